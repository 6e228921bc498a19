/** A project's `.gitignore`. */
export const GITIGNORE = `# what builds write
dist/

# what must not leave this computer
token.conf
plugin_upload.token

# Python
__pycache__/
`;

/** The build leaves these out besides what the format itself does. */
export const FILE_BLOCKLIST = `# What stays out of the package: a pattern a line, for the names of files and folders at any depth.
tests
README.md
__pycache__
*.token
`;

/** The address of the demo application, and what it takes for a user when it runs with --auth. */
export const DEMO_URL = 'http://localhost:8769';
export const DEMO_CONFIGURATION = { url: DEMO_URL, user: 'ruxit', password: 'ruxit' };
