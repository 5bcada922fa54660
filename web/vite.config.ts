import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // `light-dark()` and the rest of what the styles use are in these and later.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    // Everything is a file of its own: the security policy allows no data: address.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': process.env.RAPPORTEUR_URL ?? 'http://127.0.0.1:4000' } },
});
