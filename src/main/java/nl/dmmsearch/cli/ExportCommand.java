package nl.dmmsearch.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.export.BriefExport;
import nl.dmmsearch.export.ExportFormat;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm export}: what a search finds, whole or as a table or references. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Write every brief that a search finds, all of them without QUERY: whole, as lines of JSON "
          + "(NDJSON), which «dmm index FILE.ndjson» takes again as they are; or as a table or "
          + "references."
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "what to look for")
  private List<String> words = List.of();

  @ArgGroup(exclusive = false, validate = false, heading = "Filters:%n")
  private final FilterOptions filters = new FilterOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "write into this file, which must not be there; default: print")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "ndjson, csv, ris or bibtex (default: ndjson)")
  private ExportFormat format = ExportFormat.NDJSON;

  @Option(
      names = "--site",
      paramLabel = "URL",
      description = "where the pages are served, for links: https://example.org (default: none)")
  private String site = "";

  @Option(names = "--copies", description = "with the copies of each brief behind it")
  private boolean copies;

  @Option(
      names = "--access",
      paramLabel = "LABEL",
      description = "openbaar, or intern for all there is (default: openbaar)")
  private AccessLabel access = AccessLabel.OPENBAAR;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    QueryReader queries = installation.queries();
    SearchParameters asked =
        new CommandParameters(spec, words)
            .with(filters.values())
            .read(values ->
                SearchParameters.readWhole(
                    new nl.dmmsearch.search.Parameters(values), access, queries));
    try (BriefSearcher searcher = installation.reading()) {
      var export = new BriefExport(searcher, asked.request(), copies, format.on(site));
      List<BriefId> briefs = export.briefs();
      if (output == null) {
        print(export, briefs);
      } else {
        save(export, briefs, output);
      }
    } catch (FileAlreadyExistsException e) {
      throw new NothingDone(output + " is there already; name another file");
    } catch (IOException e) {
      throw new NothingDone("cannot write the briefs: " + e.getMessage());
    }
    return ExitCode.DONE;
  }

  private void print(BriefExport export, List<BriefId> briefs) throws IOException {
    PrintWriter out = Terminal.out(spec);
    export.write(briefs, line -> out.print(new String(line, StandardCharsets.UTF_8)));
    out.flush();
    if (out.checkError()) {
      throw new IOException("the output was closed");
    }
  }

  /** Half a file would pass for a whole one. */
  private static void save(BriefExport export, List<BriefId> briefs, Path file) throws IOException {
    OutputStream fresh = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    try (OutputStream out = new BufferedOutputStream(fresh)) {
      export.write(briefs, out::write);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
