/** The sentences of the counter. */
export interface CounterWords {
  title: string;
}
