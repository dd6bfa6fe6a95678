package nl.dmmsearch.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The letter in each format, by the name of its file. */
public final class Letters {
  private Letters() {}

  /** The bytes of the letter in the format that {@code name} ends in, or of a file kept for it. */
  public static byte[] bytes(String name) {
    return switch (name) {
      case "brief.docx" -> LetterAsDocx.bytes();
      case "brief.odt" -> LetterAsOdt.bytes();
      case "brief.rtf" -> LetterAsText.rtf();
      case "brief.html" -> LetterAsText.html();
      case "brief.xml" -> LetterAsText.xml();
      default -> kept(name);
    };
  }

  private static byte[] kept(String name) {
    try (InputStream in = Letters.class.getResourceAsStream("/formats/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
