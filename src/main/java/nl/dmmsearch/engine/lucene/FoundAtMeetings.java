package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementRequest;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * What a query finds at each of many meetings, found in one run: a statement scores alike at each
 * of them, and a timeline has hundreds.
 */
final class FoundAtMeetings {
  private final List<Found> leaves;

  private FoundAtMeetings(List<Found> leaves) {
    this.leaves = leaves;
  }

  /**
   * Runs a query over the statements of all meetings.
   *
   * @param scores whether they are ranked by them
   */
  static FoundAtMeetings of(IndexSearcher said, Query query, boolean scores) throws IOException {
    var leaves = new ArrayList<Found>();
    for (MatchingDocs docs :
        said.search(query, new FacetsCollectorManager(scores)).getMatchingDocs()) {
      if (docs.totalHits() > 0) {
        leaves.add(Found.of(docs));
      }
    }
    return new FoundAtMeetings(leaves);
  }

  /** How many statements of a meeting were found. */
  int count(KnownMeeting meeting) throws IOException {
    int count = 0;
    for (Found found : leaves) {
      count += found.about(meeting).length;
    }
    return count;
  }

  /** The first of them, to the end of the page that is asked for. */
  TopFieldDocs first(KnownMeeting meeting, StatementRequest request) throws IOException {
    Sort sort = StatementOrders.of(request);
    int most = request.page().offset() + request.page().size();
    TopFieldCollector top =
        new TopFieldCollectorManager(sort, most, Integer.MAX_VALUE).newCollector();
    for (Found found : leaves) {
      int[] places = found.about(meeting);
      if (places.length > 0) {
        found.collect(places, top.getLeafCollector(found.leaf));
      }
    }
    return top.topDocs();
  }

  /** What was found in a segment. */
  private static final class Found {
    private final LeafReaderContext leaf;

    /** Ascending. */
    private final int[] docs;

    /** By document; empty where nothing is ranked. */
    private final float[] scores;

    private Found(LeafReaderContext leaf, int[] docs, float[] scores) {
      this.leaf = leaf;
      this.docs = docs;
      this.scores = scores;
    }

    static Found of(MatchingDocs matching) throws IOException {
      var docs = new int[matching.totalHits()];
      DocIdSetIterator each = matching.bits().iterator();
      for (int i = 0; i < docs.length; i++) {
        docs[i] = each.nextDoc();
      }
      float[] scores = matching.scores();
      return new Found(matching.context(), docs, scores == null ? new float[0] : scores);
    }

    /** The places in the list of those whose brief is about a meeting. */
    int[] about(KnownMeeting meeting) throws IOException {
      var places = IntStream.builder();
      for (String id : meeting.ids()) {
        String field = Schema.compared(StatementFacet.MEETING);
        PostingsEnum about =
            leaf.reader().postings(new Term(field, Schema.comparable(id)), PostingsEnum.NONE);
        if (about != null) {
          add(about, places);
        }
      }
      return places.build().sorted().distinct().toArray();
    }

    private void add(PostingsEnum about, IntStream.Builder places) throws IOException {
      int from = 0;
      int doc = about.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && from < docs.length) {
        int place = Arrays.binarySearch(docs, from, docs.length, doc);
        if (place >= 0) {
          places.add(place);
          from = place + 1;
          doc = about.nextDoc();
        } else {
          from = -place - 1;
          doc = from < docs.length ? about.advance(docs[from]) : DocIdSetIterator.NO_MORE_DOCS;
        }
      }
    }

    void collect(int[] places, LeafCollector top) throws IOException {
      var known = new Known();
      top.setScorer(known);
      for (int place : places) {
        known.score = scores.length == 0 ? 0 : scores[docs[place]];
        top.collect(docs[place]);
      }
    }
  }

  /** A score that was found before. */
  private static final class Known extends Scorable {
    private float score;

    @Override
    public float score() {
      return score;
    }
  }
}
