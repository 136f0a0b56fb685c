const list = (text: string): readonly string[] => text.trim().split(/\s+/)

export const ADJECTIVES = list(`
Last Dark Little Lost Big Black White Red Secret Young Dead Good Bad Wild Great Golden Silent Blue Broken Long Strange Hidden
Final Perfect Dangerous New Old American Beautiful Cold Deadly Eternal Fatal Forbidden Forgotten Green Happy Holy Hot Hungry
Invisible Iron Lonely Mad Midnight Naked Northern Quiet Rebel Royal Sacred Savage Second Seven Short Silver Simple Slow Small
Southern Sweet Tall True Twisted Ugly Unknown Violent Warm Western Wicked Winter Yellow Bitter Burning Crimson Distant Empty
Endless Faded False Gentle Gray Haunted Hollow Innocent Kind Late Mysterious Noble Outer Pale Poor Proud Restless Rising Scarlet`)

export const NOUNS = list(`
Love Night Man Girl House Life Day Woman Heart World Time Boy Story City War Dead Death Blood Road King Summer Dream Dance Sun
Moon River Game Song Home Mother Father Son Daughter Brother Sister Wife Husband Friend Stranger Ghost Devil Angel Queen Prince
Lady Dog Cat Wolf Bird Horse Lion Tiger Snake Spider Island Mountain Sea Ocean Lake Forest Garden Street Bridge Tower Castle
Door Window Room Mirror Shadow Light Fire Water Wind Storm Rain Snow Ice Star Sky Earth Gold Silver Diamond Rose Flower Tree
Winter Spring Autumn Morning Evening Midnight Sunday Monday Christmas Wedding Party Funeral Murder Killer Thief Spy Soldier
Doctor Teacher Student Detective Lawyer Dancer Singer Actor Painter Writer Hunter Fighter Driver Sailor Pilot Cowboy Samurai
Ballerina Bodyguard Witness Prisoner Hostage Orphan Widow Bride Virgin Monster Vampire Zombie Witch Robot Alien Machine Letter
Book Photograph Diary Promise Lie Truth Crime Justice Revenge Betrayal Escape Journey Return Destiny Fortune Glory Honor Hope
Faith Mercy Grace Silence Memory Desire Passion Pleasure Pain Fear Rage Pride Paradise Hell Heaven Kingdom Empire Village Town
Hotel School Hospital Prison Train Car Boat Ship Plane Circus Theatre Cinema Border Frontier Desert Valley Canyon Beach Harbour
Station Airport Market Kitchen Bedroom Cradle Grave Sword Gun Bullet Knife Crown Ring Mask Cloak Bell Clock Drum Violin Piano`)

export const PLACES = list(`
Paris London Rome Berlin Tokyo Seoul Busan Mumbai Delhi Cairo Lagos Havana Texas Brooklyn Manhattan Hollywood Chicago Boston Vienna
Prague Warsaw Moscow Istanbul Tehran Beirut Lisbon Madrid Barcelona Naples Venice Milan Athens Dublin Glasgow Oslo Helsinki Kyoto
Osaka Shanghai Beijing Taipei Manila Jakarta Bangkok Hanoi Saigon Sydney Melbourne Auckland Toronto Montreal Mexico Bogotá Lima`)

export const FIRST_NAMES = list(`
John Michael David James Robert Maria Anna William Richard Thomas Peter Paul Jean Pierre Carlos José Juan Luis Antonio Giovanni Marco
Hans Klaus Wolfgang Ingrid Greta Sofia Elena Olga Natalia Ivan Dmitri Sergei Yuri Kenji Hiroshi Takashi Akira Yūko Naoko Haruki Wei
Li Mei Xiao Jin Raj Amit Priya Anjali Arjun Fatima Omar Hassan Leila Zeynep Mehmet Chiara Zoë Chloé François Renée Björn Søren Astrid
Emma Olivia Ava Isabella Mia Charlotte Amelia Grace Lily Ella Jack Harry George Oliver Charlie Alfie Samuel Daniel Matthew Andrew
Ji-hoon Min-jun Seo-yeon Ha-eun Do-yun Ji-woo Joon-ho Chan-wook Eun-ji Hye-jin Sung-min Jae-hyun Kyung-soo Tae-yang Soo-ah Yu-rim`)

export const LAST_NAMES = list(`
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Lopez Wilson Anderson Taylor Moore Jackson Martin Lee Kim
Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Song Jeon Hong Tanaka Suzuki Takahashi Watanabe Itō Yamamoto Nakamura
Kobayashi Katō Chen Wang Zhang Liu Yang Huang Zhao Singh Kumar Sharma Patel Gupta Khan Ali Hussein Rossi Russo Ferrari Esposito
Müller Schmidt Schneider Fischer Weber Dubois Moreau Laurent Lefèvre Petrov Ivanov Smirnov Kowalski Nowak Novák Horváth O’Brien
O’Connor Murphy Kelly Walsh MacDonald Campbell Stewart Hansen Johansson Lindström Nyström Virtanen Jørgensen Papadopoulos Silva
Santos Oliveira Pereira Costa Fernández González Hernández Yılmaz Demir Kaya Öztürk Nguyễn Trần Phạm Okafor Mensah Diallo Traoré`)

export const SYLLABLES = list(`
ka ri mo na te lu shi ro ba den vor mar el is an do rek tal min sor ven ga lo pi thu zen cal bri ost fen wick ham ton ley ber dal
gri hol jas kel lin mur nor pel quin ras stan tor und val wes yar zo ara eli omi uno ash bel cor dra eth fal gor`)

export const HANGUL = list(`
가 나 다 라 마 바 사 아 자 하 고 노 도 로 모 보 소 오 조 호 구 누 두 루 무 부 수 우 주 후 김 이 박 최 정 강 조 윤 장 임 한 신 서 권 황 안 송 전 홍 발 레 리 민 지 현 종 충 유 림 옥 희 준 영 성 은 혜 진`)
