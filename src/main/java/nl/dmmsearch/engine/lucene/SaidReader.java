package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/**
 * An index seen as if its statements were its briefs. What a statement has in common with a brief
 * stands in fields of its own, so that neither counts among the other; here they go by the names
 * that those of briefs have, and whatever searches briefs searches statements.
 */
final class SaidReader extends FilterDirectoryReader {
  static final String SAID = "said.";

  SaidReader(DirectoryReader index) throws IOException {
    super(index, new EachLeaf());
  }

  /** The field of statements that is seen here as {@code field}. */
  static String field(String field) {
    return SAID + field;
  }

  /** The same for a field that is counted. */
  static Weighted field(Weighted field) {
    return new Weighted(field(field.field()), field.weight(), field.layer());
  }

  /** What is seen as if its statements were its briefs; null where briefs are seen. */
  static @Nullable LeafReader beneath(LeafReader leaf) {
    return leaf instanceof Leaf said ? said.getDelegate() : null;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader index) throws IOException {
    return new SaidReader(index);
  }

  /** Nothing is to be cached: the same query finds something else in the index itself. */
  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private static final class EachLeaf extends SubReaderWrapper {
    @Override
    public LeafReader wrap(LeafReader leaf) {
      return new Leaf(leaf);
    }
  }

  private static final class Leaf extends FilterLeafReader {
    private final FieldInfos fields;

    Leaf(LeafReader leaf) {
      super(leaf);
      fields = SaidFields.of(leaf.getFieldInfos());
    }

    @Override
    public FieldInfos getFieldInfos() {
      return fields;
    }

    @Override
    public @Nullable Terms terms(String name) throws IOException {
      return in.terms(field(name));
    }

    @Override
    public @Nullable PointValues getPointValues(String name) throws IOException {
      return in.getPointValues(field(name));
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String name) throws IOException {
      return in.getNormValues(field(name));
    }

    @Override
    public @Nullable NumericDocValues getNumericDocValues(String name) throws IOException {
      return in.getNumericDocValues(field(name));
    }

    @Override
    public @Nullable BinaryDocValues getBinaryDocValues(String name) throws IOException {
      return in.getBinaryDocValues(field(name));
    }

    @Override
    public @Nullable SortedDocValues getSortedDocValues(String name) throws IOException {
      return in.getSortedDocValues(field(name));
    }

    @Override
    public @Nullable SortedNumericDocValues getSortedNumericDocValues(String name)
        throws IOException {
      return in.getSortedNumericDocValues(field(name));
    }

    @Override
    public @Nullable SortedSetDocValues getSortedSetDocValues(String name) throws IOException {
      return in.getSortedSetDocValues(field(name));
    }

    @Override
    public @Nullable DocValuesSkipper getDocValuesSkipper(String name) throws IOException {
      return in.getDocValuesSkipper(field(name));
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
