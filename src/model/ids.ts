/** Ids, each once. While every one comes after those before it, as in a list that is numbered, none has to be looked up. */
export class Ids {
  readonly #rising: string[] = [];
  #all: Set<string> | null = null;

  /** Takes the id. False: it has it already. */
  add(id: string): boolean {
    const rising = this.#rising;
    if (!this.#all && (rising.length === 0 || follows(id, rising[rising.length - 1]!))) return rising.push(id) > 0;
    const all = this.#whole();
    const {size} = all;
    return all.add(id).size > size;
  }

  has(id: string): boolean {
    return this.#whole().has(id);
  }

  #whole(): Set<string> {
    return this.#all ??= new Set(this.#rising);
  }
}

/** The longer comes after the shorter: "9", "10". */
const follows = (id: string, last: string): boolean => (id.length === last.length ? id > last : id.length > last.length);
