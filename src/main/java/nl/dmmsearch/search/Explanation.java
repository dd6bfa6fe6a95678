package nl.dmmsearch.search;

/**
 * Why one word of a query counts as found in a brief.
 *
 * @param asked the word as typed
 * @param how what was found answers it
 * @param found what stands in the brief
 */
public record Explanation(String asked, How how, String found) {}
