package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.parse.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Sets headings apart that open their own paragraphs: {@code Ruimtevaart. De landen …}. One such
 * opening proves nothing; several alike, close together, do.
 */
final class TitledParagraphs {
  private static final Pattern TITLED =
      Pattern.compile(
          "((?:(?:Ad )?\\d{1,2}[.)]\\s+|[a-z][.)]\\s+)?\\p{Lu}[^.:;!?,–()\\[\\]\"“”|]{2,70}?)"
              + "(?:(?<stop>\\.| [–-])\\s+(?=[\\p{Lu}\\d‘’'“\"])|(?<colon> ?:)\\s+)");

  /** What opens a sentence, an answer or a turn, and is followed by a stop all the same. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:(?:vraag|antwoord|punt|artikel|bijlage|noot)\\b.*|ja|nee|voorzitter|dank.*|geen|niet.*|neen"
              + "|.*\\b(?:nr|nrs|drs|dr|mr|ir|prof|art|plv|vgl|ca|mw|dhr|jl|st|min|resp|incl)|tot slot|(?:ten|als|tot) .*"
              + "|leden|samenstelling|betreft|onderwerp|datum|aanleiding|conclusie|lijn)");

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]? ");

  private static final int LEAST = 3;
  private static final int MOST_WORDS = 8;

  /** Of what follows a title, so that it is a paragraph rather than a value. */
  private static final int SHORTEST = 60;

  private TitledParagraphs() {}

  private record Titled(int at, int end, int rest, String title, String stop) {}

  static List<Block> apart(List<Block> blocks) {
    List<Titled> all = titled(blocks);
    if (all.size() < LEAST || Turns.in(blocks)) {
      return blocks;
    }
    boolean headed = hasOtherHeadings(blocks);
    List<Titled> alike =
        all.stream()
            .filter(titled -> !headed || blocks.get(titled.at()).kind() == Kind.TEXT)
            .collect(Collectors.groupingBy(Titled::stop))
            .values()
            .stream()
            .filter(group -> isSeries(group, blocks))
            .flatMap(List::stream)
            .toList();
    return alike.isEmpty() ? blocks : cut(blocks, alike, new LineRole.Heading(headed ? 2 : 1));
  }

  /** Whether headings stand that are not numbered: then a number in the text counts points. */
  private static boolean hasOtherHeadings(List<Block> blocks) {
    return Headings.in(blocks, false).stream()
        .anyMatch(i -> !NUMBERED.matcher(blocks.get(i).text()).lookingAt());
  }

  private static List<Titled> titled(List<Block> blocks) {
    var all = new ArrayList<Titled>();
    for (int i = 0; i < blocks.size(); i++) {
      Titled titled = titled(blocks.get(i), i);
      if (titled != null) {
        all.add(titled);
      }
    }
    return all;
  }

  private static @Nullable Titled titled(Block block, int at) {
    String text = block.text();
    if (text.length() < SHORTEST || ListMark.bulleted(text) || !mayStop(text)) {
      return null;
    }
    Matcher m = TITLED.matcher(text);
    if (!m.lookingAt()) {
      return null;
    }
    String mark = m.group("stop") == null ? "colon" : "stop";
    if (text.length() - m.end(mark) < SHORTEST) {
      return null;
    }
    String title = m.group(1);
    String words = title.replaceFirst("^(?:Ad )?(?:\\d{1,2}|[a-z])[.)]\\s+", "");
    boolean names =
        Words.count(words) <= MOST_WORDS
            && !NO_TITLE.matcher(words).matches()
            && !Headings.hasVerb(words)
            && !Words.leadsOn(words);
    String stop = m.group(mark).strip() + (words.equals(title) ? "" : "1");
    return names ? new Titled(at, m.end(1), m.end(mark), words, stop) : null;
  }

  /** Whether a stop stands near the beginning: most paragraphs have none there. */
  private static boolean mayStop(String text) {
    for (int i = 3; i < Math.min(80, text.length() - 1); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && Character.isWhitespace(text.charAt(i + 1));
      boolean dash = (c == '–' || c == '-') && text.charAt(i - 1) == ' ';
      if (stop || dash || c == ':') {
        return true;
      }
    }
    return false;
  }

  /** Whether all say something else and at most two paragraphs stand between each and the next. */
  private static boolean isSeries(List<Titled> group, List<Block> blocks) {
    int from = group.getFirst().at();
    int to = group.getLast().at();
    long paragraphs =
        blocks.subList(from, to + 1).stream().filter(b -> b.text().length() > 80).count();
    return group.size() >= LEAST
        && group.stream().map(Titled::title).collect(Collectors.toCollection(HashSet::new)).size()
            == group.size()
        && group.size() * 3L >= paragraphs;
  }

  private static List<Block> cut(List<Block> blocks, List<Titled> titles, LineRole role) {
    var at = titles.stream().collect(Collectors.toMap(Titled::at, Function.identity()));
    var out = new ArrayList<Block>(blocks.size() + titles.size());
    for (int i = 0; i < blocks.size(); i++) {
      Titled titled = at.get(i);
      if (titled == null) {
        out.add(blocks.get(i));
        continue;
      }
      Block block = blocks.get(i);
      int rest = titled.rest();
      while (Character.isWhitespace(block.text().charAt(rest))) {
        rest++;
      }
      out.add(block.heading(0, titled.end()).as(role));
      out.add(block.rest(rest));
    }
    return out;
  }
}
