/** One SDK's declarations: `name` is its file's name, `text` declares every module specifier it stands in for. */
export interface Stub {
  readonly name: string;
  readonly text: string;
}
