package nl.dmmsearch.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells that ministers met without travelling. */
final class Online {
  private static final Pattern THIS_MEETING =
      Pattern.compile(
          "(?i)\\b(?:deze|de (?:virtuele|digitale|online)) (?:ingelaste |extra )?(?:virtuele |digitale |online )?"
              + "(?:video(?:tele)?conferentie|vtc|videovergadering|videobijeenkomst|(?<=virtuele |digitale |online )(?:bijeenkomst|vergadering|ministeriële))"
              + "|bijeenkomst[^.]{0,80}\\b(?:via|per|middels) (?:een )?(?:beveiligde )?(?:video(?:tele)?(?:conferentie|verbinding)|vtc)");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?i)\\((?:vtc|online|digitaal|virtueel|videoconferentie)\\)");

  private Online() {}

  static @Nullable String of(List<MeetingMention> opening, MeetingMention main) {
    boolean online =
        IN_BRACKETS.matcher(main.sentence()).find()
            || opening.stream().anyMatch(m -> THIS_MEETING.matcher(m.sentence()).find());
    return online ? Places.ONLINE : null;
  }
}
