import { presetDeals, type PresetId } from "../../../src/deals/presets";
import { scalarAssumptions } from "../../../src/deals/assumptions/assumptionGroups";
import { addSheets } from "../../../src/excel/template/addSheets";
import { newJournal } from "../../../src/excel/template/journal";
import { writeSheet } from "../../../src/excel/sheets/writeSheet";
import type { TemplateSheet } from "../../../src/template/check";
import { checksSheet } from "../../../src/template/sheets/checksSheet";
import { templateContext, type TemplateContext } from "../../../src/template/templateContext";
import { freeNames } from "../../../src/template/templateNames";
import { contentOnly } from "../../support/contentOnly";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { findLabel } from "./findLabel";
import { english } from "../../../src/words/sheets/en";

/** A workbook with some sheets of the template and the Checks sheet over them. */
export interface OpenSheets {
  office: OfficeInNode;
  /** Values of a range. */
  read: (sheet: string, address: string) => unknown[][];
  /** The cell in a column of the row whose first cell holds a text. */
  at: (sheet: string, label: string, column?: string) => unknown;
  /** A user's edit, calculated. */
  write: (sheet: string, address: string, content: string | number | unknown[][]) => Promise<void>;
  /** A user's edit of a scalar input, by its name. */
  setInput: (name: string, value: string | number) => Promise<void>;
  /** Labels of the checks of a sheet that do not hold. */
  failing: (sheet: string) => string[];
  /** Addresses of the cells of a sheet that show an error value. */
  errors: (sheet: string) => string[];
}

/** Writes the sheets that `build` makes, in its order, as loading the template does. */
export async function openSheets(
  preset: PresetId,
  build: (context: TemplateContext) => TemplateSheet[],
): Promise<OpenSheets> {
  const office = await openWorkbook({ addin: "dist" });
  const scalars = scalarAssumptions(preset, english).map(({ name }) => name);
  const names = freeNames({ sheets: ["Sheet1"], tables: [], names: [] }, scalars);
  const context = templateContext(preset, presetDeals(preset), names, english);
  const sheets = build(context);
  const checks = checksSheet(
    context,
    sheets.flatMap((sheet) => sheet.checks),
  );
  const plans = [...sheets, checks].map(({ plan }) => plan);
  await Excel.run(async (excel) => {
    addSheets(excel, plans, new Set(), newJournal());
    await excel.sync();
    // One batch, so that one calculation follows.
    for (const plan of plans) writeSheet(excel, contentOnly(plan));
    await excel.sync();
  });
  const { host } = office;
  await office.idle();
  const write = async (sheet: string, address: string, content: string | number | unknown[][]) => {
    await host.write(sheet, address, content);
    await office.idle();
  };
  const cellOf = new Map(
    plans.flatMap((plan) =>
      (plan.names ?? []).map(({ name, cell }) => [name, { sheet: plan.name, cell }] as const),
    ),
  );
  return {
    office,
    read: (sheet, address) => host.read(sheet, address),
    at: (sheet, label, column = "B") =>
      host.read(sheet, `${column}${findLabel(host, sheet, label)}`)[0][0],
    write,
    setInput: async (name, value) => {
      const place = cellOf.get(name);
      if (place === undefined) throw new Error(`No input is called ${name}`);
      await write(place.sheet, place.cell.replaceAll("$", ""), value);
    },
    failing: (sheet) =>
      host
        .read("Checks", `A${checks.rows.firstRow}:C${checks.rows.lastRow}`)
        .filter(([, state, of]) => of === sheet && state !== "holds")
        .map(([label]) => String(label)),
    errors: (sheet) =>
      host
        .read(sheet, "A1:Z260")
        .flatMap((row, r) =>
          row.map((cell, c) => [cell, `${String.fromCharCode(65 + c)}${r + 1}`] as const),
        )
        .filter(([cell]) => typeof cell === "string" && /^#[A-Z/0!?]+/.test(cell))
        .map(([cell, address]) => `${address} ${String(cell)}`),
  };
}
