import { readFileSync } from "node:fs";
import { openTemplateUser, type TemplateUser } from "./support/templateUser";

jest.setTimeout(300_000);

let user: TemplateUser;
beforeEach(async () => {
  user = await openTemplateUser();
});
afterEach(async () => {
  await user.close();
});

const HEADER = "From,To,Amount,Kind,Status,Start year,Years,Deal,Note";
const GOOD = `${HEADER}
Nvidia,Acme,100,equity,closed,2026,2,acme,"=HYPERLINK(""http://example.com"",""x"")"
Acme,Nvidia,80,purchase,closed,2026,2,acme,+1
`;
const BAD = `${HEADER}
Nvidia,Acme,many,equity,closed,2026,2,acme,
Acme,Nvidia,80,purchase,closed,2026,2,acme,
V,V,1,gift,closed,2026,2,acme,
`;

async function choose(name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await user.pane
    .getByLabel("CSV or JSON file")
    .setInputFiles({ name, mimeType: "text/plain", buffer });
}

async function load(): Promise<void> {
  await user.press("Load deal template");
  await user.loaded();
  await user.openTransfer();
}

/** Presses an export and reads the file that arrives. */
async function save(button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([user.page.waitForEvent("download"), user.press(button)]);
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), "utf8"),
  };
}

const counted = async (): Promise<number> =>
  (await user.cell("Deals", `D${await user.rowOf("Deals", "Counted")}`)) as number;
const deals = (): Promise<unknown[][]> => user.read("Deals", "A1:R200");

test("a file with bad rows is refused row by row, and nothing is written; the corrected one moves the numbers", async () => {
  await load();
  const before = await deals();
  const total = await counted();
  await choose("mine.csv", BAD);
  const problems = user.pane.getByRole("list", { name: "Problems" });
  await problems.waitFor();
  const text = await problems.textContent();
  expect(text).toContain("Row 2Amount: “many” is no number.");
  expect(text).toMatch(/Row 4.*Kind: “gift” is none of/);
  expect(await user.pane.getByRole("button", { name: /^Import \d/ }).count()).toBe(0);
  expect(await deals()).toEqual(before);

  await user.press("Choose again");
  await choose("mine.csv", GOOD);
  await user.press("Import 2 legs");
  await user.sees("2 legs were written to the Deals sheet");
  expect(await counted()).toBeCloseTo(total + 180, 9);
  const rows = (await deals()).filter((row) => row.includes("Acme"));
  expect(rows.map((row) => row.at(-1))).toEqual(['=HYPERLINK("http://example.com","x")', "+1"]);
  const flows = await user.read("Flows", "A1:Q200");
  expect(flows.some((row) => row[0] === "Nvidia" && row[1] === "Acme" && row.includes(50))).toBe(
    true,
  );

  await choose("mine.csv", GOOD);
  await user.press("Import 2 legs");
  await user.sees("2 legs were there already and left out.");
  expect(await counted()).toBeCloseTo(total + 180, 9);
  expect(user.complaints).toEqual([]);
});

test.each([
  ["Save as CSV", "deals.csv"],
  ["Save as JSON", "deals.json"],
])("what %s saves brings the same deals back", async (button, file) => {
  await load();
  const before = await deals();
  const { name, text } = await save(button);
  expect(name).toBe(file);
  await choose(name, text);
  await user.pane.getByRole("radio", { name: /Replace all deals/ }).check({ force: true });
  await user.press(/^Import \d+ legs$/);
  await user.sees(/legs were written to the Deals sheet/);
  expect(await deals()).toEqual(before);
  expect(user.complaints).toEqual([]);
});

test("selected cells are imported, without a template the pane offers to load one first", async () => {
  await user.write("Sheet1", "B2:D3", [
    ["From", "To", "Amount"],
    ["Nvidia", "Acme", 7],
  ]);
  await user.call("select", "Sheet1", "B2:D3");
  await user.openTransfer();
  await user.press("Use the selected cells");
  await user.press("Import 1 leg");
  await user.sees("There is no deal template in this workbook");
  const card = user.pane.getByRole("region", { name: "Import your own deals" });
  await card.getByRole("button", { name: "Load deal template" }).click();
  await user.loaded();
  await user.openTransfer();
  await user.press("Import 1 leg");
  await user.sees("1 leg was written to the Deals sheet");
  expect((await deals()).some((row) => row[1] === "Acme" && row.includes(7))).toBe(true);
  expect(user.complaints).toEqual([]);
});
