package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizerFactory;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What becomes of a Dutch word that no list knows: endings that the Dutch Snowball stemmer leaves
 * on, then the stemmer, then what it leaves half done (plann, briev, huiz). The lists are made for
 * these rules: whoever changes one builds the lists anew.
 */
final class StemRules {
  /** Behind a stem that shows: investeerde, verdedigd. */
  private static final List<String> OF_VERBS = List.of("t", "d", "de", "den");

  private static final List<Step<TokenFilterFactory>> BEFORE =
      List.of(
          // plurals: mogelijkheden, missies, wapens
          Step.replace("^(.{2,})heden$", "$1heid", Sieve.ending("heden")),
          Step.replace("^(.{2,}(?<!adv|prec|verl)ie)(?:s|en)$", "$1", Sieve.ending("ies", "ieen")),
          Step.replace(
              "^(.{3,}e[lmnr]|.{3,}[dgn]e|.{2,}eau)s$",
              "$1",
              Sieve.ending("els", "ems", "ens", "ers", "des", "ges", "nes", "eaus")),
          // present participles: samenhangende
          Step.replace(
              "^(?!.*(?:bekend|duizend|weekend|legend|agend))(.*[aeiouy].*[^aeiouy])end(?:e|en)?$",
              "$1en",
              Sieve.ending("end", "ende", "enden")),
          // diminutives: koninkje, boompje, plannetje, verhaaltje, plekje
          Step.replace("^(.{2,}[ij]n)kjes?$", "$1g", Sieve.ending("nkje", "nkjes")),
          Step.replace("^(.{2,}m)pjes?$", "$1", Sieve.ending("mpje", "mpjes")),
          Step.replace("^(.{2,}[lmnrb])etjes?$", "$1", Sieve.ending("etje", "etjes")),
          Step.replace("^(.{2,}[lnrwj]|.{1,}[aeou]i)tjes?$", "$1", Sieve.ending("tje", "tjes")),
          Step.replace("^(.{3,}[bdfgkpst])jes?$", "$1", Sieve.ending("je", "jes")),
          // adjectives: persoonlijke, veiligste, strategischer, beschikbare
          Step.replace(
              "^(.{2,}(?:lijk|ig))(?:e|en|er|ere|st|ste)$",
              "$1",
              Sieve.ending(List.of("lijk", "ig"), List.of("e", "en", "er", "ere", "st", "ste"))),
          Step.replace(
              "^(.{2,}(?:isch|iev|end|zam))e(?:r|re)?$",
              "$1",
              Sieve.ending(List.of("isch", "iev", "end", "zam"), List.of("e", "er", "ere"))),
          Step.replace(
              "^(.{2,}ba)(?:re|ren|rder|rdere|arst|arste)$",
              "$1ar",
              Sieve.ending("bare", "baren", "barder", "bardere", "baarst", "baarste")),
          Step.replace(
              "^(.{2,}(?:baar|zaam|ief|end|loos|rijk|aal|eel))ste?$",
              "$1",
              Sieve.ending(
                  List.of("baar", "zaam", "ief", "end", "loos", "rijk", "aal", "eel"),
                  List.of("st", "ste"))),
          // regular verbs whose stem shows: investeerde, verdedigd, geleverd
          Step.replace(
              "^(?:ge)?(.{2,}eer)(?:t|d|de|den)$", "$1", Sieve.ending(List.of("eer"), OF_VERBS)),
          Step.replace("^(.{2,})eer$", "$1er", Sieve.ending("eer")),
          Step.replace(
              "^(?:ge)?(.{2,}ig)(?:t|d|de|den)$", "$1", Sieve.ending(List.of("ig"), OF_VERBS)),
          Step.replace(
              "^(?!.*(?:veld|geld|held|beeld|wereld|expert|concert)(?:en)?$)"
                  + "(?:ge)?(.*[aeiouy].*[^aeiouwy](?:el|er))(?:t|d|de|den)$",
              "$1",
              Sieve.ending(List.of("el", "er"), OF_VERBS)));

  /** Words of their own, which the stemmer would cut down to what they are made of. */
  private static final String WHOLE = ".{2,}(?:heid|lijk|ig|baar)";

  private static final List<Step<TokenFilterFactory>> AFTER =
      List.of(
          Step.replace(
              "([aeiou])([bdfgklmnprst])\\2$",
              "$1$2",
              Sieve.ending("bb", "dd", "ff", "gg", "kk", "ll", "mm", "nn", "pp", "rr", "ss", "tt")),
          Step.replace("(.{3})v$", "$1f", Sieve.ending("v")),
          Step.replace("(.{3})z$", "$1s", Sieve.ending("z")));

  private static final Chain WORD =
      new Chain(
          List.of(),
          new Step<>(KeywordTokenizerFactory.NAME, KeywordTokenizerFactory::new, Map.of()),
          List.of());

  private StemRules() {}

  /** Words that an earlier step marked as keywords pass the stemmer; patterns they do not. */
  static List<Step<TokenFilterFactory>> steps() {
    var steps = new ArrayList<>(BEFORE);
    steps.add(Step.keep(WHOLE, Sieve.ending("heid", "lijk", "ig", "baar")));
    steps.add(
        Step.filter(
            SnowballPorterFilterFactory.NAME,
            SnowballPorterFilterFactory::new,
            Map.of("language", "Dutch")));
    steps.addAll(AFTER);
    return steps;
  }

  /** What becomes of a word that is not listed. */
  static UnaryOperator<String> unlisted() {
    return single(new ChainAnalyzer(WORD.then(steps())));
  }

  /** What becomes of a term that the list gives. */
  static UnaryOperator<String> listed() {
    return single(
        new ChainAnalyzer(
            WORD.then(List.of(Step.keep(".*", (word, length) -> true))).then(steps())));
  }

  private static UnaryOperator<String> single(Analyzer analyzer) {
    return word -> {
      try (TokenStream stream = analyzer.tokenStream("", word)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        String stem = stream.incrementToken() ? term.toString() : word;
        stream.end();
        return stem;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
