package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Snippet;
import org.jspecify.annotations.Nullable;

/** An answer for a person at a terminal. */
record AnswerText(PrintWriter out) {

  void print(SearchParameters parameters, SearchResponse response) {
    Query query = parameters.request().answered(response.spelling());
    new RemarksText(out).print(parameters.typed(), query, response.spelling());
    out.println(total(parameters, response));
    print(response.hits(), parameters.request().page().offset());
    out.flush();
  }

  /** A list that is no answer to a query. */
  void print(List<Hit> hits) {
    out.println(hits.size() == 1 ? "1 brief" : hits.size() + " briefs");
    print(hits, 0);
    out.flush();
  }

  private void print(List<Hit> hits, int before) {
    int number = before;
    for (Hit hit : hits) {
      out.println();
      out.printf("%d. %s%n", ++number, hit.brief().header().title());
      out.printf("   %s%n", about(hit.brief()));
      hit.brief().copies().forEach(copy -> out.printf("   also: %s%n", about(copy)));
      hit.snippets().forEach(this::print);
      hit.explanation().forEach(why -> out.println("   = " + why.text()));
    }
  }

  private static String total(SearchParameters parameters, SearchResponse response) {
    int words = parameters.request().answered(response.spelling()).differentWords();
    var total = new StringBuilder(response.total() == 1 ? "1 brief" : response.total() + " briefs");
    if (response.total() > 0 && response.required() < words) {
      total.append(" with at least %d of %d words".formatted(response.required(), words));
    }
    Page page = parameters.request().page();
    long pages = (response.total() + page.size() - 1) / page.size();
    if (pages > 1) {
      total.append(", page %d of %d".formatted(page.number(), pages));
    }
    return total.toString();
  }

  private static String about(BriefSummary brief) {
    var about = new StringBuilder(brief.header().type().value());
    append(about, brief.header().letterDate());
    Meeting meeting = brief.meeting();
    if (meeting != null) {
      append(about, meeting.kind().value() + dates(meeting.dates()) + place(meeting.place()));
    }
    append(about, brief.header().sender());
    return about.append(" · ").append(brief.id().value()).toString();
  }

  private static String about(Copy copy) {
    var about = new StringBuilder(copy.source().name().value());
    append(about, copy.chamber() == null ? null : copy.chamber().value());
    append(about, copy.kamerstuk() == null ? null : copy.kamerstuk().value());
    return about.append(" · ").append(copy.id().value()).toString();
  }

  private static void append(StringBuilder about, @Nullable Object part) {
    if (part != null) {
      about.append(" · ").append(part);
    }
  }

  private static String dates(@Nullable DateRange dates) {
    if (dates == null) {
      return "";
    }
    return " " + dates.start() + (dates.start().equals(dates.end()) ? "" : "/" + dates.end());
  }

  private static String place(@Nullable String place) {
    return place == null ? "" : " " + place;
  }

  private void print(Snippet snippet) {
    var text = new StringBuilder();
    int reached = 0;
    for (Mark mark : snippet.marks()) {
      text.append(snippet.text(), reached, mark.start());
      text.append('[').append(snippet.text(), mark.start(), mark.end()).append(']');
      reached = mark.end();
    }
    text.append(snippet.text().substring(reached));
    out.printf("   … %s%n", text.toString().replaceAll("\\s+", " ").strip());
    if (snippet.section() != null) {
      String page = snippet.page() == null ? "" : ", page " + snippet.page();
      out.printf("     (%s%s)%n", snippet.section(), page);
    }
  }
}
