package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.dmmsearch.brief.AccessLabel;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsAsWrittenTest {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader index;

  @BeforeEach
  void open() throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.indexing()))) {
      writer.addDocument(
          BriefDocuments.of(
              brief("a")
                  .titled("Verslag over vlootbezoek")
                  .signedBy("R. Hennis-Plasschaert")
                  .about("De foto's van 28 schepen, een F-35 en vloten; hij verscheept IS.")
                  .build()));
      writer.addDocument(
          BriefDocuments.of(brief("b").about("Het schip verscheepte de vloot.").build()));
      writer.addDocument(BriefDocuments.of(brief("c").about("Geheime schepen.").intern().build()));
    }
    index = new LayeredReader(DirectoryReader.open(directory));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "schepen, 1",
    "schip, 1",
    "fotos, 1",
    "plasschaert, 1",
    "hennisplasschaert, 1",
    "vlootbezoek, 1",
    "f35, 1",
    "de, 2",
    "geheime, 0",
    "bezoek, 0",
    "verschepen, 0",
    "28, 0",
    "b, 0",
  })
  void briefsThatAReaderMaySee_areCountedByTheirWords(String folded, int briefs)
      throws IOException {
    var words = new KnownWords(new IndexSearcher(index), AccessLabel.OPENBAAR);

    assertThat(words.briefs(folded)).isEqualTo(briefs);
    assertThat(new KnownWords(new IndexState(index), AccessLabel.OPENBAAR).briefs(folded))
        .isEqualTo(briefs);
  }

  @Test
  void wordsThatLookAlike_areThoseOfFuzzySearch() throws IOException {
    for (String typed : List.of("schep", "vloten", "verscheepde", "v", "hennus", "Oekraïne")) {
      for (int edits = 1; edits <= 2; edits++) {
        for (int same = 0; same <= 1; same++) {
          assertThat(alike(typed, edits, same))
              .as("%s %d %d", typed, edits, same)
              .isEqualTo(fuzzy(typed, edits, same));
        }
      }
    }
    assertThat(alike("vlooten", 2, 1)).contains("vloot", "vloten");
  }

  private Set<String> alike(String typed, int edits, int same) throws IOException {
    var found = new TreeSet<String>();
    new WordsAsWritten(index).like(typed, edits, same, found::add);
    return found;
  }

  /** By Lucene's own means, a layer as if it were a field. */
  private Set<String> fuzzy(String typed, int edits, int same) throws IOException {
    var found = new TreeSet<String>();
    for (String field : List.of(Schema.EXACT, Schema.HEADER, Schema.LETTERHEAD_AS_WRITTEN)) {
      for (var leaf : index.leaves()) {
        var terms = leaf.reader().terms(field);
        if (terms != null) {
          var near = new FuzzyTermsEnum(terms, new Term(field, typed), edits, same, true);
          for (var term = near.next(); term != null; term = near.next()) {
            found.add(term.utf8ToString());
          }
        }
      }
    }
    found.removeIf(term -> !WordsAsWritten.isWord(term));
    return found;
  }

  @Test
  void wordsThatBeginAlike_areThoseOfTheLettersAndNoStems() throws IOException {
    var found = new ArrayList<String>();
    new WordsAsWritten(index).beginning("v", (word, briefs) -> found.add(word));

    assertThat(new TreeSet<>(found))
        .containsExactly(
            "van", "verscheept", "verscheepte", "verslag", "vloot", "vlootbezoek", "vloten");
  }
}
