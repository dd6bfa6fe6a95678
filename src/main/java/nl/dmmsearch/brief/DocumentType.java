package nl.dmmsearch.brief;

import java.util.Optional;

/** What kind of document a brief is. The values are fixed by the API; the labels are Dutch. */
public enum DocumentType {
  /** Letter before a meeting, with the Dutch position per agenda item. */
  GEANNOTEERDE_AGENDA("geannoteerde-agenda", "Geannoteerde agenda"),
  /** Letter after a meeting, with what was said and decided. */
  VERSLAG("verslag", "Verslag"),
  /** Civil servants' advice to a minister on a letter, published beside it. */
  BESLISNOTA("beslisnota", "Beslisnota"),
  /** Written questions of a committee, with the answers. */
  SCHRIFTELIJK_OVERLEG("schriftelijk-overleg", "Schriftelijk overleg"),
  /** Report of a debate between a committee and one or more ministers. */
  COMMISSIEDEBAT("commissiedebat", "Commissiedebat"),
  /** Answers to questions of members of parliament. */
  ANTWOORD_KAMERVRAGEN("antwoord-kamervragen", "Antwoord op Kamervragen"),
  /** Any other letter to parliament. */
  KAMERBRIEF("kamerbrief", "Kamerbrief"),
  /** None of these, or not to be told. */
  OVERIG("overig", "Overig");

  private final String value;
  private final String label;

  DocumentType(String value, String label) {
    this.value = value;
    this.label = label;
  }

  /** The type as the API and the index write it. */
  public String value() {
    return value;
  }

  /** The type as staff read it, in Dutch. */
  public String label() {
    return label;
  }

  /** The type written as {@code value}, without regard to case. */
  public static Optional<DocumentType> of(String value) {
    return Values.find(values(), DocumentType::value, value);
  }
}
