package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class KeptTextTest {
  private static final List<PageStart> PAGES = List.of(new PageStart(0, 2), new PageStart(300, 3));

  /** Of all that a text can have: accents, signs beyond them, blank ends, nothing at all. */
  private static final Brief LETTER =
      brief("a")
          .section(null, "Één alinea.\n\n \nNog één: “twee” – € 3.\n\n\n")
          .section("Kop – met streep", "", PAGES)
          .section("Leeg", "\n\n")
          .section("Vier 🚁", "Tekst. 🚁\n\nMeer\n \nen meer.", PAGES)
          .footnote("Een noot.", 4)
          .footnote("Nóg een “noot”.", 5)
          .build();

  private static KeptText kept(Brief brief) throws IOException {
    return KeptText.read(KeptTextWriter.written(BodyText.of(brief)));
  }

  @Test
  void text_isReadAsItWasWritten() throws IOException {
    assertThat(kept(LETTER).whole()).isEqualTo(BodyText.of(LETTER));
    assertThat(kept(brief("b").build()).whole().parts()).isEmpty();
  }

  @Test
  void brief_isPutTogetherAgain() throws IOException {
    Section said =
        new Section(
            null,
            2,
            "s1",
            "Ik zeg toe.¹",
            List.of(),
            List.of(),
            new Speaker(Speaker.Role.KAMERLID, "Van der Burg", "VVD"));
    Section noted = new Section("Kop", 1, "s2", "Zie daar.", PAGES, List.of(new NoteLink("1", 3)));
    for (Brief brief : List.of(LETTER, LETTER.with(List.of(said, noted), List.of()))) {
      assertThat(KeptBrief.joined(KeptBrief.bare(brief), brief.letterhead(), kept(brief).whole()))
          .isEqualTo(brief);
    }
  }

  @Test
  void paragraphs_areTheTextWithoutGaps() throws IOException {
    KeptText text = kept(LETTER);
    String whole = BodyText.of(LETTER).joined('\0');

    assertThat(text.length()).isEqualTo(whole.length());
    for (int at = 0; at < whole.length(); at++) {
      if (whole.charAt(at) != '\0') {
        KeptText.Paragraph paragraph = text.at(at);
        assertThat(paragraph.start()).isLessThanOrEqualTo(at);
        assertThat(text.read(paragraph))
            .isEqualTo(whole.substring(paragraph.start(), paragraph.end()))
            .doesNotContain("\0");
      }
    }
  }

  @Test
  void part_tellsHeadingAndPageOfAPlace() throws IOException {
    KeptText text = kept(LETTER);
    int helicopter = BodyText.of(LETTER).joined('\0').indexOf("🚁");

    assertThat(text.part(helicopter).heading()).isEqualTo("Vier 🚁");
    assertThat(text.part(helicopter).page(helicopter)).isEqualTo(2);
    assertThat(text.part(text.length() - 1).anchor()).as("a footnote").isEmpty();
  }

  @Test
  void textThatIsCutShort_isDamaged() {
    BytesRef written = KeptTextWriter.written(BodyText.of(LETTER));
    for (int length = 0; length < written.length; length++) {
      byte[] cut = Arrays.copyOf(written.bytes, length);

      assertThatThrownBy(() -> KeptText.read(new BytesRef(cut)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("damaged");
    }
  }
}
