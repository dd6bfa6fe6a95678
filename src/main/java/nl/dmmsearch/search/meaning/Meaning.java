package nl.dmmsearch.search.meaning;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.dmmsearch.search.QueryStep;

/** What is understood of a query beyond its syntax. */
public final class Meaning {
  private Meaning() {}

  /**
   * The steps, in order: what is read as a period goes first because its words go; numbers of
   * papers come before dates and names before the words that say nothing, because those are free of
   * the others, and so are the halves of verbs.
   *
   * @param listed other names
   * @param today the day it is, from which vorig jaar is counted
   * @param stem what an engine makes of a word, so that forms of names meet
   * @param verbs which halves make a verb
   */
  public static List<QueryStep> steps(
      ListedNames listed, Supplier<LocalDate> today, UnaryOperator<String> stem, WholeVerbs verbs) {
    var dates = new DateWords(today);
    var forms = new WordForms(stem);
    var documents = new DocumentWords(forms);
    var english = new EnglishNames(listed, forms);
    var others = new OtherNames(listed, forms, english);
    var exact = new ExactWords(listed);
    var exclusions = new Exclusions(List.of(documents, others));
    List<QueryStep> adding =
        List.of(
            new Papers(),
            new Dates(dates, today),
            new Amounts(),
            documents,
            others,
            new Quantities(),
            new Designators(),
            new Counts(),
            new Surnames(),
            new WholeNames(),
            english,
            new WholeKinds());
    List<QueryStep> joined = Stream.concat(adding.stream(), Stream.of(exact)).toList();
    return Stream.of(
            Stream.of(
                new Away(), new Periods(dates, today), new Groups(joined, exclusions), exclusions),
            adding.stream(),
            Stream.of(
                new Writers(),
                new Newest(),
                new Requests(),
                new SplitVerbs(others::ofWord),
                new LooseHalves(verbs, others::ofWord),
                new Questions(),
                exact,
                new FewNames()))
        .<QueryStep>flatMap(steps -> steps)
        .toList();
  }
}
