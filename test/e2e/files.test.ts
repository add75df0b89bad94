import { readFileSync } from "node:fs";
import { expect, test } from "./support/journey";
import type { User } from "./support/user";

const group = ({ page }: User) => page.getByRole("group", { name: "File" });

/** Saves the workbook, on the keyboard; returns the file. */
async function save(user: User): Promise<Buffer> {
  const download = user.page.waitForEvent("download");
  await group(user).getByRole("button", { name: "Save as .xlsx" }).press("Enter");
  return readFileSync(await (await download).path());
}

async function open(user: User, name: string, buffer: Buffer): Promise<void> {
  const chooser = user.page.waitForEvent("filechooser");
  await group(user).getByRole("button", { name: "Open" }).press("Enter");
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await (await chooser).setFiles({ name, mimeType, buffer });
}

const says = (user: User) => expect(user.page.locator("#status-message"));

test("a workbook is saved, changed and opened again as it was saved, live; undo takes the opening back, and no other file is taken", async ({
  user,
}) => {
  await user.write("Sheet1", "A1:C4", [
    ["From", "To", "Amount"],
    ["V", "A", 10],
    ["A", "V", 35],
    ["", "V", 65],
  ]);
  await user.write("Sheet1", "E1", '=OURO.CIRCULAR_SHARE(A1:C4,"V")');
  await user.write("Sheet1", "E3", "=OURO.CIRCULAR_SUMMARY(A1:C4)");
  await user.write("Sheet1", "E9", '=TEXTJOIN(", ",TRUE,UNIQUE(A2:A3))');
  await user.write("Sheet1", "G1", "12%");
  const before = await user.read("Sheet1", "A1:O9");
  expect(before[0][4]).toBeCloseTo(0.1, 12);
  const file = await save(user);

  await user.write("Sheet1", "A1:C4", "changed");
  await open(user, "saved.xlsx", file);
  await says(user).toHaveText(/is open\. Undo brings back/);
  await user.idle();
  expect(await user.call("sheetNames")).toEqual(["Sheet1"]);
  expect(await user.read("Sheet1", "A1:O9")).toEqual(before);
  // Live, not pasted: V's receipts double, its own money does not.
  await user.write("Sheet1", "C4", 165);
  expect(await user.cell("Sheet1", "E1")).toBeCloseTo(0.05, 12);

  await user.undo();
  await user.undo();
  expect(await user.cell("Sheet1", "A1")).toBe("changed");

  const others: [name: string, content: Buffer, message: RegExp][] = [
    ["text.xlsx", Buffer.from("not a zip"), /no \.xlsx workbook/],
    ["old.xlsx", Buffer.from("d0cf11e0a1b11ae1", "hex"), /old \.xls format/],
    ["cut.xlsx", file.subarray(0, file.length / 2), /no \.xlsx workbook|damaged/],
  ];
  for (const [name, content, message] of others) {
    await open(user, name, content);
    await says(user).toHaveText(message);
    expect(await user.cell("Sheet1", "A1")).toBe("changed");
  }
});
