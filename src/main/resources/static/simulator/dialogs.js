// Asks for a few fields in one modal dialog.

import { byId, h } from './dom.js';

/** fields: [{name, label, ...input attributes}]. Resolves to the values, or to null if the person thought better of it. */
export function ask(title, fields, ok = 'ตกลง') {
  const dialog = byId('dialog');
  byId('dialog-title').textContent = title;
  byId('dialog-ok').textContent = ok;
  byId('dialog-fields').replaceChildren(...fields.map(({ name, label, ...attributes }) =>
    h('label', {}, h('span', {}, label), h('input', { name, required: true, ...attributes }))));
  return new Promise(resolve => {
    let values = null;
    const form = byId('dialog-form');
    form.onsubmit = () => { values = Object.fromEntries(new FormData(form)); };
    byId('dialog-cancel').onclick = () => dialog.close();
    dialog.onclose = () => resolve(values);
    dialog.showModal();
    form.querySelector('input')?.select();
  });
}

export const confirmed = (title, ok) => ask(title, [], ok).then(Boolean);
