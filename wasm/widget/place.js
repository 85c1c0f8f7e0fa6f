/** Where the script stands: its files are beside it. wasm/build has another one for classic scripts. */
export const place = import.meta.url;
