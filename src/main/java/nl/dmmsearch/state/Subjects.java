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

  /** By the sentence: several of a paragraph look at the same ones. */
  private final Map<String, Map<Dimension, List<String>>> around = new HashMap<>();

  /**
   * Nothing was told yet.
   *
   * @param tagger tells which ids of the taxonomy a text names
   */
  Subjects(Function<String, Map<Dimension, List<String>>> tagger) {
    this.tagger = tagger;
  }

  /** The ids of the taxonomy that a sentence of a section is about. */
  Map<Dimension, List<String>> of(Section section, Sentences.Span sentence) {
    Map<Dimension, List<String>> about =
        both(tagger.apply(sentence.of(section.text())), above(section.heading()));
    for (String other : nearest(section.text(), sentence)) {
      if (about.size() == Dimension.values().length) {
        break;
      }
      around
          .computeIfAbsent(other, tagger)
          .forEach((dimension, ids) -> {
            if (!ids.isEmpty()) {
              about.putIfAbsent(dimension, ids);
            }
          });
    }
    return about;
  }

  private Map<Dimension, List<String>> above(@Nullable String heading) {
    return heading == null ? Map.of() : headings.computeIfAbsent(heading, tagger);
  }

  /** Without dimensions in which nothing is named. */
  private static Map<Dimension, List<String>> both(
      Map<Dimension, List<String>> own, Map<Dimension, List<String>> above) {
    var both = new EnumMap<Dimension, List<String>>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      var all = new LinkedHashSet<>(own.getOrDefault(dimension, List.of()));
      all.addAll(above.getOrDefault(dimension, List.of()));
      if (!all.isEmpty()) {
        both.put(dimension, List.copyOf(all));
      }
    }
    return both;
  }

  /** The other sentences of the paragraph: those before it from the last one on, then the rest. */
  private static List<String> nearest(String text, Sentences.Span sentence) {
    int from = Math.max(0, text.lastIndexOf("\n\n", sentence.start()));
    int end = text.indexOf("\n\n", sentence.end());
    String paragraph = text.substring(from, end < 0 ? text.length() : end);
    var before = new ArrayList<String>();
    var behind = new ArrayList<String>();
    for (Sentences.Span span : Sentences.in(paragraph)) {
      if (from + span.end() <= sentence.start()) {
        before.add(span.of(paragraph));
      } else if (from + span.start() >= sentence.end()) {
        behind.add(span.of(paragraph));
      }
    }
    Collections.reverse(before);
    before.addAll(behind);
    return before;
  }
}
