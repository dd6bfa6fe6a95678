package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
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

  private Analysis() {}

  /** For what is indexed. */
  static Analyzer indexing() {
    return perField(Use.INDEX);
  }

  /** For what is asked. */
  static Analyzer querying() {
    return perField(Use.QUERY);
  }

  private static Analyzer perField(Use use) {
    try {
      Analyzer exact = folded(use).build();
      Analyzer stemmed = stemmed(folded(use)).build();
      Analyzer parts = use == Use.QUERY ? stemmed : stemmed(split(folded(use))).build();
      return new PerFieldAnalyzerWrapper(
          exact,
          Map.of(
              Schema.TEXT, stemmed,
              Schema.PARTS, parts,
              Schema.TITLE, parts,
              Schema.HEADING, parts));
    } catch (IOException e) {
      throw new UncheckedIOException("the word lists in the jar cannot be read", e);
    }
  }

  /** Words without regard to case, accents and ways to write them: F-35, F35 and F 35 meet. */
  private static CustomAnalyzer.Builder folded(Use use) throws IOException {
    CustomAnalyzer.Builder chain =
        CustomAnalyzer.builder(new ClasspathResourceLoader(Analysis.class))
            .withPositionIncrementGap(GAP)
            .addCharFilter(MappingCharFilterFactory.class, "mapping", "characters.txt")
            .withTokenizer(WhitespaceTokenizerFactory.class)
            .addTokenFilter(
                WordDelimiterGraphFilterFactory.class,
                "types",
                "word-characters.txt",
                "splitOnCaseChange",
                "0",
                "splitOnNumerics",
                "1",
                "stemEnglishPossessive",
                "1",
                "catenateAll",
                "1");
    if (use == Use.INDEX) {
      chain.addTokenFilter(FlattenGraphFilterFactory.class);
    }
    return chain
        .addTokenFilter(LowerCaseFilterFactory.class)
        .addTokenFilter(ASCIIFoldingFilterFactory.class);
  }

  /** Adds the parts of compounds; before stemming, because a stem is no longer a word. */
  private static CustomAnalyzer.Builder split(CustomAnalyzer.Builder chain) throws IOException {
    return chain.addTokenFilter(
        DictionaryCompoundWordTokenFilterFactory.class,
        "dictionary",
        "compound-parts.txt",
        "minWordSize",
        "8",
        "minSubwordSize",
        "3",
        "maxSubwordSize",
        "20",
        "onlyLongestMatch",
        "true");
  }

  /** Brings the forms of a word together. */
  private static CustomAnalyzer.Builder stemmed(CustomAnalyzer.Builder chain) throws IOException {
    return chain
        .addTokenFilter(StemmerOverrideFilterFactory.class, "dictionary", "irregular-forms.txt")
        .addTokenFilter(
            PatternReplaceFilterFactory.class,
            "pattern",
            "^(.{2,})ies$",
            "replacement",
            "$1ie",
            "replace",
            "first")
        .addTokenFilter(SnowballPorterFilterFactory.class, "language", "Dutch")
        .addTokenFilter(
            PatternReplaceFilterFactory.class,
            "pattern",
            "([aeiou])([bdfgklmnprst])\\2$",
            "replacement",
            "$1$2",
            "replace",
            "first")
        .addTokenFilter(
            PatternReplaceFilterFactory.class,
            "pattern",
            "(.{3})v$",
            "replacement",
            "$1f",
            "replace",
            "first")
        .addTokenFilter(
            PatternReplaceFilterFactory.class,
            "pattern",
            "(.{3})z$",
            "replacement",
            "$1s",
            "replace",
            "first")
        .addTokenFilter(RemoveDuplicatesTokenFilterFactory.class);
  }
}
