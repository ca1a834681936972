import type { MessageKey } from '../language/catalogue.ts';
import { phrase, type Text } from '../language/phrase.ts';
import type { Annex, AnnexChart, Block, Section, Table } from './report.ts';

/** The sections that a conference report can have; each has a heading in the catalogues. */
type SectionId = MessageKey extends infer K ? (K extends `report.section.${infer Id}` ? Id : never) : never;
type AnnexId = MessageKey extends infer K ? (K extends `report.annex.${infer Id}` ? Id : never) : never;

export interface SectionDraft {
  readonly id: SectionId;
  readonly level: 1 | 2;
  readonly blocks: readonly Block[];
}

export interface AnnexDraft {
  readonly id: AnnexId;
  /** Which of several tables under one heading it is, from 1. */
  readonly part?: number;
  readonly table: Omit<Table, 'type' | 'caption'>;
  readonly chart?: AnnexChart;
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/**
 * Drops sections about which nobody said anything, and parts left without a section; numbers the rest:
 * parts I, II … through the report, sections 1, 2 … within their part.
 */
export function numberSections(drafts: readonly SectionDraft[]): Section[] {
  const kept = drafts.filter(({ level, blocks }, index) =>
    level === 1 ? hasContent(drafts, index) : blocks.length > 0,
  );
  let part = 0;
  let section = 0;
  return kept.map(({ id, level, blocks }) => {
    if (level === 1) {
      part += 1;
      section = 0;
    } else section += 1;
    const title: Text = phrase(`report.section.${id}`);
    const number = level === 1 ? (ROMAN[part - 1] ?? String(part)) : String(section);
    const heading = phrase(level === 1 ? 'report.part-heading' : 'report.section-heading', { number, title });
    return { id, level, blocks, heading };
  });
}

/** "Phụ lục I …", in order. */
export function numberAnnexes(drafts: readonly AnnexDraft[]): Annex[] {
  return drafts.map(({ id, part, table, chart }, index) => {
    const name: Text = phrase(`report.annex.${id}`);
    const title = part === undefined ? name : phrase('report.annex-part', { title: name, part });
    const number = ROMAN[index] ?? String(index + 1);
    const heading = phrase('report.annex-heading', { number, title });
    return {
      id: part === undefined ? id : `${id}-${part}`,
      heading,
      tab: phrase(`report.tab.${id}`),
      table: { ...table, type: 'table', caption: title },
      ...(chart === undefined ? {} : { chart }),
    };
  });
}

function hasContent(drafts: readonly SectionDraft[], part: number): boolean {
  const end = drafts.findIndex(({ level }, index) => index > part && level === 1);
  return drafts.slice(part + 1, end < 0 ? undefined : end).some(({ blocks }) => blocks.length > 0);
}
