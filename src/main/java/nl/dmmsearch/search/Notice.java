package nl.dmmsearch.search;

import org.jspecify.annotations.Nullable;

/**
 * A remark on how a query was read, where it was not read as its syntax suggests.
 *
 * @param fault what is wrong with it, in Dutch and without a full stop, for the person who typed it
 * @param instead how it was read instead, likewise; null where there is nothing to say
 * @param position in the query, in UTF-16 units from 0
 */
public record Notice(String fault, @Nullable String instead, int position) {
  /** All of it, for the person whose query was read in spite of the fault. */
  public String text() {
    return instead == null ? fault + "." : fault + "; " + instead + ".";
  }
}
