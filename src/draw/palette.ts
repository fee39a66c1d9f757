/**
 * The colours of classes 0 to 5 and of "other", on a light and on a dark ground. Each stands out from its ground by at
 * least 3 : 1, and any two differ by ten or more (CIEDE2000) to eyes of any kind; they are never alone in telling
 * classes apart.
 */
export const palette: readonly (readonly [light: string, dark: string])[] = [
  ["#1660a1", "#5da2cd"],
  ["#d7480b", "#f37a32"],
  ["#188364", "#42d2a9"],
  ["#8c0f6d", "#ffb7ed"],
  ["#684708", "#e4c940"],
  ["#6f4bf7", "#8b7aff"],
  ["#545859", "#989da2"]
];

/** The attributes of what is drawn in a class's colour; a sheet may set it otherwise through `--ic-colour-…`. */
export function inColour(colour: number | null): {class: string; fill: string} {
  const shade = colour === null ? undefined : palette[colour];
  return shade ? {class: `ic-c${String(colour)}`, fill: shade[0]} : {class: "ic-ink", fill: "currentColor"};
}

/** The same, with an outline of the full colour about what is paler. */
export function outlined(colour: number | null): {class: string; fill: string; stroke: string} {
  const {class: name, fill} = inColour(colour);
  return {class: `${name} ic-outlined`, fill, stroke: fill};
}

/** The same, set off from what it lies upon by a line of the ground's colour. */
export function setOff(colour: number | null): {class: string; fill: string; stroke: string} {
  const {class: name, fill} = inColour(colour);
  return {class: `${name} ic-gap`, fill, stroke: "Canvas"};
}
