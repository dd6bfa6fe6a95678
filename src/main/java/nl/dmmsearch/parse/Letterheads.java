package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.TextLine;

/** Gathers what stands around a text and is not read as anything of its own. */
final class Letterheads {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:betreft|betreffende|onderwerp|aan|van|onze referentie|(?:ons )?kenmerk|nr\\.)(?: ?: ?| )");

  /** Before a title that is repeated: what kind of paper it is. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?:Brief regering|Verslag van een \\p{L}+(?: \\p{L}+)?|[\\p{L} ]+ / [\\p{L} ]+) ?[:;/] ");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)((?:pagina|blz\\.?|blad|page|^)\\D{0,3})\\d{1,4}(?: ?(?:van|of|/) ?\\d+)?$");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, String> telling = new LinkedHashMap<>();
  private final Map<String, String> usual = new LinkedHashMap<>();
  private final List<String> said;

  private Letterheads(Header header) {
    this.said = said(header);
  }

  /** The letterhead of a part. */
  static Letterhead of(Part part, Header header) {
    var gathered = new Letterheads(header);
    part.head().stream().map(TextLine::text).forEach(gathered::take);
    part.blocks().stream().map(Block::text).filter(Titles::isInCapitals).forEach(gathered::take);
    part.furniture().stream().map(TextLine::text).forEach(gathered::usual);
    return new Letterhead(gathered.telling(), List.copyOf(gathered.usual.values()));
  }

  /** Without lines that others repeat with more. */
  private List<String> telling() {
    return telling.entrySet().stream()
        .filter(line ->
            telling.keySet().stream()
                .noneMatch(other ->
                    other.length() > line.getKey().length() && other.contains(line.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  private void take(String line) {
    if (line.isBlank() || isSaid(line)) {
      label(line);
      return;
    }
    if (UsualLines.contains(line) || isSaid(KIND.matcher(line).replaceFirst(""))) {
      usual(line);
    } else {
      telling.putIfAbsent(letters(line), line);
    }
  }

  /** What is behind a label is said elsewhere, and that it has one is not. */
  private void label(String line) {
    Matcher label = LABEL.matcher(line);
    if (label.lookingAt()) {
      usual(label.group().strip());
    }
  }

  /** Lines of which only the number of the page differs are one. */
  private void usual(String line) {
    if (!line.isBlank()) {
      usual.putIfAbsent(PAGE.matcher(line).replaceFirst("$1"), line);
    }
  }

  private boolean isSaid(String line) {
    String bare = letters(LABEL.matcher(line).replaceFirst(""));
    return bare.isBlank() || said.stream().anyMatch(text -> text.contains(bare));
  }

  private static List<String> said(Header header) {
    var said = new ArrayList<String>();
    Stream.of(
            Stream.of(header.title()),
            Stream.ofNullable(header.subject()),
            Stream.ofNullable(header.sender()),
            Stream.ofNullable(header.addressee()),
            Stream.ofNullable(header.kamerstuk()).map(KamerstukNumber::value),
            header.ownReferences().stream(),
            header.signatories().stream())
        .flatMap(texts -> texts)
        .map(Letterheads::letters)
        .forEach(said::add);
    return said;
  }

  /** The words of a text, between spaces. */
  private static String letters(String text) {
    return " " + SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
