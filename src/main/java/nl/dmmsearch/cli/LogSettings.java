package nl.dmmsearch.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import java.util.Map;
import org.slf4j.Logger;

/**
 * What is logged, and how: one JSON object a line on stderr, as stdout belongs to the commands. In
 * code, because to read the same from XML takes a start twenty milliseconds. An own file is named
 * as Logback's users know it: {@code -Dlogback.configurationFile=FILE}.
 */
public final class LogSettings extends ContextAwareBase implements Configurator {
  private static final Map<String, Level> LEVELS =
      Map.of(
          "org.eclipse.jetty",
          Level.WARN,
          "io.javalin",
          Level.WARN,
          // What is wrong with a document is told in the report.
          "org.apache.pdfbox",
          Level.OFF,
          "org.apache.fontbox",
          Level.OFF,
          // Warns of harmless oddities of DOC; what cannot be read is rejected with a reason.
          "org.apache.poi",
          Level.ERROR);

  @Override
  public ExecutionStatus configure(LoggerContext loggers) {
    if (System.getProperty("logback.configurationFile") != null
        || LogSettings.class.getResource("/logback-test.xml") != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    loggers.getStatusManager().add(new NopStatusListener());
    var appender = new ConsoleAppender<ILoggingEvent>();
    appender.setContext(loggers);
    appender.setName("stderr");
    appender.setTarget("System.err");
    appender.setEncoder(encoder(loggers));
    appender.start();
    LEVELS.forEach((name, level) -> loggers.getLogger(name).setLevel(level));
    var root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(appender);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static JsonEncoder encoder(LoggerContext loggers) {
    var encoder = new JsonEncoder();
    encoder.setContext(loggers);
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithContext(false);
    encoder.setWithMDC(false);
    encoder.setWithMessage(false);
    encoder.setWithArguments(false);
    encoder.setWithFormattedMessage(true);
    encoder.start();
    return encoder;
  }
}
