// npm run data:review [-- --preset 2026-10] [--today 2026-12-01] [--older-than 90]
// Lists the legs of a preset that somebody should look at again. docs/data.md says what to do with each list.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const root = path.resolve(import.meta.dirname ?? path.dirname(process.argv[1]), "../..");
const folder = path.join(root, "src/deals/presets");
const ids = readdirSync(folder)
  .map((file) => path.basename(file, ".json"))
  .sort();
const { values } = parseArgs({
  options: {
    preset: { type: "string", default: ids.at(-1) },
    today: { type: "string", default: new Date().toISOString().slice(0, 10) },
    "older-than": { type: "string", default: "90" },
  },
});
const { preset, today } = values;
const days = Number(values["older-than"]);
const stop = (reason) => {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
};
if (!ids.includes(preset)) stop(`--preset is one of ${ids.join(", ")}`);
if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) stop("--today is a day: 2026-12-01");
if (!(days >= 0)) stop("--older-than is a number of days");

/** The last day that a date of a day, a month or a year may mean. */
const lastDay = (date) => {
  const [year, month, day] = date.split("-").map(Number);
  return day === undefined ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, month - 1, day);
};
const age = (date) => Math.floor((Date.parse(today) - lastDay(date)) / 86_400_000);
/** The newest day that anything says of a leg: its source, its deal's history, when it was drawn. */
const newest = ({ announced, source, statusHistory = [] }, { drawnAsOf }) =>
  [
    announced,
    ...(drawnAsOf === undefined ? [] : [drawnAsOf]),
    ...(source.match(/\b20\d\d-(0\d|1[0-2])(-\d\d)?\b/g) ?? []),
    ...statusHistory.map(([date]) => date),
  ].reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a));

const { deals } = JSON.parse(readFileSync(path.join(folder, `${preset}.json`), "utf8"));
const legs = deals.flatMap((deal) =>
  deal.legs.map((leg) => ({ deal, leg, status: leg.status ?? deal.status })),
);
const current = legs.filter(({ status }) => status !== "superseded");
const LISTS = [
  [
    `Nothing newer than ${days} days`,
    ({ deal, leg }) => age(newest(deal, leg)) > days,
    ({ deal, leg }) => `${newest(deal, leg)}, ${age(newest(deal, leg))} days`,
  ],
  ["Amount not disclosed", ({ leg }) => leg.amountUsdBn === null, ({ leg }) => leg.note],
  [
    "Firm part not known",
    ({ leg }) => leg.amountUsdBn !== null && leg.firmUsdBn === undefined,
    ({ leg }) => `of ${leg.amountUsdBn}`,
  ],
  ["Disputed", ({ leg }) => leg.disputed !== undefined, ({ leg }) => leg.disputed],
  [
    "Second-hand: the source itself was not opened",
    ({ deal }) => (deal.secondHand ?? []).length > 0,
    ({ deal }) => `${deal.source} (read in ${deal.secondHand.join(", ")})`,
  ],
];
process.stdout.write(`Preset ${preset}, ${legs.length} legs, on ${today}\n`);
for (const [title, belongs, why] of LISTS) {
  const found = current.filter(belongs);
  process.stdout.write(`\n${title}: ${found.length}\n`);
  for (const one of found) {
    const { deal, leg } = one;
    process.stdout.write(`  ${deal.id}: ${leg.payer} → ${leg.payee}, ${leg.kind}: ${why(one)}\n`);
  }
}
