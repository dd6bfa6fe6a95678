package nl.dmmsearch.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

/**
 * The service under full load for a while: {@code Soak SECONDS [FOLDER]}. In a process of its own
 * it is searched by some clients, sent documents, replaced and removed ones by others, and its
 * index made anew now and then. Every answer must be that of one state of the letters, and nothing
 * that it takes may rise. Ends with 1 where one of both does not hold.
 */
final class Soak {
  private static final int SEARCHERS = 8;
  private static final int WRITERS = 2;
  private static final int DOCUMENTS = 40;
  private static final int STEADY = 200;

  private final Path folder;
  private final int seconds;
  private final SoakLetters letters = SoakLetters.make();
  private final List<Slot> slots;
  private final Map<String, Trend> trends = new TreeMap<>();
  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean stopped = new AtomicBoolean();

  /** Held by whoever writes to the service; wholly by who makes the index anew. */
  private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock(true);

  Soak(Path folder, int seconds) {
    this.folder = folder;
    this.seconds = seconds;
    slots =
        IntStream.range(0, DOCUMENTS)
            .mapToObj(i -> new Slot("s" + i + (i % 4 == 0 ? ".zip" : ".txt"), word(i)))
            .toList();
    List.of("searches", "changes", "refused", "rebuilds").forEach(this::counter);
    trends.put("heap", new Trend("heap", 8 << 10));
    trends.put("anonymous", new Trend("anonymous", 24 << 10));
    trends.put("handles", new Trend("handles", 16));
    trends.put("mapped", new Trend("mapped", 64));
    trends.put("resident", new Trend("resident", 64 << 10));
  }

  public static void main(String[] args) throws Exception {
    Path folder =
        args.length > 1
            ? Files.createDirectories(Path.of(args[1]))
            : Files.createTempDirectory("s");
    var soak = new Soak(folder, Integer.parseInt(args[0]));
    soak.run();
    soak.print(System.out);
    System.exit(soak.faults().isEmpty() ? 0 : 1);
  }

  private static String word(int slot) {
    return SoakLetters.word('d', slot);
  }

  /** What was wrong, empty where nothing was. */
  List<String> faults() {
    List<String> all = new ArrayList<>(faults);
    trends.values().stream().filter(Trend::isRising).forEach(trend -> all.add("rises: " + trend));
    return all;
  }

  /** How often something was done. */
  long count(String what) {
    return counter(what).sum();
  }

  private LongAdder counter(String what) {
    return counts.computeIfAbsent(what, none -> new LongAdder());
  }

  void print(PrintStream out) {
    counts.forEach((what, count) -> out.println(what + " " + count));
    trends.values().forEach(out::println);
    List<String> all = faults();
    out.println("faults " + all.size());
    all.stream().limit(10).forEach(out::println);
  }

  void run() throws Exception {
    Path index = folder.resolve("index");
    index(index);
    try (var service = new SoakedService(index, folder.resolve("log"))) {
      var searches = new SoakSearches(service, slots, STEADY);
      try (var vitals = Vitals.of(service.pid());
          ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < SEARCHERS; i++) {
          var _ = tasks.submit(() -> during("searches", searches::ask));
        }
        for (int i = 0; i < WRITERS; i++) {
          List<Slot> own = slots.subList(i * DOCUMENTS / WRITERS, (i + 1) * DOCUMENTS / WRITERS);
          var _ = tasks.submit(() -> during("", random -> change(service, own, random)));
        }
        var _ = tasks.submit(() -> during("", random -> rebuild(service, index)));
        watch(vitals);
      }
      for (Slot slot : slots) {
        searches.one(slot);
      }
      searches.steady();
      if (service.start("check").waitFor() != 0) {
        faults.add("dmm check finds faults, see " + folder.resolve("log"));
      }
    }
  }

  private void index(Path index) throws IOException, InterruptedException {
    Path steady = Files.createDirectories(folder.resolve("letters"));
    for (int i = 0; i < STEADY; i++) {
      Files.writeString(steady.resolve(i + ".txt"), letters.steady(i));
    }
    Path log = folder.resolve("log");
    Process indexing =
        SoakedService.start(log, "index", steady.toString(), "--index", index.toString());
    indexing.getInputStream().transferTo(OutputStream.nullOutputStream());
    if (indexing.waitFor() != 0) {
      throw new IOException("nothing was indexed, see " + log);
    }
  }

  private interface Task {
    void run(Random random) throws Exception;
  }

  /** A fault ends nothing: what is wrong once may be so often. */
  private void during(String count, Task task) {
    var random = new Random();
    while (!stopped.get()) {
      try {
        task.run(random);
        if (!count.isEmpty()) {
          counter(count).increment();
        }
      } catch (Exception e) {
        faults.add(String.valueOf(e));
      }
    }
  }

  /** Sends a new document or generation, or removes one. */
  private void change(SoakedService service, List<Slot> own, Random random) throws Exception {
    Slot slot = own.get(random.nextInt(own.size()));
    writing.readLock().lock();
    try {
      boolean removes = slot.generation() != null && random.nextInt(3) == 0;
      String generation = removes ? null : letters.generation();
      slot.begin(generation);
      HttpResponse<String> answer =
          generation == null
              ? service.delete(slot.name())
              : service.put(slot.name(), letters.document(slot, generation));
      switch (answer.statusCode()) {
        case 200, 201, 204 -> {
          slot.acknowledge();
          counter("changes").increment();
        }
        case 503 -> {
          slot.refuse();
          counter("refused").increment();
          TimeUnit.MILLISECONDS.sleep(200);
        }
        default -> throw new IOException(slot.name() + ": " + answer.body());
      }
    } finally {
      writing.readLock().unlock();
    }
  }

  /**
   * Makes the index anew once the service has given the lock back; then it refuses what is sent.
   */
  private void rebuild(SoakedService service, Path index) throws Exception {
    TimeUnit.SECONDS.sleep(Math.min(20, seconds / 3));
    boolean done = false;
    while (!done && !stopped.get()) {
      Process rebuild = null;
      writing.writeLock().lock();
      try {
        rebuild = service.start("rebuild");
        Path lock = index.resolve("writer.lock");
        String pid = String.valueOf(rebuild.pid());
        while (rebuild.isAlive() && !Files.readString(lock).contains(pid)) {
          TimeUnit.MILLISECONDS.sleep(20);
        }
      } finally {
        writing.writeLock().unlock();
      }
      done = rebuild.waitFor() == 0;
    }
    if (done) {
      counter("rebuilds").increment();
    }
  }

  /** On a busy machine the time may be over before there was much to see. */
  private boolean hasJustBegun() {
    return faults.isEmpty() && (count("changes") < 10 || count("rebuilds") < 1);
  }

  private void watch(Vitals vitals) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try {
      while (System.nanoTime() < end || hasJustBegun()) {
        TimeUnit.SECONDS.sleep(2);
        vitals
            .sample()
            .forEach((what, value) -> Objects.requireNonNull(trends.get(what)).add(value));
      }
    } finally {
      stopped.set(true);
    }
  }
}
