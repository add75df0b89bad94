import { TEMPLATE_SHEETS } from "../../src/template/sheetKeys";
import { expect, test } from "./support/journey";

const OCTOBER = "October 2025";
const JUNE = "June 2026";

test("an update brings the new figures and keeps an input, an amount and a leg of the user's own", async ({
  user,
}) => {
  const words = user.words.update;
  await user.load();
  const rent = await user.named("GPU_rent");
  await user.write(rent.sheet, rent.address, 9.99);
  const deals = await user.read("Deals", "A1:C200");
  const meta = deals.findIndex(([from, to]) => from === "Meta" && to === "CoreWeave") + 1;
  await user.write("Deals", `D${meta}`, 99);
  const free = deals.findIndex(([from], i) => i > 15 && from === "") + 1;
  await user.write("Deals", `A${free}:B${free}`, [["Nvidia", "Acme"]]);
  await user.write("Deals", `D${free}`, 3);

  await user.choose(JUNE);
  await user.press(words.button(JUNE));
  await user.sees(words.title(JUNE));
  expect(await user.cell(rent.sheet, rent.address)).toBe(9.99);
  expect(await user.cell("Deals", `D${meta}`)).toBe(99);
  expect(await user.read("Deals", `A${free}:D${free}`)).toEqual([
    ["Nvidia", "Acme", expect.anything(), 3],
  ]);
  expect(await user.cell("Cover", `B${await user.rowOf("Cover", "Preset")}`)).toBe("2026-06");
  const report = user.region(words.report);
  await expect(report).toContainText(/\d+ legs added/);
  await expect(report).toContainText(`Published: ${words.yours} 99; ${words.presetHas(JUNE)} 35.2`);
  await expect(report).toContainText(`${words.yours} 9.99; ${words.presetHas(JUNE)} 2.35`);

  // Formulas elsewhere follow a template that replaces this one.
  await user.write("Sheet1", "B2", "=SUM(Deals!D18:D177)");
  const before = Number(await user.cell("Sheet1", "B2"));
  await user.choose(OCTOBER);
  await user.press(user.words.load.button);
  await user.pane
    .getByRole("dialog")
    .getByRole("button", { name: user.words.clash.replace, exact: true })
    .click();
  await user.sees(user.words.loaded.title, { timeout: 240_000 });
  expect(await user.call("sheetNames")).toHaveLength(TEMPLATE_SHEETS.length + 1);
  const after = Number(await user.cell("Sheet1", "B2"));
  expect(after).toBeGreaterThan(0);
  expect(after).toBeLessThan(before);
});
