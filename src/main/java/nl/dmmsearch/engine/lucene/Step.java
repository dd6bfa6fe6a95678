package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.AbstractAnalysisFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.miscellaneous.KeywordMarkerFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/**
 * One step from text to terms: a factory of Lucene by its name, and its options. What the options
 * name is read when the step is first taken.
 */
final class Step<F extends AbstractAnalysisFactory> {
  private final String name;
  private final Function<Map<String, String>, ? extends F> maker;
  private final Map<String, String> options;
  private @Nullable F factory;

  /**
   * @param name by which Lucene and all engines on it know the factory
   * @param maker its constructor, so that no start has to search the class path for the name
   */
  Step(String name, Function<Map<String, String>, ? extends F> maker, Map<String, String> options) {
    this.name = name;
    this.maker = maker;
    this.options = Map.copyOf(options);
  }

  /**
   * Replaces the first match of a pattern.
   *
   * @param sieve passes each word that the pattern matches
   */
  static Step<TokenFilterFactory> replace(String pattern, String replacement, Sieve sieve) {
    return replace(
        Map.of("pattern", pattern, "replacement", replacement, "replace", "first"), sieve);
  }

  /** Replaces all matches of a pattern. */
  static Step<TokenFilterFactory> replaceAll(String pattern, String replacement, Sieve sieve) {
    return replace(Map.of("pattern", pattern, "replacement", replacement, "replace", "all"), sieve);
  }

  private static Step<TokenFilterFactory> replace(Map<String, String> options, Sieve sieve) {
    return filter(PatternReplaceFilterFactory.NAME, SievedPattern.replacing(sieve), options);
  }

  /** Leaves words that are the pattern from end to end to no stemmer. */
  static Step<TokenFilterFactory> keep(String pattern, Sieve sieve) {
    return filter(
        KeywordMarkerFilterFactory.NAME, SievedPattern.keeping(sieve), Map.of("pattern", pattern));
  }

  /** A step that changes words. */
  static Step<TokenFilterFactory> filter(
      String name,
      Function<Map<String, String>, TokenFilterFactory> maker,
      Map<String, String> options) {
    return new Step<>(name, maker, options);
  }

  String name() {
    return name;
  }

  Map<String, String> options() {
    return options;
  }

  /**
   * One for all chains that take the step, so that its lists are read once.
   *
   * @throws UncheckedIOException if a list is not in the jar
   */
  synchronized F factory() {
    F made = factory;
    if (made == null) {
      // A factory takes from the map what it knows, so it must be its own.
      made = maker.apply(new HashMap<>(options));
      if (made instanceof ResourceLoaderAware reads) {
        inform(reads);
      }
      factory = made;
    }
    return made;
  }

  private static void inform(ResourceLoaderAware reader) {
    try {
      reader.inform(new ClasspathResourceLoader(Step.class));
    } catch (IOException e) {
      throw new UncheckedIOException("the word lists in the jar cannot be read", e);
    }
  }
}
