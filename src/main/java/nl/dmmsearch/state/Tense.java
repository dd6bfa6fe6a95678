package nl.dmmsearch.state;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a sentence puts what is done, as far as it changes what the sentence is worth. */
public enum Tense {
  /** {@code Nederland levert} */
  PRESENT("present"),
  /** {@code Nederland leverde} */
  PAST("past"),
  /** {@code Nederland heeft geleverd} */
  PERFECT("perfect"),
  /** {@code Nederland zal leveren} */
  FUTURE("future"),
  /** {@code Nederland blijft leveren} */
  LASTING("lasting"),
  /** {@code Nederland wil leveren} */
  WISH("wish"),
  /** {@code Nederland kan leveren} */
  ABLE("able"),
  /** {@code Nederland moet leveren}, {@code Nederland mag leveren} */
  MUST("must"),
  /** {@code Nederland zou leveren} */
  CONDITIONAL("conditional"),
  /** {@code Nederland wordt geleverd} */
  PASSIVE("passive");

  private final String value;

  Tense(String value) {
    this.value = value;
  }

  /** The tense as the file of rules writes it. */
  public String value() {
    return value;
  }

  /** The tense written as {@code value}. */
  public static Optional<Tense> of(String value) {
    return Arrays.stream(values()).filter(tense -> tense.value.equals(value)).findFirst();
  }

  /** All of them, for a message. */
  static String known() {
    return Arrays.stream(values()).map(Tense::value).collect(Collectors.joining(", "));
  }
}
