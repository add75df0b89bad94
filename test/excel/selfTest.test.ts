import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../src/excel/selfTest/probe";
import { PROBES, runSelfTest, type Recording } from "../../src/excel/selfTest/runSelfTest";
import { listenToCalls } from "../../src/functions/calls";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";

/** Files that people with Excel saved for us; none exists yet. */
const folder = join(__dirname, "recorded");
const recordings = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file): [string, Recording] => [
    file,
    JSON.parse(readFileSync(join(folder, file), "utf8")) as Recording,
  ]);

/** What an answer depends on that is not a rule: the day, the build. */
const profileOf = ({ platform }: Recording): "web" | "windows" | "mac" =>
  platform === "PC" ? "windows" : platform === "Mac" ? "mac" : "web";

let office: OfficeInNode;

/** Formulas run in a page of their own in Node: this is their side of the channel. */
async function callsDuring(work: () => Promise<void>): Promise<readonly (readonly unknown[])[]> {
  const calls: (readonly unknown[])[] = [];
  const stop = listenToCalls(({ cells }) => {
    calls.push(cells);
  });
  const channel = globalThis as { ouroborosCalls?: unknown };
  const page = office.page as typeof office.page & { ouroborosCalls?: unknown };
  page.ouroborosCalls = channel.ouroborosCalls;
  try {
    await work();
    await office.idle();
  } finally {
    stop();
    delete page.ouroborosCalls;
  }
  return calls;
}

async function recorded(profile: "web" | "windows" | "mac"): Promise<Recording> {
  office = await openWorkbook({ addin: "dist", profile });
  try {
    return await runSelfTest({ namespace: "OURO", callsDuring });
  } finally {
    office.dispose();
  }
}

describe("the self-test on the workbench", () => {
  let here: Recording;
  beforeAll(async () => {
    here = await recorded("web");
  });

  test("has an answer to every probe", () => {
    expect(Object.keys(here.answers)).toEqual(PROBES.map(({ id }) => id));
  });

  test("leaves no sheet behind", async () => {
    office = await openWorkbook({ addin: "dist" });
    await runSelfTest({ namespace: "OURO", callsDuring });
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    office.dispose();
    expect(names).toEqual(["Sheet1"]);
  });

  test("texts after an apostrophe arrive as texts, without it", () => {
    const cells = here.answers["texts-quoted"] as { text: string; value: Answer; type: string }[];
    for (const { text, value, type } of cells)
      expect([value, type]).toEqual([text.slice(1), "String"]);
  });

  test.each<[string, Answer]>([
    // OfficeDev/office-js-docs-pr, excel-add-ins-undo-capabilities.
    ["undo-group-values", "done"],
    ["undo-group-delete-sheet", "UndoNotSupported"],
    ["omitted-argument-received", [10, 5, null]],
    ["one-cell-range-received", [[[5]], null]],
    ["custom-formula-read-back", "=OURO.TAKE_OR_PAY(1,2,3)"],
    ["new-array-functions", [1, 1, 1, 2]],
  ])("%s is answered as Microsoft documents it", (id, answer) => {
    expect(here.answers[id]).toEqual(answer);
  });
});

for (const [file, recording] of recordings) {
  test(`the workbench answers as the Excel of ${file}`, async () => {
    const { answers } = await recorded(profileOf(recording));
    expect(answers).toEqual(recording.answers);
  });
}
