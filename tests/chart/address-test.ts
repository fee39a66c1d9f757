import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {addressOf, keepInAddress} from "../../src/chart/address.js";
import {Link} from "../../src/chart/link.js";

let view: Window;
const at = (hash: string): void => { view = new JSDOM("", {url: `https://example.org/page${hash}`}).window as unknown as Window; };
const hash = (): string => view.location.hash;
beforeEach(() => { at(""); });

describe("keepInAddress", () => {
  it("restores what stands in the address, and leaves a link alone for which nothing does", () => {
    at("#notes&a.asOf=2023-10-24&joins=false");
    const [a, other] = [new Link(), new Link()];
    other.set({picked: ["x"]});
    keepInAddress(a, "a", view);
    keepInAddress(other, "b", view);
    expect(a.state).toMatchObject({asOf: "2023-10-24", joins: true});
    expect(other.state.picked).toEqual(["x"]);
  });

  it("writes each change without a step in the history, and leaves what else stands there as it is", async () => {
    at("#notes&x=%20y&b.asOf=2023-10-20");
    const link = new Link();
    keepInAddress(link, "a", view);
    const steps = view.history.length;
    link.set({joins: false});
    link.set({period: ["2023-10-18", "2023-10-24"]});
    await vi.waitFor(() => { expect(hash()).toBe("#notes&x=%20y&b.asOf=2023-10-20&a.period=2023-10-18&a.period=2023-10-24&a.joins=false"); });
    expect(view.history.length).toBe(steps);
    link.set({period: null, joins: true});
    await vi.waitFor(() => { expect(hash()).toBe("#notes&x=%20y&b.asOf=2023-10-20"); });
  });

  it("follows an address that somebody edits, not one that leads to a place of the page", async () => {
    const link = new Link();
    keepInAddress(link, "", view);
    view.location.hash = "#asOf=2023-10-24&picked=x";
    await vi.waitFor(() => { expect(link.state).toMatchObject({asOf: "2023-10-24", picked: ["x"]}); });
    view.location.hash = "#picked=y";
    await vi.waitFor(() => { expect(link.state).toMatchObject({asOf: null, picked: ["y"]}); });
    const changed = vi.fn();
    view.addEventListener("hashchange", changed);
    view.location.hash = "#notes";
    await vi.waitFor(() => { expect(changed).toHaveBeenCalled(); });
    expect(link.state.picked).toEqual(["y"]);
  });

  it("returns what ends it: what is still to be written is, and nothing after", async () => {
    const link = new Link();
    const end = keepInAddress(link, "", view);
    link.set({joins: false});
    expect(addressOf(link)).toBe("https://example.org/page#joins=false");
    end();
    expect(hash()).toBe("#joins=false");
    link.set({joins: true});
    await new Promise((done) => setTimeout(done, 300));
    expect([hash(), addressOf(link)]).toEqual(["#joins=false", null]);
  });
});
