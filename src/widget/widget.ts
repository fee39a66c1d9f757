import type {Data} from "../chart/define.js";
import type {Link} from "../chart/link.js";
import type {LivingFigure} from "../chart/live.js";
import type {Names} from "./options.js";
import type {Widget} from "./traits.js";
import {View} from "./view.js";

/** What a widget is made of. The entry gives it, so that its file holds the figures of the bundle and no second ones. */
export interface Kit extends Names {
  /** Whatever options a chart has of its own: it checks them itself. */
  chart: Readonly<Record<string, (data: Data, options: never) => LivingFigure>>;
  Link: new () => Link;
}

/** A widget of these charts, languages and shapes. */
export const widgetOf = (kit: Kit): Widget => ({
  render: ({model, el}) => {
    const view = new View(kit, model, el);
    return () => { view.end(); };
  }
});
