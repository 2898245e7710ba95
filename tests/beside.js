// Runs scripts of package.json beside each other; what one of them says stays together, and one failure fails all.
import { spawn } from 'node:child_process';

/** @returns whether the script succeeded, once all that it said is printed */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (bytes) => said.push(bytes));
    child.stderr.on('data', (bytes) => said.push(bytes));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) process.stdout.write(`npm run ${script} failed\n`);
      resolve(code === 0);
    });
  });
}

const passed = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = passed.length > 0 && passed.every(Boolean) ? 0 : 1;
