import { excelError } from "./errors";
import type { ExcelObject } from "./excelObject";

/** Objects the client keeps beyond one batch, by the id it uses for them afterwards. */
export class References {
  readonly #byId = new Map<string, ExcelObject>();
  readonly #ids = new WeakMap<ExcelObject, string>();
  #last = 0;

  keep(object: ExcelObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#last += 1;
    const id = `kept-${this.#last}`;
    this.#ids.set(object, id);
    this.#byId.set(id, object);
    return id;
  }

  get(id: string): ExcelObject {
    const object = this.#byId.get(id);
    if (!object) throw excelError("ItemNotFound");
    return object;
  }

  remove(id: unknown): null {
    const object = typeof id === "string" ? this.#byId.get(id) : undefined;
    if (object) {
      this.#ids.delete(object);
      this.#byId.delete(String(id));
    }
    return null;
  }
}
