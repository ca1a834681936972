// Writes docs/rules: one page per rule, from the catalogues, the registry and the smallest fixtures.
// `node scripts/write-rule-pages.js --check` writes nothing and fails where a page is not what it would write.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PAGES = join(ROOT, 'docs', 'rules');
const FIXTURES = 'fixtures/findings';

/** Words that only these pages need. */
const WORDS = {
  en: {
    example: 'Example',
    wrong: 'Wrong',
    right: 'Right',
    says: 'What `emulate validate` says',
    off: 'To turn the rule off, a reason is needed:',
    reason: 'why this rule does not apply here',
    place: 'At',
    row: 'row',
  },
  vi: {
    example: 'Ví dụ',
    wrong: 'Sai',
    right: 'Đúng',
    says: 'Thông báo của `emulate validate`',
    off: 'Muốn tắt quy tắc thì phải nêu lý do:',
    reason: 'lý do không áp dụng quy tắc này',
    place: 'Vị trí',
    row: 'dòng',
  },
};

/** Rules about what is there and what is not; a table would not show it. */
const WHOLE_FOLDER = new Set([
  'file-unreadable',
  'submission-missing',
  'dataset-missing',
  'settings-inferred',
]);

const {
  RULES,
  LANGUAGES,
  say,
  examine,
  openWorkspace,
  readWorkbook,
  settingsExample,
  describeBasis,
  describeParameters,
  describeWeight,
} = await bundle();
const languages = ['en', 'vi'].map((tag) => LANGUAGES.find((language) => language.tag === tag));

const pages = new Map();
for (const rule of RULES) pages.set(`${rule.code}.md`, await composePage(rule));
pages.set('README.md', composeIndex());

if (process.argv.includes('--check')) check();
else write();

/** The parts of the program that the pages are made of. */
async function bundle() {
  const folder = mkdtempSync(join(tmpdir(), 'emulate-pages-'));
  try {
    const outfile = join(folder, 'parts.mjs');
    await build({
      absWorkingDir: ROOT,
      stdin: {
        resolveDir: ROOT,
        contents: `
          export * from './src/rules/describe-rule.ts';
          export { RULES } from './src/rules/index.ts';
          export { settingsExample } from './src/rules/settings-example.ts';
          export { LANGUAGES } from './src/language/languages.ts';
          export { say } from './src/language/translate.ts';
          export { examine } from './src/pipeline.ts';
          export { openWorkspace } from './src/workspace/open-workspace.ts';
          export { readWorkbook } from './src/ooxml/read-workbook.ts';`,
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function composePage(rule) {
  const wrong = await look(rule, `${FIXTURES}/${rule.code}`);
  const right = await look(rule, `${FIXTURES}/${rule.code}/mended`, wrong.file);
  const parts = languages.map((language, index) =>
    composeLanguage(rule, language, wrong, right, index === 0),
  );
  return `${[...parts[0], '---', ...parts[1]].join('\n\n')}\n`;
}

function composeLanguage(rule, language, wrong, right, isFirst) {
  const { code, severity, isOff } = rule;
  const words = WORDS[language.tag];
  const sentences = (phrases) => phrases.map((each) => plain(say(language, each))).join(' ');
  const [basis, parameters] = [describeBasis(rule), describeParameters(rule)];
  const text = (key, params) => say(language, params === undefined ? { key } : { key, params });
  const part = (name) => plain(text(`rule.${code}.${name}`));
  const { finding } = wrong;
  const said = ['message', 'suggestion'].map((name) => plain(text(`rule.${code}.${name}`, finding.params)));
  const place = [finding.at.file, finding.at.sheet, cellOf(finding.at, words.row)]
    .filter(Boolean)
    .join(' › ');
  return [
    isFirst ? `# \`${code}\` – ${part('title')}` : `# ${part('title')}`,
    `**${text('explain.severity')}:** ${sentences(describeWeight(rule))} (\`${isOff ? 'off' : severity}\`)`,
    ...(basis.length === 0 ? [] : [`**${text('explain.basis')}:** ${sentences(basis)}`]),
    ...(parameters.length === 0
      ? []
      : [
          `**${text('explain.parameters')}**\n\n${parameters.map((each) => `- ${plain(say(language, each))}`).join('\n')}`,
        ]),
    `## ${text('explain.what')}`,
    part('what'),
    `## ${text('explain.why')}`,
    part('why'),
    `## ${words.example}`,
    `**${words.wrong}**`,
    wrong.listing,
    `${words.says}:`,
    `> ${words.place}: \`${place}\`\n>\n> ${said[0]}\n>\n> ${said[1]}`,
    `**${words.right}**`,
    right.listing,
    `## ${text('explain.fix')}`,
    part('fix'),
    `## ${text('explain.settings')}`,
    `\`\`\`yaml\n${settingsExample(rule)}\n\`\`\``,
    words.off,
    `\`\`\`yaml\nrules:\n  ${code}: {severity: off, reason: ${words.reason}}\n\`\`\``,
  ];
}

/** What a fixture raises, and what somebody sees who opens it: the table at fault, or the folder. */
async function look({ code }, folder, sameFile) {
  const examination = await examine(
    openWorkspace(join(ROOT, folder), undefined, { rules: RULES }),
    async (bytes) => readWorkbook(bytes),
  );
  const [finding] = examination.findings;
  const isMended = sameFile !== undefined;
  if (isMended ? finding !== undefined : finding?.rule !== code)
    throw new Error(
      `${folder} should ${isMended ? 'raise nothing' : `raise ${code}`}, it raised ${finding?.rule}`,
    );
  const file = sameFile ?? finding.at.file;
  const { ledger } = examination;
  const taken = ledger.files.find(({ submission }) => submission.file === file);
  const mappings = listMappings(folder);
  const isAboutCells =
    isMended || finding.at.row !== undefined || ledger.unusedSheets.length > 0 || mappings !== '';
  const showsCells = isAboutCells && taken?.document !== undefined && !WHOLE_FOLDER.has(code);
  const listing = showsCells ? listCells(taken.document, finding) : listFiles(folder);
  return { finding, file, listing: listing + mappings };
}

/** What somebody decided about the files, where the rule is about that. */
function listMappings(folder) {
  const path = join(ROOT, folder, 'mappings.yaml');
  return existsSync(path)
    ? `\n\n\`mappings.yaml\`\n\n\`\`\`yaml\n${readFileSync(path, 'utf8').trim()}\n\`\`\``
    : '';
}

function listCells({ file, sheets }, finding) {
  return sheets
    .map(({ name, rows }) => {
      const width = Math.max(...rows.map(({ cells }) => cells.length));
      const letters = Array.from({ length: width }, (_, index) => letterOf(index + 1));
      const lines = rows.map(({ row, cells }) => [
        String(row),
        ...letters.map((_, index) => {
          const shown = tableText(cells[index]?.text ?? '');
          const isFound =
            finding?.at.row === row && finding.at.column === index + 1 && finding.at.sheet === name;
          return isFound && shown !== '' ? `**${shown}**` : shown;
        }),
      ]);
      const place = `\`${[file, name].filter(Boolean).join(' › ')}\``;
      const line = (cells) => `| ${cells.join(' | ')} |`;
      return `${place}\n\n${[line(['', ...letters]), line(letters.map(() => '---').concat('---')), ...lines.map(line)].join('\n')}`;
    })
    .join('\n\n');
}

function listFiles(folder) {
  const names = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1))
    .filter((name) => !name.startsWith('mended/'));
  return `\`\`\`text\n${names.sort().join('\n')}\n\`\`\``;
}

function composeIndex() {
  const rows = RULES.map(({ code, severity, isOff }) => {
    const titles = languages.map((language) => say(language, { key: `rule.${code}.title` }));
    return `| [\`${code}\`](${code}.md) | ${titles[0]} | ${titles[1]} | ${isOff ? 'off' : severity} |`;
  });
  return `# Rules · Quy tắc

Every check has one code, one file in \`src/rules/\`, one page here, and the smallest workspace that raises it, with its
mended twin, in \`fixtures/findings/\`. These pages are written by \`node scripts/write-rule-pages.js\`; a test fails where they are out of date.
The order is that in which somebody meets the trouble: the file, its table, its cells, its rows, the batch.

Severities: \`error\` (lỗi) – the figure is not used until it is mended; \`query\` (cần giải trình) – correct it or give a
reason in \`explanations.yaml\`; \`note\` (lưu ý) – asks for nothing.

| Code · Mã | Title | Tiêu đề | Severity · Mức độ |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function write() {
  mkdirSync(PAGES, { recursive: true });
  for (const name of readdirSync(PAGES)) if (!pages.has(name)) rmSync(join(PAGES, name));
  for (const [name, text] of pages) writeFileSync(join(PAGES, name), text);
}

function check() {
  const onDisk = readdirSync(PAGES);
  const stale = [...pages].filter(
    ([name, text]) => !onDisk.includes(name) || readFileSync(join(PAGES, name), 'utf8') !== text,
  );
  const wrong = [...stale.map(([name]) => name), ...onDisk.filter((name) => !pages.has(name))];
  if (wrong.length === 0) return;
  console.error(`docs/rules: out of date: ${wrong.join(', ')}. Run: node scripts/write-rule-pages.js`);
  process.exitCode = 1;
}

function cellOf({ row, column }, word) {
  if (row === undefined) return undefined;
  return column === undefined ? `${word} ${row}` : `${letterOf(column)}${row}`;
}

function letterOf(column) {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : `${letterOf(Math.floor((column - 1) / 26))}${letterOf(((column - 1) % 26) + 1)}`;
}

/** Text of a sentence, safe in Markdown. */
function plain(text) {
  return text.replace(/[*_<>|`]/g, '\\$&');
}

function tableText(text) {
  return plain(text.replace(/\s+/g, ' ').trim());
}
