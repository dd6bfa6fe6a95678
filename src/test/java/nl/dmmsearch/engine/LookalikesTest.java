package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that end up as the same stem and are told apart by how they are written. */
class LookalikesTest extends EngineVocabulary {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  /** Between strokes: what is typed, what a letter says and is found, what another says and not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ronde|De tweede ronde begint.|De begroting is rond.",
        "rondes|De tweede ronde begint.|De begroting is rond.",
        "ronde|De onderhandelingsronde begint.|De begroting is rond.",
        "verkeer|Het verkeer staat stil.|De kist werd verkeerd geladen.",
        "verkeer|Het luchtverkeer staat stil.|De kist werd verkeerd geladen.",
        "verkeerd|De verkeerde kist is geladen.|Het verkeer staat stil.",
        "bereid|Polen is bereid daartoe.|Zij bereiden de top voor.",
        "bereiden|Zij bereiden de top voor.|Polen is bereid daartoe.",
        "indienen|Polen wil een plan indienen.|Het lukt indien Polen meedoet.",
        "ingediend|Polen heeft een plan ingediend.|Het lukt indien Polen meedoet.",
        "prijs|De prijzen stijgen.|Polen prees de marine.",
        "getekend|Polen heeft getekend.|Dat is een goed teken.",
        "getekend|De marine tekende ervoor.|Dat is een goed teken.",
        "teken|Dat zijn goede tekens.|Polen heeft getekend.",
        "geplaatst|De radar is geplaatst.|De radar heeft een plaats.",
        "kamp|Het kamp is dicht.|De krijgsmacht kampt met tekorten.",
        "Letten|De Letten sturen twee schepen.|Gelet op het besluit.",
        "regels|De regels zijn streng.|Dat gebeurt geregeld.",
        "NAVO-landen|De NAVO-landen stemden in.|De niet-NAVO-landen stemden in.",
        "niet-NAVO-landen|De niet-NAVO-landen stemden in.|De NAVO-landen stemden in.",
        "kamer|De Kamer is ingelicht.|Zie Kamerstuk 28 676.",
        "geland|De heli is geland.|Een land in het oosten.",
        "naam|De namen van de landen staan erin.|Polen en Spanje namen daaraan deel.",
        "naam|Hij noemt de naam.|Wij namen het besluit samen.",
        "namen|Hun namen staan erin.|Eerder namen zij de trein.",
        "raad|De raden van beide steden komen.|Wij raden dat af.",
        "raad|De raad vergadert.|Dat raden we af.",
        "kamp|Het kamp is leeg.|Polen kampt met tekorten.",
        "laag|De voorraad is laag.|In de loods lagen dozen.",
        "regels|De regels zijn streng.|De bus valt geregeld uit.",
        "datum|De datum is bekend.|De datakabels zijn hersteld.",
        "datum|De ingangsdatum is bekend.|De databank is vol.",
        "staking|De staking duurt lang.|Er komt een staakt-het-vuren.",
        "bar|De bar is dicht.|De band barst.",
        "inzitten|Daar zal iets inzitten.|De inzet is groot.",
        "tank|De tanks rijden.|Zij tanken in de lucht.",
        "tanken|Zij tanken in de lucht.|De tanks rijden.",
        "onderwerpen|Twee onderwerpen staan erin.|Polen is daaraan onderworpen.",
        "afval|Het afval ligt er.|Twee landen zijn afgevallen.",
        "keren|Zij keren om.|Dat is de derde keer.",
        "passen|Zij passen daarbij.|Dat is pas begonnen.",
        "toon|De toon is mild.|Dat toont het verslag.",
        "schaarste|Er is schaarste.|Zij schaarden zich erachter.",
        "wakker|Polen is wakker.|In het ijs zit een wak.",
        "adviser|The adviser left.|Wij adviseren u dit. Dat is geadviseerd.",
      })
  void word_isFoundInItsForms_andNotInThoseOfAnother(String typed, String found, String other) {
    index(brief("found").about(found), brief("other").about(other));

    assertFound(search(typed), "found");
  }

  @Test
  void formOfAnotherWord_isNotMarked() {
    index(brief("a").about("Een goed teken is getekend."));

    assertThat(marks("getekend")).isEqualTo(List.of("getekend"));
    assertThat(marks("teken")).isEqualTo(List.of("teken"));
  }

  @Test
  void heading_isReadTheSameWay() {
    index(
        brief("raad").section("De Raad van morgen", "Later."),
        brief("raden").section("Wij raden dit aan", "Later."));

    assertFound(search("raad"), "raad");
  }

  @Test
  void title_isReadTheSameWay() {
    index(brief("rond").titled("De begroting is rond"), brief("ronde").titled("Tweede ronde"));

    assertFound(search("ronde"), "ronde");
    assertFound(search("title:ronde"), "ronde");
  }

  private List<String> marks(String typed) {
    Snippet snippet = search(typed).hits().getFirst().snippets().getFirst();
    return snippet.marks().stream()
        .map(mark -> snippet.text().substring(mark.start(), mark.end()))
        .toList();
  }
}
