/** A project's `.gitignore`. */
export const GITIGNORE = `# what builds write
dist/
extension/lib/

# what must not leave this computer
secrets.json
*.pem
*.key
`;

/** What Python adds to it. */
export const PYTHON_GITIGNORE = `
# Python
__pycache__/
build/
*.egg-info/
.venv/
`;
