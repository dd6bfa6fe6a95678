package nl.dmmsearch.web;

import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.KnownMeeting;
import org.jspecify.annotations.Nullable;

/** The addresses of meetings, of the timeline, and of two briefs beside each other. */
final class MeetingLink {
  /** The list of meetings. */
  static final String ALL = "/bijeenkomsten";

  /** The timeline. */
  static final String TIMELINE = "/tijdlijn";

  private MeetingLink() {}

  /** The file of a meeting, by any id that a brief gives it. */
  static String page(String id) {
    return ALL + "/" + id;
  }

  /** The search within one meeting. */
  static String search(SearchLink asked, KnownMeeting meeting) {
    return asked.without(Facet.MEETING.value(), "sort").plus(Facet.MEETING, meeting.id()).href();
  }

  /** What a search found, meeting by meeting. */
  static String timeline(SearchLink asked) {
    return TIMELINE + asked.without("sort", "pageSize", "explain", "page").query();
  }

  /** Two briefs beside each other, at a section of the right one where that is known. */
  static String comparison(BriefId left, BriefId right, @Nullable String anchor) {
    String at = anchor == null ? "" : "#" + anchor;
    return "/vergelijking?left=" + left.value() + "&right=" + right.value() + at;
  }
}
