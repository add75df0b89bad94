/** What two spellings of one company have in common: no outer blanks, no case. */
export function companyKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Whether a key stands for the world outside the network: end customers, banks, the power company. */
export function isOutside(key: string): boolean {
  return key === "" || key === "outside";
}
