/** Work that can be left after each slice and taken up again; a slice may tell the share that is done, from 0 to 1. */
export type Slices<T> = Generator<number | undefined, T, undefined>;

/** How to do work in slices. */
export interface Pace {
  /** Is told the share that is done, from 0 to 1, before each pause. */
  onProgress?: (share: number) => void;
  /** Ends the work: what waits for it fails with the signal's reason. */
  signal?: AbortSignal;
}

/** So long one stays at it before others have their turn, in milliseconds: half of what a reader could notice. */
const turn = 25;

/** Does all of it at once. */
export function atOnce<T>(slices: Slices<T>): T {
  for (;;) {
    const {done, value} = slices.next();
    if (done) return value;
  }
}

/** Does as much of it as one turn has time for. True where that was all. */
export function inOneTurn(slices: Slices<unknown>): boolean {
  const end = performance.now() + turn;
  while (!slices.next().done) if (performance.now() >= end) return false;
  return true;
}

/** Does it slice by slice, and lets the page have its turn after every few milliseconds. */
export async function inTurns<T>(slices: Slices<T>, {onProgress, signal}: Pace = {}): Promise<T> {
  let pause = performance.now() + turn;
  for (;;) {
    signal?.throwIfAborted();
    const {done, value} = slices.next();
    if (done) return value;
    if (performance.now() < pause) continue;
    if (value !== undefined) onProgress?.(value);
    await othersTurn();
    pause = performance.now() + turn;
  }
}

/** A message to oneself comes after what waits already, and, unlike a timer, soon, in a page that is hidden too. */
export function othersTurn(): Promise<void> {
  return new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
