package nl.dmmsearch.extract.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the content of one page and writes down its glyphs; it paints nothing. */
final class GlyphReader extends PDFStreamEngine {
  /** A page of text has thousands; forms that draw each other can make any number. */
  private static final int MOST_OPERATORS = 3_000_000;

  private static final int MOST_GLYPHS = 300_000;

  private final PageGlyphs found = new PageGlyphs();
  private final Painted painted = new Painted();
  private final Ink ink = new Ink();
  private final ReplacedText replaced = new ReplacedText();
  private final Map<PDFont, FontFacts> fonts;
  private final PaperFrame paper;
  private int operators;
  private int glyphs;

  private GlyphReader(PDPage page, Map<PDFont, FontFacts> fonts) {
    this.paper = PaperFrame.of(page);
    this.fonts = fonts;
    TextOperators.addTo(this);
    addOperator(new ObjectOperator(this, this::image));
    PathOperator.NAMES.forEach(name -> addOperator(new PathOperator(this, name, painted, ink)));
  }

  /** What stands on {@code page}. */
  static PageGlyphs read(PDPage page, Map<PDFont, FontFacts> fonts) throws InterruptedIOException {
    var reader = new GlyphReader(page, fonts);
    try {
      reader.processPage(page);
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      reader.found.fault();
    }
    reader.found.shapes(reader.painted.fills());
    return reader.found;
  }

  /** Fonts are the same objects on every page as long as the document keeps them. */
  static Map<PDFont, FontFacts> fonts() {
    return new IdentityHashMap<>();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if ((operators & 0xFFF) == 0 && Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
    if (operators > MOST_OPERATORS || glyphs > MOST_GLYPHS) {
      throw new IOException("too much is drawn on the page");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof InterruptedIOException || operators > MOST_OPERATORS) {
      throw e;
    }
    found.fault();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    replaced.open(properties);
  }

  @Override
  public void endMarkedContentSequence() {
    replaced.close();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    glyphs++;
    FontFacts facts = fonts.computeIfAbsent(font, FontFacts::new);
    FontFacts.Meaning meaning = facts.meaning(code);
    String text = replaced.of(meaning.text());
    if (!meaning.certain() && !replaced.isOpen()) {
      found.unmapped();
    }
    Point2D.Float at = paper.shown(matrix.getTranslateX(), matrix.getTranslateY());
    float along = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
    float size = (float) Math.hypot(matrix.getScaleY(), matrix.getShearX()) * facts.scale();
    boolean bold = facts.bold() || mode() == RenderingMode.FILL_STROKE;
    var glyph = new Glyph(text, at.x, displacement.getX() * along, at.y, size, bold);
    if (size > 0) {
      take(glyph, matrix);
    }
  }

  private void take(Glyph glyph, Matrix matrix) {
    PDGraphicsState state = getGraphicsState();
    if (!paper.holds(glyph.left(), glyph.baseline()) || state.getNonStrokeAlphaConstant() == 0) {
      found.hide(glyph);
    } else if (mode() == RenderingMode.NEITHER || mode() == RenderingMode.NEITHER_CLIP) {
      found.showInvisible(glyph);
    } else if (ink.isWhite(state)
        && mode() == RenderingMode.FILL
        && !painted.covers(matrix.getTranslateX(), matrix.getTranslateY() + glyph.size() / 4)) {
      found.hide(glyph);
    } else {
      found.show(direction(matrix), glyph);
    }
  }

  private RenderingMode mode() {
    return getGraphicsState().getTextState().getRenderingMode();
  }

  private Direction direction(Matrix matrix) {
    Point2D.Float from = paper.shown(0, 0);
    Point2D.Float to = paper.shown(matrix.getScaleX(), matrix.getShearY());
    return Direction.of(to.x - from.x, to.y - from.y);
  }

  /** A picture fills the unit square of its own space. */
  private void image() {
    Point2D.Float from = transformedPoint(0, 0);
    var area = new Rectangle2D.Float(from.x, from.y, 0, 0);
    area.add(transformedPoint(1, 1));
    area.add(transformedPoint(1, 0));
    painted.area(area);
    float page = paper.width() * paper.height();
    found.image(page > 0 ? area.width * area.height / page : 1);
  }
}
