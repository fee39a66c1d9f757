import {atOnce, inTurns, type Pace, type Slices} from "../model/slices.js";

/** Work on an input that is done at once, or in slices between which a page has its turn. */
export interface BothWays<I, O, T> {
  (input: I, options?: O): T;
  /** The same in slices of some milliseconds, with the share that is done and a signal to end it. */
  inSlices(input: I, options?: O & Pace): Promise<T>;
}

/** The work as a function, and its `inSlices`. */
export function bothWays<I, O, T>(work: (input: I, options?: O) => Slices<T>): BothWays<I, O, T> {
  return Object.assign((input: I, options?: O) => atOnce(work(input, options)), {
    inSlices: (input: I, options?: O & Pace) => inTurns(work(input, options), options)
  });
}
