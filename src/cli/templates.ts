import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesIn, readText } from '../workspace/read-file.ts';

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
      for (const folder of folders) {
        const text = readText(join(folder, name));
        if (text !== undefined) return text;
      }
      throw new Error(`no template ${name}`);
    },
    partials: () =>
      Object.assign({}, ...folders.toReversed().map((folder) => readPartials(join(folder, 'partials')))),
  };
}

/** "table.html.hbs" is the partial "table.html". */
function readPartials(folder: string): Record<string, string> {
  const names = namesIn(folder).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.hbs'.length), readText(join(folder, name)) ?? '']),
  );
}
