package nl.dmmsearch.correct;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Words;

/**
 * All that people set right. Immutable and safe for use by many threads.
 *
 * @param corrections of briefs; none sets right what another does
 * @param cuts of documents, at most one for each
 */
public record Corrections(List<Correction> corrections, List<Cut> cuts) {
  /** Nobody has set anything right. */
  public static final Corrections NONE = new Corrections(List.of(), List.of());

  /** Checks that no two say how the same thing should be. */
  public Corrections {
    corrections = List.copyOf(corrections);
    cuts = List.copyOf(cuts);
    var seen = new HashSet<String>();
    for (Correction correction : corrections) {
      for (Change change : correction.changes()) {
        once(seen, change.target() + " of brief " + correction.brief().value());
      }
    }
    cuts.forEach(cut -> once(seen, "cut of document " + cut.document().value()));
  }

  private static void once(HashSet<String> seen, String what) {
    if (!seen.add(what)) {
      throw new IllegalArgumentException(what + " is corrected twice");
    }
  }

  /** How a document is to be taken apart. */
  public Cuts cuts(SourceName document) {
    return cutsOf(document).map(Cut::cuts).findFirst().orElse(Cuts.AUTOMATIC);
  }

  /** A brief as it should be, with remarks on what was set right. */
  public Brief applyTo(Brief brief) {
    var draft = new Draft(brief);
    cutsOf(brief.source().name()).forEach(draft::cut);
    of(brief.id()).forEach(draft::correct);
    return draft.brief();
  }

  /** What is set right in a brief, in the order of the files. */
  public List<Correction> of(BriefId brief) {
    return corrections.stream().filter(c -> c.brief().equals(brief)).toList();
  }

  /** Whether a person says that this sentence of a brief is no statement. */
  public boolean isNoStatement(BriefId brief, String sentence) {
    return of(brief).stream()
        .flatMap(correction -> correction.changes().stream())
        .anyMatch(change ->
            change instanceof Change.NoStatement no && Words.opens(sentence, no.opening()));
  }

  /**
   * All that these corrections say of a document and its briefs, wherever they are written down:
   * another text means that the document must be read again. Empty where they say nothing.
   */
  public String mark(SourceName document) {
    String first = BriefId.of(document, 1).value();
    Stream<String> parts = cutsOf(document).map(cut -> cut.signature() + " " + cut.cuts());
    Stream<String> briefs =
        corrections.stream()
            .filter(correction -> isOf(first, correction.brief().value()))
            .map(c -> c.brief() + " " + c.signature() + " " + c.changes());
    return Stream.concat(parts, briefs).sorted().collect(Collectors.joining("\n"));
  }

  /** Whether {@code id} is that of the first or a later part of the same document. */
  private static boolean isOf(String first, String id) {
    return id.equals(first)
        || (id.startsWith(first + "-")
            && id.substring(first.length() + 1).chars().allMatch(Character::isDigit));
  }

  private Stream<Cut> cutsOf(SourceName document) {
    return cuts.stream().filter(cut -> cut.document().equals(document));
  }
}
