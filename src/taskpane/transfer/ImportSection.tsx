import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { LEG_COLUMNS } from "../../deals/legColumns";
import { format } from "../format";
import { Disclosure } from "../shell/Disclosure";
import { useGate } from "../shell/gate";
import { Spoken } from "../shell/Spoken";
import { useLasting } from "../shell/useLasting";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import { Card } from "../shell/Card";
import { DropArea } from "./DropArea";
import { ImportOutcome } from "./ImportOutcome";
import { Preview } from "./Preview";
import { Problems } from "./Problems";
import { spokenImport } from "./spokenImport";
import type { Import } from "./useImport";
import { useKeptFocus } from "../shell/useKeptFocus";

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  imported: Import;
  isOver: boolean;
  onLoad: () => void;
}

/** Reads a user's own deals, shows them or what is wrong with them, and writes them. */
export function ImportSection({ imported, isOver, onLoad }: Props) {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  const { state, readFile, readCells, write, discard, dismiss } = imported;
  const { read, step } = state;
  const { isBusy } = useGate();
  const long = useLasting(step.at === "reading", 500);
  const text = strings.transfer.import;
  useKeptFocus(card, state);

  return (
    <Card ref={card} title={text.title}>
      <ImportOutcome step={step} onLoad={onLoad} onDismiss={dismiss} />
      {read === undefined && (
        <>
          <Caption1 className={styles.about}>{text.about}</Caption1>
          <DropArea isOver={isOver} disabled={isBusy} onFile={(file) => void readFile(file)} />
          <Button
            icon={<TableRegular />}
            disabledFocusable={isBusy}
            onClick={() => void readCells()}
          >
            {text.selection}
          </Button>
          {long && <WorkProgress label={text.reading} />}
          <Disclosure closed={text.columns}>
            <Caption1>
              {text.columnsAre(format.names(LEG_COLUMNS.map(({ header }) => header)))}
            </Caption1>
          </Disclosure>
        </>
      )}
      {read !== undefined && read.problems.length > 0 && (
        <Problems read={read} disabled={isBusy} onDiscard={discard} />
      )}
      {read !== undefined && read.problems.length === 0 && (
        <Preview
          read={read}
          isWriting={step.at === "writing"}
          disabled={isBusy}
          onWrite={(mode) => void write(mode)}
          onDiscard={discard}
        />
      )}
      <Spoken {...spokenImport(state)} />
    </Card>
  );
}
