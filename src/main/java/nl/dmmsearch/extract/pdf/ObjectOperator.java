package nl.dmmsearch.extract.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** Follows content that stands apart and is drawn by name; of pictures it only tells the place. */
final class ObjectOperator extends OperatorProcessor {
  private static final int DEEPEST = 30;

  private final Runnable image;

  ObjectOperator(PDFStreamEngine engine, Runnable image) {
    super(engine);
    this.image = image;
  }

  @Override
  public String getName() {
    return "Do";
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return;
    }
    PDFStreamEngine engine = getContext();
    if (engine.getResources().isImageXObject(name)) {
      image.run();
    } else if (engine.getResources().getXObject(name) instanceof PDFormXObject form) {
      follow(engine, form);
    }
  }

  private static void follow(PDFStreamEngine engine, PDFormXObject form) throws IOException {
    engine.increaseLevel();
    try {
      if (engine.getLevel() > DEEPEST) {
        throw new IOException("forms draw forms, more than " + DEEPEST + " deep");
      }
      if (form instanceof PDTransparencyGroup group) {
        engine.showTransparencyGroup(group);
      } else {
        engine.showForm(form);
      }
    } finally {
      engine.decreaseLevel();
    }
  }
}
