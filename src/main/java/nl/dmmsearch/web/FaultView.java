package nl.dmmsearch.web;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what was asked.
 *
 * @param name what it is about: the field, or the parameter where it has none
 * @param detail what is wrong and what is right
 * @param href the field; null where it has none
 */
record FaultView(String name, String detail, @Nullable String href) {}
