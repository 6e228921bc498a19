import type { Program } from '@extkit/devkit';

/**
 * The application that the vendor's tutorials monitor (facts 6). It listens on this machine only, unless told otherwise:
 * the SDK's is open to the whole network.
 */
export const demoApp: Program = {
  id: 'demo-app',
  description: 'Runs the demo application: a small HTTP server with numbers for a plugin to read',
  options: {
    port: { type: 'number', description: 'The port to listen on; 0 for any that is free', default: 8769 },
    host: {
      type: 'string',
      description: 'The address to listen on; 0.0.0.0 lets other machines in',
      default: '127.0.0.1',
    },
    auth: { type: 'boolean', description: 'Asks for a user and a password (HTTP Basic)', default: false },
    user: { type: 'string', description: 'The user to ask for, "ruxit" if not given; implies auth' },
    password: { type: 'string', description: 'The password to ask for, "ruxit" if not given; implies auth' },
    ui: { type: 'boolean', description: 'Adds numbers that make nice charts', default: false },
  },
  async run(options, signal, print) {
    const { runDemoApp } = await import('./run-demo-app.ts');
    return runDemoApp(options, signal, print);
  },
};
