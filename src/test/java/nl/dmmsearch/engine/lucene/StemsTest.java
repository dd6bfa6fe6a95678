package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Terms are what an index is made of, so that none may change unseen, by an upgrade least of all.
 */
class StemsTest {
  private static final String TEXT =
      "De Nederlandse missies, operaties en oefeningen vragen besluiten over defensie-uitgaven;"
          + " luchtverdedigingscapaciteiten, F-35's en 2,24% van het bbp zijn toegezegd, plannen"
          + " worden verhoogd, brieven beantwoord, huizen verwoest, drones en wapens geproduceerd,"
          + " geloofwaardige afschrikking versterkt, verantwoordelijkheden gedeeld in Oekraïne.";

  @Test
  void terms_areThoseOfThisVersion() throws NoSuchAlgorithmException {
    String terms =
        Stream.concat(Stream.of(TEXT), words())
            .flatMap(text ->
                Stream.of(Schema.EXACT, Schema.TEXT, Schema.PARTS)
                    .map(field -> String.join(" ", Terms.of(Analysis.indexing(), field, text))))
            .collect(Collectors.joining("\n"));

    assertThat(Analysis.VERSION + " " + digest(terms))
        .as("other terms need another Analysis.VERSION, so that older indexes are refused")
        .isEqualTo("nl-11 873f2cd58b0bf227");
  }

  /** The words of stems.txt, each with its terms; where they differ, the new file is written. */
  @Test
  void termsOfWords_arePinned() throws IOException {
    Path pinned = Path.of("src/test/resources/nl/dmmsearch/engine/lucene/stems.txt");
    List<String> lines = Files.readAllLines(pinned);
    List<String> now =
        lines.stream()
            .map(line -> line.startsWith("#") ? line : pin(line.split("\\|", 2)[0].strip()))
            .toList();

    if (!now.equals(lines)) {
      Files.write(Files.createDirectories(Path.of("target")).resolve("stems.txt"), now);
    }
    assertThat(now)
        .as("if this is meant, raise Analysis.VERSION and copy target/stems.txt over %s", pinned)
        .isEqualTo(lines);
    assertThat(lines).hasSizeGreaterThan(150);
  }

  /** Stems, and what the parts of compounds add. */
  private static String pin(String words) {
    Set<String> stems = Terms.of(Analysis.indexing(), Schema.TEXT, words);
    Set<String> parts = new LinkedHashSet<>(Terms.of(Analysis.indexing(), Schema.PARTS, words));
    parts.removeAll(stems);
    return (words + " | " + String.join(" ", stems) + " | " + String.join(" ", parts)).strip();
  }

  @Test
  void listedTerms_areLeftAloneByTheRulesBehindTheList() {
    List<String[]> pairs = lines("lemmas.txt").map(line -> line.split("\t")).toList();

    assertThat(pairs).hasSizeBetween(20_000, 60_000);
    assertThat(pairs)
        .filteredOn(pair -> !term(pair[0]).equals(Set.of(pair[1])))
        .extracting(pair -> pair[0])
        .isEmpty();
  }

  private static Set<String> term(String word) {
    return Terms.of(Analysis.querying(), Schema.TEXT, word);
  }

  private static Stream<String> words() {
    return Stream.of("lemmas.txt", "compound-words.txt", "inner-compounds.txt")
        .flatMap(StemsTest::lines)
        .map(line -> line.split("\t")[0]);
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = Analysis.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) throws NoSuchAlgorithmException {
    byte[] bytes =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes, 0, 8);
  }
}
