package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with an English ending where Dutch has another: organization, stability. The list is of the
 * endings that came into both languages from Latin, by way of French.
 */
final class EnglishEndings {
  private static final int SHORTEST_BEFORE = 3;

  private static final List<Ending> ALL =
      List.of(
          ending("ization", "isatie", "isaties"),
          ending("izations", "isaties"),
          ending("tion", "tie", "ties"),
          ending("tions", "ties"),
          ending("ssion", "ssie", "ssies"),
          ending("sion", "sie", "sies"),
          ending("sions", "sies"),
          ending("ity", "iteit", "iteiten"),
          ending("ities", "iteiten"),
          ending("ism", "isme"),
          ending("ic", "isch", "ische", "iek"),
          ending("ical", "isch", "ische"),
          ending("ional", "ioneel", "ionele"),
          ending("ary", "air", "aire"),
          ending("ence", "entie"),
          ending("ance", "antie"),
          ending("acy", "atie"),
          ending("ive", "ief", "ieve"));

  private EnglishEndings() {}

  private record Ending(String english, List<String> dutch) {}

  private static Ending ending(String english, String... dutch) {
    return new Ending(english, List.of(dutch));
  }

  /** The word, folded, with each Dutch ending for its English one; empty where it has none. */
  static List<String> dutch(String folded) {
    var words = new ArrayList<String>();
    for (Ending ending : ALL) {
      int before = folded.length() - ending.english().length();
      if (before >= SHORTEST_BEFORE && folded.endsWith(ending.english())) {
        ending.dutch().forEach(dutch -> words.add(folded.substring(0, before) + dutch));
      }
    }
    return words;
  }
}
