import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { type CliRun, runCli, temporaryFolder } from '../support/run-cli.ts';

const GOOD = 'Tên phong trào,Số tập thể\nDân vận khéo,12\n';
const UNITS = 'units:\n  - {id: ha-noi, name: Hà Nội}\n  - {id: hoa-binh, name: Hòa Bình}\n';

function validate(files: Record<string, string>, ...args: readonly string[]): CliRun {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'submissions'));
  mkdirSync(join(folder, 'narrative'));
  writeFileSync(join(folder, 'submissions', 'ha-noi.csv'), GOOD);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return runCli(['validate', folder, '--lang', 'en', ...args]);
}

function expectRefused(run: CliRun, ...words: readonly string[]): void {
  expect(run.exit, run.stderr).toBe(2);
  for (const word of words) expect(run.stderr).toContain(word);
  expect(run.stderr).not.toMatch(/\n\s+at |Error|–\.|Warning/);
  expect(run.stdout).toBe('');
}

describe('rules in the settings', () => {
  it('that are not there are refused at their place, with the nearest where one is near', () => {
    expectRefused(
      validate({ 'emulate.yaml': `${UNITS}rules:\n  total-mismach: {severity: note}\n` }),
      'emulate.yaml, line 5, column 3: there is no rule “total-mismach”. Did you mean “total-mismatch”?',
    );
    const far = validate({ 'emulate.yaml': `${UNITS}rules:\n  weather-forecast: {severity: query}\n` });
    expectRefused(far, 'line 5, column 3: this version has no rule “weather-forecast”.');
    expect(far.stderr).not.toMatch(/Nearest|Did you mean/);
    expectRefused(validate({ 'emulate.yaml': 'rules:\n  zzzzzzzzzz:\n' }), 'line 2, column 3', 'zzzzzzzzzz');
  });

  it('may be every rule that is there', () => {
    const lines = RULES.map(({ code }) => `  ${code}: {severity: note}\n`).join('');
    const run = validate({ 'emulate.yaml': `${UNITS}rules:\n${lines}` });
    expect(run.exit, run.stderr).toBe(0);
  });
});

describe('explanations', () => {
  it.each([
    ['- {rule: total-mismach, reason: x}', 'line 1, column 4', '“total-mismatch”'],
    ['- {rule: total-mismatch, unit: hanoi, reason: x}', 'line 1, column 26', 'Nearest: ha-noi'],
    ['- {rule: total-mismatch, dataset: spendin, reason: x}', '“dataset” takes one of: movements, spending'],
    ['- {rule: total-mismatch}', 'line 1, column 3', 'explanations are a list'],
    ['- {rule: total-mismatch, reson: x, reason: y}', 'line 1, column 26', 'explanations are a list'],
    ['rule: x', 'line 1, column 1', 'explanations are a list'],
    ['- *nothing', 'explanations.yaml, line 1, column 3', 'leads nowhere'],
    ['- [', 'is not YAML'],
  ])('%s', (text, ...words) => {
    expectRefused(validate({ 'emulate.yaml': UNITS, 'explanations.yaml': text }), ...words);
  });

  it('may be empty, and name what is there', () => {
    for (const text of [
      '',
      '# none yet\n',
      '- {rule: total-mismatch, unit: ha-noi, dataset: spending, reason: x}',
    ])
      expect(validate({ 'emulate.yaml': UNITS, 'explanations.yaml': text }).exit).toBe(0);
  });
});

describe('narratives', () => {
  it.each([
    ['limit.vi.md', 'narrative/limit.vi.md', 'no section “limit”', 'Nearest: limits'],
    ['LIMITS.vi.md', 'no section “LIMITS”', 'Nearest: limits'],
    ['limits.vn.md', 'no language “vn”', 'vi, en'],
    ['limits.md', 'limits.vi.md'],
    ['limits.vi.MD', 'limits.vi.md'],
    ['limits.vi.docx', 'limits.vi.md'],
  ])('%s', (name, ...words) => {
    expectRefused(validate({ 'emulate.yaml': UNITS, [`narrative/${name}`]: 'x' }), ...words);
  });

  it('may have pictures and left-behind files beside them', () => {
    const run = validate({
      'emulate.yaml': UNITS,
      'narrative/limits.vi.md': 'x',
      'narrative/photo.png': '',
      'narrative/.limits.md.swp': '',
    });
    expect(run.exit, run.stderr).toBe(0);
  });
});

describe('YAML that is odd', () => {
  const bomb = [
    'a: &a [1, 1]',
    ...'bcdefgh'.split('').map((name, index) => {
      const before = `*${'abcdefgh'[index]}`;
      return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
    }),
  ].join('\n');

  it.each([
    ['numbers: *vi', 'line 1, column 10', 'leads nowhere'],
    [bomb, 'emulate.yaml, line 2', 'nested too often'],
    ['[[['.repeat(20_000), 'is not YAML'],
    ['? [a, b]\n: 1\n? {x: 1}\n: 2', 'there is no setting'],
  ])('%#', (text, ...words) => {
    expectRefused(validate({ 'emulate.yaml': text }), ...words);
  });

  it('leaks no warning of the library', () => {
    expect(validate({ 'emulate.yaml': `%FOO bar\n---\n${UNITS}numbers: !odd vi\n` })).toMatchObject({
      exit: 0,
      stderr: '',
    });
  });
});

describe('the schema for editors', () => {
  it('knows every rule with its parameters, and nothing else', () => {
    const path = new URL('../../schema/emulate.schema.json', import.meta.url);
    const { properties } = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(properties.rules.properties)).toEqual(RULES.map(({ code }) => code));
    expect(properties.rules.additionalProperties).toBe(false);
    for (const { code, parameters } of RULES) {
      const rule = properties.rules.properties[code];
      const own = Object.keys(parameters ?? {});
      expect(Object.keys(rule.properties).sort()).toEqual([...own, 'reason', 'severity', 'trial'].sort());
      expect(rule.additionalProperties).toBe(false);
    }
  });
});
