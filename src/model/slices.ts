/** Work that can be left after each slice and taken up again. Between two slices others may do theirs. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function atOnce<T>(slices: Slices<T>): T {
  for (;;) {
    const {done, value} = slices.next();
    if (done) return value;
  }
}
