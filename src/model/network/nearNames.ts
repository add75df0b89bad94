import { companyKey } from "./companyKey";

/** So many suggestions fit in a message that Excel shows whole. */
const SUGGESTIONS = 3;
/** Less than this share of common letter pairs is chance. */
const ENOUGH = 0.4;
/** Beside a name that fits well, one that fits half as well only distracts. */
const BESIDE_BEST = 0.75;

/**
 * The names most like a misspelt or shortened one, the likest first.
 *
 * Measured by the share of the wanted name's pairs of letters that a name contains, so that "lucent"
 * finds every name with Lucent in it, and "Lucnet financing" does too.
 *
 * @example
 * nearNames("Lucnet", ["Cisco", "Lucent financing"]) // ["Lucent financing"]
 */
export function nearNames(wanted: string, names: readonly string[]): string[] {
  const pairs = pairsOf(wanted);
  const likeness = names
    .map((name) => ({ name, share: common(pairs, pairsOf(name)) / Math.max(1, pairs.size) }))
    .sort((a, b) => b.share - a.share || a.name.length - b.name.length);
  const best = likeness.length === 0 ? 0 : likeness[0].share;
  return likeness
    .filter(({ share }) => share >= Math.max(ENOUGH, BESIDE_BEST * best))
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name);
}

function pairsOf(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)),
  );
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((pair) => b.has(pair)).length;
}

/** Comparing a name with more than these would take longer than the hint is worth. */
const MOST_COMPARED = 5000;

/** "Corp.", "股份有限公司" and the like at the end of a name. */
const LEGAL_SUFFIX =
  /[\s,]+(inc|incorporated|corp|corporation|co|company|ltd|limited|llc|lp|plc|ag|sa|nv|se|ab|gmbh|holdings?|group)\.?$|(股份)?(有限)?公司$|集团$/;

/**
 * The companies that a name may mean: those that differ from it by a legal suffix, else those spelt like it.
 *
 * @example
 * nearCompanies("Nvidia Corp.", ["OpenAI", "Nvidia"]) // ["Nvidia"]
 * nearCompanies("Orcale", ["Oracle", "OpenAI"]) // ["Oracle"]
 */
export function nearCompanies(wanted: string, companies: readonly string[]): string[] {
  const compared = companies.slice(0, MOST_COMPARED);
  const stem = stemOf(wanted);
  const sameStem = compared.filter((company) => stemOf(company) === stem);
  return sameStem.length > 0 ? sameStem.slice(0, SUGGESTIONS) : nearNames(wanted, compared);
}

function stemOf(name: string): string {
  let stem = companyKey(name);
  for (let shorter = ""; shorter !== stem;) {
    shorter = stem;
    stem = stem.replace(LEGAL_SUFFIX, "");
  }
  return stem;
}
