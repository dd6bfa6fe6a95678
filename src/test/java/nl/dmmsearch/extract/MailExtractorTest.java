package nl.dmmsearch.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.parse.ParseOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailExtractorTest {
  private static final SourceName NAME = new SourceName("mail.eml");
  private static final String MAIL =
      """
      From: Minister van Defensie <minister@example.nl>
      To: De Voorzitter van de Tweede Kamer <voorzitter@example.nl>
      Date: Thu, 3 Oct 2024 09:00:00 +0200
      Subject: Geannoteerde agenda NAVO Defensie Ministeriële op 17 en 18 oktober 2024
      Content-Type: text/html; charset=utf-8

      <html><head><style>p {color: red}</style></head><body><p>Geachte voorzitter,</p>
      <p>Hierbij de agenda over<br>luchtverdediging.</p><ul><li>Eén</li><li>Twee</li></ul></body></html>
      """;

  @Test
  void mail_isALetterUnderItsHeader() {
    ExtractedText text = extracted(MAIL);

    assertThat(text.mediaType()).isEqualTo("message/rfc822");
    assertThat(text.lines().stream().map(line -> line.text()).collect(Collectors.joining("\n")))
        .startsWith(
            """
            Van: Minister van Defensie
            Aan: De Voorzitter van de Tweede Kamer
            Datum: 3 oktober 2024
            Onderwerp: Geannoteerde agenda NAVO Defensie Ministeriële op 17 en 18 oktober 2024
            """)
        .contains("Hierbij de agenda over\nluchtverdediging.")
        .contains("• Eén\n\n• Twee")
        .doesNotContain("color");
  }

  @Test
  void parser_readsTheHeader() {
    var outcome = new BriefParser().parse(NAME, AccessLabel.OPENBAAR, extracted(MAIL));

    Brief brief = ((ParseOutcome.Parsed) outcome).briefs().getFirst();
    assertThat(brief.header().letterDate()).isEqualTo(LocalDate.of(2024, 10, 3));
    assertThat(brief.header().subject()).startsWith("Geannoteerde agenda NAVO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the file is empty",
        "%PDF-1.7|not a mail: it is a PDF",
        "just some text|not a mail: it has no sender",
        "'Subject: x\n\n \n'|the mail holds no text",
      })
  void whatIsNoMail_isRejectedWithTheReason(String content, String why) {
    var outcome = new MailExtractor().extract(NAME, content.getBytes(UTF_8));

    assertThat(((ExtractOutcome.Rejected) outcome).why()).startsWith(why);
  }

  private static ExtractedText extracted(String mail) {
    var outcome = new MailExtractor().extract(NAME, mail.getBytes(UTF_8));
    return ((ExtractOutcome.Extracted) outcome).text();
  }
}
