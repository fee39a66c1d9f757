import {css} from "../chart/sheet.js";
import type {Still} from "../chart/still/still.js";
import {writeFigure} from "../chart/still/render.js";
import {markupPen as pen, write} from "../draw/markup.js";

/** About the figure; what is in it has the sheet of the library. */
const around = `
body{margin:0;padding:16px;font-family:system-ui,sans-serif}
main{margin:auto;max-width:`;

/** A whole page with a static figure: as a file of its own, or with a sheet that it links to. */
export function pageOf(still: Still, {theme, sheet}: {theme: string; sheet: string | null}): string {
  const {locale: {tag, dir}, options, layout} = still;
  const head = [
    pen.html("meta", {charset: "utf-8"}),
    pen.html("meta", {name: "viewport", content: "width=device-width, initial-scale=1"}),
    pen.html("meta", {name: "color-scheme", content: theme}),
    pen.html("title", {}, options.title ?? layout.title),
    sheet === null ? null : pen.html("link", {rel: "stylesheet", href: sheet})
  ];
  const style = sheet === null ? `<style>${css}${around}${String(layout.width)}px}\n</style>\n` : "";
  return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
${head.map((d) => (d ? `${write(d)}\n` : "")).join("")}${style}</head>
<body>
<main>
${writeFigure(still)}
</main>
</body>
</html>
`;
}
