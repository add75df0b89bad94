import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { DEFAULT_PRESET, PRESET_IDS } from "../../src/deals/presets";
import { readParts } from "../../src/workbench/xlsx/open/readParts";
import { readNames } from "../../src/workbench/xlsx/open/readNames";
import { excelOnly } from "./support/excelOnly";
import { fileCells, isSame, type FileCell } from "./support/fileCells";
import { formulasWithoutValue } from "./support/formulasWithoutValue";
import { throughLibreOffice } from "./support/libreOffice";

const command = resolve(__dirname, "../../dist-cli/template.js");
/** Where the written files stay, for who checks them further (.ci/run). */
const folder = process.env.TEMPLATE_FILES ?? mkdtempSync(join(tmpdir(), "template-"));
const CHINESE = join(folder, `${DEFAULT_PRESET}-zh.xlsx`);
const fileOf = (preset: string): string => join(folder, `${preset}.xlsx`);

type Cells = Map<string, FileCell>;
/** What a cell shows, by its address. */
type Shown = (address: string) => unknown;

const write = (...options: string[]): Promise<unknown> =>
  promisify(execFile)(process.execPath, [command, ...options]);

/** Folders of the files as LibreOffice saves them. */
const loaded = { never: "", always: "" };

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const calls = PRESET_IDS.map((preset) => ["--preset", preset, "--out", fileOf(preset)]);
  calls.push([...["--preset", DEFAULT_PRESET, "--language", "zh"], ...["--out", CHINESE]]);
  // Two at a time: more make two cores wait for each other.
  const next = async (): Promise<void> => {
    for (let call = calls.pop(); call; call = calls.pop()) await write(...call);
  };
  await Promise.all([next(), next()]);
  const files = PRESET_IDS.map(fileOf);
  [loaded.never, loaded.always] = await Promise.all([
    throughLibreOffice(files, "never"),
    throughLibreOffice(files, "always"),
  ]);
  // Four templates are loaded and six files converted.
}, 800_000);

test("the command line writes the sheets in Chinese", async () => {
  const cells = await fileCells(readFileSync(CHINESE));
  expect(await formulasWithoutValue(readFileSync(CHINESE))).toEqual([]);
  expect([...cells.values()].map(({ value }) => value)).toContain("通过");
});

describe.each(PRESET_IDS)("the template of %s, written from the command line", (preset) => {
  let written: Uint8Array;
  let cells: Cells;
  let formulas: string[];
  beforeAll(async () => {
    written = readFileSync(fileOf(preset));
    cells = await fileCells(written);
    formulas = addressesOf(({ formula }) => formula !== null);
  });
  const addressesOf = (isMeant: (cell: FileCell) => boolean): string[] =>
    [...cells].filter(([, cell]) => isMeant(cell)).map(([address]) => address);
  const differing = (addresses: Iterable<string>, found: Shown): unknown[] =>
    [...addresses].flatMap((address) => {
      const [before, after] = [cells.get(address)?.value, found(address)];
      return isSame(before, after) ? [] : [[address, before, after]];
    });
  const shownBy = async (place: string): Promise<Shown> => {
    const there = await fileCells(readFileSync(join(place, `${preset}.xlsx`)));
    return (address) => there.get(address)?.value;
  };

  test("holds a value for every formula, none of them an error", async () => {
    expect(formulas.length).toBeGreaterThan(4000);
    expect(await formulasWithoutValue(written)).toEqual([]);
    expect(addressesOf(({ value }) => typeof value === "string" && value.startsWith("#"))).toEqual(
      [],
    );
  });

  // LibreOffice calculates array formulas anew at every load, whatever it is told, and has no add-in to ask.
  test("keeps every cached value in LibreOffice, but for the cells of array formulas", async () => {
    const kept = addressesOf(({ array }) => array === null);
    expect(kept.length).toBeGreaterThan(7000);
    expect(differing(kept, await shownBy(loaded.never))).toEqual([]);
  });

  test("calculates to the same values in LibreOffice wherever only functions are used that it has", async () => {
    const { "xl/workbook.xml": workbook } = await readParts(written);
    const names = (await readNames(workbook)).map(
      (n) => [n.name.toLowerCase(), n.formula] as const,
    );
    const own = excelOnly(cells, new Map(names));
    expect(own.size).toBeGreaterThan(1000);
    const shown = await shownBy(loaded.always);
    expect(differing(own, shown)).toEqual([]);
    // It did calculate: what calls the add-in has lost its value.
    const ours = addressesOf(({ formula }) => formula?.startsWith("_xldudf_") === true);
    expect(new Set(ours.map(shown))).toEqual(new Set(["#NAME?"]));
  });
});
