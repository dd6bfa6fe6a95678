package nl.dmmsearch.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells those who type {@code 'minister van Defensie'} which quotes hold words together. */
final class SingleQuotes {
  /** Around more than one word; an apostrophe of a word stands on one side only. */
  private static final Pattern AROUND_WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])['‘’‚]([\\p{L}\\p{N}][^'‘’‚\"\\s]*(?:\\s+[^'‘’‚\"\\s]+)+)['‘’](?![\\p{L}\\p{N}])");

  private SingleQuotes() {}

  /** The query with a remark where there are such quotes. */
  static Query remarked(Query query, String typed) {
    Matcher quoted = AROUND_WORDS.matcher(typed);
    return quoted.find()
        ? query.noting(
            new Notice(
                "Enkele aanhalingstekens houden woorden niet bij elkaar",
                "gebruik daarvoor dubbele: \"" + Notice.quoted(quoted.group(1)) + "\"",
                quoted.start()))
        : query;
  }
}
