package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.TextLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|Geachte voorzitter,/Wij schrijven u.|alleen de aanhef",
        "2|Aanleiding/De vergadering.|wijzen op een nota",
        "1|Een zin./Hoogachtend,/K. Vermeer/Bijlage 2: Kosten/Een zin.|staat een bijlage",
        "1|Een zin./De minister van Defensie,/K. Vermeer/ANNEX/Een zin.|staat een bijlage",
        "1|Nota/Kernpunten/Een zin./Bijlage: Kosten/Een zin.|staat een bijlage",
        "2|Bijlage 3: Kosten/Een zin.|als bijlage afgesplitst",
      })
  void cut_thatFewSignsTellOf_isRemarkedOn(int part, String lines, String why) {
    assertThat(on(part, lines)).hasSize(1);
    Reading remark = on(part, lines).getFirst();
    assertThat(remark.field()).isEqualTo(Cuts.FIELD);
    assertThat(remark.certainty()).isEqualTo(Reading.Certainty.UNCERTAIN);
    assertThat(remark.why()).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|Geachte voorzitter,/Wij schrijven u.",
        "2|Aan de Voorzitter/Geachte voorzitter,",
        "1|Bijlage 1/Een zin./Hoogachtend,/K. Vermeer",
        "1|Hoogachtend,/Bijlagen worden nagezonden.",
        "1|Nota/Bijlage 2/Een zin./Kernpunten/Een zin./Bijlagen/Een brief",
      })
  void cut_thatIsClear_isNot(int part, String lines) {
    assertThat(on(part, lines)).isEmpty();
  }

  private static List<Reading> on(int part, String lines) {
    var remarks = new Remarks();
    Doubts.on(
        Arrays.stream(lines.split("/")).map(line -> new TextLine(line, null)).toList(),
        part == 1 ? List.of() : List.of(new TextLine("Een zin.", null)),
        remarks);
    return remarks.made();
  }
}
