package nl.dmmsearch.state;

import java.util.Set;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a section holds, and so who in it can commit the Netherlands: a minister who writes
 * <em>ik</em>, a note that tells the minister <em>u</em>, a member of parliament never.
 *
 * @param speaker as a statement names him; null where the source does not say
 * @param voice of what is stated
 * @param lists of names that count; empty where nobody's words commit
 */
record Floor(@Nullable String speaker, Voice voice, Set<String> lists) {
  private static final Set<String> WRITER = Set.of("ik", "nederland", "minister", "netherlands");
  private static final Set<String> ADVISER = Set.of("u", "nederland", "minister", "netherlands");
  private static final Set<String> CHAIR = Set.of("minister");
  private static final Set<String> REPORTED = Set.of("nederland", "minister");
  private static final Set<String> NOBODY = Set.of();

  /**
   * Whose words {@code section} holds.
   *
   * @param answerer who answers where questions and answers are printed
   * @param asks whether its heading says that questions stand in it
   */
  static Floor of(Brief brief, Section section, Answerer answerer, boolean asks) {
    DocumentType type = brief.header().type();
    String sender = brief.header().sender();
    return switch (type) {
      case BESLISNOTA -> new Floor(sender, Voice.ADVIES, ADVISER);
      case COMMISSIEDEBAT -> debate(section, asks);
      case SCHRIFTELIJK_OVERLEG, ANTWOORD_KAMERVRAGEN ->
          new Floor(answerer.who(), Voice.MINISTER, asks ? NOBODY : WRITER);
      case GEANNOTEERDE_AGENDA, VERSLAG, KAMERBRIEF, OVERIG ->
          section.speaker() == null
              ? new Floor(sender, Voice.MINISTER, WRITER)
              : debate(section, asks);
    };
  }

  private static Floor debate(Section section, boolean asks) {
    Speaker speaker = section.speaker();
    if (speaker == null) {
      return new Floor(null, Voice.MINISTER, asks ? NOBODY : CHAIR);
    }
    return switch (speaker.role()) {
      case BEWINDSPERSOON -> new Floor(speaker.label(), Voice.MINISTER, WRITER);
      case VOORZITTER -> new Floor(null, Voice.MINISTER, CHAIR);
      case KAMERLID, OVERIG -> new Floor(speaker.label(), Voice.MINISTER, NOBODY);
    };
  }

  /** What a minister answers where it is reported in the third person. */
  static Floor reported(@Nullable String speaker) {
    return new Floor(speaker, Voice.MINISTER, REPORTED);
  }

  /** Whether it is reported what a minister said, by whom {@code hij} is meant. */
  boolean isReported() {
    return lists.equals(REPORTED);
  }

  /** Whether who speaks only tells what a minister does. */
  boolean isChair() {
    return lists.equals(CHAIR);
  }
}
