import { contestedLives } from "../../deals/assumptions/contestedLives";
import { revenueCases } from "../../deals/assumptions/revenueCases";
import { unsoldShares } from "../../deals/assumptions/unsoldShares";
import { warrantTranches } from "../../deals/assumptions/warrantTranches";
import { yearlyPath } from "../../deals/assumptions/yearlyPath";
import type { Area } from "../../plan/area";
import type { Draft } from "../../plan/draft";
import { FORMATS } from "../../plan/formats";
import type { TemplateContext } from "../templateContext";

/** The lists of inputs that the GPU, Deals detail and Adequacy sheets read. */
export interface ModelTables {
  /** Columns Whose view, Years. */
  lives: Area;
  /** Columns Tranche, Shares, Hurdle, Probability, Years. */
  tranches: Area;
  /** Columns Year, Nvidia GW, In service; a row for each year of the horizon. */
  path: Area;
  /** Columns Case, Unsold. */
  unsold: Area;
  /** Columns Case, Capex, Life, Margin, Rate, Published figure. */
  revenueCases: Area;
}

/** Writes those lists. */
export function modelTables(draft: Draft, context: TemplateContext): ModelTables {
  return {
    lives: lifeTable(draft),
    tranches: trancheTable(draft, context),
    path: pathTable(draft, context),
    unsold: unsoldTable(draft),
    revenueCases: caseTable(draft),
  };
}

function lifeTable(draft: Draft): Area {
  draft.section(
    "Lives of a GPU that are argued about",
    "The GPU sheet has a column for each. Whole years, at most 10.",
  );
  return draft.table(
    [
      { title: "Whose view", look: "label" },
      { title: "Years", look: "input", format: FORMATS.year },
      { title: "Source", look: "source" },
    ],
    contestedLives().map(({ view, years, source }) => [view, years, source]),
  );
}

function trancheTable(draft: Draft, context: TemplateContext): Area {
  draft.section(
    "Tranches of AMD's warrant: the split is an assumption",
    "Shares in millions, hurdle in $ a share, probability that the gigawatts are bought, years to expiry (October 2030).",
  );
  return draft.table(
    [
      { title: "Tranche", look: "label" },
      { title: "Shares", look: "input", format: FORMATS.amount },
      { title: "Hurdle", look: "input", format: FORMATS.whole },
      { title: "Probability", look: "input", format: FORMATS.share },
      { title: "Years", look: "input", format: FORMATS.amount },
      { title: "What is assumed", look: "source" },
    ],
    warrantTranches(context.id).map((tranche) => [
      tranche.milestone,
      tranche.shares,
      tranche.hurdle,
      tranche.probability,
      tranche.years,
      tranche.reason,
    ]),
  );
}

function pathTable(draft: Draft, { input }: TemplateContext): Area {
  draft.section(
    "Deployment year by year",
    "GW deployed under Nvidia's letter of intent in the year; and the part of the customer's counted power (Adequacy sheet) that is in service.",
  );
  return draft.table(
    [
      { title: "Year", format: FORMATS.year, align: "Left" },
      { title: "Nvidia GW", look: "input", format: FORMATS.amount },
      { title: "In service", look: "input", format: FORMATS.share },
      { title: "Reason", look: "source" },
    ],
    yearlyPath().map(({ nvidiaGw, inService, reason }, i) => (row: number) => [
      i === 0 ? `=${input("First_year")}` : `=A${row - 1}+1`,
      nvidiaGw,
      inService,
      reason,
    ]),
  );
}

function unsoldTable(draft: Draft): Area {
  draft.section("CoreWeave's capacity without a buyer: cases, all assumptions");
  return draft.table(
    [
      { title: "Case", look: "label" },
      { title: "Unsold", look: "input", format: FORMATS.share },
    ],
    unsoldShares().map(({ view, share }) => [view, share]),
  );
}

function caseTable(draft: Draft): Area {
  draft.section(
    "Published calculations of the revenue that AI capex needs",
    "Capex in USD bn, life in years; none asks for a return. The Adequacy sheet reproduces each.",
  );
  return draft.table(
    [
      { title: "Case", look: "label" },
      { title: "Capex", look: "input", format: FORMATS.amount },
      { title: "Life", look: "input", format: FORMATS.year },
      { title: "Margin", look: "input", format: FORMATS.share },
      { title: "Rate", look: "input", format: FORMATS.share },
      { title: "Published figure", look: "source" },
      { title: "Comment", look: "source" },
    ],
    revenueCases().map(({ label, capex, life, grossMargin, published, reason }) => [
      ...[label, capex, life, grossMargin, 0],
      ...[published, reason],
    ]),
  );
}
