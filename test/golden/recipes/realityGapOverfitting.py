"""Combinatorially symmetric cross-validation of a small table, straight from its definition, by NumPy.

12 rules, 96 periods, 8 blocks: 70 splits. The table is a linear congruential sequence; rule 3 has a true edge.
Run: python3 realityGapOverfitting.py > ../realityGapOverfitting.json
"""

import itertools
import json
import numpy as np

RULES, PERIODS, BLOCKS = 12, 96, 8
state, draws = 2024, []
for _ in range(RULES * PERIODS):
    state = (1103515245 * state + 12345) % 2**31
    draws.append(state / 2**31 - 0.5)
table = np.round(np.array(draws).reshape(RULES, PERIODS) * 0.04, 5)
table[3] = np.round(table[3] + 0.002, 5)
length = PERIODS // BLOCKS
blocks = [np.arange(k * length, (k + 1) * length) for k in range(BLOCKS)]
sharpe = lambda part: part.mean(axis=1) / part.std(axis=1, ddof=1)
logits, losses, seen, unseen = [], 0, [], []
for half in itertools.combinations(range(BLOCKS), BLOCKS // 2):
    inside = np.concatenate([blocks[k] for k in half])
    outside = np.concatenate([blocks[k] for k in range(BLOCKS) if k not in half])
    a, b = sharpe(table[:, inside]), sharpe(table[:, outside])
    winner = int(np.argmax(a))
    omega = (np.sum(b < b[winner]) + 1) / (RULES + 1)
    logits.append(float(np.log(omega / (1 - omega))))
    losses += b[winner] < 0
    seen.append(a[winner])
    unseen.append(b[winner])
inputs = [{"returns": table.reshape(-1).tolist(), "rules": RULES, "periods": PERIODS}, BLOCKS]
expected = {"probability": float(np.mean(np.array(logits) <= 0)), "probabilityOfLoss": float(losses / len(logits)),
            "slope": float(np.polyfit(seen, unseen, 1)[0]), "splits": len(logits)}
cases = [{"id": name, "call": "overfittingProbability", "args": inputs if i == 0 else "as the first case", "field": name,
          "expected": value, "tolerance": 1e-9 if name == "slope" else 0} for i, (name, value) in enumerate(expected.items())]
print(json.dumps({"source": "NumPy 1.24, from the definition", "recipe": "recipes/realityGapOverfitting.py", "date": "2026-11-22",
                  "logits": sorted(logits), "cases": cases}))
