import { Scrolling } from "../shell/Scrolling";
import { strings } from "../../words/pane";
import { ExportSection } from "./ExportSection";
import { ImportSection } from "./ImportSection";
import { useFileDrop } from "./useFileDrop";
import { useImport } from "./useImport";

interface Props {
  /** Shows the deals and loads the template. */
  onLoad: () => void;
}

/** Bring deals in from a file or the selection, and take them out as a file. */
export function TransferView({ onLoad }: Props) {
  const imported = useImport();
  const { isOver, handlers } = useFileDrop((file) => void imported.readFile(file));
  return (
    <Scrolling label={strings.views.transfer} {...handlers}>
      <ImportSection imported={imported} isOver={isOver} onLoad={onLoad} />
      <ExportSection onLoad={onLoad} />
    </Scrolling>
  );
}
