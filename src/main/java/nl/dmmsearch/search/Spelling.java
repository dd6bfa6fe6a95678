package nl.dmmsearch.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an engine thinks of the spelling of a query.
 *
 * @param applied words that no brief has, searched in another spelling
 * @param suggested words that some briefs have and that more have in another spelling
 * @param absent words as typed that no brief answers, in whatever form or by whatever other name,
 *     and that were searched all the same
 * @param missing other parts as typed that no brief has: beginnings, phrases, words of a title
 * @param usual words and other parts as typed that stand only in lines that most letters have,
 *     where nothing is looked for
 * @param removing what was left out, as typed, where nothing is left over but for it
 * @param apart kinds of documents and times that no brief is of both
 * @param nowhere names of several words that no brief has, as they were looked for
 * @param whole compounds as typed of which the parts were not looked for, for there are too many
 * @param elsewhere those of the absent words for which something else was found
 * @param together what some brief has each of, as typed, where none has all of it
 * @param unread words as typed that no brief has, and of which no other spelling was looked for
 * @param english words around an {@code of} that are English, so that it is no Dutch choice
 */
public record Spelling(
    List<Correction> applied,
    List<Correction> suggested,
    List<String> absent,
    List<String> missing,
    List<String> usual,
    List<String> removing,
    List<Apart> apart,
    Set<Clause> nowhere,
    List<String> whole,
    List<Elsewhere> elsewhere,
    List<String> together,
    List<String> unread,
    List<String> english) {
  /** Copies the lists. */
  public Spelling {
    applied = List.copyOf(applied);
    suggested = List.copyOf(suggested);
    absent = List.copyOf(absent);
    missing = List.copyOf(missing);
    usual = List.copyOf(usual);
    removing = List.copyOf(removing);
    apart = List.copyOf(apart);
    nowhere = Set.copyOf(nowhere);
    whole = List.copyOf(whole);
    elsewhere = List.copyOf(elsewhere);
    together = List.copyOf(together);
    unread = List.copyOf(unread);
    english = List.copyOf(english);
  }

  /** Of a query of which nothing but words is missing. */
  public Spelling(List<Correction> applied, List<Correction> suggested, List<String> absent) {
    this(
        applied, suggested, absent, List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
  }

  /** Of a query with words that some brief answers. */
  public Spelling(List<Correction> applied, List<Correction> suggested) {
    this(applied, suggested, List.of());
  }

  /** The same where other corrections were applied before. */
  public Spelling behind(List<Correction> before) {
    return with(Stream.concat(before.stream(), applied.stream()).toList(), suggested);
  }

  /** The same with more that may be meant. */
  public Spelling suggesting(List<Correction> more) {
    return with(applied, Stream.concat(suggested.stream(), more.stream()).toList());
  }

  /** The same where words were left as they are. */
  public Spelling leaving(List<String> words) {
    return new Spelling(
        applied, suggested, absent, missing, usual, removing, apart, nowhere, whole, elsewhere,
        together, words, english);
  }

  private Spelling with(List<Correction> made, List<Correction> meant) {
    return new Spelling(
        made, meant, absent, missing, usual, removing, apart, nowhere, whole, elsewhere, together,
        unread, english);
  }

  /** Whether there is nothing to remark. */
  public boolean isRight() {
    return equals(right());
  }

  /** The remarks on what there is nowhere, and on what leaves nothing over. */
  List<Notice> remarks() {
    List<String> found = elsewhere.stream().map(Elsewhere::typed).toList();
    List<String> nowhere =
        Stream.concat(absent.stream(), missing.stream())
            .filter(part -> !found.contains(part))
            .distinct()
            .toList();
    var remarks = new ArrayList<Notice>();
    if (!nowhere.isEmpty()) {
      remarks.add(new Notice("Komt nergens voor: " + Notice.few(nowhere, ", "), null, 0));
    }
    elsewhere.forEach(other -> remarks.add(other.notice()));
    if (!usual.isEmpty()) {
      String told = "Staat alleen in vaste regels, zoals een adres; daarin wordt niet gezocht: ";
      remarks.add(new Notice(told + Notice.few(usual, ", "), null, 0));
    }
    if (!removing.isEmpty()) {
      String left = Notice.few(removing, " ");
      remarks.add(new Notice("Alles wat past, valt weg door «%s»".formatted(left), null, 0));
    }
    apart.forEach(both -> remarks.add(both.notice()));
    if (!whole.isEmpty()) {
      String told = "Niet ook in delen gezocht, want er zijn te veel samenstellingen: ";
      remarks.add(new Notice(told + Notice.few(whole, ", "), null, 0));
    }
    if (!unread.isEmpty()) {
      String told = "Niet op spelling nagekeken, want er zijn te veel onbekende woorden: ";
      remarks.add(new Notice(told + Notice.few(unread, ", "), null, 0));
    }
    if (!together.isEmpty()) {
      String told = "Geen enkele brief heeft dit allemaal: ";
      remarks.add(new Notice(told + Notice.few(together, ", "), null, 0));
    }
    return remarks;
  }

  /** What was typed as it was searched; null where that is the same. */
  public @Nullable String corrected(String typed) {
    return applied.isEmpty() ? null : new Respelling(applied).of(typed);
  }

  /** The queries to try instead of what was typed: none, or one with all words as suggested. */
  public List<String> suggestions(String typed) {
    return suggested.isEmpty() ? List.of() : List.of(new Respelling(suggested).of(typed));
  }

  /** Reasons told of the words as they were typed, where others were searched. */
  List<Explanation> asTyped(List<Explanation> reasons) {
    if (applied.isEmpty()) {
      return reasons;
    }
    Map<Explanation, Set<String>> found = new LinkedHashMap<>();
    for (Explanation reason : reasons) {
      Explanation told = asTyped(reason);
      found
          .computeIfAbsent(
              new Explanation(told.asked(), told.how(), "", told.elsewhere()),
              _ -> new LinkedHashSet<>())
          .add(told.found());
    }
    return found.entrySet().stream()
        .map(e -> e.getKey().naming(String.join(", ", e.getValue())))
        .toList();
  }

  private Explanation asTyped(Explanation reason) {
    String asked =
        Arrays.stream(reason.asked().split(" ")).map(this::asTyped).collect(joining(" "));
    boolean isTheWord = applied.stream().anyMatch(correction -> correction.has(reason.asked()));
    return new Explanation(
        asked, isTheWord ? ofWord(reason.how()) : reason.how(), reason.found(), reason.elsewhere());
  }

  private String asTyped(String word) {
    int bare = word.indexOf(':') + 1;
    String field = word.substring(0, bare);
    return applied.stream()
        .filter(correction -> correction.has(word.substring(bare)))
        .map(correction -> field + correction.typed())
        .findFirst()
        .orElse(word);
  }

  /** In whatever form the right word stands there: it is not the word that was typed. */
  private static How ofWord(How how) {
    return switch (how) {
      case LITERAL, FORM, HEADER, PART, CORRECTION -> How.CORRECTION;
      case TITLE, HEADING -> how;
      case BEGINNING, JOINED, SYNONYM, RELATED, DATE, DOCUMENT_TYPE, MEETING, PAPER -> how;
    };
  }

  /** Nothing to remark. */
  public static Spelling right() {
    return new Spelling(List.of(), List.of());
  }
}
