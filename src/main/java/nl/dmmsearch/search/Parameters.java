package nl.dmmsearch.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of one request and gathers every fault, so that a caller learns of all at
 * once. Each value is asked for by the name it must have; what was never asked for is unknown.
 */
public final class Parameters {
  private static final DateTimeFormatter ISO_DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private final Map<String, List<String>> values;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  /** Parameters as they were sent: a name can have several values. */
  public Parameters(Map<String, List<String>> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** Every value of {@code name}; an empty one is a fault. */
  public List<String> all(String name) {
    known.add(name);
    List<String> sent = values.getOrDefault(name, List.of());
    if (sent.stream().anyMatch(String::isBlank)) {
      fault(name, "De waarde is leeg; laat de parameter weg of vul hem in.");
    }
    return sent.stream().filter(value -> !value.isBlank()).toList();
  }

  /** The one value of {@code name}, possibly empty; null where it was not sent. */
  public @Nullable String text(String name) {
    known.add(name);
    List<String> sent = values.getOrDefault(name, List.of());
    if (sent.size() > 1) {
      fault(name, "Deze parameter mag maar één keer voorkomen, niet " + sent.size() + " keer.");
    }
    return sent.isEmpty() ? null : sent.getFirst();
  }

  /**
   * The one value of {@code name}, read by {@code reader}, which answers null to what it cannot
   * read.
   */
  public <T> @Nullable T read(
      String name, Function<String, @Nullable T> reader, Function<String, String> complaint) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    T value = reader.apply(text);
    if (value == null) {
      fault(name, complaint.apply(text));
    }
    return value;
  }

  /** A whole number of at least 1 and at most {@code most}. */
  public @Nullable Integer count(String name, int most) {
    return this.<Integer>read(
        name,
        text -> {
          boolean digits = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
          int number = digits && !text.isEmpty() ? Integer.parseInt(text) : 0;
          return number >= 1 && number <= most ? number : null;
        },
        text -> "Geef een heel getal van 1 tot en met %d, niet «%s».".formatted(most, text));
  }

  /** A day as ISO 8601 writes it: {@code 2024-10-17}. */
  public @Nullable LocalDate day(String name) {
    return this.<LocalDate>read(
        name,
        Parameters::isoDay,
        text -> "Geef een bestaande datum als jjjj-mm-dd, niet «%s».".formatted(text));
  }

  /** The range between two days, either of which may be left out. */
  public DateBounds days(String from, String to) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    if (first != null && last != null && last.isBefore(first)) {
      fault(to, "De laatste dag (%s) ligt voor de eerste (%s).".formatted(last, first));
      return DateBounds.open();
    }
    return new DateBounds(first, last);
  }

  /** {@code true} or {@code false}; false where it was not sent. */
  public boolean flag(String name) {
    Boolean flag =
        this.<Boolean>read(
            name,
            text ->
                switch (text) {
                  case "true" -> Boolean.TRUE;
                  case "false" -> Boolean.FALSE;
                  default -> null;
                },
            text -> "Geef true of false, niet «%s».".formatted(text));
    return flag != null && flag;
  }

  /** Notes a fault that only the caller can see. */
  public void fault(String name, String detail) {
    faults.add(new Fault(name, detail, null));
  }

  /** Notes a fault at a place within the value. */
  public void fault(String name, String detail, int position) {
    faults.add(new Fault(name, detail, position));
  }

  /**
   * Ends the reading: what was sent and never asked for is unknown.
   *
   * @throws ParametersException if there is any fault
   */
  public void done() throws ParametersException {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        fault(name, unknown(name));
      }
    }
    if (!faults.isEmpty()) {
      throw new ParametersException(faults);
    }
  }

  private String unknown(String name) {
    if (known.isEmpty()) {
      return "Onbekende parameter; hier zijn geen parameters mogelijk.";
    }
    return known.stream()
        .filter(other -> other.equalsIgnoreCase(name))
        .findFirst()
        .map(other -> "Onbekende parameter; bedoelt u " + other + "?")
        .orElseGet(() -> "Onbekende parameter; wel bekend: " + String.join(", ", known) + ".");
  }

  /** Four digits for the year: the formatter alone would also take a sign before it. */
  private static @Nullable LocalDate isoDay(String text) {
    try {
      return text.length() == 10 ? LocalDate.parse(text, ISO_DAY) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The values that a choice can have, as a complaint lists them. */
  static <T> String choices(T[] choices, Function<T, String> value) {
    return String.join(", ", Arrays.stream(choices).map(value).toList());
  }
}
