/** Degrees, minutes and seconds, with the sign or the letter of a side. */
const parts = /^(-?\d{1,3})\s*[°º]\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|'')\s*)?([NSEW]?)$/i;

/** A latitude or a longitude in degrees: "33.786", "33,786", "33°47'N", "33° 47' 10\" N", "44.4 E". NaN for anything else. */
export function degrees(text: string): number {
  const [, plain, letter = ""] = /^(-?\d{1,3}(?:[.,]\d+)?(?:e-\d+)?)\s*°?\s*([NSEW]?)$/i.exec(text) ?? [];
  if (plain !== undefined) return +plain.replace(",", ".") * side(letter);
  const [, whole = "", minutes = "0", seconds = "0", side2 = ""] = parts.exec(text) ?? [];
  if (!whole || +minutes >= 60 || +seconds >= 60) return NaN;
  return (Math.abs(+whole) + +minutes / 60 + +seconds / 3600) * (whole.startsWith("-") ? -1 : 1) * side(side2);
}

function side(letter: string): number {
  return /[SW]/i.test(letter) ? -1 : 1;
}
