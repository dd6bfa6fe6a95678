package nl.dmmsearch.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import org.jspecify.annotations.Nullable;

/** Compares what was read out of briefs with what people say is right. */
public final class ReadingEvaluation {
  private final List<GoldBrief> labelled;

  ReadingEvaluation(List<GoldBrief> labelled) {
    this.labelled = List.copyOf(labelled);
  }

  /**
   * An evaluation against the labels in {@code gold}: a JSON list of briefs, or JSON lines with a
   * letter each. A field that an entry of a list does not have is not judged; one that is null or
   * an empty list must not be read.
   *
   * @throws IOException when the file cannot be read, with the reason
   */
  public static ReadingEvaluation against(Path gold) throws IOException {
    return new ReadingEvaluation(GoldFile.read(gold));
  }

  /**
   * Judges {@code briefs}, which are matched by part and by the name of their document, with or
   * without its folders. Of a labelled brief that is not there everything is missed; briefs without
   * labels are left alone.
   */
  public ReadingReport judge(Collection<Brief> briefs) {
    Map<String, Brief> read = new HashMap<>();
    for (Brief brief : briefs) {
      SourceName name = brief.source().name();
      read.put(key(name.value(), brief.source().part()), brief);
      read.putIfAbsent(key(name.fileName(), brief.source().part()), brief);
    }
    var scores = new EnumMap<ReadingField, ReadingScore>(ReadingField.class);
    List<ReadingMiss> misses = new ArrayList<>();
    for (GoldBrief gold : labelled) {
      Brief brief = read.get(key(gold.file(), gold.part()));
      for (ReadingField field : gold.values().keySet()) {
        scores.merge(field, judge(gold, field, brief, misses), ReadingScore::plus);
      }
    }
    return new ReadingReport(labelled.size(), scores, misses);
  }

  private static String key(String file, int part) {
    return file + "#" + part;
  }

  private static ReadingScore judge(
      GoldBrief gold, ReadingField field, @Nullable Brief brief, List<ReadingMiss> misses) {
    Set<String> labels = gold.values().getOrDefault(field, Set.of());
    Set<String> values = brief == null ? Set.of() : field.valuesOf(brief);
    var missed = new TreeSet<>(labels);
    missed.removeAll(values);
    var wrong = new TreeSet<>(values);
    wrong.removeAll(labels);
    missed.forEach(v -> misses.add(new ReadingMiss(gold.file(), gold.part(), field, v, false)));
    wrong.forEach(v -> misses.add(new ReadingMiss(gold.file(), gold.part(), field, v, true)));
    return new ReadingScore(labels.size() - missed.size(), wrong.size(), missed.size());
  }
}
