package nl.dmmsearch.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * What the service takes with half a gigabyte of heap while many clients ask it the queries of a
 * made corpus: {@code ServedMemory INDEX QUERIES CLIENTS SECONDS}. Prints its vitals before, every
 * few seconds and at the end, heap after a collection, and how many answers were none.
 */
final class ServedMemory {
  private ServedMemory() {}

  public static void main(String[] args) throws Exception {
    List<String> paths = BenchQuery.in(Path.of(args[1])).stream().map(ServedMemory::path).toList();
    int clients = Integer.parseInt(args[2]);
    long seconds = Long.parseLong(args[3]);
    var stopped = new AtomicBoolean();
    var next = new AtomicInteger();
    var answered = new LongAdder();
    var failed = new LongAdder();
    try (var service = new SoakedService(Path.of(args[0]), Files.createTempFile("served", ".log"));
        var vitals = Vitals.of(service.pid());
        var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      System.out.println("at rest " + vitals.sample());
      for (int i = 0; i < clients; i++) {
        var _ =
            tasks.submit(() -> {
              while (!stopped.get()) {
                String path = paths.get(Math.floorMod(next.getAndIncrement(), paths.size()));
                boolean isAnswer = service.get(path).statusCode() == 200;
                (isAnswer ? answered : failed).increment();
              }
              return null;
            });
      }
      for (int i = 0; i < 10; i++) {
        TimeUnit.MILLISECONDS.sleep(seconds * 100);
        System.out.println(answered + " answers, " + failed + " failed, " + vitals.sample());
      }
      stopped.set(true);
    }
  }

  private static String path(BenchQuery query) {
    return query.parameters().entrySet().stream()
        .map(each ->
            each.getKey()
                + "="
                + URLEncoder.encode(each.getValue().getFirst(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "/api/v1/briefs?", ""));
  }
}
