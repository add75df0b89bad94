import { markedSheet, type SheetKey } from "../../template/sheetKeys";
import { LANGUAGES, type Language } from "../../words/language";
import { SHEET_NAMES } from "../../words/sheets/sheetNames";
import { sheetOf, type Named } from "./findTemplate";
import type { OldSheet } from "./journal";

/** A sheet of a template that is about to be replaced. */
export interface TemplateSheet extends OldSheet {
  key: SheetKey;
}

/**
 * The sheets that a new template in a language replaces: those that are marked as the sheets of one template, one of
 * them under a name without a number, in any language. None where a name that the new sheets would take belongs to
 * another sheet: that is somebody else's, and the new sheets get a number.
 */
export function oldTemplateSheets(
  sheets: readonly OldSheet[],
  names: readonly Named[],
  language: Language,
): TemplateSheet[] {
  const marks = new Map(
    names.flatMap((item) => {
      const mark = markedSheet(item.name);
      return mark === undefined ? [] : [[sheetOf(item).toLowerCase(), mark] as const];
    }),
  );
  const marked = sheets.flatMap(({ id, name }) => {
    const mark = marks.get(name.toLowerCase());
    return mark === undefined ? [] : [{ id, name, ...mark }];
  });
  const first = marked.find(({ key, name }) =>
    LANGUAGES.some((one) => sameName(name, SHEET_NAMES[one][key])),
  );
  const old = marked.filter(({ suffix }) => suffix === first?.suffix);
  const isFree = (wanted: string): boolean => {
    const holder = sheets.find(({ name }) => sameName(name, wanted));
    return holder === undefined || old.some(({ id }) => id === holder.id);
  };
  return Object.values(SHEET_NAMES[language]).every(isFree)
    ? old.map(({ id, name, key }) => ({ id, name, key }))
    : [];
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
