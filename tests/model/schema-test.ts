import {Ajv} from "ajv";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {usBases} from "../../src/data.js";
import {parseEdtf} from "../../src/model/edtf.js";
import {parseQuantity} from "../../src/model/quantity.js";
import {page} from "../tools/schema.js";
import {dataset} from "./generate.js";

const {is, should} = page();
const validate = new Ajv({allErrors: true, allowUnionTypes: true, strictTypes: false}).compile(JSON.parse(is) as object);
/** Where a value is faulty; of alternatives, where each of them is. */
const faults = (value: unknown): string[] => (validate(value) ? [] : [...new Set(validate.errors?.map((d) => d.instancePath))]);
const one = (incident: object): object => ({incidents: [{date: "2023-10-18", ...incident}]});

describe("schema.json", () => {
  it("is made of the types as they are (else: npm run schema)", () => {
    expect(is).toBe(should);
  });

  it("accepts the built-in data, what a figure gives of them, and any list that the types allow", () => {
    expect(faults(usBases)).toEqual([]);
    expect(faults({...usBases, view: {chart: "timeline"}})).toEqual([]);
    expect(faults(usBases.incidents)).toEqual([]);
    fc.assert(fc.property(dataset, (data) => { expect(faults(JSON.parse(JSON.stringify(data)))).toEqual([]); }), {numRuns: 60});
  });

  it.each([
    ["no date", {date: undefined}, "/incidents/0"],
    ["a date that the calendar has not", {date: "2023-13-01"}, "/incidents/0/date"],
    ["a date the other way round", {date: "23/10/2023"}, "/incidents/0/date"],
    ["an unknown weapon", {weapon: "laser"}, "/incidents/0/weapon"],
    ["a kind that there is not", {kind: "atack"}, "/incidents/0/kind"],
    ["a misspelt field", {titel: "x"}, "/incidents/0"],
    ["fewer than none", {injured: -3}, "/incidents/0/injured"],
    ["a number with a sign alone", {killed: ">"}, "/incidents/0/killed"],
    ["a claim of nobody", {claims: [{injured: 2}]}, "/incidents/0/claims/0"],
    ["a site without a country", {site: {id: "x", name: "X"}}, "/incidents/0/site"]
  ])("refuses %s", (_, incident, where) => {
    expect(faults(JSON.parse(JSON.stringify(one(incident))))).toContain(where);
  });

  it("accepts every date and number that is read", () => {
    const dates = ["2023", "2023-10", "2023-12~", "[2023-10-18..2023-10-19]", "[..2023-10-18]", "[2023-10-18..]", "2023-10-18/2023-10-19", "2023-10-23T22:30Z", "2023-10-23 22:30:05.123+0300", " 2023-10-23 ", "[2023-10]"];
    const numbers = [0, 3, "1,469", "2.0", "١٢", "three", "none", "5[3]", ">110", "at least 3", "3+", "~20", "2-4", "10–12", "2 or 3", "some", "a dozen", "<=1000", "≥ 2", "1e3"];
    for (const date of dates) expect([date, parseEdtf(date) !== null, faults(one({date}))]).toEqual([date, true, []]);
    for (const injured of numbers) expect([injured, parseQuantity(injured) !== null, faults(one({injured}))]).toEqual([injured, true, []]);
  });
});
