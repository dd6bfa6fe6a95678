package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import nl.dmmsearch.brief.Statement;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/** The texts of briefs or statements, to look at what stands around a word. */
final class SpokenTexts {
  private final BinaryDocValues kept;
  private final boolean areStatements;
  private int read = -1;
  private @Nullable KeptText text;
  private Around around = new Around("", 0);

  private SpokenTexts(BinaryDocValues kept, boolean areStatements) {
    this.kept = kept;
    this.areStatements = areStatements;
  }

  /**
   * A piece of a text.
   *
   * @param start of it in the whole
   */
  record Around(String text, int start) {
    boolean has(int at) {
      return start <= at && at < start + text.length();
    }
  }

  /** Null where the documents keep no text. */
  static @Nullable SpokenTexts of(LeafReader leaf) throws IOException {
    BinaryDocValues text = leaf.getBinaryDocValues(Schema.KEPT_TEXT);
    if (text != null) {
      return new SpokenTexts(text, false);
    }
    BinaryDocValues statement = leaf.getBinaryDocValues(Schema.STATEMENT);
    return statement == null ? null : new SpokenTexts(statement, true);
  }

  /** The paragraph at a place of a document's text; of documents only later ones may follow. */
  Around around(int doc, int at) throws IOException {
    if (doc != read) {
      read = doc;
      around = new Around("", 0);
      text = null;
      if (kept.advanceExact(doc)) {
        if (areStatements) {
          Statement said = PackedJson.read(kept.binaryValue(), Statement.class);
          around = new Around(said.text(), 0);
        } else {
          text = KeptText.read(kept.binaryValue());
        }
      }
    }
    if (text != null && !around.has(at)) {
      KeptText.Paragraph paragraph = text.at(at);
      around = new Around(text.read(paragraph), paragraph.start());
    }
    return around;
  }
}
