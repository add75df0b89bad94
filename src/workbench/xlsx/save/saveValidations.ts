import type { DataValidation, Worksheet as FileSheet } from "@cj-tech-master/excelts";
import type { SheetFact } from "../../book/sheetFacts";
import { storedFormula } from "../formula/storedFormula";
import { VALIDATION_OPERATORS, VALIDATION_TYPES } from "../validationWords";

type Given = Readonly<Record<string, unknown>>;

/** Data-validation rules as Excel's API words them, by the address they were set on. */
export function saveValidations({ validation }: SheetFact, namespace: string, to: FileSheet): void {
  for (const [address, record] of validation) {
    const rule = fileRule(record as Given, namespace);
    // The library takes single cells apart from ranges by this word.
    if (rule) to.dataValidations.add(address.includes(":") ? `range:${address}` : address, rule);
  }
}

function fileRule(record: Given, namespace: string): DataValidation | null {
  const [[kind, given] = []] = Object.entries((record.rule ?? {}) as Record<string, Given>);
  const type = kind === undefined ? undefined : VALIDATION_TYPES.get(kind);
  if (type === undefined || given === undefined) return null;
  const { formula1, formula2, formula, source, operator } = given;
  const stored = (value: unknown): string =>
    typeof value === "string" ? storedFormula(value, namespace) : String(value);
  const formulae =
    type === "list"
      ? [
          typeof source === "string" && source.startsWith("=")
            ? stored(source)
            : `"${String(source)}"`,
        ]
      : [formula ?? formula1, formula2]
          .filter((value) => value !== undefined && value !== null)
          .map(stored);
  const alert = (record.errorAlert ?? {}) as Given;
  const prompt = (record.prompt ?? {}) as Given;
  return {
    type,
    formulae,
    allowBlank: record.ignoreBlanks !== false,
    showErrorMessage: alert.showAlert !== false,
    ...(typeof operator === "string" && { operator: VALIDATION_OPERATORS.get(operator) }),
    ...(typeof alert.title === "string" && { errorTitle: alert.title }),
    ...(typeof alert.message === "string" && { error: alert.message }),
    ...(typeof alert.style === "string" && { errorStyle: alert.style.toLowerCase() }),
    ...(record.prompt !== undefined && { showInputMessage: prompt.showPrompt !== false }),
    ...(typeof prompt.title === "string" && { promptTitle: prompt.title }),
    ...(typeof prompt.message === "string" && { prompt: prompt.message }),
  };
}
