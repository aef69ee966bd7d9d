/** Markdown files are imported as their text (esbuild's text loader; the tests and scripts do the same). */
declare module '*.md' {
  const text: string;
  export default text;
}
