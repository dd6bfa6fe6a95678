package nl.dmmsearch.evaluate.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.evaluate.Ranker;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * One field with all that stands in a document, any of the words, BM25 as Lucene has it by default:
 * what a search over these documents does before anybody thinks about them.
 */
public final class PlainSearch implements Ranker {
  private static final String NAME = "name";
  private static final String TEXT = "text";

  private final Analyzer analyzer;
  private final IndexSearcher searcher;

  private PlainSearch(Analyzer analyzer, IndexSearcher searcher) {
    this.analyzer = analyzer;
    this.searcher = searcher;
  }

  /**
   * Lucene's own analyzer for Dutch, as it comes.
   *
   * @param documents their texts by their names
   */
  public static PlainSearch dutch(Map<String, String> documents) {
    return over(documents, new DutchAnalyzer());
  }

  /**
   * Words without regard to case and accents, neither stemmed nor left out, as SQLite's FTS5 takes
   * them.
   *
   * @param documents their texts by their names
   */
  public static PlainSearch unstemmed(Map<String, String> documents) {
    try {
      return over(
          documents,
          CustomAnalyzer.builder()
              .withTokenizer(StandardTokenizerFactory.class)
              .addTokenFilter(LowerCaseFilterFactory.class)
              .addTokenFilter(ASCIIFoldingFilterFactory.class)
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException("an analyzer without files cannot fail to be made", e);
    }
  }

  private static PlainSearch over(Map<String, String> documents, Analyzer analyzer) {
    try {
      Directory directory = new ByteBuffersDirectory();
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Map.Entry<String, String> entry : documents.entrySet()) {
          var document = new Document();
          document.add(new StoredField(NAME, entry.getKey()));
          document.add(new TextField(TEXT, entry.getValue(), Field.Store.NO));
          writer.addDocument(document);
        }
      }
      return new PlainSearch(analyzer, new IndexSearcher(DirectoryReader.open(directory)));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
  }

  @Override
  public List<String> rank(String query) {
    Query anyWord = new QueryBuilder(analyzer).createBooleanQuery(TEXT, query);
    if (anyWord == null) {
      return List.of();
    }
    try {
      StoredFields stored = searcher.storedFields();
      var names = new ArrayList<String>();
      int all = Math.max(1, searcher.getIndexReader().maxDoc());
      for (ScoreDoc found : searcher.search(anyWord, all).scoreDocs) {
        names.add(stored.document(found.doc).get(NAME));
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }
}
