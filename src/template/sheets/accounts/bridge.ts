import { LIVES_COMPARED } from "../../../deals/assumptions/accounts";
import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import { columnLetter } from "../../../plan/sheetPlan";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import type { AccountsInputs } from "./accountsInputs";

/** What changes with the life, in the order of the tables. */
export const MEASURES = ["before", "tax", "profit", "eps", "part"] as const;
export type BridgeMeasure = (typeof MEASURES)[number];

/** Keys of the columns of the lives. */
export const LIFE_KEYS = LIVES_COMPARED.map((_, i) => `Life ${i + 1}`);

/** A table each measure; columns Company, the lives by LIFE_KEYS, Unit; the last row is all companies. */
export type Bridge = Record<BridgeMeasure, Area>;

/** Heading, header, a row each company, their total and a blank one. */
export const bridgeRows = (companies: number): number => MEASURES.length * (companies + 4);

/**
 * From the published life to others, in a year in which some years' purchases stand on the books. Straight line: a
 * machine older than its life is written off, so of `years` purchases no more than `life` are still charged.
 */
export function bridge(
  draft: SheetDraft,
  { words }: TemplateContext,
  { companies, of }: AccountsInputs,
): Bridge {
  const { accounts: say, units } = words;
  const count = companies.lastRow - companies.firstRow + 1;
  const servers = (i: number): string => `${companies.cell("Capex", i)}*${of("servers")}`;
  const charge = (i: number, life: string): string =>
    `${servers(i)}*MIN(${of("years")},${life})/${life}`;
  const made: Partial<Record<BridgeMeasure, Area>> = {};
  /** The cell of another measure in the same place. */
  const other = (measure: BridgeMeasure, k: number, i: number): string => {
    const area = made[measure];
    if (area === undefined) throw new Error(`${measure} is written later`);
    return area.cell(LIFE_KEYS[k], i);
  };
  const lines: Record<
    BridgeMeasure,
    {
      unit: string;
      format: string;
      cell: (i: number, life: string, k: number) => string;
      /** The row of all companies: a sum unless said otherwise. */
      total?: (k: number) => string;
    }
  > = {
    before: {
      ...{ unit: units["USD bn"], format: FORMATS.change },
      cell: (i, life) => `${charge(i, companies.cell("Life", i))}-${charge(i, life)}`,
    },
    tax: {
      ...{ unit: units["USD bn"], format: FORMATS.change },
      cell: (i, _, k) => `${of("tax")}*${other("before", k, i)}`,
    },
    profit: {
      ...{ unit: units["USD bn"], format: FORMATS.change },
      cell: (i, _, k) => `${other("before", k, i)}-${other("tax", k, i)}`,
    },
    eps: {
      ...{ unit: units["$ per share"], format: FORMATS.changeCents },
      cell: (i, _, k) => `1000*${other("profit", k, i)}/${companies.cell("Shares", i)}`,
      total: () => "",
    },
    part: {
      ...{ unit: units["of its profit"], format: FORMATS.changeShare },
      cell: (i, _, k) =>
        `IF(${companies.cell("Profit", i)}>0,${other("profit", k, i)}/${companies.cell("Profit", i)},"–")`,
      total: (k) =>
        `=IF(SUM(${companies.column("Profit")})>0,${other("profit", k, count)}/SUM(${companies.column("Profit")}),"–")`,
    },
  };
  for (const measure of MEASURES) {
    const { unit, format, cell, total } = lines[measure];
    draft.section(say.measures[measure]);
    const first = draft.row + 1;
    const area: Area = draft.table(
      [
        { title: "", key: "Company", look: "link" },
        ...LIFE_KEYS.map((key, k) => ({
          title: `=${of(k)}&" ${units.years}"`,
          key,
          look: "result" as const,
          format,
          align: "Right" as const,
        })),
        { key: "Unit", look: "unit" },
      ],
      [
        ...Array.from({ length: count }, (_, i) => [
          `=${companies.cell("Company", i)}`,
          ...LIFE_KEYS.map((_key, k) => `=${cell(i, of(k), k)}`),
          unit,
        ]),
        [
          say.all,
          ...LIFE_KEYS.map((_, k) => {
            const letter = columnLetter(1 + k);
            return total?.(k) ?? `=SUM(${letter}${first}:${letter}${first + count - 1})`;
          }),
          unit,
        ],
      ],
    );
    draft.look(`A${area.lastRow}:${columnLetter(LIFE_KEYS.length)}${area.lastRow}`, "total");
    made[measure] = area;
  }
  return made as Bridge;
}
