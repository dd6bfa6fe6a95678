package nl.dmmsearch.engine;

/**
 * What an engine says of itself.
 *
 * @param engine its name and version, {@code lucene 10.6.0}
 * @param analysisVersion of the text analysis with which the index was made
 * @param briefs that can be found
 * @param copies of those: served under their ids and found by no search
 * @param statements that can be found
 */
public record Health(
    String engine, String analysisVersion, long briefs, long copies, long statements) {}
