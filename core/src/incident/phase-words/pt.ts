import type { PhaseWords } from './concepts.ts';

/** Portuguese. */
export const pt: PhaseWords = {
  change: `
    implantacao implantad publicacao publicad mudanca_aplicada atualizacao nova_versao deploy migracao
    manutencao lancamento`,
  begin: 'inici comec primeir evento_inicial',
  trouble: 'incidente problema queda interrupcao falha',
  symptom: String.raw`
    erro lent queda caiu interrupcao falh(?:a|as|ar|ando|ou)\b indisponib inacessiv
    nao_(?:responde|carrega|funciona) fora_do_ar sobrecarg satur degrad pico\b timeout esgotad travou`,
  load: String.raw`trafego carga\b requisicoes`,
  alarm: 'alerta alarme monitoramento monitorizacao',
  notice: 'detec percebe percebid relat notific observ reclam avis report notad descob',
  users: String.raw`usuari utilizador clientes?\b`,
  take: String.raw`reconhec assumi assume\b plantao incidente_(?:declarado|aberto) declara`,
  escalate: String.raw`
    escalonad escalonament escalad aciona(?:do|da|mos|ram)\b acionou convocad chamad encaminhad`,
  notify: 'notific informad contat avisad alertad',
  team: String.raw`
    time\b equipe equipa\b engenheir desenvolvedor administrador fornecedor provedor suporte responsavel`,
  probe: String.raw`investig analis verific logs?\b registros diagnost examin inspec depur revis checa`,
  guess: String.raw`
    suspeit pista_falsa descartad hipotese supos acredit pens(?:ou|amos)\b enganos possivel`,
  find: 'identific encontr descob detec determin localiz revel confirm mostr',
  fact: String.raw`(?:identific\w+|descobr\w+|encontr\w+|determin\w+|constat\w+)_que\b`,
  cause: String.raw`
    causa causa_raiz origem mal_configurad bug culpad vazamento erronea incorret ma_configuracao
    config\w*_(?:incorreta|errada) errad expirad vencid faltand defeit`,
  act: String.raw`
    rollback reinici revert mitig contorno contornad desativ desabilit corrig correcao redirecion
    substitu aument(?:ou|ado|amos)\b ajust remov desfeit recuperacao_parcial`,
  fix: String.raw`correcao solucao patch hotfix fix\b`,
  apply: 'aplica implanta implement instal deploy',
  healed: 'resolvid resolveu resolucao restaur restabelec recuper solucionad fim_do_incidente',
  well: 'normal estavel operacional voltou volta_a de_novo novamente',
  confirm: 'confirm verific validad validac',
  watch: 'monitorar monitorad monitorando estabilidade observacao acompanh',
  after: String.raw`
    post-?\s?mortem acompanhamento retrospectiva licoes permanente definitiv preventiv prevenir
    documentacao agendar`,
  tell: 'pagina_de_status comunic',
  not: String.raw`nao\b sem\b nenhum nunca`,
  vain: String.raw`falhou fracass tentativa tentou tentamos ainda\b persist continua\b`,
  useless: 'sem_sucesso sem_efeito em_vao sem_melhora',
  partly: 'parcial temporari provisori',
  aside: String.raw`apos\b depois_de\b devido_a\b porque\b quando\b por_causa\b ja_que\b`,
  aim: String.raw`para\b a_fim_de\b tentando\b`,
};
