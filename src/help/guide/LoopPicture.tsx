/** A company, or the world outside, in the picture. */
interface Node {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly inside: boolean;
}

/** A payment: from one point to another, bent by `bend`, its amount at its middle. */
interface Arrow {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly bend: number;
  readonly amount: number;
  readonly own?: boolean;
}

const ARROWS: readonly Arrow[] = [
  { from: [190, 92], to: [410, 92], bend: -46, amount: 40, own: true },
  { from: [410, 128], to: [190, 128], bend: 46, amount: 35, own: true },
  { from: [40, 110], to: [122, 110], bend: 0, amount: 65 },
  { from: [452, 30], to: [452, 72], bend: 0, amount: 10 },
  { from: [452, 148], to: [452, 196], bend: 0, amount: 15 },
];

/** V lends A 40; A, who has 10 of its own, pays V 35 and others 15; others pay V 65. */
export function LoopPicture({ title, outside }: { title: string; outside: string }) {
  const nodes: readonly Node[] = [
    { x: 156, y: 110, name: "V", inside: true },
    { x: 452, y: 110, name: "A", inside: true },
    { x: 40, y: 96, name: outside, inside: false },
    { x: 452, y: 22, name: outside, inside: false },
    { x: 452, y: 216, name: outside, inside: false },
  ];
  return (
    <svg viewBox="0 0 520 226" role="img" aria-label={title}>
      <defs>
        {["plain", "own"].map((kind) => (
          <marker
            key={kind}
            id={kind}
            className={`head ${kind}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="12"
            markerHeight="12"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" />
          </marker>
        ))}
      </defs>
      {ARROWS.map(({ from: [x, y], to: [toX, toY], bend, amount, own = false }) => {
        const middle = [(x + toX) / 2, (y + toY) / 2 + bend];
        const beside = x === toX;
        return (
          <g key={amount} className={own ? "own" : "plain"}>
            <path
              className="payment"
              d={`M${x} ${y}Q${middle.join(" ")} ${toX} ${toY}`}
              strokeWidth={1 + amount / 12}
              markerEnd={`url(#${own ? "own" : "plain"})`}
            />
            <text
              x={beside ? x + 12 : middle[0]}
              y={beside ? middle[1] + 5 : middle[1] + (bend > 0 ? 4 : bend < 0 ? 4 : 24)}
              textAnchor={beside ? "start" : "middle"}
            >
              {amount}
            </text>
          </g>
        );
      })}
      {nodes.map(({ x, y, name, inside }) => (
        <g key={`${x} ${y}`} className={inside ? "company" : "outside"}>
          {inside && <circle cx={x} cy={y} r="34" />}
          <text x={x} y={y + (inside ? 7 : 5)} textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
