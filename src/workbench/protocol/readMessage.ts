import { excelError } from "./errors";
import type { Batch } from "./wire";

/** A message that waits for an answer, and what it says if that can be read. */
export interface ReadMessage {
  readonly id: number;
  readonly type: number;
  /** @throws ExcelError "InvalidRequest" */
  readonly batch: () => Batch;
}

/**
 * Reads what the client library sent; null where it has no id, for then nobody waits for an answer.
 *
 * @param checkText  throws where Excel refuses the text, for its length say
 */
export function readMessage(
  text: string,
  checkText: (text: string) => void = () => undefined,
): ReadMessage | null {
  const sent = parsed(text);
  if (!isRecord(sent) || typeof sent.id !== "number" || typeof sent.type !== "number") return null;
  const { id, type, message } = sent;
  const batch = (): Batch => {
    checkText(text);
    return readBatch(isRecord(message) ? message.body : undefined);
  };
  return { id, type, batch };
}

function readBatch(body: unknown): Batch {
  const batch = typeof body === "string" ? parsed(body) : body;
  if (!isRecord(batch) || !Array.isArray(batch.Actions) || !isRecord(batch.ObjectPaths)) {
    throw excelError("InvalidRequest");
  }
  const parts = [...(batch.Actions as unknown[]), ...Object.values(batch.ObjectPaths)];
  if (!parts.every(isPart)) throw excelError("InvalidRequest");
  return batch as unknown as Batch;
}

/** An action or an object path: what either is called is text, its lists are lists. */
function isPart(part: unknown): boolean {
  if (!isRecord(part)) return false;
  const { Name = "", ArgumentInfo = {}, QueryInfo = {} } = part;
  if (Name !== null && typeof Name !== "string") return false;
  const info: unknown[] = [ArgumentInfo ?? {}, QueryInfo ?? {}];
  return info.every(isRecord) && LISTS.every((list) => info.every((one) => isList(one, list)));
}

const LISTS = ["Arguments", "ReferencedObjectPathIds", "Select", "Expand"];

function isList(info: unknown, name: string): boolean {
  const list = (info as Record<string, unknown>)[name] ?? [];
  return Array.isArray(list);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
