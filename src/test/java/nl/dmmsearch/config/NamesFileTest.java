package nl.dmmsearch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.search.meaning.ListedNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesFileTest {
  @TempDir private Path folder;

  private Path list;
  private NamesFile file;
  private int made;

  @BeforeEach
  void names() throws Exception {
    list = Files.writeString(folder.resolve("list.txt"), "kogel, patroon");
    Path software = Files.writeString(folder.resolve("software.jar"), "one");
    file = new NamesFile(folder.resolve("kept"), List.of(software, list));
  }

  private List<String> read() throws ConfigException {
    return file.orMade(
            () -> {
              made++;
              return ListedNames.of(Taxonomy.empty(), SynonymsReader.read(list));
            })
        .names()
        .toList();
  }

  @Test
  void theSecondStart_readsWhatTheFirstMade() throws Exception {
    assertThat(read()).containsExactly("kogel", "patroon");
    assertThat(read()).containsExactly("kogel", "patroon");

    assertThat(made).isOne();
    assertThat(folder).isDirectoryNotContaining("glob:**kept.*");
    assertThat(Files.getPosixFilePermissions(file.file()))
        .isEqualTo(Files.getPosixFilePermissions(list));
  }

  @Test
  void changedList_isReadAnew() throws Exception {
    read();
    Files.writeString(list, "kogel, projecti");

    assertThat(read()).containsExactly("kogel", "projecti");
  }

  @Test
  void otherSoftware_makesThemAnew() throws Exception {
    read();
    Files.writeString(folder.resolve("software.jar"), "other");
    read();

    assertThat(made).isEqualTo(2);
  }

  @Test
  void damagedFile_isMadeAnew() throws Exception {
    read();
    byte[] bytes = Files.readAllBytes(file.file());
    for (int place = 0; place < bytes.length; place += 7) {
      byte[] flipped = bytes.clone();
      flipped[place] ^= 1;
      Files.write(file.file(), flipped);
      assertThat(read()).containsExactly("kogel", "patroon");
    }
    Files.write(file.file(), new byte[3]);
    assertThat(read()).containsExactly("kogel", "patroon");

    assertThat(made).isEqualTo(2 + (bytes.length + 6) / 7);
  }

  @Test
  void folderThatIsNotThere_onlyTakesTime() throws Exception {
    file = new NamesFile(folder.resolve("nowhere/kept"), List.of(list));

    assertThat(read()).containsExactly("kogel", "patroon");
    assertThat(read()).containsExactly("kogel", "patroon");
    assertThat(made).isEqualTo(2);
  }

  @Test
  void faultInTheList_isToldAndNotKept() throws Exception {
    Files.writeString(list, "kogel");

    assertThatThrownBy(this::read)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("line 1");
    assertThat(file.file()).doesNotExist();
  }

  @Test
  void missingList_isToldByWhoReadsIt() throws Exception {
    read();
    Files.delete(list);

    assertThatThrownBy(this::read)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("there is no such file");
  }
}
