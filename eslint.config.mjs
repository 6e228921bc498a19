// @ts-check
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const tests = ['packages/*/src/**/*.spec.ts', 'packages/*/src/testing/**/*.ts', 'e2e/**/*.ts'];

/**
 * Imports only go down: nx -> formats -> simulation -> devkit; formats never import each other.
 *
 * @param {string[]} everywhere what every floor may import besides
 */
function floors(...everywhere) {
  const withoutNx = { bannedExternalImports: ['nx', 'nx/*', '@nx/*'] };
  const below = ['floor:simulation', 'floor:devkit', ...everywhere];
  return [
    { sourceTag: 'floor:testing', onlyDependOnLibsWithTags: [], ...withoutNx },
    { sourceTag: 'floor:devkit', onlyDependOnLibsWithTags: everywhere, ...withoutNx },
    { sourceTag: 'floor:simulation', onlyDependOnLibsWithTags: ['floor:devkit', ...everywhere], ...withoutNx },
    { sourceTag: 'floor:format', onlyDependOnLibsWithTags: below, ...withoutNx },
    ...['floor:nx', 'floor:e2e', 'floor:tools'].map((sourceTag) => ({
      sourceTag,
      onlyDependOnLibsWithTags: ['floor:nx', 'floor:format', ...below],
    })),
  ];
}

/** @param {string[]} everywhere see {@link floors} */
function moduleBoundaries(...everywhere) {
  return {
    '@nx/enforce-module-boundaries': [
      'error',
      { enforceBuildableLibDependency: true, allow: [], depConstraints: floors(...everywhere) },
    ],
  };
}

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', 'examples/**/dist/**'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'tsconfig.spec.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'e2e/**/*.ts'],
    plugins: { '@nx': nx },
    rules: { ...moduleBoundaries(), 'no-console': 'error' },
  },
  { files: tests, rules: moduleBoundaries('floor:testing') },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
