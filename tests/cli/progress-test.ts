import {expect, it, vi} from "vitest";
import {progressOf} from "../../src/cli/progress.js";

it("progressOf says what is being done, from the second second on", () => {
  vi.useFakeTimers({toFake: ["performance"]});
  const said: string[] = [];
  const progress = progressOf({out: () => undefined, err: (text) => { said.push(text); }, stdin: () => Promise.resolve(new Uint8Array())});
  progress("reading");
  vi.advanceTimersByTime(2400);
  progress("drawing");
  expect(said).toEqual(["incident-charts: drawing … (2 s)\n"]);
  vi.useRealTimers();
});
