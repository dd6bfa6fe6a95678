package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.DutchNumerals;
import org.junit.jupiter.api.Test;

/** Words for terms, composed at random, against the plain arithmetic that they stand for. */
class DeadlineFamiliesTest {
  private static final int TIMES = 3_000;

  private static final List<String> DUTCH_MONTHS =
      List.of(
          "januari februari maart april mei juni juli augustus september oktober november december"
              .split(" ", -1));

  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "January February March April May June July August September October November December"
              .split(" ", -1));

  private static final List<String> DUTCH_FRAMES =
      List.of(
          "Ik stuur de Kamer %s een brief.",
          "Het kabinet komt %s, zoals gevraagd, met een plan.",
          "De Kamer ontvangt het overzicht %s.",
          "(De minister antwoordt %s)",
          "U hoort «%s» van mij.");

  private static final List<String> ENGLISH_FRAMES =
      List.of(
          "I will inform the House %s.",
          "The government will, %s, present a plan.", "The House receives the list (%s).");

  private static final List<String> UP_TO =
      List.of("voor", "vóór", "Voor", "tot", "uiterlijk voor", "tussen nu en");

  private static final List<String> WITHIN =
      List.of("uiterlijk", "uiterlijk in", "tot en met", "t/m", "in", "tegen", "in de loop van");

  private final Random random = new Random(20250212);

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private LocalDate written() {
    return LocalDate.of(2005, 1, 1).plusDays(random.nextInt(30 * 365));
  }

  private void assertRead(List<String> frames, LocalDate written, String words, LocalDate day) {
    String sentence = any(frames).formatted(words);
    assertThat(new Deadlines(written, null).first(sentence))
        .as("%s, written %s", sentence, written)
        .isEqualTo(new Deadline(day, words));
  }

  @Test
  void daysAndMonthsOfAYear_countToTheirLastDay() {
    for (int i = 0; i < TIMES; i++) {
      LocalDate written = written();
      LocalDate day = written.plusDays(32 + random.nextInt(700));
      String month = DUTCH_MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
      String date = day.getDayOfMonth() + " " + month;
      YearMonth in = YearMonth.from(day);
      assertRead(DUTCH_FRAMES, written, any(UP_TO) + " " + date, day.minusDays(1));
      assertRead(DUTCH_FRAMES, written, any(UP_TO) + " " + month, in.atDay(1).minusDays(1));
      assertRead(DUTCH_FRAMES, written, any(WITHIN) + " " + month, in.atEndOfMonth());
      assertRead(DUTCH_FRAMES, written, "uiterlijk op " + date, day);
      assertRead(DUTCH_FRAMES, written, any(List.of("eind ", "einde ")) + month, in.atEndOfMonth());
      String english = ENGLISH_MONTHS.get(day.getMonthValue() - 1);
      assertRead(ENGLISH_FRAMES, written, "by " + english + " " + day.getYear(), in.atEndOfMonth());
      assertRead(
          ENGLISH_FRAMES,
          written,
          "before " + day.getDayOfMonth() + " " + english + " " + day.getYear(),
          day.minusDays(1));
    }
  }

  @Test
  void daysWithoutAYear_areTheNextOnes() {
    for (int i = 0; i < TIMES; i++) {
      LocalDate written = written();
      LocalDate day = written.plusDays(1 + random.nextInt(363));
      String words = day.getDayOfMonth() + " " + DUTCH_MONTHS.get(day.getMonthValue() - 1);
      if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29) {
        continue;
      }
      assertRead(DUTCH_FRAMES, written, "uiterlijk " + words, day);
      String english = day.getDayOfMonth() + " " + ENGLISH_MONTHS.get(day.getMonthValue() - 1);
      assertRead(ENGLISH_FRAMES, written, "by " + english, day);
    }
  }

  @Test
  void terms_runFromTheDayOfWriting() {
    Map<String, BiFunction<LocalDate, Integer, LocalDate>> dutch =
        Map.of(
            "dagen", LocalDate::plusDays,
            "weken", LocalDate::plusWeeks,
            "maanden", LocalDate::plusMonths,
            "uur", (day, count) -> day.plusDays((count + 23) / 24),
            "kwartalen", (day, count) -> day.plusMonths(3L * count));
    Map<String, BiFunction<LocalDate, Integer, LocalDate>> english =
        Map.of(
            "days", LocalDate::plusDays,
            "weeks", LocalDate::plusWeeks,
            "months", LocalDate::plusMonths,
            "hours", (day, count) -> day.plusDays((count + 23) / 24));
    for (int i = 0; i < TIMES; i++) {
      LocalDate written = written();
      int count = 2 + random.nextInt(97);
      String unit = any(List.copyOf(dutch.keySet()));
      LocalDate day = Objects.requireNonNull(dutch.get(unit)).apply(written, count);
      String number = random.nextBoolean() ? String.valueOf(count) : inWords(count);
      assertRead(DUTCH_FRAMES, written, "binnen " + number + " " + unit, day);
      assertRead(DUTCH_FRAMES, written, "over " + number + " " + unit, day);
      assertRead(DUTCH_FRAMES, written, "in de komende " + number + " " + unit, day);
      String units = any(List.copyOf(english.keySet()));
      LocalDate later = Objects.requireNonNull(english.get(units)).apply(written, count);
      assertRead(ENGLISH_FRAMES, written, "within " + count + " " + units, later);
    }
  }

  private static String inWords(int count) {
    List<String> low = DutchNumerals.BELOW_TWENTY;
    if (count < 20) {
      return low.get(count);
    }
    String ten = DutchNumerals.TENS.get(count / 10 - 2);
    String unit = low.get(count % 10);
    return count % 10 == 0 ? ten : unit + (unit.endsWith("e") ? "ën" : "en") + ten;
  }

  @Test
  void quarters_endWithTheirThirdMonth() {
    List<String> nth = List.of("eerste", "tweede", "derde", "vierde");
    List<String> english = List.of("first", "second", "third", "fourth");
    for (int i = 0; i < TIMES; i++) {
      LocalDate written = written();
      int year = written.getYear() + 1 + random.nextInt(3);
      int quarter = 1 + random.nextInt(4);
      LocalDate last = YearMonth.of(year, 3 * quarter).atEndOfMonth();
      String words = nth.get(quarter - 1) + " kwartaal van " + year;
      assertRead(DUTCH_FRAMES, written, "in het " + words, last);
      assertRead(DUTCH_FRAMES, written, "vóór het " + words, last.minusDays(days(last)));
      assertRead(DUTCH_FRAMES, written, "in Q" + quarter + " " + year, last);
      String said = "in the " + english.get(quarter - 1) + " quarter of " + year;
      assertRead(ENGLISH_FRAMES, written, said, last);
    }
  }

  /** Of the quarter that ends then. */
  private static int days(LocalDate last) {
    return last.minusMonths(1).lengthOfMonth()
        + last.minusMonths(2).lengthOfMonth()
        + last.lengthOfMonth();
  }

  @Test
  void weeks_endOnTheirSunday() {
    for (int i = 0; i < TIMES; i++) {
      LocalDate written = written();
      LocalDate day = written.plusDays(8 + random.nextInt(350));
      String words =
          "in de week van %d %s %d"
              .formatted(
                  day.getDayOfMonth(), DUTCH_MONTHS.get(day.getMonthValue() - 1), day.getYear());
      LocalDate sunday = day;
      while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
        sunday = sunday.plusDays(1);
      }
      assertRead(DUTCH_FRAMES, written, words, sunday);
    }
  }

  @Test
  void eitherOfTwoTimes_endsWithTheLaterOne() {
    for (int i = 0; i < TIMES; i++) {
      LocalDate written = written();
      YearMonth first = YearMonth.from(written).plusMonths(1 + random.nextInt(20));
      YearMonth second = first.plusMonths(1 + random.nextInt(6));
      String one = DUTCH_MONTHS.get(first.getMonthValue() - 1) + " " + first.getYear();
      String other = DUTCH_MONTHS.get(second.getMonthValue() - 1) + " " + second.getYear();
      assertRead(DUTCH_FRAMES, written, "in " + one + " of " + other, second.atEndOfMonth());
      assertRead(DUTCH_FRAMES, written, "eind " + one + " of begin " + other, third(second));
    }
  }

  private static LocalDate third(YearMonth month) {
    return month.atDay((int) Math.round(month.lengthOfMonth() / 3.0));
  }

  /** Easter Sundays of the tables of the church. */
  @Test
  void feasts_moveWithEaster() {
    Map<Integer, String> easter =
        Map.of(
            2008,
            "2008-03-23",
            2011,
            "2011-04-24",
            2016,
            "2016-03-27",
            2019,
            "2019-04-21",
            2023,
            "2023-04-09",
            2024,
            "2024-03-31",
            2025,
            "2025-04-20",
            2026,
            "2026-04-05",
            2038,
            "2038-04-25");
    easter.forEach((year, text) -> {
      LocalDate sunday = LocalDate.parse(text);
      LocalDate written = LocalDate.of(year, 1, 7);
      assertRead(DUTCH_FRAMES, written, "voor Pasen", sunday.minusDays(1));
      assertRead(DUTCH_FRAMES, written, "rond Pasen", sunday.plusDays(1));
      assertRead(DUTCH_FRAMES, written, "voor Hemelvaart", sunday.plusDays(38));
      assertRead(DUTCH_FRAMES, written, "vóór Pinksteren", sunday.plusDays(48));
      assertRead(ENGLISH_FRAMES, written, "before Easter", sunday.minusDays(1));
      assertRead(DUTCH_FRAMES, written, "voor Kerst", LocalDate.of(year, 12, 24));
    });
  }

  @Test
  void noSentence_hasADeadlineThatIsPastOrWordsItDoesNotHave() {
    List<String> pieces = new ArrayList<>(DUTCH_MONTHS);
    pieces.addAll(UP_TO);
    pieces.addAll(WITHIN);
    pieces.addAll(
        List.of(
            "binnen",
            "over",
            "eind",
            "begin",
            "medio",
            "het",
            "de",
            "zomer",
            "reces",
            "2024",
            "2031",
            "31",
            "12",
            "of",
            "weken",
            "kwartaal",
            "eerste",
            "jaar",
            "volgend",
            "by",
            "within",
            "the",
            "end",
            "of",
            "year",
            "Kerst",
            "top",
            "debat",
            "na",
            "week"));
    for (int i = 0; i < 10 * TIMES; i++) {
      LocalDate written = written();
      var words = new ArrayList<String>();
      for (int n = 0; n < 12; n++) {
        words.add(any(pieces));
      }
      String sentence = String.join(" ", words) + ".";
      Deadline found = new Deadlines(written, null).first(sentence);
      if (found != null) {
        assertThat(sentence).contains(found.text());
        assertThat(found.value() == null || !found.value().isBefore(written))
            .as("%s, written %s", sentence, written)
            .isTrue();
      }
    }
  }
}
