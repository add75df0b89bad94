import { expect, test } from "./support/journey";

test.use({ look: { viewport: { width: 1200, height: 1000 } } });

test("the selected cell is explained by what it received: expressions, nested formulas, spilled cells and errors", async ({
  user,
}) => {
  const words = user.words.explain;
  const formulas: [cell: string, formula: string][] = [
    ["E1", '=OURO.CIRCULAR_SHARE(HSTACK(A1:B4,C1:C4*1),"V")'],
    ["E3", "=OURO.GPU_PAYBACK(30000,2.35,0.7,1.275,0.08,1.2,1500,0.4,0.14)"],
    ["E5", "=OURO.FLOW_MATRIX(A1:C4)"],
    ["E12", "=OURO.TAKE_OR_PAY(OURO.DILUTED_SHARE(1,3),1,8)"],
    ["E14", "=SUM(C1:C4)"],
    ["E16", '=LET(paid,HSTACK(A1:B4,C1:C4*2),who,"V",1-OURO.CIRCULAR_SHARE(paid,who,"least"))'],
  ];
  await user.write("Sheet1", "A1:C4", [
    ["V", "A", 40],
    ["", "A", 10],
    ["A", "V", 35],
    ["", "V", 65],
  ]);
  for (const [cell, formula] of formulas) await user.call("write", "Sheet1", cell, formula);
  await user.idle();

  await user.select("Sheet1", "E1");
  await user.show("explain");
  await expect(user.region("Sheet1 E1")).toBeVisible();
  await expect(user.region(words.result)).toContainText("0.28");
  const received = user.region(words.received);
  await expect(received).toContainText(words.size("4", "3"));
  await expect(received).toContainText("HSTACK(A1:B4,C1:C4*1)");
  await expect(received).toContainText(words.leftOut("traced"));
  await expect(user.region(words.tables.returns.name)).toContainText("40");
  await expect(user.region(words.tables.loops.name)).toContainText("V → A → V");

  await user.select("Sheet1", "E3");
  await user.sees(/^#N\/A: Never pays back: .* of capex is recovered in 6 years/);
  await user.sees(/the GPU does not earn its price back/);
  const years = user.region(words.tables.yearlyCash.name).getByRole("row");
  await expect(years.nth(6)).toBeVisible();

  // Names of LET are told as they are written, and with what they stood for.
  await user.select("Sheet1", "E16");
  await expect(user.region("Sheet1 E16")).toBeVisible();
  for (const text of [words.size("4", "3"), "paid", "who", "V"]) {
    await expect(received.getByText(text, { exact: true }).first()).toBeVisible();
  }

  await user.select("Sheet1", "F7");
  await expect(user.region("Sheet1 E5")).toContainText("=OURO.FLOW_MATRIX(A1:C4)");

  await user.select("Sheet1", "E12");
  const which = user.pane.getByRole("combobox", { name: words.which("2") });
  await expect(which).toBeVisible();
  await expect(user.region(words.result)).toContainText("8");
  await which.selectOption({ label: "1 · DILUTED_SHARE" });
  await expect(user.region(words.result)).toContainText("0.25");

  await user.select("Sheet1", "E14");
  await user.sees(words.notOurs);
  await user.select("Sheet1", "H20");
  await user.sees(words.noFormula);
});
