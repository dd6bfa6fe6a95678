package nl.dmmsearch.web;

/**
 * A rendered page.
 *
 * @param status the HTTP status that goes with it
 * @param html the whole document, in UTF-8 once encoded
 */
public record Page(int status, String html) {}
