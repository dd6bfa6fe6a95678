package nl.dmmsearch.state;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Terms that run from something that has no day yet, {@code binnen zes maanden na beëindiging van
 * de bijdrage}: their words are kept.
 */
final class FromEvent {
  /** What has no day, behind {@code na}. */
  static final String AFTER =
      " na (?!(?:vandaag|heden|nu|dagtekening|verzending|toezending)(?!\\p{L}))"
          + "(?:(?:(?:de|het|een|dat|die) )?(?:kabinets)?besluit|de stemming|het (?:debat|advies)"
          + "|de (?:kabinets)?formatie|de verkiezingen"
          + "|afloop|afronding|beëindiging|ontvangst|verschijning|publicatie|oplevering|ingang"
          + "|inwerkingtreding|ondertekening|vaststelling|goedkeuring|terugkeer|besluitvorming"
          + "|aanvang|vertrek|levering|einde)(?!\\p{L})(?: van(?: (?:de|het|een|deze|dit))? [\\p{L}-]+)?";

  private static final Pattern EVENT = Pattern.compile("\\G" + AFTER);

  private FromEvent() {}

  /** What a sentence sets so; null where the day can be reckoned, or none is set. */
  static @Nullable Deadline in(String sentence, DutchTime when) {
    boolean within = when.marker().contains("binnen") || when.marker().equals("uiterlijk");
    boolean runs = when.has("count") && !when.has("after") && within;
    if (!runs) {
      return null;
    }
    Matcher event = EVENT.matcher(sentence);
    return event.find(when.end()) ? new Deadline(null, when.text(sentence) + event.group()) : null;
  }
}
