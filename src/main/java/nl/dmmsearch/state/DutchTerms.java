package nl.dmmsearch.state;

import java.time.LocalDate;

/** Reckons how far ahead a number of days, weeks or months reaches. */
final class DutchTerms {
  private static final int HOURS = 24;

  private DutchTerms() {}

  /** The last day of the term that the words set and that begins on {@code from}. */
  static LocalDate later(LocalDate from, DutchTime when) {
    String words = String.valueOf(when.get("count"));
    String unit = String.valueOf(when.get("units"));
    if (words.equals("een half")) {
      return from.plusMonths(6);
    }
    if (words.startsWith("anderhal")) {
      return switch (unit.charAt(0)) {
        case 'm' -> from.plusMonths(1).plusDays(15);
        case 'j' -> from.plusMonths(18);
        default -> from.plusDays(11);
      };
    }
    return later(from, Math.max(1, number(words)), unit);
  }

  /** The day that many units later. */
  static LocalDate later(LocalDate from, int count, String unit) {
    return switch (unit) {
      case "werkdag", "werkdagen" -> Period.workingDays(from, count);
      case "uur", "uren" -> from.plusDays((count + HOURS - 1) / HOURS);
      case "dag", "dagen", "etmaal" -> from.plusDays(count);
      case "week", "weken" -> from.plusWeeks(count);
      case "maand", "maanden" -> from.plusMonths(count);
      case "kwartaal", "kwartalen" -> from.plusMonths(3L * count);
      default -> from.plusYears(count);
    };
  }

  private static int number(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    return words.equals("enkele") || words.equals("een paar") ? 3 : Numerals.of(words);
  }
}
