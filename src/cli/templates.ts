import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Templates as renderers ask for them: the workspace's own first, then those that came with the tool. */
export interface Templates {
  readonly template: (name: string) => string;
  readonly partials: () => Readonly<Record<string, string>>;
}

export function openTemplates(root: string): Templates {
  const builtIn = fileURLToPath(new URL('../templates', import.meta.url));
  const folders = [join(root, 'templates'), builtIn];
  return {
    template: (name) => {
      const folder = folders.find((each) => existsSync(join(each, name)));
      if (folder === undefined) throw new Error(`no template ${name}`);
      return readFileSync(join(folder, name), 'utf8');
    },
    partials: () =>
      Object.assign({}, ...folders.toReversed().map((folder) => readPartials(join(folder, 'partials')))),
  };
}

/** "table.html.hbs" is the partial "table.html". */
function readPartials(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.hbs'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}
