package nl.dmmsearch.correct;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Reading;
import org.jspecify.annotations.Nullable;

/** What stands around the text of a brief, on its way to what it should be. */
final class DraftHeader {
  private final Set<String> given = new HashSet<>();
  private DocumentType type;
  private @Nullable Phase phase;
  private String title;
  private @Nullable String subject;
  private @Nullable LocalDate letterDate;
  private @Nullable LocalDate heldOn;
  private @Nullable String sender;
  private @Nullable Chamber chamber;
  private @Nullable String addressee;
  private List<String> signatories;
  private @Nullable KamerstukNumber kamerstuk;
  private List<String> ownReferences;
  private List<String> dossiers;

  DraftHeader(Header read) {
    type = read.type();
    phase = read.phase();
    title = read.title();
    subject = read.subject();
    letterDate = read.letterDate();
    heldOn = read.heldOn();
    sender = read.sender();
    chamber = read.chamber();
    addressee = read.addressee();
    signatories = read.signatories();
    kamerstuk = read.kamerstuk();
    ownReferences = read.ownReferences();
    dossiers = read.dossiers();
  }

  /** Whether a remark is about a field; the parts of a meeting are the meetings. */
  static boolean isOn(Reading remark, String field) {
    return remark.field().equals(field)
        || (field.equals("meetings") && remark.field().matches("meeting(\\..*)?"));
  }

  void make(Change change) {
    given.add(change.field());
    switch (change) {
      case Change.LetterDate(var day) -> letterDate = day;
      case Change.HeldOn(var day) -> heldOn = day;
      case Change.DocumentType(var kind) -> type = kind;
      case Change.Moment(var moment) -> phase = moment;
      case Change.Title(var text) -> title = text;
      case Change.Subject(var text) -> subject = text;
      case Change.Sender(var role) -> sender = role;
      case Change.House(var house) -> chamber = house;
      case Change.Addressee(var text) -> addressee = text;
      case Change.Kamerstuk(var number) -> number(number);
      case Change.OwnReferences(var all) -> ownReferences = all;
      case Change.Signatories(var all) -> signatories = all;
      case Change.Meetings _, Change.Tagged _, Change.NoStatement _ -> {}
    }
  }

  /** Its dossier takes the place of that of the number that was read. */
  private void number(@Nullable KamerstukNumber number) {
    String before = kamerstuk == null ? "" : kamerstuk.dossier();
    kamerstuk = number;
    dossiers =
        number == null
            ? List.of()
            : Stream.concat(
                    Stream.of(number.dossier()),
                    dossiers.stream().filter(dossier -> !dossier.equals(before)))
                .distinct()
                .toList();
  }

  /** What stands in the field of {@code change}, in Dutch. */
  String text(Change change) {
    return switch (change) {
      case Change.LetterDate _ -> DutchText.day(letterDate);
      case Change.HeldOn _ -> DutchText.day(heldOn);
      case Change.DocumentType _ -> type.label();
      case Change.Moment _ -> phase == null ? DutchText.NOTHING : phase.label();
      case Change.Title _ -> DutchText.quoted(title);
      case Change.Subject _ -> DutchText.quoted(subject);
      case Change.Sender _ -> DutchText.quoted(sender);
      case Change.House _ -> chamber == null ? DutchText.NOTHING : chamber.label();
      case Change.Addressee _ -> DutchText.quoted(addressee);
      case Change.Kamerstuk _ -> kamerstuk == null ? DutchText.NOTHING : kamerstuk.value();
      case Change.OwnReferences _ -> DutchText.list(ownReferences);
      case Change.Signatories _ -> DutchText.list(signatories);
      case Change.Meetings _, Change.Tagged _, Change.NoStatement _ -> "";
    };
  }

  /** Whether a person said what a field should be. */
  boolean isGiven(String field) {
    return given.contains(field);
  }

  void phase(@Nullable Phase following) {
    phase = following;
  }

  void title(String following) {
    title = following;
  }

  Header header() {
    return new Header(
        type,
        phase,
        title,
        subject,
        letterDate,
        heldOn,
        sender,
        chamber,
        addressee,
        signatories,
        kamerstuk,
        ownReferences,
        dossiers);
  }
}
