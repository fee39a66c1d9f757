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
  screenshot(file: string): Promise<void>;
  /** Console warnings and errors, and what the page threw. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

export interface HostOptions {width: number; height: number}

/** The host of this test run, with a window of this size. */
export function openHost({width = 1100, height = 800}: Partial<HostOptions> = {}): Promise<Host> {
  const open = {firefox: openFirefox, webkit: openWebkit}[process.env["HOST"] ?? ""];
  if (!open) throw new Error("no host: run by npm run test:hosts");
  return open({width, height});
}
