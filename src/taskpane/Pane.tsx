import { useEffect, useState } from "react";
import { DEFAULT_PRESET } from "../deals/presets";
import type { Language } from "../words/language";
import type { LoadRequests } from "./commands";
import { Announcer } from "./deals/LoadBar";
import { ClashDialog } from "./deals/ClashDialog";
import { DealsView } from "./deals/DealsView";
import { useDealLoader } from "./deals/useDealLoader";
import { type View, VIEWS, Views } from "./shell/Views";
import { InterruptedBar } from "./shell/InterruptedBar";
import { LazyView } from "./shell/LazyView";
import { NotKept } from "./persisted/NotKept";
import { usePersisted } from "./persisted/usePersisted";
import { useSettings } from "./persisted/settings";
import { strings } from "../words/pane";

interface Props {
  requests: LoadRequests;
  onLanguage: (language: Language) => void;
}

/** The pane's views, and what stands over all of them. */
export function Pane({ requests, onLanguage }: Props) {
  const [keptView, setView] = usePersisted("view", "deals");
  const view = VIEWS.find((known) => known === keptView) ?? "deals";
  const { preset: usual = DEFAULT_PRESET } = useSettings();
  const [chosen, setPreset] = usePersisted("preset");
  const preset = chosen ?? usual;
  // A view that was shown stays, whatever leads away from it.
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set([view]));
  if (!opened.has(view)) setOpened(new Set([...opened, view]));
  const loader = useDealLoader();
  const { state, start, answer } = loader;

  useEffect(
    () =>
      requests.subscribe(() => {
        setView("deals");
        setPreset(undefined);
        void start(usual);
      }),
    [requests, start, usual, setView, setPreset],
  );

  const load = (): void => {
    setView("deals");
    void start(preset);
  };

  return (
    <>
      <InterruptedBar />
      <NotKept />
      <Views
        shown={view}
        onShow={setView}
        views={{
          deals: <DealsView loader={loader} chosen={preset} onChoose={setPreset} />,
          formulas: opened.has("formulas") && (
            <LazyView label={strings.views.formulas} load={loadFormulasView} view={{}} />
          ),
          network: opened.has("network") && (
            <LazyView
              label={strings.views.network}
              load={loadNetworkView}
              view={{ onLoad: load }}
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
              view={{ onLoad: load }}
            />
          ),
          checks: opened.has("checks") && (
            <LazyView
              label={strings.views.checks}
              load={loadChecksView}
              view={{ isShown: view === "checks", onLoad: load }}
            />
          ),
          settings: opened.has("settings") && (
            <LazyView
              label={strings.views.settings}
              load={loadSettingsView}
              view={{ onLanguage }}
            />
          ),
        }}
      />
      <ClashDialog clash={state.at === "question" ? state.clash : undefined} onAnswer={answer} />
      <Announcer state={state} />
    </>
  );
}

/** The views whose code is fetched when it is needed. */
const loadTransferView = async () =>
  (await import(/* webpackChunkName: "transfer" */ "./transfer/TransferView")).TransferView;

const loadFormulasView = async () =>
  (await import(/* webpackChunkName: "formulas" */ "./formulas/FormulasView")).FormulasView;

const loadNetworkView = async () =>
  (await import(/* webpackChunkName: "network" */ "./network/NetworkView")).NetworkView;

const loadExplainView = async () =>
  (await import(/* webpackChunkName: "explain" */ "./explain/ExplainView")).ExplainView;

const loadChecksView = async () =>
  (await import(/* webpackChunkName: "checks" */ "./checks/ChecksView")).ChecksView;

const loadSettingsView = async () =>
  (await import(/* webpackChunkName: "settings" */ "./settings/SettingsView")).SettingsView;

const loadWhatIfView = async () =>
  (await import(/* webpackChunkName: "what-if" */ "./whatIf/WhatIfView")).WhatIfView;
