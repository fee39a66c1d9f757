/** The most characters of a text that are kept for display. */
export const longest = 10_000;

/** The text, cut where it is longer than can be shown. */
export function cutText(text: string, most = longest): string {
  // Never between the halves of one character.
  return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, "") + "…" : text;
}

/**
 * A text for a label: on one line, cut, and without the marks that turn the direction of what stands beside it
 * (U+202A–E, U+2066–9, U+200E/F, U+061C). The data keep theirs.
 */
export function cleanLabel(text: string, most = longest): string {
  return cutText(text.slice(0, longest).replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, "").replace(/\s+/g, " ").trim(), most);
}
