package nl.dmmsearch.correct;

/**
 * Where a correction is written down, for whoever has to mend it.
 *
 * @param file as messages call it, {@code corrections/2026.yaml}
 * @param line from 1
 */
public record Spot(String file, int line) {}
