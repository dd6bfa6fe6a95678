package nl.dmmsearch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "2022-01-01,,vanaf 1 januari 2022",
    ",2009-12-31,tot en met 31 december 2009",
    "2019-06-01,2019-06-30,juni 2019",
    "2019-01-01,2019-12-31,2019",
    "2015-10-08,2015-10-08,8 oktober 2015",
    "2019-06-01,2019-08-31,1 juni tot en met 31 augustus 2019",
  })
  void period_isSaidInDutch(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
    assertThat(Wording.of(new Clause.During(new DateBounds(from, to)))).isEqualTo(words);
  }

  @Test
  void whatIsQuoted_isAsItWasTyped_withoutOtherNames() {
    var name = new Alternative(0, 1, new Clause.Word("Iraq"), How.SYNONYM);
    var irak = Clause.Or.answered(new Clause.Word("irak"), List.of(name));
    var choice = new Clause.Or(List.of(irak, new Clause.Phrase("wit rusland")));
    var whole = new Clause.Whole(new Clause.Exact("minister van Defensie"));

    assertThat(Wording.quoted(new Clause.In(Scope.HEADING, choice)))
        .isEqualTo("kop:(irak OR \"wit rusland\")");
    assertThat(Wording.quoted(new Clause.In(Scope.TITLE, whole)))
        .isEqualTo("titel:\"minister van Defensie\"");
  }
}
