import { useCallback, useEffect, useState } from "react";
import { readChecks, type ReadChecks } from "../../excel/template/readChecks";
import { failureOf, type Failure } from "../shell/failure";
import { useLock } from "../shell/lock";

export interface Checks {
  /** What was read last; it stays while it is read again. */
  read: ReadChecks | undefined;
  failure: Failure | undefined;
  isReading: boolean;
  again: () => void;
}

interface Answer {
  turn: number;
  read?: ReadChecks;
  failure?: Failure;
}

/** The checks of the template, read whenever the view is shown, other work has ended, or it is asked for. */
export function useChecks(isShown: boolean): Checks {
  const { isBusy } = useLock();
  const isAwake = isShown && !isBusy;
  const [turn, setTurn] = useState(1);
  const [wasAwake, setWasAwake] = useState(isAwake);
  const [answer, setAnswer] = useState<Answer>({ turn: 0 });
  if (isAwake !== wasAwake) {
    setWasAwake(isAwake);
    if (isAwake) setTurn(turn + 1);
  }
  useEffect(() => {
    if (!isAwake) return undefined;
    let isLast = true;
    readChecks().then(
      (read) => {
        if (isLast) setAnswer({ turn, read });
      },
      (error: unknown) => {
        if (isLast) setAnswer({ turn, failure: failureOf(error) });
      },
    );
    return () => {
      isLast = false;
    };
  }, [isAwake, turn]);
  const again = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  return {
    read: answer.read,
    failure: answer.failure,
    isReading: isAwake && answer.turn !== turn,
    again,
  };
}
