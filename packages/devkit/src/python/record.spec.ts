import { describe, expect, it } from 'vitest';
import { formatRecord, parseRecord, recordHash } from './record.ts';

describe('RECORD', () => {
  it('lists files with their hash and size, sorted', () => {
    const text = formatRecord([
      { path: 'b.py', hash: 'sha256=b', size: '2' },
      { path: 'a.dist-info/RECORD', hash: '', size: '' },
    ]);
    expect(text).toBe('a.dist-info/RECORD,,\nb.py,sha256=b,2\n');
  });

  it('quotes what a comma or a quote would break', () => {
    const lines = [{ path: 'a,"b".py', hash: 'sha256=b', size: '2' }];
    expect(formatRecord(lines)).toBe('"a,""b"".py",sha256=b,2\n');
    expect(parseRecord(formatRecord(lines))).toEqual(lines);
  });

  it('is read with any line ends, and without what is no line of it', () => {
    expect(parseRecord('a.py,sha256=x,1\r\n\r\nnonsense\nb.py,,\n')).toEqual([
      { path: 'a.py', hash: 'sha256=x', size: '1' },
      { path: 'b.py', hash: '', size: '' },
    ]);
  });

  it('writes hashes in base64 for URLs, unpadded', () => {
    expect(recordHash(Buffer.from([0xfb, 0xff]))).toBe('sha256=-_8');
  });
});
