package nl.dmmsearch.web;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what was asked.
 *
 * @param name what it is about, as the form calls it
 * @param detail what is wrong and what is right
 * @param href the field; null where it has none
 */
record FaultView(String name, String detail, @Nullable String href) {}
