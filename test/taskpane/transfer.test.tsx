/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { parseDealsCsv, parseDealsJson } from "../../src/deals/import";
import { importDeals as realImport } from "../../src/excel/template/importDeals";
import { readDeals as realReadDeals } from "../../src/excel/template/readDeals";
import { readSelection as realReadSelection } from "../../src/excel/cells/selection";
import { WorkbookError } from "../../src/excel/workbookError";
import * as templateActions from "../../src/excel/template/templateActions";
import { legRow } from "../support/legRow";
import { openPane } from "./openPane";

// The workbook room needs Excel; here it is a boundary, and what it may answer is its contract.
jest.mock("../../src/excel/template/importDeals", () => ({ importDeals: jest.fn() }));
jest.mock("../../src/excel/template/readDeals", () => ({ readDeals: jest.fn() }));
jest.mock("../../src/excel/cells/selection", () => ({
  ...jest.requireActual<object>("../../src/excel/cells/selection"),
  readSelection: jest.fn(),
}));
jest.mock("../../src/excel/template/templateActions", () => ({
  findClash: jest.fn(),
  copyForColleague: jest.fn(),
  loadTemplate: jest.fn(),
  readModelFacts: () => Promise.resolve({ preset: "2025-10", inputs: [], answers: [] }),
}));
const importDeals = jest.mocked(realImport);
const readDeals = jest.mocked(realReadDeals);
const readSelection = jest.mocked(realReadSelection);
// jsdom has none; every browser and every Excel has.
Object.assign(globalThis, { TextDecoder });

const HEADER = "From,To,Amount,Kind,Status,Deal";
const GOOD = `${HEADER}\nNvidia,Acme,10,equity,closed,acme\nAcme,Nvidia,,purchase,announced,acme\n`;
const BAD = `${HEADER}\nNvidia,Acme,many,gift,closed,acme\nAcme,Nvidia,1,purchase,announced,acme\nV,V,2,equity,closed,x\n`;

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const section = (name: string): HTMLElement => screen.getByRole("region", { name });
const said = (role: "status" | "alert"): string =>
  screen
    .getAllByRole(role)
    .map(({ textContent }) => textContent)
    .join("");

/** A file whose bytes can be read, which those of jsdom cannot. */
function fileOf(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const file = new File([name], name);
  Object.defineProperty(file, "size", { value: bytes.length });
  file.slice = (from, to) =>
    ({
      arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes.subarray(from, to)).buffer),
    }) as Blob;
  return file;
}

async function openTransfer() {
  const { user } = openPane();
  await user.click(screen.getByRole("tab", { name: "Import and export" }));
  await screen.findByRole("region", { name: "Import your own deals" });
  return user;
}

async function choose(file: File) {
  const user = await openTransfer();
  await user.upload(screen.getByLabelText("CSV or JSON file"), file);
  return user;
}

beforeEach(() => {
  jest.resetAllMocks();
  importDeals.mockResolvedValue({ written: 2, known: 0 });
  readDeals.mockRejectedValue(new WorkbookError("no-template", ""));
});

describe("Import from a file", () => {
  test("shows what was read before anything is written, then writes it and counts", async () => {
    const user = await choose(fileOf("mine.csv", GOOD));
    await screen.findByText("2 legs");
    expect(importDeals).not.toHaveBeenCalled();
    expect(said("status")).toContain("mine.csv: 2 legs");
    const lines = within(section("Import your own deals")).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "Nvidia →pays Acme10Equity · closed",
      "Acme →pays Nvidianot disclosedPurchase · announced",
    ]);
    await user.click(button("Import 2 legs"));
    await screen.findByText("They stand together on the Deals sheet, their names on blue.");
    expect(said("status")).toContain("2 legs were written to the Deals sheet");
    const [[legs, mode]] = importDeals.mock.calls;
    expect(mode).toBe("add");
    const source = "Imported from mine.csv";
    expect(legs).toEqual(parseDealsCsv(GOOD).rows.map((leg) => ({ ...leg, source })));
  });

  test("replaces where the user says so, and tells of legs that were there already", async () => {
    importDeals.mockResolvedValue({ written: 1, known: 1 });
    const user = await choose(fileOf("mine.json", JSON.stringify([legRow(), legRow({ to: "B" })])));
    await user.click(await screen.findByRole("radio", { name: /Replace all existing deals/ }));
    await user.click(button("Import 2 legs"));
    await screen.findByText("1 leg was there already and skipped.");
    expect(importDeals.mock.calls[0][1]).toBe("replace");
  });

  test("shows five legs of many and counts the others", async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `Nvidia,Acme ${i},1,equity,closed,d`);
    await choose(fileOf("many.csv", [HEADER, ...rows].join("\n")));
    await screen.findByText("and 7 more");
    const lines = within(section("Import your own deals")).getAllByRole("listitem");
    expect(lines).toHaveLength(5);
  });

  test("names columns that it leaves out, and takes them for what the user says", async () => {
    const user = await choose(fileOf("mine.csv", "From,To,Amount,Mood\nA,B,1,Loan"));
    expect(await screen.findByText(/Ignored columns \(not recognised\): Mood\./)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Mood (Loan)"), "Kind");
    expect(await screen.findByText("“Loan” is read as Debt (1 leg).")).toBeTruthy();
    expect(screen.queryByText(/Ignored columns/)).toBeNull();
  });

  test("asks what an unknown kind is, and goes on with the answer", async () => {
    const user = await choose(fileOf("mine.csv", "From,To,Amount,Kind\nA,B,1,gift"));
    await user.selectOptions(await screen.findByLabelText("What kind is “gift”?"), "Equity");
    expect(await screen.findByRole("button", { name: "Import 1 leg" })).toBeTruthy();
  });

  test("says what it converted, and takes amounts for another unit where the user says so", async () => {
    const user = await choose(fileOf("mine.csv", "From,To,Amount (USD m)\nA,B,50000"));
    expect(await screen.findByText("1 amount in USD m was converted to USD bn.")).toBeTruthy();
    const lines = (): string[] =>
      screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines()).toContainEqual(expect.stringMatching(/^A →pays B50Purchase/));
    await user.selectOptions(screen.getByLabelText("Amounts are in"), "USD billions");
    expect(lines()).toContainEqual(expect.stringMatching(/^A →pays B50,000Purchase/));
  });

  test("leaves out legs that are probably there, unless they are ticked", async () => {
    readDeals.mockResolvedValue([
      ["From", "To", "Amount", "Kind", "Status", "Deal"],
      ["nvidia", "Acme", 11, "debt", "reported", "other"],
    ]);
    const user = await choose(fileOf("mine.csv", GOOD));
    expect(await screen.findByRole("button", { name: "Import 1 leg" })).toBeTruthy();
    const box = screen.getByRole("checkbox", { name: /Already there: nvidia → Acme/ });
    await user.click(box);
    expect(button("Import 2 legs")).toBeTruthy();
    await user.click(box);
    await user.click(button("Import 1 leg"));
    await waitFor(() => {
      expect(importDeals).toHaveBeenCalled();
    });
    expect(importDeals.mock.calls[0][0]).toMatchObject([{ from: "Acme", to: "Nvidia" }]);
  });

  test("lists every bad row with column and reason, and offers nothing to write", async () => {
    const user = await choose(fileOf("bad.csv", BAD));
    const list = await screen.findByRole("list", { name: "Problems" });
    expect([...list.children].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(
        /^Row 2Amount: “many” is not a number\.Kind: “gift” is not one of equity,/,
      ),
      "Row 4V pays itself.",
    ]);
    expect(said("alert")).toContain("3 problems in 2 rows. Nothing was written.");
    expect(screen.queryByRole("button", { name: /^Import \d/ })).toBeNull();
    await user.click(button("Choose again"));
    expect(button("Choose a file")).toBeTruthy();
    expect(importDeals).not.toHaveBeenCalled();
  });

  test("draws many bad rows only when asked, but then all", async () => {
    const rows = Array.from({ length: 200 }, () => "A,B,many,equity,closed,d");
    const user = await choose(fileOf("bad.csv", [HEADER, ...rows].join("\n")));
    const list = await screen.findByRole("list", { name: "Problems" });
    expect(list.children).toHaveLength(50);
    await user.click(button("Show the other 150 rows"));
    expect(list.children).toHaveLength(200);
    expect(list.lastElementChild?.textContent).toContain("Row 201");
  });

  test.each([
    [
      "UTF-16, as Excel's Unicode text",
      Buffer.from(`\uFEFF${GOOD.replace("Acme", "Škoda")}`, "utf16le"),
      "Škoda",
    ],
    ["the Windows code page", Buffer.from(GOOD.replace("Acme", "Société"), "latin1"), "Société"],
    ["UTF-8", Buffer.from(GOOD.replace("Acme", "日本")), "日本"],
  ])("reads %s", async (_, bytes, company) => {
    await choose(fileOf("mine.csv", bytes));
    expect(await screen.findByText(new RegExp(company))).toBeTruthy();
  });

  test("tells what to do with a workbook", async () => {
    await choose(fileOf("mine.csv", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14)));
    expect(await screen.findByText(/Use the selected cells\.$/)).toBeTruthy();
    expect(said("alert")).toContain("This file is a workbook");
  });

  test("tells when a file cannot be read any more", async () => {
    const file = fileOf("gone.csv", GOOD);
    file.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new Error("gone")) }) as unknown as Blob;
    await choose(file);
    await waitFor(() => {
      expect(said("alert")).toContain("The file could not be read");
    });
  });

  test("takes a file that is dropped anywhere on the view", async () => {
    await openTransfer();
    const file = fileOf("mine.csv", GOOD);
    const dataTransfer = { types: ["Files"], files: { item: () => file } };
    fireEvent.drop(section("Export the deals"), { dataTransfer });
    expect(await screen.findByText("2 legs")).toBeTruthy();
  });

  test("what was read stays when another view is opened", async () => {
    const user = await choose(fileOf("mine.csv", GOOD));
    await screen.findByText("2 legs");
    await user.click(screen.getByRole("tab", { name: "Deals" }));
    expect(screen.queryByRole("button", { name: "Import 2 legs" })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Import and export" }));
    expect(button("Import 2 legs")).toBeTruthy();
  });

  test("without a template it says so, offers to load one, and keeps what was read", async () => {
    importDeals.mockRejectedValue(new WorkbookError("no-template", ""));
    jest.mocked(templateActions.findClash).mockResolvedValue({
      sheets: [],
      readers: { formulas: 0, sheets: [] },
    });
    jest.mocked(templateActions.loadTemplate).mockResolvedValue({ sheets: ["Cover"] });
    const user = await choose(fileOf("mine.csv", GOOD));
    await user.click(await screen.findByRole("button", { name: "Import 2 legs" }));
    await waitFor(() => {
      expect(said("alert")).toContain("There is no deal template in this workbook");
    });
    await user.click(
      within(section("Import your own deals")).getByRole("button", { name: "Load deal template" }),
    );
    await screen.findByRole("region", { name: "What next" });
    expect(screen.getByRole("tab", { name: "Deals" }).getAttribute("aria-selected")).toBe("true");
    await user.click(screen.getByRole("tab", { name: "Import and export" }));
    expect(button("Import 2 legs")).toBeTruthy();
  });

  test("shows that it writes after half a second, and nothing else can start meanwhile", async () => {
    let finish!: () => void;
    importDeals.mockImplementation(
      () =>
        new Promise((resolve) => {
          finish = () => {
            resolve({ written: 2, known: 0 });
          };
        }),
    );
    const user = await choose(fileOf("mine.csv", GOOD));
    await user.click(await screen.findByRole("button", { name: "Import 2 legs" }));
    const bar = await screen.findByRole("progressbar");
    expect(bar.getAttribute("aria-label")).toBe("Writing 2 legs");
    const reads = readDeals.mock.calls.length;
    await user.click(button("Save as CSV"));
    expect(readDeals).toHaveBeenCalledTimes(reads);
    await act(async () => {
      finish();
      await Promise.resolve();
    });
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

describe("Import from the selected cells", () => {
  test("numbers the rows as the sheet does", async () => {
    readSelection.mockResolvedValue({
      address: "'My deals'!B7:D9",
      cells: [
        ["From", "To", "Amount"],
        ["A", "B", 1],
        ["A", "a", 2],
      ],
    });
    const user = await openTransfer();
    await user.click(button("Use the selected cells"));
    const list = await screen.findByRole("list", { name: "Problems" });
    expect(list.textContent).toBe("Row 9A pays itself.");
  });

  test("tells when they are empty or too many", async () => {
    readSelection.mockResolvedValue({ address: "", cells: [] });
    const user = await openTransfer();
    await user.click(button("Use the selected cells"));
    await waitFor(() => {
      expect(said("alert")).toContain("The selected cells are empty");
    });
    readSelection.mockRejectedValue(new WorkbookError("too-large", "100000"));
    await user.click(button("Use the selected cells"));
    expect(await screen.findByText("At most 100,000 cells are read.")).toBeTruthy();
  });
});

describe("Export", () => {
  const table = [
    ["From", "To", "Amount", "Kind", "Status", "Deal", "Note"],
    ["Nvidia", "Acme", 10, "equity", "closed", "acme", "=1+1"],
    ["Acme", "Nvidia", "", "purchase", "announced", "acme", ""],
  ];
  let saved: { name: string; text: string }[];
  beforeEach(() => {
    saved = [];
    const blobs = new Map<string, Blob>();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.set("blob:it", blob);
        return "blob:it";
      },
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const reader = new FileReader();
      reader.onload = () => saved.push({ name: this.download, text: reader.result as string });
      reader.readAsText(blobs.get(this.href)!);
    });
  });

  test.each([
    ["CSV", "deals.csv", parseDealsCsv],
    ["JSON", "deals.json", parseDealsJson],
  ])("saves %s that can be read back", async (kind, name, parse) => {
    readDeals.mockResolvedValue(table);
    const user = await openTransfer();
    await user.click(button(`Save as ${kind}`));
    await screen.findByText(/It holds 2 legs\./);
    await waitFor(() => {
      expect(saved).toHaveLength(1);
    });
    expect(saved[0].name).toBe(name);
    const { rows, problems } = parse(saved[0].text);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { from: "Nvidia", to: "Acme", amount: 10, kind: "equity", note: "=1+1" },
      { from: "Acme", to: "Nvidia", amount: null, kind: "purchase" },
    ]);
  });

  test("offers the text to copy, for where no file comes", async () => {
    readDeals.mockResolvedValue(table);
    const user = await openTransfer();
    await user.click(button("Save as CSV"));
    await user.click(await screen.findByRole("button", { name: "Show the text" }));
    const area = await screen.findByLabelText<HTMLTextAreaElement>("The text of deals.csv", {
      selector: "textarea",
    });
    expect(parseDealsCsv(area.value).rows).toHaveLength(2);
    const copy = screen.getByText("Copy");
    await user.click(copy);
    await screen.findByText("Copied");
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^From,To/);
    expect(parseDealsCsv(copied).rows).toEqual(parseDealsCsv(area.value).rows);
  });

  test("where the clipboard is closed the text is selected and the keys are named", async () => {
    readDeals.mockResolvedValue(table);
    const user = await openTransfer();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("blocked"));
    await user.click(button("Save as JSON"));
    await user.click(await screen.findByRole("button", { name: "Show the text" }));
    await user.click(await screen.findByText("Copy"));
    await screen.findByText(/press Ctrl\+C/);
    const area = screen.getByLabelText<HTMLTextAreaElement>("The text of deals.json", {
      selector: "textarea",
    });
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });

  test("names the legs of the sheet that are wrong, and saves nothing", async () => {
    readDeals.mockResolvedValue([...table, ["V", "", "many", "gift", "closed", "x", ""]]);
    const user = await openTransfer();
    await user.click(button("Save as CSV"));
    const list = await screen.findByRole("list", { name: "Problems" });
    expect(list.textContent).toEqual(
      expect.stringMatching(
        /^V → blank · xAmount: “many” is not a number\.Kind: “gift” is not one of/,
      ),
    );
    expect(said("alert")).toContain("2 problems on the Deals sheet. No file was made.");
    expect(saved).toEqual([]);
  });

  test("without a template it says so and offers to load one", async () => {
    readDeals.mockRejectedValue(new WorkbookError("no-template", ""));
    const user = await openTransfer();
    await user.click(button("Save as CSV"));
    const again = await within(section("Export the deals")).findByRole("button", {
      name: "Load deal template",
    });
    expect(again).toBeTruthy();
  });
});

describe("A copy for a colleague", () => {
  const copyForColleague = jest.mocked(templateActions.copyForColleague);

  test("says with which sheet it begins and how many formulas became values", async () => {
    copyForColleague.mockResolvedValue({
      sheets: ["About this copy", "Cover (values)"],
      formulas: 1234,
    });
    const user = await openTransfer();
    await user.click(button("Copy as values"));
    await within(section("Copy for a colleague")).findByText(/^2 sheets behind the others; 1,234/);
    expect(said("status")).toContain("The copy begins with the sheet About this copy");
  });

  test("without a template says so, with the button that loads one", async () => {
    copyForColleague.mockRejectedValue(new WorkbookError("no-template", ""));
    const user = await openTransfer();
    await user.click(button("Copy as values"));
    const card = section("Copy for a colleague");
    await within(card).findByRole("button", { name: /load/i });
  });
});
