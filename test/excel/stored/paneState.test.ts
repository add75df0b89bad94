import { persistPane, readPane, readPaneState } from "../../../src/excel/stored/paneState";
import { createPersisted } from "../../../src/taskpane/persisted/createPersisted";
import { openWorkbook } from "../../support/officeInNode";

test("what a workbook keeps of the pane is read as it was kept", () => {
  const cell = {
    ...{ sheet: "GPU", address: "B9", label: "Payback", formula: "=A1", value: 3.2 },
    ...{ text: "3.2", numberFormat: "0.0" },
  };
  const state = {
    view: "whatIf",
    preset: "2026-06",
    "formulas.typed": { GPU_NPV: { capex: "30000" } },
    "network.basis": { of: "published", kinds: ["unconditional"] },
    "whatIf.down": { cell, text: "1; 2" },
    "whatIf.swings": [{ cell, low: "1", high: "2" }],
  };
  expect(readPaneState(JSON.parse(JSON.stringify(state)))).toStrictEqual(state);
});

test("what is broken or not known is left out, and nothing else with it", () => {
  expect(
    readPaneState({
      view: 7,
      preset: "1999-01",
      "network.company": "Nvidia",
      "network.basis": { of: "counted" },
      "whatIf.swings": [{ low: "1", high: "2" }],
      "whatIf.nonsense": "x",
    }),
  ).toStrictEqual({ "network.company": "Nvidia" });
});

test.each([null, undefined, 7, "{}", [], [1]])("%p is nothing kept", (value) => {
  expect(readPaneState(value)).toStrictEqual({});
});

test("a workbook that may only be looked at is asked to keep the pane's choices once, and not again", async () => {
  const office = await openWorkbook();
  const write = jest.fn(persistPane);
  const persisted = createPersisted({ read: readPane, write });
  await persisted.ready;
  office.host.rules.isReadOnly = true;
  const refused = new Promise<void>((resolve) => {
    persisted.subscribe(() => {
      if (persisted.isRefused()) resolve();
    });
  });
  persisted.set("view", "whatIf");
  persisted.flush();
  await refused;
  persisted.set("view", "deals");
  persisted.flush();
  office.host.rules.isReadOnly = false;
  persisted.flush();
  expect(write).toHaveBeenCalledTimes(1);
  expect(await readPane()).toEqual({});
  expect(persisted.get("view")).toBe("deals");
  office.dispose();
});
