package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class FoundAmongTest {
  private static final Clause EITHER =
      new Clause.Or(
          List.of(
              new Clause.Exact("irak"),
              new Clause.And(List.of(new Clause.Exact("kosovo"), new Clause.Exact("missie")))));

  @Test
  void documents_answerWhatTheyHave_askedInAnyOrder() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      index(directory, "irak", "kosovo", "polen", "kosovo missie", "irak missie");
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        FoundAmong among = among(new IndexSearcher(reader), 4, 0, 3, 1);

        assertThat(reader.leaves()).as("segments").hasSizeGreaterThan(1);
        for (int doc : new int[] {3, 0, 4, 1}) {
          assertThat(among.has(doc, EITHER)).as("document %d", doc).isEqualTo(doc != 1);
        }
        assertThat(among.has(2, EITHER)).as("not one of the hits").isFalse();
      }
    }
  }

  @Test
  void clause_isMadeOnceForAllHits() throws IOException {
    var made = new AtomicInteger();
    try (var directory = new ByteBuffersDirectory()) {
      index(directory, "irak", "kosovo", "kosovo missie");
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        var searcher =
            new IndexSearcher(reader) {
              @Override
              public Query rewrite(Query query) throws IOException {
                made.incrementAndGet();
                return super.rewrite(query);
              }
            };
        FoundAmong among = among(searcher, 0, 1, 2);
        for (int doc = 0; doc < 3; doc++) {
          among.has(doc, EITHER);
          among.weight(EITHER);
        }

        assertThat(made).hasValue(1);
      }
    }
  }

  private static FoundAmong among(IndexSearcher searcher, int... docs) {
    List<Schema.Weighted> fields = List.of(new Schema.Weighted(Schema.EXACT, 1));
    return new FoundAmong(
        searcher, new ClauseTranslator(fields, fields, PrefixQuery::new, term -> true), docs);
  }

  /** Two documents to a segment. */
  private static void index(ByteBuffersDirectory directory, String... texts) throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.querying()))) {
      for (int i = 0; i < texts.length; i++) {
        var document = new Document();
        document.add(new TextField(Schema.EXACT, texts[i], Field.Store.NO));
        writer.addDocument(document);
        if (i % 2 == 1) {
          writer.flush();
        }
      }
    }
  }
}
