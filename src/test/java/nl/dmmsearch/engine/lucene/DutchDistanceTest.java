package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule makes of two words that differ by nothing else. */
class DutchDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "missie, missie, 0",
    "misie, missie, 0.4",
    "kernwapns, kernwapens, 1",
    "misise, missie, 0.7",
    "messie, missie, 0.75",
    "mistie, missie, 1",
    "tsaal, staal, 1.2",
    "fissie, missie, 1.5",
    "afghaansche, afghaanse, 0.5",
    "afghaanse, afghaansche, 0.5",
    "russise, russische, 0.5",
    "russiese, russische, 1",
    "bondgenoodschap, bondgenootschap, 0.5",
    "kapaciteit, capaciteit, 1",
    "lugtmacht, luchtmacht, 0.5",
    "turkeie, turkije, 0.5",
    "dryging, dreiging, 0.5",
    "blaauw, blauw, 0.4",
    "pouze, pauze, 0.5",
    "sylinder, cylinder, 1.5",
    "voorsnog, vooralsnog, 1.4",
    "verdeging, verdediging, 1.4",
    "samenwerk, samenwerken, 2",
    "organization, organisatie, 0.5",
    "stability, stabiliteit, 0.5",
    "operational, operationele, 0.5",
  })
  void distance_isWhatTheRulesSay(String typed, String meant, double cost) {
    assertThat(DutchDistance.between(typed, meant)).isCloseTo(cost, within(1e-9));
  }

  /** What Dutch confuses is nearer than any other change of as many letters. */
  @ParameterizedTest
  @CsvSource({
    "russise, russische, russibe",
    "leider, lijder, loeder",
    "gereetheid, gereedheid, gereelheid",
    "akties, acties, amties",
    "evaquatie, evacuatie, evaluatie",
    "aquaduct, acuaduct, aluaduct",
    "feilig, veilig, teilig",
    "organisation, organisatie, organisatuen",
  })
  void whatSoundsAlike_isNearer(String typed, String meant, String other) {
    assertThat(DutchDistance.between(typed, meant)).isLessThan(DutchDistance.between(typed, other));
  }

  /** What is farther than was asked for is told to be farther, and what is not as it is. */
  @Test
  void distanceUpToABound_isTheSame() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String typed = word(random);
      String meant = random.nextBoolean() ? word(random) : changed(typed, random);
      double bound = random.nextInt(9) / 4.0;
      double exact = DutchDistance.between(typed, meant);
      double bounded = DutchDistance.between(typed, meant, bound);

      if (exact <= bound) {
        assertThat(bounded).as("%s, %s, seed %d", typed, meant, seed).isEqualTo(exact);
      } else {
        assertThat(bounded).as("%s, %s, seed %d", typed, meant, seed).isGreaterThan(bound);
      }
    }
  }

  private static final String[] PIECES = {
    "ch", "g", "ij", "ei", "y", "ou", "au", "ouw", "ck", "k", "qu", "kw", "s", "sch", "sj", "oe",
    "u", "e", "a", "o", "i", "n", "m", "r", "l", "t", "dt", "d", "ation", "tie", "1",
  };

  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(6), 0, PIECES.length)
        .mapToObj(at -> PIECES[at])
        .collect(Collectors.joining());
  }

  private static String changed(String word, Random random) {
    int at = random.nextInt(word.length());
    return word.substring(0, at)
        + PIECES[random.nextInt(PIECES.length)]
        + word.substring(Math.min(word.length(), at + random.nextInt(3)));
  }
}
