package nl.dmmsearch.state;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Section;

/**
 * Tells the sections in which members of parliament ask from those in which they are answered. For
 * one document, section by section: in the part of the answers each stands under the heading of
 * what was asked.
 */
final class Parts {
  /** Opens the part that answers all; without a number it may answer only what stands above it. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:deel |hoofdstuk )?(?:[ivx]{1,4}|[a-c]|[1-9])[.:)]?\\s+.*");

  private final Set<String> asked = new HashSet<>();
  private boolean answering;
  private boolean discussing;
  private String answer = "";
  private Numbering part = Numbering.NONE;

  /** Whether the last section holds what is answered. */
  boolean areAnswers() {
    return answering && !discussing;
  }

  /** Whether members speak again in the last section, behind what was answered. */
  boolean areDiscussed() {
    return discussing && !answer.isEmpty();
  }

  /** The last heading that said that something is answered, in small letters. */
  String answer() {
    return answer;
  }

  /** Whether the next section holds what is asked. */
  boolean asks(Section next) {
    String heading = next.heading();
    return heading != null && asks(heading.toLowerCase(Locale.ROOT).strip());
  }

  private boolean asks(String said) {
    if (said.contains("antwoord") || said.contains("reactie")) {
      answering = true;
      answer = said;
      discussing = false;
      part = Numbering.of(said);
      return false;
    }
    discussing |= said.contains("gedachtewisseling") || said.contains("termijn");
    if (!said.contains("fractie") && !said.contains("inbreng") && !said.contains("vra")) {
      return false;
    }
    if (part == Numbering.NONE ? !asked.contains(said) : Numbering.of(said) == part) {
      answering = false;
    }
    if (!answering) {
      asked.add(said);
    }
    return !answering;
  }

  /** How the parts of a document are numbered; only the next of them ends one. */
  private enum Numbering {
    NONE,
    LETTERS,
    FIGURES;

    static Numbering of(String heading) {
      if (!NUMBERED.matcher(heading).matches()) {
        return NONE;
      }
      return heading.matches("(?:deel |hoofdstuk )?\\d.*") ? FIGURES : LETTERS;
    }
  }
}
