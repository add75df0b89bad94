/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { openPane } from "./openPane";

const facts = (): HTMLElement => screen.getByRole("region", { name: "What it holds" });
const figures = (): (string | null)[] =>
  within(facts())
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("the pane tells before loading what a preset holds:", () => {
  test("October 2025 is chosen at first", () => {
    openPane();
    expect(screen.getByRole("radio", { name: /October 2025/ })).toHaveProperty("checked", true);
    expect(facts().textContent).toContain("929USD bn");
    // Added up by hand from the preset's file.
    expect(figures()).toEqual([
      "Unconditional441.348%",
      "Letters of intent or contingent487.752%",
      "Firm: cannot be cancelled, where known31.43%",
      "Drawn: paid or delivered, where known10.71%",
      "Counted in the model: weighted by probability355.738%",
      "Left out: superseded, umbrella or counted in another deal52.0",
      "16deals",
      "28payment legs",
      "31.7gigawatts",
      "4amounts not disclosed",
    ]);
  });

  test("June 2026, chosen with the arrow keys", async () => {
    const { user } = openPane();
    await user.click(screen.getByRole("radio", { name: /October 2025/ }));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("radio", { name: /June 2026/ })).toHaveProperty("checked", true);
    expect(facts().textContent).toContain("1,214.5USD bn");
    expect(figures().slice(0, 6)).toEqual([
      "Unconditional1,118.392%",
      "Letters of intent or contingent96.28%",
      "Firm: cannot be cancelled, where known162.913%",
      "Drawn: paid or delivered, where known90.37%",
      "Counted in the model: weighted by probability984.181%",
      "Left out: superseded, umbrella or counted in another deal502.0",
    ]);
  });

  test("that commitments are not a year's cash and letters of intent no contracts", () => {
    openPane();
    expect(facts().textContent).toMatch(
      /not? .*one year’s cash.*Letters of intent are not contracts/,
    );
  });

  test("the legs, drawn only when asked for", async () => {
    const { user } = openPane();
    expect(screen.queryByText(/Equity · letter of intent/)).toBeNull();
    const toggle = screen.getByRole("button", { name: "Show the 28 legs" });
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    await user.click(toggle);
    expect(toggle.getAttribute("aria-expanded")).toBe("true");
    const list = document.getElementById(toggle.getAttribute("aria-controls") ?? "")!;
    const legs = within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(legs).toHaveLength(28);
    expect(legs[0]).toBe(
      "OpenAI →pays Nvidiaup to 350Purchase · letter of intent · contingent" +
        "Announced 2025-09-22 · nvda-openai-loi · New Street est. 35 per 10 invested" +
        "Source: NVIDIA/OpenAI PR 2025-09-22; New Street Research estimate of purchases",
    );
  });
});
