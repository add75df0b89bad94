/** What a benchmark is found by, both without regard to case. */
export function spellings({ id, name }: { id: string; name: string }): [string, string] {
  return [id, name.toLowerCase()];
}
