import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type AnyRefusal } from "../../words/refusals/refusal";
import { type CallReport, isRefused } from "../../functions/explain/explainCall";
import { errorCode } from "../../functions/errors/excelError";
import { wording } from "../../words/refusals/wording";
import { format } from "../format";
import { Card } from "../shell/Card";
import { Outcome } from "../shell/Outcome";
import { strings } from "../../words/pane";
import { CellTable } from "../shell/CellTable";
import { rangeRows } from "./figures";
import { spokenLanguage } from "../language";

const useStyles = makeStyles({
  value: { fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase500 },
});

/** What a call answers: a value, a table, or the reason for its error and how to mend it. */
export function ResultCard({ result, id }: Pick<CallReport, "result" | "id">) {
  const styles = useStyles();
  const text = strings.explain;
  if (isRefused(result)) {
    return (
      <Outcome intent="error" title={`${errorCode(result)}: ${reasonOf(result)}`}>
        {text.mend[result.code]}
      </Outcome>
    );
  }
  if (Array.isArray(result)) {
    return (
      <Card title={text.result}>
        <Caption1>
          {text.size(format.count(result.length), format.count(result[0].length))}
        </Caption1>
        <CellTable
          label={text.resultOf(id)}
          rows={rangeRows(result)}
          isNumber={(column) => typeof result[result.length - 1][column] === "number"}
        />
      </Card>
    );
  }
  return (
    <Card title={text.result}>
      <Text weight="semibold" className={styles.value}>
        {typeof result === "number" ? format.precise(result) : result}
      </Text>
    </Card>
  );
}

/** Why a formula shows an error, in the words of the cell's own message and the pane's language. */
export const reasonOf = (refusal: AnyRefusal): string => wording(refusal, spokenLanguage());
