package nl.dmmsearch.access;

import java.util.Optional;

/** Knows keys by what is sent with a request. Safe for use by several threads. */
@FunctionalInterface
public interface Keys {
  /** There are no keys. */
  Keys NONE = sent -> Optional.empty();

  /** What the holder of a key may; empty where there is no such key, or no longer. */
  Optional<Grant> find(String sent);
}
