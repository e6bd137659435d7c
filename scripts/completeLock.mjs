// Some registries hold a package without its builds for other systems; npm then leaves these out of the lock
// file, and `npm ci` refuses a lock file in which they are missing. This puts them back: name and version are
// those that the package itself asks for, the system is in the name, what its file must hash to is asked of the
// registry. Run it after an `npm install` that changed package-lock.json.
import { spawnSync } from 'node:child_process';
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

/** What the file of a package must hash to, as the registry has it. */
function integrityOf(name, version) {
  const { status, stdout } = spawnSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const integrity = stdout.trim();
  if (status !== 0 || !/^sha512-[A-Za-z0-9+/]+=*$/.test(integrity))
    throw new Error(`The registry does not say what ${name}@${version} must hash to`);
  return integrity;
}

/** With its hash, in npm's order of keys. */
function withIntegrity([place, locked]) {
  if (locked.integrity !== undefined) return [place, locked];
  const { version, ...others } = locked;
  return [
    place,
    { version, integrity: integrityOf(place.split('node_modules/').at(-1), version), ...others },
  ];
}

const added = missingBuilds();
const [[top, itself], ...rest] = Object.entries(lock.packages);
const packages = [...rest, ...added].map(withIntegrity).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([[top, itself], ...packages]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} builds for other systems added to package-lock.json`);
