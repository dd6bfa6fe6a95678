package nl.dmmsearch.access;

import nl.dmmsearch.brief.AccessLabel;

/**
 * What somebody may do and see.
 *
 * @param role what they may do
 * @param access the documents that they may know of
 */
public record Grant(Role role, AccessLabel access) {
  /** What everybody may without a key. */
  public static final Grant PUBLIC = new Grant(Role.READER, AccessLabel.OPENBAAR);
}
