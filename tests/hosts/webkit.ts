import {spawn, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {writeFile} from "node:fs/promises";
import {createServer} from "node:net";
import {createInterface} from "node:readline";
import type {Readable} from "node:stream";
import type {Host, HostOptions, Place} from "./host.js";
import {findProgram} from "./hosts.mjs";
import {startRecorder} from "./recorder.js";

const down = {type: "pointerDown"};
const up = {type: "pointerUp"};

/** The keys that WebDriver names by a code of its own. */
const codes: Readonly<Record<string, string>> = {
  Tab: "\uE004", Enter: "\uE007", Control: "\uE009", Escape: "\uE00C", PageUp: "\uE00E", PageDown: "\uE00F", End: "\uE010", Home: "\uE011",
  ArrowLeft: "\uE012", ArrowUp: "\uE013", ArrowRight: "\uE014", ArrowDown: "\uE015"
};

/** WebKitGTK has no headless mode: a display of its own, its driver, and WebDriver by hand. */
export async function openWebkit({width, height}: HostOptions): Promise<Host> {
  const {display, number} = await startDisplay();
  const {driver, call} = await startDriver(number);
  const recorder = await startRecorder(); // the driver tells nothing of the console
  const {sessionId} = await call("POST", "/session", {capabilities: {alwaysMatch: {
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": {binary: findProgram("webkit"), args: ["--automation"]}
  }}}) as {sessionId: string};
  const ask = (method: string, path: string, body?: object) => call(method, `/session/${sessionId}${path}`, body);
  const act = async (...actions: object[]): Promise<void> => { await ask("POST", "/actions", {actions}); };
  let at: Place = {x: 0, y: 0};
  const mouse = (...way: (Place | {type: string})[]): Promise<void> => {
    const actions = way.map((d) => ("x" in d ? {type: "pointerMove", duration: 0, ...(at = {x: Math.round(d.x), y: Math.round(d.y)})} : {button: 0, ...d}));
    return act({type: "pointer", id: "mouse", parameters: {pointerType: "mouse"}, actions});
  };
  await fitWindow(ask, width, height);
  return {
    name: "webkit",
    goto: async (url) => { await ask("POST", "/url", {url: recorder.addressOf(url)}); },
    evaluate: async (expression) => {
      const script = `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done({value}), (error) => done({error: String(error)}))`;
      const {value, error} = await ask("POST", "/execute/async", {script, args: []}) as {value?: unknown; error?: string};
      if (error) throw new Error(error);
      return value;
    },
    click: (x, y) => mouse({x, y}, down, up),
    tap: null,
    move: (x, y) => mouse({x, y}),
    drag: (start, ...way) => mouse(start, down, ...way, up),
    wheel: (deltaY, ctrl = false) => act(
      ...(ctrl ? [{type: "key", id: "keys", actions: [{type: "keyDown", value: codes["Control"]}, {type: "pause"}, {type: "keyUp", value: codes["Control"]}]}] : []),
      {type: "wheel", id: "wheel", actions: [{type: "pause"}, {type: "scroll", ...at, deltaX: 0, deltaY, duration: 0}]}
    ),
    press: (...keys) => act({type: "key", id: "keys", actions: keys.flatMap((key) => ["keyDown", "keyUp"].map((type) => ({type, value: codes[key] ?? key})))}),
    screenshot: async (file) => { await writeFile(`${file}.png`, Buffer.from(await ask("GET", "/screenshot") as string, "base64")); },
    complaints: async () => await ask("POST", "/execute/sync", {script: "return complaints", args: []}) as string[],
    close: async () => {
      await ask("DELETE", "");
      await Promise.all([end(driver), end(display)]);
      recorder.close();
    }
  };
}

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

/** An X display, on a number that it chooses itself and tells on its fourth channel. */
async function startDisplay(): Promise<{display: ChildProcess; number: string}> {
  const display = spawn(findProgram("display") ?? "", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {stdio: ["ignore", "ignore", "ignore", "pipe"]});
  process.once("exit", () => display.kill());
  for await (const line of createInterface(display.stdio[3] as Readable)) return {display, number: line};
  throw new Error("no display: Xvfb ended");
}

/** The driver, and a call to it. */
async function startDriver(display: string): Promise<{driver: ChildProcess; call: Ask}> {
  const port = await freePort();
  const driver = spawn(findProgram("driver") ?? "", [`--port=${port}`], {stdio: "ignore", env: {...process.env, DISPLAY: `:${display}`}});
  process.once("exit", () => driver.kill());
  const call: Ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {method, headers: {"content-type": "application/json"}, ...(body && {body: JSON.stringify(body)})});
    const {value} = await answer.json() as {value: {error?: string; message?: string} | null};
    if (value?.error) throw new Error(`${value.error}: ${value.message ?? ""}`);
    return value;
  };
  for (let tries = 0; tries < 100; tries++) {
    if (await call("GET", "/status").then(() => true, () => false)) return {driver, call};
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("no driver: WebKitWebDriver does not answer");
}

/** Makes the viewport, not the window, as large as asked for. */
async function fitWindow(ask: Ask, width: number, height: number): Promise<void> {
  await ask("POST", "/window/rect", {width, height});
  const inner = await ask("POST", "/execute/sync", {script: "return [innerWidth, innerHeight]", args: []}) as [number, number];
  await ask("POST", "/window/rect", {width: 2 * width - inner[0], height: 2 * height - inner[1]});
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}
