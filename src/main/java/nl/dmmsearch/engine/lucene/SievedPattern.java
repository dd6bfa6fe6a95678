package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordMarkerFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Does with words that match a pattern what {@link PatternReplaceFilterFactory} or {@link
 * KeywordMarkerFilterFactory} does, but tries the pattern only on words that pass a sieve: nearly
 * all of the time that analysis takes went into patterns that did not match.
 */
final class SievedPattern extends TokenFilterFactory {
  private final Pattern pattern;
  private final Sieve sieve;
  private final Action action;

  private SievedPattern(Map<String, String> options, Sieve sieve, Action action) {
    super(options);
    this.pattern = Pattern.compile(require(options, "pattern"));
    this.sieve = sieve;
    this.action = action;
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + options);
    }
  }

  /** What is done with a word of which the pattern was found. */
  private interface Action {
    void on(Matcher found, CharTermAttribute term, KeywordAttribute keyword);
  }

  /** Replaces the first match or all, by the options of the factory of Lucene. */
  static Function<Map<String, String>, TokenFilterFactory> replacing(Sieve sieve) {
    return options -> {
      String replacement = options.remove("replacement");
      String which = options.remove("replace");
      if (replacement == null || which == null) {
        throw new IllegalArgumentException("no replacement, or not how many to replace");
      }
      boolean all = which.equals("all");
      return new SievedPattern(
          options,
          sieve,
          (found, term, keyword) -> {
            String changed = all ? found.replaceAll(replacement) : found.replaceFirst(replacement);
            term.setEmpty().append(changed);
          });
    };
  }

  /** Marks words that are the pattern from end to end as keywords. */
  static Function<Map<String, String>, TokenFilterFactory> keeping(Sieve sieve) {
    return options ->
        new SievedPattern(
            options,
            sieve,
            (found, term, keyword) -> {
              if (found.matches()) {
                keyword.setKeyword(true);
              }
            });
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new Tried(input);
  }

  private final class Tried extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final Matcher matcher = pattern.matcher(term);

    Tried(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (sieve.passes(term.buffer(), term.length()) && matcher.reset().find()) {
        action.on(matcher, term, keyword);
      }
      return true;
    }
  }
}
