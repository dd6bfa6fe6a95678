package nl.dmmsearch.state;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Amount;

/**
 * A sum of money in a sentence.
 *
 * @param from its first letter
 * @param to behind its last one
 * @param amount how much
 */
record Sum(int from, int to, Amount amount) {
  /** Before a sum that adds up others. */
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?<!\\bvan (?:de|het) )(?<!\\bvan (?:de|het) in )\\b(?:totaal|totaalbedrag|samen|tezamen|opgeteld)(?: \\p{L}+){0,2} $",
          Pattern.CASE_INSENSITIVE);

  /** Between what a sum was and what it becomes. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "[^;:.]{0,40}\\b(?:naar|(?:verhogen|verhoogd|ophogen|opgehoogd|verlagen|verlaagd"
              + "|uitbreiden|uitgebreid|terugbrengen|teruggebracht) tot)(?: \\p{L}+){0,2}\\s",
          Pattern.CASE_INSENSITIVE);

  /** Before the sum of which a part is meant. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:^\\W*van (?:de|het|die|deze|dit|dat)(?: \\p{L}+){0,4}"
              + "|\\bvan (?:de|het)(?: \\p{L}+){0,2} (?:toege|be|ge|vrijge|aange|uitge)\\p{L}+[dt]e"
              + "|\\bvan (?:de|het) (?:in )?totaal(?: \\p{L}+){0,2}) $",
          Pattern.CASE_INSENSITIVE);

  /** Before a sum that is there as well, given by others or before; no verb stands between. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:naast|boven ?op|behalve|in plaats van|in vergelijking met|vergeleken met|ten opzichte van"
              + "|in aanvulling op|aanvullend op|in vervolg op|niet)(?: (?:de|het|die|dat|deze|dit|een|ruim|bijna"
              + "|circa|ongeveer|eerder|reeds|al|bedrag van|bijdrage van|steun van|pakket van|\\p{L}{3,}(?:[dt]|s|lijk)?e)){0,12}+ $",
          Pattern.CASE_INSENSITIVE);

  /** Behind a sum that another gives. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          " (?:van|uit|door) (?:de |het )?(?!Nederland|Defensie|Buitenlandse|Financiën|het kabinet)\\p{Lu}\\p{L}+");

  /** Before a sum of which so many are a part: {@code 20 van de 400 miljoen euro}. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(?<number>\\d{1,3}(?:,\\d+)?) van (?:de|het)(?: in totaal| totale| benodigde| geraamde)? $");

  /** The one that is meant in a sentence, by the verb of {@code clause} if any stands there. */
  static Amount meant(String sentence, List<Sum> sums, OwnClause clause) {
    if (sums.size() == 1) {
      return sums.getFirst().part(sentence);
    }
    for (Sum sum : sums) {
      if (clause.from() <= sum.from && TOTAL.matcher(sentence.substring(0, sum.from)).find()) {
        return sum.amount;
      }
    }
    List<Sum> own = sums.stream().filter(sum -> clause.holds(sum.from, sum.to)).toList();
    List<Sum> these = own.stream().anyMatch(sum -> !sum.isBeside(sentence)) ? own : sums;
    int first = 0;
    while (first + 1 < these.size() && these.get(first).isLeft(sentence, these.get(first + 1))) {
      first++;
    }
    return these.get(first).part(sentence);
  }

  /** Whether the next sum takes the place of this one, or is what counts beside it. */
  private boolean isLeft(String sentence, Sum next) {
    // A word that two sums share stands between neither: 5 miljoen euro 10 miljoen.
    return isBeside(sentence)
        || (to <= next.from && CHANGE.matcher(sentence.substring(to, next.from)).matches());
  }

  private boolean isBeside(String sentence) {
    String before = sentence.substring(0, from);
    return WHOLE.matcher(before).find()
        || BESIDE.matcher(before).find()
        || OF_OTHERS.matcher(sentence).region(to, sentence.length()).lookingAt();
  }

  /** So many of it as stand in front; else all. */
  private Amount part(String sentence) {
    if (from < 3 || sentence.charAt(from - 1) != ' ') {
      return amount;
    }
    Matcher part = PART.matcher(sentence.substring(0, from));
    BigDecimal scale = scale();
    if (!part.find() || scale.signum() == 0) {
      return amount;
    }
    BigDecimal value = new BigDecimal(part.group("number").replace(',', '.')).multiply(scale);
    String words = sentence.substring(part.start(), to).strip();
    return value.compareTo(amount.value()) < 0
        ? new Amount(value, amount.currency(), words)
        : amount;
  }

  /** What its figures count; nothing where it has no word for that. */
  private BigDecimal scale() {
    if (amount.text().contains("miljard") || amount.text().contains("mld")) {
      return BigDecimal.TEN.pow(9);
    }
    boolean millions = amount.text().contains("miljoen") || amount.text().contains("mln");
    return millions ? BigDecimal.TEN.pow(6) : BigDecimal.ZERO;
  }
}
