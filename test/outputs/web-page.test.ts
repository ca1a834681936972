import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, findViolations, openPage, PHONE, startBrowser, type Violation } from './support/browser.ts';
import { A4_LANDSCAPE, A4_PORTRAIT, readPdf, sizeOf } from './support/read-pdf.ts';
import { allReports, annexTables, outputsFolder, wordsAt, wordsOf } from './support/reports.ts';

const pictures = join(outputsFolder(), 'pictures');
let browser: BrowserContext;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.each(allReports())('the web page of $name in Chromium', ({ name, language, files }) => {
  describe.each([
    { device: 'desktop', viewport: DESKTOP },
    { device: 'phone', viewport: PHONE },
  ])('on a $device', ({ device, viewport }) => {
    it('asks for nothing, complains of nothing, runs nothing', async () => {
      const { page, conduct, address } = await openPage(browser, files.html, viewport);
      await page.screenshot({ path: join(pictures, `${name}.${device}.png`) });
      expect(conduct.requests.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
      expect(conduct.complaints).toEqual([]);
      expect(conduct.dialogs).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await page.close();
    });

    it('is as wide as the window', async () => {
      const { page } = await openPage(browser, files.html, viewport);
      const width = await page.locator('html').evaluate((root) => root.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
      await page.close();
    });

    it('has no grave fault for axe', async () => {
      const { page } = await openPage(browser, files.html, viewport);
      await unfold(page);
      const violations = await findViolations(page);
      for (const { id, impact, help, places } of violations.filter(isLesser))
        console.log(`axe, ${impact}, ${name} on a ${device}: ${id}: ${help}: ${places.join(' · ')}`);
      expect(violations.filter((violation) => !isLesser(violation))).toEqual([]);
      await page.close();
    });
  });

  it('can be read in a dark window too', async () => {
    const { page } = await openPage(browser, files.html, DESKTOP);
    await page.emulateMedia({ colorScheme: 'dark' });
    await unfold(page);
    expect(await findViolations(page, ['color-contrast'])).toEqual([]);
    await page.close();
  });

  it('has the words of every annex', async () => {
    const { page } = await openPage(browser, files.html, DESKTOP);
    const tables = await page
      .locator('section.annex table:not(:has(td.empty))')
      .evaluateAll((all) =>
        all.map((table) =>
          [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
            [...row.children].map((cell) => cell.textContent ?? ''),
          ),
        ),
      );
    const annexes = annexTables({ name, language, files });
    expect(tables).toHaveLength(annexes.length);
    annexes.forEach((annex, index) => {
      const words = wordsOf(annex);
      expect(wordsAt(words, tables[index] ?? [])).toEqual(words);
    });
    await page.close();
  });

  it('has no script, no handler and no link that could run anything', async () => {
    const { page } = await openPage(browser, files.html, DESKTOP);
    const risks = await page.locator('*').evaluateAll((all) =>
      all.flatMap((element) => {
        const names: string[] = element.getAttributeNames();
        const handlers = names.filter((attribute) => attribute.startsWith('on'));
        const links = names
          .filter((attribute) => /(^|:)(href|src|action|data)$/.test(attribute))
          .filter((attribute) => !/^(#|https?:\/\/)/.test(element.getAttribute(attribute) ?? ''));
        const isForeign = /^(script|iframe|object|embed|img|link|form|base)$/i.test(element.tagName);
        return isForeign || handlers.length + links.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
      }),
    );
    expect(risks).toEqual([]);
    await page.close();
  });

  it('prints on A4', async () => {
    const { page } = await openPage(browser, files.html, DESKTOP);
    const path = join(pictures, `${name}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true, printBackground: false });
    const pages = await readPdf(path);
    expect(pages.length).toBeGreaterThan(1);
    expect(
      [...new Set(pages.map(sizeOf))].filter((size) => size !== A4_PORTRAIT && size !== A4_LANDSCAPE),
    ).toEqual([]);
    pages.forEach(({ text }, index) => {
      expect(text.trim().length, `page ${index + 1}`).toBeGreaterThan(0);
    });
    await page.close();
  });
});

/** What is folded up is checked too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

function isLesser({ impact }: Violation): boolean {
  return impact === 'minor' || impact === 'moderate';
}
