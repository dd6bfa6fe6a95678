package nl.dmmsearch.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.QueryReader;

/** Pages over briefs in a real engine, asked for by address as a browser does. */
final class SamplePages implements AutoCloseable {
  private final SearchEngine engine = LuceneEngine.inMemory();
  private final Pages pages = new Pages(engine, SampleBriefs.TAXONOMY, QueryReader.literal());

  SamplePages(List<Brief> briefs) {
    briefs.forEach(brief -> engine.replace(brief.source().name(), List.of(brief)));
    engine.refresh();
  }

  static SamplePages of(Brief... briefs) {
    return new SamplePages(List.of(briefs));
  }

  /** The page at an address that a link of ours has. */
  Page get(String href) {
    String address = href.replaceFirst("#.*", "");
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    Map<String, List<String>> query = mark < 0 ? Map.of() : query(address.substring(mark + 1));
    if (path.equals("/")) {
      return pages.search(query);
    }
    if (path.equals("/toezeggingen")) {
      return pages.statements(query);
    }
    if (path.equals("/bijeenkomsten")) {
      return pages.meetings(query);
    }
    if (path.equals("/tijdlijn")) {
      return pages.timeline(query);
    }
    if (path.startsWith("/bijeenkomsten/")) {
      return pages.meeting(path.substring("/bijeenkomsten/".length()));
    }
    return path.startsWith("/brieven/")
        ? pages.brief(path.substring("/brieven/".length()), query)
        : pages.notFound(path);
  }

  /** The search page for one value of one parameter. */
  Page search(String parameter, String value) {
    return pages.search(Map.of(parameter, List.of(value)));
  }

  /** The page of a brief. */
  Page brief(Brief brief) {
    return brief(brief.id().value());
  }

  /** The page for what should be the id of a brief. */
  Page brief(String id) {
    return pages.brief(id);
  }

  /** The page for a path that leads nowhere. */
  Page notFound(String path) {
    return pages.notFound(path);
  }

  static Map<String, List<String>> query(String text) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (String pair : Arrays.asList(text.split("&"))) {
      String[] parts = pair.split("=", 2);
      parameters.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>()).add(decoded(parts[1]));
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    engine.close();
  }
}
