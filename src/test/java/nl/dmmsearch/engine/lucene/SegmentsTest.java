package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.SearchEngine;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentsTest {
  @TempDir Path index;

  @Test
  void longRun_endsInOneSegment_andKeepsItsMark() throws IOException {
    try (SearchEngine engine = LuceneEngine.writing(index)) {
      write(engine, 0, 3);
      write(engine, 3, 6);
      engine.commit("as read by rule 7");
      assertThat(segments()).isGreaterThan(1);

      engine.settle();

      assertThat(segments()).isOne();
      assertThat(engine.mark()).isEqualTo("as read by rule 7");
    }
    assertThat(LuceneEngine.mark(index)).isEqualTo("as read by rule 7");
  }

  @Test
  void oneLetterMore_isNotWorthWritingAllAgain() throws IOException {
    try (SearchEngine engine = LuceneEngine.writing(index)) {
      write(engine, 0, 40);
      engine.settle();
      write(engine, 40, 41);

      engine.settle();

      assertThat(segments()).isEqualTo(2);
    }
  }

  /** Their words count as long as they are there, and change the order of few letters. */
  @Test
  void removedOfFewLetters_areLeftOut() throws IOException {
    try (SearchEngine engine = LuceneEngine.writing(index)) {
      write(engine, 0, 40);
      engine.settle();
      write(engine, 7, 8);

      engine.settle();
    }
    try (var files = FSDirectory.open(index);
        var reader = DirectoryReader.open(files)) {
      assertThat(reader.hasDeletions()).isFalse();
      assertThat(reader.maxDoc()).isEqualTo(40);
    }
  }

  private static void write(SearchEngine engine, int from, int to) {
    for (int i = from; i < to; i++) {
      Brief letter = brief("brief-" + i + ".txt").build();
      engine.replace(letter.source().name(), List.of(letter));
    }
    engine.commit();
  }

  private int segments() throws IOException {
    try (var files = FSDirectory.open(index);
        var reader = DirectoryReader.open(files)) {
      return reader.leaves().size();
    }
  }
}
