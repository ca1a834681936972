import { phrase } from '../../language/phrase.ts';
import type { Annex, Block, Report, Section } from '../../report/report.ts';
import { anchorOf, annexAnchor } from './anchor.ts';
import { composeBullets } from './compose-bullets.ts';
import { composeChart } from './compose-chart.ts';
import { composeSources } from './compose-sources.ts';
import { composeTable } from './compose-table.ts';
import { inline, type Page, plain } from './page.ts';
import type { AnnexView, BlockView, PageView, SectionView } from './page-view.ts';

/** The view that page templates get; sources come last, when it is known which figures the page shows. */
export function composePage(report: Report, page: Page, generator: string): PageView {
  return {
    language: page.language.tag,
    kind: report.kind,
    title: plain(page, report.title),
    subtitle: report.subtitle.map((line) => inline(page, line)),
    facts: report.facts.map((fact) => ({ label: plain(page, fact.label), value: inline(page, fact.value) })),
    period: plain(page, report.period.label),
    madeWith: plain(page, phrase('render.madeWith', { generator })),
    words: composeWords(page),
    sections: report.sections.map((section) => composeSection(page, section)),
    annexes: report.annexes.map((annex) => composeAnnex(page, annex)),
    sources: composeSources(page),
  };
}

function composeWords(page: Page): Record<string, string> {
  const words = Object.entries(page.language.catalogue).flatMap(([key, message]) =>
    key.startsWith('render.') && typeof message === 'string' && !message.includes('{')
      ? [[key.slice('render.'.length), page.markup.label(message)] as const]
      : [],
  );
  return Object.fromEntries(words);
}

function composeSection(page: Page, section: Section): SectionView {
  const rank = section.level + 1;
  return {
    anchor: anchorOf('section', section.id),
    heading: plain(page, section.heading),
    level: section.level,
    rank,
    isPart: section.level === 1,
    blocks: section.blocks.map((block) => composeBlock(page, block, rank)),
  };
}

function composeAnnex(page: Page, annex: Annex): AnnexView {
  const heading = plain(page, annex.heading);
  return {
    anchor: annexAnchor(annex.id),
    heading,
    isListed: annex.listedIn === undefined,
    table: composeTable(page, annex.table, heading),
  };
}

const NOTHING: BlockView = {
  paragraph: null,
  list: null,
  narrative: null,
  table: null,
  chart: null,
  bullets: null,
};

function composeBlock(page: Page, block: Block, rank: number): BlockView {
  switch (block.type) {
    case 'paragraph':
      return { ...NOTHING, paragraph: inline(page, block.text) };
    case 'list':
      return { ...NOTHING, list: block.items.map((item) => inline(page, item)) };
    case 'narrative':
      return { ...NOTHING, narrative: page.markup.narrative(block.markdown, rank) };
    case 'table':
      return { ...NOTHING, table: composeTable(page, block) };
    case 'bars':
      return { ...NOTHING, chart: composeChart(page, block) };
    case 'bullets':
      return { ...NOTHING, bullets: composeBullets(page, block) };
  }
}
