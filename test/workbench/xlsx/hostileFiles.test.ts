import { openXlsx } from "../../../src/workbench/xlsx/open/openXlsx";
import { XlsxError } from "../../../src/workbench/xlsx/xlsxError";
import type { OfficeInNode } from "../../support/officeInNode";
import { openWorkbook } from "../../support/officeInNode";
import { HOSTILE_FILES } from "./support/hostileFiles";
import { zipped } from "./support/smallFile";

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
  await office.host.write("Sheet1", "A1", [["kept"]]);
  await office.idle();
});
afterAll(() => {
  office.dispose();
});

/** Longest that opening or refusing may take, in milliseconds of processor time. */
const PATIENCE = 5000;

test.each(Object.keys(HOSTILE_FILES))(
  "%s is opened or refused soon, and the workbook lives",
  async (name) => {
    const bytes = await zipped(HOSTILE_FILES[name]());
    const before = process.cpuUsage();
    let answer = "opened";
    try {
      await openXlsx(office.host, bytes);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      answer = error.message;
    }
    const { user, system } = process.cpuUsage(before);
    if (process.env.OURO_HOSTILE)
      console.log(`${name}|${((user + system) / 1e6).toFixed(2)}|${answer}`);
    expect((user + system) / 1000).toBeLessThan(PATIENCE);
    const [sheet] = office.host.book.workbook.getSheets();
    await office.host.write(sheet.getName(), "C3", [["=1+1"]]);
    await office.idle();
    expect(office.host.read(sheet.getName(), "C3")).toEqual([[2]]);
  },
  60_000,
);
