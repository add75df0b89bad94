import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { readSelectedNumbers } from "../../excel/cells/readCell";
import { strings } from "../../words/pane";
import { axisValuesIn } from "./axisValues";
import { studyError } from "./CellField";

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
  const [refused, setRefused] = useState("");
  const typed = axisValuesIn(text);
  const problem =
    "bad" in typed ? words.badValues(typed.bad) : typed.values.length === 0 ? words.noValues : "";
  const said = refused === "" ? problem : refused;
  return (
    <Field
      label={words.values(of)}
      hint={words.valuesHint}
      {...(said !== "" && { validationMessage: said })}
    >
      <Textarea
        size="small"
        resize="vertical"
        rows={1}
        value={text}
        onChange={(_, { value }) => {
          setRefused("");
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
              setRefused(values.length > 0 ? "" : words.noneSelected);
              if (values.length > 0) onText(values.join("; "));
            },
            (reason: unknown) => {
              setRefused(studyError(reason));
            },
          );
        }}
      >
        {words.useValues}
      </Button>
    </Field>
  );
}
