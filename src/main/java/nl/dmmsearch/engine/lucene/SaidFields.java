package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;

/** What the fields of statements are, under the names that those of briefs have. */
final class SaidFields {
  private SaidFields() {}

  static FieldInfos of(FieldInfos all) {
    List<FieldInfo> seen = new ArrayList<>();
    for (FieldInfo field : all) {
      if (field.name.startsWith(SaidReader.SAID)) {
        String name = field.name.substring(SaidReader.SAID.length());
        seen.add(renamed(field, name, field.number));
      }
    }
    return new FieldInfos(seen.toArray(FieldInfo[]::new));
  }

  /** The same field under another name. */
  static FieldInfo renamed(FieldInfo field, String name, int number) {
    return new FieldInfo(
        name,
        number,
        field.hasTermVectors(),
        field.omitsNorms(),
        field.hasPayloads(),
        field.getIndexOptions(),
        field.getDocValuesType(),
        field.docValuesSkipIndexType(),
        field.getDocValuesGen(),
        field.attributes(),
        field.getPointDimensionCount(),
        field.getPointIndexDimensionCount(),
        field.getPointNumBytes(),
        field.getVectorDimension(),
        field.getVectorEncoding(),
        field.getVectorSimilarityFunction(),
        field.isSoftDeletesField(),
        field.isParentField());
  }
}
