/** Runs in the page: words upon words and marks, marks upon marks, lines through words, and what sticks out of its picture. */
export function faults(): string[] {
  interface Box {left: number; right: number; top: number; bottom: number}
  const found: string[] = [];
  const boxOf = (d: Element, trim = 0): Box => {
    const {left, right, top, bottom} = d.getBoundingClientRect();
    const [x, y] = d.getAttribute("transform")?.startsWith("rotate") ? [trim, 0.5] : [0.5, trim];
    return {left: left + x, right: right - x, top: top + y, bottom: bottom - y};
  };
  const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  for (const figure of document.querySelectorAll("figure.ic")) {
    const name = figure.closest("div")?.previousElementSibling?.textContent ?? "";
    const svg = figure.querySelector("svg.ic-svg");
    if (!svg) continue;
    // A line of text is as high as its letters may be; three pixels of it are room above and below.
    const texts = [...svg.querySelectorAll("text")].filter((d) => d.textContent !== "").map((d) => ({d, box: boxOf(d, 3)}));
    const marks = [...svg.querySelectorAll(".ic-marks path[class^=ic-c], .ic-marks path.ic-ink")].map((d) => ({d, box: boxOf(d, 0.5)}));
    const lines = [...svg.querySelectorAll(".ic-flagpole")].map((d) => ({d, box: boxOf(d, 1)})).map(({d, box}) => ({d, box: {...box, left: box.left - 1, right: box.right + 1}}));
    const outer = svg.getBoundingClientRect();
    texts.forEach(({d, box}, i) => {
      const words = `${name}: "${d.textContent}"`;
      for (const other of texts.slice(i + 1)) if (meet(box, other.box)) found.push(`${words} upon "${other.d.textContent}"`);
      for (const other of marks) if (other.d.parentElement !== d.parentElement && meet(box, other.box)) found.push(`${words} upon a mark`);
      for (const other of lines) if (meet(box, other.box)) found.push(`a pole through ${words}`);
      if (box.left < outer.left - 1 || box.right > outer.right + 1 || box.top < outer.top - 1 || box.bottom > outer.bottom + 1) found.push(`${words} out of the picture`);
    });
    marks.forEach(({d, box}, i) => {
      const item = d.closest(".ic-marks > *");
      for (const other of marks.slice(i + 1)) if (!item?.contains(other.d) && meet(box, other.box)) found.push(`${name}: a mark upon a mark, at ${String(Math.round(box.left - outer.left))}, ${String(Math.round(box.top - outer.top))}`);
    });
    for (const {d, box} of marks) if (box.left < outer.left - 1 || box.right > outer.right + 1 || box.top < outer.top - 1 || box.bottom > outer.bottom + 1) found.push(`${name}: a mark out of the picture, ${d.getAttribute("d")?.slice(0, 20) ?? ""}`);
    if (figure.scrollWidth > figure.clientWidth + 1) found.push(`${name}: the figure is ${String(figure.clientWidth)} wide, what is in it ${String(figure.scrollWidth)}`);
  }
  return found;
}
