/**
 * A function that remembers what it gave of late: the same names, days and zones are asked for at every keystroke.
 *
 * @param most how many answers are kept before all are forgotten; bounds the memory
 */
export function remember<Value, Key extends string | number = string>(
  most: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}

/** A function of an object that makes its answer once, for all who ask: several ask the same of one document. */
export function rememberOf<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
