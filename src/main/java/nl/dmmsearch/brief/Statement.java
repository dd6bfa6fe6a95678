package nl.dmmsearch.brief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence in which the Netherlands commits itself or takes a position.
 *
 * @param id the same at every indexing, unique among all briefs; made from the brief and the
 *     sentence
 * @param kind what the sentence does
 * @param voice whether it was said, or advised to be said
 * @param text the sentence as written, on one line
 * @param place where it stands, the first time
 * @param again where the brief says the same sentence again, or a chair notes what it promises
 * @param speaker who speaks: the sender of a letter by role, the speaker of a debate with name;
 *     null where the source does not say
 * @param deadline the first one that it states; null where it states none
 * @param amount the first one that it states; null where it states none
 * @param condition the words that make it depend on something, {@code indien de Kamer dat wenst};
 *     null where none do
 * @param rule the name of the rule that found it
 * @param tags ids of the taxonomy that the sentence or its heading names, in a dimension where they
 *     name none those of the nearest sentence in its paragraph; each dimension present
 * @param earlier what it says of statements that were made before
 */
public record Statement(
    String id,
    StatementKind kind,
    Voice voice,
    String text,
    Place place,
    List<Place> again,
    @Nullable String speaker,
    @Nullable Deadline deadline,
    @Nullable Amount amount,
    @Nullable String condition,
    String rule,
    Map<Dimension, List<String>> tags,
    List<EarlierStatement> earlier) {
  /** Checks that there is a sentence, copies the collections and completes the dimensions. */
  public Statement {
    if (id.isBlank() || text.isBlank() || rule.isBlank()) {
      throw new IllegalArgumentException("a statement has an id, a sentence and a rule: " + text);
    }
    var complete = new EnumMap<Dimension, List<String>>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      complete.put(dimension, List.copyOf(tags.getOrDefault(dimension, List.of())));
    }
    tags = java.util.Collections.unmodifiableMap(complete);
    again = List.copyOf(again);
    earlier = List.copyOf(earlier);
  }

  /**
   * Where a statement stands in its brief.
   *
   * @param anchor of the section
   * @param section its heading, who has the floor, or the answer that it is part of; null where
   *     there is none
   * @param offset of the sentence in the text of the section, in UTF-16 units
   * @param page null where the source has no pages
   */
  public record Place(String anchor, @Nullable String section, int offset, @Nullable Integer page) {
    /** Checks the offset. */
    public Place {
      if (offset < 0) {
        throw new IllegalArgumentException("offsets count from 0, got " + offset);
      }
    }
  }

  /** The same statement, with what it says of earlier ones. */
  public Statement withEarlier(List<EarlierStatement> known) {
    return with(again, known);
  }

  /** The same statement, said once more. */
  public Statement saidAgain(Place other) {
    return with(Stream.concat(again.stream(), Stream.of(other)).toList(), earlier);
  }

  /**
   * The same statement, told once more in the words of {@code other}, which may name the day or the
   * sum that it leaves out.
   */
  public Statement toldAgain(Statement other) {
    boolean day = deadline != null && (deadline.value() != null || other.deadline == null);
    return new Statement(
        id,
        kind,
        voice,
        text,
        place,
        Stream.concat(again.stream(), Stream.of(other.place)).toList(),
        speaker,
        day ? deadline : other.deadline,
        amount == null ? other.amount : amount,
        condition == null ? other.condition : condition,
        rule,
        tags,
        earlier);
  }

  private Statement with(List<Place> places, List<EarlierStatement> known) {
    return new Statement(
        id, kind, voice, text, place, places, speaker, deadline, amount, condition, rule, tags,
        known);
  }

  /** The ids that the statement names in one dimension. */
  public List<String> tags(Dimension dimension) {
    return tags.getOrDefault(dimension, List.of());
  }
}
