// Bundles the command line into dist/ and writes the JSON Schemas of emulate.yaml, mappings.yaml and the findings: what is shipped needs no other package.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(join(root, 'dist'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', 'workbook-child': 'src/cli/workbook-child.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: false,
  legalComments: 'none',
  metafile: true,
  define: { __VERSION__: JSON.stringify(version) },
  // unzipper, which exceljs only uses for reading, names it; nothing here reaches that code.
  external: ['@aws-sdk/client-s3'],
  // CommonJS packages inside an ES module ask for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

writeLicences(Object.keys(metafile.inputs));
writeMap();
await writeSchemas();

/** The licences of what is bundled go with it. */
function writeLicences(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  );
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file === undefined ? `Licence: ${about.license}` : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${about.version}\n\n${text}\n`;
  });
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-LICENCES.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
}

/** Which sources went into which file of dist/, for the test of what each command loads. No part of the package. */
function writeMap() {
  const folder = join(root, 'node_modules', '.cache', 'emulate');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'meta.json'), JSON.stringify(metafile));
}

/** JSON Schemas: for editors that complete and check emulate.yaml and mappings.yaml, and for programs that read our findings. */
async function writeSchemas() {
  const outfile = join(root, 'dist', 'schemas.tmp.js');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        import { z } from 'zod';
        import { findingsSchema } from './src/render/json/findings-schema.ts';
        import { mappingsSchema } from './src/workspace/mappings-schema.ts';
        import { RULES } from './src/rules/index.ts';
        import { settingsSchemaWith } from './src/workspace/settings-schema.ts';
        const write = (schema) => z.toJSONSchema(schema, { io: 'input' });
        // What we print may gain members: a reader that holds it to this schema must not stop at them.
        const open = ({ jsonSchema }) => { if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties; };
        export default {
          'emulate.yaml': ['emulate', write(settingsSchemaWith(RULES, true))],
          'mappings.yaml': ['mappings', write(mappingsSchema)],
          'emulate/findings/1': ['findings', z.toJSONSchema(findingsSchema, { override: open })],
        };`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const { default: schemas } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  mkdirSync(join(root, 'schema'), { recursive: true });
  for (const [title, [name, schema]] of Object.entries(schemas)) {
    const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title };
    writeFileSync(
      join(root, 'schema', `${name}.schema.json`),
      `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`,
    );
  }
}
