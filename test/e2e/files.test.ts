import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";

jest.setTimeout(120_000);

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(async () => {
  await workbench.close();
});
const folder = mkdtempSync(join(tmpdir(), "workbench-files-"));

const file = () => workbench.page.getByRole("group", { name: "File" });
const write = async (address: string, values: unknown): Promise<void> => {
  await workbench.call("write", "Sheet1", address, values);
  await workbench.idle();
};
const read = (address: string) => workbench.call("read", "Sheet1", address);

/** Presses "Save as .xlsx" on the keyboard; answers with where the file went. */
async function save(name: string): Promise<string> {
  const button = file().getByRole("button", { name: "Save as .xlsx" });
  await button.focus();
  const download = workbench.page.waitForEvent("download");
  await workbench.page.keyboard.press("Enter");
  const path = join(folder, name);
  await (await download).saveAs(path);
  return path;
}

async function choose(path: string): Promise<void> {
  const chooser = workbench.page.waitForEvent("filechooser");
  await file().getByRole("button", { name: "Open" }).press("Enter");
  await (await chooser).setFiles(path);
}

async function open(path: string): Promise<void> {
  await choose(path);
  await workbench.page.getByText(/is open\. Undo brings back/).waitFor();
  await workbench.idle();
}

describe("files in the workbench", () => {
  test("a workbook is saved, changed, opened again, and is what was saved", async () => {
    await write("A1:C4", [
      ["From", "To", "Amount"],
      ["V", "A", 10],
      ["A", "V", 35],
      ["", "V", 65],
    ]);
    await write("E1", '=OURO.CIRCULAR_SHARE(A1:C4,"V")');
    await write("E3", "=OURO.CIRCULAR_SUMMARY(A1:C4)");
    await write("E9", '=TEXTJOIN(", ",TRUE,UNIQUE(A2:A3))');
    await write("G1", "12%");
    const before = await read("A1:O9");
    expect(before[0][4]).toBeCloseTo(0.1, 12);
    const path = await save("saved.xlsx");

    await write("A1:C4", "changed");
    await open(path);
    expect(await workbench.call("sheetNames")).toEqual(["Sheet1"]);
    expect(await read("A1:O9")).toEqual(before);

    // Live, not pasted: V's receipts double, its own money does not.
    await write("C4", 165);
    expect((await read("E1"))[0][0]).toBeCloseTo(0.05, 12);
    expect(workbench.complaints).toEqual([]);
  });

  test("opening is one step, which undo takes back", async () => {
    const empty = await save("empty.xlsx");
    await write("A1", "mine");
    await open(empty);
    expect(await read("A1")).toEqual([[""]]);
    await workbench.call("undo");
    await workbench.idle();
    expect(await workbench.call("sheetNames")).toEqual(["Sheet1"]);
    expect(await read("A1")).toEqual([["mine"]]);
    expect(workbench.complaints).toEqual([]);
  });

  test("a file that is no workbook is refused in words, and the workbook stays", async () => {
    await write("A1", "mine");
    const whole = readFileSync(await save("whole.xlsx"));
    const cases: [string, Uint8Array, RegExp][] = [
      ["text.xlsx", Buffer.from("not a zip"), /no \.xlsx workbook/],
      ["old.xlsx", Buffer.from("d0cf11e0a1b11ae1", "hex"), /old \.xls format/],
      ["cut.xlsx", whole.subarray(0, whole.length / 2), /no \.xlsx workbook|damaged/],
    ];
    for (const [name, bytes, message] of cases) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      await choose(path);
      await workbench.page.locator("#status-message").filter({ hasText: message }).waitFor();
      expect(await read("A1")).toEqual([["mine"]]);
    }
    expect(workbench.complaints).toEqual([]);
  });
});
