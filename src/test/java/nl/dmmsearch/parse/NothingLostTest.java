package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.Test;

/** Every word of a source is in the brief; those of letterheads and page furniture apart. */
class NothingLostTest {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\d{2,}");

  /** A hyphen goes wherever it stands, so that a broken word is the same word. */
  private static final Pattern BROKEN = Pattern.compile("-\\s*\\n\\s*(?!(?:en|of) )|[-\\u00AD]");

  private static final String DAY = "\\d{1,2} \\p{Ll}+ \\d{4}";

  /** Lines of letterheads and page furniture, which no one searches for. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:> ?|v agenda> )?Retouradres .*|Geachte .*|Hoogachtend,?|Met vriendelijke groet,?"
              + "|.*\\d{4} [A-Z]{2} .*|Postbus \\d+|Plein \\d|MPC .*|www\\..*|[\\p{L} ]+(?:straat|hof) \\d+"
              + "|Pagina \\d.*|\\*?Bij beantwoording,?.*|onze referentie en|onderwerp vermelden.*"
              + "|Datum.*|(?:Onze referentie|Ons kenmerk|Kenmerk|Nota|Aantal bijlagen|Bijlagen?|Opgesteld door|TER [A-Z]+).*"
              + "|(?:Van|Aan|Afgestemd met|In afschrift aan|Afschrift aan) [\\p{Lu}].*|"
              + DAY
              + "|(?:Den Haag|DEN HAAG|[’']sGravenhage)(?:,? (?:"
              + DAY
              + "|\\d{4}))?|Vastgesteld "
              + DAY
              + "|Vergaderjaar .*|(?:Tweede|Eerste) Kamer der StatenGeneraal.*|(?:Tweede|Eerste) Kamer, vergaderjaar.*"
              + "|(?:Nr\\. \\w+ )?(?:BRIEF|VERSLAG) VAN .*|[Nn]r\\. \\d+|\\d{2} ?\\d{3}(?: .*)?|kst\\d.*|ISSN .*"
              + "|Ministerie van .*|(?:MINDEF|D)\\d+|Directie .*|NOTA|nota|Aan|Van|\\d{8}|BS\\d+ +\\d{4}D\\d+|.* \\d{4}Z\\d+ +D\\d+|\\p{Lu}[\\p{L} ]+zaal|Rijksoverheid|NAVO|EERSTE KAMER DER STATENGENERAAL|Aan de Voorzitter van .*|Brief van de ministers .*|Nr\\. [A-Z]|\\d{5}");

  /** Lines with which websites register a paper, and the names of its dossiers. */
  private static final Pattern REGISTER =
      Pattern.compile(
          "(?:Kamerstuk(?: \\d+)?|Brief regering|Stenogram|Tussenpublicatie.*|Verslag van een commissiedebat.*|U bent hier:"
              + "|(?:Bron|Gepubliceerd|ID|Indiener\\(s\\)|Nummer|Keywords|Zaaknummer):.*|Onderdeel van kamerstukdossier .*"
              + "|Directe link naar .*|.* \\| Kamerstuk \\| .*|\\d{2} \\d{5}(?: .*)?"
              + "|Nederlandse deelname aan vredesmissies|Internationale Veiligheidsstrategie|Situatie in Oekraïne|Defensieraad)");

  /** What a website puts around a text that was copied with its whole page. */
  private static final Pattern PAGE_OF_SITE =
      Pattern.compile(
          "Ga direct naar .*|Home > .*|Delen|Deel dit item .*|Download .*|PDF document .*|Verantwoordelijk|Deze site gebruikt .*|Minister \\p{Lu}\\p{L}+ \\(Defensie\\) stuurt de Tweede Kamer .*"
              + "|(?:Kamerstuk: Kamerbrief|Nieuwsbericht) \\| .*");

  /** Page numbers are left out before anything is read. */
  private static final String PAGE = "pagina";

  /** Words before the text of a line that say what it is. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^Onderwerp$|^(?:(?:(?:Betreft|Onderwerp|Van):?|Aan|Brief regering ?[:;]|Verslag van een schriftelijk overleg :|Tweedemonitor / Kamervraag /) )");

  @Test
  void samples_loseNoWords() throws IOException {
    assertThat(lost(Path.of("src", "samples"))).isEmpty();
  }

  @Test
  void otherForms_loseNoWords() throws IOException {
    assertThat(lost(Path.of("src", "test", "resources", "forms"))).isEmpty();
  }

  @Test
  void originals_loseNoWords() throws IOException {
    assertThat(lost(Shared.path("corpus/originals"))).isEmpty();
  }

  @Test
  void letters_loseNoWords() throws IOException {
    assertThat(lost(Shared.path("corpus/letters"))).isEmpty();
  }

  /**
   * Those of letterheads and page furniture, too: nothing may be said to stand nowhere that does.
   */
  @Test
  void everyWord_isSomewhere() throws IOException {
    assertThat(absent(Path.of("src", "samples"))).isEmpty();
    assertThat(absent(Path.of("src", "test", "resources", "forms"))).isEmpty();
    assertThat(absent(Shared.path("corpus"))).isEmpty();
  }

  private static List<String> absent(Path folder) throws IOException {
    var absent = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        List<Brief> read = Reader.readFile(file);
        Map<String, Integer> here = words(read);
        read.stream()
            .flatMap(NothingLostTest::texts)
            .flatMap(text -> words(text.replace('-', ' ')))
            .forEach(word -> here.put(word, 1));
        words(Files.readString(file))
            .distinct()
            .filter(word -> !here.containsKey(word) && !word.equals(PAGE))
            .forEach(word -> absent.add(file.getFileName() + ": " + word));
      }
    }
    return absent;
  }

  private static List<String> lost(Path folder) throws IOException {
    var lost = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Map<String, Integer> left = words(Reader.readFile(file));
        String text = BROKEN.matcher(Files.readString(file)).replaceAll("");
        text.lines()
            .map(String::strip)
            .filter(line -> !AROUND.matcher(line).matches() && !REGISTER.matcher(line).matches())
            .filter(line -> !PAGE_OF_SITE.matcher(line).matches())
            .map(line -> missing(line, left))
            .filter(missing -> !missing.isEmpty())
            .forEach(missing -> lost.add(file.getFileName() + ": " + missing));
      }
    }
    return lost;
  }

  private static String missing(String line, Map<String, Integer> left) {
    List<String> missing =
        words(LABEL.matcher(line).replaceFirst("")).filter(word -> take(word, left)).toList();
    return missing.isEmpty() ? "" : missing + " of «" + line + "»";
  }

  private static boolean take(String word, Map<String, Integer> left) {
    return left.merge(word, -1, Integer::sum) < 0;
  }

  private static Map<String, Integer> words(List<Brief> briefs) {
    Map<String, Integer> words = new HashMap<>();
    briefs.stream()
        .flatMap(NothingLostTest::texts)
        .flatMap(NothingLostTest::words)
        .forEach(word -> words.merge(word, 1, Integer::sum));
    return words;
  }

  private static Stream<String> texts(Brief brief) {
    Header header = brief.header();
    return Stream.of(
            brief.sections().stream().map(Section::heading),
            brief.sections().stream().map(Section::text),
            brief.footnotes().stream().map(Footnote::marker),
            brief.footnotes().stream().map(Footnote::text),
            brief.letterhead().telling().stream(),
            brief.letterhead().usual().stream(),
            header.signatories().stream(),
            header.ownReferences().stream(),
            Stream.ofNullable(header.kamerstuk()).map(KamerstukNumber::value),
            Stream.of(header.title(), header.subject(), header.addressee(), header.sender())
                .distinct())
        .flatMap(texts -> texts)
        .flatMap(Stream::ofNullable);
  }

  private static Stream<String> words(String text) {
    String whole = BROKEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return WORD.matcher(whole).results().map(MatchResult::group);
  }
}
