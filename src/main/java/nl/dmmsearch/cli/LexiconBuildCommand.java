package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.lexicon.Lexicon;
import nl.dmmsearch.lexicon.LexiconSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dmm lexicon build}: makes the word lists anew from dictionaries and lists of our own. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description =
        "Make the word lists from Debian's wdutch, hunspell-nl, hyphen-nl and wamerican and the"
            + " lists in config/lexicon; then the jar must be built anew.")
final class LexiconBuildCommand implements Callable<Integer> {
  @Option(
      names = "--words",
      paramLabel = "FILE",
      defaultValue = "/usr/share/dict/dutch",
      description = "words of wdutch")
  private Path words = Path.of("");

  @Option(
      names = "--hunspell",
      paramLabel = "DIR",
      defaultValue = "/usr/share/hunspell",
      description = "folder of nl.aff and nl.dic of hunspell-nl")
  private Path hunspell = Path.of("");

  @Option(
      names = "--hyphenation",
      paramLabel = "FILE",
      defaultValue = "/usr/share/hyphen/hyph_nl_NL.dic",
      description = "patterns of hyphen-nl")
  private Path hyphenation = Path.of("");

  @Option(
      names = "--english",
      paramLabel = "FILE",
      defaultValue = "/usr/share/dict/american-english",
      description = "words of wamerican")
  private Path english = Path.of("");

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description = "lists kept by hand (default: config/lexicon beside the launcher)")
  private @Nullable Path lists;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "where the lists go (default: the sources of the search)")
  private @Nullable Path to;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Path byHand = lists == null ? Installation.home().resolve("config/lexicon") : lists;
    Path folder =
        to == null
            ? Installation.home().resolve("src/main/resources/nl/dmmsearch/engine/lucene")
            : to;
    Lexicon lexicon = build(byHand);
    try {
      lexicon.write(folder, byHand.resolve("NOTICE.txt"));
    } catch (IOException e) {
      throw new NothingDone("cannot write the word lists: " + e);
    }
    tell(lexicon, folder);
    return ExitCode.DONE;
  }

  private Lexicon build(Path byHand) {
    try {
      var sources =
          new LexiconSources(
              words,
              hunspell.resolve("nl.aff"),
              hunspell.resolve("nl.dic"),
              hyphenation,
              english,
              byHand);
      return Lexicon.build(sources, LuceneEngine.rules(), LuceneEngine.rulesOnListed());
    } catch (IOException e) {
      throw new NothingDone("cannot read the dictionaries: " + e);
    }
  }

  private void tell(Lexicon lexicon, Path folder) {
    PrintWriter out = Terminal.out(spec);
    out.printf(
        "%d forms, %d words to cut by, written to %s%n",
        lexicon.lemmas().size(), lexicon.compoundWords().size(), folder);
    out.flush();
  }
}
