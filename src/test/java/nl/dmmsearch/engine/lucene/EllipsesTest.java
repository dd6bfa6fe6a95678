package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EllipsesTest {
  private static final Ellipses ELLIPSES = new Ellipses(new CompoundHalves(Analysis.splitting()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "productie- en leveringszekerheid|productiezekerheid",
        "de lucht- en raketverdediging van|luchtverdediging",
        "lucht- en raketverdedigingssystemen,|luchtverdedigingssystemen",
        "(lucht- of raketverdediging)|luchtverdediging",
        "zee- en/of luchtverdediging|zeeverdediging",
        "lucht- dan wel raketverdediging|luchtverdediging",
        "zowel lucht- als raketverdediging|luchtverdediging",
        "`productie-\nen leveringszekerheid`|productiezekerheid",
        "productie-\u00A0en leveringszekerheid|productiezekerheid",
        "productie‑ en leveringszekerheid|productiezekerheid",
        "wapeninkoop en -productie|wapenproductie",
        "wapeninkoop, -productie en -verkoop|wapenproductie wapenverkoop",
        "in- en uitvoer|invoer",
        "voor- en nadelen|voordelen",
        "EU- en NAVO-initiatieven|EUinitiatieven",
        "grond-, lucht- en zeeverdediging|grondverdediging luchtverdediging",
        "veiligheid-, luchtverdedigings-, IT-, ontmijnings- en drone coalities"
            + "|veiligheidcoalities luchtverdedigingscoalities ITcoalities ontmijningscoalities",
        "F-16- en F-35-toestellen|F-16toestellen",
        "in het cyber- en hybride domein|cyberdomein",
        "land- en maritieme operaties,|landoperaties",
        "kabel- of andere verbindingen|kabelverbindingen",
        "EU- en Europese middelen|EUmiddelen",
        "lucht-, ruimte- en digitale dreigingen|luchtdreigingen ruimtedreigingen",
      })
  void shortenedCompound_isCompleted(String text, String words) throws IOException {
    assertThat(completed(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "een EU-initiatief en de NAVO",
        "de NAVO - en de EU - werken",
        "- een punt",
        "en - productie",
        "productie- en snelheid van",
        "lucht- en ruimte vragen",
        "in- en volledige communicatie",
        "land- en maritieme",
        "land- en maritieme NAVO",
        "land- en maritieme, hybride",
        "lucht- ruimte verdediging",
        "productie-, leveringszekerheid",
        "2024-2025 en -",
        "lucht-",
        "lucht- en",
        "en -productie",
        "--",
        "-",
        "productie- zoals dat heet en leveringszekerheid",
      })
  void otherHyphens_completeNothing(String text) throws IOException {
    assertThat(completed(text)).isEmpty();
  }

  @Test
  void hyphensWithoutEnd_areGivenUp() throws IOException {
    assertThat(completed("a- ".repeat(10_000))).isEmpty();
    assertThat(completed("-a ".repeat(10_000))).isEmpty();
    assertThat(completed("a-,".repeat(100_000))).isEmpty();
    assertThat(completed("-".repeat(300_000))).isEmpty();
  }

  private static String completed(String text) throws IOException {
    List<Ellipses.Completed> found = ELLIPSES.in(text.toCharArray(), text.length());
    return found.stream().map(Ellipses.Completed::word).collect(Collectors.joining(" "));
  }
}
