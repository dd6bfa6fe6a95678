package nl.dmmsearch.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.TextLine;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads Word documents in the binary format of Word 97 to 2003. */
final class DocReader implements FormatReader {
  @Override
  public Lines read(byte[] bytes) throws UnreadableException {
    try (var document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return lines(document);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(
          "it is a Word document locked with a password; offer it without the password", e);
    } catch (OldWordFileFormatException e) {
      throw new UnreadableException("it is of Word 95 or older; save it as DOCX", e);
    } catch (IOException | RuntimeException e) {
      // The library answers malformed input with exceptions of many kinds.
      throw new UnreadableException("not readable as DOC, perhaps cut off: " + e.getMessage(), e);
    }
  }

  private static Lines lines(HWPFDocument document) {
    var prose = new Prose();
    var text = new DocText(document, prose);
    Range boxes = document.getMainTextboxRange();
    if (boxes != null && boxes.numParagraphs() > 0) {
      text.read(boxes);
    }
    text.read(document.getRange());
    text.layNotes();
    List<TextLine> lines = Letterhead.above(letterhead(document), prose.lines());
    boolean objects = document.getDirectory().hasEntry("ObjectPool") && !text.objects().isEmpty();
    List<Reading> remarks = objects ? List.of(Embedded.REMARK) : List.of();
    return new Lines(lines, remarks);
  }

  @SuppressWarnings("deprecation") // the only access to the heads of pages that there is
  private static List<TextLine> letterhead(HWPFDocument document) {
    var stories = new HeaderStories(document);
    var heads = new ArrayList<List<TextLine>>();
    for (String story :
        List.of(
            stories.getFirstHeader(),
            stories.getOddHeader(),
            stories.getEvenHeader(),
            stories.getFirstFooter(),
            stories.getOddFooter())) {
      var prose = new Prose();
      Range.stripFields(story)
          .lines()
          .forEach(line ->
              prose.paragraph(line.replace('\u0007', ' '), nl.dmmsearch.brief.LineRole.PLAIN));
      heads.add(prose.lines());
    }
    return Letterhead.first(heads);
  }
}
