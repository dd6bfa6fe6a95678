package nl.dmmsearch.engine;

/**
 * What an engine says of itself.
 *
 * @param engine its name and version, {@code lucene 10.6.0}
 * @param analysisVersion of the text analysis with which the index was made
 * @param briefs that can be found
 */
public record Health(String engine, String analysisVersion, long briefs) {}
