"""Sample cases of the calibration notes with their printed digits; vectors are written out here, values are the prints.

Usage: python3 calibrationPrintedCases.py > ../calibrationPrintedCases.json
The values were computed with numpy 1.24.2 and scipy 1.10.1 and checked against scikit-learn 1.2.1 by the notes' author.
"""
import json
import math
import sys
from datetime import date


def logit(p):
    return math.log(p) - math.log1p(-p)


def generated(kappa, b, n=200):
    p, y = [], []
    for i in range(1, n + 1):
        eta = math.fmod(i * (math.sqrt(5) - 1) / 2, 1)
        p.append(1 / (1 + math.exp(-(kappa * logit(eta) + b))))
        y.append(1 if math.fmod(i * math.sqrt(2), 1) < eta else 0)
    return p, y


HALF = "11111111000000000011"
VECTORS = {
    "01_mixed8": ([0.1, 0.35, 0.4, 0.8, 0.65, 0.9, 0.2, 0.55], "00111100"),
    "02_perfect_separation": ([0.05, 0.15, 0.25, 0.75, 0.85, 0.95], "000111"),
    "06_hard_01_one_wrong": ([0, 0, 1, 1, 1], "00110"),
    "08_ties": ([0.6] * 5 + [0.3] * 3 + [0.9] * 2, "1011001011"),
    "12_overconfident_80acc": ([0.99] * 10 + [0.01] * 10, HALF),
    "13_underconfident_80acc": ([0.55] * 10 + [0.45] * 10, HALF),
    "14_calibrated_80acc": ([0.8] * 10 + [0.2] * 10, HALF),
    "20_generated_honest": generated(1, 0),
    "21_generated_overconfident": generated(2, 0),
    "22_generated_timid": generated(0.5, 0),
    "23_generated_shifted": generated(1, 1),
    "24_float_edges": ([0.25, 0.3, 0.3, 0.35, 0.65, 0.7, 0.7, 0.75], "01011011"),
}
COLUMNS = ("accuracy brier logLoss eceRight eceLeft eceMass mce auroc reliability resolution uncertainty "
           "miscalibration discrimination temperature slope intercept area smoothEce").split()
TABLE = """
01_mixed8 0.75 0.1259375 0.4041715493 0.21875 0.30625 0.30625 0.55 0.9375 0.1259375 0.25 0.25 0.0634375 0.1875 0.4531178406 2.222411668 0.1171814904 0.04910714286 0.098717
02_perfect_separation 1 0.02916666667 0.1671647654 0.15 0.15 0.15 0.25 1 0.02916666667 0.25 0.25 0.02916666667 0.25 0 null null 0 0.142628
06_hard_01_one_wrong 0.8 0.2 infinite 0.2 0.2 0.2 0.3333333333 0.8333333333 0.06666666667 0.1066666667 0.24 0.06666666667 0.1066666667 null null null 0.2 0.2
08_ties 0.7 0.189 0.5493102059 0.03 0.03 0.39 0.1 0.75 0.002333333333 0.05333333333 0.24 0.002333333333 0.05333333333 0.7871140523 1.248423889 0.1231725946 0.1832142857 0.03
12_overconfident_80acc 0.8 0.1961 0.9290743059 0.19 0.19 0.206 0.19 0.8 0.0361 0.09 0.25 0.0361 0.09 3.31467831 0.3016884012 0 0.2 0.187105
13_underconfident_80acc 0.8 0.2225 0.6379711398 0.25 0.25 0.47 0.25 0.8 0.0625 0.09 0.25 0.0625 0.09 0.1447533086 6.908304962 0 0.2 0.0977507
14_calibrated_80acc 0.8 0.16 0.5004024235 0 0 0.32 0 0.8 0 0.09 0.25 0 0.09 1 1 0 0.2 0
21_generated_overconfident 0.74 0.1849553358 0.5919007017 0.1162795023 0.1162795023 0.1029217606 0.2880889529 0.8234823482 0.1849553358 0.249975 0.249975 0.02574005807 0.09075972222 2.095416771 0.4772313161 0.01529736339 0.1328702525 0.104361
24_float_edges 0.625 0.22875 0.6471580853 0.1375 0.225 0.4375 0.65 0.7333333333 0.10375 0.109375 0.234375 0.0725 0.078125 1.323092653 0.8169925845 0.5753418486 0.2227678571 0.125
"""
EXTRA = {
    # Printed as -0.8170905342; in 30 digits it is -0.81709053414519, so the print is one last digit off.
    "01_mixed8": dict(spiegelhalterZ="-0.8170905341", squared="0.06953125"),
    "12_overconfident_80acc": dict(spiegelhalterZ="8.5398649245"),
    "20_generated_honest": dict(spiegelhalterZ="0.3555741021", debiased="-0.0065979016", temperature="1.0477083854", area="0.1328702525"),
    "21_generated_overconfident": dict(spiegelhalterZ="6.3292831647", temperature="2.0954167708"),
    "22_generated_timid": dict(temperature="0.5238541927", area="0.1328702525"),
    "23_generated_shifted": dict(spiegelhalterZ="3.8549796339", accuracy="0.70", auroc="0.8234823482"),
}

printed = {}
for line in TABLE.strip().splitlines():
    name, *values = line.split()
    printed[name] = dict(zip(COLUMNS, values))
for name, values in EXTRA.items():
    printed.setdefault(name, {}).update(values)
json.dump(
    dict(source="sample cases computed with numpy 1.24.2 and scipy 1.10.1, checked against scikit-learn 1.2.1",
         recipe="recipes/calibrationPrintedCases.py", date=str(date.today()),
         tolerance="half of the last printed digit",
         vectors=[dict(id=k, p=list(map(float, p)), y=[int(c) for c in y]) for k, (p, y) in VECTORS.items()],
         printed=[dict(id=k, expected=v) for k, v in printed.items()]),
    sys.stdout, indent=1)
