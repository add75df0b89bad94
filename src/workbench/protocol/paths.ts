import { excelError } from "./errors";
import type { ExcelObject } from "./excelObject";
import { camelCase, isExcelObject } from "./excelObject";
import type { References } from "./references";
import type { ArgumentInfo, Batch, ObjectPath } from "./wire";
import { PathType } from "./wire";

/** What paths lead to, and what is asked before one is followed. */
export interface PathContext {
  readonly workbook: ExcelObject;
  /** Objects the client makes by name, such as the service that takes custom functions' results. */
  readonly services: Readonly<Record<string, ExcelObject | undefined>>;
  readonly references: References;
  /** Throws where Excel, or a test, refuses a call: "Class.member" as the add-in spells it. */
  check(call: string): void;
  /** Resolves when formulas written so far have their values, which Excel has at once. */
  calculated(): Promise<void>;
}

/**
 * The objects one batch names by path. A path is followed once, at its first use: following
 * `worksheets.add()` twice would add two sheets.
 */
export class Paths {
  readonly #resolved = new Map<number, Promise<ExcelObject | null>>();

  constructor(
    private readonly batch: Batch,
    private readonly context: PathContext,
  ) {}

  resolve(id: number): Promise<ExcelObject | null> {
    const known = this.#resolved.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) return Promise.reject(excelError("InvalidReference"));
    const resolved = this.#follow(path);
    this.#resolved.set(id, resolved);
    return resolved;
  }

  /** Arguments with the objects put where the wire has their path ids. */
  async readArguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const ids = info?.ReferencedObjectPathIds;
    return Promise.all(
      (info?.Arguments ?? []).map((argument, index) => {
        const id = ids?.[index];
        return typeof id === "number" && id > 0 ? this.resolve(id) : argument;
      }),
    );
  }

  async #follow(path: ObjectPath): Promise<ExcelObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.context.workbook;
      case PathType.NewObject:
        return this.#service(path.Name);
      case PathType.ReferenceId:
        return this.context.references.get(path.Name);
      case PathType.NullObject:
        return null;
      default:
        return this.#member(path);
    }
  }

  #service(name: string): ExcelObject {
    const service = this.context.services[name];
    if (!service) throw excelError("ApiNotFound", `Workbench does not support the service ${name}`);
    return service;
  }

  async #member(path: ObjectPath): Promise<ExcelObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = await this.readArguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Property) return parent.child(path.Name);
    if (path.ObjectPathType === PathType.Indexer || path.Name === "GetItem") {
      this.context.check(`${parent.className}.getItem`);
      return parent.item(args[0]);
    }
    this.context.check(`${parent.className}.${camelCase(path.Name)}`);
    // A range's extent can depend on what formulas spilled, which Excel knows at once.
    if (/Spill|Used/.test(path.Name)) await this.context.calculated();
    const value = await parent.call(path.Name, args);
    if (value === null || isExcelObject(value)) return value;
    throw excelError("GeneralException", `${path.Name} did not answer with an object`);
  }
}
