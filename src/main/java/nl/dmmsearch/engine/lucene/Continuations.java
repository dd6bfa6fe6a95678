package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.Beginning;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * How briefs go on behind the words that were typed, read from their text: {@code verdediging van}
 * het bondgenootschap. Small words say nothing by themselves, so that what follows them belongs to
 * them.
 */
final class Continuations {
  /** The briefs that are read; to read one takes some 50 microseconds. */
  private static final int MOST_READ = 20;

  private static final int MOST_WORDS = 4;

  /** As names of places begin that have several words: Den Haag, New York. */
  private static final Set<String> NAMES_BEGIN =
      Set.of(
          "Den", "Ter", "Sint", "Saint", "San", "Santa", "New", "Los", "Las", "El", "Abu", "Tel",
          "Bad", "Nieuw", "Tarin");

  private static final String WORD =
      "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’-]*[\\p{L}\\p{M}\\p{N}])?";
  private static final Pattern NEXT = Pattern.compile("[ \n\u00a0](" + WORD + ")");

  private final IndexSearcher searcher;
  private final AccessLabel clearance;

  Continuations(IndexSearcher searcher, AccessLabel clearance) {
    this.searcher = searcher;
    this.clearance = clearance;
  }

  /**
   * Those that begin as was typed, that most of the briefs read have first.
   *
   * @param before the last words before, which they stand right behind; where no brief has those
   *     side by side, the last of them
   */
  List<String> of(List<String> before, Beginning beginning) throws IOException {
    if (before.isEmpty() || beginning.scope().isPresent()) {
      return List.of();
    }
    List<String> found = behind(before, beginning);
    String last = before.getLast();
    return found.isEmpty() && before.size() > 1 && !Completions.isSmall(last)
        ? behind(List.of(last), beginning)
        : found;
  }

  private List<String> behind(List<String> before, Beginning beginning) throws IOException {
    Pattern wanted = pattern(before, beginning.typed());
    Map<String, Map<String, Integer>> found = new HashMap<>();
    for (ScoreDoc doc : briefs(before)) {
      for (String text : in(StoredBriefs.of(searcher).text(doc.doc), wanted)) {
        found
            .computeIfAbsent(text.toLowerCase(Locale.ROOT), _ -> new HashMap<>())
            .merge(text, 1, Integer::sum);
      }
    }
    return found.values().stream()
        .sorted(Continuations::compare)
        .map(Continuations::usual)
        .toList();
  }

  private static int compare(Map<String, Integer> one, Map<String, Integer> other) {
    int byBriefs = Integer.compare(briefs(other), briefs(one));
    return byBriefs != 0 ? byBriefs : usual(one).compareTo(usual(other));
  }

  private static int briefs(Map<String, Integer> forms) {
    return forms.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** As most write it. */
  private static String usual(Map<String, Integer> forms) {
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static Pattern pattern(List<String> before, String typed) {
    String words = before.stream().map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}-]+"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])%s[\\s\\p{Z}]+(%s(?:[\\p{L}\\p{M}\\p{N}'’-]*[\\p{L}\\p{M}\\p{N}])?)"
            .formatted(words, Pattern.quote(typed)),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private ScoreDoc[] briefs(List<String> before) throws IOException {
    ClauseTranslator translator = ClauseTranslator.forSearch(term -> false);
    var query =
        new BooleanQuery.Builder()
            .add(translator.clause(new Clause.Phrase(String.join(" ", before))), Occur.FILTER)
            .add(FilterTranslator.found(clearance), Occur.FILTER)
            .build();
    return searcher.search(query, MOST_READ).scoreDocs;
  }

  private static Set<String> in(KeptText text, Pattern wanted) {
    var found = new HashSet<String>();
    for (KeptText.Paragraph paragraph : text.paragraphs()) {
      String read = text.read(paragraph);
      Matcher words = wanted.matcher(read);
      while (words.find()) {
        String whole = whole(read, words.start(1), words.end(1));
        if (!whole.isEmpty()) {
          found.add(whole);
        }
      }
    }
    return found;
  }

  /**
   * With what follows a small word or the beginning of a name, up to one that says something; empty
   * where nothing does.
   */
  private static String whole(String text, int start, int end) {
    var words = new ArrayList<String>();
    words.add(text.substring(start, end));
    Matcher next = NEXT.matcher(text);
    int at = end;
    while (isUnfinished(words.getLast())) {
      if (words.size() == MOST_WORDS || !next.region(at, text.length()).lookingAt()) {
        return "";
      }
      words.add(next.group(1));
      at = next.end();
    }
    return String.join(" ", words);
  }

  private static boolean isUnfinished(String last) {
    return NAMES_BEGIN.contains(last) || Completions.isSmall(last.toLowerCase(Locale.ROOT));
  }
}
