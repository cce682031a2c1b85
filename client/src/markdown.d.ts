/** A text of the project, taken in as it is when the client is built (`loader` of `client/project.json`). */
declare module '*.md' {
  const text: string;
  export = text;
}
