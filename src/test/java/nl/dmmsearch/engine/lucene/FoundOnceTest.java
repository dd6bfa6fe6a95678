package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class FoundOnceTest {
  private static final TermQuery KFOR = new TermQuery(new Term(Schema.EXACT, "kfor"));

  @Test
  void count_leavesOutWhatWasDeleted() throws IOException {
    var config = new IndexWriterConfig(Analysis.indexing()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, config)) {
      Brief deleted = letter("b");
      for (Brief letter : List.of(letter("a"), deleted, letter("c"))) {
        writer.addDocument(BriefDocuments.of(letter));
      }
      writer.addDocument(BriefDocuments.of(brief("d").section(null, "Niets.").build()));
      assertThat(count(writer)).isEqualTo(3);

      writer.deleteDocuments(new Term(Schema.ID, deleted.id().value()));
      assertThat(count(writer)).isEqualTo(2);
    }
  }

  private static Brief letter(String name) {
    return brief(name).section(null, "KFOR blijft.").build();
  }

  private static int count(IndexWriter writer) throws IOException {
    try (var reader = new LayeredReader(DirectoryReader.open(writer))) {
      return new IndexSearcher(reader).count(new FoundOnce(KFOR));
    }
  }
}
