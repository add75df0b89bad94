import { expect } from "@playwright/test";
import type { User } from "./user";

/** Fills A1:C4 with two companies that pay each other, E1 with a formula over them, and selects the payments. */
export async function writeNetwork(user: User): Promise<void> {
  await user.call("write", "Sheet1", "A1:C4", [
    ["From", "To", "Amount"],
    ["V", "A", 10],
    ["A", "V", 35],
    ["", "V", 65],
  ]);
  await user.write("Sheet1", "E1", '=OURO.CIRCULAR_SHARE(A1:C4,"V")');
  await user.select("Sheet1", "A1:C4");
}

/** In the Network view: has the selected payments drawn, and chooses a company. */
export async function chooseCompany(user: User): Promise<void> {
  await user.choose(user.words.network.selected);
  const company = user.pane.getByRole("button", {
    name: new RegExp(`^V ${user.words.network.receipts}`),
  });
  await company.click();
  await expect(company).toHaveAttribute("aria-pressed", "true");
  await user.select("Sheet1", "E1");
}
