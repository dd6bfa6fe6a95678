package nl.dmmsearch.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.correct.Change;
import nl.dmmsearch.correct.Correction;
import nl.dmmsearch.correct.Corrections;
import nl.dmmsearch.correct.Cut;
import nl.dmmsearch.correct.Signature;
import nl.dmmsearch.correct.Spot;

/** Reads what people set right from the YAML files of a folder. */
public final class CorrectionsReader {
  private final Taxonomy taxonomy;
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();
  private final Map<String, Spot> seen = new HashMap<>();

  private CorrectionsReader(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * Reads every {@code .yaml} and {@code .yml} file that lies in {@code folder}, by name; none
   * where there is no such folder.
   *
   * @param taxonomy whose values can be given
   * @throws ConfigException that names the file, the line and the key of the first fault
   */
  public static Corrections read(Path folder, Taxonomy taxonomy) throws ConfigException {
    var reader = new CorrectionsReader(taxonomy);
    for (Path file : files(folder)) {
      reader.read(file, folder.getFileName() + "/" + file.getFileName());
    }
    return new Corrections(reader.corrections, reader.cuts);
  }

  private static List<Path> files(Path folder) throws ConfigException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^.].*\\.ya?ml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ConfigException(folder.toString(), "is no folder that can be read, " + e);
    }
  }

  private void read(Path file, String called) throws ConfigException {
    for (CorrectionEntry entry : StrictYaml.list(file, called, CorrectionEntry.class)) {
      var changes = new Changes(called, taxonomy);
      try {
        take(entry, new Spot(called, entry.line().number()), changes);
      } catch (IllegalArgumentException e) {
        throw new ConfigException(called, entry.line().number(), String.valueOf(e.getMessage()));
      }
    }
  }

  private void take(CorrectionEntry entry, Spot spot, Changes changes) throws ConfigException {
    var signature = new Signature(entry.by(), entry.on(), entry.why());
    if (entry.brief() != null) {
      BriefId brief = changes.of("brief", entry.brief(), BriefId::new);
      List<Changes.Placed> placed = changes.of(entry);
      for (Changes.Placed one : placed) {
        once(one.change().target() + " of brief " + brief.value(), spot.file(), one.line());
      }
      List<Change> all = placed.stream().map(Changes.Placed::change).toList();
      corrections.add(new Correction(brief, spot, signature, all));
    } else if (entry.document() != null && entry.parts() != null) {
      SourceName document = changes.of("document", entry.document(), SourceName::new);
      if (entry.isOfBrief()) {
        throw new IllegalArgumentException(
            "of a document «parts» are corrected, the rest of a «brief» in it, by id");
      }
      once("parts of document " + document.value(), spot.file(), entry.parts().line());
      cuts.add(
          new Cut(document, spot, signature, new ListedValues(spot.file()).cuts(entry.parts())));
    }
  }

  private void once(String what, String file, int line) throws ConfigException {
    Spot earlier = seen.putIfAbsent(what, new Spot(file, line));
    if (earlier != null) {
      throw new ConfigException(
          file,
          line,
          what + " is corrected twice, first in " + earlier.file() + ", line " + earlier.line());
    }
  }
}
