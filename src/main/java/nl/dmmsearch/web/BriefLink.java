package nl.dmmsearch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Statement;

/** The addresses of a brief. */
final class BriefLink {
  /** So many words say where a sentence begins, and as many where it ends. */
  private static final int QUOTED = 4;

  private BriefLink() {}

  /** Its page. */
  static String page(BriefId id) {
    return "/brieven/" + id.value();
  }

  /**
   * A sentence on its page: browsers that know text fragments (WICG, URL Fragment Text Directives)
   * mark it, the others show the section.
   */
  static String sentence(BriefId id, Statement statement) {
    List<String> words = List.of(statement.text().split(" "));
    int size = words.size();
    String text =
        size <= 2 * QUOTED
            ? encoded(words)
            : encoded(words.subList(0, QUOTED)) + "," + encoded(words.subList(size - QUOTED, size));
    return page(id) + "#" + statement.place().anchor() + ":~:text=" + text;
  }

  /** A hyphen would say what stands around the text. */
  private static String encoded(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
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
