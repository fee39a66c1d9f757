import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {charts} from "../../src/charts/all.js";
import {timeline} from "../../src/charts/timeline.js";
import {usBases} from "../../src/data.js";
import {ar} from "../../src/locale/ar.js";
import {renderToString, renderToSVG} from "../../src/static.js";
import {folder, run} from "./console.js";

const file = folder();
const bases = () => file("bases.json", usBases);
const render = async (...args: string[]) => run(["render", await bases(), ...args]);
const xml = (markup: string) => new JSDOM(markup, {contentType: "image/svg+xml"}).window.document;

describe("render", () => {
  it("writes the picture that renderToSVG gives", async () => {
    expect(await render()).toEqual({code: 0, err: "", out: renderToSVG(timeline, usBases)});
    const output = await file("out.svg");
    expect(await render("--lane", "site", "--lang=ar", "--width", "720", "--as-of", "2023-10-24", "--title", "null", "--repeat", "--theme", "dark", "--scale", "2", "-o", output)).toEqual({code: 0, err: "", out: ""});
    expect(await readFile(output, "utf8")).toBe(renderToSVG(timeline, usBases, {lane: "site", locale: ar, width: 720, asOf: "2023-10-24", title: null, repeat: true}, {theme: "dark", scale: 2}));
  });

  it.each(Object.keys(charts))("draws the %s with nothing that another program does not know", async (chart) => {
    for (const theme of ["light", "dark"]) {
      const {code, out} = await render("-c", chart, "--theme", theme, "--lang", "ar", ...(chart === "map" ? ["--shapes", "middle-east"] : []));
      expect(code).toBe(0);
      expect(/var\(|currentColor|light-dark|color-mix|Canvas|rgb|class=|\sstyle=|\sdata-|aria-|\sid=|NaN|undefined/.exec(out)).toBe(null);
      const picture = xml(out);
      const drawn = picture.documentElement.textContent;
      expect([picture.documentElement.getAttribute("direction"), drawn.includes("المصدر"), drawn.includes("المعروض")]).toEqual(["rtl", true, true]);
      expect(picture.querySelector("rect")?.getAttribute("fill")).toBe(theme === "dark" ? "#202124" : "#ffffff");
      expect(out.includes("#1660a1") && theme === "dark").toBe(false);
    }
  });

  it("takes lists and objects as JSON, and a period as day/day", async () => {
    const {out} = await render("--period", "2023-10-18/2023-10-24", "--lane-order", `["SYR","IRQ"]`, "--noun", `{"one":"# raid","other":"# raids"}`);
    expect(out).toBe(renderToSVG(timeline, usBases, {period: ["2023-10-18", "2023-10-24"], laneOrder: ["SYR", "IRQ"], noun: {one: "# raid", other: "# raids"}}));
  });

  it("writes a page that needs nothing else, with the static figure in it", async () => {
    const output = await file("out.html");
    await render("-o", output, "--lang", "ar", "--title", "<b>&");
    const page = await readFile(output, "utf8");
    expect(page).toContain(renderToString(timeline, usBases, {locale: ar, title: "<b>&"}));
    const {document} = new JSDOM(page).window;
    expect([document.title, document.documentElement.lang, document.documentElement.dir, document.compatMode]).toEqual(["<b>&", "ar", "rtl", "CSS1Compat"]);
    expect(document.querySelectorAll("script, link, [style], [src]")).toHaveLength(0);
    expect(document.querySelector("meta[name=color-scheme]")?.getAttribute("content")).toBe("light dark");
    expect(document.querySelector("style")?.textContent).toContain(".ic-table>:not(");
  });

  it("--css links to a sheet instead", async () => {
    const output = await file("linked.html");
    await render("-o", output, "--css", "incident-charts.css", "--theme", "dark");
    const {document} = new JSDOM(await readFile(output, "utf8")).window;
    expect([document.querySelectorAll("style").length, document.querySelector("link")?.getAttribute("href"), document.querySelector("meta[name=color-scheme]")?.getAttribute("content")]).toEqual([0, "incident-charts.css", "dark"]);
  });

  it("says where more is to be had of what could not be read", async () => {
    const {code, err} = await run(["render", await file("rows.csv", "date,title,injured\n2023-10-18,x,-3\n")]);
    expect([code, err]).toEqual([0, expect.stringMatching(/^incident-charts: 0 errors and 1 warning in .*rows\.csv; incident-charts check tells them\n$/)]);
  });

  it.each([
    [["--chart", "time-line"], /--chart is timeline, counter, map, disagreement, not time-line \(did you mean timeline\?\)/],
    [["--lanes", "site"], /unknown option --lanes \(did you mean --lane\?\)/],
    [["--lane", "contry"], /lane: contry is none of .* \(did you mean country\?\)/],
    [["-c", "counter", "--lane", "site"], /--lane is no option of the counter: that has .*--measure/],
    [["--lang", "de"], /--lang is ar, ckb, en/],
    [["--width", "wide"], /--width is a number above 0, not wide/],
    [["--width"], /--width needs a value/],
    [["--as-of", "yesterday"], /asOf is not a day/],
    [["--lane-order", "[SYR"], /--lane-order is not JSON/],
    [["-o", "out.gif"], /the ending of -o is \.svg, \.html, \.png, not \.gif/],
    [["-c", "map", "--shapes", "package.json"], /--shapes package\.json is not \{topology, boundaries\}/],
    [["-o", "no/such/place.svg"], /cannot write no\/such\/place\.svg: there is no such directory/]
  ])("%j is refused in one line, with code 2", async (args, words) => {
    const {code, out, err} = await render(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
    expect(err).toMatch(/^incident-charts: [^\n]*\n$/);
  });
});
