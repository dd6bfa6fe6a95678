package nl.dmmsearch.bench;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;

/**
 * A class of queries that are as long as any that is read.
 *
 * @param name what they are made of
 * @param part makes one part
 * @param between what stands between two
 */
record HostileClass(String name, Function<Random, String> part, String between) {
  private static final int HUNDRED = 100;
  private static final int FIRST_YEAR = 2004;
  private static final int YEARS = 22;
  private static final int SHORT_MONTH = 28;
  private static final int FIRST_PAPER = 20_000;
  private static final int PAPERS = 16_000;

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private static final List<String> NAUGHTY =
      List.of(
          "🚀👩‍👩‍👧",
          "\u202eovan\u202c",
          "\u0000",
          "%s%n",
          "<b>kfor</b>",
          "' OR 1=1 --",
          "Ω≈ç√",
          "ﷺ",
          "()",
          "==",
          "--",
          "*",
          "\"",
          "~9",
          "titel:kop:",
          "é\u0301\u0301",
          "和製漢語",
          "-\ufeff-");

  /** All of them. */
  static List<HostileClass> all(HostileWords words) {
    return List.of(
        of("English names", words::english),
        new HostileClass("English names, OR", words::english, " OR "),
        of("English names, quoted", random -> quoted(words.english(random))),
        of("English names, NOT", random -> "-\"" + words.english(random) + '"'),
        of("names", words::name),
        new HostileClass("names, OR", words::name, " OR "),
        of("names, in brackets", r -> "(" + words.name(r) + " OR " + words.name(r) + ")"),
        of("abbreviations", words::abbreviation),
        of("days", HostileClass::day),
        of("days in figures", HostileClass::inFigures),
        of("days without a year", HostileClass::yearless),
        of("months", HostileClass::monthOfYear),
        of("months without a year", HostileClass::month),
        of("years", random -> String.valueOf(year(random))),
        of("spans of days", r -> (1 + r.nextInt(9)) + " tot en met 13 " + monthOfYear(r)),
        of("spans of years", r -> "van " + year(r) + " tot " + (FIRST_YEAR + YEARS)),
        of("spans without a year", r -> (1 + r.nextInt(9)) + "-1" + r.nextInt(9) + " " + month(r)),
        of("periods", r -> "sinds " + monthOfYear(r)),
        of("verbs of two halves", words::verb),
        of("words", words::word),
        of("words with fields", r -> (r.nextBoolean() ? "titel:" : "kop:") + words.word(r)),
        new HostileClass("words, AND", words::word, " AND "),
        new HostileClass("words, OR", words::word, " OR "),
        of("words, NOT", random -> "NOT " + words.word(random)),
        of("words, exact", random -> "=" + words.word(random)),
        of("words, in groups", r -> "(" + words.word(r) + " AND " + choice(words, r) + ")"),
        of("long words", words::longWord),
        of("misspelt words", words::misspelt),
        of("compounds", words::compound),
        of("half compounds", r -> words.word(r) + "- en " + words.longWord(r)),
        of("words with a hyphen", r -> words.word(r) + "-" + words.word(r)),
        new HostileClass("one word of all", words::word, ""),
        of("letters", HostileClass::letter),
        of("beginnings of words", r -> letter(r) + letter(r) + "*"),
        of("words near each other", r -> near(words, r)),
        of("quoted sentences", random -> quoted(words.sentence(random))),
        of("sentences", words::sentence),
        of("numbers", r -> r.nextInt(HUNDRED) + "." + (HUNDRED + r.nextInt(HUNDRED)) + " miljoen"),
        of("papers", r -> (FIRST_PAPER + r.nextInt(PAPERS)) + "-" + r.nextInt(HUNDRED)),
        of("papers in words", r -> "Kamerstuk 28 676, nr. " + r.nextInt(4 * HUNDRED)),
        of("designators", r -> words.abbreviation(r) + "-" + r.nextInt(HUNDRED)),
        of("ministers", random -> "minister " + words.word(random)),
        of("naughty strings", random -> HostileWords.one(NAUGHTY, random)));
  }

  private static HostileClass of(String name, Function<Random, String> part) {
    return new HostileClass(name, part, " ");
  }

  /** One of them, with as many parts as are not refused. */
  String query(long seed) {
    var random = new Random(seed);
    String query = part.apply(random);
    String longer = query;
    for (int tries = 0; tries < 2 * HUNDRED + HUNDRED / 2; tries++) {
      if (isRead(longer)) {
        query = longer;
      }
      longer = query + between + part.apply(random);
    }
    return query;
  }

  private static boolean isRead(String query) {
    try {
      QueryParser.parse(query);
      return true;
    } catch (QueryException e) {
      return false;
    }
  }

  private static String letter(Random random) {
    return String.valueOf((char) ('a' + random.nextInt('z' - 'a' + 1)));
  }

  private static String choice(HostileWords words, Random random) {
    return "(" + words.word(random) + " OR " + words.word(random) + ")";
  }

  private static String near(HostileWords words, Random random) {
    return quoted(words.word(random) + " " + words.word(random)) + "~" + random.nextInt(HUNDRED);
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }

  private static String day(Random random) {
    return yearless(random) + " " + year(random);
  }

  private static String inFigures(Random random) {
    int month = 1 + random.nextInt(MONTHS.size());
    return (1 + random.nextInt(SHORT_MONTH)) + "-" + month + "-" + year(random);
  }

  private static String monthOfYear(Random random) {
    return month(random) + " " + year(random);
  }

  private static String yearless(Random random) {
    return (1 + random.nextInt(SHORT_MONTH)) + " " + month(random);
  }

  private static String month(Random random) {
    return HostileWords.one(MONTHS, random);
  }

  private static int year(Random random) {
    return FIRST_YEAR + random.nextInt(YEARS);
  }
}
