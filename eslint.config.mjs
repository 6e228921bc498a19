// @ts-check
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Imports only go down: nx -> formats -> simulation -> devkit; formats never import each other. */
const floors = [
  { sourceTag: 'floor:devkit', onlyDependOnLibsWithTags: [], bannedExternalImports: ['nx', 'nx/*', '@nx/*'] },
  {
    sourceTag: 'floor:simulation',
    onlyDependOnLibsWithTags: ['floor:devkit'],
    bannedExternalImports: ['nx', 'nx/*', '@nx/*'],
  },
  {
    sourceTag: 'floor:format',
    onlyDependOnLibsWithTags: ['floor:simulation', 'floor:devkit'],
    bannedExternalImports: ['nx', 'nx/*', '@nx/*'],
  },
  { sourceTag: 'floor:nx', onlyDependOnLibsWithTags: ['floor:format', 'floor:simulation', 'floor:devkit'] },
  { sourceTag: 'floor:e2e', onlyDependOnLibsWithTags: ['floor:nx', 'floor:format', 'floor:devkit'] },
  { sourceTag: 'floor:tools', onlyDependOnLibsWithTags: ['floor:nx', 'floor:format', 'floor:devkit'] },
];

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
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: true, allow: [], depConstraints: floors },
      ],
      'no-console': 'error',
    },
  },
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
