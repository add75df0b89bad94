import type { Language } from "../../language";
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

/** Everything the sheets say, in English: by sheet, but for what several of them say. */
export const english = {
  language: "en" as Language,
  /** Of the words that formulas compare: English on a Chinese template of an earlier version. */
  data: "en" as Language,
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

/** The words of the sheets; each language is one object of this shape. */
export type SheetWords = typeof english;

export type StudyWords = SheetWords["studies"];
