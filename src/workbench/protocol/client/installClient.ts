import type { Associator } from "./associations";
import { createAssociator } from "./associations";
import type { OfficeGlobal } from "./office";
import type { OfficeKind } from "./office";
import { createOffice } from "./office";

/** The library looks for this name when it loads and then sends and receives every message through it. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Added by the library. */
  onMessageFromHost?(text: string): void;
}

export interface ClientGlobals {
  OSF: { _OfficeAppFactory: { getContext(): object; getHostInfo(): object } };
  /** Where the library keeps what it then shows as `Office`. */
  Microsoft: { readonly Office: { readonly WebExtension: OfficeGlobal } };
  _richApiNativeBridge: NativeBridge;
  Office: OfficeGlobal;
  CustomFunctions: Associator;
}

export interface Client {
  readonly office: OfficeGlobal;
  /** Hands a message of the host to the library. */
  deliver(text: string): void;
}

/** Prepares a page for Microsoft's library: to be called before its script runs. */
export function installClient(
  page: Window & Partial<ClientGlobals>,
  send: (text: string) => void,
  kind: OfficeKind = {},
): Client {
  const bridge: NativeBridge = { sendMessageToHost: send };
  const office = createOffice(page.document, page.navigator.language, kind);
  page._richApiNativeBridge = bridge;
  page.Microsoft = { Office: { WebExtension: office } };
  page.Office = office;
  // The library redefines Office.context to ask office.js's factory for it, and takes the factory as it finds it.
  const { context } = office;
  page.OSF = {
    _OfficeAppFactory: { getContext: () => context, getHostInfo: () => ({ hostPlatform: "web" }) },
  };
  page.CustomFunctions = createAssociator();
  return {
    office,
    deliver: (text) => {
      bridge.onMessageFromHost?.(text);
    },
  };
}
