package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The words of an index, folded: the terms of the fields that have words as written, which are kept
 * there for searching anyway. Briefs of all access labels have them.
 */
final class WordsAsWritten {
  private final IndexReader index;

  WordsAsWritten(IndexReader index) {
    this.index = index;
  }

  /**
   * Where terms of words lie.
   *
   * @param mark what stands before them there
   */
  private record Place(String field, String mark) {
    Term of(String folded) {
      return new Term(field, mark + folded);
    }
  }

  private static final List<Place> PLACES =
      List.of(
          new Place(Schema.BODY, ""),
          new Place(Schema.BODY, Layer.WRITTEN_ONLY),
          new Place(Schema.HEADER, ""),
          new Place(Schema.LETTERHEAD_AS_WRITTEN, ""));

  /** Whether a term is a word and no number, as {@link LetterRuns} has it. */
  static boolean isWord(String term) {
    return term.length() > 1
        && Character.isLetter(term.codePointAt(0))
        && Character.isLetterOrDigit(term.codePointBefore(term.length()));
  }

  /** Briefs that have a word, one to be found or not. */
  Query having(String folded) throws IOException {
    var any = new BooleanQuery.Builder();
    for (Place place : PLACES) {
      Term term = place.of(folded);
      if (index.docFreq(term) > 0) {
        any.add(new TermQuery(term), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /**
   * Visits the words that differ in few letters.
   *
   * @param edits letters to add, drop, change or swap, at most 2
   * @param same letters at the beginning that must be the same
   */
  void like(String folded, int edits, int same, Consumer<String> visitor) throws IOException {
    int shared =
        folded.offsetByCodePoints(0, Math.min(same, folded.codePointCount(0, folded.length())));
    String begin = folded.substring(0, shared);
    var near = new LevenshteinAutomata(folded.substring(shared), true);
    for (Place place : PLACES) {
      Terms terms = MultiTerms.getTerms(index, place.field());
      if (terms != null) {
        TermsEnum all = compiled(near.toAutomaton(edits, place.mark() + begin)).getTermsEnum(terms);
        for (BytesRef term = all.next(); term != null; term = all.next()) {
          visit(term.utf8ToString().substring(place.mark().length()), visitor);
        }
      }
    }
  }

  private static CompiledAutomaton compiled(Automaton automaton) {
    return new CompiledAutomaton(automaton, false, true, false);
  }

  private static void visit(String term, Consumer<String> visitor) {
    if (isWord(term)) {
      visitor.accept(term);
    }
  }

  /** Learns of words and in about how many briefs they are. */
  interface Counted {
    void meets(String word, int briefs);
  }

  /** Visits the words that begin so, one perhaps several times, removed briefs perhaps counted. */
  void beginning(String folded, Counted visitor) throws IOException {
    for (Place place : PLACES) {
      eachBeginning(
          index,
          place.of(folded),
          (term, briefs) -> {
            String word = term.substring(place.mark().length());
            if (isWord(word)) {
              visitor.meets(word, briefs);
            }
          });
    }
  }

  /** Visits the terms of a field that begin so. */
  static void eachBeginning(IndexReader index, Term begin, Counted visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(index, begin.field());
    if (terms == null) {
      return;
    }
    BytesRef prefix = begin.bytes();
    TermsEnum all = terms.iterator();
    boolean any = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    for (BytesRef term = any ? all.term() : null;
        term != null && StringHelper.startsWith(term, prefix);
        term = all.next()) {
      visitor.meets(term.utf8ToString(), all.docFreq());
    }
  }
}
