package nl.dmmsearch.json;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with JSON that somebody else wrote, without the names of classes. */
final class JsonFault {
  private static final int SHOWN = 60;

  private JsonFault() {}

  static String of(JacksonException fault) {
    String path = path(fault.getPath());
    return switch (fault) {
      case UnrecognizedPropertyException unknown -> path + ": there is no such key";
      case InvalidFormatException wrong ->
          "%s: cannot be «%s»".formatted(path, shown(String.valueOf(wrong.getValue())));
      default -> path.isEmpty() ? malformed(fault) : path + ": " + reason(fault);
    };
  }

  private static String malformed(JacksonException fault) {
    String column =
        fault.getLocation() == null ? "" : " at character " + fault.getLocation().getColumnNr();
    return "is no JSON object of this form" + column + ": " + reason(fault);
  }

  /** The innermost reason, where the value was refused for what it says. */
  private static String reason(JacksonException fault) {
    Throwable cause = fault.getCause();
    if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
      return cause.getMessage();
    }
    String message = String.valueOf(fault.getOriginalMessage());
    return message.lines().findFirst().orElse("").replaceAll("`[^`]*\\.([A-Za-z$]+)[^`]*`", "$1");
  }

  private static String path(List<JacksonException.Reference> path) {
    return path.stream()
        .map(each ->
            each.getPropertyName() == null
                ? "[" + each.getIndex() + "]"
                : "." + each.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String shown(String value) {
    return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }
}
