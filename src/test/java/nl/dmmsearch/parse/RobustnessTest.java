package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.extract.ExtractOutcome;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file contains, reading it ends, soon, and without an exception. */
class RobustnessTest {
  /** Tells work without end from work, on however busy a machine. */
  private static final Duration NO_END = Duration.ofMinutes(1);

  private static final SourceName NAME = new SourceName("x.txt");
  private static final String DOCUMENT =
      """
      > Retouradres Postbus 20701 2500 ES Den Haag
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      28 676 NAVO
      Nr. 44 BRIEF VAN DE MINISTER VAN DEFENSIE
      Datum 3 oktober 2024
      Betreft Geannoteerde agenda bijeenkomst NAVO-ministers van
      Defensie op 17 en 18 oktober 2024 in Brussel
      Geachte voorzitter,

      Hierbij het verslag van de NAVO-top (DMM)1 op 15-
      16 juni a.s. te Straatsburg/Kehl (Kamerstukken 28 676 en 26 045, nr. 391, 392 en 393).

      1. Algemeen

      • De motie Van der Berg c.s.2 en de brief van de minister van Defensie d.d. 1 mei 2024.
      1 Kamerstuk 36725-1
      ² Kamerstuk 21501-28-293
      \f
      Inhoudsopgave
      blz.
      I Vragen 2
      Hoogachtend,
      DE MINISTER VAN DEFENSIE
      A. Jansen
      Aan MINDEF
      Van DGB
      TER BESLISSING
      Nota
      Aanleiding
      Op 31 december en 1 januari jl. spraken de commissies voor Defensie met minister Jansen over:
      Geadviseerd besluit
      Vastgesteld 3 mei 2024
      """;

  @Test
  void anyMixOfLines_isRead() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    String[] lines = DOCUMENT.split("\n", -1);
    for (int round = 0; round < 2000; round++) {
      var text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        String line = lines[random.nextInt(lines.length)];
        text.append(random.nextInt(4) == 0 ? cut(line, random) : line);
        text.append(random.nextInt(5) == 0 ? " " : "\n").append(random.nextInt(6) == 0 ? "\n" : "");
      }
      String mixed = text.toString();
      assertThatCode(() -> read(mixed))
          .as("seed %d, text:%n%s", seed, mixed)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void anyCharacters_areRead() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    String signs = "0123456789 -–.,:;()[]/|*•'’“«\n\n\n\fabDEoé¹²³nr. jl.en van de ";
    for (int round = 0; round < 3000; round++) {
      var text = new StringBuilder();
      IntStream.range(0, random.nextInt(120))
          .forEach(i -> text.append(signs.charAt(random.nextInt(signs.length()))));
      assertThatCode(() -> read(text.toString()))
          .as("seed %d, text:%n%s", seed, text)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "1 ",
        "- ",
        "( ",
        "De ",
        "van ",
        "brief van de ",
        "28 676 en ",
        "Kamerstuk ",
        "motie Van der ",
        "commissie voor Defensie en ",
        "1, 2 en ",
        "minister van ",
        "A.B.",
        "* ",
        "3 mei ",
        "nr. 1, 2",
        "Inbreng VVD ",
        "de brief d.d. ",
        "12 tot en met ",
        "Raad ",
        "Buitenlandse Zaken en ",
        "\u00b9",
        "sprak ",
        "antwoord vragen ",
        "bijeenkomst ",
        "Geachte ",
        "NAVO ",
        "De Minister van Defensie ",
      })
  void repetition_comesToAnEnd(String unit) {
    String long1 = unit.repeat(120_000 / unit.length());
    String lines = (unit + "\n").repeat(20_000);
    assertThat(time(() -> read(long1))).as("one line").isLessThan(NO_END);
    assertThat(time(() -> read(lines))).as("many lines").isLessThan(NO_END);
  }

  private static String cut(String line, Random random) {
    return line.isEmpty() ? line : line.substring(random.nextInt(line.length()));
  }

  private static Duration time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void read(String text) {
    switch (Extractors.all().extract(NAME, text.getBytes(StandardCharsets.UTF_8))) {
      case ExtractOutcome.Rejected rejected -> assertThat(rejected.why()).isNotBlank();
      case ExtractOutcome.Extracted extracted -> {
        var outcome = new BriefParser().parse(NAME, AccessLabel.OPENBAAR, extracted.text());
        assertThat(List.of(outcome)).isNotEmpty();
      }
    }
  }
}
