import {
  DISTANCES,
  DRIVER_DISTRIBUTIONS,
  riskDrivers,
  uncertainDrivers,
} from "../../deals/assumptions/riskDrivers";
import { paybackSteps, vendorSteps } from "../../deals/assumptions/gridSteps";
import { scalarAssumptions } from "../../deals/assumptions";
import type { Area } from "../../plan/area";
import type { Draft } from "../../plan/draft";
import { FORMATS } from "../../plan/formats";
import type { TemplateContext } from "../templateContext";

/** The lists of inputs that the Risk sheet reads. */
export interface StudyTables {
  /** Columns Driver, Down, Up, Distance; a row for each driver of the data room, in its order. */
  drivers: Area;
  /** Columns Uncertain input, Distribution; a row for each uncertain driver of the data room, in its order. */
  uncertain: Area;
  /** Columns Step of the payback grid, Rent, Life. */
  paybackSteps: Area;
  /** Columns Step of the vendor's grid, Letters, Outside. */
  vendorSteps: Area;
}

/** Writes those lists. */
export function studyTables(draft: Draft, context: TemplateContext): StudyTables {
  const labels = new Map(scalarAssumptions(context.id).map(({ name, label }) => [name, label]));
  const label = (name: string): string => labels.get(name) ?? name;
  return {
    drivers: driverTable(draft, label),
    uncertain: uncertainTable(draft, label),
    paybackSteps: paybackTable(draft),
    vendorSteps: vendorTable(draft),
  };
}

type LabelOf = (name: string) => string;

function driverTable(draft: Draft, label: LabelOf): Area {
  draft.section(
    "How far the GPU's inputs may lie from their values: the Risk sheet's lows and highs",
    "Relative: a share of the value. Added: in the input's own unit, percentage points or years. Down is not above 0, up not below.",
  );
  const area = draft.table(
    [
      { title: "Driver", look: "label" },
      { title: "Down", look: "input", format: FORMATS.share },
      { title: "Up", look: "input", format: FORMATS.share },
      { title: "Distance", look: "input", align: "Center", options: DISTANCES.join(",") },
      { title: "Source", look: "source" },
      { title: "Reason", look: "source" },
    ],
    riskDrivers().map(({ input, down, up, distance, reason }) => [
      ...[label(input), down, up, distance],
      ...["Assumption", reason],
    ]),
  );
  riskDrivers().forEach(({ input }, i) => {
    const row = area.firstRow + i;
    if (input === "GPU_life") draft.format(`B${row}:C${row}`, FORMATS.year);
  });
  return area;
}

function uncertainTable(draft: Draft, label: LabelOf): Area {
  draft.section(
    "Distributions of the uncertain inputs, between those lows and highs",
    "Drawn independently of each other. Triangular: the value on Inputs is the likeliest. Uniform: all between low and high are as likely. Fixed: not drawn.",
  );
  return draft.table(
    [
      { title: "Uncertain input", look: "label" },
      { title: "Distribution", look: "input", options: DRIVER_DISTRIBUTIONS.join(",") },
      { title: "Source", look: "source" },
      { title: "", key: "Space" },
      { title: "Reason", look: "source" },
    ],
    uncertainDrivers().map(({ input, distribution, reason }) => [
      ...[label(input), distribution],
      ...["Assumption", "", reason],
    ]),
  );
}

function paybackTable(draft: Draft): Area {
  draft.section(
    "Steps of the payback grid on Risk",
    "Rent: of the rent above. Life: years added to the accounting life. 100.0% and 0 are the base case; keep them.",
  );
  return draft.table(
    [
      { title: "Step of the payback grid", look: "label", align: "Left" },
      { title: "Rent", look: "input", format: FORMATS.share },
      { title: "Life", look: "input", format: FORMATS.year },
    ],
    paybackSteps().map(({ rent, life }, i) => [i + 1, rent, life]),
  );
}

function vendorTable(draft: Draft): Area {
  draft.section(
    "Steps of the grid of the vendor's circular share on Risk",
    "Letters: probability that letters of intent are fulfilled. Outside: of what the world outside pays the vendor.",
  );
  return draft.table(
    [
      { title: "Step of the vendor's grid", look: "label", align: "Left" },
      { title: "Letters", look: "input", format: FORMATS.share },
      { title: "Outside", look: "input", format: FORMATS.share },
    ],
    vendorSteps().map(({ letters, outside }, i) => [i + 1, letters, outside]),
  );
}
