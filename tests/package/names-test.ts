import {expect, it} from "vitest";
import {properties} from "../../src/chart/properties.js";
import {filesBelow, readPackage, readText} from "../tools/project.js";

/** What filters against advertisements and trackers look for in addresses, classes, ids and names of elements. */
const caught = /^(ads?|adv(ert\w*)?|banners?|beacons?|pixels?|pop(up|under)s?|promo\w*|sponsor\w*|social|shar(e|es|ed|ing)|track(s|er|ers|ing)?|analytics?|telemetry|stats?|affiliates?|cookies?|consent|newsletter|outbrain|paywall|doubleclick)$/i;

const parts = (name: string) => name.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[^A-Za-z]+/);
const found = (names: Iterable<string>) => [...new Set(names)].filter((name) => parts(name).some((d) => caught.test(d)));

const markup = filesBelow("tests/gallery/output").map(readText).join("\n");
const code = filesBelow("src").filter((d) => d.endsWith(".ts")).map(readText).join("\n");
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((d) => d[1]!);

const names = {
  "files that are published": [...filesBelow("dist"), ...Object.keys(readPackage().exports)],
  "files of the examples": filesBelow("examples"),
  "elements": all(markup, /<([a-z][\w-]*)/g).concat(all(code, /\b(incident-[a-z-]+)/g)),
  "classes": all(markup, /\sclass="([^"]*)"/g).concat(all(code, /\b(ic-[\w-]+)/g)),
  "ids": all(markup, /\sid="([^"]*)"/g),
  "attributes": all(markup, /\s([a-z-]+)="/g).concat(all(code, /\b(data-[a-z-]+)/g)),
  "custom properties": Object.keys(properties)
};

it.each(Object.entries(names))("no name of %s is one that filters against advertisements look for", (_, names) => {
  expect(names.length).toBeGreaterThan(3);
  expect(found(names)).toEqual([]);
});

it("the control: such names are found", () => {
  expect(found(["ic-share", "shareButton", "dist/ad.js", "--ic-track", "incident-banner", "ic-shadow", "ic-loads", "ic-statements"])).toEqual(["ic-share", "shareButton", "dist/ad.js", "--ic-track", "incident-banner"]);
});
