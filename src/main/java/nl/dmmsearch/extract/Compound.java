package nl.dmmsearch.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an OLE2 file holds, the container of the Office formats before 2007. */
final class Compound {
  private Compound() {}

  static Content kind(byte[] bytes) {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return kind(files.getRoot().getEntryNames());
    } catch (IOException | RuntimeException e) {
      return Content.BROKEN_OLE;
    }
  }

  private static Content kind(Set<String> names) {
    if (names.contains("WordDocument")) {
      return Content.DOC;
    }
    if (names.contains("EncryptedPackage")) {
      return Content.LOCKED_OFFICE;
    }
    if (names.contains("Workbook") || names.contains("Book")) {
      return Content.SPREADSHEET;
    }
    if (names.contains("PowerPoint Document")) {
      return Content.SLIDES;
    }
    return names.contains("__properties_version1.0") ? Content.MESSAGE : Content.OLE;
  }
}
