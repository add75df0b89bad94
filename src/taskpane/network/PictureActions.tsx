import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular, TableAddRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { insertPicture } from "../../excel/cells/insertPicture";
import { Failed } from "../shell/Failed";
import { useLock } from "../shell/lock";
import { useTask } from "../shell/useTask";
import { Outcome } from "../shell/Outcome";
import { useRestoredFocus } from "../shell/useRestoredFocus";
import { strings } from "../../words/pane";
import {
  base64Of,
  copyPicture,
  pngOf,
  savePicture,
  standalonePicture,
  type PictureCaption,
  type StandalonePicture,
} from "./pictureFiles";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Points a pixel of the drawing in the sheet: about as wide as a chart. */
const POINTS = 1.1;

interface Props {
  /** The drawing, once it is there. */
  drawing: () => SVGSVGElement | null;
  /** What it shows. */
  caption: PictureCaption;
}

/** Takes the picture out of the pane: to the clipboard, into the sheet, or into a file. */
export function PictureActions({ drawing, caption }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<"copied" | "not-copied" | "saved">();
  const insertion = useTask<string>();
  const { isBusy } = useLock();
  const text = strings.network;
  const inserted = insertion.state;
  useRestoredFocus(place, told ?? inserted);

  const dismiss = (): void => {
    setTold(undefined);
    insertion.dismiss();
  };
  const withPicture = (use: (picture: StandalonePicture) => void) => (): void => {
    const drawn = drawing();
    if (drawn === null) return;
    dismiss();
    use(standalonePicture(drawn, caption));
  };
  const copy = async (picture: StandalonePicture): Promise<void> => {
    setTold((await copyPicture(picture)) ? "copied" : "not-copied");
  };
  const insert = (picture: StandalonePicture): Promise<void> =>
    insertion.run(async () =>
      insertPicture({
        base64: await base64Of(await pngOf(picture)),
        name: text.pictureName,
        description: [caption.title, ...caption.lines].join(". "),
        width: picture.width * POINTS,
        height: picture.height * POINTS,
      }),
    );
  const save = (picture: StandalonePicture): void => {
    savePicture(picture);
    setTold("saved");
  };

  return (
    <div ref={place} className={styles.place} role="group" aria-label={text.actions} tabIndex={-1}>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<CopyRegular />}
          onClick={withPicture((picture) => void copy(picture))}
        >
          {text.copy}
        </Button>
        <Button
          size="small"
          icon={<TableAddRegular />}
          disabledFocusable={isBusy}
          onClick={withPicture((picture) => void insert(picture))}
        >
          {text.insert}
        </Button>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={withPicture(save)}>
          {text.save}
        </Button>
      </div>
      <div role="status">
        {told === "copied" && (
          <Outcome intent="success" title={text.copied} onDismiss={dismiss}>
            {null}
          </Outcome>
        )}
        {told === "not-copied" && (
          <Outcome intent="warning" title={text.notCopied} onDismiss={dismiss}>
            {text.notCopiedMeans}
          </Outcome>
        )}
        {inserted.at === "done" && (
          <Outcome intent="success" title={text.inserted(inserted.result)} onDismiss={dismiss}>
            {text.insertedMeans}
          </Outcome>
        )}
        {told === "saved" && (
          <Outcome intent="success" title={text.saved} onDismiss={dismiss}>
            {null}
          </Outcome>
        )}
      </div>
      {inserted.at === "failed" && <Failed failure={inserted.failure} onDismiss={dismiss} />}
    </div>
  );
}
