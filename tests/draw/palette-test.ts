import {describe, expect, it} from "vitest";
import {palette} from "../../src/draw/palette.js";

type Three = readonly [number, number, number];

/** Of light, each part from 0 to 1. */
const linear = (hex: string): Three => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255).map((d) => (d <= 0.04045 ? d / 12.92 : ((d + 0.055) / 1.055) ** 2.4)) as unknown as Three;
const times = (rows: readonly Three[], [a, b, c]: Three): Three => rows.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Three;

/** Machado, Oliveira and Fernandes 2009, of full severity. */
const eyes: Readonly<Record<string, readonly Three[]>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]
};

function lab(colour: Three): Three {
  const xyz = times([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]], colour.map((d) => Math.min(1, Math.max(0, d))) as unknown as Three);
  const [x, y, z] = ([0.95047, 1, 1.08883] as const).map((white, i) => xyz[i]! / white).map((d) => (d > 216 / 24389 ? Math.cbrt(d) : (24389 / 27 * d + 16) / 116)) as unknown as Three;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const turn = Math.PI * 2;
const degrees = Math.PI / 180;

/** CIEDE2000, as Sharma, Wu and Dalal 2005 write it. */
function difference([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 1.5 - 0.5 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)];
  const hue = (a: number, b: number): number => (Math.atan2(b, a * g) + turn) % turn;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const grey = c1 * c2 === 0;
  const far = Math.abs(h1 - h2) > Math.PI;
  const dh = grey ? 0 : h2 - h1 + (far ? (h2 > h1 ? -turn : turn) : 0);
  const h = grey ? h1 + h2 : (h1 + h2 + (far ? (h1 + h2 < turn ? turn : -turn) : 0)) / 2;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t = 1 - 0.17 * Math.cos(h - 30 * degrees) + 0.24 * Math.cos(2 * h) + 0.32 * Math.cos(3 * h + 6 * degrees) - 0.2 * Math.cos(4 * h - 63 * degrees);
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dH = (2 * Math.sqrt(c1 * c2) * Math.sin(dh / 2)) / (1 + 0.015 * c * t);
  const turned = -Math.sin(60 * degrees * Math.exp(-(((h / degrees - 275) / 25) ** 2))) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt(dl ** 2 + dc ** 2 + dH ** 2 + turned * dc * dH);
}

const luminance = (hex: string): number => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0];
const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

describe("difference", () => {
  it.each<[Three, Three, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
  ])("%o and %o differ as in the published table", (a, b, wanted) => {
    expect(difference(a, b)).toBeCloseTo(wanted, 4);
  });
});

describe.each([["light", 0, "#ffffff"], ["dark", 1, "#121212"]] as const)("palette on a %s ground", (_, theme, ground) => {
  const colours = palette.map((d) => d[theme]);

  it.each(Object.keys(eyes))("any two colours differ by ten or more to %s eyes", (eye) => {
    const seen = colours.map((d) => lab(times(eyes[eye]!, linear(d))));
    const near = colours.flatMap((a, i) => colours.slice(i + 1).map((b, j) => [Math.round(difference(seen[i]!, seen[i + j + 1]!) * 10) / 10, a, b] as const)).filter(([d]) => d < 10);
    expect(near).toEqual([]);
  });

  it("each colour has a contrast of three or more", () => {
    expect(colours.filter((d) => contrast(d, ground) < 3)).toEqual([]);
  });
});
