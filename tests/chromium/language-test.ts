import {expect, it} from "vitest";
import {openBench} from "./open-bench.js";

/** Language, direction and heading of the n-th figure, and which way its time runs. */
function spoken(i = 0): {lang: string; dir: string; title: string | null | undefined; svg: string | null | undefined; forth: boolean} {
  const chart = window.bench.at(i);
  const x = (words: string): number => chart.querySelector(`[aria-label*="${words}"]`)?.getBoundingClientRect().x ?? NaN;
  return {lang: chart.lang, dir: chart.dir, title: chart.querySelector(".ic-title")?.textContent, svg: chart.querySelector("svg.ic-svg")?.getAttribute("direction"), forth: x("Alpha") < x("Delta")};
}

const arabic = {lang: "ar", dir: "rtl", title: "ما أُفيد به، ومتى", svg: "rtl", forth: false};
const english = {dir: "ltr", title: "What was reported, and when", svg: "ltr", forth: true};

it("a figure speaks the language of the closest lang, once that was added, and runs its way", async () => {
  const {page, complaints, close} = await openBench({html: `lang="ar" dir="rtl"`});
  await page.evaluate(async () => {
    window.bench.addLocale(window.bench.ar);
    await window.bench.show();
  });
  expect(await page.evaluate(spoken, 0)).toEqual(arabic);
  const part = await page.evaluate(async () => {
    const section = document.createElement("section");
    section.lang = "en-US";
    section.dir = "ltr";
    document.body.append(section);
    window.bench.add(window.bench.days, {}, section);
    window.bench.add(window.bench.days, {locale: window.bench.ar}, section);
    await window.bench.settled();
    return section.querySelectorAll("figure").length;
  });
  expect(part).toBe(2);
  expect(await page.evaluate(spoken, 1)).toMatchObject(english);
  expect(await page.evaluate(spoken, 2)).toEqual(arabic);
  expect(complaints()).toEqual([]);
  await close();
});

it("a regional tag finds its language, also through a shadow root", async () => {
  const {page, complaints, close} = await openBench({html: `lang="ar-IQ" dir="rtl"`});
  await page.evaluate(async () => {
    window.bench.addLocale(window.bench.ar);
    const host = document.createElement("div");
    document.body.append(host);
    await window.bench.show(window.bench.days, {}, undefined, host.attachShadow({mode: "open"}));
  });
  expect(await page.evaluate(spoken, 0)).toEqual(arabic);
  expect(complaints()).toEqual([]);
  await close();
});

it("a page in a language that was not added gets English words, marked as English, and one line in the console for all figures", async () => {
  const {page, messages, errors, close} = await openBench({html: `lang="eo"`});
  await page.evaluate(async () => {
    await window.bench.show();
    window.bench.add(window.bench.days, {});
    await window.bench.settled();
  });
  for (const i of [0, 1]) {
    const found = await page.evaluate(spoken, i);
    expect(found).toMatchObject(english);
    expect(found.lang).toMatch(/^en\b/);
  }
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(`lang="eo"`);
  expect(messages[0]).toContain("addLocale");
  expect(errors).toEqual([]);
  await close();
});

it("titles, quotes, notes and names of the data are marked with the data's language where the figure speaks another, and has no name in its own", async () => {
  const {page, complaints, close} = await openBench();
  const marked = (spoken: "ar" | "en") => page.evaluate(async (spoken) => {
    const {bench} = window;
    const {sources = [], incidents} = bench.days;
    const first = {...incidents[0]!, note: "A note", claims: [{source: "group", quote: "we hit it", url: "https://example.org/c"}, {source: "army"}]};
    const data = {...bench.days, about: {language: "en"}, sources: sources.map((d) => (d.id === "army" ? {...d, names: {ar: "جيش الجنوب"}} : d)), incidents: [first], statements: [{id: "s", topic: "The south", position: "It was us", source: "group", quote: "it was"}]};
    await bench.show(data, spoken === "ar" ? {locale: bench.ar} : {});
    bench.at().querySelector(".ic-marks > *")?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
    for (const d of bench.at().querySelectorAll("details")) d.open = true;
    await bench.settled();
    const of = (parts: string): (string | null)[] => [...bench.at().querySelectorAll(parts)].map((d) => d.getAttribute("lang"));
    return {title: of(".ic-panel .ic-name"), quote: of("blockquote"), note: of(".ic-note bdi"), sources: of(".ic-claim b"), row: of("tbody th"), links: of("tbody td:last-child > :nth-child(even)"), switches: of(".ic-choice bdi"), statement: of(".ic-statements :is(.ic-name, li > *)")};
  }, spoken);
  expect(await marked("ar")).toEqual({title: ["en"], quote: ["en"], note: ["en"], sources: ["en", null], row: ["en"], links: ["en", null], switches: [null, "en"], statement: ["en", "en", "en", "en"]});
  expect(await marked("en")).toEqual({title: [null], quote: [null], note: [null], sources: [null, null], row: [null], links: [null, null], switches: [null, null], statement: [null, null, null, null]});
  expect(complaints()).toEqual([]);
  await close();
});

it("a page that names no language, or an empty one, gets English without a word in the console", async () => {
  for (const html of ["", `lang=""`]) {
    const {page, complaints, close} = await openBench({html});
    await page.evaluate(async () => { await window.bench.show(); });
    expect(await page.evaluate(spoken, 0)).toMatchObject(english);
    expect(complaints()).toEqual([]);
    await close();
  }
});

it("controls, details, table, hints and what is announced have no word that is neither the language's nor the data's", async () => {
  const {page, complaints, close} = await openBench();
  await page.evaluate(async () => {
    const {bench} = window;
    await bench.show(bench.six, {locale: bench.pseudo, controls: ["zoom", "period", "sources", "playhead", "download"]});
    await bench.gestures();
    for (const d of bench.at().querySelectorAll("details")) d.open = true;
    await bench.settled();
  });
  const found = new Set<string>();
  const look = async (): Promise<void> => {
    for (const d of await page.evaluate(unmarked)) found.add(d);
  };
  await look();
  const mark = await page.locator(".ic-marks > *").nth(2).boundingBox();
  await page.mouse.move((mark?.x ?? 0) + 6, (mark?.y ?? 0) + 6);
  await look(); // the tooltip
  await page.mouse.wheel(0, 10);
  await page.evaluate(() => window.bench.settled());
  await look(); // the hint
  await page.locator(".ic-marks").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.bench.settled());
  await look(); // the details, and what is said of them
  await page.locator(".ic-choices input").first().click();
  await page.evaluate(() => window.bench.settled());
  await look();
  expect([...found]).toEqual([]);
  expect(complaints()).toEqual([]);
  await close();
});

/** Runs in the page: what can be read or heard of the figure and has plain letters or digits in it, though every word of the language is marked. */
function unmarked(): string[] {
  const chart = window.bench.at();
  const texts = [...chart.querySelectorAll("*")].flatMap((d) => [
    ...[...d.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ""),
    ...["aria-label", "aria-valuetext", "title", "placeholder", "alt"].flatMap((name) => d.getAttribute(name) ?? [])
  ]);
  const given = new Set(JSON.stringify(window.bench.six).match(/[a-z0-9]+/gi));
  return texts.filter((d) => d.match(/[a-z0-9]+/gi)?.some((word) => !given.has(word)));
}
