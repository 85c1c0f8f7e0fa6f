// node pagefind.mjs N DATA: writes the index of Pagefind, which is many files.
import { readFileSync } from "node:fs";
import { createIndex } from "pagefind";

const [n, data] = process.argv.slice(2);
const entries = JSON.parse(readFileSync(`${data}/${n}/entries.json`, "utf8"));
const { index } = await createIndex({});
for (const [number, entry] of entries.entries()) {
  await index.addCustomRecord({
    url: `/${number}`, language: "nl", content: `${entry.title} ${entry.labels.join(" ")} ${entry.text}`,
    meta: { title: entry.title, number: String(number) },
  });
}
await index.writeFiles({ outputPath: `${data}/${n}/pagefind` });
process.exit(0);
