/** The button that takes the offline copy off the device, and says that it is gone. */
import { forget } from './widget/offline.js';

const button = document.querySelector('#forget');
button.addEventListener('click', async () => {
  await forget();
  button.replaceWith('De kopie is verwijderd.');
});
