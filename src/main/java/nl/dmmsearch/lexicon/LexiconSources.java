package nl.dmmsearch.lexicon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that the lexicon is made from.
 *
 * @param words a list of Dutch words, one a line
 * @param affixes Hunspell's table of Dutch affixes
 * @param dictionary Hunspell's dictionary that goes with it
 * @param hyphenation TeX's patterns for Dutch
 * @param english a list of English words, one a line
 * @param lists the folder of the lists kept by hand
 */
public record LexiconSources(
    Path words, Path affixes, Path dictionary, Path hyphenation, Path english, Path lists) {
  /** All must be there. */
  public LexiconSources {
    require(words, "wdutch");
    require(affixes, "hunspell-nl");
    require(dictionary, "hunspell-nl");
    require(hyphenation, "hyphen-nl");
    require(english, "wamerican");
    if (!Files.isDirectory(lists)) {
      throw new LexiconException("there is no folder " + lists + " with the lists kept by hand");
    }
  }

  private static void require(Path file, String aptPackage) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new LexiconException(
          "cannot read %s: install the Debian package %s (apt-get install %s), or say where it is"
              .formatted(file, aptPackage, aptPackage));
    }
    if (!hasText(file)) {
      throw new LexiconException(
          "%s is empty: install the Debian package %s anew (apt-get install --reinstall %s)"
              .formatted(file, aptPackage, aptPackage));
    }
  }

  private static boolean hasText(Path file) {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      int next = bytes.read();
      while (next >= 0 && next <= ' ') {
        next = bytes.read();
      }
      return next >= 0;
    } catch (IOException e) {
      throw new LexiconException("cannot read " + file + ": " + e);
    }
  }
}
