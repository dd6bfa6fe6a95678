package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * The words between the halves of a compound that tell whether these belong together: first what
 * joins them, then nothing with which another clause begins.
 *
 * @param field has words as they are written
 */
record Links(String field) {
  /** The most words between halves: what joins them and two others. */
  static final int MOST = Spacings.FARTHEST + 1;

  /** They as one part of an index has them. */
  Between in(LeafReader leaf) {
    return new Between(leaf, field);
  }

  /** Reads them in one document after another, from left to right in each. */
  static final class Between {
    private final LeafReader leaf;
    private final String field;
    private @Nullable List<Places> joining;
    private @Nullable List<Places> seeking;
    private @Nullable List<Places> parting;
    private @Nullable List<Places> relative;

    private Between(LeafReader leaf, String field) {
      this.leaf = leaf;
      this.field = field;
    }

    /**
     * Whether what is between two places joins what is there.
     *
     * @param from where the last half stands
     * @param to where the first stands behind it
     */
    boolean join(int doc, int from, int to) throws IOException {
      int joint = from + 1;
      if (to <= joint) {
        return false;
      }
      joining = joining == null ? places(Particles.joining()) : joining;
      if (isAnyIn(joining, doc, joint, joint)) {
        return !isParted(doc, from, to);
      }
      seeking = seeking == null ? places(Particles.beside()) : seeking;
      return to - joint <= Phrases.NEXT + 1 && isAnyIn(seeking, doc, joint, joint);
    }

    private boolean isParted(int doc, int from, int to) throws IOException {
      if (to - from <= 2) {
        return false;
      }
      parting = parting == null ? places(Particles.parting()) : parting;
      relative = relative == null ? places(Particles.relative()) : relative;
      return isAnyIn(parting, doc, from + 2, to - 1)
          || isAnyIn(relative, doc, from + Particles.BEFORE_RELATIVE, to - 1);
    }

    private List<Places> places(Stream<String> words) throws IOException {
      var places = new ArrayList<Places>();
      for (String word : words.toList()) {
        PostingsEnum postings = leaf.postings(new Term(field, word), PostingsEnum.POSITIONS);
        if (postings != null) {
          places.add(new Places(postings));
        }
      }
      return places;
    }

    private static boolean isAnyIn(List<Places> all, int doc, int from, int to) throws IOException {
      for (Places one : all) {
        if (one.isIn(doc, from, to)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Where one word stands. */
  private static final class Places {
    private final PostingsEnum postings;
    private int doc = -1;
    private int left;
    private int at = -1;

    Places(PostingsEnum postings) {
      this.postings = postings;
    }

    /** Whether it stands between two places, none of which is before those asked for last. */
    boolean isIn(int wanted, int from, int to) throws IOException {
      if (to < from) {
        return false;
      }
      if (doc != wanted) {
        doc = wanted;
        int found = postings.docID() < wanted ? postings.advance(wanted) : postings.docID();
        left = found == wanted ? postings.freq() : 0;
        at = -1;
      }
      while (at < from && left > 0) {
        at = postings.nextPosition();
        left--;
      }
      return at >= from && at <= to;
    }
  }
}
