import * as echarts from "echarts/core";
import {ScatterChart} from "echarts/charts";
import {GridComponent, TooltipComponent} from "echarts/components";
import {SVGRenderer} from "echarts/renderers";
import {timelineOf} from "./echarts.js";

echarts.use([ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

export const timeline = timelineOf(echarts, "svg", {}, "scatter in lanes, stacked by day; tooltip; SVG");
