/** The sentences of the base map. */
export interface BaseMapWords {
  title: string;
}
