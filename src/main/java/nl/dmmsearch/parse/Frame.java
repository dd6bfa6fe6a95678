package nl.dmmsearch.parse;

import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/**
 * A part of a document, cut in two: what stands above the running text, and the rest.
 *
 * @param head lines with addresses, labels, numbers, titles
 * @param body lines from the first of the running text
 */
record Frame(List<TextLine> head, List<TextLine> body) {
  /** How far down a letterhead can reach. */
  private static final int DEEPEST = 90;

  /** Shorter lines may be an address or a label. */
  private static final int PROSE = 60;

  private static final Pattern SALUTATION =
      Pattern.compile("(?i)(?:zeer )?(?:geachte|hooggeachte|excellentie|waarde|dear)\\b.{0,60}");
  private static final Pattern ADOPTED = Pattern.compile("Vastgesteld(?: op)? \\d.{4,20}");
  private static final Pattern PLACED_DATE =
      Pattern.compile("(?:Den Haag|’s-Gravenhage|'s-Gravenhage|Amsterdam|Brussel), \\d.{6,20}");
  private static final Pattern NOTA = Pattern.compile("(?i)(?:besl(?:is|ui)t?|informatie)?nota");
  private static final Pattern NOTA_MARK =
      Pattern.compile("TER (?:BESLISSING|INFORMATIE|ONDERTEKENING|BESPREKING|ACCORDERING)");
  private static final Pattern META =
      Pattern.compile(
          "(?i)(?:Kamerstuk(?: [\\d -]+)?|Datum publicatie.*|---.*|U bent hier:?|Rijksoverheid"
              + "|Nummer: .*|Gepubliceerd: .*|Bron: .*|Indiener.*|ID: .*|Directe link.*|Keywords:?.*"
              + "|Zaaknummer:? .*|Onderdeel van kamerstukdossier .*|Tussenpublicatie.*|Stenogram|(?:19|20)\\d{2}[DZ]\\d{4,6}|\\p{Lu}[\\p{L} .]{3,30}zaal"
              + "|Brief regering|(?:Tweede|Eerste) Kamer der Staten-Generaal.*|Vergaderjaar .*"
              + "|Nr\\. ?\\d+.*|\\d{2} ?\\d{3}(?:-[\\dIVX]+)?(?: .{0,80})?|\\d{1,2}|.* \\| .*"
              + "|Aan de .*|Afschrift aan .*|Bij beantwoording.*|Ministerie van .*|> Retouradres.*"
              + "|(?:Verslag van een|VERSLAG VAN EEN) [\\p{L} ]+|Datum:? .{0,60}|BRIEF VAN .*"
              + "|\\d{1,2} \\p{L}+ \\d{4})");

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?i)(?:> ?)?retouradres.*|(?:aan )?de voorzitters? van de (?:tweede|eerste) .*");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)(?:betreft|onderwerp|subject(?=:))(?:\\s*:?\\s*.{8,200}| ?:?)|.{1,60}\\s(?:betreft|onderwerp)\\s*:\\s*.{8,200}");

  static Frame of(List<TextLine> lines) {
    int start = bodyStart(lines);
    return new Frame(lines.subList(0, start), lines.subList(start, lines.size()));
  }

  private static int bodyStart(List<TextLine> lines) {
    int subject = underSubject(lines);
    for (Pattern anchor : List.of(SALUTATION, ADOPTED, PLACED_DATE)) {
      int at = find(lines, anchor);
      if (at >= 0 && !(anchor == PLACED_DATE && isQuoted(lines, subject, at))) {
        return at + 1;
      }
    }
    if (subject > 0) {
      return subject;
    }
    int nota = find(lines, NOTA);
    if (nota < 0) {
      nota = find(lines, NOTA_MARK);
    }
    return nota >= 0 ? underTitle(lines, nota + 1) : Math.max(underNota(lines), underMeta(lines));
  }

  /** Where the text begins under the title of a nota and its labels; 0 where it has none. */
  private static int underNota(List<TextLine> lines) {
    for (int i = 0; i < Math.min(DEEPEST, lines.size()); i++) {
      String text = lines.get(i).text();
      int heading = NotaTitles.heading(lines, i);
      if (heading > 0) {
        return heading;
      }
      if (text.length() >= PROSE && Words.endsSentence(text)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether the date line is that of a letter quoted in the text: prose stands above it. */
  private static boolean isQuoted(List<TextLine> lines, int subject, int date) {
    return subject > 0
        && subject < date
        && lines.subList(subject, date).stream()
            .map(TextLine::text)
            .filter(text -> text.length() >= PROSE)
            .anyMatch(text -> text.endsWith(".") || Words.startsLower(text));
  }

  /** Behind the subject line of a letter without salutation; 0 where there is no letterhead. */
  private static int underSubject(List<TextLine> lines) {
    int letter = find(lines, ADDRESSED);
    int subject = find(lines, SUBJECT);
    if (letter < 0 || subject < letter || find(lines, NOTA) >= 0 || find(lines, NOTA_MARK) >= 0) {
      return 0;
    }
    int end = subject + 1;
    if (isLabelAlone(lines.get(subject).text())) {
      while (end < lines.size() && lines.get(end).text().isEmpty()) {
        end++;
      }
    }
    while (end < lines.size() && !lines.get(end).text().isEmpty()) {
      end++;
    }
    end = underLabels(lines, end);
    return end < lines.size() ? end : 0;
  }

  private static boolean isQuoted(List<TextLine> lines, int i) {
    return Quotations.inLines(lines.subList(0, Math.min(2 * DEEPEST, lines.size()))).get(i);
  }

  private static boolean isLabelAlone(String subject) {
    return subject.length() <= "onderwerp :".length();
  }

  /** Behind the labels that a letterhead in columns has below its subject as well. */
  private static int underLabels(List<TextLine> lines, int from) {
    int end = from;
    for (int i = from; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (Labels.isLabel(text)) {
        end = i + 1;
      } else if (!text.isEmpty()) {
        break;
      }
    }
    return end;
  }

  private static int find(List<TextLine> lines, Pattern anchor) {
    for (int i = 0; i < Math.min(DEEPEST, lines.size()); i++) {
      if (anchor.matcher(lines.get(i).text()).matches() && !isQuoted(lines, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the title of a nota, which stands between the word itself and the first heading. */
  private static int underTitle(List<TextLine> lines, int from) {
    for (int i = from; i < Math.min(from + 40, lines.size()); i++) {
      if (StandardHeadings.contains(lines.get(i).text())) {
        return i;
      }
    }
    return from;
  }

  /**
   * Behind the lines that are about the document, a title among them. A file of nothing else still
   * has a text: all of it.
   */
  private static int underMeta(List<TextLine> lines) {
    boolean title = false;
    for (int i = 0; i < Math.min(DEEPEST, lines.size()); i++) {
      String text = lines.get(i).text();
      if (text.isEmpty() || META.matcher(text).matches()) {
        continue;
      }
      if (title || !isTitle(text) || StandardHeadings.contains(text)) {
        return i;
      }
      title = true;
    }
    return 0;
  }

  private static boolean isTitle(String text) {
    return text.length() <= 250
        && (!text.endsWith(".") || text.endsWith(" a.s.") || text.endsWith(" jl."))
        && !text.endsWith(":")
        && !ListMark.bulleted(text)
        && Character.isLetterOrDigit(text.charAt(0));
  }
}
