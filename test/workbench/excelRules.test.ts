import type { OfficeInNode, OfficeOptions } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

let office: OfficeInNode | undefined;
afterEach(() => {
  office?.dispose();
  office = undefined;
});

async function open(options: OfficeOptions = {}): Promise<OfficeInNode> {
  office = await openWorkbook(options);
  return office;
}

const run = (work: (context: Excel.RequestContext) => unknown, merge = false): Promise<string> =>
  Excel.run({ mergeUndoGroup: merge } as Excel.RunOptions, async (context) => {
    work(context);
    await context.sync();
    return "done";
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);

const firstSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe("inside an undo group", () => {
  test.each(["web", "windows", "mac"] as const)(
    "a sheet cannot be deleted nor protected: %s",
    async (profile) => {
      await open({ profile });
      expect(await run(({ workbook }) => workbook.worksheets.add("Two"))).toBe("done");
      const remove = ({ workbook }: Excel.RequestContext) => {
        workbook.worksheets.getItem("Two").delete();
      };
      expect(await run(remove, true)).toBe("UndoNotSupported");
      expect(
        await run((context) => {
          firstSheet(context).protection.protect();
        }, true),
      ).toBe("UndoNotSupported");
      expect(await run(remove)).toBe("done");
    },
  );

  test.each([
    ["web", "done", "UndoNotSupported"],
    ["windows", "UndoNotSupported", "done"],
    ["mac", "UndoNotSupported", "done"],
  ] as const)(
    "%s: renaming a sheet is %s, a name's comment %s",
    async (profile, renamed, commented) => {
      await open({ profile });
      expect(
        await run((context) => {
          firstSheet(context).name = "Other";
        }, true),
      ).toBe(renamed);
      const comment = ({ workbook }: Excel.RequestContext) => {
        workbook.names.add("Rate", "=0.1").comment = "per year";
      };
      expect(await run(comment, true)).toBe(commented);
    },
  );
});

describe("a text that is written is typed", () => {
  const written = async (text: string): Promise<unknown[]> => {
    const { host } = await open();
    await run((context) => {
      firstSheet(context).getRange("A1").values = [[text]];
    });
    await host.idle();
    return Excel.run(async (context) => {
      const cell = firstSheet(context).getRange("A1");
      cell.load({ formulas: true, values: true, numberFormat: true });
      await context.sync();
      return [cell.formulas[0][0], cell.values[0][0], cell.numberFormat[0][0]] as unknown[];
    });
  };

  test.each([
    ["10 %", 0.1, "0%"],
    ["70%", 0.7, "0%"],
    ["7.1%", 0.071, "0.00%"],
    ["1,234", 1234, "#,##0"],
    ["$5", 5, "$#,##0"],
    ["(3)", -3, "General"],
    ["-3", -3, "General"],
    [" 5 ", 5, "General"],
    ["1E3", 1000, "0.00E+00"],
    ["1 1/2", 1.5, "# ?/?"],
    ["2027-01", 46388, "mmm-yy"],
    ["2026-10-31", 46326, "m/d/yyyy"],
    ["10/31/2026", 46326, "m/d/yyyy"],
    ["1-32", 11689, "mmm-yy"],
    ["Jan 2027", 46388, "mmm-yy"],
    ["1 March 2027", 46447, "d-mmm-yy"],
    ["9:30 PM", 0.8958333333333334, "h:mm AM/PM"],
    ["true", true, "General"],
  ])("%j becomes %j, shown as %s", async (text, value, format) => {
    expect((await written(text)).slice(1)).toEqual([value, format]);
  });

  test.each([
    ["+1+1", "=+1+1", 2],
    ["-SUM(1,2)", "=-SUM(1,2)", -3],
    ["=2.50>10", "=2.5>10", false],
    ["=.5+1.0", "=0.5+1", 1.5],
    ["=SUM({2.50,1.0})", "=SUM({2.5,1})", 3.5],
  ])("%j becomes the formula %s", async (text, formula, value) => {
    expect((await written(text)).slice(0, 2)).toEqual([formula, value]);
  });

  test.each(["@23.28", "-5 apples", "--", "=1+", "=SUM(1", "+49 30 123"])(
    "%j is no formula that Excel takes, and is refused",
    async (text) => {
      await open();
      const write = (context: Excel.RequestContext) => {
        firstSheet(context).getRange("A1").values = [[text]];
      };
      expect(await run(write)).toBe("InvalidArgument");
    },
  );

  test.each(["@23.28", "- of which", "2027-01", "=1+", "TRUE", "10 %", "'tis", "", "1/2"])(
    "with an apostrophe before it %j stays as it is",
    async (text) => {
      expect((await written(`'${text}`))[1]).toBe(text);
    },
  );

  test.each(["Q1 2027", "13/45", "a-b", "1.2.3", "#1", "3 apples", "=", "x@y"])(
    "%j stays text",
    async (text) => {
      expect((await written(text))[1]).toBe(text);
    },
  );
});

describe("what a cell has no room for", () => {
  const long = (letters: number) => "x".repeat(letters);

  test("a text has 32,767 letters at most, a formula 8,192", async () => {
    await open();
    const write = (value: string) =>
      run((context) => {
        firstSheet(context).getRange("A1").values = [[value]];
      });
    expect(await write(long(32_767))).toBe("done");
    expect(await write(long(32_768))).toBe("InvalidArgument");
    expect(await write(`=LEN("${long(255)}")`)).toBe("done");
    expect(await write(`=LEN("${long(256)}")`)).toBe("InvalidArgument");
    expect(await write(`=LEN(${`"${long(200)}"&`.repeat(41)}"")`)).toBe("InvalidArgument");
  });

  test("a function that answers with a longer text shows #VALUE!", async () => {
    const { host } = await open({ functions: { LONG: (letters: number) => long(letters) } });
    await host.write("Sheet1", "A1:A2", [["=OURO.LONG(32767)"], ["=OURO.LONG(32768)"]]);
    await host.idle();
    expect(host.read("Sheet1", "A1:A2")).toEqual([[long(32_767)], ["#VALUE!"]]);
  });

  test("a formula spills over neither a table nor merged cells", async () => {
    const { host } = await open();
    await host.write("Sheet1", "A1:C1", [["Name", "Amount", "Other"]]);
    await run((context) => {
      firstSheet(context).tables.add("A1:C4", true);
      firstSheet(context).getRange("F4:G4").merge();
    });
    await host.write("Sheet1", "B2", "=SEQUENCE(2)");
    await host.write("Sheet1", "C2", "=SEQUENCE(1)");
    await host.write("Sheet1", "D3", "=SEQUENCE(1,2)");
    await host.write("Sheet1", "F3", "=SEQUENCE(2)");
    await host.idle();
    expect(host.read("Sheet1", "B2:F3")).toEqual([
      ["#SPILL!", 1, "", "", ""],
      ["", "", 1, 2, "#SPILL!"],
    ]);
  });
});

test("a table's headers are text, whatever they were and whatever is written there", async () => {
  const { host } = await open();
  await host.write("Sheet1", "A1:C2", [
    ["Year", 2025, true],
    ["x", 1, 2],
  ]);
  await run((context) => firstSheet(context).tables.add("A1:C2", true));
  expect(host.read("Sheet1", "A1:C1")).toEqual([["Year", "2025", "TRUE"]]);
  await run((context) => {
    firstSheet(context).getRange("B1:C1").values = [[2026, "2027-01"]];
  });
  await host.idle();
  expect(host.read("Sheet1", "A1:C2")).toEqual([
    ["Year", "2026", "2027-01"],
    ["x", 1, 2],
  ]);
});

test.each([9, 401, 0])("a page is not printed at a scale of %d", async (scale) => {
  await open();
  expect(
    await run((context) => {
      firstSheet(context).pageLayout.zoom = { scale };
    }),
  ).toBe("InvalidArgument");
});

describe("another workbook in front", () => {
  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ["adding a sheet", "GeneralException", ({ workbook }) => workbook.worksheets.add("Two")],
    [
      "activating",
      "GeneralException",
      (context) => {
        firstSheet(context).activate();
      },
    ],
    [
      "selecting",
      "GeneralException",
      (context) => {
        firstSheet(context).getRange("A1").select();
      },
    ],
    [
      "freezing",
      "GeneralException",
      (context) => {
        firstSheet(context).freezePanes.freezeRows(1);
      },
    ],
    [
      "gridlines",
      "GeneralException",
      (context) => {
        firstSheet(context).showGridlines = false;
      },
    ],
    [
      "the active cell",
      "InvalidSelection",
      ({ workbook }) => workbook.getActiveCell().load("address"),
    ],
    [
      "writing",
      "done",
      (context) => {
        firstSheet(context).getRange("A1").values = [[1]];
      },
    ],
  ])("%s: %s", async (_, code, work) => {
    const { host } = await open();
    host.rules.isBehindAnother = true;
    expect(await run(work)).toBe(code);
    host.rules.isBehindAnother = false;
    expect(await run(work)).toBe("done");
  });
});

test("without a printer Excel refuses to set up a page", async () => {
  const { host } = await open({ profile: "windows" });
  host.rules.hasPrinter = false;
  const landscape = (context: Excel.RequestContext) => {
    firstSheet(context).pageLayout.orientation = Excel.PageOrientation.landscape;
  };
  expect(await run(landscape)).toBe("GeneralException");
});

describe("more than 5 MB", () => {
  const rows = Array.from({ length: 400 }, () => ["x".repeat(16_000)]);
  const write = (context: Excel.RequestContext) => {
    firstSheet(context).getRange("A1:A400").values = rows;
  };
  const writeHalf = (first: number) => (context: Excel.RequestContext) => {
    firstSheet(context).getRange(`A${first}:A${first + 199}`).values = rows.slice(200);
  };

  test("fail on the web, both sent and read", async () => {
    await open({ profile: "web" });
    expect(await run(write)).toBe("RequestPayloadSizeLimitExceeded");
    expect(await run(writeHalf(1))).toBe("done");
    expect(await run(writeHalf(201))).toBe("done");
    expect(await run((context) => firstSheet(context).getRange("A1:A400").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });

  test("go through on the desktop", async () => {
    await open({ profile: "windows" });
    expect(await run(write)).toBe("done");
  });
});

test("more than five million cells are not read at once", async () => {
  await open({ profile: "windows" });
  expect(await run((context) => firstSheet(context).getRange("A:F").load("values"))).toBe(
    "RangeExceedsLimit",
  );
});

test("a call above Excel's requirement set is not found", async () => {
  await open({ excelApi: "1.12" });
  await run((context) => firstSheet(context).tables.add("A1:B3", true));
  const resize = (context: Excel.RequestContext) => {
    firstSheet(context).tables.getItemAt(0).resize("A1:B4");
  };
  expect(await run(resize)).toBe("ApiNotFound");
});

test.each([
  ["web", "OfficeOnline"],
  ["windows", "PC"],
  ["mac", "Mac"],
] as const)("%s says that its platform is %s", async (profile, platform) => {
  await open({ profile });
  expect(Office.context.platform).toBe(platform);
});

describe("what a custom function is given", () => {
  const seen: unknown[] = [];
  const functions = {
    SEE: (value: unknown): number => {
      seen.push(value);
      return 1;
    },
  };
  const given = async (options: OfficeOptions, formula: string): Promise<unknown> => {
    seen.length = 0;
    const { host } = await open({ functions, ...options });
    await host.write("Sheet1", "A1", [[formula]]);
    await host.idle();
    return [host.read("Sheet1", "A1")[0][0], ...seen];
  };

  test.each([
    ["web", ""],
    ["windows", 0],
    ["mac", 0],
  ] as const)("%s: an empty cell is %j", async (profile, blank) => {
    expect(await given({ profile }, "=OURO.SEE(B1)")).toEqual([1, blank]);
  });

  test("an error keeps it from being called, unless it takes errors", async () => {
    expect(await given({}, "=OURO.SEE(1/0)")).toEqual(["#DIV/0!"]);
    const [shown, error] = (await given({ takesErrors: true }, "=OURO.SEE(1/0)")) as unknown[];
    expect([shown, (error as CustomFunctions.Error).code]).toEqual([1, "#DIV/0!"]);
  });
});

describe("while a custom function is asked", () => {
  const slow = () => {
    const open: (() => void)[] = [];
    const SLOW = async (value: number): Promise<number> => {
      await new Promise<void>((resolve) => open.push(resolve));
      return value * 10;
    };
    return { functions: { SLOW }, open };
  };
  const state = (): Promise<unknown[]> =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      const cell = firstSheet(context).getRange("A1");
      application.load({ calculationState: true });
      cell.load({ values: true });
      await context.sync();
      return [cell.values[0][0], application.calculationState] as unknown[];
    });
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
  };

  test.each([
    [{}, 10, "Calculating"],
    [{ staleValues: false }, "#BUSY!", "Calculating"],
    [{ calculationReport: "early" }, 10, "Done"],
    [{ calculationReport: "stuck" }, 10, "Pending"],
  ] as const)("in the mode %j its cell shows %j and Excel says %s", async (mode, shown, said) => {
    const { functions, open: answers } = slow();
    const { host } = await open({ functions, ...mode });
    await host.write("Sheet1", "B1", [[1]]);
    await host.write("Sheet1", "A1", [["=OURO.SLOW(B1)"]]);
    await until(() => answers.length === 1);
    answers[0]();
    await host.idle();
    expect(host.read("Sheet1", "A1")).toEqual([[10]]);
    await host.write("Sheet1", "B1", [[2]]);
    await until(() => answers.length === 2);
    expect(await state()).toEqual([shown, said]);
    answers[1]();
    await host.idle();
    expect(host.read("Sheet1", "A1")).toEqual([[20]]);
  });
});

test("switching sheets raises a selection, of that sheet's old active cell", async () => {
  const { host } = await open();
  await run(({ workbook }) => workbook.worksheets.add("Two"));
  await host.select("Sheet1", "C3");
  await host.select("Two", "B2");
  const selected: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => {
      await Excel.run(async (inner) => {
        const cell = inner.workbook.getActiveCell();
        cell.load({ address: true });
        await inner.sync();
        // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- synced above; the rule follows the outer context.
        selected.push(cell.address);
      });
    });
    await context.sync();
  });
  await run((context) => {
    firstSheet(context).activate();
  });
  await host.idle();
  expect(selected).toEqual(["Sheet1!C3"]);
});
