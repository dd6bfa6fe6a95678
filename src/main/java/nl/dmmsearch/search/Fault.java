package nl.dmmsearch.search;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a parameter of a request.
 *
 * @param parameter its name as sent
 * @param detail what is wrong and what is right, in Dutch
 * @param position within the value, in UTF-16 units from 0; null where the whole value is meant
 */
public record Fault(String parameter, String detail, @Nullable Integer position) {}
