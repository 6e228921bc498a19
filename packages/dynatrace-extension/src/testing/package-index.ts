import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { startServer, temporaryFolder } from '@extkit/testing';
import { normaliseName } from '../wheels/project-name.ts';
import { wheelFile, writeWheelFile, type WheelFields } from './wheel-file.ts';

/** A package index (PEP 503) on the loopback interface, which goes when the test ends. */
export interface PackageIndex {
  readonly address: string;
  /** Puts wheels on it: name of the file -> what is in its METADATA. */
  publish(wheels: Readonly<Record<string, WheelFields>>): Promise<void>;
  /** Puts the real wheels of a folder on it. */
  mirror(wheels: string): void;
}

/** @param credentials `user:password`, where it asks for them */
export async function startPackageIndex(credentials?: string): Promise<PackageIndex> {
  const folder = temporaryFolder();
  const files = new Set<string>();
  const expected = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`;
  const answer: RequestListener = ({ url = '', headers }, response) => {
    const [, kind, name = ''] = url.split('/');
    if (expected !== undefined && headers.authorization !== expected) response.writeHead(401).end();
    else if (kind === 'files' && files.has(name)) response.end(readFileSync(join(folder, name)));
    else if (kind === 'simple') response.setHeader('content-type', 'text/html').end(projectPage(name, [...files]));
    else response.writeHead(404).end();
  };
  return {
    address: `${await startServer(answer)}/simple/`,
    async publish(wheels) {
      for (const [name, fields] of Object.entries(wheels)) {
        await writeWheelFile(folder, wheelFile(name, fields));
        files.add(name);
      }
    },
    mirror(wheels) {
      cpSync(wheels, folder, { recursive: true });
      for (const name of readdirSync(wheels)) files.add(name);
    },
  };
}

function projectPage(project: string, files: readonly string[]): string {
  const own = files.filter((file) => normaliseName(file.split('-')[0] ?? '') === project);
  return `<!DOCTYPE html><title>${project}</title>${own.map((file) => `<a href="/files/${file}">${file}</a>`).join('')}`;
}
