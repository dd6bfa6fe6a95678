package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Wording;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.jspecify.annotations.Nullable;

/** Says word by word why a brief answers a query. */
final class Reasons {
  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  private final IndexSearcher searcher;
  private final Query query;
  private final ClauseTranslator translator;
  private final FoundAmong inText;
  private final FoundAmong anywhere;
  private final FormsAlone alone;
  private final FoundHeadings inHeadings;
  private final FoundAround around;

  /** Each once, for all hits; null until asked for. */
  private @Nullable List<Together> possible;

  Reasons(IndexSearcher searcher, Query query, int[] docs) {
    this.searcher = searcher;
    KnownTerms known = KnownTerms.of(searcher.getIndexReader());
    this.translator = new Finds(searcher).translator(Ranking.USUAL);
    this.anywhere = new FoundAmong(searcher, translator, docs);
    this.query = translator.spelled(query);
    this.inHeadings = new FoundHeadings(known);
    this.around = new FoundAround(searcher);
    this.inText =
        new FoundAmong(
            searcher,
            new ClauseTranslator(
                List.of(new Schema.Weighted(Schema.PARTS, 1)),
                List.of(new Schema.Weighted(Schema.EXACT, 1)),
                PrefixQuery::new,
                known),
            docs);
    this.alone = new FormsAlone(searcher, inText, query);
  }

  /**
   * Why a document was found, in the order of the query.
   *
   * @param doc number of the document in the index, one of those given before
   */
  List<Explanation> of(int doc, BriefSummary brief, BodyText body) throws IOException {
    var found = new Found(doc, body, new FoundForms(searcher.getIndexReader(), doc, body));
    List<Reason> reasons = held(doc);
    var answers = new ArrayList<Answer>();
    for (Reason reason : reasons) {
      if (!alone.areOfOther(reason, found.forms(), reasons)) {
        answers.addAll(answers(reason, brief, found));
      }
    }
    return toldOnce(answers);
  }

  private List<Reason> held(int doc) throws IOException {
    var held = new ArrayList<Reason>();
    for (Together together : possible()) {
      if (anywhere.has(doc, together.within())) {
        for (Reason reason : together.reasons()) {
          if (reason.isAlone() || anywhere.has(doc, reason.clause())) {
            held.add(reason);
          }
        }
      }
    }
    return held;
  }

  /**
   * Reasons that hold only where one clause does.
   *
   * @param reasons one or more, all within the same clause
   */
  private record Together(List<Reason> reasons) {
    Clause within() {
      return reasons.getFirst().within();
    }

    /** In the same order, so that what they are within need be looked for once. */
    static List<Together> of(List<Reason> all) {
      var together = new ArrayList<Together>();
      int from = 0;
      for (int to = 1; to <= all.size(); to++) {
        if (to == all.size() || !all.get(to).within().equals(all.get(from).within())) {
          together.add(new Together(List.copyOf(all.subList(from, to))));
          from = to;
        }
      }
      return together;
    }
  }

  private List<Together> possible() {
    List<Together> together = possible;
    if (together == null) {
      List<Reason> reasons =
          Stream.concat(
                  Reason.of(query),
                  Stream.of(
                          query.alternatives(),
                          translator.joined(query.words()),
                          apart(),
                          translator.unjoined(query.alternatives()))
                      .flatMap(List::stream)
                      .map(other -> Reason.of(query, other)))
              .distinct()
              .toList();
      together = Together.of(reasons);
      possible = together;
    }
    return together;
  }

  /** The words as they are written in two. */
  private List<Alternative> apart() {
    return translator.halves(query.words()).stream().map(Spacings.Apart::answer).toList();
  }

  /** What stands in the brief for a reason. */
  private record Answer(Reason reason, How how, Collection<String> found) {}

  /** A document, its text and what was found in it. */
  private record Found(int doc, BodyText body, FoundForms forms) {}

  private List<Answer> answers(Reason reason, BriefSummary brief, Found found) throws IOException {
    return switch (reason.how()) {
      case DATE -> List.of(ofDate(reason, brief, found));
      case DOCUMENT_TYPE ->
          List.of(new Answer(reason, reason.how(), List.of(brief.header().type().label())));
      case MEETING -> List.of(new Answer(reason, reason.how(), MeetingsAndDays.meeting(brief)));
      case TITLE -> List.of(new Answer(reason, reason.how(), List.of(brief.header().title())));
      case HEADING -> List.of(new Answer(reason, reason.how(), headings(reason, found.body())));
      case LITERAL, FORM, PART, HEADER, JOINED -> byForm(reason, brief, found);
      case BEGINNING -> List.of(beginning(reason, brief, found));
      case RELATED -> List.of(related(reason, brief, found));
      case SYNONYM -> byName(reason, inText(reason, found));
      case CORRECTION, PAPER -> List.of(inText(reason, found));
    };
  }

  /**
   * What is listed as another name may be a form of the word, gereed for gereedheid, and what has
   * that name as a part is no name.
   */
  private static List<Answer> byName(Reason reason, Answer answer) {
    Map<How, List<String>> byHow =
        answer.found().stream()
            .collect(
                Collectors.groupingBy(form ->
                    KinWords.are(reason.asked(), form)
                        ? How.FORM
                        : isWithin(reason.clause(), form) ? How.PART : How.SYNONYM));
    return Stream.of(How.FORM, How.SYNONYM, How.PART)
        .filter(byHow::containsKey)
        .map(how -> new Answer(reason, how, byHow.getOrDefault(how, List.of())))
        .toList();
  }

  private static boolean isWithin(Clause name, String form) {
    return name instanceof Clause.Word(String text) && !isSame(Schema.TEXT, text, form);
  }

  /** Of several days, those of the first are told. */
  private Answer ofDate(Reason reason, BriefSummary brief, Found found) throws IOException {
    Clause clause =
        reason.clause() instanceof Clause.And(List<Clause> all)
                && all.stream().allMatch(Clause::isPeriod)
            ? all.getFirst()
            : reason.clause();
    return clause instanceof Clause.During(List<DateBounds> ranges)
        ? new Answer(reason, How.DATE, MeetingsAndDays.within(brief, ranges))
        : inText(reason, found);
  }

  /** Words that are only near each other are told as they stand there, not as a name. */
  private Answer related(Reason reason, BriefSummary brief, Found found) throws IOException {
    Reason loose = reason.loose();
    Answer answer = ofDate(loose, brief, found);
    if (loose.equals(reason) || !List.copyOf(answer.found()).equals(shown(loose))) {
      return answer;
    }
    Set<String> there = around.of(found.doc(), brief, found.body(), loose.clause());
    return there.isEmpty() ? answer : new Answer(loose, loose.how(), there);
  }

  private Collection<String> headings(Reason reason, BodyText body) {
    return inHeadings.of(body, reason.clause()).stream()
        .flatMap(place -> Stream.ofNullable(body.parts().get(place).heading()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Apart: the word as typed or joined, other forms of it, and longer words that it is a part of.
   */
  private List<Answer> byForm(Reason reason, BriefSummary brief, Found found) throws IOException {
    Set<FoundForms.Form> forms = alone.of(reason, found.forms());
    if (forms.isEmpty()) {
      Set<String> there = around.of(found.doc(), brief, found.body(), reason.clause());
      return List.of(new Answer(reason, How.HEADER, there.isEmpty() ? shown(reason) : there));
    }
    Map<How, Set<String>> byHow = new EnumMap<>(How.class);
    for (FoundForms.Form form : forms) {
      How how = how(reason, form);
      byHow
          .computeIfAbsent(how, h -> new TreeSet<>())
          .add(how == How.JOINED ? form.whole() : form.bare());
    }
    return byHow.entrySet().stream()
        .map(entry -> new Answer(reason, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static How how(Reason reason, FoundForms.Form form) {
    String word = Wording.shown(reason.clause());
    boolean joined = reason.how() == How.JOINED;
    if (joined && !(reason.clause() instanceof Clause.Word)) {
      return How.JOINED;
    }
    if (isSame(Schema.EXACT, reason.asked(), form.bare())) {
      return joined ? How.JOINED : How.LITERAL;
    }
    if (reason.how() == How.FORM || isSame(Schema.TEXT, word, form.bare())) {
      return joined ? How.JOINED : How.FORM;
    }
    return form.isShortened() && isPartOf(form.bare(), word) ? How.JOINED : How.PART;
  }

  private static boolean isSame(String field, String asked, String found) {
    return terms(field, asked).equals(terms(field, found));
  }

  /** However it is spaced: 2,5% and 2,5 procent are the same. */
  private static String terms(String field, String words) {
    return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .map(word -> STEMS.of(field, word))
        .collect(Collectors.joining());
  }

  /** Productie, of productie- en leveringszekerheid, of productiezekerheid. */
  private static boolean isPartOf(String half, String whole) {
    String letters = WrittenWords.folded(half);
    String all = WrittenWords.folded(whole);
    return all.startsWith(letters) || all.endsWith(letters);
  }

  private Answer inText(Reason reason, Found found) throws IOException {
    List<String> forms =
        alone.of(reason, found.forms()).stream()
            .map(form -> form.isShortened() ? form.bare() + "-" : form.bare())
            .toList();
    return new Answer(reason, reason.how(), forms.isEmpty() ? held(reason, found.doc()) : forms);
  }

  /** Of a choice, what the brief has of it. */
  private List<String> held(Reason reason, int doc) throws IOException {
    var held = new ArrayList<String>();
    if (reason.clause() instanceof Clause.Or(List<Clause> clauses, _)) {
      for (Clause clause : clauses) {
        if (anywhere.has(doc, clause)) {
          held.add(Wording.shown(clause));
        }
      }
    }
    return held.isEmpty() ? shown(reason) : held;
  }

  private static List<String> shown(Reason reason) {
    return List.of(Wording.shown(reason.clause()));
  }

  /** In the text, or around it: the numbers of a letter stand nowhere else. */
  private Answer beginning(Reason reason, BriefSummary brief, Found found) throws IOException {
    Answer inText = inText(reason, found);
    Set<String> around =
        reason.clause() instanceof Clause.Prefix(String text)
                && inText.found().contains(Wording.shown(reason.clause()))
            ? AroundText.beginning(brief.header(), text)
            : Set.of();
    return around.isEmpty() ? inText : new Answer(reason, How.BEGINNING, around);
  }

  /**
   * A form that words have together need not be told of each, nor twice of the same; and what only
   * has to do with several words tells nothing where each of them is found.
   */
  private static List<Explanation> toldOnce(List<Answer> all) {
    List<Answer> answers = all.stream().filter(answer -> !isKnownFrom(all, answer)).toList();
    Set<String> together =
        answers.stream()
            .filter(answer -> answer.reason().several())
            .flatMap(answer -> answer.found().stream())
            .map(Reasons::key)
            .collect(Collectors.toSet());
    Set<String> literal =
        answers.stream()
            .filter(answer -> answer.how() == How.LITERAL)
            .map(answer -> key(answer.reason().asked()))
            .collect(Collectors.toSet());
    Map<String, Set<String>> told = new HashMap<>();
    var explanations = new ArrayList<Explanation>();
    for (Answer answer : answers) {
      Set<String> before = told.computeIfAbsent(answer.reason().asked(), asked -> new HashSet<>());
      boolean part = answer.how() == How.PART && !answer.reason().several();
      String found =
          answer.found().stream()
              .map(form -> answer.how() == How.BEGINNING ? form : withoutStar(form))
              .filter(form -> !isTyped(answer, form, literal))
              .filter(form -> !(part && together.contains(key(form))) && before.add(key(form)))
              .collect(Collectors.joining(", "));
      if (!found.isBlank()) {
        explanations.add(new Explanation(answer.reason().asked(), answer.how(), found));
      }
    }
    return explanations;
  }

  /** The star is of whoever lists names, not of who asks. */
  private static String withoutStar(String form) {
    return form.endsWith("*") ? form.substring(0, form.length() - 1) : form;
  }

  /**
   * Whether another name only has a word in it that is told as typed: Leopard 2 for Leopard, or
   * OPCW for OPCW hack.
   */
  private static boolean isTyped(Answer answer, String form, Set<String> literal) {
    String asked = key(answer.reason().asked());
    return switch (answer.how()) {
      case SYNONYM ->
          literal.contains(asked) && (" " + key(form) + " ").contains(" " + asked + " ");
      case RELATED ->
          literal.contains(key(form)) && (" " + asked + " ").contains(" " + key(form) + " ");
      default -> false;
    };
  }

  private static boolean isKnownFrom(List<Answer> all, Answer answer) {
    Set<String> found =
        all.stream()
            .filter(other -> other.how() != How.RELATED)
            .flatMap(other -> Stream.of(other.reason().asked().split(" ", -1)))
            .collect(Collectors.toSet());
    return answer.how() == How.RELATED
        && answer.reason().several()
        && found.containsAll(List.of(answer.reason().asked().split(" ", -1)));
  }

  /** Whether or not its hyphen is told with it. */
  private static String key(String form) {
    String key = form.toLowerCase(Locale.ROOT);
    return key.endsWith("-") ? key.substring(0, key.length() - 1) : key;
  }
}
