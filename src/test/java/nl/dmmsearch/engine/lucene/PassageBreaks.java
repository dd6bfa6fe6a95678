package nl.dmmsearch.engine.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;

/** The bounds of {@link Passages} as Lucene's highlighter asks for them. */
final class PassageBreaks extends BreakIterator {
  private CharacterIterator text = new StringCharacterIterator("");
  private int[] bounds = {0};
  private int at;

  @Override
  public void setText(CharacterIterator newText) {
    text = newText;
    String string = string(newText);
    int base = newText.getBeginIndex();
    int[] found = new int[16];
    int count = 1;
    found[0] = base;
    for (int end = 0; end < string.length(); count++) {
      end = Passages.end(string, end);
      found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
      found[count] = base + end;
    }
    bounds = Arrays.copyOf(found, count);
    at = 0;
  }

  private static String string(CharacterIterator text) {
    var string = new StringBuilder(text.getEndIndex() - text.getBeginIndex());
    for (char c = text.first();
        c != CharacterIterator.DONE || text.getIndex() < text.getEndIndex();
        c = text.next()) {
      string.append(c);
    }
    return string.toString();
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int current() {
    return bounds[at];
  }

  @Override
  public int first() {
    return go(0);
  }

  @Override
  public int last() {
    return go(bounds.length - 1);
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int next(int n) {
    int target = at + n;
    if (target < 0 || target >= bounds.length) {
      at = target < 0 ? 0 : bounds.length - 1;
      return DONE;
    }
    return go(target);
  }

  @Override
  public int following(int offset) {
    int found = Arrays.binarySearch(bounds, offset);
    int target = found >= 0 ? found + 1 : -found - 1;
    if (target >= bounds.length) {
      at = bounds.length - 1;
      return DONE;
    }
    return go(target);
  }

  @Override
  public int preceding(int offset) {
    int found = Arrays.binarySearch(bounds, offset);
    int target = (found >= 0 ? found : -found - 1) - 1;
    if (target < 0) {
      at = 0;
      return DONE;
    }
    return go(target);
  }

  private int go(int target) {
    at = target;
    return bounds[at];
  }
}
