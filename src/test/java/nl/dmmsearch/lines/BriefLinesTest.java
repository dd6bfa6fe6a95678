package nl.dmmsearch.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.SourcePart;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.brief.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefLinesTest {
  private static final String LEAST = "{\"source\":{\"name\":\"a.txt\"},\"title\":\"Brief\"%s}";

  @Test
  void aBrief_comesBackWithAllThatItHas() {
    Brief brief = full();

    byte[] line = BriefLines.write(brief);

    assertThat(BriefLines.read(line)).isEqualTo(brief);
    assertThat(line).doesNotContain('\n');
    assertThat(BriefLines.write(BriefLines.read(line))).isEqualTo(line);
  }

  @Test
  void whatStandsBetweenBriefs_isInNoLine() {
    Brief brief = full();
    var other = new Citation(Citation.Kind.BRIEF, "brief", null, null, null, brief.id());
    Brief related = brief.withRelation(List.of(other), new Kin(List.of(), brief.id()));

    Brief back = BriefLines.read(BriefLines.write(related));

    assertThat(back.kin()).isEqualTo(Kin.NONE);
    assertThat(back.citations()).containsExactly(other.withTarget(null));
  }

  @Test
  void aLineOfFewWords_isABriefToo() {
    Brief brief = read(LEAST.formatted(",\"topics\":[\"munitie\"],\"missions\":[\"KFOR\"]"));

    assertThat(brief.header().type()).isEqualTo(DocumentType.OVERIG);
    assertThat(brief.access()).isEqualTo(AccessLabel.OPENBAAR);
    assertThat(brief.summary().tags(Dimension.TOPIC)).containsExactly("munitie");
    assertThat(brief.summary().tags(Dimension.MISSION)).containsExactly("KFOR");
    assertThat(brief.tags().getFirst().evidence())
        .singleElement()
        .extracting(Evidence::where)
        .isEqualTo(Where.GIVEN);
    assertThat(BriefLines.read(BriefLines.write(brief))).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",\"titel\":\"x\"|titel: there is no such key",
        ",\"title\":\"x\"|title",
        ",\"letterDate\":\"3 mei 2022\"|letterDate: cannot be «3 mei 2022»",
        ",\"documentType\":\"brief\"|documentType cannot be «brief»",
        ",\"kamerstuk\":\"28676\"|kamerstuk has no number",
        ",\"id\":\"b\"|id is «b», but that of its source is «a-",
        ",\"sections\":[{\"anchor\":\"a\",\"text\":\"x\"},{\"anchor\":\"b\"}]"
            + "|sections[1]: text is missing",
        ",\"sections\":[{\"anchor\":\"a\",\"text\":\"x\"},{\"anchor\":\"a\",\"text\":\"x\"}]"
            + "|two sections have the anchor a",
        ",\"sections\":[{\"anchor\":\"a\",\"text\":\"x\",\"pages\":[{\"offset\":0,\"page\":0}]}]"
            + "|sections[0].pages[0]: offset from 0 and page from 1",
        ",\"sections\":[{\"anchor\":\"a\",\"text\":\"x\",\"pages\":[{\"offset\":0,\"page\":1},"
            + "{\"offset\":9,\"page\":2}]}]|page 2 begins behind section a",
        ",\"sections\":[null]|sections[0]: the value is missing",
        ",\"topics\":[\"\"]|value is empty",
        ",\"access\":\"geheim\"|access cannot be «geheim»",
      })
  void whatIsWrong_isNamed(String wrong, String why) {
    assertThatThrownBy(() -> read(LEAST.formatted(wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"source\":{\"name\":\"a.txt\"}}|title is missing",
        "{\"title\":\"x\"}|source is missing",
        "{\"title\":\"x\",\"source\":{\"name\":\"../a\"}}|has no empty, . or .. part",
        "{\"title\":\"x\",\"source\":{\"name\":\"a\"},\"letterhead\":{\"telling\":[null]}}|letterhead.telling[0]",
        "[]|is no JSON object of this form",
        "{\"title\":|is no JSON object of this form at character",
        "null|is null",
        "{\"title\":\"x\"} {}|is no JSON object of this form",
      })
  void whatIsNoBrief_isRefused(String line, String why) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  private static Brief read(String line) {
    return BriefLines.read(line.getBytes(UTF_8));
  }

  private static Brief full() {
    var number = new KamerstukNumber("21501-28", "123");
    var day = LocalDate.of(2024, 10, 17);
    var text = "De minister zegt «één» miljoen toe.\n\nNog een alinea.";
    return new Brief(
        new SourcePart(new SourceName("2024/stukken.zip/brief één.pdf"), 2, "application/pdf"),
        AccessLabel.INTERN,
        new Header(
            DocumentType.COMMISSIEDEBAT,
            Phase.BEFORE,
            "Titel",
            "Onderwerp",
            day,
            day.plusDays(1),
            "minister van Defensie",
            Chamber.EERSTE_KAMER,
            "de voorzitter",
            List.of("R.P. Brekelmans"),
            number,
            List.of("MINDEF1"),
            List.of("21501-28", "28676")),
        new Letterhead(List.of("28 676 NAVO"), List.of("Postbus 20701")),
        List.of(
            new Meeting(MeetingKind.RBZ_DEFENSIE, new DateRange(day, day.plusDays(1)), "Brussel"),
            new Meeting(MeetingKind.OVERIG, null, null)),
        List.of(
            new Section(
                "Kop",
                2,
                "kop",
                text,
                List.of(new PageStart(0, 1), new PageStart(10, 2)),
                List.of(new NoteLink("1", 5, "noot-1")),
                new Speaker(Speaker.Role.KAMERLID, "Van der Burg", "VVD"))),
        List.of(new Footnote("1", 2, "Een noot.", "noot-1")),
        List.of(new Citation(Citation.Kind.KAMERSTUK, "21501-28, nr. 123", number, 1, "kop", null)),
        List.of(
            new Tag(
                Dimension.MISSION,
                "KFOR",
                3,
                List.of(new Evidence("minister", 1, Where.TEXT, "kop", 3)))),
        List.of(
            new Statement(
                "x~1",
                StatementKind.TOEZEGGING,
                Voice.MINISTER,
                "De minister zegt toe.",
                new Statement.Place("kop", "Kop", 0, 1),
                List.of(new Statement.Place("slot", "Slot", 4, 2)),
                "minister van Defensie",
                new Deadline(day, "voor 17 oktober"),
                new Amount(new BigDecimal("1100000000"), "EUR", "1,1 miljard"),
                "indien de Kamer dat wenst",
                "toezegging",
                Map.of(Dimension.TOPIC, List.of("munitie")),
                List.of(new EarlierStatement(EarlierStatement.How.REPEATS, "zoals toegezegd")))),
        List.of(new Reading("letterDate", Reading.Certainty.LIKELY, "omdat")),
        Kin.NONE);
  }
}
