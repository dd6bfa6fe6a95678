package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Wording;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;

/** Says word by word why a brief answers a query. */
final class Reasons {
  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  private final IndexSearcher searcher;
  private final Query query;
  private final ClauseTranslator inText;
  private final ClauseTranslator anywhere;

  Reasons(IndexSearcher searcher, Query query) {
    this.searcher = searcher;
    this.query = query;
    this.anywhere =
        ClauseTranslator.forSearch(term -> PresentTerms.isKnown(searcher.getIndexReader(), term));
    this.inText =
        new ClauseTranslator(
            List.of(new Schema.Weighted(Schema.PARTS, 1)),
            List.of(new Schema.Weighted(Schema.EXACT, 1)),
            PrefixQuery::new,
            this::isKnown);
  }

  private boolean isKnown(Term term) {
    return PresentTerms.isKnown(searcher.getIndexReader(), term);
  }

  /**
   * Why a document was found, in the order of the query.
   *
   * @param doc number of the document in the index
   */
  List<Explanation> of(int doc, BriefSummary brief, BodyText body) throws IOException {
    var forms = new FoundForms(searcher, doc, body.joined('\0'));
    var reasons = new ArrayList<Explanation>();
    for (Clause clause :
        Stream.concat(query.words().stream(), query.required().stream()).toList()) {
      reasons.addAll(of(new Reason(Wording.of(clause), clause, usual(clause)), brief, forms));
    }
    for (Alternative other :
        Stream.of(
                query.alternatives(),
                anywhere.joined(query.words()),
                anywhere.unjoined(query.alternatives()))
            .flatMap(List::stream)
            .toList()) {
      String asked = Wording.of(query.words().subList(other.from(), other.to()));
      reasons.addAll(of(new Reason(asked, other.clause(), other.how()), brief, forms));
    }
    return reasons.stream().distinct().toList();
  }

  /** A clause that may be why, and how it answers what was asked. */
  private record Reason(String asked, Clause clause, How how) {}

  private static How usual(Clause clause) {
    return switch (clause) {
      case Clause.Prefix p -> How.BEGINNING;
      case Clause.During d -> How.DATE;
      case Clause.OfType o -> How.DOCUMENT_TYPE;
      case Clause.OfMeeting o -> How.MEETING;
      case Clause.Paper p -> How.PAPER;
      case Clause.Word w -> How.LITERAL;
      case Clause.Phrase p -> How.LITERAL;
      case Clause.Near n -> How.LITERAL;
      case Clause.Exact e -> How.LITERAL;
      case Clause.In i -> How.LITERAL;
      case Clause.Not n -> How.LITERAL;
      case Clause.And a -> How.LITERAL;
      case Clause.Or o -> How.LITERAL;
    };
  }

  private List<Explanation> of(Reason reason, BriefSummary brief, FoundForms forms)
      throws IOException {
    if (!forms.has(anywhere.clause(reason.clause()))) {
      return List.of();
    }
    return switch (reason.how()) {
      case DATE -> List.of(explained(reason, reason.how(), days(brief)));
      case DOCUMENT_TYPE -> List.of(explained(reason, reason.how(), brief.header().type().label()));
      case MEETING -> List.of(explained(reason, reason.how(), meeting(brief)));
      case LITERAL, FORM, PART, HEADER -> byForm(reason, forms);
      case BEGINNING, JOINED, SYNONYM, CORRECTION, PAPER ->
          List.of(explained(reason, reason.how(), list(reason, forms)));
    };
  }

  /** Apart: the word as typed, other forms of it, and longer words that it is a part of. */
  private List<Explanation> byForm(Reason reason, FoundForms forms) throws IOException {
    Set<String> found = forms.of(inText.clause(reason.clause()));
    if (found.isEmpty()) {
      return List.of(explained(reason, How.HEADER, Wording.of(reason.clause())));
    }
    Map<How, Set<String>> byHow = new EnumMap<>(How.class);
    found.forEach(
        form -> byHow.computeIfAbsent(how(reason.asked(), form), how -> new TreeSet<>()).add(form));
    return byHow.entrySet().stream()
        .map(entry -> explained(reason, entry.getKey(), String.join(", ", entry.getValue())))
        .toList();
  }

  private static How how(String asked, String form) {
    if (STEMS.of(Schema.EXACT, asked).equals(STEMS.of(Schema.EXACT, form))) {
      return How.LITERAL;
    }
    return STEMS.of(Schema.TEXT, asked).equals(STEMS.of(Schema.TEXT, form)) ? How.FORM : How.PART;
  }

  private String list(Reason reason, FoundForms forms) throws IOException {
    Set<String> found = forms.of(inText.clause(reason.clause()));
    return found.isEmpty() ? Wording.of(reason.clause()) : String.join(", ", found);
  }

  private static Explanation explained(Reason reason, How how, String found) {
    return new Explanation(reason.asked(), how, found);
  }

  private static String meeting(BriefSummary brief) {
    return brief.meeting() == null ? "" : brief.meeting().kind().label();
  }

  /** The days of the meeting and of the letter, as far as known. */
  private static String days(BriefSummary brief) {
    DateRange meeting = brief.meeting() == null ? null : brief.meeting().dates();
    return Stream.of(
            Stream.ofNullable(meeting).map(days -> "bijeenkomst van " + DutchDays.of(days)),
            Stream.ofNullable(brief.header().letterDate())
                .map(day -> "brief van " + DutchDays.of(day)))
        .flatMap(days -> days)
        .collect(Collectors.joining(", "));
  }
}
