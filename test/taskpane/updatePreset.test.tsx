/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { PresetUpdate } from "../../src/excel/template/updatePreset";
import { freeNames } from "../../src/template/templateNames";
import { WorkbookError } from "../../src/excel/workbookError";
import * as found from "../../src/excel/template/findTemplate";
import * as templateActions from "../../src/excel/template/templateActions";
import { legRow } from "../support/legRow";
import { openPane } from "./openPane";

// The workbook room needs Excel; here it is a boundary, and what it may answer is its contract.
jest.mock("../../src/excel/template/templateActions", () => ({
  findClash: jest.fn(),
  loadTemplate: jest.fn(),
  updatePreset: jest.fn(),
}));
jest.mock("../../src/excel/template/findTemplate", () => ({
  ...jest.requireActual<typeof found>("../../src/excel/template/findTemplate"),
  readTemplate: jest.fn(),
}));
const readTemplate = jest.mocked(found.readTemplate);
const updatePreset = jest.mocked(templateActions.updatePreset);

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const status = (): string | null => screen.getByRole("status").textContent;
const alert = (): string | null => screen.getByRole("alert").textContent;
const nothing: PresetUpdate = {
  from: "2025-10",
  to: "2026-06",
  legs: { added: [], removed: [], changed: [], kept: [] },
  cells: { changed: [], kept: [] },
};
const nvidia = { from: "Nvidia", to: "OpenAI", deal: "nvidia-openai" };
const inputs = { sheet: "Inputs", column: 1 };

async function update(result: Partial<PresetUpdate> | Error) {
  if (result instanceof Error) updatePreset.mockRejectedValue(result);
  else updatePreset.mockResolvedValue({ ...nothing, ...result });
  const { user } = openPane();
  await user.click(screen.getByRole("radio", { name: /June 2026/ }));
  await user.click(await screen.findByRole("button", { name: UPDATE }));
  return user;
}

const UPDATE = "Update the loaded template to June 2026";

beforeEach(() => {
  jest.resetAllMocks();
  readTemplate.mockResolvedValue({
    preset: "2025-10",
    language: "en",
    data: "en",
    names: freeNames({ sheets: [], tables: [], names: [] }, []),
  });
});

describe("Update the loaded template", () => {
  test("asks for the chosen preset and lists what changed in counted groups", async () => {
    const user = await update({
      legs: {
        added: [legRow(), legRow({ to: "Beta" })],
        removed: [legRow({ from: "Gone" })],
        changed: [
          { ...nvidia, field: "Published", before: 100, after: 30 },
          { ...nvidia, field: "Status", before: "letter-of-intent", after: "closed" },
        ],
        kept: [],
      },
      cells: {
        changed: [
          { ...inputs, row: 11, label: "Rent", before: 1.7, after: 2.35 },
          { ...inputs, column: 5, row: 11, label: "Rent", before: 2025, after: 2026 },
          { ...inputs, column: 0, row: 0, label: "Old title", before: "Old title", after: "New" },
        ],
        kept: [],
      },
    });
    const report = await screen.findByRole("region", { name: "What changed" });
    expect(updatePreset.mock.calls).toEqual([["2026-06"]]);
    expect(status()).toBe("The template is updated to June 2026");
    const groups = within(report)
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(groups).toEqual([
      "2 legs added",
      "1 leg removed",
      "1 leg changed",
      "2 rows changed on Inputs",
    ]);
    expect(report.textContent).not.toContain("Beta");
    for (const group of groups) {
      await user.click(within(report).getByRole("button", { name: group }));
    }
    const lines = within(report)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(lines).toContain("Published: 100 →became 30");
    expect(lines).toContain("Status: letter-of-intent →became closed");
    expect(lines).toContain("RentInputs, row 12B12: 1.7 →became 2.35F12: 2025 →became 2026");
    expect(lines).toContain("TextInputs, row 1A1: Old title →became New");
    expect(report.textContent).toContain("Beta");
  });

  test("shows first, and open, which figures of the user's own it kept", async () => {
    await update({
      legs: {
        ...nothing.legs,
        kept: [{ ...nvidia, field: "Published", before: 120, after: "" }],
      },
      cells: { changed: [], kept: [{ ...inputs, row: 0, label: "", before: 0.9, after: 0.7 }] },
    });
    const report = await screen.findByRole("region", { name: "What changed" });
    const [group] = within(report).getAllByRole("button");
    expect(group.textContent).toBe("2 figures of yours kept, though June 2026 differs");
    expect(group.getAttribute("aria-expanded")).toBe("true");
    expect(report.textContent).toContain("Published: yours 120; June 2026 has blank");
    expect(report.textContent).toContain("Inputs, row 1B1: yours 0.9; June 2026 has 0.7");
  });

  test("says so where nothing had to change", async () => {
    await update({});
    expect(
      await screen.findByText("The template already holds every figure of June 2026."),
    ).toBeTruthy();
    expect(status()).toBe("Nothing needed to change");
    expect(screen.queryByRole("region", { name: "What changed" })).toBeNull();
  });

  test("shows that it works after half a second, and lets nothing else start meanwhile", async () => {
    let finish!: (result: PresetUpdate) => void;
    updatePreset.mockImplementation(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    const { user, requests } = openPane();
    await user.click(await screen.findByRole("button", { name: /Update the loaded template/ }));
    const bar = await screen.findByRole("progressbar");
    expect(bar.getAttribute("aria-label")).toBe("Updating to October 2025");
    expect(status()).toBe("Updating…");
    await user.click(button("Load deal template"));
    act(requests.send);
    expect(templateActions.findClash).not.toHaveBeenCalled();
    await act(async () => {
      finish(nothing);
      await Promise.resolve();
    });
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test.each([
    ["no-template", "", ["no deal template", "Press Load deal template first"]],
    ["incomplete", "GPU, Flows", ["missing or were renamed", "Not found: GPU, Flows."]],
    ["full", "120", ["no room", "It has room for 120 legs."]],
    ["protected", "no", ["is protected", "Unprotect it"]],
    ["busy", "", ["Excel is busy", "Enter or Esc"]],
  ] as const)(
    "%s: says what to do, and that the workbook is as it was",
    async (code, detail, words) => {
      await update(new WorkbookError(code, detail));
      const message = await screen.findByRole("group");
      for (const word of words) expect(message.textContent).toContain(word);
      expect(message.textContent).toContain("The workbook is as it was.");
      expect(alert()).toContain("The workbook is as it was.");
    },
  );
});
