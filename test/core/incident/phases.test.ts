import { describe, expect, it } from 'vitest';
import { phaseOf, phasesOf } from '../../../core/src/incident/phases.ts';
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

/** Reads one entry from the middle of a timeline in which some phases have been told. */
function amid(text: string, told: readonly Phase[] = ['detected'], language: Language = 'en'): Phase | null {
  return phaseOf(text, language, { index: 3, count: 8, told: new Set(told), window: null });
}

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
    ['Monitoring saw a drop in successful calls', 'investigating'],
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
    expect(read('en', 'Checked in the new index and patched the docs', 'The latency alarm fires').at(0)).toBe(
      'leadup',
    );
  });

  it('reads a relapse after the end as noticed anew', () => {
    const texts = ['Alarm: API down', 'API fully restored', 'We notice that two more services are down'];
    expect(read('en', ...texts).at(-1)).toBe('detected');
  });

  it('takes a last repair at the stated end for the end', () => {
    const window = { index: 5, count: 6, told: new Set<Phase>(['detected']), window: 'end' } as const;
    expect(phaseOf('Restart of the queue workers', 'en', window)).toBe('resolved');
    expect(phaseOf('Restart of the queue workers', 'en', { ...window, window: null })).toBe('mitigated');
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
    );
    expect([before, after]).toEqual(['leadup', 'mitigated']);
  });

  it('reads errors first as the fault, later as part of the search', () => {
    const [first, , later] = read(
      'en',
      'Requests fail with 502',
      'Alarm noticed by the operator',
      'Requests fail in the second region',
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
    expect(amid('Resolution: index added')).toBe('resolved');
    expect(amid('**Escalation:** database people called')).toBe('escalated');
  });

  it('leans on the stated window', () => {
    const at = (window: 'before' | 'start') =>
      phaseOf('Config change of the pool brings errors', 'en', {
        index: 0,
        count: 5,
        told: new Set(),
        window,
      });
    expect(at('before')).toBe('leadup');
    expect(at('start')).not.toBe('leadup');
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
    expect(
      phaseOf('Monitoring alerts on slow pages', 'en', { index: 0, count: 5, told: new Set(), window: null }),
    ).toBe('detected');
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
    expect(amid('All shards available, alerts clear')).toBe('resolved');
    expect(amid('Response times went back to acceptable levels')).toBe('resolved');
    expect(amid('Alerts for disk space added', ['detected', 'resolved'])).toBe('followup');
    expect(amid('Manifest updated to prevent the same regression', ['detected', 'resolved'])).toBe(
      'followup',
    );
  });

  it('reads a label and its text as one', () => {
    expect(amid('External check succeeds: all pages return 200', ['detected', 'resolved'])).toBe('verified');
  });

  it('knows the release that put the fault in', () => {
    const first = { index: 0, count: 4, told: new Set<Phase>(), window: null };
    expect(phaseOf('Hotfix deployed, introduced a bug in the parser', 'en', first)).toBe('leadup');
  });

  it('shows the latest of several phases in one entry', () => {
    expect(amid('Notices credentials in the logs, rolls back')).toBe('mitigated');
    expect(amid('Root cause identified and fixed, service restored')).toBe('resolved');
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
