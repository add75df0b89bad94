import { Workbook } from "@cj-tech-master/excelts";
import * as inputs from "./inputs";
import type { StressFormula } from "./stressFormula";

/** The stress workbook as an .xlsx file, its formulas without results, made without the workbench. */
export async function stressFile(formulas: readonly StressFormula[]): Promise<Uint8Array> {
  const file = new Workbook();
  const [flows, , gpus] = Object.values(inputs.SHEETS).map((name) => file.addWorksheet(name));
  flows.getCell(inputs.SHIFT.address).value = 0;
  for (let range = 0; range < inputs.RANGES; range++) {
    inputs.flows(range, 0).forEach((row, r) => {
      row.forEach((value, c) => {
        flows.getCell(r + 1, inputs.columnOf(range) + c + 1).value = value;
      });
    });
    const [[, , first]] = inputs.flows(range, 0);
    const formula = `${first}+${inputs.SHIFT.absolute}`;
    flows.getCell(1, inputs.columnOf(range) + 3).value = { formula };
  }
  const capex = `${inputs.capex(0)}+100*${inputs.SHEETS.flows}!${inputs.SHIFT.absolute}`;
  gpus.getCell("F1").value = { formula: capex };
  for (let i = 0; i < inputs.GPUS; i++) {
    inputs.gpu(i).forEach((value, c) => {
      gpus.getCell(i + 1, c + 1).value = value;
    });
  }
  for (const { sheet, row, column, id, args } of formulas) {
    const formula = `_xldudf_OURO_${id}(${args.map(({ text }) => text).join(",")})`;
    file.getWorksheet(sheet)!.getCell(row + 1, column + 1).value = { formula };
  }
  return file.xlsx.writeBuffer();
}
