/**
 * A picture of every step of twelve journeys, to look at one by one: `npm run test:long`, or
 * `FILM=table,goal npx playwright test filmStrip --project=long` for some of them. They are in test/e2e/results.
 */
import { expect, test } from "./support/journey";
import { SHEET_NAMES } from "../../src/words/sheets/sheetNames";
import type { User } from "./support/user";

const MESSY = `﻿from ; TO;Amount (USD bn);Type;Status;Reviewer
Nvidia;Acme;"1,200";gift;closed;me
Nvidia;Acme;100;equity;closed;me
;Acme;many;purchase;closed;me
`;
const TIDY = `From,To,Amount,Kind,Status,Deal,Reviewer
Nvidia,Acme,100,equity,closed,acme,me
Acme,Nvidia,80,purchase,closed,acme,me
`;
/** A study on a busy machine. */
const STUDY = { timeout: 300_000 };
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Picture = (name: string) => Promise<void>;
type Journey = (user: User, picture: Picture) => Promise<void>;

async function type(user: User, field: string, text: string): Promise<void> {
  await user.field(field).fill(text);
  await user.field(field).press("Enter");
  await user.idle();
}

const study = (user: User, kind: keyof User["words"]["whatIf"]["kinds"]): Promise<void> =>
  user.pane.getByRole("tab", { name: user.words.whatIf.kinds[kind], exact: true }).click();

/** Selects a named input and adds it to a study that takes several. */
async function add(user: User, name: string, button: string): Promise<void> {
  const { sheet, address } = await user.named(name);
  await user.select(sheet, address);
  await user.press(button);
  await user.idle();
}

const isEnglish = (user: User): boolean => user.words.locale === "en-GB";
const sheetNames = (user: User): (typeof SHEET_NAMES)["en"] =>
  SHEET_NAMES[isEnglish(user) ? "en" : "zh-CN"];

/** What a study of the GPU's value asks first. */
async function studyValue(user: User): Promise<void> {
  const gpu = sheetNames(user).GPU;
  const row = await user.rowOf(gpu, isEnglish(user) ? "Net present value" : "净现值");
  await user.show("whatIf");
  await type(user, user.words.whatIf.resultHint, `${gpu}!B${row}`);
}

async function at(user: User, name: string): Promise<string> {
  const { sheet, address } = await user.named(name);
  return `'${sheet}'!${address}`;
}

async function choose(user: User, name: string, text: string): Promise<void> {
  const chooser = user.page.waitForEvent("filechooser");
  await user.press(user.words.transfer.import.choose);
  await (await chooser).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await user.idle();
}

const JOURNEYS: Record<string, Journey> = {
  firstLoad: async (user, picture) => {
    const { words } = user;
    await picture("opened");
    await user.press(new RegExp(words.deals.showLegs(String.raw`\d+`)));
    await picture("legs");
    await user.press(words.deals.hideLegs);
    await user.press(words.load.button);
    await user.page.waitForTimeout(1200);
    await user.page.screenshot({ path: test.info().outputPath("firstLoad-1-loading.png") });
    await user.sees(words.loaded.title, { timeout: 180_000 });
    await picture("loaded");
    const names = await user.call("sheetNames");
    for (const [i, name] of names.slice(1).entries()) {
      await user.select(name, "A1");
      await picture(`sheet${i + 1}`);
    }
  },

  ownFormula: async (user, picture) => {
    const { words, pane } = user;
    await user.select("Sheet1", "B2");
    await user.show("formulas");
    await picture("list");
    await pane.getByRole("searchbox", { name: words.formulas.search }).fill("circular");
    await picture("found");
    await user.press(/^CIRCULAR_SHARE/);
    await user.idle();
    await picture("form");
    await user.field("flows").fill('OURO.DEALS("2025-10")');
    await user.field("company").fill("Nvidia");
    await user.idle();
    await picture("preview");
    await user.press(words.formulas.insert);
    await user.idle();
    await picture("inserted");
  },

  table: async (user, picture) => {
    const words = user.words.whatIf;
    await user.select("Sheet1", "H30");
    await user.show("whatIf");
    await picture("empty");
    await studyValue(user);
    await picture("result");
    await type(user, words.table.down, await at(user, "GPU_utilisation"));
    await type(user, words.table.across, await at(user, "GPU_rent"));
    await picture("inputs");
    await user.press(words.table.make);
    await user.sees(/ready|已完成/, STUDY);
    await picture("made");
    await user.press(words.showSheet);
    await user.idle();
    await picture("sheet");
  },

  tornado: async (user, picture) => {
    const words = user.words.whatIf;
    await studyValue(user);
    await study(user, "tornado");
    await picture("empty");
    for (const name of ["GPU_rent", "GPU_utilisation", "GPU_capex"]) {
      await add(user, name, words.tornado.add);
    }
    await picture("inputs");
    await user.press(words.tornado.make);
    await user.sees(/ready|已完成/, STUDY);
    await picture("made");
    await user.press(words.showSheet);
    await user.idle();
    await picture("sheet");
  },

  goal: async (user, picture) => {
    const words = user.words.whatIf;
    await studyValue(user);
    await study(user, "goal");
    await picture("empty");
    await type(user, words.goal.input, await at(user, "GPU_rent"));
    await user.field(words.goal.target).fill("0");
    await picture("filled");
    await user.press(words.goal.seek);
    await user.sees(/recalculations|重新计算了/, STUDY);
    await picture("found");
    await user.field(words.goal.target).fill("99999999999");
    await user.press(words.goal.seek);
    await user.sees(user.words.failed.reasons["not-reached"].title, STUDY);
    await picture("notReached");
  },

  odds: async (user, picture) => {
    const words = user.words.whatIf;
    await studyValue(user);
    await study(user, "distribution");
    await picture("empty");
    for (const name of ["GPU_rent", "GPU_utilisation"]) await add(user, name, words.tornado.add);
    await user.field(words.distribution.trials).fill("60");
    await picture("inputs");
    await user.press(words.distribution.make);
    await user.sees(/In half of|半数/, STUDY);
    await picture("made");
    await user.press(words.showSheet);
    await user.idle();
    await picture("sheet");
  },

  scenarios: async (user, picture) => {
    const words = user.words.whatIf;
    await studyValue(user);
    await study(user, "scenarios");
    await picture("empty");
    for (const name of ["GPU_rent", "GPU_utilisation"]) {
      await add(user, name, words.scenarios.addInputs);
    }
    await user.field(words.scenarios.name).fill("Base");
    await picture("named");
    await user.press(words.scenarios.save);
    await user.sees(words.scenarios.saved("Base"));
    await picture("saved");
    await user.pane.getByRole("checkbox", { name: "Base" }).check();
    await user.press(words.scenarios.compare);
    await user.sees(/ready|已完成/, STUDY);
    await picture("compared");
    await user.press(words.showSheet);
    await user.idle();
    await picture("sheet");
  },

  importing: async (user, picture) => {
    const words = user.words.transfer;
    await user.show("transfer");
    await picture("empty");
    await choose(user, "messy.csv", MESSY);
    await picture("messy");
    await user.press(words.problems.back);
    await choose(user, "tidy.csv", TIDY);
    await picture("tidy");
    await user.press(words.import.write("2", 2));
    await user.sees(words.import.written("2", 2));
    await picture("written");
    await user.press(words.export.csv);
    await user.idle();
    await picture("exported");
    await user.press(words.export.showText);
    await picture("text");
    await user.press(words.export.close);
  },

  network: async (user, picture) => {
    const words = user.words.network;
    await user.show("network");
    await expect(user.pane.getByRole("listbox")).toBeVisible();
    await picture("drawn");
    await user.pane
      .getByRole("option", { name: /OpenAI/ })
      .first()
      .hover({ force: true });
    await picture("pointed");
    await user.pane
      .getByRole("button", { name: new RegExp(`^(Nvidia|英伟达).* ${words.receipts}`) })
      .click();
    await picture("company");
    await user.pane.getByRole("slider").press("ArrowRight");
    await picture("year");
    await user.choose(words.readings.announced);
    await picture("published");
    await user.select("Sheet1", "D4");
    await user.press(words.insert);
    await user.idle();
    await user.select("Sheet1", "A1");
    await picture("inserted");
  },

  explain: async (user, picture) => {
    await user.show("explain");
    await user.select(sheetNames(user).Circularity, "D12");
    await user.idle();
    await picture("circularity");
    await user.select(sheetNames(user).Cover, "B12");
    await user.idle();
    await picture("cover");
    const { sheet: inputs, address } = await user.named("GPU_rent");
    await user.select(inputs, address);
    await user.idle();
    await picture("noFormula");
    await user.write("Sheet1", "D20", "=OURO.CIRCULAR_SHAR(1)");
    await user.select("Sheet1", "D20");
    await user.idle();
    await picture("unknown");
    await user.write("Sheet1", "D20", '=OURO.RUNWAY("many",4)');
    await user.select("Sheet1", "D20");
    await user.idle();
    await picture("refused");
    await user.show("checks");
    await user.idle();
    await picture("checks");
    await user.press(user.words.checks.errors.find);
    await user.idle();
    await picture("errors");
  },

  update: async (user, picture) => {
    const { words } = user;
    const rent = await user.named("GPU_rent");
    await user.write(rent.sheet, rent.address, 9.99);
    await user.show("deals");
    await user.choose(/June 2026|2026年6月/);
    await picture("chosen");
    await user.press(words.load.button);
    await picture("clash");
    await user.press(words.clash.cancel);
    await user.press(/^(Update|将已载入)/);
    await user.sees(/is updated|已更新/, STUDY);
    await picture("updated");
    await user.show("settings");
    await picture("settings");
  },

  saved: async (user, picture) => {
    const files = user.page.getByRole("group", { name: "File" });
    const download = user.page.waitForEvent("download");
    await files.getByRole("button", { name: "Save as .xlsx" }).click();
    const file = await (await download).path();
    await picture("saved");
    const chooser = user.page.waitForEvent("filechooser");
    await files.getByRole("button", { name: "Open" }).click();
    const { readFileSync } = await import("node:fs");
    const buffer = readFileSync(file);
    await (await chooser).setFiles({ name: "model.xlsx", mimeType: XLSX, buffer });
    await expect(user.page.locator("#status-message")).toHaveText(/is open/, { timeout: 120_000 });
    await user.idle();
    await picture("opened");
  },
};

const LOOKS = [
  {
    language: "en",
    width: undefined,
    colorScheme: "light",
    viewport: { width: 1366, height: 768 },
  },
  { language: "zh-CN", width: 320, colorScheme: "dark", viewport: { width: 1100, height: 768 } },
] as const;

for (const { language, width, ...look } of LOOKS) {
  test.describe(`${language}, ${look.colorScheme}`, () => {
    test.use({ look, tolerated: /./ });

    test("a film strip of twelve journeys @long", async ({ user }, testInfo) => {
      test.setTimeout(3_600_000);
      await user.speak(language);
      if (width !== undefined) await user.widenPane(width);
      const wanted = process.env.FILM?.split(",") ?? Object.keys(JOURNEYS);
      if (!wanted.includes("firstLoad")) await user.load();
      const failed: string[] = [];
      for (const name of wanted) {
        let step = 0;
        try {
          await JOURNEYS[name](user, async (what) => {
            await user.idle();
            await user.still();
            const path = testInfo.outputPath(`${name}-${++step}-${what}.png`);
            await user.page.screenshot({ path });
          });
        } catch (error) {
          await user.page.screenshot({ path: testInfo.outputPath(`${name}-${++step}-FAILED.png`) });
          failed.push(`${name}: ${String(error)}`);
        }
      }
      expect(failed).toEqual([]);
    });
  });
}
