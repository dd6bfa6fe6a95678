package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A verb and what it is done to in the texts of a segment, text by text. */
final class DeedSpots {
  private final Map<String, PostingsEnum> verbs;
  private final List<PostingsEnum> things;
  private final SpokenTexts texts;
  private final ClauseOfDeed clause;

  private DeedSpots(
      Map<String, PostingsEnum> verbs,
      List<PostingsEnum> things,
      SpokenTexts texts,
      ClauseOfDeed clause) {
    this.verbs = verbs;
    this.things = things;
    this.texts = texts;
    this.clause = clause;
  }

  /** Null where a segment has no such words, or no texts to read. */
  static @Nullable DeedSpots in(
      String field, LeafReaderContext leaf, ClauseOfDeed clause, List<BytesRef> things)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    SpokenTexts texts = terms == null ? null : SpokenTexts.of(leaf.reader());
    if (texts == null) {
      return null;
    }
    TermsEnum all = terms.iterator();
    var verbs = new LinkedHashMap<String, PostingsEnum>();
    for (String form : clause.forms()) {
      if (all.seekExact(new BytesRef(form))) {
        verbs.put(form, all.postings(null, PostingsEnum.OFFSETS));
      }
    }
    var others = new ArrayList<PostingsEnum>();
    for (BytesRef thing : things) {
      if (all.seekExact(thing)) {
        others.add(all.postings(null, PostingsEnum.OFFSETS));
      }
    }
    return verbs.isEmpty() || others.isEmpty() ? null : new DeedSpots(verbs, others, texts, clause);
  }

  /** The pairs in a text, in order; of documents only later ones may be asked for. */
  List<VerbSpots.Pair> of(int doc) throws IOException {
    var wanted = new ArrayList<VerbSpots.Word>();
    for (PostingsEnum thing : things) {
      wanted.addAll(VerbSpots.words(thing, doc));
    }
    var pairs = new ArrayList<VerbSpots.Pair>();
    for (var verb :
        wanted.isEmpty() ? Map.<String, PostingsEnum>of().entrySet() : verbs.entrySet()) {
      for (VerbSpots.Word word : VerbSpots.words(verb.getValue(), doc)) {
        for (VerbSpots.Word thing : wanted) {
          if (isOne(doc, verb.getKey(), word, thing)) {
            pairs.add(
                word.position() < thing.position()
                    ? new VerbSpots.Pair(word, thing)
                    : new VerbSpots.Pair(thing, word));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(VerbSpots.Pair::start).thenComparingInt(VerbSpots.Pair::end));
    return List.copyOf(pairs);
  }

  private boolean isOne(int doc, String form, VerbSpots.Word verb, VerbSpots.Word thing)
      throws IOException {
    int between = Math.abs(verb.position() - thing.position()) - 1;
    return between >= 0
        && between <= ClauseOfDeed.MOST_BETWEEN
        && clause.has(texts.around(doc, verb.from()), form, verb, thing);
  }
}
