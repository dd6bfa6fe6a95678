package nl.dmmsearch.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a Java process takes, as its management interface and Linux say. */
final class Vitals implements AutoCloseable {
  private final Path process;
  private final JMXConnector connector;
  private final MemoryMXBean memory;
  private final UnixOperatingSystemMXBean system;

  private Vitals(long pid, JMXConnector connector) throws IOException {
    process = Path.of("/proc", String.valueOf(pid));
    this.connector = connector;
    MBeanServerConnection connection = connector.getMBeanServerConnection();
    memory =
        ManagementFactory.newPlatformMXBeanProxy(
            connection, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    system =
        ManagementFactory.newPlatformMXBeanProxy(
            connection,
            ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME,
            UnixOperatingSystemMXBean.class);
  }

  /** The address is that of a process of this machine, given by itself. */
  @SuppressWarnings("BanJNDI")
  static Vitals of(long pid) throws IOException, AttachNotSupportedException {
    VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
    try {
      var address = new JMXServiceURL(machine.startLocalManagementAgent());
      return new Vitals(pid, JMXConnectorFactory.connect(address));
    } finally {
      machine.detach();
    }
  }

  /**
   * By name: heap after a collection, memory of the process that is no file's, both in KiB, open
   * files and sockets, and files of the index in memory that are no longer in the folder.
   */
  Map<String, Long> sample() throws IOException {
    memory.gc();
    var sample = new TreeMap<String, Long>();
    sample.put("heap", memory.getHeapMemoryUsage().getUsed() >> 10);
    sample.put("handles", system.getOpenFileDescriptorCount());
    for (String line : lines("status")) {
      if (line.startsWith("RssAnon:") || line.startsWith("VmRSS:")) {
        String[] words = line.split("\\s+");
        sample.put(line.startsWith("VmRSS") ? "resident" : "anonymous", Long.parseLong(words[1]));
      }
    }
    sample.put("mapped", lines("maps").stream().filter(l -> l.contains("/lucene")).count());
    return sample;
  }

  private List<String> lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(process.resolve(file))) {
      return lines.toList();
    }
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
