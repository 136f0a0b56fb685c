/** Family names as they are written in Latin letters, by their syllable; several share a spelling. */
const WRITTEN =
  '이 lee yi rhee rhie ree li ri i,김 kim gim ghim,박 park pak bak bark,최 choi choe chwe chey,정 jung jeong chung chong cheong joung,강 kang gang kahng,조 cho jo joe joh,윤 yoon yun youn,장 jang chang jahng,임 lim im rim yim leem rhim,한 han hahn,오 oh o,서 seo suh so sur,신 shin sin,권 kwon gwon kweon,황 hwang whang,안 ahn an,송 song,류 ryu ryoo yoo yu lyu you,유 yoo yu you ryu ryoo,홍 hong,전 jeon jun chun chon jon cheon,고 ko go koh,문 moon mun,양 yang,손 son sohn,배 bae pae bai pai,백 baek paik paek baik back,허 heo hur huh her ho,남 nam,심 shim sim,노 noh roh no ro,하 ha hah,곽 kwak gwak,성 sung seong song,차 cha,주 joo ju chu choo,우 woo u wu,구 koo ku gu goo,나 na ra rah nah,민 min,진 jin chin,지 ji chi jee,엄 um eom uhm,원 won weon,채 chae chai,천 chun cheon chon,방 bang pang,공 gong kong,현 hyun hyeon hyon,함 ham hahm,변 byun byeon pyon,염 yeom yum youm,여 yeo yuh yo,추 choo chu,도 do to doh,석 seok suk sok,선 sun seon son,설 seol sul sol,마 ma mah,길 gil kil,표 pyo,명 myung myeong myong,기 ki gi,반 ban pan,금 keum geum kum,옥 ok ock,육 yook yuk,인 in,제 je che,탁 tak tark,소 so soh,태 tae,사공 sagong,남궁 namgung namkoong namgoong,황보 hwangbo,선우 sunwoo seonu sunu seonwoo,독고 dokgo'

const BY_SPELLING = new Map<string, string[]>()
export const FAMILIES = new Set<string>()
for (const family of WRITTEN.split(',')) {
  const [hangul = '', ...spellings] = family.split(' ')
  FAMILIES.add(hangul)
  for (const spelling of spellings) BY_SPELLING.set(spelling, [...(BY_SPELLING.get(spelling) ?? []), hangul])
}

/** Which family names a word in small Latin letters may be. */
export const familiesOf = (spelling: string): readonly string[] => BY_SPELLING.get(spelling) ?? []
