import type { Language } from '../../language/language.ts';
import { say } from '../../language/translate.ts';
import type { Block, Cell, Report, Section, Table } from '../../report/report.ts';
import { composeFigure } from './compose-figure.ts';
import { composeFinding } from './compose-finding.ts';
import { composeStanding } from './compose-standing.ts';
import type { Json } from './write-json.ts';

/** `emulate/report/1`: the report with its words in one language; numbers in whole đồng, counts or points. A change of meaning changes the number. */
export function composeReport(report: Report, language: Language): Json {
  return {
    schema: 'emulate/report/1',
    kind: report.kind,
    language: language.tag,
    title: say(language, report.title),
    subtitle: report.subtitle.map((line) => say(language, line)),
    facts: report.facts.map((fact) => ({
      label: say(language, fact.label),
      value: say(language, fact.value),
    })),
    period: { id: report.period.id, label: say(language, report.period.label) },
    sections: report.sections.map((section) => composeSection(section, language)),
    annexes: report.annexes.map((annex) => ({
      id: annex.id,
      heading: say(language, annex.heading),
      table: composeTable(annex.table, language),
    })),
    figures: report.figures.map(composeFigure),
    findings: report.findings.map((group) => composeFinding(group, language)),
    matrix: report.standing === undefined ? undefined : composeStanding(report.standing, language),
  };
}

function composeSection(section: Section, language: Language): Json {
  return {
    id: section.id,
    heading: say(language, section.heading),
    level: section.level,
    blocks: section.blocks.map((block) => composeBlock(block, language)),
  };
}

function composeBlock(block: Block, language: Language): Json {
  switch (block.type) {
    case 'paragraph':
      return { type: block.type, text: say(language, block.text) };
    case 'list':
      return { type: block.type, items: block.items.map((item) => say(language, item)) };
    case 'narrative':
      return { type: block.type, markdown: block.markdown, file: block.file };
    case 'table':
      return composeTable(block, language);
    case 'bars':
      return {
        type: block.type,
        id: block.id,
        caption: say(language, block.caption),
        alternative: say(language, block.alternative),
        unit: block.unit,
        bars: block.bars.map((bar) => ({
          label: say(language, bar.label),
          value: bar.value,
          figure: bar.figure,
          text: bar.text === undefined ? undefined : say(language, bar.text),
        })),
      };
    case 'bullets':
      return {
        type: block.type,
        id: block.id,
        caption: say(language, block.caption),
        bullets: block.bullets.map((bullet) => ({
          label: say(language, bullet.label),
          verdict: say(language, bullet.verdict),
          text: say(language, bullet.text),
          result: bullet.result,
          estimate: bullet.isEstimate,
          plan: bullet.plan,
          plan_to: bullet.planTo,
          reached: bullet.reachedOn,
          previous: bullet.previous,
        })),
      };
  }
}

function composeTable(table: Table, language: Language): Json {
  return {
    type: table.type,
    caption: say(language, table.caption),
    columns: table.columns.map((column) => ({
      heading: say(language, column.heading),
      group: column.group === undefined ? undefined : say(language, column.group),
      kind: column.kind,
    })),
    rows: table.rows.map((row) => ({
      kind: row.kind,
      cells: row.cells.map((cell) => composeCell(cell, language)),
    })),
    notes: table.notes.map((note) => say(language, note)),
    empty: table.rows.length === 0 ? say(language, table.empty) : undefined,
  };
}

function composeCell(cell: Cell, language: Language): Json {
  switch (cell.type) {
    case 'text':
      return { type: cell.type, text: say(language, cell.text), to: cell.to };
    case 'date':
      return { type: cell.type, value: cell.value };
    case 'number':
      return { type: cell.type, value: cell.value, figure: cell.figure };
    case 'missing':
    case 'empty':
      return { type: cell.type };
  }
}
