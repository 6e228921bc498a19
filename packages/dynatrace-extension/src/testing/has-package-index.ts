import { isInstalled } from '@extkit/testing';

const install = ['-m', 'pip', '--retries', '0', '--timeout', '10', 'install', '--dry-run', '--quiet'];

/** Whether pip can get what extensions need from the package index that this machine uses. */
export const hasPackageIndex = isInstalled('python3', ...install, '--ignore-installed', 'dt-extensions-sdk');
