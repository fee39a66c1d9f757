/** Figures as markup and as pictures, where there is no document, and how to bring them to life where there is one. */
export {renderToString} from "./chart/still/render.js";
export {renderToSVG, type PictureOptions} from "./chart/still/svg.js";
export {hydrate} from "./chart/hydrate.js";
export type {Chart, Data} from "./chart/define.js";
export type {LivingFigure} from "./chart/live.js";
export type {ChartOptions, Given} from "./chart/options.js";
