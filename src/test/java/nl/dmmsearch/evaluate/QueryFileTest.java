package nl.dmmsearch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {
  private static final String RIGHT =
      "{'id': 'a', 'query': 'kfor', 'phenomenon': 'plain', 'relevant': {'a.txt': 2}}";

  @TempDir private Path folder;

  @Test
  void queries_areReadInOrder() throws IOException {
    assertThat(QueryFile.read(file(RIGHT + "\n\n" + RIGHT.replace("'a'", "'b'") + "\n")))
        .containsExactly(
            new GoldQuery(1, "a", "kfor", "plain", Map.of("a.txt", 2)),
            new GoldQuery(3, "b", "kfor", "plain", Map.of("a.txt", 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "oops|Unrecognized token",
        "{'query': 'kfor', 'relevant': {'a.txt': 2}}|«id»",
        "{'id': 'b', 'query': ' ', 'relevant': {'a.txt': 2}}|«query»",
        "{'id': 'b', 'query': 'kfor'}|«relevant»",
        "{'id': 'b', 'query': 'kfor', 'relevant': {}}|no document is wanted",
        "{'id': 'b', 'query': 'kfor', 'relevant': {'a.txt': 4}}|1 to 3, not 4 for a.txt",
        "{'id': 'b', 'query': 'kfor', 'relevant': {'a.txt': 'very'}}|whole number",
        "{'id': 'a', 'query': 'kfor', 'relevant': {'a.txt': 2}}|earlier query «a»",
      })
  void wrongLabel_isNamedWithItsLine(String line, String why) {
    assertThatThrownBy(() -> QueryFile.read(file(RIGHT + "\n" + line)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("queries.jsonl, line 2: ")
        .hasMessageContaining(why);
  }

  @Test
  void fileWithoutQueries_isWrong() {
    assertThatThrownBy(() -> QueryFile.read(file("\n"))).hasMessageContaining("no queries");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("queries.jsonl"), text.replace('\'', '"'));
  }
}
