import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular, TableRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { LEG_COLUMNS } from "../../deals/legColumns";
import { format } from "../format";
import { Disclosure } from "../shell/Disclosure";
import { useLock } from "../shell/lock";
import { Spoken } from "../shell/Spoken";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import { Card } from "../shell/Card";
import { ImportOutcome, spokenImport } from "./ImportOutcome";
import { HowRead } from "./HowRead";
import { Preview } from "./Preview";
import type { Import, ReadDeals } from "./useImport";
import { useRestoredFocus } from "../shell/useRestoredFocus";
import { InView, Outcome } from "../shell/Outcome";
import { ProblemList } from "./ProblemList";
import { problemCount } from "./problemText";

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
  const { state, readFile, readCells, settle, write, discard, dismiss } = imported;
  const { read, step, isLong } = state;
  const { isBusy } = useLock();
  const text = strings.transfer.import;
  useRestoredFocus(card, state);

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
          {isLong && step.at === "reading" && <WorkProgress label={text.reading} />}
          <Disclosure closed={text.columns}>
            <Caption1>
              {text.columnsAre(format.names(LEG_COLUMNS.map(({ header }) => header)))}
            </Caption1>
          </Disclosure>
        </>
      )}
      {read !== undefined && read.problems.length > 0 && (
        <Problems read={read} disabled={isBusy} onSettle={settle} onDiscard={discard} />
      )}
      {read !== undefined && read.problems.length === 0 && (
        <Preview
          read={read}
          isWriting={isLong && step.at === "writing"}
          disabled={isBusy}
          onSettle={settle}
          onWrite={(mode, without) => void write(mode, without)}
          onDiscard={discard}
        />
      )}
      <Spoken {...spokenImport(state)} />
    </Card>
  );
}

const useDropAreaStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: "16px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    textAlign: "center",
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

interface DropAreaProps {
  /** Whether a file hovers over the view. */
  isOver: boolean;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** Where a file is dropped; for the keyboard the button does the same. */
function DropArea({ isOver, disabled, onFile }: DropAreaProps) {
  const styles = useDropAreaStyles();
  const input = useRef<HTMLInputElement>(null);
  const text = strings.transfer.import;
  return (
    <div className={mergeClasses(styles.area, isOver && styles.over)}>
      <Caption1>{text.drop}</Caption1>
      <Button
        icon={<ArrowUploadRegular />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {text.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.file}
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onChange={({ target }) => {
          const file = target.files?.item(0) ?? undefined;
          // Emptied, so that the same file can be chosen again once it is corrected.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}

interface ProblemsProps {
  read: ReadDeals;
  disabled: boolean;
  onSettle: Import["settle"];
  onDiscard: () => void;
}

/** Why what was read cannot be written: what the user can settle here, every bad row, and the way back. */
function Problems({ read, disabled, onSettle, onDiscard }: ProblemsProps) {
  const { name, problems } = read;
  return (
    <>
      <InView>
        <Outcome intent="error" title={strings.transfer.problems.title(name)}>
          {problemCount(problems)}
        </Outcome>
      </InView>
      <HowRead read={read} disabled={disabled} onSettle={onSettle} />
      <ProblemList problems={problems} />
      <Button disabledFocusable={disabled} onClick={onDiscard}>
        {strings.transfer.problems.back}
      </Button>
    </>
  );
}
