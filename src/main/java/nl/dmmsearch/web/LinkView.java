package nl.dmmsearch.web;

/**
 * A link.
 *
 * @param text what one reads
 * @param href where it leads
 */
record LinkView(String text, String href) {}
