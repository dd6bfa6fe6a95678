package nl.dmmsearch.search;

/**
 * Why one or more words of a query count as found in a brief.
 *
 * @param asked the words as typed
 * @param how what was found answers them
 * @param found what stands in the brief, or what it is; several joined by a comma
 * @param elsewhere whether none of that stands in the passages that are shown
 */
public record Explanation(String asked, How how, String found, boolean elsewhere) {
  /** What is shown beside it. */
  public Explanation(String asked, How how, String found) {
    this(asked, how, found, false);
  }

  /** The same reason for other words of the brief. */
  Explanation naming(String others) {
    return new Explanation(asked, how, others, elsewhere);
  }

  /** The reason as a sentence for staff, in Dutch. */
  public String text() {
    return "«%s»: %s%s".formatted(asked, reason(), elsewhere ? " (elders in de brief)" : "");
  }

  private String reason() {
    return switch (how) {
      case LITERAL -> "staat in de brief als «%s»".formatted(found);
      case FORM -> "in een andere vorm, «%s»".formatted(found);
      case HEADER -> "staat in de titel, in een kop of bij de gegevens van de brief" + otherwise();
      case TITLE -> "staat in de titel «%s»".formatted(found);
      case HEADING -> "staat in de kop «%s»".formatted(found);
      case PART -> "als deel van een langer woord, «%s»".formatted(found);
      case BEGINNING -> "woorden met dit begin, «%s»".formatted(found);
      case JOINED -> "aaneen of los geschreven, «%s»".formatted(found);
      case SYNONYM -> "onder een andere naam, «%s»".formatted(found);
      case RELATED -> "gaat over iets dat ermee te maken heeft, «%s»".formatted(found);
      case CORRECTION -> "in een andere spelling, «%s»".formatted(found);
      case DATE -> "de datum past: %s".formatted(found);
      case DOCUMENT_TYPE -> "het soort document past: %s".formatted(found);
      case MEETING -> "de soort bijeenkomst past: %s".formatted(found);
      case PAPER -> "het Kamerstuk zelf of een verwijzing ernaar, %s".formatted(found);
    };
  }

  private String otherwise() {
    return found.equalsIgnoreCase(asked) ? "" : " als «%s»".formatted(found);
  }
}
