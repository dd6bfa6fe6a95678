package nl.dmmsearch.parse;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.parse.Block.Kind;

/** Tells headings from paragraphs: by form, for letters carry no marks for them. */
final class Headings {
  private static final int LONGEST = 110;
  private static final int LONGEST_STRONG = 200;
  private static final int MOST_WORDS = 15;

  /** How many further headings, rows or points can stand between a heading and its text. */
  private static final int FARTHEST = 4;

  private static final Pattern SALUTATION =
      Pattern.compile("(?i)(?:zeer )?(?:geachte|hooggeachte|excellentie|hoogachtend)\\b");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:§ ?)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[IVX]{1,5}\\.?|\\(?[A-Za-z][.)]) \\p{Lu}.*");

  /** The title of a debate stands above the first turn, and may be repeated. */
  private static final Pattern TITLE_OF_DEBATE =
      Pattern.compile(
          "(?i)(?:tweeminutendebat|commissiedebat|(?:plenair |kort )?debat|dertigledendebat|vso|vao|voortzetting|stenogram"
              + "|algemeen overleg|notaoverleg|wetgevingsoverleg|verslag (?:van een )?(?:algemeen|schriftelijk|commissie)).{0,140}");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:Voorzitter|Griffier|Aanvang|Sluiting|Bron|Aanwezig|Keywords|Zaaknummer|Datum"
              + "|Aantal|Inhoud van|Vraag \\d|Aan de orde)\\b.*"
              + "|(?:Type|Gremium|Status|Commissie|Dossier|Versie|Betreft|Onderwerp|Laatst gewijzigd) ?:.*"
              + "|Antwoord(?:en)?(?: op)?(?: (?:de )?vra(?:ag|gen))?(?: \\d.*)?:?|.*https?://.*|.*[|].*|#.*");
  private static final Pattern ENDED = Pattern.compile(".*[.;:,!?…][)\\]”’»\"']*(?: ?\\[\\d+\\])?");
  private static final Pattern VERB =
      Pattern.compile(
          "(?i).*\\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen"
              + "|zal|zullen|moet|moeten|mag|gaat|gaan|ik|wij|we|u|er|ja|nee|volgen|komen|dit|dat)\\b.*"
              + "|\\S+ (?:\\S+ )?\\p{Ll}+t\\b.*");
  private static final Set<String> NO_HEADING = Set.of("nota", "ja", "nee", "einde");

  private Headings() {}

  /**
   * Which blocks are headings of what follows them.
   *
   * @param debate whether the blocks have turns of speakers among them
   */
  static BitSet in(List<Block> blocks, boolean debate) {
    BitSet quoted = Quotations.in(blocks.stream().map(Block::text).toList());
    var found = new BitSet(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      found.set(i, !quoted.get(i) && isHeading(blocks, i));
    }
    Formulas.drop(blocks, found, debate);
    return found;
  }

  private static boolean isHeading(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    String text = block.text();
    if (block.role() instanceof LineRole.Heading) {
      return isTitle(text);
    }
    if (StandardHeadings.contains(text) || (isStrong(block) && isStrongTitle(blocks, i))) {
      return true;
    }
    if (text.length() > LONGEST || block.lines() > 2 || !fitsKind(blocks, i)) {
      return false;
    }
    return (Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '§')
        && !(block.kind() == Kind.TEXT && Words.startsLower(text))
        && Words.count(text) <= MOST_WORDS
        && !LABELLED.matcher(text).matches()
        && !NO_HEADING.contains(text.toLowerCase(Locale.ROOT))
        && !(i < 4 && TITLE_OF_DEBATE.matcher(text).matches())
        && !isBetweenNumbers(blocks, i)
        && !Particulars.contains(text)
        && !isLabel(text)
        && leadsToText(blocks, i)
        && hasWord(text)
        && (!ENDED.matcher(text).matches() || isTitleWithStop(blocks, i))
        && !Words.leadsOn(text);
  }

  /** A heading stands above a text, other headings between: not above the rows of a table. */
  private static boolean leadsToText(List<Block> blocks, int i) {
    boolean day = Particulars.isDay(blocks.get(i).text());
    for (int j = i + 1; j < Math.min(blocks.size(), i + FARTHEST); j++) {
      String text = blocks.get(j).text();
      if (Particulars.isProgramme(text) || (blocks.get(j).kind() == Kind.TEXT && !hasWord(text))) {
        return false;
      }
      if (day || text.length() > LONGEST || Words.endsSentence(text) || isNumbered(blocks.get(j))) {
        return !day || text.length() > LONGEST;
      }
    }
    return !day;
  }

  private static boolean isLabel(String text) {
    return Labels.isLabel(text) && !text.startsWith("Bijlage");
  }

  static boolean hasVerb(String text) {
    return VERB.matcher(text).matches();
  }

  private static boolean isStrong(Block block) {
    return block.role() instanceof LineRole.Strong;
  }

  /** What a style for headings is set on can still be an empty line or a salutation. */
  private static boolean isTitle(String text) {
    return hasWord(text) && !SALUTATION.matcher(text).lookingAt();
  }

  /** Bold type makes a heading of a longer line too, and of one that ends in a colon. */
  private static boolean isStrongTitle(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    String text = block.text().endsWith(":") ? chopped(block.text()) : block.text();
    return text.length() <= LONGEST_STRONG
        && block.lines() <= 3
        && i + 1 < blocks.size()
        && fitsKind(blocks, i)
        && isTitle(text)
        && !Words.startsLower(text)
        && !LABELLED.matcher(text).matches()
        && !Particulars.contains(text)
        && !Labels.isLabel(block.text())
        && !NO_HEADING.contains(text.toLowerCase(Locale.ROOT))
        && !ENDED.matcher(text).matches()
        && !Words.leadsOn(text);
  }

  private static String chopped(String text) {
    return text.substring(0, text.length() - 1).strip();
  }

  private static boolean fitsKind(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    return switch (block.kind()) {
      case NOTE -> false;
      case TEXT -> true;
      case ITEM -> NUMBERED.matcher(block.text()).matches() && !isInList(blocks, i);
    };
  }

  /** An item among items is one of a list; a numbered heading has text between it and the next. */
  private static boolean isInList(List<Block> blocks, int i) {
    boolean before = i > 0 && isSameList(blocks.get(i), blocks.get(i - 1));
    boolean after = i + 1 < blocks.size() && isSameList(blocks.get(i), blocks.get(i + 1));
    return after || (before && !Words.endsSentence(blocks.get(i - 1).text()));
  }

  /** Numbers are one list, letters another. */
  private static boolean isSameList(Block one, Block other) {
    return isNumbered(other) && isDigital(one.text()) == isDigital(other.text());
  }

  private static boolean isDigital(String item) {
    return Character.isDigit(item.charAt(0));
  }

  /** A line between two numbered headings is what the first of them has to say. */
  private static boolean isBetweenNumbers(List<Block> blocks, int i) {
    return i > 0
        && i + 1 < blocks.size()
        && blocks.get(i).kind() == Kind.TEXT
        && !NUMBERED.matcher(blocks.get(i).text()).matches()
        && isNumbered(blocks.get(i - 1))
        && isNumbered(blocks.get(i + 1))
        && !Words.endsSentence(blocks.get(i - 1).text());
  }

  private static boolean isNumbered(Block block) {
    return block.kind() == Kind.ITEM && ListMark.numbered(block.text());
  }

  /** A full stop behind a heading is an oversight: only where it stands apart and has no verb. */
  private static boolean isTitleWithStop(List<Block> blocks, int i) {
    String text = blocks.get(i).text();
    return text.endsWith(".")
        && Words.count(text) >= 2
        && Words.count(text) <= 8
        && blocks.get(i).apart()
        && i + 1 < blocks.size()
        && blocks.get(i + 1).apart()
        && blocks.get(i + 1).text().length() > 2 * text.length()
        && !VERB.matcher(text).matches();
  }

  private static boolean hasWord(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isLetter(text.charAt(i)) ? run + 1 : 0;
      if (run == 3) {
        return true;
      }
    }
    return false;
  }
}
