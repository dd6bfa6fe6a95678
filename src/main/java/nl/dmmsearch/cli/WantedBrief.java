package nl.dmmsearch.cli;

import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The brief that a command is about, and how it is told. */
final class WantedBrief {
  @Parameters(
      paramLabel = "ID",
      description = "id of a brief; or a document's name or a Kamerstuk number that one brief has")
  private String wanted = "";

  @Option(names = "--json", description = "answer as the REST API does")
  private boolean json;

  boolean asJson() {
    return json;
  }

  Brief in(BriefSearcher searcher, Installation installation) throws ConfigException {
    return new BriefFinder(searcher, installation.archive()).find(wanted);
  }
}
