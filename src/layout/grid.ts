import type {Edges4} from "./layout.js";

/** In pixels. */
const CELL = 32;

/** Boxes, found by where they are: among thousands as quickly as among a few. */
export class Grid<T extends Edges4> {
  readonly #cells = new Map<number, T[]>();

  add(...boxes: readonly T[]): void {
    for (const d of boxes) for (const cell of cellsOf(d)) if (!this.#cells.get(cell)?.push(d)) this.#cells.set(cell, [d]);
  }

  /** Is it so of any that may meet the box? They are asked in no order, and some of them more than once. */
  some({x0, y0, x1, y1}: Edges4, is: (d: T) => boolean): boolean {
    for (let x = Math.floor(x0 / CELL); x <= Math.floor(x1 / CELL); x++) {
      for (let y = Math.floor(y0 / CELL); y <= Math.floor(y1 / CELL); y++) if (this.#cells.get(x * 1e5 + y)?.some(is)) return true;
    }
    return false;
  }

  /** Does any meet the box? Edges that touch do not. */
  meets({x0, y0, x1, y1}: Edges4): boolean {
    return this.some({x0, y0, x1, y1}, (d) => x1 > d.x0 && x0 < d.x1 && y1 > d.y0 && y0 < d.y1);
  }
}

function cellsOf({x0, y0, x1, y1}: Edges4): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(x0 / CELL); x <= Math.floor(x1 / CELL); x++) for (let y = Math.floor(y0 / CELL); y <= Math.floor(y1 / CELL); y++) cells.push(x * 1e5 + y);
  return cells;
}
