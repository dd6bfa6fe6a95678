package nl.dmmsearch.web;

import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;

/** What to call a copy beside the brief that one looks at: by what differs. */
final class CopyNames {
  private CopyNames() {}

  /**
   * {@code Eerste Kamer (28676, AB)}; the name of its file where neither house nor number differ.
   *
   * @param shown the header of the brief beside which it is named
   */
  static String of(Copy copy, Header shown) {
    Chamber chamber = copy.chamber();
    KamerstukNumber number = copy.kamerstuk();
    if (number != null && !number.equals(shown.kamerstuk())) {
      String name = KamerstukNames.of(number);
      return chamber == null ? "Kamerstuk " + name : chamber.label() + " (" + name + ")";
    }
    return chamber == null || chamber == shown.chamber()
        ? copy.source().name().value()
        : chamber.label();
  }
}
