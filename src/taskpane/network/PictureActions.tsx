import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular, TableAddRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { insertPicture } from "../../excel/cells/insertPicture";
import { Failed } from "../shell/Failed";
import { failureOf, type Failure } from "../shell/failure";
import { useGate } from "../shell/gate";
import { Outcome } from "../shell/Outcome";
import { useKeptFocus } from "../shell/useKeptFocus";
import { strings } from "../../words/pane";
import { base64Of } from "./base64Of";
import { copyPicture } from "./copyPicture";
import { pngOf } from "./pngOf";
import { savePicture } from "./savePicture";
import { standalonePicture, type StandalonePicture } from "./standalonePicture";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Points a pixel of the drawing in the sheet: about as wide as a chart. */
const POINTS = 1.1;

type Told =
  | { at: "copied" | "not-copied" | "saved" }
  | { at: "inserted"; address: string }
  | { at: "failed"; failure: Failure };

interface Props {
  /** The drawing, once it is there. */
  drawing: () => SVGSVGElement | null;
  /** What it shows, in a line. */
  caption: string;
}

/** Takes the picture out of the pane: to the clipboard, into the sheet, or into a file. */
export function PictureActions({ drawing, caption }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<Told>();
  const { isBusy, enter } = useGate();
  const text = strings.network;
  useKeptFocus(place, told);

  const withPicture = (use: (picture: StandalonePicture) => void) => (): void => {
    const drawn = drawing();
    if (drawn !== null) use(standalonePicture(drawn, caption));
  };
  const copy = async (picture: StandalonePicture): Promise<void> => {
    setTold({ at: (await copyPicture(picture)) ? "copied" : "not-copied" });
  };
  const insert = async (picture: StandalonePicture): Promise<void> => {
    const leave = enter();
    if (leave === undefined) return;
    try {
      const address = await insertPicture({
        base64: await base64Of(await pngOf(picture)),
        name: text.pictureName,
        description: caption,
        width: picture.width * POINTS,
        height: picture.height * POINTS,
      });
      setTold({ at: "inserted", address });
    } catch (error) {
      setTold({ at: "failed", failure: failureOf(error) });
    } finally {
      leave();
    }
  };
  const save = (picture: StandalonePicture): void => {
    savePicture(picture);
    setTold({ at: "saved" });
  };
  const dismiss = (): void => {
    setTold(undefined);
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
        {told?.at === "copied" && (
          <Outcome intent="success" title={text.copied} onDismiss={dismiss}>
            {null}
          </Outcome>
        )}
        {told?.at === "not-copied" && (
          <Outcome intent="warning" title={text.notCopied} onDismiss={dismiss}>
            {text.notCopiedMeans}
          </Outcome>
        )}
        {told?.at === "inserted" && (
          <Outcome intent="success" title={text.inserted(told.address)} onDismiss={dismiss}>
            {text.insertedMeans}
          </Outcome>
        )}
        {told?.at === "saved" && (
          <Outcome intent="success" title={text.saved} onDismiss={dismiss}>
            {null}
          </Outcome>
        )}
      </div>
      {told?.at === "failed" && <Failed failure={told.failure} onDismiss={dismiss} />}
    </div>
  );
}
