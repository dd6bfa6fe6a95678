package nl.dmmsearch.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import nl.dmmsearch.correct.Change;
import org.jspecify.annotations.Nullable;

/** Turns what is written of one correction into changes, or says in which line it cannot be. */
final class Changes {
  private final String file;
  private final Taxonomy taxonomy;
  private final List<Placed> made = new ArrayList<>();

  Changes(String file, Taxonomy taxonomy) {
    this.file = file;
    this.taxonomy = taxonomy;
  }

  /** A change and the line that it stands in. */
  record Placed(int line, Change change) {}

  List<Placed> of(CorrectionEntry entry) throws ConfigException {
    changed(
        "documentType",
        entry.documentType(),
        text -> new Change.DocumentType(choice(DocumentType.of(text), types())));
    maybe("phase", entry.phase(), Changes::phase, Change.Moment::new);
    changed("title", entry.title(), Change.Title::new);
    maybe("subject", entry.subject(), Changes::words, Change.Subject::new);
    maybe("letterDate", entry.letterDate(), day -> day, Change.LetterDate::new);
    maybe("heldOn", entry.heldOn(), day -> day, Change.HeldOn::new);
    maybe("sender", entry.sender(), Changes::words, Change.Sender::new);
    maybe("chamber", entry.chamber(), Changes::chamber, Change.House::new);
    maybe("addressee", entry.addressee(), Changes::words, Change.Addressee::new);
    all("signatories", entry.signatories(), Change.Signatories::new);
    maybe("kamerstuk", entry.kamerstuk(), Changes::kamerstuk, Change.Kamerstuk::new);
    all("ownReferences", entry.ownReferences(), Change.OwnReferences::new);
    if (entry.meetings() != null) {
      made.add(
          new Placed(
              entry.meetings().line(),
              new Change.Meetings(new ListedValues(file).meetings(entry.meetings()))));
    }
    if (entry.tags() != null) {
      tags(Dimension.TOPIC, entry.tags().topic());
      tags(Dimension.MISSION, entry.tags().mission());
      tags(Dimension.CAPABILITY, entry.tags().capability());
    }
    for (Given<String> opening : entry.noStatements()) {
      changed("noStatements", opening, Change.NoStatement::new);
    }
    return made;
  }

  /** A value that cannot be null, made of what is written. */
  <T, V> V of(String key, Given<T> given, Function<T, V> read) throws ConfigException {
    T value = given.value();
    if (value == null) {
      throw new ConfigException(file, given.line(), key + ": expected a value, got nothing");
    }
    try {
      return read.apply(value);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(file, given.line(), key + ": " + e.getMessage());
    }
  }

  private <T> void changed(String key, @Nullable Given<T> given, Function<T, Change> change)
      throws ConfigException {
    if (given != null) {
      made.add(new Placed(given.line(), of(key, given, change)));
    }
  }

  private <T, V> void maybe(
      String key,
      @Nullable Given<T> given,
      Function<T, V> read,
      Function<@Nullable V, Change> change)
      throws ConfigException {
    if (given != null) {
      V value = given.value() == null ? null : of(key, given, read);
      made.add(new Placed(given.line(), change.apply(value)));
    }
  }

  private void all(
      String key, @Nullable Given<List<String>> given, Function<List<String>, Change> change)
      throws ConfigException {
    if (given != null) {
      List<String> texts = Objects.requireNonNullElse(given.value(), List.of());
      if (texts.stream().anyMatch(String::isBlank)) {
        throw new ConfigException(file, given.line(), key + ": nothing in the list may be empty");
      }
      made.add(new Placed(given.line(), change.apply(texts)));
    }
  }

  private void tags(Dimension dimension, CorrectionEntry.@Nullable TagEntry tags)
      throws ConfigException {
    if (tags != null) {
      for (Given<String> value : tags.add()) {
        changed(dimension.value(), value, text -> tag(dimension, true, text));
      }
      for (Given<String> value : tags.remove()) {
        changed(dimension.value(), value, text -> tag(dimension, false, text));
      }
    }
  }

  private Change tag(Dimension dimension, boolean given, String value) {
    Term term =
        taxonomy
            .term(dimension, value)
            .orElseThrow(
                () -> new IllegalArgumentException("«" + value + "» is not in the taxonomy"));
    return new Change.Tagged(given, dimension, term.value(), term.label());
  }

  private static Phase phase(String text) {
    return choice(Phase.of(text), Arrays.stream(Phase.values()).map(Phase::value).toList());
  }

  private static Chamber chamber(String text) {
    return choice(Chamber.of(text), Arrays.stream(Chamber.values()).map(Chamber::value).toList());
  }

  private static List<String> types() {
    return Arrays.stream(DocumentType.values()).map(DocumentType::value).toList();
  }

  static <T> T choice(Optional<T> chosen, List<String> known) {
    return chosen.orElseThrow(() ->
        new IllegalArgumentException(
            "no such value; known are " + known.stream().collect(Collectors.joining(", "))));
  }

  private static String words(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("must not be empty; null says that there is none");
    }
    return text;
  }

  /** {@code 28676-464}: behind the last hyphen stands the number of the paper. */
  private static KamerstukNumber kamerstuk(String text) {
    int hyphen = text.lastIndexOf('-');
    if (hyphen < 0) {
      throw new IllegalArgumentException("expected dossier-number, 28676-464, got «" + text + "»");
    }
    return new KamerstukNumber(text.substring(0, hyphen), text.substring(hyphen + 1));
  }
}
