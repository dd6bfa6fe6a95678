package nl.dmmsearch.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Statement;

/**
 * Who makes a statement, by role and by name. A letter says the role and is signed with the name, a
 * debate has the name alone; so that one finds what one person said in both, a statement counts
 * under each of them. Nothing but the brief itself is asked who held an office.
 *
 * @param roles the offices, one by one, {@code minister van Defensie}; empty where none is said
 * @param names the surnames of those who hold them, as debates have them, {@code Van Middelkoop};
 *     empty where the source does not say
 */
public record Speakers(List<String> roles, List<String> names) {
  private static final Pattern OFFICE =
      Pattern.compile("(?:minister(?:-president)?|staatssecretaris)(?: (?:van|voor) .*)?");

  /** Copies the lists. */
  public Speakers {
    roles = List.copyOf(roles);
    names = List.copyOf(names);
  }

  /** Who makes {@code statement} in {@code brief}. */
  public static Speakers of(Statement statement, BriefSummary brief) {
    String said = statement.speaker();
    if (said == null) {
      return new Speakers(List.of(), List.of());
    }
    if (!said.equals(brief.header().sender()) && !OFFICE.matcher(said).matches()) {
      boolean isRole = Stream.of(Speaker.Role.values()).anyMatch(r -> r.label().equals(said));
      return isRole
          ? new Speakers(List.of(said), List.of())
          : new Speakers(List.of(), List.of(said));
    }
    List<String> offices = offices(said);
    List<Signatory> signed = brief.header().signatories().stream().map(Signatory::of).toList();
    return new Speakers(
        offices,
        signed.stream()
            .filter(signatory -> offices.stream().anyMatch(signatory::holds))
            .flatMap(signatory -> signatory.surname().stream())
            .distinct()
            .toList());
  }

  /** {@code ministers van Buitenlandse Zaken en van Defensie} are two. */
  private static List<String> offices(String role) {
    String one = role.replaceFirst("^ministers ", "minister ");
    if (one.equals(role)) {
      return List.of(role);
    }
    return Stream.of(one.substring("minister ".length()).split("(?:, | en )(?=van |voor )"))
        .map("minister "::concat)
        .toList();
  }

  /** Roles and names: what one may filter by. */
  public List<String> values() {
    return Stream.concat(roles.stream(), names.stream()).distinct().toList();
  }

  /** {@code Brekelmans (minister van Defensie)}; empty where the source does not say. */
  public Optional<String> label() {
    String who = listed(names);
    String offices = listed(roles);
    return who.isEmpty() || offices.isEmpty()
        ? Stream.of(who, offices).filter(text -> !text.isEmpty()).findFirst()
        : Optional.of(who + " (" + offices + ")");
  }

  private static String listed(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", "))
            + " en "
            + parts.getLast();
  }

  /**
   * Who signed.
   *
   * @param role in small letters, without article
   * @param surname empty where only the role signed
   */
  private record Signatory(String role, Optional<String> surname) {
    static Signatory of(String signed) {
      int comma = signed.indexOf(", ");
      String role = comma < 0 ? signed : signed.substring(0, comma);
      return new Signatory(
          role.toLowerCase(Locale.ROOT).replaceFirst("^(?:namens )?de ", ""),
          comma < 0 ? Optional.empty() : Surname.in(signed.substring(comma + 2)));
    }

    boolean holds(String office) {
      return role.equals(office.toLowerCase(Locale.ROOT));
    }
  }
}
