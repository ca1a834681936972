"""python3 with_pandas.py <workspace> [report.xlsx]

The totals of a generated workspace, as somebody who knows pandas would get them: read everything as text, put the tables of
a dataset under each other, check and convert whole columns, group. Prints the totals as JSON and writes the faults as CSV;
with a second argument also a workbook with the totals by unit, the faults and the files.
"""

import json
import re
import sys
from pathlib import Path

import pandas as pd

SCHEMA = json.loads((Path(__file__).parent / "schema.json").read_text(encoding="utf-8"))
MONEY = re.compile(r"^(.*) \((nghìn|triệu|tỷ) đồng\)$")
DONG = {"nghìn": 10**3, "triệu": 10**6, "tỷ": 10**9}
NUMBER = r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"


def main(workspace, report=None):
    submissions = Path(workspace) / "submissions"
    paths = sorted(path for path in submissions.rglob("*") if path.is_file())
    tables = {dataset: [] for dataset in SCHEMA}
    for path in paths:
        unit = path.relative_to(submissions).parts[0].removesuffix(".xlsx")
        for sheet, frame in sheets_of(path):
            dataset, frame = recognise(frame, f"{path} {sheet}")
            frame["unit"], frame["file"], frame["sheet"] = unit, path.name, sheet
            frame["row"] = range(2, len(frame) + 2)
            tables[dataset].append(frame)

    frames, faults = {}, []
    for dataset, parts in tables.items():
        if parts:
            frames[dataset] = check(dataset, pd.concat(parts, ignore_index=True), faults)
    faults = pd.concat(faults, ignore_index=True)
    faults.to_csv(Path(workspace) / "faults-pandas.csv", index=False)
    totals, by_unit = add_up(frames)
    if report:
        with pd.ExcelWriter(report, engine="openpyxl") as writer:
            by_unit.to_excel(writer, sheet_name="Totals")
            faults.to_excel(writer, sheet_name="Faults", index=False)
            pd.DataFrame({"file": [str(path) for path in paths]}).to_excel(writer, sheet_name="Files", index=False)
    rows = sum(len(part) for parts in tables.values() for part in parts)
    found = {"files": len(paths), "rows": rows, "figures": totals, "faults": faults["fault"].value_counts().to_dict()}
    print(json.dumps(found, default=int))


def sheets_of(path):
    if path.suffix == ".xlsx":
        return pd.read_excel(path, sheet_name=None, dtype=object, keep_default_na=False).items()
    with path.open(encoding="utf-8-sig") as file:
        header = file.readline()
    delimiter = max(";\t,", key=lambda mark: re.sub(r'"[^"]*"', "", header).count(mark))
    return [("", pd.read_csv(path, sep=delimiter, dtype=str, keep_default_na=False, encoding="utf-8-sig"))]


def recognise(frame, where):
    """The dataset whose required columns are there, and the frame with the names of its fields; money says in what it is written."""
    scales = {title: MONEY.match(title) for title in frame.columns}
    titles = {title: found[1] if found else title for title, found in scales.items()}
    for dataset, schema in SCHEMA.items():
        known = {title: schema["columns"][name]["field"] for title, name in titles.items() if name in schema["columns"]}
        if set(schema["required"]) <= set(known.values()):
            frame = frame[list(known)].rename(columns=known)
            for title, field in known.items():
                if scales[title]:
                    frame[f"{field} in"] = DONG[scales[title][2]]
            return dataset, frame
    raise SystemExit(f"{where}: no known table: {list(frame.columns)}")


def check(dataset, frame, faults):
    """Converts the columns and collects what is wrong; repeated rows are left out."""
    place = ["unit", "file", "sheet", "row"]

    def report(fault, field, wrong):
        if wrong.any():
            found = frame.loc[wrong, place].assign(dataset=dataset, field=field, fault=fault)
            faults.append(found.assign(value=frame.loc[wrong, field].astype(str) if field else ""))

    fields = {column["field"]: column for column in SCHEMA[dataset]["columns"].values() if column["field"] in frame}
    naming = [field for field, column in fields.items() if column["kind"] != "row number"]
    repeated = frame.duplicated(["unit", "file", "sheet", *naming])
    report("duplicate-record", "", repeated)
    frame = frame[~repeated]
    read = {}
    for field, column in fields.items():
        text = frame[field]
        filled = text != ""
        if column["kind"] in ("number", "money"):
            read[field] = numbers(text)
            report("not-a-number", field, filled & read[field].isna())
        elif column["kind"] == "date":
            read[field] = pd.to_datetime(text, format="%d/%m/%Y", errors="coerce")
            report("not-a-date", field, filled & read[field].isna())
        elif column["kind"] == "choice":
            report("unknown-choice", field, filled & ~text.isin(column["choices"]))
        if column["kind"] == "money":
            read[field] = (read[field] * frame[f"{field} in"]).round()
    if dataset == "spending":
        too_much = read["disbursed"] > read["allocated"]
        report("disbursed-above-allocated", "disbursed", too_much)
        for field in ("allocated", "disbursed"):
            read[field] = read[field].mask(too_much)
    return frame.assign(**read)


def numbers(values):
    """"1.234,5" as Vietnamese offices write it; cells of workbooks may hold numbers already."""
    is_text = values.map(type) == str
    text = values[is_text]
    text = text.where(text.str.fullmatch(NUMBER), "")
    plain = text.str.replace(".", "", regex=False).str.replace(",", ".", regex=False)
    return pd.concat([pd.to_numeric(plain, errors="coerce"), pd.to_numeric(values[~is_text])]).reindex(values.index)


def add_up(frames):
    by_unit = {}
    whole = {}
    if "spending" in frames:
        spending = frames["spending"]
        for field in ("assigned", "allocated", "disbursed"):
            if field in spending:
                by_unit[f"spending.{field}"] = spending.groupby("unit")[field].sum()
    if "commendations" in frames:
        by_unit["commendations.count"] = frames["commendations"].groupby("unit")["count"].sum()
    if "targets" in frames:
        targets = frames["targets"]
        actual, planned, comparator = targets["actual"], targets["planned"], targets["comparator"]
        achieved = (
            ((comparator == "không quá") & (actual <= planned))
            | ((comparator == "dưới") & (actual < planned))
            | ((comparator == "từ … trở lên") & (actual >= planned))
            | ((comparator == "trên") & (actual > planned))
        )
        by_unit["targets.total"] = targets.groupby("unit").size()
        by_unit["targets.achieved"] = achieved.groupby(targets["unit"]).sum()
    if "movements" in frames:
        for field in ("collectives", "individuals"):
            whole[f"movements.{field}"] = frames["movements"][field].sum()
    table = pd.DataFrame(by_unit)
    for figure, values in by_unit.items():
        whole[figure] = values.sum()
        whole.update({f"{figure}[unit={unit}]": value for unit, value in values.items()})
    return whole, table


main(*sys.argv[1:])
