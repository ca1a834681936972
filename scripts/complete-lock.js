// npm leaves the optional packages of other platforms out of the lock where the registry at hand does not carry them, and `npm ci`
// then refuses the lock. This puts them back by name and version; run it after a change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';

const PLATFORMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'arm', 'ppc64', 'riscv64', 's390x', 'ia32'];

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const optional = Object.values(lock.packages).flatMap(({ optionalDependencies }) =>
  Object.entries(optionalDependencies ?? {}),
);
let added = 0;
for (const [name, version] of optional) {
  const place = `node_modules/${name}`;
  if (lock.packages[place] !== undefined || !/^\d/.test(version)) continue;
  lock.packages[place] = { version, dev: true, optional: true, ...platformOf(name) };
  added += 1;
}
const inOrder = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
process.stdout.write(`${added} added\n`);

/** "@scope/tool-linux-arm64-musl" → its operating system and processor, as npm writes them. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.find((word) => PLATFORMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  return { ...(cpu === undefined ? {} : { cpu: [cpu] }), ...(os === undefined ? {} : { os: [os] }) };
}
