package nl.dmmsearch.state;

/** Steps that may still be spent on one sentence, so that no pattern takes long on any text. */
final class Budget {
  private final int most;
  private int left;

  Budget(int most) {
    this.most = most;
    this.left = most;
  }

  void renew() {
    left = most;
  }

  /** Takes one step; false where none is left. */
  boolean spend() {
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }

  boolean isSpent() {
    return left == 0;
  }
}
