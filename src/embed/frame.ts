/** The script of a page that shows one figure in a frame: `embed.html?chart=timeline&src=incidents.json&lane=site`. */
import {initFrame, sendFrameHeight} from "@newswire/frames";

const charts = ["timeline", "counter", "map", "disagreement"];
/** What the address may not set: who may be asked for data, and parts of the page itself. */
const never = ["chart", "crossorigin", "lang", "link"];

// Only the page around may ask how high this one is.
addEventListener("message", (event) => { if (event.source !== parent || !event.data) event.stopImmediatePropagation(); });
initFrame();

const query = new URLSearchParams(location.search);
const lang = query.get("lang");
if (lang !== null) document.documentElement.lang = lang;
const main = document.querySelector("main")!;
follow(main);
main.append(figureOf(query.get("chart") ?? ""));

/** Tells each new height, once a frame: an observer of sizes would be told too late, for figures observe theirs inside it. */
function follow(place: Element): void {
  let told = 0;
  const tell = (): void => {
    const {offsetHeight} = document.documentElement;
    if (offsetHeight !== told) sendFrameHeight(told = offsetHeight);
  };
  new MutationObserver(() => requestAnimationFrame(tell)).observe(place, {subtree: true, childList: true, attributes: true, characterData: true});
}

/** The element that the address asks for, or what is wrong with it. */
function figureOf(chart: string): HTMLElement {
  const known = charts.includes(chart) && customElements.get(`incident-${chart}`) as unknown as {observedAttributes: readonly string[]} | undefined;
  if (!known) return refusal(`chart=${chart} is none of ${charts.join(", ")}`);
  const element = document.createElement(`incident-${chart}`);
  const allowed = known.observedAttributes.filter((d) => !never.includes(d));
  for (const [name, value] of query) {
    if (allowed.includes(name)) element.setAttribute(name, value);
    else if (!["chart", "lang"].includes(name)) return refusal(`${name} is none of ${allowed.join(", ")}`);
  }
  return query.has("src") ? element : refusal("src is missing: name a file of this site");
}

function refusal(text: string): HTMLElement {
  return Object.assign(document.createElement("p"), {className: "ic-failure", textContent: text});
}
