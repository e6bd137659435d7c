// Some registries hold a package without its builds for other systems; npm then leaves these out of the lock
// file, and `npm ci` refuses a lock file in which they are missing. This puts them back: name and version are
// those that the package itself asks for, the system is in the name. Run it after an `npm install` that
// changed package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** "…-linux-arm64-musl" runs on linux, arm64, musl. */
function systemOf(name) {
  const words = name.split(/[/-]/);
  return {
    cpu: PROCESSORS.filter(cpu => words.includes(cpu)),
    libc: words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined,
    os: SYSTEMS.filter(os => words.includes(os)),
  };
}

function missingBuilds() {
  return Object.entries(lock.packages).flatMap(
    ([place, { optionalDependencies = {}, license, engines, dev }]) =>
      Object.entries(optionalDependencies)
        .filter(
          ([name]) =>
            !lock.packages[`node_modules/${name}`] && !lock.packages[`${place}/node_modules/${name}`],
        )
        .map(([name, version]) => {
          const { cpu, libc, os } = systemOf(name);
          if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+$/.test(version))
            throw new Error(`${name}@${version}, wanted by ${place}, does not say which system it is for`);
          return [`node_modules/${name}`, { version, cpu, dev, license, libc, optional: true, os, engines }];
        }),
  );
}

const added = missingBuilds();
const [[top, itself], ...rest] = Object.entries(lock.packages);
const packages = [...rest, ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([[top, itself], ...packages]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} builds for other systems added to package-lock.json`);
