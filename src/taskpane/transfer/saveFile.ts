export interface TextFile {
  name: string;
  type: string;
  text: string;
}

/** Long enough for any browser to have begun; the text is kept in memory until then. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, as a download. Nothing tells whether Excel let it through. */
export function saveFile({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
