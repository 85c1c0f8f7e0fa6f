/**
 * What a build knows about the files that the widget fetches. The modules as they stand in the
 * repository know nothing: names are plain and hashes come from attributes. wasm/build puts a
 * module with the real values in this place.
 *
 * files    by plain name: {file: hashed name, bytes, integrity, gzip: name of the .gz beside it}
 * carried  by plain name: the file itself, gzip in base64, in the builds that fetch nothing
 * content  the bundle for an element that names none
 */
export const files = {};
export const carried = {};
export const content = 'wegwijzer.bundle';
