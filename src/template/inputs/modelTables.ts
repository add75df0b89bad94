import { contestedLives } from "../../deals/assumptions/contestedLives";
import { revenueCases } from "../../deals/assumptions/revenueCases";
import { burnYears } from "../../deals/assumptions/runway";
import { unsoldShares } from "../../deals/assumptions/unsoldShares";
import { warrantTranches } from "../../deals/assumptions/warrantTranches";
import { yearlyPath } from "../../deals/assumptions/yearlyPath";
import type { Area } from "../../plan/area";
import type { SheetDraft } from "../sheetDraft";
import { FORMATS } from "../../plan/formats";
import type { TemplateContext } from "../templateContext";

/** The lists of inputs that the GPU, Deals detail and Adequacy sheets read. */
export interface ModelTables {
  /** Columns Whose view, Years. */
  lives: Area;
  /** Columns Tranche, Shares, Hurdle, Probability, Years. */
  tranches: Area;
  /** Columns Year, Nvidia GW, In service; by calendar year, first to last. */
  path: Area;
  /** Columns Year, Burn: the customer's, by calendar year; blank where none was published. */
  burns: Area;
  /** Columns Case, Unsold. */
  unsold: Area;
  /** Columns Case, Capex, Life, Margin, Rate, Published figure. */
  revenueCases: Area;
}

/** Writes those lists. */
export function modelTables(draft: SheetDraft, context: TemplateContext): ModelTables {
  return {
    lives: lifeTable(draft),
    tranches: trancheTable(draft, context),
    path: pathTable(draft, context),
    burns: burnTable(draft, context),
    unsold: unsoldTable(draft),
    revenueCases: caseTable(draft),
  };
}

function lifeTable(draft: SheetDraft): Area {
  draft.section(draft.words.inputs.livesGpuArguedAbout, draft.words.inputs.gpuSheetHasColumnEach);
  return draft.table(
    [
      { key: "Whose view", look: "label" },
      { key: "Years", look: "input", format: FORMATS.year, limits: "atLeast0" },
      { key: "Source", look: "source" },
    ],
    contestedLives(draft.words).map(({ view, years, source }) => [view, years, source]),
  );
}

function trancheTable(draft: SheetDraft, context: TemplateContext): Area {
  draft.section(
    context.words.inputs.tranchesAmdsWarrantSplitAssumption,
    context.words.inputs.sharesMillionsHurdleShareProbability,
  );
  return draft.table(
    [
      { key: "Tranche", look: "label" },
      { key: "Shares", look: "input", format: FORMATS.amount, limits: "atLeast0" },
      { key: "Hurdle", look: "input", format: FORMATS.whole },
      { key: "Probability", look: "input", format: FORMATS.share, limits: "share" },
      { key: "Years", look: "input", format: FORMATS.amount },
      { key: "What is assumed", look: "source" },
    ],
    warrantTranches(context.id, context.words).map((tranche) => [
      tranche.milestone,
      tranche.shares,
      tranche.hurdle,
      tranche.probability,
      tranche.years,
      tranche.reason,
    ]),
  );
}

function pathTable(draft: SheetDraft, { words }: TemplateContext): Area {
  draft.section(words.inputs.deploymentYearYear, words.inputs.gwDeployedUnderNvidiasLetter);
  return draft.table(
    [
      { key: "Year", look: "input", format: FORMATS.year, align: "Left" },
      { key: "Nvidia GW", look: "input", format: FORMATS.amount, limits: "atLeast0" },
      { key: "In service", look: "input", format: FORMATS.share, limits: "share" },
      { key: "Reason", look: "source" },
    ],
    yearlyPath(words).map(({ year, nvidiaGw, inService, reason }) => [
      year,
      nvidiaGw,
      inService,
      reason,
    ]),
  );
}

function burnTable(draft: SheetDraft, { id, input, words }: TemplateContext): Area {
  const { burns: say } = words.inputs;
  draft.section(say.title, say.note);
  const area = draft.table(
    [
      { key: "Year", look: "input", format: FORMATS.year, align: "Left" },
      { title: say.burn, key: "Burn", look: "input", format: FORMATS.amount },
      { key: "Unit", look: "unit" },
      { title: "", key: "Space" },
      { title: "", key: "More space" },
      { key: "Source", look: "source" },
    ],
    burnYears(id).map(({ year, burn, source }) => [
      ...[year, burn === undefined ? `=${input("Cash_burn")}` : (burn ?? "")],
      ...[words.units["USD bn a year"], "", "", burn === undefined ? say.first : source],
    ]),
  );
  draft.look(`B${area.firstRow}`, "link");
  return area;
}

function unsoldTable(draft: SheetDraft): Area {
  draft.section(draft.words.inputs.coreweavesCapacityWithoutBuyerCases);
  return draft.table(
    [
      { key: "Case", look: "label" },
      { key: "Unsold", look: "input", format: FORMATS.share, limits: "share" },
    ],
    unsoldShares(draft.words).map(({ view, share }) => [view, share]),
  );
}

function caseTable(draft: SheetDraft): Area {
  draft.section(
    draft.words.inputs.publishedCalculationsRevenueAiCapex,
    draft.words.inputs.capexUsdBnLifeYears,
  );
  return draft.table(
    [
      { key: "Case", look: "label" },
      { key: "Capex", look: "input", format: FORMATS.amount, limits: "atLeast0" },
      { key: "Life", look: "input", format: FORMATS.year, limits: "atLeast0" },
      { key: "Margin", look: "input", format: FORMATS.share, limits: "share" },
      { key: "Rate", look: "input", format: FORMATS.share },
      { key: "Published figure", look: "source" },
      { key: "Comment", look: "source" },
    ],
    revenueCases(draft.words).map(({ label, capex, life, grossMargin, published, reason }) => [
      ...[label, capex, life, grossMargin, 0],
      ...[published, reason],
    ]),
  );
}
