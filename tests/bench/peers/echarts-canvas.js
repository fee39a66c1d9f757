import * as echarts from "echarts/core";
import {ScatterChart} from "echarts/charts";
import {GridComponent, TooltipComponent} from "echarts/components";
import {CanvasRenderer} from "echarts/renderers";
import {timelineOf} from "./echarts.js";

echarts.use([ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);

export const timeline = timelineOf(echarts, "canvas", {large: true, symbolSize: 3}, "the same in large mode, in one go, on a canvas");
