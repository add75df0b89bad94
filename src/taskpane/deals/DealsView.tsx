import { useEffect, useRef } from "react";
import { presetDeals, type PresetId } from "../../deals/presets";
import { Failed } from "../shell/Failed";
import { useLock } from "../shell/lock";
import { Scrolling } from "../shell/Scrolling";
import { strings } from "../../words/pane";
import { Updated } from "../update/Updated";
import { LegList } from "./LegBrowser";
import { LoadBar } from "./LoadBar";
import { Loaded } from "./Loaded";
import { PresetFacts } from "./PresetFacts";
import { PresetPicker } from "./PresetPicker";
import type { DealLoader } from "./useDealLoader";
import { useTemplate } from "./useTemplate";

interface Props {
  loader: DealLoader;
  chosen: PresetId;
  onChoose: (id: PresetId) => void;
}

/** Choose a preset, see what it holds, load it or bring the loaded template to it. */
export function DealsView({ loader, chosen, onChoose }: Props) {
  const { state, start, update, cancel, dismiss } = loader;
  const main = useRef<HTMLElement>(null);
  const { isBusy } = useLock();
  const preset = presetDeals(chosen);
  const template = useTemplate();

  // Undone in Excel, the template is no longer loaded, whatever the message says.
  const wasThere = useRef(false);
  useEffect(() => {
    const isOutcome = state.at === "loaded" || state.at === "updated";
    if (isOutcome && template === null && wasThere.current) dismiss();
    if (template !== undefined) wasThere.current = template !== null;
  }, [state.at, template, dismiss]);

  // The outcome stands above the fold whatever the reader had scrolled to.
  useEffect(() => {
    const isOutcome = state.at === "loaded" || state.at === "updated" || state.at === "failed";
    if (main.current !== null && isOutcome) main.current.scrollTop = 0;
  }, [state.at]);

  return (
    <>
      <Scrolling ref={main} label={strings.deals.title}>
        {state.at === "loaded" && (
          <Loaded
            sheets={state.sheets}
            unfinished={state.unfinished}
            template={template}
            onDismiss={dismiss}
          />
        )}
        {state.at === "updated" && <Updated update={state.update} onDismiss={dismiss} />}
        {state.at === "failed" && <Failed failure={state.failure} onDismiss={dismiss} />}
        <PresetPicker chosen={chosen} disabled={isBusy} onChoose={onChoose} />
        <PresetFacts preset={preset} />
        <LegList preset={preset} />
      </Scrolling>
      <LoadBar
        state={state}
        preset={chosen}
        template={template}
        onLoad={() => void start(chosen)}
        onUpdate={() => void update(chosen)}
        onCancel={cancel}
      />
    </>
  );
}
