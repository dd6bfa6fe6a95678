package nl.dmmsearch.extract;

/** What holds within one group of RTF, and in the groups inside it unless they change it. */
final class RtfGroup {
  /** What the text of a group is for. */
  enum Use {
    TEXT,
    SKIPPED,
    LIST_MARK,
    STYLES,
    FONTS
  }

  RtfFlow flow;
  Use use = Use.TEXT;
  int font = -1;
  int unicodeBytes = 1;
  int skipBytes;
  boolean starred;
  boolean bold;
  boolean hidden;
  boolean deleted;
  boolean raised;

  RtfGroup(RtfFlow flow) {
    this.flow = flow;
  }

  RtfGroup inner() {
    var inner = new RtfGroup(flow);
    inner.use = use;
    inner.font = font;
    inner.unicodeBytes = unicodeBytes;
    inner.bold = bold;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.raised = raised;
    return inner;
  }

  /** Back to the type of the paragraph's style. */
  void plain() {
    bold = false;
    hidden = false;
    deleted = false;
    raised = false;
  }
}
