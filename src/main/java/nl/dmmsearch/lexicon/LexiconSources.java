package nl.dmmsearch.lexicon;

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
    if (!Files.isReadable(file)) {
      throw new LexiconException(
          "cannot read %s: install the Debian package %s (apt-get install %s), or say where it is"
              .formatted(file, aptPackage, aptPackage));
    }
  }
}
