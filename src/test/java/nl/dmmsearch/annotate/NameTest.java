package nl.dmmsearch.annotate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ways of writing a name are taken for it, and which only look like it. */
class NameTest {
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          Map.of(
              Dimension.CAPABILITY,
              List.of(
                  term("luchtverdediging").names("luchtverdediging").build(),
                  term("drones").names("drone").not("anti-drone").build(),
                  term("Patriot").names("patriot").not("patriottisme", "compatriot").build(),
                  term("F-35").abbreviations("F-35").build(),
                  term("NH90").abbreviations("NH90").build(),
                  term("JEF").names("joint expeditionary force").abbreviations("JEF").build(),
                  term("munitie").names("munitie").build(),
                  term("NFIU").abbreviations("NFIU").build()),
              Dimension.MISSION,
              List.of(
                  term("Mali").names("mali").build(),
                  term("eFP").abbreviations("eFP").build(),
                  term("EUTM").names("training mission (eutm) in somalië").build(),
                  term("NMI").names("NAVO-missie in irak").build(),
                  term("vvv").names("vrouwen, vrede en veiligheid").build(),
                  term("uitgaven").names("defensie-uitgaven").build(),
                  term("oekraine").names("oekraïne").build())));

  private static final Annotator ANNOTATOR = new Annotator(TAXONOMY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // case and diacritics
        "Meer LUCHTVERDEDIGING graag|luchtverdediging|LUCHTVERDEDIGING",
        "steun aan Oekraine|oekraine|Oekraine",
        "steun aan Oekrai\u0308ne|oekraine|Oekrai\u0308ne",
        "steun aan Oekrai\u00a8ne|oekraine|Oekrai\u00a8ne",
        // inflection
        "twee drones|drones|drones",
        "Patriots zijn schaars|Patriot|Patriots",
        "de drone's accu|drones|drone",
        // compounds, on either side
        "luchtverdedigingscapaciteiten|luchtverdediging|luchtverdedigingscapaciteiten",
        "luchtverdedigings-, IT- en andere taken|luchtverdediging|luchtverdedigings",
        "extra artilleriemunitie|munitie|artilleriemunitie",
        "een Patriot-systeem|Patriot|Patriot",
        "een nieuwe NAVO-missie in Irak|NMI|NAVO-missie in Irak",
        // joined, split and wrapped
        "defensieuitgaven|uitgaven|defensieuitgaven",
        "defensie uitgaven|uitgaven|defensie uitgaven",
        "lucht verdediging|luchtverdediging|lucht verdediging",
        "luchtver-~dediging|luchtverdediging|luchtver-~dediging",
        // letters and digits
        "vier F-35's|F-35|F-35",
        "vier F35's|F-35|F35",
        "vier F 35-toestellen|F-35|F 35",
        "de F\u201135A|F-35|F\u201135",
        "twee NH-90's|NH90|NH-90",
        "twee NFIU\u2019s en drie NFIUs|NFIU|NFIU,NFIUs",
        "de JEF\u00b9 groeit|JEF|JEF",
        "de JEF1 groeit|JEF|JEF",
        // brackets, quotes and emphasis within and around
        "de Training Mission (EUTM) in Somalië|EUTM|Training Mission (EUTM) in Somalië",
        "de *Joint Expeditionary Force* (JEF)|JEF|Joint Expeditionary Force,JEF",
        "Vrouwen, vrede & veiligheid|vvv|Vrouwen, vrede & veiligheid",
        "anti-drone en drones|drones|drones",
        "de eFP-groep|eFP|eFP",
        "in Mali's noorden|Mali|Mali",
      })
  void name_isFoundAsWritten(String text, String value, String evidence) {
    assertThat(found(text)).isEqualTo(Map.of(value, evidence.replace('~', '\n')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // looks like it, means something else
        "meer anti-drone systemen",
        "meer antidronesystemen",
        "uit patriottisme",
        "zijn compatriot",
        // abbreviations keep their capitals and stand alone
        "de efp-groep",
        "de EFP-groep",
        "f 35 miljoen",
        "F-350",
        "AF-35",
        "op 3.5 F-3 5",
        "JEFF",
        "J. E. F.",
        // short names do not turn up inside other words
        "normaliter",
        "malinois",
        // nothing reaches over the end of a sentence or paragraph
        "kosten voor defensie. Uitgaven volgen",
        "kosten voor defensie~~uitgaven volgen",
        "dr. one",
        "lu chtverdediging",
      })
  void whatOnlyLooksLikeAName_isLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  /** Which terms are found in the text, a tilde in it being a line end, and by what words. */
  private static Map<String, String> found(String text) {
    return ANNOTATOR.annotate(brief("a.txt").about(text.replace('~', '\n')).build()).tags().stream()
        .collect(Collectors.toMap(Tag::value, NameTest::words));
  }

  private static String words(Tag tag) {
    return tag.evidence().stream().map(Evidence::text).collect(Collectors.joining(","));
  }

  private static TermBuilder term(String value) {
    return new TermBuilder(value, List.of(), List.of(), List.of());
  }

  private record TermBuilder(
      String value, List<String> names, List<String> abbreviations, List<String> not) {
    TermBuilder names(String... words) {
      return new TermBuilder(value, List.of(words), abbreviations, not);
    }

    TermBuilder abbreviations(String... words) {
      return new TermBuilder(value, names, List.of(words), not);
    }

    TermBuilder not(String... words) {
      return new TermBuilder(value, names, abbreviations, List.of(words));
    }

    Term build() {
      return new Term(value, value, names, abbreviations, not);
    }
  }
}
