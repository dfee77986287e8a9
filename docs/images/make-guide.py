#!/usr/bin/python3
"""Makes the pictures of docs/填报指南.md: a present template of the example, filled in, checked and mended in LibreOffice.

    docs/images/make-guide.py [PLANCHECK]

Needs LibreOffice with its Python bridge (python3-uno), pdftoppm, Pillow and a Chinese font. PLANCHECK is the
command to run, ./plancheck of this repository unless given. Look at every picture before committing it.
"""

import io
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from PIL import Image, ImageChops

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
UNIT = "东海县"
YEAR = 2025
HISTORY = ROOT / "examples/lianyungang"
NAME = f"{UNIT}-{YEAR}.xlsx"

DPI = 100
MARGIN = 14
COLOURS = 96

VALUE, NOT_APPLICABLE, NOTE = "本年值", "不适用", "说明"
STATE, NUMBER, ISSUER, DATE = "本年状态", "佐证文号", "出具单位", "出具日期"


def evidence(number, issuer, date):
    return {NUMBER: number, ISSUER: issuer, DATE: date}


FARM = evidence("东农〔2025〕41号", "县农业农村局", "2025-12-05")
VALUES = {
    "municipal-science-education-model-schools": {VALUE: "2", **evidence("连教办〔2025〕18号", "市教育局", "2025-06-20")},
    "science-tutors-trained": {VALUE: "约120", **evidence("东科协〔2025〕7号", "县科协", "2025-11-28")},
    "high-quality-farmers-trained": {VALUE: "26500", **FARM},
    "farm-leaders-trained": {VALUE: "205", **FARM},
    "rural-science-talent-trained": {VALUE: "1.2万"},
    "agro-technicians-in-villages": {VALUE: "86"},
    "agro-demonstration-entities": {VALUE: "140"},
    "shuangbai-demonstration-bases": {VALUE: "3"},
    "workers-degree-subsidised": {NOT_APPLICABLE: "是"},
    "municipal-science-bases": {VALUE: "0"},
}
MENDED_VALUES = {
    "municipal-science-education-model-schools": {NOTE: "本年新认定 2 所，不含往年"},
    "science-tutors-trained": {VALUE: "120"},
    "high-quality-farmers-trained": {VALUE: "2650"},
    "rural-science-talent-trained": {VALUE: "120"},
    "workers-degree-subsidised": {NOTE: "由市总工会统一资助，不在本县开展"},
}
DUTIES = {
    "lianyungang-2021-2025/county-annual-work-plan": {STATE: "已完成"},
    "lianyungang-2021-2025/county-supervision": {
        STATE: "已完成",
        **evidence("东素质办〔2025〕5号", "县全民科学素质工作办公室", "2025-10-21"),
    },
    "lianyungang-2021-2025/county-work-mechanism": {STATE: "进行中"},
}
MENDED_DUTIES = {
    "lianyungang-2021-2025/county-annual-work-plan": evidence("东政发〔2025〕3号", "县人民政府", "2025-02-10"),
    "lianyungang-2021-2025/county-work-mechanism": {
        STATE: "已完成",
        **evidence("东政办发〔2025〕20号", "县政府办公室", "2025-09-15"),
    },
}
SIGNED = {"填报人": "李明", "审核人": "王芳", "联系电话": "0518-00000000", "填报日期": "2026-01-15"}


class Office:
    """LibreOffice without windows, in a profile of its own."""

    def __init__(self, profile):
        pipe = f"guide{os.getpid()}"
        self.process = subprocess.Popen([
            "soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ])
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                time.sleep(0.5)
        else:
            raise SystemExit("LibreOffice does not answer")
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)

    def open(self, path):
        return Workbook(self.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, properties(Hidden=True)))

    def close(self):
        self.desktop.terminate()
        self.process.wait(60)


class Workbook:
    """A template as a person sees it: rows by their names, columns by their headings."""

    def __init__(self, document):
        self.document = document

    def sheet(self, name):
        return self.document.Sheets.getByName(name)

    def fill(self, name, rows):
        """Types as a person does, so that the program itself tells numbers, texts and dates apart."""
        sheet = self.sheet(name)
        table = self.table(sheet)
        heading = next(i for i, row in enumerate(table) if "序号" in row)
        for key, cells in rows.items():
            at = next(i for i, row in enumerate(table) if row[0] == key)
            for column, text in cells.items():
                sheet.getCellByPosition(table[heading].index(column), at).setFormula(text)

    def sign(self, name, entries):
        """Fills in the open place right of each label."""
        sheet = self.sheet(name)
        table = self.table(sheet)
        for label, text in entries.items():
            at, row = next((i, row) for i, row in enumerate(table) if label in row)
            column = row.index(label) + 1
            while sheet.getCellByPosition(column, at).CellProtection.IsLocked:
                column += 1
            sheet.getCellByPosition(column, at).setFormula(text)

    @staticmethod
    def table(sheet):
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        return [list(row) for row in sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow).getDataArray()]

    def show_notes(self, name, *cells):
        sheet = self.sheet(name)
        for cell in cells:
            sheet.getCellRangeByName(cell).Annotation.setIsVisible(True)

    def save(self, path):
        self.document.storeToURL(path.as_uri(), properties(FilterName="Calc MS Excel 2007 XML"))

    def picture(self, name, path):
        """The sheet as it comes out of the printer, without the paper around it."""
        sheet = self.sheet(name)
        area = sheet.getPrintAreas()
        end = area[0] if area else sheet.getCellRangeByName("A1:E40").RangeAddress
        shown = sheet.getCellRangeByPosition(end.StartColumn, end.StartRow, end.EndColumn, end.EndRow)
        selected = uno.Any("[]com.sun.star.beans.PropertyValue", properties(Selection=shown, ExportNotes=False))
        pdf = path.with_suffix(".pdf")
        self.document.storeToURL(pdf.as_uri(), properties(FilterName="calc_pdf_Export", FilterData=selected))
        shot = subprocess.run(
            ["pdftoppm", "-r", str(DPI), "-f", "1", "-l", "1", "-png", pdf], check=True, capture_output=True).stdout
        small(Image.open(io.BytesIO(shot)).convert("RGB")).save(path, optimize=True)
        pdf.unlink()

    def close(self):
        self.document.close(True)


def small(image):
    """Without the blank paper and the page's footer, in few colours."""
    width, height = image.size
    page = image.crop((0, 0, width, int(height * 0.94)))
    left, top, right, bottom = ImageChops.difference(page, Image.new("RGB", page.size, "white")).getbbox()
    kept = page.crop((max(left - MARGIN, 0), max(top - MARGIN, 0), right + MARGIN, bottom + MARGIN))
    return kept.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, kmeans=3, dither=Image.Dither.NONE)


def properties(**values):
    made = []
    for name, value in values.items():
        entry = PropertyValue()
        entry.Name, entry.Value = name, value
        made.append(entry)
    return tuple(made)


def run(*command, cwd):
    """A check that finds something ends with a code above 0."""
    return subprocess.run([str(word) for word in command], cwd=cwd, check=False).returncode


def main():
    plancheck = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "plancheck").resolve()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        file, annotated = work / NAME, work / "批注.xlsx"
        run(plancheck, "template", "--plan", "lianyungang", "--unit", UNIT, "--year", YEAR,
            "--history", HISTORY, "-o", file, cwd=work)
        office = Office(work / "profile")
        try:
            book = office.open(file)
            book.picture("年度数据", HERE / "guide-blank.png")
            book.picture("填报说明", HERE / "guide-howto.png")
            book.fill("年度数据", VALUES)
            book.fill("任务落实", DUTIES)
            book.sign("年度数据", SIGNED)
            book.picture("年度数据", HERE / "guide-filled.png")
            book.picture("任务落实", HERE / "guide-duties.png")
            book.save(file)
            run(plancheck, "check", file.name, "--history", HISTORY, "--annotate", annotated, cwd=work)
            copy = office.open(annotated)
            copy.show_notes("年度数据", "H9", "K19")
            copy.picture("年度数据", HERE / "guide-annotated.png")
            copy.close()
            book.fill("年度数据", MENDED_VALUES)
            book.fill("任务落实", MENDED_DUTIES)
            book.picture("年度数据", HERE / "guide-clean.png")
            book.save(file)
            book.close()
        finally:
            office.close()
        return run(plancheck, "check", file.name, "--history", HISTORY, cwd=work)


if __name__ == "__main__":
    sys.exit(main())
