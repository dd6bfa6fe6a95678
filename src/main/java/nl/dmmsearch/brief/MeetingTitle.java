package nl.dmmsearch.brief;

/** The title that a document without one is given: its kind and its meeting. */
public final class MeetingTitle {
  private MeetingTitle() {}

  /** {@code Beslisnota}, {@code Stuk}. */
  public static String start(DocumentType type) {
    return type == DocumentType.OVERIG ? "Stuk" : type.label();
  }

  /** What follows the kind of document: {@code " bij NAVO DMM 17 en 18 oktober 2024"}. */
  public static String rest(DocumentType type, Meeting meeting) {
    DateRange dates = meeting.dates();
    return link(type) + name(meeting.kind()) + (dates == null ? "" : " " + DutchDays.of(dates));
  }

  private static String link(DocumentType type) {
    return switch (type) {
      case SCHRIFTELIJK_OVERLEG, COMMISSIEDEBAT, OVERIG, KAMERBRIEF -> " over ";
      case BESLISNOTA -> " bij ";
      case GEANNOTEERDE_AGENDA, VERSLAG, ANTWOORD_KAMERVRAGEN -> " ";
    };
  }

  private static String name(MeetingKind kind) {
    return switch (kind) {
      case DMM -> "NAVO DMM";
      case FMM -> "NAVO FMM";
      case TOP -> "NAVO-top";
      case UDCG -> "UDCG";
      case NUC -> "NAVO-Oekraïneraad";
      case NPG -> "NPG";
      case RBZ_DEFENSIE -> "RBZ Defensie";
      case RBZ -> "RBZ";
      case OVERIG -> "bijeenkomst";
    };
  }
}
