package nl.dmmsearch.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.LegalCitation;
import org.jspecify.annotations.Nullable;

/**
 * Briefs as entries of BibTeX, with the fields of biblatex's {@code report} (its manual, 2.1.1): a
 * date, the own number, and names in braces so that they stay whole.
 */
final class BibtexEntries implements BriefForm {
  /** What LaTeX would take for a command. */
  private static final String SPECIAL = "#$%&_";

  private final String site;

  BibtexEntries(String site) {
    this.site = site;
  }

  @Override
  public byte[] of(Brief brief) {
    BriefSummary summary = brief.summary();
    Header header = summary.header();
    LocalDate day = header.letterDate();
    var fields = new ArrayList<String>();
    add(fields, "title", whole(header.title()));
    add(fields, "author", header.sender() == null ? null : whole(header.sender()));
    add(fields, "institution", header.sender() == null ? null : whole(header.sender()));
    add(fields, "type", escaped(header.type().value()));
    add(fields, "date", day == null ? null : day.toString());
    add(fields, "year", day == null ? null : Integer.toString(day.getYear()));
    add(fields, "number", number(header));
    add(fields, "note", escaped(LegalCitation.of(summary)));
    add(fields, "url", BriefLink.of(summary.id(), site));
    add(fields, "langid", "dutch");
    return "@report{%s,\n%s\n}\n\n"
        .formatted(summary.id().value(), String.join(",\n", fields))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String number(Header header) {
    List<String> own = header.ownReferences();
    return header.kamerstuk() != null
        ? escaped(header.kamerstuk().value())
        : own.isEmpty() ? null : escaped(own.getFirst());
  }

  private static void add(List<String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.add("  %s = {%s}".formatted(name, value));
    }
  }

  /** In braces, so that no style changes its capitals and no name is cut. */
  private static String whole(String text) {
    return "{" + escaped(text) + "}";
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    text.replaceAll("\\s+", " ").strip().chars().forEach(c -> escaped.append(escaped((char) c)));
    return escaped.toString();
  }

  private static String escaped(char c) {
    if (SPECIAL.indexOf(c) >= 0) {
      return "\\" + c;
    }
    return switch (c) {
      case '\\' -> "{\\textbackslash}";
      case '{' -> "\\{";
      case '}' -> "\\}";
      case '~' -> "{\\textasciitilde}";
      case '^' -> "{\\textasciicircum}";
      default -> Character.toString(c);
    };
  }
}
