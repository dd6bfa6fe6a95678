package nl.dmmsearch.web;

import java.time.LocalDate;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DutchDays;

/** The addresses of a brief. */
final class BriefLink {
  private BriefLink() {}

  /** Its page. */
  static String page(BriefId id) {
    return "/brieven/" + id.value();
  }

  /** Its page, under its title and the day of the letter. */
  static LinkView titled(BriefSummary brief) {
    LocalDate day = brief.header().letterDate();
    String dated = day == null ? "" : ", " + DutchDays.of(day);
    return new LinkView(brief.header().title() + dated, page(brief.id()));
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
