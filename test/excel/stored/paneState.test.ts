import { readPaneState } from "../../../src/excel/stored/paneState";

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
