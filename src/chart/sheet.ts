import {palette} from "../draw/palette.js";
import {look} from "./properties.js";

const colours = palette.map((_, i) => {
  const colour = look(`colour-${String(i + 1)}`);
  return `.ic .ic-c${String(i)}{fill:${colour}!important}.ic .ic-extent.ic-c${String(i)}{fill:none!important;stroke:${colour}!important}.ic .ic-outlined.ic-c${String(i)}{stroke:${colour}!important}`;
}).join("");

/** Never less than 12 px, for many a page makes its rem 10 px. */
const SMALL = "max(.8125rem,12px)";

/** A selector of its own for each: a browser tries a list within another selector on every element, and one with a name on those of this name. */
const each = (list: string, selector: string): string => list.replace(/[^,]+/g, selector);
const where = (list: string): string => each(list, ":where($&)");
const inFigure = (list: string, more = ""): string => each(list, `.ic $&${more}`);

/** How a figure looks: a host may restyle all of it, by its own rules or through the custom properties. */
const appearance = `
${where("incident-timeline,incident-counter,incident-map,incident-disagreement")}{display:block}
:where(.ic-failure){margin:0;padding:6px 12px;border-inline-start:3px solid ${look("edge")};color:${look("ink")};overflow-wrap:anywhere}
:where(.ic){margin:0;color:${look("ink")};line-height:1.4}
${where(".ic p,.ic ul,.ic dl,.ic dd,.ic blockquote")}{margin:0;padding:0}
:where(.ic-title){margin:0;font-size:1.25em;line-height:1.25;font-weight:700}
:where(.ic-summary){margin-top:.25em}
:where(.ic-subtitle){font-size:1.05em}
${where(".ic-how,.ic-keys,.ic-account,.ic-caption,.ic-facts,.ic-remark")}{color:${look("quiet")};font-size:${SMALL}}
:where(.ic-bar){font-size:${SMALL}}
:where(.ic-bar){margin-top:.6em}
${where(".ic button,.ic input")}{font:inherit;color:inherit;background:transparent;border:1px solid ${look("edge")};border-radius:${look("radius")}}
:where(.ic .ic-entry){border:0;padding:0}
:where(.ic button:hover){background:${look("shade")}}
:where(.ic [aria-disabled=true]){opacity:.4}
:where(.ic [aria-pressed=false]){opacity:.7}
:where(.ic summary){font-size:${SMALL}}
${where(".ic-tip,.ic-hint")}{border-radius:${look("radius")};font-size:${SMALL};box-shadow:0 2px 8px ${look("shadow")}}
:where(.ic-panel){border:1px solid ${look("edge")};border-radius:${look("radius")};padding:10px 12px;margin:8px 0;font-size:max(.875rem,13px)}
${where(".ic-heading,.ic-name")}{font-weight:700}
:where(.ic-claim){padding-inline-start:10px;border-inline-start:2px solid ${look("edge")}}
:where(.ic-past){border-inline-start-style:dashed}
:where(.ic-claim dt){color:${look("quiet")}}
:where(.ic table){border-collapse:collapse;font-size:${SMALL}}
:where(.ic caption){text-align:start}
${where(".ic th,.ic td")}{text-align:start;vertical-align:top;padding-top:4px;border-bottom:1px solid ${look("rule")};font-weight:400}
:where(.ic thead th){font-weight:700}
:where(.ic tr[data-picked]){background:${look("shade")}}
:where(.ic-caption){margin-top:6px}
:where(.ic-choices){margin:6px 0;padding:2px 0;max-height:14em;overflow-y:auto}
@media print{
:where(.ic a[href])::after{content:" (" attr(href) ")";overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
:where(.ic .ic-more){border:0;padding:0}
:where(.ic-panel){padding:0;border:0}
}
`;

/** By the element: what a page could take from a picture. Each by its name, for `all` makes a browser go through hundreds for each mark. */
const seen = {
  "*": "display visibility opacity transform translate rotate scale filter clip-path mix-blend-mode fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray pointer-events unicode-bidi writing-mode",
  "g,text,tspan": "text-anchor dominant-baseline font-size font-weight font-style font-variant font-stretch letter-spacing word-spacing text-transform text-decoration text-indent text-shadow white-space paint-order stroke-linejoin",
  path: "d stroke-dashoffset stroke-linecap stroke-linejoin marker vector-effect",
  circle: "cx cy r", rect: "x y width height rx ry"
};
const taken = Object.entries(seen).map(([names, list]) => `${each(names, ".ic svg $&")}{${list.replace(/\S+/g, "$&:revert-layer!important;")}}`).join("");

/**
 * What a figure needs to be read at all: it holds against a host that styles everything with !important. Within a layer,
 * an important revert-layer takes back whatever any sheet of the page says: what is left of a picture are its attributes.
 */
const geometry = `
.ic svg{all:revert-layer!important;direction:revert-layer!important;unicode-bidi:revert-layer!important}
${taken}
.ic{direction:revert-layer!important}
.ic *{direction:revert-layer!important;float:none!important}
${inFigure(".ic-tip,.ic-panel,.ic-table,.ic-caption,.ic-choice", " *")},.ic summary{display:revert-layer!important}
.ic summary{list-style:revert-layer!important}
.ic svg{font-family:${look("font")}!important;fill-opacity:1!important;fill-rule:nonzero!important;stroke:none!important;stroke-width:1px!important;stroke-opacity:1!important;stroke-dasharray:none!important;text-anchor:start!important;font-weight:400!important;font-style:normal!important;letter-spacing:0!important;word-spacing:0!important;text-transform:none!important}
.ic{display:flex!important;flex-direction:column!important;min-width:0!important;overflow-wrap:anywhere!important}
${inFigure(".ic-bar,.ic-legend,.ic-controls,.ic-files,.ic-buttons,.ic-playhead")}{display:flex!important;flex-wrap:wrap!important;gap:4px 12px!important;align-items:center!important}
.ic[hidden],.ic [hidden],.ic .ic-tip[hidden]{display:none!important}
.ic .ic-account{order:1!important}
.ic .ic-panel{order:2!important}
.ic .ic-table{order:3!important}
.ic .ic-caption{order:4!important}
.ic .ic-title:empty,.ic .ic-subtitle:empty,.ic .ic-how:empty{display:none!important}
.ic .ic-buttons{gap:2px!important}
.ic .ic-legend{flex:1 1 60%!important}
.ic .ic-bar{justify-content:space-between!important;align-items:flex-start!important}
.ic .ic-controls{margin-inline-start:auto!important}
.ic .ic-period label{display:inline-block!important;margin:4px 0!important;margin-inline-end:8px!important}
.ic .ic-playhead{column-gap:8px!important;flex:1 1 100%!important}
.ic .ic-playhead input{flex:1 1 8em!important;min-width:6em!important}
.ic .ic-switches[open],.ic .ic-download[open]{flex:1 1 100%!important}
.ic .ic-choices{display:grid!important;grid-template-columns:repeat(auto-fill,minmax(min(16em,100%),1fr))!important;gap:0 16px!important}
.ic .ic-choice{display:flex!important;align-items:center!important;gap:6px!important;width:auto!important;min-height:24px!important}
.ic .ic-choice input{flex:none!important}
.ic .ic-guide{fill:none!important;stroke:currentColor!important}
.ic .ic-entry{display:inline-flex!important;align-items:center!important;gap:4px!important;min-height:24px!important;text-align:start!important}
.ic .ic-entry svg{width:max(16px,1.23em)!important;height:max(16px,1.23em)!important;flex:none!important}
.ic button,.ic summary,.ic input{cursor:pointer!important;width:auto!important;height:auto!important;min-height:24px!important;min-width:24px!important}
.ic input{appearance:revert-layer!important;position:static!important;opacity:1!important}
.ic [aria-pressed=false]{text-decoration:line-through!important}
.ic .ic-gauge{height:1rem!important;margin-bottom:-1rem!important;pointer-events:none!important}
.ic .ic-plot{position:relative!important;overflow:visible!important;padding:0!important;min-width:0!important;margin-top:6px!important}
.ic .ic-svg{display:block!important;max-width:100%!important;height:auto!important;overflow:visible!important;touch-action:pan-y!important}
.ic .ic-surface *{touch-action:pan-y!important}
.ic .ic-surface{cursor:crosshair!important}
.ic .ic-marks,.ic .ic-back,.ic .ic-front{pointer-events:none!important}
.ic :focus-visible{outline:2px solid ${look("focus")}!important;outline-offset:2px!important}
.ic summary:focus-visible{outline-offset:0!important}
.ic .ic-marks:focus{outline:none!important}
.ic .ic-ink{fill:currentColor!important}
.ic .ic-svg text{font-size:12px!important;fill:currentColor!important;stroke:none!important}
.ic .ic-svg text.ic-quiet{fill-opacity:.78!important}
.ic .ic-svg .ic-selection{fill:currentColor!important;fill-opacity:.12!important;stroke:currentColor!important;stroke-opacity:.5!important}
.ic .ic-svg text.ic-small,.ic .ic-svg .ic-small text{font-size:11px!important}
.ic .ic-svg text.ic-message{font-size:15px!important}
.ic .ic-svg text.ic-big{font-size:28px!important}
.ic .ic-gap{stroke:${look("ground")}!important}
.ic .ic-svg text.ic-clear{stroke:${look("ground")}!important;stroke-width:3px!important;stroke-opacity:.75!important;stroke-linejoin:round!important;paint-order:stroke!important}
.ic .ic-halo{fill:none!important;stroke:${look("ground")}!important;stroke-width:6px!important}
.ic .ic-ring{fill:none!important;stroke:currentColor!important;stroke-width:2px!important}
.ic .ic-active{stroke-width:3px!important;stroke:${look("focus")}!important}
${inFigure(".ic-tip,.ic-hint")}{background:${look("tip")}!important;border:1px solid ${look("edge")}!important;padding:6px 8px!important;position:absolute!important;z-index:10!important;max-width:min(320px,90vw)!important;width:max-content!important}
.ic .ic-hint{inset-inline:0!important;margin:auto!important;max-width:90%!important;pointer-events:none!important}
.ic .ic-status{position:absolute!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important}
.ic .ic-panel{position:relative!important}
.ic .ic-close{position:absolute!important;margin:0!important;padding:0!important;line-height:1!important;inset-block-start:6px!important;inset-inline-end:6px!important}
.ic .ic-incident,.ic .ic-claim{margin-top:8px!important}
.ic li{list-style:none!important}
.ic .ic-claim dl{display:grid!important;grid-template-columns:fit-content(45%) 1fr!important;gap:0 10px!important}
.ic .ic-scroll{overflow-x:auto!important}
.ic table{width:100%!important;overflow-wrap:normal!important}
.ic th,.ic td{padding-bottom:4px!important;padding-inline-end:10px!important}
${colours}
@media (max-width:480px){.ic .ic-svg text.ic-small,.ic .ic-svg .ic-small text{font-size:12px!important}}
@media (pointer:coarse){.ic button,.ic summary,.ic input,.ic .ic-entry,.ic .ic-choice{min-height:44px!important;min-width:44px!important}}
@media (forced-colors:active){.ic svg [class*=ic-c]{fill:CanvasText!important}.ic .ic-extent[class]{fill:none!important;stroke:CanvasText!important}.ic .ic-outlined[class]{stroke:CanvasText!important}.ic .ic-active{stroke:Highlight!important}}
@media print{
.ic .ic-controls,.ic .ic-tip,.ic .ic-hint,.ic .ic-close,.ic .ic-keys,.ic .ic-table>:not(.ic-statements)>summary{display:none!important}
.ic{color-scheme:light!important;color:#000!important;background:#fff!important;${["quiet", "edge", "rule", "shade", "ground"].map((d) => `--ic-${d}:initial!important`).join(";")}}
.ic .ic-plot,.ic .ic-bar,.ic tr,.ic .ic-claim{break-inside:avoid!important}
.ic .ic-title,.ic .ic-subtitle,.ic .ic-summary,.ic .ic-how,.ic .ic-bar,.ic summary,.ic .ic-name,.ic .ic-heading,.ic .ic-facts,.ic caption,.ic thead{break-after:avoid!important}
.ic .ic-scroll{overflow:visible!important}
.ic .ic-table>:not(.ic-statements)::details-content,.ic .ic-panel details::details-content{content-visibility:visible!important}
}
`;

/** The sheet as text: for the file that pages without script link to. */
export const css = `${appearance.trim()}\n@layer ic{\n${geometry.trim()}\n}\n`;

const sheets = new WeakMap<object, CSSStyleSheet>();

/**
 * Gives the figure's root the sheet, once; where sheets cannot be adopted the attributes stand. It outlives the figure, for the
 * picture does, and others may stand in the same root. True where it had none before.
 */
export function adoptSheet(figure: Element): boolean {
  const root = figure.getRootNode() as Document | ShadowRoot;
  const view = figure.ownerDocument.defaultView;
  if (!view || !("adoptedStyleSheets" in root)) return false;
  let sheet = sheets.get(view);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(view, sheet);
  }
  if (root.adoptedStyleSheets.includes(sheet)) return false;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return true;
}
