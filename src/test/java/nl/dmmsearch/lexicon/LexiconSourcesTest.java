package nl.dmmsearch.lexicon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconSourcesTest {
  @TempDir private Path folder;

  @Test
  void emptyList_isRefusedWithItsPackageAndFile() throws IOException {
    Path full = Files.writeString(folder.resolve("full"), "woord\n");
    Path empty = Files.writeString(folder.resolve("empty"), " \n\n");

    assertThatThrownBy(() -> new LexiconSources(empty, full, full, full, full, folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(empty + " is empty")
        .hasMessageContaining("wdutch");
    assertThatThrownBy(() -> new LexiconSources(full, full, full, full, empty, folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("wamerican");
  }

  @Test
  void missingList_isRefusedWithItsPackageAndFile() throws IOException {
    Path full = Files.writeString(folder.resolve("full"), "woord\n");
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> new LexiconSources(full, full, full, missing, full, folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("hyphen-nl")
        .hasMessageContaining(missing.toString());
  }
}
