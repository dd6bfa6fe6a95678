package nl.dmmsearch.relate;

import nl.dmmsearch.brief.BriefId;

/**
 * The earlier statement that a later one points back at.
 *
 * @param statement its id
 * @param brief that made it
 */
public record Meant(String statement, BriefId brief) {}
