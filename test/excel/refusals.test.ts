import { findInterrupted } from "../../src/excel/studies/interrupted";
import { loadTemplate } from "../../src/excel/template/templateActions";
import { WorkbookError, type WorkbookErrorCode } from "../../src/excel/workbookError";
import { failures } from "../../src/words/pane/en/failures";
import type { OfficeInNode } from "../support/officeInNode";
import {
  difference,
  modelCells,
  modelCommands,
  openModel,
  templateCommands,
  workbookState,
  type Command,
} from "./support/commands";

// What is refused is the same for every sheet.
jest.mock("../../src/template/template", () =>
  jest
    .requireActual<typeof import("../support/thinTemplate")>("../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals"),
);

const TEMPLATE = ["load beside", "replace", "update", "import"] as const;
const STUDIES = ["table", "refresh", "tornado", "goal", "distribution", "compare"] as const;
const CELLS = ["put", "show", "insert formula", "insert picture", "repair"] as const;
type Name = (typeof TEMPLATE | typeof STUDIES | typeof CELLS)[number];

let office: OfficeInNode;

async function commandOf(name: Name): Promise<Command> {
  const all = {
    ...templateCommands("2026-06", "add", "new"),
    ...modelCommands(await modelCells(), "Mine", 3),
  };
  return all[name];
}

const run = async (name: Name): Promise<unknown> => {
  const command = await commandOf(name);
  await office.host.select("Sheet1", "F9");
  return command(new AbortController().signal, () => undefined).then(
    () => null,
    (error: unknown) => error,
  );
};

/** A template, and formulas and a name of the user's that read it. */
async function openTemplate(profile: "web" | "windows" | "mac"): Promise<void> {
  office = await openModel({ profile });
  await loadTemplate("2025-10", { placement: "beside" });
  await office.host.write("Sheet1", "H1", "=SUM(Deals!D10:D100)");
  await office.host.write("Sheet1", "H2", "=First_year+1");
  await office.host.write("Sheet1", "H3", "=COUNTA(DealsTable[From])");
  await Excel.run(async (context) => {
    context.workbook.names.add("Mine", "=Deals!$A$1");
    await context.sync();
  });
  await office.host.write("Sheet1", "H4", "=Mine");
  await office.idle();
}

const readers = (): unknown[] => office.host.read("Sheet1", "H1:H4").flat();

const PROFILES = ["web", "windows", "mac"] as const;
describe.each(PROFILES)("on %s", (profile) => {
  beforeAll(() => openTemplate(profile));
  afterAll(() => {
    office.dispose();
  });

  test.each([...TEMPLATE, ...STUDIES, ...CELLS])(
    "%s succeeds, and what reads the template goes on reading it",
    async (name) => {
      const [sum, year] = readers();
      expect([typeof sum, Number(year) >= 2026]).toEqual(["number", true]);
      expect(await run(name)).toBeNull();
      await office.idle();
      const [after, first, amounts, title] = readers();
      expect([typeof after, first, typeof amounts, typeof title]).toEqual([
        ...["number", name === "load beside" ? year : first, "number", "string"],
      ]);
      expect(readers().filter((shown) => String(shown).startsWith("#"))).toEqual([]);
      expect(await findInterrupted()).toBeNull();
    },
  );
});

/** A throw that Excel's documentation names, the code of the refusal (none: the command goes on), and who meets it. */
type Throw = readonly [
  call: string,
  code: string,
  refusal: WorkbookErrorCode | null,
  names: readonly Name[],
  skip?: number,
];

const TOO_LONG = "RequestPayloadSizeLimitExceeded";
const EDITING = "InvalidOperationInCellEditMode";
const WRITING: readonly Name[] = ["load beside", "replace", "update", "import"];
const SHEETS: readonly Name[] = ["table", "tornado", "distribution", "compare"];
const THROWS: readonly Throw[] = [
  ["WorksheetCollection.add", "GeneralException", "refused", ["load beside", "replace", ...SHEETS]],
  ["Worksheet.delete", "InvalidSelection", "elsewhere", ["replace"]],
  ["Worksheet.name", "AccessDenied", "protected", ["replace"], 20],
  ["Table.name", "GeneralException", "refused", ["replace"], 1],
  ["NamedItem.formula", "GeneralException", "refused", ["replace"]],
  ["Table.resize", "GeneralException", "refused", ["import"]],
  ["Workbook.getActiveCell", "InvalidSelection", "elsewhere", ["insert formula", "insert picture"]],
  ["ShapeCollection.addImage", "GeneralException", "refused", ["insert picture"]],
  ["Shape.left", "GeneralException", "refused", ["insert picture"]],
  ["Range.formulas", "AccessDenied", "protected", ["load beside", "replace", "update"], 1],
  ["Range.formulas", "AccessDenied", "protected", [...SHEETS], 4],
  ["Range.formulas", "AccessDenied", "protected", ["import", "insert formula"]],
  ["Range.formulas", "AccessDenied", "protected", ["refresh"], 1],
  ["Range.values", "AccessDenied", "protected", [...STUDIES, "put", "show"]],
  ["RequestContext.sync", "AccessDenied", "protected", [...WRITING, ...STUDIES], 3],
  ["RequestContext.sync", EDITING, "busy", [...WRITING, ...STUDIES], 2],
  // Before the first, the client library asks whether a cell is being edited.
  ["RequestContext.sync", EDITING, "busy", CELLS, 1],
  ["RequestContext.sync", TOO_LONG, "too-much", STUDIES, 1],
  ["RequestContext.sync", TOO_LONG, "too-much", WRITING, 2],
  ["RequestContext.sync", "ResponsePayloadSizeLimitExceeded", "too-much", CELLS, 1],
  ["Range.select", "GeneralException", null, ["insert picture"]],
  ["Worksheet.activate", "GeneralException", null, ["tornado"]],
  ["WorksheetCollection.add", "UndoNotSupported", null, SHEETS],
  ["Range.values", "UndoNotSupported", null, ["goal"]],
  ["Range.formulas", "UndoNotSupported", null, ["import", "update", "insert formula"]],
];

const PAIRS = THROWS.flatMap(([call, code, refusal, names, skip = 0]) =>
  names.map((name) => ({ name, call, code, refusal, skip })),
);
/** What leaves the workbook as it was comes first: it need not be opened again. */
const IN_ORDER = [
  ...PAIRS.filter(({ refusal }) => refusal !== null),
  ...PAIRS.filter(({ refusal }) => refusal === null),
];

describe("what Excel throws leaves the workbook as it was, and the message says what to do:", () => {
  beforeAll(async () => {
    await openTemplate("windows");
    expect(await run("table")).toBeNull();
  });
  afterAll(() => {
    office.dispose();
  });

  test.each(IN_ORDER)("$name, $code at $call", async ({ name, call, code, refusal, skip }) => {
    await office.host.select("Sheet1", "F9");
    const before = await workbookState(office);
    const command = await commandOf(name);
    office.host.failNext(call, { code, message: "No." }, skip);
    const outcome = command(new AbortController().signal, () => undefined).then(
      () => null,
      (error: unknown) => error,
    );
    const error = await outcome;
    expect(office.host.clearFaults()).toBe(0);
    if (refusal === null) {
      expect(error).toBeNull();
      return;
    }
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code: refusal, left: [] });
    expect(failures.reasons[refusal].next).toMatch(/try|then/i);
    expect(difference(before, await workbookState(office))).toBe("");
  });
});

describe("with another workbook in front all the time", () => {
  beforeAll(() => openTemplate("mac"));
  afterAll(() => {
    office.dispose();
  });

  test.each(["load beside", "replace", "table", "insert picture", "insert formula"] as const)(
    "%s leaves the workbook as it was and says where to click",
    async (name) => {
      await office.host.select("Sheet1", "F9");
      const before = await workbookState(office);
      office.host.rules.isBehindAnother = true;
      const command = await commandOf(name);
      const error = await command(new AbortController().signal, () => undefined).catch(
        (reason: unknown) => reason,
      );
      office.host.rules.isBehindAnother = false;
      expect(error).toMatchObject({ left: [] });
      expect(failures.reasons[(error as WorkbookError).code].next).toContain("this workbook");
      expect(difference(before, await workbookState(office))).toBe("");
    },
  );

  test("without a printer a template is loaded all the same, and the page is said to be left", async () => {
    office.host.rules.hasPrinter = false;
    expect(await loadTemplate("2026-06", { placement: "replace" })).toMatchObject({
      unfinished: ["page"],
    });
    office.host.rules.hasPrinter = true;
  });
});
