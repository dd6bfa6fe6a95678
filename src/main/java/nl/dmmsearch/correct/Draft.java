package nl.dmmsearch.correct;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;
import nl.dmmsearch.brief.Tag;

/** A brief on its way from what was read to what it should be. */
final class Draft {
  private final Brief read;
  private final DraftHeader header;
  private final List<Reading> reading;
  private List<Meeting> meetings;
  private List<Tag> tags;

  Draft(Brief read) {
    this.read = read;
    this.header = new DraftHeader(read.header());
    this.reading = new ArrayList<>(read.reading());
    this.meetings = read.meetings();
    this.tags = read.tags();
  }

  /** Notes that a person said how the document is cut, unless that could not be done. */
  void cut(Cut cut) {
    if (reading.stream().noneMatch(Draft::isLostCut)) {
      String how = cut.cuts() instanceof Cuts.Whole ? "Niet verdeeld; " : "Zo verdeeld ";
      mark(Cuts.FIELD, how + cut.signature().text());
    }
  }

  private static boolean isLostCut(Reading remark) {
    return remark.field().equals(Cuts.FIELD) && remark.certainty() == Certainty.MISSING;
  }

  void correct(Correction correction) {
    for (Change change : correction.changes()) {
      String before = text(change);
      make(change, correction.signature());
      if (change instanceof Change.NoStatement no && !read.says(no.opening())) {
        reading.add(new Reading(change.field(), Certainty.MISSING, lost(no, correction)));
      } else {
        mark(change.field(), why(change, before, correction.signature()));
      }
    }
  }

  /** The brief with everything made, and with what follows from it. */
  Brief brief() {
    List<Reading> remarks = new ArrayList<>(reading);
    var consequences = new Consequences(read, header, meetings);
    header.phase(consequences.phase());
    header.title(consequences.title());
    remarks.removeIf(remark -> consequences.settles(remark));
    return new Brief(
        read.source(),
        read.access(),
        header.header(),
        read.letterhead(),
        meetings,
        read.sections(),
        read.footnotes(),
        read.citations(),
        tags,
        read.statements(),
        remarks,
        read.kin());
  }

  private void make(Change change, Signature signature) {
    switch (change) {
      case Change.Meetings(List<Meeting> all) -> meetings = all;
      case Change.Tagged tagged -> tags = tags(tagged, signature);
      case Change.NoStatement _ -> {}
      case Change.LetterDate _,
          Change.HeldOn _,
          Change.DocumentType _,
          Change.Moment _,
          Change.Title _,
          Change.Subject _,
          Change.Sender _,
          Change.House _,
          Change.Addressee _,
          Change.Kamerstuk _,
          Change.OwnReferences _,
          Change.Signatories _ ->
          header.make(change);
    }
  }

  private List<Tag> tags(Change.Tagged change, Signature signature) {
    boolean has = has(change);
    if (has && !change.given()) {
      return tags.stream().filter(tag -> !is(tag, change)).toList();
    }
    if (has || !change.given()) {
      return tags;
    }
    var person = new Evidence("Toegekend " + signature.text(), null, Where.PERSON, null, 0);
    var more = new ArrayList<>(tags);
    more.add(new Tag(change.dimension(), change.value(), 0, List.of(person)));
    return more;
  }

  private boolean has(Change.Tagged change) {
    return tags.stream().anyMatch(tag -> is(tag, change));
  }

  private static boolean is(Tag tag, Change.Tagged change) {
    return tag.dimension() == change.dimension() && tag.value().equals(change.value());
  }

  /** What stands in the draft where {@code change} would put something. */
  private String text(Change change) {
    return switch (change) {
      case Change.Meetings _ -> DutchText.meetings(meetings);
      case Change.Tagged tagged -> has(tagged) ? "met" : "zonder";
      case Change.NoStatement _ -> "";
      case Change.LetterDate _,
          Change.HeldOn _,
          Change.DocumentType _,
          Change.Moment _,
          Change.Title _,
          Change.Subject _,
          Change.Sender _,
          Change.House _,
          Change.Addressee _,
          Change.Kamerstuk _,
          Change.OwnReferences _,
          Change.Signatories _ ->
          header.text(change);
    };
  }

  private String why(Change change, String before, Signature signature) {
    if (change instanceof Change.NoStatement(String opening)) {
      return "«" + opening + "» is geen toezegging of standpunt; verbeterd " + signature.text();
    }
    if (text(change).equals(before)) {
      String what =
          change instanceof Change.Tagged tagged ? "«" + tagged.label() + "» stond" : "Stond";
      return what + " er al zo; bevestigd " + signature.text();
    }
    if (change instanceof Change.Tagged tagged) {
      String made = tagged.given() ? "toegevoegd " : "weggehaald ";
      return "«" + tagged.label() + "» " + made + signature.text();
    }
    return "Was " + before + "; verbeterd " + signature.text();
  }

  private static String lost(Change.NoStatement change, Correction correction) {
    return "De woorden «"
        + change.opening()
        + "» staan niet in deze brief; de verbetering "
        + correction.signature().text()
        + " doet niets.";
  }

  /** A person's word takes the place of the reading's doubts. */
  private void mark(String field, String why) {
    reading.removeIf(
        remark -> remark.certainty() != Certainty.CORRECTED && DraftHeader.isOn(remark, field));
    reading.add(new Reading(field, Certainty.CORRECTED, why));
  }
}
