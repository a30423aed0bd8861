// The messages of the open chat. Only what changed is drawn again, so screen readers hear new messages once.

import { byId, h } from './dom.js';
import model, { entriesOf, isRoom, nameOf } from './model.js';
import { drawMessage } from './message.js';
import { clock, day, notice, preview } from './words.js';

let drawnFor = '';
let onMore = () => {};
const drawn = new Map();

/** @param callback gets an entry and the button when somebody wants more of it */
export const onEntryMenu = callback => { onMore = callback; };

const RICH = new Set(['flex', 'template', 'image', 'video', 'audio', 'sticker']);

function more(entry) {
  return h('button', {
    type: 'button',
    class: 'more',
    'aria-haspopup': 'menu',
    'aria-label': `เพิ่มเติม: ${preview(entry).slice(0, 60)}`,
    onclick: event => onMore(entry, event.currentTarget),
  }, '⋯');
}

function bodyOf(entry) {
  try {
    return drawMessage(entry.body, entry.author !== 'bot');
  } catch {
    return h('div', { class: 'said' }, entry.body.altText ?? 'วาดข้อความนี้ไม่ได้ ดูที่ JSON');
  }
}

function meta(entry, own) {
  return h('span', { class: 'meta' },
    own && entry.state === 'READ' && h('span', {}, 'อ่านแล้ว'),
    h('time', { datetime: new Date(entry.at).toISOString() }, clock(entry.at)));
}

function line(entry) {
  const own = entry.author === model.viewer;
  if (entry.author === 'notice') return h('div', { class: 'notice' }, h('span', {}, notice(entry.body)));
  if (entry.state === 'UNSENT') {
    return h('div', { class: 'notice' }, h('span', {}, `${own ? 'คุณ' : nameOf(entry.author)}ยกเลิกข้อความแล้ว`));
  }
  const wide = entry.body.type === 'flex' || entry.body.template?.type?.endsWith('carousel');
  return h('article', {
    class: `line ${own ? 'own' : 'other'}${RICH.has(entry.body.type) ? ' bare' : ''}${wide ? ' wide' : ''}`,
    'data-id': entry.id,
    'aria-label': `${own ? 'คุณ' : nameOf(entry.author)}: ${preview(entry)}`,
  },
  !own && h('span', { class: `face ${entry.author === 'bot' ? 'bot' : ''}`, 'aria-hidden': 'true' }, nameOf(entry.author).slice(0, 1)),
  h('div', { class: 'stack' },
    !own && (entry.author !== 'bot' || isRoom(model.chat)) && h('span', { class: 'author' }, nameOf(entry.author)),
    h('div', { class: 'row' }, bodyOf(entry), h('div', { class: 'aside' }, more(entry), meta(entry, own)))));
}

function dots() {
  const until = model.loading[model.chat];
  if (!until || until <= Date.now()) return null;
  return h('div', { class: 'line other typing', id: 'typing' }, h('span', { class: 'face bot', 'aria-hidden': 'true' }, model.bot.name.slice(0, 1)),
    h('div', { class: 'said', role: 'img', 'aria-label': 'กำลังเตรียมคำตอบ' }, h('i'), h('i'), h('i')));
}

let following = true;
byId('log').addEventListener('scroll', () => {
  const log = byId('log');
  following = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
});

export function drawLog() {
  const log = byId('log');
  const shown = `${model.epoch} ${model.viewer} ${model.chat}`;
  const fresh = shown !== drawnFor;
  if (fresh) following = true;
  if (fresh) { log.replaceChildren(); drawn.clear(); drawnFor = shown; }
  byId('typing')?.remove();
  let lastDay = '';
  for (const entry of entriesOf(model.chat)) {
    const today = day(entry.at);
    const known = drawn.get(entry.id);
    if (!known) {
      if (today !== lastDay && !log.querySelector(`[data-day="${today}"]`)) {
        log.append(h('div', { class: 'notice day', 'data-day': today }, h('span', {}, today)));
      }
      const element = line(entry);
      log.append(element);
      if (entry.author === model.viewer) following = true;
      drawn.set(entry.id, { order: entry.order, element });
    } else if (known.order !== entry.order) {
      const element = line(entry);
      known.element.replaceWith(element);
      drawn.set(entry.id, { order: entry.order, element });
    }
    lastDay = today;
  }
  if (!drawn.size) log.replaceChildren(h('p', { class: 'empty' }, 'ยังไม่มีข้อความ ลองพิมพ์ถามดู'));
  else log.querySelector('.empty')?.remove();
  const typing = dots();
  if (typing) log.append(typing);
  if (following) log.scrollTop = log.scrollHeight;
}
