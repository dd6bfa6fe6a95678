package nl.dmmsearch.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.LegalCitation;
import org.jspecify.annotations.Nullable;

/**
 * Briefs as references in RIS (Research Information Systems, as programs for references read it): a
 * tag a line, government documents all of them.
 */
final class RisReferences implements BriefForm {
  private static final String END = "\r\n";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy/MM/dd/", Locale.ROOT);

  private final String site;

  RisReferences(String site) {
    this.site = site;
  }

  @Override
  public byte[] of(Brief brief) {
    BriefSummary summary = brief.summary();
    Header header = summary.header();
    LocalDate day = header.letterDate();
    var lines = new StringBuilder();
    add(lines, "TY", "GOVDOC");
    add(lines, "ID", summary.id().value());
    add(lines, "TI", header.title());
    // A comma behind the whole name keeps it from being cut into names of a person.
    add(lines, "AU", header.sender() == null ? null : header.sender() + ",");
    add(lines, "PY", day == null ? null : day.getYear());
    add(lines, "DA", day == null ? null : DAY.format(day));
    add(lines, "M1", header.kamerstuk() == null ? null : header.kamerstuk().value());
    header.ownReferences().forEach(reference -> add(lines, "C1", reference));
    for (Dimension dimension : Dimension.values()) {
      summary.tags(dimension).forEach(tag -> add(lines, "KW", tag));
    }
    add(lines, "N1", LegalCitation.of(summary));
    add(lines, "UR", BriefLink.of(summary.id(), site));
    lines.append("ER  - ").append(END).append(END);
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void add(StringBuilder lines, String tag, @Nullable Object value) {
    if (value != null) {
      String line = value.toString().replaceAll("\\s+", " ").strip();
      lines.append(tag).append("  - ").append(line).append(END);
    }
  }
}
