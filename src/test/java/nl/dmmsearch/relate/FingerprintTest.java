package nl.dmmsearch.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nl.dmmsearch.brief.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  @ParameterizedTest
  @CsvSource({
    "'Oekraïne, één jaar', 'OEKRAINE EEN JAAR'",
    "'luchtverdedi-\ngingssysteem', luchtverdedigingssysteem",
    "'2025¹ en', '2025 en'",
    "'ﬁnanciën', 'financien'",
    "'lid Sjoerdsma c.s. (D66)', 'lidSjoerdsmacs D66'"
  })
  void whatIsSetDifferently_isTheSame(String one, String other) {
    assertThat(of(one)).isEqualTo(of(other));
  }

  @Test
  void headings_areText() {
    var with = new Section("Inleiding", 1, "s1", "Tekst.", List.of(), List.of());

    assertThat(Fingerprint.of(List.of(with))).isEqualTo(of("Inleiding\n\nTekst."));
  }

  /** Kept fingerprints are compared with new ones: where this fails, the version must be raised. */
  @Test
  void fingerprint_isTheSameInEveryVersion() {
    Fingerprint fingerprint = of("Nederland levert 12 pantserhouwitsers aan Oekraïne.");

    assertThat(Fingerprint.VERSION).isEqualTo("3");
    assertThat(fingerprint.letters()).isEqualTo(45);
    assertThat(Long.toHexString(fingerprint.whole())).isEqualTo("bcc09c2c939d3576");
    assertThat(fingerprint.figures()).isEqualTo("XvIxGhGV");
    assertThat(Long.toHexString(Hash.of(fingerprint.sketch()))).isEqualTo("3e1ef215c89c958b");
  }

  /** Against the share counted in full. */
  @Test
  void resemblance_isEstimated() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int share = 0; share <= 100; share += 10) {
      String left = letters(random, 20_000);
      int same = 200 * share;
      String right = left.substring(0, same) + letters(random, 20_000 - same);
      double exact = (double) same / (40_000 - same);

      assertThat(sketch(left).resemblance(sketch(right)))
          .as("seed %d, share %d", seed, share)
          .isCloseTo(exact, within(.25));
    }
  }

  @Test
  void textsWithoutShingles_resembleNothing() {
    assertThat(sketch("").resemblance(sketch(""))).isZero();
    assertThat(sketch("kort").resemblance(sketch("kort"))).isZero();
  }

  @Test
  void numberBetweenTheSameWords_contradicts() {
    Figures figures = figures("Er gaat 150 miljoen euro naar de marine, verdeeld over 3 jaar.");

    assertThat(figures.contradict(figures("Er gaat 250 miljoen euro naar de marine."))).isTrue();
    assertThat(figures.contradict(figures("Er gaat 150 miljoen euro naar de marine."))).isFalse();
    assertThat(figures.contradict(figures("Er komt 250 miljard bij voor de landmacht."))).isFalse();
  }

  @Test
  void unpacked_isWhatWasPacked() {
    Sketch sketch = sketch("Nederland levert pantserhouwitsers aan Oekraïne. ".repeat(3));

    assertThat(Sketch.of(sketch.bytes()).bytes()).isEqualTo(sketch.bytes());
    Figures figures = figures("van 12 tot 15 mei in 2024");
    assertThat(Figures.of(figures.bytes()).bytes()).isEqualTo(figures.bytes()).hasSize(18);
  }

  private static String letters(Random random, int count) {
    return random
        .ints(count, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Sketch sketch(String text) {
    return Sketch.of(Letters.of(text).toCharArray());
  }

  private static Figures figures(String text) {
    return Figures.of(Letters.of(text).toCharArray());
  }

  private static Fingerprint of(String text) {
    return Fingerprint.of(List.of(new Section(null, 1, "s1", text, List.of(), List.of())));
  }
}
