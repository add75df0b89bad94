/** Waits for something, but no longer than so many milliseconds. */
export function inTime(work: Promise<void>, milliseconds: number): Promise<void> {
  return Promise.race([
    work,
    new Promise<void>((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  ]);
}
