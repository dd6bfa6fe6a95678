package nl.dmmsearch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictYamlTest {
  private record House(
      String name, int floors, long bricks, double height, boolean empty, Path key, Door door) {}

  private record Door(@Nullable String colour, @Nullable Integer width, List<Integer> locks) {
    Door {
      if (width != null && width < 1) {
        throw new IllegalArgumentException("width must be 1 or more, got " + width);
      }
    }
  }

  private static final String HOUSE =
      """
      name: Catshuis
      floors: 3
      bricks: 9000000000
      height: 12.5
      empty: false
      key: under/the/mat
      door:
        locks: [1, 2]
      """;

  @Test
  void everyType_isBound() throws ConfigException {
    House house = StrictYaml.read("h.yaml", HOUSE, House.class);

    assertThat(house)
        .isEqualTo(
            new House(
                "Catshuis",
                3,
                9_000_000_000L,
                12.5,
                false,
                Path.of("under/the/mat"),
                new Door(null, null, List.of(1, 2))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "floors: 3|floors: three|h.yaml, line 2: floors: expected a whole number, got the text",
        "floors: 3|floors: 3.5|h.yaml, line 2: floors: expected a whole number, got the number 3.5",
        "floors: 3|floors: 9000000000|h.yaml, line 2: floors: expected a whole number, got the",
        "floors: 3|floors:|h.yaml, line 2: key «floors» is missing",
        "12.5|high|h.yaml, line 4: height: expected a number, got the text «high»",
        "false|maybe|h.yaml, line 5: empty: expected true or false, got the text «maybe»",
        "[1, 2]|[1, b]|h.yaml, line 8: door.locks[1]: expected a whole number, got the text «b»",
        "locks: [1, 2]|width: 0|h.yaml, line 8: door: width must be 1 or more, got 0",
        "locks: [1, 2]|lock: [1, 2]|h.yaml, line 8: unknown key «lock» in door; known are colour",
      })
  void fault_isReportedWithItsSpot(String good, String bad, String message) {
    assertThatThrownBy(() -> StrictYaml.read("h.yaml", HOUSE.replace(good, bad), House.class))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: Catshuis|name: *cat|h.yaml, line 1: an alias (*) is not allowed",
        "name: Catshuis|? [name]|h.yaml, line 1: expected a key that is text",
        "name: Catshuis|name: Catshuis: 2|h.yaml, line 1: broken YAML, mapping values are not",
        "floors: 3|name: Torentje|h.yaml, line 2: key «name» stands there twice",
        "[1, 2]|[1, 2|h.yaml, line 8: broken YAML, while parsing a flow sequence",
        "floors: 3|---|h.yaml, line 3: a second document begins here; one is allowed",
        "floors: 3|floors: null|h.yaml, line 2: key «floors» is missing",
        "floors: 3|floors: '3'|h.yaml, line 2: floors: expected a whole number, got the text «3»",
        "floors: 3|floors: !!str 3|h.yaml, line 2: floors: expected a whole number, got the text",
      })
  void brokenFile_isReportedWithItsLine(String good, String bad, String message) {
    assertThatThrownBy(() -> StrictYaml.read("h.yaml", HOUSE.replace(good, bad), House.class))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void nestingWithoutEnd_isReported_notRunInto() {
    assertThatThrownBy(() -> StrictYaml.read("h.yaml", "name: " + "[".repeat(200_000), Door.class))
        .isInstanceOf(ConfigException.class)
        .hasMessage("h.yaml, line 1: is nested deeper than 100");
  }

  @Test
  void wholeNumber_isGoodEnoughForADecimal() throws ConfigException {
    assertThat(StrictYaml.read("h.yaml", HOUSE.replace("12.5", "12"), House.class).height())
        .isEqualTo(12);
  }
}
