package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A remark on how a query was read, where it was not read as its syntax suggests.
 *
 * @param fault what is wrong with it, in Dutch and without a full stop, for the person who typed it
 * @param instead how it was read instead, likewise; null where there is nothing to say
 * @param position in the query, in UTF-16 units from 0
 */
public record Notice(String fault, @Nullable String instead, int position) {
  /** The most different remarks on one query that are said. */
  static final int MOST = 5;

  private static final int MOST_NAMED = 5;

  private static final int LONGEST_QUOTE = 40;

  /** Each remark once, where it first holds; beyond {@value #MOST} only how many more there are. */
  static List<Notice> few(List<Notice> all) {
    Map<String, Notice> different = new LinkedHashMap<>();
    all.forEach(notice -> different.putIfAbsent(notice.text(), notice));
    var few = new ArrayList<>(different.values());
    if (few.size() > MOST) {
      List<Notice> others = few.subList(MOST, few.size());
      var more = new Notice("En nog " + others.size(), null, others.getFirst().position());
      others.clear();
      few.add(more);
    }
    return few;
  }

  /** Parts of a query as a remark quotes them: the first {@value #MOST_NAMED} and how many more. */
  public static String few(List<String> parts, String separator) {
    String named =
        parts.stream().limit(MOST_NAMED).map(Notice::quoted).collect(Collectors.joining(separator));
    int more = parts.size() - MOST_NAMED;
    return more > 0 ? "%s en nog %d".formatted(named, more) : named;
  }

  /** What a person typed, as a remark quotes it: not more than 40 characters of it. */
  static String quoted(String typed) {
    if (typed.length() <= LONGEST_QUOTE) {
      return typed;
    }
    int last = LONGEST_QUOTE - 1;
    int end = Character.isHighSurrogate(typed.charAt(last - 1)) ? last - 1 : last;
    return typed.substring(0, end) + "…";
  }

  /** All of it, for the person whose query was read in spite of the fault. */
  public String text() {
    return instead == null ? fault + "." : fault + "; " + instead + ".";
  }
}
