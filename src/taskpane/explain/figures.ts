import type { Column, Unit } from "../../model/workings";
import { format } from "../format";

/** A number on the way as the pane writes it. */
export function figure(value: number, unit: Unit | "factor"): string {
  switch (unit) {
    case "share":
      return format.share(value);
    case "count":
      return format.count(value);
    case "amount":
    case "dollars":
    case "years":
    case "number":
    case "factor":
      return format.precise(value);
  }
}

/** A cell of a table of steps. */
export function columnCell(value: string | number, { unit }: Column): string {
  if (typeof value === "string") return value;
  return unit === "text" ? String(value) : figure(value, unit);
}
