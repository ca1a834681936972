import { Command, Help } from 'commander';
import { HELP_WORDS, type HelpKey } from '../language/help-words.ts';
import { openSession } from './open-session.ts';
import type { Outset, Session } from './session.ts';

/** Options as commander hands them over. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;
type Handler = (session: Session, targets: readonly string[], options: Options) => Promise<number>;

const FORMATS = 'xlsx, md, html, json';

/** The commands with their options. Each is loaded when it is called, so that --help costs next to nothing. */
export function createProgram(outset: Outset): Command & { run: typeof run } {
  const word = (key: HelpKey): string => HELP_WORDS[outset.tag]?.[key] ?? key;
  const program = new Command('emulate').description(word('cli.about'));
  let settle: (code: number) => void = () => {};
  const calls =
    (load: () => Promise<Handler>) =>
    async (...args: unknown[]): Promise<void> => {
      const [targets, options] = [args.slice(0, -2).flat(), args.at(-2)];
      const handler = await load();
      settle(await handler(await openSession(outset), targets.filter(isWord), options as Options));
    };
  const common = (command: Command): Command =>
    command
      .option('--lang <tags>', word('cli.option.lang'))
      .option('--json', word('cli.option.json'))
      .option('--quiet', word('cli.option.quiet'))
      .option('--verbose', word('cli.option.verbose'))
      .option('--no-color', word('cli.option.color'))
      .option('--debug', word('cli.option.debug'));
  const writing = (command: Command, formats: string): Command =>
    common(command.option('--format <list>', word('cli.option.format').replace('{formats}', formats)))
      .option('--out <folder>', word('cli.option.out'))
      .option('--strict', word('cli.option.strict'))
      .option('--force', word('cli.option.force'));

  writing(program.command('report').argument('[workspace]', word('cli.argument.workspace')), FORMATS)
    .description(word('cli.report.about'))
    .addHelpText('after', examples(word, ['report', 'report-two']))
    .action(calls(async () => (await import('./commands/report.ts')).runReport));
  writing(
    program.command('validate').alias('check').argument('[targets...]', word('cli.argument.targets')),
    `text, ${FORMATS}`,
  )
    .option('--unit <ids>', word('cli.option.unit'), joined)
    .option('--rule <codes>', word('cli.option.rule'), joined)
    .option('--severity <weight>', word('cli.option.severity'))
    .option('--fail-on <weight>', word('cli.option.fail-on'))
    .option('--sarif', word('cli.option.sarif'))
    .option('--return <folder>', word('cli.option.return'))
    .option('--watch', word('cli.option.watch'))
    .description(word('cli.validate.about'))
    .addHelpText('after', examples(word, ['validate', 'validate-unit', 'validate-file', 'validate-watch']))
    .action(calls(async () => (await import('./commands/validate.ts')).runValidate));
  writing(
    program.command('targets').argument('[workspace]', word('cli.argument.workspace')),
    `text, ${FORMATS}, csv`,
  )
    .option('--sort <order>', word('cli.option.sort'))
    .option('--unit <unit>', word('cli.option.one-unit'))
    .option('--only <what>', word('cli.option.only'))
    .description(word('cli.targets.about'))
    .addHelpText('after', examples(word, ['targets', 'targets-missed', 'targets-files']))
    .action(calls(async () => (await import('./commands/targets.ts')).runTargets));
  writing(
    program.command('status').argument('[workspace]', word('cli.argument.workspace')),
    `text, ${FORMATS}`,
  )
    .option('--as-of <day>', word('cli.option.as-of'))
    .option('--letters <folder>', word('cli.option.letters'))
    .description(word('cli.status.about'))
    .addHelpText('after', examples(word, ['status', 'status-letters']))
    .action(calls(async () => (await import('./commands/status.ts')).runStatus));
  common(
    program
      .command('inspect')
      .argument('<files...>', word('cli.argument.files'))
      .option('--write-mapping', word('cli.option.write-mapping'))
      .option('--force', word('cli.option.force-mapping')),
  )
    .description(word('cli.inspect.about'))
    .addHelpText('after', examples(word, ['inspect', 'inspect-write']))
    .action(calls(async () => (await import('./commands/inspect.ts')).runInspect));
  common(
    program
      .command('trace')
      .argument('<figure>', word('cli.argument.figure'))
      .argument('[workspace]', word('cli.argument.workspace')),
  )
    .description(word('cli.trace.about'))
    .addHelpText('after', examples(word, ['trace', 'trace-number']))
    .action(calls(async () => (await import('./commands/trace.ts')).runTrace));
  common(
    program
      .command('audit')
      .argument('<file>', word('cli.argument.text'))
      .argument('[workspace]', word('cli.argument.workspace')),
  )
    .description(word('cli.audit.about'))
    .addHelpText('after', examples(word, ['audit']))
    .action(calls(async () => (await import('./commands/audit.ts')).runAudit));
  common(
    program
      .command('verify')
      .argument('<folder>', word('cli.argument.reports'))
      .argument('[workspace]', word('cli.argument.workspace')),
  )
    .description(word('cli.verify.about'))
    .addHelpText('after', examples(word, ['verify']))
    .action(calls(async () => (await import('./commands/verify.ts')).runVerify));
  common(program.command('explain').argument('<rule>', word('cli.argument.rule')))
    .description(word('cli.explain.about'))
    .addHelpText('after', examples(word, ['explain']))
    .action(calls(async () => (await import('./commands/explain.ts')).runExplain));
  common(program.command('rules'))
    .description(word('cli.rules.about'))
    .action(calls(async () => (await import('./commands/rules.ts')).runRules));

  program
    .version(outset.version, '-V, --version', word('cli.option.version'))
    .addHelpText('after', examples(word, ['report', 'report-two', 'validate', 'validate-file', 'explain']));
  for (const command of [program, ...program.commands]) speak(command, outset, word);
  async function run(argv: readonly string[], onExit: (code: number) => void): Promise<void> {
    settle = onExit;
    await program.parseAsync([...argv], { from: 'user' });
  }
  return Object.assign(program, { run });
}

const EXAMPLES = {
  report: 'emulate report',
  'report-two': 'emulate report cum-thi-dua-so-2 --lang vi,en --format xlsx,html',
  validate: 'emulate validate cum-thi-dua-so-2',
  'validate-unit': 'emulate validate --unit "Hòa Bình"',
  'validate-file': 'emulate validate "Bắc Giang.xlsx"',
  targets: 'emulate targets',
  'targets-missed': 'emulate targets --unit "Hà Nội" --only open',
  'targets-files': 'emulate targets --format xlsx,html',
  'validate-watch': 'emulate validate cum-thi-dua-so-2 --watch',
  status: 'emulate status cum-thi-dua-so-2',
  'status-letters': 'emulate status --as-of 2024-12-12 --letters cong-van',
  inspect: 'emulate inspect "Bắc Giang.xlsx"',
  'inspect-write': 'emulate inspect "Bắc Giang.xlsx" --write-mapping',
  trace: 'emulate trace "spending.allocated[unit=ha-noi]"',
  'trace-number': 'emulate trace "2.391 tỷ đồng"',
  audit: 'emulate audit bao-cao-da-sua.docx',
  verify: 'emulate verify reports/2024',
  explain: 'emulate explain total-mismatch',
} as const;

function examples(word: (key: HelpKey) => string, names: readonly (keyof typeof EXAMPLES)[]): string {
  const lines = names.flatMap((name) => [`  ${EXAMPLES[name]}`, `      ${word(`cli.example.${name}`)}`]);
  return `\n${[word('cli.help.examples'), ...lines].join('\n')}`;
}

/** Commander's own words in the user's language, and its exits as errors that `main` explains. */
function speak(command: Command, outset: Outset, word: (key: HelpKey) => string): void {
  const titles: Record<string, HelpKey> = {
    'Usage:': 'cli.help.usage',
    'Arguments:': 'cli.help.arguments',
    'Options:': 'cli.help.options',
    'Commands:': 'cli.help.commands',
  };
  command
    .helpOption('-h, --help', word('cli.option.help'))
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => (titles[title] === undefined ? title : word(titles[title])),
      helpWidth: outset.width,
      subcommandTerm: (each) => new Help().subcommandTerm(each).replace(' [options]', ''),
    })
    .configureOutput({ writeOut: outset.out, writeErr: () => {} })
    .exitOverride();
}

/** An option given several times is one list. */
function joined(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before},${value}`;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string';
}
