package nl.dmmsearch.search;

/**
 * A kind of document and a time that were asked together, and that no brief is of both.
 *
 * @param kind as typed
 * @param time as typed
 */
public record Apart(String kind, String time) {
  Notice notice() {
    String fault =
        "Geen brief van de soort «%s» is van «%s»"
            .formatted(Notice.quoted(kind), Notice.quoted(time));
    return new Notice(fault, null, 0);
  }
}
