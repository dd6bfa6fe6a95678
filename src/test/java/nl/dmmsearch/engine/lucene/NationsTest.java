package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Peoples and their adjectives, and words in -s that are no form of the word without it. */
class NationsTest {
  @ParameterizedTest
  @CsvSource({
    "Irakees, Irakese, Irakezen",
    "Chinees, Chinese, Chinezen",
    "Albanees, Albanese, Albanezen",
    "Portugees, Portugese, Portugezen",
    "Congolees, Congolese, Congolezen",
    "Malinees, Malinese, Malinezen",
    "Pools, Poolse, pools",
    "Engels, Engelse, engels",
    "Estse, Ests, ests",
    "overeengekomen, overeenkomen, overeenkomt",
    "afgeschrikt, afschrikken, afschrikte",
    "gedijde, gedijen, gedijd",
    "hotste, hotsen, gehotst",
    "wapenbeheersing, wapenbeheersingen, wapenbeheersing"
  })
  void forms_meet(String one, String other, String third) {
    assertThat(term(one)).isEqualTo(term(other)).isEqualTo(term(third));
  }

  @ParameterizedTest
  @CsvSource({
    "lang, langs",
    "strak, straks",
    "slecht, slechts",
    "immer, immers",
    "redden, reeds",
    "stad, steeds",
    "recht, rechts",
    "Pool, Poolse"
  })
  void others_stayApart(String one, String other) {
    assertThat(term(one)).isNotEqualTo(term(other));
  }

  private static Set<String> term(String word) {
    return Terms.of(Analysis.querying(), Schema.TEXT, word);
  }
}
