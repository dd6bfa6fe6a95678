package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** What the letterheads of hits have of a query that their texts have not. */
final class FoundLetterheads {
  private final StoredBriefs stored;
  private final ClauseTranslator marking;
  private final FoundAmong inLetterheads;
  private final FoundAmong inTexts;

  /** What may stand in a letterhead. */
  private final List<Clause> clauses;

  /** Words of names that may, for a letter that has nothing else of what was asked there. */
  private final List<Clause> wordsOfNames;

  /**
   * @param docs the documents of the hits
   */
  FoundLetterheads(IndexSearcher searcher, int[] docs, nl.dmmsearch.search.Query query) {
    KnownTerms known = KnownTerms.of(searcher.getIndexReader());
    this.stored = StoredBriefs.of(searcher);
    this.marking = MarkedWords.translator(known);
    var letterheads =
        new ClauseTranslator(
            List.of(new Schema.Weighted(Schema.LETTERHEAD, 1)),
            List.of(new Schema.Weighted(Schema.LETTERHEAD_AS_WRITTEN, 1)),
            PrefixQuery::new,
            known);
    this.inLetterheads = new FoundAmong(searcher, letterheads, docs);
    this.inTexts = new FoundAmong(searcher, marking, docs);
    Predicate<Clause> mayBe = clause -> Possible.in(letterheads.clause(clause), known);
    this.clauses = MarkedWords.written(query).stream().filter(mayBe).toList();
    this.wordsOfNames = MarkedWords.ofNames(query).stream().filter(mayBe).toList();
  }

  /**
   * The lines of the letterhead that have what the text has not, best first.
   *
   * @param doc one of the hits
   * @param text of the brief
   */
  List<Snippet> of(int doc, Header header, KeptText text) throws IOException {
    List<Query> found = onlyThere(doc, clauses);
    if (found.isEmpty()) {
      found = onlyThere(doc, wordsOfNames);
    }
    if (found.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<>(stored.letterhead(doc).telling());
    Stream.ofNullable(header.addressee()).forEach(lines::add);
    return passages(String.join("\n\n", lines), Marking.each(found), text.firstPage());
  }

  private List<Query> onlyThere(int doc, List<Clause> some) throws IOException {
    var found = new ArrayList<Query>();
    for (Clause clause : some) {
      if (inLetterheads.has(doc, clause) && !inTexts.has(doc, clause)) {
        found.add(marking.clause(clause));
      }
    }
    return found;
  }

  private static List<Snippet> passages(String lines, List<Marking> found, @Nullable Integer page)
      throws IOException {
    var alone = new MemoryIndex(true);
    alone.addField(Schema.PARTS, lines, Analysis.indexing());
    alone.addField(Schema.EXACT, lines, Analysis.indexing());
    List<Spot> spots = new Spots(alone.createSearcher(), found).in(new int[] {0}).getFirst();
    List<PageStart> pages = page == null ? List.of() : List.of(new PageStart(0, page));
    var section = new Section(Snippet.LETTERHEAD, 1, "letterhead", lines, pages, List.of());
    var text = KeptText.read(KeptTextWriter.written(new BodyText(List.of(section), 1)));
    return new PassageFinder(text)
        .best(spots, Snippets.MOST).stream()
            .map(best ->
                new Snippet(
                    best.text(), best.marks(), Snippet.LETTERHEAD, Snippet.LETTERHEAD_ANCHOR, page))
            .toList();
  }
}
