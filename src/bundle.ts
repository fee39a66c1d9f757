/** incident-charts/bundle: everything that a page can use, in one module with nothing to import. */
export * from "./index.js";
export * from "./elements.js";
export {hydrate} from "./chart/hydrate.js";
