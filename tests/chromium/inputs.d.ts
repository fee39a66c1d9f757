/** What the tests need of a package that comes without types. */
declare module "@observablehq/inputs" {
  interface Given<T> extends HTMLElement {value: T}
  export function bind<T extends EventTarget>(target: T, source: EventTarget): T;
  export function checkbox<T>(of: Iterable<T>, options?: {format?(d: T): string}): Given<T[]>;
  export function input<T>(value: T): Given<T>;
}
