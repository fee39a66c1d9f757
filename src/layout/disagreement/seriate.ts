import {least, mean, range} from "d3";

/**
 * Puts like beside like, the same way each time: the two clusters that are nearest to one another on average become one,
 * until one is left; those that come first go first where they are as near. Of the two, the nearer ends come to touch.
 *
 * @param apart `null`: not known; then it is taken to be the mean of what is
 */
export function seriate<T>(list: readonly T[], apart: (a: T, b: T) => number | null): T[] {
  const usual = mean(list.flatMap((a, i) => list.slice(0, i).map((b) => apart(a, b) ?? NaN))) ?? 0;
  const far = (a: T, b: T): number => apart(a, b) ?? usual;
  const clusters = list.map((d) => [d]);
  while (clusters.length > 1) {
    const two = range(1, clusters.length).flatMap((j) => range(j).map((i) => [i, j] as const));
    const [i, j] = least(two, ([i, j]) => mean(clusters[i]!.flatMap((a) => clusters[j]!.map((b) => far(a, b)))))!;
    clusters[i] = joined(clusters[i]!, clusters.splice(j, 1)[0]!, far);
  }
  return clusters.flat();
}

function joined<T>(a: readonly T[], b: readonly T[], far: (a: T, b: T) => number): T[] {
  const ways = [a, [...a].reverse()].flatMap((x) => [b, [...b].reverse()].map((y) => [x, y] as const));
  return least(ways, ([x, y]) => far(x.at(-1)!, y[0]!))!.flat();
}
