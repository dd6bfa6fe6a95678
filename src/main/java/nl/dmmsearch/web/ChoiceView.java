package nl.dmmsearch.web;

/**
 * An option of a list in the form.
 *
 * @param value what is sent; empty sends nothing
 * @param label what one reads
 * @param selected whether it is the chosen one
 */
record ChoiceView(String value, String label, boolean selected) {}
