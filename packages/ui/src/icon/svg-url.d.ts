/** The builder of the site puts the address of the file in place of the import. */
declare module '*.svg?url' {
  const address: string;
  export default address;
}
