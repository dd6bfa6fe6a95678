package nl.dmmsearch.relate;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.SourcePart;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to relate a brief to others: about a kilobyte, so that all can be held at once.
 *
 * @param id of the brief, kept because it takes time to make
 * @param source where the brief comes from
 * @param access who may know of it
 * @param paged whether its pages are known
 * @param clear whether its text was taken over with certainty, not recognised from a picture
 * @param type what kind of document
 * @param phase before or after its meeting
 * @param title of the brief
 * @param letterDate the date of the letter
 * @param heldOn for a debate, the day it was held
 * @param meeting the main one; null where it names none
 * @param sender who wrote, by role
 * @param chamber the house it was sent to or comes from
 * @param kamerstuk its own number as a parliamentary paper
 * @param ownReferences the sender's own references
 * @param fingerprint of its text
 * @param cites one for each of its citations, in their order
 * @param said its promises, and what points back at earlier ones
 */
public record BriefCard(
    BriefId id,
    SourcePart source,
    AccessLabel access,
    boolean paged,
    boolean clear,
    DocumentType type,
    @Nullable Phase phase,
    String title,
    @Nullable LocalDate letterDate,
    @Nullable LocalDate heldOn,
    @Nullable Meeting meeting,
    @Nullable String sender,
    @Nullable Chamber chamber,
    @Nullable KamerstukNumber kamerstuk,
    List<String> ownReferences,
    Fingerprint fingerprint,
    List<Cited> cites,
    List<Said> said) {
  /** Copies the lists. */
  public BriefCard {
    ownReferences = List.copyOf(ownReferences);
    cites = List.copyOf(cites);
    said = List.copyOf(said);
  }

  /** The card of a brief; its kin and what its citations and statements mean play no part in it. */
  public static BriefCard of(Brief brief) {
    Header header = brief.header();
    return new BriefCard(
        brief.id(),
        brief.source(),
        brief.access(),
        brief.sections().stream().anyMatch(section -> !section.pages().isEmpty()),
        brief.reading().stream().noneMatch(remark -> remark.field().equals("text")),
        header.type(),
        header.phase(),
        header.title(),
        header.letterDate(),
        header.heldOn(),
        brief.meetings().isEmpty() ? null : brief.meetings().getFirst(),
        header.sender(),
        header.chamber(),
        header.kamerstuk(),
        header.ownReferences(),
        Fingerprint.of(brief.sections()),
        brief.citations().stream().map(Cited::of).toList(),
        Said.in(brief));
  }

  /** The brief as others of its group show it. */
  Copy asCopy() {
    return new Copy(id, source, sender, chamber, kamerstuk, ownReferences);
  }
}
