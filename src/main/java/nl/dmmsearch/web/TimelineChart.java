package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.search.Timeline;

/** Draws how often something came up, meeting by meeting. */
record TimelineChart(List<Timeline.Point> points) {
  /** Between the number at the left and the edge at the right, in percent. */
  private static final double LEFT = 8;

  private static final double WIDTH = 92;

  /** The ground line, in percent of the height; the years stand below it. */
  private static final double GROUND = 82;

  private static final double TOP = 8;
  private static final double WIDEST = 5;
  private static final double MARK = 1.5;

  /** So many years stand beside each other on a telephone. */
  private static final int MOST_YEARS = 5;

  ChartView view() {
    long most = points.stream().mapToLong(Timeline.Point::hits).max().orElse(0);
    var bars = new ArrayList<ChartView.BarView>();
    for (int i = 0; i < points.size(); i++) {
      bars.add(bar(i, points.get(i).hits(), most));
    }
    return new ChartView(
        "Aantal brieven per bijeenkomst", description(most), bars, years(), DutchNumbers.of(most));
  }

  private ChartView.BarView bar(int at, long hits, long most) {
    double room = WIDTH / points.size();
    double width = Math.min(room * 0.7, WIDEST);
    double height = hits == 0 ? MARK : (GROUND - TOP) * hits / most;
    return new ChartView.BarView(
        percent(LEFT + room * at + (room - width) / 2),
        percent(width),
        percent(GROUND - height),
        percent(height),
        hits == 0 ? "gap" : "bar");
  }

  private List<ChartView.TickView> years() {
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (i == 0 || year(i) != year(i - 1)) {
        first.add(i);
      }
    }
    int step = (first.size() + MOST_YEARS - 1) / MOST_YEARS;
    var ticks = new ArrayList<ChartView.TickView>();
    double free = 0;
    for (int i = 0; i < first.size(); i += Math.max(1, step)) {
      double x = LEFT + WIDTH / points.size() * first.get(i);
      if (x >= free && x <= LEFT + WIDTH - WIDTH / MOST_YEARS / 2) {
        ticks.add(new ChartView.TickView(percent(x), String.valueOf(year(first.get(i)))));
        free = x + WIDTH / MOST_YEARS;
      }
    }
    return ticks;
  }

  private int year(int at) {
    return points.get(at).meeting().dates().start().getYear();
  }

  private String description(long most) {
    List<Timeline.Point> hit = points.stream().filter(point -> point.hits() > 0).toList();
    if (hit.isEmpty()) {
      return "Er zijn geen brieven bij deze %d bijeenkomsten.".formatted(points.size());
    }
    Timeline.Point top = hit.stream().filter(p -> p.hits() == most).findFirst().orElseThrow();
    String many =
        "Er zijn brieven bij %d van de %d bijeenkomsten".formatted(hit.size(), points.size());
    String name = MeetingNames.of(top.meeting().asNamed());
    String count = DutchNumbers.of(most);
    if (hit.size() == 1) {
      return "%s, alleen bij %s (%s)."
          .formatted(many, name, most == 1 ? "1 brief" : count + " brieven");
    }
    String range =
        "%s, voor het eerst op %s en voor het laatst op %s."
            .formatted(
                many,
                DutchDays.of(hit.getFirst().meeting().dates()),
                DutchDays.of(hit.getLast().meeting().dates()));
    return most == 1
        ? range + " Bij elk daarvan is het er één."
        : "%s De meeste (%s) zijn er bij %s.".formatted(range, count, name);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
