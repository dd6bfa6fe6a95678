package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Where in one document a query matches, as the words that stand there. */
final class FoundForms {
  /** More forms of one word tell no more. */
  private static final int ENOUGH = 3;

  /** Behind a shortened compound: its hyphen, others like it, and the word that completes them. */
  static final Pattern COMPLETED =
      Pattern.compile(
          "[-\u2010\u2011\u2013],?\\s+(?:[\\p{L}\\p{N}]+[-\u2010\u2011\u2013],?\\s+){0,6}"
              + "(?:en|of|en/of|dan|danwel|als|alsook|alsmede|noch|&)\\s+"
              + "(?:(?:wel|de|het)\\s+)?(?:[\\p{L}\\p{N}]+[-\u2010\u2011\u2013]\\s+)?"
              + "[\\p{L}\\p{N}][\\p{L}\\p{N}\u2010\u2011\u2013-]*");

  /** Shortened compounds between one and what completes it. */
  private static final Pattern OTHERS = Pattern.compile("^.+[-\u2010\u2011\u2013](?=[,\\s])");

  private static final String HYPHEN = "-";

  /** What says of others that they are left out. */
  static final String LEFT_OUT = " … ";

  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  /** The last word of a compound that is written apart: drone coalities. */
  static final Pattern NEXT = Pattern.compile("\\s+([\\p{L}\\p{N}]{4,})");

  /** Letters by which a word is known as a part of a compound, in whatever form. */
  private static final int SAME = 4;

  /** Characters; a list of compounds that share a part is not longer. */
  private static final int FARTHEST = 200;

  private final LeafReaderContext leaf;
  private final int doc;
  private final String text;
  private final IdentityHashMap<Weight, Set<Stretch>> halves = new IdentityHashMap<>();

  /**
   * @param doc number of the document in the index
   * @param body its text
   */
  FoundForms(IndexReader reader, int doc, BodyText body) {
    this.leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    this.doc = doc - leaf.docBase;
    this.text = body.joined('\0');
  }

  /**
   * From one character of the text to another.
   *
   * @param end exclusive
   */
  record Stretch(int start, int end) {}

  /**
   * A stretch of the text.
   *
   * @param bare without the signs around it, never empty
   * @param whole with the words that complete it, where it is a shortened compound
   */
  record Form(String bare, String whole) {
    boolean isShortened() {
      return !bare.equals(whole);
    }
  }

  /**
   * The stretches of the text that match, each form once, at most three; empty where none do.
   *
   * @param asked what the query asks, as typed
   */
  Set<Form> of(Weight query, String asked) throws IOException {
    return of(query, asked, Set.of());
  }

  /**
   * The same but for some stretches.
   *
   * @param left those that are left out
   */
  Set<Form> of(Weight query, String asked, Set<Stretch> left) throws IOException {
    var forms = new LinkedHashSet<Form>();
    Matches matches = query.matches(leaf, doc);
    if (matches != null) {
      for (String field : List.of(Schema.PARTS, Schema.EXACT, Schema.INFLECTED)) {
        collect(matches.getMatches(field), forms, asked, left);
      }
    }
    return forms;
  }

  /** Where the halves of verbs stand that a query finds; the text is read for it once. */
  Set<Stretch> halves(Weight verbs) throws IOException {
    Set<Stretch> known = halves.get(verbs);
    if (known == null) {
      known = read(verbs);
      halves.put(verbs, known);
    }
    return known;
  }

  private Set<Stretch> read(Weight verbs) throws IOException {
    var found = new HashSet<Stretch>();
    Matches matches = verbs.matches(leaf, doc);
    MatchesIterator pairs = matches == null ? null : matches.getMatches(Schema.EXACT);
    while (pairs != null && pairs.next()) {
      MatchesIterator parts = pairs.getSubMatches();
      while (parts != null && parts.next()) {
        found.add(new Stretch(parts.startOffset(), parts.endOffset()));
      }
    }
    return found;
  }

  private void collect(
      @Nullable MatchesIterator found, Set<Form> forms, String asked, Set<Stretch> left)
      throws IOException {
    while (found != null && forms.size() < ENOUGH && found.next()) {
      int start = found.startOffset();
      int end = found.endOffset();
      if (end <= text.length() && !left.contains(new Stretch(start, end))) {
        String bare = tidy(text.substring(start, end));
        if (!bare.isEmpty()) {
          forms.add(new Form(bare, whole(bare, start, end, asked)));
        }
      }
    }
  }

  /** Productie- en leveringszekerheid for the first word of it. */
  private String whole(String bare, int start, int end, String asked) {
    int letters = end;
    while (letters > start && !Character.isLetterOrDigit(text.charAt(letters - 1))) {
      letters--;
    }
    Matcher rest =
        COMPLETED.matcher(text).region(letters, Math.min(text.length(), letters + FARTHEST));
    if (!rest.lookingAt()) {
      return bare;
    }
    if (has(bare, asked)) {
      return bare + HYPHEN;
    }
    String behind = tidyEnd(rest.group()) + next(rest, asked);
    return OTHERS.matcher(behind).find()
        ? bare + HYPHEN + LEFT_OUT + behind.substring(behind.lastIndexOf(' ') + 1)
        : bare + behind;
  }

  /** Whether all that was asked stands in a shortened compound, of which the rest is no part. */
  private static boolean has(String bare, String asked) {
    String letters = WrittenWords.folded(asked).replaceAll("[^\\p{L}\\p{N}]", "");
    String stem = STEMS.of(Schema.TEXT, letters);
    return letters.length() > SAME && !stem.isEmpty() && WrittenWords.folded(bare).contains(stem);
  }

  /** The word behind, where that is the one that completes what was asked. */
  private String next(Matcher rest, String asked) {
    Matcher next = NEXT.matcher(text).region(rest.end(), text.length());
    if (!next.lookingAt()) {
      return "";
    }
    String word = WrittenWords.folded(next.group(1));
    String begin = word.substring(0, Math.min(SAME, word.length()));
    boolean complete = WrittenWords.folded(rest.group()).contains(begin);
    return !complete && WrittenWords.folded(asked).contains(begin) ? " " + next.group(1) : "";
  }

  /** On one line, without the punctuation that a term takes along, nor a bracket of a pair. */
  private static String tidy(String form) {
    String tidy = tidyEnd(form).replaceAll("^[^\\p{L}\\p{N}€]+", "");
    boolean balanced =
        tidy.chars().filter(c -> c == '(').count() == tidy.chars().filter(c -> c == ')').count();
    return balanced ? tidy : tidy.replaceAll("[()]", "");
  }

  private static String tidyEnd(String form) {
    return form.replaceAll("\\s+", " ").replaceAll("[^\\p{L}\\p{N}%]+$", "");
  }
}
