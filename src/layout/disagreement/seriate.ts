import {least, mean} from "d3";

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
  /** Of each two clusters, all distances from one to the other, added up. */
  const sums = list.map((a) => list.map((b) => far(a, b)));
  while (clusters.length > 1) {
    const [i, j] = nearest(clusters, sums);
    clusters[i] = joined(clusters[i]!, clusters.splice(j, 1)[0]!, far);
    for (const row of sums) row.splice(j, 1);
    sums.splice(j, 1)[0]!.forEach((d, k) => { sums[k]![i] = sums[i]![k]! += d; });
  }
  return clusters.flat();
}

function nearest(clusters: readonly {length: number}[], sums: readonly (readonly number[])[]): [number, number] {
  let best: [number, number] = [0, 1];
  let least = Infinity;
  clusters.forEach((b, j) => {
    for (let i = 0; i < j; i++) {
      const mean = sums[i]![j]! / (clusters[i]!.length * b.length);
      if (mean < least) [best, least] = [[i, j], mean];
    }
  });
  return best;
}

function joined<T>(a: readonly T[], b: readonly T[], far: (a: T, b: T) => number): T[] {
  const ways = [a, [...a].reverse()].flatMap((x) => [b, [...b].reverse()].map((y) => [x, y] as const));
  return least(ways, ([x, y]) => far(x.at(-1)!, y[0]!))!.flat();
}
