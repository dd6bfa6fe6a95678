package nl.dmmsearch.extract.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;

/** The operators of a page's content that decide where a glyph stands and whether it is seen. */
final class TextOperators {
  private TextOperators() {}

  static void addTo(PDFStreamEngine engine) {
    List.of(
            new BeginText(engine),
            new EndText(engine),
            new SetFontAndSize(engine),
            new MoveText(engine),
            new MoveTextSetLeading(engine),
            new NextLine(engine),
            new SetMatrix(engine),
            new SetCharSpacing(engine),
            new SetWordSpacing(engine),
            new SetTextHorizontalScaling(engine),
            new SetTextLeading(engine),
            new SetTextRenderingMode(engine),
            new SetTextRise(engine),
            new ShowText(engine),
            new ShowTextAdjusted(engine),
            new ShowTextLine(engine),
            new ShowTextLineAndSpace(engine),
            new Concatenate(engine),
            new Save(engine),
            new Restore(engine),
            new SetGraphicsStateParameters(engine),
            new SetNonStrokingColor(engine),
            new SetNonStrokingColorN(engine),
            new SetNonStrokingColorSpace(engine),
            new SetNonStrokingDeviceCMYKColor(engine),
            new SetNonStrokingDeviceGrayColor(engine),
            new SetNonStrokingDeviceRGBColor(engine),
            new BeginMarkedContentSequence(engine),
            new BeginMarkedContentSequenceWithProperties(engine),
            new EndMarkedContentSequence(engine))
        .forEach(engine::addOperator);
  }
}
