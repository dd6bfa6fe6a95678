package nl.dmmsearch.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dmmsearch.testing.Zip;

/** Made letters of which every sentence tells the document and the generation that it is of. */
final class SoakLetters {
  /** Stands in all letters that never change, and in no other. */
  static final String STEADY = "vastebrief";

  /** Stands in all letters that come and go, and in no other. */
  static final String FLEETING = "wisselbrief";

  private static final String CONSONANTS = "bcdfghjklmnpqrstvwz";
  private static final String[] SUBJECTS = {
    "luchtverdediging",
    "munitie",
    "fregatten",
    "afschrikking",
    "oostflank",
    "drones",
    "cyber",
    "personeel",
    "oefeningen",
    "interoperabiliteit",
    "brigade",
    "steun aan Oekraïne"
  };

  private final AtomicInteger generations = new AtomicInteger();

  private SoakLetters() {}

  static SoakLetters make() {
    return new SoakLetters();
  }

  /** A word of consonants; the same for the same seed, and far from that of any other. */
  static String word(char first, long seed) {
    var random = new Random(seed * 7919 + first);
    var word = new StringBuilder().append(first);
    for (int i = 0; i < 11; i++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
    }
    return word.toString();
  }

  /** A generation that never was. */
  String generation() {
    return word('x', generations.incrementAndGet());
  }

  /** The bytes of a document of one generation. */
  byte[] document(Slot slot, String generation) {
    if (!slot.isArchive()) {
      return letter(FLEETING, slot.word(), generation).getBytes(StandardCharsets.UTF_8);
    }
    return Zip.of()
        .with("een.txt", letter(FLEETING, slot.word(), generation))
        .with("twee.txt", letter(FLEETING, slot.word(), generation))
        .bytes();
  }

  /** A letter that never changes. */
  String steady(int number) {
    return letter(STEADY, word('s', number), word('x', -number));
  }

  /** Its words differ enough from those of all others that it is a copy of none. */
  private String letter(String kind, String word, String generation) {
    var random = new Random();
    String subject = SUBJECTS[random.nextInt(SUBJECTS.length)];
    var text = new StringBuilder();
    text.append("Datum %d mei 20%d\n".formatted(random.nextInt(1, 29), random.nextInt(10, 26)));
    text.append("Betreft Verslag %s %s %s over %s\n\n".formatted(kind, word, generation, subject));
    text.append("Geachte voorzitter,\n\n");
    for (int paragraph = 0; paragraph < 6; paragraph++) {
      text.append("De ministers van Defensie spraken over %s: ".formatted(subject));
      text.append("%s %s %s".formatted(kind, word, generation));
      for (int i = 0; i < 20; i++) {
        text.append(' ').append(word('w', random.nextLong()));
      }
      text.append(".\n\n");
    }
    return text.append("De minister zegt toe de Kamer hierover te informeren.\n").toString();
  }
}
