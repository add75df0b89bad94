/** Pixels of one digit in a new file's standard font, Calibri 11: what column widths are counted in. */
const DIGIT_PIXELS = 7;
const PIXELS_A_POINT = 4 / 3;

export const toFileWidth = (pixels: number): number => pixels / DIGIT_PIXELS;
export const fromFileWidth = (digits: number): number => Math.round(digits * DIGIT_PIXELS);
export const toPoints = (pixels: number): number => pixels / PIXELS_A_POINT;
export const toPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);
