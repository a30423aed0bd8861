// One-line descriptions of messages, for the chat list and for screen readers.

import { nameOf } from './model.js';
import model from './model.js';

const NOTICES = {
  follow: who => `${who} เพิ่ม ${model.bot.name} เป็นเพื่อน`,
  unfollow: who => `${who} บล็อก ${model.bot.name}`,
  join: () => `${model.bot.name} เข้าร่วมกลุ่ม`,
  leave: () => `${model.bot.name} ออกจากกลุ่ม`,
  memberJoined: who => `${who} เข้าร่วมกลุ่ม`,
  memberLeft: who => `${who} ออกจากกลุ่ม`,
};

export const notice = body => (NOTICES[body.type] ?? (() => body.type))(nameOf(body.userId));

export function preview(entry) {
  if (entry.state === 'UNSENT') return 'ยกเลิกข้อความแล้ว';
  const body = entry.body;
  if (entry.author === 'notice') return notice(body);
  switch (body.type) {
    case 'text':
    case 'textV2': return body.text;
    case 'flex':
    case 'template':
    case 'imagemap': return body.altText;
    case 'image': return 'ส่งรูปภาพ';
    case 'video': return 'ส่งวิดีโอ';
    case 'audio': return 'ส่งข้อความเสียง';
    case 'file': return `ส่งไฟล์ ${body.fileName ?? ''}`;
    case 'location': return `ส่งตำแหน่ง ${body.title ?? ''}`;
    case 'sticker': return 'ส่งสติกเกอร์';
    default: return body.type;
  }
}

export const clock = at => new Date(at).toLocaleTimeString('th-TH', { hour: '2-digit', minute: '2-digit' });

export const day = at => new Date(at).toLocaleDateString('th-TH', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
