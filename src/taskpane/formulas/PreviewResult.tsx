import { Caption1, makeStyles, Text } from "@fluentui/react-components";
import { CellTable } from "../shell/CellTable";
import { reasonOf } from "../explain/reason";
import { rangeRows } from "../explain/receivedText";
import { errorCode } from "../../functions/errors/excelError";
import { isRefused } from "../../functions/explain/explainCall";
import { format } from "../format";
import { Outcome } from "../shell/Outcome";
import { strings } from "../../words/pane";
import type { CallReport } from "../../functions/explain/explainCall";

const useStyles = makeStyles({ value: { fontVariantNumeric: "tabular-nums" } });

/** What a formula would show in a cell. */
export function PreviewResult({ report: { id, result } }: { report: CallReport }) {
  const styles = useStyles();
  const text = strings.explain;
  if (isRefused(result)) {
    return (
      <Outcome intent="warning" title={`${errorCode(result)}: ${reasonOf(result)}`}>
        {text.mend[result.code]}
      </Outcome>
    );
  }
  if (!Array.isArray(result)) {
    return (
      <Text weight="semibold" className={styles.value}>
        {typeof result === "number" ? format.precise(result) : result}
      </Text>
    );
  }
  return (
    <>
      <Caption1>{text.size(format.count(result.length), format.count(result[0].length))}</Caption1>
      <CellTable
        label={text.resultOf(id)}
        rows={rangeRows(result).slice(0, 12)}
        isNumber={(column) => typeof result[result.length - 1][column] === "number"}
      />
    </>
  );
}
