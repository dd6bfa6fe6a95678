package nl.dmmsearch.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.QueryReader;

/** The service on a free port over a real engine, with a client that checks what it gets. */
final class RunningService implements AutoCloseable {
  static final Taxonomy TAXONOMY =
      new Taxonomy(
          Map.of(
              Dimension.TOPIC,
              List.of(new Term("oekraine", "Oekraïne", List.of("Oekraïne"), List.of(), List.of())),
              Dimension.MISSION,
              List.of(
                  new Term(
                      "KFOR", "KFOR (Kosovo)", List.of("Kosovo"), List.of("KFOR"), List.of()))));

  final MemoryDocuments documents;
  final HttpServer server;
  final ApiClient client;
  private final BriefSearcher searcher;

  private RunningService(BriefSearcher searcher, MemoryDocuments documents, QueryReader queries) {
    this.searcher = searcher;
    this.documents = documents;
    var services = new Services(searcher, documents, TAXONOMY, queries, "0.1.0-test");
    server = HttpServer.start(new HttpSettings("127.0.0.1", 0), services);
    client = new ApiClient(server.port());
  }

  /** A service that knows these briefs; those of one document stand together. */
  static RunningService with(Brief... briefs) {
    return with(QueryReader.literal(), briefs);
  }

  /** The same, where queries are understood. */
  static RunningService with(QueryReader queries, Brief... briefs) {
    SearchEngine engine = LuceneEngine.inMemory();
    for (SourceName name :
        Stream.of(briefs).map(brief -> brief.source().name()).distinct().toList()) {
      engine.replace(
          name, Stream.of(briefs).filter(brief -> brief.source().name().equals(name)).toList());
    }
    engine.refresh();
    return new RunningService(engine, new MemoryDocuments(), queries);
  }

  static RunningService over(BriefSearcher searcher) {
    return new RunningService(searcher, new MemoryDocuments(), QueryReader.literal());
  }

  @Override
  public void close() {
    server.close();
    searcher.close();
  }
}
