import {write} from "../../draw/markup.js";
import {entriesOf} from "../table.js";
import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";
import {Link} from "../link.js";
import {takeCsv} from "./csv.js";
import {stateOf} from "./json.js";
import {takePng} from "./png.js";
import {takeSvg} from "./svg.js";

export {fillMenu} from "./menu.js";

/** What can be taken of a figure, by the name of its method. All of it is what is shown. */
export const takes = {
  toSVG: <O extends ChartOptions>(stage: Stage<O>): string => write(takeSvg(stage).svg),
  toPNG: <O extends ChartOptions>(stage: Stage<O>, scale = 2): Promise<Blob> => takePng(stage, scale),
  toCSV: <O extends ChartOptions>(stage: Stage<O>): string => {
    const link = new Link();
    link.set({...stateOf(stage), picked: []});
    return takeCsv(entriesOf(stage.layout.items).map((d) => d.row), stage.reading, stage.view, link.toString());
  }
};
