import {openFirefox} from "./firefox.js";
import {openWebkit} from "./webkit.js";

/** What the tests of this folder ask of a browser; each engine answers in its own way. */
export interface Host {
  name: string;
  goto(url: string): Promise<void>;
  /** The value of an expression in the page, which may be a promise. */
  evaluate(expression: string): Promise<unknown>;
  /** A real press of the mouse, in CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  /** A short touch of a finger; `null`: the driver makes a mouse of it. */
  tap: ((x: number, y: number) => Promise<void>) | null;
  /** Moves the mouse there, with no button pressed. */
  move(x: number, y: number): Promise<void>;
  /** Presses the button at the first place and lets it go at the last, through all between. */
  drag(...way: Place[]): Promise<void>;
  /** Turns the wheel where the mouse is, down by so many pixels, with Ctrl or without. */
  wheel(down: number, ctrl?: boolean): Promise<void>;
  /** Presses keys one after another, each by the name that an event has for it ("ArrowRight", "a"). */
  press(...keys: string[]): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Console warnings and errors, and what the page threw. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

export interface Place {x: number; y: number}

export interface HostOptions {width: number; height: number}

/** The host of this test run, with a window of this size. */
export function openHost({width = 1100, height = 800}: Partial<HostOptions> = {}): Promise<Host> {
  const open = {firefox: openFirefox, webkit: openWebkit}[process.env["HOST"] ?? ""];
  if (!open) throw new Error("no host: run by npm run test:hosts");
  return open({width, height});
}
