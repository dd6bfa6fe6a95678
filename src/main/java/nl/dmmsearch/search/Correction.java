package nl.dmmsearch.search;

/**
 * Another spelling of a word of a query.
 *
 * @param typed the word as it was typed
 * @param instead as the letters have it
 */
public record Correction(String typed, String instead) {}
