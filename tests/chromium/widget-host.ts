// A page of Jupyter's own widgets with anywidget's runtime, and a kernel that speaks their protocol over a wire of our own.
import * as base from "@jupyter-widgets/base";
import {HTMLManager} from "@jupyter-widgets/html-manager/lib/htmlmanager.js";

type State = Record<string, unknown>;
interface Callbacks {iopub?: {status?(message: {content: {execution_state: string}}): void}}

const loaded: {classes?: Record<string, unknown>} = {};
// anywidget's runtime is a module of RequireJS.
Object.assign(globalThis, {define: (_: unknown, make: (d: typeof base) => Record<string, unknown>) => { loaded.classes = make(base); }});
// @ts-expect-error: it comes without types
const runtime = import("anywidget").then(() => loaded.classes);

/** What the kernel holds and hears of one widget. */
class Kernel {
  readonly manager = new HTMLManager({loader: () => runtime});
  /** Each update that came over the wire. */
  readonly heard: State[] = [];
  #tell: ((message: object) => unknown) | undefined;
  #model: Promise<base.WidgetModel> | undefined;
  readonly views: base.DOMWidgetView[] = [];

  /** Creates the widget, as the constructor of `anywidget.AnyWidget` does. */
  open(esm: string, traits: State): void {
    const comm = {
      comm_id: "1", target_name: "jupyter.widget",
      on_msg: (act: (message: object) => unknown) => { this.#tell = act; },
      on_close: () => undefined,
      close: () => "",
      send: (data: {method: string; state: State}, {iopub}: Callbacks = {}) => {
        if (data.method === "update") this.heard.push(data.state);
        setTimeout(() => iopub?.status?.({content: {execution_state: "idle"}}));
        return String(this.heard.length);
      }
    };
    const names = {model_name: "AnyModel", model_module: "anywidget", model_module_version: "0.11.0"};
    const shown = {_view_name: "AnyView", _view_module: "anywidget", _view_module_version: "0.11.0", _anywidget_id: "incidents.Chart", _esm: esm, layout: null};
    this.#model = this.manager.new_model({...names, model_id: "1", comm: comm as never}, {...shown, ...traits});
  }

  /** Puts up one more view of it, as `display(widget)` does. */
  async display(place: HTMLElement): Promise<void> {
    const view = await this.manager.create_view((await this.#model) as never);
    await this.manager.display_view(Promise.resolve(view), place);
    this.views.push(view);
  }

  /** Sets traits, as an assignment in Python does. */
  async set(state: State): Promise<void> {
    await this.#tell?.({content: {data: {method: "update", state, buffer_paths: []}}, buffers: []});
  }
}

declare global {
  interface Window {kernel: Kernel}
}
window.kernel = new Kernel();
