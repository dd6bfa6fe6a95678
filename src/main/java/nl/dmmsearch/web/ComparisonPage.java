package nl.dmmsearch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.compare.Comparer;
import nl.dmmsearch.compare.Comparison;
import nl.dmmsearch.compare.ComparisonRequest;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.ParametersException;

/** Puts the page together that shows what changed between two briefs or two meetings. */
final class ComparisonPage {
  private static final String TITLE = "Brieven vergelijken";

  private final Comparer comparer;
  private final Map<String, List<String>> sent;

  /**
   * @param sent parameters of the address, none blank
   */
  ComparisonPage(Comparer comparer, Map<String, List<String>> sent) {
    this.comparer = comparer;
    this.sent = sent;
  }

  /** The address of a comparison. */
  static String href(String left, String right) {
    return "/vergelijking?left=" + encoded(left) + "&right=" + encoded(right);
  }

  /** The page, which asks what to compare where that was not said. */
  ComparisonView view(AccessLabel clearance) {
    if (sent.isEmpty()) {
      return asking(200, List.of());
    }
    try {
      return answered(ComparisonRequest.read(sent, clearance));
    } catch (ParametersException e) {
      return asking(400, e.faults());
    }
  }

  private ComparisonView answered(ComparisonRequest request) throws ParametersException {
    List<Brief> left = comparer.find("left", request.left(), request.clearance());
    List<Brief> right = comparer.find("right", request.right(), request.clearance());
    var faults = new ArrayList<Fault>();
    missing("left", request.left(), left, faults);
    missing("right", request.right(), right, faults);
    if (!faults.isEmpty()) {
      return asking(404, faults);
    }
    var text = new ComparisonSections(Comparison.of(left, right));
    return new ComparisonView(
        200,
        TITLE,
        field("left", "Eerste brief of bijeenkomst", faults),
        field("right", "Tweede brief of bijeenkomst", faults),
        left.stream().map(brief -> BriefLink.titled(brief.summary())).toList(),
        right.stream().map(brief -> BriefLink.titled(brief.summary())).toList(),
        href(/* left= */ request.right(), /* right= */ request.left()),
        text.summary(),
        text.views());
  }

  private static void missing(String name, String id, List<Brief> found, List<Fault> faults) {
    if (found.isEmpty()) {
      faults.add(
          new Fault(
              name, "Er is geen brief of bijeenkomst met het id of nummer «" + id + "».", null));
    }
  }

  private ComparisonView asking(int status, List<Fault> faults) {
    return new ComparisonView(
        status,
        TITLE,
        field("left", "Eerste brief of bijeenkomst", faults),
        field("right", "Tweede brief of bijeenkomst", faults),
        List.of(),
        List.of(),
        "/vergelijking",
        "",
        List.of());
  }

  private FieldView field(String name, String label, List<Fault> faults) {
    List<String> values = sent.getOrDefault(name, List.of());
    return new FieldView(
        name,
        label,
        values.isEmpty() ? "" : values.getFirst(),
        faults.stream()
            .filter(fault -> fault.parameter().equals(name))
            .map(Fault::detail)
            .toList());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
