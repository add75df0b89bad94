"""Makes the coefficients of src/model/options/scaledTail.ts: python3 scaledTail.py (needs mpmath).

Remez exchange for the best relative error of p(x) / q(x), degrees 7 and 8, against
exp(x^2/2) N(-x) on [0, 6], in 50 digits. Ends at an error of 1.1e-16; p[0] is then set to 0.5.
"""
import mpmath as m

m.mp.dps = 50
P, Q, END = 7, 8, m.mpf(6)
COUNT = P + Q + 2


def target(x):
    return m.ncdf(-x) * m.exp(x * x / 2)


def chebyshev(count):
    return [END / 2 - END / 2 * m.cos(m.pi * i / (count - 1)) for i in range(count)]


def bottom(q, x):
    return 1 + sum(c * x ** (j + 1) for j, c in enumerate(q))


def levelled(nodes, q):
    """Fraction whose relative error alternates at the nodes; q is the last one's, for the linearised system."""
    rows, right = m.matrix(COUNT, COUNT), m.matrix(COUNT, 1)
    for i, x in enumerate(nodes):
        y = target(x)
        for j in range(P + 1):
            rows[i, j] = x**j
        for j in range(1, Q + 1):
            rows[i, P + j] = -y * x**j
        rows[i, COUNT - 1] = -y * (-1) ** i * bottom(q, x)
        right[i] = y
    solved = list(m.lu_solve(rows, right))
    return solved[: P + 1], solved[P + 1 : P + Q + 1], solved[-1]


nodes, grid, q = chebyshev(COUNT), chebyshev(1501), []
values = [target(x) for x in grid]
for _ in range(8):
    for _ in range(6):
        p, q, level = levelled(nodes, q)
    errors = [m.polyval(p[::-1], x) / bottom(q, x) / y - 1 for x, y in zip(grid, values)]
    arcs = [[0]]
    for i in range(1, len(grid)):
        if m.sign(errors[i]) == m.sign(errors[arcs[-1][-1]]):
            arcs[-1].append(i)
        else:
            arcs.append([i])
    peaks = [max(arc, key=lambda i: abs(errors[i])) for arc in arcs]
    while len(peaks) > COUNT:
        peaks.pop(0 if abs(errors[peaks[0]]) < abs(errors[peaks[-1]]) else -1)
    nodes = [grid[i] for i in peaks]
    worst = max(abs(e) for e in errors)
    if worst < 1.05 * abs(level):
        break

print("error", m.nstr(worst, 3))
print("p", [m.nstr(c, 17) for c in p])
print("q", [m.nstr(c, 17) for c in [m.mpf(1)] + q])
