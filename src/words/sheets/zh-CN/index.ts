import type { SheetWords } from "../en";
import { accounts } from "./accounts";
import { adequacy } from "./adequacy";
import { answers } from "./answers";
import { checks } from "./checks";
import { circularity } from "./circularity";
import { colleague } from "./colleague";
import { columns } from "./columns";
import { common } from "./common";
import { cover } from "./cover";
import { credit } from "./credit";
import { deals } from "./deals";
import { dealsDetail } from "./dealsDetail";
import { findings } from "./findings";
import { funding } from "./funding";
import { gpu } from "./gpu";
import { inputs } from "./inputs";
import { provider } from "./provider";
import { risk } from "./risk";
import { signals } from "./signals";
import { stress } from "./stress";
import { studies } from "./studies";
import { thenAndNow } from "./thenAndNow";
import { units } from "./units";

/** The sheets in Simplified Chinese, as Chinese finance says it; names of companies and sources stay. */
export const chinese: SheetWords = {
  language: "zh-CN",
  data: "zh-CN",
  accounts,
  adequacy,
  answers,
  checks,
  circularity,
  colleague,
  columns,
  common,
  cover,
  credit,
  deals,
  dealsDetail,
  findings,
  funding,
  gpu,
  inputs,
  provider,
  risk,
  signals,
  stress,
  studies,
  thenAndNow,
  units,
};
