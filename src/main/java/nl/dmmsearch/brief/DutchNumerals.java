package nl.dmmsearch.brief;

import java.util.List;

/** The Dutch words that numbers below a hundred are made of, in small letters, without accents. */
public final class DutchNumerals {
  /** From nul to negentien, each at its own place. */
  public static final List<String> BELOW_TWENTY =
      List.of(
          "nul",
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien");

  /** From twintig to negentig. */
  public static final List<String> TENS =
      List.of(
          "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");

  private DutchNumerals() {}
}
