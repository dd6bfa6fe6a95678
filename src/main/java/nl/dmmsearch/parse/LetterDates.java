package nl.dmmsearch.parse;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads when a document was written, adopted or held. */
final class LetterDates {
  private static final Pattern ADOPTED =
      Pattern.compile("Vastgesteld(?: op)? (\\d{1,2} \\p{L}+ \\d{4})");

  /** The label of a letter whose letterhead is not known as one, as in a translation. */
  private static final Pattern DATED =
      Pattern.compile("(?:Date|Dated|Datum) ?:? ?(\\d{1,2} \\p{L}+ \\d{4})");

  private static final Pattern PLACED =
      Pattern.compile("(?:\\p{Lu}[\\p{L} ]+|[’']s-\\p{Lu}\\p{L}+), (\\d{1,2} \\p{L}+ \\d{4})");
  private static final Pattern BARE =
      Pattern.compile(
          "(\\d{1,2} \\p{L}+ \\d{4}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}|\\d{4}-\\d{2}-\\d{2})(?: \\|.*)?");
  private static final Pattern ON_SITE =
      Pattern.compile(
          "(?:Kamerstuk|Nieuwsbericht|Bericht|Publicatie|Toespraak|Rapport|Brochure|Weblog|Beleidsnota)\\b[^|]{0,40}"
              + "\\| ?(\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}|\\d{1,2} \\p{L}+ \\d{4})(?: ?\\|.*)?");
  private static final Pattern RECEIVED =
      Pattern.compile("(?s).*\\(ontvangen (?:op )?(\\d{1,2} \\p{L}+ \\d{4})\\).*");
  private static final Pattern REGISTERED = Pattern.compile(".*\\bdatum: (\\d{4}-\\d{2}-\\d{2}).*");
  private static final Pattern PUBLISHED = Pattern.compile("Gepubliceerd:? (.*)");
  private static final Pattern HELD =
      Pattern.compile(
          "gehouden op (\\d{1,2} \\p{L}+ \\d{4})|(?:sprak|spraken|heeft|hebben) (?:[^.]{0,40}? )?op (\\d{1,2} \\p{L}+ \\d{4})"
              + "|Op (\\d{1,2} \\p{L}+ \\d{4}) (?:sprak|heeft|hebben)");
  private static final Pattern ANSWERED =
      Pattern.compile("(?i)(?:beantwoord )?bij brief(?: van)? (\\d{1,2} \\p{L}+ \\d{4})");

  /** A page without a letterhead has its day among its first paragraphs. */
  private static final int NEAR_TOP = 6;

  private LetterDates() {}

  static @Nullable LocalDate of(Part part, Remarks remarks) {
    LocalDate day = firmly(part);
    if (day != null) {
      return day;
    }
    day = line(part, ON_SITE);
    if (day == null) {
      day = line(part, REGISTERED);
    }
    String source = "de registratie van het stuk";
    if (day == null) {
      day = line(part, PUBLISHED);
      source = "de datum van publicatie";
    }
    if (day == null) {
      remarks.missing("letterDate", "In de tekst staat geen datum van het stuk.");
    } else {
      remarks.likely("letterDate", "De datum komt uit " + source + ".");
    }
    return day;
  }

  private static @Nullable LocalDate firmly(Part part) {
    LocalDate day = line(part, ADOPTED);
    if (day == null) {
      String label = part.labels().first("datum", "date");
      day = label == null ? null : DutchDates.day(label.substring(0, Math.min(60, label.length())));
    }
    if (day == null) {
      day = LabelRow.date(part.head());
    }
    if (day == null) {
      day = line(part, DATED);
    }
    if (day == null) {
      day = line(part, PLACED);
    }
    if (day == null) {
      day = line(part, BARE);
    }
    return day == null ? received(part) : day;
  }

  /** Answers are printed behind the questions with the day on which the House received them. */
  private static @Nullable LocalDate received(Part part) {
    Matcher m = RECEIVED.matcher(part.headText() + "\n" + String.join("\n", part.opening()));
    return m.matches() ? DutchDates.day(m.group(1)) : null;
  }

  private static @Nullable LocalDate line(Part part, Pattern pattern) {
    Stream<String> lines =
        Stream.concat(
            part.head().stream().map(TextLine::text),
            part.blocks().stream().limit(NEAR_TOP).map(Block::text));
    for (String line : (Iterable<String>) lines::iterator) {
      Matcher m = pattern.matcher(line);
      LocalDate day = m.matches() ? DutchDates.day(m.group(1)) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The day of a debate, or of the answers where the questions were written. */
  static @Nullable LocalDate held(Part part, DocumentType type) {
    return switch (type) {
      case COMMISSIEDEBAT -> first(part, HELD);
      case SCHRIFTELIJK_OVERLEG -> first(part, ANSWERED);
      case GEANNOTEERDE_AGENDA, VERSLAG, BESLISNOTA, ANTWOORD_KAMERVRAGEN, KAMERBRIEF, OVERIG ->
          null;
    };
  }

  private static @Nullable LocalDate first(Part part, Pattern pattern) {
    Matcher m = pattern.matcher(part.headText() + "\n" + String.join("\n", part.opening()));
    while (m.find()) {
      for (int i = 1; i <= m.groupCount(); i++) {
        LocalDate day = m.group(i) == null ? null : DutchDates.day(m.group(i));
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }
}
