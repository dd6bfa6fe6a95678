package nl.dmmsearch.archive;

import nl.dmmsearch.brief.AccessLabel;

/**
 * Something that lay where documents lie and could not be offered as one: a dangling link, a name
 * that no document may have, an archive that cannot be opened.
 *
 * @param name relative to the origin, without control characters; it need not be fit for a document
 * @param origin where it was met
 * @param access who may know of it
 * @param why one sentence
 */
public record Obstacle(String name, String origin, AccessLabel access, String why) {}
