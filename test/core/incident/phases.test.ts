import { describe, expect, it } from 'vitest';
import { phasesOf } from '../../../core/src/incident/phases.ts';
import type { Phase } from '../../../core/src/incident/types.ts';
import type { Language } from '../../../core/src/sections/kinds.ts';

/** Reads a timeline's texts, of which no time is known. */
function read(language: Language, ...texts: string[]): (Phase | null)[] {
  return phasesOf(
    texts.map((text) => ({ text, at: null })),
    null,
    language,
  );
}

const moment = (time: string | null) => (time === null ? null : { date: '2024-05-06', time });

/** Reads a timeline whose entries lie at 10:00, 10:01, …, against a stated window. */
function readAt(
  language: Language,
  { start, end }: { readonly start: string | null; readonly end: string | null },
  ...texts: string[]
): (Phase | null)[] {
  const entries = texts.map((text, i) => ({ text, at: moment(`10:0${i}`) }));
  return phasesOf(entries, { start: moment(start), end: moment(end) }, language);
}

/** One entry that tells a phase plainly. Operators of all countries understand them. */
const plainly: Readonly<Partial<Record<Phase, string>>> = {
  leadup: 'Release 2.4 deployed',
  detected: 'Alert: basket is down',
  mitigated: 'Rolled back to release 2.3',
  resolved: 'Basket fully restored',
};

/** Reads an entry behind others that tell some phases, and ahead of the end and of entries that tell nothing. */
function amid(text: string, told: readonly Phase[] = ['detected'], language: Language = 'en'): Phase | null {
  const before = told.map((phase) => plainly[phase] ?? '');
  const after = told.includes('resolved') ? [] : ['Lunch', plainly.mitigated ?? '', plainly.resolved ?? ''];
  return read(language, ...before, text, ...after)[told.length] ?? null;
}

/** Reads the last entry of a timeline. */
function atLast(text: string): Phase | null {
  return read('en', plainly.detected ?? '', plainly.mitigated ?? '', text).at(-1) ?? null;
}

describe('what teams write', () => {
  it.each<[Language, string]>([
    ['en', 'Error rate begins to drop'],
    ['en', 'The queue of mails drains'],
    ['fr', 'Les erreurs diminuent'],
    ['es', 'Los errores bajan'],
    ['pt', 'A fila esvazia'],
    ['de', 'Die Fehlerrate sinkt'],
    ['ja', 'エラーが減少'],
  ])('what hurts and becomes less gets better, in %s: %s', (language, text) => {
    expect(['mitigated', 'resolved']).toContain(amid(text, ['detected', 'mitigated'], language));
  });

  it.each(['Traffic drops to zero', 'The success rate drops'])(
    'what is missed and becomes less does not: %s',
    (text) => {
      expect(['mitigated', 'resolved', 'verified']).not.toContain(amid(text));
    },
  );

  it.each<[Language, string]>([
    ['en', 'Smoke tests pass'],
    ['fr', 'Tests de bout en bout validés'],
    ['es', 'Prueba de punta a punta correcta'],
    ['pt', 'Teste de ponta a ponta validado'],
    ['de', 'Smoke-Tests bestanden'],
    ['ja', '疎通を検証'],
  ])('a test behind the cure confirms it, in %s', (language, text) => {
    expect(amid(text, ['detected', 'mitigated', 'resolved'], language)).toBe('verified');
  });

  it('a test ahead of the cure is part of the search', () => {
    expect(amid('Tested the replica from a second host')).toBe('investigating');
  });

  it.each([
    ['Incident called, Mira takes the command', 'acknowledged'],
    ['Raised the issue with the developers of the driver', 'escalated'],
    ['We involved an expert for the database', 'escalated'],
    ['All address ranges of the crawler blocked', 'mitigated'],
    ['Limit set to 0 by hand', 'mitigated'],
    ['Cache invalidated and warmed', 'mitigated'],
    ['Found the stuck worker and restarted it', 'mitigated'],
    ['The traces led us to a misconfigured proxy', 'identified'],
    ['Discovery: the job had never been configured', 'identified'],
    ['Gathered dumps of three pods', 'investigating'],
    ['Nothing found in the last release', 'investigating'],
  ] as const)('%s', (text, phase) => {
    expect(amid(text)).toBe(phase);
  });

  it.each([
    'Double charges refunded',
    'Weekly call to discuss the failure with the vendor',
    'Regression tests written',
  ])('comes after the end: %s', (text) => {
    expect(amid(text, ['detected', 'mitigated', 'resolved'])).toBe('followup');
  });
});

describe('place and order', () => {
  it('tells what is begun from what is aimed at', () => {
    expect(read('en', 'Started to deploy release 2.4', 'Alert: basket is down', 'Rolled back').at(0)).toBe(
      'leadup',
    );
  });

  it('takes an alert that resolves itself for the end', () => {
    expect(atLast('All checks green, the alert auto-resolves')).toBe('resolved');
  });

  it('needs no detection to read what follows', () => {
    const texts = [
      'Started the deployment',
      'First errors in the index',
      'Service goes into maintenance mode',
      'Index rebuilt by hand',
      'Service comes back online',
    ];
    expect(read('en', ...texts, 'The database crashes again', 'Restarted').slice(0, 5)).toEqual([
      'leadup',
      'start',
      'mitigated',
      'mitigated',
      'resolved',
    ]);
  });

  it('lets plain words win over the usual order', () => {
    const texts = ['On-call engineer acknowledged the page', 'Alert: logins fail', 'Logins restored'];
    expect(read('en', ...texts)).toEqual(['acknowledged', 'detected', 'resolved']);
    const early = ['Outage begins, first errors', 'Alert: logins fail', 'Logins restored'];
    expect(readAt('en', { start: '10:01', end: null }, ...early).at(0)).toBe('start');
  });

  it('does not take what still fails for the end, even at the end', () => {
    expect(['resolved', 'verified', 'followup']).not.toContain(
      read('en', 'Alert: logins fail', 'Rolled back', 'Logins time out in both regions').at(-1),
    );
  });

  it('takes silent entries for what goes on around them, or for nothing', () => {
    const texts = ['Release 2.4 deployed', 'Lunch', 'First timeouts, the basket is down', 'Alert fired'];
    expect(read('en', ...texts, 'Coffee', 'Rolled back', 'Basket fully restored')).toEqual([
      'leadup',
      'leadup',
      'start',
      'detected',
      null,
      'mitigated',
      'resolved',
    ]);
  });

  it('reads a timeline of no entries', () => {
    expect(read('en')).toEqual([]);
  });
});

describe('the beginning of trouble', () => {
  it.each<[Language, string]>([
    ['en', 'Lease of the gateway expires'],
    ['en', 'The photos got deleted by mistake'],
    ['en', 'The connection is cut off'],
    ['en', 'ECONNREFUSED from the mail server'],
    ['en', 'The index was wiped'],
    ['fr', 'Le panier cesse de répondre'],
    ['es', 'El carrito deja de responder'],
    ['pt', 'O carrinho deixou de responder'],
    ['de', 'Die Mails verschwinden'],
    ['ja', '送信が途切れた'],
  ])('is told by what is lost, broken or ends, in %s: %s', (language, text) => {
    expect(read(language, 'Release 2.4 deployed', text, 'Alert: basket is down', 'Rolled back').at(1)).toBe(
      'start',
    );
  });

  it.each<[Language, string]>([
    ['en', 'Package pushed, soon after START OF OUTAGE'],
    ['en', 'Impact begins for guests'],
    ['fr', 'Début de la panne'],
    ['es', 'Inicio del incidente'],
    ['pt', 'Início da queda'],
    ['de', 'Beginn der Störung'],
    ['ja', '障害発生'],
  ])('may be named, in %s: %s', (language, text) => {
    expect(read(language, 'Pull request merged', text, 'Mira noticed the alarm').at(1)).toBe('start');
  });

  it('is rather the last entry before somebody noticed, unless that tells of a change', () => {
    const ahead = (text: string) => read('en', 'Release 2.4 deployed', text, plainly.detected ?? '').at(1);
    expect(ahead('The gateway forgets its neighbours')).toBe('start');
    expect(ahead('Release 2.5 deployed')).toBe('leadup');
  });

  it('is not told by what somebody searches first', () => {
    const texts = ['Started to diagnose', 'List of processes: a loop of crashes confirmed', 'Rolled back'];
    expect(read('en', ...texts).at(0)).toBe('investigating');
  });
});

describe('the search and its result', () => {
  it.each<[Language, string, Phase]>([
    ['en', 'Further investigation revealed that a fan had failed', 'identified'],
    ['fr', 'Diagnostic : variable manquante', 'identified'],
    ['es', 'Diagnóstico: variable mal configurada', 'identified'],
    ['en', 'The team joins a call to debug the proxy', 'investigating'],
    ['en', 'The team joins a call', 'acknowledged'],
    ['ja', '対応開始 — ログを調査', 'investigating'],
  ])('in %s: %s', (language, text, phase) => {
    expect(amid(text, ['detected'], language)).toBe(phase);
  });

  it('takes what was never done for a cause, not for a search in vain', () => {
    expect(amid('Found that the volume had not been mounted')).toBe('identified');
    expect(amid('Found that the release had not been the cause')).toBe('investigating');
  });

  it.each([
    'Customers began to phone',
    'The problem was spotted by a tester',
    'Alert about a sudden drop in orders',
  ])('begins with a detection: %s', (text) => {
    expect(read('en', text, 'Rolled back').at(0)).toBe('detected');
  });

  it('begins with a fault that is found by chance', () => {
    expect(read('en', 'New layout went live', 'The problem was found by a tester', 'Rolled back').at(1)).toBe(
      'detected',
    );
  });
});

describe('what only looks like trouble or its end', () => {
  it.each([
    'Backup taken, 529,465 bytes',
    'Imported 200 rows in 500 ms',
    'Last successful export',
    'Latest news: PR #500 merged',
  ])('%s', (text) => {
    expect(read('en', text, 'Orders time out', 'Alert: basket is down').at(0)).toBe('leadup');
  });

  it.each<[Language, string]>([
    ['en', 'Resolution begins: the pool is drained'],
    ['fr', 'Début de la restauration'],
    ['es', 'Inicio de la recuperación'],
    ['pt', 'Início da recuperação'],
    ['de', 'Beginn der Wiederherstellung'],
  ])('a cure that begins ends nothing, in %s: %s', (language, text) => {
    expect(amid(text, ['detected', 'mitigated'], language)).toBe('mitigated');
  });

  it('takes a bare “monitoring” for what follows the cure, with more words for an alarm', () => {
    expect(amid('Monitoring', ['detected', 'mitigated'])).toBe('verified');
    expect(amid('Paged by the monitoring', [])).toBe('detected');
  });
});

describe('the end and what follows', () => {
  it.each([
    ['Mira confirms that the mails are being delivered', 'verified'],
    ['Status page set to monitoring', 'verified'],
    ['Team publishes a short retro', 'followup'],
    ['Bounty paid to the finder', 'followup'],
    ['Implemented regular monitoring of the queue', 'followup'],
    ['Report written', 'followup'],
  ] as const)('%s', (text, phase) => {
    expect(amid(text, ['detected', 'mitigated', 'resolved'])).toBe(phase);
  });

  it('is named on the status page', () => {
    expect(amid('Status page set to resolved', ['detected', 'mitigated'])).toBe('resolved');
  });

  it('may be a fix that is put in place last of all', () => {
    expect(read('en', 'Alert: basket is down', 'Logs checked', 'Fix deployed').at(-1)).toBe('resolved');
    expect(amid('Fix deployed')).toBe('mitigated');
  });

  it('takes no word for an aim that is part of another', () => {
    expect(amid('Restauration depuis la sauvegarde', ['detected'], 'fr')).toBe('mitigated');
  });
});

describe('words that mislead', () => {
  it.each([
    ['The engineers incorrectly suspected an attack due to the spike in failed requests', 'investigating'],
    [
      'No unusual traffic was found; the investigation was redirected to the last deployments',
      'investigating',
    ],
    ['The team focused on optimizing queries, which was misleading', 'investigating'],
    ['Debugging tools deployed for root cause analysis', 'investigating'],
    ['The team discovered a recent change of the proxy', 'identified'],
    ['Mira runs strace and finds an erroneous line', 'identified'],
    ['Mira fixes the config', 'mitigated'],
    ['The success rate of the calls drops further', 'investigating'],
    ['Found connection errors in the logs of the proxy', 'investigating'],
  ] as const)('%s', (text, phase) => {
    expect(amid(text)).toBe(phase);
  });
});

describe('phasesOf', () => {
  /** The life of one incident, the same in each language. */
  const life: Phase[] = [
    'leadup',
    'start',
    'detected',
    'acknowledged',
    'investigating',
    'escalated',
    'identified',
    'mitigated',
    'resolved',
    'verified',
    'followup',
  ];

  it.each<[Language, string[]]>([
    [
      'en',
      [
        'Release 2.4 of the basket service is deployed',
        'First timeouts, the basket stops answering',
        'The latency alarm fires',
        'Maya on call acknowledges the page',
        'Checked the proxy logs; a network fault was suspected',
        'Escalated to the database team',
        'Root cause found: a missing index on the orders table',
        'Rolled back to release 2.3',
        'Basket fully restored for all customers',
        'Kept monitoring the service; response times confirmed normal',
        'Post-mortem meeting held, follow-up tickets written',
      ],
    ],
    [
      'fr',
      [
        'Mise en production de la version 2.4 du panier',
        'Début de la panne, le panier ne répond plus',
        'Alerte déclenchée par la supervision',
        'Prise en charge par Maya, d’astreinte',
        'Analyse des journaux du proxy, on soupçonne le réseau',
        'Escalade à l’équipe base de données',
        'Cause racine identifiée : index manquant sur la table des commandes',
        'Retour arrière vers la version 2.3',
        'Service rétabli pour tous les clients',
        'Surveillance : la stabilité est confirmée',
        'Post-mortem planifié',
      ],
    ],
    [
      'es',
      [
        'Despliegue de la versión 2.4 del carrito',
        'Inicio del incidente, el carrito no responde',
        'Se dispara la alerta del monitoreo',
        'Maya, de guardia, reconoce la alerta y asume el caso',
        'Se revisan los registros del proxy; se sospecha de la red',
        'Escalado al equipo de bases de datos',
        'Se identifica la causa raíz: falta un índice en la tabla de pedidos',
        'Se revierte a la versión 2.3',
        'Servicio restablecido para todos los clientes',
        'Monitoreo: se confirma la estabilidad',
        'Post-mortem programado',
      ],
    ],
    [
      'pt',
      [
        'Implantação da versão 2.4 do carrinho',
        'Início da queda, o carrinho não responde',
        'O alerta do monitoramento dispara',
        'Maya, de plantão, assume o caso',
        'Análise dos logs do proxy; suspeita de falha de rede',
        'Escalado para a equipe de banco de dados',
        'Causa raiz identificada: índice ausente na tabela de pedidos',
        'Rollback para a versão 2.3',
        'Serviço restaurado para todos os clientes',
        'Monitorando: estabilidade confirmada',
        'Post-mortem agendado',
      ],
    ],
    [
      'de',
      [
        'Version 2.4 des Warenkorbs ausgerollt',
        'Der Ausfall beginnt, der Warenkorb ist nicht erreichbar',
        'Alarm der Überwachung ausgelöst',
        'Maya von der Bereitschaft übernimmt',
        'Protokolle des Proxys untersucht, Verdacht auf das Netz',
        'An das Datenbank-Team eskaliert',
        'Ursache gefunden: fehlender Index auf der Tabelle der Bestellungen',
        'Auf Version 2.3 zurückgerollt',
        'Dienst für alle Kunden wiederhergestellt',
        'Weiter beobachtet, Werte bestätigt stabil',
        'Nachbereitung mit Abschlussbericht',
      ],
    ],
    [
      'ja',
      [
        'カートのバージョン2.4をリリース',
        '障害発生、カートが応答しない',
        '監視のアラートで検知',
        'オンコールの田中が対応開始',
        'プロキシのログを調査、ネットワークの可能性を疑う',
        'データベース班へエスカレーション',
        '根本原因を特定：注文テーブルのインデックス漏れ',
        'バージョン2.3へ切り戻し',
        '全ユーザーで復旧',
        '監視を継続、正常を確認',
        'ポストモーテムを作成',
      ],
    ],
  ])('reads the life of an incident told in %s', (language, texts) => {
    expect(read(language, ...texts)).toEqual(life);
  });

  it('takes what is told ahead of all trouble for lead-up, whatever its words', () => {
    expect(
      read(
        'en',
        'Pull request opened',
        'Pull request reviewed and discussed',
        'Requests fail with 502',
        'Alarm noticed by the operator',
      ),
    ).toEqual(['leadup', 'leadup', 'start', 'detected']);
    expect(read('en', 'Lunch', 'Dinner')).toEqual([null, null]);
  });

  it('knows that nobody searches or cures before it is noticed', () => {
    expect(read('es', 'Se mergea el refactor de la cola', 'El cliente reporta errores').at(0)).toBe('leadup');
    const texts = [
      'Pull request merged',
      'Checked in the new index and patched the docs',
      'The latency alarm fires',
    ];
    expect(read('en', ...texts, 'Rolled back', 'Latency back to normal').at(1)).toBe('leadup');
  });

  it('reads a relapse after the end as noticed anew', () => {
    const texts = ['Alarm: API down', 'API fully restored', 'We notice that two more services are down'];
    expect(read('en', ...texts).at(-1)).toBe('detected');
  });

  it('takes a last repair at the stated end for the end', () => {
    const texts = [
      'Alarm: queue stuck',
      'Logs of the workers checked',
      'Restart of the queue workers',
      'Lunch',
    ];
    const last = (end: string | null) => readAt('en', { start: null, end }, ...texts.slice(0, 3)).at(-1);
    expect(last('10:02')).toBe('resolved');
    expect(read('en', ...texts, 'Queue drained, all is back to normal').at(2)).toBe('mitigated');
  });

  it('takes recovery words at the end for the end', () => {
    expect(
      read(
        'en',
        'Checkout slow, alarm fires',
        'Restarted the cache',
        'Everything works properly and is back to normal',
      ).at(-1),
    ).toBe('resolved');
  });

  it('reads a deployment before the fault as lead-up, after it as repair', () => {
    const [before, , after] = read(
      'en',
      'Deployed the new search',
      'Users report errors in the search',
      'Deployed the old search',
      'Search works again',
    );
    expect([before, after]).toEqual(['leadup', 'mitigated']);
  });

  it('reads errors first as the fault, later as part of the search', () => {
    const [first, , later] = read(
      'en',
      'Requests fail with 502',
      'Alarm noticed by the operator',
      'Errors in the second region as well',
      'Looked through the logs of both regions',
      'Rolled back',
    );
    expect([first, later]).toEqual(['start', 'investigating']);
  });

  it('takes the first good news for the end, the next for its confirmation', () => {
    const texts = [
      'Alert: API down',
      'Restarted the API',
      'API confirmed restored',
      'Health checks confirm normal operation',
      'Review',
    ];
    expect(read('en', ...texts).slice(2, 4)).toEqual(['resolved', 'verified']);
  });
});

describe('phaseOf', () => {
  it('says nothing where the words say nothing', () => {
    expect(amid('Lunch')).toBeNull();
    expect(amid('')).toBeNull();
  });

  it('lets a label before the text decide', () => {
    expect(amid('Misleading path: the cache nodes were restarted')).toBe('investigating');
    expect(atLast('Resolution: index added')).toBe('resolved');
    expect(amid('**Escalation:** database people called')).toBe('escalated');
  });

  it('leans on the stated window', () => {
    const texts = ['Config change of the pool brings errors', 'Alarm: pool exhausted', 'Pool restored'];
    const first = (start: string) => readAt('en', { start, end: null }, ...texts).at(0);
    expect(first('10:02')).toBe('leadup');
    expect(first('10:01')).not.toBe('leadup');
    expect(first('10:00')).not.toBe('leadup');
  });

  it.each([
    'Failed rollback of the configuration change',
    'Rollback unsuccessful in resolving the issue',
    'Attempted: kill the long jobs (no effect)',
    'Rollback fails due to a locked table',
    'Scaled up the workers, no improvement',
    'Tried to restart the proxy',
    'The restart did not help',
    'The service still could not be restored',
  ])('what was in vain is no repair: %s', (text) => {
    expect(['mitigated', 'resolved', 'verified']).not.toContain(amid(text));
  });

  it.each<[Language, string]>([
    ['fr', 'Tentative de redémarrage sans succès'],
    ['es', 'Intento de reinicio fallido, sin éxito'],
    ['pt', 'Tentativa de reinício sem sucesso'],
    ['de', 'Neustart fehlgeschlagen'],
  ])('what was in vain is no repair, in %s', (language, text) => {
    expect(amid(text, ['detected'], language)).toBe('investigating');
  });

  it.each([
    'Complaints of users started to escalate',
    'Customer reports escalate urgency',
    'Sev 1 ticket raised',
  ])('what grows or is filed is handed to nobody: %s', (text) => {
    expect(amid(text)).not.toBe('escalated');
  });

  it('takes the first detection for the detection, a detected cause for the cause', () => {
    const texts = ['Alarm: error rate high', 'A misconfiguration was detected that caused the errors'];
    expect(read('en', ...texts)).toEqual(['detected', 'identified']);
  });

  it('tells monitoring that confirms from monitoring that alerts', () => {
    expect(amid('Monitoring confirms normal operations', ['detected', 'resolved'])).toBe('verified');
    expect(amid('Monitoring alerts on slow pages', [])).toBe('detected');
    expect(amid('Health check of the shop → RED', [])).toBe('detected');
  });

  it('asks for a cause, not a symptom, before it calls it identified', () => {
    expect(amid('Identified connection errors in the logs')).toBe('investigating');
    expect(amid('Identified an expired certificate as the culprit')).toBe('identified');
    expect(amid('Looked through the logs to identify the root cause')).toBe('investigating');
    expect(amid('Could not find the root cause')).toBe('investigating');
  });

  it.each(['Name resolved by the second DNS server', 'Raised the resolve timeout of the client'])(
    'resolving a name resolves no incident: %s',
    (text) => {
      expect(amid(text)).not.toBe('resolved');
    },
  );

  it('a restore from a backup is a repair', () => {
    expect(amid('Restored the table from the backup')).toBe('mitigated');
  });

  it('takes what is found out after the detection for the cause', () => {
    expect(amid('Discovery: the script had never been run')).toBe('identified');
    expect(amid('Descubrimiento: el secreto nunca fue configurado', ['detected'], 'es')).toBe('identified');
    expect(amid('Orders stopped due to overheating', [])).toBe('start');
    expect(amid('Orders stopped due to an expired certificate')).toBe('identified');
  });

  it.each<[Language, string]>([
    ['en', 'Error rate rises from 1 % to 80 %. No alert fires.'],
    ['fr', 'Le panier plante. Aucune alerte.'],
    ['es', 'El carrito se cae sin alerta'],
    ['pt', 'O carrinho caiu, nenhum alerta'],
    ['de', 'Der Warenkorb fällt aus, kein Alarm'],
  ])('an alert that was not raised detects nothing, in %s', (language, text) => {
    expect(amid(text, [], language)).toBe('start');
  });

  it('knows an alert that clears, one that is added, and a measure against the next time', () => {
    expect(atLast('All shards available, alerts clear')).toBe('resolved');
    expect(atLast('Response times went back to acceptable levels')).toBe('resolved');
    expect(amid('Alerts for disk space added', ['detected', 'resolved'])).toBe('followup');
    expect(amid('Manifest updated to prevent the same regression', ['detected', 'resolved'])).toBe(
      'followup',
    );
  });

  it('reads a label and its text as one', () => {
    expect(amid('External check succeeds: all pages return 200', ['detected', 'resolved'])).toBe('verified');
  });

  it('knows the release that put the fault in', () => {
    expect(
      read(
        'en',
        'Hotfix deployed, introduced a bug in the parser',
        'Alarm: parser crashes',
        'Rolled back',
      ).at(0),
    ).toBe('leadup');
  });

  it('shows the latest of several phases in one entry', () => {
    expect(amid('Notices credentials in the logs, rolls back')).toBe('mitigated');
    expect(atLast('Root cause identified and fixed, service restored')).toBe('resolved');
  });

  it('takes partial recovery for mitigation', () => {
    expect(amid('Partially restored, some users still see errors')).toBe('mitigated');
  });

  it('takes what is told to the outside for no repair', () => {
    expect(amid('Status page updated')).not.toBe('mitigated');
  });

  it('reads hostile texts in linear time', () => {
    const texts = [
      'to '.repeat(20000),
      '('.repeat(60000),
      '<'.repeat(60000),
      'increase in '.repeat(5000),
      '|'.repeat(60000),
    ];
    const begun = performance.now();
    for (const text of texts) amid(text);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
