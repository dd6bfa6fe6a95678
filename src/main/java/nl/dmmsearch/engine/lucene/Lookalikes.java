package nl.dmmsearch.engine.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;

/**
 * Forms of other words that have the stem of a word, and are not asked with it: a ronde is nothing
 * rond, and what is getekend no teken. Only forms that hardly mean the word that is asked, and for
 * words that are not in every letter: to tell them apart, each place where they stand is looked at.
 */
final class Lookalikes {
  /** Behind a form that is one of several beginnings of compounds: datakabels. */
  private static final String COMPOUNDS = "*";

  /** Between the words of a name, in which the form means nothing else. */
  private static final String NAME = "+";

  /** Before a form that is a noun as well, and a colon and its infinitive behind it. */
  private static final String AS_VERB = "~";

  /** The forms of a word, and behind the stroke those that are of another. */
  private static final List<String> ROWS =
      List.of(
          "ronde rondes|rond",
          "verkeer|verkeerd verkeerde verkeert verkeren verkeerden",
          "verkeerd verkeerde|verkeer verkeren",
          "bereid|bereiden bereidt bereidde bereidden",
          "bereiden bereidt bereidde|bereid",
          "indienen indiening ingediend ingediende|indien",
          "off|of",
          "prijs prijzen|prees prezen",
          "getekend getekende tekent tekende tekenden|teken tekens",
          "teken tekens|getekend getekende tekent tekende tekenden",
          "geplaatst geplaatste plaatst plaatste plaatsten|plaats",
          "geland gelande landt landde landden|land",
          "gekampt kampt kampte kampten|kamp",
          "kamp kampen|gekampt kampt kampte kampten",
          "letten|gelet",
          "regel regels|geregeld geregelde",
          "gedeeld gedeelde deelde deelden|deel",
          "kamp kampen|kampt kampte kampten gekampt",
          "gegrond gegronde|grond",
          "regel regels|geregeld geregelde",
          "adviser advisers|geadviseerd geadviseerde adviseert adviseren adviseerde adviseerden",
          "laag|lagen",
          "kamer kamers|kamerstuk kamerstukken kamerstuknummer kamerstuknummers",
          "datum datums|data*",
          "staking stakingen|staakt+het+vuren",
          "naam namen|~namen:nemen",
          "raad raden|~raden:raden");

  /** More words of one beginning are in no index. */
  private static final int MOST_COMPOUNDS = 10_000;

  private static final Map<String, List<String>> OTHERS = others();

  /** Where the words of a field stand as they are written, in the same places. */
  private static final Map<String, String> WRITTEN =
      Map.of(
          Schema.PARTS, Schema.EXACT,
          Schema.TEXT, Schema.EXACT,
          Schema.TITLE, Schema.TITLE_AS_WRITTEN,
          Schema.HEADING, Schema.HEADING_AS_WRITTEN,
          Schema.LETTERHEAD, Schema.LETTERHEAD_AS_WRITTEN);

  private Lookalikes() {}

  private static Map<String, List<String>> others() {
    var others = new HashMap<String, List<String>>();
    for (String row : ROWS) {
      String[] sides = row.split("\\|", -1);
      for (String form : sides[0].split(" ", -1)) {
        others.put(form, List.of(sides[1].split(" ", -1)));
      }
    }
    return Map.copyOf(others);
  }

  /** Whether a word has some. */
  static boolean has(String word) {
    return OTHERS.containsKey(WrittenWords.folded(word))
        || TitleHalves.is(word)
        || Members.are(word);
  }

  /** The fields in which they are told apart. */
  static List<Schema.Weighted> fields(List<Schema.Weighted> all) {
    return all.stream().filter(field -> WRITTEN.containsKey(field.field())).toList();
  }

  /** Where a word stands and none of them does, in one of those fields. */
  static IntervalsSource without(Phrases phrases, String field, String word) {
    if (TitleHalves.is(word)) {
      return TitleHalves.alone(phrases, field, word);
    }
    if (Members.are(word)) {
      return Members.places(phrases, field, word);
    }
    String written = WRITTEN.getOrDefault(field, field);
    List<IntervalsSource> others =
        OTHERS.getOrDefault(WrittenWords.folded(word), List.of()).stream()
            .map(form -> other(phrases, written, form))
            .toList();
    return Intervals.notContainedBy(
        phrases.places(field, word, 0, true),
        Intervals.fixField(written, Intervals.or(false, others)));
  }

  private static IntervalsSource other(Phrases phrases, String written, String form) {
    if (form.endsWith(COMPOUNDS)) {
      var first = new BytesRef(form.substring(0, form.length() - COMPOUNDS.length()));
      return Intervals.notContainedBy(
          Intervals.prefix(first, MOST_COMPOUNDS), Intervals.term(first));
    }
    if (form.startsWith(AS_VERB)) {
      int colon = form.indexOf(':');
      return VerbForm.places(form.substring(AS_VERB.length(), colon), form.substring(colon + 1));
    }
    return phrases.places(written, form.replace(NAME, " "), 0, true);
  }
}
