package nl.dmmsearch.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.Set;
import nl.dmmsearch.brief.LineRole;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Takes the text out of a part of a web page. */
final class HtmlText implements NodeVisitor {
  private static final Set<String> BOLD = Set.of("b", "strong");

  private final Prose prose;
  private final HtmlNotes notes;
  private final ParagraphText text = new ParagraphText();
  private final Deque<HtmlList> lists = new ArrayDeque<>();
  private @Nullable Node skipping;
  private String mark = "";
  private int bold;
  private int raised;

  HtmlText(Prose prose, HtmlNotes notes) {
    this.prose = prose;
    this.notes = notes;
  }

  @Override
  public void head(Node node, int depth) {
    if (skipping != null) {
      return;
    }
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void add(String words) {
    String flat = words.replaceAll("[\\s&&[^\u00A0]]+", " ");
    if (raised > 0) {
      text.raise(flat, bold > 0);
    } else {
      text.add(flat, bold > 0);
    }
  }

  private void open(Element element) {
    String marker = notes.markerOf(element);
    if (marker != null) {
      text.mark(marker);
      skipping = element;
      return;
    }
    if (HtmlList.isMark(element)) {
      mark = HtmlList.markOf(element);
      skipping = element;
      return;
    }
    String name = element.normalName();
    if (element.isBlock() || name.equals("td") || name.equals("th")) {
      flush(element.parent());
    }
    bold += isBold(element) ? 1 : 0;
    raised += isRaised(element) ? 1 : 0;
    switch (name) {
      case "br" -> text.add("\n", true);
      case "tr" -> prose.openRow();
      case "td", "th" -> prose.openCell();
      case "ol", "ul" -> lists.push(new HtmlList(element));
      case "li" -> mark = lists.isEmpty() ? Bullets.BULLET : lists.element().next(element);
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(skipping)) {
      skipping = null;
    } else if (skipping == null && node instanceof Element element) {
      close(element);
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    if (element.isBlock() || name.equals("td") || name.equals("th")) {
      flush(element);
    }
    bold -= isBold(element) ? 1 : 0;
    raised -= isRaised(element) ? 1 : 0;
    switch (name) {
      case "tr" -> prose.closeRow();
      case "td", "th" -> prose.closeCell();
      case "ol", "ul" -> lists.poll();
      case "li" -> mark = "";
      default -> {}
    }
  }

  private static boolean isBold(Element element) {
    return BOLD.contains(element.normalName())
        || element.attr("style").matches("(?is).*font-weight\\s*:\\s*(?:bold|[6-9]00).*");
  }

  private static boolean isRaised(Element element) {
    return element.normalName().equals("sup")
        || element.attr("style").matches("(?is).*vertical-align\\s*:\\s*super.*");
  }

  private void flush(@Nullable Element block) {
    if (!text.isEmpty()) {
      OptionalInt level = block == null ? OptionalInt.empty() : level(block);
      if (level.isPresent()) {
        String number = mark.equals(Bullets.BULLET) || mark.isEmpty() ? "" : mark + " ";
        prose.paragraph(number + text.text(), new LineRole.Heading(level.getAsInt()));
      } else if (mark.isEmpty()) {
        prose.paragraph(text);
      } else {
        prose.item(mark, text.text());
      }
      mark = "";
    }
    text.clear();
  }

  private static OptionalInt level(Element block) {
    Element heading = block.closest("h1, h2, h3, h4, h5, h6");
    if (heading != null) {
      return OptionalInt.of(heading.normalName().charAt(1) - '0');
    }
    boolean paragraph = block.normalName().equals("p") && block.text().length() < 200;
    return paragraph
        ? block.classNames().stream()
            .map(HeadingStyle::level)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty())
        : OptionalInt.empty();
  }
}
