package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.testing.BriefBuilder;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void whereAllIsVisible_nothingIsAsked() throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var writer = writer(directory)) {
      add(writer, letter("a", AccessLabel.OPENBAAR), letter("b", AccessLabel.OPENBAAR));
      try (var reader = new LayeredReader(DirectoryReader.open(writer))) {
        var searcher = new IndexSearcher(reader);
        assertThat(searcher.rewrite(new Visible(AccessLabel.OPENBAAR)))
            .isEqualTo(MatchAllDocsQuery.INSTANCE);
      }
    }
  }

  @Test
  void whatIsInternOrNoBrief_staysUnseen() throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var writer = writer(directory)) {
      add(writer, letter("a", AccessLabel.OPENBAAR), letter("b", AccessLabel.INTERN));
      writer.addDocument(new Document());
      add(writer, letter("c", AccessLabel.OPENBAAR));
      assertThat(count(writer, AccessLabel.OPENBAAR)).isEqualTo(2);
      assertThat(count(writer, AccessLabel.INTERN)).isEqualTo(3);

      writer.deleteDocuments(new Term(Schema.ID, letter("a", AccessLabel.OPENBAAR).id().value()));
      assertThat(count(writer, AccessLabel.OPENBAAR)).isEqualTo(1);
      assertThat(count(writer, AccessLabel.INTERN)).isEqualTo(2);
    }
  }

  private static IndexWriter writer(ByteBuffersDirectory directory) throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig(Analysis.indexing()).setMergePolicy(NoMergePolicy.INSTANCE));
  }

  private static Brief letter(String name, AccessLabel access) {
    BriefBuilder letter = brief(name).section(null, "De brug is open.");
    return (access == AccessLabel.INTERN ? letter.intern() : letter).build();
  }

  private static void add(IndexWriter writer, Brief... letters) throws IOException {
    for (Brief letter : letters) {
      writer.addDocument(BriefDocuments.of(letter));
    }
  }

  private static int count(IndexWriter writer, AccessLabel clearance) throws IOException {
    try (var reader = new LayeredReader(DirectoryReader.open(writer))) {
      return new IndexSearcher(reader).count(new Visible(clearance));
    }
  }
}
