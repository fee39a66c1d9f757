/** Makes it when it is first asked for. */
export function later<T>(make: () => T): () => T {
  let made: {value: T} | null = null;
  return () => (made ??= {value: make()}).value;
}

/** What is under the key; where nothing is, what is made for it, from then on. */
export function under<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, value = make(key));
  return value;
}

/** Remembers what a pure function made of each object, as long as there is the object. */
export function kept<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, {value: V}>();
  return (key) => {
    const known = made.get(key) ?? {value: make(key)};
    made.set(key, known);
    return known.value;
  };
}

/**
 * Remembers what was gathered from a list that nobody changes, as long as there is its first element: a list that begins
 * like it is gone through from there on. Whoever asks does not keep what was gathered, for it grows.
 *
 * @param add adds what stands in the list from a place on
 */
export function gathered<T, V>(begin: () => V, add: (all: V, list: readonly T[], from: number) => void): (list: readonly T[]) => V {
  const made = new WeakMap<object, {list: readonly T[]; all: V}>();
  return (list) => {
    const key: unknown = list[0];
    const isKey = typeof key === "object" && key !== null;
    const known = isKey ? made.get(key) : undefined;
    if (known?.list === list) return known.all;
    const goesOn = known !== undefined && startsWith(list, known.list);
    const all = goesOn ? known.all : begin();
    add(all, list, goesOn ? known.list.length : 0);
    if (isKey) made.set(key, {list, all});
    return all;
  };
}

/** Are the first of the one list all of the other? */
export function startsWith(list: readonly unknown[], start: readonly unknown[]): boolean {
  if (start.length > list.length) return false;
  for (let i = 0; i < start.length; i++) if (list[i] !== start[i]) return false;
  return true;
}

/** Remembers what a pure function made of each value; forgets all when it holds too many. */
export function memoise<K, V>(make: (key: K) => V, most = 50_000): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      if (made.size >= most) made.clear();
      made.set(key, value = make(key));
    }
    return value;
  };
}
