import {isList, ownField} from "../model/fields.js";
import type {Incident} from "../model/incident.js";
import {atOnce, inOneTurn, inTurns, othersTurn} from "../model/slices.js";
import type {PlainSummary} from "../summary/plain.js";
import {isSummary, type Archive} from "./archive.js";
import type {Data, Incidents} from "./define.js";
import type {workerFor} from "./in-worker.js";
import {Notice} from "./notice.js";
import type {ChartOptions} from "./options.js";
import {requestOf} from "./request.js";
import {tellChange} from "./say.js";
import type {Stage} from "./stage.js";

/** Up to so many incidents are read, counted and drawn at once, unless a chart says otherwise. */
const LITTLE = 10_000;
/** So many, from the first to the last, tell how high the picture of all will be. */
const SAMPLE = 500;
/** So long an archive is not asked for what may change again at once, in milliseconds. */
const REST = 60;

/** Where it has to begin: with the data, or with what is counted of them. */
type Step = "read" | "count";

/**
 * Brings a figure up to date. Little is done at once. Much is done in slices, between which the page has its turn, and what
 * an archive knows is asked for: the old picture stays until the new one is there, and what is wanted later ends what was
 * wanted before.
 */
export class Work<O extends ChartOptions> {
  /** Resolves when the picture shows what was wanted last. */
  ready: Promise<void> = Promise.resolve();
  readonly #notice: Notice<O>;
  #turn: AbortController | null = null;
  /** Data are being read; what they are looked at through is looked up when they are. */
  #reads = false;
  /** What an archive was asked for, and what it answered. */
  #asked = "";
  #answer: PlainSummary | null = null;

  /** Data that a worker has, and what asks it of them. */
  #given: {data: Data; archive: Archive} | null = null;
  #worker: Promise<ReturnType<typeof workerFor>> | null = null;

  constructor(readonly stage: Stage<O>) {
    this.#notice = new Notice(stage);
  }

  /** The first picture, or the frame of one: the words that are known, and as much room as it will take. True where it is complete. */
  begin(atAnyCost: boolean): boolean {
    const {stage} = this;
    const data = this.#source();
    const isElsewhere = typeof data === "function";
    stage.bare = isElsewhere || (!atAnyCost && this.#isMuch(howMany(data)));
    atOnce(stage.make("read", isElsewhere || stage.bare ? sampleOf(stage.data) : data));
    stage.each = Math.max(1, howMany(stage.data) / SAMPLE);
    stage.arrange();
    if (stage.bare) stage.reading = {...stage.reading, rows: [], tallies: [], statements: []};
    return !stage.bare;
  }

  /** Does anew what has to be. What is no data at all, it refuses at once. */
  renew(from: Step): void {
    const data = this.#source();
    if (from === "read") this.#asked = "";
    if (typeof data === "function") this.#ask(data);
    else if (from === "read" || !this.#reads) this.#read(from, data);
    else this.stage.changes++;
  }

  /** Asks an archive again where more is wanted of it than it told: another period, a wider picture, days nearer by. */
  follow(): void {
    const {stage} = this;
    if (typeof this.#source() === "function" && JSON.stringify(requestOf(stage)) !== this.#asked) this.renew("count");
  }

  /** Does this now, or, where data are being read, when they are. */
  whenRead(act: () => void): void {
    if (this.#reads) void this.ready.then(act, act);
    else act();
  }

  end(): void {
    this.#turn?.abort();
    this.#notice.end();
    this.ready = Promise.resolve();
  }

  #isMuch(incidents: number): boolean {
    return incidents > (this.stage.definition.little ?? LITTLE);
  }

  /** The data as they are given or, where a worker has them, what asks it of them. */
  #source(): Exclude<Data, URL> {
    const {stage} = this;
    const {data, options: {worker}, definition: {archived}} = stage;
    if (!worker || !archived || typeof data === "function" || isSummary(data) || !("href" in data || this.#isMuch(howMany(data)))) return data as Exclude<Data, URL>;
    if (this.#given?.data !== data) {
      const archive = (this.#worker ??= import("./in-worker.js").then(({workerFor}) => workerFor(stage))).then((archiveOf) => archiveOf(data));
      archive.catch(() => { /* told to whoever asks */ });
      this.#given = {data, archive: async (request, signal) => (await archive)(request, signal)};
    }
    return this.#given.archive;
  }

  #read(from: Step, data: Exclude<Data, Archive | URL>): void {
    const {stage} = this;
    const much = from === "read" ? howMany(data) : stage.reading.rows.length;
    const slices = stage.make(from, data);
    if (!this.#isMuch(much)) atOnce(slices);
    // One incident more of many is little.
    if (!this.#isMuch(much) || inOneTurn(slices)) {
      this.#turn?.abort();
      this.#show();
      this.ready = Promise.resolve();
      return;
    }
    this.#reads = from === "read";
    this.#begin(async (signal) => {
      await othersTurn();
      await inTurns(slices, {signal, onProgress: (share) => { this.#notice.tell(share * much, much); }});
      await othersTurn();
    });
  }

  #ask(archive: Archive): void {
    const {stage} = this;
    const request = requestOf(stage);
    const asked = JSON.stringify(request);
    if (asked === this.#asked) {
      if (this.#answer) this.#read("count", this.#answer);
      return;
    }
    [this.#asked, this.#answer] = [asked, null];
    this.#begin(async (signal) => {
      await new Promise((done) => stage.document.defaultView!.setTimeout(done, REST));
      signal.throwIfAborted();
      const answer = await archive(request, signal);
      signal.throwIfAborted();
      if (!isSummary(answer)) throw new TypeError("an archive answers with a summary, as summarise(…) gives it");
      atOnce(stage.make("count", answer));
      this.#answer = answer;
    });
  }

  #begin(act: (signal: AbortSignal) => Promise<void>): void {
    this.#turn?.abort();
    this.#turn = new (this.stage.document.defaultView ?? globalThis).AbortController();
    this.#notice.begin();
    this.ready = this.#finish(act, this.#turn.signal);
    this.ready.catch(() => { /* the figure says so */ });
  }

  async #finish(act: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    try {
      await act(signal);
      signal.throwIfAborted();
    } catch (error) {
      if (signal.aborted) return this.ready; // of what came after it
      this.#reads = false;
      this.#notice.fail(error, this.#asked ? "notLoaded" : "failed");
      this.#asked = "";
      throw error;
    }
    this.#turn = null;
    this.#show();
  }

  #show(): void {
    const {stage} = this;
    this.#reads = stage.bare = false;
    this.#notice.end();
    stage.redraw();
    if (!stage.voice.plays) tellChange(stage);
  }
}

const incidentsOf = (data: Data): readonly unknown[] => {
  const incidents = isList(data) ? data : ownField(data, "incidents");
  return isList(incidents) ? incidents : [];
};

const howMany = (data: Data): number => incidentsOf(data).length;

const sampleOf = (data: Data): Incidents => {
  const all = incidentsOf(data);
  const many = Math.min(SAMPLE, all.length);
  const incidents = Array.from({length: many}, (_, i) => all[Math.floor((i * all.length) / many)] as Incident);
  return isList(data) ? incidents : {...data, incidents};
};
