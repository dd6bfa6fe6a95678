package nl.dmmsearch.brief;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a brief is cited in a Dutch text: a parliamentary paper by its number, a letter by who wrote
 * it, when and under which reference, anything else by its title and where it was found.
 */
public final class LegalCitation {
  private static final Pattern CASE = Pattern.compile("D\\d{4}-\\d+");

  /** What a sender can begin with that is not a <em>de</em>-word. */
  private static final Set<String> HET_WORDS =
      Set.of("bureau", "directoraat", "directoraat-generaal", "hoofd", "kabinet", "ministerie");

  private LegalCitation() {}

  /** The citation of a whole brief, on one line and without a full stop. */
  public static String of(BriefSummary brief) {
    return of(brief, null);
  }

  /**
   * The citation of one page of a brief.
   *
   * @param page in the source, from 1; null cites the whole brief
   */
  public static String of(BriefSummary brief, @Nullable Integer page) {
    Header header = brief.header();
    LocalDate day = day(header);
    String citation =
        header.kamerstuk() != null
            ? paper(header, header.kamerstuk())
            : header.sender() != null && day != null
                ? letter(header, header.sender(), day)
                : document(brief);
    return page == null ? citation : citation + ", p. " + page;
  }

  /** A debate goes by the day on which it was held, anything else by its own date. */
  private static @Nullable LocalDate day(Header header) {
    boolean debate = header.type() == DocumentType.COMMISSIEDEBAT && header.heldOn() != null;
    return debate ? header.heldOn() : header.letterDate();
  }

  /** The form of the number, not the addressee, tells whose paper it is: the senate letters its. */
  private static String paper(Header header, KamerstukNumber kamerstuk) {
    boolean lettered = Character.isLetter(kamerstuk.number().charAt(0));
    Chamber chamber = lettered ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER;
    LocalDate date = header.letterDate() != null ? header.letterDate() : header.heldOn();
    return "Kamerstukken %s%s, %s, %s%s"
        .formatted(
            chamber.numeral(),
            date == null ? "" : " " + session(date),
            kamerstuk.dossier().replaceFirst("-(?=[A-Z])", " "),
            lettered ? "" : "nr. ",
            kamerstuk.number());
  }

  /** The parliamentary year, which begins on the third Tuesday of September. */
  private static String session(LocalDate date) {
    LocalDate opening =
        LocalDate.of(date.getYear(), Month.SEPTEMBER, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
    int first = date.isBefore(opening) ? date.getYear() - 1 : date.getYear();
    return "%d/%02d".formatted(first, (first + 1) % 100);
  }

  private static String letter(Header header, String sender, LocalDate date) {
    String reference = kenmerk(header.ownReferences()).map(own -> ", kenmerk " + own).orElse("");
    return "%s van %s %s van %s%s"
        .formatted(noun(header.type()), article(sender), sender, DutchDays.of(date), reference);
  }

  /** Rather the document's own number than that of its case, which a letter and its notes share. */
  private static Optional<String> kenmerk(List<String> references) {
    return references.stream()
        .filter(reference -> !CASE.matcher(reference).matches())
        .findFirst()
        .or(() -> references.stream().findFirst());
  }

  private static String noun(DocumentType type) {
    return switch (type) {
      case GEANNOTEERDE_AGENDA, VERSLAG, ANTWOORD_KAMERVRAGEN, KAMERBRIEF -> "Brief";
      case BESLISNOTA, SCHRIFTELIJK_OVERLEG, COMMISSIEDEBAT -> type.label();
      case OVERIG -> "Document";
    };
  }

  private static String article(String sender) {
    String first = sender.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return HET_WORDS.contains(first) ? "het" : "de";
  }

  private static String document(BriefSummary brief) {
    SourcePart source = brief.source();
    String part = source.part() == 1 ? "" : ", deel " + source.part();
    String title = brief.header().title();
    String when = when(brief, title);
    return title + (when.isEmpty() ? "" : ", " + when) + ", " + source.name().value() + part;
  }

  /** The date, or else the meeting's days where the title does not say them already. */
  private static String when(BriefSummary brief, String title) {
    LocalDate date = day(brief.header());
    if (date != null) {
      return DutchDays.of(date);
    }
    Meeting meeting = brief.meeting();
    DateRange days = meeting == null ? null : meeting.dates();
    if (days == null || title.contains(DutchDays.of(days.end()))) {
      return "";
    }
    return "bijeenkomst van " + DutchDays.of(days);
  }
}
