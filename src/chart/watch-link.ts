import type {LinkChange} from "./link.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

/** Answers what anybody sets in the link: picks touch attributes, a period filters, all else is counted anew. */
export function watchLink<O extends ChartOptions>(stage: Stage<O>): void {
  const {link} = stage;
  const onChange = ({detail: {changed, by}}: Event & {detail: LinkChange}): void => {
    const {period} = link.state;
    const filtered = changed.includes("period") && period !== stage.period && (period === null || by !== stage.figure);
    if (filtered) stage.period = period;
    if (filtered || changed.some((key) => key !== "picked" && key !== "period")) {
      stage.summarise();
      stage.refill();
    } else stage.settle();
  };
  // Not by { signal }: Node's EventTarget refuses a signal that another window made.
  link.addEventListener("change", onChange);
  stage.ends.push(() => { link.removeEventListener("change", onChange as EventListener); });
}
