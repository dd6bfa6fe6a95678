package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.search.KnownMeetings;
import nl.dmmsearch.search.Naming;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * What briefs say of meetings, one short text per brief in the doc values: briefs that say the same
 * share it, so that counting looks at numbers and reads a text once.
 */
final class Namings {
  private static final String BETWEEN_MEETINGS = "\n";
  private static final String BETWEEN_FACTS = "\t";

  private final IndexSearcher searcher;

  Namings(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The meetings of all briefs that someone may see. */
  KnownMeetings known(AccessLabel clearance) throws IOException {
    return KnownMeetings.of(of(FilterTranslator.found(clearance)));
  }

  /** What the briefs that answer say, and how many say the same. */
  Map<Naming, Integer> of(Query query) throws IOException {
    FacetsCollector matching = searcher.search(query, new FacetsCollectorManager());
    Map<Naming, Integer> counts = new HashMap<>();
    for (FacetsCollector.MatchingDocs segment : matching.getMatchingDocs()) {
      SortedDocValues values = DocValues.getSorted(segment.context().reader(), Schema.NAMING);
      int[] perOrdinal = new int[values.getValueCount()];
      DocIdSetIterator docs = segment.bits().iterator();
      while (docs.nextDoc() < DocIdSetIterator.NO_MORE_DOCS) {
        if (values.advanceExact(docs.docID())) {
          perOrdinal[values.ordValue()]++;
        }
      }
      for (int ordinal = 0; ordinal < perOrdinal.length; ordinal++) {
        if (perOrdinal[ordinal] > 0) {
          counts.merge(read(values.lookupOrd(ordinal)), perOrdinal[ordinal], Integer::sum);
        }
      }
    }
    return counts;
  }

  /**
   * A brief's naming as it stands in the index: its type, a line for the main meeting, empty where
   * that has no days, and one for each other.
   */
  static BytesRef written(BriefSummary brief) {
    Naming naming = Naming.of(brief);
    Stream<String> main = naming.leads() ? Stream.empty() : Stream.of("");
    Stream<String> meetings = Stream.concat(main, naming.meetings().stream().map(Namings::line));
    return new BytesRef(
        Stream.concat(Stream.of(naming.type().value()), meetings)
            .collect(Collectors.joining(BETWEEN_MEETINGS)));
  }

  private static String line(Meeting meeting) {
    DateRange dates = Objects.requireNonNull(meeting.dates());
    String place = meeting.place() == null ? "" : meeting.place().replaceAll("\\s+", " ");
    return String.join(
        BETWEEN_FACTS,
        meeting.kind().value(),
        dates.start().toString(),
        dates.end().toString(),
        place);
  }

  private static Naming read(BytesRef written) {
    List<String> lines = written.utf8ToString().lines().toList();
    List<String> meetings = lines.subList(1, lines.size());
    boolean leads = !meetings.isEmpty() && !meetings.getFirst().isEmpty();
    return new Naming(
        DocumentType.of(lines.getFirst()).orElseThrow(),
        meetings.stream().skip(leads ? 0 : 1).map(Namings::meeting).toList(),
        leads);
  }

  private static Meeting meeting(String line) {
    List<String> facts = Arrays.asList(line.split(BETWEEN_FACTS, -1));
    return new Meeting(
        MeetingKind.of(facts.get(0)).orElseThrow(),
        new DateRange(LocalDate.parse(facts.get(1)), LocalDate.parse(facts.get(2))),
        facts.get(3).isEmpty() ? null : facts.get(3));
  }
}
