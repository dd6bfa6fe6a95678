package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a day is found where letters write it among others, in its year and in no other. */
class DaysOfSpansTest extends AsStaffType {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "13, 14 en 15 juni 2024",
        "14 en 15 juni 2024",
        "14-15 juni 2024",
        "14/15 juni 2024",
        "14 t/m 15 juni 2024",
        "14 tot 15 juni 2024",
        "13–15 juni 2024",
        "13 - 15 juni 2024",
        "13 tot 15 juni 2024",
        "13 t/m 15 juni 2024",
        "13 tot en met 15 juni 2024",
        "tussen 13 en 15 juni 2024",
        "maandag 13 tot en met woensdag 15 juni 2024",
        "woensdag 14 juni en donderdag 15 juni 2024",
        "donderdag 14 en vrijdag 15 juni 2024",
        "14, 15 en 16 juni 2024",
        "donderdag 14, vrijdag 15 en zaterdag 16 juni 2024",
        "13 juni t/m 15 juni 2024",
        "13 juni 2024 tot en met 15 juni 2024",
        "13-15 jun. 2024",
      })
  void dayWithItsYear_isFoundInSpansOfThatYear(String span) throws Exception {
    index(
        brief("of").about("De ministers zijn er op " + span + ".").dated("2022-02-01"),
        brief("other")
            .about("Zij waren er op " + span.replace("2024", "2023") + ".")
            .dated("2024-02-01"));

    assertFound(ask("14 juni 2024"), "of");
    assertThat(names(ask("14 juni"))).containsExactlyInAnyOrder("of", "other");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 juni 2024|30 juni tot en met 2 juli 2024",
        "30 juni 2024|28 juni t/m 2 juli 2024",
        "1 juli 2024|30 juni - 2 juli 2024",
        "29 februari 2024|28 februari en 1 maart 2024, van 28 februari tot 1 maart 2024",
        "31 december 2024|30 december 2024 tot en met 2 januari 2025",
        "1 januari 2025|30 december 2024 tot en met 2 januari 2025",
      })
  void dayOfASpan_isFoundOverTheEndOfAMonth(String day, String span) throws Exception {
    index(
        brief("of").about("De ministers zijn er op " + span + ".").dated("2022-02-01"),
        brief("other").about("De ministers zijn er niet.").dated("2022-02-01"));

    assertFound(ask(day), "of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 en 10 juni 2024",
        "13 en 15 juni 2024",
        "15, 16 en 17 juni 2024",
        "14 en 15 juli 2024",
        "14 mensen en 15 juni 2024",
        "15 juni tot 14 augustus 2024",
      })
  void spanWithoutTheDay_isNotFound(String span) throws Exception {
    index(brief("a").about("De ministers zijn er op " + span + ".").dated("2022-02-01"));

    assertFound(ask("14 juni 2024"), "");
  }

  /** Nor is it marked where the letter is of about that time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 en 10 juni 2023",
        "9-10 juni 2023",
        "8 t/m 10 juni 2023",
        "9 juni 2003",
        "9 juni tot en met 11 juni 2023",
        "09-06-2023"
      })
  void spanOfAnotherYear_isNoDayWithoutYear(String span) throws Exception {
    index(brief("a").about("Het beraad was op " + span + " ook.").dated("2024-02-01"));

    assertFound(ask("9 juni 2024"), "");
    assertThat(marks(ask("beraad 9 juni 2024"))).containsExactly("beraad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 juni jl.",
        "9 en 10 juni jl.",
        "donderdag 9 en vrijdag 10 juni",
        "8-10 juni",
        "8 t/m 10 juni"
      })
  void spanWithoutYear_countsInALetterOfThatTime(String span) throws Exception {
    index(
        brief("then").about("Het beraad was op " + span + ".").dated("2024-08-01"),
        brief("later").about("Het beraad was op " + span + ".").dated("2021-08-01"));

    assertFound(ask("9 juni 2024"), "then");
  }

  @Test
  void spanOfTheDay_comesBeforeWhatHasOnlyTheOtherWord() throws Exception {
    index(
        brief("word").about("Munitie. De munitie is er. Over munitie.").dated("2015-03-01"),
        brief("span").about("Munitie kwam op 9 en 10 oktober 2012 aan.").dated("2015-03-01"),
        brief("more").about("De munitie komt. Over munitie.").dated("2015-03-01"));

    SearchResponse response = ask("munitie 9 oktober 2012");

    assertThat(names(response)).startsWith("span");
    assertThat(marks(ask("9 oktober 2012"))).containsExactly("9 en 10 oktober 2012");
  }

  private static List<String> marks(SearchResponse response) {
    return response.hits().stream()
        .map(Hit::snippets)
        .flatMap(List::stream)
        .flatMap(s -> s.marks().stream().map(m -> s.text().substring(m.start(), m.end())))
        .collect(Collectors.toList());
  }

  /** Each of them is a day of its own year. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "29 juni 2011|29 juni 2010 en 3 juli 2011",
        "3 maart 2007|3 maart 2006 of 4 maart 2007",
        "5 oktober 2018|5 oktober 2017, 7 oktober 2018",
        "6 oktober 2018|5 oktober 2017, 7 oktober 2018",
        "6 mei 2013|5 mei 2013, 7 mei 2013 en 9 mei 2013",
        "8 mei 2013|5 mei 2013, 7 mei 2013 en 9 mei 2013",
        "6 oktober 2018|5 oktober 2018, 7 oktober 2018",
        "1 juli 2018|30 juni 2018, 2 juli 2018",
        "6 mei|5 mei 2013, 7 mei 2013",
        "18 juni 1999|17 juni en 5 juli 1999",
        "17 juni 1998|17 juni en 5 juli 1999",
      })
  void dayOfAList_isNoOtherThanItsOwn(String day, String list) throws Exception {
    index(brief("list").about("Over munitie van %s is beraad.".formatted(list)));

    assertFound(ask(day), "");
    assertThat(marks(ask("munitie " + day))).containsExactly("munitie");
  }

  /** The year behind the last is of all of them, however far apart they are. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17 juni 1999|17 juni en 5 juli 1999",
        "17 juni 1999|17 juni, 20 augustus en 5 oktober 1999",
        "5 mei 2013|5 mei en 30 mei 2013",
        "7 mei 2013|5 mei 2013, 7 mei en 30 mei 2013",
        "14 juni 2024|13 juni 2024 t/m 15 juni 2024",
        "1 januari 2025|maandag 30 december 2024 t/m donderdag 2 januari 2025",
      })
  void dayOfAList_isFoundByTheYearOfTheLast(String day, String list) throws Exception {
    index(brief("list").about("Over munitie van %s is beraad.".formatted(list)));

    assertFound(ask(day), "list");
  }
}
