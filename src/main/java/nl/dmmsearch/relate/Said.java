package nl.dmmsearch.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.brief.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A statement that promises or points back at a promise: as much of it as tells which is meant.
 *
 * @param mark its id; only what follows the id of its brief, where it begins with that
 * @param promises whether it can be the one that another points back at
 * @param gist what it is about
 * @param clue where the earlier one was made; null where it points at none
 */
record Said(String mark, boolean promises, Gist gist, @Nullable Clue clue) {

  /** Those of a brief in their order, but for statements that neither promise nor point back. */
  static List<Said> in(Brief brief) {
    return brief.statements().stream()
        .filter(statement -> promises(statement) || !statement.earlier().isEmpty())
        .map(statement -> of(brief, statement))
        .toList();
  }

  /** What says that a promise was kept or dropped makes none; advice is as yet no promise. */
  private static boolean promises(Statement statement) {
    return statement.kind() == StatementKind.TOEZEGGING
        && statement.voice() == Voice.MINISTER
        && statement.earlier().stream().noneMatch(earlier -> earlier.how() != How.REPEATS);
  }

  private static Said of(Brief brief, Statement statement) {
    String id = brief.id().value();
    String mark =
        statement.id().startsWith(id + "~")
            ? statement.id().substring(id.length())
            : statement.id();
    LocalDate written = day(brief.header().heldOn(), brief.header().letterDate());
    boolean pointsBack =
        statement.earlier().stream().anyMatch(earlier -> !earlier.isIn(brief.id()));
    if (!pointsBack || written == null) {
      Gist gist = Gist.of(statement, statement.text(), heading(statement));
      return new Said(mark, promises(statement), gist, null);
    }
    Clues.Read read = Clues.in(statement.text(), written, cites(brief, statement));
    String around = heading(statement) + " " + title(brief.header());
    Gist gist = Gist.of(statement, read.rest(), around);
    return new Said(mark, promises(statement), gist, read.clue());
  }

  private static String heading(Statement statement) {
    return Objects.requireNonNullElse(statement.place().section(), "");
  }

  private static String title(Header header) {
    return header.subject() == null ? header.title() : header.subject();
  }

  /** When something was said; null where that is not known. */
  static @Nullable LocalDate day(@Nullable LocalDate held, @Nullable LocalDate written) {
    return held == null ? written : held;
  }

  /** The id of the statement, in the brief with this id. */
  String id(BriefId brief) {
    return mark.startsWith("~") ? brief.value() + mark : mark;
  }

  private static List<Integer> cites(Brief brief, Statement statement) {
    List<String> anchors = new ArrayList<>(notes(brief, statement));
    return IntStream.range(0, brief.citations().size())
        .filter(i -> brief.citations().get(i).kind() == Citation.Kind.KAMERSTUK)
        .filter(i -> isIn(brief.citations().get(i), statement, anchors))
        .boxed()
        .toList();
  }

  private static boolean isIn(Citation citation, Statement statement, List<String> notes) {
    String text = citation.text().replaceAll("\\s+", " ");
    String anchor = citation.anchor();
    return anchor != null
        && (notes.contains(anchor)
            || (anchor.equals(statement.place().anchor()) && statement.text().contains(text)));
  }

  /** The notes whose mark stands in the sentence or right behind it. */
  private static List<String> notes(Brief brief, Statement statement) {
    int start = statement.place().offset();
    int end = start + statement.text().length() + 1;
    Stream<Section> sections =
        brief.sections().stream().filter(s -> s.anchor().equals(statement.place().anchor()));
    return sections
        .flatMap(section -> section.notes().stream())
        .filter(note -> note.offset() > start && note.offset() <= end)
        .map(NoteLink::anchor)
        .toList();
  }
}
