package nl.dmmsearch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.Reach;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementFilters;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementSort;
import nl.dmmsearch.testing.BriefBuilder;
import nl.dmmsearch.testing.StatementBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of many meetings at once is answered as if each had been asked alone. */
class EachMeetingTest {
  private static final List<String> WORDS = List.of("kfor", "irak", "patriot", "zorbat", "mukil");
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
  private static final int LETTERS = 90;
  private static final int FORTNIGHT = 14;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final SearchEngine engine = LuceneEngine.inMemory();

  @BeforeEach
  void index() {
    for (int i = 0; i < LETTERS; i++) {
      var source = new SourceName("d" + i);
      engine.replace(source, List.<Brief>of(letter(source.value())));
      if (i % 20 == 0) {
        engine.refresh();
      }
    }
    engine.commit();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private Brief letter(String name) {
    BriefBuilder letter = BriefBuilder.brief(name).about(words(8));
    for (int i = 0; i <= random.nextInt(2); i++) {
      LocalDate day = FIRST.plusDays((long) FORTNIGHT * random.nextInt(4) + random.nextInt(2));
      letter.meeting(MeetingKind.DMM, day.toString(), day.plusDays(random.nextInt(2)).toString());
    }
    if (random.nextInt(8) == 0) {
      letter.intern();
    }
    for (int i = 0; i < random.nextInt(6); i++) {
      StatementBuilder said = StatementBuilder.said(words(4)).id(name + "-" + i);
      if (random.nextBoolean()) {
        said.due(FIRST.plusDays(random.nextInt(900)).toString(), "dan");
      }
      letter.stating(said.build());
    }
    return letter.build();
  }

  private String words(int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  private StatementRequest asked(String typed, StatementSort sort, Match match, Page page) {
    try {
      Query query = QueryParser.parse(typed);
      StatementRequest every = StatementRequest.of(query, FIRST.plusDays(400));
      return new StatementRequest(
          every.typed(),
          query,
          Reach.SENTENCE,
          match,
          StatementFilters.none(),
          sort,
          every.today(),
          page,
          false,
          AccessLabel.OPENBAAR);
    } catch (QueryException e) {
      throw new AssertionError(typed, e);
    }
  }

  private Map<String, List<StatementHit>> alone(StatementRequest asked, List<KnownMeeting> all) {
    return all.stream()
        .collect(
            Collectors.toMap(
                KnownMeeting::id,
                meeting -> {
                  var at = asked.filters().with(StatementFacet.MEETING, Set.copyOf(meeting.ids()));
                  return engine.statements(asked.with(at)).hits();
                }));
  }

  @Test
  void statementsOfManyMeetings_areThoseOfEach() {
    List<KnownMeeting> meetings = engine.meetings(Filters.none(), AccessLabel.OPENBAAR);
    var told = new ArrayList<StatementHit>();
    for (String typed :
        List.of("", "kfor", "kfor irak", "kfor irak patriot mukil", "\"zorbat irak\"", "muk*")) {
      for (StatementSort sort : StatementSort.values()) {
        for (Match match : List.of(new Match.All(), new Match.Auto(), new Match.AtLeast(2))) {
          StatementRequest asked = asked(typed, sort, match, new Page(1 + random.nextInt(2), 3));
          Map<String, List<StatementHit>> together = engine.leading(asked, meetings);

          assertThat(together).as("seed %d, %s", seed, asked).isEqualTo(alone(asked, meetings));
          together.values().forEach(told::addAll);
        }
      }
    }
    assertThat(told).as("seed %d", seed).hasSizeGreaterThan(100);
  }

  @Test
  void aMeetingWithFewOfAllWords_isAskedForFewer() {
    List<KnownMeeting> meetings = engine.meetings(Filters.none(), AccessLabel.OPENBAAR);
    StatementRequest asked =
        asked(
            "kfor irak patriot zorbat mukil",
            StatementSort.RELEVANCE,
            new Match.Auto(),
            new Page(1, 3));

    assertThat(engine.leading(asked, meetings).values())
        .as("seed %d", seed)
        .anySatisfy(hits -> assertThat(hits).isNotEmpty());
    assertThat(engine.leading(asked, meetings)).isEqualTo(alone(asked, meetings));
  }

  @Test
  void aFilterOnMeetings_countsForNothingWhereEachIsAsked() {
    List<KnownMeeting> meetings = engine.meetings(Filters.none(), AccessLabel.OPENBAAR);
    StatementRequest asked =
        asked("", StatementSort.DEADLINE, new Match.Auto(), new Page(1, Page.LARGEST));
    var other = asked.filters().with(StatementFacet.MEETING, Set.of("dmm-1999-01-01"));

    assertThat(engine.leading(asked.with(other), meetings))
        .as("seed %d", seed)
        .isEqualTo(engine.leading(asked, meetings));
  }

  @Test
  void firstHits_areThoseOfThePages() {
    SearchRequest letters =
        SearchRequest.of(Query.everything()).within(Filters.none(), AccessLabel.INTERN);
    StatementRequest said =
        asked("kfor", StatementSort.NEWEST_MEETING, new Match.All(), new Page(2, 1));

    assertThat(engine.first(letters, Page.DEEPEST)).hasSize(LETTERS);
    assertThat(engine.first(letters, 7))
        .isEqualTo(engine.search(letters.on(new Page(1, 7))).hits());
    assertThat(engine.first(said, Page.LARGEST))
        .as("seed %d", seed)
        .isEqualTo(engine.statements(said.on(new Page(1, Page.LARGEST))).hits());
    assertThat(engine.first(said, 2)).hasSize(2);
  }
}
