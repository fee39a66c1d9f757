import type {Data} from "../chart/define.js";
import {parse} from "./parse.js";

/** The data did not come: nothing that the reader of a page could mend. */
export class NotLoaded extends Error {}

/** Where an element's data come from, if no property gives them: its `src`, else the script inside it. */
export class Source {
  #address: string | null = null;
  #loading: Promise<Data> | null = null;
  #closing = new AbortController();
  #text: string | null = null;
  #inPage: Data | null = null;

  /**
   * The data, the same ones as long as nothing changes; `null`: the element names none.
   *
   * @throws NotLoaded where they do not come, Error where they are not what data can be
   */
  async read(element: Element): Promise<Data | null> {
    const address = element.getAttribute("src");
    if (address === null || address.startsWith("#")) return this.#readInPage(element, address);
    if (address !== this.#address) {
      this.forget();
      this.#address = address;
      this.#loading = load(address, element, this.#closing.signal);
      this.#loading.catch(() => { if (address === this.#address) this.#address = null; });
    }
    return this.#loading;
  }

  /** Asks no more for what has not come yet, and asks anew next time. */
  forget(): void {
    this.#closing.abort();
    this.#closing = new AbortController();
    this.#address = null;
  }

  async #readInPage(element: Element, id: string | null): Promise<Data | null> {
    const script = id === null ? dataIn(element) : (element.getRootNode() as Document | ShadowRoot).getElementById(id.slice(1));
    if (id !== null && !script) throw new Error(`src="${id}": there is no element with this id`);
    const text = script?.textContent ?? null;
    if (text !== this.#text) [this.#inPage, this.#text] = [text === null ? null : await parse(text, "the data in the page"), text];
    return this.#inPage;
  }
}

/** Whether a node holds data, which no reader sees and which stay. */
export const holdsData = (node: Node): boolean => node.nodeName.toLowerCase() === "script" && ["application/json", "text/csv"].includes((node as HTMLScriptElement).type);

const dataIn = (element: Element): Element | undefined => [...element.children].find(holdsData);

async function load(address: string, element: Element, signal: AbortSignal): Promise<Data> {
  const view = element.ownerDocument.defaultView!;
  const {href, origin, protocol} = new URL(address, element.baseURI);
  const elsewhere = element.hasAttribute("crossorigin");
  if (!elsewhere && origin !== view.origin && protocol !== "file:") throw new Error(`src="${address}" is on another site, ${origin}: add crossorigin if it may be asked`);
  const {ok, status, statusText, body} = await ask();
  if (!ok) throw new NotLoaded(`${address}: ${String(status)} ${statusText}`.trim());
  return parse(body, address);

  async function ask() {
    try {
      const response = await view.fetch(href, {signal, mode: elsewhere ? "cors" : "same-origin", credentials: elsewhere ? "omit" : "same-origin"});
      return {ok: response.ok, status: response.status, statusText: response.statusText, body: await response.arrayBuffer()};
    } catch (error) {
      throw new NotLoaded(`${address}: ${protocol === "file:" ? "a page that is opened as a file can load no other; put the data into the page" : (error as Error).message}`, {cause: error});
    }
  }
}
