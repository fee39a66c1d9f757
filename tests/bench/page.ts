// Runs in the page, one page for each library: makes the data, draws, and says how many milliseconds it took.
import type {Act, Contender, Contenders, Figure} from "./contender.js";
import {fresh, grown, made, span, type Made} from "./data.js";

export interface Asked {
  /** Which figures there are, and what is drawn. */
  notes: Partial<Record<Figure, string>>;
  /** Before the clock starts. */
  prepare(figure: Figure, n: number): void;
  /** How long it took, in milliseconds; `null`: the library has no such thing. */
  act(act: Exclude<Act, "hover">): Promise<number | null>;
  /** How long from the next move of the pointer to the frame after it. */
  hover(): Promise<number>;
  /** Where the pointer may move to: the picture, as far as it is in the window. */
  area(): {x: number; y: number; width: number; height: number};
  clear(): void;
  /** What was cleared last, ended and out of the page: with the last object of a form, the engine throws away the code that was made for it. */
  before: unknown;
  /** Makes and ends so many figures. */
  cycle(figure: Figure, n: number, times: number): Promise<void>;
}

declare global {
  interface Window {contender: Asked; gc?: () => void}
}

interface Prepared {contender: Contender; first: unknown; other: unknown; more: unknown; all: Made; chart?: unknown}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
/** Something beside the figure changes: where nothing does, the browser takes its time with the next frame. */
const pulse = (): void => { document.querySelector("aside")!.style.transform = `translateX(${performance.now() % 2}px)`; };

const known = new Map<string, Made>();

function madeOnce(n: number, seed: number): Made {
  const key = `${n} ${seed}`;
  if (!known.has(key)) known.set(key, made(n, seed));
  return fresh(known.get(key)!);
}

async function timed(act: () => unknown): Promise<number> {
  window.gc?.();
  const start = performance.now();
  await act();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Makes the page of one library ready to be asked. */
export function stand(contenders: Contenders): void {
  let now: Prepared | null = null;
  const ready = (): Prepared => now!;
  const place = (): HTMLElement => document.querySelector("main")!;

  const does: Record<Exclude<Act, "hover">, ((d: Prepared) => unknown) | undefined> = {
    first: async (d) => { d.chart = await d.contender.draw(place(), d.first); },
    redraw: ({contender, chart, other}) => contender.redraw?.(chart, other),
    append: ({contender, chart, more, all}) => contender.append?.(chart, more, all.points.at(-1)!),
    asOf: ({contender, chart}) => contender.asOf?.(chart, "2024-04-01"),
    brush: ({contender, chart}) => contender.brush?.(chart, [dayAt(80), dayAt(160)])
  };
  const can = (act: Exclude<Act, "hover">): boolean => act === "first" || ready().contender[act] !== undefined;

  window.contender = {
    before: null,
    notes: Object.fromEntries(Object.entries(contenders).map(([figure, d]) => [figure, d.note])),
    prepare(figure, n) {
      const contender = contenders[figure]!, other = madeOnce(n, 8), all = grown(other);
      now = {contender, first: contender.form(madeOnce(n, 7)), other: contender.form(other), more: contender.form(all), all};
    },
    act: async (act) => (can(act) ? timed(() => does[act]!(ready())) : null),
    hover: () => new Promise((done) => {
      addEventListener("pointermove", () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          pulse();
          requestAnimationFrame(() => { done(performance.now() - start); });
        });
      }, {once: true, capture: true});
    }),
    area() {
      const boxes = [...place().querySelectorAll("svg, canvas")].map((d) => d.getBoundingClientRect());
      const {x, y, width, height} = boxes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
      return {x, y, width, height: Math.min(height, innerHeight - y)};
    },
    clear() {
      if (now?.chart !== undefined) now.contender.destroy(now.chart);
      window.contender.before = now;
      now = null;
      place().replaceChildren();
    },
    async cycle(figure, n, times) {
      const contender = contenders[figure]!;
      for (let i = 0; i < times; i++) {
        const chart = await contender.draw(place(), contender.form(madeOnce(n, 7)));
        await frame();
        contender.destroy(chart);
        place().replaceChildren();
      }
    }
  };
}

const dayAt = (day: number): Date => new Date((span.from + day) * 864e5);
