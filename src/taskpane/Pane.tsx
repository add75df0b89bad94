import { useEffect, useState } from "react";
import { DEFAULT_PRESET, type PresetId } from "../data";
import type { LoadRequests } from "./commands/loadRequests";
import { Announcer } from "./deals/Announcer";
import { ClashDialog } from "./deals/ClashDialog";
import { DealsView } from "./deals/DealsView";
import { useDealLoader } from "./deals/useDealLoader";
import { Views, type View } from "./shell/Views";
import { TransferTab } from "./TransferTab";

/** The pane's two views, and what stands over both. */
export function Pane({ requests }: { requests: LoadRequests }) {
  const [view, setView] = useState<View>("deals");
  const [preset, setPreset] = useState<PresetId>(DEFAULT_PRESET);
  const [hasTransfer, setHasTransfer] = useState(false);
  const loader = useDealLoader();
  const { state, start, answer } = loader;

  useEffect(
    () =>
      requests.subscribe(() => {
        setView("deals");
        setPreset(DEFAULT_PRESET);
        void start(DEFAULT_PRESET);
      }),
    [requests, start],
  );

  return (
    <>
      <Views
        shown={view}
        onShow={(next) => {
          setView(next);
          if (next === "transfer") setHasTransfer(true);
        }}
        views={{
          deals: <DealsView loader={loader} chosen={preset} onChoose={setPreset} />,
          transfer: hasTransfer && (
            <TransferTab
              onLoad={() => {
                setView("deals");
                void start(preset);
              }}
            />
          ),
        }}
      />
      <ClashDialog sheets={state.at === "question" ? state.sheets : undefined} onAnswer={answer} />
      <Announcer state={state} />
    </>
  );
}
