package nl.dmmsearch.engine;

/** Both halves of an engine over one index. What is not committed at {@link #close} is lost. */
public interface SearchEngine extends BriefIndexer, BriefSearcher {}
