package nl.dmmsearch.lexicon;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hyphenation patterns of TeX, as LibreOffice ships them, in the XML of Apache FOP. */
final class HyphenationXml {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE hyphenation-info SYSTEM "hyphenation.dtd">
      <hyphenation-info>
      <hyphen-min before="2" after="2"/>
      <classes>
      """;

  private HyphenationXml() {}

  /**
   * @param more patterns of our own, for seams that the others do not see
   */
  static String from(Path patterns, List<String> more) throws IOException {
    String charset =
        Files.readString(patterns, Charset.forName("ISO-8859-1")).lines().findFirst().orElse("");
    List<String> lines = Files.readAllLines(patterns, charset(patterns, charset));
    String classes =
        "abcdefghijklmnopqrstuvwxyz"
            .chars()
            .mapToObj(c -> "" + (char) c + (char) (c - 'a' + 'A') + "\n")
            .collect(Collectors.joining());
    String all =
        Stream.concat(lines.stream().skip(1).filter(l -> l.matches("[.a-z0-9]+")), more.stream())
            .distinct()
            .collect(Collectors.joining("\n"));
    return HEAD
        + classes
        + "</classes>\n<patterns>\n"
        + all
        + "\n</patterns>\n</hyphenation-info>\n";
  }

  private static Charset charset(Path file, String name) {
    try {
      return Charset.forName(name.replaceFirst("^ISO(\\d)", "ISO-$1"));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(file + ": begins with no character set: " + name);
    }
  }
}
