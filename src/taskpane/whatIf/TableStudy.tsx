import { Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { KeptValue } from "../../excel/stored/paneState";
import { planTable, writeTable } from "../../excel/studies/table";
import type { Axis, CellFacts, TableRequest } from "../../studies/types";
import { usePersisted } from "../persisted/usePersisted";
import { strings } from "../../words/pane";
import { axisValuesIn, valuesAround } from "./axisValues";
import { CellField } from "./CellField";
import type { Place } from "./selectionTarget";
import { RunBar } from "./RunBar";
import { useFreshCells } from "./useFreshCells";
import { usePlanText } from "./usePlanText";
import { scanDone, useStudy } from "./useStudy";
import { ValuesField } from "./ValuesField";

type AxisState = KeptValue<"whatIf.down">;

const EMPTY: AxisState = { text: "" };

/** A table of the result over one input or two. */
export function TableStudy({ result }: { result: CellFacts | undefined }) {
  const [down, setDown, adoptDown] = usePersisted("whatIf.down", EMPTY);
  const [across, setAcross, adoptAcross] = usePersisted("whatIf.across", EMPTY);
  useFreshCells([down.cell, across.cell], (before, fresh) => {
    const axisOver = fresh === undefined ? EMPTY : undefined;
    if (down.cell === before) adoptDown(axisOver ?? { ...down, cell: fresh });
    if (across.cell === before) adoptAcross(axisOver ?? { ...across, cell: fresh });
  });
  const study = useStudy();
  const text = strings.whatIf;
  const request = useMemo(() => requestOf(result, down, across), [result, down, across]);
  const plan = usePlanText(request, planTable);
  const missing =
    result === undefined
      ? text.missing.result
      : down.cell === undefined
        ? text.missing.input
        : request === undefined
          ? text.missing.values
          : undefined;
  const run = (): void => {
    if (request === undefined) return;
    void study.run({
      inputs: [request.down.cell, ...(request.across ? [request.across.cell] : [])],
      plan: () => planTable(request),
      work: async (options) => {
        return scanDone(await writeTable(request, options));
      },
    });
  };
  return (
    <>
      <Caption1>{text.table.about}</Caption1>
      <AxisFields
        label={text.table.down}
        axis={down}
        onAxis={setDown}
        place="down"
        next={across.cell === undefined ? "across" : undefined}
        others={[result, across.cell]}
      />
      <AxisFields
        label={text.table.across}
        axis={across}
        onAxis={setAcross}
        place="across"
        others={[result, down.cell]}
      />
      <RunBar
        study={study}
        label={text.table.make}
        missing={missing}
        reads={["result", "down", "across"]}
        plan={plan}
        onRun={run}
      />
    </>
  );
}

interface AxisProps {
  label: string;
  axis: AxisState;
  onAxis: (axis: AxisState) => void;
  place: Place;
  next?: Place | undefined;
  others: (CellFacts | undefined)[];
}

function AxisFields({ label, axis, onAxis, place, next, others }: AxisProps) {
  return (
    <>
      <CellField
        label={label}
        cell={axis.cell}
        place={place}
        next={next}
        others={others}
        onCell={(cell) => {
          const values = cell === undefined ? [] : valuesAround(cell);
          onAxis({ cell, text: values.join("; ") });
        }}
      />
      {axis.cell !== undefined && (
        <ValuesField
          of={axis.cell.label}
          text={axis.text}
          onText={(text) => {
            onAxis({ ...axis, text });
          }}
        />
      )}
    </>
  );
}

/** Undefined until all that was begun is complete. */
function requestOf(
  result: CellFacts | undefined,
  down: AxisState,
  across: AxisState,
): TableRequest | undefined {
  const [rows, columns] = [axisOf(down), axisOf(across)];
  if (result === undefined || rows === undefined) return undefined;
  if (across.cell === undefined) return { result, down: rows };
  return columns && { result, down: rows, across: columns };
}

function axisOf({ cell, text }: AxisState): Axis | undefined {
  const typed = axisValuesIn(text);
  if (cell === undefined || "bad" in typed || typed.values.length === 0) return undefined;
  return { cell, values: typed.values };
}
