import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: "16px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    textAlign: "center",
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

interface Props {
  /** Whether a file hovers over the view. */
  isOver: boolean;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** Where a file is dropped; for the keyboard the button does the same. */
export function DropArea({ isOver, disabled, onFile }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const text = strings.transfer.import;
  return (
    <div className={mergeClasses(styles.area, isOver && styles.over)}>
      <Caption1>{text.drop}</Caption1>
      <Button
        icon={<ArrowUploadRegular />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {text.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.file}
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onChange={({ target }) => {
          const file = target.files?.item(0) ?? undefined;
          // Emptied, so that the same file can be chosen again once it is corrected.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
