package nl.dmmsearch.export;

import nl.dmmsearch.brief.BriefId;

/** Where a brief is read. */
final class BriefLink {
  private BriefLink() {}

  /**
   * Its page.
   *
   * @param site the address before the path of a page
   */
  static String of(BriefId brief, String site) {
    return site + "/brieven/" + brief.value();
  }
}
