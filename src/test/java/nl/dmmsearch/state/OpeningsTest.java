package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {
  private static final Openings DAY = new Openings("op voor", Pattern.compile("(?i)\\w+ (\\d+)"));

  private static List<String> in(String text) {
    var found = new ArrayList<String>();
    Openings.Matches matches = DAY.in(text);
    while (matches.find()) {
      found.add(matches.match().group());
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "op 12, op 12",
    "het is voor 3 of OP 4, 'voor 3,OP 4'",
    "in (op 12), op 12",
    "stop 12,",
    "drie-op 12,",
    "tot 12,",
    "op,",
  })
  void aPattern_isTriedWhereItsFirstWordStands(String text, String found) {
    assertThat(String.join(",", in(text))).isEqualTo(found == null ? "" : found);
  }

  @Test
  void aMatch_isPassedOverAsAWhole() {
    var twice = new Openings("op", Pattern.compile("op op 1|op 1"));
    Openings.Matches matches = twice.in("op op 1 en op 1");

    assertThat(matches.find()).isTrue();
    assertThat(matches.match().group()).isEqualTo("op op 1");
    assertThat(matches.find()).isTrue();
    assertThat(matches.match().start()).isEqualTo(11);
    assertThat(matches.find()).isFalse();
  }
}
