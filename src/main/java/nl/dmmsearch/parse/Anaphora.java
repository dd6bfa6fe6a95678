package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ties a sentence that dates a meeting without its name to the sentence before it: {@code De
 * NAVO-ministers … kwamen in Praag bijeen. Zij vergaderden op 3 en 4 mei}.
 */
final class Anaphora {
  private static final Pattern REFERS =
      Pattern.compile(
          "(?:Zij|Ze|Wij|Deze(?: informele| formele| extra| ingelaste)? (?:bijeenkomst|vergadering|ministeriële|zitting|top)"
              + "|Dit overleg|De (?:bijeenkomst|vergadering|ministeriële|zitting)|Het overleg)\\b"
              + "[^.;]{0,80}?\\b(?:vergader(?:de|den|en|t)|kwam(?:en)?|kom(?:en|t)|vindt|vond|is|wordt|werd|duurt|duurde"
              + "|spraken|spreken|zagen)\\b.*");

  private Anaphora() {}

  /**
   * The meetings of a sentence, in front of them the one that it goes on about.
   *
   * @param own what the sentence names itself
   * @param before what the sentence before it names
   */
  static List<MeetingMention> resolved(
      String sentence, List<MeetingMention> own, List<MeetingMention> before) {
    if (before.size() != 1
        || before.getFirst().date() != null
        || !REFERS.matcher(sentence).matches()) {
      return own;
    }
    List<DateMention> dates = DutchDates.find(sentence);
    if (dates.size() != 1) {
      return own;
    }
    MeetingMention named = before.getFirst();
    String here = Places.only(sentence);
    var all = new ArrayList<MeetingMention>();
    all.add(
        new MeetingMention(
            named.kind(),
            dates.getFirst(),
            named.place() == null ? here : named.place(),
            named.agenda(),
            sentence,
            named.paragraph()));
    own.stream().filter(other -> other.date() == null).forEach(all::add);
    return all;
  }
}
