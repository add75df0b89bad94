import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { selectedAddress } from "../../excel/cells/selection";
import type { FormulaParameter } from "./formulaGuide";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
});

interface Props {
  parameter: FormulaParameter;
  value: string;
  onValue: (value: string) => void;
  /** The selection could not be read. */
  onFailed: (error: unknown) => void;
}

/** One argument: typed, taken from the selected cells, or one of the words that it takes. */
export function ArgumentField({ parameter, value, onValue, onFailed }: Props) {
  const styles = useStyles();
  const { name, meaning, fallback, choices, range } = parameter;
  const text = strings.formulas;
  const words = strings.whatIf;
  return (
    <Field label={name} hint={meaning} required={fallback === null}>
      {choices.length > 0 ? (
        <Select
          size="small"
          aria-label={name}
          value={value}
          onChange={(_, { value: chosen }) => {
            onValue(chosen);
          }}
        >
          <option value="">{fallback === null ? "" : text.fallback(fallback)}</option>
          {choices.map(({ word }) => (
            <option key={word} value={`"${word}"`}>
              {word}
            </option>
          ))}
        </Select>
      ) : (
        <div className={styles.row}>
          <Input
            className={styles.input}
            size="small"
            aria-label={name}
            placeholder={
              fallback === null ? (range ? text.range : text.value) : text.fallback(fallback)
            }
            value={value}
            onChange={(_, { value: typed }) => {
              onValue(typed);
            }}
          />
          <Button
            size="small"
            aria-label={text.useSelectedFor(name)}
            onClick={() => {
              selectedAddress().then(onValue, onFailed);
            }}
          >
            {words.useSelected}
          </Button>
        </div>
      )}
    </Field>
  );
}
