/** axe-core over the whole page; it looks into open shadow roots. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome can be another in another look: names, roles and order are not in a style sheet. */
export const LOOKS_RULES = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** The violations in the page, or in one part of it, as readable lines: rule, where, and why. */
export async function violations(page, part = ':root', only = TAGS) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const found = await page.evaluate(async ([within, runOnly]) => {
    const result = await globalThis.axe.run(within, { runOnly, resultTypes: ['violations'] });
    return result.violations;
  }, [part, only]);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary?.replaceAll('\n', ' ')}`));
}
