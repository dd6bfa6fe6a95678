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
          ending("ization", "isatie", "isaties", "isering"),
          ending("izations", "isaties", "iseringen"),
          ending("isation", "isatie", "isering"),
          ending("isations", "isaties", "iseringen"),
          ending("ation", "ering"),
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
          ending("ive", "ief", "ieve"),
          ending("ment", "ement"),
          ending("ments", "ementen"),
          ending("al", "aal", "ale", "eel", "ele"),
          ending("ical", "iek", "ieke"),
          ending("ics", "iek"),
          ending("ime", "iem", "ieme"),
          ending("ile", "iel", "iele"),
          ending("ure", "uur"),
          ending("ures", "uren"),
          ending("gy", "gie"),
          ending("gies", "gieen"),
          ending("omy", "omie"),
          ending("cracy", "cratie"),
          ending("cracies", "cratieen"),
          ending("ry", "rie"),
          ending("ency", "entie"),
          ending("ancy", "antie"),
          ending("ists", "isten"),
          ending("ous", "eus", "euze"),
          ending("ible", "ibel", "ibele"),
          ending("ize", "iseren"),
          ending("ise", "iseren"),
          ending("ate", "eren"));

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
