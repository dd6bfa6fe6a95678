package nl.dmmsearch.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.correct.Change;
import nl.dmmsearch.correct.Correction;
import nl.dmmsearch.search.FacetLabels;
import org.jspecify.annotations.Nullable;

/**
 * A brief as an item of a file of corrections: what was read, and in comments how sure it is.
 * Pasted there with a name, a day and a reason, in place of what was there on the brief, it
 * confirms all and changes nothing.
 */
final class CorrectionText {
  private final Brief brief;
  private final FacetLabels labels;
  private final List<Correction> corrections;
  private final StringBuilder out = new StringBuilder();

  /** The text of a brief of which {@code corrections} set right what a reading would not show. */
  CorrectionText(Brief brief, FacetLabels labels, List<Correction> corrections) {
    this.brief = brief;
    this.labels = labels;
    this.corrections = corrections;
  }

  String text() {
    Header header = brief.header();
    line("# " + header.title());
    line("# " + brief.source().name().value() + ", part " + brief.source().part());
    remarks("cut").forEach(remark -> line("# " + said(remark)));
    corrections.forEach(
        c -> line("# in place of the item in " + c.spot().file() + ", line " + c.spot().line()));
    out.append("- brief: ").append(brief.id().value()).append('\n');
    line("  by:    # your name");
    line("  on:    # the day, as yyyy-mm-dd");
    line("  why:   # the reason, in Dutch: staff read it on the page");
    fields(header);
    meetings();
    line("  tags:");
    tags("topic", Dimension.TOPIC, Facet.TOPIC);
    tags("mission", Dimension.MISSION, Facet.MISSION);
    tags("capability", Dimension.CAPABILITY, Facet.CAPABILITY);
    statements();
    remarks("statements").forEach(remark -> line("  # " + said(remark)));
    line("  # opening words of sentences that are no commitment or position");
    line("  noStatements: " + YamlText.list(noStatements()));
    return out.toString();
  }

  /** The statements as comments: what is written under noStatements takes one out. */
  private void statements() {
    for (Statement statement : brief.statements()) {
      line(
          "  # "
              + statement.kind().value()
              + " ("
              + statement.voice().value()
              + ", "
              + statement.rule()
              + "): "
              + statement.text());
    }
  }

  private void fields(Header header) {
    field("documentType", header.type().value());
    field("phase", header.phase() == null ? null : header.phase().value());
    field("title", YamlText.quoted(header.title()));
    field("subject", YamlText.quoted(header.subject()));
    field("letterDate", day(header.letterDate()));
    field("heldOn", day(header.heldOn()));
    field("sender", YamlText.quoted(header.sender()));
    field("chamber", header.chamber() == null ? null : header.chamber().value());
    field("addressee", YamlText.quoted(header.addressee()));
    field("signatories", YamlText.list(header.signatories()));
    field(
        "kamerstuk",
        header.kamerstuk() == null ? null : YamlText.quoted(header.kamerstuk().value()));
    field("ownReferences", YamlText.list(header.ownReferences()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private void field(String key, @Nullable String value) {
    boolean empty = value == null || value.equals("null") || value.equals("[]");
    String certainty = certainty(key, empty);
    out.append("  ").append(key).append(": ").append(value).append(certainty).append('\n');
  }

  /** What is remarked stands above the field, in lines of its own; that nothing is, behind it. */
  private String certainty(String key, boolean empty) {
    List<Reading> remarks = remarks(key);
    remarks.forEach(remark -> line("  # " + said(remark)));
    if (!remarks.isEmpty()) {
      return "";
    }
    return empty ? "   # not found" : "   # sure";
  }

  private List<Reading> remarks(String key) {
    return brief.reading().stream()
        .filter(remark ->
            remark.field().equals(key)
                || (key.equals("meetings") && remark.field().startsWith("meeting")))
        .toList();
  }

  private static String said(Reading remark) {
    return remark.certainty().value() + ": " + remark.why();
  }

  private void meetings() {
    String certainty = certainty("meetings", brief.meetings().isEmpty());
    if (brief.meetings().isEmpty()) {
      line("  meetings: none" + certainty);
      return;
    }
    line("  # all of them, the main one first");
    line("  meetings:" + certainty);
    for (Meeting meeting : brief.meetings()) {
      line("    - kind: " + meeting.kind().value());
      if (meeting.dates() != null) {
        line("      start: " + meeting.dates().start());
        line("      end: " + meeting.dates().end());
      }
      if (meeting.place() != null) {
        out.append("      place: ").append(YamlText.quoted(meeting.place())).append('\n');
      }
    }
  }

  private void tags(String key, Dimension dimension, Facet facet) {
    line("    " + key + ":");
    remarks(key + "s").forEach(remark -> line("      # " + said(remark)));
    for (Tag tag : brief.tags()) {
      if (tag.dimension() == dimension) {
        String label = labels.of(facet, tag.value());
        String named = label.equals(tag.value()) ? label : tag.value() + " (" + label + ")";
        line("      # " + named + ", " + times(tag.count()) + evidence(tag));
      }
    }
    line("      add: " + YamlText.list(tagged(dimension, true)));
    line("      remove: " + YamlText.list(tagged(dimension, false)));
  }

  private List<String> tagged(Dimension dimension, boolean given) {
    return changes(Change.Tagged.class)
        .filter(tag -> tag.dimension() == dimension && tag.given() == given)
        .map(Change.Tagged::value)
        .toList();
  }

  private List<String> noStatements() {
    return changes(Change.NoStatement.class).map(Change.NoStatement::opening).toList();
  }

  private <T extends Change> Stream<T> changes(Class<T> kind) {
    return corrections.stream()
        .flatMap(correction -> correction.changes().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static String times(int count) {
    return count == 0 ? "" : count == 1 ? "once: " : count + " times: ";
  }

  private String evidence(Tag tag) {
    return tag.evidence().stream().map(this::evidence).collect(Collectors.joining(", "));
  }

  private String evidence(Evidence evidence) {
    String page = evidence.page() == null ? "" : " on page " + evidence.page();
    return switch (evidence.where()) {
      case TITLE -> "«" + evidence.text() + "» in the title";
      case HEADING -> "«" + evidence.text() + "» in a heading" + page;
      case TEXT -> "«" + evidence.text() + "»" + page;
      case FOOTNOTE -> "«" + evidence.text() + "» in a note" + page;
      case PERSON, GIVEN -> evidence.text();
    };
  }

  private void line(String text) {
    int indent = text.length() - text.stripLeading().length();
    out.append(" ".repeat(indent)).append(comment(text.strip())).append('\n');
  }

  /** Only a comment holds text that the reading found. */
  private static String comment(String text) {
    return text.startsWith("#") ? "# " + YamlText.comment(text.substring(1)) : text;
  }
}
