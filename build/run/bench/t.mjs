import { buildAddon } from '../../make/addon.mjs';
const m = await buildAddon();
for (const k of ['functions','app']) { const all=[]; for (const o of Object.values(m[k].outputs)) for (const [p,{bytesInOutput:b}] of Object.entries(o.inputs)) all.push([b,p]); all.sort((a,b)=>b[0]-a[0]); console.log(k, all.reduce((s,[b])=>s+b,0)); console.log(all.slice(0,k==='app'?75:25).map(([b,p])=>b+' '+p).join('\n')); }
