import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.ts';
import { FORMATS } from '../../src/render/index.ts';
import { renderContext } from '../support/render-context.ts';
import { sampleReport } from '../support/sample-report.ts';
import { reportOf } from '../support/small-report.ts';

const CASES = FORMATS.flatMap((format) =>
  LANGUAGES.flatMap(({ tag }) =>
    (['conference', 'findings', 'status', 'targets'] as const)
      .filter((kind) => format.needsList === undefined || kind === 'targets')
      .map((kind) => ({ format, tag, kind })),
  ),
);

describe('every format', () => {
  it.each(CASES)(
    '$format.name renders $kind in $tag, twice to the same bytes',
    async ({ format, tag, kind }) => {
      const renderer = await format.load();
      expect(renderer.format).toBe(format.name);
      const report = { ...sampleReport(), kind, list: 'targets' };
      const first = await renderer.render(report, renderContext(tag));
      expect(first.length).toBeGreaterThan(format.needsList ? 200 : 1000);
      expect(Buffer.compare(first, await renderer.render(report, renderContext(tag)))).toBe(0);
    },
  );

  it.each(FORMATS)('$name renders a report that has nothing to say', async ({ load }) => {
    const empty = { ...reportOf([]), sections: [], annexes: [], title: '' };
    expect((await (await load()).render(empty, renderContext('vi'))).length).toBeGreaterThan(0);
  });
});
