package nl.dmmsearch.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Phase;
import org.jspecify.annotations.Nullable;

/** Tells from the words of a document whether it looks ahead to a meeting or back on it. */
final class PhaseReader {
  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern AHEAD =
      Pattern.compile(
          "geannoteerde agenda|\\b(?:komen|komt|vindt|vinden|vergaderen|vergadert)\\b|voorafgaand|\\bzal\\b|\\bzullen\\b",
          I);
  private static final Pattern BACK =
      Pattern.compile(
          "\\bverslag\\b(?![^.]{0,80}\\bna afloop\\b)|\\b(?:kwam|kwamen|vond|vonden|waren)\\b|uitkomsten|terugkoppel",
          I);

  private PhaseReader() {}

  static @Nullable Phase told(Part part, DocumentType type, @Nullable String title) {
    return switch (type) {
      case GEANNOTEERDE_AGENDA -> Phase.BEFORE;
      case VERSLAG -> Phase.AFTER;
      case BESLISNOTA -> advised(part, title);
      case SCHRIFTELIJK_OVERLEG, COMMISSIEDEBAT, ANTWOORD_KAMERVRAGEN, KAMERBRIEF, OVERIG -> null;
    };
  }

  /** A nota goes with a letter: what its title and first sentences say of the letter decides. */
  private static @Nullable Phase advised(Part part, @Nullable String title) {
    Phase phase = title == null ? null : first(title);
    for (String paragraph : part.opening()) {
      phase = phase == null ? first(paragraph) : phase;
    }
    return phase;
  }

  private static @Nullable Phase first(String text) {
    Matcher ahead = AHEAD.matcher(text);
    Matcher back = BACK.matcher(text);
    boolean looksAhead = ahead.find();
    boolean looksBack = back.find();
    if (looksAhead && looksBack) {
      return ahead.start() < back.start() ? Phase.BEFORE : Phase.AFTER;
    }
    if (looksAhead) {
      return Phase.BEFORE;
    }
    return looksBack ? Phase.AFTER : null;
  }
}
