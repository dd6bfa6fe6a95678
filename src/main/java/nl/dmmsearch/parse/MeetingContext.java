package nl.dmmsearch.parse;

import java.time.LocalDate;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document when its meetings are looked for.
 *
 * @param type of the document
 * @param phase as its words tell; null where they do not
 * @param written the day of a letter, or on which a debate was held; null where it is not known
 * @param title in the text or the subject line; null without
 * @param writer the role under which it was written; null where it is not known
 */
record MeetingContext(
    DocumentType type,
    @Nullable Phase phase,
    @Nullable LocalDate written,
    @Nullable String title,
    @Nullable String writer) {

  boolean isDebate() {
    return type == DocumentType.COMMISSIEDEBAT || type == DocumentType.SCHRIFTELIJK_OVERLEG;
  }
}
