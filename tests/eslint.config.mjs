// The house style that a machine can check. Run by `npm run style` from the top folder.
import js from "@eslint/js";
import {defineConfig} from "eslint/config";
import ts from "typescript-eslint";

const markup = ["innerHTML", "outerHTML", "insertAdjacentHTML", "write", "writeln"].map((property) => ({property, message: "text reaches the DOM as text: use textContent"}));
const local = ["getFullYear", "getMonth", "getDate", "getDay", "getHours", "getMinutes", "getTimezoneOffset", "setFullYear", "setMonth", "setDate", "setHours", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"]
  .map((property) => ({property, message: "depends on the zone of the machine: use the UTC getter, or Intl with zone and locale"}));
const measured = ["getBBox", "getComputedTextLength"].map((property) => ({property, message: "text is measured by layout/text-width, so that server and browser agree"}));
const chance = [["Date", "parse", "days are read by model/edtf"], ["Date", "now", "nothing asks for the time"], ["Math", "random", "nothing asks for chance"]].map(([object, property, message]) => ({object, property, message}));

/** Only the command runs in Node alone. */
const node = ["process", "Buffer", "global", "require", "setImmediate"];

const spread = {
  selector: "CallExpression[callee.object.name='Math'][callee.property.name=/^(max|min)$/] > SpreadElement",
  message: "throws on a long array: use d3's max and min, or reduce"
};
const plain = [
  {selector: "ExportDefaultDeclaration", message: "name what is exported"},
  {selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: "depends on the zone of the machine: use Date.UTC"},
  {selector: "MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: "text reaches the DOM as text: use textContent"}
];

/**
 * Reports `new Date(x)` unless x is a number: a string is read differently by each engine and zone.
 * @type {import("eslint").Rule.RuleModule}
 */
const noDateOfText = {
  meta: {type: "problem", messages: {text: "new Date of anything but a number: days are read by model/edtf"}, schema: []},
  create(context) {
    const {esTreeNodeToTSNodeMap, program} = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    return {
      "NewExpression[callee.name='Date'][arguments.length<2]"(/** @type {import("estree").NewExpression} */ node) {
        const [first] = node.arguments;
        const type = first && checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(first)));
        if (!type || checker.typeToString(type) !== "number") context.report({node, messageId: "text"});
      }
    };
  }
};

export default defineConfig(
  {ignores: ["tests/consumers/**", "tests/bench/peers/**"]}, // programs of other people's tools
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    plugins: {house: {rules: {"no-date-of-text": noDateOfText}}},
    rules: {
      "no-undef": "off",
      "no-eval": "error",
      "eqeqeq": ["error", "always", {null: "ignore"}],
      "prefer-const": "error",
      "no-var": "error",
      "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "inline-type-imports", disallowTypeAnnotations: false}],
      "@typescript-eslint/no-confusing-void-expression": ["error", {ignoreArrowShorthand: true}],
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      "@typescript-eslint/no-misused-spread": "off", // [...text] is meant: its code points
      "@typescript-eslint/no-non-null-assertion": "off", // a loop over indices would need a made-up fallback
      "@typescript-eslint/no-redundant-type-constituents": "off", // string | "unknown" tells the reader more than string
      "@typescript-eslint/unbound-method": "off" // interfaces are taken apart at the door; no method here uses this
    }
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", {max: 300, skipComments: true}],
      "no-console": "error",
      "no-restricted-properties": ["error", ...markup, ...local, ...measured, ...chance],
      "no-restricted-syntax": ["error", spread, ...plain],
      "house/no-date-of-text": "error"
    }
  },
  {files: ["src/widget.ts"], rules: {"no-restricted-syntax": ["error", spread]}}, // anywidget wants a default export
  {files: ["src/chart/**", "src/elements/**"], rules: {"no-console": ["error", {allow: ["warn"]}]}},
  {files: ["src/shapes/**"], rules: {"max-lines": "off"}}, // made by npm run shapes
  {files: ["src/model/edtf.ts"], rules: {"house/no-date-of-text": "off"}},
  {files: ["src/**"], rules: {"no-restricted-globals": ["error", "document", "window", ...node]}},
  {files: ["src/{chart,elements,embed,widget}/**"], rules: {"no-restricted-globals": ["error", ...node]}},
  {
    files: ["src/cli.ts", "src/cli/**"],
    rules: {"no-restricted-globals": ["error", "document", "window"], "no-restricted-properties": ["error", ...local, ...measured, ...chance]} // a stream is written to
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {globals: Object.fromEntries(["process", "URL", "Buffer", "console", "setInterval", "setTimeout", "fetch"].map((name) => [name, "readonly"]))}
  }
);
