/**
 * α of what is given: how far origins agree on one field over all its incidents.
 *
 * @module
 */
import type {Damage} from "./incident.js";
import type {Field, Interval, Reading, View} from "./reading.js";
import {krippendorffAlpha, type Alpha, type Metric, type Units} from "./alpha.js";
import {standing} from "./count.js";
import {comparedWords} from "./disagree.js";
import type {Stated} from "./words.js";

type Code = number | string | null;

const ranks: Readonly<Record<Damage, number>> = {none: 0, minor: 1, severe: 2};
const number = (d: Interval): Code => (d.low === d.high ? d.low : null);

/** How each field is compared, and the value to compare; `null` for one that α cannot take: a bound, a list, a span. */
const codes: {readonly [F in Field]: {metric: Metric; code: (value: Stated[F]) => Code}} = {
  occurred: {metric: "nominal", code: String},
  date: {metric: "interval", code: (d) => (d.from === d.to && !d.about ? d.from : null)},
  partOfDay: {metric: "nominal", code: String},
  place: {metric: "nominal", code: (d) => d.id},
  weapon: {metric: "nominal", code: ([d, second]) => (second ? null : d ?? null)},
  munitions: {metric: "ratio", code: number},
  intercepted: {metric: "ratio", code: number},
  attacks: {metric: "ratio", code: number},
  outcome: {metric: "nominal", code: String},
  damage: {metric: "ordinal", code: (d) => ranks[d]},
  injured: {metric: "ratio", code: number},
  killed: {metric: "ratio", code: number},
  responsibility: {metric: "nominal", code: ([d, second]) => (second ? null : d?.id ?? null)}
};

/**
 * Krippendorff's α over the incidents that count under a view, for one field. The raters are the origins. Abstaining:
 * who is silent, does not know or says both, and values that are a bound, a range, a span of days or a list.
 */
export function alphaOf(reading: Reading, field: Field, view: View): Alpha | "too few" {
  return krippendorffAlpha(unitsOf(reading, field, view), codes[field].metric);
}

function unitsOf(reading: Reading, field: Field, view: View): Units {
  // The words on a field hold values of that field, which its own code takes; TypeScript cannot follow that through a table.
  const code = codes[field].code as (value: Stated[Field]) => Code;
  return reading.rows.filter((row) => row.claims.length > 1 && standing(row, reading, view).counts).map((row) =>
    comparedWords(row, field, reading, view).flatMap(({values: [d, second]}) => (d && !second ? code(d.value) ?? [] : [])));
}
