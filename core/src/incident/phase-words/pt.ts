import type { PhaseWords } from './concepts.ts';

/** Portuguese. */
export const pt: PhaseWords = {
  change: String.raw`
    implantacao implantad publicacao publicad mudanca_aplicada mudanca_de_config atualizacao nova_versao deploy
    migracao manutencao lancamento subida_(?:em|para)_producao em_producao\b alteracao agendad campanha push\b
    pr\b commit\b migracoes backup_(?:automatico|noturno|diario) cron\b programad merge\b
    ultim[oa]_(?:\S+_){0,3}(?:sucesso|bem-sucedid|normal)`,
  begin: 'inici comec primeir evento_inicial',
  onset: 'inicio_d[aoe]_(?:incidente|queda|interrupcao|impacto|indisponibilidade|degradacao)',
  trouble: 'incidente problema queda interrupcao falha',
  symptom: String.raw`
    (?<!(?:0|zero|sem|nenhum)_)erro lent queda caiu caem\b interrupcao falh(?:a|as|ar|ando|ou)\b indisponib
    inacessiv nao_(?:respond|carreg|funcion|consegu|abr|inici|sob|aparec|cheg|envi) fora_do_ar sobrecarg satur
    degrad pico\b timeout esgotad trav(?:ou|ad|ando) parou\b paro[au]\b perdid corromp quebr(?:ou|ad) lotad
    chei[oa]\b rejeit recus em_loop deletad abort oom crash-?loop pendente(?:s)?\b travad\w* expir ataque
    comprometid excede ultrapass nao_rodando vermelh perda_de cortad[oa]s?\b
    deix(?:a|am|ou|aram)_de_(?:respond|funcion|carreg|enviar|receb) sum(?:iu|iram)\b por_(?:engano|acidente)\b
    acidental colaps bloquead`,
  load: String.raw`trafego carga\b requisicoes`,
  alarm: String.raw`
    (?<!(?:nenhum|sem|nao_houve)_)alerta alarme monitoramento monitorizacao prometheus alertmanager zabbix
    pagina_o_plantao dispara(?:do|da|m|ram)?\b deteccao_automatica`,
  notice: String.raw`
    detec percebe percebid relat notific observ reclam avis report notad descob liga(?:m|ram)?\b ligou\b
    chamado(?:s)?_(?:aberto|de) constat sinaliz clientes?_(?:\S+_){0,2}(?:escrev|telefon)`,
  users: String.raw`usuari utilizador clientes?\b`,
  take: String.raw`
    reconhec assumi assume\b plantao incidente_(?:declarado|aberto) declara acknowledge entra_na_sala
    incidente_(?:aberto|criado|declarado) abre_(?:o_)?incidente sev-?\d\b`,
  escalate: String.raw`
    escalonad escalonament escalad aciona(?:do|da|mos|ram)\b acionou convocad chamad(?!\w*_(?:abert|de)\b)
    encaminhad envolvid equipe_(?:\S+_){0,3}notificad time_(?:\S+_){0,3}(?:notificad|acionad)
    chamado_(?:aberto_)?(?:com|no|na)_(?:fornecedor|provedor|suporte) pede_ajuda pedido_de_ajuda envolve`,
  notify: 'notific informad contat avisad alertad',
  team: String.raw`
    time\b equipe equipa\b engenheir desenvolvedor administrador fornecedor provedor suporte responsavel
    infraestrutura`,
  probe: String.raw`
    investig(?!acao_(?:\S+_)?(?:revel|mostr)) analis verific logs?\b registros diagnost examin inspec depur
    revis checa reproduz rastre consult busca(?:r|ndo)?\b teste_manual debug compar logs\b aguard pergunt
    leitura tentativas_de`,
  guess: String.raw`
    suspeit pista_falsa descartad hipotese supos acredit pens(?:ou|amos)\b enganos possivel aparent`,
  find: `
    identific encontr descob detec determin localiz revel confirm mostr constat conclu(?:i|iu|sao) correlac
    entende percebemos diagnostico_confirmado`,
  fact: String.raw`
    (?:identific\w+|descobr\w+|encontr\w+|determin\w+|constat\w+|confirm\w+|revel\w+|conclu\w+)_que\b
    diagnostico_?:`,
  reason: String.raw`devido_a\b devido_ao\b causad[oa]s?_por provocad[oa]s?_por por_causa_d`,
  cause: String.raw`
    causa origem mal_configurad bug culpad vazamento erronea incorret ma_configuracao
    config\w*_(?:incorreta|errada) errad expirad vencid faltand falta_de ausencia_de defeit desatualizad
    nunca_(?:foi|foram) nunca_(?:executad|configurad|aplicad) nao_(?:configurad|definid|existe|registrad)\w*
    conflito duplicad hardcode vazia\b apontava incompativ`,
  act: String.raw`
    rollback reinici revert revers mitig contorno contornad desativ desabilit corrig correcao redirecion
    substitu aument(?:ou|a|ado|amos)\b ajust remov desfeit recuperacao_parcial limp(?:a|o|ou|eza|ado)\b
    liber(?:a|ou|ado)\b restaur\w*_(?:\w+_){0,3}(?:backup|copia|snapshot) recri(?:a|ou|ad) reconfigur deslig
    bloque(?:ou|io|ado)_d revog alter(?:ou|ado|ada)\b troc(?:a|ou|ado)\b contenc conting apag(?:a|ou|ado)\b
    matar delet(?:ou|amos)\b escal(?:ou|amos|onado_para_cima)_(?:o|a|os|as)\b adicion habilit isolament fencing
    redeploy re-?deploy recompil regener rotac(?:ao)?_d bloquei force_push pausad
    restaurac(?:ao)?\w*_(?:dos|do|das|da|a)_(?:\w+_){0,3}(?:backup|copia) a_partir_de_backup arquivo_corrigido
    manualmente invalid reapont fix_(?:\d|de|do|da|no|na)\b migrad reexecut sobe\b sincroniza atualizad
    limpeza_d`,
  fix: String.raw`correcao solucao patch hotfix fix\b`,
  apply: String.raw`aplica implanta implement instal deploy execut mergead commitad push\b merge\b`,
  ease: String.raw`
    (?:erros?|taxa_de_erros?|latencias?|carga|memoria|fila|falhas|pressao|reclamacoes)_(?:\S+_){0,3}(?:cai\b|caem|caiu|caindo|baix|diminu|reduz|drena|esvazi|cess|par(?:a|am|ou|aram)\b|desaparec|normaliz|estabiliz|melhor|volta)
    alerta_limpo fila_(?:drenada|vazia) alertas?_(?:\S+_){0,2}(?:cess|param\b|pararam|desaparec|se_fecha)`,
  healed: String.raw`
    resolvid resolveu resolve\b resolucao restaur(?!\w*_(?:\w+_){0,3}(?:backup|copia|snapshot)) restabelec
    recuper(?!acao_parcial) solucionad fim_do_incidente fim_da_(?:queda|indisponibilidade)
    volt(?:a|ou|aram)_a_(?:funcionar|responder|operar|ficar) volt(?:a|ou|aram)_ao_(?:ar|normal) encerrad
    retorno_(?:as|a)_(?:operac|normal) normalizad encerramento_do_incidente incidente_encerrado
    voltou_a_(?:enviar|carregar) no_ar\b servico_(?:de_volta|restaurado)`,
  well: String.raw`
    normal estavel operacional voltou volta_a de_novo novamente funciona(?:m|ndo)?\b disponivel\b com_sucesso
    corretamente sucesso\b healthy\b saudave respondendo sem_erros? verdes?\b ok\b funciona\b
    passa(?:m|ram|ou)?\b`,
  confirm: String.raw`confirm verific validad validac testes?\b teste_end-to-end smoke ponta_a_ponta`,
  watch: `
    monitorar monitorad monitorando estabilidade observacao acompanh em_observacao sob_observacao
    monitoramento_continu`,
  after: String.raw`
    post-?\s?mortem acompanhamento retrospectiva licoes permanente definitiv preventiv prevenir documentacao
    documentad agendar alertas?_(?:\w+_){0,3}(?:adicionad|configurad|criad|melhorad)
    (?:adicion|configur|cri)\w*_(?:\w+_){0,2}alertas?\b reembols reconcilia desculpas reuniao teste_de_regressao
    regra_de_alerta comunicado_final (?:redacao|publica\w*|escri\w+)_(?:\w+_){0,2}relatorio
    relatorio_(?:\w+_)?(?:final|publicado|escrito|gerado)`,
  tell: 'pagina_de_status comunic',
  sow: String.raw`introdu(?:z|ziu|zido|zida)_(?:\w+_){0,3}(?:bug|erro|falha|problema|regressao) quebra\b`,
  not: String.raw`nao\b sem\b nenhum nunca\b(?!_(?:foi|foram|executad|configurad|aplicad))`,
  vain: String.raw`falhou fracass tentativa tentou tentamos ainda\b persist continua\b`,
  useless: 'sem_sucesso sem_efeito em_vao sem_melhora',
  partly: 'parcial temporari provisori gradual aos_poucos inicio_da_re(?:solucao|stauracao|cuperacao)',
  aside: String.raw`apos\b depois_de\b devido_a\b porque\b quando\b por_causa\b ja_que\b enquanto\b causando`,
  aim: String.raw`para\b a_fim_de\b tentando\b prepara(?:r|ndo)?\b propoe\b`,
};
