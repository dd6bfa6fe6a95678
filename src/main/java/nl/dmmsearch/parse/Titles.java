package nl.dmmsearch.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads titles, or makes them where a document has none. */
final class Titles {
  private static final Pattern PREFIXED =
      Pattern.compile(
          "(?:[\\p{L} ]+(?: : )|[\\p{L} ]+ / [\\p{L} ]+ / "
              + "|(?:Brief regering|Verslag van een \\p{L}+(?: \\p{L}+)?) ?[:;] )(\\S.*)");

  /** A heading of a web page that was saved as text. */
  private static final Pattern MARKED = Pattern.compile("#{1,3} (\\S.*)");

  /** What can stand right under a title and is none of it. */
  private static final Pattern UNDER_TITLE =
      Pattern.compile(
          "(?:\\d{2} ?\\d{3}\\b|Nr\\.|Kamerstuk|Vastgesteld|Aan (?:de|het)\\b|Datum\\b|Den Haag|Tweede Kamer|Eerste Kamer"
              + "|Vergaderjaar|Gepubliceerd|Ministerie van|Geachte|Betreft|Onderwerp).*|.*[|].*|\\d{1,2} \\p{Ll}+ \\d{4}");

  private static final Pattern DEBATE =
      Pattern.compile(
          "((?:Tweeminuten|Dertigleden|Interpellatie|Spoed)debat\\b[^.]{4,150}?|(?:Plenair|Voortzetting van het) debat\\b[^.]{4,150}?)"
              + "(?: \\((?:on)?gecorrigeerd[^)]*\\))?");

  /** A shorter title was not wrapped. */
  private static final int FULL = 60;

  private static final int MOST_LINES = 4;
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:kamerstuk|datum|tweede kamer|eerste kamer|vergaderjaar|rijksoverheid|ministerie van|[>\\d].*retour"
              + "|\\d|nr\\.|vastgesteld|aan |(?-i:Van \\p{Lu}{2})|betreft|geachte|den haag, |[’']s-gravenhage|(?:19|20)\\d{2}[dz]\\d|onderwerp|nota$|de (?:vaste )?commissie|stenogram|brief van|verslag van een [\\p{L} ]+$"
              + "|navo$|u bent hier|---|gepubliceerd|bron|indiener|id:|keywords|zaaknummer|tussenpublicatie|onze ref"
              + "|ons kenmerk|home\\b|zoek(?:en)?\\b|direct naar|kamerleden|(?:letter )?(?:(?:of|from):? )?the (?:minister|state secretary) (?:of|for)|to the |dear |the hague|ministry of|p\\.?o\\.? box|date:? \\d|subject|house of representatives|afgestemd|in afschrift|ter |opgesteld|.*retouradres.*|bij beantwoording|afschrift|.*zaal$|[>(]).*");
  private static final Pattern IN_CAPITALS =
      Pattern.compile("(?:GEANNOTEERDE|VERSLAG|AGENDA|ANNOTATIE|KAMERBRIEF) .{8,}");

  private Titles() {}

  /** The title that the text carries, its subject line aside; null without. */
  static @Nullable String inText(Part part, DocumentType type) {
    String nota = underNota(part);
    if (nota != null) {
      return nota;
    }
    String line = line(part, !isTalk(type));
    return line == null ? inCapitals(part) : line;
  }

  /**
   * The first line of the head that can be a title.
   *
   * @param plain whether a line without a mark will do, which may be the name of the dossier
   */
  static @Nullable String line(Part part, boolean plain) {
    String prefixed = prefixed(part);
    if (prefixed != null || !plain) {
      return prefixed;
    }
    for (TextLine line : part.head()) {
      String text = line.text();
      if (Words.count(text) > 2
          && text.length() < 250
          && !text.contains("|")
          && !NO_TITLE.matcher(text).matches()) {
        return text;
      }
    }
    return null;
  }

  /** The title behind the kind of paper: {@code Brief regering : …}; null without. */
  static @Nullable String prefixed(Part part) {
    for (int i = 0; i < part.head().size(); i++) {
      Matcher m = PREFIXED.matcher(part.head().get(i).text());
      if (m.matches() && Words.count(m.group(1)) > 3) {
        return m.group(1) + wrapped(part.head(), i);
      }
      Matcher marked = MARKED.matcher(part.head().get(i).text());
      if (marked.matches() && Words.count(marked.group(1)) > 3) {
        return marked.group(1);
      }
    }
    return null;
  }

  /** The title over the stenogram of a debate in the plenary; null without. */
  static @Nullable String ofDebate(Part part) {
    return part.head().stream()
        .map(line -> DEBATE.matcher(line.text()))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .findFirst()
        .orElse(null);
  }

  /** What the lines right under a full one add to the title in it. */
  private static String wrapped(List<TextLine> head, int title) {
    var out = new StringBuilder();
    for (int i = title + 1; i < Math.min(head.size(), title + MOST_LINES); i++) {
      String before = head.get(i - 1).text();
      String text = head.get(i).text();
      boolean full = before.length() >= FULL || Words.leadsOn(before) || Words.startsLower(text);
      if (text.isEmpty() || !full || UNDER_TITLE.matcher(text).matches()) {
        break;
      }
      out.append(' ').append(text);
    }
    return out.toString();
  }

  /** The line under the word nota, which is its subject; null without. */
  static @Nullable String underNota(Part part) {
    List<TextLine> head = part.head();
    for (int i = 0; i + 1 < head.size(); i++) {
      if (head.get(i).text().equalsIgnoreCase("nota")) {
        String title = joined(head.subList(i + 1, Math.min(head.size(), i + 6)));
        return title.isEmpty() ? null : title;
      }
    }
    return null;
  }

  private static String joined(List<TextLine> lines) {
    return String.join(" ", lines.stream().map(TextLine::text).filter(t -> !t.isEmpty()).toList());
  }

  /** The report of a debate has no title of its own: lines in its head are those of the dossier. */
  static boolean isTalk(DocumentType type) {
    return type == DocumentType.COMMISSIEDEBAT || type == DocumentType.SCHRIFTELIJK_OVERLEG;
  }

  private static @Nullable String inCapitals(Part part) {
    return part.blocks().stream()
        .map(Block::text)
        .filter(Titles::isInCapitals)
        .map(Capitals::relaxed)
        .findFirst()
        .orElse(null);
  }

  static boolean isInCapitals(String text) {
    return text.length() < 250 && Words.isCapitals(text, 10) && IN_CAPITALS.matcher(text).matches();
  }
}
