package nl.dmmsearch.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the picture of docs/architecture.md: who may import whom, and where each library lives. */
class ArchitectureTest {
  private static final String ROOT = "nl.dmmsearch.";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.dmmsearch");

  /** What each package may import of ours; {@code cli} wires and may import all. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("brief", Set.of()),
          Map.entry("json", Set.of()),
          Map.entry("access", Set.of("brief", "json")),
          Map.entry("source", Set.of("brief")),
          Map.entry("lines", Set.of("brief", "json", "source")),
          Map.entry("mail", Set.of()),
          Map.entry("unpack", Set.of("brief", "source", "mail")),
          Map.entry("extract", Set.of("brief", "mail")),
          Map.entry("extract.pdf", Set.of("brief", "extract")),
          Map.entry("parse", Set.of("brief")),
          Map.entry("annotate", Set.of("brief")),
          Map.entry("correct", Set.of("brief")),
          Map.entry("state", Set.of("brief")),
          Map.entry("compare", Set.of("brief", "search", "engine")),
          Map.entry("search", Set.of("brief")),
          Map.entry("search.meaning", Set.of("brief", "search")),
          Map.entry("engine", Set.of("brief", "search")),
          Map.entry("engine.lucene", Set.of("brief", "search", "engine", "json")),
          Map.entry("lexicon", Set.of("brief")),
          Map.entry("relate", Set.of("brief")),
          Map.entry("archive", Set.of("brief", "json", "relate")),
          Map.entry(
              "pipeline",
              Set.of(
                  "brief",
                  "source",
                  "lines",
                  "extract",
                  "parse",
                  "annotate",
                  "state",
                  "correct",
                  "relate",
                  "engine",
                  "archive")),
          Map.entry("evaluate", Set.of("brief", "search", "engine")),
          Map.entry("evaluate.baseline", Set.of("evaluate")),
          Map.entry("export", Set.of("brief", "search", "engine", "lines")),
          Map.entry("meeting", Set.of("brief", "search", "engine")),
          Map.entry("web", Set.of("brief", "search", "engine", "compare", "meeting")),
          Map.entry(
              "http",
              Set.of(
                  "access", "brief", "search", "engine", "compare", "meeting", "lines", "export",
                  "web")),
          Map.entry("config", Set.of("brief", "state", "correct", "search.meaning")));

  /** Where each library lives; every other package does without it. */
  private static final Map<String, Set<String>> LIBRARY_HOMES =
      Map.ofEntries(
          Map.entry("org.apache.lucene..", Set.of("engine.lucene", "evaluate.baseline", "lexicon")),
          Map.entry("org.apache.james..", Set.of("mail")),
          Map.entry("org.apache.commons.csv..", Set.of("export")),
          Map.entry("org.apache.commons.compress..", Set.of("unpack", "extract")),
          Map.entry("org.apache.pdfbox..", Set.of("extract.pdf")),
          Map.entry("org.apache.poi..", Set.of("extract")),
          Map.entry("org.jsoup..", Set.of("extract")),
          Map.entry("com.github.difflib..", Set.of("compare")),
          Map.entry("io.javalin..", Set.of("http")),
          Map.entry("org.eclipse.jetty..", Set.of("http")),
          Map.entry("jakarta..", Set.of("http")),
          Map.entry("gg.jte..", Set.of("web")),
          Map.entry("tools.jackson..", Set.of("json", "http", "evaluate")),
          Map.entry("org.snakeyaml..", Set.of("config")),
          Map.entry("picocli..", Set.of("cli")),
          Map.entry("me.tongfei..", Set.of("cli")));

  @Test
  void everyPackage_standsInThePicture() {
    Set<String> known = new TreeSet<>(MAY_IMPORT.keySet());
    known.add("cli");

    assertThat(packages()).isEqualTo(known);
  }

  @Test
  void theProject_isAllThere() {
    assertThat(MAIN.size()).as("classes found").isGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("restricted")
  void aPackage_importsOnlyWhatThePictureAllows(String name) {
    String[] forbidden =
        packages().stream()
            .filter(other -> !other.equals(name))
            .filter(other -> !MAY_IMPORT.getOrDefault(name, Set.of()).contains(other))
            .map(other -> ROOT + other)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(MAIN);
  }

  static Stream<String> restricted() {
    return MAY_IMPORT.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibrary_isImportedWhereItLives(String library) {
    String[] homes =
        LIBRARY_HOMES.getOrDefault(library, Set.of()).stream()
            .map(home -> ROOT + home)
            .toArray(String[]::new);

    noClasses()
        .that(not(resideInAnyPackage(homes)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(own());
    assertThat(own().that(resideInAnyPackage(homes)).stream())
        .as("the home of %s uses it", library)
        .anyMatch(c ->
            c.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> resideInAPackage(library).test(d.getTargetClass())));
  }

  static Stream<String> libraries() {
    return LIBRARY_HOMES.keySet().stream().sorted();
  }

  @Test
  void packages_dependOnEachOtherOneWay() {
    slices().matching("nl.dmmsearch.(**)").should().beFreeOfCycles().check(own());
  }

  @Test
  void engineAdapters_haveOnePublicClass() {
    List<String> visible =
        MAIN.stream()
            .filter(resideInAPackage("nl.dmmsearch.engine.lucene"))
            .filter(c ->
                c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .toList();

    assertThat(visible).containsExactly("LuceneEngine");
  }

  @Test
  void everyPackage_isNullMarked() {
    Map<String, Boolean> marked = new TreeMap<>();
    own()
        .forEach(
            c -> marked.put(c.getPackageName(), c.getPackage().isAnnotatedWith(NullMarked.class)));

    assertThat(marked).allSatisfy((name, isMarked) -> assertThat(isMarked).as(name).isTrue());
  }

  @Test
  void onlyTheCommandLine_writesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(own());
  }

  @Test
  void stages_doNotKnowTheEngine() {
    classes()
        .that()
        .resideInAnyPackage(ROOT + "extract", ROOT + "parse", ROOT + "annotate")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("nl.dmmsearch.."))
                .or(
                    resideInAnyPackage(
                        ROOT + "extract",
                        ROOT + "parse",
                        ROOT + "annotate",
                        ROOT + "brief",
                        ROOT + "mail")))
        .check(own());
  }

  /** Our classes without the ones that the template compiler wrote. */
  private static JavaClasses own() {
    return MAIN.that(not(resideInAPackage("nl.dmmsearch.web.templates..")));
  }

  private static Set<String> packages() {
    return own().stream()
        .map(c -> c.getPackageName().substring(ROOT.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
