import { english as pane } from "../../../words/pane/en";
import { ToGuide } from "../../pages/links";
import type { Guide } from "../guide";
import { SheetList } from "../SheetList";

const SHEETS = [
  [
    "Answers",
    "Five questions, each with a live sentence, a number with its range and a chart; bear, base and bull side by side.",
  ],
  ["Cover", "The results, what each says, how to read them, and a map of the sheets."],
  [
    "Inputs",
    "Every assumption once, with unit and source. Blue on a pale ground is yours to change; nothing else is.",
  ],
  [
    "Deals",
    "One leg a row: who pays whom, how much, its kind, status, years and source. Counted is what the switches on Inputs let count. New rows join the table.",
  ],
  [
    "Flows",
    "The counted legs spread over years, each by the length of its deal or, where that is not known, of its kind.",
  ],
  [
    "Circularity",
    "Direct, least, traced and most for every company; the loops; whose money it ultimately is; vendor financing beside Lucent’s.",
  ],
  [
    "GPU",
    "Payback, net present value, rate of return and break-even rent of one GPU, at several rents, utilisations and lives; its loan against its value.",
  ],
  ["Deals detail", "Tranches, the warrant, the big cloud contract and the backstop, year by year."],
  ["Provider", "What a gigawatt earns its provider, over the published range of capex."],
  [
    "Credit",
    "What GPU-backed debt carries, when a covenant breaks, what falls due, what guarantees are worth.",
  ],
  [
    "Accounts",
    "What shorter lives of the machines would cost in profit, and what shares given to customers cost their vendor.",
  ],
  ["Then and now", "The vendor financing of 1997 to 2002 beside today’s."],
  ["Funding", "Who pays for an AI lab year by year, and when its money runs out."],
  [
    "Adequacy",
    "The revenue that capex requires beside what was forecast; how long the cash lasts; the power that the sites need.",
  ],
  [
    "Stress",
    "Who loses what if one customer pays only a part, and whose losses follow from theirs.",
  ],
  ["Signals", "Early warnings with their thresholds, and what speaks against alarm."],
  ["Risk", "How far the main results move when the inputs do: what drives them, and their spread."],
  [
    "Checks",
    "Every identity that must hold and every published figure that the model must meet. One failure shows on every sheet.",
  ],
] as const;

function Body() {
  return (
    <>
      <SheetList sheets={SHEETS} />
      <p>
        Nothing is hidden or protected, and every number that is not an input is a formula.
        Headlines overlap and cover many years: <ToGuide slug="amounts" />. To bring newer figures
        into a model that you have changed, use <b>{pane.update.button("June 2026")}</b>: your
        inputs, amounts and legs stay, and the pane lists what it kept.
      </p>
      <p>
        The sheets are written and named in the language that the pane speaks when you load them,
        and an update keeps it. The names of companies, inputs and sources are the same in both, as
        are the words that a formula of Ouroboros takes, such as a method, and the headings that it
        gives its own table. Yes and no, kinds, statuses and confidence are in the sheets’ language;
        the import reads them in both, and an export writes them in English. The numbers do not
        depend on the language.
      </p>
    </>
  );
}

export const template: Guide = {
  slug: "template",
  title: "The deal template, sheet by sheet",
  summary: "What each sheet answers, and what is yours to change.",
  Body,
};
