package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three fields that are seen are those that would have been indexed each by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayeredReaderTest {
  private static final int TEXTS = 60;

  /** Forms that make more than one term of a word, or one of several. */
  private static final List<String> FORMS =
      List.of(
          "F-35's",
          "F 35",
          "productie- en leveringszekerheid",
          "lucht- en raketverdedigingssystemen",
          "2,5 %",
          "€ 1.500,50",
          "a & b",
          "21501-28-267",
          "luchtverdediging",
          "ministers",
          "minister",
          "C-UAS/C-RAM",
          "één",
          "co\u00ADordinatie",
          "NAVO’s",
          "\u0001geen",
          "- -");

  private final Directory layered = new ByteBuffersDirectory();
  private final Directory apart = new ByteBuffersDirectory();

  @BeforeAll
  void index() throws IOException {
    try (var together = new IndexWriter(layered, new IndexWriterConfig(Analysis.indexing()));
        var each = new IndexWriter(apart, new IndexWriterConfig(Analysis.indexing()))) {
      for (List<String> text : texts()) {
        var one = new Document();
        var three = new Document();
        for (String value : text) {
          one.add(new Field(Schema.BODY, value, BriefDocuments.WITH_OFFSETS));
          for (String field : List.of(Schema.EXACT, Schema.TEXT, Schema.PARTS)) {
            three.add(new Field(field, value, BriefDocuments.WITH_OFFSETS));
          }
        }
        together.addDocument(one);
        each.addDocument(three);
      }
      together.forceMerge(1);
      each.forceMerge(1);
    }
  }

  /** Texts of two values, of the samples' words and of forms that are hard to cut. */
  private static List<List<String>> texts() throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        words.addAll(List.of(Files.readString(file).split("\\s+")));
      }
    }
    var random = new Random(11);
    return IntStream.range(0, TEXTS)
        .mapToObj(i -> List.of(text(words, random), text(words, random)))
        .toList();
  }

  private static String text(List<String> words, Random random) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      List<String> from = random.nextInt(4) == 0 ? FORMS : words;
      text.add(from.get(random.nextInt(from.size())));
    }
    return String.join(" ", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {Schema.EXACT, Schema.TEXT, Schema.PARTS})
  void seen_hasTheTermsAndPlacesOfAFieldOfItsOwn(String field) throws IOException {
    try (var seen = new LayeredReader(DirectoryReader.open(layered));
        var real = DirectoryReader.open(apart)) {
      List<String> wanted = postings(real.leaves().getFirst().reader(), field);

      assertThat(wanted).hasSizeGreaterThan(1000);
      assertThat(postings(seen.leaves().getFirst().reader(), field)).isEqualTo(wanted);
    }
  }

  /** A line for each term in each text: how often, and at what positions. */
  private static List<String> postings(LeafReader index, String field) throws IOException {
    List<String> lines = new ArrayList<>();
    Terms terms = index.terms(field);
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      PostingsEnum postings = each.postings(null, PostingsEnum.ALL);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        var line = new StringBuilder(term.utf8ToString() + " " + postings.docID() + ":");
        for (int i = postings.freq(); i > 0; i--) {
          line.append(' ').append(postings.nextPosition());
          if (field.equals(Schema.PARTS)) {
            line.append('@')
                .append(postings.startOffset())
                .append('-')
                .append(postings.endOffset());
          }
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  @Test
  void seen_isSoughtByTermAndByBeginning() throws IOException {
    try (var seen = new LayeredReader(DirectoryReader.open(layered));
        var real = DirectoryReader.open(apart)) {
      for (String beginning : List.of("min", "lucht", "f", "de", "zzz")) {
        for (String field : List.of(Schema.EXACT, Schema.TEXT, Schema.PARTS)) {
          var query = new PrefixQuery(new Term(field, beginning));

          assertThat(new IndexSearcher(seen).count(query))
              .as("%s:%s", field, beginning)
              .isEqualTo(new IndexSearcher(real).count(query));
        }
      }
      assertThat(seen.docFreq(new Term(Schema.EXACT, "luchtverdediging"))).isPositive();
      assertThat(seen.docFreq(new Term(Schema.PARTS, "bestaatniet"))).isZero();
    }
  }
}
