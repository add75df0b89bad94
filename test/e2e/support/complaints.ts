import type { Page } from "@playwright/test";

/**
 * What Univer says while its editor, going from one cell to another on a slow machine, has no width for a moment
 * (engine-render 0.25, _lineOperator): it draws nothing then, and everything the next time.
 */
const OF_EDITOR = /^console error: The column width is less than 0/;

/** Collects what must not happen, from the page and every frame in it. */
export function listen(
  page: Page,
  origin: string,
): { complaints: readonly string[]; end: (tolerated?: RegExp) => string[] } {
  const complaints: string[] = [];
  const events = {
    console: (message: { type(): string; text(): string }) => {
      const type = message.type();
      if (type === "error" || type === "warning")
        complaints.push(`console ${type}: ${message.text()}`);
    },
    pageerror: (error: Error) => {
      complaints.push(`page error: ${error.stack ?? error.message}`);
    },
    request: (request: { url(): string }) => {
      const url = request.url();
      const isOwn = url.startsWith(`${origin}/`) || /^(data|blob):/.test(url);
      if (!isOwn) complaints.push(`foreign request: ${url}`);
    },
    requestfailed: (request: { url(): string }) => {
      complaints.push(`request failed: ${request.url()}`);
    },
  };
  page.on("console", events.console);
  page.on("pageerror", events.pageerror);
  page.on("request", events.request);
  page.on("requestfailed", events.requestfailed);
  return {
    complaints,
    end: (tolerated) => {
      page.off("console", events.console);
      page.off("pageerror", events.pageerror);
      page.off("request", events.request);
      page.off("requestfailed", events.requestfailed);
      return complaints.filter((one) => !OF_EDITOR.test(one) && !tolerated?.test(one));
    },
  };
}
