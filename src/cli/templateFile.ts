import { turnIntoValues } from "../excel/template/colleagueCopy";
import { loadTemplate } from "../excel/template/templateActions";
import { deleteSheet } from "../workbench/book/sheets";
import { loadAddin } from "../workbench/node/loadAddin";
import { openOffice } from "../workbench/node/openOffice";
import { saveXlsx } from "../workbench/xlsx/save/saveXlsx";
import type { Options } from "./options";

const NAMESPACE = "OURO";

/** Where the built add-in and Microsoft's client library lie. */
export interface Places {
  readonly addin: string;
  readonly library: string;
}

/** The deal template of a preset in a language as an .xlsx file: what the button in the task pane writes, calculated and saved. */
export async function templateFile(
  { preset, language, static: isStatic }: Omit<Options, "out">,
  { addin, library }: Places,
): Promise<Uint8Array> {
  const office = openOffice({ library });
  loadAddin(office, addin, NAMESPACE);
  const { book } = office.host;
  const empty = book.activeSheet.getSheetId();
  await loadTemplate(preset, { placement: "replace", language });
  // A sheet that goes while the others are being calculated would leave some of them without values.
  await office.idle();
  await deleteSheet(book, empty);
  await office.idle();
  if (isStatic) await turnIntoValues();
  await office.idle();
  const bytes = await saveXlsx(book, NAMESPACE);
  // Not after a failure: a calculation that is still under way would then fail where nobody can catch it.
  office.dispose();
  return bytes;
}
