package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The halves of a verb in the texts of a segment, text by text. */
final class VerbSpots {
  /** Farther apart, as words are counted, they are of two sentences. */
  private static final int FARTHEST = 24;

  private final List<PostingsEnum> verbs;
  private final PostingsEnum half;
  private final SpokenTexts texts;
  private final SentenceOfVerb asked;

  private VerbSpots(
      List<PostingsEnum> verbs, PostingsEnum half, SpokenTexts texts, SentenceOfVerb asked) {
    this.verbs = verbs;
    this.half = half;
    this.texts = texts;
    this.asked = asked;
  }

  /**
   * A word of a text.
   *
   * @param position among its words
   * @param from its first character in the whole text
   * @param to behind its last one
   */
  record Word(int position, int from, int to) {}

  /** Two halves of one verb, in the order of the text. */
  record Pair(Word first, Word second) {
    int start() {
      return first.position();
    }

    int end() {
      return second.position();
    }

    int gaps() {
      return Math.max(0, end() - start() - 1);
    }
  }

  /** Null where a segment has no such words, or no texts to read. */
  static @Nullable VerbSpots in(
      String field,
      LeafReaderContext leaf,
      List<BytesRef> verbs,
      BytesRef half,
      Clause.SplitVerb asked)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    SpokenTexts texts = terms == null ? null : SpokenTexts.of(leaf.reader());
    if (texts == null) {
      return null;
    }
    TermsEnum all = terms.iterator();
    PostingsEnum loose = postings(all, half);
    var forms = new ArrayList<PostingsEnum>();
    for (BytesRef verb : verbs) {
      PostingsEnum form = postings(all, verb);
      if (form != null) {
        forms.add(form);
      }
    }
    return loose == null || forms.isEmpty()
        ? null
        : new VerbSpots(forms, loose, texts, new SentenceOfVerb(asked));
  }

  private static @Nullable PostingsEnum postings(TermsEnum all, BytesRef term) throws IOException {
    return all.seekExact(term) ? all.postings(null, PostingsEnum.OFFSETS) : null;
  }

  /** The pairs in a text, in order; of documents only later ones may be asked for. */
  List<Pair> of(int doc) throws IOException {
    List<Word> halves = words(half, doc);
    if (halves.isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Word>();
    for (PostingsEnum verb : verbs) {
      all.addAll(words(verb, doc));
    }
    all.sort(Comparator.comparingInt(Word::position));
    var pairs = new ArrayList<Pair>();
    for (Word loose : halves) {
      Pair pair = pair(all, loose, doc);
      if (pair != null) {
        // Of two such words behind a verb the last one is its half.
        if (!pairs.isEmpty() && pairs.getLast().start() == pair.start()) {
          pairs.removeLast();
        }
        pairs.add(pair);
      }
    }
    return Collections.unmodifiableList(pairs);
  }

  /** The nearest verb of which it is the half, behind it where it stands there. */
  private @Nullable Pair pair(List<Word> verbs, Word half, int doc) throws IOException {
    Word before = null;
    for (Word verb : verbs) {
      boolean near = Math.abs(verb.position() - half.position()) <= FARTHEST;
      if (near && verb.position() < half.position()) {
        before = verb;
      } else if (near && verb.position() > half.position()) {
        if (asked.isBefore(texts.around(doc, half.from()), half, verb)) {
          return new Pair(half, verb);
        }
        break;
      }
    }
    return before != null && asked.isBehind(texts.around(doc, half.from()), before, half)
        ? new Pair(before, half)
        : null;
  }

  static List<Word> words(PostingsEnum term, int doc) throws IOException {
    int at = term.docID() < doc ? term.advance(doc) : term.docID();
    if (at != doc || at == DocIdSetIterator.NO_MORE_DOCS) {
      return List.of();
    }
    var words = new ArrayList<Word>();
    for (int left = term.freq(); left > 0; left--) {
      int position = term.nextPosition();
      words.add(new Word(position, term.startOffset(), term.endOffset()));
    }
    return words;
  }
}
