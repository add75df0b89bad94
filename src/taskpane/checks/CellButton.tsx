import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { selectCell } from "../../excel/cells/showCell";

interface Props {
  sheet: string;
  address: string;
  /** What the button does, with the name of its cell. */
  label: string;
  children: ReactNode;
  /** The cell is not there any more, or cannot be shown. */
  onGone: () => void;
}

/** Leads to a cell and selects it. */
export function CellButton({ sheet, address, label, children, onGone }: Props) {
  return (
    <Button
      size="small"
      aria-label={label}
      onClick={() => {
        selectCell(sheet, address).then((isThere) => {
          if (!isThere) onGone();
        }, onGone);
      }}
    >
      {children}
    </Button>
  );
}
