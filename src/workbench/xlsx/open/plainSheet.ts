import { formatCell, parseAddress } from "../../../formulaText/addresses";

/** An attribute of an element, as written. */
export function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(element)?.slice(1).find(Boolean);
}

/** Plain text in front of formatted runs, which the library cannot take, as a run. */
export function plainText(xml: string): string {
  return xml.replace(
    /(<(?:is|si)>\s*)(<t\b[^>]*>[^<]*<\/t>)(\s*<r>)/g,
    (_, start: string, text: string, run: string) => `${start}<r>${text}</r>${run}`,
  );
}

/** An inline text without the value some programs put beside it; a time of day as the number that it is. */
function plainCell(cell: string): string {
  if (cell.includes('t="inlineStr"')) {
    return cell.includes("<is") ? cell.replace(/<v\b[^>]*>.*?<\/v>/s, "") : cell;
  }
  const time = /<v>(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?<\/v>/.exec(cell);
  if (time) {
    const [hours, minutes, seconds] = [time[1], time[2], time.at(3) ?? "0"].map(Number);
    const share = (hours + minutes / 60 + seconds / 3600) / 24;
    return cell.replace(/\st="d"/, "").replace(/<v>.*?<\/v>/s, `<v>${share}</v>`);
  }
  // A duration is no date.
  return /<v>\s*-?P/.test(cell) ? cell.replace('t="d"', 't="str"') : cell;
}

/** A sheet with references on all rows and cells, and without what the library cannot read. */
export function plainSheet(xml: string): string {
  const text = plainText(xml.replace(/<iconFilter\b[^>]*\/>/g, "")).replace(
    /<c\b[^>]*\st="(?:inlineStr|d)"[^>]*>.*?<\/c>/gs,
    plainCell,
  );
  if (!/<row(?![^>]*\sr=)[^>]*>|<c(?![^>]*\sr=)[\s/>]/.test(text)) return text;
  let row = 0;
  let column = 0;
  return text.replace(/<(row|c)\b([^>]*)>/g, (element, name: string, rest: string) => {
    const given = attribute(element, "r");
    if (name === "row") {
      row = given === undefined ? row + 1 : Number(given);
      column = 0;
      return given === undefined ? `<row r="${row}"${rest}>` : element;
    }
    const address = given === undefined ? null : parseAddress(given);
    column = address === null ? column + 1 : address.area.startColumn + 1;
    return address === null
      ? `<c r="${formatCell(row - 1, column - 1)}"${rest.replace(/\sr="[^"]*"/, "")}>`
      : element;
  });
}
