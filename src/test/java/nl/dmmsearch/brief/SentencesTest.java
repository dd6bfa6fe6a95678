package nl.dmmsearch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dat vond plaats op 6 maart jl.|Op 3 mei stuur ik u een brief.",
        "Ik stuur de Kamer een brief voor 1 juli a.s.|In april volgt een voorstel.",
        "Dit is de motie van het lid Piri c.s.|De motie wordt uitgevoerd.",
        "Het gaat om munitie, brandstof e.d.|Nederland levert die zelf.",
        "Het gaat om munitie, brandstof, etc.|Het kabinet betaalt.",
        "De kosten zijn 4 mln.|Defensie betaalt die zelf.",
        "Ik informeer u z.s.m.|Daarnaast stuur ik een brief.",
        "Dit bleek op 6 maart jl.|Ik kom daarop terug.",
        "We met on 6 March, etc.|The next meeting is in June."
      })
  void abbreviationBeforeAWordThatOpensASentence_endsOne(String first, String second) {
    assertThat(Sentences.texts(first + " " + second)).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Op 6 maart jl. heb ik u geschreven.",
        "Het kost 4 mln. EUR per jaar.",
        "De motie van het lid Piri c.s. (Kamerstuk 28676, nr. 4) is aangenomen.",
        "Voor 1 juli a.s. 25 militairen sturen is niet mogelijk.",
        "Wapens van Boeing, Saab etc. Patriots horen daar ook bij.",
        "Op aandringen van o.a. De Wit is dit veranderd.",
        "Dit is volgens dhr. De Wit en mr. Van Dam te laat."
      })
  void abbreviationBeforeAnyOtherWord_endsNone(String sentence) {
    assertThat(Sentences.texts(sentence)).containsExactly(sentence);
  }
}
