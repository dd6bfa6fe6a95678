package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;

/** As what words stand in the title, the headings and the letterhead of a brief. */
final class FoundAround {
  /** More forms of one word tell no more. */
  private static final int ENOUGH = 3;

  private final StoredBriefs stored;
  private final ClauseTranslator translator;

  FoundAround(IndexSearcher searcher) {
    this.stored = StoredBriefs.of(searcher);
    this.translator = MarkedWords.translator(KnownTerms.of(searcher.getIndexReader()));
  }

  /**
   * What answers a clause there, as it is written, each form once, at most three.
   *
   * @param doc number of the brief in the index
   */
  Set<String> of(int doc, BriefSummary brief, BodyText body, Clause clause) throws IOException {
    List<String> lines = new ArrayList<>(List.of(brief.header().title()));
    Stream.of(
            body.parts().stream().map(Section::heading),
            stored.letterhead(doc).telling().stream(),
            Stream.ofNullable(brief.header().addressee()))
        .flatMap(found -> found)
        .filter(Objects::nonNull)
        .forEach(lines::add);
    return of(String.join("\n\n", lines), clause);
  }

  private Set<String> of(String lines, Clause clause) throws IOException {
    var alone = new MemoryIndex(true);
    alone.addField(Schema.PARTS, lines, Analysis.indexing());
    alone.addField(Schema.EXACT, lines, Analysis.indexing());
    var found = new LinkedHashSet<String>();
    List<Marking> sought = Marking.each(List.of(translator.clause(clause)));
    new Spots(alone.createSearcher(), sought)
        .in(new int[] {0}).getFirst().stream()
            .map(spot -> lines.substring(spot.start(), spot.end()))
            .map(form -> form.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%]+$", ""))
            .filter(form -> !form.isBlank())
            .limit(ENOUGH)
            .forEach(found::add);
    return found;
  }
}
