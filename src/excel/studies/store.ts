import { stored } from "../stored/studies";

type Stored = typeof stored;
export type Key = keyof Stored;
export type Kept<K extends Key> = ReturnType<Stored[K]>;

const settingName = (key: Key): string => `ouroboros.${key}`;

/** What the workbook keeps for us under a key. */
export async function readKept<K extends Key>(
  context: Excel.RequestContext,
  key: K,
): Promise<Kept<K>> {
  const setting = context.workbook.settings.getItemOrNullObject(settingName(key));
  setting.load({ value: true });
  await context.sync();
  const value: unknown = setting.isNullObject ? null : setting.value;
  return stored[key](value) as Kept<K>;
}

/** Queues the change; nothing is sent until the caller syncs. */
export function keep<K extends Key>(
  context: Excel.RequestContext,
  key: K,
  value: NonNullable<Kept<K>>,
): void {
  context.workbook.settings.add(settingName(key), value);
}

/** Queues the removal of what is kept; `keep` must have been called. */
export function forgetKept(context: Excel.RequestContext, key: Key): void {
  context.workbook.settings.getItem(settingName(key)).delete();
}
