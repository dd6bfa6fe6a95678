package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.state.VerbForm.Form;
import org.jspecify.annotations.Nullable;

/** What is known of each word by its number: which verbs it can be a form of, what it opens. */
final class Grammar {
  static final int CONTENT = 1;
  static final int RELATIVE = 1 << 1;
  static final int OPEN = 1 << 2;
  static final int ELSEWHERE = 1 << 3;
  static final int PREPOSITION = 1 << 4;
  static final int BETWEEN = 1 << 5;
  static final int OPENER = 1 << 6;
  static final int BEHIND_PRONOUN = 1 << 7;
  static final int TIME = 1 << 8;
  static final int DENIAL = 1 << 9;
  static final int FOCUS = 1 << 10;
  static final int GOVERNMENT = 1 << 11;
  static final int ACCORDING = 1 << 12;
  static final int FINITE = 1 << 13;
  static final int BEHIND_REFLEXIVE = 1 << 14;
  static final int PARTLY = 1 << 15;
  static final int LATER = 1 << 16;
  static final int THEIRS = 1 << 17;
  static final int SPEECH = 1 << 18;
  static final int OURS = 1 << 19;
  static final int OFFICE = 1 << 20;
  static final int LAID_DOWN = 1 << 21;
  static final int MORE = 1 << 22;
  static final int MIND = 1 << 23;
  static final int OTHERS = 1 << 24;
  static final int MONEY = 1 << 25;
  static final int REPORT = 1 << 26;
  static final int INTENT = 1 << 27;
  static final int SUPPOSED = 1 << 28;
  static final int HERE = 1 << 29;
  static final int INVERTING = 1 << 30;

  private static final VerbForm[] NONE = {};

  private final Lexicon lexicon;
  private final Map<String, Conjugation> irregular = new HashMap<>();
  private final Map<String, Integer> verbs = new HashMap<>();
  private final Map<Integer, List<VerbForm>> collected = new HashMap<>();
  private final Set<String> inverting = new HashSet<>();
  private int[] flags = new int[0];
  private @Nullable Auxiliary[] auxiliaries = new @Nullable Auxiliary[0];
  private VerbForm[][] forms = {};

  Grammar(Lexicon lexicon, List<String> irregularVerbs) {
    this.lexicon = lexicon;
    for (String line : irregularVerbs) {
      Conjugation verb = Conjugation.irregular(line);
      irregular.put(verb.infinitive(), verb);
    }
  }

  /** The number of the verb of {@code phrase}; its forms are known from now on. */
  int verb(Phrase phrase) {
    return verbs.computeIfAbsent(phrase.verb(), _ -> learn(phrase, verbs.size()));
  }

  /** Takes in a verb that nobody does to whoever commits; with a particle only as a whole. */
  void inverts(Phrase phrase) {
    Conjugation base = conjugation(phrase.base());
    if (!phrase.particle().isEmpty()) {
      inverting.addAll(whole(phrase.particle(), base));
      return;
    }
    inverting.addAll(base.present());
    inverting.addAll(base.past());
    inverting.addAll(base.participles());
    for (String known : verbs.keySet()) {
      Phrase verb = Phrase.parse(known);
      if (verb.base().equals(phrase.base())) {
        inverting.addAll(whole(verb.particle(), base));
      }
    }
  }

  /** The infinitive and the participles behind a particle. */
  private static List<String> whole(String particle, Conjugation base) {
    return Stream.concat(Stream.of(base.infinitive()), base.participles().stream())
        .map(particle::concat)
        .toList();
  }

  private int learn(Phrase phrase, int number) {
    Conjugation base = conjugation(phrase.base());
    String particle = phrase.particle();
    int apart = particle.isEmpty() ? Lexicon.UNKNOWN : lexicon.add(particle);
    add(base.present(), "", new VerbForm(number, Form.PRESENT, apart));
    add(base.past(), "", new VerbForm(number, Form.PAST, apart));
    add(List.of(base.infinitive()), "", new VerbForm(number, Form.INFINITIVE, apart));
    add(base.participles(), particle, new VerbForm(number, Form.PARTICIPLE, Lexicon.UNKNOWN));
    if (apart != Lexicon.UNKNOWN) {
      add(base.present(), particle, new VerbForm(number, Form.PRESENT, Lexicon.UNKNOWN));
      add(base.past(), particle, new VerbForm(number, Form.PAST, Lexicon.UNKNOWN));
      add(
          List.of(base.infinitive()),
          particle,
          new VerbForm(number, Form.INFINITIVE, Lexicon.UNKNOWN));
    }
    return number;
  }

  private Conjugation conjugation(String infinitive) {
    Conjugation known = irregular.get(infinitive);
    if (known != null) {
      return known;
    }
    for (String prefix : List.of("be", "ver", "her", "over", "onder", "weer", "ont")) {
      Conjugation root =
          infinitive.startsWith(prefix)
              ? irregular.get(infinitive.substring(prefix.length()))
              : null;
      if (root != null) {
        return root.behind(prefix);
      }
    }
    return Conjugation.regular(infinitive);
  }

  private void add(Iterable<String> words, String particle, VerbForm form) {
    for (String word : words) {
      collected.computeIfAbsent(lexicon.add(particle + word), _ -> new ArrayList<>()).add(form);
    }
  }

  /** Ends the learning: every word that will ever be known is in the lexicon. */
  void complete() {
    for (Auxiliary auxiliary : Auxiliary.values()) {
      auxiliary.forms().forEach(lexicon::add);
    }
    Map<Integer, Integer> known = new HashMap<>();
    flag(known, FunctionWords.CONTENT, CONTENT);
    flag(known, FunctionWords.RELATIVE, RELATIVE);
    flag(known, FunctionWords.OPEN, OPEN);
    flag(known, FunctionWords.ALSO_ELSEWHERE, ELSEWHERE);
    flag(known, FunctionWords.PREPOSITIONS, PREPOSITION | OPENER);
    flag(known, FunctionWords.BETWEEN, BETWEEN);
    flag(known, FunctionWords.OPENERS, OPENER);
    flag(known, FunctionWords.BEHIND_PRONOUN, BEHIND_PRONOUN);
    flag(known, TimeWords.ALL, TIME);
    flag(known, FunctionWords.DENIALS, DENIAL);
    flag(known, FunctionWords.FOCUS, FOCUS);
    flag(known, FunctionWords.MORE, MORE);
    flag(known, FunctionWords.MIND, MIND);
    flag(known, FunctionWords.GOVERNMENT, GOVERNMENT);
    flag(known, FunctionWords.ACCORDING, ACCORDING);
    flag(known, FunctionWords.BEHIND_REFLEXIVE, BEHIND_REFLEXIVE);
    flag(known, FunctionWords.PARTLY, PARTLY);
    flag(known, FunctionWords.LATER, LATER);
    flag(known, FunctionWords.INTENTS, INTENT);
    flag(known, FunctionWords.SUPPOSED, SUPPOSED);
    flag(known, FunctionWords.HERE, HERE);
    flag(known, FunctionWords.THEIRS, THEIRS);
    flag(known, FunctionWords.SPEECH, SPEECH);
    flag(known, FunctionWords.OURS, OURS);
    flag(known, FunctionWords.OFFICES, OFFICE);
    flag(known, FunctionWords.LAID_DOWN, LAID_DOWN);
    flag(known, FunctionWords.OTHERS, OTHERS);
    flag(known, Currency.WORDS, MONEY);
    flag(known, FunctionWords.REPORTS, REPORT);
    flag(known, inverting, INVERTING);
    auxiliaries = new @Nullable Auxiliary[lexicon.size()];
    for (Auxiliary auxiliary : Auxiliary.values()) {
      auxiliary.forms().forEach(word -> auxiliaries[lexicon.add(word)] = auxiliary);
    }
    forms = new VerbForm[lexicon.size()][];
    Arrays.fill(forms, NONE);
    collected.forEach((id, list) -> forms[id] = list.toArray(NONE));
    flags = new int[lexicon.size()];
    for (int word = 0; word < flags.length; word++) {
      flags[word] = known.getOrDefault(word, 0) | (canBeFinite(word) ? FINITE : 0);
    }
  }

  private boolean canBeFinite(int word) {
    return auxiliaries[word] != null
        || Arrays.stream(forms[word]).anyMatch(form -> form.form().isFinite());
  }

  private void flag(Map<Integer, Integer> known, Collection<String> words, int bit) {
    words.forEach(word -> known.merge(lexicon.add(word), bit, (a, b) -> a | b));
  }

  boolean is(int word, int flag) {
    return (flags[word] & flag) != 0;
  }

  /** All that {@link #is} can tell of a word, one bit each. */
  int flags(int word) {
    return flags[word];
  }

  /** Whether a word is one of the small ones that can open a sentence. */
  boolean opens(int word) {
    return is(word, CONTENT | RELATIVE | OPEN | PREPOSITION | BETWEEN | OPENER | FOCUS);
  }

  /** The auxiliary of which a word is a finite form; null where it is of none. */
  @Nullable Auxiliary auxiliary(int word) {
    return auxiliaries[word];
  }

  /** What a word can be of the verbs that rules name. */
  VerbForm[] forms(int word) {
    return forms[word];
  }

  /** Whether a word can be the finite verb of a clause. */
  boolean isFinite(int word) {
    return is(word, FINITE);
  }
}
