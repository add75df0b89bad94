import { sheetsRead } from "../../src/formulaText/sheetsRead";
import { modelMap, type UsedCells } from "../../src/studies/modelMap";

const leads = new Map([
  ["gpu_life", "Inputs"],
  ["dealstable", "Deals"],
]);

test.each([
  ["=Inputs!B4*'Deals detail'!$C$2", ["Inputs", "Deals detail"]],
  ["=GPU_life+SUM(DealsTable[Amount])", ["Inputs", "Deals"]],
  ['=A1&"Inputs!B4"', []],
  ["=SUM(Flows!A:A)+Flows!B1", ["Flows"]],
])("%s reads the sheets %j", (formula, sheets) => {
  expect(sheetsRead(formula, leads)).toEqual(sheets);
});

const used = (name: string, formulas: UsedCells["formulas"]): UsedCells => ({
  ...{ name, row: 1, column: 1, formulas },
});

test("each sheet's formulas and numbers are counted, and which sheet they read", () => {
  const { sheets } = modelMap(
    [
      used("Inputs", [[5, "USD bn", 0.1]]),
      used("Out", [["=Inputs!B2*GPU_life", "=OURO.RUNWAY(inputs!B2,1)", "=B2"]]),
    ],
    leads,
  );
  expect(sheets).toEqual([
    { name: "Inputs", formulas: 0, ours: 0, inputs: 2, reads: [0, 0] },
    { name: "Out", formulas: 3, ours: 1, inputs: 0, reads: [2, 0] },
  ]);
});

test("a formula between two alike, and a number typed over one, are told with what they would hold", () => {
  const { odd } = modelMap(
    [
      used("Years", [
        [1, 2, 3, 4, 5],
        ["=B2*2", "=C2*2", "=D2*3", "=E2*2", "=F2*2"],
        ["=B2-1", 7, "=D2-1", "=E2-1", "=F2-1"],
      ]),
    ],
    leads,
  );
  expect(odd).toEqual([
    { sheet: "Years", address: "D3", content: "=D2*3", expected: "=D2*2" },
    { sheet: "Years", address: "C4", content: 7, expected: "=C2-1" },
  ]);
});

test("a total is like the totals beside it, though unlike what stands above and below", () => {
  const { odd } = modelMap(
    [
      used("Sums", [
        ["=$A2*2", "=$A2*2", "=$A2*2"],
        ["=SUM(B2:B2)", "=SUM(C2:C2)", "=SUM(D2:D2)"],
        ["=$A4*2", "=$A4*2", "=$A4*2"],
      ]),
    ],
    leads,
  );
  expect(odd).toEqual([]);
});
