/** The views whose code is fetched when it is needed. */
export const loadTransferView = async () =>
  (await import(/* webpackChunkName: "transfer" */ "./transfer/TransferView")).TransferView;

export const loadFormulasView = async () =>
  (await import(/* webpackChunkName: "formulas" */ "./formulas/FormulasView")).FormulasView;

export const loadNetworkView = async () =>
  (await import(/* webpackChunkName: "network" */ "./network/NetworkView")).NetworkView;

export const loadExplainView = async () =>
  (await import(/* webpackChunkName: "explain" */ "./explain/ExplainView")).ExplainView;

export const loadChecksView = async () =>
  (await import(/* webpackChunkName: "checks" */ "./checks/ChecksView")).ChecksView;

export const loadSettingsView = async () =>
  (await import(/* webpackChunkName: "settings" */ "./settings/SettingsView")).SettingsView;

export const loadWhatIfView = async () =>
  (await import(/* webpackChunkName: "what-if" */ "./whatIf/WhatIfView")).WhatIfView;
