/** A person holds a button down for a while: what moves from under the pointer meanwhile is not pressed. */
export const PRESS = { delay: 60 };
