package nl.dmmsearch.web;

import nl.dmmsearch.brief.BriefId;

/** The addresses of a brief. */
final class BriefLink {
  private BriefLink() {}

  /** Its page. */
  static String page(BriefId id) {
    return "/brieven/" + id.value();
  }

  /** All that was read of it, as JSON. */
  static String data(BriefId id) {
    return "/api/v1/briefs/" + id.value();
  }

  /** The document it comes from. */
  static String original(BriefId id) {
    return data(id) + "/original";
  }
}
