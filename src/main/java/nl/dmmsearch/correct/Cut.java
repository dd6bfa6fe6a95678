package nl.dmmsearch.correct;

import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.SourceName;

/**
 * How a person says that a document is to be taken apart.
 *
 * @param document that it is about
 * @param spot where it is written down
 * @param signature who, when and why
 * @param cuts between its briefs
 */
public record Cut(SourceName document, Spot spot, Signature signature, Cuts cuts) {}
