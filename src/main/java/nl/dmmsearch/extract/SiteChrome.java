package nl.dmmsearch.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the document on a page and takes away what the site put around it. */
final class SiteChrome {
  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, button,"
          + " input, select, textarea, del, [hidden], nav, aside, footer, [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=search], [role=complementary],"
          + " [role=dialog], [role=alertdialog], [role=menu]";

  /** Words in the class or id of what belongs to the site. */
  private static final Set<String> WORDS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "navigatie",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "kruimelpad",
          "kruimel",
          "broodkruimel",
          "cookie",
          "cookies",
          "cookiebar",
          "cookiebanner",
          "consent",
          "share",
          "sharing",
          "sociallinks",
          "social",
          "delen",
          "skiplink",
          "skiplinks",
          "skip",
          "sidebar",
          "related",
          "gerelateerd",
          "leesook",
          "pagination",
          "paginering",
          "toolbar",
          "feedback",
          "newsletter",
          "nieuwsbrief",
          "footer",
          "search",
          "zoeken",
          "zoekformulier",
          "banner",
          "masthead",
          "MsoCommentReference");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all"
              + "|mso-element\\s*:\\s*comment).*");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)(?:lees|zie|bekijk) ook:?|(?:meer informatie|deel deze pagina|delen|gerelateerd"
              + "|(?:voet|eind)?noten|naar boven|terug naar boven|afdrukken|print(?: deze pagina)?)");

  private SiteChrome() {}

  static Element without(Document page) {
    page.select(NO_TEXT).remove();
    page.getAllElements().stream()
        .filter(e -> HIDDEN.matcher(e.attr("style")).matches())
        .toList()
        .forEach(Element::remove);
    Element content = content(page);
    drop(content);
    return content;
  }

  /** The element that says that it is the document, else the whole page. */
  private static Element content(Document page) {
    for (String wanted : List.of("main, [role=main]", "article", "#main, #content, #inhoud")) {
      Element found =
          page.select(wanted).stream()
              .max(Comparator.comparingInt(e -> e.text().length()))
              .orElse(null);
      if (found != null && 2 * found.text().length() > page.body().text().length()) {
        return withTitle(page, found);
      }
    }
    page.select("body > header, body > div > header").stream()
        .filter(header -> header.selectFirst("h1") == null)
        .forEach(Element::remove);
    return page.body();
  }

  /** Some sites set the only main heading above the document. */
  private static Element withTitle(Document page, Element found) {
    List<Element> titles = page.select("h1");
    if (titles.size() == 1 && found.selectFirst("h1") == null) {
      found.prependChild(titles.getFirst().clone());
    }
    return found;
  }

  private static void drop(Element content) {
    int all = content.text().length();
    for (Element e : content.getAllElements().stream().skip(1).toList()) {
      boolean named = isNamed(e) && 2 * e.text().length() < all;
      if (named || isLinks(e) || isElsewhere(e)) {
        e.remove();
      }
    }
  }

  private static boolean isNamed(Element e) {
    return (e.className() + " " + e.id())
        .lines()
        .flatMap(line -> Arrays.stream(line.split("[\\s_-]+")))
        .anyMatch(word -> WORDS.contains(word) || WORDS.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** A block of little else than links, and of several of them. */
  private static boolean isLinks(Element e) {
    if (!Set.of("ul", "ol", "div", "table", "section").contains(e.normalName())) {
      return false;
    }
    List<Element> links = e.select("a[href]");
    int linked = links.stream().mapToInt(a -> a.text().length()).sum();
    return links.size() >= 3 && linked >= 0.8 * e.text().length();
  }

  /** What points elsewhere, with the list under it. */
  private static boolean isElsewhere(Element e) {
    boolean heading = e.normalName().matches("h[1-6]|p|strong|li");
    if (!heading || !ELSEWHERE.matcher(e.text().strip()).matches()) {
      return false;
    }
    Element next = e.nextElementSibling();
    if (next != null
        && next.normalName().equals("ul")
        && next.select("a[href]").size() >= next.select("li").size()) {
      next.remove();
    }
    return true;
  }
}
