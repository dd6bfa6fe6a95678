package nl.dmmsearch.extract;

import java.io.IOException;

/** A part of a packed document unpacks to more than a document can need. */
final class BombException extends IOException {
  private static final long serialVersionUID = 1L;

  BombException(String why) {
    super(why);
  }
}
