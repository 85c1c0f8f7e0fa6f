/** The portal in the house style of each institution, light, dark and in forced colours. */
const STYLES = { zuiderlicht: '/portal.css', oosterveen: '/themes/oosterveen.css', noorderkade: '/themes/noorderkade.css' };
const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

/** @type {{name: string, sheet: string, media: object}[]} */
export const LOOKS = Object.entries(STYLES).flatMap(([style, sheet]) =>
  Object.entries(SCHEMES).map(([scheme, media]) => ({ name: `${style}, ${scheme}`, sheet, media })));

/** Changes the look of a page that is open, so that nothing has to be walked through again. */
export async function wear(page, { sheet, media }) {
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  await page.evaluate((wanted) => {
    const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].filter((link) => /portal|themes/.test(link.href));
    const worn = sheets.find((link) => new URL(link.href).pathname === wanted);
    for (const link of sheets) link.sheet.disabled = link !== worn; // link.disabled would load it again
    if (worn) return null;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: wanted });
    return new Promise((resolve) => {
      link.onload = () => resolve();
      document.head.append(link);
    });
  }, sheet);
}
