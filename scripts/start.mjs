import { spawn } from 'node:child_process';
import { commandFile, ensureInstalled, root } from './install.mjs';

ensureInstalled();
const server = spawn(process.execPath, [commandFile('vite'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', status => process.exit(status ?? 0));
