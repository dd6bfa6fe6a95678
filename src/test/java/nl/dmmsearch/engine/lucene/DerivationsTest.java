package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationsTest {
  @ParameterizedTest
  @CsvSource({
    "solidariteit, solidair",
    "solidair, solidariteit",
    "neutraliteit, neutraal",
    "neutrale, neutraliteit",
    "proportionaliteit, proportioneel",
    "effectiviteit, effectief",
    "flexibiliteit, flexibel",
    "soevereiniteit, soeverein",
    "kwetsbaarheid, kwetsbaar",
    "kwetsbare, kwetsbaarheid",
    "waakzame, waakzaamheid",
    "paraatheid, paraat",
    "gereedheid, gereed",
    "eensgezindheid, eensgezind",
    "zelfstandige, zelfstandigheid",
    "transparantie, transparant",
    "urgente, urgentie",
    "terrorisme, terroristisch",
    "democratische, democratie",
    "ondertekening, ondertekenen",
    "ondertekend, ondertekening",
    "verlengd, verlenging",
    "aanpassingen, aanpassen",
    "moderniseren, modernisering"
  })
  void word_hasTheOneOfItsRoot(String word, String other) {
    assertThat(Derivations.of(word)).contains(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eenheid",
        "overheid",
        "mogelijk",
        "mogelijkheid",
        "werkelijk",
        "activiteit",
        "actief",
        "nationaal",
        "nationaliteit",
        "intelligent",
        "assistent",
        "assistentie",
        "conferentie",
        "regering",
        "rekening",
        "verklaring",
        "verklaren",
        "vergadering",
        "omgeving",
        "afdeling",
        "uitbreiding",
        "betekent",
        "personeel",
        "generaal",
        "politie",
        "natie",
        "strategie",
        "ministerie"
      })
  void wordThatMeansSomethingElse_hasNone(String word) {
    assertThat(Derivations.of(word)).isEmpty();
  }
}
