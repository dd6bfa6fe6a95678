package nl.dmmsearch.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the surname in a name as it is signed: behind titles, initials or a first name. */
final class Surname {
  private static final Pattern TITLE =
      Pattern.compile("(?i)(?:drs|dr|mr|ir|ing|prof|h|mw|dhr|ll\\.m|msc|ma)\\.?");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}{0,2}\\.-?)+");
  private static final Pattern PARTICLE =
      Pattern.compile("(?i)(?:van|de|der|den|ten|ter|te|het|'t|’t|von|el|la|le)");

  private Surname() {}

  /** The surname, written with a capital as debates have it; empty where there is none. */
  static Optional<String> in(String name) {
    List<String> words =
        List.of(name.strip().split("\\s+")).stream()
            .filter(word -> !TITLE.matcher(word).matches())
            .toList();
    boolean hasInitials = words.stream().anyMatch(word -> INITIALS.matcher(word).matches());
    List<String> full = words.stream().filter(word -> !INITIALS.matcher(word).matches()).toList();
    int from = hasInitials ? 0 : first(full);
    String surname = String.join(" ", full.subList(from, full.size()));
    return surname.isEmpty()
        ? Optional.empty()
        : Optional.of(surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1));
  }

  /** It begins with a particle, or else behind the first of several names. */
  private static int first(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (PARTICLE.matcher(names.get(i)).matches()) {
        return i;
      }
    }
    return names.size() > 1 ? 1 : 0;
  }
}
