// The program's files, written as docs/formats.md has them and not by the program: what it reads here is what stands there.

const TABLE = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit += 1) {
        c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    }
    return c >>> 0;
});

/** The CRC-32 of a text, eight hexadecimal digits. */
export function checksum(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text)) {
        crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff];
    }
    return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

const line = (ron) => `${checksum(ron)} ${ron}\n`;

/** The day that is `days` ago, `2026-11-28`. */
export function day(days = 0) {
    const at = new Date(Date.now() - days * 86_400_000);
    return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

let last = 0;
/** An id of version 7 that says the moment. */
function id(ms) {
    last += 1;
    const time = ms.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${last.toString(16).padStart(12, '0')}`;
}

/** A journal file with holds at `point`, one a day at noon: `[[days ago, before, after], …]`. */
export function journalOf(point, side, holds) {
    const entry = ([ago, before, after]) => {
        const at = `${day(ago)}T12:00:00+00:00[UTC]`;
        return line(`Entry(id:"${id(Date.parse(`${day(ago)}T12:00:00Z`))}",at:"${at}",kind:Hold(point:"${point}",side:${side},` +
            `held_ms:60000,dose_s:60,ending:time,ended:time,before:${before},after:${after}))`);
    };
    return line('Journal(version:1,program:"knotmap 0.1.0")') + holds.map(entry).join('');
}

/** A sealed plan with one point, made today. */
export function planOf(planId, point, side, seconds) {
    const text = `Plan(
    id: "${planId}",
    revision: 1,
    made: "${day()}",
    label: "patient 17",
    points: [
        (point: "${point}", side: ${side}, tool: lacrosse_ball, position: wall, dose: Time(s: ${seconds})),
    ],
)
`;
    return `// Knotmap plan, format 1, ${Buffer.byteLength(text)} bytes, checksum ${checksum(text)}. Open this file with Knotmap.
${text}// End of the plan.
`;
}
