package nl.dmmsearch.source;

import java.util.List;
import java.util.Set;

/**
 * What a source has to offer at one moment.
 *
 * @param documents that can be read, in the order of their names
 * @param unreadable what should have been a document and is none, with the reason
 * @param complete origins of which every document is listed, so that what was indexed from there
 *     before and is not listed now is gone
 */
public record Listing(
    List<SourceDocument> documents, List<Unreadable> unreadable, Set<String> complete) {
  /** Copies the collections. */
  public Listing {
    documents = List.copyOf(documents);
    unreadable = List.copyOf(unreadable);
    complete = Set.copyOf(complete);
  }

  /**
   * Something that is no document.
   *
   * @param name as a person would recognise it, without control characters
   * @param why one sentence
   */
  public record Unreadable(String name, String why) {}
}
