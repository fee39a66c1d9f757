// The full figure where it came by the script tag.
import type * as all from "../../src/index.js";
import type {Made} from "./data.js";

declare const IncidentCharts: typeof all;

export const timeline = {
  form: (made: Made): Made["dataset"] => made.dataset,
  async draw(place: HTMLElement, data: Made["dataset"]): Promise<void> {
    const figure = IncidentCharts.timeline(data, {width: 960});
    place.append(figure);
    await figure.ready;
  }
};
