import {posix} from "node:path";
import ts from "typescript";
import {expect, it} from "vitest";
import {filesBelow, readText, root} from "../tools/project.js";

/** Floors from the ground up; folders on one floor import nothing from one another. */
const floors = [
  ["model"], ["import", "data", "shapes"], ["locale"], ["summary"], ["layout"], ["draw"], ["chart"], ["charts"],
  ["elements", "embed", "widget", "static", "cli"], ["entries"]
];
/** Floors that also run where there is no page, and what they may use that Node has too. */
const bare = ["model", "import", "data", "shapes", "locale", "summary", "layout", "draw"];
const everywhere = ["URL", "URLSearchParams", "TextEncoder", "TextDecoder", "AbortSignal", "MessageChannel", "performance"];

const files = filesBelow("src").filter((d) => d.endsWith(".ts"));
const folderOf = (file: string) => file.split("/").length === 2 ? "entries" : file.split("/")[1]!;
const floorOf = (folder: string) => floors.findIndex((d) => d.includes(folder));

/** What a file imports from src, types and dynamic imports too. */
function importsOf(file: string): string[] {
  const {importedFiles} = ts.preProcessFile(readText(file), true, true);
  return importedFiles.map((d) => d.fileName).filter((d) => d.startsWith(".")).map((d) => posix.join(posix.dirname(file), d).replace(/\.js$/, ".ts"));
}

const imports = files.flatMap((file) => importsOf(file).map((imported) => ({file, imported, from: floorOf(folderOf(file)), to: floorOf(folderOf(imported))})));
const show = (found: typeof imports) => found.map((d) => `${d.file} imports ${d.imported}`);

it("every folder of src is a floor, and every import a file", () => {
  expect(files.filter((d) => floorOf(folderOf(d)) < 0)).toEqual([]);
  expect(show(imports.filter((d) => !files.includes(d.imported)))).toEqual([]);
  expect(imports.length).toBeGreaterThan(0);
});

it("imports point down: within a folder, or to a floor below", () => {
  expect(show(imports.filter((d) => d.to > d.from))).toEqual([]);
  expect(show(imports.filter((d) => d.to === d.from && folderOf(d.file) !== folderOf(d.imported)))).toEqual([]);
});

it("the floors that run in Node name nothing of the DOM, not even a type", () => {
  const program = ts.createProgram(files.map((d) => posix.join(root, d)), {lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], target: ts.ScriptTarget.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, types: []});
  const checker = program.getTypeChecker();
  const named: string[] = [];
  const visit = (file: string, node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isPropertyName(node) && !everywhere.includes(node.text) && isOfDom(checker.getSymbolAtLocation(node))) named.push(`${file} names ${node.text}`);
    node.forEachChild((child) => visit(file, child));
  };
  for (const file of files.filter((d) => bare.includes(folderOf(d)))) visit(file, program.getSourceFile(posix.join(root, file))!);
  expect(named).toEqual([]);
});

/** The b of a.b; what stands before the dot is looked at by itself. */
const isPropertyName = (node: ts.Identifier) => ts.isPropertyAccessExpression(node.parent) && node.parent.name === node && node.parent.expression.getText() !== "globalThis";
const isOfDom = ({declarations = []}: {declarations?: ts.Declaration[] | undefined} = {}) => declarations.length > 0 && declarations.every((d) => /lib\.dom[^/]*\.d\.ts$/.test(d.getSourceFile().fileName));
