/** A defined name as a file has it. */
export interface FileName {
  readonly name: string;
  readonly formula: string;
  /** Which sheet of the file it belongs to; null where it belongs to the workbook. */
  readonly sheet: number | null;
}

/** The defined names of xl/workbook.xml that a user made: not the hidden ones, not those of Excel's own. */
export async function readNames(workbook: Uint8Array): Promise<FileName[]> {
  const { findChild, findChildren, parseXml, textContent } =
    await import("@cj-tech-master/excelts/xml");
  const { root } = parseXml(new TextDecoder().decode(workbook));
  const list = findChild(root, "definedNames");
  if (!list) return [];
  return findChildren(list, "definedName").flatMap((element) => {
    const attributes = new Map(Object.entries(element.attributes));
    const [name, localSheetId, hidden] = ["name", "localSheetId", "hidden"].map((key) =>
      attributes.get(key),
    );
    if (!name || name.startsWith("_xlnm.") || hidden === "1" || hidden === "true") return [];
    const sheet = localSheetId === undefined ? null : Number(localSheetId);
    return [{ name, formula: textContent(element), sheet }];
  });
}
