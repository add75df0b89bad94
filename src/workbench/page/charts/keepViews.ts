interface Shown {
  readonly id: string;
}

interface View {
  remove(): void;
}

/** Keeps a view for each thing that is shown, and takes away those of things that are gone. */
export function keepViews<V extends View>(create: () => V) {
  const views = new Map<string, V>();
  return <T extends Shown>(things: readonly T[], show: (view: V, thing: T) => void): void => {
    const present = new Set(things.map(({ id }) => id));
    for (const [id, view] of views) {
      if (present.has(id)) continue;
      view.remove();
      views.delete(id);
    }
    for (const thing of things) {
      const view = views.get(thing.id) ?? create();
      views.set(thing.id, view);
      show(view, thing);
    }
  };
}
