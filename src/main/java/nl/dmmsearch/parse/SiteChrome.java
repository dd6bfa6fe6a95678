package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.TextLine;

/**
 * Drops what stands around a text on the page of a website, where someone copied the whole page.
 */
final class SiteChrome {
  private static final Pattern CHROME =
      Pattern.compile(
          "(?i)(?:ga |spring |direct )?(?:direct )?naar (?:de )?(?:hoofd)?(?:inhoud|navigatie)|skip to (?:main )?content"
              + "|home(?: ?[>›/»] ?[^.]{2,60}){1,6}|u (?:bent|bevindt zich) hier:?(?: .{0,120}[>›»].*)?"
              + "|delen|deel (?:dit|deze) (?:item|pagina|bericht)\\b.{0,80}|deel via .{0,60}|print(?:en)?|afdrukken|menu|zoeken"
              + "|download(?:en|s)?(?: [‘'’\"“].*| pdf| document.{0,20}|)|(?:pdf|word)(?:[- ](?:document|bestand))?(?: ?[|,(] ?[^.]{0,60})"
              + "|(?:terug )?naar boven|terug naar (?:overzicht|zoekresultaten)|verantwoordelijk|zie ook:?|gerelateerde (?:documenten|onderwerpen|nieuwsberichten)"
              + "|(?:deze (?:web)?site gebruikt|wij gebruiken|we use) cookies.*|cookies?(?:beleid|instellingen|verklaring)?|(?:alle )?cookies (?:accepteren|weigeren)|accepteer alle cookies"
              + "|service|over deze (?:web)?site|privacy(?: statement|verklaring)?|toegankelijkheid|copyright|contact|sitemap|archief|volg ons.{0,30}"
              + "|tweet|facebook|linkedin|whatsapp|mail deze pagina|was deze (?:informatie|pagina) nuttig\\?|vond u wat u zocht\\?.*|lees voor"
              + "|zoek(?:en|veld)?(?: (?:binnen|in|op) .{0,40})?(?:\\s*\\[[ _]*\\].*)?|(?:veelgezochte?|meest gelezen|populaire?) .{0,120}"
              + "|(?:(?:deze|de) (?:pagina|tekst) is )?(?:voor het )?laatst (?:gewijzigd|bijgewerkt)\\b.{0,40}|(?:©|\\(c\\)) ?\\d{4}.{0,90}"
              + "|service: .*|[\\p{L}:.]{2,24}\\.nl");

  /** Cells between bars: the choices of a menu. With figures it may be the day of the page. */
  private static final Pattern MENU =
      Pattern.compile("[^|.?!\\d]{2,40}(?: ?\\| ?[^|.?!\\d]{2,40}){2,8}");

  private static final Pattern RELATED =
      Pattern.compile(
          "(?i)zie ook:?|gerelateerde? \\p{L}+:?|meer (?:over|informatie over) (?:dit|deze) \\p{L}+:?|lees ook:?|verwante \\p{L}+:?");
  private static final Pattern RESPONSIBLE = Pattern.compile("(?i)verantwoordelijk");
  private static final Pattern MINISTRY = Pattern.compile("Ministerie van \\p{Lu}[\\p{L} ]{3,60}");

  /** One such line may be a heading; a page has several. */
  private static final int LEAST = 3;

  private static final int SHORT = 60;

  private SiteChrome() {}

  static List<TextLine> drop(List<TextLine> lines) {
    if (!isOfASite(lines)) {
      return lines;
    }
    var kept = new ArrayList<TextLine>(lines.size());
    boolean responsible = false;
    boolean related = false;
    int last = lastSentence(lines);
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      String text = line.text();
      boolean named = responsible && MINISTRY.matcher(text).matches();
      related =
          RELATED.matcher(text).matches()
              || (related && (text.isEmpty() || isLink(text, i > last)));
      boolean chrome = named || related || isChrome(text);
      kept.add(chrome ? line.with("") : line);
      responsible = !text.isEmpty() ? RESPONSIBLE.matcher(text).matches() : responsible;
    }
    return kept;
  }

  /** The lines that {@code kept} has no more. */
  static List<TextLine> dropped(List<TextLine> all, List<TextLine> kept) {
    return IntStream.range(0, all.size())
        .filter(i -> kept.get(i).text().isEmpty())
        .mapToObj(all::get)
        .toList();
  }

  /** Whether several short lines stand around the text; the lines of a letter are long. */
  private static boolean isOfASite(List<TextLine> lines) {
    return lines.stream()
            .map(TextLine::text)
            .filter(text -> text.length() <= SHORT && isChrome(text))
            .limit(LEAST)
            .count()
        == LEAST;
  }

  /** Whether a line is one of those that lead to other papers: they are none of this one. */
  private static boolean isLink(String text, boolean below) {
    return (below || ListMark.bulleted(text)) && text.length() < 160 && !Words.endsSentence(text);
  }

  private static int lastSentence(List<TextLine> lines) {
    int last = lines.size() - 1;
    while (last >= 0 && !Words.endsSentence(lines.get(last).text())) {
      last--;
    }
    return last;
  }

  private static boolean isChrome(String text) {
    return text.length() > 3
        && text.length() < 140
        && (!text.endsWith(".") || text.contains("laatst") || text.contains("Laatst"))
        && (CHROME.matcher(text).matches()
            || (text.indexOf('|') > 0 && MENU.matcher(text).matches()));
  }
}
