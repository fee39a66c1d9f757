import type {Incidents} from "./define.js";
import type {Answered, Told} from "./in-worker.js";
import {sumUp, type Counting} from "./sum-up.js";

/** In a worker: takes data from figures and sums them up for them. */
export function serve(charts: readonly Counting[], scope: Pick<Worker, "addEventListener" | "postMessage">): void {
  const held = new Map<number, Promise<Incidents>>();
  const lists = new Map<number, unknown[]>();
  const forget = (key: number): void => {
    held.delete(key);
    lists.delete(key);
  };
  const answer = async ({key, id = 0, request}: Told): Promise<Answered> => {
    try {
      return {id, summary: sumUp(charts.find((d) => d.name === request!.chart)!, await held.get(key)!, request!)};
    } catch (error) {
      return {id, failure: (error as Error).message};
    }
  };
  scope.addEventListener("message", ({data}: MessageEvent<Told>) => {
    const {key, src, dataset, incidents, request} = data;
    if (src !== undefined) held.set(key, load(src));
    else if (dataset !== undefined) {
      const list: unknown[] = [];
      lists.set(key, list);
      held.set(key, Promise.resolve((dataset ? {...dataset, incidents: list} : list) as Incidents));
    } else if (incidents) lists.get(key)?.push(...incidents);
    else if (request) void answer(data).then((answered) => { scope.postMessage(answered); });
    else forget(key);
  });
}

function load(src: string): Promise<Incidents> {
  const loading = fetch(src).then(async (response) => {
    if (!response.ok) throw new Error(`${src}: ${String(response.status)} ${response.statusText}`.trim());
    return await response.json() as Incidents;
  });
  loading.catch(() => { /* told to whoever asks */ });
  return loading;
}
