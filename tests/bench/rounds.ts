// Samples of all contenders, in rounds: in each of them everybody comes once, in another order.
import {chromium, type Browser, type Page} from "playwright-core";
import {seeded} from "../gallery/made-up.js";
import {findChromium} from "../tools/chromium.js";
import {acts, type Act, type Figure} from "./contender.js";
import {scriptOf} from "./peers.js";

/** Why there is no number: longer than the limit, or the library said no. */
export type Out = "over" | "refuses";
/** In milliseconds; absent: there is no such thing. */
export type Samples = Record<string, Partial<Record<Act, (number | Out)[]>>>;

export interface Plan {
  rounds: number;
  /** Rounds that are not counted, before the others. */
  warm: number;
  /** In milliseconds, for each act. */
  limit: number;
}

/**
 * Frames come as fast as they can be made, and garbage can be asked away. Between its turns a page waits for seconds; it
 * would begin the next one by taking back the memory that the engine gives away in a page at rest.
 */
export async function openBrowser(): Promise<Browser> {
  const found = await findChromium();
  return chromium.launch({...found, args: [...found.args, "--disable-frame-rate-limit", "--disable-gpu-vsync", "--js-flags=--expose-gc --no-memory-reducer"]});
}

const blank = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title></head><body><main style="width:960px;min-height:500px"></main><aside style="position:fixed;right:0;bottom:0;width:1px;height:1px;background:red;will-change:transform"></aside></body></html>`;

/** A page of its own, in a process of its own, with one library. */
export async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await (await browser.newContext({viewport: {width: 1000, height: 800}, locale: "en-GB"})).newPage();
  page.setDefaultTimeout(0);
  page.on("pageerror", (error) => { process.stderr.write(`${error.message}\n`); });
  await page.setContent(blank);
  await page.addScriptTag({content: script});
  return page;
}

const within = <T>(limit: number, work: Promise<T>): Promise<T | Out> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<Out>((done) => { timer = setTimeout(done, limit, "over"); });
  const tried = work.catch((error: unknown): Out => {
    process.stderr.write(`${String(error).split("\n")[0]!}\n`);
    return "refuses";
  });
  return Promise.race([tried, late]).finally(() => { clearTimeout(timer); });
};

/** Everybody's samples for one figure and so many incidents. Who goes over the limit, or refuses, is out from there on. */
export async function race(pages: Map<string, Page>, figure: Figure, n: number, {rounds, warm, limit}: Plan): Promise<Samples> {
  const random = seeded(n), samples: Samples = Object.fromEntries([...pages.keys()].map((d) => [d, {}]));
  for (let round = -warm; round < rounds; round++) {
    for (const name of shuffled([...pages.keys()], random)) {
      const took = await sample(pages.get(name)!, figure, n, limit);
      const out = took.some(([, ms]) => typeof ms === "string");
      if (round >= 0 || out) for (const [act, ms] of took) (samples[name]![act] ??= []).push(ms);
      if (!out) continue;
      await pages.get(name)!.context().close();
      pages.delete(name);
    }
  }
  return samples;
}

/** One figure from its first draw to its end. */
async function sample(page: Page, figure: Figure, n: number, limit: number): Promise<[Act, number | Out][]> {
  const took: [Act, number | Out][] = [];
  await page.evaluate(([figure, n]) => { window.contender.prepare(figure, n); }, [figure, n] as const);
  for (const act of acts) {
    const ms = await within(limit, act === "hover" ? hover(page) : page.evaluate((act) => window.contender.act(act), act));
    if (ms === null) continue;
    took.push([act, ms]);
    if (typeof ms === "string") return took;
  }
  await page.evaluate(() => { window.contender.clear(); });
  return took;
}

/** The pointer comes in and goes to seven places; the middle one of the times. */
async function hover(page: Page): Promise<number> {
  const {x, y, width, height} = await page.evaluate(() => window.contender.area());
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const moved = page.evaluate(() => window.contender.hover());
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.mouse.move(x + width * (0.2 + 0.6 * ((i * 0.618) % 1)), y + height * (0.25 + 0.5 * ((i * 0.382) % 1)));
    times.push(await moved);
  }
  return times.slice(2).sort((a, b) => a - b)[3]!;
}

function shuffled<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/** A page for each of these that has the figure, and what it draws. */
export async function pagesOf(browser: Browser, names: readonly string[], figure: Figure): Promise<{pages: Map<string, Page>; notes: Map<string, string>}> {
  const pages = new Map<string, Page>(), notes = new Map<string, string>();
  for (const name of names) {
    const page = await openPage(browser, await scriptOf(name));
    const note = await page.evaluate((figure) => window.contender.notes[figure], figure);
    if (note === undefined) await page.context().close();
    else {
      pages.set(name, page);
      notes.set(name, note);
    }
  }
  return {pages, notes};
}
