package nl.dmmsearch.pipeline;

import java.util.List;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.correct.Corrections;
import nl.dmmsearch.extract.ExtractOutcome;
import nl.dmmsearch.extract.Extractor;
import nl.dmmsearch.lines.BriefLines;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.parse.ParseOutcome;
import nl.dmmsearch.state.StatementReader;

/**
 * Bytes to briefs: extract, parse, annotate, state, correct, in this order. Safe for several
 * threads, as its stages are: a reading that was given up may go on while the next one begins.
 *
 * @param extractor the first stage
 * @param parser the second
 * @param annotator the third
 * @param statements the fourth
 * @param corrections the last word
 */
public record Reader(
    Extractor extractor,
    BriefParser parser,
    Annotator annotator,
    StatementReader statements,
    Corrections corrections) {
  /** A reader whose word is the last. */
  public Reader(
      Extractor extractor, BriefParser parser, Annotator annotator, StatementReader statements) {
    this(extractor, parser, annotator, statements, Corrections.NONE);
  }

  /** A reader that looks for no statements, and whose word is the last. */
  public Reader(Extractor extractor, BriefParser parser, Annotator annotator) {
    this(extractor, parser, annotator, StatementReader.NONE);
  }

  /** The same reader, corrected by people. */
  public Reader with(Corrections others) {
    return new Reader(extractor, parser, annotator, statements, others);
  }

  /** What became of a document. */
  public sealed interface Outcome {
    /**
     * It was read.
     *
     * @param mediaType of the document
     * @param briefs in order, at least one
     */
    record Read(String mediaType, List<Brief> briefs) implements Outcome {}

    /**
     * It could not be read.
     *
     * @param why one sentence
     */
    record Unreadable(String why) implements Outcome {}
  }

  /** Reads one document; never throws for what its bytes contain. */
  public Outcome read(SourceName name, AccessLabel access, byte[] bytes) {
    return switch (extractor.extract(name, bytes)) {
      case ExtractOutcome.Rejected(String why) -> new Outcome.Unreadable(why);
      case ExtractOutcome.Extracted(var text) ->
          switch (parser.parse(name, access, text, corrections.cuts(name))) {
            case ParseOutcome.Rejected(String why) -> new Outcome.Unreadable(why);
            case ParseOutcome.Parsed(List<Brief> briefs) ->
                new Outcome.Read(text.mediaType(), briefs.stream().map(this::understood).toList());
          };
    };
  }

  /** Reads the briefs that stand on lines as they are given; only people may know better. */
  public Outcome given(AccessLabel access, byte[] lines) {
    try {
      List<Brief> briefs = BriefLines.readAll(lines, access);
      return new Outcome.Read(BriefLines.MEDIA_TYPE, briefs.stream().map(this::corrected).toList());
    } catch (IllegalArgumentException e) {
      return new Outcome.Unreadable(String.valueOf(e.getMessage()));
    }
  }

  /** A brief that nobody corrected, understood anew, as if it had just been parsed. */
  public Brief again(Brief read) {
    List<Citation> unlinked = read.citations().stream().map(c -> c.withTarget(null)).toList();
    return understood(read.withRelation(unlinked, Kin.NONE).withStatements(List.of()));
  }

  private Brief understood(Brief parsed) {
    return corrected(statements.read(annotator.annotate(parsed)));
  }

  private Brief corrected(Brief stated) {
    List<Statement> standing =
        stated.statements().stream()
            .filter(statement -> !corrections.isNoStatement(stated.id(), statement.text()))
            .toList();
    return corrections.applyTo(stated.withStatements(standing));
  }
}
