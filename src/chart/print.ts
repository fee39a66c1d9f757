import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

/** What can be unfolded to read more of what is shown; the controls are not for paper. */
const folded = ".ic-table>:not(.ic-statements):not([open]),.ic-panel details:not([open])";
/** About what an upright sheet is wide, in px: there letters keep their size. The others are for pictures that would be too high. */
const WIDTHS = [720, 880, 1040];
/** The highest picture, in widths, that has room on a sheet together with its heading. */
const HIGHEST = 1.17;

/** Makes the figure fit for paper while it is printed: nobody can unfold anything there, and no observer tells its width. */
export function watchPrint<O extends ChartOptions>(stage: Stage<O>): void {
  const {defaultView: view} = stage.document;
  const listener = printing(new WeakRef(stage)); // the window outlives a figure that nobody destroyed
  for (const type of ["beforeprint", "afterprint"]) {
    view?.addEventListener(type, listener);
    stage.ends.push(() => view?.removeEventListener(type, listener));
  }
}

function printing<O extends ChartOptions>(known: WeakRef<Stage<O>>): (event: Event) => void {
  let restore: (() => void) | null = null;
  return ({type}) => {
    restore?.();
    const stage = known.deref();
    restore = type === "beforeprint" && stage ? forPaper(stage) : null;
  };
}

/** Returns what takes it back. */
function forPaper<O extends ChartOptions>(stage: Stage<O>): () => void {
  const {width} = stage;
  const opened = [...stage.figure.querySelectorAll<HTMLDetailsElement>(folded)];
  const show = (wide: number, open: boolean): void => {
    for (const d of opened) d.open = open;
    stage.width = wide;
    stage.redraw(); // fills what is open, for the event of that would come too late
  };
  show(fitting(stage), true);
  return () => { show(width, false); };
}

/** The smallest width at which the picture fits on a sheet; one that never does is cut, in letters that can be read. */
function fitting<O extends ChartOptions>(stage: Stage<O>): number {
  const widths = WIDTHS.filter((d) => d < stage.width);
  const fits = (wide: number): boolean => {
    stage.width = wide;
    stage.arrange();
    return stage.layout.height <= HIGHEST * wide;
  };
  return widths.find(fits) ?? widths[0] ?? stage.width;
}
