package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** The terms of one layer, without their marks, of a field that holds all layers. */
final class LayerTerms extends FilterLeafReader.FilterTerms {
  private final Layer layer;

  LayerTerms(Terms all, Layer layer) {
    super(all);
    this.layer = layer;
  }

  @Override
  public TermsEnum iterator() throws IOException {
    return new LayerTermsEnum(in, layer);
  }

  @Override
  public long size() {
    return -1;
  }
}
