package nl.dmmsearch.engine.lucene;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;

/** Takes each text through a chain, step by step. */
final class ChainAnalyzer extends Analyzer {
  /** Wider than any phrase, so that none reaches from one section into the next. */
  static final int GAP = 100;

  private final List<CharFilterFactory> characters = new ArrayList<>();
  private final TokenizerFactory tokenizer;
  private final List<TokenFilterFactory> filters = new ArrayList<>();

  ChainAnalyzer(Chain chain) {
    for (Step<CharFilterFactory> step : chain.characters()) {
      characters.add(step.factory());
    }
    tokenizer = chain.tokenizer().factory();
    for (Step<TokenFilterFactory> step : chain.filters()) {
      filters.add(step.factory());
    }
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    Reader changed = text;
    for (CharFilterFactory each : characters) {
      changed = each.create(changed);
    }
    return changed;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = tokenizer.create();
    TokenStream terms = words;
    for (TokenFilterFactory each : filters) {
      terms = each.create(terms);
    }
    return new TokenStreamComponents(words, terms);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}
