import {expect, it} from "vitest";
import {atOnce, inOneTurn, inTurns, type Slices} from "../../src/model/slices.js";

/** Work of so many slices, each of so many milliseconds. */
function* work(slices: number, ms: number): Slices<string> {
  for (let i = 0; i < slices; i++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield i / slices;
  }
  return "done";
}

it("atOnce does all of it", () => {
  expect(atOnce(work(3, 0))).toBe("done");
});

it("inOneTurn does all that one turn has time for, and leaves the rest to be gone on with", () => {
  expect(inOneTurn(work(3, 0))).toBe(true);
  const long = work(40, 4);
  expect(inOneTurn(long)).toBe(false);
  expect(long.next().value).toBeLessThan(0.9);
});

it("inTurns lets others have their turn, and tells the share that is done", async () => {
  const shares: number[] = [];
  let others = 0;
  const timer = setInterval(() => others++, 1);
  expect(await inTurns(work(40, 4), {onProgress: (d) => shares.push(d)})).toBe("done");
  clearInterval(timer);
  expect(others).toBeGreaterThan(3);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

it("inTurns ends with the reason of the signal, and does no more", async () => {
  const controller = new AbortController();
  const shares: number[] = [];
  const waiting = inTurns(work(1000, 4), {signal: controller.signal, onProgress: (d) => {
    shares.push(d);
    controller.abort(new Error("enough"));
  }});
  await expect(waiting).rejects.toThrow("enough");
  expect(shares).toHaveLength(1);
});
