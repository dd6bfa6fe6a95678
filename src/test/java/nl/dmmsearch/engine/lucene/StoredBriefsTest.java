package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.dmmsearch.brief.Brief;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class StoredBriefsTest {
  private static final Brief LETTER = brief("a").section(null, "De missie gaat door.").build();

  @Test
  void listing_isReadOnceForAllSearchesOfAState() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.indexing()))) {
        writer.addDocument(BriefDocuments.of(LETTER));
      }
      try (var reader = new LayeredReader(DirectoryReader.open(directory))) {
        var state = new IndexState(reader);
        Listing first = StoredBriefs.of(state).listing(0);

        assertThat(first.brief()).isEqualTo(LETTER.summary());
        assertThat(StoredBriefs.of(state).listing(0)).isSameAs(first);
        assertThat(StoredBriefs.of(new IndexState(reader)).listing(0))
            .as("of another state")
            .isEqualTo(first)
            .isNotSameAs(first);
      }
    }
  }
}
