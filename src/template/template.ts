import { presetDeals, type PresetId } from "../deals/presets";
import type { SheetPlan } from "../plan/sheetPlan";
import { accountsSheet } from "./sheets/accountsSheet";
import { adequacySheet } from "./sheets/adequacySheet";
import { answersSheet } from "./sheets/answersSheet";
import { checksSheet } from "./sheets/checksSheet";
import { circularitySheet } from "./sheets/circularitySheet";
import { circularityFigures, dealFigures, gpuFigures } from "./sheets/cover/keyFigures";
import { coverSheet } from "./sheets/coverSheet";
import { creditSheet } from "./sheets/creditSheet";
import { dealsDetailSheet } from "./sheets/dealsDetailSheet";
import { dealsSheet } from "./sheets/dealsSheet";
import { flowsSheet } from "./sheets/flowsSheet";
import { fundingSheet } from "./sheets/fundingSheet";
import { gpuSheet } from "./sheets/gpuSheet";
import { inputsSheet } from "./sheets/inputsSheet";
import { providerSheet } from "./sheets/providerSheet";
import { riskSheet } from "./sheets/riskSheet";
import { signalsSheet } from "./sheets/signalsSheet";
import { stressSheet } from "./sheets/stressSheet";
import { thenAndNowSheet } from "./sheets/thenAndNowSheet";
import { watchFormulas } from "./sheets/watch/watchFormulas";
import { watchInputs } from "./sheets/watch/watchInputs";
import { inDataWords } from "./dataWords";
import { templateContext } from "./templateContext";
import type { TemplateNames } from "./templateNames";
import type { SheetWords } from "../words/sheets/en";

/** Every sheet of the deal template as a plan, in the order of the tabs. */
export function templatePlans(id: PresetId, names: TemplateNames, words: SheetWords): SheetPlan[] {
  const context = templateContext(id, presetDeals(id), names, words);
  const inputs = inputsSheet(context);
  const deals = dealsSheet(context, inputs);
  const flows = flowsSheet(context, inputs, deals);
  const circularity = circularitySheet(context, inputs, deals, flows);
  const gpu = gpuSheet(context, inputs);
  const details = dealsDetailSheet(context, inputs, deals, flows);
  const adequacy = adequacySheet(context, inputs, deals, flows);
  const provider = providerSheet(context);
  const funding = fundingSheet(context, flows);
  const stress = stressSheet(context, inputs, flows);
  const signals = signalsSheet(context, { inputs, deals, flows, circularity, gpu, adequacy });
  const risk = riskSheet(context, { inputs, deals, flows, circularity, gpu });
  const answers = answersSheet(context, {
    ...{ inputs, deals, flows, circularity, gpu },
    ...{ adequacy, funding, stress, risk },
  });
  const cover = coverSheet(context, [
    ...dealFigures(deals, words),
    ...circularityFigures(context, circularity),
    ...gpuFigures(gpu, words),
  ]);
  const sheets = [
    answers,
    cover,
    inputs,
    deals,
    flows,
    circularity,
    gpu,
    details,
    adequacy,
    funding,
    provider,
    creditSheet(context, provider),
    accountsSheet(context, inputs),
    stress,
    thenAndNowSheet(context),
    signals,
    risk,
  ];
  const checks = checksSheet(context, [
    ...sheets.flatMap(({ checks }) => checks),
    ...watchInputs(context, { inputs, legs: deals.legs, flows }),
    ...watchFormulas(
      context,
      sheets.map(({ plan }) => plan),
    ),
  ]);
  return [...sheets, checks].map(({ plan }) => inDataWords(plan, words.data));
}
