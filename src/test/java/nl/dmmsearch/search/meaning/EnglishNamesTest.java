package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.TypedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNamesTest {
  private static final Predicate<Clause> SOMEWHERE = name -> false;
  private static final Predicate<Clause> NOWHERE = name -> true;

  private static final List<SynonymRule> RULES =
      List.of(
          SynonymRule.same(List.of("missile defence", "raketverdediging")),
          new SynonymRule(List.of("missile defence"), List.of("raketschild"), true),
          new SynonymRule(List.of("missile"), List.of("raket")),
          new SynonymRule(List.of("defence"), List.of("defensie", "verdediging")),
          SynonymRule.same(List.of("missile defence plan", "raketplan")),
          SynonymRule.same(List.of("chain of command", "bevelsketen")),
          new SynonymRule(List.of("=arms"), List.of("wapens")),
          SynonymRule.same(List.of("arms control", "wapenbeheersing")),
          SynonymRule.same(List.of("cover letter", "begeleidende tekst")),
          SynonymRule.same(List.of("regional plans", "regionale plannen")),
          SynonymRule.english("regional plans"),
          SynonymRule.english("missile defence"),
          SynonymRule.english("chain of command"),
          SynonymRule.english("arms control"),
          SynonymRule.english("exit strategy"),
          SynonymRule.english("letter to parliament"));

  private static Understood held(String typed, Predicate<Clause> isNowhere) throws Exception {
    TypedQuery query = reader(Taxonomy.empty(), RULES).read(typed);
    return new Understood(query.holding(query.understood(), isNowhere));
  }

  private static QueryReader reader(Taxonomy taxonomy, List<SynonymRule> rules) {
    return new QueryReader(
        Meaning.steps(
            ListedNames.of(taxonomy, rules),
            () -> Understood.TODAY,
            LuceneEngine::stem,
            LuceneEngine::wholeVerb));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "missile defence|\"missile defence\"",
        "Missile Defense Polen|\"Missile Defense\" Polen",
        "de missile defence, vooral|\"missile defence\" vooral",
        "chain of command|\"chain of command\"",
        "chain command|\"chain of command\"",
        "arms control|\"arms control\"",
        "exit strategy|\"exit strategy\"",
        "missile defence plan|missile defence plan",
        "defence missile|defence missile",
        "regionale plannen|regionale plannen",
        "regional plans|\"regional plans\"",
      })
  void name_isOneWord_whereSomeBriefHasIt(String typed, String words) throws Exception {
    assertThat(held(typed, SOMEWHERE).words()).isEqualTo(words);
  }

  /** Its other names and what has to do with it stay; what its words are called goes. */
  @Test
  void nameThatIsOneWord_isFoundByItsOtherNames() throws Exception {
    assertThat(held("missile defence Polen", SOMEWHERE).alternatives())
        .containsExactly(
            "\"missile defence\"=>raketverdediging",
            "\"missile defence\"=>\"missile defense\"",
            "\"missile defence\"=>raketschild",
            "\"missile defence\"=>(\"missile defensie\"~3 OR \"missile verdediging\"~3 OR \"raket"
                + " defence\"~3 OR \"raket defensie\"~3 OR \"raket verdediging\"~3)");
  }

  /** It is that which is missing, unless its words stand near each other. */
  @ParameterizedTest
  @CsvSource({
    "missile defence,missile defence",
    "arms control Polen,arms control",
    "chain of command,",
  })
  void nameThatNoBriefHas_isOneWordToo(String typed, String near) throws Exception {
    Understood held = held(typed, NOWHERE);

    assertThat(held.words()).isEqualTo(held(typed, SOMEWHERE).words());
    assertThat(held.query().alternatives())
        .filteredOn(other -> other.how() == How.JOINED)
        .extracting(Alternative::clause)
        .isEqualTo(near == null ? List.of() : List.of(new Clause.Near(near, 3)));
  }

  /** A letter that only has something else is no sign that any other has the name. */
  @Test
  void nameIsSomewhere_whereItOrAnotherNameOfItIs() throws Exception {
    var asked = new ArrayList<Clause>();
    held(
        "missile defence",
        name -> {
          asked.add(name);
          return false;
        });

    assertThat(asked)
        .singleElement()
        .asString()
        .contains("missile defence", "raketverdediging")
        .doesNotContain("raketschild", "Near");
  }

  /** One that is part of another name, or by which a kind of document is meant, would not be. */
  @Test
  void shippedNames_areOneWordEach() throws Exception {
    List<SynonymRule> rules = SynonymsReader.read(Path.of("config/synonyms.txt"));
    QueryReader reader = reader(TaxonomyReader.read(Path.of("config/taxonomy.yaml")), rules);
    List<String> names =
        rules.stream().filter(SynonymRule::english).flatMap(rule -> rule.asked().stream()).toList();
    var apart = new ArrayList<String>();
    for (String name : names) {
      TypedQuery query = reader.read(name);
      if (query.holding(query.understood(), SOMEWHERE).words().size() != 1) {
        apart.add(name);
      }
    }

    assertThat(names).hasSizeGreaterThan(900);
    assertThat(apart).isEmpty();
  }
}
