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
