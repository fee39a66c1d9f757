import {describe, expect, it} from "vitest";
import {fromGtd} from "../../src/import.js";
import {expectSafe, expectSound, fixture, told} from "./files.js";

describe("fromGtd", () => {
  const good = fromGtd(fixture("gtd.csv"), {dates: "month-first"});
  const claims = good.dataset.incidents.map((d) => d.claims ?? []);

  it("makes an incident of each row, with a claim by GTD and one by the group that claimed it", () => {
    expectSound(good);
    expect(good.report).toMatchObject({rowsRead: 5, accepted: 5, rejected: 0, merged: 0, incidents: 5, claims: 8});
    expect(good.dataset.incidents[0]).toEqual({
      id: "201803050012", date: "2018-03-05", title: "Bombing/Explosion", site: "tell-mithal",
      note: 'Target: Checkpoint. Cited: "Two killed in Tell Mithal," Northern Wire, March 5, 2018. "Attack on checkpoint," Valley Radio, March 6, 2018.',
      claims: [{
        source: "gtd", via: ["northern-wire", "valley-radio"],
        quote: "03/05/2018: Assailants fired mortar shells at a checkpoint in Tell Mithal, Al Anbar, Iraq. Two guards were killed and three wounded. The Harvest Front claimed responsibility.",
        as: {weapon: "Projectile (rockets, mortars, RPGs, etc.)"}, weapon: ["projectile"], killed: 2, injured: 3, damage: "minor", responsibility: "harvest-front"
      }, {source: "harvest-front", via: ["gtd"], responsibility: "harvest-front"}]
    });
  });

  it("takes a month or a day of 0 as not known, and joins the end of an incident of several days", () => {
    expect(good.dataset.incidents.map((d) => d.date)).toEqual(["2018-03-05", "2018-06", "2018-09-12/2018-09-14", "2018-09-12", "2018"]);
  });

  it("keeps unknown (-9, -99), silent and 0 apart", () => {
    expect(claims.map(([d]) => [d?.killed, d?.injured])).toEqual([[2, 3], [undefined, undefined], [1, "unknown"], [0, 0], ["unknown", "unknown"]]);
    expect(claims.map(([d]) => [d?.damage, d?.responsibility])).toEqual([
      ["minor", "harvest-front"], [undefined, "unknown"], ["none", ["harvest-front", "river-guard"]], ["unknown", "harvest-front"], [undefined, "unknown"]
    ]);
  });

  it("has groups that compete for an attack contradict one another, and joins what was one operation", () => {
    expect(claims[2]?.slice(1)).toEqual(["harvest-front", "river-guard"].map((d) => ({source: d, via: ["gtd"], responsibility: d, exhaustive: true})));
    expect(good.dataset.incidents.map((d) => d.partOf)).toEqual([undefined, undefined, "201809120020", "201809120020", undefined]);
  });

  it("says in words what GTD doubts", () => {
    expect(good.dataset.incidents[2]?.note).toMatch(/^GTD: not successful\./);
    expect(good.dataset.incidents[3]?.note).toBe("GTD doubts that it was an act of terrorism. GTD: the perpetrator is suspected.");
  });

  it("reads an extract with few columns, in the encoding that it is told", () => {
    const {dataset, report} = fromGtd(fixture("gtd-extract-latin1.csv"), {encoding: "windows-1252"});
    expect([dataset.sites?.[0]?.name, dataset.sources?.at(-1)?.name]).toEqual(["Tell Míthal", "Frente de la Cosecha Andaluza – Sección Norte"]);
    expect(report.accepted).toBe(1);
    expect(told(fromGtd(fixture("gtd-extract-latin1.csv")).report)[0]).toMatch(/encoding/);
  });

  it("tells of every fault, and rolls no date over", () => {
    const broken = fromGtd(fixture("gtd-broken.csv"));
    expectSound(broken);
    expect(broken.dataset.incidents.slice(0, 5).map((d) => [d.id, d.date])).toEqual([
      ["201901000003", "2019-01"], [undefined, "2018-03-05"], ["201802300001", null], ["201813010001", null], ["201805050001", "2018"]
    ]);
    expect(told(broken.report)).toEqual([
      'row 2 (line 4) column "eventid": number-lost "2.01803E+11"',
      'row 3 (line 5) column "iday": date "2018-02-30"',
      'row 4 (line 6) column "iday": date "2018-13-05"',
      'row 5 (line 7) column "iday": day-alone "5"',
      'row 6 (line 8) column "nkill": negative "-3"',
      'row 7 (line 9) column "nkill": quantity "2.5"',
      'row 8 (line 10) column "resolution": day-or-month "3/1/2018"',
      'row 9 (line 11) column "weaptype1_txt": term "Trebuchet"',
      'row 10 (line 12) column "country_txt": country "Yugoslavia"',
      'row 11 (line 13) column "iyear": no-date'
    ]);
    expect(told(fromGtd(fixture("gtd-broken.csv"), {dates: "month-first"}).report)).toContain('row 8 (line 10) column "resolution": end-first "2018-03-01"');
  });

  it("takes any bytes, and accounts for every row", () => {
    expectSafe(fromGtd, "gtd.csv");
  }, 20_000);
});
