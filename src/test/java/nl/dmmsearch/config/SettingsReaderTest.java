package nl.dmmsearch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
  private static final String GOOD =
      """
      index: ../index
      taxonomy: taxonomy.yaml
      synonyms: synonyms.txt
      statements: statements.yaml
      server:
        host: 127.0.0.1
        port: 8080
      limits:
        documentMegabytes: 50
        documentSeconds: 120
        archives:
          depth: 3
          entries: 10000
          megabytes: 2000
          ratio: 200
      ocr:
        command: tesseract
        language: nld
        secondsPerPage: 60
      """;

  @TempDir private Path folder;

  @Test
  void paths_areRelativeToTheFile() throws Exception {
    Settings settings = SettingsReader.read(write(GOOD));

    assertThat(settings)
        .isEqualTo(
            new Settings(
                folder.resolveSibling("index"),
                folder.resolve("taxonomy.yaml"),
                folder.resolve("synonyms.txt"),
                folder.resolve("statements.yaml"),
                folder.resolve("corrections"),
                List.of(),
                new Settings.Server("127.0.0.1", 8080, 64),
                new Settings.Limits(50, 120, new Settings.Archives(3, 10_000, 2_000, 200)),
                new Settings.Ocr("tesseract", "nld", 60)));
  }

  @Test
  void corrections_canLieElsewhere() throws Exception {
    Settings settings = SettingsReader.read(write("corrections: ../mended\n" + GOOD));

    assertThat(settings.corrections()).isEqualTo(folder.resolveSibling("mended"));
  }

  @Test
  void foldersThatAreIntern_areRelativeToTheFile() throws Exception {
    Settings settings = SettingsReader.read(write("intern: [../nota, /srv/geheim]\n" + GOOD));

    assertThat(settings.intern())
        .containsExactly(folder.resolveSibling("nota"), Path.of("/srv/geheim"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port: 8080|prot: 8080|line 7: unknown key «prot» in server",
        "port: 8080|port: often|line 7: server.port: expected a whole number",
        "port: 8080|port: 70000|server: port must be 0 to 65535, got 70000",
        "host: 127.0.0.1|host: ''|server: host must not be empty",
        "documentMegabytes: 50|documentMegabytes: 0|documentMegabytes must be 1 to 2000, got 0",
        "documentSeconds: 120|documentSeconds: 0|documentSeconds must be 1 to 86400, got 0",
        "ratio: 200|ratio: 0|limits.archives: ratio must be 1 to 100000, got 0",
        "secondsPerPage: 60|secondsPerPage: 0|ocr: secondsPerPage must be 1 to 3600, got 0",
        "language: nld|language: --psm|ocr: not the name of a language: --psm",
        "index: ../index|index: [|line",
        "taxonomy: taxonomy.yaml|index: again|line 2: key «index» stands there twice",
      })
  void fault_isNamedWithItsPlace(String right, String wrong, String message) throws IOException {
    Path file = write(GOOD.replace(right, wrong));

    assertThatThrownBy(() -> SettingsReader.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(message);
  }

  @Test
  void memoryForAnswers_canBeSet() throws Exception {
    assertThat(remembering("0").server().answersMegabytes()).isZero();
    assertThatThrownBy(() -> remembering("2001"))
        .hasMessageContaining("server: answersMegabytes must be 0 to 2000, got 2001");
  }

  private Settings remembering(String megabytes) throws IOException, ConfigException {
    return SettingsReader.read(
        write(GOOD.replace("port: 8080", "port: 8080\n  answersMegabytes: " + megabytes)));
  }

  @Test
  void missingKey_isNamed() throws IOException {
    Path file = write(GOOD.replace("index: ../index\n", ""));

    assertThatThrownBy(() -> SettingsReader.read(file)).hasMessageContaining("«index» is missing");
  }

  @Test
  void missingFile_isNamed() {
    Path file = folder.resolve("none.yaml");

    assertThatThrownBy(() -> SettingsReader.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("none.yaml: there is no such file");
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("dmm.yaml"), yaml);
  }
}
