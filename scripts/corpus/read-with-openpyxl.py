"""The cells of workbooks as openpyxl sees them: a path a line in, a line of JSON out. Needs Debian's python3-openpyxl."""
import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.styles.numbers import is_date_format

warnings.simplefilter("ignore")


def plain(cell):
    value = cell.value
    if cell.data_type == "e":
        return "fault", str(value)
    if isinstance(value, bool):
        return "truth", "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return "number", repr(value)
    if isinstance(value, datetime.timedelta):
        return "number", repr(value / datetime.timedelta(days=1))
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return "date", value.isoformat()
    return "text", str(value)


def is_beyond_dates(cell):
    # A number that is no day under a date format: openpyxl gives an error of its own making.
    return cell.data_type == "e" and cell.value == "#VALUE!" and is_date_format(cell.number_format)


def cells_of(sheet):
    # Not sheet.iter_rows(): a cell at the far end would make it invent all those between.
    for (row, column), cell in sorted(sheet._cells.items()):
        if cell.value is not None and not is_beyond_dates(cell):
            yield [row, column, *plain(cell)]


for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        with open(path, "rb") as file:
            workbook = openpyxl.load_workbook(file, data_only=True)
            sheets = [
                {"name": sheet.title, "cells": list(cells_of(sheet))}
                for sheet in workbook.worksheets
                if sheet.sheet_state == "visible"
            ]
            answer = {"sheets": sheets}
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
