import { CUSTOMER_WARRANTS, type CustomerWarrant } from "../../../deals/assumptions/accounts";
import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";

/** Milliseconds of a year of 365.25 days. */
const YEAR = 365.25 * 24 * 3_600_000;

/**
 * Warrants for customers as a price cut; a row each that the preset knows. Columns Vendor, Customer, Shares, Strike,
 * Price, Years, Purchases, Existing, d1, Per share, Worth, Cut, Dilution, All.
 */
export function warrants(draft: SheetDraft, { preset, input, words }: TemplateContext): Area {
  const { accounts: say, columns } = words;
  draft.section(say.warrants, say.warrantsNote, say.warrantsTerms);
  const fact = (title: string, key: string, format: string) => ({
    ...{ title, key, format, look: "input" as const, align: "Right" as const },
  });
  const found = (title: string, key: string, format: string) => ({
    ...{ title, key, format, look: "result" as const, align: "Right" as const },
  });
  const known = CUSTOMER_WARRANTS.filter(({ since }) => since <= preset.asOf);
  const [volatility, rate] = [input("AMD_volatility"), input("Risk_free_rate")];
  const first = draft.row + 1;
  const last = draft.row + known.length;
  const own = (cell: number | string): number | string =>
    typeof cell === "number" ? cell : `=${input(cell)}`;
  const years = ({ expires }: CustomerWarrant): number =>
    Math.round(((Date.parse(expires) - Date.parse(preset.asOf)) / YEAR) * 10) / 10;
  const area = draft.table(
    [
      { title: say.vendor, key: "Vendor", look: "label" },
      { title: say.customer, key: "Customer", look: "label" },
      fact(say.newShares, "Shares", FORMATS.amount),
      fact(say.strike, "Strike", FORMATS.cents),
      fact(say.price, "Price", FORMATS.cents),
      fact(columns.Years, "Years", "0.0"),
      fact(say.purchases, "Purchases", FORMATS.amount),
      fact(say.existing, "Existing", FORMATS.whole),
      { title: "d1", key: "d1", format: FORMATS.cents, align: "Right" },
      found(say.perShare, "Per share", FORMATS.cents),
      found(say.worth, "Worth", FORMATS.amount),
      found(say.cut, "Cut", FORMATS.share),
      found(say.dilution, "Dilution", FORMATS.share),
      found(say.dilutionOfAll, "All", FORMATS.share),
      { title: columns.Source, key: "Source", look: "source" },
    ],
    known.map((warrant) => (row: number) => {
      const { vendor, customer, shares, strike, price, existing, purchases, source } = warrant;
      const spread = `${volatility}*SQRT(F${row})`;
      const all = `SUMIFS($C$${first}:$C$${last},$A$${first}:$A$${last},$A${row})`;
      return [
        ...[vendor, customer, own(shares), own(strike)],
        price === "strike" ? `=D${row}` : own(price),
        ...[years(warrant), purchases, own(existing)],
        `=(LN(E${row}/D${row})+${rate}*F${row})/(${spread})+${spread}/(1+1)`,
        `=E${row}*NORM.S.DIST(I${row},TRUE)-D${row}*EXP(0-${rate}*F${row})*NORM.S.DIST(I${row}-${spread},TRUE)`,
        `=C${row}*J${row}/1000`,
        `=IF(G${row}>0,K${row}/G${row},"–")`,
        `=C${row}/(H${row}+C${row})`,
        `=${all}/(H${row}+${all})`,
        source,
      ];
    }),
  );
  draft.wrap(`A${area.headerRow}:N${area.headerRow}`);
  // A cell that takes another's figure looks like a link.
  known.forEach(({ shares, strike, price, existing }, i) => {
    const row = area.firstRow + i;
    const links = [
      ...(typeof shares === "string" ? ["C"] : []),
      ...(typeof strike === "string" ? ["D"] : []),
      ...(price === "strike" ? [] : ["E"]),
      ...(typeof existing === "string" ? ["H"] : []),
    ];
    for (const letter of links) draft.look(`${letter}${row}`, "link");
    if (price === "strike") draft.look(`E${row}`, "formula");
  });
  draft.row--;
  draft.lines(
    known.map(({ vendor, customer, note }) => `${vendor}, ${customer}: ${say.warrantNotes[note]}`),
    "note",
  );
  draft.skip();
  return area;
}
