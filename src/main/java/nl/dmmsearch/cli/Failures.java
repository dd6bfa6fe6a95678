package nl.dmmsearch.cli;

import nl.dmmsearch.access.KeyFileException;
import nl.dmmsearch.archive.ArchiveException;
import nl.dmmsearch.archive.LockedException;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.http.ListenException;
import nl.dmmsearch.lexicon.LexiconException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Ends a failed command with one sentence and exit code 1, or 2 for a file of settings; what is our
 * own mistake is logged.
 */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    String sentence =
        switch (failure) {
          case NothingDone e -> e.getMessage();
          case WrongCorrections e -> e.getMessage();
          case ConfigException e -> e.getMessage();
          case EngineException e -> e.getMessage();
          case ArchiveException e -> e.getMessage();
          case LockedException e -> e.getMessage();
          case KeyFileException e -> e.getMessage();
          case ListenException e -> e.getMessage();
          case LexiconException e -> e.getMessage();
          default -> {
            // At most starts nothing is logged, and getting ready for it takes a while.
            LoggerFactory.getLogger(Failures.class)
                .error("{} failed", command.getCommandName(), failure);
            yield "failed by a mistake of its own, see the log: " + failure;
          }
        };
    command
        .getErr()
        .println("dmm " + command.getCommandName() + ": " + sentence + DiskAdvice.on(failure));
    boolean wrong = failure instanceof WrongCorrections || failure instanceof ConfigException;
    return wrong ? ExitCode.WRONG_USE : ExitCode.NOTHING_DONE;
  }
}
