import { say } from '../../language/translate.ts';
import { writeJson } from '../../render/json/write-json.ts';
import { RULES } from '../../rules/index.ts';
import { composeRule } from '../compose-rule.ts';
import type { Options } from '../program.ts';
import type { Session } from '../session.ts';

/** `emulate rules`: every rule with its severity and what it is called. */
export async function runRules(
  session: Session,
  _targets: readonly string[],
  options: Options,
): Promise<number> {
  const title = (code: (typeof RULES)[number]['code']): string =>
    say(session.language, { key: `rule.${code}.title` });
  if (options['json'] === true) {
    const rules = RULES.map((rule) => composeRule(rule, session.language));
    session.out(writeJson({ schema: 'emulate/rules/1', rules }));
    return 0;
  }
  const width = Math.max(...RULES.map(({ code }) => code.length));
  const words = RULES.map(({ severity, isOff }) =>
    say(session.language, { key: isOff ? 'severity.off' : `severity.${severity}` }),
  );
  const severityWidth = Math.max(...words.map((word) => word.length));
  RULES.forEach(({ code }, index) => {
    session.out(`${code.padEnd(width)}  ${(words[index] ?? '').padEnd(severityWidth)}  ${title(code)}\n`);
  });
  return 0;
}
