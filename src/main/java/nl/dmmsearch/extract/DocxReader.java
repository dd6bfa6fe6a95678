package nl.dmmsearch.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.TextLine;

/**
 * Reads Word documents in the XML format (ECMA-376). Straight from the parts, for what is written
 * for general extraction gives no places of notes, and gives deleted and hidden text.
 */
final class DocxReader implements FormatReader {
  @Override
  public Lines read(byte[] bytes) throws UnreadableException {
    try (var parts = new PackedParts(bytes)) {
      var document = DocxParts.of(parts);
      var context =
          new DocxContext(DocxStyles.of(document), DocxNumbering.of(document), new NoteMarks());
      return lines(document, context);
    } catch (IOException e) {
      throw new UnreadableException("not readable as DOCX: " + e.getMessage(), e);
    }
  }

  private static Lines lines(DocxParts document, DocxContext context)
      throws IOException, UnreadableException {
    var prose = new Prose();
    var text = new DocxText(context, prose);
    document.read(document.main(), text);
    Map<String, List<String>> notes = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      for (String part : document.ofKind(kind + "s")) {
        document.read(part, new DocxNotes(kind, context, notes));
      }
    }
    context.notes().lay(notes, prose);
    List<TextLine> all = Letterhead.above(letterhead(document, context, text), prose.lines());
    boolean embedded = text.holdsObjects() || document.holdsObjects();
    List<Reading> remarks = embedded ? List.of(Embedded.REMARK) : List.of();
    return new Lines(all, remarks);
  }

  private static List<TextLine> letterhead(DocxParts document, DocxContext context, DocxText text)
      throws IOException, UnreadableException {
    var heads = new ArrayList<List<TextLine>>();
    for (String id : text.pageHeads()) {
      String part = document.target(id);
      if (part != null) {
        var prose = new Prose();
        document.read(part, new DocxText(context, prose));
        heads.add(prose.lines());
      }
    }
    return Letterhead.first(heads);
  }
}
