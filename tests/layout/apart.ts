import {expect} from "vitest";
import type {Item} from "../../src/layout/layout.js";

const areApart = (a: Item, b: Item): boolean => Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.2;

/** That each item has a key of its own, none lies on another, and all lie in a picture of this size. */
export function expectApart(items: readonly Item[], {width, height}: {width: number; height: number}): void {
  expect(new Set(items.map((d) => d.key)).size).toBe(items.length);
  items.forEach((a, i) => {
    for (const b of items.slice(0, i)) expect(areApart(a, b), `${a.key} on ${b.key}`).toBe(true);
    expect(a.x - a.width / 2).toBeGreaterThanOrEqual(-0.1);
    expect(a.x + a.width / 2).toBeLessThanOrEqual(width + 0.1);
    expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
  });
}
