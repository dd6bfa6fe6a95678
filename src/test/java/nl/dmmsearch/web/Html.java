package nl.dmmsearch.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as a browser would take it, read strictly: every element closed in order, every attribute
 * quoted, every ampersand an entity. Whatever else stands there is an error, so that markup that
 * came in with data cannot go unseen.
 */
final class Html {
  private static final Pattern TOKEN =
      Pattern.compile(
          "<!DOCTYPE html>|<(/?)([a-z][a-z0-9]*)((?: [a-z][a-z0-9-]*(?:=\"[^\"<]*\")?)*) ?>|[^<]+");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z][a-z0-9-]*)(?:=\"([^\"<]*)\")?");
  private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|#39|#34);");
  private static final Set<String> VOID = Set.of("meta", "link", "input", "br");

  private final List<Element> elements = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();

  private Html() {}

  /** An element with what stands in it. */
  record Element(
      String name, Map<String, String> attributes, List<String> within, StringBuilder content) {
    /** Whether it has an attribute. */
    boolean has(String name) {
      return attributes.containsKey(name);
    }

    /** The value of an attribute; empty where it has none. */
    String attribute(String name) {
      return attributes.getOrDefault(name, "");
    }

    /** The text in it, without its white space. */
    String text() {
      return content.toString().strip().replaceAll("\\s+", " ");
    }
  }

  static Html of(Page page) {
    return of(page.html());
  }

  static Html of(String document) {
    var html = new Html();
    Matcher token = TOKEN.matcher(document);
    int reached = 0;
    while (token.find()) {
      html.requireNothing(document.substring(reached, token.start()));
      html.take(token);
      reached = token.end();
    }
    html.requireNothing(document.substring(reached));
    if (!html.open.isEmpty()) {
      throw new AssertionError("not closed: " + html.open.peek().name());
    }
    return html;
  }

  /** Every element of this name, in the order of the page. */
  List<Element> all(String name) {
    return elements.stream().filter(e -> e.name().equals(name)).toList();
  }

  /** The one element of this name. */
  Element one(String name) {
    List<Element> found = all(name);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " times <" + name + ">");
    }
    return found.getFirst();
  }

  /** Every element with this class. */
  List<Element> classed(String name) {
    return elements.stream()
        .filter(e -> List.of(e.attribute("class").split(" ")).contains(name))
        .toList();
  }

  /** All elements. */
  List<Element> elements() {
    return elements;
  }

  /** The values of this attribute, wherever it stands. */
  List<String> attributes(String name) {
    return elements.stream().filter(e -> e.has(name)).map(e -> e.attribute(name)).toList();
  }

  private void requireNothing(String skipped) {
    if (!skipped.isEmpty()) {
      throw new AssertionError("neither text nor a tag: " + skipped);
    }
  }

  private void take(Matcher token) {
    if (token.group(2) == null) {
      text(token.group());
    } else if (token.group(1).isEmpty()) {
      open(token.group(2), token.group(3));
    } else {
      close(token.group(2));
    }
  }

  private void open(String name, String attributes) {
    List<String> within = open.stream().map(Element::name).toList();
    var element = new Element(name, attributes(name, attributes), within, new StringBuilder());
    elements.add(element);
    if (!VOID.contains(name)) {
      open.push(element);
    }
  }

  private static Map<String, String> attributes(String name, String text) {
    var read = new LinkedHashMap<String, String>();
    for (Matcher m = ATTRIBUTE.matcher(text); m.find(); ) {
      String value = m.group(2) == null ? "" : unescaped(m.group(2));
      if (read.put(m.group(1), value) != null) {
        throw new AssertionError("twice " + m.group(1) + " in <" + name + ">");
      }
    }
    return read;
  }

  private void close(String name) {
    if (open.isEmpty() || !open.pop().name().equals(name)) {
      throw new AssertionError("</" + name + "> closes something else");
    }
  }

  private void text(String text) {
    if (!text.equals("<!DOCTYPE html>")) {
      String plain = unescaped(text);
      open.forEach(element -> element.content().append(plain));
    }
  }

  private static String unescaped(String text) {
    if (ENTITY.matcher(text).replaceAll("").contains("&")) {
      throw new AssertionError("an ampersand that is no entity: " + text);
    }
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
