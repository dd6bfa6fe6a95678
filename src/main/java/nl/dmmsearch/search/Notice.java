package nl.dmmsearch.search;

/**
 * A remark on how a query was read, where it was not read as its syntax suggests.
 *
 * @param text in Dutch, for the person who typed it
 * @param position in the query, in UTF-16 units from 0
 */
public record Notice(String text, int position) {}
