package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An index whose layers of text are seen as fields of their own, though they share one: with most
 * terms written once, the index is a fifth smaller. A text is as long in each layer.
 */
final class LayeredReader extends FilterDirectoryReader {
  /** By the field that is seen. */
  private static final Map<String, View> VIEWS =
      Stream.of(
              new View(Schema.EXACT, Schema.BODY, Layer.AS_WRITTEN),
              new View(Schema.TEXT, Schema.BODY, Layer.STEMS),
              new View(Schema.PARTS, Schema.BODY, Layer.PARTS),
              new View(Schema.INFLECTED, Schema.BODY, Layer.INFLECTED))
          .flatMap(view -> Stream.of(view, view.ofStatements()))
          .collect(Collectors.toMap(View::seen, view -> view));

  /** Beyond this, all is forgotten: a term takes some hundred bytes. */
  private static final int MOST_REMEMBERED = 50_000;

  /** How many documents have terms that were asked for: each word of a query asks for dozens. */
  private final Map<Term, Integer> remembered = new ConcurrentHashMap<>();

  /** Where the terms lie that words were looked up by. */
  private final Map<Term, TermStates> places = new ConcurrentHashMap<>();

  /** Which words are written together or apart. */
  private final SpacingMemo spacings = new SpacingMemo();

  /** By segment. */
  private final Map<Object, SegmentTables> tables;

  LayeredReader(DirectoryReader index) throws IOException {
    this(index, new EachLeaf(Map.of()));
  }

  private LayeredReader(DirectoryReader index, EachLeaf leaves) throws IOException {
    super(index, leaves);
    this.tables = leaves.tables;
  }

  /** What is remembered of words in an index; of others than this, nothing yet. */
  static SpacingMemo spacings(IndexReader index) {
    return index instanceof LayeredReader layered ? layered.spacings : new SpacingMemo();
  }

  /** At least how many documents have a term: as many as have the most common way to keep it. */
  static int having(IndexReader index, Term term) throws IOException {
    return index instanceof LayeredReader layered ? layered.having(term) : most(index, term);
  }

  private int having(Term term) throws IOException {
    Integer before = remembered.get(term);
    return before == null ? remember(remembered, term, most(this, term)) : before;
  }

  private static int most(IndexReader index, Term term) throws IOException {
    int most = 0;
    for (Term kept : kept(term)) {
      most = Math.max(most, index.docFreq(kept));
    }
    return most;
  }

  /** Where a term lies that is kept. */
  static TermStates places(IndexSearcher searcher, Term kept) throws IOException {
    if (!(searcher.getIndexReader() instanceof LayeredReader layered)) {
      return TermStates.build(searcher, kept, true);
    }
    TermStates before = layered.places.get(kept);
    return before == null
        ? remember(layered.places, kept, TermStates.build(searcher, kept, true))
        : before;
  }

  private static <T> T remember(Map<Term, T> known, Term term, T found) {
    if (known.size() >= MOST_REMEMBERED) {
      known.clear();
    }
    known.put(term, found);
    return found;
  }

  /** A term of a layer as the index may have it: once for each mark of the layer. */
  static List<Term> kept(Term seen) {
    View view = VIEWS.get(seen.field());
    return view == null
        ? List.of(seen)
        : view.layer().marks().stream().map(mark -> view.marked(mark, seen.bytes())).toList();
  }

  /**
   * A field that the index has not.
   *
   * @param seen its name
   * @param kept the field where it lies
   */
  private record View(String seen, String kept, Layer layer) {
    Term marked(String mark, BytesRef term) {
      var marked = new BytesRefBuilder();
      marked.append(new BytesRef(mark));
      marked.append(term);
      return new Term(kept, marked.toBytesRef());
    }

    View ofStatements() {
      return new View(SaidReader.field(seen), SaidReader.field(kept), layer);
    }
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader index) throws IOException {
    return new LayeredReader(index, new EachLeaf(tables));
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  private static final class EachLeaf extends SubReaderWrapper {
    private final Map<Object, SegmentTables> former;
    private final Map<Object, SegmentTables> tables = new HashMap<>();

    /**
     * @param former tables of segments, for those that were there before
     */
    EachLeaf(Map<Object, SegmentTables> former) {
      this.former = former;
    }

    @Override
    public LeafReader wrap(LeafReader leaf) {
      Object segment = leaf.getCoreCacheHelper().getKey();
      SegmentTables before = former.get(segment);
      SegmentTables now = before == null ? new SegmentTables() : before;
      tables.put(segment, now);
      return new Leaf(leaf, now);
    }
  }

  /** How long the texts of several fields are together. */
  static TextLengths lengths(LeafReader leaf, List<Weighted> fields) throws IOException {
    LeafReader beneath = SaidReader.beneath(leaf);
    if (beneath != null) {
      return lengths(beneath, fields.stream().map(SaidReader::field).toList());
    }
    return leaf instanceof Leaf layered
        ? layered.tables.lengths(leaf, fields)
        : TextLengths.read(leaf, fields);
  }

  /** The values of several facets. */
  static FacetTable facets(LeafReader leaf, List<String> fields) throws IOException {
    LeafReader beneath = SaidReader.beneath(leaf);
    if (beneath != null) {
      return facets(beneath, fields.stream().map(SaidReader::field).toList());
    }
    return leaf instanceof Leaf layered
        ? layered.tables.facets(leaf, fields)
        : FacetTable.of(leaf, fields);
  }

  private static final class Leaf extends FilterLeafReader {
    private final FieldInfos fields;
    private final SegmentTables tables;

    Leaf(LeafReader leaf, SegmentTables tables) {
      super(leaf);
      this.tables = tables;
      fields = seen(leaf.getFieldInfos());
    }

    private static FieldInfos seen(FieldInfos kept) {
      List<FieldInfo> all = new ArrayList<>();
      int number = 0;
      for (FieldInfo field : kept) {
        all.add(field);
        number = Math.max(number, field.number);
      }
      for (View view : VIEWS.values()) {
        FieldInfo field = kept.fieldInfo(view.kept());
        if (field != null) {
          number++;
          all.add(SaidFields.renamed(field, view.seen(), number));
        }
      }
      return new FieldInfos(all.toArray(FieldInfo[]::new));
    }

    @Override
    public FieldInfos getFieldInfos() {
      return fields;
    }

    @Override
    public @Nullable Terms terms(String name) throws IOException {
      View view = VIEWS.get(name);
      if (view == null) {
        return in.terms(name);
      }
      Terms kept = in.terms(view.kept());
      return kept == null ? null : new LayerTerms(kept, view.layer());
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String name) throws IOException {
      View view = VIEWS.get(name);
      return in.getNormValues(view == null ? name : view.kept());
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }
}
