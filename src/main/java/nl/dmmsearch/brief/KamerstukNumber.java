package nl.dmmsearch.brief;

import java.util.regex.Pattern;

/**
 * The number of a parliamentary paper: a dossier, and a paper in it.
 *
 * @param dossier four or five digits, sometimes with a part: {@code 28676}, {@code 21501-28},
 *     {@code 36200-X}
 * @param number digits in the Tweede Kamer, letters in the Eerste Kamer: {@code 464}, {@code AB}
 */
public record KamerstukNumber(String dossier, String number) {
  private static final Pattern DOSSIER = Pattern.compile("\\d{4,5}(-[0-9A-Z]{1,5})?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|[A-Z]{1,3}");

  /** Checks the form of both parts. */
  public KamerstukNumber {
    if (!DOSSIER.matcher(dossier).matches()) {
      throw new IllegalArgumentException("not a dossier number: " + dossier);
    }
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("not a paper's number: " + number);
    }
  }

  /** Both parts, {@code 28676-464}. */
  public String value() {
    return dossier + "-" + number;
  }
}
