/** Figures as markup, where there is no document, and how to bring them to life where there is one. */
export {renderToString} from "./static/render.js";
export {hydrate} from "./chart/hydrate.js";
