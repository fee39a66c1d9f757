import {expect, it} from "vitest";
import {middleOf, openBench, picked} from "./open-bench.js";

it("markup in any field is shown as the text that it is; nothing runs and nothing is asked for", async () => {
  const {page, complaints, close} = await openBench();
  const found = await page.evaluate(async () => {
    const {bench} = window;
    const evil = (field: string): string => `</text></script><img src="https://example.org/${field}" onerror="window.hacked='${field}'"><svg onload="window.hacked='${field}'">${field}`;
    const figure = await bench.show({
      about: {title: evil("about"), credit: evil("credit")},
      sources: [{id: "s", name: evil("source"), short: evil("short"), kind: "outlet"}, {id: "t", name: evil("carrier"), kind: "agency"}],
      sites: [{id: "p", name: evil("site"), short: evil("siteShort"), country: evil("code")}],
      documents: [{id: "d", title: evil("document"), outlet: evil("outlet"), dateline: evil("dateline")}],
      statements: [{id: "x", source: "s", topic: evil("topic"), position: evil("position")}],
      incidents: [
        {id: evil("id"), title: evil("title"), note: evil("note"), date: "2023-10-18", site: "p", country: evil("country"), claims: [
          {source: "s", via: ["t"], document: "d", quote: evil("quote"), url: "javascript:window.hacked='url'", as: {weapon: evil("wording")}, weapon: "drone", injured: "3", evidence: [{kind: "image", by: evil("by"), verdict: {is: "manipulated", by: evil("judge")}, note: evil("seen")}]}
        ]},
        {id: "k", kind: "context", title: evil("flag"), date: "2023-10-20"},
        {id: "b", kind: "summary", title: evil("bracket"), date: "2023-10-18/2023-10-21"}
      ]
    }, {lane: "site", title: evil("heading"), subtitle: evil("subtitle"), source: evil("line"), notes: evil("notes"), credit: evil("graphic"), description: evil("description")});
    await bench.gestures();
    for (const mark of figure.querySelectorAll(".ic-marks > *")) mark.dispatchEvent(new MouseEvent("click", {bubbles: true, shiftKey: true}));
    for (const d of figure.querySelectorAll("details")) d.open = true;
    figure.update({lane: (d) => d.title ?? null});
    figure.update({lane: "source"});
    await bench.settled(6);
    const text = figure.textContent + [...figure.querySelectorAll("[aria-label]")].map((d) => d.getAttribute("aria-label") ?? "").join(" ");
    return {
      hacked: (window as {hacked?: string}).hacked ?? null,
      elements: figure.querySelectorAll("img, script, [onerror], [onload]").length,
      links: [...figure.querySelectorAll("a")].map((d) => d.getAttribute("href")),
      shown: ["source", "site", "document", "title", "note", "quote", "heading", "subtitle", "notes", "position"].filter((field) => !text.includes(`window.hacked='${field}'`))
    };
  });
  expect(found).toEqual({hacked: null, elements: 0, links: [], shown: []});
  expect(complaints()).toEqual([]);
  await close();
});

it("the control: the same words as markup do run", async () => {
  const {page, close} = await openBench();
  expect(await page.evaluate(async () => {
    const div = document.createElement("div");
    div.innerHTML = `<img src="data:," onerror="window.hacked='yes'">`;
    document.body.append(div);
    for (let i = 0; i < 50 && !("hacked" in window); i++) await window.bench.settled(1);
    return (window as {hacked?: string}).hacked;
  })).toBe("yes");
  await close();
});

it("characters that turn the direction of a sentence are taken out of names, and each name is set off", async () => {
  const {page, close} = await openBench();
  const label = await page.evaluate(async () => {
    const figure = await window.bench.show([{id: "a", date: "2023-10-18", title: "Base \u202Eesreveder\u2066 of \u05D0\u05D1\u05D2"}]);
    return figure.querySelector("[role=option]")?.getAttribute("aria-label") ?? "";
  });
  expect(label).toMatch(/^\u2068Base esreveder of \u05D0\u05D1\u05D2\u2069, 18 October 2023/);
  expect(label).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
  await close();
});

it("on a page that has spoilt the prototypes, a figure is drawn and picked in as ever", async () => {
  const {page, complaints, close} = await openBench();
  const clean = await page.evaluate(async () => (await window.bench.show(window.bench.days, {idPrefix: "x"})).querySelector(".ic-svg")?.innerHTML);
  await page.evaluate(async () => {
    Object.assign(Object.prototype, {title: "spoilt", lane: "spoilt", date: "2020-01-01", url: "https://example.org", attacks: 9, numberingSystem: "thai", calendar: "persian"});
    Object.assign(Array.prototype, {spoilt: () => "spoilt"});
    await window.bench.show(window.bench.days, {idPrefix: "x"});
  });
  expect(await page.evaluate(() => window.bench.at().querySelector(".ic-svg")?.innerHTML)).toBe(clean);
  await page.evaluate(() => window.bench.gestures());
  const {x, y} = await middleOf(page, "Bravo");
  await page.mouse.click(x, y);
  expect(await picked(page)).toEqual(["b"]);
  expect(complaints()).toEqual([]);
  await close();
});
