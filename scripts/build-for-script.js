import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles a TypeScript entry for a script of ours, outside what is shipped; returns the path of the bundle. It is named
 * after the entry, unless other code looks for it under a name beside itself.
 */
export async function buildForScript(entry, name = `${entry.replace(/\W+/g, '-')}.mjs`) {
  const folder = join(root, 'node_modules', '.cache', 'emulate');
  const outfile = join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  return outfile;
}
