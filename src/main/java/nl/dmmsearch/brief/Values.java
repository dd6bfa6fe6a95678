package nl.dmmsearch.brief;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds a choice by the word that stands for it outside the code. */
final class Values {
  private Values() {}

  static <T> Optional<T> find(T[] choices, Function<T, String> value, String wanted) {
    return Arrays.stream(choices)
        .filter(choice -> value.apply(choice).equalsIgnoreCase(wanted))
        .findFirst();
  }
}
