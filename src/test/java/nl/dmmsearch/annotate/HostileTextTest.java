package nl.dmmsearch.annotate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

/** Annotating is a small part of indexing; the bounds leave room for a busy machine. */
class AnnotatorSpeedTest {
  private static final List<String> FILLER =
      List.of(
          "de het een van in op met voor bondgenoten militaire bijeenkomst ministers Nederland"
              .split(" "));

  @Test
  void lettersOfTwoThousandWords_areAnnotatedByTheHundreds() throws Exception {
    Taxonomy taxonomy = TaxonomyReader.read(Path.of("config", "taxonomy.yaml"));
    var annotator = new Annotator(taxonomy);
    List<String> names =
        taxonomy.terms(Dimension.CAPABILITY).stream().flatMap(t -> t.allNames().stream()).toList();
    List<Brief> letters = IntStream.range(0, 50).mapToObj(i -> letter(i, names)).toList();
    run(annotator, letters, 20);

    double perSecond = letters.size() * 20 / run(annotator, letters, 20);

    System.out.printf("annotated %.0f letters of 2000 words per second%n", perSecond);
    assertThat(perSecond).isGreaterThan(300);
  }

  @Test
  void hostileText_takesLinearTime() throws Exception {
    var annotator = new Annotator(TaxonomyReader.read(Path.of("config", "taxonomy.yaml")));
    Brief endless = brief("a.txt").about("drone".repeat(400_000)).build();
    Brief dense = brief("a.txt").about("drone ".repeat(400_000)).build();

    assertThat(run(annotator, List.of(endless, dense), 1)).isLessThan(10);
  }

  /** Words, a sentence end after every tenth and a name after every twentieth. */
  private static Brief letter(int seed, List<String> names) {
    var random = new Random(seed);
    String text =
        IntStream.rangeClosed(1, 2000)
            .mapToObj(i ->
                (i % 20 == 0
                        ? names.get(random.nextInt(names.size()))
                        : FILLER.get(random.nextInt(FILLER.size())))
                    + (i % 10 == 0 ? "." : ""))
            .collect(Collectors.joining(" "));
    BriefBuilder brief = brief(seed + ".txt").titled("Geannoteerde agenda");
    return brief.section("Afschrikking en verdediging", text).build();
  }

  /** Seconds that it takes. */
  private static double run(Annotator annotator, List<Brief> briefs, int times) {
    long start = System.nanoTime();
    int tags = 0;
    for (int i = 0; i < times; i++) {
      for (Brief brief : briefs) {
        tags += annotator.annotate(brief).tags().size();
      }
    }
    assertThat(tags).isPositive();
    return (System.nanoTime() - start) / 1e9;
  }
}
