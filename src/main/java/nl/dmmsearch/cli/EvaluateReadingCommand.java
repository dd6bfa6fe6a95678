package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.evaluate.ReadingEvaluation;
import nl.dmmsearch.pipeline.Reader;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;
import nl.dmmsearch.unpack.Unpacking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dmm evaluate reading}: how well documents are read, field by field. */
@Command(
    name = "reading",
    mixinStandardHelpOptions = true,
    description = "Read a folder of documents and compare with labels; indexes nothing.")
final class EvaluateReadingCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "documents")
  private Path corpus = Path.of("");

  @Option(names = "--gold", required = true, paramLabel = "FILE", description = "labels, JSON")
  private Path gold = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    var evaluation = evaluation();
    Listing listing =
        new Unpacking(new FolderSource(List.of(corpus)), installation.unpackLimits()).list();
    if (listing.documents().isEmpty()) {
      throw new NothingDone("no documents in " + corpus);
    }
    PrintWriter out = Terminal.out(spec);
    List<Brief> briefs = read(listing, out);
    out.print(evaluation.judge(briefs).text());
    out.flush();
    return ExitCode.DONE;
  }

  private ReadingEvaluation evaluation() {
    try {
      return ReadingEvaluation.against(gold);
    } catch (IOException e) {
      throw new NothingDone("cannot read the labels: " + e.getMessage());
    }
  }

  private List<Brief> read(Listing listing, PrintWriter out) throws ConfigException {
    Reader reader = installation.reader();
    List<Brief> briefs = new ArrayList<>();
    for (SourceDocument document : listing.documents()) {
      switch (read(reader, document)) {
        case Reader.Outcome.Read read -> briefs.addAll(read.briefs());
        case Reader.Outcome.Unreadable(String why) ->
            out.println("not read: " + document.name().value() + ": " + why);
      }
    }
    return briefs;
  }

  private static Reader.Outcome read(Reader reader, SourceDocument document) {
    try {
      return reader.read(document.name(), document.access(), document.read());
    } catch (IOException e) {
      return new Reader.Outcome.Unreadable(String.valueOf(e.getMessage()));
    }
  }
}
