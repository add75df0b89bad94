import type { Catalogue } from "../catalogue";
import adequacy from "./adequacy.json";
import checks from "./checks.json";
import circularity from "./circularity.json";
import common from "./common.json";
import cover from "./cover.json";
import deals from "./deals.json";
import dealsDetail from "./dealsDetail.json";
import inFormulas from "./formulas.json";
import gpu from "./gpu.json";
import inputs from "./inputs.json";
import risk from "./risk.json";
import signals from "./signals.json";
import stress from "./stress.json";
import { studies } from "./studies";

/** What stands on one sheet only, sheet by sheet; `common` stands on several. */
export const parts: readonly Readonly<Record<string, string>>[] = [
  common,
  cover,
  inputs,
  deals,
  circularity,
  gpu,
  dealsDetail,
  adequacy,
  stress,
  signals,
  risk,
  checks,
];

/** The sheets in Simplified Chinese, as Chinese finance says it; names of sheets, companies and sources stay. */
export const chinese: Catalogue = {
  texts: Object.fromEntries(parts.flatMap((part) => Object.entries(part))),
  inFormulas,
  studies,
};
