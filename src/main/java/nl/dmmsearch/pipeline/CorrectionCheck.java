package nl.dmmsearch.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.CorrectionOutcome;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.correct.Change;
import nl.dmmsearch.correct.Correction;
import nl.dmmsearch.correct.Corrections;
import nl.dmmsearch.correct.Cut;
import nl.dmmsearch.correct.Spot;
import org.jspecify.annotations.Nullable;

/** Says of every correction whether it did what it was written for. */
public final class CorrectionCheck {
  private final Corrections corrections;
  private final String settings;
  private final Function<BriefId, Optional<Brief>> index;
  private final Map<SourceName, ArchivedDocument> documents = new HashMap<>();
  private final Map<BriefId, ArchivedDocument> briefs = new HashMap<>();

  private CorrectionCheck(
      Corrections corrections, String settings, Function<BriefId, Optional<Brief>> index) {
    this.corrections = corrections;
    this.settings = settings;
    this.index = index;
  }

  /**
   * The outcome of every correction, in their order.
   *
   * @param archive the documents, after the run
   * @param settings the mark of {@link IndexingRules} under which they were read
   * @param index where briefs are found
   */
  public static List<CorrectionOutcome> of(
      Corrections corrections,
      Archive archive,
      String settings,
      Function<BriefId, Optional<Brief>> index) {
    var check = new CorrectionCheck(corrections, settings, index);
    archive.documents().forEach(check::know);
    return check.outcomes();
  }

  private void know(ArchivedDocument document) {
    ArchivedDocument.Indexed indexed = document.indexed();
    if (indexed != null) {
      documents.put(document.name(), document);
      indexed.briefs().forEach(brief -> briefs.put(brief, document));
    }
  }

  private List<CorrectionOutcome> outcomes() {
    var outcomes = new ArrayList<CorrectionOutcome>();
    for (Correction correction : corrections.corrections()) {
      ArchivedDocument document = briefs.get(correction.brief());
      outcomes.add(
          outcome(correction.brief().value(), correction.spot(), document, why(correction)));
    }
    for (Cut cut : corrections.cuts()) {
      ArchivedDocument document = documents.get(cut.document());
      outcomes.add(outcome(cut.document().value(), cut.spot(), document, why(cut)));
    }
    return outcomes;
  }

  private static CorrectionOutcome outcome(
      String about, Spot spot, @Nullable ArchivedDocument document, @Nullable String why) {
    AccessLabel access = document == null ? AccessLabel.OPENBAAR : document.access();
    return new CorrectionOutcome(about, access, spot.file(), spot.line(), why);
  }

  private @Nullable String why(Correction correction) {
    ArchivedDocument document = briefs.get(correction.brief());
    if (document == null) {
      return "there is no brief with this id";
    }
    String late = late(document);
    return late == null ? lostWords(correction) : late;
  }

  private @Nullable String lostWords(Correction correction) {
    Optional<Brief> brief = index.apply(correction.brief());
    for (Change change : correction.changes()) {
      if (change instanceof Change.NoStatement(String opening)
          && brief.filter(b -> b.says(opening)).isEmpty()) {
        return "the brief does not say «" + opening + "»";
      }
    }
    return null;
  }

  private @Nullable String why(Cut cut) {
    ArchivedDocument document = documents.get(cut.document());
    if (document == null) {
      return "there is no document with this name";
    }
    String late = late(document);
    return late == null ? lostPlace(cut) : late;
  }

  private @Nullable String lostPlace(Cut cut) {
    return index.apply(BriefId.of(cut.document(), 1)).stream()
        .flatMap(brief -> brief.reading().stream())
        .filter(remark -> remark.field().equals(Cuts.FIELD))
        .filter(remark -> remark.certainty() == Certainty.MISSING)
        .map(Reading::why)
        .findFirst()
        .map(why -> "a place to cut at is not in the document, it was cut as if not corrected")
        .orElse(null);
  }

  /** A document that a run did not come by still is as it was read before. */
  private @Nullable String late(ArchivedDocument document) {
    String wanted = DocumentMark.of(settings, corrections, document.name(), document.origin());
    ArchivedDocument.Indexed indexed = document.indexed();
    return indexed != null && indexed.settings().equals(wanted)
        ? null
        : "the document was not read since; index the folder that it lies in";
  }
}
