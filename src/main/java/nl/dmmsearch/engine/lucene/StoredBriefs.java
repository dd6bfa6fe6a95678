package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Letterhead;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Reads back what a state of the index keeps of briefs. */
final class StoredBriefs {
  /**
   * Beyond this, all is forgotten: a listing takes two or three kilobytes, so that all together
   * take no more than some hundredths of the memory that there is.
   */
  private static final long MOST_REMEMBERED =
      Math.max(2_000, Runtime.getRuntime().maxMemory() / 100_000);

  private final List<LeafReaderContext> leaves;

  /** By document: what is found once is found again, and reading it takes a while. */
  private final Map<Integer, Listing> remembered = new ConcurrentHashMap<>();

  StoredBriefs(IndexReader reader) {
    this.leaves = reader.leaves();
  }

  /** What a search reads from: shared with all searches of the same state. */
  static StoredBriefs of(IndexSearcher searcher) {
    return searcher instanceof IndexState state
        ? state.briefs()
        : new StoredBriefs(searcher.getIndexReader());
  }

  Listing listing(int doc) throws IOException {
    Listing before = remembered.get(doc);
    if (before != null) {
      return before;
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    Listing read = kept(doc, Schema.LISTING, ListingInput::read);
    remembered.put(doc, read);
    return read;
  }

  /** Of the first brief behind a document: of a statement that is the brief that makes it. */
  Listing listingBehind(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.LISTING);
    return listing(leaf.docBase + values.advance(doc - leaf.docBase));
  }

  /** All of it: the text is kept apart. */
  Brief brief(int doc) throws IOException {
    return KeptBrief.joined(
        read(doc, Schema.BRIEF, Brief.class), letterhead(doc), text(doc).whole());
  }

  /** What its letterhead says; most often that is little. */
  Letterhead letterhead(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.LETTERHEAD_LINES);
    return values.advanceExact(doc - leaf.docBase)
        ? read(doc, Schema.LETTERHEAD_LINES, Letterhead.class)
        : Letterhead.NONE;
  }

  KeptText text(int doc) throws IOException {
    return KeptText.read(value(doc, Schema.KEPT_TEXT));
  }

  /** The ids of the briefs found, in the same order. */
  List<BriefId> ids(ScoreDoc[] found) throws IOException {
    var ids = new ArrayList<BriefId>();
    for (ScoreDoc each : found) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(each.doc, leaves));
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Schema.ID);
      if (values.advanceExact(each.doc - leaf.docBase)) {
        ids.add(new BriefId(values.lookupOrd(values.ordValue()).utf8ToString()));
      }
    }
    return ids;
  }

  <T> T read(int doc, String field, Class<T> type) throws IOException {
    return kept(doc, field, bytes -> PackedJson.read(bytes, type));
  }

  /** Reads what was written. */
  private interface Form<T> {
    T read(BytesRef bytes) throws IOException;
  }

  private <T> T kept(int doc, String field, Form<T> form) throws IOException {
    try {
      return form.read(value(doc, field));
    } catch (IllegalArgumentException e) {
      throw new IOException("document " + doc + " has a damaged " + field, e);
    }
  }

  private BytesRef value(int doc, String field) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
    if (!values.advanceExact(doc - leaf.docBase)) {
      throw new IOException("document " + doc + " has no " + field);
    }
    return values.binaryValue();
  }
}
