/** The sentences of the disagreement: those of each view by its name, above them what they share. */
export interface DisagreementWords {
  title: string;
  summary(parts: {
    /** On how many incidents origins are in conflict, and of how many several origins tell. */
    conflicting: number;
    several: number;
    /** The field on which they are most often. */
    most: {field: string; incidents: number} | null;
  }): string;
  /** In the account: told by one origin, so that nothing can be compared. */
  single(n: number): string;
  /** "2 of 5 fields in conflict" */
  inConflict(n: number, compared: number): string;
  conflict: string;
  /** Siblings, as a rocket and a missile: not counted. */
  wording: string;
  unknown(origins: string): string;
  both(origin: string): string;
  /** The editor joined the claim to the incident. */
  joined: string;
  againstJoin: string;
  positions: {
    how: string;
  };
  matrix: {
    how: string;
  };
  ranges: {
    how: string;
  };
}
