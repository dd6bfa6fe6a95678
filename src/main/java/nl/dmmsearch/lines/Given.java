package nl.dmmsearch.lines;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes what a line gives: what it leaves out is nothing, and what it says must be right. */
final class Given {
  private Given() {}

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }

  static int number(@Nullable Integer given, int otherwise) {
    return given == null ? otherwise : given;
  }

  /** What must be there. */
  static <T> T needed(@Nullable T given, String key) {
    if (given == null) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return given;
  }

  /** One of a few words; null where none is given. */
  static <T> @Nullable T choice(
      @Nullable String given, Function<String, Optional<T>> of, String key) {
    return given == null
        ? null
        : of.apply(given)
            .orElseThrow(
                () -> new IllegalArgumentException("%s cannot be «%s»".formatted(key, given)));
  }

  /** One of a few words, which must be there. */
  static <T> T chosen(@Nullable String given, Function<String, Optional<T>> of, String key) {
    return needed(choice(given, of, key), key);
  }

  /** Makes something of each, and says of which it cannot. */
  static <T, R> List<R> each(@Nullable List<T> given, String key, Function<T, R> make) {
    List<T> all = list(given);
    return IntStream.range(0, all.size())
        .mapToObj(i -> {
          try {
            return make.apply(needed(all.get(i), "the value"));
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s[%d]: %s".formatted(key, i, e.getMessage()), e);
          }
        })
        .toList();
  }
}
