import { Caption1 } from "@fluentui/react-components";
import type { StepTable } from "../../model/workings";
import { Card } from "../shell/Card";
import { strings } from "../../words/pane";
import { CellTable } from "../shell/CellTable";
import { columnCell } from "./figures";

/** A table of steps with what it says. */
export function StepTableCard({ table: { title, columns, rows } }: { table: StepTable }) {
  const text = strings.explain;
  const { name, meaning } = text.tables[title];
  return (
    <Card title={name}>
      <Caption1>{meaning}</Caption1>
      <CellTable
        label={name}
        heads={columns.map(({ head }) => text.columns[head])}
        rows={rows.map((row) => row.map((cell, c) => columnCell(cell, columns[c])))}
        isNumber={(column) => columns[column].unit !== "text"}
      />
    </Card>
  );
}
