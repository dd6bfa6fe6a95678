package nl.dmmsearch.parse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * Weighs which of the meetings that a letter names is the one that it is about: by where it is
 * named, whether the subject speaks of such a meeting, how near it is, and whether its date still
 * holds.
 */
final class Prominence {
  private static final int IN_TITLE = 6;
  private static final int FIRST = 4;
  private static final int EARLY = 1;
  private static final int OTHER_KIND = -4;
  private static final int SAME_KIND = 2;
  private static final int FAR = -3;
  private static final int WITHDRAWN = -8;
  private static final int ANOTHER = -4;

  /** Below this a meeting is only named in passing. */
  private static final int LEAST = -2;

  /** Letters go out within some weeks of the meeting that they are about. */
  private static final int NEAR_DAYS = 120;

  private static final Pattern REPLACED =
      Pattern.compile(
          "(?i)\\b(?:zou(?:den)?\\b[^.;]{0,120}\\b(?:ko(?:men|rnen)|vinden|plaatsvinden|vergaderen|worden|bijeen\\p{L}*|zijn)"
              + "|(?:gaat|ging) niet door|(?:afgelast|uitgesteld|geannuleerd|komt te vervallen|kwam te vervallen))");

  private static final Pattern OTHER_ONE =
      Pattern.compile(
          "(?i)\\b(?:vorige|voorgaande|eerdere|daaropvolgende|volgende|eerstvolgende|laatste|komende) (?:\\p{L}+ ){0,2}"
              + "(?:bijeenkomst|vergadering|ministeriële|zitting|overleg|ontmoeting|top|NAVO-top|DMM|RBZ|UDCG)\\b");

  private final MeetingContext context;
  private final List<MeetingMention> mentions;
  private final List<MeetingKind> announced;

  Prominence(MeetingContext context, List<MeetingMention> mentions) {
    this.context = context;
    this.mentions = mentions;
    this.announced =
        mentions.stream()
            .filter(MeetingMention::inTitle)
            .flatMap(mention -> Stream.ofNullable(mention.kind()))
            .toList();
  }

  /** The meeting that weighs most of those that {@code fit}, the first of equals; null without. */
  @Nullable MeetingMention best(
      Predicate<MeetingMention> fit, Function<MeetingMention, Years.@Nullable Resolved> resolve) {
    MeetingMention best = null;
    int most = LEAST;
    for (MeetingMention mention : mentions) {
      Years.Resolved dates = fit.test(mention) ? resolve.apply(mention) : null;
      int weight = dates == null ? Integer.MIN_VALUE : weight(mention, dates);
      if (weight > most) {
        best = mention;
        most = weight;
      }
    }
    return best;
  }

  private int weight(MeetingMention mention, Years.Resolved dates) {
    int weight = standing(mention) + kind(mention);
    weight += isFar(dates) ? FAR : 0;
    weight += REPLACED.matcher(mention.sentence()).find() ? WITHDRAWN : 0;
    return weight
        + (!mention.inTitle() && OTHER_ONE.matcher(mention.sentence()).find() ? ANOTHER : 0);
  }

  private static int standing(MeetingMention mention) {
    return switch (mention.paragraph()) {
      case 0 -> FIRST;
      case 1, 2 -> EARLY;
      default -> mention.inTitle() ? IN_TITLE : 0;
    };
  }

  /** A letter may be about ministers whose kind only its writer tells. */
  private int kind(MeetingMention mention) {
    if (announced.isEmpty() || mention.kind() == null) {
      return 0;
    }
    return announced.contains(mention.kind()) ? SAME_KIND : OTHER_KIND;
  }

  private boolean isFar(Years.Resolved dates) {
    LocalDate written = context.written();
    return written != null
        && Math.abs(ChronoUnit.DAYS.between(written, dates.dates().start())) > NEAR_DAYS;
  }
}
