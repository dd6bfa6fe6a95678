package nl.dmmsearch.engine.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Verbs whose past no rule makes, from the list that the lexicon is made with. One behind a prefix
 * that stays on it has the forms of the one that it is made of: verwijzen those of wijzen.
 */
final class StrongVerbs {
  private static final List<String> PREFIXES =
      List.of("be", "her", "ont", "ver", "er", "ge", "over", "onder", "door", "om", "voor");

  private static final String PARTICIPLE = "ge";

  private static final Map<String, Forms> BY_INFINITIVE = new HashMap<>();
  private static final Map<String, Set<String>> BY_PARTICIPLE = new HashMap<>();
  private static final Map<String, Set<String>> BY_FORM = new HashMap<>();

  static {
    for (List<String> row : rows()) {
      var forms = Forms.of(row.subList(1, 3), row.getLast());
      BY_INFINITIVE.put(row.getFirst(), forms);
      add(BY_PARTICIPLE, forms.participle(), row.getFirst());
      add(BY_FORM, forms.participle(), row.getFirst());
    }
    BY_INFINITIVE
        .keySet()
        .forEach(verb -> VerbForms.of(verb).forEach(form -> add(BY_FORM, form, verb)));
  }

  private StrongVerbs() {}

  /**
   * The forms of a verb.
   *
   * @param bare the participle as it stands behind a prefix
   */
  private record Forms(List<String> pasts, String participle, String bare) {
    static Forms of(List<String> pasts, String participle) {
      return new Forms(
          pasts,
          participle,
          participle.startsWith(PARTICIPLE)
              ? participle.substring(PARTICIPLE.length())
              : participle);
    }

    /** Behind a prefix there is no ge-; of gelijken it is no ending of a participle. */
    Forms behind(String prefix) {
      return new Forms(pasts.stream().map(prefix::concat).toList(), prefix + bare, prefix + bare);
    }
  }

  private static void add(Map<String, Set<String>> all, String form, String verb) {
    all.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(verb);
  }

  private static List<List<String>> rows() {
    try (InputStream list = StrongVerbs.class.getResourceAsStream("strong-verbs.txt")) {
      if (list == null) {
        throw new IOException("strong-verbs.txt is not in the jar");
      }
      var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      return lines.lines().map(line -> List.of(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is one without a prefix. */
  static boolean isSimple(String infinitive) {
    return BY_INFINITIVE.containsKey(infinitive);
  }

  static boolean is(String infinitive) {
    return forms(infinitive) != null;
  }

  /** The past of one and of several; nothing for a verb that has a regular one. */
  static List<String> pasts(String infinitive) {
    Forms forms = forms(infinitive);
    return forms == null ? List.of() : forms.pasts();
  }

  /** The participle of a verb that is one of these. */
  static Optional<String> participle(String infinitive) {
    return Optional.ofNullable(forms(infinitive)).map(Forms::participle);
  }

  private static @Nullable Forms forms(String infinitive) {
    Forms own = BY_INFINITIVE.get(infinitive);
    if (own != null) {
      return own;
    }
    for (String prefix : PREFIXES) {
      Forms simple =
          infinitive.startsWith(prefix) ? forms(infinitive.substring(prefix.length())) : null;
      if (simple != null) {
        return simple.behind(prefix);
      }
    }
    return null;
  }

  /** The infinitives of a participle, mostly one: verwijzen for verwezen, wijzen for gewezen. */
  static Set<String> infinitives(String participle) {
    if (BY_PARTICIPLE.containsKey(participle)) {
      return BY_PARTICIPLE.get(participle);
    }
    var found = new LinkedHashSet<String>();
    for (String prefix : PREFIXES) {
      if (participle.startsWith(prefix)) {
        String bare = participle.substring(prefix.length());
        Set<String> simple = BY_PARTICIPLE.get(PARTICIPLE + bare);
        (simple == null ? infinitives(bare) : simple)
            .stream()
                .flatMap(verb -> Stream.of(prefix + verb, prefix + PARTICIPLE + verb))
                .filter(verb -> participle(verb).filter(participle::equals).isPresent())
                .forEach(found::add);
      }
    }
    return found;
  }

  /** The infinitives that a word may be a form of, if it is one. */
  static Set<String> withForm(String word) {
    if (BY_FORM.containsKey(word)) {
      return BY_FORM.get(word);
    }
    var found = new LinkedHashSet<>(infinitives(word));
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        BY_FORM.getOrDefault(word.substring(prefix.length()), Set.of()).stream()
            .map(prefix::concat)
            .filter(DutchWords::hasForm)
            .forEach(found::add);
      }
    }
    return found;
  }
}
