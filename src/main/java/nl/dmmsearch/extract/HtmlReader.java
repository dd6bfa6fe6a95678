package nl.dmmsearch.extract;

import java.util.List;
import nl.dmmsearch.brief.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the document on a web page, without the site around it. */
final class HtmlReader implements FormatReader {
  @Override
  public Lines read(byte[] bytes) throws UnreadableException {
    HtmlCharset.Decoded decoded = HtmlCharset.decode(bytes);
    Document page = Jsoup.parse(decoded.text());
    var notes = HtmlNotes.takeOut(page);
    Element content = SiteChrome.without(page);
    DefinitionLists.toTables(content);
    var prose = new Prose();
    content.traverse(new HtmlText(prose, notes));
    notes.lay(prose);
    List<Reading> remarks = decoded.guessed() ? List.of(TextReader.GUESSED) : List.of();
    return new Lines(prose.lines(), remarks);
  }
}
