package nl.dmmsearch.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statements that people see in one brief.
 *
 * @param file its document
 * @param part of the document
 * @param statements that should be found
 * @param borderline opening words of sentences that count neither way
 * @param complete whether a statement that is not among these is a wrong one
 */
record GoldStatements(
    String file, int part, List<Labelled> statements, List<String> borderline, boolean complete) {
  /**
   * A sentence.
   *
   * @param kind null where it is not judged
   * @param begins its opening words
   * @param amount as written; null where none is labelled
   * @param deadline as ISO 8601; null where none is labelled
   */
  record Labelled(
      @Nullable String kind, String begins, @Nullable String amount, @Nullable String deadline) {}

  /**
   * Reads labels: a JSON list of briefs with {@code statements} and {@code borderline}, or (a file
   * that ends in {@code .jsonl}) one letter per line with {@code commitments}.
   *
   * @throws IOException when the file cannot be read, with the reason
   */
  static List<GoldStatements> read(Path file) throws IOException {
    List<GoldStatements> labels = new ArrayList<>();
    if (file.toString().endsWith(".jsonl")) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          labels.add(letter(file, json(file, i, lines.get(i))));
        }
      }
      return labels;
    }
    JsonNode root = json(file, 0, Files.readString(file));
    if (!root.isArray()) {
      throw new IOException(file + ": expected a list of briefs");
    }
    for (JsonNode entry : root) {
      labels.add(brief(file, entry));
    }
    return labels;
  }

  private static JsonNode json(Path file, int linesBefore, String text) throws IOException {
    try {
      return JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      int line = linesBefore + e.getLocation().getLineNr();
      throw new IOException(file + ", line " + line + ": " + e.getOriginalMessage(), e);
    }
  }

  private static GoldStatements letter(Path file, JsonNode entry) throws IOException {
    List<Labelled> commitments =
        GoldFile.texts(entry.path("commitments")).stream()
            .map(begins -> new Labelled(null, begins, null, null))
            .toList();
    return new GoldStatements(name(file, entry), 1, commitments, List.of(), false);
  }

  private static GoldStatements brief(Path file, JsonNode entry) throws IOException {
    List<Labelled> statements = new ArrayList<>();
    for (JsonNode node : entry.path("statements")) {
      if (!node.path("begins").isString()) {
        throw new IOException(file + ": a statement has no «begins»: " + node);
      }
      statements.add(
          new Labelled(
              text(node, "kind"),
              node.path("begins").asString(),
              text(node, "amount"),
              text(node, "deadline")));
    }
    return new GoldStatements(
        name(file, entry),
        entry.path("part").asInt(1),
        statements,
        GoldFile.texts(entry.path("borderline")),
        true);
  }

  private static @Nullable String text(JsonNode node, String key) {
    return node.path(key).isString() ? node.path(key).asString() : null;
  }

  private static String name(Path file, JsonNode entry) throws IOException {
    if (!entry.path("file").isString()) {
      throw new IOException(file + ": an entry has no «file»: " + entry);
    }
    return entry.path("file").asString();
  }
}
