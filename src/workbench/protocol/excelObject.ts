import { excelError } from "./errors";

/** An object of Excel's object model as the batch processor sees it: a class name and members by wire name. */
export interface ExcelObject {
  readonly className: string;
  /** What the client needs to find the object again in a later batch: `Id` or nothing. */
  identity(): Record<string, unknown>;
  /** Whether the client may ask to keep it by reference, as it does with ranges. */
  readonly keepable: boolean;
  readonly isCollection: boolean;
  /** Wire names of the scalar properties that `load()` without arguments fetches. */
  readonly scalars: readonly string[];
  has(kind: MemberKind, name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): unknown;
  child(name: string): ExcelObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly ExcelObject[];
  item(key: unknown): ExcelObject | null;
}

export type MemberKind = "get" | "set" | "child" | "call";

type Members<F> = Readonly<Record<string, F>>;

/** One Excel class as a table of members; `T` is what an object of the class stands for. */
export interface ExcelClass<T> {
  readonly name: string;
  readonly identity?: (target: T) => Record<string, unknown>;
  readonly keepable?: boolean;
  /** Readable scalar properties. */
  readonly get?: Members<(target: T) => unknown>;
  /** Writable properties. May return a promise. */
  readonly set?: Members<(target: T, value: unknown) => unknown>;
  /** Properties that are objects; null answers as a null object. */
  readonly child?: Members<(target: T) => ExcelObject | null>;
  /** Methods. An ExcelObject, null, a plain value, or a promise of one of them. */
  readonly call?: Members<(target: T, ...args: readonly unknown[]) => unknown>;
  readonly items?: (target: T) => readonly ExcelObject[];
  /** The indexer; also answers getItem. Throws ItemNotFound where there is none. */
  readonly item?: (target: T, key: unknown) => ExcelObject;
}

const OBJECTS = new WeakSet();

export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === "object" && value !== null && OBJECTS.has(value);
}

export function excelObject<T>(definition: ExcelClass<T>, target: T): ExcelObject {
  const {
    name: className,
    keepable = false,
    get = {},
    set = {},
    child = {},
    call = {},
  } = definition;
  const members = { get, set, child, call };
  const find = <F>(table: Members<F>, name: string): F => {
    const member = Object.hasOwn(table, name) ? table[name] : undefined;
    if (member === undefined) throw unsupported(className, name);
    return member;
  };
  const object: ExcelObject = {
    className,
    keepable,
    isCollection: definition.items !== undefined,
    scalars: Object.keys(get),
    identity: () => definition.identity?.(target) ?? {},
    has: (kind, name) => Object.hasOwn(members[kind], name),
    get: (name) => find(get, name)(target),
    set: (name, value) => find(set, name)(target, value),
    child: (name) => find(child, name)(target),
    call: (name, args) => find(call, name)(target, ...args),
    items: () => definition.items?.(target) ?? [],
    item: (key) => {
      if (!definition.item) throw unsupported(className, "GetItem");
      return definition.item(target, key);
    },
  };
  OBJECTS.add(object);
  return object;
}

function unsupported(className: string, member: string): Error {
  return excelError("ApiNotFound", `Workbench does not support ${className}.${camelCase(member)}`);
}

/** `GetRange` → `getRange`, as the add-in's source spells it. */
export function camelCase(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `getRange` → `GetRange`, as the wire spells it. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
