// The full figures: two claims an incident are read, counted, placed and drawn, with words, legend, account and names.
import {baseMap, counter, disagreement, timeline, type Data, type LivingFigure} from "../../src/index.js";
import {middleEast} from "../../src/shapes/middle-east.js";
import type {Contender, Contenders} from "./contender.js";

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

function full(chart: (data: Data) => LivingFigure, note: string): Contender {
  const update = (figure: LivingFigure, incidents: Data): unknown => {
    figure.update({incidents});
    return figure.ready;
  };
  const contender: Contender<Data, LivingFigure> = {
    note,
    form: (made) => made.dataset,
    async draw(place, data) {
      const figure = chart(data);
      place.append(figure);
      await figure.ready;
      return figure;
    },
    redraw: update,
    append: update,
    asOf(figure, asOf) {
      figure.link.set({asOf});
      return figure.ready;
    },
    brush(figure, [from, to]) {
      figure.link.set({period: [isoOf(from), isoOf(to)]});
      return figure.ready;
    },
    destroy: (figure) => { figure.destroy(); }
  };
  return contender;
}

const width = 960;
export const contenders: Contenders = {
  timeline: full((d) => timeline(d, {width}), "the full figure, by country: marks, or bins once a lane is full"),
  counter: full((d) => counter(d, {width}), "the full figure: nested steps, by how well they are founded"),
  baseMap: full((d) => baseMap(d, {width, shapes: middleEast}), "the full figure with the shapes of the region, list and scale"),
  disagreement: full((d) => disagreement(d, {width}), "the full figure: positions of 50, pairs of origins from 1,000 on")
};
