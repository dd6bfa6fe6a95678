package nl.dmmsearch.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;

/**
 * Prints what misspelt words, completions and similar briefs cost on an index of ten thousand
 * letters, made of the words of a folder of letters and of compounds of them. Run by hand, with the
 * folder of letters and a folder for the index.
 */
final class SpellingSpeed {
  private static final int LETTERS = 10_000;
  private static final int WORDS_PER_LETTER = 800;
  private static final int ROUNDS = 400;

  /** Time of this thread alone, whatever else the machine does. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private SpellingSpeed() {}

  public static void main(String[] args) throws Exception {
    List<String> words = words(Path.of(args[0]));
    var random = new Random(1);
    try (SearchEngine engine = LuceneEngine.writing(Path.of(args[1]))) {
      if (engine.health(AccessLabel.INTERN).briefs() == 0) {
        for (int i = 0; i < LETTERS; i++) {
          Brief brief = BriefBuilder.brief("l" + i).about(letter(words, random)).build();
          engine.replace(brief.source().name(), List.of(brief));
        }
        engine.commit();
      }
      time("right word", words, w -> engine.search(Ask.query(w).request()));
      time("misspelt word", words, w -> engine.search(Ask.query(misspelt(w)).request()));
      time(
          "five misspelt words",
          words,
          w -> engine.search(Ask.query((misspelt(w) + " ").repeat(5)).request()));
      time("completion of 2 letters", words, w -> complete(engine, w.substring(0, 2)));
      time("completion of 4 letters", words, w -> complete(engine, w.substring(0, 4)));
      Brief brief = BriefBuilder.brief("x").about(letter(words, random)).build();
      time("similar", words, w -> engine.similar(brief, 5, AccessLabel.OPENBAAR));
    }
  }

  private static void complete(SearchEngine engine, String typed) {
    engine.complete(new CompletionRequest(typed, List.of(), AccessLabel.OPENBAAR));
  }

  private static String misspelt(String word) {
    int at = word.length() / 2;
    return word.substring(0, at) + "q" + word.substring(at + 1);
  }

  private static void time(String what, List<String> words, Consumer<String> work) {
    var random = new Random(2);
    List<String> longer = words.stream().filter(w -> w.length() > 6).toList();
    var nanos = new long[ROUNDS];
    for (int i = -ROUNDS; i < ROUNDS; i++) {
      String word = longer.get(random.nextInt(longer.size()));
      long start = CPU.getCurrentThreadCpuTime();
      work.accept(word);
      if (i >= 0) {
        nanos[i] = CPU.getCurrentThreadCpuTime() - start;
      }
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-26s p50 %6.2f ms  p95 %6.2f ms%n",
        what, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 95 / 100] / 1e6);
  }

  /** Frequent words often, as in any text; one in twenty a compound that few other letters have. */
  private static String letter(List<String> words, Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < WORDS_PER_LETTER; i++) {
      String word = pick(words, random);
      text.append(random.nextInt(20) == 0 ? word + pick(words, random) : word).append(' ');
    }
    return text.toString();
  }

  private static String pick(List<String> words, Random random) {
    double zipf = Math.pow(words.size(), random.nextDouble());
    return words.get(Math.min(words.size() - 1, (int) zipf));
  }

  private static List<String> words(Path folder) throws Exception {
    var words = new ArrayList<String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        words.addAll(
            List.of(Files.readString(file).toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")));
      }
    }
    return words.stream().filter(w -> w.length() > 2).distinct().toList();
  }
}
