package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the form.
 *
 * @param name of the parameter, and the id in the page
 * @param label what one reads beside it
 * @param value as sent, empty where nothing was
 * @param faults what is wrong with the value
 */
record FieldView(String name, String label, String value, List<String> faults) {
  /** Whether something is wrong. */
  boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** The id of the faults in the page. */
  String faultId() {
    return "fout-" + name;
  }

  /** For {@code aria-describedby}: null leaves the attribute out. */
  @Nullable String describedBy() {
    return isFaulty() ? faultId() : null;
  }

  /** For {@code aria-invalid}: null leaves the attribute out. */
  @Nullable String invalid() {
    return isFaulty() ? "true" : null;
  }
}
