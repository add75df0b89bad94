import { readFileSync } from "node:fs";
import { expect, test } from "./support/journey";
import type { User } from "./support/user";

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

/** Presses the button for a file and chooses one of this name and text. */
async function choose(user: User, name: string, content: string | Buffer): Promise<void> {
  const chooser = user.page.waitForEvent("filechooser");
  await user.press(user.words.transfer.import.choose);
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await (await chooser).setFiles({ name, mimeType: "text/plain", buffer });
}

const deals = (user: User): Promise<unknown[][]> => user.read("Deals", "A1:AZ200");
const counted = async (user: User): Promise<number> =>
  Number(await user.cell("Deals", `D${await user.rowOf("Deals", "Counted")}`));

test("a messy file is refused row by row and nothing is written; the corrected one moves the numbers, once", async ({
  analyst: user,
}) => {
  const words = user.words.transfer;
  await user.show("transfer");
  const [before, total] = [await deals(user), await counted(user)];
  await choose(user, "mine.csv", BAD);
  const problems = user.pane.getByRole("list", { name: words.problems.list });
  await expect(problems).toContainText("Row 2Amount: “many” is not a number.");
  await expect(problems).toContainText(/Row 4.*Kind: “gift” is not one of/);
  await expect(user.pane.getByRole("button", { name: /^Import \d/ })).toHaveCount(0);
  expect(await deals(user)).toEqual(before);

  await user.press(words.problems.back);
  await choose(user, "mine.csv", GOOD);
  await user.press(words.import.write("2", 2));
  await user.sees(words.import.written("2", 2));
  expect(await counted(user)).toBeCloseTo(total + 180, 9);
  const rows = (await deals(user)).filter((row) => row.includes("Acme"));
  const notes = ['=HYPERLINK("http://example.com","x")', "+1"];
  expect(rows.map((row, i) => row.includes(notes[i]))).toEqual([true, true]);
  const flows = await user.read("Flows", "A1:Q200");
  expect(flows).toContainEqual(expect.arrayContaining(["Nvidia", "Acme", 50]));

  await choose(user, "mine.csv", GOOD);
  await user.sees(words.import.duplicates("2", 2));
  await expect(user.pane.getByRole("checkbox", { name: /Already there: / })).toHaveCount(2);
  await user.press(words.import.discard);
});

test("a file in GBK with a title, millions of dollars and other headers is read, settled and written", async ({
  analyst: user,
}) => {
  const words = user.words.transfer.import;
  await user.show("transfer");
  const title = Buffer.from("d3a2ceb0b4ef", "hex");
  const file = Buffer.concat([
    Buffer.from("sep=;\n"),
    title,
    Buffer.from(";;;\npayer;payee;Amount (USD m);Art\nAcme;Beta;1.500,5;Kredit\nTotal;;1.500,5;\n"),
  ]);
  await choose(user, "messy.csv", file);
  await user.sees(words.notes.converted("USD m", "1", 1));
  const encoding = user.pane.getByLabel(words.encoding);
  await expect(encoding).toHaveValue("gb18030");
  // By the keyboard: what moves then moves because of the user.
  await user.pane.getByLabel("Art (Kredit)").press("K");
  await user.pane.getByLabel(words.unknownKind("kredit")).press("D");
  await user.sees(words.notes.totals("5", 1));
  await user.press(words.write("1", 1));
  await user.sees(words.written("1", 1));
  const row = (await deals(user)).find(([from]) => from === "Acme");
  expect(row).toEqual(expect.arrayContaining(["Acme", "Beta", 1.5005, "debt"]));
});

test("the file of all deals that the browser saves brings the same deals back", async ({
  analyst: user,
}) => {
  const words = user.words.transfer;
  await user.show("transfer");
  const before = await deals(user);
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(words.export.csv),
  ]);
  expect(download.suggestedFilename()).toBe("deals.csv");
  await choose(user, "deals.csv", readFileSync(await download.path(), "utf8"));
  await user.choose(words.import.replace);
  await user.press(/^Import \d+ legs$/);
  await user.sees(/legs were written to the Deals sheet/);
  expect(await deals(user)).toEqual(before);
});
