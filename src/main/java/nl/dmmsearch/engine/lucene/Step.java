package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.AbstractAnalysisFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
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

  /** Replaces the first match of a pattern. */
  static Step<TokenFilterFactory> replace(String pattern, String replacement) {
    return replace(pattern, replacement, "first");
  }

  /** Replaces matches of a pattern: the {@code first} or {@code all}. */
  static Step<TokenFilterFactory> replace(String pattern, String replacement, String which) {
    return filter(
        PatternReplaceFilterFactory.NAME,
        PatternReplaceFilterFactory::new,
        Map.of("pattern", pattern, "replacement", replacement, "replace", which));
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

  /** One for all chains that take the step, so that its lists are read once. */
  synchronized F factory() throws IOException {
    F made = factory;
    if (made == null) {
      // A factory takes from the map what it knows, so it must be its own.
      made = maker.apply(new HashMap<>(options));
      if (made instanceof ResourceLoaderAware reads) {
        reads.inform(new ClasspathResourceLoader(Step.class));
      }
      factory = made;
    }
    return made;
  }
}
