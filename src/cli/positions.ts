/** A place in a text, as editors count: from 1. */
export interface Place {
  line: number;
  column: number;
}

const space = /[ \t\n\r]*/y;
const string = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const rest = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Walks a JSON text, from value to value, and tells the path and the offset of each. An array alone is taken for the
 * incidents of a dataset, as it is when it is read.
 *
 * @returns the offset of what is no JSON; `null` where all of it is
 */
export function walk(text: string, visit: (path: string, at: number) => void): number | null {
  const open: {end: string; path: string; held: number}[] = []; // no recursion: a hostile text is deeper than the stack
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const sign = (wanted: string): boolean => {
    take(space);
    if (text[at] !== wanted) return false;
    at++;
    take(space);
    return true;
  };
  const value = (path: string): boolean => {
    visit(path, at);
    const end = sign("{") ? "}" : sign("[") ? "]" : null;
    if (end) open.push({end, path, held: 0});
    return (end ?? take(string) ?? take(rest)) !== null;
  };

  take(space);
  if (!value(text[at] === "[" ? "incidents" : "")) return at;
  for (let around = open.at(-1); around; around = open.at(-1)) {
    if (sign(around.end)) {
      open.pop();
      continue;
    }
    if (around.held > 0 && !sign(",")) return at;
    let path = `${around.path}[${around.held++}]`;
    if (around.end === "}") {
      const key = take(string);
      if (key === null || !sign(":")) return at;
      path = (around.path && `${around.path}.`) + (JSON.parse(key) as string);
    }
    if (!value(path)) return at;
  }
  take(space);
  return at === text.length ? null : at;
}

/** A function that tells the line and column of offsets, which must not go down. */
function counter(text: string): (at: number) => Place {
  let line = 1, start = 0, end = text.indexOf("\n");
  return (at) => {
    for (; end !== -1 && end < at; end = text.indexOf("\n", start)) {
      line++;
      start = end + 1;
    }
    return {line, column: at - start + 1};
  };
}

/** Where a text stops being JSON. */
export function faultIn(text: string): Place | null {
  const at = walk(text, () => undefined);
  return at === null ? null : counter(text)(at);
}

/** Where the values at these paths of a JSON text begin; of one that is not in it, what is about it. */
export function locate(text: string, paths: readonly string[]): (path: string) => Place {
  const wanted = new Set(paths.flatMap(ancestors));
  const places = new Map<string, Place>();
  const placeOf = counter(text);
  walk(text, (path, at) => { if (wanted.has(path)) places.set(path, placeOf(at)); });
  return (path) => places.get(ancestors(path).find((d) => places.has(d)) ?? "") ?? {line: 1, column: 1};
}

/** "a[2].b" → "a[2].b", "a[2]", "a" */
function ancestors(path: string): string[] {
  const above = path.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, "");
  return above === path || above === "" ? [path] : [path, ...ancestors(above)];
}
