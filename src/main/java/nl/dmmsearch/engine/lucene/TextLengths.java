package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.SmallFloat;

/**
 * How long the texts of documents are when several fields are read as one text, each as often as it
 * weighs; rounded and written in a byte as Lucene does with the length of one field.
 */
interface TextLengths {
  /** The length as a similarity reads it. */
  long of(int doc) throws IOException;

  /** Looks each up when it is asked for, in ascending order of documents. */
  static TextLengths read(LeafReader leaf, List<Weighted> fields) throws IOException {
    List<NumericDocValues> norms = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (Weighted field : fields) {
      NumericDocValues values = leaf.getNormValues(field.field());
      if (values != null) {
        norms.add(values);
        weights.add(field.weight());
      }
    }
    return doc -> {
      float length = 0;
      for (int i = 0; i < norms.size(); i++) {
        if (norms.get(i).advanceExact(doc)) {
          length += weights.get(i) * SmallFloat.byte4ToInt((byte) norms.get(i).longValue());
        }
      }
      return SmallFloat.intToByte4(Math.round(length));
    };
  }

  /** Those of all documents, looked up once. */
  static TextLengths table(LeafReader leaf, List<Weighted> fields) throws IOException {
    TextLengths read = read(leaf, fields);
    var lengths = new byte[leaf.maxDoc()];
    for (int doc = 0; doc < lengths.length; doc++) {
      lengths[doc] = (byte) read.of(doc);
    }
    return doc -> lengths[doc];
  }
}
