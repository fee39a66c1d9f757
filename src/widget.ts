/**
 * The figures as a widget for notebooks. The file that the package has for this entry is one module that imports nothing:
 * it is what a subclass of `anywidget.AnyWidget` names as its `_esm`. What a kernel sets and reads is told by `WidgetTraits`.
 *
 * ```js
 * export {default} from "incident-charts/widget";
 * ```
 */
import {baseMap, counter, disagreement, Link, timeline} from "./index.js";
import {ar} from "./locale/ar.js";
import {ckb} from "./locale/ckb.js";
import {fa} from "./locale/fa.js";
import {fr} from "./locale/fr.js";
import {he} from "./locale/he.js";
import {ru} from "./locale/ru.js";
import {tr} from "./locale/tr.js";
import {middleEast} from "./shapes/middle-east.js";
import {widgetOf} from "./widget/widget.js";

export type {Widget, WidgetModel, WidgetTraits} from "./widget/traits.js";

export default widgetOf({
  chart: {timeline, counter, map: baseMap, disagreement},
  locale: {en: null, ar, ckb, fa, fr, he, ru, tr},
  shapes: {"middle-east": middleEast},
  Link
});
