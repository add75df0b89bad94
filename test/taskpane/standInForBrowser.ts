/** What jsdom lacks of a browser. */
export function standInForBrowser(dark = false): { setDark: (dark: boolean) => void } {
  let matches = dark;
  const listeners = new Set<() => void>();
  const media = {
    get matches() {
      return matches;
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  const escape = (text: string): string => text.replace(/\W/g, String.raw`\$&`);
  // jsdom lays nothing out: every element is as wide as a pane, so that all tabs have room.
  Object.defineProperty(HTMLElement.prototype, "clientWidth", {
    configurable: true,
    get: () => 450,
  });
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Object.assign(window, { matchMedia: () => media, CSS: { escape } });
  Object.assign(document, { hasFocus: () => true });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  return {
    setDark: (now) => {
      matches = now;
      for (const listener of listeners) listener();
    },
  };
}
