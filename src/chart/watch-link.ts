import type {LinkChange} from "./link.js";
import type {ChartOptions} from "./options.js";
import {countedNow} from "./say.js";
import type {Stage} from "./stage.js";

/** Answers what anybody sets in the link: picks touch attributes, a period filters, all else is counted anew. */
export function watchLink<O extends ChartOptions>(stage: Stage<O>): void {
  const {link} = stage;
  const onChange = ({detail: {changed, by}}: Event & {detail: LinkChange}): void => {
    const {period} = link.state;
    const own = by === stage.figure;
    // One that is set here is drawn as a brush; where there is no axis to brush, it filters here too.
    const filtered = changed.includes("period") && period !== stage.period && (period === null || !own || !stage.layout.axis);
    if (filtered) stage.period = period;
    if (filtered || changed.some((key) => key !== "picked" && key !== "period")) {
      if (own) stage.voice.before ??= countedNow(stage);
      stage.work.renew("count");
    } else stage.settle();
  };
  // Not by { signal }: Node's EventTarget refuses a signal that another window made.
  link.addEventListener("change", onChange);
  stage.ends.push(() => { stage.document.defaultView?.clearTimeout(stage.voice.timer); });
  stage.ends.push(() => { link.removeEventListener("change", onChange as EventListener); });
}
