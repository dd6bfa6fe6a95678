package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderlinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"--------", "=====", "____", "~~~~~~", "********"})
  void ruleUnderALoneLine_makesItStandOut(String rule) {
    List<TextLine> read = read("Een zin.\n\nKosten\n" + rule + "\nNog een zin.");
    assertThat(read)
        .extracting(TextLine::text)
        .containsExactly("Een zin.", "", "Kosten", "", "Nog een zin.");
    assertThat(read.get(2).role()).isEqualTo(LineRole.STRONG);
  }

  @Test
  void ruleUnderAParagraph_onlyGoes() {
    List<TextLine> read = read("Een zin die\nover twee regels gaat\n-----\nNog een.");
    assertThat(read).allMatch(line -> line.role().equals(LineRole.PLAIN));
    assertThat(read.get(2).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "- een punt", "...", "-- 3 --"})
  void otherDashes_stay(String line) {
    assertThat(read("Een zin.\n" + line)).extracting(TextLine::text).contains(line);
  }

  private static List<TextLine> read(String text) {
    return Underlines.read(
        Arrays.stream(text.split("\n")).map(line -> new TextLine(line, null)).toList());
  }
}
