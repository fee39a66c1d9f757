import {defaultsOf, type AnyDefinition} from "../chart/define.js";
import {kebab, type ChartOptions, type Given} from "../chart/options.js";
import {nearest} from "../model/nearest.js";
import {linkNamed, partNamed, plain} from "./page.js";

/** What no attribute can hold: the language is that of the nearest `lang`, the document the element's own. */
const never = ["locale", "document"];
/** Lists, in JSON or with commas between their parts. */
const lists = ["controls", "laneOrder", "period"];
/** What is JSON, always. */
const json = ["annotations", "noun"];
/** What an element has besides its options. */
const others = ["src", "crossorigin", "lang"];

/** The options of a chart that attributes can set, with their defaults. */
function settable<O extends ChartOptions>(definition: AnyDefinition<O>): Map<string, unknown> {
  return new Map(Object.entries(defaultsOf(definition)).filter(([option]) => !never.includes(option)));
}

/** The attributes that an element of this chart obeys, each option in both spellings: `lane-order`, `laneorder`. */
export function attributesOf<O extends ChartOptions>(definition: AnyDefinition<O>): string[] {
  const names = [...settable(definition).keys()].flatMap((option) => [kebab(option), option.toLowerCase()]);
  return [...new Set([...names, ...others])];
}

/**
 * The options that an element's attributes set.
 *
 * @throws Error for a value that cannot be read, with the attribute and how to write it
 */
export function optionsIn<O extends ChartOptions>(element: Element, definition: AnyDefinition<O>): Given<ChartOptions> {
  const defaults = settable(definition);
  const options = new Map([...defaults.keys()].map((option) => [plain(option), option]));
  const given: Record<string, unknown> = {};
  for (const {name, value} of element.attributes) {
    const option = options.get(plain(name));
    if (option !== undefined) given[option] = valueOf(option, name, value, defaults.get(option), element);
    else if (!others.includes(name)) warnOf(name, [...defaults.keys()].map(kebab).concat(others), element);
  }
  return given;
}

function valueOf(option: string, name: string, text: string, standing: unknown, element: Element): unknown {
  const refuse = (write: string): never => { throw new Error(`${name}="${text}": write ${write}`); };
  if (typeof standing === "boolean") return ["", "true", name].includes(text) || (text !== "false" && refuse(`${name}, or leave it out`));
  if (typeof standing === "number") return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : refuse(`a number, as ${name}="${String(standing)}"`);
  if (text === "" || text === "null") return null;
  if (option === "link") return linkNamed(text, element.ownerDocument);
  if (option === "shapes") return shapesNamed(text);
  if (json.includes(option) || (text.startsWith("[") && [...lists, "frame"].includes(option))) {
    try {
      return JSON.parse(text);
    } catch (error) {
      return refuse(`JSON (${(error as Error).message})`);
    }
  }
  return lists.includes(option) ? text.split(",").map((part) => part.trim()) : text;
}

/** Their script may still come: until then the map is drawn without, and says so. */
function shapesNamed(name: string): unknown {
  const shapes = partNamed(name);
  if (shapes === undefined) warn(`no shapes are added under the name ${name}; the map is drawn without`);
  return shapes ?? null;
}

/** An attribute may be anybody's; one that is nearly an option is a slip. */
function warnOf(name: string, known: readonly string[], element: Element): void {
  const meant = /^(data|aria)-/.test(name) ? null : nearest(name, known, 0.6);
  if (meant !== null) warn(`<${element.localName}> has no attribute ${name} (did you mean ${meant}?)`);
}

const told = new Set<string>();

/** Once: attributes are read again with each of their changes. */
function warn(text: string): void {
  if (!told.has(text)) console.warn(`incident-charts: ${text}`);
  told.add(text);
}
