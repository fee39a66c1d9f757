import type {Edges4} from "./layout.js";

/** In pixels. */
const CELL = 32;

/** Boxes, found by where they are: among thousands as quickly as among a few. */
export class Grid<T extends Edges4> {
  readonly #cells = new Map<number, T[]>();

  add(...boxes: readonly T[]): void {
    for (const d of boxes) for (const cell of cellsOf(d)) if (!this.#cells.get(cell)?.push(d)) this.#cells.set(cell, [d]);
  }

  /** Those that may meet the box, in no order, and some of them more than once. */
  near(box: Edges4): T[] {
    return cellsOf(box).flatMap((cell) => this.#cells.get(cell) ?? []);
  }

  /** Does any meet the box? Edges that touch do not. */
  meets({x0, y0, x1, y1}: Edges4): boolean {
    return this.near({x0, y0, x1, y1}).some((d) => x1 > d.x0 && x0 < d.x1 && y1 > d.y0 && y0 < d.y1);
  }
}

function cellsOf({x0, y0, x1, y1}: Edges4): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(x0 / CELL); x <= Math.floor(x1 / CELL); x++) for (let y = Math.floor(y0 / CELL); y <= Math.floor(y1 / CELL); y++) cells.push(x * 1e5 + y);
  return cells;
}
