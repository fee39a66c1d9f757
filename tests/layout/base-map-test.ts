import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {BaseMapLayout, BaseMapLook} from "../../src/layout/base-map/scene.js";
import {layoutBaseMap} from "../../src/layout/base-map.js";
import type {Edges4, Frame} from "../../src/layout/layout.js";
import {ar} from "../../src/locale/ar.js";
import {speak} from "../../src/locale/locale.js";
import {gazetteer, usBases} from "../../src/data.js";
import type {Incident, IncidentDataset, Site} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import {middleEast} from "../../src/shapes/middle-east.js";
import {generated, six} from "../gallery/made-up.js";
import {view} from "../model/build.js";
import {dataset, views} from "../model/generate.js";
import {squares} from "./squares.js";
import {frameOf} from "./frame.js";
import {summariseBaseMap} from "../summary/at-once.js";

const arabic = speak(ar);

function lay(data: readonly Incident[] | IncidentDataset, {shapes = middleEast, frame = "sites", ...given}: Partial<Frame> & Partial<BaseMapLook> = {}, at = view()): BaseMapLayout {
  return layoutBaseMap(summariseBaseMap(readIncidents(data), at), {shapes, frame}, frameOf(given));
}

/** Incidents at each of some sites. */
const listed = (counts: Readonly<Record<string, number>>, sites: Site[] = gazetteer): IncidentDataset => ({
  sites,
  incidents: Object.entries(counts).flatMap(([site, n]) => Array.from({length: n}, (_, i): Incident => ({id: `${site} ${i}`, date: "2023-10-20", site})))
});
const place = (id: string, longitude: number, latitude: number, more: Partial<Site> = {}): Site => ({id, name: id, country: "JOR", longitude, latitude, ...more});

const marksOf = ({shapes}: BaseMapLayout) => shapes.flatMap((d) => d.mark ?? []);
const labelsOf = ({shapes, ground}: BaseMapLayout) => [...shapes.flatMap((d) => d.label ?? []), ...(ground?.names ?? [])];
const shapeOf = ({items, shapes}: BaseMapLayout, key: string) => shapes[items.findIndex((d) => d.key === key)]!;
const overlap = (a: Edges4, b: Edges4): boolean => a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01;
const within = (a: Edges4, b: Edges4): boolean => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

const widths = fc.constantFrom(280, 360, 479, 480, 700, 1100);
const points = fc.array(fc.record({lon: fc.double({min: 36, max: 41, noNaN: true}), lat: fc.double({min: 31, max: 35, noNaN: true}), n: fc.constantFrom(1, 1, 2, 5, 40), km: fc.constantFrom(0, 1, 6, 30)}), {minLength: 1, maxLength: 30})
  .map((all) => listed(Object.fromEntries(all.map((d, i) => [`s${i}`, d.n])), all.map((d, i) => place(`s${i}`, d.lon, d.lat, {uncertaintyKm: d.km, name: `Site number ${i}`}))));

describe("layoutBaseMap", () => {
  it("keeps marks off one another and in the map, their area in proportion, whatever the sites", () => {
    fc.assert(fc.property(points, widths, fc.constantFrom(1, 3), (data, width, k) => {
      const layout = lay(data, {width, zoom: {k, x: -width * 0.2 * (k - 1), y: -width * 0.2 * (k - 1)}});
      const marks = layout.items.flatMap((item, i) => layout.shapes[i]!.mark ? [{...layout.shapes[i]!.mark, n: item.count}] : []);
      const {box} = layout.ground!;
      if (k === 1) expect(marks).toHaveLength(data.sites!.length);
      marks.forEach((a, i) => {
        expect(a.r ** 2 / a.n).toBeCloseTo(marks[0]!.r ** 2 / marks[0]!.n, 6);
        expect(within({x0: a.x - a.r, x1: a.x + a.r, y0: a.y - a.r, y1: a.y + a.r}, box)).toBe(true);
        for (const b of marks.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
      });
    }), {numRuns: 60});
  });

  it("sets no words on others, on a mark, or over the edge", () => {
    fc.assert(fc.property(points, widths, fc.boolean(), (data, width, rtl) => {
      const layout = lay(data, {width, ...(rtl && {locale: arabic})});
      const labels = labelsOf(layout).map((d) => d.box);
      const discs = marksOf(layout).map(({x, y, r}) => ({x0: x - r, y0: y - r, x1: x + r, y1: y + r}));
      labels.forEach((a, i) => {
        expect(within(a, layout.ground!.box)).toBe(true);
        expect([...labels.slice(0, i), ...discs].filter((b) => overlap(a, b))).toEqual([]);
      });
    }), {numRuns: 60});
  });

  it("shows each incident that counts on the map or in the list, once among the places, under any view", () => {
    fc.assert(fc.property(dataset, views, widths, (data, {less}, width) => {
      const reading = readIncidents(data);
      const summary = summariseBaseMap(reading, less);
      const {items, shapes, height} = layoutBaseMap(summary, {shapes: null, frame: "sites"}, frameOf({width}));
      const places = items.filter((_, i) => shapes[i]!.is === "place");
      expect(places.flatMap((d) => d.rows().map((row) => row.id)).sort()).toEqual(summary.standings.filter((d) => d.counts).map((d) => d.row.id).sort());
      for (const d of items.flatMap((d) => [d, ...(d.also ? [d.also] : [])])) expect(within({x0: d.x - d.width / 2, x1: d.x + d.width / 2, y0: d.y - d.height / 2, y1: d.y + d.height / 2}, {x0: -3, y0: -3, x1: width + 3, y1: height + 3})).toBe(true);
    }), {numRuns: 80});
  });

  it("is never less than 300 km from side to side, however close the sites are", () => {
    for (const width of [360, 1100]) {
      const {ground} = lay(listed({"al-tanf": 1}), {width});
      const {box, scale} = ground!;
      const km = Number(/\d+/.exec(scale.text)![0]) / (scale.x1 - scale.x0);
      expect(km * (box.x1 - box.x0)).toBeCloseTo(300, 0);
    }
  });

  it("frames the sites, all shapes, or a box of degrees", () => {
    const data = listed({"al-tanf": 1, erbil: 1});
    const widthOf = (frame: BaseMapLook["frame"]) => { const {scale} = lay(data, {frame}).ground!; return Number(scale.text.replace(/\D/g, "")) / (scale.x1 - scale.x0); };
    expect(widthOf("shapes")).toBeGreaterThan(3 * widthOf("sites"));
    const {shapes} = lay(data, {frame: [[43, 35], [46, 38]]});
    expect(shapes.filter((d) => d.mark).length).toBe(1);
  });

  it("zooms about a point that stays where it is, while marks keep their size", () => {
    const data = listed({"al-tanf": 4, conoco: 2, erbil: 1});
    const before = shapeOf(lay(data), "conoco").mark!;
    const k = 4;
    const zoomed = lay(data, {zoom: {k, x: before.x * (1 - k), y: before.y * (1 - k)}});
    const after = shapeOf(zoomed, "conoco").mark!;
    for (const part of ["x", "y", "r"] as const) expect(after[part]).toBeCloseTo(before[part], 6);
    expect(shapeOf(zoomed, "erbil").mark).toBeNull();
    expect(zoomed.items.find((d) => d.key === "erbil")).not.toHaveProperty("also");
  });

  it("moves al-Rukban and Tower 22 apart, each with a line to its true point, at every width", () => {
    for (const width of [360, 700, 1100]) {
      const layout = lay(listed({"al-rukban": 3, "tower-22": 5}), {width});
      const [a, b] = [shapeOf(layout, "al-rukban").mark!, shapeOf(layout, "tower-22").mark!];
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
      expect([a, b].filter((d) => d.point).length).toBeGreaterThan(0);
      expect(labelsOf(layout).map((d) => d.name)).toEqual(expect.arrayContaining(["Al-Rukban", "Tower 22"]));
    }
  });

  it("moves no circle into another country where there is room in its own", () => {
    const layout = lay(listed({big: 30, small: 4}, [place("big", 0.9, 0.5), place("small", 0.97, 0.5)]), {shapes: squares, frame: [[0, 0], [2, 1]]});
    const border = Number(/^M([\d.]+)/.exec(layout.ground!.borders)![1]);
    const {x, r, point} = shapeOf(layout, "small").mark!;
    expect(point).not.toBeNull();
    expect(x).toBeLessThan(border);
    expect(x + r + 40).toBeGreaterThan(border);
  });

  it("draws a point just outside its country at the nearest place inside, and one far off where it lies; the account says both", () => {
    const near = place("near", 1.02, 1, {uncertaintyKm: 5});
    const far = place("far", 1.5, 1.5, {uncertaintyKm: 5});
    const layout = lay(listed({near: 1, far: 1}, [near, far]), {shapes: squares});
    expect(shapeOf(layout, "near").mark).toMatchObject({point: expect.anything() as unknown});
    expect(shapeOf(layout, "far").mark).toMatchObject({point: null});
    expect(layout.account).toContain("1 site drawn at the nearest place inside the country. 1 site lies outside the country given");
  });

  it("takes any topology: its first collection of areas, by code, number or name; shared arcs are borders, disputed ones dashed", () => {
    const {ground, account} = lay(listed({a: 1}, [place("a", 0.5, 0.5)]), {shapes: squares, frame: [[-0.5, -0.5], [2.5, 1.5]]});
    expect(ground!.names.map((d) => d.name).concat(labelsOf(lay(listed({a: 1}, [place("a", 0.5, 0.5)]), {shapes: squares, frame: [[-0.5, -0.5], [2.5, 1.5]]})).map((d) => d.name))).toEqual(expect.arrayContaining(["Iraq", "Jordan"]));
    expect(ground!.borders).not.toBe("");
    expect(ground!.disputed).toBe("");
    expect(account).toContain("Borders: as given, their source not said.");
    const disputed = lay(listed({a: 1}, [place("a", 0.5, 0.5)]), {shapes: {topology: {...squares, objects: {...squares.objects, disputed: {type: "MultiLineString", arcs: [[1]]}}}, boundaries: "Made up"}, frame: [[-0.5, -0.5], [2.5, 1.5]]});
    expect([disputed.ground!.borders, disputed.ground!.disputed === ""]).toEqual(["", false]);
    expect(disputed.account).toContain("Borders: Made up; dashed where disputed.");
  });

  it("takes rings wound either way", () => {
    const reversed = {...squares, arcs: squares.arcs.map((d) => [...d].reverse())};
    const rewound = {...reversed, objects: {lands: {type: "GeometryCollection", geometries: [{type: "Polygon", id: "JOR", arcs: [[1, 0]]}, {type: "Polygon", id: "IRQ", arcs: [[2, -2]]}]}}};
    const landOf = (shapes: BaseMapLook["shapes"]) => lay(listed({a: 1}, [place("a", 0.5, 0.5)]), {shapes}).ground!.land.length;
    expect(landOf(rewound)).toBe(landOf(squares));
  });

  it("draws a graticule where there are no shapes, and says so", () => {
    const {ground, account} = lay(listed({"al-tanf": 1}), {shapes: null});
    expect([ground!.land, ground!.borders, ground!.graticule === ""]).toEqual(["", "", false]);
    expect(account).toContain("No borders are drawn, for no shapes were given. Projection: stereographic.");
    const far = [place("west", -120, 40), place("east", 100, 40), place("south", 20, -30)];
    expect(lay(listed({west: 1, east: 1, south: 1}, far)).account).toContain("Projection: Natural Earth.");
  });

  it("shades countries from five counted ones on", () => {
    const sites = ["IRQ", "SYR", "JOR", "LBN", "SAU"].map((country, i) => place(country, 36 + i, 33, {country}));
    expect(lay(listed({IRQ: 4, SYR: 1, JOR: 1, LBN: 1}, sites)).ground).toMatchObject({fills: [], key: []});
    expect(lay(listed({IRQ: 25, SYR: 1, JOR: 1, LBN: 1, SAU: 9}, sites)).ground!.key.map((d) => d.text)).toEqual(["1–5", "6–10", "11–15", "16–20", "21–25"]);
  });

  it("says of shades how many they are at the most where there is no room for more, and stays in the map", () => {
    const sites = ["IRQ", "SYR", "JOR", "LBN", "SAU"].map((country, i) => place(country, 36 + i, 33, {country}));
    const data = listed({IRQ: 3000, SYR: 1, JOR: 1, LBN: 1, SAU: 9}, sites);
    const keys = [900, 328].map((width) => ({width, key: lay(data, {width}).ground!.key}));
    expect(keys.map(({key}) => key[1]!.text)).toEqual(["601–1,200", "1,200"]);
    for (const {width, key} of keys) expect(key.at(-1)!.x + key.at(-1)!.width).toBeLessThan(width);
  });

  it("numbers a country with something listed, and 0 only one of about.countries; the others have a name", () => {
    const {ground, shapes} = lay({...listed({"al-tanf": 3, erbil: 1}), about: {countries: ["SYR", "JOR"]}}, {frame: [[35, 30], [47, 39]]});
    const names = new Map([...ground!.names, ...shapes.flatMap((d) => (d.is === "country" && d.label ? [d.label] : []))].map((d) => [d.name, d.count]));
    expect(Object.fromEntries(names)).toMatchObject({Syria: "3", Iraq: "1", Jordan: "0", "Türkiye": null});
  });

  it("gives a country its rank among those with any, in the sentence that is heard; its summary names the first, where it is alone", () => {
    const of = (counts: Readonly<Record<string, number>>) => lay(listed(counts, [place("a", 36, 31), place("b", 43, 33, {country: "IRQ"}), place("c", 38, 34, {country: "SYR"})]));
    const rank = ({items}: BaseMapLayout) => items.filter((d) => d.key.startsWith("country")).map((d) => d.text);
    expect(rank(of({a: 1, b: 4, c: 1}))).toEqual(["Iraq: 4 attacks. Rank among countries: 1 of 3.", "Jordan: 1 attack. Rank among countries: 2 of 3.", "Syria: 1 attack. Rank among countries: 2 of 3."]);
    expect(of({a: 1, b: 4}).summary).toBe("5 attacks at 2 sites, most in Iraq (4); the most at one site: b (4).");
    expect(of({a: 2, b: 2}).summary).toBe("4 attacks at 2 sites.");
    expect(rank(of({a: 1}))).toEqual(["Jordan: 1 attack."]);
  });

  it("leads to where some origins put an attack, and says who many they are", () => {
    const layout = lay(usBases, {width: 1100});
    expect(shapeOf(layout, "al-tanf").mark!.elsewhere).toMatchObject([{end: expect.anything() as unknown}]);
    expect(layout.items.find((d) => d.key === "al-tanf")!.text).toContain("1 origin puts one of these elsewhere: North-east Syria.");
    expect(layout.ground!.names.map((d) => d.name)).toContain("North-east Syria");
    // Its name stands in no other country: in a narrow map in Arabic there is no room in its own.
    const phone = lay(usBases, {width: 360, locale: arabic});
    expect(phone.ground!.names.map((d) => d.name)).not.toContain("شمال شرق سوريا");
    expect(phone.items.find((d) => d.key === "al-tanf")!.text).toContain("شمال شرق سوريا");
  });

  it("has what is not located under its own heading, and no map where nothing is", () => {
    const {lines, account} = lay(usBases);
    expect(lines.map((d) => d.text)).toContain("Location not established (1)");
    expect(account).toContain("Mapped: 23 attacks; location not established: 1.");
    expect(lay(six)).toMatchObject({ground: null, plane: null, message: null, legend: []});
    expect(lay([])).toMatchObject({ground: null, items: [], message: {text: "The list is empty."}});
  });

  it("folds the list beyond twenty-four places, and unfolds it", () => {
    const sites = Array.from({length: 30}, (_, i) => place(`s${i}`, 36 + (i % 6), 31 + Math.floor(i / 6)));
    const data = listed(Object.fromEntries(sites.map((d, i) => [d.id, 30 - i])), sites);
    const folded = lay(data);
    expect(folded.items.find((d) => d.unfolds)).toMatchObject({text: "and 6 more sites: 21 attacks."});
    expect(folded.items.filter((d) => d.also).length).toBe(25);
    expect(lay(data, {unfolded: new Set(["more"])}).height).toBeGreaterThan(folded.height);
  });

  it("stands the list where reading ends; the map is not mirrored", () => {
    const data = listed({"al-tanf": 1, erbil: 1});
    const [english, mirrored] = [lay(data), lay(data, {locale: arabic})];
    const across = (layout: BaseMapLayout) => shapeOf(layout, "erbil").mark!.x - shapeOf(layout, "al-tanf").mark!.x;
    expect(across(mirrored)).toBeCloseTo(across(english), 6);
    expect([english.ground!.box.x0, mirrored.ground!.box.x1]).toEqual([0, 900]);
    expect(lay(data, {width: 360}).shapes[0]!.line!.y).toBeGreaterThan(lay(data, {width: 360}).ground!.box.y1);
  });

  it("gives the same picture for the same data in another order", () => {
    const {incidents, ...rest} = usBases;
    const [a, b] = [lay(usBases), lay({...rest, incidents: [...incidents].reverse()})];
    expect(b.shapes).toEqual(a.shapes);
  });

  it("lays out thousands quickly enough to zoom", () => {
    const data = summariseBaseMap(readIncidents(generated(5000)), view());
    const start = performance.now();
    layoutBaseMap(data, {shapes: middleEast, frame: "sites"}, frameOf());
    expect(performance.now() - start).toBeLessThan(500);
  });
});
