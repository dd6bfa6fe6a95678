package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the sentences of one brief are about: what a sentence or its heading names, or else
 * what was last named before it in its paragraph, or else what is named behind it there.
 */
final class Subjects {
  private final Function<String, Map<Dimension, List<String>>> tagger;
  private final Map<String, Map<Dimension, List<String>>> headings = new HashMap<>();

  private String text = "";
  private final Turns turning = new Turns();
  private @Nullable String heading;
  private List<Sentences.Span> sentences = List.of();

  /** What each sentence names; null where nobody asked: several of a paragraph look at the same. */
  private List<@Nullable Map<Dimension, List<String>>> named = new ArrayList<>();

  /** Whether each turns to something else; null where nobody asked. */
  private @Nullable Boolean[] turns = {};

  /**
   * Nothing was told yet.
   *
   * @param tagger tells which ids of the taxonomy a text names
   */
  Subjects(Function<String, Map<Dimension, List<String>>> tagger) {
    this.tagger = tagger;
  }

  /** Begins with another section, of which these are the sentences. */
  void open(Section section, List<Sentences.Span> all) {
    text = section.text();
    turning.open(text);
    heading = section.heading();
    sentences = all;
    named = new ArrayList<>(Collections.nCopies(all.size(), null));
    turns = new Boolean[all.size()];
  }

  /** The ids of the taxonomy that a sentence of the section, known by its number, is about. */
  Map<Dimension, List<String>> of(int sentence) {
    Map<Dimension, List<String>> about = both(named(sentence), above());
    for (int i = sentence - 1; i >= 0 && isOpen(about) && isNext(i) && !turns(i + 1); i--) {
      complete(about, named(i));
    }
    for (int i = sentence;
        i + 1 < sentences.size() && isOpen(about) && isNext(i) && !turns(i + 1);
        i++) {
      complete(about, named(i + 1));
    }
    return about;
  }

  private static boolean isOpen(Map<Dimension, List<String>> about) {
    return about.size() < Dimension.values().length;
  }

  private static void complete(
      Map<Dimension, List<String>> about, Map<Dimension, List<String>> other) {
    other.forEach((dimension, ids) -> {
      if (!ids.isEmpty()) {
        about.putIfAbsent(dimension, ids);
      }
    });
  }

  private Map<Dimension, List<String>> named(int sentence) {
    Map<Dimension, List<String>> known = named.get(sentence);
    if (known == null) {
      known = tagger.apply(sentences.get(sentence).of(text));
      named.set(sentence, known);
    }
    return known;
  }

  /** Whether a sentence and the one behind it stand in one paragraph. */
  private boolean isNext(int sentence) {
    int end = sentences.get(sentence).end();
    return text.indexOf("\n\n", end, sentences.get(sentence + 1).start()) < 0;
  }

  /** Whether a sentence turns to something else than the one before it. */
  private boolean turns(int sentence) {
    Boolean known = turns[sentence];
    if (known == null) {
      Sentences.Span span = sentences.get(sentence);
      known = turning.stand(span.start(), span.end());
      turns[sentence] = known;
    }
    return known;
  }

  private Map<Dimension, List<String>> above() {
    return heading == null ? Map.of() : headings.computeIfAbsent(heading, tagger);
  }

  /** Without dimensions in which nothing is named. */
  private static Map<Dimension, List<String>> both(
      Map<Dimension, List<String>> own, Map<Dimension, List<String>> above) {
    var both = new EnumMap<Dimension, List<String>>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      List<String> named = own.getOrDefault(dimension, List.of());
      List<String> headed = above.getOrDefault(dimension, List.of());
      if (named.isEmpty() || headed.isEmpty()) {
        named = named.isEmpty() ? headed : named;
      } else {
        var all = new LinkedHashSet<>(named);
        all.addAll(headed);
        named = List.copyOf(all);
      }
      if (!named.isEmpty()) {
        both.put(dimension, List.copyOf(named));
      }
    }
    return both;
  }
}
