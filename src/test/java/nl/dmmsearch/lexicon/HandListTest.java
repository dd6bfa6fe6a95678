package nl.dmmsearch.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandListTest {
  @TempDir private Path folder;

  @Test
  void list_hasRowsWithoutRemarks() throws IOException {
    Path file = Files.writeString(folder.resolve("list.txt"), "# remark\n\nleden\tlid\n");

    assertThat(HandList.read(file, 2).rows()).containsExactly(List.of("leden", "lid"));
  }

  @Test
  void wrongRow_isNamedByItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("list.txt"), "# remark\nleden lid\n");

    assertThatThrownBy(() -> HandList.read(file, 2))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("list.txt:2")
        .hasMessageContaining("leden lid");
  }
}
