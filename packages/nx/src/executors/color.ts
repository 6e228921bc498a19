/**
 * Whether to colour what goes to standard output: on a terminal, unless `NO_COLOR` is set, or where `FORCE_COLOR` asks
 * for it. Nx gives every task `FORCE_COLOR=true`, even where its own output goes to a file: that value says nothing.
 */
export function wantsColor(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  isTerminal = process.stdout.isTTY,
): boolean {
  const { NO_COLOR: refused = '', FORCE_COLOR: forced = 'true' } = environment;
  if (refused !== '') return false;
  if (forced === 'true') return isTerminal;
  return forced !== '0' && forced !== 'false';
}
