"""Writes the table that comes as JSON with openpyxl or XlsxWriter: make-workbook.py PRODUCER FILE. Needs Debian's packages of both."""
import datetime
import json
import sys

import openpyxl
import xlsxwriter

producer, path = sys.argv[1:]
rows = json.load(sys.stdin)


def filled():
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if cell is not None:
                yield row, column, cell


if producer == "openpyxl":
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Số liệu"
    for row, column, cell in filled():
        is_date = cell["kind"] == "date"
        made = sheet.cell(row + 1, column + 1)
        made.value = datetime.date.fromisoformat(cell["value"]) if is_date else cell["value"]
        made.number_format = cell.get("format", "General")
    hidden = workbook.create_sheet("DANHMUC")
    hidden["A1"] = "mã"
    hidden.sheet_state = "hidden"
    workbook.save(path)
else:
    workbook = xlsxwriter.Workbook(path, {"constant_memory": producer == "xlsxwriter-streamed"})
    sheet = workbook.add_worksheet("Số liệu")
    for row, column, cell in filled():
        shown = workbook.add_format({"num_format": cell.get("format", "General")})
        if cell["kind"] == "date":
            sheet.write_datetime(row, column, datetime.datetime.fromisoformat(cell["value"]), shown)
        elif cell["kind"] == "truth":
            sheet.write_boolean(row, column, cell["value"], shown)
        elif cell["kind"] == "number":
            sheet.write_number(row, column, cell["value"], shown)
        else:
            sheet.write_string(row, column, cell["value"], shown)
    hidden = workbook.add_worksheet("DANHMUC")
    hidden.write_string(0, 0, "mã")
    hidden.hide()
    workbook.close()
