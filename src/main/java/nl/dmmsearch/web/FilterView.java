package nl.dmmsearch.web;

/**
 * A filter that narrows the search.
 *
 * @param name what it looks at: {@code Missie}
 * @param value what it asks: {@code KFOR}
 * @param removal the same search without it
 */
record FilterView(String name, String value, String removal) {}
