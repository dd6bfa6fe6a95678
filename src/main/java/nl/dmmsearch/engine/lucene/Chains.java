package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.search.CapitalWords;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.charfilter.MappingCharFilterFactory;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilterFactory;
import org.apache.lucene.analysis.compound.HyphenationCompoundWordTokenFilterFactory;
import org.apache.lucene.analysis.core.FlattenGraphFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.WhitespaceTokenizerFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilterFactory;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilterFactory;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilterFactory;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupFilterFactory;

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
              Step.filter(
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
      List.of(
          Step.filter(FlattenGraphFilterFactory.NAME, FlattenGraphFilterFactory::new, Map.of()));

  /** Behind a word that is written as no other is, though the two are folded to one. */
  private static final char MARKED = '\u2191';

  /** The number, which the article is not: one of the two letters has its accent at least. */
  private static final List<String> ONE =
      Stream.of("e", "\u00E9", "E", "\u00C9")
          .flatMap(first -> Stream.of("e", "\u00E9", "\u00C9").map(first::concat))
          .filter(vowels -> vowels.matches(".*[\u00E9\u00C9].*"))
          .flatMap(vowels -> Stream.of(vowels + "n", vowels + "N"))
          .toList();

  /** Abbreviations that are words as well, where they stand in capitals, and één. */
  private static final List<String> TOLD_APART =
      Stream.concat(CapitalWords.all().stream(), ONE.stream()).toList();

  /** Who asks for IS in capitals does not mean the verb, and who asks for één no article. */
  private static final List<Step<TokenFilterFactory>> MEANT =
      List.of(
          Step.replaceAll(
              "^(" + String.join("|", TOLD_APART) + ")$", "$1" + MARKED, Sieve.among(TOLD_APART)));

  /** Who asks for it in small letters, or without accents, may mean either. */
  private static final List<Step<TokenFilterFactory>> EITHER =
      List.of(
          Step.filter(
              PatternCaptureGroupFilterFactory.NAME,
              PatternCaptureGroupFilterFactory::new,
              Map.of("pattern", "^(\\p{L}+)" + MARKED + "$", "preserve_original", "true")));

  private static final List<Step<TokenFilterFactory>> FOLDED =
      List.of(
          // A point before three figures divides thousands, as a rule; elsewhere it is a comma.
          Step.replaceAll(
              "\u2024(?=\\d{3}(?:\u2024\\d{3})*(?:\u066B\\d+)?$)", "", Sieve.holding('\u2024')),
          Step.replaceAll("\u2024", "\u066B", Sieve.holding('\u2024')),
          Step.filter(LowerCaseFilterFactory.NAME, LowerCaseFilterFactory::new, Map.of()),
          Step.filter(ASCIIFoldingFilterFactory.NAME, ASCIIFoldingFilterFactory::new, Map.of()));

  /**
   * Adds the parts of compounds, first those that are compounds themselves; before stemming,
   * because a stem is no longer a word.
   */
  private static final List<Step<TokenFilterFactory>> SPLIT =
      List.of(
          Step.filter(
              DictionaryCompoundWordTokenFilterFactory.NAME,
              TabledCompounds::new,
              Map.of(
                  "dictionary", "inner-compounds.txt",
                  "minWordSize", "7",
                  "minSubwordSize", "3",
                  "maxSubwordSize", "25",
                  "onlyLongestMatch", "true",
                  "onlyLongestMatchIgnoreSubwords", "true")),
          Step.filter(
              HyphenationCompoundWordTokenFilterFactory.NAME,
              TabledCompounds::new,
              Map.of(
                  "dictionary", "compound-words.txt",
                  "hyphenator", "hyphenation.xml",
                  "encoding", "UTF-8",
                  "minWordSize", "7",
                  "minSubwordSize", "3",
                  "maxSubwordSize", "25",
                  "noOverlappingMatches", "true")));

  /** Brings the forms of a word together: by the list what the rules get wrong, else by rules. */
  private static final List<Step<TokenFilterFactory>> STEMMED =
      Stream.of(
              List.of(
                  Step.filter(
                      StemmerOverrideFilterFactory.NAME,
                      SortedOverrides::new,
                      Map.of("dictionary", "lemmas.txt"))),
              StemRules.steps(),
              List.of(
                  Step.filter(
                      RemoveDuplicatesTokenFilterFactory.NAME,
                      RemoveDuplicatesTokenFilterFactory::new,
                      Map.of())))
          .flatMap(List::stream)
          .toList();

  private Chains() {}

  /** Words as written, but for case and accents, in the index. */
  static Chain exact() {
    return WORDS.then(FLAT).then(MEANT).then(EITHER).then(FOLDED);
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

  /** What {@link #stemmed} does behind {@link #exact}. */
  static List<Step<TokenFilterFactory>> stemming() {
    return STEMMED;
  }

  /** What {@link #split} does behind {@link #exact}. */
  static List<Step<TokenFilterFactory>> splitting() {
    return SPLIT;
  }

  /** What is asked of {@link #exact}. */
  static Chain exactQuery() {
    return WORDS.then(MEANT).then(FOLDED);
  }

  /** What is asked of {@link #stemmed} and of {@link #parts}. */
  static Chain stemmedQuery() {
    return exactQuery().then(STEMMED);
  }
}
