// Raw JSON of a message, and what can be done with the event behind it.

import { byId, h, toast } from './dom.js';
import { act, raw } from './server.js';
import model, { here } from './model.js';
import { openMenu, placeAt } from './menus.js';
import { onEntryMenu } from './log.js';

async function again(entry, how) {
  await act({ as: model.viewer, do: how, event: entry.eventId });
  toast(how === 'redeliver' ? 'ส่งเหตุการณ์นี้ซ้ำแล้ว (isRedelivery: true)' : 'ส่งเหตุการณ์นี้ซ้ำแล้ว');
}

export async function inspect(entry) {
  const json = await raw(entry.id);
  byId('raw').textContent = JSON.stringify(json, null, 2);
  byId('inspector-hint').hidden = true;
  byId('inspector-actions').replaceChildren(
    h('button', { type: 'button', class: 'quiet', onclick: () => copy(byId('raw').textContent) }, 'คัดลอก'),
    ...(json.webhookEvent ? [
      h('button', { type: 'button', class: 'quiet', onclick: () => again(entry, 'redeliver') }, 'ส่งซ้ำ (redelivery)'),
      h('button', { type: 'button', class: 'quiet', onclick: () => again(entry, 'duplicate') }, 'ส่งซ้ำแบบเครือข่าย'),
    ] : []));
  if (document.body.dataset.view !== 'inspector') document.body.dataset.back = document.body.dataset.view;
  document.body.dataset.view = 'inspector';
  byId('raw').focus({ preventScroll: true });
}

async function copy(text) {
  await navigator.clipboard.writeText(text).then(() => toast('คัดลอกแล้ว'), () => toast('คัดลอกไม่ได้'));
}

byId('close-inspector').addEventListener('click', () => { document.body.dataset.view = 'chat'; });

onEntryMenu((entry, button) => {
  const own = entry.author === model.viewer;
  const words = entry.body.text ?? entry.body.altText;
  openMenu(byId('entry-menu'), button, [
    { label: 'ดู JSON', run: () => inspect(entry) },
    ...(words ? [{ label: 'คัดลอกข้อความ', run: () => copy(words) }] : []),
    ...(entry.eventId && own ? [{ label: 'ส่งซ้ำ (redelivery)', run: () => again(entry, 'redeliver') }] : []),
    ...(own ? [{ label: 'ยกเลิกข้อความ (unsend)', danger: true, run: () => act({ ...here(), do: 'unsend', message: entry.id }) }] : []),
  ]);
  placeAt(byId('entry-menu'), button);
});
