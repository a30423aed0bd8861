// Writing, attaching, and the quick replies of the last message.

import { byId, h, toast } from './dom.js';
import { act, base64 } from './server.js';
import model, { entriesOf, here, isRoom, room, viewer } from './model.js';
import { location, perform } from './actions.js';
import { openMenu } from './menus.js';
import { STICKERS } from './stickers.js';

const MOST_BYTES = 10 * 1024 * 1024;
let usedUp = null;

const field = byId('text');

function fit() {
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, 120)}px`;
}

async function say() {
  const text = field.value.trim();
  if (!text) return;
  field.value = '';
  fit();
  await act({ ...here(), do: 'say', text }).catch(() => { field.value = text; });
}

byId('composer').addEventListener('submit', event => { event.preventDefault(); say(); });
field.addEventListener('input', fit);
field.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); say(); }
});

async function images(files) {
  const chosen = [...files].filter(file => file.size <= MOST_BYTES);
  if (chosen.length < files.length) toast('รูปใหญ่เกิน 10 MB');
  if (!chosen.length) return;
  const sent = await Promise.all(chosen.map(async file => ({ mediaType: file.type, base64: await base64(file) })));
  await act({ ...here(), do: 'images', files: sent });
}

async function file(one) {
  if (!one) return;
  if (one.size > MOST_BYTES) { toast('ไฟล์ใหญ่เกิน 10 MB'); return; }
  await act({ ...here(), do: 'file', name: one.name, mediaType: one.type || 'application/octet-stream', base64: await base64(one) });
}

for (const [id, send] of [['images', images], ['camera', images], ['file', files => file(files[0])]]) {
  byId(id).addEventListener('change', async event => {
    await send(event.target.files);
    event.target.value = '';
  });
}

const sticker = ({ packageId, stickerId, keywords }) => act({ ...here(), do: 'sticker', packageId, stickerId, keywords });

function mention() {
  field.value = `@${model.bot.name} ${field.value}`;
  field.focus();
}

byId('attach').addEventListener('click', event => openMenu(byId('attach-items'), event.currentTarget, [
  { label: 'รูปภาพ (เลือกได้หลายรูป)', run: () => byId('images').click() },
  { label: 'ไฟล์ วิดีโอ เสียง', run: () => byId('file').click() },
  { label: 'ตำแหน่ง', run: location },
  ...(isRoom(model.chat) ? [{ label: `@ กล่าวถึง ${model.bot.name}`, run: mention }] : []),
  ...STICKERS.map(each => ({ label: `${each.emoji} สติกเกอร์ ${each.keywords[0]}`, run: () => sticker(each) })),
]));

/** LINE shows the quick replies of the very last message only, and drops them once one is used. */
function quickReplies() {
  const last = entriesOf(model.chat).filter(entry => entry.author !== 'notice').at(-1);
  if (!last || last.id === usedUp || last.state === 'UNSENT') return [];
  return (last.body.quickReply?.items ?? []).map(item => h('button', {
    type: 'button',
    class: 'chip',
    onclick: () => { usedUp = last.id; drawComposer(); perform(item.action); },
  }, item.action.label));
}

export function drawComposer() {
  const quick = byId('quick');
  const chips = quickReplies();
  const words = chips.map(chip => chip.textContent).join(' ') + (chips.length ? entriesOf(model.chat).at(-1).id : '');
  if (quick.dataset.words !== words) {
    quick.dataset.words = words;
    quick.replaceChildren(...chips);
    quick.scrollLeft = 0;
  }
  quick.hidden = chips.length === 0;
  const stranger = !isRoom(model.chat) && !viewer()?.friend;
  byId('composer').hidden = stranger;
  const banner = byId('blocked');
  banner.hidden = !stranger;
  if (stranger && !banner.children.length) {
    banner.replaceChildren('ยังไม่ได้เป็นเพื่อน หรือบล็อกอยู่ ',
      h('button', { type: 'button', class: 'send', onclick: () => act({ as: model.viewer, do: 'follow' }) }, 'เพิ่มเพื่อน / เลิกบล็อก'));
  }
  field.placeholder = isRoom(model.chat) && room(model.chat).withBot ? `พิมพ์ข้อความ (ถามบอท: @${model.bot.name})` : 'พิมพ์ข้อความ';
}
