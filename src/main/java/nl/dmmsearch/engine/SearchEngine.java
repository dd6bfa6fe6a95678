package nl.dmmsearch.engine;

/** Both halves of an engine over one index. What is not committed at {@link #close} is lost. */
public interface SearchEngine extends BriefIndexer, BriefSearcher {
  /** Makes everything written or committed so far visible to answers that begin after this. */
  @Override
  void refresh();
}
