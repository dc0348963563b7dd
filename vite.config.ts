import { existsSync, globSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type UserConfig } from 'vite';

/** What a browser loads: one sheet, one script, the islands of the slices; named with their hash. */
function clientBuild(): UserConfig {
  const islands = globSync('src/**/islands/*.ts', { exclude: ['**/*.test.ts'] });
  return {
    plugins: [tailwindcss()],
    publicDir: false,
    build: {
      outDir: 'dist/client',
      emptyOutDir: true,
      manifest: 'manifest.json',
      rolldownOptions: { input: ['src/ui/styles.css', 'src/ui/nicer.ts', ...islands] },
    },
  };
}

/** What Node runs. Packages stay in node_modules; migrations/ and demo/ are read at run time. */
function serverBuild(): UserConfig {
  return {
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
    build: {
      ssr: true,
      target: 'node22',
      outDir: 'dist/server',
      emptyOutDir: true,
      sourcemap: true,
      rolldownOptions: { input: ['src/server.ts', 'src/cli.ts'].filter((file) => existsSync(file)) },
    },
  };
}

export default defineConfig(({ isSsrBuild }) => (isSsrBuild ? serverBuild() : clientBuild()));
