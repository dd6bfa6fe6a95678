package nl.dmmsearch.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.PlainLetters;
import org.jspecify.annotations.Nullable;

/** Hands out fragments for headings, each once. */
final class Anchors {
  private static final String WITHOUT_HEADING = "begin";
  private static final int LONGEST = 60;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private final Map<String, Integer> used = new HashMap<>();

  String of(@Nullable String heading) {
    String slug = heading == null ? WITHOUT_HEADING : slug(heading);
    int times = used.merge(slug, 1, Integer::sum);
    if (times == 1) {
      return slug;
    }
    String numbered = slug + "-" + times;
    return used.putIfAbsent(numbered, 1) == null ? numbered : of(numbered);
  }

  private static String slug(String heading) {
    String slug = OTHER.matcher(PlainLetters.of(heading)).replaceAll("-");
    String cut = slug.substring(0, Math.min(LONGEST, slug.length()));
    int from = cut.startsWith("-") ? 1 : 0;
    int to = cut.endsWith("-") && cut.length() > from ? cut.length() - 1 : cut.length();
    return to > from ? cut.substring(from, to) : "kop";
  }
}
