// `import text from './file?raw'`: the file's text, put in place by the bundler (esbuild and vite alike).
declare module '*?raw' {
  const text: string;
  export default text;
}
