package nl.dmmsearch.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;

/**
 * A question to an engine how a query may go on.
 *
 * @param typed so far
 * @param names that briefs may be tagged with; a completion by one counts where a brief is
 * @param reader understands queries, and knows names of its own
 * @param clearance what the asker may see
 */
public record CompletionRequest(
    String typed, List<Completion> names, QueryReader reader, AccessLabel clearance) {
  /** The most completions of one query. */
  public static final int MOST = 10;

  /** The longest query that is completed, in UTF-16 units. */
  public static final int LONGEST = 200;

  /** Copies the list. */
  public CompletionRequest {
    names = List.copyOf(names);
  }

  /** A question by somebody whose words are taken as words. */
  public CompletionRequest(String typed, List<Completion> names, AccessLabel clearance) {
    this(typed, names, QueryReader.literal(), clearance);
  }

  /**
   * What a completion asks; a quote that it leaves open is closed.
   *
   * @throws QueryException if it is beyond the limits of {@link QueryParser}
   */
  public TypedQuery reading(String completion) throws QueryException {
    boolean open =
        completion.chars().filter(c -> QueryCharacters.isQuote((char) c)).count() % 2 == 1;
    return reader.read(open ? completion + '"' : completion);
  }

  /**
   * The names of a taxonomy: each label and each other name, as one would type it. A mission or
   * capability by which a topic is known is no name of that: who chooses KFOR does not want every
   * mission.
   */
  public static List<Completion> namesOf(Taxonomy taxonomy) {
    Set<String> members =
        Stream.of(Dimension.MISSION, Dimension.CAPABILITY)
            .flatMap(dimension -> taxonomy.terms(dimension).stream())
            .flatMap(term -> Stream.concat(names(term), Stream.of(term.value())))
            .map(CompletionRequest::folded)
            .collect(Collectors.toUnmodifiableSet());
    return Stream.of(Dimension.values())
        .flatMap(dimension ->
            taxonomy.terms(dimension).stream()
                .flatMap(term ->
                    names(term)
                        .filter(name ->
                            dimension != Dimension.TOPIC
                                || name.equals(term.label())
                                || !isMember(name, members))
                        .map(name -> new Completion(name, kind(dimension), term.value()))))
        .toList();
  }

  /** Also what several of them begin with, as EUTM Mali does, if it is an abbreviation. */
  private static boolean isMember(String name, Set<String> members) {
    String folded = folded(name);
    return members.contains(folded)
        || (name.chars().noneMatch(Character::isLowerCase)
            && members.stream().anyMatch(member -> member.startsWith(folded + " ")));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Completion.Kind kind(Dimension dimension) {
    return switch (dimension) {
      case TOPIC -> Completion.Kind.TOPIC;
      case MISSION -> Completion.Kind.MISSION;
      case CAPABILITY -> Completion.Kind.CAPABILITY;
    };
  }

  /** A label that explains itself in brackets would be read as a group. */
  private static Stream<String> names(Term term) {
    return Stream.concat(Stream.of(term.label()), term.allNames().stream())
        .filter(name -> name.chars().noneMatch(c -> "()\"".indexOf(c) >= 0))
        .distinct();
  }

  /**
   * Reads the parameters of such a question.
   *
   * @throws ParametersException with every fault, if there is any
   */
  public static CompletionRequest read(
      Map<String, List<String>> values,
      List<Completion> names,
      QueryReader reader,
      AccessLabel clearance)
      throws ParametersException {
    var parameters = new Parameters(values);
    String typed = parameters.text("q");
    if (typed == null && !values.containsKey("q")) {
      parameters.fault("q", "Geef het begin van een zoekvraag.");
    } else if (typed != null && typed.length() > LONGEST) {
      parameters.fault(
          "q",
          "De zoekvraag is te lang: %d tekens, hooguit %d.".formatted(typed.length(), LONGEST),
          LONGEST);
    }
    parameters.done();
    return new CompletionRequest(typed == null ? "" : typed, names, reader, clearance);
  }
}
