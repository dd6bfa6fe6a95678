package nl.dmmsearch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.search.meaning.SynonymRule;

/**
 * Reads other names from a file in the format that Solr and Lucene have for synonyms: {@code a, b}
 * for names of one thing, {@code a => b} where asking for the one finds the other too, {@code #}
 * for remarks, {@code \,} for a comma within a name. Unlike there, what is asked is never replaced,
 * {@code a ~> b} finds what is no name of it, {@code "a"} is that name in no other form, and {@code
 * =a} is so for whoever types it, too. Behind {@code en:} stand English names of several words,
 * each of which is asked as one.
 */
public final class SynonymsReader {
  /** One way: to other names, or to other things. */
  private static final Pattern ARROW = Pattern.compile("[=~]>");

  /** Before English names that are asked as one word. */
  private static final String ENGLISH = "en:";

  private SynonymsReader() {}

  /**
   * Reads {@code file}.
   *
   * @throws ConfigException that names the file and the line of the first fault
   */
  public static List<SynonymRule> read(Path file) throws ConfigException {
    return read(file.toString(), StrictYaml.text(file));
  }

  static List<SynonymRule> read(String file, String text) throws ConfigException {
    var rules = new ArrayList<SynonymRule>();
    var exact = new ExactWordsOfLines();
    var english = new EnglishNamesOfLines();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String whole = lines.get(i);
      int remark = whole.indexOf('#');
      String line = (remark < 0 ? whole : whole.substring(0, remark)).strip();
      if (!line.isEmpty()) {
        try {
          for (SynonymRule rule : rules(line)) {
            exact.add(rule, i + 1);
            english.add(rule, i + 1);
            rules.add(rule);
          }
        } catch (IllegalArgumentException e) {
          throw new ConfigException(file, i + 1, String.valueOf(e.getMessage()));
        }
      }
    }
    english.check(file);
    return rules;
  }

  private static List<SynonymRule> rules(String line) {
    if (!line.startsWith(ENGLISH)) {
      return List.of(rule(line));
    }
    if (ARROW.matcher(line).find()) {
      throw new IllegalArgumentException("an arrow stands behind «en:»: «" + line + "»");
    }
    return names(line.substring(ENGLISH.length())).stream().map(SynonymRule::english).toList();
  }

  private static SynonymRule rule(String line) {
    String[] sides = ARROW.split(line, -1);
    return switch (sides.length) {
      case 1 -> {
        List<String> names = names(sides[0]);
        if (names.size() < 2) {
          throw new IllegalArgumentException("one name has no other: «" + line + "»");
        }
        yield SynonymRule.same(names);
      }
      case 2 -> new SynonymRule(names(sides[0]), names(sides[1]), line.contains("~>"));
      default -> throw new IllegalArgumentException("an arrow stands there twice: «" + line + "»");
    };
  }

  /** A comma behind a stroke parts nothing. */
  private static List<String> names(String list) {
    var names = new ArrayList<String>();
    int from = 0;
    for (int at = list.indexOf(','); at >= 0; at = list.indexOf(',', at + 1)) {
      if (at == 0 || list.charAt(at - 1) != '\\') {
        names.add(name(list, from, at));
        from = at + 1;
      }
    }
    names.add(name(list, from, list.length()));
    return names;
  }

  private static String name(String list, int from, int to) {
    return list.substring(from, to).replace("\\,", ",").strip();
  }
}
