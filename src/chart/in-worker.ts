import {inTurns, type Slices} from "../model/slices.js";
import type {PlainSummary} from "../summary/plain.js";
import type {Archive, ArchiveRequest} from "./archive.js";
import type {Incidents} from "./define.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

/** So many incidents are sent at a time: a few milliseconds. */
const SLICE = 2000;

/** What a worker is told: data by their address, or bit by bit; what is wanted of them; with neither, that they are no longer needed. */
export interface Told {
  key: number;
  src?: string;
  dataset?: object | null;
  incidents?: readonly unknown[];
  id?: number;
  request?: ArchiveRequest;
}

/** What it answers. */
export interface Answered {
  id: number;
  summary?: PlainSummary;
  failure?: string;
}

/** Each that is told of is another; a worker may be that of several figures. */
let last = 0;

/** A worker that sums data up for a figure: those of before are forgotten where others come. */
export function workerFor<O extends ChartOptions>({document, options: {worker: given, timeZone}, ends}: Stage<O>): (data: Incidents | URL) => Archive {
  const worker = typeof given === "string" ? new document.defaultView!.Worker(given) : given!;
  const tell = (told: Told): void => { worker.postMessage(told); };
  let key = 0;
  ends.push(() => {
    tell({key});
    if (typeof given === "string") worker.terminate();
  });
  return (data) => {
    tell({key});
    const own = (key = ++last);
    const sent = inTurns("href" in data ? byAddress(data, own, tell) : bitByBit(data, own, tell));
    return async ({options, ...request}) => {
      await sent;
      return ask(worker, {key: own, id: ++last, request: {...request, options: {...options, timeZone}}});
    };
  };
}

function* byAddress({href}: URL, key: number, tell: (told: Told) => void): Slices<void> {
  tell({key, src: href});
  yield 1;
}

function* bitByBit(data: Incidents, key: number, tell: (told: Told) => void): Slices<void> {
  const {incidents, ...dataset} = "incidents" in data ? data : {incidents: data};
  tell({key, dataset: "incidents" in data ? dataset : null});
  for (let i = 0; i < incidents.length; i += SLICE) {
    tell({key, incidents: incidents.slice(i, i + SLICE)});
    yield i / incidents.length;
  }
}

function ask(worker: Worker, told: Told): Promise<PlainSummary> {
  return new Promise((done, fail) => {
    const end = (): void => {
      worker.removeEventListener("message", hear);
      worker.removeEventListener("error", err);
    };
    const hear = ({data: {id, summary, failure}}: MessageEvent<Answered>): void => {
      if (id !== told.id) return;
      end();
      if (summary) done(summary);
      else fail(new Error(failure));
    };
    const err = ({message}: ErrorEvent): void => {
      end();
      fail(new Error(`worker: ${message || "its script cannot be loaded"}`));
    };
    worker.addEventListener("message", hear);
    worker.addEventListener("error", err);
    worker.postMessage(told);
  });
}
