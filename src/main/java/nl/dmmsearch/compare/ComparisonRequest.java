package nl.dmmsearch.compare;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.Parameters;
import nl.dmmsearch.search.ParametersException;
import org.jspecify.annotations.Nullable;

/**
 * A question what changed between two briefs, or between two meetings.
 *
 * @param left id of the older one; anything is possible
 * @param right id of the newer one; anything is possible
 * @param clearance what the asker may see
 */
public record ComparisonRequest(String left, String right, AccessLabel clearance) {

  /**
   * Reads the parameters of such a question.
   *
   * @throws ParametersException with every fault, if there is any
   */
  public static ComparisonRequest read(Map<String, List<String>> values, AccessLabel clearance)
      throws ParametersException {
    var parameters = new Parameters(values);
    String left = id(parameters, "left");
    String right = id(parameters, "right");
    parameters.done();
    return new ComparisonRequest(left, right, clearance);
  }

  private static String id(Parameters parameters, String name) {
    @Nullable String id = parameters.text(name);
    if (id == null || id.isBlank()) {
      parameters.fault(
          name,
          "Geef het id van een brief of van een bijeenkomst, of het kenmerk of Kamerstuknummer van een brief.");
      return "";
    }
    return id.strip();
  }
}
