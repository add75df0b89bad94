type Translate = (text: string) => string | undefined;

const PLACE = /\{(\d)\}/g;

/** Finds the translation of a text: as it is among the keys, or by a key with places that it fits. */
export function translator(texts: Readonly<Record<string, string>>): Translate {
  const whole = new Map(Object.entries(texts));
  const forms = [...whole.keys()]
    .filter((key) => key.includes("{0}"))
    .map((key) => ({ key, form: formOf(key) }));
  return (text) => {
    const found = whole.get(text);
    if (found !== undefined) return found;
    for (const { key, form } of forms) {
      const places = form.exec(text)?.slice(1);
      if (places !== undefined) {
        return whole.get(key)?.replaceAll(PLACE, (_, i: string) => places[Number(i)]);
      }
    }
    return undefined;
  };
}

/** The places in their order, anything in each of them. */
function formOf(key: string): RegExp {
  const parts = key.split(/\{\d\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("(.+)")}$`);
}
