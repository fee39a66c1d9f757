import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {Link, viewOf, type LinkChange} from "../../src/chart/link.js";
import {dayOf, isoOf} from "../../src/model/edtf.js";

const heard = (link: Link): LinkChange[] => {
  const changes: LinkChange[] = [];
  link.addEventListener("change", ({detail}) => changes.push(detail));
  return changes;
};

describe("Link", () => {
  it("starts with nothing picked, hidden or brushed, as known now, with joins", () => {
    expect(new Link().state).toEqual({picked: [], period: null, asOf: null, hiddenSources: [], hiddenClasses: [], joins: true});
  });

  it("set says change once, with what changed and who did it, and only if something did", () => {
    const link = new Link();
    const changes = heard(link);
    const by = {};
    link.set({asOf: "2023-10-24", joins: false}, by);
    link.set({asOf: "2023-10-24"});
    link.set({picked: []});
    expect(changes).toEqual([{changed: ["asOf", "joins"], by}]);
  });

  it("set leaves the other parts, and what was given before", () => {
    const link = new Link();
    link.set({picked: ["a", "a", "b"]});
    const before = link.state;
    link.set({joins: false});
    expect(link.state).toMatchObject({picked: ["a", "b"], joins: false});
    expect(before.joins).toBe(true);
    expect(Object.isFrozen(link.state)).toBe(true);
  });

  it("set puts the days of a period in order", () => {
    const link = new Link();
    link.set({period: ["2023-10-24", "2023-10-18"]});
    expect(link.state.period).toEqual(["2023-10-18", "2023-10-24"]);
  });

  it.each([
    [{asOf: "2023-10-32"}, /asOf is not a day like "2023-10-23": "2023-10-32"/],
    [{asOf: "2023-10"}, /asOf is not a day/],
    [{period: ["2023-10-18"]}, /period is not two days/],
    [{hovered: "a"}, /unknown part of a link's state: hovered/]
  ])("set(%j) is refused with what is wrong, and changes nothing", (change, message) => {
    const link = new Link();
    expect(() => { link.set(change as object); }).toThrow(message);
    expect(link.toString()).toBe("");
  });

  it("toString leaves out what stands at its start, and from reads it back, whatever the state", () => {
    const day = fc.integer({min: 19000, max: 20500}).map(isoOf);
    const names = fc.uniqueArray(fc.string({minLength: 1}), {maxLength: 4});
    const state = fc.record({picked: names, period: fc.option(fc.tuple(day, day)), asOf: fc.option(day), hiddenSources: names, hiddenClasses: names, joins: fc.boolean()});
    fc.assert(fc.property(state, (given) => {
      const link = new Link();
      link.set(given);
      expect(Link.from(link.toString()).state).toEqual(link.state);
    }));
    expect(new Link().toString()).toBe("");
  });

  it("toString and from take a prefix, so that several links share one text, behind a # or not", () => {
    const [a, b] = [new Link(), new Link()];
    a.set({asOf: "2023-10-24", picked: ["x", "y"]});
    b.set({joins: false});
    const text = `#${a.toString("a")}&${b.toString("b")}`;
    expect(text).toBe("#a.picked=x&a.picked=y&a.asOf=2023-10-24&b.joins=false");
    expect([Link.from(text, "a").state, Link.from(text, "b").state, Link.from(text).state]).toEqual([a.state, b.state, new Link().state]);
  });

  it("from passes over what it cannot read", () => {
    expect(Link.from("asOf=yesterday&joins=false&utm=x&period=2023-10-18").state).toMatchObject({asOf: null, joins: false, period: null});
  });
});

describe("viewOf", () => {
  it("turns days to numbers and lists to sets", () => {
    const link = new Link();
    link.set({asOf: "2023-10-24", period: ["2023-10-18", "2023-10-24"], hiddenSources: ["a"]});
    expect(viewOf(link.state)).toMatchObject({asOf: dayOf("2023-10-24"), period: [dayOf("2023-10-18"), dayOf("2023-10-24")], hiddenSources: new Set(["a"]), joins: true});
    expect(viewOf(link.state, null).period).toBeNull();
  });
});
