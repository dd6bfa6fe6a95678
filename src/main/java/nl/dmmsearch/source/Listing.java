package nl.dmmsearch.source;

import java.util.List;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;

/**
 * What a source has to offer at one moment.
 *
 * @param documents that can be read, in the order of their names
 * @param unreadable what should have been a document and is none, with the reason
 * @param complete origins of which every document is listed, so that what was indexed from there
 *     before and is not listed now is gone
 * @param containers documents that hold others; they say more of what lies in them than the origin
 *     does
 */
public record Listing(
    List<SourceDocument> documents,
    List<Unreadable> unreadable,
    Set<String> complete,
    List<Container> containers) {
  /** Copies the collections. */
  public Listing {
    documents = List.copyOf(documents);
    unreadable = List.copyOf(unreadable);
    complete = Set.copyOf(complete);
    containers = List.copyOf(containers);
  }

  /** A listing of documents of which none holds others. */
  public Listing(
      List<SourceDocument> documents, List<Unreadable> unreadable, Set<String> complete) {
    this(documents, unreadable, complete, List.of());
  }

  /**
   * Something that is no document.
   *
   * @param name relative to the origin, as a person would recognise it, without control characters
   * @param origin where it lies, as of documents
   * @param access who may know of it
   * @param why one sentence, without the place on this machine where it lies
   */
  public record Unreadable(String name, String origin, AccessLabel access, String why) {}

  /**
   * A document that holds others; their names begin with its own and a slash.
   *
   * @param name of the holding document
   * @param origin of it and of all in it
   * @param complete whether all that it holds is listed; what it held before may still be there
   *     where it could not be opened
   */
  public record Container(SourceName name, String origin, boolean complete) {}
}
