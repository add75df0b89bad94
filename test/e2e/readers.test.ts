import { english } from "../../src/words/sheets/en";
import { expect, test } from "./support/journey";
import { PRESS } from "./support/press";
import type { User } from "./support/user";

test.use({ look: { viewport: { width: 1500, height: 1500 } } });

/** Clicks that a reader needs at most, from the Answers sheet on. */
const MOST_CLICKS = 3;
/** Pixels of the grid's headers, and of a point. */
const HEADERS = { width: 46, height: 20 };
const PIXELS_A_POINT = 4 / 3;

/** A reader in front of the Answers sheet, who counts the clicks of a task. */
class Reader {
  clicks = 0;
  constructor(private readonly user: User) {}

  async startAtAnswers(): Promise<void> {
    this.clicks = 0;
    await this.user.select("Answers", "A1");
    await this.user.idle();
  }

  /** Clicks a cell of the sheet in front, with the mouse. */
  async click(sheet: string, address: string): Promise<void> {
    const place = await this.user.frame.evaluate(
      ([name, cell]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(cell);
          range.load({ left: true, top: true });
          await context.sync();
          return { left: range.left, top: range.top };
        }),
      [sheet, address],
    );
    const grid = this.user.page.locator("#univer-sheet-main-canvas_workbook");
    const position = {
      x: HEADERS.width + place.left * PIXELS_A_POINT + 12,
      y: HEADERS.height + place.top * PIXELS_A_POINT + 8,
    };
    await grid.click({ ...PRESS, position });
    this.clicks++;
  }

  /** Follows a link below one of the five questions. */
  async follow(sheet: string): Promise<void> {
    const rows = await this.user.read("Answers", "A1:E80");
    const row = rows.findIndex(
      (cells) => cells[0] === english.answers.seeAlso && cells.includes(sheet),
    );
    const letter = "ABCDE"[rows[row].indexOf(sheet)];
    await this.click("Answers", `${letter}${row + 1}`);
    await expect.poll(() => this.user.call("activeSheet")).toBe(sheet);
  }

  /** Shows what the selected cell is made of. */
  async explain(): Promise<void> {
    await this.user.show("explain");
    this.clicks++;
  }
}

const find = (rows: unknown[][], text: string): unknown[] => {
  const row = rows.find(([label]) => String(label).startsWith(text));
  if (row === undefined) throw new Error(`No row begins with ${text}`);
  return row;
};

test("five readers find what they look for within three clicks of the Answers sheet", async ({
  user,
}) => {
  await user.load();
  const reader = new Reader(user);
  const answers = await user.read("Answers", "A1:E80");
  const said = answers.map(([text]) => String(text));

  await test.step("Nvidia's circular share and its range", async () => {
    await reader.startAtAnswers();
    const at = said.findIndex((text) => text.startsWith("Circular share of Nvidia, "));
    const [traced, least, most] = answers[at].slice(1).map(Number);
    expect(least).toBeLessThanOrEqual(traced);
    expect(traced).toBeLessThanOrEqual(most);
    expect(most).toBeGreaterThan(0);
    // The sentence says the same, and the cell can be explained.
    expect(said.join(" ")).toContain(`${(100 * traced).toFixed(1)}% is its own money`);
    await reader.click("Answers", `B${at + 1}`);
    await reader.explain();
    await expect(user.region(`Answers B${at + 1}`)).toBeVisible();
    expect(reader.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });

  await test.step("the year in which OpenAI runs dry, in the base case", async () => {
    await reader.startAtAnswers();
    const [, year] = find(answers, "First dry year of OpenAI");
    await reader.follow("Funding");
    const [, onFunding] = find(await user.read("Funding", "A1:D20"), english.funding.summary.dry);
    expect(onFunding).toBe(year);
    const sentence = typeof year === "number" ? `first runs dry in ${year}` : "never runs dry";
    expect(said.join(" ")).toContain(sentence);
    expect(reader.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });

  await test.step("whether a GPU that lasts three years pays back", async () => {
    await reader.startAtAnswers();
    await reader.follow("GPU");
    const rows = await user.read("GPU", "A1:H20");
    const header = rows.find((row) => row.includes("3 years"))!;
    const payback = find(rows, english.gpu.paybackUndiscounted)[header.indexOf("3 years")];
    // By hand: $30,000 over 1.70 × 0.7 × 8,760 h less power and fixed cost is 3.8 years.
    expect(payback).toBe(english.common.never);
    expect(reader.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });

  await test.step("who loses most if OpenAI pays half", async () => {
    await reader.startAtAnswers();
    const [, name, amount] =
      /If OpenAI pays 50% less in \d{4}, (.+?) loses most: ([\d.,]+) bn/.exec(said.join(" "))!;
    await reader.follow("Stress");
    const hit = find(await user.read("Stress", "A1:F60"), name);
    expect(Number(hit[1]).toFixed(1)).toBe(amount);
    expect(reader.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });

  await test.step("the source of one deal", async () => {
    await reader.startAtAnswers();
    await reader.follow("Deals");
    const rows = await user.read("Deals", "A1:AB180");
    const header = rows.find((row) => row.includes(english.columns.Source))!;
    const leg = rows.find(([from, to]) => from === "OpenAI" && to === "Oracle")!;
    expect(leg[header.indexOf(english.columns.Source)]).toMatch(/\d{4}/);
    expect(reader.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });
});
