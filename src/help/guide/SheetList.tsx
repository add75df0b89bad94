/** What each sheet of the template is for. */
export function SheetList({
  sheets,
}: {
  sheets: readonly (readonly [name: string, text: string])[];
}) {
  return (
    <dl className="sheets">
      {sheets.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
