package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

/** That months, meetings and names are found where letters write less or other than was typed. */
class MonthsAndNamesTest extends AsStaffType {
  @Test
  void monthOfWhichThereIsNoLetter_findsThoseOfThatTimeThatLeaveOutItsYear() throws Exception {
    index(
        brief("undated").about("De ministers spraken op 14 juni jl. over munitie."),
        brief("then").about("Zij kwamen op 14 juni jl. bijeen.").dated("2007-09-03"),
        brief("otherYear").about("Zij spreken op 14 juni a.s. over munitie.").dated("2011-05-26"),
        brief("ofYear").about("Zij spraken op 14 juni 2006 over munitie."));

    assertFound(ask("juni 2007"), "then");
  }

  @Test
  void ministerielOfAMonth_isAMeetingOfEitherMinistersThen() throws Exception {
    index(
        brief("words").about("De NAVO-ministeriële. De NAVO-ministeriële in Brussel."),
        brief("defence").meeting(MeetingKind.DMM, "2018-06-07", "2018-06-08").about("Een agenda."),
        brief("foreign").meeting(MeetingKind.FMM, "2018-06-20", "2018-06-20").about("Een brief."),
        brief("summit").meeting(MeetingKind.TOP, "2018-06-27", "2018-06-27").about("De top."));

    assertThat(names(ask("NAVO-ministeriële juni 2018")).subList(0, 2))
        .containsExactlyInAnyOrder("defence", "foreign");
  }

  @Test
  void letterThatNamesTheMonth_comesBeforeThoseThatOnlyHaveTheOtherWord() throws Exception {
    BriefBuilder[] others = several("other", 12, "De leden spraken over schepen.");
    index(
        Stream.concat(
                Stream.of(others),
                Stream.of(
                    brief("words").titled("Munitie").about("De munitie is er. Over munitie."),
                    brief("more").titled("Munitie").about("De munitie komt. Over munitie."),
                    brief("then").about("Het verslag van 24 en 25 juni 2014.")))
            .toArray(BriefBuilder[]::new));

    assertThat(names(ask("munitie juni 2014"))).startsWith("then");
  }

  /** Libisch is as much a name as Libië. */
  @Test
  void adjectiveOfACountry_weighsWhatTheCountryDoes() throws Exception {
    index(
        brief("word").about("De operatie begint. De operatie is lang, en weer een operatie."),
        brief("country").about("De ministers spraken over Libië. Verder niets van belang."),
        brief("neither").about("De ministers spraken. De operaties zijn voorbij."),
        brief("other").about("De ministers spraken over munitie."));

    assertThat(names(ask("Libische operatie"))).startsWith("country");
  }

  /** So is a name that letters write otherwise, where they have the other word more often. */
  @Test
  void nameThatNoLetterHas_weighsWhatItsOtherNameDoes() throws Exception {
    index(
        brief("word").about("De operatie begint. De operatie is lang, en weer een operatie."),
        brief("once").about("Er was een operatie, en er waren heel veel andere zaken van belang."),
        brief("more").about("Een operatie duurt lang, en er waren veel andere zaken van belang."),
        brief("place").about("De ministers spraken over Vilnius. Verder niets van belang."),
        brief("again").about("De ministers zijn in Vilnius. Verder niets van belang."),
        brief("neither").about("De ministers spraken. De bijeenkomst is voorbij."),
        brief("other").about("De ministers spraken over munitie."));

    assertThat(names(ask("Wilna operatie"))).startsWith("again", "place");
  }

  /** The dictionary has both names. */
  @Test
  void nameThatNoLetterHas_isSearchedAsLettersWriteIt() throws Exception {
    index(brief("a").about("De heer Dijkhoff had inbreng."), brief("b").about("De inbreng."));

    SearchResponse response = ask("inbreng Dijkhof");

    assertThat(response.spelling().applied())
        .containsExactly(new Correction("Dijkhof", "Dijkhoff"));
    assertThat(names(response)).startsWith("a");
  }

  /** The English name sounds more like it, and no letter has that. */
  @Test
  void misspeltWord_isWhatLettersWriteSoonerThanAnotherNameOfIt() throws Exception {
    index(brief("a").about("Een beroep op artikel 5."), brief("b").about("Er zijn vijf landen."));

    assertThat(ask("artikle 5").spelling().applied())
        .containsExactly(new Correction("artikle", "artikel"));
  }
}
