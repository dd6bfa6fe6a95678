package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpeningsBetweenTest {
  /** Parts of times, whole times and words that are none, to be put one behind the other. */
  private static final List<String> PARTS =
      Stream.of(
              DutchTime.WHEN.words(),
              DutchTime.WHEN.between(),
              DutchTime.WHEN.needed(),
              List.of(
                  "1",
                  "12",
                  "2027",
                  "2e",
                  "Q3",
                  "k1",
                  "t/m",
                  "3-4",
                  "5,",
                  "mei.",
                  "24-6-2027",
                  "en/of",
                  "een half jaar",
                  "half jaar",
                  "vijfentwintig",
                  "honderdtwintig",
                  "twee-drie",
                  "het debat in Den Haag van 3 mei",
                  "de NAVO-top op 24 juni 2027",
                  "het overleg van",
                  "de behandeling op maandag 4 mei",
                  "tweede kwartaal van 2027",
                  "tussen nu en",
                  "de eerste week van juni",
                  "een termijn van twee weken",
                  "het kader",
                  "brief",
                  "Nederland,",
                  "oefening",
                  "niet later dan",
                  "op zijn laatst",
                  "de maanden mei en juni",
                  "na de top",
                  "aanstaande vrijdag",
                  "enkele weken",
                  "een paar dagen",
                  "(uiterlijk"))
          .flatMap(List::stream)
          .toList();

  @Test
  void find_whateverStandsBetween_findsWhatThePatternFindsWhereItIsTriedEverywhere() {
    var random = new Random(11);
    int times = 0;
    for (int round = 0; round < 40_000; round++) {
      var words = new ArrayList<String>();
      for (int i = 0; i < 8; i++) {
        words.add(PARTS.get(random.nextInt(PARTS.size())));
      }
      String sentence = String.join(" ", words);

      List<String> found = found(sentence);

      assertThat(found).as(sentence).isEqualTo(everywhere(sentence));
      times += found.size();
    }
    assertThat(times).isGreaterThan(10_000);
  }

  private static List<String> found(String sentence) {
    List<String> found = new ArrayList<>();
    for (Openings.Matches matches = DutchTime.WHEN.in(sentence); matches.find(); ) {
      found.add(matches.match().group());
    }
    return found;
  }

  private static List<String> everywhere(String sentence) {
    Set<String> openings = Set.copyOf(DutchTime.WHEN.words());
    List<String> found = new ArrayList<>();
    for (int at = 0; at < sentence.length(); at++) {
      boolean begins = at == 0 || !isWithinWord(sentence.charAt(at - 1));
      int end = sentence.indexOf(' ', at);
      boolean opens = end > at && openings.contains(sentence.substring(at, end));
      DutchTime time = begins && opens ? DutchTime.at(sentence, at) : null;
      if (time != null) {
        found.add(sentence.substring(at, time.end()));
        at = Math.max(at, time.end() - 1);
      }
    }
    return found;
  }

  private static boolean isWithinWord(char c) {
    return c == '-' || Character.isLetterOrDigit(c);
  }
}
