import { expect, test } from "./support/journey";
import { tracedShareByWalking } from "../support/tracedShareByWalking";
import type { User } from "./support/user";

const SHEETS = [
  ...["Sheet1", "Answers", "Cover", "Inputs", "Deals", "Flows", "Circularity", "GPU"],
  ...[
    "Deals detail",
    "Adequacy",
    "Funding",
    "Provider",
    "Credit",
    "Accounts",
    "Stress",
    "Then and now",
    "Signals",
    "Risk",
    "Checks",
  ],
];

/** The legs that the Deals sheet shows: From, To, Counted. */
async function legs(user: User): Promise<unknown[][]> {
  const first = (await user.rowOf("Deals", "From")) + 1;
  return (await user.read("Deals", `A${first}:C200`)).filter(([from]) => from !== "");
}

test("a new user cancels a load, loads the template, types a formula over the deals and changes what counts", async ({
  user,
}) => {
  const { words } = user;
  await user.press(words.load.button);
  await user.press(words.load.cancel);
  await user.sees(words.failed.reasons.cancelled.title);
  expect(await user.call("sheetNames")).toEqual(["Sheet1"]);

  await user.load();
  expect(await user.call("sheetNames")).toEqual(SHEETS);
  expect(await user.call("activeSheet")).toBe("Answers");
  await user.type("Sheet1", "B2", '=OURO.CIRCULAR_SHARE(Deals!A17:C200,"Nvidia")');
  // The share that the cell shows, against a walk of the money over the rows that the sheet shows.
  const before = tracedShareByWalking(await legs(user), "Nvidia");
  expect(await user.cell("Sheet1", "B2")).toBeCloseTo(before, 9);

  const { sheet, address } = await user.named("Count_uncertain");
  await user.write(sheet, address, "yes");
  const announced = tracedShareByWalking(await legs(user), "Nvidia");
  expect(announced).toBeGreaterThan(before);
  expect(await user.cell("Sheet1", "B2")).toBeCloseTo(announced, 9);

  // The ribbon's button leads to the pane's question.
  await user.page.getByRole("button", { name: "Load deal template" }).click();
  const question = user.pane.getByRole("dialog");
  await expect(question).toContainText("Circularity");
  await question.getByRole("button", { name: words.clash.cancel }).click();
  await expect(question).toBeHidden();
  expect(await user.call("sheetNames")).toEqual(SHEETS);
});
