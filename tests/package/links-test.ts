import {existsSync} from "node:fs";
import {posix} from "node:path";
import {expect, it} from "vitest";
import {filesBelow, readText, root} from "../tools/project.js";

const pages = ["README.md", ...filesBelow("docs").filter((d) => d.endsWith(".md") && !d.startsWith("docs/api/"))];

/** The relative targets of the links and pictures of a page, outside its code. */
function linksOf(page: string): string[] {
  const prose = readText(page).replace(/^(```|~~~)[^]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");
  const inline = [...prose.matchAll(/\]\(<?([^)\s>]+)/g), ...prose.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm), ...prose.matchAll(/(?:src|href)="([^"]+)"/g)];
  return inline.map((d) => d[1]!).filter((d) => !/^[a-z]+:/i.test(d));
}

const anchor = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");
const anchorsOf = (page: string) => [...readText(page).matchAll(/^#+\s+(.*)$/gm)].map((d) => anchor(d[1]!));

it.each(pages)("%s links only to what exists", (page) => {
  const broken = linksOf(page).filter((link) => {
    const [path = "", hash] = link.split("#");
    const target = path === "" ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
    if (!existsSync(`${root}/${target}`)) return true;
    return hash !== undefined && target.endsWith(".md") && !anchorsOf(target).includes(hash);
  });
  expect(broken).toEqual([]);
});
