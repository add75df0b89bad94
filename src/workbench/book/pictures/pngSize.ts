/** A PNG file begins so, and its first part tells its size. */
const START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** The size of a PNG picture in pixels; null where the text is none. */
export function pngSize(base64: string): { width: number; height: number } | null {
  let file: string;
  try {
    // 32 letters are 24 bytes: up to the end of the height.
    file = atob(base64.slice(0, 32));
  } catch {
    return null;
  }
  if (file.length < HEIGHT_AT + 4 || START.some((byte, i) => file.charCodeAt(i) !== byte))
    return null;
  const number = (at: number): number =>
    [0, 1, 2, 3].reduce((sum, i) => sum * 256 + file.charCodeAt(at + i), 0);
  return { width: number(WIDTH_AT), height: number(HEIGHT_AT) };
}
