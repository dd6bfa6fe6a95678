package nl.dmmsearch.relate;

import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Says whether two briefs are the same letter. The more their headers agree, the less their texts
 * must: a scan misreads letters, a site adds its own, a file has another part behind the letter.
 */
final class Likeness {
  /** Shorter texts are phrases that everybody uses: they must be equal. About seventy words. */
  private static final int SHORT = 400;

  /** From here on an equal text is no accident, about two hundred words. */
  private static final int LONG = 1_200;

  private final BriefCard a;
  private final BriefCard b;

  private Likeness(BriefCard a, BriefCard b) {
    this.a = a;
    this.b = b;
  }

  /** Whether they are copies, by all that is known of them. */
  static boolean isSame(Card left, Card right) {
    return new Likeness(left.card(), right.card()).isSame(left.sketch(), right.sketch())
        && !contradict(left.card(), right.card());
  }

  /** Whether something in the headers or the texts of two briefs says that they are not one. */
  static boolean contradict(BriefCard a, BriefCard b) {
    return Objections.stand(a, b)
        || (!new Likeness(a, b).equal()
            && a.fingerprint().unpackedFigures().contradict(b.fingerprint().unpackedFigures()));
  }

  private boolean isSame(Sketch left, Sketch right) {
    Agreement agreement = agreement();
    if (equal()) {
      return agreement != Agreement.NONE || a.fingerprint().letters() >= LONG;
    }
    if (shorter() < SHORT) {
      return false;
    }
    double resemblance = left.resemblance(right);
    return isEnough(agreement, resemblance, contained(resemblance));
  }

  /** How much the headers say that it is one letter. */
  private enum Agreement {
    NONE,
    DAY,
    NUMBER
  }

  private Agreement agreement() {
    if (Objections.agree(a.kamerstuk(), b.kamerstuk()) || Objections.shareReference(a, b)) {
      return Agreement.NUMBER;
    }
    boolean day =
        Objections.agree(a.letterDate(), b.letterDate())
            || Objections.agree(a.heldOn(), b.heldOn())
            || Objections.agree(days(a.meeting()), days(b.meeting()));
    return day ? Agreement.DAY : Agreement.NONE;
  }

  private static @Nullable DateRange days(@Nullable Meeting meeting) {
    return meeting == null ? null : meeting.dates();
  }

  private static boolean isEnough(Agreement agreement, double resemblance, double contained) {
    return switch (agreement) {
      case NONE -> resemblance >= .9;
      case DAY -> resemblance >= .7 || (contained >= .95 && resemblance >= .5);
      case NUMBER -> resemblance >= .55 || (contained >= .9 && resemblance >= .35);
    };
  }

  /**
   * How much of the shorter text stands in the longer one, from their resemblance (Broder 1997).
   */
  private double contained(double resemblance) {
    double both =
        resemblance
            / (1 + resemblance)
            * ((double) a.fingerprint().letters() + b.fingerprint().letters());
    return both / Math.max(1, shorter());
  }

  private int shorter() {
    return Math.min(a.fingerprint().letters(), b.fingerprint().letters());
  }

  private boolean equal() {
    return a.fingerprint().letters() > 0
        && a.fingerprint().letters() == b.fingerprint().letters()
        && a.fingerprint().whole() == b.fingerprint().whole();
  }
}
