package nl.dmmsearch.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.http.JsonAnswer;
import nl.dmmsearch.meeting.AnsweredTimeline;
import nl.dmmsearch.meeting.MeetingFiles;
import nl.dmmsearch.meeting.MeetingStatements;
import nl.dmmsearch.meeting.TimelineLetters;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.MeetingParameters;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchRequest;

/**
 * Times what is told of meetings, from the searcher to the answer in JSON: {@code MeetingSpeed
 * CORPUS INDEX WORDS...}, where the corpus is a file of made letters, each taken twice, and the
 * index is made when it is not there. Prints the first time and the median of those after it, in
 * milliseconds.
 */
final class MeetingSpeed {
  private static final AccessLabel READER = AccessLabel.OPENBAAR;
  private static final int TIMES = 30;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private MeetingSpeed() {}

  public static void main(String[] args) throws Exception {
    Path index = Path.of(args[1]);
    if (!Files.exists(index)) {
      index(Path.of(args[0]), index);
    }
    try (BriefSearcher searcher = LuceneEngine.reading(index)) {
      time("meetings", () -> JsonAnswer.ofMeetings(searcher.meetings(Filters.none(), READER)));
      List<KnownMeeting> all = searcher.meetings(Filters.none(), READER);
      KnownMeeting middle = all.get(all.size() / 2);
      System.out.printf(
          Locale.ROOT, "%d meetings, %d briefs about one%n", all.size(), middle.total());
      time("one meeting", () -> file(searcher, middle));
      for (String words : List.of(args).subList(2, args.length)) {
        time("timeline of " + words, () -> timeline(searcher, words));
        time("its letters, for the page", () -> letters(searcher, words));
      }
    }
  }

  private static String file(BriefSearcher searcher, KnownMeeting meeting) {
    return new MeetingFiles(searcher, Taxonomy.empty(), READER)
        .find(meeting.id())
        .map(JsonAnswer::of)
        .orElseThrow();
  }

  private static String timeline(BriefSearcher searcher, String words) {
    SearchParameters asked = asked(words);
    SearchRequest request = asked.request();
    var statements = new MeetingStatements(searcher, READER);
    AnsweredTimeline answered = AnsweredTimeline.of(searcher, request);
    var leading = statements.leading(answered.meant(), answered.timeline());
    return JsonAnswer.of(asked, answered.timeline(), leading);
  }

  private static String letters(BriefSearcher searcher, String words) {
    SearchRequest request = asked(words).request();
    AnsweredTimeline answered = AnsweredTimeline.of(searcher, request);
    return TimelineLetters.of(searcher, answered.asked(), answered.timeline()).toString();
  }

  private static SearchParameters asked(String words) {
    try {
      return MeetingParameters.timeline(Map.of("q", List.of(words)), READER, QueryReader.literal());
    } catch (ParametersException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void time(String what, Supplier<String> work) {
    long[] clock = new long[TIMES];
    long[] processor = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      long used = THREADS.getCurrentThreadCpuTime();
      if (work.get().isEmpty()) {
        throw new IllegalStateException("no answer: " + what);
      }
      processor[i] = THREADS.getCurrentThreadCpuTime() - used;
      clock[i] = System.nanoTime() - start;
    }
    System.out.printf(
        Locale.ROOT,
        "%-40s first %7.1f ms, then %7.1f ms, %7.1f ms of the processor; answer of %d kB%n",
        what,
        clock[0] / 1e6,
        later(clock),
        later(processor),
        work.get().length() / 1000);
  }

  /** The median of all but the first, in milliseconds. */
  private static double later(long[] nanos) {
    long[] later = Arrays.stream(nanos).skip(1).sorted().toArray();
    return later[later.length / 2] / 1e6;
  }

  private static void index(Path corpus, Path index) throws IOException {
    try (SearchEngine engine = LuceneEngine.writing(index)) {
      BenchLetters.eachAboutMeetings(
          corpus, 2, letter -> engine.replace(letter.source().name(), List.<Brief>of(letter)));
      engine.commit();
      engine.settle();
    }
  }
}
