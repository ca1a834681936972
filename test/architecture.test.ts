import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

/** The law of the house: what each layer may import. docs/architecture.md prints the same rows. */
const LAYERS: Record<string, readonly string[]> = {
  quantity: [],
  source: [],
  limits: [],
  lists: [],
  ooxml: ['limits'],
  foreign: ['limits', 'ooxml'],
  language: ['quantity'],
  findings: ['source', 'language'],
  workspace: ['limits', 'source', 'findings', 'language'],
  intake: ['limits', 'lists', 'source', 'findings', 'language', 'workspace', 'ooxml', 'foreign'],
  records: ['quantity', 'lists', 'source', 'findings', 'language', 'workspace', 'intake'],
  rules: ['quantity', 'lists', 'source', 'findings', 'language', 'workspace', 'records'],
  triage: ['lists', 'source', 'language', 'findings', 'records', 'rules'],
  summary: ['quantity', 'lists', 'source', 'workspace', 'records'],
  report: ['quantity', 'source', 'findings', 'language', 'workspace', 'records', 'triage', 'summary'],
  trace: ['quantity', 'records', 'summary', 'workspace'],
  audit: ['ooxml', 'foreign', 'records', 'summary', 'trace'],
  render: ['quantity', 'source', 'findings', 'language', 'triage', 'summary', 'report', 'ooxml'],
  annotate: ['source', 'limits', 'lists', 'findings', 'language', 'intake', 'triage', 'ooxml'],
  pipeline: ['findings', 'workspace', 'intake', 'records', 'rules', 'triage', 'summary', 'report'],
  cli: [
    'limits',
    'lists',
    'source',
    'findings',
    'language',
    'workspace',
    'intake',
    'ooxml',
    'foreign',
    'records',
    'rules',
    'triage',
    'report',
    'render',
    'annotate',
    'trace',
    'audit',
    'summary',
    'pipeline',
  ],
};

/** Third-party packages and the only rooms that may know them. */
const OWNERS: Record<string, readonly string[]> = {
  'fastest-levenshtein': ['workspace'],
  yaml: ['workspace'],
  zod: ['workspace', 'records', 'render/json'],
  handlebars: ['render'],
  'markdown-it': ['render'],
  exceljs: ['render/excel'],
  chalk: ['render/terminal'],
  '@e965/xlsx': ['foreign'],
  parse5: ['foreign'],
  diff: ['audit'],
  commander: ['cli'],
};

/** What a room other than the command line may not touch: its output would depend on when and where it runs. */
const OUTSIDE = [/\bconsole\./, /\bprocess\./, /\bnew Date\(\)/, /\bDate\.now\(/, /\bMath\.random\(/];

interface Source {
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly { readonly specifier: string; readonly isType: boolean }[];
}

const sources: Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const text = readFileSync(join(SRC, name), 'utf8');
    const [first = ''] = name.split('/');
    return { path: name, layer: first.replace(/\.ts$/, ''), text, imports: importsOf(text) };
  });

function importsOf(text: string): Source['imports'] {
  const statics = [...text.matchAll(/^(?:import|export)\s+(type\s+)?[^;]*?from\s+'([^']+)'/gm)].map(
    (found) => ({
      specifier: found[2] ?? '',
      isType: found[1] !== undefined,
    }),
  );
  const dynamics = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map((found) => ({
    specifier: found[1] ?? '',
    isType: false,
  }));
  return [...statics, ...dynamics];
}

const targetOf = (source: Source, specifier: string): string =>
  relative(SRC, resolve(dirname(join(SRC, source.path)), specifier));

describe('the house', () => {
  it('has only the rooms of the table', () => {
    expect(new Set(sources.map(({ layer }) => layer))).toEqual(new Set(Object.keys(LAYERS)));
  });

  it('imports one way', () => {
    const broken = sources.flatMap((source) =>
      source.imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => targetOf(source, specifier))
        .filter((target) => {
          const layer = (target.split('/')[0] ?? '').replace(/\.ts$/, '');
          return layer !== source.layer && !LAYERS[source.layer]?.includes(layer);
        })
        .map((target) => `${source.path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('uses each package only in the rooms that own it', () => {
    const broken = sources.flatMap((source) =>
      source.imports
        .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .filter(({ specifier }) => !OWNERS[specifier]?.some((room) => source.path.startsWith(`${room}/`)))
        .map(({ specifier }) => `${source.path} → ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  it('has no cycle at run time', () => {
    const graph = new Map(
      sources.map((source) => [
        source.path,
        source.imports
          .filter(({ specifier, isType }) => specifier.startsWith('.') && !isType)
          .map(({ specifier }) => targetOf(source, specifier)),
      ]),
    );
    expect(findCycle(graph)).toBeUndefined();
  });

  it('keeps the terminal, the clock and chance in the command line', () => {
    const broken = sources
      .filter(({ layer }) => layer !== 'cli')
      .flatMap(({ path, text }) =>
        OUTSIDE.filter((pattern) => pattern.test(withoutComments(text))).map(
          (pattern) => `${path}: ${pattern}`,
        ),
      );
    expect(broken).toEqual([]);
  });

  it('keeps writing to disk in the command line', () => {
    const broken = sources.filter(
      ({ layer, text }) =>
        layer !== 'cli' && /\b(writeFile|createWriteStream|mkdir|rename|unlink|rmSync)/.test(text),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('has small files, named exports and no drawer of leftovers', () => {
    const long = sources.filter(
      ({ path, text }) => !path.startsWith('language/catalogues/') && text.split('\n').length > 251,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
    expect(sources.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
    expect(
      sources.filter(({ path }) =>
        /(^|\/)(utils?|helpers?|common|lib|core|services|types)(\/|\.ts$)/.test(path),
      ),
    ).toEqual([]);
  });

  it('is drawn in docs/architecture.md as it stands', () => {
    const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
    for (const [layer, allowed] of Object.entries(LAYERS)) {
      expect(page).toContain(`| ${layer} | ${allowed.length === 0 ? '–' : allowed.join(', ')} |`);
    }
    for (const [name, rooms] of Object.entries(OWNERS))
      expect(page).toContain(`| ${name} | ${rooms.join(', ')} |`);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
