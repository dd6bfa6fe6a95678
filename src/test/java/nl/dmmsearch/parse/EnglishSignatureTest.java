package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Header;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSignatureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Minister of Defence,|minister van Defensie",
        "The State Secretary for Defence,|staatssecretaris van Defensie",
        "The Minister of Foreign Affairs,|minister van Buitenlandse Zaken"
      })
  void aLetterInEnglish_isOfWhoSignsIt(String office, String sender) {
    Header header =
        Reader.read(
                """
                The Hague, 3 February 2025

                To the President of the House of Representatives

                Subject: Dutch contribution to the training mission

                Dear President,

                I will inform the House of Representatives before the summer.

                Yours sincerely,

                %s

                Robin Jansen
                """
                    .formatted(office))
            .header();

    assertThat(header.sender()).isEqualTo(sender);
  }
}
