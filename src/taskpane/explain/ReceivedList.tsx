import { Badge, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReceivedArgument } from "../../functions/explain/explainCall";
import { Disclosure } from "../shell/Disclosure";
import { strings } from "../../words/pane";
import { constantOf } from "../../formulaText/constants";
import { CellTable } from "../shell/CellTable";
import { cellText, isRange, rangeRows } from "./figures";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":first-child": { borderTopStyle: "none" },
  },
  first: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
  },
  value: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  written: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
});

interface Props {
  received: readonly ReceivedArgument[];
  written: readonly string[] | undefined;
}

/** The arguments of a call: what was handed over, as it is written, and what is taken where nothing was. */
export function ReceivedList({ received, written }: Props) {
  const styles = useStyles();
  const text = strings.explain;
  return (
    <ul className={styles.list}>
      {received.map(({ name, cell, refusal, fallback }, i) => (
        <li key={name} className={styles.item}>
          <div className={styles.first}>
            <Text size={200}>{name}</Text>
            {refusal !== null && (
              <Badge appearance="tint" color="danger">
                {text.refused}
              </Badge>
            )}
            <Text size={200} weight="semibold" className={styles.value}>
              {cell === null ? text.leftOut(String(fallback ?? "")) : cellText(cell)}
            </Text>
          </div>
          {/* A constant says the same as what was received. */}
          {written?.[i] !== undefined && constantOf(written[i]) === undefined && (
            <Caption1 className={styles.written}>{written[i]}</Caption1>
          )}
          {isRange(cell) && (
            <Disclosure closed={text.showCells} open={text.hideCells}>
              <CellTable
                label={text.cellsOf(name)}
                rows={rangeRows(cell)}
                isNumber={(column) => typeof cell[cell.length - 1][column] === "number"}
              />
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
