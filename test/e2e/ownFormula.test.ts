import { expect, test } from "./support/journey";
import { PRESS } from "./support/press";
import type { User } from "./support/user";

async function find(user: User, purpose: string, id: string): Promise<void> {
  await user.show("formulas");
  await user.pane.getByRole("searchbox", { name: user.words.formulas.search }).fill(purpose);
  await user.pane.getByRole("button", { name: id }).first().click();
}

test("a formula is found by its purpose, put together from cells, and inserted over a full cell only when asked for", async ({
  user,
}) => {
  const words = user.words.formulas;
  await user.write("Sheet1", "A1:C3", [
    ["V", "A", 10],
    ["A", "V", 35],
    ["", "V", 65],
  ]);
  await user.write("Sheet1", "E5", "mine");
  await find(user, "share receipts", "CIRCULAR_SHARE");
  await user.press(words.insert);
  await user.sees(words.missing);
  await user.select("Sheet1", "A1:C3");
  await user.press(words.useSelectedFor("flows"));
  await user.field("company").fill("V");
  await user.sees('=OURO.CIRCULAR_SHARE(Sheet1!A1:C3,"V")');
  await user.select("Sheet1", "E5");
  await user.press(words.insert);
  await user.sees(words.occupied("Sheet1!E5"));
  await user.press(words.keep);
  expect(await user.cell("Sheet1", "E5")).toBe("mine");
  await user.press(words.insert);
  await user.press(words.overwrite);
  await user.sees(words.inserted("Sheet1!E5"));
  expect(await user.cell("Sheet1", "E5")).toBeCloseTo(0.1, 12);
});

/** An H100 at a rent and a utilisation. */
const gpu = (rent: number, utilisation: number): string =>
  `30000,${rent},${utilisation},1.275,0.08,1.2,1500`;

test.describe("what is typed into a cell shows, as Excel shows it,", () => {
  test("a number, a text and a table that spills, with the errors that some of its cells hold", async ({
    user,
  }) => {
    await user.type("Sheet1", "A1", "=OURO.RUNWAY(12,4)");
    await user.type("Sheet1", "A3", '=INDEX(OURO.DEALS("2025-10"),1,1)');
    const inputs = `"GPU_PAYBACK",{${gpu(2.35, 0.7)}}`;
    await user.type(
      "Sheet1",
      "A5",
      `=OURO.SENSITIVITY(${inputs},"utilisation",{0.1;0.7},"hourlyRate",{2.35,3})`,
    );
    expect(await user.cell("Sheet1", "A1")).toBe(3);
    expect(await user.cell("Sheet1", "A3")).toBe("From");
    expect(await user.read("Sheet1", "A5:C7")).toEqual([
      ["#N/A", "#N/A", ""],
      [expect.closeTo(2.53, 2), expect.closeTo(1.9, 1), ""],
      ["", "", ""],
    ]);
  });

  test("what Enter ends, although the name of its function was typed slowly enough to be offered functions", async ({
    user,
  }) => {
    const { keyboard } = user.page;
    await user.page.locator("#univer-sheet-main-canvas_workbook").click(PRESS);
    await user.select("Sheet1", "B2");
    await keyboard.type("=OURO.RUNW");
    await user.page.getByText("OURO.RUNWAY", { exact: true }).waitFor();
    await keyboard.type("AY(12,4)");
    await keyboard.press("Enter");
    await expect.poll(() => user.cell("Sheet1", "B2")).toBe(3);
  });

  const refusals: [error: string, formula: string, reason: RegExp][] = [
    ["#VALUE!", '=OURO.CIRCULAR_SHARE({"V","A",10;"A","V","many"},"V")', /flows, row 2.*"many"/],
    ["#N/A", `=OURO.GPU_PAYBACK(${gpu(2.35, 0.1)})`, /Never pays back: .*%.*recovered/],
    ["#DIV/0!", '=OURO.CIRCULAR_SHARE({"A","V",35},"A")', /: A receives nothing/],
    ["#NUM!", "=OURO.DILUTED_SHARE(1E308,1E308)", /too large/],
  ];
  test("each error, and its reason while the cell is selected", async ({ user }) => {
    for (const [row, [error, formula, reason]] of refusals.entries()) {
      const address = `B${2 * row + 2}`;
      await user.type("Sheet1", address, formula);
      expect(await user.cell("Sheet1", address)).toBe(error);
      await user.select("Sheet1", address);
      await expect(user.page.locator("#status-message")).toHaveText(reason);
    }
    await user.type("Sheet1", "D2", "=OURO.NOSUCH(1)");
    expect(await user.cell("Sheet1", "D2")).toBe("#NAME?");
    await user.type("Sheet1", "D5", "in the way");
    await user.type("Sheet1", "D4", '=OURO.DEALS("2025-10")');
    expect(await user.cell("Sheet1", "D4")).toBe("#SPILL!");
  });
});
