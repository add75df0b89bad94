import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { readSelectedNumbers } from "../../workbook";
import { strings } from "../strings";
import { typedValues } from "./axisValues";

const useStyles = makeStyles({ use: { justifySelf: "start" } });

interface Props {
  /** What the input is called. */
  of: string;
  text: string;
  onText: (text: string) => void;
}

/** The values that an input takes, as a list to type or to take from the sheet. */
export function ValuesField({ of, text, onText }: Props) {
  const styles = useStyles();
  const words = strings.whatIf;
  const typed = typedValues(text);
  const problem =
    "bad" in typed ? words.badValues(typed.bad) : typed.values.length === 0 ? words.noValues : "";
  return (
    <Field
      label={words.values(of)}
      {...(problem === "" ? { hint: words.valuesHint } : { validationMessage: problem })}
    >
      <Textarea
        size="small"
        resize="vertical"
        rows={1}
        value={text}
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
      <Button
        className={styles.use}
        size="small"
        appearance="subtle"
        onClick={() => {
          readSelectedNumbers().then(
            (values) => {
              if (values.length > 0) onText(values.join("; "));
            },
            () => {
              // Too many cells or none: what was typed stays.
            },
          );
        }}
      >
        {words.useValues}
      </Button>
    </Field>
  );
}
