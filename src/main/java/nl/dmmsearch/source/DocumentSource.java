package nl.dmmsearch.source;

/** A place with documents. */
public interface DocumentSource {
  /** What is there now; what cannot be listed stands in the listing with its reason. */
  Listing list();
}
