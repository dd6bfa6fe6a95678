package nl.dmmsearch.extract;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of the HTML in a mail, a paragraph a line, without what only makes it look good. */
final class MailHtml {
  private static final Set<String> UNSEEN = Set.of("style", "script", "head", "title");

  private MailHtml() {}

  static String plain(String html) {
    Element body = Jsoup.parse(html).body();
    UNSEEN.forEach(tag -> body.select(tag).remove());
    var text = new Text();
    NodeTraversor.traverse(text, body);
    return text.out
        .toString()
        .replaceAll("[ \u00A0]+\n", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static final class Text implements NodeVisitor {
    final StringBuilder out = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        out.append(text.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element element) {
        begin(element);
      }
    }

    private void begin(Element element) {
      if (element.normalName().equals("br")) {
        out.append('\n');
      } else if (element.isBlock()) {
        newLine();
        out.append(element.normalName().equals("li") ? "• " : "");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        newLine();
        out.append(element.normalName().matches("p|h[1-6]|table|ul|ol") ? "\n" : "");
      }
    }

    private void newLine() {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }
  }
}
