package nl.dmmsearch.relate;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against two briefs being one letter, whatever their texts: something that both say
 * and say differently. What only one of them says is no objection.
 */
final class Objections {
  /** Words by which a title says that it replaces another letter. */
  private static final Pattern REPLACES =
      Pattern.compile(
          "gecorrigeerd|correctie|herzien|rectificatie|herdruk|vervang|aanvull|nagekomen");

  private Objections() {}

  static boolean stand(BriefCard a, BriefCard b) {
    return a.access() != b.access()
        || differ(a.letterDate(), b.letterDate())
        || differ(a.heldOn(), b.heldOn())
        || differ(a.phase(), b.phase())
        || differ(kind(a.type()), kind(b.type()))
        || meetAtOtherDays(a.meeting(), b.meeting())
        || haveOtherNumbers(a.kamerstuk(), b.kamerstuk())
        || haveOtherReferences(a, b)
        || replaces(a) != replaces(b);
  }

  private static boolean differ(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && !a.equals(b);
  }

  /** The types that a reader falls back to contradict none. */
  private static @Nullable DocumentType kind(DocumentType type) {
    return switch (type) {
      case KAMERBRIEF, OVERIG -> null;
      case GEANNOTEERDE_AGENDA,
          VERSLAG,
          BESLISNOTA,
          SCHRIFTELIJK_OVERLEG,
          COMMISSIEDEBAT,
          ANTWOORD_KAMERVRAGEN ->
          type;
    };
  }

  private static boolean meetAtOtherDays(@Nullable Meeting a, @Nullable Meeting b) {
    DateRange first = a == null ? null : a.dates();
    DateRange second = b == null ? null : b.dates();
    return first != null && second != null && !first.overlaps(second);
  }

  /** One letter has a number with digits in one house and with letters in the other. */
  private static boolean haveOtherNumbers(
      @Nullable KamerstukNumber a, @Nullable KamerstukNumber b) {
    return a != null
        && b != null
        && Character.isDigit(a.number().charAt(0)) == Character.isDigit(b.number().charAt(0))
        && !a.number().equals(b.number());
  }

  /** References of one form; the letter to the other house can have its own. */
  private static boolean haveOtherReferences(BriefCard a, BriefCard b) {
    if (shareReference(a, b) || differ(a.chamber(), b.chamber())) {
      return false;
    }
    return !Collections.disjoint(forms(a), forms(b));
  }

  private static Set<String> forms(BriefCard card) {
    Function<String, String> form = reference -> reference.replaceAll("\\d+", "9");
    return card.ownReferences().stream().map(form).collect(Collectors.toSet());
  }

  private static boolean replaces(BriefCard card) {
    return REPLACES.matcher(card.title().toLowerCase(Locale.ROOT)).find();
  }

  /** Whether both have a reference of the sender's in common. */
  static boolean shareReference(BriefCard a, BriefCard b) {
    return !Collections.disjoint(a.ownReferences(), b.ownReferences());
  }

  /** Whether both have this, and the same. */
  static boolean agree(@Nullable Object a, @Nullable Object b) {
    return a != null && Objects.equals(a, b);
  }
}
