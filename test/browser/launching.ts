/** How Chromium is started: no extra work of its own, in a sandbox where that is possible. */
export const launching = (executablePath: string) => ({
  executablePath,
  // Chromium's own sandbox refuses to run as root, as in most containers.
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
