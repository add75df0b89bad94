import { type DragEvent, useState } from "react";
import { Scrolling } from "../shell/Scrolling";
import { strings } from "../../words/pane";
import { ColleagueSection } from "./ColleagueSection";
import { ExportSection } from "./ExportSection";
import { ImportSection } from "./ImportSection";
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
      <ColleagueSection onLoad={onLoad} />
    </Scrolling>
  );
}

interface FileDrop {
  /** Whether a file hovers over the element. */
  isOver: boolean;
  /** For the element that takes files. */
  handlers: {
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** Takes a file that is dropped on an element; without it the browser would leave the pane for the file. */
function useFileDrop(onFile: (file: File) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(event.dataTransfer.types.includes("Files"));
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files.item(0);
        if (file !== null) onFile(file);
      },
    },
  };
}
