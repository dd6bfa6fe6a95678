package nl.dmmsearch.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.meaning.ListedNames;
import nl.dmmsearch.search.meaning.Meaning;
import org.junit.jupiter.api.BeforeAll;

/** Asks as staff type, with the taxonomy and the other names that are shipped. */
abstract class AsStaffType extends EngineVocabulary {
  private static QueryReader reader = QueryReader.literal();

  @BeforeAll
  static void read() throws Exception {
    reader =
        new QueryReader(
            Meaning.steps(
                ListedNames.of(
                    TaxonomyReader.read(Path.of("config/taxonomy.yaml")),
                    SynonymsReader.read(Path.of("config/synonyms.txt"))),
                () -> LocalDate.of(2026, 3, 15),
                LuceneEngine::stem,
                LuceneEngine::wholeVerb));
  }

  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  SearchResponse ask(String typed) throws Exception {
    return engine.search(request(typed));
  }

  /** The same, and why each was found. */
  SearchResponse askWhy(String typed) throws Exception {
    SearchRequest asked = request(typed);
    return engine.search(
        new SearchRequest(
            asked.typed(),
            asked.query(),
            asked.match(),
            asked.filters(),
            asked.chosen(),
            asked.page(),
            true,
            asked.corrects(),
            asked.clearance()));
  }

  static SearchRequest request(String typed) throws Exception {
    return SearchRequest.of(reader.read(typed));
  }
}
