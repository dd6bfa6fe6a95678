package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * One word, looked up in all layers and fields in one pass. It finds and scores what {@code plain}
 * does, which looks in each layer apart, though the layers have most of their terms in common.
 */
final class LayeredWord extends Query {
  private final Query plain;
  private final List<In> layers;

  /**
   * The word in one layer.
   *
   * @param weight what a match in it counts
   * @param term the word as the layer has it
   * @param fields that are read as one text, 1 or more
   */
  record In(float weight, BytesRef term, List<Weighted> fields) {
    In {
      fields = List.copyOf(fields);
    }
  }

  LayeredWord(Query plain, List<In> layers) {
    this.plain = plain;
    this.layers = List.copyOf(layers);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new LayeredWordWeight(this, searcher, mode, boost);
  }

  /** At least how many documents have the word. */
  int having(IndexReader index) {
    try {
      int most = 0;
      for (In layer : layers) {
        for (Weighted field : layer.fields()) {
          most = Math.max(most, LayeredReader.having(index, new Term(field.field(), layer.term())));
        }
      }
      return most;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same by Lucene's own queries, for what is asked of few documents. */
  Query plain() {
    return plain;
  }

  List<In> layers() {
    return layers;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    plain.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return plain.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && plain.equals(((LayeredWord) other).plain);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + plain.hashCode();
  }
}
