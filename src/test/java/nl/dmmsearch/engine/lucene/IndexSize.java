package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.testing.BriefBuilder;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Prints how large the index of 500 letters is, field by field, beside one of the same stored data
 * with one field by Lucene's analyzer; not one of the tests. Run by {@code mvn -B test
 * -Dtest=IndexSize}.
 */
class IndexSize {
  private static final System.Logger LOG = System.getLogger(IndexSize.class.getName());

  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  }

  private static final int LETTERS = 500;
  private static final int SENTENCES = 100;

  /** What a search needs and plain Lucene has not; the letters are open to all. */
  private static final Set<String> SEARCHED =
      Set.of(
          Schema.BODY,
          Schema.TITLE,
          Schema.TITLE_AS_WRITTEN,
          Schema.HEADING,
          Schema.HEADING_AS_WRITTEN,
          Schema.LEAD,
          Schema.HEADER,
          Schema.REFERENCE,
          Schema.ABBREVIATION,
          Schema.LETTERHEAD,
          Schema.LETTERHEAD_AS_WRITTEN,
          Schema.usual(AccessLabel.OPENBAAR),
          Schema.written(AccessLabel.OPENBAAR),
          Schema.names(AccessLabel.OPENBAAR));

  @Test
  void bytes_besideThoseOfTheStockAnalyzer() throws IOException {
    List<Brief> letters = letters();
    long stored = size(letters, SEARCHED, new DutchAnalyzer(), null);
    long stock = size(letters, SEARCHED, new DutchAnalyzer(), TextField.TYPE_NOT_STORED);
    long marking = size(letters, SEARCHED, new DutchAnalyzer(), WITH_OFFSETS);
    long ours = size(letters, Set.of(), Analysis.indexing(), null);
    print("stored data alone", stored, stock);
    print("with one field by the stock analyzer", stock, stock);
    print("the same with offsets, for marks", marking, stock);
    print("ours", ours, stock);
    print("ours", ours, marking);
    for (String field : SEARCHED.stream().sorted().toList()) {
      print(field, ours - size(letters, Set.of(field), Analysis.indexing(), null), stock);
    }
  }

  private static void print(String what, long bytes, long stock) {
    LOG.log(
        System.Logger.Level.INFO,
        String.format(
            Locale.ROOT, "%-40s %,10d bytes, %.2f x", what, bytes, (double) bytes / stock));
  }

  private static long size(
      List<Brief> letters, Set<String> without, Analyzer analyzer, @Nullable FieldType text)
      throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Brief letter : letters) {
          Document document = BriefDocuments.of(letter);
          without.forEach(document::removeFields);
          if (text != null) {
            document.add(new Field("body", BodyText.of(letter).joined('\n'), text));
          }
          writer.addDocument(document);
        }
        writer.forceMerge(1);
        writer.commit();
      }
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    }
  }

  /** Letters of some 2,000 words, of the sentences of the samples in another order. */
  private static List<Brief> letters() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        sentences.addAll(List.of(Files.readString(file).split("(?<=[.:])\\s+")));
      }
    }
    var random = new Random(4);
    List<Brief> letters = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      BriefBuilder letter = brief("letter" + i).titled(sentence(sentences, random));
      for (int section = 0; section < 8; section++) {
        letter.section(
            sentence(sentences, random),
            IntStream.range(0, SENTENCES / 8)
                .mapToObj(j -> sentence(sentences, random))
                .collect(Collectors.joining(" ")));
      }
      letters.add(withLetterhead(letter, i).build());
    }
    return letters;
  }

  /** As long as one of the ministry's is, with what later pages repeat of it. */
  private static BriefBuilder withLetterhead(BriefBuilder letter, int i) {
    return letter
        .to("de Voorzitter van de Tweede Kamer der Staten-Generaal")
        .letterhead(
            "Ministerie van Defensie",
            "28 676 NAVO",
            "36 045 Situatie in Oekraïne",
            "Van DGB",
            "Afgestemd met CDS, HDFC, DCo, DJZ, PV NAVO, BZ",
            "Uw brief: 2024D" + (10_000 + i))
        .usualLines(
            "> Retouradres Postbus 20701 2500 ES Den Haag",
            "Plein 4",
            "MPC 58 B",
            "www.defensie.nl",
            "Onze referentie",
            "Datum",
            "Betreft",
            "Bij beantwoording datum, onze referentie en onderwerp vermelden.",
            "Geachte voorzitter,",
            "Pagina 1 van 5",
            "Hoogachtend,");
  }

  private static String sentence(List<String> sentences, Random random) {
    return sentences.get(random.nextInt(sentences.size()));
  }
}
