import { Button, Caption1, Field, makeStyles, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { decodeText, detectEncoding } from "../../deals/import/decodeText";
import { PRESET_IDS, presetDeals, type PresetId } from "../../deals/presets";
import type { ModelSource, WrittenComparison } from "../../excel/template/compareModels";
import { WorkbookError } from "../../excel/workbookError";
import { strings } from "../../words/pane";
import { format } from "../format";
import { spokenLanguage } from "../language";
import { Failed } from "../shell/Failed";
import { spokenFailure } from "../shell/failure";
import { useLock } from "../shell/lock";
import { InView, Outcome } from "../shell/Outcome";
import { Spoken } from "../shell/Spoken";
import { useTask } from "../shell/useTask";
import { WorkProgress } from "../shell/WorkProgress";
import { ShowSheet } from "../shell/ShowSheet";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

const [OLDEST] = PRESET_IDS;
const WORKBOOK = "workbook";
const FILE = "file";

/** Compares the workbook, a preset or another workbook's exported file with another of these, on a sheet. */
export function CompareModels() {
  const styles = useStyles();
  const task = useTask<WrittenComparison>();
  const { state, isLong, dismiss } = task;
  const { isBusy } = useLock();
  const [first, setFirst] = useState<string>(OLDEST);
  const [second, setSecond] = useState<string>(WORKBOOK);
  const input = useRef<HTMLInputElement>(null);
  const text = strings.checks.compare;
  const done = state.at === "done" ? state.result : undefined;
  const title = done && text.written(done.sheet);
  const isSame = first === second;
  const compare = (file?: File): void => {
    void task.run(async () => {
      const [one, other] = await Promise.all([sourceOf(first, file), sourceOf(second, file)]);
      const { compareModels } = await import(
        /* webpackChunkName: "template" */ "../../excel/template/templateActions"
      );
      return compareModels(one, other, spokenLanguage());
    });
  };
  const needsFile = first === FILE || second === FILE;
  return (
    <>
      <Caption1>{text.about}</Caption1>
      <ModelField label={text.first} value={first} onChange={setFirst} />
      <ModelField label={text.second} value={second} onChange={setSecond} />
      {isSame && <Caption1>{text.same}</Caption1>}
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={isBusy || isSame}
        onClick={() => {
          if (needsFile) input.current?.click();
          else compare();
        }}
      >
        {needsFile ? text.choose : text.run}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.fileLabel}
        accept=".json,.csv,application/json,text/csv"
        onChange={({ target }) => {
          const file = target.files?.item(0) ?? undefined;
          target.value = "";
          if (file !== undefined) compare(file);
        }}
      />
      {state.at === "working" && isLong && <WorkProgress label={text.working} />}
      {state.at === "failed" && (
        <InView>
          <Failed failure={state.failure} onDismiss={dismiss} />
        </InView>
      )}
      {done !== undefined && title !== undefined && (
        <InView>
          <Outcome intent="success" title={title} onDismiss={dismiss}>
            <div>{countsOf(done)}</div>
            {!done.isWhole && <div>{text.dealsOnly}</div>}
            <ShowSheet sheet={done.sheet} onGone={dismiss} />
          </Outcome>
        </InView>
      )}
      <Spoken
        status={title ?? (isLong ? text.working : "")}
        alert={state.at === "failed" ? spokenFailure(state.failure) : ""}
      />
    </>
  );
}

interface ModelFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function ModelField({ label, value, onChange }: ModelFieldProps) {
  const text = strings.checks.compare;
  return (
    <Field label={label}>
      <Select
        size="small"
        value={value}
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
      >
        <option value={WORKBOOK}>{text.workbook}</option>
        {PRESET_IDS.map((id) => (
          <option key={id} value={id}>
            {format.month(presetDeals(id).asOf)}
          </option>
        ))}
        <option value={FILE}>{text.file}</option>
      </Select>
    </Field>
  );
}

/** More is no export of ours. */
const LARGEST_FILE = 20_000_000;

async function sourceOf(chosen: string, file: File | undefined): Promise<ModelSource> {
  if (chosen === WORKBOOK) return { kind: WORKBOOK };
  if (chosen !== FILE || file === undefined) return { kind: "preset", id: chosen as PresetId };
  // Not cut off: half a file would look as if the rest had been taken away.
  if (file.size > LARGEST_FILE) throw new WorkbookError("no-deals", file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: FILE, name: file.name, text: decodeText(bytes, detectEncoding(bytes)) };
}

function countsOf({ answers, inputs, edited, added, removed }: WrittenComparison): string {
  const legs = edited.length + added.length + removed.length;
  const [a, b, c] = [answers.length, inputs.length, legs].map(format.count);
  return strings.checks.compare.counts(a, b, c);
}
