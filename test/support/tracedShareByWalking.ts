/**
 * The share of a company's receipts that began as its own payments, by following its money step by step
 * through the rows until none is left: another method than the product's, which solves a linear system.
 */
export function tracedShareByWalking(rows: unknown[][], company: string): number {
  const paid = new Map<string, Map<string, number>>();
  const total = new Map<string, { in: number; out: number }>();
  const entry = (name: string): { in: number; out: number } => {
    const known = total.get(name) ?? { in: 0, out: 0 };
    total.set(name, known);
    return known;
  };
  for (const [from, to, amount] of rows as [string, string, number][]) {
    const row = paid.get(from) ?? new Map<string, number>();
    paid.set(from, row.set(to, (row.get(to) ?? 0) + amount));
    entry(from).out += amount;
    entry(to).in += amount;
  }
  let held = new Map(paid.get(company));
  let returned = 0;
  for (let step = 0; step < 10_000 && held.size > 0; step++) {
    const next = new Map<string, number>();
    for (const [name, money] of held) {
      if (name === company) {
        returned += money;
        continue;
      }
      const resources = Math.max(entry(name).in, entry(name).out);
      for (const [to, amount] of paid.get(name) ?? []) {
        const passed = resources === 0 ? 0 : (money * amount) / resources;
        if (passed > 1e-15) next.set(to, (next.get(to) ?? 0) + passed);
      }
    }
    held = next;
  }
  return returned / entry(company).in;
}
