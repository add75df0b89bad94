import { resolve } from "node:path";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { showView } from "./support/showView";

jest.setTimeout(150_000);

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const shot = (name: string): Promise<unknown> =>
  workbench.page.screenshot({ path: resolve(__dirname, `screenshots/${name}.png`) });
const region = (name: string) => workbench.pane.getByRole("region", { name, exact: true });

test("the selected cell is explained by what it received: expressions, nested formulas, spilled cells and errors", async () => {
  workbench = await openWorkbench({ viewport: { width: 1200, height: 1000 } });
  const { pane } = workbench;
  await workbench.call("write", "Sheet1", "A1:C4", [
    ["V", "A", 40],
    ["", "A", 10],
    ["A", "V", 35],
    ["", "V", 65],
  ]);
  await workbench.call("write", "Sheet1", "E1", '=OURO.CIRCULAR_SHARE(HSTACK(A1:B4,C1:C4*1),"V")');
  await workbench.call(
    "write",
    "Sheet1",
    "E3",
    "=OURO.GPU_PAYBACK(30000,2.35,0.7,1.275,0.08,1.2,1500,0.4,0.14)",
  );
  await workbench.call("write", "Sheet1", "E5", "=OURO.FLOW_MATRIX(A1:C4)");
  await workbench.call("write", "Sheet1", "E12", "=OURO.TAKE_OR_PAY(OURO.DILUTED_SHARE(1,3),1,8)");
  await workbench.call("write", "Sheet1", "E14", "=SUM(C1:C4)");
  await workbench.call(
    "write",
    "Sheet1",
    "E16",
    '=LET(paid,HSTACK(A1:B4,C1:C4*2),who,"V",1-OURO.CIRCULAR_SHARE(paid,who,"least"))',
  );
  await workbench.idle();

  await workbench.call("select", "Sheet1", "E1");
  await showView(pane, "Explain");
  await region("Sheet1 E1").waitFor();
  await region("Result").getByText("0.28", { exact: true }).waitFor();
  const received = region("What it received");
  await received.getByText("4 rows × 3 columns").waitFor();
  await received.getByText("HSTACK(A1:B4,C1:C4*1)").waitFor();
  await received.getByText("left out: traced").waitFor();
  await region("Who brings the money back").getByRole("cell", { name: "40" }).first().waitFor();
  await region("Loops that carry it").getByText("V → A → V").waitFor();
  await shot("explain");

  await workbench.call("select", "Sheet1", "E3");
  await pane.getByText(/^#N\/A: Never pays back: .* of capex is recovered in 6 years/).waitFor();
  await pane.getByText(/the GPU does not earn its price back/).waitFor();
  await region("Cash year by year").getByRole("row").nth(6).waitFor();
  await shot("explainError");

  // Names of LET are told as they are written, and with what they stood for.
  await workbench.call("select", "Sheet1", "E16");
  await region("Sheet1 E16").waitFor();
  await received.getByText("4 rows × 3 columns").waitFor();
  await received.getByText("paid", { exact: true }).waitFor();
  await received.getByText("who", { exact: true }).waitFor();
  await received.getByText("V", { exact: true }).waitFor();
  await shot("explainLet");

  await workbench.call("select", "Sheet1", "F7");
  await region("Sheet1 E5").waitFor();
  await pane.getByText("=OURO.FLOW_MATRIX(A1:C4)").waitFor();

  await workbench.call("select", "Sheet1", "E12");
  const which = pane.getByRole("combobox", { name: "2 formulas were called; explained is" });
  await which.waitFor();
  await region("Result").getByText("8", { exact: true }).waitFor();
  await which.selectOption({ label: "1 · DILUTED_SHARE" });
  await region("Result").getByText("0.25", { exact: true }).waitFor();

  await workbench.call("select", "Sheet1", "E14");
  await pane.getByText("This formula calls no OURO formula. Select one that does.").waitFor();
  await workbench.call("select", "Sheet1", "H20");
  await pane.getByText("This cell holds no formula.").waitFor();
});

test("explained in Chinese on a narrow dark pane", async () => {
  workbench = await openWorkbench({ colorScheme: "dark", viewport: { width: 1000, height: 1000 } });
  const { pane } = workbench;
  await workbench.call(
    "write",
    "Sheet1",
    "A1",
    '=OURO.CIRCULAR_SHARE({"V","A",10;"A","V","ten"},"V")',
  );
  await workbench.idle();
  await workbench.call("select", "Sheet1", "A1");
  await pane.getByRole("button", { name: "中文" }).click();
  await showView(pane, "解释", "更多视图");
  await region("收到的参数").getByText("被拒绝").waitFor();
  await pane.getByText("请在那里输入数字。若 Excel 把数字当作文本，重新键入即可。").waitFor();
  await shot("explainChinese");
});
