/** What the builder of the site puts in place of it. */
interface ImportMeta {
  readonly env: {
    /** Path the site is served under; begins and ends with a slash. */
    readonly BASE_URL: string;
  };
}
