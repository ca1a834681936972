import { Failure } from '../../findings/failure.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { writeJson } from '../../render/json/write-json.ts';
import { wrapText } from '../../render/terminal/wrap-text.ts';
import { describeBasis, describeParameters, describeWeight } from '../../rules/describe-rule.ts';
import { RULES } from '../../rules/index.ts';
import { settingsExample } from '../../rules/settings-example.ts';
import { findNearest } from '../../workspace/nearest.ts';
import { composeRule } from '../compose-rule.ts';
import type { Options } from '../program.ts';
import type { Session } from '../session.ts';

/** `emulate explain`: what a rule checks, why, on what basis, and how to mend the cell in Excel. */
export async function runExplain(
  session: Session,
  targets: readonly string[],
  options: Options,
): Promise<number> {
  const [word = ''] = targets;
  const rule = RULES.find(({ code }) => code === word);
  if (rule === undefined) {
    const codes = RULES.map(({ code }) => code);
    throw new Failure(
      2,
      phrase('usage.unknown-rule', { word, nearest: findNearest(word, codes) ?? codes[0] ?? '' }),
    );
  }
  const { code } = rule;
  const words = (key: MessageKey): string => say(session.language, { key });
  const parts = {
    what: words(`rule.${code}.what`),
    why: words(`rule.${code}.why`),
    fix: words(`rule.${code}.fix`),
  };
  if (options['json'] === true) {
    session.out(writeJson({ schema: 'emulate/rule/1', ...composeRule(rule, session.language), ...parts }));
    return 0;
  }
  const paragraph = (heading: MessageKey, text: string): string =>
    `\n${words(heading)}\n${wrapText(text, session.width - 2)
      .map((line) => `  ${line}\n`)
      .join('')}`;
  const list = (heading: MessageKey, lines: readonly Phrase[]): string =>
    lines.length === 0 ? '' : paragraph(heading, lines.map((line) => say(session.language, line)).join(' '));
  session.out(`${code} – ${words(`rule.${code}.title`)}\n`);
  session.out(paragraph('explain.what', parts.what) + paragraph('explain.why', parts.why));
  session.out(list('explain.basis', describeBasis(rule)) + paragraph('explain.fix', parts.fix));
  session.out(
    list('explain.severity', describeWeight(rule)) + list('explain.parameters', describeParameters(rule)),
  );
  session.out(`\n${words('explain.settings')}\n  ${settingsExample(rule).replace(/\n/g, '\n  ')}\n`);
  return 0;
}
