package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word finds and scores in one pass what Lucene's own queries do layer by layer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayeredWordTest {
  private static final int LETTERS = 300;

  private static final List<String> WORDS =
      List.of(
          "minister",
          "ministers",
          "Minister",
          "missie",
          "missies",
          "luchtverdediging",
          "luchtverdedigingssystemen",
          "verdediging",
          "lucht",
          "navo",
          "kosovo",
          "de");

  private final Random random = new Random(7);
  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeAll
  void index() throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.indexing()))) {
      for (int i = 0; i < LETTERS; i++) {
        writer.addDocument(letter());
        if (i % 100 == 50) {
          writer.commit();
        }
      }
    }
    reader = new LayeredReader(DirectoryReader.open(directory));
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.SIMILARITY);
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
  }

  private Document letter() {
    var letter = new Document();
    letter.add(new Field(Schema.BODY, text(random.nextInt(60)), BriefDocuments.WITH_OFFSETS));
    for (String field :
        List.of(Schema.TITLE, Schema.HEADING, Schema.HEADING, Schema.LEAD, Schema.HEADER)) {
      if (random.nextBoolean()) {
        letter.add(new TextField(field, text(random.nextInt(8)), Field.Store.NO));
      }
    }
    return letter;
  }

  private String text(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> WORDS.get((int) (Math.pow(random.nextDouble(), 0.5) * WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minister",
        "Ministers",
        "missies",
        "verdediging",
        "luchtverdedigingssystemen",
        "lucht",
        "systeem",
        "kosovo",
        "nergens",
      })
  void word_scoresAsLayerByLayer(String typed) throws IOException {
    var phrases = new Phrases(Analysis.querying());
    Query word =
        FieldMatch.of(Schema.forWords(), field -> phrases.inOrder(field, typed), term -> true);
    assertThat(word).isInstanceOf(LayeredWord.class);

    Map<Integer, Float> scores = scores(word);
    Map<Integer, Float> layerByLayer = scores(((LayeredWord) word).plain());
    assertThat(scores).containsOnlyKeys(layerByLayer.keySet());
    scores.forEach((letter, score) ->
        assertThat(score).isCloseTo(layerByLayer.get(letter), withinPercentage(0.001)));
    assertThat(searcher.count(word)).isEqualTo(scores.size());
  }

  private Map<Integer, Float> scores(Query query) throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc hit : searcher.search(query, LETTERS).scoreDocs) {
      scores.put(hit.doc, hit.score);
    }
    return scores;
  }
}
