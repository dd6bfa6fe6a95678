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
              + "|\\bvideo(?:tele)?conferentie van (?:de )?(?:NAVO|NATO|EU)?-?(?:ministers|defensieministers)"
              + "|(?:via|per|middels) (?:een )?(?:beveiligde )?(?:video(?:tele)?(?:conferentie|verbinding)|vtc)"
              + " (?:plaats(?:vindt|vond|vinden|vonden)|(?:wordt|werd|is) gehouden|gehouden)"
              + "|bijeenkomst[^.]{0,80}\\b(?:via|per|middels) (?:een )?(?:beveiligde )?(?:video(?:tele)?(?:conferentie|verbinding)|vtc)");

  private static final String BY_VIDEO =
      "(?:per|via|middels|door middel van) (?:een |de )?(?:beveiligde )?"
          + "(?:video(?:tele)?(?:conferentie|verbinding|vergadering)|vtc)\\b";

  /** Of the ministers, not of a guest who speaks to them from elsewhere. */
  private static final Pattern THEY_MEET =
      Pattern.compile(
          "(?i)\\b(?:spraken|spreken|vergader(?:en|den|t|de)|komen|kwamen|komt|kwam|ontmoet(?:ten|en)|vindt|vond|vinden|vonden)"
              + "\\b[^.,;]{0,120}\\b(?:"
              + BY_VIDEO
              + "|in digitale vorm|langs digitale weg|(?:digitaal|online|virtueel) (?:plaats|bijeen|gehouden))");

  private static final Pattern IT_IS_HELD =
      Pattern.compile(
          "(?i)\\bde (?:\\p{L}+ )?(?:bijeenkomst|vergadering|ministeriële)\\b[^.,;]{0,120}\\b(?:"
              + BY_VIDEO
              + "|(?:digitaal|online|virtueel) (?:plaats|gehouden|georganiseerd|door))");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?i)\\((?:vtc|online|digitaal|virtueel|videoconferentie)\\)");

  private Online() {}

  /**
   * What stands for the place of {@code main} where it was held by video; null where it was not.
   *
   * @param mentions of meetings in the opening
   * @param opening paragraphs
   */
  static @Nullable String of(
      List<MeetingMention> mentions, MeetingMention main, List<String> opening) {
    boolean online =
        IN_BRACKETS.matcher(main.sentence()).find()
            || mentions.stream().anyMatch(m -> THIS_MEETING.matcher(m.sentence()).find())
            || mentions.stream().anyMatch(m -> isSame(m, main) && tells(THEY_MEET, m.sentence()))
            || opening.stream().anyMatch(paragraph -> tells(IT_IS_HELD, paragraph));
    return online ? Places.ONLINE : null;
  }

  private static boolean tells(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }

  private static boolean isSame(MeetingMention mention, MeetingMention main) {
    DateMention date = main.date();
    return date == null || mention.date() == null || date.sameDays(mention.date());
  }
}
