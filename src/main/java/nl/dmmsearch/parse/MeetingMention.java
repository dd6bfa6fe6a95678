package nl.dmmsearch.parse;

import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one sentence names it.
 *
 * @param kind null where the name says that ministers of NATO meet, but not which
 * @param date null where the sentence has none for it
 * @param place null where the sentence has none for it
 * @param agenda whether the sentence speaks of an agenda before the name
 * @param sentence in which it stands
 * @param paragraph in which it stands, counted from 0; negative in the title
 */
record MeetingMention(
    @Nullable MeetingKind kind,
    @Nullable DateMention date,
    @Nullable String place,
    boolean agenda,
    String sentence,
    int paragraph) {

  boolean inTitle() {
    return paragraph < 0;
  }
}
