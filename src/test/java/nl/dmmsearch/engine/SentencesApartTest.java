package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;

import nl.dmmsearch.engine.lucene.LuceneEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in two sentences is not found as if it were said in one. */
class SentencesApartTest extends EngineVocabulary {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  /** Between strokes: what is typed, what one letter says, what another says in two sentences. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "defensieindustrie|De industrie van Defensie.|De industrie te versterken. Defensie spaart.",
        "defensieindustrie|Meer industrie (voor defensie).|Dat vraagt industrie! ‘Defensie’ spaart.",
        "NAVO-bondgenoten|De NAVO bondgenoten.|Dit is de NAVO. Bondgenoten betalen.",
        "EU-initiatieven|Met EU initiatieven.|Dit is de EU (Unie.) Initiatieven volgen.",
        "\"steun Oekraïne\"|De steun Oekraïne komt.|Er is steun. Oekraïne is blij.",
        "\"steun Oekraïne\"|`De steun\nOekraïne komt.`|`Er is steun\n\nOekraïne`",
        "\"steun Oekraïne\"|Steun - Oekraïne.|`Wij bespreken:\n- steun\n- Oekraïne`",
        "\"steun Oekraïne\"|Steun, Oekraïne.|`Wij bespreken:\n• steun\n• Oekraïne`",
        "\"is steun. Oekraïne\"|Er is steun. Oekraïne is blij.|Er is steun Oekraïne.",
      })
  void wordsOfTwoSentences_areNoPhrase(String typed, String one, String two) throws Exception {
    index(brief("one").about(one), brief("two").about(two));

    assertFound(search(typed), "one");
  }

  /** Points that end no sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"o.a. Polen\"|Dit zijn o.a. Polen en Letland.",
        "\"d.d. 12 mei\"|De brief d.d. 12 mei.",
        "\"nr. 464\"|Kamerstuk 28 676, nr. 464.",
        "\"St. Petersburg\"|De top in St. Petersburg.",
        "\"St Petersburg\"|De top in St. Petersburg.",
        "\"J. Stoltenberg\"|De heer J. Stoltenberg sprak.",
        "\"J.P. Balkenende\"|De heer J.P. Balkenende sprak.",
        "\"dr. Jansen\"|Van dr. Jansen.",
        "\"17 okt. 2024\"|Op 17 okt. 2024.",
        "\"2.24 procent\"|Het is 2.24 procent.",
        "\"steun Oekraïne\"~5|Er is steun. Oekraïne is blij.",
      })
  void pointWithinASentence_partsNothing(String typed, String text) throws Exception {
    index(brief("one").about(text));

    assertFound(search(typed), "one");
  }
}
