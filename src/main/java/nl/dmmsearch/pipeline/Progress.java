package nl.dmmsearch.pipeline;

/** Is told how far a run is. */
public interface Progress {
  /** The run begins, with so many documents. */
  void begins(int documents);

  /** One more document is done, whatever became of it. */
  void done();

  /** Nobody looks. */
  static Progress unseen() {
    return new Progress() {
      @Override
      public void begins(int documents) {}

      @Override
      public void done() {}
    };
  }
}
