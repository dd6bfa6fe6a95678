package nl.dmmsearch.correct;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Tag;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Signature SIGNATURE = new Signature("J. Jansen", DAY, "dat staat er");
  private static final Spot SPOT = new Spot("corrections/a.yaml", 1);
  private static final Meeting OCTOBER = dmm("2024-10-17", "2024-10-18");
  private static final Meeting FEBRUARY = dmm("2025-02-13", "2025-02-13");

  private final Brief read =
      brief("a.txt")
          .type(DocumentType.BESLISNOTA)
          .titled("Beslisnota bij NAVO DMM 17 en 18 oktober 2024")
          .dated("2024-10-03")
          .phase(Phase.BEFORE)
          .sender("minister van Defensie")
          .signedBy("De minister")
          .reference("BS2024")
          .meeting(OCTOBER)
          .tag(Dimension.MISSION, "KFOR")
          .about("Nederland draagt bij aan\nKFOR. De rest volgt.")
          .build();

  @Test
  void dossiersAndLetterhead_stayUnlessTheNumberIsCorrected() {
    Header header =
        new Header(
            DocumentType.KAMERBRIEF,
            null,
            "Titel",
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            new KamerstukNumber("21501-28", "136"),
            List.of(),
            List.of("21501-28", "28676"));
    Brief filed =
        new Brief(
            read.source(),
            read.access(),
            header,
            new Letterhead(List.of("28 676 NAVO"), List.of("Postbus 20701")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Kin.NONE);

    assertThat(Corrections.NONE.applyTo(filed)).isEqualTo(filed);
    var other = new Change.Kamerstuk(new KamerstukNumber("33763", "7"));
    assertThat(corrected(filed, other).header().dossiers()).containsExactly("33763", "28676");
  }

  @Test
  void everyField_isSetAndMarkedWithWhatItWas() {
    Brief brief =
        corrected(
            read,
            new Change.LetterDate(LocalDate.of(2024, 10, 4)),
            new Change.HeldOn(DAY),
            new Change.Moment(Phase.AFTER),
            new Change.Title("Nota"),
            new Change.Subject("Over de nota"),
            new Change.Sender("minister van Buitenlandse Zaken"),
            new Change.House(Chamber.EERSTE_KAMER),
            new Change.Addressee("de Voorzitter"),
            new Change.Kamerstuk(new KamerstukNumber("28676", "464")),
            new Change.OwnReferences(List.of("BS1", "BS2")),
            new Change.Signatories(List.of()));

    assertThat(brief.header().letterDate()).isEqualTo("2024-10-04");
    assertThat(brief.header().heldOn()).isEqualTo(DAY);
    assertThat(brief.header().phase()).isEqualTo(Phase.AFTER);
    assertThat(brief.header().title()).isEqualTo("Nota");
    assertThat(brief.header().subject()).isEqualTo("Over de nota");
    assertThat(brief.header().sender()).isEqualTo("minister van Buitenlandse Zaken");
    assertThat(brief.header().chamber()).isEqualTo(Chamber.EERSTE_KAMER);
    assertThat(brief.header().addressee()).isEqualTo("de Voorzitter");
    assertThat(brief.header().kamerstuk()).isEqualTo(new KamerstukNumber("28676", "464"));
    assertThat(brief.header().ownReferences()).containsExactly("BS1", "BS2");
    assertThat(brief.header().signatories()).isEmpty();
    String by = "; verbeterd door J. Jansen op 20 november 2026: dat staat er";
    assertThat(brief.reading())
        .contains(
            mark("letterDate", "Was 3 oktober 2024" + by),
            mark("heldOn", "Was niets" + by),
            mark("phase", "Was Voor de bijeenkomst" + by),
            mark("sender", "Was «minister van Defensie»" + by),
            mark("signatories", "Was «De minister»" + by))
        .hasSize(11);
  }

  @Test
  void doubtsAboutTheField_makeRoomForThePerson() {
    Brief doubtful =
        read.withReading(
            List.of(
                new Reading("meeting", Certainty.UNCERTAIN, "Twee dagen."),
                new Reading("letterDate", Certainty.LIKELY, "Onder de brief.")));

    assertThat(corrected(doubtful, new Change.Meetings(List.of(FEBRUARY))).reading())
        .extracting(Reading::field)
        .containsExactly("letterDate", "meetings");
  }

  @Test
  void sameValue_isConfirmedAndChangesNothingElse() {
    Brief brief =
        corrected(
            read,
            new Change.LetterDate(LocalDate.of(2024, 10, 3)),
            new Change.Meetings(List.of(OCTOBER)));

    assertThat(brief.withReading(List.of())).isEqualTo(read);
    assertThat(brief.reading())
        .extracting(Reading::why)
        .allMatch(why -> why.startsWith("Stond er al zo; bevestigd door J. Jansen"));
  }

  @Test
  void meeting_movesPhaseAndTheTitleThatWasMadeOfIt() {
    Brief moved = corrected(read, new Change.Meetings(List.of(dmm("2024-06-13", "2024-06-14"))));
    Brief none = corrected(read, new Change.Meetings(List.of()));

    assertThat(moved.header().phase()).isEqualTo(Phase.AFTER);
    assertThat(moved.header().title()).isEqualTo("Beslisnota bij NAVO DMM 13 en 14 juni 2024");
    assertThat(moved.meetings().getFirst().id()).isEqualTo("dmm-2024-06-13");
    assertThat(none.header().phase()).isNull();
    assertThat(none.header().title()).isEqualTo("Beslisnota van 3 oktober 2024");
    assertThat(none.summary().meeting()).isNull();
  }

  @Test
  void type_movesPhaseAndTheTitleThatWasMadeOfIt() {
    Brief report = corrected(read, new Change.DocumentType(DocumentType.VERSLAG));

    assertThat(report.header().phase()).isEqualTo(Phase.AFTER);
    assertThat(report.header().title()).isEqualTo("Verslag NAVO DMM 17 en 18 oktober 2024");
    assertThat(corrected(report, new Change.DocumentType(DocumentType.KAMERBRIEF)).header().phase())
        .isEqualTo(Phase.BEFORE);
  }

  @Test
  void phaseThatTheWordsTell_staysWhereOnlyTheDatesMove() {
    Brief nota = corrected(read, new Change.Moment(Phase.AFTER)).withReading(List.of());

    assertThat(corrected(nota, new Change.LetterDate(LocalDate.of(2024, 10, 1))).header().phase())
        .isEqualTo(Phase.AFTER);
  }

  @Test
  void titleOfTheText_staysAndTheSubjectBecomesTheTitle() {
    Brief own = corrected(read, new Change.Title("Een eigen titel")).withReading(List.of());

    assertThat(corrected(own, new Change.Meetings(List.of())).header().title())
        .isEqualTo("Een eigen titel");
    assertThat(corrected(own, new Change.Subject("Onderwerp")).header().title())
        .isEqualTo("Onderwerp");
  }

  @Test
  void tag_isGivenAndTakenAway() {
    Brief brief =
        corrected(
            read,
            new Change.Tagged(false, Dimension.MISSION, "KFOR", "KFOR (Kosovo)"),
            new Change.Tagged(true, Dimension.TOPIC, "oekraine", "Oekraïne"));

    assertThat(brief.tags()).extracting(Tag::value).containsExactly("oekraine");
    assertThat(brief.tags().getFirst().evidence())
        .singleElement()
        .matches(e -> e.where() == Where.PERSON && e.text().contains("J. Jansen"));
    assertThat(brief.reading())
        .extracting(Reading::why)
        .satisfiesExactly(
            why -> assertThat(why).startsWith("«KFOR (Kosovo)» weggehaald door J. Jansen"),
            why -> assertThat(why).startsWith("«Oekraïne» toegevoegd door J. Jansen"));
  }

  @Test
  void noStatement_mustSayWhatTheBriefSays() {
    var right = new Change.NoStatement("Nederland draagt bij aan KFOR");
    var wrong = new Change.NoStatement("Nederland draagt niets bij");

    assertThat(corrected(read, right).reading())
        .extracting(Reading::certainty)
        .containsExactly(Certainty.CORRECTED);
    assertThat(corrected(read, wrong).reading())
        .containsExactly(
            new Reading(
                "statements",
                Certainty.MISSING,
                "De woorden «Nederland draagt niets bij» staan niet in deze brief; de verbetering"
                    + " door J. Jansen op 20 november 2026: dat staat er doet niets."));
    var corrections = corrections(right);
    assertThat(corrections.isNoStatement(read.id(), "Nederland  draagt bij aan KFOR.")).isTrue();
    assertThat(corrections.isNoStatement(read.id(), "Dat Nederland draagt bij aan KFOR."))
        .isFalse();
    assertThat(
            corrections.isNoStatement(brief("b.txt").build().id(), "Nederland draagt bij aan KFOR"))
        .isFalse();
  }

  @Test
  void otherBriefs_stayAsTheyAre() {
    Brief other = brief("b.txt").build();

    assertThat(corrections(new Change.Title("Nieuw")).applyTo(other)).isEqualTo(other);
  }

  @Test
  void mark_isOfTheDocumentsThatACorrectionIsAbout() {
    var name = new SourceName("a.txt");
    var title = corrections(new Change.Title("Nieuw"));
    var second =
        new Corrections(
            List.of(
                new Correction(
                    brief("a.txt").part(2).build().id(),
                    SPOT,
                    SIGNATURE,
                    List.of(new Change.Title("Nieuw")))),
            List.of());
    var cut = new Corrections(List.of(), List.of(new Cut(name, SPOT, SIGNATURE, new Cuts.Whole())));

    assertThat(title.mark(name)).isNotEmpty().isNotEqualTo(second.mark(name));
    assertThat(second.mark(name)).isNotEmpty();
    assertThat(cut.mark(name)).isNotEmpty();
    assertThat(title.mark(new SourceName("b.txt"))).isEmpty();
    assertThat(corrections(new Change.Title("Anders")).mark(name)).isNotEqualTo(title.mark(name));
    var moved =
        new Correction(
            read.id(), new Spot("b.yaml", 9), SIGNATURE, List.of(new Change.Title("Nieuw")));
    assertThat(new Corrections(List.of(moved), List.of()).mark(name)).isEqualTo(title.mark(name));
  }

  @Test
  void twoWordsOnOneThing_areRefused() {
    var one = new Correction(read.id(), SPOT, SIGNATURE, List.of(new Change.Title("Nieuw")));

    assertThatThrownBy(() -> new Corrections(List.of(one, one), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title of brief " + read.id().value());
    assertThatThrownBy(() -> corrections(new Change.HeldOn(null), new Change.HeldOn(DAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("heldOn is corrected twice");
    assertThatThrownBy(CorrectionsTest::corrections).isInstanceOf(IllegalArgumentException.class);
  }

  private static Brief corrected(Brief brief, Change... changes) {
    return corrections(changes).applyTo(brief);
  }

  private static Corrections corrections(Change... changes) {
    return new Corrections(
        List.of(
            new Correction(brief("a.txt").build().id(), SPOT, SIGNATURE, Arrays.asList(changes))),
        List.of());
  }

  private static Reading mark(String field, String why) {
    return new Reading(field, Certainty.CORRECTED, why);
  }

  private static Meeting dmm(String from, String to) {
    var days = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    return new Meeting(MeetingKind.DMM, days, "Brussel");
  }
}
