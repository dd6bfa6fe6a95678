package nl.dmmsearch.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of a brief. Whatever the text does not say is null or empty.
 *
 * @param type what kind of document; {@link DocumentType#OVERIG} where it cannot be told
 * @param phase before or after the meeting; null where it is about none
 * @param title what a list shows: the subject where there is one, or else what the text or its kind
 *     and meeting suggest
 * @param subject the subject line alone
 * @param letterDate the date of the letter; for a debate the day its report was adopted
 * @param heldOn for a debate, the day it was held
 * @param sender who wrote, by role: {@code minister van Defensie}
 * @param chamber the house it was sent to or comes from
 * @param addressee to whom, as written
 * @param signatories role and, where given, name, in order
 * @param kamerstuk its own number as a parliamentary paper
 * @param ownReferences the sender's own references (kenmerk), in order
 * @param dossiers of parliament under which it was filed, the one that numbers it first; empty
 *     where its own number is not known
 */
public record Header(
    DocumentType type,
    @Nullable Phase phase,
    String title,
    @Nullable String subject,
    @Nullable LocalDate letterDate,
    @Nullable LocalDate heldOn,
    @Nullable String sender,
    @Nullable Chamber chamber,
    @Nullable String addressee,
    List<String> signatories,
    @Nullable KamerstukNumber kamerstuk,
    List<String> ownReferences,
    List<String> dossiers) {
  /** A paper that was filed under the dossier of its own number only. */
  public Header(
      DocumentType type,
      @Nullable Phase phase,
      String title,
      @Nullable String subject,
      @Nullable LocalDate letterDate,
      @Nullable LocalDate heldOn,
      @Nullable String sender,
      @Nullable Chamber chamber,
      @Nullable String addressee,
      List<String> signatories,
      @Nullable KamerstukNumber kamerstuk,
      List<String> ownReferences) {
    this(
        type,
        phase,
        title,
        subject,
        letterDate,
        heldOn,
        sender,
        chamber,
        addressee,
        signatories,
        kamerstuk,
        ownReferences,
        kamerstuk == null ? List.of() : List.of(kamerstuk.dossier()));
  }

  /** Checks that there is a title, and copies the lists. */
  public Header {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a brief has a title, if only its type");
    }
    signatories = List.copyOf(signatories);
    ownReferences = List.copyOf(ownReferences);
    dossiers = List.copyOf(dossiers);
  }
}
