/** The word that fits the number. */
export const several = (n: number, one: string, many: string): string => (n === 1 ? one : many);
