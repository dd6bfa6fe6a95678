package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.charfilter.MappingCharFilterFactory;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilterFactory;
import org.apache.lucene.analysis.core.FlattenGraphFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.WhitespaceTokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilterFactory;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilterFactory;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;
import org.apache.lucene.util.ClasspathResourceLoader;

/**
 * How Dutch text becomes terms, declared once and with nothing but Lucene's own factories, so that
 * another engine on Lucene can be told the same. Three chains: <i>exact</i> folds, <i>stemmed</i>
 * brings the forms of a word together, <i>parts</i> adds the parts of compounds. Queries are never
 * cut into the parts of compounds: whoever asks for luchtverdediging wants neither all air nor all
 * defence.
 */
final class Analysis {
  /** Raised with every change that gives a text other terms: an older index is then refused. */
  static final String VERSION = "nl-1";

  /** Wider than any phrase, so that none reaches from one section into the next. */
  private static final int GAP = 100;

  private enum Use {
    INDEX,
    QUERY
  }

  /** Made when first needed: whoever only searches does without the lists of compounds. */
  private static final class Indexing {
    static final Analyzer ANALYZER = perField(Use.INDEX);
  }

  private static final class Querying {
    static final Analyzer ANALYZER = perField(Use.QUERY);
  }

  private Analysis() {}

  /** For what is indexed. */
  static Analyzer indexing() {
    return Indexing.ANALYZER;
  }

  /** For what is asked. */
  static Analyzer querying() {
    return Querying.ANALYZER;
  }

  private static Analyzer perField(Use use) {
    try {
      Analyzer exact = folded(use).build();
      Analyzer stemmed = stemmed(folded(use)).build();
      Analyzer parts = use == Use.QUERY ? stemmed : stemmed(split(folded(use))).build();
      var perField = new HashMap<String, Analyzer>(Map.of(Schema.TEXT, stemmed));
      List.of(Schema.PARTS, Schema.TITLE, Schema.HEADING, Schema.LEAD)
          .forEach(f -> perField.put(f, parts));
      return new PerFieldAnalyzerWrapper(exact, perField);
    } catch (IOException e) {
      throw new UncheckedIOException("the word lists in the jar cannot be read", e);
    }
  }

  /** Words without regard to case, accents and ways to write them: F-35, F35 and F 35 meet. */
  private static CustomAnalyzer.Builder folded(Use use) throws IOException {
    CustomAnalyzer.Builder chain =
        CustomAnalyzer.builder(new ClasspathResourceLoader(Analysis.class))
            .withPositionIncrementGap(GAP)
            .addCharFilter(MappingCharFilterFactory.class, options("mapping=characters.txt"))
            .withTokenizer(WhitespaceTokenizerFactory.class)
            .addTokenFilter(
                WordDelimiterGraphFilterFactory.class,
                options(
                    "types=word-characters.txt splitOnCaseChange=0 splitOnNumerics=1"
                        + " stemEnglishPossessive=1 catenateAll=1"));
    if (use == Use.INDEX) {
      chain.addTokenFilter(FlattenGraphFilterFactory.class);
    }
    return chain
        .addTokenFilter(LowerCaseFilterFactory.class)
        .addTokenFilter(ASCIIFoldingFilterFactory.class);
  }

  /**
   * Adds the parts of compounds, first those that are compounds themselves; before stemming,
   * because a stem is no longer a word.
   */
  private static CustomAnalyzer.Builder split(CustomAnalyzer.Builder chain) throws IOException {
    splitInto(chain, "inner-compounds.txt");
    splitInto(chain, "compound-parts.txt");
    return chain;
  }

  private static void splitInto(CustomAnalyzer.Builder chain, String parts) throws IOException {
    chain.addTokenFilter(
        DictionaryCompoundWordTokenFilterFactory.class,
        options(
            "minWordSize=7 minSubwordSize=3 maxSubwordSize=25"
                + " onlyLongestMatch=true onlyLongestMatchIgnoreSubwords=true dictionary="
                + parts));
  }

  /**
   * Brings the forms of a word together: irregular ones by a list, the others by the Dutch Snowball
   * stemmer, with rules before it for what it leaves apart (missies, geïnvesteerd) and behind it
   * for what it leaves half done (plann, briev, huiz).
   */
  private static CustomAnalyzer.Builder stemmed(CustomAnalyzer.Builder chain) throws IOException {
    chain.addTokenFilter(
        StemmerOverrideFilterFactory.class, options("dictionary=irregular-forms.txt"));
    replace(chain, "^(.{2,}(?<!adv|prec|verl)ie)(?:s|en)$", "$1");
    replace(chain, "^(.{3,}e[lmnr]|.{3,}[dgn]e)s$", "$1");
    replace(chain, "^(?:ge)?(.{2,})eer(?:t|d|de|den)$", "$1eren");
    chain.addTokenFilter(SnowballPorterFilterFactory.class, options("language=Dutch"));
    replace(chain, "([aeiou])([bdfgklmnprst])\\2$", "$1$2");
    replace(chain, "(.{3})v$", "$1f");
    replace(chain, "(.{3})z$", "$1s");
    return chain.addTokenFilter(RemoveDuplicatesTokenFilterFactory.class);
  }

  private static void replace(CustomAnalyzer.Builder chain, String pattern, String replacement)
      throws IOException {
    chain.addTokenFilter(
        PatternReplaceFilterFactory.class,
        options("replace=first pattern=" + pattern + " replacement=" + replacement));
  }

  /**
   * {@code name=value} pairs; a factory takes from the map what it knows, so it must be its own.
   */
  private static Map<String, String> options(String pairs) {
    return Arrays.stream(pairs.split(" "))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
