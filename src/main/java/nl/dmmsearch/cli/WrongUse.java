package nl.dmmsearch.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong use with what is wrong and where the right use is told, not with all of it. */
final class WrongUse implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("usage: " + name + " --help");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
