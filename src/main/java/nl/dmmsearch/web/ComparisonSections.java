package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.compare.Change;
import nl.dmmsearch.compare.Comparison;
import nl.dmmsearch.compare.SectionComparison;
import nl.dmmsearch.compare.SectionComparison.Status;
import nl.dmmsearch.compare.Side;

/** The sections of a comparison as the page shows them. */
final class ComparisonSections {
  private static final String PARAGRAPH = "\n\n";

  private final List<SectionComparison> sections;

  ComparisonSections(Comparison comparison) {
    this.sections = comparison.sections();
  }

  /** {@code 3 gewijzigd, 1 nieuw}. */
  String summary() {
    String counts =
        Arrays.stream(Status.values())
            .filter(status -> count(status) > 0)
            .map(status -> DutchNumbers.of(count(status)) + " " + label(status))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "Deze brieven hebben geen tekst." : "Onderdelen: " + counts + ".";
  }

  List<ComparisonView.SectionView> views() {
    List<ComparisonView.SectionView> views = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (SectionComparison section : sections) {
      String own = anchor(section);
      views.add(view(section, taken.add(own) ? own : "_deel-" + (views.size() + 1)));
    }
    return views;
  }

  /** As in the second brief, so that whoever read there finds the same place here. */
  private static String anchor(SectionComparison section) {
    Side side = section.right() == null ? section.left() : section.right();
    return Objects.requireNonNull(side).section().anchor();
  }

  private long count(Status status) {
    return sections.stream().filter(section -> section.status() == status).count();
  }

  private static ComparisonView.SectionView view(SectionComparison section, String anchor) {
    return new ComparisonView.SectionView(
        Objects.requireNonNullElse(section.heading(), "Zonder kop"),
        section.formerHeading(),
        anchor,
        section.status().value(),
        label(section.status()),
        Stream.concat(
                Stream.ofNullable(section.left()).map(side -> place("eerste", side)),
                Stream.ofNullable(section.right()).map(side -> place("tweede", side)))
            .toList(),
        paragraphs(section.changes()));
  }

  private static LinkView place(String which, Side side) {
    Section section = side.section();
    String page = section.page() == null ? "" : ", pagina " + section.page();
    return new LinkView(
        "In de " + which + " brief" + page, BriefLink.page(side.brief()) + "#" + section.anchor());
  }

  private static String label(Status status) {
    return switch (status) {
      case CHANGED -> "gewijzigd";
      case NEW -> "nieuw";
      case GONE -> "vervallen";
      case SAME -> "gelijk gebleven";
    };
  }

  /** A change that goes over several paragraphs stands in each of them. */
  private static List<List<Change>> paragraphs(List<Change> changes) {
    List<List<Change>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
    for (Change change : changes) {
      String[] parts = change.text().split(PARAGRAPH, -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          paragraphs.add(new ArrayList<>());
        }
        if (!parts[i].isEmpty()) {
          paragraphs.getLast().add(new Change(change.op(), parts[i]));
        }
      }
    }
    return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
  }
}
