package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.Completion.Kind;

/** Completes years and days to those at which there were meetings. */
final class CompletedDates {
  /** One that is not yet all there. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d?");

  /** A day and the beginning of what follows it. */
  private static final Pattern DAY = Pattern.compile("(\\d{1,2}) \\p{L}[\\p{L} ]*\\d{0,4}");

  /** A day in the name of a meeting that may take several, its month and the year. */
  private static final Pattern OF_MEETING =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?: (?:en|tot en met) \\d{1,2})? (\\p{L}{3,}) (?:.* )?(\\d{4})$");

  private final KnownWords words;

  CompletedDates(KnownWords words) {
    this.words = words;
  }

  /** The years that begin so, the latest first. */
  List<Completion> years(String typed) throws IOException {
    var found = new ArrayList<Completion>();
    if (YEAR.matcher(typed).matches()) {
      int first = Integer.parseInt((typed + "00").substring(0, 4));
      int last = Integer.parseInt((typed + "99").substring(0, 4));
      for (int year = last; year >= first; year--) {
        var completion = new Completion(String.valueOf(year), Kind.YEAR, String.valueOf(year));
        if (words.tagged(completion) > 0) {
          found.add(completion);
        }
      }
    }
    return found;
  }

  /** The days that begin so, with the number of briefs about the meeting of each. */
  Map<Completion, Integer> days(String typed) throws IOException {
    Matcher day = DAY.matcher(typed);
    return day.matches() ? days(typed, day.group(1)) : Map.of();
  }

  private Map<Completion, Integer> days(String typed, String day) throws IOException {
    Map<Completion, Integer> found = new HashMap<>();
    words
        .names(day + " ", name -> name.kind() == Kind.MEETING)
        .forEach((meeting, briefs) ->
            day(meeting, day)
                .filter(completion -> IndexedNames.folded(completion.text()).startsWith(typed))
                .ifPresent(completion -> found.merge(completion, briefs, Integer::sum)));
    return found;
  }

  private static Optional<Completion> day(Completion meeting, String day) {
    Matcher name = OF_MEETING.matcher(meeting.text());
    for (int at = 0; name.find(at); at = name.end(1)) {
      if (name.group(1).equals(day)) {
        String text = "%s %s %s".formatted(day, name.group(2), name.group(3));
        return Optional.of(new Completion(text, Kind.MEETING, meeting.value()));
      }
    }
    return Optional.empty();
  }
}
