package nl.dmmsearch.extract;

import java.util.List;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.TextLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML: the document on a web page without the site around it, or a whole mail. */
final class HtmlReader implements FormatReader {
  @Override
  public Lines read(byte[] bytes) throws UnreadableException {
    HtmlCharset.Decoded decoded = HtmlCharset.decode(bytes);
    Document page = Jsoup.parse(decoded.text());
    var notes = HtmlNotes.takeOut(page);
    List<Reading> remarks = decoded.guessed() ? List.of(TextReader.GUESSED) : List.of();
    return new Lines(lines(SiteChrome.without(page), notes), remarks);
  }

  /** The lines of a page that is nothing but the document. */
  static List<TextLine> lines(String html) {
    Document page = Jsoup.parse(html);
    var notes = HtmlNotes.takeOut(page);
    page.select("style, script").remove();
    return lines(page.body(), notes);
  }

  private static List<TextLine> lines(Element content, HtmlNotes notes) {
    DefinitionLists.toTables(content);
    var prose = new Prose();
    content.traverse(new HtmlText(prose, notes));
    notes.lay(prose);
    return prose.lines();
  }
}
