// node chromium.mjs ENGINES N DATA: measures engines in headless Chromium, each in
// its own page, and prints a line of JSON for each.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const [names, n, data] = process.argv.slice(2);
const types = { js: "text/javascript", wasm: "application/wasm", json: "application/json", html: "text/html" };
const bundle = await build({ entryPoints: ["page.mjs"], bundle: true, format: "esm", write: false, external: ["/data/*"] });
const html = '<!doctype html><script src="/data/wasm_exec.cjs"></script><script type="module" src="/page.js"></script>';

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
  const body = path === "/" ? html : path === "/page.js" ? bundle.outputFiles[0].contents
    : await readFile(data + path.replace(/^\/data/, "")).catch(() => null);
  const type = path === "/" ? types.html : types[path.split(".").pop().replace("cjs", "js")] ?? "application/octet-stream";
  response.writeHead(body === null ? 404 : 200, {
    "content-type": type, "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp",
  });
  response.end(body);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--enable-precise-memory-info", "--js-flags=--expose-gc"],
});
for (const name of names.split(",")) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => globalThis.run);
  try {
    console.log(JSON.stringify(await page.evaluate(([engine, size]) => globalThis.run(engine, size), [name, Number(n)])));
  } catch (error) {
    console.error(`${name} at ${n}: ${error.message}`);
  }
  await page.close();
}
await browser.close();
server.close();
