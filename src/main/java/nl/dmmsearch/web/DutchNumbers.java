package nl.dmmsearch.web;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as Dutch texts write them. */
final class DutchNumbers {
  private static final Locale DUTCH = Locale.of("nl", "NL");

  private DutchNumbers() {}

  /** With a dot for thousands: {@code 1.234}. */
  static String of(long number) {
    return NumberFormat.getIntegerInstance(DUTCH).format(number);
  }

  /** {@code 1 brief}, {@code 4 brieven}. */
  static String briefs(long number) {
    return of(number) + (number == 1 ? " brief" : " brieven");
  }

  /** {@code 1 uitspraak}, {@code 4 uitspraken}. */
  static String statements(long number) {
    return of(number) + (number == 1 ? " uitspraak" : " uitspraken");
  }
}
