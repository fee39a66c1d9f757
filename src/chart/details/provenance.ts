import type {Pen} from "../../draw/pen.js";
import type {Locale} from "../../locale/locale.js";
import {parseEdtf} from "../../model/edtf.js";
import type {Document} from "../../model/incident.js";
import type {Provenance} from "../../model/reading.js";

/** ", via …, in …, said …": everything between an origin and the reader. */
export function provenance<N>(pen: Pen<N>, {via, document, url, said, assumed}: Provenance, locale: Locale): (N | string)[] {
  const {claims: words, ui} = locale;
  const link = url ?? null;
  const title = document && documentWords(document, link === null, locale);
  const carriers = via.filter((d) => d.id !== document?.id); // an article may be both
  const parts = [
    carriers.length > 0 && words.via(locale.list(carriers.map((d) => locale.nameOf(d)), "plain")),
    title && words.in(title),
    said !== null && words.said(said, assumed)
  ].filter((text) => typeof text === "string");
  const text = parts.map((part) => locale.comma + part).join("");
  return link === null ? [text] : [`${text} `, pen.html("a", {href: link, rel: "noopener noreferrer"}, locale.labelled(ui.link, new URL(link).hostname))];
}

/** Its title; where there is no link, also where it was written and when. */
function documentWords({id, title, outlet, dateline, published}: Document, whole: boolean, locale: Locale): string {
  const span = published === undefined ? null : parseEdtf(published);
  const name = locale.name(title ?? outlet ?? id);
  const told = (d: string): boolean => name.toLowerCase().includes(d.toLowerCase());
  const more = whole ? [dateline, span && locale.span(span)].filter((d) => typeof d === "string" && !told(d)) as string[] : [];
  return more.length > 0 ? `${name} (${locale.list(more.map((d) => locale.name(d)), "plain")})` : name;
}
