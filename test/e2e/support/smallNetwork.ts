import type { OpenWorkbench } from "./openWorkbench";

/** Fills A1:C4 with two companies that pay each other, E1 with a formula over them, and selects the payments. */
export async function writeNetwork(workbench: OpenWorkbench): Promise<void> {
  await workbench.call("write", "Sheet1", "A1:C4", [
    ["From", "To", "Amount"],
    ["V", "A", 10],
    ["A", "V", 35],
    ["", "V", 65],
  ]);
  await workbench.call("write", "Sheet1", "E1", '=OURO.CIRCULAR_SHARE(A1:C4,"V")');
  await workbench.call("select", "Sheet1", "A1:C4");
}

/** In the Network view: has the selected payments drawn, and chooses a company. */
export async function chooseCompany(workbench: OpenWorkbench): Promise<void> {
  await workbench.pane.getByRole("radio", { name: "The selected cells" }).check({ force: true });
  await workbench.pane.getByRole("button", { name: /^V Receipts/ }).click();
  await workbench.pane.getByRole("button", { name: /^V Receipts/, pressed: true }).waitFor();
  await workbench.call("select", "Sheet1", "E1");
}
