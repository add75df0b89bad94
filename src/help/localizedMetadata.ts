import type { Metadata } from "./declarations/metadata";
import { catalogue, choices } from "../words/formulas";

/**
 * functions.json with Chinese descriptions: ids, names, parameters and options are the same, so that a
 * workbook calculates in every language of Excel.
 *
 * @throws where a text is missing
 */
export function localizedMetadata<M extends Metadata>(metadata: M): M {
  return {
    ...metadata,
    functions: metadata.functions.map((one) => ({
      ...one,
      description: textOf(one.id).description,
      parameters: one.parameters.map((parameter) => ({
        ...parameter,
        description: found(textOf(one.id).parameters, parameter.name, one.id),
      })),
    })),
    enums: metadata.enums?.map((one) => ({
      ...one,
      values: one.values.map((value) => ({
        ...value,
        tooltip: found(found(choices, one.id, "choices"), value.stringValue, one.id),
      })),
    })),
  };
}

/** The Chinese text of a formula. */
export function textOf(id: string) {
  return found(catalogue, id, "the Chinese catalogue");
}

function found<T>(texts: Readonly<Record<string, T | undefined>>, key: string, where: string): T {
  const text = texts[key];
  if (text === undefined) throw new Error(`${where}: ${key} has no Chinese text`);
  return text;
}
