package nl.dmmsearch.brief;

import java.util.Locale;
import java.util.Optional;

/** What kind of meeting a brief is about. The values are fixed by the API; the labels are Dutch. */
public enum MeetingKind {
  /** NATO Defence Ministers Meeting. */
  DMM("DMM", "NAVO-ministers van Defensie (DMM)"),
  /** NATO Foreign Ministers Meeting. */
  FMM("FMM", "NAVO-ministers van Buitenlandse Zaken (FMM)"),
  /** NATO summit of heads of state and government. */
  TOP("top", "NAVO-top"),
  /** The EU's Foreign Affairs Council in its defence formation. */
  RBZ_DEFENSIE("RBZ-defensie", "Raad Buitenlandse Zaken Defensie"),
  /** The EU's Foreign Affairs Council. */
  RBZ("RBZ", "Raad Buitenlandse Zaken"),
  /** Ukraine Defence Contact Group. */
  UDCG("UDCG", "Ukraine Defence Contact Group (UDCG)"),
  /** NATO-Ukraine Council. */
  NUC("NUC", "NAVO-Oekraïneraad (NUC)"),
  /** NATO's Nuclear Planning Group. */
  NPG("NPG", "Nucleaire Planningsgroep (NPG)"),
  /** Any other meeting. */
  OVERIG("overig", "Andere bijeenkomst");

  private final String value;
  private final String label;

  MeetingKind(String value, String label) {
    this.value = value;
    this.label = label;
  }

  /** The kind as the API and the index write it. */
  public String value() {
    return value;
  }

  /** The kind as staff read it, in Dutch. */
  public String label() {
    return label;
  }

  /** The kind as it is named before a day: {@code DMM 17 oktober 2024}. */
  public String shortLabel() {
    return switch (this) {
      case DMM, FMM, RBZ, UDCG, NUC, NPG -> value;
      case RBZ_DEFENSIE -> "RBZ Defensie";
      case TOP -> "NAVO-top";
      case OVERIG -> "Bijeenkomst";
    };
  }

  /** The kind as it stands in a meeting's id: {@code rbz-defensie}. */
  String slug() {
    return value.toLowerCase(Locale.ROOT);
  }

  /** The kind written as {@code value}, without regard to case. */
  public static Optional<MeetingKind> of(String value) {
    return Values.find(values(), MeetingKind::value, value);
  }
}
