package nl.dmmsearch.state;

import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.Sentences;

/**
 * Finds which sentences of a section are items of a list, and what leads to them: {@code Het
 * kabinet heeft besloten om:}, and below it {@code – een fregat te sturen;}.
 */
final class ListItems {
  /** Nothing leads to a sentence. */
  static final int NONE = -1;

  private static final String BULLETS = "-–—•◦▪*·";

  /** Longer ones lead to no list. */
  private static final int LONGEST_LEAD = 300;

  private final String text;
  private final List<Sentences.Span> sentences;
  private final int[] leads;

  /** The lists in the sentences of {@code text}. */
  ListItems(String text, List<Sentences.Span> sentences) {
    this.text = text;
    this.sentences = sentences;
    this.leads = new int[sentences.size()];
    Arrays.fill(leads, NONE);
    for (int i = 0; i < sentences.size(); i++) {
      if (leads(i)) {
        items(i);
      }
    }
  }

  /** The sentence that leads to this one; {@link #NONE} where none does. */
  int lead(int sentence) {
    return sentence < leads.length ? leads[sentence] : NONE;
  }

  /** The first item that a sentence leads to; {@link #NONE} where it leads to none. */
  int first(int lead) {
    for (int i = lead + 1; i < leads.length && i <= lead + 2; i++) {
      if (leads[i] == lead) {
        return i;
      }
    }
    return NONE;
  }

  /** An item without its mark and what parts it from the next. */
  String item(int sentence) {
    Sentences.Span span = sentences.get(sentence);
    String item = span.of(text);
    int from = markEnd(item);
    int to = item.length();
    while (to > from && (item.charAt(to - 1) == ';' || item.charAt(to - 1) == ',')) {
      to--;
    }
    return item.substring(from, to).strip();
  }

  private boolean leads(int sentence) {
    Sentences.Span span = sentences.get(sentence);
    return text.charAt(span.end() - 1) == ':' && span.end() - span.start() <= LONGEST_LEAD;
  }

  private void items(int lead) {
    for (int i = lead + 1; i < sentences.size() && !leads(i); i++) {
      if (isNumber(i)) {
        continue;
      }
      if (!isItem(i, lead)) {
        return;
      }
      leads[i] = lead;
    }
  }

  private boolean isItem(int sentence, int lead) {
    Sentences.Span span = sentences.get(sentence);
    boolean numbered = sentence > lead + 1 && isNumber(sentence - 1);
    return numbered || isMarkedBefore(span.start()) || markEnd(span.of(text)) > 0;
  }

  /** Whether it is only the number of an item, as {@code 1.} */
  private boolean isNumber(int sentence) {
    Sentences.Span span = sentences.get(sentence);
    int length = span.end() - span.start();
    char first = text.charAt(span.start());
    return length <= 3
        && text.charAt(span.end() - 1) == '.'
        && (Character.isDigit(first) || (length == 2 && Character.isLowerCase(first)));
  }

  private boolean isMarkedBefore(int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && BULLETS.indexOf(text.charAt(at)) >= 0;
  }

  /** Behind the mark that an item opens with; 0 where it opens with none. */
  private static int markEnd(String item) {
    if (item.length() < 3) {
      return 0;
    }
    if (BULLETS.indexOf(item.charAt(0)) >= 0) {
      return 1;
    }
    int at = 0;
    while (at < 2 && Character.isLetterOrDigit(item.charAt(at))) {
      at++;
    }
    boolean figure = Character.isDigit(item.charAt(0)) || at == 1;
    boolean closed = item.charAt(at) == ')' || (item.charAt(at) == '.' && at < item.length() - 1);
    return at > 0 && figure && closed && item.charAt(at + 1) == ' ' ? at + 1 : 0;
  }
}
