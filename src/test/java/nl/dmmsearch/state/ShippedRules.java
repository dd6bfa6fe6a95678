package nl.dmmsearch.state;

import static nl.dmmsearch.testing.BriefBuilder.brief;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.StatementRulesReader;

/** The rules that are shipped, at work on a few words. */
final class ShippedRules {
  static final StatementRules RULES = read();
  static final StatementReader READER = new StatementReader(RULES, _ -> Map.of());

  private ShippedRules() {}

  private static StatementRules read() {
    try {
      return StatementRulesReader.read(Path.of("config", "statements.yaml"));
    } catch (ConfigException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a letter of 1 February 2025 that says {@code text} states. */
  static List<Statement> inLetter(String text) {
    return in(DocumentType.KAMERBRIEF, text);
  }

  /** What a document of this type and of 1 February 2025 that says {@code text} states. */
  static List<Statement> in(DocumentType type, String text) {
    return READER.read(brief("a").type(type).dated("2025-02-01").about(text).build()).statements();
  }

  /** What someone states in a debate who says {@code text}. */
  static List<Statement> inDebate(Speaker.Role role, String text) {
    Brief debate = brief("a").type(DocumentType.COMMISSIEDEBAT).dated("2025-02-01").build();
    var turn =
        new Section(null, 1, "s1", text, List.of(), List.of(), new Speaker(role, "Van Dam", null));
    return READER
        .read(
            new Brief(
                debate.source(),
                debate.access(),
                debate.header(),
                debate.meetings(),
                List.of(turn),
                debate.footnotes(),
                debate.citations(),
                debate.tags(),
                debate.statements(),
                debate.reading(),
                debate.kin()))
        .statements();
  }
}
