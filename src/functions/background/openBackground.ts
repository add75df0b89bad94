import { Background } from "./background";

/** Where this script was loaded from; known while it runs for the first time only. */
const address = ownAddress();

/** Whether the page can have a background; where it is refused all the same, `openBackground` says so. */
export const mayHaveBackground = address !== null && typeof Worker !== "undefined";

let background: Background | null | undefined;

/** The one background of the page, started when it is first needed; null where there can be none. */
export function openBackground(): Background | null {
  if (background !== undefined) return background;
  return (background = startBackground());
}

function startBackground(): Background | null {
  if (address === null || !mayHaveBackground) return null;
  try {
    return new Background(new Worker(new URL("background.js", address)));
  } catch {
    // A page whose rules allow no workers.
    return null;
  }
}

function ownAddress(): string | null {
  if (typeof document === "undefined" || typeof HTMLScriptElement === "undefined") return null;
  const script = document.currentScript;
  return script instanceof HTMLScriptElement && script.src !== "" ? script.src : null;
}
