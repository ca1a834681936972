import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { outputsFolder } from './reports.ts';
import { findProgram } from './run-program.ts';

/** Without these Chromium asks the network for things of its own at every start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

export function startBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(mkdtempSync(join(outputsFolder(), 'chromium-')), {
    executablePath: findProgram('chromium'),
    headless: true,
    args: QUIET,
    offline: true,
  });
}

/** What a page did while it was open. */
export interface Conduct {
  readonly requests: string[];
  /** Warnings, errors and exceptions. */
  readonly complaints: string[];
  readonly dialogs: string[];
}

/** Opens a file, and writes down all that it does from the first moment. */
export async function openPage(
  browser: BrowserContext,
  file: string,
  viewport: { width: number; height: number },
): Promise<{ page: Page; conduct: Conduct; address: string }> {
  const page = await browser.newPage();
  const conduct: Conduct = { requests: [], complaints: [], dialogs: [] };
  page.on('request', (request) => conduct.requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) conduct.complaints.push(message.text());
  });
  page.on('pageerror', (error) => conduct.complaints.push(error.message));
  page.on('dialog', (dialog) => {
    conduct.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setViewportSize(viewport);
  const address = pathToFileURL(file).href;
  await page.goto(address, { waitUntil: 'load' });
  return { page, conduct, address };
}

export interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly places: readonly string[];
}

/** What axe finds wrong with the page as it stands, by all of its rules or by some. */
export async function findViolations(page: Page, rules: readonly string[] = []): Promise<Violation[]> {
  // Evaluated from outside, so the page's own ban on scripts stays in force.
  await page.evaluate(axe.source);
  return page.evaluate(async (only): Promise<Violation[]> => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: AxeResult[] }> };
    };
    interface AxeResult {
      id: string;
      impact: string | null;
      help: string;
      nodes: { target: unknown[] }[];
    }
    const { violations } = await axe.run(only.length === 0 ? {} : { runOnly: only });
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact: impact ?? 'unknown',
      help,
      places: nodes.slice(0, 5).map(({ target }) => target.join(' ')),
    }));
  }, rules);
}
