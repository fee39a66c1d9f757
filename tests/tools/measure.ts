// npm run measure: how long the built timeline takes with 50 to 100,000 incidents, and what stays after 50 of them.
// Medians of nine in one Chromium, in milliseconds; "floor" is one bare circle an incident, in the same run.
import {generated} from "../gallery/made-up.js";
import {closeAll, openPage} from "./browser.js";
import {serveSite} from "./server.js";

const sizes = [50, 1000, 10_000, 100_000];

export async function main(): Promise<void> {
  const site = await serveSite();
  try {
    const {page} = await openPage({url: new URL("empty.html", site.url).href, width: 960});
    await page.setContent("<!doctype html><html lang=en><body></body></html>");
    await page.addScriptTag({url: new URL("/dist/incident-charts.min.js", site.url).href});
    process.stdout.write("incidents    floor  first draw    read again  one more   asOf  picks  heap KiB after 50\n");
    for (const n of sizes) {
      const took = await page.evaluate(measured, {data: generated(n), times: n > 10_000 ? 3 : 9});
      const cycles = n <= 1000 ? await heapAfter(page, n) : null;
      process.stdout.write(`${String(n).padStart(9)} ${took.map((ms) => ms.toFixed(1).padStart(9)).join("  ")}  ${cycles === null ? "" : cycles.toFixed(0)}\n`);
    }
  } finally {
    await Promise.all([closeAll(), site.close()]);
  }
}

/** What the heap grew by from the first ten figures, made and ended, to the next fifty. */
async function heapAfter(page: Awaited<ReturnType<typeof openPage>>["page"], n: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send("HeapProfiler.collectGarbage");
    const {usedSize} = await session.send("Runtime.getHeapUsage");
    return usedSize;
  };
  const data = generated(n);
  await page.evaluate(cycled, {data, times: 10});
  const before = await heap();
  await page.evaluate(cycled, {data, times: 50});
  return (await heap() - before) / 1024;
}

/* The two functions below run in the page, where only the script is. */

type Script = Record<string, (data: unknown, options?: object) => HTMLElement & {update(change: object): void; destroy(): void; value: unknown; link: {set(change: object): void}}>;
declare const IncidentCharts: Script;

function measured({data, times}: {data: {incidents: object[]}; times: number}): number[] {
  const median = (act: () => void): number => {
    const all = Array.from({length: times}, () => {
      const start = performance.now();
      act();
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
    return all.sort((a, b) => a - b)[times >> 1] ?? 0;
  };
  const fresh = (): object => ({...data, incidents: data.incidents.map((d) => ({...d}))});
  const floor = median(() => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    data.incidents.forEach((_, i) => {
      const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
      for (const [name, value] of [["cx", i % 960], ["cy", i % 97], ["r", 3]] as const) circle.setAttribute(name, String(value));
      svg.append(circle);
    });
    document.body.replaceChildren(svg);
  });
  const first = median(() => { document.body.replaceChildren(IncidentCharts["timeline"]!(fresh(), {width: 944})); });
  const chart = IncidentCharts["timeline"]!(data, {width: 944});
  document.body.replaceChildren(chart);
  const again = median(() => { chart.update({incidents: data}); });
  let more = data.incidents;
  const one = median(() => { chart.update({incidents: {...data, incidents: (more = [...more, {date: "2023-12-01", title: "one more", id: `more ${more.length}`}])}}); });
  let day = 0;
  const asOf = median(() => { chart.link.set({asOf: `2024-01-${String(1 + (day++ % 28)).padStart(2, "0")}`}); });
  chart.link.set({asOf: null});
  const picks = median(() => { chart.value = [`i${day++ % data.incidents.length}`]; });
  chart.destroy();
  return [floor, first, again, one, asOf, picks];
}

async function cycled({data, times}: {data: object; times: number}): Promise<void> {
  for (let i = 0; i < times; i++) {
    const chart = IncidentCharts["timeline"]!(data, {width: 944});
    document.body.replaceChildren(chart);
    await new Promise((done) => requestAnimationFrame(done));
    chart.destroy();
  }
  document.body.replaceChildren();
}
