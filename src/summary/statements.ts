import type {Reading, ReadStatement, View} from "../model/reading.js";

/** The statements about no single incident that are to be seen under the view. */
export function statementsIn({statements}: Reading, {asOf, hiddenSources}: View): ReadStatement[] {
  return statements.filter((d) => (asOf === null || d.said === null || d.said <= asOf) && !hiddenSources.has(d.source.id));
}
