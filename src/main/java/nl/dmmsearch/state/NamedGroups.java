package nl.dmmsearch.state;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a pattern by name. They are numbered once here; a {@link Matcher} that is asked by
 * name numbers them anew for each text, which takes longer than to match most of them.
 */
final class NamedGroups {
  private final Map<String, Integer> numbers;

  NamedGroups(Pattern pattern) {
    this.numbers = pattern.namedGroups();
  }

  /** What a group matched; null where it did not. */
  @Nullable String find(Matcher match, String group) {
    return match.group(number(group));
  }

  /** What a group matched that did. */
  String get(Matcher match, String group) {
    return Objects.requireNonNull(find(match, group), group);
  }

  boolean has(Matcher match, String group) {
    return match.start(number(group)) >= 0;
  }

  private int number(String group) {
    Integer number = numbers.get(group);
    if (number == null) {
      throw new IllegalArgumentException("the pattern has no group «" + group + "»");
    }
    return number;
  }
}
