package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class FindsTest {
  private static final int BRANCHES = 60;

  /** DMM 1 OR DMM 2 OR …: as choices of which each has to be counted, too. */
  @Test
  void wordInManyBranches_isLookedUpOnce() throws IOException {
    var word = new Watched(word("kfor"));
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.indexing()))) {
      writer.addDocument(BriefDocuments.of(brief("a").about("KFOR 7 blijft.").build()));
      try (var reader = new LayeredReader(DirectoryReader.open(writer))) {
        var searcher = new IndexSearcher(reader);
        var finds = new Finds(searcher);
        List<Query> branches =
            IntStream.range(0, BRANCHES).mapToObj(i -> together(word, word("" + i))).toList();

        assertThat(searcher.count(finds.any(branches))).isEqualTo(1);
        for (Query branch : branches) {
          searcher.count(finds.any(List.of(branch, word("irak"))));
        }
        assertThat(word.made).hasValue(1);
      }
    }
  }

  /** Each of ninety compounds asks whether its query has it: the query is read once for all. */
  @Test
  void queryThatIsAskedAgain_isTranslatedOnce() throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.indexing()))) {
      writer.addDocument(BriefDocuments.of(brief("a").about("KFOR 7 blijft.").build()));
      try (var reader = new LayeredReader(DirectoryReader.open(writer))) {
        var finds = new Finds(new IndexSearcher(reader));
        List<AskedWord> before = finds.translator(Ranking.USUAL).words(asking("kfor", "missie"));

        assertThat(finds.translator(Ranking.USUAL).words(asking("kfor", "missie")))
            .isSameAs(before);
      }
    }
  }

  private static nl.dmmsearch.search.Query asking(String... words) {
    List<Clause> clauses = Stream.of(words).<Clause>map(Clause.Word::new).toList();
    return nl.dmmsearch.search.Query.of(clauses, List.of(), List.of(), List.of());
  }

  private static Query together(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST).build();
  }

  private static Query word(String text) {
    return new TermQuery(new Term(Schema.EXACT, text));
  }

  /** Counts how often it is asked of an index. */
  private static final class Watched extends Query {
    private final Query query;
    private final AtomicInteger made = new AtomicInteger();

    Watched(Query query) {
      this.query = query;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
        throws IOException {
      made.incrementAndGet();
      return query.createWeight(searcher, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
      query.visit(visitor);
    }

    @Override
    public String toString(String field) {
      return query.toString(field);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
