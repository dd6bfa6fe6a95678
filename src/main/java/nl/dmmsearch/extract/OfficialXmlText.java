package nl.dmmsearch.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;

/**
 * Takes the text out of an officiële publicatie in reading order. Elements within a line are known
 * by name; whatever else there is stands on lines of its own.
 */
final class OfficialXmlText implements XmlEvents.Handler {
  private static final Set<String> ROOTS =
      Set.of(
          "officiele-publicatie",
          "kamerwrk",
          "kamerstuk",
          "handelingen",
          "niet-dossier-stuk",
          "vraagdoc");
  private static final Set<String> INLINE =
      Set.of(
          "nadruk",
          "extref",
          "intref",
          "sup",
          "inf",
          "datum",
          "ondernummer",
          "voornaam",
          "voorvoegsels",
          "tussenvoegsel",
          "tussenvoegsels",
          "achternaam",
          "politiek",
          "org",
          "ref",
          "redactie",
          "afkorting",
          "label",
          "nr",
          "dossiernummer",
          "dossiernr",
          "begrotingshoofdstuk",
          "vet",
          "cur",
          "vetcur",
          "onderstreept",
          "unl",
          "stuknr",
          "b",
          "i",
          "u",
          "spreker-naam",
          "partij");

  /** What describes the paper or runs over its pages: chamber and session stand in its footers. */
  private static final Set<String> SKIPPED =
      Set.of(
          "metadata",
          "kamerstukkop",
          "meta-data",
          "plaatje",
          "illustratie",
          "officiele-inhoudsopgave",
          "margetekst",
          "kopregel",
          "voetregel");

  private final OfficialHeadings headings = new OfficialHeadings();
  private final OfficialNotes notes = new OfficialNotes();
  private final Prose prose = new Prose();
  private final Deque<String> open = new ArrayDeque<>();
  private final ParagraphText text = new ParagraphText();
  private final StringBuilder number = new StringBuilder();
  private String mark = "";
  private int bold;
  private int skipping;

  List<TextLine> lines() {
    notes.lay(prose);
    return prose.lines();
  }

  @Override
  public void start(XmlEvents.Element element) throws UnreadableException {
    String name = element.name();
    if (open.isEmpty() && skipping == 0 && !ROOTS.contains(name)) {
      throw new UnreadableException(
          "XML with the root <%s> is not read; officiële publicaties are".formatted(name));
    }
    if (skipping > 0 || SKIPPED.contains(name)) {
      skipping++;
      return;
    }
    if (notes.start(element, text)) {
      open.push(name);
      return;
    }
    opened(element);
    open.push(name);
  }

  private void opened(XmlEvents.Element element) {
    String name = element.name();
    if (!isInline(name)) {
      flush();
    } else if (!isTypography(name)) {
      text.add(" ", true);
    }
    headings.start(element);
    switch (name) {
      case "row" -> prose.openRow();
      case "entry" -> prose.openCell();
      case "li" -> mark = item(element);
      case "nadruk" -> bold += element.get("type").startsWith("vet") ? 1 : 0;
      default -> {}
    }
  }

  private static String item(XmlEvents.Element element) {
    String number = element.get("nr");
    return number.isEmpty() ? Bullets.BULLET : number;
  }

  /** Titles of the paper and its dossier stand on one line with the numbers before them. */
  private boolean isInline(String name) {
    String parent = open.isEmpty() ? "" : open.element();
    boolean title =
        (name.equals("titel") || name.equals("title"))
            && Set.of("kop", "dossier", "stuk", "onderw").contains(parent);
    boolean opensPaper = name.equals("stuknr") || name.equals("dossiernummer");
    boolean speaker = name.equals("naam") && parent.equals("spreker");
    return title || speaker || (INLINE.contains(name) && !(opensPaper && parent.equals("stuk")));
  }

  private static boolean isTypography(String name) {
    return Set.of("nadruk", "extref", "intref", "sup", "inf", "datum", "ondernummer", "politiek")
        .contains(name);
  }

  @Override
  public void end(XmlEvents.Element element) {
    if (skipping > 0) {
      skipping--;
      return;
    }
    String name = open.pop();
    if (notes.end(name)) {
      return;
    }
    closed(name);
  }

  private void closed(String name) {
    if (name.equals("li.nr")) {
      mark = listMark();
    } else if (isStop(name)) {
      flush();
    }
    switch (name) {
      case "row" -> prose.closeRow();
      case "entry" -> prose.closeCell();
      case "li" -> mark = "";
      case "nadruk" -> bold = Math.max(0, bold - 1);
      default -> {}
    }
    headings.end(name);
  }

  /** The number of a paper waits for the title behind it. */
  private boolean isStop(String name) {
    boolean paperTitle = name.equals("titel") && open.contains("stuk");
    return paperTitle || (!isInline(name) && !name.equals("stuknr"));
  }

  private String listMark() {
    String given = number.toString().strip();
    number.setLength(0);
    boolean counts = given.chars().anyMatch(Character::isLetterOrDigit);
    return counts ? given : Bullets.BULLET;
  }

  @Override
  public void text(String piece) {
    String flat = piece.replaceAll("\\s+", " ");
    if (skipping > 0 || notes.text(flat)) {
      return;
    }
    if ("li.nr".equals(open.peek())) {
      number.append(flat);
    } else if ("sup".equals(open.peek())) {
      text.raise(flat, bold > 0);
    } else {
      text.add(flat, bold > 0);
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      int level = headings.level();
      if (level > 0) {
        prose.paragraph(text.text(), new LineRole.Heading(level));
      } else if (mark.isEmpty()) {
        prose.paragraph(text);
      } else {
        prose.item(mark, text.text());
        mark = "";
      }
    }
    text.clear();
  }
}
