package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Turns documents found into hits. */
final class Hits {
  private final IndexSearcher searcher;
  private final StoredBriefs stored;

  Hits(IndexSearcher searcher) {
    this.searcher = searcher;
    this.stored = StoredBriefs.of(searcher);
  }

  /**
   * The hits, in the order of {@code found}.
   *
   * @param query whose matches the snippets show
   * @param explain whether to say why each was found
   */
  List<Hit> read(ScoreDoc[] found, Query query, boolean explain) throws IOException {
    boolean ranked = !query.ranksNothing() && found.length > 0;
    int[] docs = Arrays.stream(found).mapToInt(doc -> doc.doc).toArray();
    @Nullable Matching matching = ranked ? matching(docs, query) : null;
    @Nullable Reasons reasons = explain ? new Reasons(searcher, query, docs) : null;
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < found.length; i++) {
      Listing listing = stored.listing(docs[i]);
      @Nullable KeptText text = ranked || explain ? stored.text(docs[i]) : null;
      List<Snippet> snippets =
          matching == null || text == null
              ? List.of()
              : Snippets.behind(matching.in(i, text), matching.beside(docs[i], listing, text));
      List<Snippet> shown = snippets.isEmpty() ? listing.lead() : snippets;
      List<Explanation> why =
          reasons == null || text == null
              ? List.of()
              : new ShownReasons(shown, listing.brief().header().title())
                  .of(reasons.of(docs[i], listing.brief(), text.whole()));
      hits.add(new Hit(listing.brief(), ranked ? found[i].score : 0, shown, why));
    }
    return hits;
  }

  private Matching matching(int[] docs, Query query) throws IOException {
    return new Matching(
        new Snippets(searcher, docs, query),
        new FoundHeadings(KnownTerms.of(searcher.getIndexReader())),
        FoundHeadings.asked(query),
        FoundHeadings.meant(query),
        new FoundLetterheads(searcher, docs, query));
  }

  /**
   * What shows why the hits were found: in their text, and under the headings that were asked, or
   * that have the words where the text does not.
   */
  private record Matching(
      Snippets snippets,
      FoundHeadings headings,
      List<Clause> asked,
      List<Clause> meant,
      FoundLetterheads letterheads) {
    List<Snippet> beside(int doc, Listing listing, KeptText text) throws IOException {
      return letterheads.of(doc, listing.brief().header(), text);
    }

    List<Snippet> in(int hit, KeptText text) {
      List<Snippet> marked = snippets.of(hit, text);
      List<Clause> under = asked.isEmpty() && marked.isEmpty() ? meant : asked;
      return under.isEmpty()
          ? marked
          : Snippets.together(headings.beginnings(text.whole(), under), marked);
    }
  }
}
