package nl.dmmsearch.web;

/**
 * A page that only says something.
 *
 * @param title of the window and of the page
 * @param text one or two sentences
 */
record MessageView(String title, String text) {}
