package nl.dmmsearch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;

/** Reads the taxonomy from its YAML file: three lists of terms. */
public final class TaxonomyReader {
  private TaxonomyReader() {}

  /**
   * Reads {@code file}.
   *
   * @throws ConfigException that names the file, the line and the key of the first fault
   */
  public static Taxonomy read(Path file) throws ConfigException {
    return checked(file.toString(), StrictYaml.read(file, TaxonomyFile.class));
  }

  static Taxonomy read(String file, String yaml) throws ConfigException {
    return checked(file, StrictYaml.read(file, yaml, TaxonomyFile.class));
  }

  private static Taxonomy checked(String file, TaxonomyFile lists) throws ConfigException {
    return new Taxonomy(
        Map.of(
            Dimension.TOPIC, terms(file, "topics", lists.topics()),
            Dimension.MISSION, terms(file, "missions", lists.missions()),
            Dimension.CAPABILITY, terms(file, "capabilities", lists.capabilities())));
  }

  private static List<Term> terms(String file, String list, List<TaxonomyFile.Entry> entries)
      throws ConfigException {
    var terms = new ArrayList<Term>();
    Map<String, Integer> lines = new HashMap<>();
    for (TaxonomyFile.Entry entry : entries) {
      Integer earlier =
          lines.putIfAbsent(entry.id().toLowerCase(Locale.ROOT), entry.line().number());
      if (earlier != null) {
        throw new ConfigException(
            file,
            entry.line().number(),
            "id «%s» stands in %s twice, first on line %d".formatted(entry.id(), list, earlier));
      }
      terms.add(entry.term());
    }
    return terms;
  }
}
