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
