/** More than a person's own deals need, and little enough that a bad file cannot stall the pane. */
export const IMPORT_LIMITS = {
  /** Of the file; check File.size before reading it, the text is measured again. */
  bytes: 5 * 1024 * 1024,
  rows: 5000,
  /** Of a name, a source or a note. */
  characters: 2000,
} as const;
