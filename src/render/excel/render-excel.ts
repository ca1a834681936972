import { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { Language } from '../../language/language.ts';
import { phrase } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import type { Annex, Report } from '../../report/report.ts';
import { openCitations } from '../citations.ts';
import type { RenderContext, Renderer } from '../renderer.ts';
import type { Book } from './book.ts';
import { addCharts } from './charts/add-charts.ts';
import { isDrawn } from './charts/place-chart.ts';
import type { PlacedChart, SheetChart } from './charts/sheet-chart.ts';
import { writeCharts } from './charts/write-charts.ts';
import { fixZipDates } from './fix-zip-dates.ts';
import { openSheetNames } from './sheet-names.ts';
import { sheetText } from './sheet-text.ts';
import { openNumberLooks } from './styles.ts';
import type { Tables } from './table-place.ts';
import { placeAnnex, writeAnnex } from './write-annex.ts';
import { writeCover } from './write-cover.ts';
import { writeSources } from './write-sources.ts';

/** A workbook: cover, one sheet per annex with live totals, and the sources of its figures. */
export const excel: Renderer = {
  format: 'xlsx',
  extension: 'xlsx',
  async render(report, context) {
    const chunks: Uint8Array[] = [];
    const workbook = openWorkbook(report, context, chunks);
    const nameSheet = openSheetNames();
    const cover = nameSheet(say(context.language, phrase('render.coverTab')));
    const annexes = nameAnnexes(report, context.language, nameSheet);
    const charts: SheetChart[] = [];
    const { sheet, placed } = writeSheets(report, cover, annexes, {
      workbook,
      charts,
      language: context.language,
      citations: openCitations(report.figures),
      shownAt: new Map(),
      sheetOf: new Map(),
      nameSheet,
      numberLook: openNumberLooks(),
      tables: placeAnnexes(annexes, context.language),
    });
    await workbook.commit();
    const bytes = addCharts(Buffer.concat(chunks), sheet, placed);
    fixZipDates(bytes);
    return bytes;
  },
};

/** exceljs's streaming writer, since its plain one holds every cell in memory: 1.7 GiB for 100 000 rows. */
function openWorkbook(
  report: Report,
  { generator, language }: RenderContext,
  chunks: Uint8Array[],
): ExcelJS.stream.xlsx.WorkbookWriter {
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  workbook.title = sheetText(say(language, report.title));
  workbook.creator = generator;
  workbook.lastModifiedBy = generator;
  workbook.created = new Date(Date.UTC(2000, 0, 1));
  workbook.modified = workbook.created;
  return workbook;
}

interface NamedAnnex {
  readonly annex: Annex;
  readonly sheet: string;
}

/** Names come first, because the cover links to sheets that are written after it, and formulas look into them. */
function nameAnnexes(report: Report, language: Language, nameSheet: Book['nameSheet']): NamedAnnex[] {
  return report.annexes.map((annex) => ({
    annex,
    sheet: nameSheet(say(language, annex.tab) || say(language, annex.heading)),
  }));
}

function placeAnnexes(annexes: readonly NamedAnnex[], language: Language): Tables {
  return new Map(annexes.map(({ annex, sheet }) => [annex.id, { ...placeAnnex(annex, language), sheet }]));
}

function writeSheets(
  report: Report,
  cover: string,
  annexes: readonly NamedAnnex[],
  book: Book,
): { readonly sheet: string; readonly placed: readonly PlacedChart[] } {
  const { language, nameSheet } = book;
  const charts = nameSheet(say(language, phrase('render.chartsTab')));
  const sources = nameSheet(say(language, phrase('render.sourcesTab')));
  for (const { annex, sheet } of annexes) book.sheetOf.set(annex.id, sheet);
  const listed = annexes.filter(({ annex }) => annex.listedIn === undefined);
  const hasCharts = report.annexes.some((annex) => isDrawn(annex));
  const hasSources = report.figures.length > 0;
  writeCover(book, report, cover, [
    ...listed.map(({ annex, sheet }) => ({ sheet, heading: annex.heading })),
    ...(hasCharts ? [{ sheet: charts, heading: phrase('render.charts') }] : []),
    ...(hasSources ? [{ sheet: sources, heading: phrase('render.sources') }] : []),
  ]);
  for (const { annex, sheet } of annexes) writeAnnex(book, annex, sheet);
  const placed = hasCharts ? writeCharts(book, charts) : [];
  if (hasSources) writeSources(book, sources);
  return { sheet: charts, placed };
}
