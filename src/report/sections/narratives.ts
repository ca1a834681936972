import { phrase } from '../../language/phrase.ts';
import type { Block } from '../report.ts';
import type { ReportInput } from '../report-input.ts';

/** What the clerk wrote for a section: in the reader's language, else in the other one, which is said. */
export function narrativeFor({ summary, language }: ReportInput, ...sections: readonly string[]): Block[] {
  return sections.flatMap((section): Block[] => {
    const texts = summary.workspace.narratives.filter((each) => each.section === section);
    const own = texts.find((each) => each.language === language);
    const text = own ?? texts[0];
    if (text === undefined) return [];
    const narrative: Block = { type: 'narrative', markdown: text.markdown, file: text.file };
    if (own !== undefined) return [narrative];
    return [{ type: 'paragraph', text: phrase('report.narrative-other', { file: text.file }) }, narrative];
  });
}
