import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it, vi} from "vitest";
import {forPainter} from "../../src/cli/painter.js";
import {markupPen as pen, write} from "../../src/draw/markup.js";
import {usBases} from "../../src/data.js";
import {root} from "../tools/project.js";
import {folder, run} from "./console.js";

vi.setConfig({testTimeout: 20_000}); // it draws hundreds of letters

const fonts = join(root, "node_modules/@expo-google-fonts");
const arabic = join(fonts, "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf");
const math = join(fonts, "noto-sans-math/400Regular/NotoSansMath_400Regular.ttf");
const file = folder();
const render = async (...args: string[]) => run(["render", await file("bases.json", usBases), "--chart", "map", ...args]);

/** The width and height that stand in a PNG. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("render -o out.png", () => {
  it("draws with the fonts that are named, two pixels to one", async () => {
    const output = await file("out.png");
    expect(await render("-o", output, "--lang", "ar", "--font", arabic, "--font", math)).toEqual({code: 0, out: "", err: ""});
    const png = await readFile(output);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(sizeOf(png)[0]).toBe(1344);
    await render("-o", output, "--scale", "1", "--width", "400", "--font", arabic, "--font", math);
    expect(sizeOf(await readFile(output))[0]).toBe(432);
  });

  it("names the letters that no font has, and draws nothing", async () => {
    const hebrew = join(fonts, "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf");
    const {code, err} = await render("-o", await file("none.png"), "--lang", "ar", "--font", hebrew);
    expect(code).toBe(2);
    expect(err).toMatch(/^incident-charts: no font of these has (?:\p{sc=Arabic} ){8}and \d+ more: name one that has it with --font FILE\n$/u);
    await expect(readFile(await file("none.png"))).rejects.toThrow("ENOENT");
  });

  it("refuses what is no font, and what is too large", async () => {
    expect((await render("-o", "x.png", "--font", join(root, "package.json"))).err).toMatch(/is no TTF or OTF file \(WOFF is not read\)/);
    expect((await render("-o", "x.png", "--font", "none.ttf")).err).toMatch(/cannot read none\.ttf: there is no such file/);
    expect((await render("-o", "x.png", "--scale", "100")).err).toMatch(/a picture of 67200 × \d+ pixels is too large: ask for a smaller --scale/);
  });

  it("names the package that makes them, where it is not installed", async () => {
    vi.resetModules();
    vi.doMock("@resvg/resvg-js", () => { throw new Error("Cannot find package"); });
    const {pngOf} = await import("../../src/cli/png.js");
    await expect(pngOf({svg: pen.svg("svg"), width: 1, height: 1}, 1, [], {out: () => undefined, err: () => undefined, stdin: () => Promise.resolve(new Uint8Array())})).rejects.toThrow("npm install @resvg/resvg-js");
    vi.doUnmock("@resvg/resvg-js");
  });
});

describe("forPainter", () => {
  const drawn = (dir: string) => write(forPainter(pen.svg("svg", {direction: dir}, [pen.svg("g", {"text-anchor": "end"}, [pen.svg("text", {"font-style": "italic"}, "إيران")]), pen.svg("text", {}, ["A ", pen.svg("tspan", {}, "b")])]), "F"));

  it("sets texts off in the direction of the picture, from the side that the painter knows", () => {
    expect(drawn("rtl")).toContain(`<text text-anchor="start">\u2067إيران\u2069</text>`);
    expect(drawn("rtl")).toContain(`<text text-anchor="end">\u2067A <tspan>b</tspan>\u2069</text>`);
    expect(drawn("ltr")).toContain(`<text text-anchor="start">\u2066A <tspan>b</tspan>\u2069</text>`);
  });
});
