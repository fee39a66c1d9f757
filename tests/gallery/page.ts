// One scenario: ?chart=name&width=360&dir=rtl&theme=dark, in Arabic or with lang=fa in Persian. Without a name: all of them, or with small=yes those that are not large, and with of=Articles those whose name ends so, with links.
import type {Language} from "../../src/locale/locale.js";
import {isLarge, isScenario, type Scenario} from "./scenario.js";

declare global {
  interface Window {
    /** The figure shown, when it is one. */
    chart?: HTMLElement;
    /** The names of all scenarios. */
    scenarios?: string[];
  }
}

const files = import.meta.glob<object>(["./*.ts", "!./page.ts", "!./scenario.ts", "!./drawn.ts", "!./*-test.ts"], {eager: true});
const locales = import.meta.glob<Record<string, Language>>(["../../src/locale/*.ts"], {eager: true});
const scenarios = new Map(Object.values(files).flatMap((file) => Object.entries(file)).filter((entry): entry is [string, Scenario] => isScenario(entry[1])));

const query = new URLSearchParams(location.search);
const name = query.get("chart");
const lang = query.get("lang") ?? (query.get("dir") === "rtl" ? "ar" : null);
const locale = lang === null ? null : locales[`../../src/locale/${lang}.ts`]?.[lang];
const main = document.querySelector("main");
if (!main) throw new Error("no <main> in the page");

if (locale) Object.assign(document.documentElement, {dir: locale.dir, lang});
document.documentElement.style.colorScheme = query.get("theme") ?? "light dark";
window.scenarios = [...scenarios.keys()];

if (name === null) {
  for (const [name, scenario] of scenarios) if (name.endsWith(query.get("of") ?? "") && (!isLarge(name) || query.get("small") !== "yes")) main.append(heading(name), place(scenario));
}
else {
  const scenario = scenarios.get(name);
  if (!scenario) throw new Error(`unknown scenario: ${name}`);
  main.append(place(scenario));
  window.chart = main.querySelector("figure") ?? undefined;
}
document.documentElement.dataset["ready"] = "true";

function heading(name: string): HTMLElement {
  const link = document.createElement("a");
  link.href = `?${new URLSearchParams({...Object.fromEntries(query), chart: name}).toString()}`;
  link.textContent = name;
  const heading = document.createElement("h2");
  heading.append(link);
  return heading;
}

/** The page's width, direction and language go before those of the scenario. */
function place({chart, incidents, options}: Scenario): HTMLElement {
  const width = query.get("width");
  const box = document.createElement("div");
  if (width) box.style.width = `${width}px`;
  box.append(chart(incidents, {...options, ...(width && {width: undefined}), ...(locale && {locale})}));
  return box;
}
