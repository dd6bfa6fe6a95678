package nl.dmmsearch.search;

import java.util.List;
import java.util.stream.Collectors;

/** A request whose parameters cannot be read; it carries all its faults together. */
public final class ParametersException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** An exception for one or more faults. */
  public ParametersException(List<Fault> faults) {
    super(
        faults.stream()
            .map(f -> f.parameter() + ": " + f.detail())
            .collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong, in the order of the parameters. */
  public List<Fault> faults() {
    return faults;
  }
}
