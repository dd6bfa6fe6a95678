package nl.dmmsearch.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.brief.Voice;
import org.jspecify.annotations.Nullable;

/** Makes statements for tests: commitments of a minister, unless said otherwise. */
public final class StatementBuilder {
  private final String text;
  private String id;
  private StatementKind kind = StatementKind.TOEZEGGING;
  private Voice voice = Voice.MINISTER;
  private Statement.Place place = new Statement.Place("s1", null, 0, null);
  private @Nullable String speaker;
  private @Nullable Deadline deadline;
  private @Nullable Amount amount;
  private final Map<Dimension, List<String>> tags = new EnumMap<>(Dimension.class);
  private final List<EarlierStatement> earlier = new ArrayList<>();
  private final List<Statement.Place> again = new ArrayList<>();
  private @Nullable String condition;

  private StatementBuilder(String text) {
    this.text = text;
    this.id = "u" + Integer.toHexString(text.hashCode());
  }

  /** A statement of this sentence. */
  public static StatementBuilder said(String text) {
    return new StatementBuilder(text);
  }

  /** Its id; else one is made of the sentence. */
  public StatementBuilder id(String value) {
    id = value;
    return this;
  }

  /** It takes a position. */
  public StatementBuilder position() {
    kind = StatementKind.STANDPUNT;
    return this;
  }

  /** It was advised to be said. */
  public StatementBuilder advised() {
    voice = Voice.ADVIES;
    return this;
  }

  /** Where it stands. */
  public StatementBuilder under(String section, String anchor, @Nullable Integer page) {
    place = new Statement.Place(anchor, section, 0, page);
    return this;
  }

  /** Where the brief says it again. */
  public StatementBuilder again(String section, String anchor, @Nullable Integer page) {
    again.add(new Statement.Place(anchor, section, 0, page));
    return this;
  }

  /** By what words it depends on something. */
  public StatementBuilder onCondition(String words) {
    condition = words;
    return this;
  }

  /** Who speaks. */
  public StatementBuilder by(String name) {
    speaker = name;
    return this;
  }

  /** By when, as ISO 8601 and in words. */
  public StatementBuilder due(String day, String words) {
    deadline = new Deadline(LocalDate.parse(day), words);
    return this;
  }

  /** How many euros. */
  public StatementBuilder euros(long value, String words) {
    amount = new Amount(java.math.BigDecimal.valueOf(value), "EUR", words);
    return this;
  }

  /** A value of the taxonomy that it names. */
  public StatementBuilder tag(Dimension dimension, String value) {
    tags.computeIfAbsent(dimension, d -> new ArrayList<>()).add(value);
    return this;
  }

  /** What it says of an earlier one. */
  public StatementBuilder earlier(
      EarlierStatement.How how, String words, @Nullable String target, @Nullable BriefId brief) {
    earlier.add(new EarlierStatement(how, words, target, brief));
    return this;
  }

  /** The statement as told. */
  public Statement build() {
    return new Statement(
        id, kind, voice, text, place, again, speaker, deadline, amount, condition, "proef", tags,
        earlier);
  }
}
