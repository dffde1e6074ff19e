import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from './find-program.mjs';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const PACKAGES = {
  chromium: ['chromium', 'fonts-noto-core', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-noto-core', 'fonts-liberation'],
  openssl: ['openssl'],
};

/** Everything said here goes to standard error: standard output belongs to the tool that follows. */
const say = (sentence) => process.stderr.write(`setup: ${sentence}\n`);

function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) throw new Error(`“${command} ${args.join(' ')}” failed`);
}

/** Whether every package of the lock file is installed in the version it names; modification times do not tell. */
function isInstalled() {
  const installedLock = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function installModules() {
  if (!isInstalled()) {
    say('installing the modules of package-lock.json');
    // No package here needs its install script, and none should get to run one.
    run('npm', ['ci', '--ignore-scripts']);
  }
  // tsconfig.json extends a file that wxt writes.
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) run('npx', ['--no-install', 'wxt', 'prepare']);
}

function installPrograms(programs) {
  const missing = programs.filter((program) => !findProgram(program));
  if (missing.length === 0) return;
  const broken = missing.find((program) => process.env[program.toUpperCase()]);
  if (broken) {
    const variable = broken.toUpperCase();
    throw new Error(`${variable}=${process.env[variable]} is no program that can be started`);
  }
  const packages = [...new Set(missing.flatMap((program) => PACKAGES[program]))];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `${missing.join(' and ')} not found. Install ${missing.length > 1 ? 'them' : 'it'} (on Debian or Ubuntu: ` +
        `sudo apt-get install ${packages.join(' ')}), or say where to find ${missing.length > 1 ? 'them' : 'it'}: ` +
        missing.map((program) => `${program.toUpperCase()}=/path/to/${program}`).join(' '),
    );
  }
  say(`installing ${packages.join(', ')}`);
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], quietly);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quietly);
  const still = missing.filter((program) => !findProgram(program));
  if (still.length > 0) throw new Error(`${still.join(' and ')} still not found after installing`);
}

/**
 * Makes a fresh clone work: modules, generated types, and the programs the tool needs.
 * Ends the process with a sentence and exit code 2 when something cannot be had.
 *
 * @param {('chromium' | 'firefox' | 'openssl')[]} programs
 */
export function setUp(programs) {
  try {
    installModules();
    installPrograms(programs);
  } catch (failure) {
    say(failure.message);
    process.exit(2);
  }
}
