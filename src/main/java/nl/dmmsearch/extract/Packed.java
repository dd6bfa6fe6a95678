package nl.dmmsearch.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells what a ZIP file holds: an archive, or a document that is packed as one. */
final class Packed {
  private static final String ODF = "application/vnd.oasis.opendocument.";

  private Packed() {}

  static Content kind(byte[] bytes) {
    try (var parts = new PackedParts(bytes)) {
      if (parts.has("[Content_Types].xml")) {
        return office(text(parts, "[Content_Types].xml"));
      }
      return parts.has("mimetype") ? openDocument(parts) : Content.ZIP;
    } catch (IOException | UnreadableException e) {
      return Content.BROKEN_ZIP;
    }
  }

  private static Content office(String types) {
    if (types.contains("wordprocessingml.document.main")
        || types.contains("wordprocessingml.template.main")) {
      return Content.DOCX;
    }
    if (types.contains("ms-word.") && types.contains("macroEnabled")) {
      return Content.DOCM;
    }
    if (types.contains("spreadsheetml")) {
      return Content.SPREADSHEET;
    }
    return types.contains("presentationml") ? Content.SLIDES : Content.ZIP;
  }

  private static Content openDocument(PackedParts parts) throws IOException, UnreadableException {
    String type = text(parts, "mimetype").strip();
    if (!type.startsWith(ODF)) {
      return Content.ZIP;
    }
    if (parts.has("META-INF/manifest.xml")
        && text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
      return Content.LOCKED_ODF;
    }
    return switch (type.substring(ODF.length())) {
      case "text", "text-template", "text-master" -> Content.ODT;
      case "spreadsheet" -> Content.SPREADSHEET;
      case "presentation" -> Content.SLIDES;
      default -> Content.ZIP;
    };
  }

  private static String text(PackedParts parts, String name)
      throws IOException, UnreadableException {
    try (var in = parts.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
