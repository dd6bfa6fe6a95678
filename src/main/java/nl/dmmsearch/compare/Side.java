package nl.dmmsearch.compare;

import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Section;

/**
 * A section of one of the briefs that are compared.
 *
 * @param brief that has it
 * @param section with its text as the brief has it
 */
public record Side(BriefId brief, Section section) {}
