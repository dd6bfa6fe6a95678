package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verbs in the jar, beside the list that the lexicon is made with. */
class StrongVerbsTest {
  @Test
  void listInTheJar_isTheOneThatTheLexiconIsMadeWith() throws IOException {
    List<List<String>> rows =
        Files.readAllLines(Path.of("config/lexicon/strong-verbs.txt")).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> List.of(line.split("\t", -1)))
            .toList();

    assertThat(rows).hasSizeGreaterThan(150);
    for (List<String> row : rows) {
      assertThat(StrongVerbs.pasts(row.getFirst())).isEqualTo(row.subList(1, 3));
      assertThat(StrongVerbs.infinitives(row.getLast())).contains(row.getFirst());
    }
  }

  @Test
  void verbBehindAPrefix_hasTheFormsOfTheOneWithout() {
    assertThat(StrongVerbs.pasts("verwijzen")).containsExactly("verwees", "verwezen");
    assertThat(StrongVerbs.infinitives("verwezen")).containsExactly("verwijzen");
    assertThat(StrongVerbs.infinitives("gedragen")).containsExactly("dragen");
    assertThat(StrongVerbs.pasts("dienen")).isEmpty();
  }

  @Test
  void forms_areThoseOfTheSpelling() {
    assertThat(VerbForms.of("nemen")).contains("neem", "neemt", "nam", "namen");
    assertThat(VerbForms.of("heffen")).contains("hef", "heft", "hief", "hieven");
    assertThat(VerbForms.of("verlenen")).contains("verleent", "verleende", "verleenden");
    assertThat(VerbForms.of("staan")).contains("sta", "staat", "stond");
    assertThat(VerbForms.of("doen")).contains("doe", "doet", "deed");
  }
}
