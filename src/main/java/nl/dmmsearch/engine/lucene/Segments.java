package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * Of how many segments an index is: few and large ones, for each word of a query is looked up in
 * every one of them, several times, and letters are read far more often than they come. An answer
 * from ten segments takes half as long again as from one (docs/performance.md).
 */
final class Segments {
  /** Memory for letters that are not yet written, in MB: each time, all their words are written. */
  private static final double BUFFER = 96;

  /** How many segments of one size there are before they become one. */
  private static final double OF_ONE_SIZE = 4;

  /**
   * How small a part of all letters may stay outside the largest segment, one of this many: to make
   * one of all costs as much as to write the whole index.
   */
  private static final int TAIL = 8;

  /**
   * Of an index of so many letters it costs little to make one segment of all. There the words of a
   * few that were removed, which count as though they were there, can change the order of answers.
   */
  private static final int FEW = 1_000;

  private Segments() {}

  static IndexWriterConfig writing() {
    return new IndexWriterConfig(Analysis.indexing())
        .setRAMBufferSizeMB(BUFFER)
        .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(OF_ONE_SIZE));
  }

  /**
   * Makes one segment of all, lastingly, where what lies outside the largest is no small tail, or
   * where a few letters have removed ones among them.
   */
  static void settle(IndexWriter writer) throws IOException {
    if (isWorthIt(writer)) {
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private static boolean isWorthIt(IndexWriter writer) throws IOException {
    try (var reader = DirectoryReader.open(writer)) {
      int largest = reader.leaves().stream().mapToInt(l -> l.reader().numDocs()).max().orElse(0);
      boolean hasTail = (reader.maxDoc() - largest) * TAIL > reader.maxDoc();
      return hasTail || (reader.hasDeletions() && reader.maxDoc() <= FEW);
    }
  }
}
