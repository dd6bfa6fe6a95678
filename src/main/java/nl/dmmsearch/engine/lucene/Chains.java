package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.charfilter.MappingCharFilterFactory;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilterFactory;
import org.apache.lucene.analysis.core.FlattenGraphFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.WhitespaceTokenizerFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilterFactory;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilterFactory;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;

/**
 * How Dutch text becomes terms, declared once and with nothing but Lucene's own factories, so that
 * another engine on Lucene can be told the same. Three chains: <i>exact</i> folds, <i>stemmed</i>
 * brings the forms of a word together, <i>parts</i> adds the parts of compounds. Queries are never
 * cut into the parts of compounds: whoever asks for luchtverdediging wants neither all air nor all
 * defence.
 */
final class Chains {
  /** Cuts a text into words without regard to ways to write them: F-35, F35 and F 35 meet. */
  private static final Chain WORDS =
      new Chain(
          List.of(
              new Step<CharFilterFactory>(
                  MappingCharFilterFactory.NAME,
                  MappingCharFilterFactory::new,
                  Map.of("mapping", "characters.txt"))),
          new Step<TokenizerFactory>(
              WhitespaceTokenizerFactory.NAME, WhitespaceTokenizerFactory::new, Map.of()),
          List.of(
              filter(
                  WordDelimiterGraphFilterFactory.NAME,
                  WordDelimiterGraphFilterFactory::new,
                  Map.of(
                      "types", "word-characters.txt",
                      "splitOnCaseChange", "0",
                      "splitOnNumerics", "1",
                      "stemEnglishPossessive", "1",
                      "catenateAll", "1"))));

  /** An index has no room for several ways to read a word. */
  private static final List<Step<TokenFilterFactory>> FLAT =
      List.of(filter(FlattenGraphFilterFactory.NAME, FlattenGraphFilterFactory::new, Map.of()));

  private static final List<Step<TokenFilterFactory>> FOLDED =
      List.of(
          // A point before three figures divides thousands, as a rule; elsewhere it is a comma.
          replace("\u2024(?=\\d{3}(?:\u2024\\d{3})*(?:\u066B\\d+)?$)", "", "all"),
          replace("\u2024", "\u066B", "all"),
          filter(LowerCaseFilterFactory.NAME, LowerCaseFilterFactory::new, Map.of()),
          filter(ASCIIFoldingFilterFactory.NAME, ASCIIFoldingFilterFactory::new, Map.of()));

  /**
   * Adds the parts of compounds, first those that are compounds themselves; before stemming,
   * because a stem is no longer a word.
   */
  private static final List<Step<TokenFilterFactory>> SPLIT =
      List.of(splitInto("inner-compounds.txt"), splitInto("compound-parts.txt"));

  /**
   * Brings the forms of a word together: irregular ones by a list, the others by the Dutch Snowball
   * stemmer, with rules before it for what it leaves apart (missies, geïnvesteerd) and behind it
   * for what it leaves half done (plann, briev, huiz).
   */
  private static final List<Step<TokenFilterFactory>> STEMMED =
      List.of(
          filter(
              StemmerOverrideFilterFactory.NAME,
              SortedOverrides::new,
              Map.of("dictionary", "irregular-forms.txt")),
          replace("^(.{2,}(?<!adv|prec|verl)ie)(?:s|en)$", "$1"),
          replace("^(.{3,}e[lmnr]|.{3,}[dgn]e)s$", "$1"),
          replace("^(?:ge)?(.{2,})eer(?:t|d|de|den)$", "$1eren"),
          filter(
              SnowballPorterFilterFactory.NAME,
              SnowballPorterFilterFactory::new,
              Map.of("language", "Dutch")),
          replace("([aeiou])([bdfgklmnprst])\\2$", "$1$2"),
          replace("(.{3})v$", "$1f"),
          replace("(.{3})z$", "$1s"),
          filter(
              RemoveDuplicatesTokenFilterFactory.NAME,
              RemoveDuplicatesTokenFilterFactory::new,
              Map.of()));

  private Chains() {}

  /** Words as written, but for case and accents, in the index. */
  static Chain exact() {
    return WORDS.then(FLAT).then(FOLDED);
  }

  /** The stems of words, in the index. */
  static Chain stemmed() {
    return exact().then(STEMMED);
  }

  /** The stems of words and of the parts of compounds, in the index. */
  static Chain parts() {
    return split().then(STEMMED);
  }

  /** Words as written and the parts of compounds, not yet stemmed. */
  static Chain split() {
    return exact().then(SPLIT);
  }

  /** What is asked of {@link #exact}. */
  static Chain exactQuery() {
    return WORDS.then(FOLDED);
  }

  /** What is asked of {@link #stemmed} and of {@link #parts}. */
  static Chain stemmedQuery() {
    return exactQuery().then(STEMMED);
  }

  private static Step<TokenFilterFactory> splitInto(String parts) {
    return filter(
        DictionaryCompoundWordTokenFilterFactory.NAME,
        DictionaryCompoundWordTokenFilterFactory::new,
        Map.of(
            "dictionary", parts,
            "minWordSize", "7",
            "minSubwordSize", "3",
            "maxSubwordSize", "25",
            "onlyLongestMatch", "true",
            "onlyLongestMatchIgnoreSubwords", "true"));
  }

  private static Step<TokenFilterFactory> replace(String pattern, String replacement) {
    return replace(pattern, replacement, "first");
  }

  private static Step<TokenFilterFactory> replace(
      String pattern, String replacement, String which) {
    return filter(
        PatternReplaceFilterFactory.NAME,
        PatternReplaceFilterFactory::new,
        Map.of("pattern", pattern, "replacement", replacement, "replace", which));
  }

  private static Step<TokenFilterFactory> filter(
      String name,
      Function<Map<String, String>, TokenFilterFactory> maker,
      Map<String, String> options) {
    return new Step<>(name, maker, options);
  }
}
