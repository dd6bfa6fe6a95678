package nl.dmmsearch.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Reach;
import nl.dmmsearch.search.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The words of the texts in a brief: runs of ASCII letters and digits without regard to case, each
 * what it is and nothing more. A phrase is its words next to each other in one sentence.
 *
 * @param brief whose they are
 * @param texts each text's words, with a space before and behind each
 */
record ScannedWords(Brief brief, List<String> texts) {
  /** A sentence ends as if three words stood there; {@code nr.} ends none. */
  private static final Pattern SENTENCE_END = Pattern.compile("(?<!nr)[.!?]\\s+(?=[A-Z0-9])");

  private static final String THREE_WORDS = " 0end0 0end0 0end0 ";

  static ScannedWords of(Brief brief) {
    Stream<@Nullable String> texts =
        Stream.of(
                of(Scope.TITLE, brief).texts().stream(),
                of(Scope.HEADING, brief).texts().stream(),
                references(brief),
                brief.sections().stream().map(Section::text),
                brief.footnotes().stream().map(Footnote::text))
            .flatMap(all -> all);
    return of(brief, texts);
  }

  /** Those of a brief with one section that is a statement, found by that and not by its title. */
  static ScannedWords ofStatement(
      Brief brief, List<String> speakers, List<String> names, Reach reach) {
    Stream<@Nullable String> sentence = brief.sections().stream().map(Section::text);
    return switch (reach) {
      case SENTENCE -> of(brief, sentence);
      case SECTION, MATTER ->
          of(
              brief,
              Stream.of(
                      of(Scope.HEADING, brief).texts().stream(),
                      references(brief),
                      speakers.stream(),
                      sentence,
                      reach == Reach.MATTER ? names.stream() : Stream.<String>empty())
                  .flatMap(all -> all));
    };
  }

  static ScannedWords of(Scope scope, Brief brief) {
    return of(
        brief,
        switch (scope) {
          case TITLE -> Stream.of(brief.header().title());
          case HEADING -> brief.sections().stream().map(Section::heading);
          case SENDER ->
              Stream.concat(
                  Stream.of(brief.header().sender()), brief.header().signatories().stream());
          case REFERENCE ->
              Stream.concat(
                  references(brief),
                  papers(brief)
                      .flatMap(paper -> writings(paper).stream().map("Kamerstuk "::concat)));
        });
  }

  private static ScannedWords of(Brief brief, Stream<@Nullable String> texts) {
    return new ScannedWords(
        brief, texts.filter(Objects::nonNull).map(ScannedWords::words).toList());
  }

  /** Whether it holds; a combination holds where its parts do, and need not hold in one text. */
  boolean hold(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> has(words(text));
      case Clause.Phrase(String text) -> has(words(text));
      case Clause.Exact(String text) -> has(words(text));
      case Clause.Prefix(String text) -> has(words(text).stripTrailing());
      case Clause.Near(String text, int within) ->
          texts.stream().anyMatch(t -> near(list(t), list(text), within));
      case Clause.SplitVerb verb ->
          texts.stream().anyMatch(t -> near(list(t), list(verb.words()), 8));
      case Clause.Paper(KamerstukNumber number) ->
          of(Scope.REFERENCE, brief).has(words(number.value()))
              || writings(number).stream().anyMatch(w -> has(words(w)));
      case Clause.In(Scope scope, Clause inner) -> of(scope, brief).hold(inner);
      case Clause.Whole(Clause inner) -> hold(inner);
      case Clause.Not(Clause inner) -> !hold(inner);
      case Clause.And(List<Clause> clauses) -> clauses.stream().allMatch(this::hold);
      case Clause.Or(List<Clause> clauses, _) -> clauses.stream().anyMatch(this::hold);
      case Clause.During d -> throw new IllegalArgumentException("not about words: " + d);
      case Clause.OfMeeting o -> throw new IllegalArgumentException("not about words: " + o);
      case Clause.OfType o -> throw new IllegalArgumentException("not about words: " + o);
    };
  }

  private boolean has(String words) {
    return texts.stream().anyMatch(text -> text.contains(words));
  }

  /** Tries every stretch of the allowed length. */
  private static boolean near(List<String> text, List<String> words, int others) {
    for (int from = 0; from < text.size(); from++) {
      int to = Math.min(text.size(), from + words.size() + others);
      var stretch = new ArrayList<>(text.subList(from, to));
      if (words.stream().allMatch(stretch::remove)) {
        return true;
      }
    }
    return false;
  }

  private static Stream<String> references(Brief brief) {
    Header header = brief.header();
    return Stream.of(
            header.ownReferences().stream(),
            brief.kin().copies().stream().flatMap(copy -> copy.ownReferences().stream()),
            papers(brief).map(KamerstukNumber::value))
        .flatMap(all -> all);
  }

  private static Stream<KamerstukNumber> papers(Brief brief) {
    return Stream.concat(
        Stream.ofNullable(brief.header().kamerstuk()),
        brief.kin().copies().stream().flatMap(copy -> Stream.ofNullable(copy.kamerstuk())));
  }

  private static List<String> writings(KamerstukNumber paper) {
    String dossier = paper.dossier();
    String spaced = dossier.substring(0, 2) + " " + dossier.substring(2);
    return List.of(
        dossier + " " + paper.number(),
        dossier + " nr " + paper.number(),
        spaced + " " + paper.number(),
        spaced + " nr " + paper.number(),
        "nr " + paper.number() + " " + dossier);
  }

  static String words(String text) {
    return " " + String.join(" ", list(text)) + " ";
  }

  private static List<String> list(String text) {
    String parted = SENTENCE_END.matcher(text).replaceAll(THREE_WORDS);
    return Stream.of(parted.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
