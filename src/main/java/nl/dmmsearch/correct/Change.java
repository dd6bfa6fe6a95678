package nl.dmmsearch.correct;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Phase;
import org.jspecify.annotations.Nullable;

/** One thing that a person sets right in a brief. A null says that there is no such thing. */
public sealed interface Change {
  /** The key of the brief that it is about, as the API calls it. */
  String field();

  /** What nobody else may set right in the same brief. */
  default String target() {
    return field();
  }

  /** The date of the letter. */
  record LetterDate(@Nullable LocalDate day) implements Change {
    @Override
    public String field() {
      return "letterDate";
    }
  }

  /** The day of a debate. */
  record HeldOn(@Nullable LocalDate day) implements Change {
    @Override
    public String field() {
      return "heldOn";
    }
  }

  /** What kind of document it is. */
  record DocumentType(nl.dmmsearch.brief.DocumentType type) implements Change {
    @Override
    public String field() {
      return "documentType";
    }
  }

  /** Before or after the meeting. */
  record Moment(@Nullable Phase phase) implements Change {
    @Override
    public String field() {
      return "phase";
    }
  }

  /** The title. */
  record Title(String text) implements Change {
    /** Checks that there is one. */
    public Title {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a brief has a title");
      }
    }

    @Override
    public String field() {
      return "title";
    }
  }

  /** The subject line. */
  record Subject(@Nullable String text) implements Change {
    @Override
    public String field() {
      return "subject";
    }
  }

  /** Who wrote, by role. */
  record Sender(@Nullable String role) implements Change {
    @Override
    public String field() {
      return "sender";
    }
  }

  /** The house it was sent to. */
  record House(@Nullable Chamber chamber) implements Change {
    @Override
    public String field() {
      return "chamber";
    }
  }

  /** To whom it was sent. */
  record Addressee(@Nullable String text) implements Change {
    @Override
    public String field() {
      return "addressee";
    }
  }

  /** Its number as a parliamentary paper. */
  record Kamerstuk(@Nullable KamerstukNumber number) implements Change {
    @Override
    public String field() {
      return "kamerstuk";
    }
  }

  /** The sender's own references, all of them. */
  record OwnReferences(List<String> references) implements Change {
    /** Copies the list. */
    public OwnReferences {
      references = List.copyOf(references);
    }

    @Override
    public String field() {
      return "ownReferences";
    }
  }

  /** Who signed, all of them. */
  record Signatories(List<String> names) implements Change {
    /** Copies the list. */
    public Signatories {
      names = List.copyOf(names);
    }

    @Override
    public String field() {
      return "signatories";
    }
  }

  /** What it is about, all of them, the main one first. */
  record Meetings(List<nl.dmmsearch.brief.Meeting> meetings) implements Change {
    /** Copies the list. */
    public Meetings {
      meetings = List.copyOf(meetings);
    }

    @Override
    public String field() {
      return "meetings";
    }
  }

  /**
   * A value of the taxonomy that the brief is about, or not.
   *
   * @param given whether it is
   * @param value the id
   * @param label as staff read it
   */
  record Tagged(boolean given, Dimension dimension, String value, String label) implements Change {
    @Override
    public String field() {
      return switch (dimension) {
        case TOPIC -> "topics";
        case MISSION -> "missions";
        case CAPABILITY -> "capabilities";
      };
    }

    @Override
    public String target() {
      return field() + " «" + value + "»";
    }
  }

  /**
   * A sentence that neither promises anything nor takes a position.
   *
   * @param opening its first words
   */
  record NoStatement(String opening) implements Change {
    /** Checks that there are words. */
    public NoStatement {
      if (opening.isBlank()) {
        throw new IllegalArgumentException("a sentence is told by its opening words");
      }
    }

    @Override
    public String field() {
      return "statements";
    }

    @Override
    public String target() {
      return field() + " «" + opening + "»";
    }
  }
}
