export interface FileLink {
  readonly hyperlink: string;
  readonly tooltip?: string;
}

/** A Range.hyperlink as a file has it: an address, or "#" and a place in the workbook. */
export function toFileLink(link: unknown): FileLink | null {
  if (typeof link !== "object" || link === null) return null;
  const { address, documentReference, screenTip } = link as Record<string, unknown>;
  const place = typeof documentReference === "string" && documentReference !== "";
  const hyperlink = place ? `#${documentReference}` : address;
  if (typeof hyperlink !== "string" || hyperlink === "") return null;
  return {
    hyperlink,
    ...(typeof screenTip === "string" && screenTip !== "" && { tooltip: screenTip }),
  };
}
