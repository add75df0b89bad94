/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { openPane } from "../openPane";

const sums = (): string =>
  screen.getAllByRole("status").find(({ textContent }) => textContent.includes("legs"))
    ?.textContent ?? "";
const legs = (): (string | null)[] =>
  within(screen.getByRole("group", { name: "Filter the legs" }).parentElement!)
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("a preset's legs are searched and filtered; what is shown is counted, and sums of unlike amounts stand apart", async () => {
  const { user } = openPane();
  await user.click(screen.getByRole("button", { name: "Show the 28 legs" }));
  expect(legs()).toHaveLength(28);
  // The sums of the facts above the list, which a test holds to the preset's file.
  expect(sums()).toBe(
    "28 of 28 legsUSD 441.3 bn unconditionalUSD 487.7 bn in letters of intent or contingent" +
      "USD 52 bn superseded, umbrella or counted in another deal: left out of sums4 amounts not disclosed",
  );
  expect(screen.queryByRole("button", { name: "Clear the filters" })).toBeNull();

  const search = screen.getByRole("searchbox", { name: "Search companies and deals" });
  await user.type(search, "coreweave");
  await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Backstop");
  expect(legs()).toEqual([expect.stringContaining("Nvidia →pays CoreWeave")]);
  expect(legs()[0]).toContain("Source: CoreWeave 8-K 2025-09-15");
  expect(sums()).toMatch(/^1 of 28 legs/);

  await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Debt");
  expect(legs()).toEqual([]);
  expect(sums()).toBe(
    "0 of 28 legsNo leg matches. Search for fewer words, or clear the filters to see every leg again.",
  );
  await user.click(screen.getByRole("button", { name: "Clear the filters" }));
  expect(legs()).toHaveLength(28);
  expect(document.activeElement).toBe(search);
});

test("the legs stand by amount first, and by date when asked", async () => {
  const { user } = openPane();
  await user.click(screen.getByRole("button", { name: "Show the 28 legs" }));
  expect(legs()[0]).toMatch(/^OpenAI →pays Nvidiaup to 350/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "Oldest first");
  const dates = legs().map((leg) => /Announced (\S+)/.exec(leg ?? "")?.[1]);
  expect(dates).toEqual([...dates].sort());
});
