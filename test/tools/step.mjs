import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Runs one step of the test and shows what it said only when it failed.
 *
 * @param {string} name shown while it runs
 * @param {string[]} command a program of node_modules/.bin and its arguments
 * @returns {Promise<{ name: string, succeeded: boolean, report: string | undefined }>}
 */
export function startStep(name, [program, ...args], { cwd, environment = {}, report }) {
  const started = Date.now();
  const path = [join(cwd, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, CI: '1', NO_COLOR: '1', PATH: path, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = (succeeded) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${succeeded ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
      if (!succeeded) console.log(withoutDots(Buffer.concat(said).toString()));
      resolve({ name, succeeded, report });
    };
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.on('error', (error) => {
      said.push(Buffer.from(error.message));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** What a step said, without the row of dots that stands for its passed tests. */
function withoutDots(said) {
  return said.replace(/^[·\s]+$/gm, '').trim();
}
