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
