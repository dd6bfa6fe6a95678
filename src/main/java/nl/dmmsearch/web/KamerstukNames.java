package nl.dmmsearch.web;

import nl.dmmsearch.brief.KamerstukNumber;

/** How parliamentary papers are cited. */
final class KamerstukNames {
  private KamerstukNames() {}

  /** {@code 28676, nr. 464}; a paper of the Eerste Kamer has letters: {@code 28676, AB}. */
  static String of(KamerstukNumber number) {
    boolean digits = Character.isDigit(number.number().charAt(0));
    return number.dossier() + (digits ? ", nr. " : ", ") + number.number();
  }
}
