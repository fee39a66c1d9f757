import type {ChartOptions, Given} from "../chart/options.js";
import type {WidgetTraits} from "./traits.js";

/** Things that JSON cannot hold, by the names that stand for them. */
export interface Names {
  locale: Readonly<Record<string, unknown>>;
  shapes: Readonly<Record<string, unknown>>;
}

/** The options of a figure, names replaced by what they stand for. */
export function optionsOf(given: WidgetTraits["options"], names: Names): Given<ChartOptions> {
  const options: Record<string, unknown> = {...given};
  for (const name of ["asOf", "period"]) if (name in options) throw new Error(`options: ${name} is what a reader sets too; put it into the trait state: {"${name}": …}`);
  for (const [name, known] of Object.entries(names)) {
    const value = options[name];
    if (typeof value === "string") options[name] = byName(`options.${name}`, value, known as Names["locale"]);
  }
  return options;
}

/** @throws Error for a name that there is not, with those that there are */
export function byName<T>(what: string, name: string, known: Readonly<Record<string, T>>): T {
  if (!Object.hasOwn(known, name)) throw new Error(`${what}: there is no ${JSON.stringify(name)} (there are ${Object.keys(known).join(", ")})`);
  return known[name]!;
}

/** What is to be changed for one set of options to become another; null: only a new figure can, as something is gone. */
export function changeOf<O extends object>(before: O, after: O): Partial<O> | null {
  if (Object.keys(before).some((d) => !(d in after))) return null;
  const changed = (Object.keys(after) as (keyof O)[]).filter((d) => JSON.stringify(before[d]) !== JSON.stringify(after[d]));
  return Object.fromEntries(changed.map((d) => [d, after[d]])) as Partial<O>;
}
