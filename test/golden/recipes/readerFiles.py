"""Reference figures of the readers' files, read by hand: for each file the columns, units and words are named here.

Usage: python3 readerFiles.py > ../readerFiles.json
Shares no step with the reader: Python's csv module, its datetime, and figures with numpy.
"""
import csv
import io
import json
import os
import re
import sys
from datetime import date, datetime, timedelta, timezone

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(HERE, "..", "..", "reader-files", "files")


def rows_of(name, encoding="utf-8-sig", delimiter=",", skip=0, quoting=csv.QUOTE_MINIMAL, header=True):
    with open(os.path.join(FILES, name), encoding=encoding, newline="") as file:
        lines = file.read().splitlines(keepends=True)[skip:]
    read = [row for row in csv.reader(io.StringIO("".join(lines)), delimiter=delimiter, quoting=quoting) if row]
    return read[1:] if header else read


def number(text):
    """A number with decimal point, blanks and units taken off."""
    return float(re.sub(r"[^0-9.eE+-]", "", text.replace("\u2212", "-")))


def comma(text):
    return number(re.sub(r"[.\s\u00a0\u202f]", "", text).replace(",", "."))


# ---------------------------------------------------------------- forecasts

def forecasts(name, p, y, yes, no, read=number, scale=1, keep=lambda row: True, flip=False, **how):
    """p, y: places of the columns; yes, no: the words of the outcome."""
    chances, outcomes, left_out = [], [], 0
    for row in rows_of(name, **how):
        word = row[y].strip().rstrip(".").lower() if len(row) > max(p, y) else ""
        stated = row[p].strip() if len(row) > p else ""
        if word in yes or word in no:
            try:
                value = read(stated) / scale
            except (ValueError, ZeroDivisionError):
                value = None
        else:
            value = None
        if value is None or not keep(row):
            left_out += 1
            continue
        value = min(1, max(0, value))
        chances.append(1 - value if flip else value)
        outcomes.append(1 if word in yes else 0)
    return summary(np.array(chances), np.array(outcomes), left_out)


def summary(p, y, left_out):
    bins = np.clip(np.ceil(p * 10 - 1e-12).astype(int) - 1, 0, 9)
    ece = sum(abs(p[bins == b].sum() - y[bins == b].sum()) for b in range(10)) / len(p)
    return {
        "forecasts": len(p),
        "leftOut": left_out,
        "cameTrue": int(y.sum()),
        "right": int(((p >= 0.5) == (y == 1)).sum()),
        "meanForecast": float(p.mean()),
        "ece": float(ece),
    }


ONE, NOUGHT = ["1", "1.0"], ["0", "0.0"]
YES, NO = ["yes", "true"], ["no", "false"]


def fatebook(name, skip, header):
    return forecasts(name, 3, 8, YES, NO, skip=skip, header=header)


def direction(name):
    p, y = [], []
    for _, predicted, confidence, actual in rows_of(name):
        p.append(float(confidence))
        y.append(int(predicted == actual))
    return summary(np.array(p), np.array(y), 0)


def slashed(text):
    above, below = text.split("/")
    return float(above) / float(below)


def stray(name, delimiter):
    return forecasts(name, 1, 2, ONE, NOUGHT, quoting=csv.QUOTE_NONE, delimiter=delimiter)


GOOD = ["yes", "occurred", "resolved yes", "success", "passed"]
BAD = ["no", "did not occur", "resolved no", "failure", "failed"]


def bounded(text):
    return number(text.lstrip("<>"))


FORECASTS = {
    "c01a_fatebook.csv": lambda n: fatebook(n, 0, True),
    "c01b_fatebook_header_broken.csv": lambda n: fatebook(n, 2, False),
    "c02_elections_probwin.csv": lambda n: forecasts(n, 11, 12, ONE, NOUGHT),
    "c03_elo_neutral_result1.csv": lambda n: forecasts(n, 8, 11, ONE, NOUGHT),
    "c05_ref.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT),
    "c05a_prob_0_prob_1.csv": lambda n: forecasts(n, 1, 2, ONE, NOUGHT),
    "c05b_pandas_headers_0_1.csv": lambda n: forecasts(n, 2, 3, ONE, NOUGHT),
    "c05c_index_and_ypred.csv": lambda n: forecasts(n, 3, 1, ONE, NOUGHT),
    "c05d_prob_down_prob_up.csv": lambda n: forecasts(n, 1, 2, ONE, NOUGHT),
    "c05e_proba_class0_class1.csv": lambda n: forecasts(n, 1, 2, ONE, NOUGHT),
    "c05f_p_0_p_1.csv": lambda n: forecasts(n, 1, 2, ONE, NOUGHT),
    "c07a_labels_minus1_plus1.csv": lambda n: forecasts(n, 0, 1, ["1"], ["-1"]),
    "c07b_labels_mostly_minus1.csv": lambda n: forecasts(n, 0, 1, ["1"], ["-1"]),
    "c08_direction_confidence_actual.csv": direction,
    "c08_ref_correctness.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT),
    "c09a_de_wahr_falsch.csv": lambda n: forecasts(n, 0, 1, ["wahr"], ["falsch"], read=comma, delimiter=";"),
    "c09b_fr_vrai_faux.csv": lambda n: forecasts(n, 0, 1, ["vrai"], ["faux"], scale=100, delimiter=";"),
    "c09c_fr_cp1252_nbsp.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT, scale=100, delimiter=";", encoding="cp1252"),
    "c09d_de_cp1252_groups.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT, read=comma, delimiter=";", encoding="cp1252"),
    "c10_ref_without_sep.csv": lambda n: forecasts(n, 2, 3, ONE, NOUGHT, read=comma, delimiter=";"),
    "c10_sep_semicolon.csv": lambda n: forecasts(n, 2, 3, ONE, NOUGHT, read=comma, delimiter=";", skip=1),
    "c11_utf16le_bom_tab.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT, delimiter="\t", encoding="utf-16"),
    "c12a_stray_quotes.csv": lambda n: stray(n, ","),
    "c12b_inch_marks.tsv": lambda n: stray(n, "\t"),
    "c13_float_noise.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT),
    "c14_constant.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT),
    "c14_perfect_01.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT),
    "c14_wrong_certain.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT),
    "c15a_manifold.csv": lambda n: forecasts(n, 2, 3, YES, NO),
    "c17_epoch_ms_dates.csv": lambda n: forecasts(n, 1, 2, ONE, NOUGHT),
    "c17b_ampm_dates.csv": lambda n: forecasts(n, 1, 2, ONE, NOUGHT),
    "c18_trailing_dup.csv": lambda n: forecasts(n, 0, 2, ONE, NOUGHT, read=comma, delimiter=";"),
    "c20_percent_header_small.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT, scale=100),
    "c21_percent_ints_blank.csv": lambda n: forecasts(n, 1, 2, YES, NO, scale=100),
    "c22_preamble_generated_by.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT, skip=2),
    "c23_quoted_decimal_comma.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT, read=comma),
    "c24_outcome_words_variants.csv": lambda n: forecasts(n, 0, 1, GOOD, BAD),
    "c25_percent_words.csv": lambda n: forecasts(n, 0, 1, ["w"], ["l"], scale=100,
                                                 read=lambda text: float(text.split()[0])),
    "c26_fraction_slash_odds.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT, read=slashed),
    "c27_lt_gt.csv": lambda n: forecasts(n, 0, 1, ONE, NOUGHT, read=bounded, scale=100),
}

# ---------------------------------------------------------------- returns

EMPTY = {"", "nan", "null", "none"}


def figures(returns, periods):
    """Total, worst fall and Sharpe ratio; an account that is lost stays lost."""
    returns = np.array(returns, float)
    lost = np.flatnonzero(returns <= -1)
    if len(lost):
        returns = np.append(returns[: lost[0]], -1.0)
    wealth = np.cumprod(1 + returns)
    peak = np.maximum.accumulate(np.append(1, wealth))[1:]
    spread = returns.std(ddof=1)
    moves = returns.max() - returns.min() > 1e-12 and not len(lost)
    return {
        "returns": len(returns),
        "total": float(wealth[-1] - 1),
        "worstFall": float((1 - wealth / peak).max()),
        "periodsPerYear": periods,
        "sharpe": float(returns.mean() / spread * periods ** 0.5) if moves and periods else None,
    }


def by_time(pairs):
    return [value for _, value in sorted(pairs, key=lambda pair: pair[0])]


def series(name, value, periods, when=0, kind="returns", read=number, scale=1, moment=str, **how):
    """when, value: places of the columns; rows without a value are left out."""
    pairs = [(moment(row[when]), read(row[value]) / scale)
             for row in rows_of(name, **how) if len(row) > value and row[value].strip().lower() not in EMPTY]
    values = by_time(pairs)
    if kind == "equity":
        values = steps(values)
    if kind == "cumulative":
        values = steps([1 + value for value in values])
    return figures(values, periods)


def steps(worth):
    made = []
    for before, now in zip(worth, worth[1:]):
        if before <= 0:
            break
        made.append(max(-1.0, now / before - 1))
    return made


def dotted(text):
    return datetime.strptime(text, "%d.%m.%Y")


def compounded(name):
    days = {}
    for row in rows_of(name):
        days[row[0]] = days.get(row[0], 1) * (1 + float(row[1]))
    return figures([days[day] - 1 for day in sorted(days)], 365)


def calendar(name):
    return figures([number(cell) / 100 for row in rows_of(name) for cell in row[1:13]], 12)


RETURNS = {
    "r00_ref_equity.csv": lambda n: series(n, 1, 365, kind="equity"),
    "r00_ref_returns.csv": lambda n: series(n, 1, 365),
    "r01_tradingview_list_of_trades.csv": lambda n: figures(
        by_time([(row[2], number(row[8]) / 100) for row in rows_of(n) if row[1].startswith("Exit")]), None),
    "r02_freqtrade_trades.csv": lambda n: series(n, 11, None, when=5),
    "r03_mt5_graph_utf16.csv": lambda n: series(n, 2, 365, kind="equity", delimiter="\t", encoding="utf-16"),
    "r03b_mt5_graph_utf8.csv": lambda n: series(n, 2, 365, kind="equity", delimiter="\t"),
    "r05_quantstats_series.csv": lambda n: series(n, 1, 365),
    "r06a_epoch_s_equity.csv": lambda n: series(n, 1, 365, kind="equity"),
    "r06b_epoch_ms_returns.csv": lambda n: series(n, 1, 365),
    "r07_index_column.csv": lambda n: series(n, 2, 365, when=1),
    "r07b_index_equity_dd.csv": lambda n: series(n, 1, 365, kind="equity"),
    "r08_ibkr_yyyymmdd_nav.csv": lambda n: series(n, 4, 365, when=1, kind="equity"),
    "r09a_german_thousands_equity.csv": lambda n: series(n, 1, 365, kind="equity", read=comma, delimiter=";", moment=dotted),
    "r09b_german_integer_thousands.csv": lambda n: series(n, 1, 365, kind="equity", read=comma, delimiter=";", moment=dotted),
    "r09c_french_nbsp_thousands.csv": lambda n: series(
        n, 1, 365, kind="equity", read=comma, delimiter=";", moment=lambda t: datetime.strptime(t, "%d/%m/%Y")),
    "r09d_swiss.csv": lambda n: series(
        n, 1, 365, kind="equity", read=lambda t: float(t.replace("\u2019", "")), delimiter=";", moment=dotted),
    "r10_two_digit_year.csv": lambda n: series(
        n, 1, 365, read=comma, scale=100, delimiter=";", moment=lambda t: datetime.strptime(t, "%d.%m.%y")),
    "r11_ampm.csv": lambda n: series(n, 1, 365, moment=lambda t: datetime.strptime(t, "%m/%d/%Y %I:%M:%S %p")),
    "r12_ref_monthly.csv": lambda n: series(n, 1, 12),
    "r12a_yyyy_mm.csv": lambda n: series(n, 1, 12),
    "r12b_yyyymm.csv": lambda n: series(n, 1, 12, scale=100),
    "r12c_mon_yy.csv": lambda n: series(n, 1, 12, scale=100, moment=lambda t: datetime.strptime(t, "%b-%y")),
    "r12d_calendar_wide.csv": calendar,
    "r13_constant_returns.csv": lambda n: series(n, 1, 365),
    "r13b_flat_equity.csv": lambda n: series(n, 1, 365, kind="equity"),
    "r14_weekly_06.csv": lambda n: series(n, 1, 52),
    "r15_nan_padding.csv": lambda n: series(n, 1, 365),
    "r16a_equity_to_zero.csv": lambda n: series(n, 1, 365, kind="equity"),
    "r16c_return_minus100.csv": lambda n: series(n, 1, 365),
    "r16d_return_below_minus100.csv": lambda n: series(n, 1, 365),
    "r17_percent_header_small.csv": lambda n: series(n, 1, 365, scale=100),
    "r17b_percent_suffix_pct.csv": lambda n: series(n, 1, 365, scale=100),
    "r18_several_trades_a_day.csv": compounded,
    "r19b_pnl_usdt_suffix.csv": lambda n: series(n, 1, 365, kind="equity"),
    "r20_cumulative_returns.csv": lambda n: series(n, 1, 365, kind="cumulative"),
    "r23_go_time.csv": lambda n: series(n, 1, 365),
    "r23b_iso_z.csv": lambda n: series(n, 1, 365),
    "r24_two_valued_returns.csv": lambda n: series(n, 1, 365),
    "r24b_constant_plus_one.csv": lambda n: series(n, 1, 365),
    "r24c_equity_steps.csv": lambda n: series(n, 1, 365, kind="equity"),
    "r26_reversed_order.csv": lambda n: series(n, 1, 365, kind="equity"),
    "r28_live_and_backtest_named.csv": lambda n: series(n, 1, 365, scale=100),
    "r29_dst_repeated_hour.csv": lambda n: series(n, 1, 8760, moment=lambda t: datetime.fromisoformat(t).astimezone(timezone.utc)),
    "r30_preamble_lines.csv": lambda n: series(n, 1, 365, skip=3, delimiter=";"),
    "r31_weekdays_iso.csv": lambda n: series(n, 1, 252),
    "r31b_weekdays_us_ampm.csv": lambda n: series(n, 1, 252, moment=lambda t: datetime.strptime(t, "%m/%d/%Y %I:%M %p")),
    "r31d_weekdays_epoch_ms.csv": lambda n: series(n, 1, 252),
}

print(json.dumps({
    "recipe": "recipes/readerFiles.py",
    "date": date.today().isoformat(),
    "source": f"Python {sys.version.split()[0]}, numpy {np.__version__}",
    "forecasts": {name: find(name) for name, find in FORECASTS.items()},
    "returns": {name: find(name) for name, find in RETURNS.items()},
}, indent=1))
