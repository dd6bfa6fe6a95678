package nl.dmmsearch.extract.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Follows paths as far as their corners tell which area they take up. */
final class PathOperator extends OperatorProcessor {
  static final List<String> NAMES =
      List.of(
          "re", "m", "l", "c", "v", "y", "f", "F", "f*", "B", "B*", "b", "b*", "n", "S", "s", "sh");

  private final String name;
  private final Painted painted;
  private final Ink ink;

  PathOperator(PDFStreamEngine engine, String name, Painted painted, Ink ink) {
    super(engine);
    this.name = name;
    this.painted = painted;
    this.ink = ink;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    switch (name) {
      case "re" -> rectangle(operands);
      case "m", "l", "c", "v", "y" -> point(operands, operands.size() - 2);
      case "n", "S", "s", "sh" -> painted.drop();
      default -> painted.fill(ink.isWhite(getContext().getGraphicsState()));
    }
  }

  private void rectangle(List<COSBase> operands) {
    if (operands.size() >= 4) {
      float x = number(operands.get(0));
      float y = number(operands.get(1));
      corner(x, y);
      corner(x + number(operands.get(2)), y + number(operands.get(3)));
    }
  }

  private void point(List<COSBase> operands, int at) {
    if (at >= 0) {
      corner(number(operands.get(at)), number(operands.get(at + 1)));
    }
  }

  private void corner(float x, float y) {
    Point2D.Float point = getContext().transformedPoint(x, y);
    painted.point(point.x, point.y);
  }

  private static float number(COSBase operand) {
    return operand instanceof COSNumber number ? number.floatValue() : 0;
  }
}
