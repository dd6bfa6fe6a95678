package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The terms of a few documents that begin alike. Knowing them, the highlighter can read their
 * offsets from the index; otherwise it would have to analyze the documents again.
 */
final class PresentTerms {
  private final IndexReader reader;
  private final int[] docs;

  /**
   * @param docs the documents to look in
   */
  PresentTerms(IndexReader reader, int[] docs) {
    this.reader = reader;
    this.docs = docs.clone();
    Arrays.sort(this.docs);
  }

  /** Whether any document of the index, not only of these, has a term. */
  KnownTerms known() {
    return KnownTerms.of(reader);
  }

  /** The terms of the field of {@code prefix} that begin with its text. */
  Set<BytesRef> startingWith(Term prefix) throws IOException {
    var present = new TreeSet<BytesRef>();
    for (LeafReaderContext leaf : reader.leaves()) {
      int[] here =
          Arrays.stream(docs)
              .map(doc -> doc - leaf.docBase)
              .filter(doc -> doc >= 0 && doc < leaf.reader().maxDoc())
              .toArray();
      for (Term kept : LayeredReader.kept(prefix)) {
        Terms terms = here.length == 0 ? null : leaf.reader().terms(kept.field());
        if (terms != null) {
          int mark = kept.bytes().length - prefix.bytes().length;
          collect(terms.iterator(), kept.bytes(), here, term -> present.add(without(mark, term)));
        }
      }
    }
    return present;
  }

  private static BytesRef without(int mark, BytesRef term) {
    return BytesRef.deepCopyOf(new BytesRef(term.bytes, term.offset + mark, term.length - mark));
  }

  private static void collect(
      TermsEnum terms, BytesRef prefix, int[] docs, Consumer<BytesRef> present) throws IOException {
    TermsEnum.SeekStatus status = terms.seekCeil(prefix);
    BytesRef term = status == TermsEnum.SeekStatus.END ? null : terms.term();
    PostingsEnum postings = null;
    while (term != null && StringHelper.startsWith(term, prefix)) {
      postings = terms.postings(postings, PostingsEnum.NONE);
      if (hasAny(postings, docs)) {
        present.accept(term);
      }
      term = terms.next();
    }
  }

  private static boolean hasAny(PostingsEnum postings, int[] docs) throws IOException {
    for (int doc : docs) {
      int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
      if (at == doc) {
        return true;
      }
    }
    return false;
  }
}
