package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.Scope;
import nl.dmmsearch.search.StatementFacet;

/**
 * The fields of the index: one Lucene document per brief, and before it one per statement that it
 * makes, whose fields have names of their own, see {@link SaidReader}. A copy has its keys alone.
 */
final class Schema {
  /** Raised with every change to this class or what makes documents that old indexes lack. */
  static final String FORMAT = "25";

  static final String ID = "id";
  static final String SOURCE = "source";
  static final String ACCESS = "access";

  /** The access label of what searches find; a copy, for which another brief stands, has none. */
  static final String FOUND = "found";

  /**
   * The {@link Listing} as {@link ListingOutput} writes it, apart from the text so that a list of
   * hits need not read that.
   */
  static final String LISTING = "listing";

  /** The brief as {@link PackedJson}, but for its text. */
  static final String BRIEF = "brief";

  /** The text of the brief for showing it, see {@link KeptText}. */
  static final String KEPT_TEXT = "text.kept";

  /** The statement as {@link PackedJson}, in the document of a statement. */
  static final String STATEMENT = "statement";

  /** The deadline of a statement. */
  static final String DEADLINE = "deadline";

  /** The id of a statement. */
  static final String KEY = "key";

  /** The ids of the statements that a statement repeats or fulfils. */
  static final String TARGET = "target";

  /** Whether a statement promises, {@link #MADE}, or says what became of one. */
  static final String PROMISE = "promise";

  static final String MADE = "made";
  static final String SAID_KEPT = "kept";
  static final String SAID_DROPPED = "dropped";

  static final String LETTER_DATE = "letter";

  /** For a debate, the day it was held. */
  static final String HELD_ON = "held";

  /** What the brief says of meetings, see {@link Namings}. */
  static final String NAMING = "naming";

  static final String MEETING_START = "meetingStart";
  static final String MEETING_END = "meetingEnd";

  /**
   * All layers of the text, with their places. Nothing looks in it: a {@link LayeredReader} shows
   * it as the four fields that follow.
   */
  static final String BODY = "body";

  /** The words of the text as written, folded: {@link Layer#AS_WRITTEN}. */
  static final String EXACT = "exact";

  /** The stems of the words of the text: {@link Layer#STEMS}. */
  static final String TEXT = "text";

  /** The stems of the words of the text and of the parts of its compounds: {@link Layer#PARTS}. */
  static final String PARTS = "parts";

  /** Those that are not written as their stem: {@link Layer#INFLECTED}. */
  static final String INFLECTED = "inflected";

  static final String TITLE = "title";
  static final String HEADING = "heading";
  static final String TITLE_AS_WRITTEN = "title.exact";
  static final String HEADING_AS_WRITTEN = "heading.exact";

  /** The words with which a brief names what a statement of it is about. */
  static final String MATTER = "matter";

  static final String MATTER_AS_WRITTEN = "matter.exact";

  /** Subject and first paragraph, which say what the letter is about; the text has that, too. */
  static final String LEAD = "lead";

  /** The brief's own references and paper numbers, and those of its copies, however written. */
  static final String REFERENCE = "reference";

  /** Who sent the brief and who signed it, as written. */
  static final String SENDER = "sender";

  /** What its abbreviations stand for, see {@link LearnedNames}. */
  static final String ABBREVIATION = "abbreviation";

  /** Everything around the text, as written: for names, references and prefixes. */
  static final String HEADER = "header";

  /** The stems of what letterheads tell beside the header, see {@link LetterheadText}. */
  static final String LETTERHEAD = "letterhead";

  /** The same as written. */
  static final String LETTERHEAD_AS_WRITTEN = "letterhead.exact";

  /** The lines of the letterhead for showing them. */
  static final String LETTERHEAD_LINES = "letterhead.lines";

  /** The fields in which the parts of compounds stand beside the words. */
  static final Set<String> WITH_PARTS = Set.of(PARTS, TITLE, HEADING, MATTER, LEAD);

  private Schema() {}

  /** The names in briefs with an access label that a query may be completed to. */
  static String names(AccessLabel label) {
    return "names." + label.value();
  }

  /**
   * The words of briefs with an access label that are not written as they are looked up, each
   * folded, and behind it how: so that each label can be counted apart.
   */
  static String written(AccessLabel label) {
    return "written." + label.value();
  }

  /** The words of briefs with an access label that stand in usual lines, which are not searched. */
  static String usual(AccessLabel label) {
    return "usual." + label.value();
  }

  /**
   * A field that words are looked up in.
   *
   * @param weight what a mention there counts beside one in the text
   * @param layer in which it is counted
   */
  record Weighted(String field, float weight, Layer layer) {
    /** For a field that is in one layer only. */
    Weighted(String field, float weight) {
      this(field, weight, layerOf(field));
    }

    private static Layer layerOf(String field) {
      return switch (field) {
        case LETTERHEAD, LETTERHEAD_AS_WRITTEN -> Layer.ABOVE;
        case EXACT,
            HEADER,
            TITLE_AS_WRITTEN,
            HEADING_AS_WRITTEN,
            MATTER_AS_WRITTEN,
            REFERENCE,
            SENDER ->
            Layer.AS_WRITTEN;
        case TEXT -> Layer.STEMS;
        default -> Layer.PARTS;
      };
    }
  }

  /** Where a word or phrase is looked up. */
  static List<Weighted> forWords() {
    return List.of(
        new Weighted(EXACT, 1),
        new Weighted(HEADER, 2),
        new Weighted(TEXT, 1),
        new Weighted(TITLE, 2, Layer.STEMS),
        new Weighted(HEADING, 1.5f, Layer.STEMS),
        new Weighted(PARTS, 1),
        new Weighted(TITLE, 2),
        new Weighted(HEADING, 1.5f),
        new Weighted(LEAD, 1),
        new Weighted(LETTERHEAD, 1));
  }

  /** Where beginnings and exact forms are looked up: only where words stand as written. */
  static List<Weighted> asWritten() {
    return List.of(
        new Weighted(EXACT, 1), new Weighted(HEADER, 2), new Weighted(LETTERHEAD_AS_WRITTEN, 1));
  }

  /** Whether a field has what stands in letterheads alone. */
  static boolean isLetterhead(Weighted field) {
    return field.field().equals(LETTERHEAD) || field.field().equals(LETTERHEAD_AS_WRITTEN);
  }

  /** Where words are looked up in a part of the brief. */
  static List<Weighted> forWords(Scope scope) {
    return switch (scope) {
      case TITLE -> List.of(new Weighted(TITLE_AS_WRITTEN, 1), new Weighted(TITLE, 1));
      case HEADING -> List.of(new Weighted(HEADING_AS_WRITTEN, 1), new Weighted(HEADING, 1));
      case REFERENCE -> List.of(new Weighted(REFERENCE, 1));
      case SENDER -> List.of(new Weighted(SENDER, 1));
    };
  }

  /** Where beginnings and exact forms are looked up in a part of the brief. */
  static List<Weighted> asWritten(Scope scope) {
    return switch (scope) {
      case TITLE -> List.of(new Weighted(TITLE_AS_WRITTEN, 1));
      case HEADING -> List.of(new Weighted(HEADING_AS_WRITTEN, 1));
      case REFERENCE -> List.of(new Weighted(REFERENCE, 1));
      case SENDER -> List.of(new Weighted(SENDER, 1));
    };
  }

  /** What answers count of briefs, as it is shown. */
  static final List<String> COUNTED = Facet.allCounted().stream().map(Schema::shown).toList();

  /** What answers count of statements, as it is shown. */
  static final List<String> COUNTED_OF_STATEMENTS =
      StatementFacet.allCounted().stream().map(Schema::shown).toList();

  /** The values of a facet as they are shown. */
  static String shown(Facet facet) {
    return "facet." + facet.value();
  }

  /** The values of a facet as they are compared. */
  static String compared(Facet facet) {
    return "filter." + facet.value();
  }

  /** The values of a facet of statements as they are shown. */
  static String shown(StatementFacet facet) {
    return "facet." + facet.value();
  }

  /** The values of a facet of statements as they are compared. */
  static String compared(StatementFacet facet) {
    return "filter." + facet.value();
  }

  /** A facet's value as it is compared: without regard to case. */
  static String comparable(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
