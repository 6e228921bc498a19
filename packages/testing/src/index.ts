export { asOrdinaryUser } from './as-ordinary-user.ts';
export { startServer, startTlsServer, unusedPort } from './http-server.ts';
export { isInstalled } from './is-installed.ts';
export { rejectionOf } from './rejection-of.ts';
export { temporaryFolder } from './temporary-folder.ts';
export { writeFiles, type Files } from './write-files.ts';
