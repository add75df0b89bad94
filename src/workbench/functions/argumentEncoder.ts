import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject } from "@univerjs/engine-formula";
import type { ParameterMetadata } from "./metadata";
import type { BlankCell, Encoded } from "./scalar";
import { encodeScalar } from "./scalar";

export type Argument = { readonly key: string; readonly json: string } | { readonly error: string };

const OMITTED: Argument = { key: "-", json: "null" };
/** Distinct ranges remembered by content; past it the memory starts afresh. */
const MOST_RANGES = 20_000;

/**
 * Turns formula values into the JSON a custom function is sent. A thousand cells that read the same range hand
 * in the same array object, so a range is encoded once per object and known from then on by a short key.
 */
export class ArgumentEncoder {
  readonly #byObject = new WeakMap<ArrayValueObject, Map<string, Argument>>();
  readonly #keys = new Map<string, number>();
  #last = 0;

  constructor(
    readonly blank: BlankCell,
    readonly takesErrors: boolean,
  ) {}

  encode(value: BaseValueObject | null, parameter: ParameterMetadata | undefined): Argument {
    const type = parameter?.type ?? "any";
    const isMatrix = parameter?.dimensionality === "matrix";
    if (value === null) return OMITTED;
    if (value instanceof ArrayValueObject) {
      return isMatrix ? this.#range(value, type) : this.#scalar(value.get(0, 0), type);
    }
    if (value.isNull()) return OMITTED;
    return isMatrix ? this.#matrixOfOne(value, type) : this.#scalar(value, type);
  }

  #scalar(value: Nullable<BaseValueObject>, type: string): Argument {
    const encoded = encodeScalar(value, type, this);
    return "error" in encoded ? encoded : { key: encoded.json, json: encoded.json };
  }

  #matrixOfOne(value: BaseValueObject, type: string): Argument {
    const encoded = encodeScalar(value, type, this);
    return "error" in encoded ? encoded : this.#keyed(`[[${encoded.json}]]`);
  }

  #range(range: ArrayValueObject, type: string): Argument {
    const known = this.#byObject.get(range)?.get(type);
    if (known) return known;
    const argument = this.#encodeRange(range, type);
    const byType = this.#byObject.get(range) ?? new Map<string, Argument>();
    this.#byObject.set(range, byType.set(type, argument));
    return argument;
  }

  #encodeRange(range: ArrayValueObject, type: string): Argument {
    const rows: string[] = [];
    for (let r = 0; r < range.getRowCount(); r += 1) {
      const row: string[] = [];
      for (let c = 0; c < range.getColumnCount(); c += 1) {
        const encoded: Encoded = encodeScalar(range.get(r, c), type, this);
        if ("error" in encoded) return encoded;
        row.push(encoded.json);
      }
      rows.push(`[${row.join(",")}]`);
    }
    return this.#keyed(`[${rows.join(",")}]`);
  }

  #keyed(json: string): Argument {
    let key = this.#keys.get(json);
    if (key === undefined) {
      if (this.#keys.size >= MOST_RANGES) this.#keys.clear();
      key = this.#last += 1;
      this.#keys.set(json, key);
    }
    return { key: `#${key}`, json };
  }
}
