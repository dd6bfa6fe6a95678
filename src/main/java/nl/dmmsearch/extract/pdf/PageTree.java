package nl.dmmsearch.extract.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Counts the pages that are there, for a file may claim any number and point in circles. */
final class PageTree {
  /** No letter is so long; a register of laws is not. */
  static final int MOST = 20_000;

  private static final int DEEPEST = 60;

  private final Set<COSDictionary> above = Collections.newSetFromMap(new IdentityHashMap<>());
  private int pages;
  private int gone;
  private boolean circular;

  private PageTree() {}

  static PageTree of(PDDocument document) {
    var tree = new PageTree();
    COSBase root = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES);
    if (root instanceof COSDictionary node) {
      tree.walk(node, 0);
      long claimed = node.getLong(COSName.COUNT, tree.pages);
      tree.gone = Math.clamp(claimed - tree.pages, tree.gone, Integer.MAX_VALUE);
    }
    return tree;
  }

  /** Pages that are there. */
  int pages() {
    return pages;
  }

  /** Pages that are claimed or pointed at, and are not there. */
  int gone() {
    return gone;
  }

  /** Why the tree cannot be followed; null where it can. */
  @Nullable String fault() {
    if (circular) {
      return "its page tree is a loop, found behind page " + pages;
    }
    if (pages > MOST || (long) pages + gone > MOST) {
      return "it claims more than " + MOST + " pages";
    }
    return pages == 0 ? "it has no pages" : null;
  }

  private void walk(COSDictionary node, int depth) {
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      pages += COSName.PAGE.equals(node.getCOSName(COSName.TYPE)) ? 1 : 0;
      gone += COSName.PAGE.equals(node.getCOSName(COSName.TYPE)) ? 0 : 1;
      return;
    }
    if (depth > DEEPEST || !above.add(node)) {
      circular = true;
      return;
    }
    for (int i = 0; i < kids.size() && pages <= MOST && !circular; i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        walk(kid, depth + 1);
      } else {
        gone++;
      }
    }
    above.remove(node);
  }
}
