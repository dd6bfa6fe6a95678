package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts words in another spelling into what was asked and into what was typed. */
final class Respelling {
  /** Words that are meant letter by letter, or what stands between spaces and signs. */
  private static final Pattern WORD =
      Pattern.compile("=[\"“”„«»][^\"“”„«»]*[\"“”„«»]|[^\\s\\p{Z}()|/:\"“”„«»]+");

  private final List<Correction> corrections;

  Respelling(List<Correction> corrections) {
    this.corrections = corrections;
  }

  /** What was asked, with the words within phrases, fields and groups. */
  Clause of(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) ->
          corrections.stream()
              .filter(c -> c.isOf(text))
              .findFirst()
              .map(Correction::clause)
              .orElse(clause);
      case Clause.Phrase(String text) -> new Clause.Phrase(of(text));
      case Clause.Near(String text, int within) -> new Clause.Near(of(text), within);
      case Clause.In(Scope scope, Clause inner) -> new Clause.In(scope, of(inner));
      case Clause.Whole(Clause inner) -> new Clause.Whole(of(inner));
      case Clause.And(List<Clause> clauses) -> new Clause.And(of(clauses));
      case Clause.Or(List<Clause> clauses, List<How> hows) -> new Clause.Or(of(clauses), hows);
      case Clause.Not _, Clause.Exact _, Clause.Prefix _, Clause.Paper _ -> clause;
      case Clause.SplitVerb _ -> clause;
      case Clause.During _, Clause.OfType _, Clause.OfMeeting _ -> clause;
    };
  }

  List<Clause> of(List<Clause> clauses) {
    return clauses.stream().map(this::of).toList();
  }

  /** Words side by side: two that were typed without a space are asked by themselves. */
  List<Clause> ofWords(List<Clause> clauses) {
    return together(clauses).stream()
        .flatMap(clause -> apart(clause).orElseGet(() -> Stream.of(of(clause))))
        .toList();
  }

  /** Two words that were typed with a space too many are asked as one. */
  private List<Clause> together(List<Clause> clauses) {
    var together = new ArrayList<Clause>();
    for (Clause clause : clauses) {
      Optional<Clause> both =
          together.isEmpty() ? Optional.empty() : together(together.getLast(), clause);
      both.ifPresent(_ -> together.removeLast());
      together.add(both.orElse(clause));
    }
    return together;
  }

  private Optional<Clause> together(Clause first, Clause second) {
    return first instanceof Clause.Word(String before)
            && second instanceof Clause.Word(String behind)
        ? corrections.stream()
            .filter(c -> c.isOf(before + " " + behind))
            .findFirst()
            .map(Correction::clause)
        : Optional.empty();
  }

  private Optional<Stream<Clause>> apart(Clause clause) {
    return clause instanceof Clause.Word(String text)
        ? corrections.stream()
            .filter(c -> c.isOf(text) && c.isSpace())
            .findFirst()
            .map(Correction::words)
            .map(words -> words.map(Clause.Word::new))
        : Optional.empty();
  }

  /** A text as it was typed. */
  String of(String typed) {
    String together = typed;
    for (Correction correction : corrections) {
      together = correction.joining(together);
    }
    return WORD.matcher(together).replaceAll(found -> Matcher.quoteReplacement(word(found)));
  }

  private String word(MatchResult found) {
    String word = found.group();
    return corrections.stream()
        .filter(correction -> correction.isOf(word))
        .map(correction -> correction.instead() + word.substring(correction.typed().length()))
        .findFirst()
        .orElse(word);
  }
}
