package nl.dmmsearch.brief;

import java.math.BigDecimal;

/**
 * A sum of money in a statement.
 *
 * @param value in whole units of the currency, so that 1,1 miljard is 1100000000
 * @param currency its ISO 4217 code, {@code EUR}
 * @param text the words, {@code 1,1 miljard euro}
 */
public record Amount(BigDecimal value, String currency, String text) {
  /** Checks the sum, the form of the code, and that there are words. */
  public Amount {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("a sum is not negative: " + value);
    }
    if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException("an ISO 4217 code has three capitals: " + currency);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("an amount keeps its words");
    }
    value = value.stripTrailingZeros();
    value = value.scale() < 0 ? value.setScale(0) : value;
  }
}
