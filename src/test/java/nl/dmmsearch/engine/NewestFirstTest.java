package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

/** That who asks for the newest letters of a kind gets those. */
class NewestFirstTest extends AsStaffType {
  private static BriefBuilder met(String name, DocumentType type, String day) {
    return brief(name).type(type).meeting(MeetingKind.DMM, day, day);
  }

  private void indexAll() {
    index(
        met("old", DocumentType.VERSLAG, "2019-02-13").about("KFOR, KFOR en nog eens KFOR."),
        met("new", DocumentType.VERSLAG, "2024-02-15").about("Over munitie, en even over KFOR."),
        met("agenda", DocumentType.GEANNOTEERDE_AGENDA, "2025-06-05")
            .about("Het verslag over KFOR volgt."));
  }

  @Test
  void newestOfAKind_comesFirstAndNoOtherKindIsFound() throws Exception {
    indexAll();

    assertThat(names(ask("laatste verslag"))).containsExactly("new", "old");
    assertThat(names(ask("meest recente verslag over KFOR"))).containsExactly("new", "old");
  }

  @Test
  void oldestOfAKind_comesFirstAndIsTold() throws Exception {
    indexAll();

    SearchResponse oldest = ask("eerste brief over KFOR");
    assertThat(names(oldest)).containsExactly("old", "new", "agenda");
    assertThat(names(ask("oudste verslag"))).containsExactly("old", "new");
    assertThat(names(ask("wat was het vroegste verslag over munitie KFOR"))).containsExactly("new");
    assertThat(request("eerste brief over KFOR").query().notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.text()).contains("«Oudste bijeenkomst eerst»"));
  }

  @Test
  void oldestLetterWithoutMeeting_isAsOldAsItsOwnDate_andWithoutDateComesLast() throws Exception {
    index(
        brief("undated").type(DocumentType.KAMERBRIEF).about("Over KFOR."),
        met("report", DocumentType.VERSLAG, "2024-02-15").about("Over KFOR."),
        brief("evaluation").type(DocumentType.KAMERBRIEF).dated("2023-05-17").about("Over KFOR."));

    assertThat(names(ask("oudste brief over KFOR")))
        .containsExactly("evaluation", "report", "undated");
  }

  @Test
  void newestLetters_areOfAnyKindOfLetter() throws Exception {
    indexAll();

    assertThat(names(ask("nieuwste brief"))).containsExactly("agenda", "new", "old");
  }

  @Test
  void writtenConsultation_isNoLetter_andAnExplanationNamesNoCodes() throws Exception {
    index(
        met("letter", DocumentType.VERSLAG, "2019-02-13").about("Over KFOR."),
        met("consultation", DocumentType.SCHRIFTELIJK_OVERLEG, "2024-02-15").about("Over KFOR."));

    SearchRequest asked = request("laatste brief");
    SearchResponse response =
        engine.search(
            new SearchRequest(
                asked.typed(),
                asked.query(),
                asked.match(),
                asked.filters(),
                asked.chosen(),
                asked.page(),
                true,
                asked.corrects(),
                asked.clearance()));

    assertThat(names(response)).containsExactly("letter");
    assertThat(response.hits().getFirst().explanation())
        .anySatisfy(why -> assertThat(why.asked()).isEqualTo("soort document"))
        .noneSatisfy(why -> assertThat(why.asked()).contains("verslag"));
  }

  @Test
  void kindThatNoLetterIs_isNotAskedFor() throws Exception {
    indexAll();

    SearchResponse response = ask("laatste beslisnota over KFOR");

    assertThat(names(response)).containsExactly("agenda", "new", "old");
    assertThat(response.total()).isEqualTo(3);
  }

  @Test
  void letterWithoutMeeting_isAsNewAsItsOwnDate() throws Exception {
    index(
        met("debate", DocumentType.VERSLAG, "2019-02-13").about("Over KFOR."),
        brief("evaluation").type(DocumentType.KAMERBRIEF).dated("2023-05-17").about("Over KFOR."),
        brief("undated").type(DocumentType.KAMERBRIEF).about("Over KFOR."),
        met("report", DocumentType.VERSLAG, "2024-02-15").about("Over KFOR."));

    assertThat(names(ask("laatste brief over KFOR")))
        .containsExactly("report", "evaluation", "debate", "undated");
  }

  @Test
  void newestLettersOnANameOfSeveralWords_areThoseOfTheName() throws Exception {
    index(
        met("old", DocumentType.VERSLAG, "2018-02-14")
            .about("Resolute Support, Resolute Support en nog eens Resolute Support."),
        met("new", DocumentType.VERSLAG, "2024-02-15").about("Ook over Resolute Support."),
        met("other", DocumentType.VERSLAG, "2025-02-13").about("Een resolute afwijzing."));

    assertThat(names(ask("laatste brief over Resolute Support"))).containsExactly("new", "old");
  }

  @Test
  void whatIsOfNoKindOfLetter_isNoLetter() throws Exception {
    index(
        met("letter", DocumentType.KAMERBRIEF, "2019-02-13").about("Over de havens."),
        met("speech", DocumentType.OVERIG, "2025-02-13").about("Over de havens."));

    assertThat(names(ask("laatste brief over havens"))).containsExactly("letter");
  }

  @Test
  void lettersAboutTheLastMeetingOfAKind_areThoseAboutSuchMeetings_newestFirst() throws Exception {
    index(
        brief("old").meeting(MeetingKind.TOP, "2018-07-11", "2018-07-12").about("NAVO-top, top."),
        brief("new").meeting(MeetingKind.TOP, "2023-07-11", "2023-07-12").about("Over munitie."),
        met("dmm", DocumentType.VERSLAG, "2025-02-13").about("De laatste NAVO-top was in juli."));

    assertThat(names(ask("laatste NAVO-top"))).containsExactly("new", "old");
    assertThat(names(ask("vorige NAVO-top over munitie"))).containsExactly("new");
  }

  @Test
  void newestLettersOnSeveralWords_haveAllOfThem() throws Exception {
    index(
        met("old", DocumentType.VERSLAG, "2018-02-14")
            .about("Havens, havens en kranen in Ierland."),
        met("new", DocumentType.VERSLAG, "2024-02-15").about("Ook over Ierland en over havens."),
        met("other", DocumentType.VERSLAG, "2025-02-13").about("Alleen over havens."));

    assertThat(names(ask("laatste verslag over havens in Ierland"))).containsExactly("new", "old");
  }

  /** Else the newest of all would come first, whatever it has of them. */
  @Test
  void newestLettersOnSeveralWords_thatNoneHas_areThoseThatHaveMost() throws Exception {
    index(
        met("most", DocumentType.VERSLAG, "2018-02-14").about("Over havens en kranen."),
        met("one", DocumentType.VERSLAG, "2025-02-13").about("Alleen over havens."));

    SearchResponse response = ask("laatste brief over havens kranen Ierland");

    assertThat(names(response)).startsWith("most");
    assertThat(names(ask("laatste brief over havens kranen Ierlnad"))).startsWith("most");
  }

  @Test
  void anOrderThatSomeoneChose_isKeptWhereTheWishIsGivenUp() throws Exception {
    index(
        met("most", DocumentType.VERSLAG, "2018-02-14").about("Over havens en kranen."),
        met("one", DocumentType.VERSLAG, "2025-02-13").about("Alleen over havens."));

    assertThat(names(engine.search(sorted("laatste brief over havens kranen Ierland"))))
        .startsWith("one");
  }

  @Test
  void whoChoosesTheNewestMeetings_getsLettersWithoutOneLast() throws Exception {
    index(
        met("report", DocumentType.VERSLAG, "2019-02-13").about("Over KFOR."),
        brief("evaluation").type(DocumentType.VERSLAG).dated("2023-05-17").about("Over KFOR."));

    assertThat(names(ask("laatste verslag over KFOR"))).containsExactly("evaluation", "report");
    assertThat(names(engine.search(sorted("laatste verslag over KFOR"))))
        .containsExactly("report", "evaluation");
  }

  private static SearchRequest sorted(String typed) throws Exception {
    SearchRequest asked = request(typed);
    return new SearchRequest(
        asked.typed(),
        asked.query(),
        new Match.AtLeast(1),
        asked.filters(),
        Sort.NEWEST_MEETING,
        asked.page(),
        false,
        true,
        asked.clearance());
  }
}
