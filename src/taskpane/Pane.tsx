import { useEffect, useState } from "react";
import { DEFAULT_PRESET, type PresetId } from "../data";
import type { LoadRequests } from "./commands/loadRequests";
import { Announcer } from "./deals/Announcer";
import { ClashDialog } from "./deals/ClashDialog";
import { DealsView } from "./deals/DealsView";
import { useDealLoader } from "./deals/useDealLoader";
import { Views, type View } from "./shell/Views";
import { InterruptedBar } from "./shell/InterruptedBar";
import { LazyView } from "./shell/LazyView";
import {
  loadExplainView,
  loadFormulasView,
  loadNetworkView,
  loadTransferView,
  loadWhatIfView,
} from "./lazyViews";
import { strings } from "./strings";

/** The pane's views, and what stands over all of them. */
export function Pane({ requests }: { requests: LoadRequests }) {
  const [view, setView] = useState<View>("deals");
  const [preset, setPreset] = useState<PresetId>(DEFAULT_PRESET);
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set());
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
      <InterruptedBar />
      <Views
        shown={view}
        onShow={(next) => {
          setView(next);
          setOpened(new Set([...opened, next]));
        }}
        views={{
          deals: <DealsView loader={loader} chosen={preset} onChoose={setPreset} />,
          formulas: opened.has("formulas") && (
            <LazyView label={strings.views.formulas} load={loadFormulasView} view={{}} />
          ),
          network: opened.has("network") && (
            <LazyView
              label={strings.views.network}
              load={loadNetworkView}
              view={{
                onLoad: () => {
                  setView("deals");
                  void start(preset);
                },
              }}
            />
          ),
          explain: opened.has("explain") && (
            <LazyView
              label={strings.views.explain}
              load={loadExplainView}
              view={{ isShown: view === "explain" }}
            />
          ),
          whatIf: opened.has("whatIf") && (
            <LazyView
              label={strings.views.whatIf}
              load={loadWhatIfView}
              view={{ isShown: view === "whatIf" }}
            />
          ),
          transfer: opened.has("transfer") && (
            <LazyView
              label={strings.views.transfer}
              load={loadTransferView}
              view={{
                onLoad: () => {
                  setView("deals");
                  void start(preset);
                },
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
