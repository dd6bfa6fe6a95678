package nl.dmmsearch.relate;

import java.util.Base64;
import java.util.List;
import nl.dmmsearch.brief.Section;

/**
 * What is kept of a text to tell whether another is the same: letterheads, notes, case, accents,
 * hyphens and white space play no part. The same text gives the same fingerprint in every version;
 * a change to how it is made raises {@link #VERSION}.
 *
 * @param letters how many letters and digits the text has
 * @param whole a hash of them all
 * @param sketch a sample of its shingles, 256 bytes in Base64
 * @param figures its numbers with their surroundings, six bytes each, in Base64
 */
public record Fingerprint(int letters, long whole, String sketch, String figures) {
  /** Of the way in which fingerprints and the gists of statements are made. */
  public static final String VERSION = "3";

  /** Checks the length. */
  public Fingerprint {
    if (letters < 0) {
      throw new IllegalArgumentException("a text has 0 letters or more, got " + letters);
    }
  }

  /** The fingerprint of the running text under all headings. */
  public static Fingerprint of(List<Section> sections) {
    char[] letters = Letters.of(sections);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return new Fingerprint(
        letters.length,
        Hash.of(java.nio.CharBuffer.wrap(letters)),
        base64.encodeToString(Sketch.of(letters).bytes()),
        base64.encodeToString(Figures.of(letters).bytes()));
  }

  /** The sketch, unpacked. */
  Sketch unpackedSketch() {
    return Sketch.of(Base64.getDecoder().decode(sketch));
  }

  /** The figures, unpacked. */
  Figures unpackedFigures() {
    return Figures.of(Base64.getDecoder().decode(figures));
  }
}
