import {join} from "node:path";
import ts from "typescript";
import {expect, it} from "vitest";
import {readPackage, root} from "../tools/project.js";

const files = [...new Set(Object.values(readPackage().exports).flatMap((d) => typeof d === "string" || !d["types"] ? [] : [join(root, d["types"])]))];
const checker = ts.createProgram(files, {moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, types: []});
const types = checker.getTypeChecker();

interface Public {name: string; prose: string; callable: boolean; example: boolean}

/** What an editor shows of a name: its own prose, or that of what it stands for. */
function publicOf(entry: string): Public[] {
  const module = types.getSymbolAtLocation(checker.getSourceFile(entry)!)!;
  return types.getExportsOfModule(module).map((named) => {
    const symbol = named.flags & ts.SymbolFlags.Alias ? types.getAliasedSymbol(named) : named;
    const type = symbol.flags & ts.SymbolFlags.Value ? types.getTypeOfSymbol(symbol) : null;
    const told = named.name === "default" ? type!.symbol : symbol; // what is exported without a name is told by its type
    const prose = ts.displayPartsToString(told.getDocumentationComment(types));
    const callable = type !== null && type.getCallSignatures().length + type.getConstructSignatures().length > 0;
    return {name: named.name, prose, callable, example: prose.includes("```") || symbol.getJsDocTags().some((d) => d.name === "example")};
  });
}

it.each(files.map((d) => d.slice(root.length + 1)))("%s: every name has prose, and every function and class an example", (file) => {
  const all = publicOf(join(root, file));
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((d) => d.prose === "").map((d) => d.name)).toEqual([]);
  expect(all.filter((d) => d.callable && !d.example).map((d) => d.name)).toEqual([]);
});
