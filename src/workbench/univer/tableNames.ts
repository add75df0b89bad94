import type { Injector } from "@univerjs/core";
import { ISuperTableService } from "@univerjs/engine-formula";

/** A map by name without regard to case, that keeps the spelling it was given. */
export class NameMap<V> extends Map<string, V> {
  readonly #spelling = new Map<string, string>();

  override get(name: string): V | undefined {
    return super.get(this.#spell(name));
  }

  override has(name: string): boolean {
    return super.has(this.#spell(name));
  }

  override set(name: string, value: V): this {
    this.delete(name);
    this.#spelling.set(name.toLowerCase(), name);
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    const known = super.delete(this.#spell(name));
    this.#spelling.delete(name.toLowerCase());
    return known;
  }

  #spell(name: string): string {
    return this.#spelling.get(name.toLowerCase()) ?? name;
  }
}

/**
 * Univer 0.25.1 looks tables up with regard to case, which Excel does not, and asks for one with iterator helpers
 * that Node 20 lacks. There is one workbook, so one map will do.
 */
export function ignoreTableCase(injector: Injector): void {
  const service = injector.get(ISuperTableService);
  type Table = Parameters<typeof service.registerTable>[2];
  const tables = new NameMap<Table>();
  service.getTableMap = () => tables;
  service.getTable = (_unitId, name) => tables.get(name);
  service.hasTable = (_unitId, name) => tables.has(name);
  service.registerTable = (_unitId, name, table) => {
    tables.set(name, table);
  };
  service.remove = (_unitId, name) => {
    tables.delete(name);
  };
}
