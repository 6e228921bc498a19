import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface CommandResult {
  readonly exitCode: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
  readonly stdout: string;
}

const { version: nxVersion } = createRequire(import.meta.url)('nx/package.json') as { version: string };

/** By number, as most systems know it by no other name. */
const NOBODY = 65534;

/** An Nx workspace in the system's temporary folder, which knows nothing of the repository that the tests stand in. */
export class ScratchWorkspace {
  readonly root: string;
  readonly #environment: NodeJS.ProcessEnv;
  #user: { readonly uid?: number; readonly gid?: number } = {};

  private constructor(root: string, environment: NodeJS.ProcessEnv) {
    this.root = root;
    this.#environment = environment;
  }

  static async create(registry: string): Promise<ScratchWorkspace> {
    const root = await mkdtemp(join(tmpdir(), 'extkit-e2e-'));
    const workspace = new ScratchWorkspace(root, environment(root));
    await workspace.write('.npmrc', `registry=${registry}\nfund=false\naudit=false\n`);
    await workspace.write('package.json', JSON.stringify({ name: 'scratch', private: true }));
    await workspace.write('nx.json', JSON.stringify({ neverConnectToCloud: true, analytics: false }));
    await workspace.write('.gitignore', 'node_modules\n.nx\n');
    await workspace.must('git', ['init', '--quiet']);
    await workspace.must('npm', ['install', '--save-dev', `nx@${nxVersion}`]);
    return workspace;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(this.root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  /** Runs the workspace's own Nx. */
  nx(...args: string[]): Promise<CommandResult> {
    return this.run(join('node_modules', '.bin', 'nx'), args);
  }

  /** Sets an environment variable for all further commands. */
  setEnvironment(name: string, value: string): void {
    this.#environment[name] = value;
  }

  /**
   * Gives the workspace to an ordinary user, who runs all further commands. Does nothing unless the tests are run by the
   * superuser, for whom nothing is unreadable.
   */
  async handOver(): Promise<void> {
    if (process.geteuid?.() !== 0) return;
    await this.must('chown', ['-R', `${NOBODY}:${NOBODY}`, '.']);
    this.#user = { uid: NOBODY, gid: NOBODY };
  }

  /** Starts the workspace's own Nx, as the leader of a process group of its own. */
  startNx(...args: string[]): ChildProcess {
    const options = { cwd: this.root, env: this.#environment, ...this.#user };
    return spawn(join('node_modules', '.bin', 'nx'), args, { ...options, detached: true, stdio: 'ignore' });
  }

  run(command: string, args: readonly string[]): Promise<CommandResult> {
    return new Promise((resolve) => {
      const options = { cwd: this.root, env: this.#environment, maxBuffer: 50_000_000, ...this.#user };
      const child = execFile(command, args, options, (error, stdout, stderr) => {
        resolve({ exitCode: error === null ? 0 : (child.exitCode ?? 1), output: stdout + stderr, stdout });
      });
    });
  }

  /** The same, for a command that has to succeed. */
  async must(command: string, args: readonly string[]): Promise<string> {
    const { exitCode, output, stdout } = await this.run(command, args);
    if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
    return stdout;
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/**
 * Nothing of the outer Nx or npm run may reach the workspace, nor a signing key in the home folder of whoever runs the
 * tests; only npm's own settings and cache stay.
 */
function environment(home: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(nx_|npm_|extkit_|vitest|node_env)/i.test(name));
  return {
    ...Object.fromEntries(inherited),
    CI: 'true',
    GIT_CEILING_DIRECTORIES: tmpdir(),
    NO_COLOR: '1',
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    NX_ADD_PLUGINS: 'true',
    HOME: home,
    USERPROFILE: home,
    npm_config_cache: process.env.npm_config_cache ?? join(homedir(), '.npm'),
    npm_config_userconfig: process.env.npm_config_userconfig ?? join(homedir(), '.npmrc'),
  };
}
