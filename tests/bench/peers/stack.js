const lanes = ["IRQ", "JOR", "SYR"];

/** How many of the same lane and day stand before each. */
export function placesOf(points) {
  const seen = new Map();
  return points.map((d) => {
    const key = `${d.lane} ${+d.date}`, place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    return place;
  });
}

/** [time, height] of each: a lane is 1 high. */
export function stacked(points) {
  const places = placesOf(points), most = places.reduce((a, b) => Math.max(a, b), 0);
  return points.map((d, i) => [+d.date, lanes.indexOf(d.lane) + (0.9 * places[i]) / (most + 1)]);
}
