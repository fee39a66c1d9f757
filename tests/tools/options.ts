// npm run options: writes the tables of options into docs, from the types and their prose, and that of the messages of tables.
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {rules} from "../../src/import/problems.js";
import {filesBelow, readText, root} from "./project.js";

/** `<!-- options: TimelineOptions -->` … `<!-- /options -->` */
const place = /(<!-- options: (\w+) -->\n)[\s\S]*?(<!-- \/options -->)/g;
/** `<!-- messages -->` … `<!-- /messages -->` */
const messages = /(<!-- messages -->\n)[\s\S]*?(<!-- \/messages -->)/;

/** Each page of docs that has a place for a table, as it should be. */
export function pages(): {file: string; is: string; should: string}[] {
  const tables = tablesOf(ts.createProgram(filesBelow("src").filter((d) => d.endsWith(".ts")).map((d) => join(root, d)), {strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: []}));
  return filesBelow("docs").filter((d) => d.endsWith(".md")).map((file) => {
    const is = readText(file);
    return {file, is, should: is.replace(place, (_, open: string, name: string, close: string) => `${open}${tables(name)}${close}`).replace(messages, (_, open: string, close: string) => `${open}${messageTable()}${close}`)};
  }).filter(({is}) => /<!-- options: /.test(is));
}

/** Tables by the name of an interface: its own options, and those of what it extends but for what every chart takes. */
function tablesOf(program: ts.Program): (name: string) => string {
  const checker = program.getTypeChecker();
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  for (const file of program.getSourceFiles().filter((d) => !d.isDeclarationFile)) file.forEachChild((node) => { if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node); });
  return (name) => {
    const found = interfaces.get(name);
    if (!found) throw new Error(`docs name the options ${name}, which src does not have`);
    const common = name === "ChartOptions" ? null : interfaces.get("ChartOptions");
    const rows = checker.getTypeAtLocation(found).getProperties()
      .flatMap((d) => d.declarations ?? [])
      .filter((d) => ts.isPropertySignature(d) && d.parent !== common)
      .map((d) => rowOf(d as ts.PropertySignature, checker));
    return ["| option | takes | |", "|---|---|---|", ...rows, ""].join("\n");
  };
}

/** Every rule of tables with what it says, "…" for the particulars. */
function messageTable(): string {
  const rows = Object.entries(rules).map(([code, [message, cure, severity = "warning"]]: [string, readonly [string, string, string?]]) =>
    `| \`${code}\` | ${severity === "info" ? "note" : severity} | ${cell(message.replace("%", "…"))} | ${cell(cure.replace("%", "…"))} |`);
  return ["| code | | message | cure |", "|---|---|---|---|", ...rows, ""].join("\n");
}

function rowOf(d: ts.PropertySignature, checker: ts.TypeChecker): string {
  const symbol = checker.getSymbolAtLocation(d.name);
  const prose = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s+/g, " ");
  const type = written(d.type, checker).replace(/\s+/g, " ").replace(/ \| undefined$/, "");
  return `| \`${d.name.getText()}\` | ${cell(`\`${type}\``)} | ${cell(prose)} |`;
}

/** A type as it is written; a choice that has a name, as what it chooses from. */
function written(type: ts.TypeNode | undefined, checker: ts.TypeChecker): string {
  const named = type && ts.isTypeReferenceNode(type) ? checker.getSymbolAtLocation(type.typeName) : undefined;
  const declared = (named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named)?.declarations?.[0];
  return (declared && ts.isTypeAliasDeclaration(declared) && ts.isUnionTypeNode(declared.type) ? declared.type : type)?.getText() ?? "";
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

export function main(): void {
  for (const {file, is, should} of pages()) {
    if (is === should) continue;
    writeFileSync(join(root, file), should);
    process.stdout.write(`${file}\n`);
  }
}
