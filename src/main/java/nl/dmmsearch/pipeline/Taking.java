package nl.dmmsearch.pipeline;

import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.engine.BriefIndexer;
import nl.dmmsearch.lines.LineOrigin;
import nl.dmmsearch.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents into archive and index, one by one, and makes what was taken lasting: the archive
 * first, so that it never knows less than the index.
 *
 * @param reading reads one
 * @param indexer to write to
 * @param archive to write down in what became of each
 * @param kinship relates the briefs
 */
record Taking(DocumentReading reading, BriefIndexer indexer, Archive archive, Kinship kinship) {
  DocumentReading.Result read(SourceDocument document, @Nullable ArchivedDocument earlier) {
    return reading.read(document, earlier);
  }

  void keep(DocumentReading.Result.Indexed taken) {
    DocumentReading.Original original = taken.original();
    if (LineOrigin.isOne(taken.now().origin())) {
      archive.pack(original.hash(), original.bytes());
    } else {
      archive.keep(original.hash(), original.bytes());
    }
    indexer.replace(taken.now().name(), taken.briefs());
    archive.put(taken.now());
    kinship.read(taken.now(), taken.briefs());
  }

  void forget(ArchivedDocument document) {
    indexer.remove(document.name());
    archive.remove(document.name());
  }

  /** Makes lasting what was taken so far; does nothing where nothing was. */
  void commit() {
    boolean related = kinship.settle();
    archive.save();
    if (related || !indexer.mark().equals(archive.mark())) {
      indexer.commit(archive.mark());
    }
  }
}
