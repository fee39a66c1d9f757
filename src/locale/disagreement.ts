/** The sentences of the disagreement. */
export interface DisagreementWords {
  title: string;
}
