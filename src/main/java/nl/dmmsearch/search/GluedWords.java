package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with a sign between them and no space: {@code irak|polen}, {@code kosovo,F-35}. Between two
 * figures a comma is a decimal one, and beside a figure any other sign belongs to it: {@code
 * F-35/A-10}. What has but one letter is part of one word, as in {@code U.S.} and {@code R&D}.
 */
final class GluedWords {
  private static final String LETTERS = "\\p{L}[\\p{L}\\p{M}-]+";
  private static final String FIGURES_TOO = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]+";

  /** The last may have a star, or marks behind it. */
  private static final String BEHIND = "(?:\\*|[.,;:!?…]*)";

  private static final Pattern WORDS =
      Pattern.compile(LETTERS + "(?:(?:[|/,;+&]+|\\.+|…)" + LETTERS + ")+" + BEHIND);

  private static final Pattern LISTED =
      Pattern.compile(FIGURES_TOO + "(?:[,;]+" + FIGURES_TOO + ")+" + BEHIND);

  /** Dossiers of parliament, of which each has five figures: 28676/21501-28. */
  private static final Pattern DOSSIERS =
      Pattern.compile("[1-3]\\d{4}(?:-\\d\\d)?(?:/[1-3]\\d{4}(?:-\\d\\d)?)+" + BEHIND);

  private static final Pattern STROKE = Pattern.compile("/");

  private static final Pattern SIGN = Pattern.compile("[|/,;+&.…]+(?=\\p{L})");

  private static final Pattern COMMA =
      Pattern.compile("(?<=\\p{N})[,;]+(?=\\p{L})|(?<!\\p{N})[,;]+(?=[\\p{L}\\p{N}])");

  /** A dot within the name of a site, which ends as those do, or of a file. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?i)(?:www\\..*|[^|/,;+&…]*\\.(?:nl|eu|be|com|org|net|int|mil|info|gov|uk|de|fr|pdf|docx?))"
              + "[.,;:!?…]*");

  private GluedWords() {}

  /**
   * One of the words.
   *
   * @param start where it stands in the whole
   */
  record Piece(String text, int start) {}

  /** The words of a run of characters without spaces; nothing where it is one word. */
  static List<Piece> in(String text) {
    if (WORDS.matcher(text).matches() && !SITE.matcher(text).matches()) {
      return parted(text, SIGN);
    }
    if (DOSSIERS.matcher(text).matches()) {
      return parted(text, STROKE);
    }
    return LISTED.matcher(text).matches() ? parted(text, COMMA) : List.of();
  }

  private static List<Piece> parted(String text, Pattern sign) {
    var pieces = new ArrayList<Piece>();
    Matcher between = sign.matcher(text);
    int start = 0;
    while (between.find()) {
      pieces.add(new Piece(text.substring(start, between.start()), start));
      start = between.end();
    }
    pieces.add(new Piece(text.substring(start), start));
    return pieces;
  }
}
