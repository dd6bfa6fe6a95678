package nl.dmmsearch.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.cli.CommandNames;
import nl.dmmsearch.config.Settings;
import nl.dmmsearch.config.SettingsReader;
import org.junit.jupiter.api.Test;

/** The README must not promise what is not there, nor keep quiet about what is. */
class ReadmeTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  @Test
  void everySetting_isDocumentedAndNoOther() throws IOException {
    Set<String> documented =
        find("^\\| `([A-Za-z.]+)` \\|", readme().substring(readme().indexOf("## Settings")));

    assertThat(documented).isEqualTo(keys(Settings.class, "").collect(Collectors.toSet()));
  }

  @Test
  void shippedSettings_areTheDocumentedOnes() throws Exception {
    Settings shipped = SettingsReader.read(ROOT.resolve("config/dmm.yaml"));

    assertThat(shipped.index()).isEqualTo(ROOT.resolve("index"));
    assertThat(shipped.taxonomy()).isEqualTo(ROOT.resolve("config/taxonomy.yaml"));
    assertThat(shipped.statements()).isEqualTo(ROOT.resolve("config/statements.yaml"));
    assertThat(shipped.corrections()).isEqualTo(ROOT.resolve("config/corrections"));
    assertThat(readme())
        .contains("| `" + shipped.server().host() + "` |")
        .contains("| `" + shipped.server().port() + "` |")
        .contains("| `" + shipped.limits().documentMegabytes() + "` |")
        .contains("| `" + shipped.limits().documentSeconds() + "` |")
        .contains("| `" + shipped.limits().archives().depth() + "` |")
        .contains("| `" + shipped.limits().archives().entries() + "` |")
        .contains("| `" + shipped.limits().archives().megabytes() + "` |")
        .contains("| `" + shipped.limits().archives().ratio() + "` |")
        .contains("| `" + shipped.ocr().command() + "` |")
        .contains("| `" + shipped.ocr().language() + "` |")
        .contains("| `" + shipped.ocr().secondsPerPage() + "` |");
  }

  @Test
  void everyCommand_isDocumentedAndNoOther() throws IOException {
    Set<String> documented = find("^\\./dmm ([a-z]+)", readme());
    documented.remove("test");

    assertThat(documented).isEqualTo(new TreeSet<>(CommandNames.all()));
  }

  @Test
  void everyFileThatIsNamed_exists() throws IOException {
    Set<String> links = find("\\]\\(([A-Za-z][^):]*)\\)", readme());

    assertThat(links).isNotEmpty().allMatch(link -> Files.exists(ROOT.resolve(link)));
  }

  private static Stream<String> keys(Class<?> settings, String prefix) {
    RecordComponent[] components = settings.getRecordComponents();
    return Arrays.stream(components)
        .flatMap(component ->
            component.getType().isRecord()
                ? keys(component.getType(), prefix + component.getName() + ".")
                : Stream.of(prefix + component.getName()));
  }

  private static Set<String> find(String pattern, String text) {
    List<MatchResult> found =
        Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().toList();
    return found.stream()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
