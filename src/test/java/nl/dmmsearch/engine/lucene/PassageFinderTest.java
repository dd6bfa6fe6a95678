package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.testing.BriefBuilder;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/**
 * Compares passages with those of Lucene's highlighter on random letters and queries. They differ
 * in three things, and where those play no part they are the same:
 *
 * <ul>
 *   <li>Where a phrase runs on over the end of a sentence, Lucene's passage begins or ends in the
 *       middle of one; ours has both sentences whole, and of two paragraphs each its own.
 *   <li>Lucene counts a match of a query as if the text had one; ours counts how many it has.
 *   <li>Lucene counts a term that a query has twice double.
 * </ul>
 */
class PassageFinderTest {
  private static final int CORPORA = 30;
  private static final int QUERIES = 40;
  private static final int ALL = 10_000;

  private static final List<String> WORDS =
      List.of(
          "missie",
          "missies",
          "marinemissie",
          "luchtverdediging",
          "lucht",
          "verdediging",
          "KFOR",
          "F-35",
          "F35",
          "Polen",
          "de",
          "van",
          "in",
          "kosten",
          "2%",
          "€ 2,5",
          "België",
          "“steun”",
          "NAVO-top",
          "defensie-uitgaven",
          "uitgaven",
          "lucht- en raketverdediging",
          "ca.",
          "nr.",
          "(zie",
          "bijlage)",
          "opschaling",
          "opgeschaald",
          "Noord-Korea",
          "top");

  private static final List<String> ENDS =
      List.of(
          " ", " ", " ", " ", " ", " ", ", ", ". ", ". ", "! ", ".\n", "\n\n", ".\n\n", "?\n \n");

  private static final List<String> ASKED =
      List.of(
          "missie",
          "verdediging",
          "lucht verdediging",
          "luchtver*",
          "\"de missie\"",
          "kfor",
          "=missies",
          "\"missie kfor\"~3",
          "defensie uitgaven",
          "f35",
          "navo top",
          "2%",
          "opschaling",
          "raketverdediging",
          "m*",
          "kosten",
          "\"in polen\"",
          "belgië steun",
          "uitgavendefensie",
          "noord korea",
          "\"lucht verdediging\"",
          "zie bijlage");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private int compared;
  private int crossing;

  @Test
  void passages_areThoseOfLucene() throws IOException {
    for (int corpus = 0; corpus < CORPORA; corpus++) {
      List<Brief> letters = IntStream.range(0, 8).mapToObj(this::letter).toList();
      try (var directory = new ByteBuffersDirectory()) {
        index(directory, letters);
        try (var reader = new LayeredReader(DirectoryReader.open(directory))) {
          var searcher = new IndexSearcher(reader);
          for (int query = 0; query < QUERIES; query++) {
            compare(searcher, query());
          }
        }
      }
    }
    assertThat(compared)
        .as("letters with passages, seed %d", seed)
        .isGreaterThan(CORPORA * QUERIES);
    assertThat(crossing).as("with a match over the end of a sentence").isLessThan(compared / 5);
  }

  private void compare(IndexSearcher searcher, String typed) throws IOException {
    int[] docs = IntStream.range(0, searcher.getIndexReader().maxDoc()).toArray();
    var stored = new StoredBriefs(searcher.getIndexReader());
    Query query = parsed(typed);
    List<Marking> words = MarkedWords.of(query, new PresentTerms(searcher.getIndexReader(), docs));
    List<List<Spot>> spots = new Spots(searcher, words).in(docs);
    Map<Integer, BodyText> texts = new HashMap<>();
    for (int doc : docs) {
      texts.put(doc, stored.text(doc).whole());
    }
    List<List<PlainPassages.Found>> plain =
        new PlainPassages(searcher, texts)
            .find(ClauseTranslator.any(words.stream().map(Marking::query).toList()), docs, ALL);
    for (int doc : docs) {
      KeptText text = stored.text(doc);
      BodyText whole = text.whole();
      List<String> ours = ours(new PassageFinder(text).best(spots.get(doc), ALL));
      List<String> theirs = theirs(plain.get(doc), whole);
      compared += ours.isEmpty() ? 0 : 1;
      if (ours.equals(theirs)) {
        continue;
      }
      assertThat(crosses(text, spots.get(doc)))
          .as("%s in %s, seed %d: ours %s, Lucene's %s", typed, whole, seed, ours, theirs)
          .isTrue();
      crossing++;
    }
  }

  private static boolean crosses(KeptText text, List<Spot> spots) {
    String whole = text.whole().joined('\0');
    return spots.stream()
        .anyMatch(spot -> {
          KeptText.Paragraph paragraph = text.at(spot.start());
          if (spot.end() > paragraph.end()) {
            return true;
          }
          String read = whole.substring(paragraph.start(), paragraph.end());
          int end = 0;
          while (end <= spot.start() - paragraph.start()) {
            end = Passages.end(read, end);
          }
          return end < spot.end() - paragraph.start();
        });
  }

  private static List<String> ours(List<PassageFinder.Found> found) {
    return found.stream()
        .sorted(Comparator.comparingInt(PassageFinder.Found::start))
        .map(one -> one.start() + " " + one.text() + " " + one.marks())
        .toList();
  }

  private static List<String> theirs(List<PlainPassages.Found> found, BodyText text) {
    String whole = text.joined('\0');
    return found.stream()
        .sorted(Comparator.comparingInt(PlainPassages.Found::start))
        .map(one -> one.start() + " " + whole.substring(one.start(), one.end()) + " " + one.marks())
        .toList();
  }

  private static void index(ByteBuffersDirectory directory, List<Brief> letters)
      throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.indexing()))) {
      for (Brief letter : letters) {
        writer.addDocument(BriefDocuments.of(letter));
        if (letter.id().value().hashCode() % 3 == 0) {
          writer.flush();
        }
      }
    }
  }

  private static Query parsed(String typed) {
    try {
      return QueryParser.parse(typed);
    } catch (QueryException e) {
      throw new IllegalArgumentException(typed, e);
    }
  }

  private String query() {
    return Stream.generate(() -> one(ASKED))
        .limit(1 + random.nextInt(3))
        .distinct()
        .collect(Collectors.joining(random.nextBoolean() ? " " : " OR "));
  }

  private Brief letter(int number) {
    BriefBuilder letter = brief("letter" + number).titled("Brief");
    int sections = random.nextInt(5);
    for (int i = 0; i < sections; i++) {
      letter.section(random.nextBoolean() ? null : "Kop " + i, text(random.nextInt(200)));
    }
    if (random.nextInt(3) == 0) {
      letter.footnote(text(1 + random.nextInt(20)), 2);
    }
    return letter.build();
  }

  private String text(int words) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(one(WORDS)).append(one(ENDS));
    }
    return text.toString();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
