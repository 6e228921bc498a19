import { describe, expect, it } from 'vitest';
import { errorText } from './error-text.ts';

describe('errorText', () => {
  it.each([
    [
      'the message of an envelope',
      '{"error":{"code":401,"message":"Token Authentication failed"}}',
      'Token Authentication failed',
    ],
    ['any other text, on one line', '<html>\n  <b>boom</b>\n</html>', '<html> <b>boom</b> </html>'],
    ['JSON of another kind', '{"error":"boom"}', '{"error":"boom"}'],
    ['no more than one full stop', 'boom.', 'boom'],
    ['that there is nothing', '', 'it does not say why'],
    ['nothing that steers a terminal', 'a\u001b[31mb\u202e', 'a␛[31mb\ufffd'],
    ['violations of any shape', '{"error":{"message":"m","constraintViolations":[null,{},{"message":"n"}]}}', 'm; n'],
  ])('gives %s', (_, body, expected) => {
    expect(errorText(body)).toBe(expected);
  });

  it('counts the violations that are too many to show', () => {
    const constraintViolations = Array.from({ length: 12 }, (_, index) => ({ path: `p${index}`, message: 'bad' }));
    const text = errorText(JSON.stringify({ error: { message: 'm', constraintViolations } }));
    expect(text).toMatch(/^m; p0: bad; .*p9: bad; and 2 more$/);
  });
});
