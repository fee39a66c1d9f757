/**
 * The colours of classes 0 to 5 and of "other", on a light and on a dark ground. Each stands out from its ground by at
 * least 3 : 1; they are never alone in telling classes apart.
 */
export const palette: readonly (readonly [light: string, dark: string])[] = [
  ["#0063a8", "#5ab0f0"],
  ["#c2410c", "#ff9a5c"],
  ["#00755a", "#3fcfa5"],
  ["#9c3f86", "#e79ad3"],
  ["#8a6100", "#e8b93a"],
  ["#4d4dbf", "#a9a9ff"],
  ["#5f6368", "#b4b9bf"]
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
