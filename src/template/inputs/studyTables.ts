import {
  DISTANCES,
  DRIVER_DISTRIBUTIONS,
  riskDrivers,
  uncertainDrivers,
} from "../../deals/assumptions/riskDrivers";
import { paybackSteps, vendorSteps } from "../../deals/assumptions/gridSteps";
import { scalarAssumptions } from "../../deals/assumptions/assumptionGroups";
import type { Area } from "../../plan/area";
import type { SheetDraft } from "../sheetDraft";
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
export function studyTables(draft: SheetDraft, context: TemplateContext): StudyTables {
  const labels = new Map(
    scalarAssumptions(context.id, context.words).map(({ name, label }) => [name, label]),
  );
  const label = (name: string): string => labels.get(name) ?? name;
  return {
    drivers: driverTable(draft, label),
    uncertain: uncertainTable(draft, label),
    paybackSteps: paybackTable(draft),
    vendorSteps: vendorTable(draft),
  };
}

type LabelOf = (name: string) => string;

function driverTable(draft: SheetDraft, label: LabelOf): Area {
  draft.section(
    draft.words.inputs.howFarGpusInputsMay,
    draft.words.inputs.relativeShareValueAddedInputs,
  );
  const area = draft.table(
    [
      { key: "Driver", look: "label" },
      { key: "Down", look: "input", format: FORMATS.share },
      { key: "Up", look: "input", format: FORMATS.share },
      { key: "Distance", look: "input", align: "Center", options: DISTANCES.join(",") },
      { key: "Source", look: "source" },
      { key: "Reason", look: "source" },
    ],
    riskDrivers(draft.words).map(({ input, down, up, distance, reason }) => [
      ...[label(input), down, up, distance],
      ...[draft.words.inputs.assumption, reason],
    ]),
  );
  riskDrivers(draft.words).forEach(({ input }, i) => {
    const row = area.firstRow + i;
    if (input === "GPU_life") draft.format(`B${row}:C${row}`, FORMATS.year);
  });
  return area;
}

function uncertainTable(draft: SheetDraft, label: LabelOf): Area {
  draft.section(
    draft.words.inputs.distributionsUncertainInputsBetweenThose,
    draft.words.inputs.drawnIndependentlyEachOtherTriangular,
  );
  return draft.table(
    [
      { key: "Uncertain input", look: "label" },
      { key: "Distribution", look: "input", options: DRIVER_DISTRIBUTIONS.join(",") },
      { key: "Source", look: "source" },
      { title: "", key: "Space" },
      { key: "Reason", look: "source" },
    ],
    uncertainDrivers(draft.words).map(({ input, distribution, reason }) => [
      ...[label(input), distribution],
      ...[draft.words.inputs.assumption, "", reason],
    ]),
  );
}

function paybackTable(draft: SheetDraft): Area {
  draft.section(draft.words.inputs.stepsPaybackGridRisk, draft.words.inputs.rentRentAboveLifeYears);
  return draft.table(
    [
      { key: "Step of the payback grid", look: "label", align: "Left" },
      { key: "Rent", look: "input", format: FORMATS.share },
      { key: "Life", look: "input", format: FORMATS.year },
    ],
    paybackSteps().map(({ rent, life }, i) => [i + 1, rent, life]),
  );
}

function vendorTable(draft: SheetDraft): Area {
  draft.section(
    draft.words.inputs.stepsGridVendorsCircularShare,
    draft.words.inputs.lettersProbabilityLettersIntentFulfilled,
  );
  return draft.table(
    [
      { key: "Step of the vendor's grid", look: "label", align: "Left" },
      { key: "Letters", look: "input", format: FORMATS.share },
      { key: "Outside", look: "input", format: FORMATS.share },
    ],
    vendorSteps().map(({ letters, outside }, i) => [i + 1, letters, outside]),
  );
}
