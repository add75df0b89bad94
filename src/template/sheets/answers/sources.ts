import type { AdequacySheet } from "../adequacySheet";
import type { CircularitySheet } from "../circularitySheet";
import type { DealsSheet } from "../dealsSheet";
import type { FlowsSheet } from "../flowsSheet";
import type { FundingSheet } from "../fundingSheet";
import type { GpuSheet } from "../gpuSheet";
import type { InputsSheet } from "../inputsSheet";
import type { RiskSheet } from "../riskSheet";
import type { StressSheet } from "../stressSheet";

/** The sheets that the answers read. */
export interface AnswerSources {
  inputs: InputsSheet;
  deals: DealsSheet;
  flows: FlowsSheet;
  circularity: CircularitySheet;
  gpu: GpuSheet;
  adequacy: AdequacySheet;
  funding: FundingSheet;
  stress: StressSheet;
  risk: RiskSheet;
}
