package nl.dmmsearch.parse;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands out fragments for headings, each once. */
final class Anchors {
  private static final String WITHOUT_HEADING = "begin";
  private static final int LONGEST = 60;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
    String plain = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFD)).replaceAll("");
    String slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String cut = slug.substring(0, Math.min(LONGEST, slug.length()));
    int from = cut.startsWith("-") ? 1 : 0;
    int to = cut.endsWith("-") && cut.length() > from ? cut.length() - 1 : cut.length();
    return to > from ? cut.substring(from, to) : "kop";
  }
}
