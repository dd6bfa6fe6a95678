package nl.dmmsearch.access;

import java.time.Instant;
import nl.dmmsearch.brief.AccessLabel;

/**
 * What is kept of a key.
 *
 * @param id its first part, which is no secret
 * @param name whom or what it is for
 * @param role what its holder may do
 * @param access what its holder may know of
 * @param hash SHA-256 of the whole key, in hexadecimal
 * @param created when it was made
 */
public record StoredKey(
    String id, String name, Role role, AccessLabel access, String hash, Instant created) {
  Grant grant() {
    return new Grant(role, access);
  }
}
