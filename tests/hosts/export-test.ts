// What can be taken along, as the other engines compute colours and draw images.
import {afterAll, beforeAll, expect, it} from "vitest";
import {serveSite, type Serving} from "../tools/server.js";
import {openHost, type Host} from "./host.js";

let site: Serving, host: Host;
beforeAll(async () => {
  [site, host] = [await serveSite(), await openHost({width: 1100, height: 800})];
  await host.goto(site.url);
  await host.evaluate(`new Promise((done) => { const look = () => window.charts && Object.values(charts).every((d) => d.querySelector(".ic-marks > *")) ? done() : setTimeout(look, 50); look(); })`);
});
afterAll(async () => { await Promise.all([host.close(), site.close()]); });

it("every figure gives an SVG of resolved colours that is drawn as an image, and a PNG of twice its size", async () => {
  const found = await host.evaluate(`Promise.all(Object.values(charts).map(async (chart) => {
    const svg = await chart.toSVG();
    const [width, height] = /viewBox="0 0 (\\d+) (\\d+)"/.exec(svg).slice(1).map(Number);
    const png = await createImageBitmap(await chart.toPNG());
    const context = Object.assign(document.createElement("canvas"), {width: png.width, height: png.height}).getContext("2d");
    context.drawImage(png, 0, 0);
    return {
      faults: [new DOMParser().parseFromString(svg, "image/svg+xml").querySelector("parsererror")?.textContent, ...[...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((d) => d[1]).filter((d) => !/^(#[0-9a-f]{6}|none)$/.test(d))].filter(Boolean),
      twice: png.width === 2 * width && png.height === 2 * height,
      colours: new Set(new Uint32Array(context.getImageData(0, 0, png.width, png.height).data.buffer)).size > 20
    };
  }))`);
  expect(found).toEqual(Array(4).fill({faults: [], twice: true, colours: true}));
});
