/** What the promise rejects with. Where it resolves, the test fails. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  const result = await promise.then(
    () => ({ rejected: false }) as const,
    (reason: unknown) => ({ rejected: true, reason }) as const,
  );
  if (result.rejected) return result.reason;
  throw new Error('Expected a rejection: the promise resolved');
}
