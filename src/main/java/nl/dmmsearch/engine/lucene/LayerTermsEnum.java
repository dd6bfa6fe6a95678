package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The terms of a layer in their order: of each mark that the layer has, the terms behind it. */
final class LayerTermsEnum extends BaseTermsEnum {
  private final List<Marked> all = new ArrayList<>();
  private final BytesRefBuilder term = new BytesRefBuilder();

  LayerTermsEnum(Terms terms, Layer layer) throws IOException {
    for (String mark : layer.marks()) {
      all.add(new Marked(new BytesRef(mark), terms.iterator()));
    }
  }

  /** The terms with one mark. */
  private static final class Marked {
    private static final BytesRef ABOVE_MARKS = new BytesRef(Layer.ABOVE_MARKS);

    private final BytesRef mark;
    private final TermsEnum terms;
    private final BytesRefBuilder sought = new BytesRefBuilder();

    /** The term where this stands, without the mark; null where it stands nowhere. */
    private @Nullable BytesRef at;

    /** Whether it has the term where all together stand. */
    private boolean here;

    Marked(BytesRef mark, TermsEnum terms) {
      this.mark = mark;
      this.terms = terms;
    }

    private BytesRef marked(BytesRef term) {
      sought.copyBytes(mark);
      sought.append(term);
      return sought.get();
    }

    boolean seekExact(BytesRef term) throws IOException {
      at = null;
      here = terms.seekExact(marked(term));
      return here;
    }

    void seekCeil(BytesRef term) throws IOException {
      BytesRef from = marked(term);
      boolean among = mark.length == 0 && from.compareTo(ABOVE_MARKS) < 0;
      boolean end = terms.seekCeil(among ? ABOVE_MARKS : from) == SeekStatus.END;
      at = end ? null : bare(terms.term());
    }

    void next() throws IOException {
      BytesRef next = terms.next();
      at = next == null ? null : bare(next);
    }

    private @Nullable BytesRef bare(BytesRef term) {
      return StringHelper.startsWith(term, mark)
          ? new BytesRef(term.bytes, term.offset + mark.length, term.length - mark.length)
          : null;
    }
  }

  @Override
  public boolean seekExact(BytesRef text) throws IOException {
    boolean found = false;
    for (Marked marked : all) {
      found |= marked.seekExact(text);
    }
    term.copyBytes(text);
    return found;
  }

  @Override
  public SeekStatus seekCeil(BytesRef text) throws IOException {
    for (Marked marked : all) {
      marked.seekCeil(text);
    }
    if (!gather()) {
      return SeekStatus.END;
    }
    return term.get().equals(text) ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;
  }

  @Override
  public @Nullable BytesRef next() throws IOException {
    if (term.length() == 0) {
      return seekCeil(new BytesRef()) == SeekStatus.END ? null : term.get();
    }
    for (Marked marked : all) {
      if (marked.here) {
        marked.next();
      }
    }
    return gather() ? term.get() : null;
  }

  /** Takes the least of the terms where the marks stand. */
  private boolean gather() {
    BytesRef least = null;
    for (Marked marked : all) {
      BytesRef at = marked.at;
      if (at != null && (least == null || at.compareTo(least) < 0)) {
        least = at;
      }
    }
    for (Marked marked : all) {
      marked.here = least != null && least.equals(marked.at);
    }
    if (least != null) {
      term.copyBytes(least);
    }
    return least != null;
  }

  @Override
  public void seekExact(BytesRef text, TermState state) throws IOException {
    State states = (State) state;
    for (int i = 0; i < all.size(); i++) {
      Marked marked = all.get(i);
      TermState one = states.each[i];
      marked.here = one != null;
      if (one != null) {
        marked.terms.seekExact(marked.marked(text), one);
      }
    }
    term.copyBytes(text);
  }

  @Override
  public TermState termState() throws IOException {
    var states = new State(all.size());
    for (int i = 0; i < all.size(); i++) {
      states.each[i] = all.get(i).here ? all.get(i).terms.termState() : null;
    }
    return states;
  }

  /** Where the term stands with each mark; null where it does not. */
  private static final class State extends TermState {
    private @Nullable TermState[] each;

    State(int marks) {
      each = new TermState[marks];
    }

    @Override
    public void copyFrom(TermState other) {
      each = ((State) other).each.clone();
    }
  }

  @Override
  public BytesRef term() {
    return term.get();
  }

  @Override
  public void seekExact(long ord) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long ord() {
    throw new UnsupportedOperationException();
  }

  /** At least this many documents have the term, as Lucene counts a word that has synonyms. */
  @Override
  public int docFreq() throws IOException {
    int most = 0;
    for (Marked marked : all) {
      most = marked.here ? Math.max(most, marked.terms.docFreq()) : most;
    }
    return most;
  }

  @Override
  public long totalTermFreq() throws IOException {
    long total = 0;
    for (Marked marked : all) {
      total += marked.here ? marked.terms.totalTermFreq() : 0;
    }
    return total;
  }

  @Override
  public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
    List<PostingsEnum> found = new ArrayList<>();
    for (Marked marked : all) {
      if (marked.here) {
        found.add(marked.terms.postings(null, flags));
      }
    }
    return found.size() == 1 ? found.getFirst() : new JoinedPostings(found);
  }

  @Override
  public ImpactsEnum impacts(int flags) throws IOException {
    return new SlowImpactsEnum(postings(null, flags));
  }
}
