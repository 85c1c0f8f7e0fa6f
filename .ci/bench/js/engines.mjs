// The engines, each with the settings of someone who wants search as one types
// that forgives typing errors. An engine has build(entries), find(query, lang) →
// numbers of the first ten, and, where it can, save() and load(saved).
import MiniSearch from "minisearch";
import Fuse from "fuse.js";
import FlexSearch from "flexsearch";
import { create, insertMultiple, search as oramaSearch, save, load } from "@orama/orama";

const text = (entry) => ({ title: entry.title, labels: entry.labels.join(" "), text: entry.text });

function minisearch() {
  const options = {
    fields: ["title", "labels", "text"],
    searchOptions: { boost: { title: 3, labels: 2 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
  };
  let index;
  return {
    build(entries) {
      index = new MiniSearch(options);
      index.addAll(entries.map((entry, id) => ({ id, ...text(entry) })));
    },
    save: () => JSON.stringify(index),
    load: (saved) => { index = MiniSearch.loadJSON(saved, options); },
    find: (query) => index.search(query).slice(0, 10).map((hit) => hit.id),
  };
}

function fuse() {
  let index;
  return {
    build(entries) {
      const keys = [{ name: "title", weight: 3 }, { name: "labels", weight: 2 }, { name: "text", weight: 1 }];
      index = new Fuse(entries, { keys, threshold: 0.3, ignoreLocation: true });
    },
    find: (query) => index.search(query, { limit: 10 }).map((hit) => hit.refIndex),
  };
}

function flexsearch() {
  const { Document, Charset } = FlexSearch;
  let index;
  return {
    build(entries) {
      index = new Document({
        document: { id: "id", index: ["title", "labels", "text"].map((field) => ({ field, tokenize: "forward", encoder: Charset.LatinBalance })) },
      });
      entries.forEach((entry, id) => index.add({ id, ...text(entry) }));
    },
    find(query) {
      const seen = new Set();
      for (const field of index.search(query, { limit: 10, suggest: true })) field.result.forEach((id) => seen.add(id));
      return [...seen].slice(0, 10);
    },
  };
}

function orama() {
  const schema = { number: "number", title: "string", labels: "string", text: "string" };
  let index;
  return {
    build(entries) {
      index = create({ schema });
      insertMultiple(index, entries.map((entry, number) => ({ number, ...text(entry) })), 1e6);
    },
    save: () => JSON.stringify(save(index)),
    load: (saved) => { index = create({ schema }); load(index, JSON.parse(saved)); },
    find: (query) => oramaSearch(index, { term: query, properties: ["title", "labels", "text"], boost: { title: 3, labels: 2 }, tolerance: 1, limit: 10 })
      .hits.map((hit) => hit.document.number),
  };
}

// wegwijzer is ours: an index built beforehand, in WASM, one call a key press.
export function wegwijzer(wasm, file) {
  const { exports } = wasm;
  const put = (bytes, at) => new Uint8Array(exports.mem.buffer).set(bytes, at);
  const encoder = new TextEncoder();
  return {
    build() { this.load(file); },
    load(saved) {
      put(saved, exports.reserve(saved.length));
      if (exports.open() !== 1) throw new Error("the index is damaged");
      this.find("", "nl"); // what is computed before the first query belongs to loading
    },
    find(query, lang) {
      const bytes = encoder.encode(query);
      put(bytes, exports.inputAt());
      const n = exports.find(bytes.length, lang === "en" ? 1 : 0);
      return [...new Uint32Array(exports.mem.buffer, exports.outputAt(), n)];
    },
    memory: () => exports.mem.buffer.byteLength,
  };
}

export const peers = { minisearch, fuse, flexsearch, orama };
