package nl.dmmsearch.engine.lucene;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Section;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The words of a brief as it writes them: what a misspelt word is corrected to and a word begun is
 * completed to. Terms of the other fields are folded and stemmed, which nobody wants to read.
 */
final class WrittenWords {
  /** Between a word as it is looked up and as it is written. */
  private static final char AS = '\u0001';

  private static final int LONGEST = 60;
  private static final String HYPHENS = "-\u2011";
  private static final Pattern INNER_CAPITAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}]\\p{Lu}");

  private WrittenWords() {}

  /** The term of a brief that writes a word in another form than its folded one. */
  static String as(String folded, String form) {
    return folded + AS + form;
  }

  /** The term of a brief that writes a word in this form only. */
  static String only(String folded, String form) {
    return folded + AS + AS + form;
  }

  /**
   * The term of a brief that writes a word in several other forms only. Most words are written as
   * they are looked up, and for those it is enough to know who has the word.
   */
  static String otherwise(String folded) {
    return folded + AS;
  }

  /** Whether a term of these is of briefs that write the word in other forms only. */
  static boolean isOtherwise(String folded, String term) {
    int behind = folded.length() + 1;
    return term.length() == behind || term.charAt(behind) == AS;
  }

  /** The form that a term names. */
  static String form(String term) {
    return term.substring(term.lastIndexOf(AS) + 1);
  }

  /** Each form once. */
  static Set<String> of(Brief brief) {
    return in(texts(brief).toList());
  }

  /** Those of some texts, each form once. */
  static Set<String> in(List<String> texts) {
    var words = new LinkedHashSet<String>();
    texts.forEach(text -> addTo(words, text));
    return words;
  }

  private static Stream<String> texts(Brief brief) {
    Header header = brief.header();
    return Stream.of(
            Stream.of(header.title()),
            Stream.ofNullable(header.subject()),
            Stream.ofNullable(header.sender()),
            Stream.ofNullable(header.addressee()),
            header.signatories().stream(),
            brief.letterhead().telling().stream(),
            brief.meetings().stream().map(Meeting::place).flatMap(Stream::ofNullable),
            brief.sections().stream().map(Section::heading).flatMap(Stream::ofNullable),
            brief.sections().stream().map(Section::text),
            brief.footnotes().stream().map(Footnote::text))
        .flatMap(texts -> texts);
  }

  private static void addTo(Set<String> words, String text) {
    var letters = new LetterRuns(Normalizer.normalize(text, Normalizer.Form.NFC));
    while (letters.next()) {
      if (letters.length() > 1 && letters.length() <= LONGEST) {
        String word = letters.word();
        words.add(word);
        addHalves(words, word);
      }
    }
  }

  /** Of a word with a hyphen each half is looked up as well: Plasschaert. */
  private static void addHalves(Set<String> words, String word) {
    int from = 0;
    for (int at = 0; at < word.length(); at++) {
      if (HYPHENS.indexOf(word.charAt(at)) >= 0) {
        addHalf(words, word.substring(from, at));
        from = at + 1;
      }
    }
    if (from > 0) {
      addHalf(words, word.substring(from));
    }
  }

  private static void addHalf(Set<String> words, String half) {
    if (half.length() > 1 && Character.isLetter(half.codePointAt(0))) {
      words.add(half);
    }
  }

  /** A word in small letters where another was typed in them; an abbreviation as it is. */
  static String asTyped(String typed, String written) {
    return typed.equals(typed.toLowerCase(Locale.ROOT)) && !INNER_CAPITAL.matcher(written).find()
        ? written.toLowerCase(Locale.ROOT)
        : written;
  }

  /** Without regard to case, accents, hyphens and apostrophes. */
  static String folded(String word) {
    if (isFolded(word)) {
      return word;
    }
    var letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        return foldedByRules(word);
      } else if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  private static boolean isFolded(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The same, of whatever letters. */
  static String foldedByRules(String word) {
    var letters = new StringBuilder();
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    char[] from = lower.toCharArray();
    char[] to = new char[from.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length);
    for (int i = 0; i < length; i++) {
      if (Character.isLetterOrDigit(to[i])) {
        letters.append(to[i]);
      }
    }
    return letters.toString();
  }
}
