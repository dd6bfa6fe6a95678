package nl.dmmsearch.meeting;

import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Timeline;

/**
 * A timeline with the request that it answers. Bars count letters, so that by itself a letter
 * counts only where it has all words; only where none has, those with fewer do.
 *
 * @param asked as it was answered: with all words, or as it came
 * @param timeline the answer
 */
public record AnsweredTimeline(SearchRequest asked, Timeline timeline) {

  /**
   * The answer to a request.
   *
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public static AnsweredTimeline of(BriefSearcher searcher, SearchRequest request) {
    if (request.match() instanceof Match.Auto) {
      SearchRequest whole = request.asking(request.query(), new Match.All());
      Timeline timeline = searcher.timeline(whole);
      if (timeline.total() > 0) {
        return new AnsweredTimeline(whole, timeline);
      }
    }
    return new AnsweredTimeline(request, searcher.timeline(request));
  }

  /** What was asked as it was answered, with what is remarked on it. */
  public Query query() {
    return asked.answered(timeline.spelling());
  }

  /** The same search without guesses, for asking what was said. */
  public SearchRequest meant() {
    return asked.meant(timeline.spelling());
  }

  /** How many words were asked. */
  public int words() {
    return query().differentWords();
  }

  /** Whether some of several words are enough, since no letter has all of them. */
  public boolean isLoosened() {
    return timeline.total() > 0 && timeline.required() < words();
  }
}
