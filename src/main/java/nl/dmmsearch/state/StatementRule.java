package nl.dmmsearch.state;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * One rule by which statements are found.
 *
 * @param name by which a statement says who found it
 * @param kind of what it finds; null where it tells what is no statement
 * @param who does it: names of lists of {@link StatementRules}
 * @param says what they do, in dictionary form, see {@link Phrase}
 * @param patterns rows of words that need no one to do them, see {@link Pattern}
 * @param when in which tenses; empty for the usual ones
 * @param unless words that must not be said with it
 * @param noted whether it counts only where a chair notes what was promised in a debate
 * @param dated whether it counts only where a day is named by which it will be done
 * @param denied whether what is said not to be so counts as well: {@code verlengt niet}
 * @param first whether a pattern counts only where a sentence begins with it, as an order does
 * @param earlier how it stands to an earlier statement; null where it says nothing of one
 * @param examples sentences that it finds
 * @param counterExamples sentences that look alike and are no statements of this rule
 */
public record StatementRule(
    String name,
    @Nullable StatementKind kind,
    List<String> who,
    List<String> says,
    List<String> patterns,
    Set<Tense> when,
    List<String> unless,
    boolean noted,
    boolean dated,
    boolean denied,
    boolean first,
    @Nullable How earlier,
    List<String> examples,
    List<String> counterExamples) {
  private static final Set<Tense> USUAL =
      EnumSet.of(Tense.PRESENT, Tense.PAST, Tense.PERFECT, Tense.FUTURE, Tense.LASTING, Tense.WISH);

  /** Copies the lists, and checks that there is something to find, and something to see it by. */
  public StatementRule {
    who = List.copyOf(who);
    says = List.copyOf(says);
    patterns = List.copyOf(patterns);
    when = Collections.unmodifiableSet(EnumSet.copyOf(when.isEmpty() ? USUAL : when));
    unless = List.copyOf(unless);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a rule has a name");
    }
    if (says.isEmpty() && patterns.isEmpty()) {
      throw new IllegalArgumentException("rule «" + name + "» needs says or patterns");
    }
    if (examples.isEmpty() || counterExamples.isEmpty()) {
      throw new IllegalArgumentException(
          "rule «" + name + "» needs an example and a counter-example");
    }
  }
}
