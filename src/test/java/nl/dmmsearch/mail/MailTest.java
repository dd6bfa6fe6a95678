package nl.dmmsearch.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {
  @Test
  void header_isDecoded() throws IOException {
    Mail mail =
        read(
            """
            From: =?UTF-8?Q?Minister_van_Defensi=C3=AB?= <minister@example.nl>
            To: "Griffie, Tweede Kamer" <griffie@example.nl>,
             jan@example.nl
            Cc: Eén Kamer <een@example.nl>
            Date: Mon, 3 Oct 2024 23:30:00 +0200 (CEST)
            Subject: =?iso-8859-1?B?T2VrcmHvbmU=?=
             en de rest

            Geachte voorzitter,
            """);

    assertThat(mail.header())
        .isEqualTo(
            new Mail.Header(
                "Minister van Defensië",
                "Griffie, Tweede Kamer, jan@example.nl",
                "Eén Kamer",
                "Oekraïne en de rest",
                LocalDate.of(2024, 10, 3)));
    assertThat(mail.text()).contains("Geachte voorzitter,");
  }

  @Test
  void plainText_isPreferredToTheSameAsHtml() throws IOException {
    Mail mail = read(ALTERNATIVE.formatted("Dag, plat."));

    assertThat(mail.texts()).hasSize(1).noneMatch(Mail.Text::html);
    assertThat(mail.attachments()).isEmpty();
  }

  @Test
  void emptyPlainText_leavesTheHtml() throws IOException {
    Mail mail = read(ALTERNATIVE.formatted(" "));

    assertThat(mail.text().strip()).isEqualTo("<p>Dag, mooi.</p>");
  }

  private static final String ALTERNATIVE =
      """
      Subject: x
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      %s
      --b
      Content-Type: text/html; charset=utf-8

      <p>Dag, mooi.</p>
      --b--
      """;

  @Test
  void attachments_areDecodedAndNamed() throws IOException {
    String letter = Base64.getMimeEncoder().encodeToString("Eén brief".getBytes(UTF_8));
    Mail mail =
        read(
            """
            Subject: x
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            Oekra=EFne kost =80 5
            --b
            Content-Type: text/plain; name="brief.txt"
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename*=UTF-8''besl%%20nota%%20%%C3%%A9.txt

            %s
            --b
            Content-Type: application/pdf
            Content-Disposition: attachment

            %%PDF
            --b
            Content-Type: application/vnd.ms-x; name="=?UTF-8?Q?nota_=C3=AB.doc?="

            y
            --b--
            """
                .formatted(letter));

    assertThat(mail.text()).contains("Oekraïne kost € 5");
    assertThat(mail.attachments())
        .extracting(Attachment::name)
        .containsExactly("besl nota é.txt", "bijlage-2.pdf", "nota ë.doc");
    assertThat(mail.attachments().getFirst().bytes()).isEqualTo("Eén brief".getBytes(UTF_8));
  }

  @Test
  void picturesInTheTextAndSignatures_areNoAttachments() throws IOException {
    Mail mail =
        read(
            """
            Subject: x
            Content-Type: multipart/signed; boundary=b

            --b
            Content-Type: multipart/related; boundary=c

            --c
            Content-Type: text/html

            <img src="cid:logo">
            --c
            Content-Type: image/png; name=logo.png
            Content-ID: <logo>
            Content-Disposition: inline; filename=logo.png

            x
            --c--
            --b
            Content-Type: application/pkcs7-signature; name=smime.p7s
            Content-Disposition: attachment; filename=smime.p7s

            x
            --b
            Content-Type: application/ms-tnef; name=winmail.dat

            x
            --b--
            """);

    assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("winmail.dat");
  }

  @Test
  void forwardedMail_isAnAttachmentByteForByte() throws IOException {
    Mail mail =
        read(
            """
            Subject: FW: brief
            Content-Type: multipart/mixed; boundary=b

            --b

            Zie onder.
            --b
            Content-Type: message/rfc822
            Content-Disposition: attachment; filename="brief"

            Subject: brief

            Geachte voorzitter,
            --b--
            """);

    Attachment inner = mail.attachments().getFirst();
    assertThat(inner.name()).isEqualTo("brief.eml");
    assertThat(Mail.of(inner.bytes()).text()).contains("Geachte voorzitter,");
    assertThat(Mail.of(inner.bytes()).header().subject()).isEqualTo("brief");
  }

  @Test
  void rawBytesWhereAsciiIsDue_areRead() throws IOException {
    String mail = "Subject: Oekraïne\n\nOekraïne, één.\n";

    for (Charset charset : List.of(UTF_8, ISO_8859_1)) {
      Mail read = Mail.of(mail.getBytes(charset));

      assertThat(read.header().subject()).as("%s", charset).isEqualTo("Oekraïne");
      assertThat(read.text()).as("%s", charset).contains("Oekraïne, één.");
    }
  }

  @Test
  void brokenMail_isReadAsFarAsItGoes() throws IOException {
    Mail cutOff =
        read(
            """
            Subject: x
            Date: often
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=no-such-charset

            Geachte voorzitter,
            --b
            Content-Type: text/plain; name=a.txt
            Content-Transfer-Encoding: base64

            RWVuIGJyaWV
            """);

    assertThat(cutOff.header().sent()).isNull();
    assertThat(cutOff.text()).contains("Geachte voorzitter,");
    assertThat(cutOff.attachments()).extracting(Attachment::name).containsExactly("a.txt");
    assertThat(read("nothing of a mail").header().isEmpty()).isTrue();
  }

  private static Mail read(String mail) throws IOException {
    return Mail.of(mail.getBytes(UTF_8));
  }
}
