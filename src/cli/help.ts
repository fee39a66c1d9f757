/** What --help prints: of the whole, and of each command. */
export const help = {
  all: `incident-charts check FILE     tells every problem of a file, with its line and cure
incident-charts render FILE    draws a figure of it: SVG, HTML or PNG

FILE is JSON, an array of incidents or a dataset, or a table as CSV; - reads what is piped in.
--help after a command tells its options; --version prints the version.
`,
  check: `incident-charts check FILE [--json]

Prints each problem: file, line, column, where in the data, what is wrong, what to do, and the name of the rule.

  --json    the same for programs

Exit code: 0 nothing is left out; 1 errors: something is left out; 2 the file cannot be read.
`,
  render: `incident-charts render FILE [--chart timeline] [-o out.svg|out.html|out.png] [options]

  -c, --chart NAME     timeline (default), counter, map or disagreement
  -o, --output FILE    .svg, .html or .png; without it, SVG goes to the standard output
  --lang TAG           ar, ckb, en (default), fa, fr, he, ru or tr
  --theme NAME         light or dark; of a page, by default, what its reader has
  --shapes NAME        middle-east, or a JSON file: the shapes of the map
  --scale N            how large a picture is; default 1, of PNG 2
  --font FILE          PNG: a TTF or OTF file to take the letters from instead of the system's; may be repeated
  --css ADDRESS        HTML: links to this sheet instead of having its own inside

and every option of the chart that is no object of the page, in lower case with hyphens:

  --width 720 --title "…" --source "…" --as-of 2023-10-24 --lane site --view matrix --repeat

null is none (--title null), a day/day is a period, and what is a list or an object is written as JSON.

Exit code: 0 drawn; 2 not drawn.
`
} as const;
