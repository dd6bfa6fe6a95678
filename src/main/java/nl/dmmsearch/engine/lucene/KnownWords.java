package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Completion;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words of the briefs that a reader may see. */
final class KnownWords {
  private final IndexSearcher searcher;
  private final AccessLabel clearance;
  private final List<AccessLabel> labels;
  private final WordsAsWritten words;

  /** Null until asked for. */
  private @Nullable Boolean hidesAny;

  /** What was asked before, which comes again for a word that was typed at several places. */
  private final Map<Like, Set<String>> like = new HashMap<>();

  KnownWords(IndexSearcher searcher, AccessLabel clearance) {
    this.searcher = searcher;
    this.clearance = clearance;
    this.labels = Arrays.stream(AccessLabel.values()).filter(clearance::allows).toList();
    this.words = new WordsAsWritten(searcher.getIndexReader());
  }

  /** Words that are asked for; see {@link #like}. */
  private record Like(String folded, int edits, int same) {
    /** For so many edits alone: {@code FuzzyTermsEnum} also makes what fewer ones are told by. */
    TermsEnum in(Terms terms) throws IOException {
      return FuzzyQuery.getFuzzyAutomaton(folded, edits, same, true).getTermsEnum(terms);
    }
  }

  /** Whether there are briefs that this reader may not see. */
  private boolean hidesAny() throws IOException {
    Boolean known = hidesAny;
    if (known == null) {
      known = searcher.count(FilterTranslator.found(AccessLabel.INTERN)) > all();
      hidesAny = known;
    }
    return known;
  }

  /** How many of the briefs have a word, however they write it; none has what is no word. */
  int briefs(String folded) throws IOException {
    if (!WordsAsWritten.isWord(folded)) {
      return 0;
    }
    return searcher instanceof IndexState state
        ? state.having(clearance, folded, () -> counted(folded))
        : counted(folded);
  }

  private int counted(String folded) throws IOException {
    int briefs = count(words.having(folded));
    // What is cut elsewhere for searching than people cut it: the words of foto's are foto and s.
    return briefs > 0 ? briefs : count(writtenOtherwise(folded));
  }

  private Query writtenOtherwise(String folded) {
    var any = new BooleanQuery.Builder();
    for (AccessLabel label : labels) {
      var begin = new Term(Schema.written(label), WrittenWords.otherwise(folded));
      any.add(new PrefixQuery(begin), Occur.SHOULD);
    }
    return any.build();
  }

  private int count(Query briefs) throws IOException {
    return searcher.count(
        new BooleanQuery.Builder().add(briefs, Occur.FILTER).add(visible(), Occur.FILTER).build());
  }

  private Query visible() {
    return searcher instanceof IndexState state
        ? state.visible(clearance)
        : FilterTranslator.found(clearance);
  }

  /** How many briefs there are. */
  int all() throws IOException {
    return searcher.count(FilterTranslator.found(clearance));
  }

  /**
   * Whether part of a query is written in lines that stand in most letters, where nothing is looked
   * for: its words behind each other, or the beginning of one, and not each of them elsewhere too,
   * where the part as a whole is what is nowhere.
   */
  boolean isUsual(String part) throws IOException {
    List<String> pieces = LetterheadText.sequence(part);
    boolean only = false;
    for (String piece : pieces) {
      only |= briefs(piece) == 0;
    }
    return only && new UsualLines(searcher, labels).have(pieces, part.strip().endsWith("*"));
  }

  /** Whether a clause holds for any of the briefs. */
  boolean hasAny(Clause clause) throws IOException {
    return searcher
            .search(briefsWith(clause), new TopScoreDocCollectorManager(1, 1))
            .totalHits
            .value()
        > 0;
  }

  /** Whether any of the briefs has the words of one of some completions side by side. */
  boolean hasAnyAsWritten(List<Completion> completions) throws IOException {
    for (Completion completion : completions) {
      if (hasAny(new Clause.Exact(completion.text()))) {
        return true;
      }
    }
    return false;
  }

  /** For how many of the briefs a clause holds. */
  int having(Clause clause) throws IOException {
    return searcher.count(briefsWith(clause));
  }

  private Query briefsWith(Clause clause) {
    var finds = new Finds(searcher);
    return new BooleanQuery.Builder()
        .add(finds.translator(Ranking.USUAL).clause(clause), Occur.FILTER)
        .add(finds.visible(clearance), Occur.FILTER)
        .build();
  }

  /** A word as most of the briefs write it; as it was given where none has it. */
  String written(String folded) throws IOException {
    return searcher instanceof IndexState state
        ? state.written(clearance, folded, () -> mostly(folded))
        : mostly(folded);
  }

  private String mostly(String folded) throws IOException {
    Map<String, Integer> forms = new HashMap<>();
    String otherwise = WrittenWords.otherwise(folded);
    int asLookedUp = briefs(folded);
    for (AccessLabel label : labels) {
      String field = Schema.written(label);
      for (String term : beginning(field, otherwise)) {
        int briefs = searcher.count(new TermQuery(new Term(field, term)));
        if (WrittenWords.isOtherwise(folded, term)) {
          asLookedUp -= briefs;
        }
        if (!term.equals(otherwise)) {
          forms.merge(WrittenWords.form(term), briefs, Integer::sum);
        }
      }
    }
    forms.put(folded, asLookedUp);
    return forms.entrySet().stream()
        .filter(form -> form.getValue() > 0)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(folded);
  }

  /**
   * Words that differ in few letters.
   *
   * @param edits letters to add, drop, change or swap, at most 2
   * @param same letters at the beginning that must be the same
   */
  Set<String> like(String folded, int edits, int same) throws IOException {
    var asked = new Like(folded, edits, same);
    Set<String> known = like.get(asked);
    if (known == null) {
      known = like(asked);
      like.put(asked, known);
    }
    return new LinkedHashSet<>(known);
  }

  private Set<String> like(Like asked) throws IOException {
    var found = new LinkedHashSet<String>();
    words.like(asked.folded(), asked.edits(), asked.same(), found::add);
    if (hidesAny()) {
      for (String word : List.copyOf(found)) {
        if (briefs(word) == 0) {
          found.remove(word);
        }
      }
    }
    return found;
  }

  /** Stems of words and of parts of compounds that begin alike and differ in few letters. */
  Set<String> stemsLike(String stem, int edits) throws IOException {
    var found = new LinkedHashSet<String>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Schema.PARTS);
    if (terms != null) {
      TermsEnum near = new Like(stem, edits, 1).in(terms);
      for (BytesRef term = near.next(); term != null; term = near.next()) {
        found.add(term.utf8ToString());
      }
    }
    return found;
  }

  /**
   * Words that begin so, those that most briefs have first.
   *
   * @param wanted which of them
   */
  List<String> beginning(String folded, Predicate<String> wanted, int most) throws IOException {
    Map<String, Integer> about = new HashMap<>();
    words.beginning(
        folded,
        (word, briefs) -> {
          if (wanted.test(word)) {
            about.merge(word, briefs, Integer::sum);
          }
        });
    var found = new ArrayList<String>();
    List<String> byBriefs =
        about.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    for (int i = 0; i < byBriefs.size() && found.size() < most; i++) {
      if (briefs(byBriefs.get(i)) > 0) {
        found.add(byBriefs.get(i));
      }
    }
    return found;
  }

  /**
   * Meetings, places and people whose names have a word that begins so, and how many briefs.
   *
   * @param wanted which of them
   */
  Map<Completion, Integer> names(String folded, Predicate<Completion> wanted) throws IOException {
    Map<Completion, Integer> found = new HashMap<>();
    for (AccessLabel label : labels) {
      String field = Schema.names(label);
      for (String term : beginning(field, folded)) {
        Completion name = IndexedNames.read(term).filter(wanted).orElse(null);
        if (name != null) {
          found.merge(name, searcher.count(new TermQuery(new Term(field, term))), Integer::sum);
        }
      }
    }
    return found;
  }

  /** How many of the briefs a name of the taxonomy stands for. */
  int tagged(Completion name) throws IOException {
    String value = name.value();
    Facet facet = name.kind().facet().orElse(null);
    return facet == null || value == null
        ? 0
        : searcher.count(
            new BooleanQuery.Builder()
                .add(FilterTranslator.facet(facet, Set.of(value)), Occur.FILTER)
                .add(FilterTranslator.found(clearance), Occur.FILTER)
                .build());
  }

  private List<String> beginning(String field, String begin) throws IOException {
    var found = new ArrayList<String>();
    WordsAsWritten.eachBeginning(
        searcher.getIndexReader(), new Term(field, begin), (term, briefs) -> found.add(term));
    return found;
  }
}
