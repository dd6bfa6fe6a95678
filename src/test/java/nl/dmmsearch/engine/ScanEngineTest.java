package nl.dmmsearch.engine;

/** The oracle keeps the contract too, or it would be none. */
class ScanEngineTest extends SearchEngineContract {
  @Override
  SearchEngine create() {
    return new ScanEngine();
  }
}
