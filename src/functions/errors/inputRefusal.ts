import type { AnyRefusal, Place } from "../../words/refusals/refusal";

/** Thrown by the readers and caught by `evaluate`: the way out of a nested read. */
export class Refused extends Error {
  constructor(readonly refusal: AnyRefusal) {
    super(refusal.code);
  }
}

/** Ends the reading of the arguments with a reason. */
export function refuse(refusal: AnyRefusal): never {
  throw new Refused(refusal);
}

/** Lets the reader of an argument read one cell of a table: what it refuses says where that cell stands. */
export function readAt<T>(place: Place, read: (argument: string) => T): T {
  try {
    return read(place.argument);
  } catch (error) {
    if (error instanceof Refused) return refuse({ ...error.refusal, ...place });
    throw error;
  }
}
