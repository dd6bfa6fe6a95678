package nl.dmmsearch.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.dmmsearch.brief.AccessLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
  private static final Grant INDEXER = new Grant(Role.INDEXER, AccessLabel.INTERN);

  @TempDir private Path folder;

  @Test
  void newKey_givesWhatItWasMadeFor_alsoToTheNextProcess() {
    KeyFile.NewKey key = KeyFile.in(folder).create("harvester", INDEXER);

    assertThat(KeyFile.in(folder).find(key.secret())).hasValue(INDEXER);
    assertThat(KeyFile.in(folder).all()).containsExactly(key.stored());
    assertThat(key.stored().name()).isEqualTo("harvester");
  }

  @Test
  void aRunningService_learnsOfKeysAtOnce() {
    KeyFile service = KeyFile.in(folder);
    KeyFile command = KeyFile.in(folder);
    KeyFile.NewKey key = command.create("", INDEXER);
    assertThat(service.find(key.secret())).isPresent();

    assertThat(command.revoke(key.stored().id())).isTrue();

    assertThat(service.find(key.secret())).isEmpty();
    assertThat(command.revoke(key.stored().id())).as("again").isFalse();
  }

  @Test
  void file_holdsNoSecret_andIsForItsOwnerAlone() throws IOException {
    KeyFile.NewKey key = KeyFile.in(folder).create("", INDEXER);
    Path file = folder.resolve("keys.json");

    assertThat(key.secret()).matches("dmm_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
    assertThat(Files.readString(file))
        .doesNotContain(key.secret())
        .doesNotContain(key.secret().substring(13));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dmm_", "dmm_00000000_x", "é"})
  void whatIsNoKey_givesNothing(String sent) {
    KeyFile.in(folder).create("", INDEXER);

    assertThat(KeyFile.in(folder).find(sent)).isEmpty();
  }

  @Test
  void otherSecretWithTheSameId_givesNothing() {
    KeyFile keys = KeyFile.in(folder);
    String secret = keys.create("", INDEXER).secret();
    char last = secret.charAt(secret.length() - 5);
    String other = secret.substring(0, secret.length() - 5) + (last == 'a' ? 'b' : 'a') + "aaaa";

    assertThat(keys.find(other)).isEmpty();
    assertThat(keys.find(secret.substring(0, secret.length() - 1))).isEmpty();
    assertThat(keys.find(secret + "a")).isEmpty();
  }

  @Test
  void damagedFile_isNamed() throws IOException {
    Files.writeString(folder.resolve("keys.json"), "{");

    assertThatThrownBy(() -> KeyFile.in(folder).all())
        .isInstanceOf(KeyFileException.class)
        .hasMessageContaining("keys.json");
  }

  @Test
  void roles_includeThoseBeforeThem() {
    assertThat(Role.ADMIN.includes(Role.INDEXER)).isTrue();
    assertThat(Role.INDEXER.includes(Role.READER)).isTrue();
    assertThat(Role.READER.includes(Role.INDEXER)).isFalse();
    assertThat(Role.of("Indexer")).hasValue(Role.INDEXER);
    assertThat(Role.of("root")).isEmpty();
  }
}
