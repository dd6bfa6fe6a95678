package nl.dmmsearch.web;

import java.util.Collections;
import java.util.List;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;

/** What to call a copy beside the brief that one looks at: by what differs. */
final class CopyNames {
  private CopyNames() {}

  /**
   * A link to the page of each: {@code Eerste Kamer (28676, AB)}; the name of its file where
   * neither house nor number tell it from the brief and from the others.
   *
   * @param shown the header of the brief beside which they are named
   */
  static List<LinkView> links(List<Copy> copies, Header shown) {
    List<String> names = copies.stream().map(copy -> of(copy, shown)).toList();
    return copies.stream()
        .map(copy -> {
          String name = of(copy, shown);
          boolean tells = Collections.frequency(names, name) == 1;
          String file = copy.source().name().value();
          return new LinkView(tells ? name : file, BriefLink.page(copy.id()));
        })
        .toList();
  }

  private static String of(Copy copy, Header shown) {
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
