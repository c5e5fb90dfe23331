/** Learnt figures, see `category-model.ts`; written by `test/bench/train-categories.ts`. */
export const CATEGORY_WEIGHTS = `
<bias>	AaebjcndoeVfVgiihkWlemVndov
%	eafbfchdhgehfjjlfnfoj
0	Vbkdhefffghhbibjhlhnjoj
0's	halbfcfdfgehhihoe
0-0	cadbkcfdcglhiidjeleneom
0-1	oafbncedfgahhiflhnhoh
0-under	mafcedfgjhhiflhnhof
0.0	bahbkdjgahdjflcnjol
0.00	ebicldfgdheihjelfnhoh
0.000	nafbichdfgfhhiflhnhof
0.00bn	ibfckdfgehhoe
0.00m	kahbfcfdfghiioe
0.0bn	faibfclgejfoe
0.0l	oafcedfgfhhiflhnhoj
0.0m	iahbfchdfijjfoe
0.0t	nafcedegehhiflhnhol
0.1	lafcjdfgfhhiflhnhof
0.2	mafcidfgfhhiflhnhof
0.3	lafcjdfgfhhiflhnhof
0.5	mcidfgfhhiflhnhof
0.6	mchdfgfhhiflhnhof
0.7	mahchdfgfhhiflhnhof
00	SahbhchdiefffhYihkflfmfnh
00-0	iafbicedegkhhiflhoe
00-00	fadbecddfglhfijjhlfnfoj
00-000	mafcfdfgehhiflhok
00-000mm	oafcedjgfhhiflhnhoe
00-day	nafbhcedfghhhihlhof
00-man	lafcedfgjhhiflhnhof
00-yard	lafcedfgjhhiflhnhof
00-year	jafbfcjdhihjfoe
00-year-old	eahbhcfgjhfijjflfnfod
00-year-old's	ncedfgihhlhnhof
00-year-olds	nahcedfgfhhihlhnhof
00.0	gafbdchghhfjelfnhok
00.00	gaebhcpdegiiejfoe
00.0bn	ibfckdegehhihoe
00.0m	iafbfcidfgfikjfoe
00.com	oafcedjgfhhiflhnhoe
000	Xahblcjheifjhlenh
000 a	maigfhhiflhnhof
000 and	mahbfcfdhhhiflhof
000 barrel	mafcidfgfhhiflhnhof
000 for	nbicfdfgfhhiflhof
000 job	lbjchdegehhiflhoe
000 new	lahbicfgehhiflhof
000 peopl	ibichgfihjfoe
000 to	laibicfdfgehhihoe
000+	oafceddgfhhifjjlhnhoj
000-00	nafcedfgjhhiflhnhof
000-000	lbfcfdeifok
000.0	kafbfchgehk
000.00	kbfckdegehhifoh
000.0bn	mafcidfgfhhiflhnhof
000.0m	kafcjdegehhihlhoe
0000	Vaicjdjheiejilenfoi
0000's	jafdfgehhijlhoe
0000-00	mafcedfgjhhiflhnhof
00000	fadbdcjdjgfhficjilfneon
000000	lafbjccdlgeieoi
0000m	mafcedfgihhiflhnhof
0000s	gahbecjdhgfijjfnfod
000bn	jbfckdfgehhihoe
000cm	obkcegfhhiflinhoe
000m	eahbfcldfgjhfihjelfnfod
000th	mafbicedeghhhiilhoe
003	oafcedfgehhiflnnhof
00bn	gajbfcldfgejfoe
00gb	ncedigfhhlhnhof
00m	gchdighhfijjelfnfod
00nd	mafbiceghhhiflhnhof
00p	lahdigehhiflhnhof
00rd	mafcegihhiflhnhof
00s	lahcfdfgehhijlhoe
00st	lafbhcedihhlhoe
00th	fbfcfdhgkhfijjflfnfod
00th-ranked	nafcedfgjhhiflhnhof
00x	oafcedjgfhhiflhnhoe
08	kafbhcfdeiejloi
09	iaebfcfdeiejpnfol
0bn	gajbfckdfgeifoe
0d	kafbfcedkgeifoj
0g	iafbfcddjgeifjfljoj
0gb	oafcedegfhhiflhnhoj
0k0	oafcedigfhhiflhnhof
0m	hbhciijjfnfod
0q	nafcedkgehhiflhnhof
0s	oafcedfgfhhiflhnhoj
0v0	oafcedfgfhhiflhnhoj
1	cahbfchdehcifjhlfnm
1-0	jafcedfglhhiflhof
1-0 win	mafcedfgjhhiflhnhof
1-1	lafcedfgkhhiflhnhof
1-1 draw	nafcedfgihhiflhnhof
1-2	nafcedfgfhhiflhnhoj
1-3	kafbfdegehhifol
1-4	nafcedegfhhiflhnhok
1.2	mahbfcedigehhiflhoh
1.3	lafdhgehhifoh
1.5	jbfclgenfod
1.5 million	ldhgehhlhoe
1.5bn	lafcigfhhiflhnhof
1.6	mahdegehhnkoe
1.7	lchdhgehhiflhnhof
1.75	oafdfgfhhiflhnkoe
1.8	lafdigehhiflhof
1.8bn	lahcidfgehhlhof
10	bbjdhgfhbielenjok
10 million	lafcedjgehhihlhnhof
10 minut	mafcedfghhhlhnhof
10 peopl	nafbicedfghhhiflhnhof
10 year	iahbfcjgfihoe
100	eahbjcedkgehijclfnioe
100 meter	nafbjcedfghhhiflhnhof
100 million	nafcedigfhhihlhnhof
1000	lahbjchgeiejflhnf
100m	kafbfcidegihhlhoe
100m champion	mafcedfgihhiflhnhof
103	oafcedfgfifjjlhnkof
10bn	lahchdfgfhhiflhnhof
10m	mahcedhhhiflhnhof
11	ebhcldehdjfldoi
11 bankruptci	mafcidfgfhhiflhnhof
11 septemb	jaibfchdegehhihlhoe
110	mahcedfgehhihlhnjoe
11000	nafdfgehhiflhoj
111	naicedfgfhhiflhnhof
118	nafcfdfgehhlhnhoj
11bn	mahchdfgfhhiflhnhof
12	dbhdfghiijelincoh
12 month	kbfchhhlhoe
120	kaigeiejiniof
1200	makbfdegeifjinioe
126	oafcedfgfhhiflhnhoj
13	gbfckghhejelenhoi
130	maibidfgehhiflhof
14	gghheiijelenioh
140	mahbicfdfgehhlhof
1400	mafbfcihhiflhoe
14000	nafcedhgehhiflhnhoi
144	oafcjdfgfhhihlhnhoe
15	eahbhcidhgehdifjhlfnh
15 year	laibhcedigehhlhoe
150	jchdfifjfnioi
1500	mafbfgeihjioh
1500m	nafcedfgihhiflhnhof
151	kaebjcfdhgiiejioe
156	ocddkgfhhiflhnhof
16	gaibfcideheihlenkoe
160	nafcedfgfhhiflhnhoj
16000	nafcedfgfhhiflhnhoj
17	gafbidfgihfiflenh
17-year-old	mafcedfgihhihlhnhof
170	lbicfdhgehhihoe
17m	mafbicfgehhihlhnhof
17th	nafcegihhiflhnhof
18	fafbfcidegjheihjhldnj
18 februari	mcedfgihhiflhnhof
18 month	lafdigfhhiflhnhof
18-year-old	lafcegihhihlhoe
18000	nafcedfgfhhiflhnhoj
189	mafcfdigehhiflhoh
19	hahbecfdkgihfjelfneoi
1942	nafbfcedfgfhhihlknhof
1948	mafcedfghhhihlhnhof
195	oafcedfghhhifjjlhnhoe
19500	oafcedjgfhhielhnh
1953	oafcedfgfhhlhnjof
1958	naicedfgfhhihlhnhof
1960s	kahcedfgfhhijlhoe
1965	mafbjcedfgfhhihlhnhof
1966	naicedfgfhhihlhnhof
1969	mahcfdfgfhhiilhnhof
1970	nahcedfgfhhihlhnhof
1971	mafcfdfhhiilhnhof
1973	nafcfdfgfhhiilhnhof
1974	mahcehhihlhnhof
1978	mafcedfhhiilhnhof
1979	ncedfgfhhiilhnhof
1980	mafcfdfgfhhiilhnhof
1980s	jbfchdhgeiioe
1981	lahchdegehhihlhoe
1982	mafbfcegihhihlhoe
1985	mafcedfghhhiilhnhof
1986	mafcedfgihhihlhnhof
1987	kahbfcedeiioh
1990	mafcfdfgehhiilhoi
1990s	jafbfcjgehhihoe
1991	kafbhcegfihjfli
1992	lahchdfgehhlhof
1993	lcfgfhhiilhof
1994	ibfghiijfoe
1996	ldehhiilhoe
1997	iajbfdeghiijfoe
1998	jahbfcfdfghiioe
1999	ibfddgiiijeoi
19th	lafcfdfgihhihlhoe
1bn	jahbfcjdfgehhiflhoe
1m	lbichgehhoe
2	cafcedjefghihleoi
2-0	jafbfcedfglhhiflhof
2-1	kafbicfdegihhiflhoe
2-2	mafcedfgjhhiflhnhof
2-3	kafcfdegehhiflhol
2-4	lafcedfgehhiflhnhok
2.2	lafchdigehhiflhof
2.4	mafchdfgfhhiflhnhoh
2.5	kafbfcidfgehhifoi
2.6	mafdigfhhiflhnhof
2.8	mafbkcegehhifjilhoe
2.9	lafcidfgfhhlhnhof
20	dafbfdfgfhcijjknj
20 point	nafcedfgihhiflhnhof
20 year	kafbhdfihoe
200	fcfdjheiejdlinkoe
2000	gbedlgihfifjelfneoi
2001	faicighhfijjflfnfod
2002	gbfcighijjfnfoe
2003	daibecjdigihfijjelfnfod
2003 and	kafchhhihlhoe
2004	bafbicldigiheijjdleneoc
2004 and	jafbfcigfhhihoe
2004 for	lafgehhiilhof
2004 season	nafcedfgihhiflhnhof
2004 was	lafchdfgehhihlhnhof
2005	dahbhclgihfihjelfneoc
2005 and	lahchgehhiflhnhof
2006	gahbecidjgijflfnfod
2007	jbfdijhoe
2008	iahbfchiejl
2009	iaibfgdidjmnfok
200m	kcidfghhhiflhoe
2010	gbdcfdkgdhfidjklfneom
2011	iajbfchddiejnnfoe
2012	jahbfcedegiiejmlfnf
2017	lafbfcfdhgehkifjk
2018	gacbfcedhghhhiejkljndol
2019	nafbjcfdfgehhiflhoh
20bn	mafchdfgfhhlhnhof
20th	laidfgehhihlhof
20th centuri	mahdfgfhhlhnhof
21	hcigfhfiijelhnjob
21st	mafbhcedigehhlhnhof
21st centuri	nafbhcedigehhiflhnhof
22	hafbhcighhfiejelenioi
22-year-old	lahcedfghhhihlhof
23	hahbfchghhfijjelfnf
23000	nafcedhgehhiflhoj
24	gahbkcfdeghheihjelindoh
24 hour	mafcfdfgfhhiilhnhof
25	fahbidjgiheifjilencoe
25 point	nafcedfgjhhiflhnhof
25-year-old	ncedfgihhiflhnhof
250	iahbicfdegijfnfoi
2500	nafcedhghhhiflhoh
26	jddgiiijfnfoh
27	haibhchdighhfihjelhndoc
27 februari	lafcedfgfhhijlhnhof
27bn	lcidfgfhhiflhnhof
28	hbfciheielenjoi
28-year-old	mafcedfghhhihlhnhof
29	jafbfchdjghifoe
2bn	lcidfgfhhiflhnhof
3	cafbhcjdlghheidlboi
3-0	kafcedfgkhhiflhnhoe
3-1	nafcedfgjhhiflhnhof
3-2	mafbfcedfgjhhiflhnhof
3-4	nafcedfgfhhiflhnhoj
3-6	lafcedfgjhhiflhnhof
3-under	nafcedfgihhiflhnhof
3.2	mafdigehhiflhnhof
3.3	lafchdfgehhiflhoh
3.4	nafdegfhhiflhnhoi
3.5	ldegehhlhnkoe
3.8	mafdigehhlhof
3.9	mafbfcldegehhiflh
30	eahbicidjgfhdifjcllnfoe
30 day	nafbicedhgfhhihlhnhof
30 year	mafbhcfdehhiilhof
30-90	oafcddfgfhhiflhnhok
300	hbhcmdfgfhfiflfnhoe
3000	kaebfckgfiijfof
31	iafbfcigjiejiof
31 decemb	mchdfgfhhiflhnhof
31-year-old	mafcedfgihhiflhnhof
32	lbfdhiioe
320	nafcedhghhhlhoh
3200	nafcedeghhhiflhnj
33	lafbhchdeghhhiflhoe
3300	nafdfgehhiflhnhoi
34	jahbhdhgeihjioe
34-year-old	mafcedfgihhihlhnhof
35	ibjchgeihjflfnf
350	mafcfgehhoi
35bn	majcedfgfhhiflhnhof
36	iaibichdhgfiijflfnfoc
360	mafbfchdhgeifoi
37	kajbhchdhgeihjfnfod
38	mafcfdhgfhhihlhnhof
39	Yacbjcpdjgpheicjdlendob
3bn	lahchdfgehhiflhnhof
3d	kafbfcedjgehhifoj
3d graphic	mcedigfhhlhnhof
3g	kafbfcedlgeifoh
4	dafbeddgjhcifjhnjok
4's	halcfdegehhlhoe
4's today	ialcfdfgehhiflhof
4-2	mafcedfgjhhiflhnhof
4.1	nafbicfgfhhihlhnhof
4.2	mafcfgehhiflhoj
4.3	mafcidhgehhiflhoe
4.5	mafchdfgfhhihlhnhof
4.7	mchdfgfhhiflhnhof
4.75	mafcidfgfhhiflhnhof
40	gbhcfdjheihndoh
40 year	mbjcedfgehhihlhnhof
400	jahcjdfgdifjjlfnioe
4000	mafbfdhgeifjhnkoh
401	nafcjdfgehhiflhnhof
41	kafbfdfghifjjljnfoe
42	jahbicidhghifjfnfoc
43	mchdfgehhiflhnhoh
44	lafbidfghhhiflhoe
45	jafcidfghjfnfoj
46	mafbfdigehhnioe
47	lafbhcidfgfifoi
48	jaebhcfdhgijjod
48 hour	nafbicedfghhhiflhnhof
49	kbfcideghhhlhoe
4bn	maichdfgfhhiflhnhof
4m	lafchdegfhhijlhoe
4s	oafcedfgfhhiflhnhoj
5	ccjdhghhcicljnhoh
5 in	oafbjcedfgfhhiflhnhof
5 may	kakcedfgfhhiflhnhof
5 of	nbicedfhhiflhof
5.4	nafcfdfgfhhijlhnhoe
5.5	nafchdfgfhhiflhnkoe
50	eahbhcfdkgfheihjfldnjof
50 a	nchdfgfhhiflhnhof
50 cent	ncedfgfhhiilhnhof
500	gcjdfgfhflenhoh
5000	nafbfcedfgehhifljoj
51.com	oafcedjgfhhiflhnhoe
52	lafbfdhhhihoe
520	nafcedegehhifnhol
52m	nafdigfhhiflhnhof
53	lafchgfhhlhnhof
54	lbfghhhihlhoe
55	kafbfcjdjgeifjf
550	nafcedfgfhhiilhnhof
56	lafbfcfdeghhhihlhoh
57	lahbfcedfifnj
58	nafchdegfhhiflhnkoe
5g	nafcedjgehhiflkoe
5m	mcfdfhhihlhnhof
6	dafbfcjddghhcihjhlfnhoj
6 music	nafcedfgfhhijlhnhof
6-0	nafcedfgihhiflhnhof
6-1	jafcedfgkhhiflhof
6-2	jafcedfglhhiflhof
6-3	kafcedfgkhhiflhnhof
6-4	kafbicedegjhhiflhoe
6-7	lafcedegihhiflhoi
6.3	naicfdfgehhihlhnhof
6.4	naichdfgfhhiflhnhof
60	gbjchdfhfiijeleneoh
60 dead	objcedfgfhhiflhnhof
600	iafbecmdfgdhijfnf
60m	lcedfgihhlhnhof
61	mafcedegehhiflhom
62	mbhcedeghhhifjilhoe
63	mahcedfgihhiflhnhof
64	mafbfcedkiflh
65	jahbfchdfgjifjfoe
6500	nafcedhgehhiflhoj
66	lbhcedfghiejfoj
666666	mafcedkgfhhiflhnhof
67	mafbicfdfghhhiflhoe
68	lafbhdiifjfnf
69	nafbfcfdeghhhiflhoj
6bn	mchdfgfhhiflhnhof
6gb	oafcedegfhhiflhnhoj
7	fahbicedhhfiejdlinhoi
7-3	mafcedfgjhhiflhnhof
7-5	lafcedfgjhhiflhnhof
7-6	lafcedfgjhhiflhnhof
70	haicjdhgehfiijelene
700	jaebicedigkifjfof
7000	nafbfcedhgehhiflhnjoh
72	kahbhcfdegfiijfok
73	mafbfcedegfhhihnloe
74	mafbfcfdfgjhhijlhod
75	kaebfchoh
750	lahcidegehhlhof
76	lafbhdeghifjioh
77	lafbfdhgfifoi
78	nafbfcedihhiflhoh
79	mafbicedegihhifoi
8	faicidhhdihjhld
8-6	mafcedeghhliflhnhoe
8.5	oafcfdkgfhhiflhnhod
8.9	nafbfdegehhiflhok
80	hafbfccdkgfhhifjelinioh
800	jaibedfgfhkiejflfni
800m	kafchdfgihhiflhof
800m and	mcedfgihhiflhnhof
81	mafcfgihhlhnhoe
82	nafcfdfgehhlhnhoi
84	mdeghhhlhoe
85	kbfdfoj
87	lafbicedegfhhihoi
88	nafcegfhhiflhnhoj
9	eafbhcigihdidjhlinioe
9.1	nafcjdfgfhhiflhnhof
90	haebecihijelfneol
900	nafbhcedigfhhiflhnhof
92	lahbicegeifjflioh
93	mahbfcfdegehhihlhoj
94	ncideffgehhiflhoi
95	kafbfdhgeifoj
96	lafbfchdeifok
97	lbfcfdegfhhoj
970	oafdcgfhhiflhnhoj
98	kafbfcegehhiflhol
99	lafbfchdfgeiejjok
a 1-0	lafcedfgjhhiflhnhof
a 3-under	nafcedfgihhiflhnhof
a bad	lafcedfgjhhiflhnhof
a balanc	maicfdfgfhhiflhnhof
a barrel	lafckdfgfhhiflhnhof
a basebal	nafcedfgihhiflhnhof
a bbc	lahcfdfgehhiilhof
a better	kbfchghhhifoe
a bid	jaibfciifoe
a big	hbhcfdigijfnfod
a bigger	laidfgfhhiflhnhof
a bill	mahdhgfhhiflhnhof
a bit	hbhchdhghjfnfoe
a bomb	lbjcedehhlhoe
a break	ncedfghhhihlhnhof
a british	lbhchdegehhihlhoe
a broken	mafbfchdfghhhihlhnhof
a bruis	mafcedfgihhiflhnhof
a bug	nafcedigfhhihlhnhof
a busi	mbicfdehhlhoe
a campaign	lahbicedhgehhiflhof
a canadian	mafbfcjhhiflhoe
a car	lafbjcfdfhhlhoe
a celebr	mcedfgfhhiilhnhof
a central	mahcfdhgfhhiflhnhof
a certain	lcedhghhhlhof
a chanc	iafbfcegjhhihoe
a chang	kahbfcfdhgihhifoe
a chines	lafcigehhlhoe
a claim	nafcedhgfhhiilhnhof
a classic	nafbicegehhihlhnhof
a clear	kajbhcfdfgehhiflhoe
a close	lbfchdfgfhhiilhoe
a coach	mafcedfgihhiflhnhof
a collect	mafcedhhhihlhnhof
a committe	naicedfgfhhihlhnhof
a common	maicegfhhiflhnhof
a compani	kahbfchdigehhifoe
a comput	kafcedkgfhhiflhnhof
a conserv	laibfcedigehhiflhof
a continu	mafcigfhhiflhnhof
a controversi	mafbichdfgehhlhoe
a countri	maidfgfhhiflhnhof
a coupl	jbfcfgjihoe
a court	kahbjchdegehhoe
a crime	mafbhcfgehhihlhoe
a critic	lafbichgehhihlhoe
a crowd	nafbjcedfhhlhnhof
a crucial	maicehhiflhnhof
a danger	mahcfdhgfhhiflhnhof
a day	ibicidfjfoe
a deal	hahchdhgjjflfnfod
a debat	maidegehhlhnhof
a decad	lahchdhgehhiflhoe
a decis	jahbhghoe
a declin	mafbidfgfhhlhnhof
a demonstr	nbjcegfhhiflhnhof
a differ	jaibfceghihoe
a difficult	mcfdfgihhiflhnhof
a digit	lafchdhgfhhiflhnhof
a direct	mahbhdfgfhhiflhnhof
a disappoint	lchdfghhhiflhof
a disput	nafbhcidfgfhhiflhnhof
a distract	ncedihhiflhnhof
a document	mcedigfhhiflhnhof
a documentari	ncedfgfhhiilhnhof
a dog	nafbicedfghhhiflhnhof
a dramat	lafdhghhhiflhoe
a drop	mafchdfhhlhnhof
a drug	lcedfgjhhlhof
a duet	ncedfgfhhiilhnhof
a european	nafbicehhiflhnhof
a fair	kahgfhhlhoe
a fall	lcidfgfhhlhnhof
a famili	mahcedegihhlhnhof
a fantast	kafcedfgihhihlhnhof
a feder	mcjdegfhhiflhnhof
a few	gbhdjgihfjflfnfod
a field	objcedfgehhiflhnhof
a fight	mahbfdeghhhlhoe
a film	jafcedhgehhiklhoe
a final	lahcegihhiflhoe
a fine	lbfchdfhhlhoe
a first	kahdfghhhiflhoe
a footbal	ncedfgihhiflhnhof
a former	jbichdfgfihjfoe
a free	mbfcihhiflhoe
a fresh	lbichgfifoe
a friend	mcedhgehhihlhnhof
a frustrat	nafcedfgihhiflhnhof
a full	lahcidfgehhlhof
a further	iahchjfoe
a game	ibfcedjgioe
a general	laibhcegehhlhof
a global	lchdfgehhihlhof
a golden	mafceghhhihlhnhof
a good	gbfchdhgkihjfnfod
a govern	kaicidfgehhiflhoe
a grand	lafcedfgjhhiflhnhof
a great	hahbfcedhgjiijfoe
a group	iahbjcedigfihjfoe
a grow	lafdigehhihlhoe
a half	lafbhcedjhhoe
a hamstr	ncedfgihhlhnhof
a hand	lafbicddhgihhiflhoe
a high	jbhdegiihoe
a higher	lahcidegehhiflhnhof
a histor	mbhcedfgfhhiilhnhof
a home	kahbfdhgiifoe
a host	kafbfcfdhgihhlhoe
a hotel	nahbjcedfgfhhiflhnhof
a href	iafbfckdjgeifoe
a huge	iafbfcidighihjfoe
a japanes	mafbichdhgehhiflhoe
a jewish	nahbjcedfgfhhiflhnhof
a job	mahcedfghhhlhnhof
a joint	lbhcidfgehhiflhoe
a judg	kaibjgeoe
a key	kbichdhgfoe
a knee	mafcedfghhhihlhnhof
a labour	jakcedfgehhihlhof
a lack	ldfghhhlhoe
a larg	jbhcidhgfifoe
a larger	mafbhcfdhgfhhiflhnhof
a late	kcedfgkhhiflhof
a lawsuit	lafcfdjhhiflhof
a lead	jahbicfdigfjfoe
a legal	kaicfdhgehhiflhof
a licenc	mafcfdigehhihlhnhof
a limit	lcidfgehhihlhof
a line	nbhcedhgfhhiflhnhof
a link	mcedigfhhlhnhof
a list	kbfdigehhihlhoe
a littl	hahbfgjiijfnfoe
a live	nafbicedfgfhhiilhnhof
a local	lahbhcfgehhlhoe
a london	lahbhdegehhlhoe
a long	iahdhgiifjfoe
a loss	mchdfghhhiflhof
a lot	ebechdjgkhfihjflfnfod
a lower	mchgehhiflhnhof
a major	gaichdjghiejfnfod
a man	lahbjcedegfhhihlhoe
a market	mafbhdhgehhiflhof
a massiv	kgihhiflhoe
a match	lafcedfgihhiflhnhof
a matter	kaicfdhgfhhlhoe
a meet	jajbhcfdfghifoe
a member	jajbfcfdehhihlhoe
a merger	mahcidegfhhiflhnhof
a messag	lbhcehhihoe
a militari	objcedfgfhhiflhnhof
a mobil	kahcedjgehhiflhof
a month	iaebhdhghihjfoe
a more	iaibhchgeihjfoe
a move	iahbicidhghiejfoe
a movi	mafcegfhhiilhnhof
a much	lafchgehhlhof
a music	mafcegfhhijlhnhof
a nation	laibhcedfhhoe
a natur	mafbhcfdhgfhhiflhnhof
a network	mahcedigfhhiflhnhof
a new	caibicjdjgiheiijdleneoc
a number	hafbechdjghiijfnfoe
a palestinian	mafbkcedfgfhhiflhnhof
a pari	nafbichdfgehhlhof
a parliamentari	maicedfgfhhlhnhof
a parti	lajcedfgfhhlhnhof
a particular	mahcedhhhiflhnhof
a pc	lafchdhgfhhiflhnhof
a penalti	lafcedfgjhhiflhnhof
a penni	nahcedhhhiflhnhof
a period	lahbhdegehhiilhoe
a person	lbfdigfhhiflhoe
a phone	lahcedigehhiflhnhof
a pictur	mafcfdhgfhhlhnhof
a pilot	mafcedhgfhhihlhnhof
a place	kafbfdfgihhihoe
a plan	lafbhcidegfhhlhoe
a player	lafcegihhiflhnhof
a point	laicfdfghhhiflhof
a polic	nahbhcedhgehhiflhnhof
a polit	maicfdfgfhhiflhnhof
a poor	kafcfdegjhhlhof
a posit	jahbfchghoe
a possibl	kahbfcfdioe
a potenti	kafbfdhghhhlhoe
a power	lbjcfdfhhifoe
a precursor	mafcfdigfhhiflhnhof
a pretti	lahcfdfghhhiflhof
a previous	lchdhgehhiflhnhof
a price	lafbichdhgehhiflhoe
a problem	kahcedhghhhiflhof
a product	mafchgfhhihlhnhof
a profit	lafcjdfgfhhiflhnhof
a promis	mbhcedfhhihlhof
a prospect	maicedfhhiflhnhof
a protest	nbicfdfhhiflhnhof
a public	kahbfcedhgfhhiioe
a publish	mafcedhgfhhiilhnhof
a quarter	jafbfcidhgehhihlhoe
a question	laicfgfhhiflhnhof
a quick	mcedfgihhiflhnhof
a race	mahdfghhhiflhof
a ralli	lahcidfgehhlhof
a rang	kahchdhgehhiflhof
a rapid	ncedigfhhiflhnhof
a rare	mafceghhhihlhof
a rate	lahgehhiflhnhof
a real	iahbfdighihjfoe
a realli	kafcfghhhihlhoe
a recent	ldhgehhihlhoe
a record	iafbfcidhghiijfoe
a recoveri	lafcidfgfhhiflhnhof
a relat	lbfdhgfhhihlhoe
a religi	nafbjcedfgfhhihlhnhof
a replac	lbicedehhihlhoe
a report	haicjdigejfoe
a respons	maidfgfhhiflhnhof
a result	hahcidhjfnfoe
a return	lafchdeghhhlhoe
a riot	nafbicedfghhhiflhnhof
a rise	jahbfcigfoe
a rival	lafchhhlhoe
a roadsid	oafbjcedfgfhhiflhnhof
a robot	ncedigfhhiflhnhof
a role	mcfdigfhhiflhnhof
a row	jbhchdegiifoe
a royal	nahbicedfgfhhiflhnhof
a russian	mafbigfhhlhnhof
a search	mafcedigfhhlhnhof
a season	mafbfgihhiflhoe
a second	hbichdhgihfjflfnfod
a second-half	mafcedfgjhhiflhnhof
a secur	mafbicedhgehhihlhoe
a seem	nafbicedhhhiflhnhof
a senior	kaibicfgehhifoe
a separ	jahbfchgehhihoe
a seri	hahdhghihjfnfoe
a settlement	mafbhcigehhiflhnhof
a share	kahbfcidehhoe
a sharp	kcidhgehhiflhoe
a short	mahcedfghhhihlhnhof
a show	nahcedfgfhhihlhnhof
a sign	mahbicfdfgehhlhof
a signific	kahbhgehhlhoe
a similar	iahbfchghihjfoe
a simpl	mbhcedigfhhiflhoe
a singl	jahbfgfihoe
a slight	lafchdhgfhhiflhnhof
a slow	nafcidfgfhhiflhnhof
a slowdown	lafbidfgfhhiflhnhof
a small	jahbhcfdigeoe
a softwar	nafcedigfhhiflhnhof
a sourc	mafbhcfdjgehhiflhoe
a spanish	nafbichdfhhiflhof
a special	jahbhcfdhiijfoe
a speech	kajcegfhhiflhnhof
a spokesman	hajbfchdhgeiijfoe
a spokeswoman	kahbfchgehhiioe
a stand	nahcedfgfhhihlhnhof
a state	lafbhdhgehhlhoe
a statement	gahchdiihjfnfod
a steadi	nafbjcfdfgfhhiflhnhof
a step	lbhcehhlhoe
a strike	lahbfchgfhhiflhoe
a string	ldfgfhhiilhof
a strong	iaibhchdfghihjfoe
a studi	kafbfcidigehhiflhoe
a stun	nafbiceghhhiflhnhof
a success	kbfcfdhghhhihoe
a surpris	kafbfchghhhihoe
a survey	jbhcidigeifoe
a system	lahcedigehhlhof
a takeov	mafchdfgfhhiflhnhof
a tax	mahchdfgfhhiflhnhof
a team	kbhcedigiifoe
a terrorist	nbhcedhgehhlhof
a test	lbhcedhghhhiflhoe
a third	haibfchdighifjfoe
a three-run	nafcedfgjhhiflhnhof
a tight	mafchdfghhhlhnhof
a time	jbfcfgioe
a top	lafbhchdhoe
a tori	maicedfgfhhlhnhof
a total	jbhdiifjfoe
a tough	jafbfgiihoe
a track	mafbicedhgfhhiflhnhof
a tri	mcedfgihhiflhnhof
a tv	mahcegfhhiilhnhof
a u.s	mafbkcfgehhiflhoe
a uk	lahgehhiilhof
a ukip	majcedfgfhhiflhnhof
a unifi	naicedfgfhhlhnhof
a unit	nafbicfgfhhiflhnhof
a us	haebicidhgfiijfnfoe
a varieti	lafcfdhgfhhihlhof
a veri	gahbfdhgiiijfnfod
a victim	nbjcfdeghhhiflhof
a victori	mafbhdfghhhiflhof
a video	nafbhcegfhhihlhnhof
a view	mahcfdfgfhhlhnhof
a villag	nafbjcegfhhiflhnhof
a virgin	nafbjcegfhhiflhnhof
a virus	mafcedihhiflhnhof
a vote	mahbjdfgehhiflhoe
a way	iaibhcddighifoe
a websit	mcedigfhhlhnhof
a week	jaibhcedhihjfoe
a while	nafbicegfhhlhnhof
a whole	kafbfchdhhhlhoe
a wide	ldigehhlhof
a wider	lahgehhihlhof
a win	lcedhgihhiflhof
a woman	mafbhcedigehhihlhof
a wonder	lafcfdfhhijlhnhof
a world	kbfghihoe
a year	faibhcjdhhfjelfnfod
a young	lafcedfhhijlhnhof
a0	nafcegehhiflhnhoj
a000	mafchdhgehhiflhnhof
abandon	kahbidfoe
abc	mafcedhgfhhiilhnhof
abdic	objcedfgehhiflhnhof
abduct	nahbicedeghhhiflhoe
abid	nbicedfgfhhihlhnhof
abid by	nafbicegfhhihlhnhof
abil	iaibhcfdigfifjfoe
abil to	jaibhcfdigeifoe
abl	eaichdjghhfihjelfnfod
abl to	eaichdjghhfihjelfnfod
abolish	naicedfgfhhlhnhof
abort	mahdfgehhiilhof
about 1	nafbhchdfgfhhiflhnhof
about 50	mbicegfhhiflhnhof
about a	iahbfdhiijfoe
about an	mafbhcfgfhhihlhoe
about her	mcfdfhhihlhnhof
about his	laibfdeghhhlhoe
about how	kaibfgehhlhoe
about it	iahbfchdhghihjfoe
about the	dajbfcidighhfiijelfneoc
about their	jahbfchdhgfifoe
about this	lceghhhlhnhof
about to	kbichdeghoe
about what	kafbhcfdioe
about whether	lbhcedhhhiflhof
abov all	mcedfghhhiflhnhof
abov the	lbichdegfhhiflhoe
abroad	jaibfchdfhhifoe
absenc	jafbhcfgioe
absenc of	kafbfcfdhgihhlhoe
absolut	iaibfdfgioe
absorb	lafbhchdhgehhiflhoe
abu	mafbkcedfgfhhiflhnhof
abus	iajbjcedfghjfoe
ac	kafcedfglhhiflhoe
ac milan	mafcedfgjhhiflhnhof
academ	ldigehhiflhoe
academi	ibfcedfgfhhillhoe
academi award	kafcedfgfhhiklhnhof
academi of	lafcegfhhijlhnhof
acceler	lahchdfgfhhiflhnhof
accept	gajbidfgihfjflfnfod
accept a	nafbjcedfghhhiflhnhof
accept that	laicfdfhhlhnhof
access	fahcjdjgdjfnfod
access to	hahbfcidjgeifoe
accid	kahbhcfdhifoe
acclaim	kafcegfhhijlhof
accolad	mafcedfghhhiilhnhof
accompani	lcfdhgehhiilhof
accomplish	nafbicegfhhlhnhof
accord	cbicjdlgfhfiijeleneoc
accord to	cahbhcjdlgfhfiijelfneoc
account	fahbicjdihfifjelfnfod
account and	mafbichdfgfhhiflhnhof
account for	iafbhcidhjfoe
accur	kafbfchdhhhlhoe
accus	eajbjcidhghhfifjelfnfod
accus mr	majcedfgfhhiflhnhof
accus of	iahbjchdhgejfnfoe
accus the	jaibhchdeifoe
achiev	hajbecfdighiijfnfod
achiev award	nafcedfgfhhijlhnhof
acknowledg	jaibicedfihoe
acquir	iafbfckdigeifoe
acquisit	lafdjgehhiflhof
across	eaibichdjhfiijelfnfod
across europ	lafdhgehhihlhnhof
across the	gaichdjgfhfiijflfnfod
act	faidhhfikjelfnfod
act and	ncedfgfhhiilhnhof
act as	lcedihhlhoe
act in	lcfdfgfhhiilhnhof
action	eajcidhgihfiijelfneoc
action against	jafbhchghihjfoe
action by	nahbicedfgfhhiflhnhof
action in	maicedfgfhhihlhnhof
action to	kahbfcidhgehhiflhoe
activ	hahcidjiejfnfoe
activist	kaibhcfdegehhiilhoe
actor	gafbhcfdfgeimoe
actor and	lafcedfgfhhijlhnhof
actor for	lafcedfgfhhijlhnhof
actress	iafcedfgehhimlhof
actress for	mcedfgfhhijlhnhof
actual	haibfdigiihjfoe
ad	bajbecjdigjheiijdleneoe
ad a	lcedhgihhiflhoe
ad that	gahbfcidiihjfnfod
ad to	kafbfcidhgfhhoe
adam	kbfcfgiihoe
adapt	jafbfcedhgfhhijlhoe
adapt of	mcedfgfhhijlhnhof
add	gaichdjghhfjflfnfod
add a	mafdhgfhhiflhnhof
add to	lafchdeghhhihlhoe
add up	kaicfdhgehhiflhof
addit	hbfchdkgeihjfoe
addit to	lahcfgfhhihlhoe
address	hajbfdjgfifjfoe
address the	jajbfdfgfhhoe
adjourn	nafbjcedfgfhhihlhnhof
adjust	kafcidhgehhiflhof
administr	hbicidkgdjfnfod
admiss	lafcfdfghhhihlhnhof
admit	fahbhcigjhfjelfnfod
admit he	kcedfgjhhiflhnhof
admit it	mahbicedehhihlhof
admit that	mafbidfhhiflhof
admit to	nbicedhgfhhiflhnhof
adopt	iahbhdjgeihjfoe
adopt of	mafcedigfhhiflhnhof
adrian	nafcfdfgihhiflhnhof
adrian mutu	nafcedfgihhiflhnhof
adult	jaibfdigeoe
advanc	hahdjgihfifjflfnfod
advanc to	lcedhgjhhiflhoe
advantag	iahbfchdjgfoe
advantag of	jahbfcidigeoe
adventur	kafbfcfdhghhhiioe
advert	ldhgehhihlhoe
advertis	jbfcidigejfoe
advic	lahbfchgehhlhoe
advis	iahbhchihjfoe
advis to	mahbicedfgfhhlhnhof
advoc	laicfgfhhiflhoe
affair	hakbfdfifoe
affair committe	naicedfgfhhlhnhof
affair spokesman	lajcedfgfhhiflhnhof
affect	hajbfcjdhifjfoe
affect by	laichdfgehhiflhof
affili	nbhdegehhihlhoe
afford	iajbfdigeoe
afford to	lahcfdhgehhlhnhof
afghan	kafbmcedfgehhiflhof
afghanistan	jahblcfdfgeifoe
afp	gaebrcfdkehfhiejfkhmhoe
afraid	kahbfhhiflhoe
africa	gaibicfdhgihfihjflfnfod
african	ibicfdkjfnfod
african union	nafbjcedfgfhhiflhnhof
after a	eahbhcigjhfiijelfnfod
after all	lcfghhhiflhoe
after an	kafbfchdegihhihlhoe
after announc	nafbjcehhiflhoe
after be	iahbfcfdfgjihjfoe
after cabinet	naicedfgfhhlhnhof
after he	jaibicedfgioe
after his	jahbicedeghihoe
after hurrican	nafbhchdfhhiflhof
after it	ibfcigfiioe
after miss	ncedfgihhiflhnhof
after mr	laidfgfhhiflhnhof
after see	nafcedfghhhlhnhof
after suffer	nafbicedfgfhhihlhnhof
after test	mafcedfgihhiflhnhof
after that	naicedfgfhhlhnhof
after the	dajcidhgjhfihjeleneoc
after their	mafcfdfgjhhiflhnhof
after they	nafcedfgihhiflhnhof
after two	mafchdehhlhnhof
after win	lbhdeghihoe
after year	mafbhcfdhgehhlhof
aftermath	mbicehhiflhoe
aftermath of	nbicedfhhiflhnhof
afternoon	kbfchdegjoe
afterward	lcedfgihhiflhnhof
ag	nafgihhifoe
again to	mafbidfhhiflhnhof
against a	jahbfghoe
against england	mafcedfgihhiflhnhof
against franc	mafcedfgihhiflhnhof
against him	mahcedfghhhiflhnhof
against itali	lafcedfgihhiflhnhof
against scotland	mafcedfgihhiflhnhof
against the	fahbicidfgkhfjelfnfod
against us	mafbideghhhlhoe
against wale	jafcedfgkhhiflhnhof
agassi	mafcedfgjhhiflhnhof
age	faibhcfdhghhfijjelfnfod
age for	maibicedfgfhhiflhnhof
age of	jbfijoe
agenc	fahbhckdihfjelfnfod
agenda	jajbidegeifoe
agent	jafbfchgjoe
aggress	jbhchdhihjfoe
ago	fbjchdigihfihjelfnfod
agre	daibjcjdhgihfifjelfneoc
agre a	lchdfghhhiflhoe
agre on	lbicfgehhlhoe
agre that	kahbfcfdhghhhiflhoe
agre to	gbkcjdhghhfifjelfnfod
agre with	maicedfhhiflhnhof
agreement	gaibhcjdhghhfjflfnfod
agreement to	kbfcigehhoe
agreement with	kbfdhghoe
agricultur	kahbfcigehhiflhoe
ahead	daicjdfglhfjelfnfod
ahead for	mafcidegfhhiflhnhof
ahead in	maicfdfhhiflhnhof
ahead of	faibhcjdegihfjflfnfod
ahead to	mafdfgihhiflhnhof
ahead with	mahdfghhhiflhof
ai	lafbidhgfifjjod
aid	gaibjcjdigehfihjelfnfod
aid in	nbjcegfhhiflhnhof
aid to	ncidfgfhhiflhnhof
aid worker	mahbjcedfgehhiflhnhof
aim	eajbhcidjhfihjelfneod
aim at	haibhchdigdihjfnfod
aim for	mbfchdhhhifoe
aim to	haibhchdjgfiejfnfoe
air	gafbkcjhfijjflfnfod
air line	mafcjdfgfhhiflhnhof
airbus	kafbfckdfgehhiflhnhof
aircraft	jckgeifoe
airlin	hafblckdfgeifjfoe
airlin and	nafbidfgfhhiflhnhof
airport	kbicjdegeihoe
airstrik	objcedfgfhhiflhnhof
airway	kafckdfgehhiflhnhof
al	jafbkcedegjoe
al qaeda	nafbkcedfgfhhiflhnhof
al-jazeera	mahbkcedfgehhiflhof
al-qaeda	nbjcedfgfhhiflhnhof
al-sadr	nafbkcedfgfhhiflhnhof
alabama	nafbicfdeghhhlhoe
alan	hajbfdhghihjfnfoe
alan greenspan	nafdigfhhiflhnhof
alan milburn	kajcedfgfhhiflhnhof
alastair	lajcedfhhiflhnhof
alastair campbel	majcedfhhiflhnhof
albeit	lchdfhhiflhnhof
album	hafbfcedhgeimoe
album of	lafcedfgfhhiklhnhof
alcohol	kaicfdegehhiilhoe
alert	kafbichdjgeifoe
alex	iafbfcedhgkhhiflhoe
alex ferguson	jafcedfgkhhiflhnhof
alexand	lafbhdfgehhiilhoe
ali	mafbkcedfgfhhlhnhof
alicia	mafcedfgfhhijlhnhof
alicia key	mafcedfgfhhijlhnhof
alien	mahcedhgfhhlhnhof
align	nafcedigfhhiflhnhof
all about	lafcedhhhiflhnhof
all along	nafbicedfhhiflhnhof
all black	mafcedfgihhiflhnhof
all four	lbfcidfgfhhlhoe
all it	mahbfdhgehhiflhnhof
all of	iahbfghjfoe
all over	kbicfdfhhihoe
all parti	naicedfgfhhiflhnhof
all side	maichdegfhhiflhnhof
all sort	mahcehhlhnhof
all that	kahcegihhiflhoe
all the	eaicfdigjhfihjelfnfod
all these	kahbfcfdigfhhlhoe
all three	lahcfdhgfhhlhoe
all time	lafcedhgehhiilhnhof
all-time	kafbfcidfhhlhoe
all-time high	nafcidegfhhiflhnhof
alleg	fahbjchgihfihjelfnfod
alleg of	mafchdfghhhiflhnhof
alleg that	lafbhchdehhiflhof
allen	nafcedfgihhihlhnhof
alli	iaibkghiejfoe
alli in	mahbjcegehhiflhof
alli of	nafbjdfgfhhiflhnhof
allianc	jajbichdhgeifjfoe
allow	dajcidkghhfihjelfneoc
allow for	mcfdigfhhiflhnhof
allow him	mahcfdhgfhhiflhnhof
allow it	lafbhdfhhihlhoe
allow peopl	kaicedhgehhlhof
allow the	lahchgehhiflhof
allow to	jahdhghifoe
almost	eahbhcjdighhfjelfnfod
almost a	mafdigfhhiflhof
alon	jahbfdhgfihoe
along	gaibjchghhfiijelfnfod
along the	lbichdhgfifoe
along with	haibhdfiijfnfoe
alongsid	ibfcfdfghikoe
alreadi	cajbhcidighheiijeleneoc
alreadi be	mahcedhgfhhlhnhof
alreadi been	kaibfcedhgfhhihlhoe
alreadi has	lafghhhlhoe
also a	jbfiioe
also aim	nafbicehhiflhnhof
also announc	maicegfhhiflhnhof
also at	mcedfhhihlhnhof
also be	hahbfdighiijfoe
also been	kahcfghhhlhoe
also believ	maicfdfgfhhiflhnhof
also creat	nahbfcedigfhhiflhnhof
also featur	ncedfgfhhiilhnhof
also has	kahchdfgehhihlhoe
also help	lcfdhgfhhiflhnhof
also in	lcfhhihlhoe
also includ	jahbfcedhiioe
also make	lafdhgfhhihlhnhof
also offer	lahcfdhgfhhiflhnhof
also plan	laicfdhgehhiflhnhof
also provid	mahcedhgfhhiflhnhof
also said	haibfcjgfjfoe
also show	mchgfhhiflhnhof
also star	mafcedfgfhhijlhnhof
also the	jahbfghoe
also up	ncedfgfhhijlhnhof
also urg	maidfgfhhlhnhof
also want	maicfdfhhiflhnhof
also won	mafcedfhhiilhnhof
altern	iaibhchdigejfoe
altern to	mbicfdigehhoe
although	eaibecidjghhfihjflfnfod
although the	jahbfdigfoe
alway	eajbecedigjhfiijflfnfod
alway been	iahbfcedighihoe
alzheim	maibicfdfgehhiflhnhof
am not	laicfdfghhhiflhof
amateur	mafceghhhihlhnhof
amaz	kahcfdegihhihlhoe
amazon	lafbickdfgehhifoe
amazon.com	nafcfdjgfhhiflhnhof
ambassador	nafbjcedfhhiflhnhof
ambassador to	oafbjcedfgfhhiflhnhof
ambit	iaichghjfoe
ambit of	kafcidfgfhhihlhnhof
ambiti	nafcegfhhiilhnhof
amd	nafcedjgfhhiflhnhof
ameli	mafcedfgjhhiflhnhof
ameli mauresmo	mafcedfgjhhiflhnhof
amend	laibicegehhiflhoe
america	gafbhckghhfiijelfnfod
america and	lafchgehhihlhof
american	eafbjcigkhfiijelfneoc
american leagu	nafcedfgjhhiflhnhof
amicus	najcedfgfhhiflhnhof
amid	haibicjgeiejfoe
among	eahbicidighhfijjelfneoc
among other	kafbfchdhghoe
among the	gafbhcidhhfiijflfnfod
among those	laibhcegehhlhoe
amongst	nahbhcegfhhiflhnhof
amount	gahchdihfihjflfnfod
amount of	iafbhchdiifjfoe
amount to	kaibfcedhhhlhoe
amp	jaebhckdhghiejfoe
amsterdam	lafcfdhghhhiflhof
an addit	mafbfdjgehhlhoe
an afghan	nafbkcedfgfhhiflhnhof
an agreement	kbfchdiifoe
an all-time	mafcidfgfhhiflhnhof
an altern	kbfcfdigfhhlhoe
an american	mbjcedfgfhhihlhof
an analyst	jafcjgehhiflhof
an annual	lafcjdfgehhlhnhof
an appar	mahbhchdehhiflhoe
an armi	mafbkcedfgfhhlhnhof
an attack	lbhcedhhhlhoe
an attempt	jbfchdhihoe
an audienc	lahceghhhlhof
an averag	kbfchdhgehhihlhoe
an award	mafcedfgfhhijlhnhof
an earli	kafbhcegiihoe
an easi	lahcegihhiflhof
an effort	kbfcigehhlhoe
an elect	kajbhcfdfgehhiflhof
an emerg	lghhhiflhoe
an end	jbhchdfghoe
an estim	lgehhihlhoe
an eu	nahbhchdfgfhhiflhnhof
an event	mahbhcedhgfhhiflhof
an expect	lahbhdfgehhiflhnhof
an extra	kaigehhiflhoe
an hour	kbhdhifjfoe
an import	lgehhihlhof
an impress	lafcedfgihhihlhnhof
an improv	mafchdhgfhhiflhnhof
an increas	jahbfcigfhhifoe
an incred	mafcfdfghhhihlhnhof
an independ	lahbidegfhhiflhoe
an indian	nafbicegfhhihlhnhof
an industri	mafbicigehhiflhoe
an inquiri	mahdfgfhhiflhnhof
an interest	lafdhhhiflhof
an intern	lahbfcfgfhhihlhoe
an internet	nafcfdigfhhiflhnhof
an interview	kaicedfgfhhiilhof
an investig	kbfchdigfoe
an iraqi	nahbjcedfgfhhiflhnhof
an isra	mafbkcedfhhiflhnhof
an issu	laigfhhiflhnhof
an italian	mafbicedhhhiflhoe
an offer	mafcfdfgihhiflhnhof
an open	lcedihhiflhof
an oper	lcedhghhhiflhof
an outstand	mcedfgihhiflhnhof
anaheim	nafcedfgihhiflhnhof
anaheim angel	nafcedfgihhiflhnhof
analysi	jbjdigeifoe
analyst	dafcldkgejfoe
analyst at	jafcjgehhiflhof
analyst had	mafcidfgfhhiflhnhof
analyst have	mchdfgfhhiflhnhof
analyst said	iafbhckdegehhiflhoe
analyst say	kafbfchdigehhlhoe
ancient	mafbicedigelhof
ancram	majcedfgfhhiflhnhof
ancram said	naicedfgfhhlhnhof
and 10	kbhcfhhihoe
and 1500m	ncedfgihhiflhnhof
and a	daibiclgiheiijeleneoc
and after	mcedfghhhlhnhof
and all	jahbfdhgeihoe
and also	jahbhcfghihoe
and american	mbicedfhhlhof
and amicus	naicedfgfhhlhnhof
and an	ibfcjdhgfjfoe
and announc	nafcedigfhhiflhnhof
and answer	maicedhgfhhiflhnhof
and appl	mafcedigfhhiflhnhof
and are	jbhdhjfoe
and arsenal	mafcedfgjhhiflhnhof
and as	lahcfdhgfhhlhoe
and asylum	majcedfgfhhiflhnhof
and at	lafbfcfdhhhihlhoe
and be	lahcedhhhlhnhof
and beat	nbicedfhhiflhnhof
and best	kafcegehhiklhnhof
and boost	nafbichdfgfhhiflhnhof
and broadcast	mafcegfhhiilhnhof
and build	kahchdfhhiflhoe
and busi	lchdhgehhiflhnhof
and by	lbhchdfgehhiflhoe
and call	lahcfdhgfhhiflhof
and can	lafcfdihhiflhnhof
and chief	kafcjdfhhiflhof
and children	lbicfdehhihlhoe
and china	lafbicidegfhhiflhoe
and commerci	maicegfhhlhnhof
and conserv	naicedfgfhhihlhnhof
and consum	lafcidhgehhiflhof
and continu	mbhcfdhgehhlhoe
and control	mahcedhgfhhiflhnhof
and could	jahcidhjfoe
and creat	mahcegfhhihlhnhof
and david	mafcedfghhhiilhnhof
and develop	mafchgfhhiflhnhof
and digit	lafcfdigfhhiflhnhof
and direct	ncedfgfhhiilhnhof
and do	kaibhcehhihoe
and econom	mcigfhhiflhnhof
and educ	naicedfgfhhlhnhof
and eight	mbjcedfgehhihlhnhof
and energi	mafbhchdfhhiflhnhof
and engin	ncedigfhhiflhnhof
and entertain	mcedigfhhihlhnhof
and europ	lafcigehhlhof
and even	kaibhcedhgehhihlhoe
and everyth	nafbfcedigehhihlhnhof
and exchang	kafcjdhgehhiflhoe
and famili	mahcegfhhlhnhof
and film	mafcedigfhhihlhnhof
and final	kafbfdegjhhihoe
and find	mcfgfhhihlhnhof
and five	lahbhcfdfgfhhlhoe
and for	iaibhgiiejfoe
and former	lahdfgfhhlhof
and franc	lafdfgihhiflhnhof
and from	mafcegihhihlhof
and game	mcedigfhhiflhnhof
and gas	mafbhcidfgfhhiflhnhof
and general	laicfgfhhiflhnhof
and germani	mafchdhgfhhiflhnhof
and get	kceghhhlhoe
and govern	mahcfdigfhhiflhnhof
and growth	mahgfhhiflhnhof
and had	jaibfdfghoe
and has	gbhchdhghhfiijflfnfod
and have	haibhcfghihjfoe
and he	gaicedfgjihjfoe
and help	kahbfghoe
and her	kbhcedfghhhiioe
and high	mahchdfgfhhiflhnhof
and his	gaidfgiiijfnfod
and hold	nafbjcedfgfhhlhnhof
and hous	lahbhdfgehhoe
and how	kafcfdjgfhhlhoe
and i	faibecfdhgkiijflfnfod
and i'm	kahcedegihhlhoe
and if	jbfcfdhghhhihoe
and immigr	maibfcedhgfhhiflhnhof
and improv	lchhhiflhof
and in	ibhchdhghihjfoe
and increas	kaicidfgehhiflhof
and india	lafbichdhgehhiflhoe
and industri	kaichgehhiflhoe
and inflat	mafcidfgfhhiflhnhof
and injur	nafbjcedfhhiflhnhof
and intern	nbjcedfgfhhiflhnhof
and internet	mahcedigfhhiflhnhof
and iraqi	mafbkcfdfgfhhiflhnhof
and ireland	kafcegihhlhnhof
and is	gahbedjghiijfnfod
and it	dahbjchdhgihfiijelfneoc
and jami	mafcedfghhhlhnhof
and keep	lafchdhgfhhiflhnhof
and kill	mafbjcedhgehhiflhnhof
and labour	majcedfgfhhiflhnhof
and left	nafbicedhhhiflhnhof
and lib	maicedfgfhhlhnhof
and local	nahbicfdfgehhiflhnhof
and look	lcidegehhlhnhof
and make	iahbfcidfghjfoe
and manag	lbhcfdhhhiflhoe
and mani	kbfchdhgfhhiflhoe
and mark	mafcedfgihhiflhnhof
and market	mchgfhhiflhnhof
and martin	lcedfghhhihlhnhof
and michael	mafcedfghhhihlhnhof
and microsoft	mafcedjgfhhiflhnhof
and million	nafcegfhhiilhnhof
and mobil	mahcedigfhhiflhnhof
and more	iahbfcidigeihjfoe
and most	mchdfgehhlhnhof
and movi	lafbhcedigehhihlhoe
and mr	iajbhcfdfgeihoe
and music	kafcedjgehhihlhof
and near	nafcedihhiflhnhof
and new	lafcfhhiilhoe
and no	lbicfghifoe
and not	jajbfghifoe
and now	jafbfdighihoe
and on	jahbfdfghihoe
and one	jahbfghoe
and onli	lahbhcfdehhlhoe
and other	eahcjdkgdhfihjflfnfod
and out	nafbicehhiflhnhof
and pension	kajcfdfgfhhiflhnhof
and peopl	mcfdhgfhhiflhnhof
and perhap	nahcedhgfhhiflhnhof
and physic	mafcedhgfhhihlhnhof
and place	mafbhcedhgehhlhnhof
and plan	mahcfdfghhhiflhnhof
and play	kafcfgjhhiflhoe
and possibl	nafbhcedhhhiflhof
and prevent	nahbicedfgfhhiflhnhof
and product	lcidhgehhiflhoe
and provid	kahbhcedigehhiflhoe
and public	maicedfhhihlhnhof
and pump	nafbicegfhhiflhnhof
and real	mafdhghhhiflhoe
and rural	naicedfgfhhlhnhof
and said	hahbichdhjflfnfod
and samsung	nafdigfhhiflhnhof
and say	kaibfdhhhifoe
and scienc	ncedfgfhhiilhnhof
and score	nafcedfgihhihlhnhof
and scotland	lafcedfgihhiflhnhof
and search	nahbicegehhiflhnhof
and secur	lchgfhhiflhnhof
and see	jahcedfgihhlhoe
and servic	kafdigehhiflhnhof
and share	kafbfchdihhiflhoe
and she	lcedfgihhlhnhof
and shot	nafbicedhgehhiflhnhof
and skill	maicehhiflhnhof
and social	mahbfchdeghhhlhoe
and some	kbfcfdihhihoe
and sound	nafcidfgfhhiflhnhof
and south	lafbidfhhiflhoe
and spend	maicfdfgfhhiflhnhof
and sprint	oafcddjgfhhiflhnhof
and support	maicegfhhihlhnhof
and take	kafbfhhihlhoe
and tax	lahchdfgfhhiflhnhof
and technolog	kcedjgehhiflhnhof
and that	fajbecidhgjhfifjflfnfod
and the	Zajbhcldhgjhdijjdldndob
and their	iajbfcfdhjfoe
and then	haibfcedhgjifjfoe
and there	iahbfchghoe
and they	gaibfdigijfnfoe
and this	jbfdhghhhifoe
and those	kaibfcfhhlhoe
and three	kahbhcfdfghoe
and time	mafcfdihhiflhnhof
and to	iaibhdhghifjfoe
and toni	majcedfgfhhlhnhof
and took	nafcedfgjhhiflhnhof
and tri	lahceghhhiflhnhof
and turn	mbicfgfhhiflhof
and tv	lafdhgehhihlhof
and two	lahcedfghhhlhof
and us	kafbhchihoe
and use	lafcedihhihlhof
and video	jafcedjgehhihlhoe
and vow	nafbicedfghhhiflhnhof
and wale	jajbfcfdeghhhiflhoe
and want	kbfcfdhghhhlhoe
and was	hahchghijjflfnfod
and we	gahbfchgkifjfoe
and we'r	mceghhhihlhnhof
and went	mafcehhiilhnhof
and were	jbfcedhgihhihlhoe
and what	kbfcedighhhlhoe
and who	lahbhcfgehhlhoe
and will	hahbecigiihjfnfod
and win	lahcedfghhhlhnhof
and with	iahbfgiifoe
and won	lafcfdfgihhihlhnhof
and work	laicegfhhlhnhof
and would	jahbfdhgfihoe
and wound	lafblcedfgfhhiflhnhof
and you	jbfcegihhihoe
and your	oafcedjgfhhiflhnhof
anderson	mafcedfgihhlhnhof
andi	hafbfcedhgkoe
andi robinson	kafcedfgjhhiflhnhof
andi roddick	lafcedfgjhhiflhnhof
andr	lafcedfgjhhihlhof
andr agassi	mafcedfgjhhiflhnhof
andrea	kbfcedigfhhiilhoe
andrew	iaibfcfghiijfoe
andrew marr	naicedfgfhhlhnhof
android	nafcedhgehhiflhoi
anfield	nafcedfgjhhiflhnhof
angel	haebfcfgkikjfoe
angel and	mafcedfghhhiilhnhof
anger	lahcfdeghhhihlhoe
angl	lafcegihhlhnhof
angri	kahhhiflhoe
angrili	nafbjcedfhhiflhnhof
ani chanc	mafchdfghhhlhnhof
ani of	laibfcedfghhhlhof
ani other	jahbfcfdjgehhlhoe
ani time	ldhgehhlhof
anim	jahbfcedhgeijoe
ankl	mafcedfgjhhiflhnhof
anniversari	lbkcedegehhiilhoe
anniversari of	mahbjcedegehhihlhof
announc	cajbicldighhejdleneoc
announc a	kahbfcidhgeoe
announc by	mchgehhiflhnhof
announc his	ncedfgihhiflhnhof
announc it	jbicfdigfifoe
announc new	nafdigehhiflhnhof
announc of	nafcedigfhhihlhnhof
announc on	kahbfcfdhghoe
announc plan	lahbicidegehhiflhoe
announc that	iafckdhifjfoe
announc the	kafbfchdkgehhiflhoe
annoy	mafcfdhghhhiflhnhof
annual	gahbickgfjfnfod
anonym	kbicedioe
anoth	dahbkchdigiheihjeleneoc
ansari	nafcedjgehhiflhnhof
ansari x	nafcedjgehhiflhnhof
answer	iajcfdhgiifjfoe
answer session	naicedfgfhhlhnhof
ant	mafbfchdhgfhhihlhoe
anthoni	lafbfdeghhhiilhoe
anti-doping	lafcedfgjhhiflhnhof
anti-doping agenc	lafcedfgjhhiflhnhof
anti-government	objcedfgfhhiflhnhof
anti-piracy	mafcedigfhhihlhnhof
anti-spam	lafcedkgfhhiflhnhof
anti-terror	laibjcedfgehhiflhof
anti-terrorism	naicedfgfhhlhnhof
anti-virus	kafcedjgfhhiflhnhof
anti-virus firm	mafcedigfhhiflhnhof
anti-virus softwar	mcedigfhhlhnhof
anticip	kbfcidhghifoe
antidepress	oafcedjgfhhiflhnhof
antitrust	nafckddgfhhiflhnhof
antonio	lafcfdfgihhihlhof
anxious	nahcedfghhhiflhnhof
anybodi	kahbfcedhghhhihlhoe
anyon	haibfcedjghihjfoe
anyon who	mcedhgfhhlhnhof
anyth	haibecfgiihjfoe
anyway	lbhhhoe
anywher	kbfdhgfhhlhoe
aol	lafcjdhgehhiflhoe
ap	daebkdreifigoiejfkimhoe
apart	jbfchiioe
apart and	nafcidfgfhhihlhnhof
apart from	lahcehhihlhof
apolog	nafdegjhhiflhnhof
apologis	kahbhcfdegiihoe
apologis for	lbicedeghhhihlhoe
app	nafcedkgfhhiflhnhoe
appar	hbjchdighifjflfnfod
appeal	gakbfchdhghhfihjflfnfod
appeal against	lahbfchdfghhhifoe
appeal for	maibhcedhgehhiflhof
appeal to	jajbfcfdhgfhhoe
appear	dahbicfdjgihfijjeleneoc
appear at	lbhcedfhhiilhoe
appear in	iafbhcegiikoe
appear on	kbhcedfgfhhijlhoe
appear to	hahbjcfdjhfjflfnfod
appl	hbfchdmgeifoe
appl comput	lafchdjgehhiflhoe
appl has	mafcedjgfhhiflhnhof
appl ipod	mafcedigfhhiflhnhof
applaud	nbhcfdfgehhihlhnhof
appli	jajbhifoe
appli to	mahdfgfhhiflhnhof
applic	haibfdlgeifoe
appoint	kahbfcfghoe
appreci	mafcedfgihhihlhof
approach	haibichdijflfnfod
approach to	kaibicedfgfhhiflhoe
appropri	jaibfghoe
approv	gahbhcjdighhfiejflfnfod
approv by	lahdhgehhiflhof
approv for	nafcidfgfhhiflhnhof
approv of	mafchhhiflhnhof
approv the	lahcidfgfhhiflhnhof
april	hahcidfghiijfnfod
arab	mahbjdegehhiflhoe
arabia	nafcidfgfhhiflhnhof
arafat	kafbmcedfgehhiflhof
arbitr	lafcidfhhiflhnhof
archbishop	naicddfgihhiflhnhof
archer	naidfgehhihlhnhof
archiv	mafcedhgfhhihlhnhof
are a	ibfdhghiijfoe
are all	kafbfcfdhghhhihlhoe
are alreadi	kaicfdhgehhlhoe
are also	ibfdighiijfoe
are alway	mafceghhhlhnhof
are among	kahbfihoe
are back	mcfgihhiflhnhof
are bar	nafbkcegfhhiflhnhof
are base	lcfdigfhhiflhnhof
are be	haidijfoe
are becom	lcedigfhhiflhnhof
are believ	maicfdfhhiflhnhof
are cheaper	nafcfdigfhhiflhnhof
are concern	kahcfdhgfhhiflhoe
are consid	mcegfhhihlhnhof
are current	lafcfghhhiilhoe
are do	kahdhgfhhiflhoe
are due	kaibhcfgehhlhoe
are expect	hahcidhihjfnfoe
are get	jbfchdhhhoe
are go	iaibfchdhifjfoe
are have	mafchdhgfhhiflhnhof
are in	ibhcidhgfjfoe
are like	iafbicidigfjfoe
are look	kbfghhhiflhoe
are made	kaicedigehhiflhnhof
are make	lahcfdigehhlhoe
are more	kdhgfhhlhoe
are no	kahcfdhgfhhiflhoe
are not	faibidihfjflfnfod
are now	iahbfdhgfiioe
are on	kahbfcfdhghihoe
are one	lceghhhihlhnhof
are plan	mahchdfgfhhiflhnhof
are push	nafbjcegfhhiflhnhof
are set	kahbfchdfhhlhoe
are so	lcedhhhiflhnhof
are some	maicedfhhiflhnhof
are still	iahbfgiihoe
are take	lafcfdhgfhhihlhof
are the	hahchdiihjfnfod
are there	mafbhcehhlhnhof
are to	iahbhcidfgeiijfoe
are tri	lafcfdhhhihlhof
are use	jafbfdjgehhiflhof
are veri	lahgfhhiflhnhof
are work	lahcedigfhhiflhnhof
area	fajcjdihfjelfnfod
area of	kahbhcidegfoe
aren	nafchdegihhiflhnhof
aren't	lcfdfhhiilhnhof
arena	lbfcedhgjhhlhoe
argentin	mafdeghhhihlhof
argentina	mafbfgihhiflhof
argu	gakbfcidigejfnfoe
argu that	iaibfcidigeoe
argument	kaibfchhhifoe
arial	mafcedkgfhhiflhnhof
ariel	mafbkcedfgfhhiflhnhof
ariel sharon	mafbkcedfgfhhiflhnhof
aris	nahbhcfdfgfhhiflhnhof
arizona	kafbfgkhhifoe
arizona diamondback	nafcedfgihhiflhnhof
arm	hahbicidigfifjflfnfod
armi	hahblchgfifjfnfod
armi desert	objcedfgfhhiflhnhof
armi offic	nafbkcfdfgfhhiflhnhof
armi reservist	nafbjcedfgfhhiflhnhof
arnold	mafcedhgehhijlhof
around	daibfcidkghhfiijelfneod
around the	fahchdjgfiijflfnfod
arrang	kahbfcfhhihlhoe
arrest	haibkcfdfgihfihjflfnfod
arrest for	nafbicedfhhihlhnhof
arrest in	lbhcfhhihoe
arrest of	objcedfgfhhiflhnhof
arriv	iahbicfdhghihjfnfod
arriv in	kahbjcdghihoe
arriv of	mafbfdigehhlhnhof
arsenal	hafbfglifoe
arsenal and	mafcedfgihhiflhnhof
arsene	lafcedfgjhhiflhnhof
arsene wenger	lafcedfgjhhiflhnhof
art	iaebfcjijjfoe
art and	mafcegfhhiilhnhof
arthriti	mafbicidhgehhifoe
arthriti drug	nafcidfgfhhiflhnhof
arthur	nafcfdfgfhhijlhnhof
articl	lafcedjhhlhnhof
artifici	lahdhgehhiflhoe
artist	hafbicedigeiloe
artist in	mafcegfhhiilhnhof
artist of	ncedfgfhhiilhnhof
as a	bajbhchdkgiheiijdleneoc
as an	haibfdhghihjfoe
as arsenal	nafcedfgihhiflhnhof
as be	lahgehhihlhnhof
as coach	nafcedfgihhiflhnhof
as earli	nafcedihhiflhnhof
as far	jafbfcfdighihoe
as googl	mafcfdigfhhiflhnhof
as he	gajbicdgjjfnfod
as his	lafbicedfghhhihlhof
as home	naicedfgfhhlhnhof
as hurrican	nafbjcedfgfhhiflhnhof
as i	jahbfcfdhghihoe
as if	lahbfdhgehhlhoe
as in	lafdhgfhhiflhnhof
as intel	mafchdhgehhiflhnhof
as investor	kafckdfgehhiflhnhof
as it	gbhcidjghhfjflfnfod
as littl	mcedhgfhhiflhnhof
as long	kbhgfihoe
as mani	jbfchghoe
as mr	maicedfgfhhlhnhof
as much	iahbhcidfghjfoe
as oil	nafcidfgfhhiflhnhof
as one	kbfdfhhiioe
as part	gahbicidiifjfnfod
as possibl	jaibfchifoe
as say	kafbhcidhgfifoe
as she	kbfchdegihhihoe
as soon	jahbfchdhifoe
as the	baibickdjgiheihjdleneoc
as they	gaibecigiihjflfnfod
as to	kahbfchdehhihlhoe
as us	nafbjcedfgfhhiflhnhof
as we	iahbfcedhghihoe
as well	eaibechdjghhfiijflfnfod
ascend	nafbicfdfghhhiflhnhof
asia	haebkcidigeihjfoe
asia to	oafbkcedfgfhhiflhnhof
asian	haibjcjifjfoe
asian tsunami	lahdfhhlhof
asid	kahbfghhhifoe
ask	dajcjdjghhfihjelfneoc
ask a	mafbicedhgehhlhof
ask about	maicfdfgfhhiflhnhof
ask for	ibfcfdighihoe
ask jeev	nafdigehhiflhof
ask the	kaibfgfhhlhoe
ask to	kahcedeghhhiilhoe
aspect	kdhgehhihlhoe
aspect of	ldhgehhihlhoe
aspir	mahcegfhhiilhof
assassin	nafbicedhgehhlhnhof
assault	jbicfdhghihjfoe
assembl	laibjcfdegehhlhoe
assess	iajbfchdfghifoe
asset	hbhcldfgfifjfoe
asset of	mafcidfgfhhiflhnhof
assign	nafcegfhhiilhnhof
assist	iahbecidhgijfnfoe
associ	eahbicidigihfihjelfneoc
associ of	lahcfdhhhiflhoe
associ press	jafbidioe
associ to	nafbichdehhiflhnhof
associ with	kbhdhgfihoe
assur	mahcedfghhhlhnhof
astro	mafbicedfgihhiflhof
astronaut	nafcedigfhhlhnhof
asylum	kakcedfgfhhiflhnhof
asylum seeker	najcedfgfhhiflhnhof
at 4.75	mafcidfgfhhiflhnhof
at a	eaibichdhgihfiijelfneoc
at about	lafbfchdhhhiflhoe
at all	jaibfdhghifoe
at amp	nafchdhgehhiflhnhof
at an	kbhdegioe
at ani	kafchdhgehhlhoe
at best	mcigehhiflhoe
at fault	nafbicedfgihhiflhnhof
at guantanamo	objcedfgfhhiflhnhof
at half-time	lafcedfgjhhlhnhof
at highburi	nafcedfgihhiflhnhof
at his	iaibhcdgjihjfoe
at home	hahcfdhgiihjfoe
at how	mahcedhgfhhiflhnhof
at it	iafbfcjdhgfoe
at labour	naicedfgfhhiflhnhof
at lansdown	mafcedfgihhiflhnhof
at last	lcedegihhiilhoe
at least	fahbkchdighhfifjelfnfod
at london	nahcedfgfhhiilhnhof
at long	naicedfgihhiflhnhof
at manchest	mahcedfgihhiflhnhof
at new	nafchdfgfhhihlhnhof
at night	nbfcedigfhhiflhnhof
at number	jbfcedhijoe
at oakland	nafbjcedfghhhiflhnhof
at old	lcedfgihhiflhnhof
at one	lahbhgehhlhoe
at open	oafbjcedfgehhlhnhof
at present	mahdfhhiflhnhof
at risk	lahcfdhgehhlhoe
at that	kahbfcfdfghhhihlhoe
at the	Zaibhcjdigkhdikjdldndob
at their	lahchdfgehhiflhof
at this	iahbfcegiiioe
at time	mahbicedfhhlhnhof
at twickenham	kafcedfgjhhiflhnhof
at us	nafcidfhhiflhnhof
at work	laicedhgehhlhnhof
athen	iafbfdfgmifoe
athen olymp	lafdfgihhiflhoe
athlet	iafbicfdegkoe
atlant	lcfdjgeiioe
atlanta	kafbfdegkhhiflhoe
atlanta brave	nafcedfgjhhiflhnhof
atmospher	lafcedighhhiflhof
atom	nafbjcedfgfhhihlhnhof
atop	mafbfcedhgjhhiflhnhof
atop the	nafcedfgihhiflhnhof
attach	kcedjgehhlhoe
attack	daibkcidjgiheihjdleneoc
attack against	nafcfdigfhhiflhnhof
attack and	kafbfchdhhhlhoe
attack by	ncedhgfhhlhnhof
attack in	jbjdeghoe
attack on	iafbldfjfoe
attack the	kaidfgfhhlhoe
attack to	nafbhcedigfhhiflhnhof
attempt	faichdigihfihjelfnfod
attempt to	faichdighhfihjflfnfod
attend	iahbfdhijjfnfoe
attend a	mahcegihhiflhof
attend the	lcfgehhiilhoe
attent	jafbfcfdjghihoe
attorney	jahbhcidhgfifoe
attorney general	lahbichgehhifoe
attract	hbhchdiihjflfnfod
attribut	lafchdfhhihlhof
au	nafbkcedfgfhhiflhnhof
auction	jbfcjdfgehhihoe
audienc	hahbfcediikjfoe
audio	lafcedkgfhhiflhnhof
audio and	nafcedigfhhiflhnhof
audit	jajbfgeihoe
audit offic	majcedfgfhhiflhnhof
august	haebhcjdighihjflfnfod
australia	gaebicidhgkhfjelfnfod
australian	haebjcidfgjjfoe
australian open	kafcedfgjhhiflhnhof
austrian	mafbiceghhhiflhof
authent	mcedigfhhlhnhof
author	gahbichdjhfihjelfnfod
author have	lahdhgehhiflhof
author to	lchdfgfhhiflhnhof
auto	lafcjdhgehhiflhoe
autom	mafchdhgfhhiflhnhof
automak	nafcidfgfhhiflhnhof
automat	jaibfcfdjgfhhifoe
automobil	nafbfcedjgfhhiflhnhof
autumn	kahbfcedhghoe
av	oafbfcedfgfhhiilhnloe
avail	fahbechdkghhfjflfnfod
avail for	lahcedigehhihlhoe
avail in	ncedigfhhiflhnhof
avail on	mafcedjgfhhiflhnhof
avail to	jbfchdihhifoe
avenu	nafcedfghhhihlhnhof
averag	gaibfckdigdihjfoe
averag fell	nafcidfgfhhiflhnhof
averag of	kbfchgehhihoe
avert	naicedfghhhiflhnhof
aviat	iafbfcidegeiloe
aviv	nafcedfgihhiflhnhof
avoid	gaibhchdihfjflfnfod
avoid the	maicfgfhhiflhnhof
await	kbfcidfgioe
awar	iahbfchdhjfoe
awar of	iahbfchdhoe
award	fbfdjgfimjfoe
award and	ncedfgfhhiilhnhof
award at	mcedfgfhhijlhnhof
award ceremoni	mafcedhgfhhiilhnhof
award for	jafcegehhiklhoe
award in	lafdfgehhijlhnhof
award on	lafcedfgfhhijlhnhof
award was	ncedfgfhhiilhnhof
award will	ncedfgfhhiilhnhof
away	eajbidhgjhfjelfneod
away from	hahbjdfgjiejfnfoe
away in	maicedfghhhiflhnhof
away with	lahbicegfhhiflhof
axe	kahbfdehhihlhoe
azkaban	mafcegfhhiilhnhof
azzurri	ncedfgihhiflhnhof
b	fadbjcidlgihejdleneof
ba	nafchdfgehhifnhoi
babi	iahbicddhgeiljfnfoe
back	aajbiclgkheiijdlendob
back and	lahcegihhiflhnhof
back at	lcedfgihhlhof
back by	jahbhchdigfoe
back door	laicedfghhhiflhof
back for	nafcedfgihhiflhnhof
back from	lafdfgihhiflhnhof
back in	hbecidhgjiejfoe
back into	lahdfghhhlhoe
back of	jahbfchghoe
back on	iahbfgjjfoe
back the	jaibfdfghifoe
back to	gbigjihjfnfod
back up	lbhcfhhlhoe
back with	nafcedfgihhlhnhof
back-to-school	nafcidfgfhhiflhnhof
backbench	kajcedfgfhhiflhnhof
background	kaidegfhhlhoe
backward	maicedfgfhhlhnhof
bad	gahbechdigjhfihjflfnfod
bad for	mahcfdhgfhhlhoe
bad languag	nafcedfgfhhijlhnhof
bafta	lafcegfhhijlhnhof
bafta award	ncedfgfhhiilhnhof
baghdad	iaibmcfdegeifoe
baghdad on	nahbicedfgfhhiflhnhof
bahama	nbicedfgfhhihlhnhof
baikal	nafcidfgfhhiflhnhof
balanc	iahbhchdhghiejfoe
balanc of	lchdhgfhhiflhoe
balco	mafcedfgjhhiflhnhof
bali	oafbjcedfgfhhiflhnhof
ball	hahbhgkiejfoe
ball in	mafcedfgihhiflhnhof
ball into	mcedfgihhiflhnhof
ballmer	mafcfdkgehhiflhof
ballot	kaibjceoe
baltimor	mafcedhgihhiflhof
baltimor oriol	nafcedfgihhiflhnhof
ban	gaibidhgjhfjelfnfod
ban for	kbjcddegjhhiflhoe
ban on	kahbhifoe
band	hahbfcddigfiljfoe
band aid	ncedfgfhhiilhnhof
band and	mcegfhhiilhnhof
band have	ncedfgfhhiilhnhof
bandwidth	mafcedigfhhiflhnhof
bangkok	nafbjcedfgfhhihlhnhof
bank	ebjclghhfifjelfnfod
bank and	lbfchhhiflhoe
bank championship	nafcedfgihhiflhnhof
bank in	mafcigfhhiflhnhof
bank is	mafchdfgfhhlhnhof
bank of	iahbhcjdeifoe
bank of england	jahcjdfgehhiflhof
banker	mafcidfgfhhiflhnhof
bankruptci	iafbfclgehhiflhoe
bankruptci court	nafcidfgfhhiflhnhof
bankruptci protect	lafcidfgfhhiflhnhof
banner	mafcedjgfhhlhnhof
banner ad	nafcedigfhhiflhnhof
bar	hbjchdhjflfnfod
bar from	nafbjcedfgfhhlhnhof
barbara	mcedhgehhiilhnhof
barcelona	lafcedfgkhhiflhnhof
bargain	nafbicfdfhhiflhnhof
barkley	mafcedfgihhiflhnhof
baro	naicegfhhiflhnhof
barrag	nahbicedfgfhhiflhnhof
barrel	ibfcldegehhlhoe
barrel a	nafcidfgfhhiflhnhof
barrel of	mafcidfgfhhiflhnhof
barri	lafcedegjhhiilhoe
base	faibichdjgfhfihjelfnfod
base in	jbidhgeifoe
base on	gaibechdjgdiijfoe
basebal	iafbicfdegmifoe
bash	nafbicegfhhihlhnhof
basi	iahbfchgioe
basic	jahbfcfdighoe
basketbal	lafbfcedfgkhhlhof
basra	mahbkcedfgfhhiflhnhof
bate	nafcedfgihhiflhnhof
bath	kafbicedfgjhhoe
batter	mbjdegfhhiflhoe
batteri	lafchdhgfhhiflhof
battl	fbicjdighhfiijelfneoc
battl between	mafbjcedhgehhlhoe
battl over	mcegfhhiilhnhof
battl to	mafbhdeghhhiflhoe
bay	jbicedfgkjfoe
bayern	nafcedfgihhiflhnhof
bbc	cakcfdigiheijjdleniob
bbc 6	ncedfgfhhijlhnhof
bbc news	fakbfdjgeiijfoe
bbc one	jaibfcedehhijlhoe
bbc polit	maicedfgfhhlhnhof
bbc radio	halbfcedeiioe
bbc sport	jafcegkhhiflhof
bbc world	lafdfgehhiilhnhof
be a	daibecidjgjhfiijelfnfod
be abl	faichdjhfihjflfnfod
be allow	kbhcfdhghoe
be an	jaibfoe
be announc	laibicfdegehhihlhoe
be ask	kaicedfghhhlhof
be at	lahbfcfgihhiflhoe
be avail	kcedjgehhlhof
be back	kafbfdegjhhihlhoe
be broadcast	nafcegfhhiilhnhof
be brought	maicfgfhhiflhnhof
be built	lchgehhiflhnhof
be challeng	nbicedfghhhiflhnhof
be charg	mafbicfdfgihhiflhoe
be close	lbjcedfgfhhihlhoe
be confirm	ncedfgfhhiilhnhof
be consid	kahchgfhhiflhoe
be design	mcedigfhhiflhnhof
be detain	naicedfgfhhlhnhof
be done	kaicfdhgehhiflhof
be forc	lahgfhhiflhnhof
be found	laicedhhhiflhoe
be freed	nahbicedfgfhhiflhnhof
be given	lcedhhhihlhoe
be held	iajbicfgeiijfoe
be her	nafcedfhhiilhnhof
be in	hahbhchdhghifjflfnfod
be launch	ncedigfhhiflhnhof
be left	mahcfdhhhiflhof
be limit	lafchgfhhlhnhof
be look	laicedfghhhiflhnhof
be lost	lchgfhhiflhnhof
be made	haibfcfghihjfoe
be more	iahbfdiihjfoe
be much	maicfdfhhiflhnhof
be name	lafcfdfghhhiilhnhof
be no	kahbfchdfgfhhlhoe
be nomin	mafcedfgfhhijlhnhof
be offer	laicfgfhhiflhnhof
be on	iahbfchdhghjfoe
be one	iahbfdhghihoe
be out	laicedfghhhiflhnhof
be paid	lchgfhhiflhof
be part	kahcehhihlhoe
be play	jbfcegiihoe
be prosecut	nahbicedfgfhhiflhnhof
be put	jaibfchdhgeoe
be releas	jbhcedhgfijoe
be requir	mchgehhihlhnhof
be screen	mafcedfgfhhijlhnhof
be seen	kaichgehhiflhoe
be sent	mcehhihlhnhof
be set	maicfdfgfhhiflhnhof
be sold	kbfchdhgfihoe
be spent	laicfdfgfhhihlhnhof
be taken	laidfhhiflhof
be the	eaibfchdigihfiijelfnfod
be to	lahgfhhiflhnhof
be told	lahcedhhhiflhnhof
be tough	lafcedfgihhlhnhof
be under	lahchdfhhiflhof
be use	gaibicfdjgejfnfod
be veri	jafbfcfdighihoe
beach	nafcedhghhhihlhoe
bear	jafbhdigfiijfoe
beat	eafbicfdhgkhfiijelfnfod
beat no	nafcedfgihhiflhnhof
beat the	kbfcedfgjhhihoe
beaten	jbhcfdfgjoe
beauti	lafcfgfhhiilhoe
becam	gahbechgiijjflfnfod
becam a	lcedfhhijlhnhof
becam clear	maicfdfgfhhiflhnhof
becam the	kafbfchdfgiihoe
becaus he	kaibfcfdegihhlhoe
becaus i	kahcedfgihhlhof
becaus it	haibfdjgeoe
becaus of	faibhchdhgihfjflfnfod
becaus the	iaibfdhgijfoe
becaus they	iahbfchdhoe
becaus we	lcedfgihhiflhnhof
beckham	nafcedfgjhhlhnhof
becom	dahbhcjdjgfhfijjeleneoc
becom a	hahbhdhghihjfnfod
becom an	mafdfgfhhiilhnhof
becom more	kbfchdhgehhlhoe
becom one	mafcedigehhiilhnhof
becom the	ibhchdhgeiijfoe
been a	gaibedigiiijfnfod
been accus	lahcfdhhhiflhoe
been an	mcfdfghhhlhnhof
been ask	mahcedfhhlhnhof
been expect	mahchdfgfhhiflhnhof
been found	lahbicfdfgfhhlhoe
been given	kbfcfdfghhhiioe
been held	nahcedfgfhhihlhnhof
been hit	kahcidfhhiflhoe
been in	jahbfdfgioe
been involv	mahcedfhhihlhnhof
been kill	mafbjdfgfhhiflhnhof
been link	mafcedfgihhiflhnhof
been made	iaibhchdfgeihjfoe
been nomin	ncedfgfhhiilhnhof
been offer	mafbicfdhgehhiflhnhof
been put	mahcedhgfhhiflhnhof
been sack	mbhcehhiflhnhof
been seen	mcfgfhhiilhnhof
been set	maicfdfhhiflhnhof
been the	ibfdhgiihjfoe
been use	kahbfcedhgfhhihlhoe
beer	kbhcjdegfoe
befor a	kbhcfdfghhhiflhoe
befor he	lbicedegihhlhoe
befor it	mafbjcegehhlhnhof
befor move	mafcfdfghhhlhnhof
befor new	nahcedfgfhhihlhnhof
befor now	ncedigfhhlhnhof
befor the	fajbhcfdegjhfihjflfnfod
befor they	lchdhgfhhiflhoe
began	gbidhghhfiijflfnfod
began his	mafcedfhhiilhnhof
begin	fahbidigihfiijelfneod
begin at	nafbicedfghhhihlhnhof
begin in	lafbidegihhlhoe
begin of	kbhgehhlhoe
begin to	lafbhgfhhlhoe
begun	kaibhcedhgfoe
behalf	mahbigehhiflhoe
behaviour	jahbfghihoe
behead	nafbjcedfgfhhihlhnhof
behind	edigkhfiijelfnfod
behind the	hafbfchdighiijfoe
beij	kbighifoe
belarus	nafbjcfdfhhiflhnhof
belgian	mafcedfgjhhiflhnhof
belgium	mafbhdehhihlhoe
believ	cakbhcidhgjheihjeleneoc
believ he	kahbhceihoe
believ in	mahcedfghhhlhnhof
believ it	lahdehhlhoe
believ that	iaibfchghjfoe
believ the	haibfchdfghihjfoe
believ this	mahcfgfhhiflhnhof
believ to	kaibhdhgfifoe
bell	kafbfcedfgjhhiilhoe
belong	lbicedhoe
belong to	mafbicedhgehhihlhof
below the	kahchdfgfhhlhof
ben	lafcedfgihhihlhnhof
bench	lahcedfgjhhiflhof
benchmark	mchdfgfhhiflhnhof
bend	nafcedhhhlhnhof
benefit	gaibhcidhghhfifjflfnfod
benefit from	kbhchdegiifoe
benefit of	kdhhhiflhoe
benitez	mafcedfgjhhiflhnhof
benjamin	nafbicedfgfhhihlhnhof
berlin	kbfikoe
berlin film	mafcedfgfhhijlhnhof
berlusconi	nafbicidfgfhhiflhnhof
bernabeu	nafcedfgihhiflhnhof
bernard	kafcegjhhiflhnhof
bernard laport	mafcedfgihhiflhnhof
berth	nafcedfgjhhiflhnhof
beslan	nafbjcedfgfhhiflhnhof
beslan school	objcedfgfhhiflhnhof
best	dbecjgjhfiljelfneod
best actor	lafcedfgfhhijlhnhof
best actress	lafcedfgfhhijlhnhof
best director	lafcedfgfhhiklhnhof
best film	lafcedfgfhhiklhnhof
best foreign	ncedfgfhhiilhnhof
best known	mafcidegfhhihlhnhof
best male	ncedfgfhhiilhnhof
best of	mcedhhhlhnhof
best origin	mcedfgfhhiilhnhof
best support	lafcedfgfhhijlhnhof
best-seller	ncedfgfhhiilhnhof
best-selling	lafcegfhhijlhnhof
bet	kaibfcfdigfihoe
bet on	maicfdhgehhiflhnhof
better	dahcjdigjhfifjelfnfod
better off	mahceghhhiflhnhof
better than	iafbfcidhgioe
between a	nahbicegfhhiflhnhof
between labour	lajcedfgfhhiflhnhof
between mr	lajcfdfgfhhiflhnhof
between the	gaibicigihfiejflfnfod
between them	kaibfchdfhhiflhoe
between us	nbjdfgehhiflhof
bever	ncedfgfhhiilhnhof
beyond	hbfchdhghiijfoe
beyond the	kahcfhhihlhoe
bhp	nafcidfgfhhiflhnhof
bhp billiton	nafcidfgfhhiflhnhof
bias	nbhcedhghhhiflhoe
bicycl	nafbidfgehhlhnhof
bid	eahbhcidhgkhfihjelfneod
bid for	ibfchdhgjifjfoe
bid to	iaibhcjghiejfnfod
big	dahbicjdigiheiijeleneoc
big enough	mbhdehhiflhoe
big name	mafbjcedfgfhhihlhnhof
big parti	naicedfgfhhiflhnhof
big step	nafbicedhgehhlhnhof
bigger	jaibfcioe
biggest	eahbeckdjhfiijflfnfod
bigley	nafbjcedfgfhhiflhnhof
bill	eajbicidihfihjelfneoc
bill gate	lcedjgfhhiflhnhof
bill to	nahcedhgfhhiflhnhof
bill would	naicfdfgfhhiflhnhof
billboard	nahcedegfhhijlhnhof
billion	gaibhcidkgdiejfnfod
billion dollar	mafbjchdegehhiflhof
billion in	nafcidhgfhhiflhnhof
billion of	kahbfchdigehhifoe
billiton	nafcidfgfhhiflhnhof
bin	oafbjcedfgfhhiflhnhof
bin laden	oafbjcedfgfhhiflhnhof
biographi	ncedfgfhhiilhnhof
biopic	mcedfgfhhiilhnhof
bird	mbjcegehhlhoe
bird flu	nbjcedfgfhhiflhnhof
birmingham	jahbfcegjoe
birth	lahcedhgehhihlhoe
birthday	lafbhdhgfiioe
bit	gbhdhgihfihjflfnfod
bit of	jafbicedhghoe
bitter	nahbidfgehhiflhnhof
bittorr	nafcedjgfhhiflhnhof
black	hahbichgihfiijflfnfod
black hole	maidfgfhhiflhnhof
black watch	nahbjcedfgfhhiflhnhof
blackburn	mafcedfgihhihlhnhof
blade	nafcedehhihlhoj
blair	fanbicddeifjfoe
blair and	kajcedfgfhhiflhnhof
blair govern	nahbicedfgfhhiflhnhof
blair has	jakcedfgfhhiflhnhof
blair is	majcedfgfhhiflhnhof
blair said	jakcedfgfhhiflhnhof
blair say	naicedfgfhhlhnhof
blair to	najcedfgfhhiflhnhof
blair told	maicedfgfhhlhnhof
blair was	maicedfgfhhlhnhof
blair will	naicedfgfhhlhnhof
blame	hbhdjghjflfnfod
blame for	kbhdhoe
blame the	lbhchdegehhlhoe
blanchett	ncedfgfhhiilhnhof
blast	jafblcedigeifoe
blew	lbichdehhoe
blind	mcfdhgehhihlhof
bloc	lafbidfgehhiilhoe
block	icidkjfnfod
blockbust	mafcedhgfhhiilhnhof
blog	kafcedkgehhiflhnhof
blogger	mafcedjgfhhiflhnhof
blood	lbhchdfghoe
bloodi	nafbhcedhhhiflhnhof
blow	jbhchdegjifoe
blow to	mchdfhhlhof
blu-ray	mafcedkgfhhiflhnhof
blu-ray disc	mafcedjgfhhiflhnhof
blue	iaebhdhgiihjfoe
bluetooth	nafcedigfhhiflhnhof
blunkett	kakbicedegehhiflhoe
blunkett resign	naicedfgfhhlhnhof
bmw	mafcjdfgfhhiflhnhof
bnp	najcfdfgfhhiflhnhof
board	fcjdhgihfihjflfnfod
board has	mafchdeghhhiflhnhof
board of	lahbfchhhiflhoe
boast	nafcedigfhhlhnhof
boat	mbjcfdfgfhhiflhof
bob	kahbfcedhghiioe
bodi	gaibichdigihfjelfnfod
bodi of	lbjcedhoe
boe	jafbfckdhgehhiflhoe
boers	nafcidfgfhhiflhnhof
bois	nafcedfgjhhiflhnhof
bois state	nafcedfgihhiflhnhof
bollywood	nafcegfhhijlhnhof
bolster	mafbhchdeghhhiflhoe
bolton	lahcedfgjhhiflhof
bomb	haibmcddeghjfoe
bomb attack	nafbicedfgfhhihlhnhof
bomb blast	nafbkcedfgfhhiflhnhof
bomb explod	nafbjcedfhhiflhnhof
bomb in	nafbkcedfgfhhiflhnhof
bomb kill	oafbjcedfgfhhiflhnhof
bombard	lbjcedhgehhiflhoe
bombay	lbicfdehhiioe
bomber	mbkcedfgfhhiflhnhof
bond	kbfchghihoe
book	gaibechdhgihfijjflfnfod
book has	ncedfgfhhiilhnhof
bookmak	mcedfgfhhiilhnhof
boom	ibicjdhgfifjfoe
boom economi	lafcidfgfhhiflhnhof
boost	fahbhcldhhfjelfnfod
boost by	mafcigfhhiflhnhof
boost for	nafcidfhhiflhnhof
boost it	mafchdigehhiflhnhof
boot	mafcedfgihhlhnhof
border	ibkcfdhghifjfoe
border with	nafbidfgfhhiflhnhof
born	jbhcfgfijoe
born in	lcfdfgfhhijlhnhof
boro	nafcedfgihhiflhnhof
borrow	jahbfcjdegfhhiflhoe
bortolami	nafcedfgihhiflhnhof
boss	faebicidfgjhfihjelfnfof
boston	iaebhchdfgliejfoe
boston red	mafcedfgjhhiflhnhof
bot	nafcedigfhhiflhnhof
bot net	nafcedigfhhiflhnhof
both compani	mafchdhgfhhiflhnhof
both parti	mahbicfdfgfhhiflhof
both side	kaibfdeghhhoe
both the	kahbfchoe
bottl	mahbfchhhiflhoe
bottom	kafbhcfdhghoe
bottom line	mafcfdigfhhlhnhof
bought	gafbfcjdjgfjfoe
bought by	lafchdhgehhlhof
bounc	lcfdfgihhiflhof
bound	mafcfgihhiflhnhof
bourn	naicedfgfhhihlhnhof
bournemouth	maicedfhhiflhnhof
bow	lahbicedeghhhlhoe
bowl	jafbfcedegliioe
box	gbfcddjghiljfoe
box offic	jafcedfgehhillhoe
boxer	nafcidfgdhhiilhnhof
boy	iafbhceghijoe
boy band	mcedfgfhhiilhnhof
brace	mafdjifoe
brace for	nafdjgehhiflhoe
brain	ncedjgfhhiflhnhof
branch	lahbhdfgehhihoe
brand	gahckdigfjfnfod
brand includ	mafcidfgfhhiflhnhof
brand the	maibicedfgfhhiflhnhof
brave	kafbfcedegkhhihlhoe
brazil	jafbkchdeghifjfoe
brazilian	jafbfchgjifoe
brazilian striker	nafcedfgihhiflhnhof
breach	kaibhchdfgfifoe
breach of	maidfhhiflhnhof
break	gchdhgjhfihjflfnfod
break the	lcfghhhlhoe
break up	nafbidfgfhhihlhnhof
breakfast	kajdegehhlhoe
breakfast with	lajcedfgfhhiflhnhof
breakthrough	kahbfcedhhhiioe
breath	mbhcedeghhhihlhoe
breed	mahcedigfhhiflhnhof
breeder	nafcedfgjhhiflhnhof
brent	lafbhdegioe
brewer	nafcidfghhhiflhof
brian	ibfcfdegjiioe
brian o'driscol	lafcedfgihhiflhnhof
bribe	mahbidfgehhiflhnhof
bridg	kbicegiifoe
brief	kaibfcfdhgfhhlhoe
briefli	mcfdihhiflhof
brighton	naicedfgfhhlhnhof
brilliant	kbfcegihhlhoe
bring	faibhchdigihfjelfnfod
bring in	kahbfdfghhhiflhoe
bring the	jbhdhifoe
brink	mafbfcjdhgehhiflhof
bristol	mcfdfghhhiilhoe
brit	mafcedfghhhiilhnhof
brit award	ncedfgfhhiilhnhof
britain	dakbigjhfihjelfneod
britain has	mahcedfhhihlhnhof
british	dajbicjdfghheikjeleneoc
british govern	nahbicfdfgfhhiflhnhof
british hostag	nafbkcedfgfhhiflhnhof
british polit	naicedfgfhhlhnhof
british retail	mchdfgfhhiflhnhof
british troop	maibicedfgehhihlhof
briton	iaibhcedighifoe
broad	lbfdjhhifoe
broadband	iafcfdlgehhiflhoe
broadband has	mcedigfhhiflhnhof
broadcast	hbicedigeiljfoe
broadcast with	nafcegfhhiilhnhof
broaden	nafbicedhgfhhiflhnhof
broader	nafbicfdhgfhhiflhnhof
broadhurst	oafbfcedfgjhhiflhnhof
broke	jbhcfdfgjoe
broken	jahbfchghihjfoe
broker	lafbjcidegehhiflhoe
brokerag	lafcjdfgfhhiflhnhof
bronco	nafcedfgjhhiflhnhof
bronz	mafcedfgjhhiflhnhof
brother	iafchdhijjfoe
brought	gaichdfgiihjflfnfod
brought in	lahghhhiflhoe
brought to	maicfdfgfhhiflhnhof
brown	falbhddgjhfihjelfnfod
brown also	maicedfgfhhiflhnhof
brown and	laicfdfhhiflhnhof
brown has	jakbhcfdegehhiflhoe
brown is	maicedfgfhhlhnhof
brown said	lajcedfhhiflhnhof
brown to	maibfcfdfgihhiflhof
brown was	naicedfgfhhlhnhof
brown will	maicedfgfhhlhnhof
brown would	lajdfgfhhiflhnhof
brows	lafcedjgfhhiflhnhof
brows the	ncedigfhhlhnhof
browser	jafcedlgehhiflhof
bruce	lafcfdfghhhiilhnhof
bruis	mafcedfgjhhiflhnhof
bruno	mafcedfgihhiflhnhof
brush	lahbhcedeghhhihlhoe
brussel	lbhchdfgfhhoe
bryant	nafcedfgjhhiflhnhof
bt	kafcedkgfhhiflhnhof
buck	mcegihhlhof
budget	gakbfckdegfjfoe
budget deficit	kafcjdfgfhhiflhnhof
buffalo	nafdfgihhiflhnhof
bug	kafcedkgfhhlhoe
build	eaibichdjghhfjelfneod
build a	kbhdhgeoe
build and	lahbhdegfhhlhoe
build on	kahcfdhghhhiflhoe
build societi	mafcidfgfhhiflhnhof
build up	kahceghhhiflhoe
build-up	nafcedfgihhiflhnhof
build-up to	nafcedfgihhiflhnhof
built	ibfcidighifoe
built-in	lafchdhgehhlhnhof
bulk	lafchdhgehhiflhnhof
bullet	nbicedfhhlhnhof
burden	lahbfcfdhghhhiflhoe
bureau	mafbfdihhiflhoe
burn	mbjcedeghhhiflhoe
burnley	ncedfghhhiflhnhof
burst	lchdegihhiflhoe
bus	lahbfdhgfhhlhoe
bush	gafbkcldigfhfjelfnfod
bush administr	mafbhchdigehhiflhoe
bush and	mbicfdehhlhoe
bush has	nafbjdfgfhhiflhnhof
bush to	nafbicidfgdhhiflhnhof
busi	cahbicldiheihjeleneoc
busi and	kbfcidhgehhiflhoe
busi in	kafbhcidfgehhiflhoe
busi leader	mbichdfgfhhiflhnhof
busi softwar	nafcedjgfhhiflhnhof
busiest	lafbhcigehhoe
bust	lbfdigehhihoe
but a	iaibhdhjfoe
but after	mafcedfghhhlhnhof
but also	jaibfcfdhihoe
but analyst	lafchdhgehhiflhnhof
but as	lafcfdhhhlhof
but at	lahbhgfhhiflhoe
but did	mahcegfhhihlhnhof
but for	kbfghhhlhoe
but has	kahcfghhhiflhoe
but he	fajcfgjihjflfnfod
but his	kbfcfdhgihhihoe
but i	gahbfcegkihjfoe
but i'm	mafcedfgihhlhnhof
but if	kaibfcfghhhiflhoe
but in	iaibfcfdhghiijfoe
but is	kbfdhghoe
but it	eahbidigjhfihjelfnfod
but mani	lchgehhihlhoe
but most	mahbhdfgfhhiflhoe
but mr	iakbfcfdfgeihoe
but not	jaibfchdhifoe
but now	jbfdhghhhifoe
but on	mahbhdfgfhhiflhnhof
but one	kahbfdhoe
but onli	lahdfhhlhof
but play	nafcedfgihhiflhnhof
but said	jaibhdfgeihoe
but she	kahbfdeghhhiioe
but some	kdhgehhihlhoe
but still	lafbhchdfgfhhiflhnhof
but that	haibfdhihjfoe
but the	caibfcidjgjhfiijelfneoc
but then	mafceghhhlhnhof
but there	haibfdiihjfoe
but they	iaibfdhgiifoe
but this	iaibfcfdhghjfoe
but we	haibfchdfgjihjfoe
but what	lcedhgfhhihlhof
but when	mafcfgihhiflhof
but will	mchdehhlhoe
but with	kbfhhoe
but would	maicegfhhlhnhof
but you	jahbfcedhgjhhiflhoe
buy	dahbjckdjgehfihjelfneod
buy a	lahbfcidhgehhiflhoe
buy it	mafcigfhhiflhnhof
buy the	jbhcidfgeihoe
buyer	iaibfcjdhgeoe
buyout	nafbjdfgfhhiflhnhof
by 2008	lahdhgehhiflhof
by 2009	mafcfdigfhhiflhnhof
by 2010	lbfdjgehhiflhoe
by a	eaibicigihfihjelfnfod
by about	lafcidfgfhhiflhnhof
by all	maicedfgfhhlhnhof
by almost	lafbhchdfgehhlhof
by american	oafcddigfhhihlhnhof
by an	ibjjfnfoe
by beat	nafcedfgihhiflhnhof
by contrast	lafcedigfhhiflhnhof
by his	jaibfcedfgiihoe
by it	jbfcigehhoe
by john	ncedfgfhhiilhnhof
by labour	maicedfgfhhlhnhof
by mani	lafcfdhgfhhiilhnhof
by microsoft	nafcedigfhhiflhnhof
by more	kafcigehhlhof
by mr	kaidfgehhihlhof
by net	ncedigfhhlhnhof
by new	lafcidhgehhlhoe
by offer	mahcfdhgfhhiflhnhof
by one	lahbfchdfghhhiflhoe
by other	lcfdigfhhiflhof
by paul	nafcedeghhhihlhnhof
by polic	naicedfgfhhlhnhof
by presid	nafbidfgfhhiflhnhof
by public	nbicedfgfhhihlhnhof
by rosneft	mchdfgfhhiflhnhof
by say	lahcedhhhiflhnhof
by some	kafchghhhlhoe
by the	aajbicidjgiheiijdlendob
by their	mafchdfhhihlhnhof
by this	ncedfgfhhiilhnhof
by two	lbhcedhgfhhlhoe
by up	nafcigehhiflhnhof
byrn	mafcedfgihhihlhnhof
c	jbfcddjglhiihjflfoc
cabinet	iakbjdfgeifoe
cabinet and	naicedfgfhhlhnhof
cabinet member	nahbicedfgfhhiflhnhof
cabinet minist	maibicedfgfhhiflhnhof
cabl	iaibfdigeihjfoe
calcul	mahgfhhiflhnhof
calif	lafbfcidihhifoe
california	iaebhcidighihjfnfod
call	bajbhcjdjgjheihjdleneoc
call a	lbfchgfhhlhoe
call for	gakbiciddghhfjflfnfod
call it	kbfcedighihoe
call on	jaibhchdfgfoe
call the	jahbhdigeoe
call to	lahbhdhgehhifoe
call up	mafcedfgihhiflhnhof
calm	lbjcfdeghhhiflhoe
cambodia	mafbkcfdfgehhiflhnhof
camcord	nafcedigfhhiflhnhof
came	daicjgjhfiijelfneoc
came after	kahchdfgehhlhoe
came as	lcidfgfhhiflhof
came from	kahbfgihhifoe
came in	kbfchgfihoe
came on	kahcfdegihhiflhoe
came out	lafceghhhihlhnhof
came to	jchdfghihjfoe
camera	ibhdjgeihjfoe
camera phone	mafcedjgfhhiflhnhof
camp	jahbjcddhghjfoe
campaign	dalbjcfdhghhfihjelfneoc
campaign and	naicedfhhiflhnhof
campaign for	lahbicfhhifoe
campaign has	nahbicegfhhiflhnhof
campaign in	nafbicedfgfhhiilhnhof
campaign to	mbicfdfgehhlhof
campaign with	mahcedfghhhiflhnhof
campbel	jajbfcedegiihoe
can afford	mahcedhgfhhiflhnhof
can also	mafcedhhhiflhnhof
can be	eaidkhfihjflfnfod
can do	jbfcfdighifoe
can get	kahcfdhhhiflhoe
can have	lahcedigfhhiflhnhof
can help	mcedigfhhiflhnhof
can make	jahbfcfdhihoe
can now	kafbfchdhghoe
can onli	lahcfghhhiflhof
can play	kafcedigihhiflhof
can run	nafcedihhiflhnhof
can take	kcedhgihhiflhoe
can use	mafcedigfhhiflhnhof
can win	lcedfgihhihlhnhof
can't	gaibhcfdhgiihjfnfod
can't have	nahcedfgfhhlhnhof
canada	jbhcjdfihjfoe
canadian	jaebkcidfgiifjfoe
canadian press	nafblcedfgfhhiflhnhof
cancel	iafbichdhiijfnfod
cancer	lafbfcidiihoe
candid	iajbkdeghjfoe
candid for	maicedfhhiflhnhof
candid in	nahbjcedfgehhiflhnhof
candid john	nafbjcedfgfhhiflhnhof
cannot	hajcfgijfoe
cannot be	laicfdfhhiflhnhof
cap	ibfchdhgjifjfoe
capabl	hbhdighjfoe
capabl of	ibfcfdighoe
capac	iahbhchdhghiejfoe
capac to	mahbhdfgehhiflhnhof
cape	laicedhgfhhlhof
capit	gblcjdfjfnfod
capit for	objcedfgehhlhnhof
capt	mafcedfgjhhiflhnhof
captain	hafbfcedeglhhihoe
captainci	mafcedfgihhiflhnhof
captiv	nbjcegfhhiflhnhof
captur	jafbhdhgjifoe
captur the	mafcedigfhhiflhnhof
car	gafbjcjdighhfjelfnfod
car and	lbhchgehhlhoe
car bomb	mafbkcedfhhiflhnhof
car maker	lafcigfhhiflhnhof
carbon	ndigehhiflhof
card	gaibechdjgjhfihjelfnfod
card would	naichdfgfhhiflhnhof
cardiff	jbfdegjhhiflhoe
cardin	lahbfcedegkhhiflhoe
care	gajbhchdhhfihjflfnfod
care about	nafbicedhgfhhiflhnhof
care for	lajcedfgfhhiflhnhof
care to	lahcfdfgfhhihlhof
career	fahcedegkiljfnfod
career as	mafcedfhhiilhnhof
career at	nafcedfgihhiflhnhof
career in	mafcedfgfhhijlhnhof
career of	nafbicedfgfhhihlhnhof
caribbean	lafbkgehhlhoe
caribbean and	nafbjcegfhhiflhnhof
carlo	kafcfdfgjhhlhof
carmak	kafcjdfgfhhiflhnhof
carolin	naicedfgfhhlhnhof
carolina	kafbfcegkhhlhoe
carolina kluft	ncedfgihhiflhnhof
carpet	mcedfgfhhiilhnhof
carri	gahbhdigihfihjflfnfod
carri by	ocddigfhhihlhnhof
carri on	ldfhhihlhnhof
carri out	kahbhcfdhgehhoe
carrier	jafbickdegehhifoe
cartel	nafbidfgfhhiflhnhof
cartoon	mafdfgfhhiilhnhof
cartridg	nafcedjgfhhiflhnhof
case	eajbkchdhgihejeleneoc
case for	maicedfhhiflhnhof
case on	nafbjcedfghhhiflhof
case to	kaibjcfdfgfhhiflhoe
cash	gaibicidigfhfihjflfnfod
cash in	lbicfgfhhlhoe
cash on	nahbicegfhhiflhnhof
cash to	mcidfgfhhiflhnhof
casino	nafcidfgehhihlhnhof
cast	jbicfdfijjfoe
catch	lafcedigihhiflhoe
cate	mafcedfhhiilhnhof
cate blanchett	ncedfgfhhiilhnhof
categori	ibfgeiloe
categori for	ncedfgfhhiilhnhof
cathol	laibicedeghhhoe
caught	kbfcfdighoe
caus	fahbjchdihfiijelfnfod
caus a	mdfgfhhihlhnhof
caus by	lahbhgfhhifoe
caus of	mafbhcfdhgfhhihlhoe
caution	jahbfcedjgjifoe
caution that	nafcddjgfhhiflhnhof
cautious	kahbidfgfifoe
cavali	ncedfgjhhiflhnhof
cavali won	nafcedfgihhiflhnhof
cba	nafcedfgkhhiflhnhoe
cbd	nafcedfgehhiflhnhok
cbi	mahchdfgfhhiflhnhof
cbs	kafbhchdfgehhijoe
cbs.mw	lafckdfgehhiflhnhof
cd	kafbdcjdigehhiioe
cease-fire	nafbjdfgfhhiflhnhof
cease-fire in	objcedfgfhhiflhnhof
ceasefir	nahbjcedfgfhhiflhnhof
cech	nafcedfgihhiflhnhof
celebr	hbicedjgihfiijflfnfod
celebr of	ncedfgihhlhnhof
cell	jaibfcedlgeoe
cell phone	lafcedkgfhhiflhnhof
celtic	mafcedfgjhhiflhnhof
cent	jafbhcjgeihoe
center	jafbidjgfjfoe
centr	eaibhchdhgjhfiijelfnfod
centr in	nafbidehhlhoe
centr of	jahbfcfdhihoe
centr on	kbfchdehhiilhoe
central	haibkciiejfnfoe
central bank	mafcidfgfhhiflhnhof
centuri	icfdjgfiijfoe
ceo	iaedigdhfihjflfnfom
cereal	nafcigehhiflhnhof
ceremoni	ibhcedhgeiloe
ceremoni will	mcedfgfhhijlhnhof
certain	gaibechdhgiiijflfnfod
certif	nbicegfhhlhnhof
ces	mafcedjgfhhiflhnhof
cf	nafcedfgehhiflkoj
cfo	oafcfdjgehhiflhnhof
cg	oafcedfgehhiflhnhoj
chad	nafbicedfgihhiflhnhof
chain	kbfcjdhgeoe
chair	jajbfchdegfihoe
chair the	maicedfgfhhihlhnhof
chairman	fajbjchdhghhfifjelfnfod
chairman and	lafbicidegehhiflhof
chairman of	kaibicegehhoe
challeng	faibhdhgjhfihjelfnfod
challeng for	ncedfgihhiflhnhof
challeng to	lahcehhihlhof
chamber	jaibfchdfghihjfoe
chamber and	naibfchdfgfhhiflhnhof
champ	mafcedfgkhhiflhnhof
champ car	nafcedfgihhiflhnhof
champion	fcedfgnifjfoe
champion and	mcedfgihhiflhnhof
champion leagu	jafcedfglhhiflhof
champion svetlana	nafcedfgjhhiflhnhof
champion trophi	nafcedfgjhhiflhnhof
championship	gafbhcedegmifoe
championship in	lafcedfgjhhiflhnhof
championship seri	nafbicedfghhhiflhnhof
chanc	eahchdhgkhfihjelfnfod
chanc for	ncedfgihhiflhnhof
chanc of	iahbhcfgiihjfoe
chanc to	ibfgjihjfoe
chancellor	galbjdegeifjfoe
chancellor gerhard	nbicfdfgfhhiflhnhof
chancellor gordon	kajbicfdfgehhiflhof
chancellor has	maicedfgfhhlhnhof
chancellor oliv	laicfdfgfhhiflhnhof
chancellor said	maicedfgfhhiflhnhof
chancellor was	lajcedfgfhhiflhnhof
chancellor would	naicedfgfhhlhnhof
chang	cajcidkgjheihjeleneoc
chang and	naicegfhhiflhnhof
chang for	mcfdigfhhiflhnhof
chang his	laicedfghhhiflhnhof
chang in	jahbidhgfjfoe
chang of	lcfdfgihhiflhoe
chang the	jaibecidhgfoe
chang to	iaibfcfdhghoe
channel	ichdigeijjfnfoe
channel 4	nafcedfgfhhijlhnhof
chao	nafbicfdhgehhiflhof
chapter	lafbfchghoe
chapter 11	mafcidfgfhhiflhnhof
chapter in	nafcedhgihhiflhnhof
charact	jbfcedhijoe
charg	eaibkcigjhfjeleneoc
charg at	nafbicedfgihhiflhnhof
charg of	jahbhcfdfgiihjfoe
charg with	lahbhcfdeghhhiflhoe
chariti	jahbhcedfghijjfoe
charl	fakbichddgdijjfnfod
charl clark	jakcedfgfhhiflhnhof
charl kennedi	iakcedfgfhhiflhnhof
charli	kafcedfgihhihlhnhof
charli hodgson	lafcedfgihhiflhnhof
charlton	nafcedfgihhiflhnhof
chart	hafbfcedigeimoe
chart at	ncedfgfhhijlhnhof
chart in	lafcedfgfhhijlhnhof
charter	lafbhcidhgfhhifoe
chase	jahbhcedegjihoe
chat	lahbicedhgfhhiflhoe
chavez	nafbfckdfgfhhiflhnhof
cheap	jahbfchdhgehhoe
cheaper	jbfchdjgehhifoe
cheat	lahcedfghhhlhnhof
chechnya	nafbkcedfgfhhiflhnhof
check	jahbfcjifjfoe
cheer	mbhcfdehhihlhoe
chelsea	hbfcedegmhhifoe
chelsea and	lafcedfgjhhiflhnhof
chelsea have	nafcedfgihhiflhnhof
chemic	mafcigehhiilhoe
chen	nafbjdfgfhhiflhnhof
chest	naicedfghhhiflhnhof
chicago	iaebeckgjihjfoe
chicago cub	nafcedfgihhiflhnhof
chicago white	nafcedfgihhiflhnhof
chief	caibickdjghheihjeleneoc
chief constabl	maibhcedfgfhhiflhnhof
chief economist	lafcidfgfhhiflhnhof
chief execut	fbfcldighjfoe
chief financi	mafdigfhhiflhnhof
chief in	mahbhcedfhhlhof
chief oper	nafcidfgfhhiflhnhof
child	iajbhcfdhgfihjfnfoe
childcar	naidfgfhhiflhnhof
children	faibjdhgfhfikjelfnfod
children and	maicedfgfhhlhnhof
children to	nbicfgehhiflhnhof
chile	mafbjchdegfhhiflhoe
china	fafbjckdkghhfiejelfneod
china and	lafbihhifoe
china has	lafbichgehhiflhnhof
china is	kbfcidhgehhiflhoe
china open	nafcedfgjhhiflhnhof
china to	nbidfgfhhiflhnhof
chines	haebjckdigeihjflfnfod
chines presid	nafbkcedfgfhhiflhnhof
chip	hafbickdhghifjfnfod
chirac	mbkcedfgfhhiflhnhof
choic	gajbfcfdighihjfnfoe
choic between	lajcedfgfhhiflhnhof
choic of	kahbfcfdhgehhihlhoe
choos	kaibfcedigfhhihoe
chose	mahcedfhhlhnhof
chosen	iahbhcddigfiijfoe
chosen by	mahcegfhhihlhnhof
chosen for	mcedfhhihlhnhof
chris	jbfcedfgjiioe
christian	kaibhdfgeiioe
christma	hahbecidigfijjfnfod
christoph	mahcedfgihhiflhnhof
chrysler	nafdfgjhhiflhof
church	kahbicddeghijoe
cinema	kcegehhiklhoe
circl	mbidigehhiflhoe
circuit	mafcegihhiflhnhof
circul	mafcfdigfhhiflhnhof
circumst	kajcfdeghhhiflhoe
cisco	nafbfdjgehhiflhnhof
cite	jafckdiffgfjfoe
citi	eahbjcidigiheiijeleneoc
citi in	nbfcedihhiflhnhof
citi of	ibkchdegfihjfoe
citigroup	nafcidfgfhhiflhnhof
citizen	kahbfcidehhihoe
civil	hajchdhgfihjfnfod
civil liberti	maicegfhhiflhnhof
civil right	lahbhcedfgehhiilhoe
civil servic	najcedfgfhhiflhnhof
civilian	lahbkcfdfgehhiflhoe
cj	nafcedfgfhhiflhnhok
claim	cakbfckdigiheiijeleneoc
claim a	mahbhcedfghhhiflhnhof
claim for	mdfgfhhihlhof
claim he	kaibfcedeghhhiilhoe
claim it	kchgfhhlhoe
claim mr	naicedfgfhhlhnhof
claim of	maidfgfhhiflhnhof
claim that	iahbfchdijfoe
claim the	iahbfdigijfoe
clamp	lcfdhgfhhiflhnhof
clamp down	lcfdhgfhhiflhnhof
clara	mafchdhgehhlhnhof
clark	iakbfcfdfgiifoe
clark has	maicedfgfhhiflhnhof
clark said	lajcedfgfhhiflhnhof
clash	ibjcfdegijfoe
clash in	nafbkcedfgfhhiflhnhof
clash with	kafbicegihhlhoe
class	iaibfchihjfoe
classic	haebhcfgkijjfoe
clay	ncedfgihhiflhnhof
clean	jahbfcfdigfiioe
clean up	lafcfdigfhhlhnhof
cleaner	naicegfhhiflhnhof
clear	eajbichghhfihjelfnfod
clear of	lafbjcedfhhihlhof
clear that	kahbfchdfgfhhlhoe
clearanc	lchdeghhhlhoe
clearer	maichdegfhhiflhnhof
cleric	mafbkcedfgfhhiflhnhof
cleric moqtada	nafbkcedfgfhhiflhnhof
cleveland	lafcedegkhhlhof
cleveland cavali	nafcedfgihhiflhnhof
clever	mcehhlhoe
click	kafbfcidigfhhiflhoe
click on	mafdigehhiflhnhof
client	kafbfchdjgfhhiflhoe
climat	laidhgehhiflhof
climat chang	maicedhgfhhiflhnhof
climb	jafbfcjdhifoe
clinch	kafcedfgkhhihlhoe
clinic	lafchhhiflhof
clint	lafcedfghhhijlhnhof
clint eastwood	lafcedfgfhhijlhnhof
clinton	nafcfdhgfhhihlhnhof
clip	lafcedigfhhihlhnhof
clive	jafcedegihhijlhoe
clive owen	lafcedfgfhhijlhnhof
clive woodward	lafcedfgihhiflhnhof
clock	mafcegihhiflhnhof
close	caibkchdjghheihjdleneoc
close down	kahbfchgehhiflhof
close in	lahchdehhlhoe
close on	nafblcfdfgehhiflhnhof
close stage	nafbicedfhhiflhnhof
close the	ldfhhihlhoe
close to	ibhdjghifjfoe
closer	jafchihjfoe
closer to	lbhifoe
closest	lahdfghhhlhof
closur	mahdhgehhiflhnhof
cloth	jbfcidhjfoe
club	fbhchdfgljfnfod
club and	lafcedfgihhlhnhof
club have	mafcfdfgihhiflhnhof
club said	nafcedfgjhhiflhnhof
clue	mahcedigehhlhof
cluley	mafcedigfhhiflhnhof
co	iafbhcjdhgeoe
co-chairman	lajdfgfhhiflhnhof
co-chairman liam	majcedfgfhhiflhnhof
co-star	mcedfgfhhijlhnhof
coach	ebfcddegoifoe
coach andi	lafcedfgihhiflhnhof
coach bernard	mcedfgihhiflhnhof
coach eddi	mafcedfgihhiflhnhof
coach john	nafcedfgihhiflhnhof
coalit	kahbhchdhgeoe
coast	jafbkcfdijfoe
coastal	maibicedfgehhlhof
cocain	mafcedfgihhihlhnhof
code	hahbfcddkihjfoe
code for	nafcedigfhhiflhnhof
code of	mahcedigfhhiflhnhof
code to	nafcedjgfhhiflhnhof
cold	kaibhchdfoe
cole	lafcedfgjhhiflhnhof
colin	kbjceghihoe
colin powel	nafbkcedfgfhhiflhnhof
collabor	jafbhchgeiioe
collabor with	lbicegehhiilhoe
collaps	jbfcjdfghifoe
colleagu	kajcfdfhhiflhoe
collect	hbfdjiijfoe
collect of	lafcfdhgehhihlhof
colleg	lahbfcedeghhhihlhof
collin	kbfcfdegjiioe
colombia	mafbhcidegehhlhoe
colombian	nafbicfdfhhlhof
color	lafbicedkgehhiflhoe
colorado	mafcfdfgjhhiflhnhof
colour	jahbfdigehhoe
columbus	nafchdfgihhiflhnhof
column	mdkgehhifoe
com	mafcedjghhhiflhof
combat	kahbfcfdjgehhihoe
combin	ibfcidhghiijfoe
combin of	kbfcfdhhhoe
come	bajbfcjdjgkheihjdleneoc
come after	maicfdfgfhhlhnhof
come as	jaibfcjdfgehhiflhoe
come back	lcedfgihhiflhnhof
come down	mahceghhhiflhnhof
come forward	nbicedfgfhhlhnhof
come from	kaidhgehhiflhoe
come in	jahbfdfghoe
come into	laidfghhhiflhof
come off	nafcedfgihhiflhnhof
come out	jaibfcfdhgiifoe
come through	mafcfghhhiflhnhof
come to	iaibfcfdhgijfoe
come up	jahbfcedhgjoe
come with	kafdjgfhhiflhoe
comeback	kafbfcfdegkhhiioe
comedi	iafcedfgehhimlhoe
comedi sideway	mafcedfgfhhijlhnhof
comedian	mafcedfgfhhijlhnhof
comfort	jbfchgioe
comic	lafcedhgehhijlhof
command	jbjchdhiejfoe
command said	nafbkcedfgfhhiflhnhof
comment	fajbhcighhfjelfnfod
comment on	iaibfcigfoe
comment to	maicfdfhhiflhnhof
comment were	nahcedfgfhhihlhnhof
commerc	kafcidigehhiflhoe
commerci	hahbhdkgdihjfoe
commerci servic	naicedfgfhhlhnhof
commiss	faibjcjdhgfhfihjelfnfod
commiss for	laibhcfgehhoe
commission	jaibidegiifjfoe
commit	faibichdhghhfiijelfnfod
commit suicid	ncedfgfhhiilhnhof
commit to	iaibichghjfnfod
committe	gakdfgiihjflfnfod
committe said	maicegfhhiflhnhof
commod	lafcigfhhiflhnhof
commod price	mafcidfgfhhiflhnhof
common	faldigeihjfnfod
common debat	naicedfgfhhlhnhof
communic	gbfcldijfoe
communic commiss	mafdhgehhihlhoe
communic inc	mafcidhgehhiflhof
communist	mafbidfgehhlhnhof
communiti	hajchdigdihjfnfoe
compani	acmdmgeheiijeleneoc
compani and	kafbfcidigehhoe
compani are	kafcidhgehhiflhoe
compani call	mafcfdigfhhiflhnhof
compani for	mafdhgfhhiflhnhof
compani had	lafchdhgehhiflhnhof
compani has	jafbfckgfoe
compani have	kafchdigehhlhoe
compani in	kafbfcidjgehhiflhoe
compani is	jbfchdjgfifoe
compani may	ncidfgfhhiflhnhof
compani said	jafbfcjdjgehhifoe
compani that	jafbfcidigeoe
compani to	jafbfcjdjgehhifoe
compani which	lchgfhhiflhnhof
compani will	kafcjdhgehhiflhoe
compani with	lafchgehhihlhnhof
compar	fbecidhghijjfnfod
compar to	iafbfchdhghiijfoe
compar with	ibfcjdfgeiioe
compat	mafcedigfhhiflhnhof
compatriot	lafcedfgjhhiflhnhof
compens	jaibfcidhifoe
compet	hahbfdigiihjfnfod
compet for	lcegehhiilhnhof
compet in	lafgihhiflhof
compet with	mafcfdihhiflhnhof
competit	ebecjdigihfiijflfnfod
competit from	lafchgehhihlhoe
competit in	lafchdehhihlhof
competitor	lafcigehhiflhnhof
compil	lcfgehhiilhof
complac	maicedfghhhiflhnhof
complain	kahbfdfhhiioe
complaint	jahbfcfdhghiijfoe
complet	faibfchdigihfiijelfnfod
complet a	lahbfdegihhoe
complex	jbfchdhgehhihlhoe
compon	lafchdhgfhhiflhnhof
compos	lafcedfgfhhijlhnhof
compound	nafbichdfgfhhiflhof
compromis	lahbidhgfhhifoe
comput	ecldkgfhfifjflfnfod
comput and	lafchdhgfhhiflhnhof
comput can	nahcedhgfhhiflhnhof
comput game	mafcedigfhhlhnhof
comput giant	nafcedigfhhiflhnhof
comput inc	mafchdigehhiflhof
comput network	nafbicedhgfhhiflhnhof
comput user	lafcedjgfhhiflhnhof
comput with	ncedigfhhiflhnhof
comput worldwid	nafcedigfhhiflhnhof
computerworld	nafcedjgfhhiflhnhof
conced	lcfdfgihhlhof
concentr	iaibfdhgfihjfoe
concentr on	kaibfcfdhihoe
concept	lafdhhhiflhnhof
concern	dajbhcjdighhfifjelfnfod
concern about	iaibhcigfifjfoe
concern over	kahbhcidfgehhifoe
concern that	iaibfchdigeifoe
concern the	kaidfghhhiflhoe
concert	kafbfcedigehhiklhoe
concess	maibichdegehhiflhoe
concess on	nahbicedfgfhhiflhnhof
conclud	jafbidhifoe
conclus	laidfghhhiflhoe
condemn	kahbjcfdegehhlhoe
condit	hbjcjdhiejfoe
condit of	objcedfgehhlhnhof
conduct	iahbfchdijfoe
confer	fakbhchdigihfiejflfnfod
confer in	jajbfdhgehhiflhoe
confer on	mahbichdfgehhiflhof
confid	faicjgjiejfnfod
confid in	kahbhdfhhiflhoe
confid that	lafcihhiflhoe
confidenti	kahcfdigfhhiflhoe
confin	nbhcedeghhhlhoe
confirm	gahbhchgihfiijelfnfod
confirm it	mbidegfhhiflhof
confirm that	lafcfdfgihhihlhof
conflict	jaibkcfgeifjfoe
conflict between	nahbhcedfgfhhiflhnhof
conflict in	nahbicedfgfhhiflhnhof
confront	kahbicfdfgfoe
confus	kahdhgehhiflhoe
congo	nafbkcedfgfhhiflhnhof
congratul	mahbjcedegfhhihlhoe
congress	jaeblcjgdjfoe
congress to	nafbichdfgfhhiflhnhof
congression	mafbjchgfhhifoe
connect	hahbfdjjfoe
connect to	kdigfhhiflhoe
connect with	mahcedfhhihlhnhof
consecut	lafbfcfdhgjhhiflhoe
consequ	lahbhchgehhiflhoe
conserv	falbidhgdifjfnfoe
conserv and	laibhcedfgfhhiflhnhof
conserv leader	lajcedfgfhhiflhnhof
conserv parti	kakcedfgfhhiflhnhof
consid	faibichdigihfjelfnfod
consid a	mbjcfdfhhiflhof
consid by	mahcedhgfhhiflhnhof
consid the	lahcedhhhlhoe
consider	jahbfcighifoe
consist	ibfchghihjfoe
consol	ibfcedlhhifoe
consolid	kbfcigfhhiflhoe
consortium	jafbfcjdhgfhhiflhoe
conspiraci	mafbigehhihoe
conspiraci theori	nafbicedhgehhihlhnhof
constabl	maibhcedfgfhhiflhnhof
constant	kahdigehhiflhof
constitu	kakcedfgehhiflhnhof
constitut	iaibhcjdfgeifoe
constitut affair	maicedfgfhhlhnhof
construct	jahbhcigfoe
consult	iahbfdjifjfoe
consum	ebicldkgeifjfoe
consum confid	lafcjdfgfhhiflhnhof
consum devic	nafcedigfhhiflhnhof
consum electron	jafbfchdjgehhiflhoe
consum spend	lafcidfgfhhiflhnhof
consumpt	lafcidhgehhiflhof
cont	nafcedfgjhhiflhnhof
contact	jahbfcedjghoe
contain	iaibfdiihjfoe
contend	jafbhgiiijfoe
content	gchdjjfnfoe
contest	iahbhcfghiijfnfoe
contest the	mahcfdfhhiflhnhof
context	naicedfgfhhlhnhof
contin	lbjdfgehhihlhoe
conting	nahbicedfgfhhiflhnhof
continu	caickdigiheihjeleneoc
continu in	lahchdfgfhhlhoe
continu to	faibfcjdjghhfjflfnfod
contract	gafbfckdigkiejfoe
contract to	lbfcideghhhiflhoe
contract with	lafdfgihhiflhoe
contractor	mahchgehhiflhnhof
contrast	jahbfdhhhifoe
contribut	iahbhdfghihjfoe
contribut to	kafbidfhhihoe
control	dajbhcjdkhfiejelfneod
control by	mcidegfhhiflhnhof
control of	iafbjchdjgfiejfoe
control order	naicedfgfhhiflhnhof
control over	lahchgehhiflhof
control the	lafcfdhhhiflhnhof
controversi	gaibkdhhfihjelfnfod
controversi over	nahbjcedfgfhhiflhnhof
convent	kajbhcegehhlhoe
convent on	majcedfgfhhiflhnhof
converg	mafbicedhgfhhiflhnhof
convers	kbfcfgihhihoe
convert	kaebhchgjifoe
convict	kaibfdhgfoe
convict of	mahgehhiflhnhof
convinc	jahbhcfdhghifoe
convoy	nafbkcedfgfhhiflhnhof
convoy of	oafbjcedfgfhhiflhnhof
cook	mafbfdjgehhlhoe
cool	kafbfcjhhoe
cooper	jahciiejfoe
coordin	mbfcihhiflhoe
cope	kafbfghhhlhoe
cope with	kafghhhiflhof
copi	iafbfcfdkgeijoe
copi of	kafcfdjgehhlhof
copper	mafcjgfhhiflhnhof
copyright	lafcedjgehhiilhoe
core	iaibicidigeiejfoe
corner	kafcfgihhiflhof
cornwal	oafbjcedfgfhhiflhnhof
corp	faebicldlgeiejfoe
corpor	gafbjckdigejfoe
correct	kbioe
correspond	kajcfdfgehhlhoe
corri	ncedfgihhiflhnhof
corrupt	kahbkdegehhifoe
cost	dajbdcldjghhfihjelfneod
cost and	kahcidegehhiflhnhof
cost are	lafcidfgfhhiflhnhof
cost cut	mafcidfgfhhiflhnhof
cost hit	nafcidfgfhhiflhnhof
cost of	iahbfcidhgfihjfoe
cost the	mahcehhlhnhof
cost to	lahgehhlhnhof
costum	lafcedfgfhhijlhnhof
costum design	ncedfgfhhiilhnhof
could allow	mahcfdhgfhhiflhnhof
could also	jbfghihoe
could be	daicidjgihfihjelfneoc
could face	mafcfdihhiflhnhof
could get	mahcehhiflhnhof
could have	ibfdhghjfoe
could help	lbhchgehhiflhoe
could lead	mchdhgehhiflhnhof
could make	lafbhgfhhlhoe
could mean	lahcedigfhhiflhnhof
could not	haichdhgijfnfod
could save	maibfcedjgehhiflhof
could soon	mafcedigfhhiflhnhof
could take	laidhgehhiflhnhof
couldn't	lafcfdfgihhiflhnhof
council	galbkdfehfhiijfkhmhoe
council and	laibicedfgehhlhnhof
council of	lahbhdfgehhiflhoe
council tax	lakcedfgfhhiflhnhof
council to	maicedfgfhhiflhnhof
councillor	naicedfgfhhlhnhof
count	jafbjgijfoe
count for	oafcedegjhhiflhnhof
counter	lahdfgfhhlhof
counterfeit	mafchdigehhiflhof
counterpart	lafchghhhiflhof
counti	lbhcfdhoe
countri	bajbjcldhghheihjdleneoc
countri and	kahbhcedfgfhhiilhoe
countri econom	mchdfgfhhiflhnhof
countri have	lahchgfhhiflhnhof
countri in	kahbhchgeoe
countri to	lahbicfdfhhiflhoe
countrysid	naicfdfgfhhiflhnhof
countrysid allianc	naicedfgfhhiflhnhof
coup	nafbkcfdfgfhhiflhnhof
coupl	hahdhgiihjfnfoe
coupl of	ibfgjihoe
cours	haidhgiihjfnfod
court	daibkcjghheihjdleneoc
court and	nahbicedfhhiflhnhof
court has	mafbidfgehhlhof
court in	jahbhchdfgfihoe
court judg	mbhcfdfgfhhlhoe
court of	jajbfcfdfhhoe
court on	lahbidfgfhhiflhoe
court order	mafcidfhhiflhnhof
court rule	lahbichdegehhiflhoe
court to	kbfghoe
cover	gaichiijflfnfod
coverag	mafcfdegihhiilhoe
covet	mafcehhihlhnhof
cowboy	nafcegihhiflhnhof
cp	lafbjcfdeifoh
crack	kafbfcfdhgiihoe
crackdown	mahbhcedigehhiflhoe
crackdown on	nahbicedfgfhhiflhnhof
craig	kbfdegjhhoe
crash	jaecfdhgjiijfoe
crawford	nafbhcfdfghhhiflhnhof
creat	daibhcidkhfjelfneod
creat a	hahbfcidijfoe
creat an	mcedighhhiflhoe
creat the	kbfchdhgfoe
creation	kahbhgeoe
creation of	laicegfhhlhnhof
creativ	jbfcedighiioe
creator	lafcedhgehhiklhof
creatur	nafcedigfhhihlhnhof
credibl	lahbhcedegfhhihlhoe
credit	gahbecjdigfiijflfnfod
credit card	kafbfcidigehhiflhoe
creditor	mbichdegfhhiflhoe
crew	lafcedighiioe
cri	lbfcedjghihoe
cricket	kbicedegkoe
cricket test	nafbjcedfghhhiflhof
crime	hajbjdjgdjfnfod
crime and	naicedfgfhhlhnhof
crimin	hajbichdigdifjfnfoe
crisi	jaibhcidiiejfnfoe
critic	eaibjchdhgihfijjelfneoc
critic acclaim	mcedfgfhhiilhnhof
critic of	lahcfdfgihhiflhof
criticis	hajbfchdfghihjfoe
criticis by	mahcfgfhhiflhnhof
criticis the	maicfdfgfhhiflhnhof
crm	nafcedjgfhhiflhnhof
croatia	nbjcedfgehhiflhnhof
crop	mafbfcihhiflhoe
cross	ibhcfgkihjfnfoe
crowd	ibjcegiihjfnfoe
crowd at	mafcedfgihhihlhnhof
crown	jbhcfdfgiihoe
crucial	iahbfcfdjghifoe
crude	jbfcldfgehhiflhoe
crude oil	lafcjdfgfhhiflhnhof
cruis	lafdegjhhlhoe
cruis to	nafcedfgjhhiflhnhof
crush	nafbicedfgihhiflhnhof
crystal	mafcedhghhhiflhnhof
csol	nafcedegehhiflhnhol
cub	nafcedfgjhhiflhnhof
cuba	mbkcedfgfhhiflhnhof
cuban	ncedhgfhhihlhnhof
cueto	mafcedfgjhhiflhnhof
cult	mafcedfgfhhijlhnhof
cultur	haibjcddhgfijjfoe
cultur and	ncedfgfhhiilhnhof
cup	eafblcddeglifjfoe
cup and	mafcedfgihhiflhnhof
cup final	lafcedfgjhhiflhnhof
cup in	lafcegjhhiflhnhof
cup on	nafcedfgihhiflhnhof
cup qualifi	lafbicedegjhhiflhoe
cup win	mafcedfgihhiflhnhof
curb	lbidhgehhiflhoe
cure	nbicedfgfhhihlhnhof
curfew	mahbjcidegdhhiflhoe
currenc	jafckdfgehhiflhnhof
current	caibdckdjghhfiijelfneod
curti	mafcedfgfhhijlhnhof
curv	nafcjddhhiflhnhoe
custodi	nahbjcfdfgehhiflhof
custom	gbfcjdlgeiejfoe
custom are	mafchdhgfhhiflhnhof
cut	dajbjcjdhghhejeleneoc
cut cost	mafdhgfhhiflhnhof
cut from	nafcidfgfhhiflhnhof
cut in	maicfdfgfhhiflhnhof
cut it	mafcidfgfhhiflhnhof
cut of	nahcedhgfhhiflhnhof
cut the	jaibfciifoe
cut to	maichdfgfhhiflhnhof
cyber	nafcedjgfhhiflhnhof
cybercrim	oafbfcedjgfhhiflhnhof
cycl	kafbhchdhgiifoe
cyclist	nafchdegihhiflhnhof
cyprus	nahbicedfhhiflhnhof
czech	lcedhghhhiflhof
czech republ	lcedhghhhiflhof
d	lafcedhgjhhiflhoe
d'arci	nafcedfgihhiflhnhof
da	lafbfdeghhhijlhoe
daili	iaibhcfdhghihjfnfod
daimlerchrysl	mafcidfgfhhiflhnhof
dali	nafcedfgihhlhnhof
dalla	lbhceghhhlhoe
damag	gaibhcidigfjfnfod
dame	mcedfgihhihlhnhof
damien	kcedfgihhlhnhof
damien traill	ncedfgihhiflhnhof
dan	kbfceghhhijoe
danc	kafcegehhiklhof
dancer	nafcedfgfhhijlhnhof
danger	iahbidlgfjfoe
danger of	mahcfdhgfhhiflhnhof
daniel	nahcedfhhihlhnhof
darfur	kafbmcedfgehhiflhoe
darfur rebel	objcedfgfhhiflhnhof
darfur region	mafblcedfgfhhiflhnhof
darfur resolut	oafbjcedfgfhhiflhnhof
dark	kafbfchdhgfiioe
data	eafbhcldlgeifjfoe
data from	kafchdhgehhlhoe
data is	ldhgehhiflhnhof
databas	lafcedkgehhiflhnhof
date	fahdjghhfiijelfnfod
date for	nafbicedhhhiflhoe
date in	lafcedhghhhiilhoe
daughter	jaibfcedhgeijoe
dave	lcedfgjhhlhoe
davenport	nafcedfgjhhiflhnhof
davi	haibfgkiijfoe
davi cup	kafcedfgkhhiflhnhof
davi said	maicedfhhiflhnhof
david	eajbechdhgjhfiijelfnfod
david blunkett	kakcedfgfhhiflhnhof
david davi	lajcedfgfhhiflhnhof
dawson	nafcedfgihhiflhnhof
day	aaibjcidjgjheijjdldndob
day after	hahbicfdigjifjflfnfod
day as	nahbicedfgfhhiflhnhof
day at	mafbjcfdfgfhhiflhof
day befor	kbicfdeihoe
day for	mahbicehhiflhof
day in	kbfdeghhhiioe
day later	lafgfhhihlhnhof
day of	hbjchgihfiijflfnfod
day to	kbhdehhihoe
dc	mafbfcedigihhiflhoe
de	iaebicfdhgiiijfoe
de niro	nafcedfgfhhijlhnhof
dead	gblcddhiijflfnfod
dead in	lafbkcddeghhhihlhoe
deal	cajbicidjgjheihjdleneoc
deal for	kahbfdiifoe
deal is	nbhcfdfghhhiflhof
deal that	lbfcfdhghoe
deal to	kaibfdhoe
deal will	lchgehhlhoe
deal with	gaichdhghihjflfnfod
dealt	kaibfceghhhlhoe
dealt with	kaicegfhhlhof
death	gaibjcedihfiijelfnfod
death in	mahcfgehhihlhnhof
death of	lbjcedhoe
debat	halchgfifjfoe
debat in	maicfdfgfhhlhnhof
debt	haibhchdiiejfnfoe
debt relief	maicfdfgfhhiflhnhof
debut	gafbedhgjiljfoe
debut in	lafcedfghhhiilhnhof
dec	kaebhcidhghjfoe
decad	iaibhcidhgfifjfoe
decemb	ebeckdjhfiijflfnfod
decemb 2004	lafbfdigehhlhof
decid	eaibhcigkhfiijelfnfod
decid in	mahbhcedfghhhiflhnhof
decid on	lahbhdegfhhiflhoe
decid the	nafcegfhhiilhnhof
decid to	hahbfchgiihjfoe
decid whether	ldfghhhiflhoe
decis	daibicidhgjheiijeleneoc
decis by	lahbhdfhhiflhoe
decis had	nafbicedfgfhhihlhnhof
decis made	oafbjcedfgfhhiflhnhof
decis not	mcedfgihhiflhnhof
decis on	jaibfchifoe
decis that	naicedfgfhhihlhnhof
decis to	hahbhchghihjfnfod
declar	iaibjdfjfoe
declin	gckihjfnfod
declin in	kafcjdegehhihlhoe
declin to	kahbfdhghhhifoe
dedic	kbfcedigfhhihlhoe
dedic to	mcegfhhihlhnhof
deep	jaibfihoe
deepen	nafbhchdfhhiflhof
deeper	mbidhgehhiflhoe
deeper into	nbidhgehhiflhoe
deepli	kaibfdfgehhihoe
default	nafcidfgfhhiflhnhof
defeat	fahcedegmifoe
defeat at	lafcedfgjhhiflhnhof
defeat by	lcedfgihhiflhnhof
defeat in	mafcedfgihhiflhnhof
defeat the	lahcedfgihhiflhnhof
defeat to	kafcedfgkhhiflhnhof
defenc	hahbhchgiifjfnfod
defenc and	lafchdfghhhiflhnhof
defend	faicidfgkhfjflfnfod
defend champion	mafcedfgjhhiflhnhof
defend his	lahcfdfgihhiflhof
defend the	kahbicedeghhhoe
defens	iaebkchdegkiejfoe
defens minist	nafbkcedfgfhhiflhnhof
defi	nahbidfgfhhiflhnhof
defiant	lbicfdehhlhoe
deficit	iafbfckdegiifoe
defin	kahbicfdjgeifoe
definit	ibfchdighihjfoe
deflect	nafcedfgihhiflhnhof
degre	lahbhcegehhihlhoe
degre of	nafbhcegfhhihlhnhof
del	lafcedegjhhlhnhof
delaigu	mafcedfgihhiflhnhof
delay	iahbhcidijflfnfod
deleg	kaibigfifoe
deliber	kajbfcfdfhhlhoe
delight	jbfdfgjhhiflhoe
delight to	mafcfghhhiflhnhof
deliv	gaicidjifjflfnfod
deliv a	maicedfghhhiflhnhof
deliveri	kahbhcigeifoe
deliveri of	lchgfhhiflhnhof
dell	mafcjgehhiflhof
delta	kbhcidhgeoe
delta air	nafcidfgfhhiflhnhof
dem	hamcedfgehhiflhoe
dem leader	lajcedfgfhhiflhnhof
dem say	majcedfgfhhiflhnhof
dem would	naicedfgfhhlhnhof
demand	dahbkckdihfifjelfneod
demand and	mafcidfgfhhiflhnhof
demand for	hafbhckgejfoe
demand in	lafcidhgehhiflhof
demand the	mafbkcfdfgfhhiflhnhof
dementia	objcedegfhhiflhnhof
dementieva	nafcedfgihhiflhnhof
democraci	mbjcedhgehhiflhof
democrat	falbjcidegeiejfoe
democrat are	maicedfgfhhlhnhof
democrat have	maicedfgfhhlhnhof
democrat leader	lajcedfgfhhiflhnhof
democrat say	naicedfgfhhlhnhof
democrat will	naicedfgfhhlhnhof
demonstr	iajbidhiejfnfoe
demonstr in	nbjdfgfhhiflhnhof
demonstr that	mahbicegfhhiflhnhof
dempsey	mafcegihhiflhnhof
deni	fajbjghhfihjelfnfod
deni a	mbhcedfghhhiflhnhof
deni his	nahbicedfgfhhiflhnhof
deni suggest	naicedfgfhhlhnhof
deni the	laidfgfhhlhof
denial	mcedigfhhiflhnhof
denial of	mcedigfhhiflhnhof
denni	mafcegihhihlhof
denver	nafcedfgjhhiflhnhof
depart	gaibicidihfjelfnfod
depart for	laicfgehhlhoe
depart of	lahbhcigeifoe
depart said	mafbidfghhhiflhof
depart was	ncedjgfhhiflhnhof
departur	kbfchdeghihoe
departur of	mahchdfgfhhiflhnhof
depend	iaibfchdhghoe
depend on	jaibfhhifoe
depict	nbicedfgfhhihlhnhof
deploy	kaibjcedhgehhifoe
deploy of	nahbjcedfgfhhiflhnhof
deport	laibjcedegehhihlhoe
depp	ncedfgfhhijlhnhof
depress	mafchgfhhiflhnhof
deputi	iajbichgejfoe
deputi prime	lajcedfgfhhiflhnhof
derbi	mcegihhiflhnhof
describ	gajdigfijjfoe
describ as	kaibfgehhihlhoe
describ the	jahbhceiioe
descript	mbhdhgehhiflhoe
desert	lafbjcedfgfhhihlhoe
deserv	jafchdfgiihoe
design	faicidkgehfihjflfnfod
design and	mafcedigfhhiflhnhof
design for	mcedigehhlhnhof
design to	haibfchdkgeifjfoe
desir	jahbfdhghifoe
desktop	jafbfdlgehhiflhoe
desktop search	nafcedjgfhhiflhnhof
desper	jahbicfihjfoe
despit	dahbjcidigiheihjeleneoc
despit a	jbfchdhghoe
despit be	lahcfdfhhihlhof
despit the	hahbfcighihjfoe
destin	lafbfchdhgehhlhoe
destroy	jbjgfjfoe
destruct	laibhcfdfgehhiflhnhof
detail	fajbecfdjihjfnfod
detail about	mahcedigfhhiflhnhof
detail of	jahbfcedighhhoe
detail on	mahcfdhgfhhiflhnhof
detain	kajbjdegeifoe
detaine	majbicedfgehhiflhof
detect	kafbhcedkgehhlhoe
detent	majbicedfgehhiflhnhof
deterior	lbichdfgfhhiflhoe
determin	iahbhgijfoe
determin to	kaicedfghhhlhoe
detroit	lafbfcidegihhiflhoe
deutsch	kafbfcjdegihhifoe
deutsch bank	lafbfcidegihhiflhoe
deutsch boers	nafcidfgfhhiflhnhof
devast	lahbjcfdfghifoe
develop	daibkcidlgfhfjelfneoc
develop a	lahbicedhgehhiflhof
develop and	kahdigehhiflhoe
develop by	lafcedigfhhlhnhof
develop countri	lahchdfgehhiflhof
develop in	mcfdigfhhiflhnhof
develop new	nafbicfdhgehhiflhnhof
develop of	ldigehhiflhoe
develop the	kafbhdigehhiflhoe
develop world	nafbicedhgfhhiflhnhof
devic	gahbfdlgejfoe
devic and	lafcedjgfhhiflhnhof
devic in	mahcedjgehhiflhof
devic that	lafchdhgehhiflhof
devic to	mcedigfhhlhnhof
devil	mcedfgihhihlhoe
di	mafcedfghhhihlhnhof
diabet	nafchdigehhiflhnhof
diamondback	nafcedfgihhiflhnhof
diana	nafbicedfgfhhihlhnhof
diari	lafcegfhhijlhnhof
dicaprio	lafcedfgfhhiklhnhof
dick	mafbicfdfhhlhnhof
did a	mafceghhhihlhnhof
did not	eaibfchdhgihfiijelfnfod
didier	mcedfgihhiflhnhof
didier drogba	mcedfgihhiflhnhof
didn't	hbfgkihjfoe
didn't play	nafcedfgihhiflhnhof
die	faibjcddighhfijjelfnfod
die after	nbjcedfgfhhiflhnhof
die at	lahbhcedhihoe
die from	nahbicedfgfhhihlhnhof
die in	jahbkcfdegeijoe
die of	mbicedeghhhihlhoe
diego	nafcegihhihlhnhof
diesel	mafcjdegfhhiflhnhof
diesel engin	ncidfgfhhiflhnhof
diet	nafchdhgehhiflhnhof
differ	eaidkgihfiijelfnfod
differ in	lghhhiflhoe
differ to	maibfcfdfhhiflhnhof
differ type	nafcedigfhhiflhnhof
difficult	gahbhchgjhfihjflfnfod
difficulti	lahbfchdhgehhlhoe
dig	lbfchdhoe
digest	mafcedjghhhiflhnhof
digit	faebfchdlgeijjfoe
digit and	mafcedhgfhhihlhnhof
digit camera	kafchdigehhiflhof
digit media	lafcedjgfhhiflhnhof
digit music	kafcedkgehhlhof
digit right	mafcedjgfhhiflhnhof
digit tv	mafcedigfhhihlhnhof
digit video	lafcedigfhhiflhnhof
dimitri	mafcedfgihhiflhnhof
dimitri yachvili	mafcedfgihhiflhnhof
dinner	mahcegfhhihlhnhof
dip	kafcjdfgfhhlhof
dip in	mafcidfgfhhiflhnhof
diplomat	mahbicegfhhiflhoe
direct	eaibjchdigehfijjelfnfod
direct by	kafcedfgfhhiklhnhof
direct the	mafcehhiilhnhof
direct to	lahbicfdhgehhiflhof
director	dahbfcjdhghhfikjelfneod
director and	lafcfdfgfhhijlhnhof
director at	lafbfchdhhhlhoe
director general	kahchgehhlhoe
director martin	ncedfgfhhiilhnhof
director of	haibfdiihjfoe
disabl	laibfcedhghhhiflhoe
disallow	nafcedfgihhiflhnhof
disappear	kahbhchdhgehhifoe
disappoint	gbecidhgjihjfnfod
disast	jahbfcidhgfiijfoe
disc	lafcedjgehhihlhof
discharg	nafbjcedfgfhhiflhnhof
disciplin	kahbicfdeghihoe
disciplinari	lcedfgihhiflhnhof
disclosur	mahcidfgfhhiflhnhof
discount	laichgehhiflhoe
discov	ibicddighihjfoe
discov a	nafcedigfhhihlhnhof
discoveri	kbhcfdjgeihoe
discoveri of	mbidhgehhiflhoe
discrimin	nahbicedfgfhhiflhnhof
discuss	gajbjcfdighhfifjflfnfod
discuss the	kahbhcfoe
diseas	jaibhdhgeihjfoe
disgrac	mdfgihhiflhoe
disk	nafcedighhhiflhnhof
dismantl	nafbidfgfhhiflhnhof
dismiss	haibhdhghhfjflfnfod
dismiss the	laibhdfgehhiflhof
disney	lafbicjdhgeieoe
displac	nafcedhgfhhiilhnhof
display	gbecidhgjjfnfoe
dispos	mafchdfghhhiflhnhof
disput	ibicighjflfnfod
disrupt	kahbfcidfghhhifoe
distanc	kafbfdhghhhoe
distant	oafbkcedeefgfhhlhnhof
distract	mahcedighhhiflhof
distribut	haebfchdjiijfoe
distribut denial	nafcedigfhhiflhnhof
distributor	kafbfchdigehhihoe
district	kafbjchoe
dive	mafbicfdegihhiflhof
divert	nahbicegfhhiflhnhof
divid	iaichdhiejfoe
dividend	lafcjgehhlhoe
divis	hahbhcidhjfnfod
dj	mcedfgfhhijlhnhof
dna	nafbfcedigehhiflhoi
dnf	lafbfceddgeiflkon
do a	kahbfcfdhhhlhoe
do and	mafceghhhlhnhof
do anyth	mahbfcedfghhhlhnhof
do away	nahbicedfgfhhiflhnhof
do in	lahcfdfhhihlhoe
do is	lahcedhhhlhof
do it	jahbfcfdhghoe
do not	faibedjghjfnfod
do so	iaibfchoe
do someth	mcedhgfhhlhnhof
do that	jahbfcfdfgihhoe
do the	kahbfcfhhihlhoe
do they	nafcedhgfhhiilhnhof
do this	lahcedhhhiflhof
do to	lahcedhgfhhlhnhof
do what	mahcegfhhlhnhof
do with	kbfdhgfhhlhoe
do you	mahcedfgihhiflhnhof
doctor	kaibicfdeihoe
document	iaibfcidigfiejfoe
documentari	jahbfcfdfgehhiklhoe
dodger	nafcedfgjhhiflhnhof
doe not	gcidjghjflfnfod
doesn	mafdfgjhhiflhof
doesn't	iahbfdhgiifoe
dog	iahbicfghihjfnfoe
dollar	faebkckgdijjfnfoe
dollar babi	kafcedfgfhhiklhnhof
dollar has	nafcidfgfhhiflhnhof
dollar in	mafblcfdfgehhiflhnhof
dollar was	nafbidfgfhhiflhnhof
dolphin	mafcedfgjhhiflhnhof
domain	mafcedjgfhhiflhnhof
domain name	mafcedjgfhhiflhnhof
domest	hbhcjgfjfoe
domest demand	mafcidfgfhhiflhnhof
domest product	lafcidfgfhhiflhnhof
domin	gbechdigjhfihjflfnfod
domin by	lahbfdhgfhhlhoe
domin the	kbfdhgioe
dominican	nafbhcidfgehhiflhnhof
don	kafbfgjihoe
don't	eajbechdhgjhfiijelfnfod
don't know	jbfgiihoe
don't think	iajbfcfdeghihoe
don't want	kaicfdeghhhlhoe
donald	nafbhdfghhhiflhof
donat	kahbjcdiioe
donat to	nbicedfhhlhnhof
done	faibhcfdhgihfiijflfnfod
done it	mafcedfhhiilhnhof
done that	mcedfghhhiflhnhof
done to	mahcegfhhiflhnhof
donor	naicedfhhiflhnhof
doom	lahbfcedighhhlhoe
door	iaibedhgiihjfnfoe
dope	kafbicedegjhhiflhoe
dope scandal	nafcedfgihhiflhnhof
dot	mafbhchdhgehhlhoe
doubl	gcidjgihfifjflfnfod
doubl the	lahbhchdfgehhiflhoe
doubt	gahbicjgjhfiejflfnfod
doubt about	mafbhchgehhiflhnhof
dougla	lahcedfghhhihlhnhof
dow	lafcjdfgfhhiflhnhof
dow jone	mafcjdfgfhhiflhnhof
down	iajbiceghiejfoe
down a	mafbicfhhiflhoe
down and	lafcfdhghhhlhof
down as	lbfchghhhifoe
down by	mchdfgfhhiflhnhof
down from	jahcjdfgehhiflhof
down his	nafcedfgihhiflhnhof
down in	kbfgioe
down on	kbfdhihoe
down street	kakcedfhhiflhnhof
down the	ibidhgiifjfoe
down to	jahbfcedhghoe
downgrad	mafcidfghhhiflhof
download	hafbfcedkgeijoe
download and	mafcedhgfhhihlhnhof
downward	lafchdhgehhlhof
dozen	lafbidhoe
dr	iajbidhgeihjfoe
dr fox	majcedfgfhhiflhnhof
draft	mbjcegfhhiflhoe
drag	kbhgiifoe
dragon	mafcedfghhhihlhnhof
drake	lafcedfgfhhijlhnhof
drama	iafbfcedfhhillhoe
dramat	iafbhchdjghiejfoe
draw	hbidjgihfifjflfnfod
drawn	jahbfchdfghihoe
drawn up	lahdfgehhlhnhof
dream	kbidfghihoe
dress	mahbicedfgfhhihlhof
drew	kbfcedegihhiilhoe
dri	lbfchdfhhiflhoe
drink	kaibfchdhgfoe
drive	fbicidjgihfjelfneod
drive to	mbjcedhgehhiflhoe
driven	ibfcidiihjfoe
driven by	jbfchdigfhhifoe
driver	jbhdhgiiejfoe
drm	nafcedjgfhhiflhnhof
drogba	mafcedfgihhiflhnhof
drop	ebhckdhghhfiijelfnfod
drop by	lafchdfgehhiilhof
drop in	jbfcjgeoe
drop off	nafcfdfgihhiflhnhof
drop the	nahbicedfgfhhiflhnhof
drop to	mafchdfgfhhihlhnhof
drug	gahckdhgihfihjelfnfod
drug and	mahbfdhgehhlhoe
drug test	mafcedfgjhhiflhnhof
drug vioxx	nafcidfgfhhiflhnhof
drum	nafbicedhgfhhiflhnhof
ds	nafcedigfhhiflhnhof
dual	nafdigfhhiflhnhof
dub	kahbfdhgehhihoe
dublin	kbfcfghhhihoe
due	daibhcidighhfiijeleneoc
due in	mafbidhgehhiflhof
due to	eaibhcidighhfiijelfneod
duet	mafcedfgfhhijlhnhof
duff	mafcedfgjhhiflhnhof
duma	oafbjcedfgfhhiflhnhof
duo	mafcedhhhihlhof
duran	nafcedfgfhhijlhnhof
duran duran	ncedfgfhhiilhnhof
dure 2004	lafdigehhlhof
dure a	iaibfgiihjfoe
dure an	lahcedfgfhhihlhnhof
dure his	kahbhcedegiihoe
dure it	mafcedigfhhihlhnhof
dure the	faichdigjhfihjelfnfod
dutch	kafbjcfdhgiifoe
dutchman	ncedfgihhiflhnhof
duti	jajbfdhifoe
dv	mafcedlgehhiflhnhoe
dvd	iafbfcddlgeijoe
dvd record	ncedigfhhiflhnhof
dvds	lafcedigehhihlhnhof
e	lafbfchghhhlhoe
e-mail	hahbfdkgeifoe
e-mail messag	lafcedjgfhhiflhnhof
e-mails	kahcedjgehhiflhoe
ea	mafbfgehhiflhok
each of	lbfdhghhhiflhoe
each other	iahbhcedhghiijfoe
each year	lahdhgfhhiflhnhof
ead	nafcidfgfhhiflhnhof
eager	mbicehhiflhnhof
eagl	mafcedfgkhhiflhnhof
ear	lahcfdigehhlhoe
earli	dbhcjdjgjhfihjeleneoc
earli as	mafdihhiflhoe
earli in	kbfghhhlhoe
earli next	mdhgehhlhoe
earli on	lafbhcfdfghhhiflhof
earli trade	nafcidfgfhhiflhnhof
earlier	daicjdighhfihjelfneoc
earlier in	kahbfhhlhoe
earlier this	gbhcidhhfiijflfnfod
earmark	laicfdfhhiflhnhof
earn	eahbecjdjghhfihjelfnfod
earn rose	nafchdhgfhhiflhnhof
earth	kahbicedigeoe
earthquak	kafbjdhoe
earthquak rock	oafbjcedfgfhhiflhnhof
eas	iafbjcjghiejfoe
easi	gaibfcfdigjiejfoe
easi to	kahbfcedighhhiflhoe
easier	ibfdjifoe
easier for	mafcfdigfhhiflhnhof
easier to	kdigfhhiflhoe
easili	jbfcedigihhoe
east	gajbichdfgihfihjflfnfod
easter	nbicfdfghhhiflhof
eastern	lafbhchgehhiflhof
eastwood	lafcedfgfhhiklhnhof
eastwood million	ncedfgfhhiilhnhof
eat	kafbfdjgeiioe
eavi	ncedfgfhhiilhnhof
ebay	mafckgehhiflhoe
echo	kbfcfdigfhhiioe
eclips	mafbfcfdihhiflhof
econom	eajbmckehfhgeifjfkhmhoe
econom condit	mcidfgfhhiflhnhof
econom data	nafcidfgfhhiflhnhof
econom growth	ibjcidegehhifoe
econom migrant	naicedfgfhhiflhnhof
econom polici	mbichdfgfhhiflhnhof
econom stabil	maidfgfhhiflhnhof
economi	eajcmgeifjfoe
economi grew	lafcidfgfhhiflhnhof
economi has	lafcidfgfhhiflhnhof
economi is	jafckdfgfhhiflhnhof
economist	hafbicldegehhifoe
economist at	kafcjdfgfhhiflhnhof
economist have	mafbidfgfhhiflhnhof
ed	laicedfhhlhof
eddi	kafcfdfgihhlhnhof
eddi o'sullivan	lafcedfgihhiflhnhof
edg	iafbjchgfjflfoi
edg of	mbhcedfhhihlhof
edinburgh	lahbfcegihhiflhoe
edit	kafcedjgehhihlhof
editor	iahbfchdigeiijfoe
editor andrew	naicedfgfhhlhnhof
editor of	kafbfdigehhihlhoe
educ	hajdhgfihjfnfoe
educ and	laicehhiflhof
educ polici	naicedfgfhhlhnhof
edward	kahbhceghihjfoe
effect	fajbhcjdjffgfhfjflfnfod
effect in	mahcfdhgehhlhof
effect of	kbhchdhgfifoe
effect on	kahchdigehhiflhoe
effici	iajbfdigeifoe
effici save	naicedfgfhhlhnhof
effort	fahbjcidhghhfjelfnfod
effort to	hbjcjdigeifjfnfoe
egypt	nbjcedfgfhhihlhnhof
egyptian	nbkcedfgfhhiflhnhof
eight	fahbjchgihfijjelfnfod
eight other	nafbjcedfgfhhihlhnhof
eight year	lbidegfhhihoe
eight-year	nafcidehhiflhnhof
eighth	jafcedegkhhihlhoe
eighth inning	nafcedfgihhiflhnhof
eighth seed	nafcedfgihhiflhnhof
eindhoven	nafcedfgihhiflhnhof
eisner	nafcjdfgfhhiflhnhof
either	faichgiihjflfnfod
either side	nafbhcedfghhhiflhnhof
el	mafbhdegihhoe
elbaradei	oafbjcedfgfhhiflhnhof
elder	lajbicedegehhiflhnhof
elder and	maicedfgfhhlhnhof
elect	dalbmchdhgfhfiejelfnfod
elect and	mahbjcedfgfhhiflhnhof
elect becaus	naicedfgfhhlhnhof
elect campaign	ialcegehhiflhoe
elect in	laibfdhgehhiflhoe
elect issu	maicedfgfhhiflhnhof
elect on	lahbjcegehhiflhof
elect that	maicedfgfhhlhnhof
elect to	nafbjcfdfgfhhiflhnhof
election	naicedfgfhhlhnhof
elector	kakbicedfgehhiflhof
elector commiss	maibicedfgfhhiflhnhof
electr	jafbfcidigehhiflhoe
electron	fcmdigdjfnfod
electron and	mafchdhgehhlhof
electron art	mafchdhgfhhiflhnhof
electron devic	nahcedhgfhhiflhnhof
electron show	kafcedigfhhiflhnhof
element	kbhcedigfihoe
elena	ncedfgihhiflhnhof
elena dementieva	ncedfgihhiflhnhof
eleph	mbjcedhgehhlhoe
eli	nafcedfgjhhiflhnhof
eli man	nafcedfgjhhiflhnhof
elit	mbicedfghhhiflhnhof
elizabeth	mahchdfgfhhlhnhof
els	jahbiceihoe
elsewher	ldfgfhhihlhnhof
elvi	lafcegehhiklhnhof
email	mafcfdjgfhhiflhof
embargo	naibicedfgfhhiflhnhof
embark	mafdfghhhihlhof
embark on	mafdfghhhihlhof
embarrass	kahbfgiifoe
embassi	lahbjcedhgehhiflhoe
embattl	lafbkcfgehhiflhoe
embed	mafcedjgfhhiflhnhof
embrac	kahcedjgehhihlhoe
emerg	gahbichdhgihfifjflfnfod
emerg meet	nafchdfghhhiflhnhof
emili	nahcedfgfhhiilhnhof
eminem	nafcegfhhijlhnhof
emiss	mbhchgehhiflhoe
emot	lafcfdfgihhihlhoe
emphasi	mahcegfhhihlhnhof
emphasi on	mahcegfhhihlhnhof
empir	maicegehhihlhnhof
employ	hahbicidiifjfnfod
employ to	nafcfdigfhhiflhnhof
employe	jbfcjdigfifoe
enabl	jbfdiihoe
encount	jahbfcegjhhiflhoe
encourag	hahbfchdigfihjfoe
end	bahbicmffglheihjdlendoc
end a	lbicfdegihhifoe
end his	mcedfgjhhiflhnhof
end in	kbfcfdfghhhihlhoe
end it	mafbhcfdfhhlhnhof
end of	ecjdhgjhfihjelfnfod
end the	kbjcddhghifoe
end to	lbhcidegfhhiflhoe
end up	jaibfghoe
end with	nafcedfghhhihlhnhof
endur	lafdfghhhlhnhof
enemi	lafcedigehhihlhnhof
energi	haibhckghiejfoe
energi cost	nafcidfgfhhiflhnhof
enforc	jaibjchdeifoe
enforc a	nafbjcfdfgfhhiflhnhof
engag	jaibfdfghihjfoe
engag in	kahbfchdfghoe
engin	gbjcidlgeifjfoe
england	daibkchdfgihfjelfneod
england and	iajbfcfdegioe
england captain	ncedfgihhiflhnhof
england coach	lafcedfgjhhiflhnhof
england has	mahbidfgfhhiflhof
england in	lcfdfgihhiflhnhof
england patriot	nafcedfgihhiflhnhof
england player	mafceghhhiflhnhof
england squad	nafcedfgihhiflhnhof
england were	mcedfgihhiflhnhof
english	hahbfcfgjiijfoe
enhanc	jbfdighifoe
enjoy	gbechdigiiijfnfod
enjoy a	lahcfgehhiilhof
enorm	lahbfdfhhlhoe
enough	fahcidigihfjflfnfod
enough to	iahbfcidhifoe
enrich	nafbkcedfgfhhiflhnhof
enrich uranium	oafbjcedfgfhhiflhnhof
enron	mafcjdfgfhhiflhnhof
ensur	fajdighhfjflfnfod
ensur that	jahbfdigeoe
ensur the	laicedfghhhiflhnhof
enter	fahbichdihfiijelfnfod
enter a	mafbidhgehhiflhoe
enter it	nafbjcedfghhhiflhnhof
enter the	iahbidhgfiijfoe
enterpris	jafbfcfdkgeihoe
entertain	gafbechdjgiiijflfnfod
entertain and	lafcfdigfhhlhnhof
enthusiast	mahcedhgfhhiflhnhof
entir	ibhdiifoe
entitl	mcedfgfhhiilhnhof
entranc	nbicegfhhlhnhof
entri	jbhceghiijfoe
environ	iajbfdiifoe
environment	lahbhdhgeoe
environmentalist	nafbichdfgfhhiflhnhof
envoy	nafbjcfgfhhiflhnhof
epic	lafcedfgihhiilhof
epidem	mahbicfgehhiflhoe
episod	kbhcedfgehhijlhoe
episod of	mcedfgfhhijlhnhof
equal	iaibfghihjfoe
equalis	ncedfgihhiflhnhof
equip	jbichdjgeifjfoe
equiti	jahbhcjdegeoe
equival	laidfgehhlhof
era	jafbichghjfoe
eras	lafbfchgihhiflhoe
eric	mcfdfghhhlhoe
error	kbhcfdighiejfoh
erupt	nafbjcedfgfhhihlhnhof
escal	nbjcedfgfhhiflhnhof
escap	kafbichdfghjfoe
especi	hahbfchdijfoe
espn	nafcedhgihhiflhnhof
essenti	jahbfdjgfoe
establish	iaibhchjfoe
establish a	maicedfhhiflhnhof
estat	lafcidhgehhiflhof
estim	fbjcidigdihjfnfod
estim that	kbhcfdhgehhlhoe
etf	nafcidfgfhhiflhnhof
ethnic	najcedfgfhhiflhnhof
ethnic minor	najcedfgfhhiflhnhof
eu	hajbhcngdhfiejflfnfod
eu constitut	maibhcfdfgfhhiflhnhof
eu membership	nahbjcedfgfhhiflhnhof
euro	gafbfcldhjfoe
euro in	lafcidfgfhhiflhnhof
euro on	nafcidfgfhhiflhnhof
europ	daibkcjdjgehfihjelfneoc
europ and	kahbfchdhgehhiflhoe
european	daibickdjgihejeleneoc
european commiss	lbjgehhiflhoe
european convent	majcedfgfhhiflhnhof
european countri	mafbhchgfhhiflhnhof
european court	mahchdfgfhhiflhnhof
european elect	najcedfgfhhiflhnhof
european indoor	mafcedfgihhiflhnhof
european market	mafchdigehhiflhnhof
european union	haibjcjgeiejfoe
eurozon	mafcidfgfhhiflhnhof
euthanasia	naicedfhhlhnhof
evacu	mafbjcedhgfhhiflhof
evan	nafcedhgehhiilhnhof
evas	lafcidfgfhhiflhnhof
eve	lafbicehhihoe
eve of	nafbjcedhhhiflhoe
even	caibicidjgjheihjdleneoc
even as	lbjgehhifoe
even if	jahbhcfdhghifoe
even in	lchgehhiflhnhof
even more	jahbfcfdighifoe
even the	kbfcfdhghhhiflhoe
even though	jbfchdegiihoe
even when	kbfcfdhghhhifoe
event	fahbhdhgjhfijjelfnfod
event in	mafceghhhlhnhof
eventu	iafbfcfdhghiioe
ever	gahchdighhfihjflfnfod
everi	eaibechdjgihfihjelfnfod
everi day	lahcfhhiflhnhof
everi year	lahbfcigehhihoe
everton	kafcedfgkhhiflhnhof
everybodi	lahcedfghhhiilhof
everyon	hahcedhgiiijfnfod
everyon els	nbicedfgfhhlhnhof
everyth	hahbfcedjgiihjfoe
evid	gajcjdjjfnfod
evid in	lahbfcidhgfhhiflhoe
evid that	kcidhgehhiflhoe
evid to	mahbhcegehhlhoe
exact	jaibfdigfifoe
examin	kahbfchghoe
exampl	iaibicfdhghifjfoe
exampl of	kahbhcedfghhhoe
exceed	lahchgehhiflhnhof
excel	jbfdhgiihoe
except	kbhihoe
excess	jahbfcidfifoe
exchang	gckdigfjfnfod
exchang commiss	kafcjdfgfhhiflhnhof
excit	iafbfcegiijoe
exclud	kbfcigehhihlhoe
exclus	lcedigfhhlhnhof
exec	nafchdigehhiflhnhof
execut	daibickdhghhfihjeleneoc
execut and	lahbfchgfhhiflhoe
execut of	kbfcjdhgehhlhoe
execut produc	ncedfgfhhiilhnhof
exercis	mahgehhiflhnhof
exhibit	kbfcegiihoe
exil	nafbicfdfgihhiflhof
exist	gaibfcidiiejfoe
exit	kahbjdeghifoe
expand	haebjckdigejfoe
expand it	nafbicfdhgfhhiflhnhof
expand the	mafcidhgehhiflhnhof
expans	kafckdegfhhiflhnhof
expect	bajbicidjgiheihjdleneoc
expect a	lafchdeghhhlhof
expect and	lafcidfgfhhiflhnhof
expect in	kahchgfhhiflhoe
expect of	laidfhhiflhof
expect that	lchdfhhiflhof
expect the	jbfchdhgeihoe
expect to	daibjcjghhfihjeleneoc
expenditur	mcidfgfhhiflhnhof
expens	hbhcjdjgeifjfoe
expens than	mafcfdigfhhiflhnhof
experi	gahbfdighiijfnfod
experi and	mcehhiilhnhof
experienc	jahbfghoe
expert	gahbhchdkgfihjfnfod
expert said	nafcfdigfhhiflhnhof
expir	lafbfchdhghhhiflhoe
explain	iahbfchdijfoe
explain whi	mafcedjhhiflhnhof
explod	kafbkcfhhiflhoe
explod in	nafbjcedfhhiflhnhof
explod near	nafbjcedfgfhhiflhnhof
exploit	ibhcfdjgfihjfoe
explor	jafbfchdjgeiioe
explos	jafblcddhgfoe
explos in	nafbicehhiflhnhof
expo	lafbicdgjhhifoe
export	hahbickdfgejfoe
export to	mahbidfgehhiflhnhof
expos	lafdhgehhiilhof
exposur	kafchgehhiilhoe
express	iahchdjghjfnfod
extend	gaibhcigihfifjflfnfod
extend the	maidfgfhhiflhnhof
extens	kdigfoe
extinct	nafcedjgfhhiflhnhof
extra	gaibichdhhfjflfnfod
extra time	nafbjcfdfhhiflhnhof
extraordinari	lbhcfdegiihoe
extrem	iaibfdhgfiijfoe
extremist	maibicedfgfhhiflhnhof
eye	gdlgihfihjelfnfod
f0	mafcedfgmhhihjflhod
f1	nafcedfgkhhifjflhnhof
fa	jafcedfgkhhiflhnhof
fa cup	kafcedfgjhhiflhnhof
fabien	mcedfgihhiflhnhof
fabien pelous	mcedfgihhiflhnhof
fabric	mafcfdhhhiflhof
face	caibkcidjgihejdleneoc
face a	hbigjifjfoe
face of	kbhchdfhhifoe
face off	oafbkcedhgdhhiflhnhof
face the	kahcfdegihhlhoe
facebook	lafbidegeiejfoo
facil	jahbhcidhgeifoe
fact	gaibechdhghiijfnfod
fact that	iahbfchdhgfihjfoe
faction	nafbkcedfgfhhiflhnhof
factor	jahbfchdhgfihoe
factori	jafbicjdfgeihoe
factori in	mafcidfgfhhiflhnhof
fail	eajbhcighhfihjelfnfod
fail in	mahcedfhhihlhnhof
fail to	faibhcighhfihjflfnfod
failur	iaibhchdegijfoe
failur to	kaicfdegihhiflhoe
fair	haibfdighihjfnfoe
faith	lahcfdfghhhlhof
fake	kafbhcddjoe
falcon	lajbfcddhghhhiflhoe
fall	ecjdighhfiijelfnfod
fall below	nafdigfhhiflhnhof
fall in	ibfcjdegehhiioe
fall into	mbhchdfgfhhiflhof
fall on	lahcidfgehhlhoe
fall to	lafcidfhhiflhnhof
fallen	iahbfcjdfifoe
fallujah	kblcedfgehhiflhoe
fals	kaibfdfhhlhoe
fame	lafbfcedfghhhijlhoe
famili	faibicidfgihfiijelfneod
famili in	nbicedfgfhhihlhof
familiar	kbfcfdjgfhhoe
familiar with	nafdigfhhiflhnhof
famous	ibhghiijfoe
fan	fafcfdlehfhgkijjfkhmhoe
fan in	mafbfceghhhiilhnhof
fan will	mafcegfhhiilhnhof
fanni	nafbichdfgehhiflhnhof
fanni mae	nafbichdfgehhiflhnhof
fantasi	mahcehhlhof
fantast	jafbfcedfgjhhiilhoe
far	eaicidigihfihjelfnfod
far as	jbfcfdighihoe
farm	lahdehhlhoe
farmer	mahchdfgfhhiflhnhof
farrel	nafcedfgihhiilhnhof
fascin	nafcedhgfhhiilhnhof
fashion	jafbichghjfoe
fast	jahbfcfdjgfoe
fast-growing	mafcidfgfhhiflhnhof
faster	jafbfckghifoe
faster than	lafbfcidhhhiflhoe
fastest	jafbhchdjifoe
fat	mgehhihlhoe
fate	mafbjcidegfhhiflhoe
father	iaibicddfghiijfoe
fault	lafbideghhhiflhoe
favour	haibfchdhgijfoe
favour of	jaibfcedhghoe
favourit	hbfcddhgiikjfoe
favourit for	mafcedfhhihlhnhof
favourit to	lafcedfhhijlhnhof
fbi	nafbhdigehhiflhoe
fear	faibhcihfiijelfnfod
fear it	maicfdfgfhhlhnhof
fear of	lahbhchdfgfhhoe
fear that	kahbfchgehhlhoe
featur	fbfchdiiljfoe
featur in	lafcfdhgfhhiilhoe
featur perform	ncedfgfhhiilhnhof
februari	fahbechdhgihfijjflfnfod
fed	jafbfcjdioe
feder	fafbicjdjgihfjelfnfod
feder communic	mafdhgehhihlhoe
feder govern	nafbichdfgehhiflhnhof
feder reserv	kafcidhgehhiflhoe
fee	iaibfchjfoe
fee and	naicedfgfhhlhnhof
feed	lahbfchdhgehhiflhoe
feel	gahbedhgjihjfnfod
feel like	kafcedhghhhihlhof
feet	kahcedhghhhiflhof
fell	fbhcjdhgfiijflfnfod
fell by	mafcidhgehhiflhnhof
fell in	mahchgfhhiflhnhof
fell to	jafbichdfihoe
fellow	iahbfcfdfgiiioe
felt	iaibfcfdfgiihjfoe
femal	jahbicedfiioe
fenc	oafbjcedfgfhhiflhnhof
ferdinand	lafcedfghhhijlhof
ferguson	jafbfcfdeglihoe
ferguson said	mafcedfgihhiflhnhof
ferguson was	mafcedfgihhiflhnhof
fernando	mafbhcedfgjhhiflhof
fertil	ncfdigehhiflhnhof
festiv	iafbhchdfgeimjfoe
festiv in	nafbicedfgfhhihlhnhof
fete	nafbicedfgfhhihlhnhof
feud	mahchdegfhhihlhoe
fever	mafchdfffgfhhiilhnhof
few hundr	nafbicfdhgfhhiflhnhof
few month	kahbfcigfhhiflhoe
few week	kbfchghifoe
few year	kafbfchgihhoe
fewer	kbfgehhiilhoe
feyenoord	nafcedfgihhiflhnhof
fiction	nafbicedfgfhhiilhnhof
field	gahbidhgjhfifjflfnfod
fierc	kafbjdfoe
fierc battl	oafbjcedfgfhhiflhnhof
fifth	iaebicidegiihjfoe
fight	eaibldhgjhfjeleneoc
fight against	mahbicfdfgfhhiflhnhof
fight and	mahcfdfhhiflhnhof
fight back	mafcfdhghhhiflhof
fight for	lbjcfdeghhhoe
fight in	mafbjcedfhhiflhof
fight terror	maibicedfgfhhiflhnhof
fight the	maicedfgfhhihlhnhof
fight to	lafbidfhhihoe
fighter	mafbjcedfgehhiilhof
fighter in	objcedfgfhhiflhnhof
figur	eajbickdhgfhfihjelfneod
figur are	mcidfgfhhiflhnhof
figur for	lafbichdhgehhlhoe
figur in	kahbfdfhhihlhoe
figur show	iaibfcjdegehhoe
file	fckdkgfifjfnfod
file a	lafdihhiflhoe
file for	kafcjgehhiflhnhof
file in	mafbigfhhiflhof
file-sharing	lafcedjgfhhiflhnhof
fill	jdhgiihjfoe
fill the	nahcedfgfhhihlhnhof
film	dchdjgehfinjflfnfod
film and	jafbfdhgehhiilhoe
film at	mafcegfhhiilhnhof
film but	ncedfgfhhiilhnhof
film by	lafcedhgfhhijlhnhof
film council	nafcedfgfhhijlhnhof
film director	mcedfgfhhijlhnhof
film festiv	kafcedfgfhhiklhnhof
film for	ncedfgfhhiilhnhof
film in	jafcfdhgehhiklhoe
film includ	ncedfgfhhiilhnhof
film industri	mafcedhgfhhihlhnhof
film is	mafcedfgfhhijlhnhof
film star	nafcedfgfhhijlhnhof
film studio	lafcfdigehhihlhoe
film to	lafcegehhijlhnhof
film version	mafcedfgfhhijlhnhof
film will	mafcegfhhiilhnhof
film-maker	lafbicedegehhijlhnhof
filter	mafcfdigfhhiflhnhof
final	dahbhchdhglhfiijelfneoc
final game	mafcedfgjhhiflhnhof
final in	mafcedfgihhiflhnhof
final of	lcedfgjhhlhof
finalist	nafcedfgihhihlhnhof
financ	fajbhckddifjfnfoe
financ minist	jahbhcjdegehhifoe
financequotelookup.jhtml	mafcedjgfhhiflhnhof
financi	ebickdhghhfjelfnfod
financi offic	mafdigfhhiflhnhof
financi servic	mafcigfhhiflhnhof
financi time	kbicjdfgehhiflhoe
find	daibhchdlhfiijelfneoc
find a	jaibfdhoe
find neverland	mcedfgfhhijlhnhof
find new	nafbicedigfhhiflhnhof
find out	lahchgehhlhoe
find that	nafcedigfhhiflhnhof
find the	kbfcfdigfhhiilhoe
find their	mafcedigfhhlhnhof
fine	hbecidhgiiijfnfod
finger	mcedihhiflhnhof
finish	fbechgljfnfod
finish fourth	nafcedfgihhiflhnhof
finish off	ncedfgihhiflhnhof
finland	mafbicedfgihhiflhof
finnish	oafbkcedegfhhiflhnhof
fire	hahbicedigjhfihjflfnfod
firefox	nafcedjgfhhiflhnhof
firewal	mafcedigfhhiflhnhof
firm	bcmdmhfifjflfnfod
firm and	lafchgfhhiflhnhof
firm are	kafdigehhiflhnhof
firm had	lafcigfhhiflhnhof
firm has	lafcidfgfhhiflhnhof
firm have	lafdhgehhlhnhof
firm in	lafchghhhiflhoe
firm rosneft	mchdfgfhhiflhnhof
firm said	kafcidhgehhiflhof
firm sopho	lafcedigfhhiflhnhof
firm such	lafdigfhhiflhnhof
firm that	lafchdhgehhiflhnhof
firm to	jafdjgehhiflhoe
first	Zaibicjdjglhdijjcldndob
first appear	nafcedfhhiilhnhof
first day	kahbicfgeoe
first direct	oafbkcedfgfhhiflhnhof
first game	lafcegjhhiflhnhof
first grand	mcedfgihhlhnhof
first half	ibhdegkoe
first major	lafbfghhhlhoe
first meet	naicedfhhiflhnhof
first place	lahbfdfghhhiflhoe
first quarter	jafbfchdighifoe
first round	lafbicedfgihhiflhoe
first six	mahcedfghhhiflhnhof
first start	nafcedfgihhlhnhof
first test	nafbfcedfgjhhiflhnhof
first time	fbicigihfihjelfnfod
first two	mcedfghhhiflhnhof
first week	mafcedhgfhhiilhnhof
first win	mafcedfgihhlhnhof
first-time	laicedhgfhhiflhof
first-time buyer	naicedfgfhhlhnhof
fiscal	jahbhcjdegeoe
fish	kahbecfdjoe
fit	hbfcfdigkihjfoe
fit for	lcegihhiflhof
five	caibichdigjheijjeleneoc
five live	lahcedfgihhiflhnhof
five million	nahcedhgehhiilhnhof
five minut	mcedfghhhiflhnhof
five nomin	ncedfgfhhiilhnhof
five of	nbicedfhhlhnhof
five year	haibfcidhjfoe
five-year	kaibfchdeghhhifoe
fix	jbfchdjgeifoe
fixtur	lafcedfgkhhiflhnhof
fl	nafcegihhiflhnhof
flag	lgihhiflhof
flair	mafcedhghhhiflhnhof
flanker	lafcedfgjhhiflhnhof
flash	kafbichdhoe
flat	jafbfchdhgiifoe
flaw	jahbhchdjgeifoe
flaw in	ncedigfhhiflhnhof
flexibl	jaibhcidfgehhifoe
fli	iahchgfiijfoe
flick	ncedigfhhiflhnhof
flight	jaebjchdjgdihjfoe
flight from	nafbjcegfhhiflhnhof
flight on	nafbicedhgehhihlhnhof
float	kbfchdigehhlhoe
flood	kbkcfoe
floor	nafcedihhiflhnhof
florida	iaebjchghiijfnfod
flourish	mcfdhgehhihlhof
flow	jbfchdhoe
flower	nafcedihhihlhnhof
flu	nbjcideffgehhiflhof
flurri	nbhceghhhiflhoe
flurri of	nbhcehhiflhof
fly-half	kafcedfgjhhiflhnhof
focus	fahbfcidigihfihjelfnfod
focus for	nahcedfgfhhihlhnhof
focus on	gahcidighhfihjflfnfod
foe	nafbichdhgehhiflhoe
follow	caibicidigiheijjdleneoc
follow a	iahbfchgfiioe
follow an	kbicfgehhihoe
follow by	jbfchdfgfiioe
follow his	lafcfghhhihlhoe
follow it	mafcidfgfhhihlhnhof
follow last	nbjcedfgfhhiflhnhof
follow the	hchgiiijfnfod
fond	nafcedhgfhhihlhnhof
font	lafcedlgehhiflhnhof
font face	mafcedkgfhhiflhnhof
food	iaicjifjfoe
food and	kaibfchdhoe
fool	mcfdfgfhhiilhnhof
foot	kaibfcfdfgiihoe
footag	kahbicedfgehhijlhoe
footag of	nbicedfgfhhihlhnhof
footbal	fbmcfddgiihjfnfod
footbal associ	lafcedfgjhhiflhnhof
footbal coach	mafcedfgkhhiflhnhof
footbal team	lcedfgkhhiflhnhof
for 10	lafchdegfhhihlhof
for 15	nbfcedigfhhiflhnhof
for 2004	lcidfgehhlhof
for 2005	jafbfcighoe
for a	baibhckgkheiijdleneoc
for about	kafcidhgehhiflhof
for africa	maicedfgfhhlhnhof
for all	jaibfcfdhghoe
for alleg	mbhgehhiflhof
for an	gaibidigihfjflfnfod
for ani	lahcegihhiflhof
for anoth	mafcfgihhlhof
for bankruptci	kafcigfhhiflhnhof
for best	iafcedfgehhimlhof
for british	kahbfdeghhhihlhoe
for children	kaibfdhgehhihoe
for china	ocddjgfhhlhnhof
for consum	mafcfdigfhhiflhnhof
for darfur	oafbjcedfgfhhiflhnhof
for educ	maicegfhhiflhnhof
for england	lahcedfgihhiflhnhof
for eu	oafbjcedfgfhhiflhnhof
for everyon	mafcedigfhhlhnhof
for exampl	jahbhdhgfifoe
for fail	naicedfgfhhlhnhof
for former	nafbjcfgfhhiflhoe
for franc	nafbfcedighhhiflhnhof
for free	lahdigehhiflhoe
for further	mahbicedfgfhhiflhnhof
for futur	mahcfdigehhiflhnhof
for game	mafcedigfhhiflhnhof
for help	mafbicedigfhhiflhnhof
for her	jafbfcfdeghhhikoe
for him	kahcedegihhihlhoe
for his	gahbicedfgjhfijjflfnfod
for hostag	naibjcedfgfhhiflhnhof
for hous	nbidfgehhiflhnhof
for instanc	kahcedigehhiflhnhof
for it	gcidjghhfihjflfnfod
for itali	nafbicedfghhhiflhnhof
for job	nafbjcfdfgfhhiflhnhof
for just	mafbhchdehhlhoe
for key	mahchgfhhiflhnhof
for labour	maibicedfgfhhiflhnhof
for manag	nafcedigfhhiflhnhof
for mani	kahbfhhihoe
for me	kafcedfgihhiilhoe
for microsoft	nafcedigfhhiflhnhof
for million	mafcedhgfhhihlhnhof
for mobil	lafcfdigfhhiflhnhof
for money	naicedfgfhhlhnhof
for more	jahbichdhgejfoe
for most	lahchdfhhiflhoe
for mr	kaidfgehhlhnhof
for nation	lafcigfhhiflhnhof
for near	nafbhdhgehhiflhoe
for new	kbichdhifoe
for next	kbhcfgioe
for oil	mafcidfgfhhiflhnhof
for one	mahcedhhhlhoe
for oscar	mafcedfgfhhijlhnhof
for other	kcfdigehhihlhoe
for over	nahcedfgfhhiilhnhof
for palestinian	nafbkcedfgfhhiflhnhof
for pension	maicedfgfhhlhnhof
for peopl	jahbhdjgeifoe
for person	nbicfgehhiflhnhof
for retail	mafcidfgfhhiflhnhof
for run	nafbicedhgfhhiflhnhof
for second	mafdfgihhiflhoe
for seven	mahbicfdfhhiflhof
for sever	nafbicedhgfhhiflhnhof
for six	lbigfhhifoe
for some	hahbhcidhiejfoe
for soni	nafcedigfhhlhnhof
for sunday	nafcedfgjhhiflhnhof
for talk	mahbjcedfgfhhiflhnhof
for technolog	mafchdhgfhhiflhnhof
for that	kahcfghhhlhoe
for the	Xajbicjdigmhdijjcldncob
for their	hahgjihjfnfod
for them	iaibfcfdhghoe
for this	kbfcfghiioe
for those	jahbfcfdihhiflhoe
for three	jbhcfdfghiioe
for tv	mafcedigfhhihlhnhof
for two	kbfchdegioe
for uk	mafbichdfgehhlhof
for us	ibfchdfgiiijfoe
for use	kbfchdigfhhoe
for user	ncedigfhhiflhnhof
for wale	mceghhhiflhnhof
for what	laiceghhhiflhof
for which	kahchdegfhhihlhoe
for window	mafcedjgfhhiflhnhof
for wireless	nafcedigfhhiflhnhof
for women	naicedhgfhhiflhnhof
for year	mahcfdfghhhlhoe
for you	mcedjgfhhiflhnhof
forc	daibkcjgihejeleneoc
forc a	nafcedfgihhiflhnhof
forc in	lbkcedfgfhhiflhof
forc kill	oafbjcedfgfhhiflhnhof
forc move	nafbkcedfgfhhiflhnhof
forc the	mafbhchdfgfhhiflhnhof
forc to	iahbfgijfoe
forcibl	nbicegfhhiflhnhof
ford	lbfcidegihhifoe
forecast	gahbfcldfgeoe
forecast a	mafcidfgfhhiflhnhof
forecast for	lafcidfgfhhlhnhof
forecast to	mahchdfgfhhiflhnhof
foreign	fajbjckdegdhfihjflfnfod
foreign affair	maidfgfhhiflhnhof
foreign minist	mbhcidfgehhiflhof
foreign ministri	nafbidfgfhhlhnhof
foreign secretari	kakcedfgfhhiflhnhof
foreign terror	maicedfgfhhlhnhof
forest	lafbjcedegjhhiflhoe
forget	lbfcedjghhhiflhoe
forgotten	mahcegfhhihlhnhof
form	eaichdigjhfihjelfnfod
form a	kahbidfgeihoe
form in	mafdfgihhlhnhof
form of	iahbfdiifoe
formal	jaibfchghifoe
format	ibfcedlgfoe
former	daibjcidhgkheiijeleneoc
former chief	ncidfgehhiflhnhof
former england	mcedfgihhiflhnhof
former world	mcedfgihhiflhnhof
formula	kafbfcfdfgkihoe
formula one	mafcfdfgjhhiflhnhof
forrest	mafcedjgfhhlhnhof
forrest research	ncedigfhhiflhnhof
forthcom	kaicegfhhihlhoe
forthcom general	naicedfgfhhlhnhof
fortun	ibhchghihjfoe
forum	kchdigehhiflhoe
forward	eaibidhgjhfjelfnfod
forward to	iahbfcfdegjihoe
foster	mahchdfhhiflhoe
fought	kbicegioe
found	dahbjdmghheiijeleneoc
found a	mbhcedfghhhiflhof
found dead	nafbicedfgfhhiilhnhof
found in	lahbfcfdjgehhiflhoe
found it	nafbidfgfhhiflhnhof
found on	mcedigfhhiflhnhof
found out	ncegihhiflhnhof
found that	ibfdkgeoe
found the	mahdfgfhhlhnhof
foundat	jaibfcedjgehhlhoe
founder	ibfcjdigfjfoe
founder mikhail	mchdfgfhhiflhnhof
four	cahbicjdigjheiijdleneoc
four day	kahbhcfdfhhihoe
four time	lafdhhhlhof
four year	iahbhchghjfoe
four-year	mafbicfdfhhiflhnhof
fourth	fafbecjgkhfiijflfnfod
fourth in	lafcedfgjhhiflhnhof
fourth quarter	jbfcjghifoe
fourth round	mafcedfgihhiflhnhof
fourth seed	mafcedfgihhiflhnhof
fox	iajbfcfghiijfoe
fox said	majcedfgfhhiflhnhof
fox told	naicedfgfhhlhnhof
foxx	mafcedfgfhhiklhnhof
foxx and	ncedfgfhhiilhnhof
fps	oafcedfgfhhiflhnhoj
fragil	nafbjdfgfhhiflhnhof
franc	eafbichdigkhfihjelfnfod
franc and	jbfdhghoe
franc coach	mcedfgihhiflhnhof
franchis	lafbfcfdighihoe
francisco	jaechdjifjfoe
frank	kbfdfiioe
franz	lafcedfgfhhijlhnhof
franz ferdinand	lafcedfgfhhijlhnhof
fraud	iafbicjdigeifoe
fraud and	kafcidfgfhhiflhnhof
fred	nafcedfgihhihlhnhof
freddi	mafdfgihhiflhnhof
freder	mafcfdfgihhiflhnhof
freder michalak	ncedfgihhiflhnhof
free	faibicjdhgihfifjelfnfod
free agent	nafcedfgjhhiflhnhof
free up	mahcegfhhiflhnhof
freed	lahbkcedfgehhiflhoe
freedom	kahbicfdhgeihoe
freedom of	mcedhgfhhlhnhof
freeli	mcedihhiflhnhof
freeman	nafcegfhhiilhnhof
freez	lbjchgeifoe
french	gafbjcidhgjhfihjflfnfod
french open	lafcedfgjhhiflhnhof
french presid	nbicedfgfhhiflhnhof
frequent	mcedhhhlhoe
fresh	iahbichghjfnfoe
fri	nafcegihhiflhnhof
friday	cahbjcldhgjhejdleneoc
friday after	lafcjdfghhhiflhof
friday as	lcjdfgehhiflhof
friday in	mafbicedfhhihlhof
friday night	lahbfchdegihhiflhoe
friday that	mafbhdhhhiflhoe
friday to	nafbicfdfhhiflhnhof
friend	faibfdigihfijjelfnfod
friend against	mafcedfgihhiflhnhof
friend and	mcedhhhlhoe
friend of	mahbhcfdeghhhlhoe
frighten	naicedfhhiflhnhof
from a	faibjchdfgihfihjelfnfod
from an	kbfdhoe
from around	ncedigfhhiflhnhof
from compani	nafdigfhhiflhnhof
from develop	objcedegfhhiflhnhof
from either	naicedfhhiflhnhof
from franc	nafbicedfghhhiflhnhof
from his	iahbhcfdhghihjfoe
from iraq	mahbjcfdfgehhiflhof
from it	jbfcidhgeihoe
from lead	oafbjcedfgfhhiflhnhof
from leav	nafbicegfhhlhnhof
from microsoft	ncedigfhhiflhnhof
from new	nafbfcedjgehhihlhnhof
from one	kahbicfgfhhiflhoe
from other	mahcedhgfhhiflhnhof
from real	nafcedfgihhlhnhof
from record	nafcidfgfhhihlhnhof
from some	mafbhchdfgehhlhof
from the	aahbjchdkgjheiijdlendob
from their	jbhdhgfoe
from us	mcidfgehhlhnhof
front	gahbicegjihjflfnfod
front line	nbicedfhhiflhnhof
front of	jbfcegjihoe
frontman	nafcedfgfhhijlhnhof
frost	kajdfgehhiflhof
frost programm	maicedfgfhhlhnhof
frozen	mafbidhgehhiflhof
frustrat	iafbfdhgkifoe
fuel	hbecldhgeihjfoe
fuel cost	mafcjdfgfhhiflhnhof
fuel price	mafcjdfgfhhiflhnhof
fuell	lahchdfgfhhiflhof
fulfil	lafbhcfdfgihhiflhoe
fulham	lafcedfgjhhlhnhof
full	faicighhfihjflfnfod
full of	lbfdfhhiioe
full-back	lafcedfgjhhiflhnhof
fulli	iaibhchgfjfoe
fullquot	jafckdfgehhiflhof
fullquote.aspx	jafckdfgehhiflhof
fumbl	nafcedfgihhiflhnhof
fun	kafbfdhgfijoe
function	jbfchdigfoe
fund	eajbeckdihfihjflfnfod
fund for	lahbfchdfgfhhiflhoe
fund to	kahbfchdhgehhoe
fundament	kaibfcfdihhifoe
funer	nbhcedfgfhhiilhnhof
futur	daicidjgihfihjeleneoc
futur of	kahbfdigehhlhoe
g	kafbfcegjhhiilhoe
g0	jajbfchdhgeifoe
g00	mahdhgeiflloc
g7	mafcidfgfhhiflhnhof
g8	makcedfgfhhiflhnhof
gadget	iafbfcedlgehhiflhof
gadget are	ncedigfhhiflhnhof
gadget of	ncedigfhhlhnhof
gadget that	mafcedigfhhiflhnhof
gain	gaibicjdhhfjelfnfod
gain from	mahbidfgfhhiflhnhof
gain on	mchdfghhhiflhof
galla	nafcedfgjhhiflhnhof
gambl	lbfcioe
game	bbjchdkglhejdleneoc
game 2	oafbkcedfgfhhiflhnhof
game after	mafcedfgihhiflhnhof
game against	kafcedfgkhhiflhnhof
game and	iafbhcdgjiioe
game are	lchdhgehhiflhof
game as	mcedfghhhiflhnhof
game at	lafcegihhiflhnhof
game between	mafcedfgihhiflhnhof
game but	mafceghhhiflhnhof
game consol	kafcedjgfhhiflhnhof
game develop	ncedigfhhiflhnhof
game fan	mafcedigfhhiflhnhof
game for	lafcedigihhiflhoe
game have	mcedhgfhhiflhnhof
game in	kbfcedhgihhoe
game industri	lahcfdigehhlhoe
game into	mafcegihhiflhnhof
game is	kafcedihhihlhof
game maker	mafcedjgfhhiflhnhof
game of	iafbhcddhgjoe
game on	lafcedigihhiflhoe
game oper	oafbkcfddgfhhiflhnhof
game that	kafcedigihhiflhof
game to	kbfcedhgihhiflhoe
game was	mafcegihhlhnhof
game when	nafcedfgihhiflhnhof
game with	lcegjhhiflhof
gameboy	mafcedigfhhlhnhof
gamer	jafdkgehhiflhoe
gang	lafbhcfdhgehhiioe
gap	jahbfcidhghifjfoe
gap between	mahdfgfhhiflhnhof
garcia	nafcedfgjhhlhnhof
garden	kafbfcfdfgihhihlhoe
gareth	lcedfgihhiflhnhof
gareth thoma	mcedfghhhiflhnhof
gari	jafbfcegjhhiioe
gartner	lafcfdkgehhiflhof
gas	iafbjcldfgeifoe
gasolin	nafcidfgfhhiflhnhof
gate	kahbfcddlgehhlhoe
gateshead	kajcedfgehhihlhnhof
gather	iahdijfoe
gaug	nafchdhgehhiflhnhof
gave	hahbicfgjihjflfnfod
gave a	nbicehhiflhnhof
gave the	mcfdfghhhlhnhof
gavin	lafcedfgjhhiflhnhof
gavin henson	mafcedfgihhiflhnhof
gay	mbkcedegehhihlhoe
gay marriag	nafbkcedfgfhhiflhnhof
gaymard	mafcidfgfhhiflhnhof
gaza	jafbncedfgehhiflhoe
gaza pullout	oafbjcedfgfhhiflhnhof
gaza strip	lafblcedfgfhhiflhnhof
gazprom	lafbfckdfgehhiflhnhof
gazprom is	nafcidfgfhhiflhnhof
gb	nafcedfgjhhiflhnhof
gdp	kafckdfgehhiflhnhof
ge	nafchdfgehhiflhoi
gear	lafcfdjghhhiflhoe
gen	naibicedfgfhhiflhnhof
gene	mafcfdkgehhiflhnhof
general	dakbjcjghhejeleneoc
general elect	galbidegfifoe
general manag	lafceghhhihlhof
general motor	lafcjdfgfhhiflhnhof
general public	nafbicfdhgfhhiflhnhof
general worker	naicedfgfhhlhnhof
generat	gbechdjghiijflfnfod
generat of	jbfcfdjgehhihoe
genet	mbfdigehhlhoe
genius	nafcedhgfhhiilhnhof
genocid	ncedfgfhhiilhnhof
genom	nafcedjgfhhiflhnhof
genr	lafcegfhhijlhnhof
genuin	jajbfcedigfhhiflhoe
geoff	mahcedfhhihlhnhof
geograph	mcfdigehhiflhnhof
georg	haibicfdhghihjfnfod
georg w	lahbjgehhifoe
georgia	kaebhghoe
georgian	nafbjdfgfhhiflhnhof
gerhard	mbicfgehhiflhnhof
gerhard schroeder	nbicfdfgfhhiflhnhof
german	gbichdjghhfjflfnfod
german chancellor	nbjcedfgfhhiflhnhof
germani	hbicidhghhfjflfnfod
get	aajbickdhgkhdiijdldndob
get a	hahbecjdhghihjfnfod
get back	lcedfgihhlhnhof
get his	mafcedfhhiilhnhof
get hold	mafcedigfhhiflhnhof
get in	mahcedjgehhlhnhof
get into	lafbicidehhoe
get it	kbfcfdhghhhlhoe
get more	lcedigfhhiflhnhof
get offici	oafcdgjhhiflhnhof
get on	kajcedfhhlhof
get out	lahcfdfhhiflhnhof
get readi	nahbicedfgehhihlhnhof
get rid	laicfgfhhiflhnhof
get the	hahbfdigijfoe
get their	lahcfdigehhiflhof
get to	kcedihhihlhoe
gf0	oafcedkgfhhiflhnhoe
gf2	oafcedkgfhhiflhnhoe
giant	eafbhckdjgihfifjelfnfod
giant yuko	mafcidfgfhhiflhnhof
gibson	mcedfghhhiilhnhof
gift	nahbicedfgehhihlhnhof
gig	mafcedfgfhhijlhnhof
gigg	nafcedfgihhiflhnhof
girl	jbicfdegiiijfoe
give	daibicjdjgihejeleneoc
give a	kaibhcehhiflhoe
give him	mafcedhghhhlhnhof
give it	lahbfcidehhihoe
give peopl	lcedigfhhiflhnhof
give the	kbhdiifoe
give them	kceghhhlhoe
give up	lahchgehhiflhof
give you	mahcedhhhiflhnhof
giveaway	mahceghhhiflhnhof
given	eaibfcidhgihfiijelfnfod
given a	ldeghhhihlhoe
given that	mcedhgfhhiflhnhof
given the	lahchdfgehhihlhoe
glad	kcfdegihhihlhoe
glasgow	lcfdfgihhlhof
glass	mahcegfhhiilhnhof
glastonburi	nafcedfgfhhijlhnhof
glazer	mafbjcedegkifoe
glen	mafcedfgjhhlhnhof
glenn	nafcedfgjhhiflhnhof
glitch	nafcddkgfhhiflhnhof
global	fahbeckdkgfiijflfnfod
global economi	mchdfgfhhiflhnhof
globe	kafdfgehhiklhof
globe award	ncedfgfhhiilhnhof
glori	kafbfcegjhhihlhoe
glow	nbfcedjgfhhiflhnhof
gm	lafckdfgehhiflhnhof
gmt	jahbfcidegihhifoe
go	aajcidigkheijjdleneoc
go ahead	lahbfdegihhiflhoe
go down	kcedhgihhiflhoe
go into	jahbicfdfihoe
go on	hahbfchdhijjfoe
go out	kahcedhghhhiflhoe
go through	kafdfgihhihlhoe
go to	dakbfdigjhfiijelfneod
go up	mahdfghhhiflhof
go-ahead	nafchdfghhhiflhnhof
goal	gahbfdhglifjfoe
goal in	kafcedfgjhhiflhnhof
goal is	nafcedihhiflhnhof
goalkeep	mafcedfgjhhiflhnhof
goe	hahbedkghjfnfod
goe on	kafbfdhghoe
gold	haebkchdfgjjfoe
gold medal	kafbicedegjhhiflhoe
gold medallist	ncedfgihhiflhnhof
golden	hahbedfgiijjfoe
golden globe	kafcedfgfhhiklhnhof
golden rule	nahchdfgfhhiflhnhof
golf	mafcedhgjhhiflhof
gone	gahbigihfiijflfnfod
gone but	nafbicedfhhiflhnhof
gone on	mafbicedfhhiilhnhof
good	caickdigiheiijeleneoc
good and	kahbfchhhifoe
good for	lchdfgfhhlhoe
good news	lafchdhgehhiflhnhof
good team	mcedfgihhiflhnhof
good to	mafceghhhiflhnhof
googl	gafbfcjdmgeifjfoe
googl and	nafcedigfhhiflhnhof
googl has	lafcedjgfhhiflhnhof
googl inc	nafcigehhiflhnhof
googl launch	nafcedjgfhhiflhnhof
gop	objcedfgfhhiflhnhof
gordon	gakcfgjiejfoe
gordon brown	halbhdegeifoe
got	eaibechdhgkhfiijelfnfod
got a	ibfdfgiihoe
got the	kafbfdfgihhihlhoe
got to	iaibfcegjihoe
govern	aalbjcldjgfheifjdleneoc
govern and	iajbigeifoe
govern bodi	lahcegihhiflhnhof
govern depart	mahchdfgfhhiflhnhof
govern had	kaidfgfhhiflhnhof
govern has	jajchdegehhiflhoe
govern in	mbhcedhgfhhiflhof
govern is	jaibhcidegeifoe
govern need	mahbidfgehhiflhnhof
govern of	mahdhgehhiflhof
govern over	nbjcedfgfhhiflhnhof
govern plan	kajdfgfhhiflhnhof
govern propos	nahbicedfgfhhiflhnhof
govern report	nafcidfgfhhiflhnhof
govern said	kcjdfgehhiflhnhof
govern spokesman	nafbjdfgfhhiflhnhof
govern that	maicedfgfhhlhnhof
govern to	jahbicidhgeifoe
govern was	kajcfdfgehhihlhnhof
govern will	kaibhchdegehhiflhoe
govern would	maibhcedfgfhhiflhnhof
governor	kafbjcidfgehhiflhoe
governor of	nafbjcfdfgfhhiflhnhof
govt	nafbidhgehhiflhoe
grab	jaecidhgijfoe
grace	mafcedfgfhhijlhnhof
grade	lahbidfgehhlhoe
graham	ibfcedhgjiioe
graham cluley	mcedigfhhiflhnhof
graham poll	nafcedfgihhiflhnhof
grammi	lafcedfgfhhiklhnhof
grammi award	mcedfgfhhijlhnhof
grand	gbhglifjfoe
grand prix	kafcfdfgkhhiflhof
grand slam	iafcedfglhhiflhof
grant	iahbidhgfihjfoe
graphic	iafcedlgehhiflhof
grass	nafbichdeghhhiflhof
great	eaibedhgkhfijjelfnfod
great britain	mafcedfgihhiflhnhof
greater	hahbfcidiifjfoe
greatest	kahbfcedhghiioe
greec	lafchdfgihhiflhoe
greek	lbhcegioe
green	iahbjcfdeghiijfnfoe
green day	ncedegfhhijlhnhof
green light	nafbjcfdfgfhhiflhnhof
green zone	oafbjcedfgfhhiflhnhof
greenback	mafcjdfgfhhiflhnhof
greenspan	nafcfdkgehhiflhof
greet	lafbfdihhlhoe
greg	lcedfgihhiflhnhof
greg rusedski	mafcedfgihhiflhnhof
gregori	ncedfgihhiflhnhof
grew	iafbfckgfoe
grew by	lafcigfhhiflhnhof
grid	nafcedjgfhhiflhnhof
griffin	nahcedfgihhiflhnhof
grip	lbhchgfhhoe
gross	jafbfcidfihoe
gross domest	lafcidfgfhhiflhnhof
ground	gaicighhfihjflfnfod
ground of	maicedfhhiflhnhof
group	bahbickdjgjheiijdlendob
group has	mafbjcfdhgehhiflhoe
group have	lahchgehhlhoe
group in	lbhgfhhiflhoe
group inc	nafcjdfgfhhiflhnhof
group of	hahbicedhiijfnfod
group said	lafbfchdjgehhiflhof
grow	ebhckdjgfhfjelfnfod
grow by	lafcigfhhiflhnhof
grow in	nafbicfdhgfhhiflhnhof
grown	kchdhgfhhiflhoe
growth	dahbkchdlgdhfifjflfnfod
growth and	mchdfgfhhiflhnhof
growth at	mchdfgfhhiflhnhof
growth in	ibfcjdigeifoe
growth of	kbichgehhifoe
growth rate	lafchdhgfhhiflhnhof
growth seen	nafbkcedfgfhhiflhnhof
growth was	mchdfgfhhiflhnhof
gs0	nafcedfgfhhiflhnhoj
gs8	nafcedfgfhhiflhnhoj
gt	nafbicedfgehhiflhnhoi
gta	nafcedigehhiflhnhoi
guantanamo	nahbjcedfgehhiflhnhof
guantanamo bay	nahbjcedfgfhhiflhnhof
guarante	jaibicedfghoe
guard	kbjceihoe
guest	kbfcedigehhiilhoe
guid	jbhdhjfoe
guid to	oahbjcedfgehhiflhnhof
guidelin	maicfgfhhiflhnhof
guilti	iahbjchifjfnfoe
guilti of	kbhcfhhoe
guilti to	lahbichdfgehhiflhoe
guinea	nafbjcedfgfhhlhnhof
guitar	ncedfgfhhiilhnhof
guitarist	nafcedfgfhhijlhnhof
gulf	lafbkchdegehhiflhoe
gulf coast	objcedfgfhhiflhnhof
gun	lbhdigfifoe
gunfir	objcedfgfhhiflhnhof
gunmen	oafbjcedfgfhhiflhnhof
gunner	lafcfdfgjhhiflhnhof
gut	nafdfghhhiflhnhof
guy	iahbfcfdfgjiioe
gwen	mafcegfhhiilhnhof
h	lbfchdhghifoe
h0	nafcedfgehhiflhnhok
habit	lbfchdhhhiflhoe
hacker	lafcedkgfhhiflhnhof
had a	fahbecfdhgkiijflfnfod
had agre	lahgfhhiflhof
had alreadi	kaibfdehhoe
had also	mahdfhhiflhnhof
had an	lafcfdfgihhlhnhof
had been	dakcidhgihfijjelfneoc
had brought	mahdfgfhhiflhnhof
had decid	maicedfgfhhlhnhof
had done	mahcehhihlhnhof
had earlier	mafcfdfgihhiflhnhof
had expect	lafcidfgfhhiflhnhof
had fail	laicfdfhhiflhnhof
had fallen	mchdfgfhhiflhnhof
had gone	lahcfdfgfhhiilhof
had hope	nahbichdfgehhiflhof
had it	lahchdfhhiflhnhof
had just	ncedfgihhiflhnhof
had lost	mahbicfdfgehhiflhnhof
had made	kaibhdeghhhifoe
had no	kahbfchdfghihoe
had not	iaibfchdfghihoe
had previous	lchdfgehhihlhnhof
had reach	maichdfgfhhiflhnhof
had risen	mafchgfhhiflhnhof
had the	jbiceiioe
had to	haibfdhghihjfoe
hail	jbfgiihjfoe
haiti	nafbjcedfhhiflhnhof
half	ecidigjhfiijelfnfod
half and	lafcedfgihhiflhnhof
half of	ibhciihjfoe
half the	lafchdfgehhiilhnhof
half year	nafbhcedhhhlhoe
half-life	nafcedigfhhiflhnhof
half-life 2	nafcedigfhhiflhnhof
half-time	jafcedegkhhihlhoe
hall	lbhcfdhghoe
hall of	nafbhcedhghhhiflhof
halo	kafcedkgfhhiflhnhof
halo 2	lafcedkgfhhiflhnhof
halt	lcidhffgehhlhoe
halv	kaibichdegehhiflhoe
ham	nahcedfghhhiflhnhof
hama	nafbkcedfgfhhiflhnhof
hamid	mafbkcedfgfhhiflhnhof
hamid karzai	mafbkcedfgfhhiflhnhof
hamm	nafcedfgjhhiflhnhof
hammer	kahbichifoe
hamstr	lafbicedfgjhhiflhoe
hamstr injuri	ncedfgihhiflhnhof
han	mafchdfghhhlhof
hand	dahbkchdigihfjeleneoc
hand in	mahbicedfhhiflhnhof
hand of	jahbhdhghifjfoe
hand out	lafcedhgfhhiilhnhof
hand over	kafbfcjdhgehhiflhoe
hand the	lahbhhhifoe
hand to	mafbicegfhhihlhnhof
handheld	kahcedkgehhiflhoe
handheld consol	ncedigfhhiflhnhof
handl	hahbhdigiiejfoe
handl the	kcfghhhiflhoe
handset	kafcfdkgehhiflhof
hang	kafbicjdeghifoe
hang in	nafcedfgihhiflhnhof
hank	mafcedfgfhhijlhnhof
happen	eajbedigjhfihjflfnfod
happen in	lahcedhghhhiflhoe
happen to	kahbfchhhiflhoe
happi	hahbfdfgjiijfoe
happi to	lahdfghhhiflhof
harbor	nafbjcedfhhiflhnhof
harbour	mcedigfhhiflhnhof
hard	eaibechdigihfiijflfnfod
hard drive	lafcedjgfhhiflhnhof
hard for	kahbfcfghhhlhoe
hard on	mchdeghhhiflhnhof
hard to	jahbfcfdhghihoe
hardest	laicfdfghhhiflhnhof
hardwar	jafcedkgfhhiflhnhof
harm	jbfchdjgehhiflhoe
harri	ibfcdgjijoe
harri potter	lafcegfhhijlhnhof
harrison	mcedfgihhiflhnhof
hart	mafcedfgihhihlhnhof
has a	fbhdigihfihjflfnfod
has agre	kafcidehhihlhoe
has alreadi	haibhcedhiijfnfod
has also	hahbfchdhgfihjfoe
has alway	jahbfcfdighihoe
has an	kghhhiflhoe
has announc	jahbhchdigfjfoe
has appar	nafcedigfhhlhnhof
has becom	iafbhchdhgfijjfoe
has been	aaibicjdjgiheijjdlendoc
has begun	maicedfgfhhlhnhof
has bought	lafchgfhhiflhnhof
has call	lahchdegfhhlhoe
has come	jahbfcfdioe
has confirm	ldfghhhiflhnhof
has creat	nbicddhhhiflhnhof
has cut	mafcidfgfhhiflhnhof
has deni	laidfgfhhiflhnhof
has develop	nahcedhgfhhiflhnhof
has die	kahbfcedeghhhijlhoe
has done	lahbjcedegfhhihlhof
has fail	lafbfdhhhihlhoe
has fallen	lafcidehhiflhnhof
has found	lafchdigehhlhoe
has given	kbfchdhghifoe
has gone	jbhdhihjfoe
has got	lahceghhhlhof
has had	kbfdhoe
has help	jbfcigfhhoe
has hit	mchdfhhiflhnhof
has join	mafceghhhiilhnhof
has launch	lafbicfdjgehhiflhoe
has led	lbfdfgihhiflhoe
has long	maigfhhiflhnhof
has lost	lahdfghhhiflhnhof
has made	jbhchdhghifjfoe
has never	mahcfdfghhhihlhnhof
has no	jbhcighifoe
has not	haibhdhgiifjfnfoe
has now	jbhghoe
has offer	maichdfgfhhiflhnhof
has open	mahbhcfdhgehhiflhof
has play	mahcedfgihhiflhnhof
has prove	lafdhhhiflhof
has pull	nafcfdfgihhiflhnhof
has put	mafdfgihhiflhnhof
has receiv	lafcedhhhihlhnhof
has recent	lafgfhhihlhnhof
has releas	nafbicegfhhiflhnhof
has remain	mafcfdfgfhhiilhnhof
has report	mafcidfgfhhiflhnhof
has reveal	mceghhhiflhnhof
has risen	lafcidfghhhiflhnhof
has rule	lahbjchdegfhhifoe
has said	fakbhcidfgfhfiijflfnfod
has seen	jbfchdiifoe
has set	lafdhghhhiflhoe
has sign	lafbfchghoe
has sold	kafbfdigehhihlhoe
has taken	kafbhchdigeihoe
has the	idhghihjfoe
has thrown	mafcedfghhhihlhnhof
has to	iahbfchdhgioe
has told	mahcfdfgfhhihlhnhof
has top	nafbicedfgfhhiilhof
has two	lafcfdfhhihlhof
has unveil	lahcfdigehhiflhnhof
has urg	nbicfdfgfhhiflhnhof
has warn	kahbhcfdiifoe
has won	jbfchdfghihoe
has work	mafceghhhihlhnhof
has yet	kaibfcedfghhhiioe
hasn't	lafhhihlhoe
hassan	maibjcedfgehhiflhof
hat	lafbhcedjhhifoe
have a	daibfchdhgjhfiijelfnfod
have access	mafdhgfhhiflhnhof
have agre	kahbidhgfifoe
have all	jbfchghoe
have alreadi	iaibfcfdighoe
have also	jbfiioe
have alway	lahcedfhhlhnhof
have an	jahbfcfghoe
have becom	kbfdigehhlhoe
have been	bajbicidjgiheiijdleneoc
have begun	nahbicedfgfhhiflhnhof
have both	kahbfcedhhhihlhoe
have bought	mafcfdigfhhiflhnhof
have come	kafbicedighoe
have discov	nafcedigfhhihlhnhof
have done	kaibfdeghhhoe
have enjoy	mafcfdfghhhiilhnhof
have fail	lahbhchgehhiflhoe
have fallen	kahcigfhhiflhoe
have found	mafbhcfdigfhhiflhoe
have given	naicedfhhiflhnhof
have gone	kafbicfghhhiflhoe
have got	iahbfcfgioe
have had	iahbfgiihjfoe
have it	kahbfcedhghhhoe
have lost	kbfdegihhlhoe
have made	lbfdfghhhihlhoe
have never	kceghhhihlhoe
have no	jahbfghoe
have not	iahbfcfdfgiihoe
have now	lahdfhhiflhnhof
have play	mafceghhhlhnhof
have previous	mafcehhiilhnhof
have promis	naicedfgfhhihlhnhof
have put	lafcfghhhiflhnhof
have rule	nahbicedfgfhhiflhnhof
have said	haibfchghifjfoe
have seen	jahbfchihoe
have sign	lbfchgiifoe
have signific	nafcedigfhhiflhnhof
have some	mafcfgihhiflhnhof
have spoken	nafbjcedfhhiflhnhof
have taken	kafchdeghhhlhoe
have the	hajbfcedigijfoe
have to	dajbecidigjhfjelfnfod
have turn	mafbicfgfhhlhoe
have warn	mahbidfgehhiflhof
have won	jbfcfdegihhihoe
have yet	mahcedfhhihlhnhof
haven't	kaibfcedeghhhihlhoe
hawkin	lafbfdighhhoe
hay	ncedfgihhiflhnhof
hazel	lcedfghhhihlhnhof
hd	mafdjgehhiflhof
hdtv	mafcedjgfhhiflhnhof
he	hbfcedhgkiijfoe
he a	mafcedfgihhiflhnhof
he accus	naibicedfgfhhiflhnhof
he ad	eajbechdhgihfiijelfnfod
he admit	lcfdfghhhlhoe
he also	gakbfdfiijfoe
he and	kbhcfdeghihoe
he argu	lajcfdfgfhhiflhnhof
he arriv	nahcedfghhhihlhnhof
he ask	laicedhhhiflhof
he becam	nahcedfgfhhihlhnhof
he believ	kaibhcfdegfhhlhoe
he call	laicedhgehhiflhnhof
he came	mcedfhhiilhnhof
he can	jahbfcegjhhiflhoe
he cannot	mahcedfhhihlhnhof
he claim	lajcedfgfhhiflhnhof
he could	kaibhcedehhlhoe
he deni	majcedfgfhhiflhnhof
he describ	naicedfgfhhlhnhof
he did	jaibfcfdfgiihoe
he didn't	mcedfghhhihlhnhof
he die	nbicedehhlhoe
he doe	lahbhcedfghhhiflhoe
he expect	kaidfgfhhlhoe
he found	mcedhghhhiflhnhof
he gave	mafcedfghhhlhnhof
he got	mcedfghhhihlhnhof
he had	fakdegjhfiijflfnfod
he has	fajbegkihjfnfod
he hope	kajcedhgfhhiflhnhof
he insist	kajcfdfhhiflhof
he is	eajbecfgjhfijjflfnfod
he like	nafbicedfhhlhnhof
he look	mceghhhiflhnhof
he made	kcedegihhiilhoe
he miss	ncedfgihhiflhnhof
he plan	maidfgfhhiflhnhof
he play	lafcedfghhhiilhof
he refus	nahcedfghhhiflhnhof
he said	aalbfcidigjheijjdleneoc
he say	jaibfgfihoe
he should	lahcedfhhiilhof
he start	nafbicedfgfhhiilhnhof
he still	maicedfgfhhlhnhof
he then	laicedfgfhhihlhnhof
he thought	mahcedfghhhiflhnhof
he told	fakbfgiiijfoe
he took	lahbhcedehhlhoe
he want	kaibfcedeghhhihlhoe
he warn	lahgfhhiflhnhof
he was	dakgkhfijjeleneoc
he went	maicedfgfhhlhnhof
he will	gajchdegjhfihjflfnfod
he won	kbicedeghhhihoe
he would	gajbhddgjiijflfnfod
he'd	mbicedfhhihlhof
head	eahbkchdhgiheiijeleneoc
head coach	nafcedfgihhiflhnhof
head for	mbicedegihhlhoe
head of	haibfcidhihjfnfod
head to	lbjcfghifoe
headlin	jahbjcfgdiijfoe
headlin the	ncedfgfhhiilhnhof
headquart	kahbfchdhgfhhifoe
headquart in	mchdfgfhhiflhnhof
health	gajbkcigdjfnfod
health and	kaicfgehhlhof
healthcar	mafcigfhhiflhnhof
healthi	mchdfghhhiflhnhof
hear	hafbichdhgjjfnfod
heard	jahbfdfghihoe
heart	gcidfgjhfiijflfnfod
heart attack	mafcideghhhlhoe
heart of	kahbicfdfghifoe
heat	jaebjcidfghjfoe
heat oil	nafcidfgfhhiflhnhof
heavi	iaebhcidhghihjfoe
heavili	kafbhchdigfhhifoe
heavyweight	mafbfchghhhoe
hedg	mafcjdfgfhhiflhnhof
hedg fund	nafcjdfgfhhiflhnhof
heel	mciddgihhiflhof
heel of	nafcidehhiflhnhof
height	mafbicfgehhihlhnhof
heighten	nbjcedfgfhhiflhnhof
heineken	lafchdfgihhiflhnhof
heineken cup	mcedfgihhiflhnhof
held	eajbjchgihfiijelfneoc
held at	mafcedfgfhhijlhnhof
held by	mahcfdfghhhlhof
held in	jaibjcedfgfiijfoe
held off	nafcedfgihhihlhnhof
held on	kaibfcedeghhhihlhoe
held the	mafcegihhlhnhof
held to	nafbicedfghhhiflhnhof
helicopt	kahbkcedfgehhiflhoe
hell	mafbjcedfhhihlhof
helm	mafchdhgfhhlhoe
help	baibhckdkgiheihjdleneoc
help boost	nafchdfgfhhihlhnhof
help by	lafchhhiflhnhof
help drive	mafdigfhhiflhnhof
help peopl	lahcedigfhhiflhnhof
help the	iahbfdhgjifjfoe
help them	kahbfcigfoe
help to	iahbhchdhgfjfoe
helvetica	mafcedkgfhhiflhnhof
hemispher	ncedfgihhiflhnhof
henri	kafbfcfdfgkhhlhoe
henson	mafcedfgihhiflhnhof
her career	kafcedfghhhijlhof
her father	mahcegehhiilhnhof
her first	kafcedfgihhihlhof
her perform	mafcedfhhiilhnhof
her role	mafcedfgfhhijlhnhof
her second	mafcedfghhhihlhnhof
her son	maicegfhhlhnhof
her to	mafcedfhhiilhnhof
herald	lbhcedihhiflhoe
here on	nafcedfgihhihlhnhof
hero	kafbfceiioi
herv	mafchdfhhiflhnhof
herv gaymard	mchdfgfhhiflhnhof
hewitt	jaibfcedfgkifoe
hewitt said	naicedfhhiflhnhof
hewlett	mcedigfhhiflhnhof
hewlett packard	mcedigfhhiflhnhof
hf	nafcedigehiiinhoe
hi-tech	lafcedjgfhhiflhnhof
hicki	nafcedfgihhiflhnhof
hidden	kahbfdhihoe
hide	jaibhdfihjfoe
high	daibickdhgiheihjeleneoc
high court	maidfgfhhiflhnhof
high fuel	nafcidfgfhhiflhnhof
high in	nafcidegfhhiflhnhof
high oil	lafbicidfgehhiflhnhof
high price	lafchdhgfhhiflhnhof
high street	lafcidhgehhiflhnhof
high-definition	jafcfdkgehhiflhof
high-definition tv	lafcedigfhhiflhnhof
high-end	mcedigfhhlhnhof
high-profile	lahcedhgehhihlhnhof
high-speed	lafcfdigehhlhof
highburi	mafcfdfgihhiflhnhof
higher	eaibicjdjgehfiejflfnfod
higher at	oafbjcedfgfhhiflhnhof
higher tax	maicfdfgfhhiflhnhof
higher than	kafcjdfgfhhiflhnhof
higher-than-expected	nafbichdfffgfhhiflhnhof
highest	hbhcjdfghihjfnfod
highest court	nahbicedfhhiflhnhof
highest level	kcidfhhiflhof
highlight	iaibichghifjfnfoe
highlight the	kahgehhlhoe
highway	nafbhchdhgehhiflhof
hijack	mafcedjgfhhiflhnhof
hike	lcjdfgfhhiflhnhof
hilari	lcedhgehhijlhof
hilari swank	mcedfgfhhiilhnhof
hill	iafbicddhgiiijfoe
hill in	nafbfcedhghhhiflhnhof
him a	lafbjcedfgfhhiilhof
him as	lahcedfghhhihlhnhof
him for	nafcedfgihhihlhnhof
him in	lcedfgihhihlhof
him of	nahbicedfhhiflhnhof
him out	lafbicedegjhhlhoe
him the	lcfdfhhiilhof
him to	hahbhcfgiihjfnfoe
him with	nafbhchdeghhhiflhof
himself in	mahcehhlhof
hint	kaibfdfgiifoe
hint at	naicfdfgihhiflhof
hip	ncedigehhihlhnhof
hip-hop	kafcedhgehhijlhof
hire	kafbfchdigjifoe
his alleg	mafbicfdfghhhiflhnhof
his budget	maidfgfhhiflhnhof
his career	jbfcedegjhhiioe
his case	mahbicegfhhiflhnhof
his club	nafcedfgihhiflhnhof
his comment	laicedfghhhlhof
his controversi	nahbicedfghhhiflhnhof
his countri	mbjcfdfhhiflhof
his critic	nafcedfgihhiflhnhof
his death	mafbicedfgehhiilhnhof
his debut	mafcedfgihhihlhnhof
his decis	lahcedfgihhihlhoe
his famili	mdfgfhhiilhnhof
his father	mahbicedeghhhiflhoe
his film	mcedfgfhhijlhnhof
his first	haibfcddfgkiijfoe
his former	lafcedfgihhihlhnhof
his friend	mahcehhihlhnhof
his head	nafcedfgihhihlhnhof
his home	nafbhcedhgfhhlhof
his injuri	nafcedfgihhiflhnhof
his job	mahbicehhiflhnhof
his last	nafcedfgihhihlhnhof
his latest	mcedhgfhhihlhof
his lawyer	mbidfgehhlhof
his life	mafbhcedfhhihlhnhof
his mind	laicedfghhhiflhnhof
his name	lafbfcfgihhlhoe
his new	maicedfhhiflhnhof
his oppon	mafbicfdfghhhiflhnhof
his own	iahbicfdfgiihjfoe
his parti	jakbhcedfgehhiflhoe
his plan	mahbhdeghhhiflhoe
his player	mafcedfgihhiflhnhof
his predecessor	mahbicfdfgfhhiflhnhof
his right	lafcedfgjhhlhnhof
his role	lcedfghhhihlhnhof
his second	kbhcedegjhhihoe
his side	icedfgkhhiflhof
his son	mahbicegfhhlhnhof
his speech	maicedfgfhhihlhnhof
his squad	lafcedfgihhiflhnhof
his stake	nafbicfdfhhiflhnhof
his team	kafcegjhhlhoe
his third	mafcedfghhhihlhnhof
his time	nafcedfhhiilhnhof
his way	mafcegjhhiflhnhof
his wife	lahcedeghhhihlhoe
histor	iahbhcfgeijjfoe
histori	gbhcfdigjhfiijelfnfod
hit	bahbhcjdjgkheijjdleneoc
hit a	lafbigiifoe
hit by	iaibfcjdfgfjfoe
hit in	lcfdeghhhiilhoe
hit record	nafcideghhhiflhnhof
hit the	iafbfchdhgiihoe
hit with	mafchdfgfhhihlhnhof
hiv	laibfchdhgehhoe
hockey	nafcegjhhiflhnhof
hodgson	lafcedfgjhhlhnhof
hold	dahbichdigiheihjdleneof
hold a	jaibjgeoe
hold at	mafdigfhhiflhnhof
hold compani	nafcidfgfhhiflhnhof
hold of	lafcfdihhiflhnhof
hold on	lafbfchgiihoe
holder	jbfcfdfgjhhiflhoe
hole	jahbfcfdighifoe
hole in	mahcedigehhiflhnhof
holi	nbhcedeghhhlhoe
holiday	ibfcljfoe
hollywood	hafbfcddkgeiloe
hollywood studio	mafcedjgfhhlhnhof
holm	lafbhcedfgjhhiflhoe
home	cajbicfdmgiheiijdleneoc
home affair	lajcedfgfhhiflhnhof
home and	kbigfoe
home comput	mafcedigfhhiflhnhof
home in	kahbhcedhghoe
home of	nbicedfgehhihlhnhof
home offic	kajcegfhhiflhnhof
home or	lahcedhgfhhiflhnhof
home secretari	jalcedfgehhiflhnhof
home side	ncedfgihhiflhnhof
home to	kafdeghhhiilhoe
home with	mafbhcehhlhof
homeland	mbicfdhgehhiflhoe
homeland secur	nafbicfdhgehhiflhof
homeless	oafbjcedfgfhhihlhof
homer	mafcedfgjhhiflhnhof
honest	mahbfcidfhhiflhnhof
hong	kafbjchgeoe
hong kong	lafbjchgehhoe
honor	nafbhcedigehhlhnhof
honorari	mcedfgfhhiilhnhof
honour	iafbfcedfgiikoe
honour for	nafcegfhhiilhnhof
hook	lafcfdihhiflhoe
hope	caibicidigjheiijdleneoc
hope for	jafbighihjfoe
hope he	nbicedfghhhiflhnhof
hope i	mcedfgihhiflhnhof
hope of	jdhgiifoe
hope that	jahbfchdijfoe
hope the	lbfchdhgehhiioe
hope to	gaibhchdhghhfihjflfnfod
horgan	nafcedfgihhiflhnhof
horribl	mceghhhlhoe
horror	lcegehhijlhnhof
horror film	ncedfgfhhijlhnhof
hors	lahbfcedhhhihlhoe
hospit	iaibjchghjfnfod
hospit and	nbfcidfgehhlhnhof
host	fahcedigjhfijjelfnfod
host by	mahcfdfgfhhiilhnhof
host of	jafbfcfdhghiioe
host the	kahbfcedhghiioe
hostag	jahbmcfdegfifoe
hostag in	nafbkcedfgfhhiflhnhof
hostil	lcjdfgehhiflhnhof
hostil bid	nafcidfgfhhiflhnhof
hot	jafbfchdhghiioe
hotel	iahbjcfdhgfiijflfnfod
hotel explos	oafbjcedfgfhhiflhnhof
hotel rwanda	ncedfgfhhijlhnhof
hour	gahbidhgihfihjelfnfod
hour after	nafbjcfdfgfhhiflhnhof
hour befor	mcedfgihhlhnhof
hous	eajbkcldhgchfihjelfnfod
hous arrest	maibhcfdfgehhiflhof
hous market	kahcidfgehhiflhof
hous of	iajbhchdfgeihjfoe
hous of common	lajbicedfgfhhiflhnhof
hous of lord	kakcedfgfhhiflhnhof
hous price	kaicidfgehhiflhoe
household	jaibfcfdkgeoe
housew	nafcegfhhiilhnhof
houston	jahbidegjifoe
houston astro	nafbicedfghhhiflhnhof
how it	jahbhoe
how mani	kafchdhgfhhiflhof
how much	jahbfchghihoe
how the	jahbfcfdhgfihoe
how they	kaicfdigehhiflhoe
how to	iahbhcfdigfoe
howard	gambideiijfoe
howard and	nahbicedfgfhhiflhnhof
howard has	lajcedfgfhhiflhnhof
howard hugh	lafcedfgfhhijlhnhof
howard said	kakcedfgfhhiflhnhof
howard was	mahbhcedfghhhiflhof
howev	caibecldhghhfiijelfnfod
hp	lafbfchdjgehhiflhoe
href	iafbfckdjgeifoe
hsbc	nafcfdjgfhhiflhnhof
htc	nafcedjgfhhiflhnhof
http	iafbfckdjgeifoe
hu	nafbkcedfgfhhiflhnhof
hu jintao	nafbjcedfgfhhiflhnhof
hub	kchdigehhiflhoe
huge	fafcidjghhfihjflfnfod
huge amount	mafcedihhiflhnhof
huge popular	lafcedigfhhlhnhof
hugh	iahbfdfghijoe
hugo	nafbhcidfhhiflhnhof
hugo chavez	nafbhcidfgfhhiflhnhof
human	gajbhcfdlgehfjflfnfod
human right	jakbfchgehhifoe
humphrey	ncedfgihhiflhnhof
hundr	hahbkdigfhfjfnfod
hundr of	iahbjdigfjfoe
hungari	mbiceghhhiflhoe
hunt	lajbjcddeihoe
hunter	mahbfdhgehhlhof
hurdl	mcedhghhhiflhof
hurrican	iaebkchdjghiejfnfod
hurrican ivan	kafbkchdfifoe
hurt	jafbjcjifjfoe
hurt by	nafcidhgehhiflhnhof
hurt in	nafbjcedfhhiflhnhof
husband	lahbfcedfghhhijoe
hybrid	mafcjgehhiflhof
hype	mafcedigfhhlhnhof
i alway	lahceghhhiflhnhof
i am	gaibedfgkihjfnfod
i believ	kahcedfghhhihlhoe
i can	ibfcfgjoe
i can't	kahbfcfdfhhihlhoe
i could	lahcedfgihhlhof
i did	lahceghhhihlhoe
i didn't	kafcedfgjhhlhnhof
i do	kahbfdehhihoe
i don't	gajbfcfdfgjihjfoe
i feel	kcedfgihhlhnhof
i felt	kcedfgihhlhoe
i got	lafcedfgihhlhnhof
i had	jafbfcegjhhiilhoe
i have	fajbfcegkiijfoe
i hope	jahbfcfiioe
i just	kcedfgihhiflhnhof
i know	jbfcfgiihoe
i love	mafcedfghhhihlhnhof
i never	mafcedfghhhlhnhof
i play	lcedfgihhiflhnhof
i realli	lafceghhhihlhoe
i said	mahcedfghhhiflhnhof
i still	mafcedfgihhiflhnhof
i think	fajbegjhfiijflfnfod
i thought	mcedfghhhlhnhof
i want	jbfcegiiioe
i was	gaibfcegkiijfoe
i will	iahbfcfgioe
i won't	nafbicedfghhhiflhnhof
i would	iahbfcedfgjihoe
i'd	mafcedfghhhihlhnhof
i'll	lceghhhlhnhof
i'm	eaibfcfehfhglikjfkhmhoe
i'm go	mafcedfghhhihlhnhof
i'm not	jahbfcedfgiiioe
i'm realli	mafcedhghhhlhnhof
i'm sure	lcedfgihhlhnhof
i'v	hahbfcedfgjijoe
i'v been	mafcedfghhhihlhnhof
ian	iahbhghihjfoe
ibm	iafbfchdlgeifoe
ibm has	nafcedigfhhiflhnhof
ice	lafbfcegkhhlhoe
iceland	oafbjcedfgfhhiflhnhof
ichiro	nafcedfgjhhiflhnhof
icon	jbhiioe
id	kajbfcedigeihoe
id card	lajcedegehhiilhof
idc	mafbfcfdlgehhiflhoe
idea	gajbfcfdjijjfoe
idea of	kahbfcfdhgfhhiioe
idea that	mahcedhhhiflhnhof
ideal	lafcedhghhhlhnhof
ident	kaicedjgehhiflhoe
identif	mcedhgfhhihlhnhof
identifi	lafbhdhgehhihoe
ie	mafcedjgfhhiflhnhof
if a	kahbfchdhhhifoe
if he	iajbhcedfgjifoe
if i	mafceghhhiflhnhof
if it	haicidhifjfoe
if labour	naicedfgfhhlhnhof
if the	faibhcidhghhfjflfnfod
if there	jaibfchdhgfifoe
if they	gaichdhghifjflfnfod
if we	jahbfgioe
if you	gajbfcedjghihjfnfoe
ig	nafbfcedhhhieoj
ignit	nafbicfgfhhiflhnhof
ignor	jahbfdigfoe
ignor the	maicfdfgfhhiflhnhof
ii	kafbicfdeghjfnfoj
ill	jaibideoe
illeg	hahbhchdkgfhfjflfnfod
illeg immigr	naibicedfgfhhiflhnhof
illegitim	mcedigfhhiflhnhof
illinoi	nafcedfgihhihlhnhof
imag	hbidkiejfoe
imag and	mahcedhgfhhiflhnhof
imag of	mbicedhgfhhiflhof
imagin	jafbfcfdighhhlhoe
imam	nbjcedfgfhhiflhnhof
imelda	mafcedfgfhhijlhnhof
imelda staunton	mafcedfgfhhijlhnhof
imf	lajbfcjdegehhiflhoe
immedi	hbhchdhghifjfoe
immers	mafcedhhhiflhnhof
immigr	ialbhcdgeihoe
immigr and	kajcedfgfhhiflhnhof
impact	gahbfcjdijfnfoe
impact of	jbfcidhgehhiflhoe
impact on	jbfcigfihoe
implement	kahbfchdhgehhoe
implic	kahbfdhoe
implic of	mahcedfhhlhnhof
import	eajbecidigihfihjelfnfod
import that	laicedfgfhhihlhof
import to	kahbfhhiflhoe
impos	iaibhchdfgfoe
imposs	laicedhhhiflhnhof
impress	hbechdhgkihjfoe
impress in	nafcedfgihhiflhnhof
imprison	nahcedhgfhhiflhnhof
improv	eaibickdhghhfiejelfnfod
improv it	mahbhchdfgehhiflhoe
in 11	nafbicedfghhhlhnhof
in 14	nafcfdfgihhiflhnhof
in 1965	nafbicedfgfhhihlhnhof
in 1982	mafcedhgfhhiilhnhof
in 1987	mahcedfgfhhiilhnhof
in 1990	nafcfdfgfhhiilhnhof
in 1991	lbicfdehhihlhoe
in 1993	mcedfgfhhiilhnhof
in 1994	jahbfghihoe
in 1996	mafcfdfhhiilhnhof
in 1997	kaicedfhhiilhoe
in 1998	lcfdeghhhihlhoe
in 1999	jahbfcfdegihhiioe
in 2000	jbfcighoe
in 2001	hahbfdfghijjfoe
in 2002	ibfcidfgfijoe
in 2003	fbecjdhghhfijjflfnfod
in 2004	fafbeckdhijjfnfod
in 2005	gafbicidjjfoe
in 2006	jbfchdioe
in a	Zajbjckdjgihdiijdldndob
in addit	kbfdhgfihoe
in afghanistan	lbkcegehhiflhoe
in africa	laidfgehhihlhof
in all	jbfchdhgehhihoe
in an	fahbhcidhgjhfihjelfnfod
in and	lafdfghhhiflhnhof
in ani	iakbfghifoe
in april	iahbfchdfiioe
in asia	lafbhchdhgehhiflhoe
in at	kafbhcfghihoe
in athen	kafcedfgkhhiflhnhof
in attack	lbicedhghhhoe
in august	jafbhcidhihjfoe
in australia	mafbfdihhlhoe
in baghdad	lahbkcfdegehhiflhoe
in birmingham	lafcegihhlhoe
in boston	nafdfgihhiflhnhof
in both	kbfchdfghhhiflhoe
in brazil	nafbicedfhhlhnhof
in bring	nahcedfgfhhihlhnhof
in britain	iajbfchdfihoe
in british	lahdegfhhihlhoe
in by	nahcedfgfhhihlhnhof
in california	mafcedhgfhhihlhnhof
in canada	mchgehhlhof
in cardiff	lafcfdfgihhiflhnhof
in case	laigehhlhnhof
in cash	mafchdhgehhiflhnhof
in central	mafbkcfdfhhiflhof
in charg	laicedfgfhhihlhof
in china	iaebicjdjgejfoe
in consum	mafcidfgfhhiflhnhof
in countri	lafdhgfhhihlhnhof
in court	lbideghhhiflhoe
in crude	nafcidfgfhhiflhnhof
in dead	oafbjcedfgfhhiflhnhof
in decemb	hbfckdhgfihjfoe
in develop	lafdhgfhhiflhnhof
in differ	mcedigfhhlhnhof
in digit	nafcedigfhhiflhnhof
in doubt	nafbicedfgihhiflhnhof
in earli	kbfcidhgehhiflhoe
in east	oafbjcedfgfhhiflhnhof
in eight	lchdfhhlhof
in england	iajbhceghifoe
in europ	gahbfcidkiejfoe
in exist	ncedigfhhiflhnhof
in fallujah	nafbkcedfgfhhiflhnhof
in favour	jaibfcedhghoe
in februari	kahbfcfdfhhiioe
in film	mafcegfhhiilhnhof
in first	lafbhdhgiifoe
in five	kafbfchdfgihhihoe
in florida	mafbicedfgfhhiilhnhof
in for	lafcfgihhiflhof
in four	kbfchoe
in franc	jafbjghjfoe
in front	jafbfcegjhhihoe
in game	mafbiceghhhiflhoe
in gateshead	lajcedfgfhhihlhnhof
in gaza	nafbkcedfgfhhiflhnhof
in germani	kafchgehhlhof
in govern	lajcedfgfhhiflhnhof
in hand	nahbicedfhhiflhnhof
in her	kafbfcedhghhhiilhoe
in his	faibhcegkhfiijflfnfod
in hollywood	ncedfgfhhiilhnhof
in home	mcedigfhhiflhnhof
in hous	nafbkcfdfgfhhiflhnhof
in india	jbhdjgfjfoe
in indonesia	lahbjdfgehhiflhoe
in interest	mahdfgfhhiflhnhof
in iraq	gajbnchdegeifjfoe
in it	fahbicidighhfihjelfnfod
in ivori	objcedfgfhhiflhnhof
in jail	kbjgeihoe
in januari	hahbfcjghjfoe
in japan	iaebichdjghjfnfod
in juli	kaibfchoe
in june	iahbfgiiijfoe
in kashmir	oafbjcedfgfhhiflhnhof
in larg	nafbfcfdigfhhlhnhof
in las	kafcedigehhihlhof
in last	jahbfdegihhoe
in late	kafdjgehhlhoe
in less	nafcedfgihhiflhnhof
in life	nafcedigfhhlhnhof
in line	jaibfchdfoe
in london	gaibhcihfiijflfnfod
in los	kafcedfgfhhiklhnhof
in love	lahcedfghhhiilhoe
in madrid	kbicfdfgiifoe
in make	lbfchghhhiflhoe
in man	oblcddfgfhhiflhnhof
in manchest	laibicedegfhhlhoe
in mani	jahbfcfdihhoe
in manufactur	mafbichdfgfhhiflhnhof
in march	jbhchghihjfoe
in may	kahbfcfiioe
in melbourn	nafcedfghhhihlhnhof
in mexico	nafbfcedighhhiflhnhof
in miami	nafcedfghhhihlhnhof
in microsoft	nafcedigfhhiflhnhof
in mobil	mafcedhghhhiflhnhof
in more	lahchdfgehhlhnhof
in moscow	nafbjdfgehhiflhnhof
in most	mafcfdigfhhiflhnhof
in mosul	oafbjcedfgfhhiflhnhof
in music	nafcegfhhiilhnhof
in my	jahbfiioe
in new	iaebjchihjfnfoe
in nigeria	nbichdfgehhiflhof
in nine	mafbfchdfghhhiflhnhof
in north	kbfchdhgehhihoe
in northern	nahbicedfgfhhiflhnhof
in novemb	hahbfcjdhgfjfoe
in octob	hbfcjdiihjfoe
in oil	lafcjdfgfhhiflhnhof
in olymp	nafcedfgjhhiflhnhof
in on	jafbfdighoe
in one	jafbigijfoe
in order	iaibfdhghifjfoe
in other	jbfdhgfhhoe
in our	iaibfdhgiifjfoe
in pari	lafbjcfdeghhhiflhoe
in parliament	laibhcedfgfhhiflhnhof
in part	lahchdfgfhhlhoe
in particular	iahbfchdhghifoe
in place	iaibfchdhjfoe
in polit	majcedfgfhhiflhnhof
in prison	kaidhgehhiflhof
in privat	mahbidfgfhhiflhof
in profit	lafcjdfgfhhiflhnhof
in quarter	nafcidfgfhhiflhnhof
in recent	iahbecidhihjfoe
in relat	ldeghhhihlhoe
in respons	jaibhdhgeifoe
in return	mbigehhiflhof
in rome	kbjcfdeghoe
in russia	kafbkchdfgehhiflhoe
in sale	lafchdhgehhiflhnhof
in san	lafcegihhiflhnhof
in saturday	nafbicedfgihhiflhnhof
in school	kaibhcidfgeihoe
in scotland	lajcfdfgfhhiflhnhof
in septemb	hahbfciihjfoe
in seven	mafcidfhhlhnhof
in sever	mafbhcfdfhhihlhnhof
in some	iaibfchdhghifjfoe
in south	kbicfdhgeihoe
in southern	kahbkdfgeifoe
in spain	lafbhcfdhgjifoe
in state	nafbfchdhgfhhiflhnhof
in style	nafcegihhiflhnhof
in such	lahcfdhgfhhiflhnhof
in talk	lahbfchdhghifoe
in tax	lahchdfgfhhiflhnhof
in term	jbfdhihoe
in that	iaibfghihjfoe
in the	Vaibjcmdjglhcikjblcncoa
in their	fahbidigihfihjelfnfod
in third	mafbicedfhhihlhof
in this	gahdighihjflfnfod
in three	kbfdfghihoe
in thursday	nafcedfgihhiflhnhof
in time	kahcedhgfhhihlhoe
in to	kafcedjgehhiilhoe
in town	mafbfdigihhiflhoe
in turn	mafchgfhhiflhnhof
in two	ibichdfgiiejfoe
in uk	mafbidegehhiilhoe
in us	lafcigfhhiflhnhof
in use	mcedigfhhiflhnhof
in washington	mafbfckgehhiflhnhof
in western	lafbjgehhiflhoe
in what	jahbhchdfgiifoe
in which	hahbighihjfnfod
in win	nafcedfgihhihlhnhof
in world	nafbidegihhiflhoe
in year	nafbicedfghhhiflhof
in your	kbfcedighhhlhoe
inaugur	nafbicedfghhhlhnhof
inc	eafbfcodlgejfoe
incent	lahchgfhhiflhoe
inch	mcigfhhiflhnhof
incid	ibicfdfghiijfoe
includ	aaibhcjdighheiljdlendoc
includ a	iaibfcidfgfiijfoe
includ an	mbhcedhgehhlhoe
includ best	ncedfgfhhiilhnhof
includ one	mafcegfhhiilhnhof
includ the	hahbfcedhghikjfoe
inclus	mafcedighhhiflhnhof
incom	hakbfchdigeiejfoe
incom tax	kajchdegehhiflhof
increas	cajcmdkhfifjelfnfod
increas in	iahbfcjdigfifoe
increas it	lahbhdhgehhiflhoe
increas of	lahchdfgehhiflhnhof
increas pressur	nafbecjdfgfhhiflhnhof
increas tax	maicedfgfhhlhnhof
increas the	iahbhcjdhgfiejfoe
incred	ibfceghijjfoe
inde	jahbfcfgihhifoe
indec	nafcedfgfhhijlhnhof
indefinit	lahbicedegihhoe
independ	hajbhgfhfiijflfnfod
independ inquiri	nahbjcedfgfhhiflhnhof
independ parti	lakcedfgfhhiflhnhof
index	iafbfcldhgehhifoe
indi	lafcedfgihhiilhof
india	gafbldjgjhfjelfneoc
india and	mahbfchgfhhiflhnhof
india is	nafbidfgfhhiflhnhof
india on	objcedfgfhhiflhnhof
indian	hbicidihfihjflfnfod
indian ocean	nahbfcedigfhhlhnhof
indic	ibfcjdhifoe
indict	mafcfdhghhhiflhnhof
individu	gaidigihfihjflfnfod
indonesia	jbkchdhgeifjfoe
indonesia bali	oafbjcedfgfhhiflhnhof
indonesian	mbjchdfgehhiflhof
indoor	kafcedfgkhhlhof
indoor championship	lafcedfgihhiflhnhof
industri	caicndjgdhfijjelfneoc
industri and	jbfchdigeoe
industri expert	mafdhgfhhiflhnhof
industri group	nafcedjgfhhiflhnhof
industri has	lafchdhgfhhiflhnhof
industri is	lafchdhgehhlhnhof
industri output	nafcidfgfhhiflhnhof
inevit	lahdfgfhhlhnhof
infam	mahcedfgihhlhnhof
infect	jbfdkgehhiflhoe
inflat	iahbfckdegehhiflhoe
influenc	iaibhiijfnfoe
influenti	mahcedfgfhhiilhnhof
info	lafcedkgfhhiflhnhof
info qcat	mafcedjgfhhiflhnhof
inform	eaibedlhfihjflfnfod
inform about	jahbfcfdighifoe
inform and	kcfdigehhlhoe
inform from	mafcfdigfhhiflhnhof
inform on	ncedigfhhiflhnhof
inform technolog	nafcedjgfhhiflhnhof
inform that	lafcedihhiflhnhof
infotyp	mafcedjgfhhiflhnhof
infrastructur	jafbicjdigeifoe
infring	kafbfchdhihoe
inherit	lahcidfgehhiflhof
initi	faibhcjgihfjelfnfod
injur	hafbkcfdegjihjfoe
injur in	mafbkcfdfhhiflhof
injuri	fbfcedfgmjfoe
injuri and	mafcedfgihhiflhnhof
injuri is	ncedfgihhiflhnhof
injury-time	nafcedfgihhiflhnhof
ink	mafbhcedjhhifoe
inmat	nahbjcedfgfhhiflhnhof
inning	kafbhcedegkhhiflhoe
innoc	jbfcedigioe
innov	jbfdjgeihoe
inquiri	iajbichdeghiejfoe
inquiri into	jaibicfdeghifoe
insid	hahbhchdjjfnfod
insid the	kahcedihhiflhoe
insist	gakbfchdegjiejfoe
insist he	laicedfgihhiflhnhof
insist his	maicedfhhiflhnhof
insist that	kaicfdfghhhiflhoe
insist the	laicedfghhhiflhnhof
inspir	kbfcedhghhhihoe
instal	ibhcfdkgeoe
instanc	kahbhcedigehhiflhoe
instant	lafcjgfhhiflhoe
instant messag	nafcjdegfhhiflhnhof
instead	faichdjgfhfiijflfnfod
instead of	jahbfcfdioe
institut	iaibfckgeoe
institut of	laigfhhiflhnhof
instruct	laicedigfhhiflhnhof
instrument	lbfchdhgehhihlhoe
insur	hahbfclgejfoe
insur industri	mafcjdfgfhhiflhnhof
insurg	jblcegehhifoe
integr	kahbfcfdhoe
intel	iafbfcjdlgeifoe
intel corp	nafdjgehhiflhnhof
intellig	jahbjcfdigeifoe
intend	hahbfcidhihjfoe
intend to	iahbfcidhihjfoe
intens	kahbhchdeoe
intent	jaibfcfdhghifoe
inter	nafcedfgihhiflhnhof
interact	ibhdigeihjfoe
interact with	lcedigfhhiflhnhof
intercept	maicedfghhhiflhnhof
interest	daibecjdigjhfiijelfnfod
interest in	hbfcidigiihjfnfod
interest of	lahgehhlhof
interest rate	haibfckdeifoe
interfac	lafcedigfhhiflhnhof
interim	lbjchdegehhiflhoe
interior	nafbjcedhgehhiflhnhof
intern	caibicjdhgjheiijdleneoc
intern airport	mafbhcidfgehhiflhnhof
intern inc	nafcidhffgehhiflhnhof
intern monetari	nahcidfgfhhiflhnhof
intern rugbi	lafcedfgihhiflhnhof
internet	ebfcjdmgejfoe
internet access	lafchdigehhiflhof
internet explor	mafcedjgfhhiflhnhof
internet provid	nafcedigfhhiflhnhof
internet search	nafcigfhhiflhnhof
internet servic	lafcedkgfhhiflhnhof
interoper	nafcedigfhhiflhnhof
interpret	mafceghhhihlhnhof
interven	mahbidfgehhiflhnhof
interview	haibicfdhiijfnfod
interview with	kaibhcfdegfhhihlhoe
intimid	mbhcedehhihlhoe
into a	gahchdigihfihjelfnfod
into an	lafbicedhhhiflhoe
into his	mafcfdfghhhlhnhof
into it	lahchgehhlhoe
into sunday	nafbjdfgehhiflhnhof
into the	daibichdigjheihjeleneoc
into their	kafbhdhghoe
intrigu	mafbfcedhgihhihlhof
introduc	gajcidigfhfihjflfnfod
introduc a	lahcfdigehhiflhof
introduc in	mahchdfgfhhiflhnhof
introduc the	lahbfgfhhlhoe
introduct	maicegfhhlhnhof
introduct of	maicegfhhlhnhof
invad	mafbigehhiflhnhof
invas	lahbkchdfgehhifoe
invas of	mahbjcedfgfhhiflhnhof
invent	lafcedigfhhlhnhof
invest	fahbjcmdfgejfoe
invest bank	lafcjdfgfhhiflhnhof
invest in	ickdegehhlhoe
investig	faibicidighhfjelfnfod
investig by	mahgfhhiflhnhof
investig into	kafbfcidioe
investig the	laicfgehhiflhnhof
investor	fafbhclgejfoe
invis	nafcedigfhhlhnhof
invit	iafbjcfdfgiiijfoe
invit to	ldeghhhihlhoe
involv	eaichdhgihfiijelfnfod
involv in	iahbhghiijfoe
involv with	mahcedfghhhlhnhof
ip	mafbfchdjgdifoi
ipad	nafcegehhiflhok
iphon	nafcedigehhiflhoi
ipo	kafbfcldigeifoe
ipod	iafbfchdkgehhiflhoe
iran	jbkcfdhifjfoe
iraq	eakbodegdjflfnfod
iraq abus	oafbjcedfgfhhiflhnhof
iraq and	lbjchdegehhiflhoe
iraq hostag	objcedfgfhhiflhnhof
iraq on	objcedfgfhhiflhnhof
iraq unit	oafbjcedfgfhhiflhnhof
iraq war	lajcedfgfhhihlhnhof
iraqi	hahbndegeifjfoe
iraqi citi	nafbkcedfgfhhiflhnhof
iraqi forc	mafbkcedfgfhhiflhnhof
iraqi insurg	oafbjcedfgfhhiflhnhof
iraqi nation	objcedfgfhhiflhnhof
ireland	gbhcfdhgljfnfod
ireland have	mafcedfgihhiflhnhof
ireland in	mcedfghhhiflhnhof
irish	hafchgkiijfnfod
iron	jbhcfdfgfijoe
irregular	mafchdhgehhiflhnhof
is a	baichdkgjheiijeleneoc
is about	jafbhchdhoe
is aim	kahbfchdhgfhhoe
is all	kbfgihhifoe
is alreadi	kahbfdhhhiflhoe
is also	gahbfdighiijfnfod
is among	nafbhcedhgfhhlhnhof
is an	iahbfdighihjfoe
is ask	mafbicedhgfhhlhnhof
is at	kbfhhihoe
is back	kafbfdigiifoe
is base	lafcigfhhlhnhof
is be	hahbhchdigdihjfnfoe
is between	naicfdfgfhhiflhnhof
is call	lafbfchhhihlhoe
is certain	lafcfdhghhhlhoe
is clear	lahcfgehhihlhnhof
is come	ncfdfgihhiflhnhof
is commit	nbidfgfhhiflhnhof
is current	ibfcidhihjfoe
is design	kahbfdigehhiflhoe
is do	kbfcfghhhlhoe
is due	haidhgfihjfoe
is even	lchgfhhiflhnhof
is expect	gaibecidhghihjfnfod
is get	mafcedhghhhiflhnhof
is go	haibfcfdhgiihjfoe
is good	lcedhhhiflhnhof
is hard	mahcegfhhihlhnhof
is help	nafbicegfhhiflhnhof
is hope	jahbfcfiioe
is import	jaibfcehhihoe
is in	gahbfchdigijfnfod
is it	mahbfcfdjgehhiflhof
is just	jaibfcfdhoe
is like	hahbfchdjgijfoe
is look	kafbhchghoe
is make	kahgfhhlhoe
is more	iahbidiiejfoe
is need	lahgehhlhoe
is no	haibfchdighjfoe
is not	daibfchdjghhfiijelfnfod
is noth	lahdfhhlhof
is now	fchdhgihfiijflfnfod
is of	mahcedhgfhhlhnhof
is on	ibfchdighjfoe
is one	hcighiijfnfod
is onli	mcedhgfhhlhnhof
is out	mafcedfgihhiflhnhof
is part	kaichdhgehhiflhoe
is plan	ldigehhiflhof
is play	maicehhiflhnhof
is possibl	maicfdfgfhhiflhnhof
is prepar	lahbfcjdfgehhlhof
is readi	nafbjcedfgfhhiflhnhof
is realli	lahcehhlhof
is report	mchdehhlhof
is seen	kbfgfhhihoe
is set	hdhghijjfnfod
is simpli	laicehhiflhnhof
is so	kahcfdhgfhhlhoe
is someth	mcfghhhiflhof
is still	hafbfcidjghjfoe
is su	mafdhgehhlhof
is take	lcehhihlhoe
is that	gaichdhghjflfnfod
is the	caibhcidigiheiijeleneoc
is there	laicehhiflhnhof
is thought	iaibfdiifoe
is to	eaibhcidighhfiijelfneod
is tri	lafchgfhhlhof
is under	lahdfghhhiflhof
is understood	laicedfghhhiflhnhof
is unlik	kchdfghhhiflhof
is up	mafceghhhihlhnhof
is use	kdihhiflhoe
is veri	iaibfghoe
is what	kahbfcegihhihlhoe
is wide	mahchdfgfhhiflhnhof
is work	kaibfgfhhlhoe
is worth	lbfchdiifoe
isl	mafceghhhihlhnhof
islam	kaibjchdfgeifoe
islam milit	nafbjdfgfhhiflhnhof
islamabad	nahbjcedfgfhhiflhnhof
island	iafbkdjihjfnfoe
island of	nafbjcegfhhiflhnhof
isn't	jaibfchihoe
isra	jafbmdegfifoe
isra soldier	objcedfgfhhiflhnhof
isra tank	nafbkcedfgfhhiflhnhof
israel	jafblghifjfoe
israel kill	oafbjcedfgfhhiflhnhof
issu	cakbhcjdiheihjeleneoc
issu a	kahbfcidfgehhihoe
issu and	mahcedhgfhhiflhnhof
issu in	kaibicedhgehhiflhoe
issu of	iajbfdigeoe
issu such	nahcedfgfhhihlhnhof
issu that	kaibhgfhhifoe
issu with	najcedfgfhhlhnhof
it	caichdigjheijjdleneoc
it a	fahbecidigihfiijflfnfod
it about	kcedihhlhoe
it account	mafcidfgfhhiflhnhof
it ad	lafcigfhhiflhnhof
it agre	ncidegfhhiflhnhof
it all	jbfcedhgiiioe
it alreadi	mafcidhgfhhiflhof
it also	hbecidjgeihjfoe
it alway	lcedhghhhlhoe
it and	jaibfceghhhoe
it annual	mafbichdfgfhhiflhnhof
it as	jahbfghoe
it at	mafcedfghhhiilhnhof
it becam	laicfdfgfhhihlhnhof
it been	mcehhlhof
it biggest	lafchdhgehhlhof
it busi	kafbhcigehhoe
it came	mafbichdegfhhlhoe
it can	jbfdjgehhoe
it chairman	nbidfgfhhiflhnhof
it chief	nafdigfhhiflhnhof
it close	nahbicfdfgfhhiflhnhof
it come	mahcfgfhhiflhnhof
it commit	nbjcedfgfhhiflhnhof
it could	gahchdighjfnfod
it current	mafchdfgfhhihlhnhof
it decis	mahchdfgfhhiflhnhof
it demand	nafbidfgfhhiflhnhof
it did	kbhchgehhiflhoe
it doe	jbfchdioe
it doesn't	lafcfdhghhhlhof
it easier	lafcfdjgfhhiflhnhof
it european	nafcidfgfhhiflhnhof
it expect	kahbfchdigehhiflhoe
it fail	mahcegfhhihlhnhof
it file	mafchdhgfhhiflhnhof
it financi	mafcidhgehhiflhnhof
it first	iafbechdjgiihjfoe
it for	kbfcddjhhihlhoe
it forecast	nafcidfgfhhiflhnhof
it founder	lafcidfgfhhiflhnhof
it had	fbhcjdhhfihjflfnfod
it happen	mahceghhhiflhnhof
it hard	lafbfdigfhhihlhoe
it has	ebicidjghhfihjelfneod
it highest	lafcjdfgfhhiflhnhof
it hope	mchdfgfhhiflhnhof
it in	jahbfchdhghjfoe
it into	jahbfdigehhoe
it is	aajbhcjdigiheiijdleneoc
it just	ibfcfdhiioe
it latest	lcigehhiflhof
it launch	mafdhgfhhlhnhof
it legal	ldhgfhhiflhnhof
it look	kahbfchdhifoe
it made	mafchdfgfhhihlhnhof
it main	lcidfgfhhiflhnhof
it market	mbfchdhgehhiflhof
it may	iahbhcjdegfjfoe
it might	jbhchihoe
it most	mbigehhiflhoe
it need	kbhcfdhgfhhiflhoe
it new	kbfcidigeoe
it next	mafdhgehhlhnhof
it not	iaibfcfghoe
it now	lahhhiflhoe
it on	lceghhhihlhof
it one	nafcedhhhlhnhof
it open	mafcegfhhiilhnhof
it oper	kbfcigehhiflhoe
it out	lbfgfhhihoe
it own	hbfchdjjfoe
it plan	jahbfcidigeifoe
it potenti	nafcedihhiflhnhof
it product	mafchdhgfhhiflhnhof
it profit	mafcidfgfhhiflhnhof
it quarter	nafcidegfhhiflhnhof
it realli	mafcfdigfhhiflhnhof
it releas	lafcedigfhhihlhnhof
it right	lbhdfhhiflhoe
it said	hahbhcidigejfoe
it say	kahdhgehhlhoe
it second	nbicedeghhhlhoe
it seem	lafdfghhhlhof
it share	jafbfcjgehhlhoe
it sharehold	mafcidfgfhhiflhnhof
it should	lahcfdhgehhlhof
it show	mchdfgfhhlhnhof
it softwar	mafcedigfhhiflhnhof
it stake	mchdfgfhhiflhnhof
it still	mafchdfgfhhlhnhof
it technolog	lafcfdigfhhiflhnhof
it the	jahbfdfghihoe
it third	mbhcddhgehhihlhoe
it through	mcedfghhhihlhnhof
it to	hahbfchdhghihjfnfoe
it took	kafbhcedhgiihoe
it troop	objcedfgfhhiflhnhof
it up	kafbfcfdfgihhiilhoe
it use	nafcedigfhhiflhnhof
it veri	kcedfgihhihlhoe
it was	bajcidigjheijjdleneoc
it wasn't	mcedfgihhiflhnhof
it will	eahbjckghhfiijelfneoc
it with	lbfdfgihhlhoe
it would	dajbhcjdhghhfihjelfneod
itali	haebjchgkifjfoe
itali and	nafbicfdfhhiflhnhof
italian	hafbicidhgjiejfnfod
italian leagu	nafcedfgihhiflhnhof
item	lchdhgehhiflhof
itun	lafcedjgehhihlhnhof
itv	nafcegfhhiilhnhof
ivan	jafblchdfifoe
ivori	nafbkcedfgfhhiflhnhof
ivori coast	nafbkcedfgfhhiflhnhof
j	lafbfgjhhiflhoe
jack	jajbhcegfihoe
jack straw	kakcedfgfhhiflhnhof
jacket	mahcegfhhihlhnhof
jackson	jafbfcegiikoe
jacqu	lbjcedegihhiflhoe
jacqu chirac	mbkcedfgfhhiflhnhof
jail	haibkihjflfnfod
jail for	lahbjcedhgehhiflhoe
jail term	nafbicegfhhlhnhof
jakarta	mafbjchdfgehhiflhof
jamaica	nafbidfghhhiflhoe
jamaican	mafdfgfhhiilhnhof
jame	hbfgjiijfoe
jame score	nafcedfgihhiflhnhof
jami	iafbfcfdegjhhijoe
jami foxx	mcedfgfhhijlhnhof
jami noon	lafcedfgihhiflhnhof
jane	mahcedfgfhhiilhnhof
janet	lafcedfhhijlhnhof
janet jackson	mafcedfhhijlhnhof
januari	ebhcjdhgihfiijelfnfod
januari 2004	mafchdfgfhhihlhnhof
japan	faebjcidjgihfihjelfneoc
japan and	lafchdhgehhlhnhof
japanes	haebjcidjhfihjflfnfod
jason	iafbfcfdfgkihoe
jason garden	ncedfgihhlhnhof
jason robinson	lafcedfgihhiflhnhof
java	nafcedigfhhiflhnhof
jay	nafcfdfgihhlhnhof
jeev	nafdigehhiflhof
jeff	lafbfdfgjhhlhoe
jenkin	nafbicedfghhhiflhnhof
jennif	ncedfgfhhiilhnhof
jeremi	kafbfcedhgihhihlhoe
jerri	lafbfceghhhiilhoe
jersey	lafbfghhhlhoe
jerusalem	lafblcedfgfhhiflhnhof
jesus	ncedfgfhhiilhnhof
jet	jaebichgiifjfoe
jewish	maibjcedfgehhiflhof
jim	kafcedfgihhiilhoe
jimmi	lafcedfgihhihlhnhof
jintao	nafbjcedfgfhhiflhnhof
job	eajblchdhgihfifjelfneoc
job cut	nafbkcedfgfhhiflhnhof
job data	nafbichdfgfhhiflhnhof
job in	kbhcfghoe
job of	kaicedigehhiflhnhof
job to	mahdhgehhlhoe
jobless	mafcjdfgfhhiflhnhof
joe	lafcedeghhhiklhoe
johansson	mafcedfgihhlhnhof
john	eaibkcfdfgjhfiijelfneod
john howard	objcedfgfhhiflhnhof
john kerri	lblcedfgehhiflhnhof
john paul	nafbjcedfgfhhiflhnhof
john prescott	lajcedfgfhhiflhnhof
johnni	kafbjcedehhijoe
johnni depp	ncedfgfhhiilhnhof
johnson	jaibfcedeglhhifoe
join	eahbhdigjhfiijelfneoc
join the	jahbhcfdeghiioe
joint	iahbickdfghiejfnfoe
joint ventur	kafcldegehhiflhof
jolt	nafbjcfdfgfhhiflhnhof
jon	lafcfdfgihhlhnhof
jonathan	jbfcfdhihoe
jone	hbfcidegjiijfnfoe
jonni	lafcedfgihhlhnhof
jonni wilkinson	mafcedfgihhiflhnhof
jordan	nbjcedfgfhhihlhnhof
jose	jafbidegkifoe
jose mourinho	lafcedfgihhiflhnhof
josh	mafcedfgihhihlhnhof
josh lewsey	mcedfgihhiflhnhof
joshua	mafdfgfhhijlhnhof
joss	ncedfgfhhiilhnhof
joss stone	ncedfgfhhiilhnhof
journal	kafbfcidigehhoe
journalist	jaibhcedhjfoe
journey	lbhcfdehhlhoe
joy	lbfceghhhiioe
jp	mafcfdfgjhhiflhnhof
jr	mafbhdhgehhihlhoe
juan	nafbicedfgihhiflhnhof
judg	gajbkcihfihjelfneod
judg in	mahcidegfhhiflhnhof
judgement	kajcfdfgehhlhoe
judgment	maicedfhhiflhnhof
judici	laidfgfhhiflhnhof
judiciari	nahbjcedfgehhiflhnhof
juli	iahbfcidhghihjfoe
julia	ncedfgfhhiilhnhof
jump	iaebechdkghjfoe
june	hahbechgjijjfnfod
june 2004	lahcfdehhiilhoe
jungl	mafbiciddgehhiilhoe
junior	lafbfcedegihhiklhoe
junk	mafdigfhhiflhnhof
jupit	lafcedkgfhhiflhnhof
jupit research	mafcedigfhhiflhnhof
juri	jafbfcigiihjfoe
jurisdict	mahchdfgfhhiflhnhof
juror	mafbfcegihhihlhoe
just a	ibfchdjjfoe
just about	mcedhgfhhihlhnhof
just as	nafbicehhiflhnhof
just befor	lbhcedfghhhihlhoe
just day	nahbjcedfgfhhiflhnhof
just like	mafbfdigfhhiflhof
just one	lafbhcfghhhiflhoe
just over	kahbfchgfhhlhoe
just the	jbfcfdioe
just to	lcedhghhhiflhnhof
just week	mahbicfgfhhiflhnhof
justic	iajbjdfgfiejfoe
justifi	kaibfcegihhifoe
justin	lafcedegihhijlhoe
juventus	mafcedfgjhhiflhnhof
k	lafbfcidhif
kabul	mbkcedfgfhhiflhnhof
kansa	nafcedfgjhhihlhnhof
kany	nafbkcedegfhhihlhnhoe
kany west	nafbkcedegfhhihlhnhoe
karzai	mafblcedfgfhhiflhnhof
kashmir	maibjcedfgehhiflhof
kate	lafcfdfgfhhijlhnhof
kate winslet	lafcedfgfhhijlhnhof
kazaa	nafcedjgfhhiflhnhof
kean	lafcedfgihhiilhnhof
keanu	ncedfgfhhiilhnhof
keanu reev	ncedfgfhhiilhnhof
keen	ibfchdjghifoe
keen to	iafbfchdjghifoe
keep	eahbjcidigihfihjelfneoc
keep it	kafbfcjgehhihlhoe
keep the	jahbfghoe
keeper	lafcedfgjhhiflhnhof
kelli	jaibfcedfgiihoe
kelli holm	lafcegjhhiflhnhof
ken	lahbicfdegihhifoe
kennedi	halbfcfdigejfoe
kennedi has	naicedfgfhhlhnhof
kennedi is	lajcedfgfhhiflhnhof
kennedi said	majcedfgfhhiflhnhof
kenya	maibicegfhhiflhnhof
kenyan	mahbhceghhhiflhoe
kept	hahbichdegijfoe
kept the	mbicedfghhhiflhnhof
kerr	mafcedfgihhiflhnhof
kerri	kblcddeoe
kerri in	oafbjcedfgfhhiflhnhof
kevin	kafbfcfdhgihhihoe
key	eaibhcidihfihjelfnfod
key product	nafcidfgfhhiflhnhof
key to	lahcedhhhihlhoe
keyboard	mafcedigfhhihlhnhof
kg	nafcedhgjhhiflhnhoe
khan	mafbhcedfiioh
khodorkovski	kafcjdfgfhhiflhnhof
kick	hahbfdhgkifjfoe
kick from	ncedfgihhiflhnhof
kick off	mahdeghhhiflhof
kid	jbhcedjgfihjfoe
kidnap	mahbjcedeghhhiflhoe
kiev	nafbjcfdfgfhhiflhnhof
kill	ebmdhghhfihjelfnfod
kill 5	oafbjcedfgfhhiflhnhof
kill a	nafbjcedfgfhhlhnhof
kill and	mafbjcfdfgehhlhof
kill at	kafblcfdfgehhiflhof
kill in	jafblcfdeihoe
kill of	nafbjcegfhhiflhnhof
kill one	mafbkcedfgfhhiflhnhof
kill palestinian	oafbjcedfgfhhiflhnhof
kill three	nafbicedhgehhiflhnhof
killer	kahbfcfiioe
kilroy-silk	makcedfgfhhiflhnhof
kim	lafbfcfdhgihhiflhoe
kind	hahbfdjihjfoe
kind of	iahbfdiihjfoe
kinect	oafcedegfhhiflhnhok
king	hbicidihfihjflfnfod
king norodom	objcedfgfhhiflhnhof
king of	nafbicedfgfhhiilhnhof
kingdom	lahbfcedjgehhiflhnhof
kirwan	nafcedfgihhiflhnhof
kluft	nafcedfgihhiflhnhof
knapman	naicedfgfhhlhnhof
knee	jafbfcfdegkhhihlhoe
knee injuri	lafcedfgihhihlhnhof
knew	jbhchdfghihjfoe
knight	mbfcfdegjhhihoe
knock	iafbfcfdhgjihoe
knockout	nafcedfgihhiflhnhof
know	daibfchdigjhfiijelfneod
know how	mafcedfghhhlhnhof
know it	lahcedfhhiilhoe
know that	kafcfdhghhhihlhoe
know the	lbicedfghhhlhoe
know we	ncedfgihhiflhnhof
know what	jbfcedhgioe
knowledg	kahcedhghhhlhoe
known	gbhcjdihfihjflfnfod
known as	iafbichdiihjfoe
known for	kafbfchdfhhiioe
kobe	nafcedfgjhhiflhnhof
kobe bryant	nafcedfgjhhiflhnhof
kodak	mafcedigfhhihlhnhof
kong	kafbjchgeoe
korea	jafblchiejfoe
korea on	objcedfgfhhiflhnhof
korean	lafbicjdfifoe
kosta	nafcedfgihhiflhnhof
kpl	nafcedfhhifnhok
kraft	nafcidfhhiflhnhof
kremlin	mafbfcidfgfhhiflhnhof
kuznetsova	lafcedfgjhhiflhnhof
kz	nafcedfgdhhiflhnhol
l	lafbfceghifok
la	kafbfcfdigiiioe
lab	lafbjcedigeiflhoe
label	ibfdigeijjfoe
labor	mafbicidehhifoe
laboratori	kcedighhhiflhoe
labour	eaobjchdegejfoe
labour and	jakcfdfgehhiflhnhof
labour backbench	naicedfgfhhlhnhof
labour campaign	naicedfgfhhlhnhof
labour elect	majcedfgfhhiflhnhof
labour govern	kajcedfgfhhiflhnhof
labour had	maicedfgfhhiflhnhof
labour has	kakcedfgfhhiflhnhof
labour in	naicedfgfhhlhnhof
labour leader	naibicedfgfhhiflhnhof
labour manifesto	naicedfgfhhlhnhof
labour mp	majcedfgfhhiflhnhof
labour mps	lajcedfgfhhiflhnhof
labour of	mahcedfgfhhihlhnhof
labour on	majcedfgfhhiflhnhof
labour parti	ialbicedegehhifoe
labour spring	maicedfgfhhlhnhof
labour voter	najcedfgfhhiflhnhof
labour was	majcedfgfhhiflhnhof
lack	hahbhgjjfnfod
lack of	iahgjifjfoe
lad	lafcedfgjhhiflhnhof
laden	oafbjcedfgfhhiflhnhof
ladi	mcedfghhhihlhnhof
laid	lcideghhhiflhof
land	iahbichjfnfod
landmark	kbhihoe
landscap	mafdigehhlhnhof
landslid	oafbjcedfgfhhiflhnhof
lane	mahcedfgihhiflhnhof
languag	hbfdiijjfoe
languag and	mafcegfhhiilhnhof
lansdown	lafcedfgihhiflhnhof
lansdown road	lafcedfgihhiflhnhof
laport	mafcedfgjhhiflhnhof
laptop	mafcedjgfhhiflhnhof
larg	fahbhcjdkgfhfifjflfnfod
larg number	mahchdfgfhhiflhnhof
larger	jahbhdjgeifoe
largest	fbhcmdigdiejfnfoe
largest moon	nafcedjgfhhiflhnhof
las	kafcedigehhiilhof
las vega	kafcedigehhiilhof
last	Yahbhcldhgkhdijjdldndob
last 18	mcedigfhhiflhnhof
last few	mafcfdfgihhiflhnhof
last four	lcfdfghhhiflhnhof
last june	maicedfhhlhnhof
last minut	mcfdhgfhhlhof
last month	hbichdhghjflfnfod
last night	kafbigkifoe
last quarter	lafcidhgehhiflhnhof
last season	lafcedfgjhhiflhnhof
last septemb	ldfghhhihlhoe
last three	kafbfgjhhifoe
last time	kafbfcfdfgjhhihlhoe
last two	lafghhhlhoe
last week	eahbiclgihfihjelfneod
last weekend	lafcedfgihhihlhnhof
last year	cahbfckdhgihfijjelfneoc
late	ebjdigkhfihjelfneod
late morn	oafbjcedfgfhhiflhnhof
late on	mafbicfdfghhhiflhnhof
later	dajbfchdhghhfijjelfnfod
later in	jahbfchdhgfoe
later on	lahdfhhiflhnhof
later this	jbfdhgfiioe
latest	eahbfcjdjghhfihjelfneod
latest in	mahcfdhgfhhiflhnhof
latin	lbichgeoe
latin america	nafbichdfgehhiflhnhof
launch	dbhcidlgfhfihjelfneod
launch a	haebhchdjjfoe
launch in	jafdjgehhiflhoe
launch it	mafcedigfhhiflhnhof
launch new	mafbjcedigehhiflhoe
launch of	kbfcfdjgehhlhoe
launch the	lahbhcedhgehhihlhoe
law	fakbichdigfhfjelfnfod
law and	laibhcedfgehhihlhof
law lord	lajbhcedfgehhiflhnhof
law that	nafbicedigfhhiflhnhof
law was	naicedfgfhhlhnhof
lawmak	lafbjchdhgehhifoe
lawsuit	iafbfcidkjfoe
lawsuit against	mafdhgfhhiflhnhof
lawyer	gahbichdhghhfihjflfnfod
lawyer for	mafbicedhhhihlhoe
lay	lajcfdfgfhhiflhnhof
lcd	nafdigfhhiflhnhof
le	mafbicedfhhiilhoe
lead	cahbhcjdiglheiijdleneoc
lead a	mafbichdegfhhihlhoe
lead after	nafbfcedfgihhiflhnhof
lead at	nafcedfgihhiflhnhof
lead in	kafbhcedhgkifoe
lead over	nahcedfgihhiflhnhof
lead role	lcedfhhijlhof
lead the	ibfcddhgjihoe
lead to	haibhcighifjfnfod
lead with	nafcedfgjhhiflhnhof
leader	cakbldhgihfiejelfneoc
leader and	nafbjcedfhhiflhnhof
leader charl	jakcedfgfhhiflhnhof
leader chelsea	lafcedfgjhhiflhnhof
leader mark	nahbicedfgfhhiflhnhof
leader michael	ialcedfgfhhiflhnhof
leader of	kaibkcedeifoe
leader yasser	nafbjcedfgfhhiflhnhof
leadership	jakbhcfdfifoe
leagu	fbhchdegmjfoe
leagu basebal	mafbideghhhiflhoe
leagu match	mafcedfgjhhiflhnhof
leagu on	nafcedfgihhiflhnhof
leak	kafbfchdjgehhiflhoe
leap	kafcedjghhhlhoe
learn	iahchffihjfoe
learn from	nahcidfffgehhiflhnhof
leas	nafbfdjgfhhiflhnhof
least	eahbkchdighhfjelfnfod
least 10	mbjdfgehhiflhnhof
least 20	nafbjcegfhhiflhnhof
leav	faibjcjgihfihjelfneoc
leav for	nafbjcedfhhiflhnhof
leav the	kahbfcedhghihoe
lebanon	oafbjcedfgfhhiflhnhof
lebron	nafcedfgihhiflhnhof
lebron jame	nafcedfgihhiflhnhof
led	fahbhcidhgihfihjelfnfod
led by	jafbicijfoe
led the	kbfcfgiihoe
led to	ibhchdhghjfoe
lee	kafbfceghhhijoe
leed	kbfcedegjhhiilhoe
left	ebicfdjgkhfihjelfneod
left the	kbhcfghoe
left to	mahcedhhhiflhof
leg	jafbhchgiifoe
legaci	mbicedfgehhiilhnhof
legal	fajcidihfiijelfnfod
legal action	jahbfchdhgeihoe
legal battl	nafcedhgfhhihlhnhof
legend	jbfcedfgiijoe
legendari	mafcedfgihhiilhof
legisl	jaibjchgeihjfoe
legisl in	naicedfgfhhiflhnhof
legitim	jcedkgehhiflhnhof
leicest	jahbfcedfgjihoe
leigh	laicedfgehhijlhnhof
leinster	mafcedfgihhiflhnhof
lend	kafcjgehhiflhof
lender	kcjdfgehhiflhnhof
lengthi	mcedfgihhiflhnhof
lenovo	nafcedjgfhhiflhnhof
leonardo	lafcedfgfhhijlhnhof
leonardo dicaprio	lafcedfgfhhijlhnhof
less	faibecjdhghhfiijflfnfod
less than	iahbfcidhgiiejfoe
lesson	kahbfcedigfiioe
let	eaibedkgihfihjflfnfod
let peopl	kahcedjgehhiflhnhof
let the	laidfhhlhoe
let them	mahcedhgfhhiflhnhof
let you	mafcedjgfhhiflhnhof
letter	jaibicfdiifjfoe
letwin	kajdfgfhhiflhnhof
level	dahbecidkgjhfjelfnfod
level in	mchdfgfhhiflhnhof
level of	hahbfdjihjfoe
levi	ndfgfhhiilhnhof
lewi	laicedegihhlhoe
lewis-francis	ncedfgihhiflhnhof
lewsey	mafcedfgjhhiflhnhof
lexmark	nafccdjgihhiflhnhof
lg	mafbfcidfgihhifoe
liam	kajcedfgehhiilhof
liam fox	lajcedfgfhhiflhnhof
lib	hamcedfgehhiflhoe
lib dem	hamcedfgehhiflhoe
liber	gambjcedegeifoe
liber democrat	gamcedfgehhiflhoe
liberti	kaicehhiflhoe
librari	lafcedjgfhhiflhnhof
licenc	jafbfdigfiioe
licens	jahbfdjgeoe
lie	iaibfchdhjfoe
lie about	maicfgfhhiflhnhof
life	eaibhdjghhfijjeleneoc
life and	mcfdfgfhhiilhnhof
life in	lbfcedighhhlhoe
life of	mafbjcedegehhiilhnhof
life was	mahbicedfgfhhihlhnhof
lifestyl	kafcedjgehhihlhof
lifetim	mafcfdfghhhihlhnhof
lift	hahbhcjdegijfnfod
lift the	kbfchdegihhoe
light	iaebidjihjfoe
light on	nafbicedhgfhhiflhnhof
like	aaibhcjdkgjheiijdlendob
like a	jahbfcedhgioe
like ani	nafbicegfhhihlhnhof
like i	ncedfgihhiflhnhof
like of	kbfghhhihoe
like that	kghhhiflhoe
like the	ichdhjfoe
like this	kahbfcehhiilhoe
like to	eahbhcidjgihfjelfneoc
likeabl	nafcedfghhhihlhnhof
liken	mahcegfhhihlhnhof
limit	fajbfckdhgfihjfoe
limit on	kajbfchdegehhihlhoe
limit or	nahcedhgfhhiflhnhof
lindsay	mafcedfgjhhiflhnhof
lindsay davenport	ncedfgihhiflhnhof
line	eaibichdjgjhfifjelfneoc
line after	nafcddihhiflhnhof
line and	lafcfdhghhhiflhnhof
line for	lafbfchdfghhhlhoe
line inc	nafcidfgfhhiflhnhof
line of	lahbicfgehhoe
line up	mafcfghhhiflhnhof
line with	jaibfchdfgehhlhoe
line-out	mcedfgihhlhnhof
line-up	jafbfcedegihhijlhoe
lineup	nafdfgihhiflhnhof
link	gahbkdjhfifjflfnfod
link between	nbhcedhgehhiflhnhof
link to	jafbkchdhgfifoe
link with	lahdfghhhiflhnhof
linux	iafcedmgehhiflhoe
linux-based	nafcedigfhhiflhnhof
lion	jafbfcegkhhihoe
lion tour	lafcedfgjhhiflhnhof
list	fahbfcjdjghhfiijelfnfod
list of	idiiijfoe
listen	iaibfcedjgfihjfoe
listen to	iahbfcedjgfoe
liter	mceghhhlhof
littl	eaibfcidigjhfiijelfnfod
littl as	mcedhgfhhiflhnhof
littl bit	lafcfdfgihhiflhnhof
little-known	lafchdfgfhhihlhnhof
live	daibhckghhfijjeleneoc
live action	ncedfgfhhijlhnhof
live in	jafbfdhgfiioe
live of	maidfgfhhlhnhof
live on	mafcedhgfhhihlhnhof
live up	lbfchhhihlhoe
liverpool	jahbfcedegkhhoe
liverpool manag	nafcedfgihhiflhnhof
ljubic	oafbjcedfgfhhiflhnhof
ll	mafbfgjhhiflhoe
lleyton	kafcedfgkhhiflhnhof
lleyton hewitt	kafcedfgkhhiflhnhof
lloyd	lbhcfdeghhhihlhoe
lo	ncedfgihhiflhnhof
loan	iahbfcjghifoe
lobbi	mahbjcfdfgehhiflhof
local	fajbhcidhhfihjelfnfod
local govern	kakcfdfgfhhiflhnhof
local incom	maicedfgfhhlhnhof
local press	nafcidfgfhhiflhnhof
locat	lchdhgehhiflhoe
lock	iafbhgiihjfoe
lock in	nahbicfdfgfhhiflhnhof
locust	nafcedkgehhiflhnhof
lodg	mcedhghhhiflhnhof
log	kafcedjhhiflhof
lol	mafcedegfienhoo
london	dajbicjdighheiijeleneoc
london and	lchdehhihlhoe
london on	lahbhcfdfgehhihlhoe
london stock	lafcidfgehhlhnhof
london stock exchang	lafcidfgehhlhnhof
london-based	mafchgehhihlhnhof
lone	lafbhcedegihhihlhoe
long	daibicjdhgjhfihjeleneoc
long as	kbhgfihoe
long been	mahgfhhiflhnhof
long term	kaibfcihhifoe
long time	lcedfgihhlhoe
long way	lafdigfhhiflhof
long-awaited	mafbhcfdigehhiflhnhof
long-running	lafcedhgfhhiilhof
long-term	iahbfcidhjfoe
longer	iaibhcigfjfoe
longhorn	mafcedighhhiflhof
look	baibhcldigjheihjdleneoc
look after	lahdfgehhihlhof
look ahead	lafbfdegihhlhoe
look at	faibechdigihfjflfnfod
look back	lafcedfgjhhlhof
look for	hchdhghjfoe
look forward	jahbfdegjihoe
look into	mahbhcehhiflhof
look like	kafbfchghhhoe
look set	kbhchdfghifoe
look to	iahcjdfgiiejfoe
loom	kaibhcedjgehhifoe
loophol	lahcedigehhlhnhof
lopez	mafcfdegihhiilhoe
lord	gamcegeiijfoe
lord and	naicedfgfhhlhnhof
lord chancellor	majcedfgfhhiflhnhof
lord falcon	majcedfgfhhiflhnhof
lord of	kafcfgfhhiilhoe
los	iaebfgiikjfoe
los angel	iafbfcfgiikjfoe
lose	fcidigkhfihjelfnfod
lose out	nafcedfghhhiilhnhof
lose the	lafdfghhhihlhoe
loser	lahchdfhhiflhof
loss	fbhcidjgkhfiejflfnfod
loss of	kahbfdiifoe
loss to	kcedfgjhhiflhnhof
loss widen	oafcjdegfhhiflhnhof
lost	eaibfcjgjhfihjelfnfod
lost in	lcedfhhiilhnhof
lost to	mafcedfgihhihlhnhof
lot	eahbechdjgkhfihjflfnfod
lot more	kafcfdhgihhiflhoe
lot of	fahbedigjhfihjflfnfod
lotteri	lafdegfhhiilhof
loui	kafbichdegioe
loui cardin	mafcedfgjhhiflhnhof
louisiana	nafbicedegihhiflhnhof
louisvill	nafcedfgjhhiflhnhof
love	gahcdgiiljfoe
love for	mcedfghhhiilhnhof
love with	mcedfgfhhiilhnhof
lover	mafcedigfhhihlhnhof
low	fbhcjdihfjflfnfod
low cost	mcedhgfhhiflhnhof
low of	nafcidfgfhhiflhnhof
low on	mafcigehhiflhnhof
low-budget	mafchdegehhijlhnhof
low-cost	jafbjcidhgeifoe
low-cost airlin	nafbjdfgfhhiflhnhof
lower	gahbichdjgfifjfnfod
lower than	lafchdfgehhihlhnhof
lowest	jaibhchdegfifoe
lpga	nafcedfgjhhiflhnhof
lsu	nafcedfgjhhiflhnhof
ltd	lbicjdegehhiflhoe
luciano	ncedfgihhiflhnhof
luck	lcfdfghhhlhnhof
lucki	lafbfghhhlhoe
lucrat	lafdhghhhiflhof
lui	mafbhcedfgihhlhof
lunar	ncedigfhhiflhnhof
lunch	mahbhcedhhhiflhoe
lure	mafbidfgfhhiflhof
luxuri	lafcidegihhiflhoe
lyco	nafcedjgfhhiflhnhof
lyco europ	nafcedigfhhiflhnhof
lyn	oahcedfgdhhiflhnhok
lyric	ncedfgfhhiilhnhof
m	jafbfcjgioh
m000	nafbfcedhgehhiflmnhoe
mac	kafdkgehhiflhoe
mac mini	nafcedigfhhiflhnhof
mac os	nafcedjgfhhiflhnhof
machin	hafbfchdkgeihoe
made	aajbhcjdigjheijjdlendoc
made a	hdfgjihjfoe
made an	mahchdegfhhihlhoe
made avail	lahcfdhgfhhiflhnhof
made by	kafchdhgehhihlhof
made his	kahbfcedhghhhihlhoe
made in	jahbfdeghiioe
made it	ibhdhghihjfoe
made on	lbjcfdfgfhhihoe
made the	hahbhdegiiijfoe
made to	laibfcedhhhiflhoe
made up	jahbfchdigehhiflhoe
madrid	hbicedfgliejfoe
mae	nafbichdfgehhiflhnhof
magazin	hafbfdjgfijjfoe
magic	lcehhihlhoe
magistr	maicedfgfhhihlhnhof
magnific	ncedfgihhiflhnhof
maiden	nafcedfgihhiilhnhof
mail	kahbhdigeoe
main	eahbfcjdhhfiijflfnfod
mainstream	lafchgehhihlhoe
maintain	iahbhdhghifjfoe
maintain his	nafbjcedfghhhiflhnhof
major	cajbhcidjgjheihjeleneoc
major leagu	lafbidegioe
major of	jbfdhgiifoe
major step	nahbhcedhgfhhiflhnhof
make	Zajbjcldigihdiijdldndob
make a	gaibfdjghhfiijflfnfod
make ani	laicfdfhhiflhnhof
make gain	nahbicedfgfhhiflhnhof
make his	mbicedfghhhlhoe
make it	fbechdjgiihjflfnfod
make sure	iaibfgioe
make the	gahbhdighhfihjflfnfod
make their	lahbfchdfgihhifoe
make them	lahcedhgfhhlhnhof
make up	jbfchdfghihoe
make us	nafbfcedhgfhhiilhnhof
make weapon	objcedfgfhhiflhnhof
maker	fbfcldlgeiejfoe
maker airbus	nafcidfgfhhiflhnhof
maker of	lcjgehhiflhoe
malaysia	mafcigfhhiflhnhof
malcolm	kbicfdfgiihoe
malcolm glazer	mafbicfdegihhiflhoe
maldiv	nafbidfgfhhiflhnhof
male	lbfcedhgfhhiilhoe
malfunct	mafcfdfgfhhiilhnhof
malici	jafcedkgfhhiflhof
malici code	nafcedigfhhiflhnhof
malici hacker	mcedigfhhlhnhof
malici program	mcedigfhhiflhnhof
mall	nafcldegehhiflhnhof
man	eblcfgjhfijjelfneoc
man to	lcedfghhhiilhnhof
man utd	kafbjcfdegjifoe
man who	kbicedeghhhiioe
manag	cbfckdjgkheihjeleneoc
manag and	lafdhhhlhof
manag director	lafbhchdhgehhiflhof
manag of	lbfchhhlhoe
manag to	jbfdhghihoe
manchest	gaibhceddglihjfnfoe
manchest citi	nafcedfgjhhiflhnhof
manchest unit	iafbfcfdegmhhiflhoe
mandatori	mahchgfhhiflhnhof
mani	baibhcidkghheiijdleneoc
mani as	mafchdfhhlhnhof
mani differ	mcedigfhhlhnhof
mani of	hahbhchdigeihjfnfoe
mani other	lafcfdigfhhlhnhof
mani peopl	jaibfcfdioe
mani year	mafcehhiilhnhof
manifesto	jakcfgehhiflhoe
manipul	lafchdhgfhhiflhnhof
manni	nafcedfgihhiflhnhof
manni ramirez	nafcedfgihhiflhnhof
manoeuvr	naicedfgfhhlhnhof
manual	mafcedjgfhhiflhnhof
manufactur	hafbhcldhgejfoe
map	lbicfdjgehhiflhoe
mar	lbfcddigiihoe
marathon	lafcedhgjhhiflhoe
marc	lafdfgfhhiilhnhof
march	fahbhcidfgihfiijelfnfod
march 2005	lcigehhlhoe
margaret	kaibjcedegehhlhoe
margaret hassan	mahbjcedfgfhhiflhnhof
margaret thatcher	nahbicedfgfhhiflhnhof
margin	iaibfchgfifoe
mari	kbhdegfhhiioe
maria	kbfcedfgihhiilhoe
maria sharapova	nafcedfgihhiflhnhof
marijuana	nafbicedfghhhihlhof
marin	lafbfcfdigihhiflhoe
marion	nafcedfghhhihlhnhof
mark	eahbjdhgjhfihjeleneoc
mark a	lafbjcfdhgfhhlhoe
mark cueto	mafcedfgihhiflhnhof
mark lewis-francis	ncedfgihhlhnhof
mark oaten	lajcedfgfhhiflhnhof
mark serwotka	naicedfgfhhlhnhof
mark the	jbicigeihoe
market	bahbhcndkgehfjeleneoc
market and	kahcidfgehhiflhoe
market are	mafcjdfgfhhiflhnhof
market for	kdigehhiflhof
market has	kafcidhgehhlhoe
market in	kafbhcigehhiflhoe
market is	jafcjdfgehhiflhnhof
market share	lafchdhgfhhiflhnhof
market to	mafdigfhhiflhnhof
marr	naicedfgfhhlhnhof
marri	jahcfiijfoe
marriag	nafbkcedfgfhhiflhnhof
marshal	laidegihhiflhoe
marshal plan	naicedfgfhhlhnhof
martin	gaibicfddgjijjflfnfod
martin johnson	mafcedfgihhiflhnhof
martin scorses	lafcedfgfhhijlhnhof
martinez	mafcedfgjhhiflhnhof
martyn	ncedfgihhiflhnhof
marvel	mafcedhgfhhiilhnhof
mask	nafcegfhllhnhoe
mass	iaibjcddjjfoe
mass at	oafbjcedfgfhhiflhnhof
massachusett	mafcihhiflhoe
massacr	mahbjcedfgehhlhnhof
massiv	hahbfchdhghjfoe
master	kahbjcedegioe
match	ebecigmjfnfoe
match against	lafcedfgjhhiflhnhof
match at	kafcedfgkhhiflhnhof
match for	mafcedfgihhiflhnhof
match in	lafcedfgjhhiflhnhof
match of	nafcedfgihhiflhnhof
match on	lafcegihhlhnhof
materi	hafbfchdiijjfoe
matern	maicedfgfhhlhnhof
matern leav	maicedfgfhhlhnhof
mathew	mafcedfgihhiflhnhof
mathew tait	mcedfgihhiflhnhof
matsushita	mafcfdjgfhhiflhnhof
matt	jafbfcedfgjiioh
matt william	mafcedfgihhiflhnhof
matter	gaicidhgihfjflfnfod
matter of	lahbfdhgfhhlhoe
matthew	kahcedfghhhihlhoe
matur	kafbfdhghhhlhoe
mauresmo	mafcedfgkhhiflhnhof
mauric	ncedfgihhiflhnhof
max	mafcegihhlhnhof
maximum	lahbfcfdfhhihlhoe
may	baibkcldighheihjdlendoc
may be	gbicjdihfihjflfnfod
may have	hbjcidighhfifjflfnfod
may not	iahbfcidigfihjfoe
mayb	jbfcfdhgiihoe
mayor	nahbhcedehhlhoe
mba	oafcedfgfhhifjklhnhof
mbeki	oafbjcedfgfhhiflhnhof
mc	mafcedfgfhhihlhnhoh
mccartney	mahcedfgihhihlhof
mcdonald	ncedfgfhhiilhnhof
mcfadden	nafcedfgfhhijlhnhof
mci	mafcjdfgfhhiflhnhof
mclean	ocddjgfhhiflhnhof
me and	lahcedfgihhiflhnhof
mean	eaibecidjgihfihjelfnfod
mean that	jbfcfdigfihoe
mean the	lafdhghhhiflhnhof
mean they	mahcehhiflhnhof
meant	hahbfchdhghifjfoe
meant that	kafchdhhhiflhoe
meanwhil	gaiciddgiihjfnfod
measur	gajbhcigfifjfnfoe
measur to	nahbicedfgfhhiflhnhof
mechan	mahcedhgfhhlhnhof
medal	iafbicegkifoe
medal in	lafcedfgkhhiflhnhof
medallist	mafcedfgihhiflhnhof
media	eahbhcidjghhfihjelfnfod
media and	mcehhihlhnhof
media player	kafdjgehhiflhof
medic	jahbhchghifjfoe
meet	dajbickdfgkhejeleneoc
meet at	mahbhcedfghhhiflhof
meet between	nahcegihhiflhnhof
meet in	kaibfchdfghifoe
meet of	jajbfchdehhiflhoe
meet on	laichdegfhhiflhoe
meet the	lahcfdegfhhiilhoe
meet with	kbhcjdeifoe
melbourn	kafbicegjoe
melzer	nafcedfgihhiflhnhof
member	eajbicidhhfiijelfneoc
member and	maicedfhhiflhnhof
member of	gaicihfiijflfnfod
membership	kaibjcfdfgfifoe
memor	ncedfgfhhiilhnhof
memori	hbjdighhfjflfnfod
memori card	ncedigfhhiflhnhof
memori of	mafbicedfgfhhihlhof
memphi	nafcedfgjhhihlhnhof
men	gajbjcddfgjhfihjflfnfod
men were	nahbicedfgfhhiflhnhof
menatep	nafcidfgfhhiflhnhof
mental	mahcedfghhhiflhnhof
mention	kahbfchdigehhiflhoe
menzi	naicedfgfhhlhnhof
menzi campbel	naicedfgfhhlhnhof
mep	kajbjcfdegehhiflhoe
merced	mafbfchdeghhhiilhoe
mere	lbhdhifoe
merg	iaibfcjdegehhiflhoe
merg with	mcidfgfhhiflhnhof
merger	jaibfchdjgeifoe
merit	lahcedhghhhlhoe
mess	lchdeghhhihlhoe
messag	faicjdighhfjelfnfod
messag and	lahchdhgehhiflhof
messag to	jaibhcddhghjfoe
met	hahbiddgihkifjflfnfod
met with	mafbjcfdfgfhhlhnhof
metal	kbhdhgeihoe
meter	mafbiceghhhiflhoe
method	nafcedigfhhiflhnhof
metr	mafceghhhiflhnhof
metropolitan	lahbicfdfgehhlhof
metropolitan polic	nahbicedfgfhhiflhnhof
mexico	kafchdjghifoe
mgm	mafcidfgehhihlhof
miami	kafbfcedegkhhiioe
miami dolphin	nafcedfgihhiflhnhof
mich	oafbjcedfghhhiflhnhof
michael	eakbhdhgihfiijelfneod
michael ancram	maicedfgfhhiflhnhof
michael howard	hamcedfgehhiflhof
michael jackson	nafcedhgfhhiilhnhof
michael owen	mafbkcedfhhiflhnhof
michael phelp	nafcedfgihhiflhnhof
michael schumach	nafcedfgjhhiflhnhof
michalak	nafcedfgihhiflhnhof
michigan	lafbhdegkhhifoe
micro	mafcedigfhhiflhnhof
microsoft	eafbfcldlgeiejfoe
microsoft and	ncedjgfhhiflhnhof
microsoft corp	jafbfcidkgeifoe
microsoft has	mafcedigfhhiflhnhof
microsoft is	lafcedkgfhhiflhnhof
microsoft make	nafcedigfhhiflhnhof
microsoft plan	nafcedigfhhiflhnhof
microsoft releas	ncedigfhhiflhnhof
microsoft window	mcedigfhhiflhnhof
microsystem	lafcedkgfhhiflhnhof
middl	iaibjgfifjfoe
middl east	kahbjdegehhoe
middl of	mahcedhgfhhiflhnhof
middlesbrough	mafcedfgjhhiflhnhof
midfield	jafcedfgkhhlhof
midland	laidfgfhhlhnhof
might	eaibichdigihfihjelfneod
might be	iaibicfdhghjfnfoe
might have	jbhghoe
might not	mafcfghhhiflhnhof
migrant	lajbjcedegehhiflhoe
mike	hbfcfdhgkiijfoe
mike leigh	mcedfgfhhiilhnhof
mike ruddock	mcedfgihhiflhnhof
mikhail	kafcidfhhiflhnhof
mikhail khodorkovski	lafcidfgfhhiflhnhof
milan	kafbicfdegjihoe
milburn	kakcedfgfhhiflhnhof
mild	mafcjdfgfhhiflhnhof
mile	lafbhdhghifoe
milit	ibmcfdegeifoe
milit group	nafbkcedfgfhhiflhnhof
milit on	nafbkcedfgfhhiflhnhof
militari	hahbldigeiejfoe
militari said	nafbjcedfgfhhiflhnhof
militia	mafbkcedfgfhhiflhnhof
militia in	objcedfgfhhiflhnhof
militiamen	objcedfgfhhiflhnhof
mill	lafbfcjoe
millennium	kaibfcfdegihhlhoe
miller	lafdfghhhihlhoe
million	baibicidlheijjdleneoc
million barrel	nafcidfgfhhiflhnhof
million by	ldhgehhlhoe
million copi	lafcedhgehhiilhnhof
million dollar	jafbhchgeijoe
million dollar babi	kafcedfgfhhiklhnhof
million in	jbfcjdhgeihoe
million of	haibhdigdihjfoe
million on	ncedigfhhiflhnhof
million peopl	kbhgeiioe
million to	mafcedjgehhihlhnhof
million viewer	ncedfgfhhiilhnhof
milwauke	nafcedfgihhiflhnhof
mind	haibfcddhgiiijfoe
mine	kbfcjdehhlhoe
mini	kafbfchdjgeifoh
minimum	jaibfdhgeoe
minist	camblclehfhifjfkhmhnfod
minist and	lajcedfgfhhiflhnhof
minist ariel	nafbjcedfgfhhiflhnhof
minist believ	naicedfgfhhlhnhof
minist for	lajcfdfgfhhiflhnhof
minist had	lajcedfgfhhiflhnhof
minist has	mahbidfgehhiflhnhof
minist in	maicedfgfhhlhnhof
minist is	majcedfgfhhiflhnhof
minist john	laibjcedfgehhiflhnhof
minist of	kajbfdfhhiflhoe
minist question	majcedfgfhhiflhnhof
minist said	laibjcfdegehhiflhoe
minist should	maicedfgfhhlhnhof
minist to	nahcedfgfhhihlhnhof
minist told	naicedfgfhhlhnhof
minist toni	jajbicedegfhhiflhoe
minist was	naicedfgfhhlhnhof
minist were	maicfdfgfhhiflhnhof
minist will	naicedfgfhhlhnhof
ministri	jbjcjdegeoe
ministri of	mbichdfgehhiflhof
ministri of defenc	nahbjcedfgfhhiflhnhof
minnesota	nafcedfgjhhiflhnhof
minor	kajbfchdehhoe
mint	oafdfgchhiflhnhok
minut	fbfdiglihjfoe
minut and	lafcedfgihhlhnhof
minut left	mcedfgihhiflhnhof
minut of	mafcfdfgihhiflhnhof
minut to	nafcfdfgihhiflhnhof
miracl	oafbjcedhgfhhiflhof
mirror	kahbfcfdhghihoe
miseri	nafcfdfgihhihlhnhof
mislead	mafchdhgehhiflhnhof
miss	fbhgkheihjelfneof
miss a	kafcedfgjhhlhnhof
miss out	lafbfdhhhihlhoe
miss the	jbhcedfgjifoe
missil	nafbjcedeghhhiflhnhof
mission	kahbichdigeiejfoe
mistak	iahbhciffgiiejfoe
mix	iahbighihjfnfoe
mlb	nafbjcedfghhhiflhnhof
mobil	fahcldjgfhfifjflfnfod
mobil and	lafcfdigfhhiflhnhof
mobil oper	lafcidhgehhiflhoe
mobil phone	gahbhchdjgejfoe
model	haebfcidjghihjfoe
moder	kbichdfgeihoe
modern	jahbhcfdhgeihoe
modest	lahchgehhlhnhof
modifi	mahgfhhiflhnhof
mogul	nafcedfgfhhijlhnhof
moham	nafbjcedfhhiflhnhof
moment	gbhchdigihfjflfnfod
momentum	lafcidfhhiflhnhof
monday	caibkclgjhejdleneoc
monday as	lbichdeoe
monday for	mafbicedfghhhlhof
monday it	nafbjchdfgehhiflhoe
monday morn	mbicfdfghhhiflhoe
monday said	mafcjgehhiflhnhof
monday that	kafbfcjdhgfhhifoe
monday to	lahbiciddgehhlhoe
monetari	kahcidfgehhiflhof
monetari fund	nahcidfgfhhiflhnhof
monetari polici	mahchdfgfhhiflhnhof
money	eaibicjdhgihfihjeleneoc
money and	lahhhiflhoe
money for	lbicfdhgfhhlhoe
money from	lahbfcidfhhiflhoe
money on	lbhcehhihlhoe
money to	kbidfihoe
monitor	iafbicfdkgeoe
monopoli	nafcidfgfhhiflhnhof
monster	lafcedhgehhijlhnhof
montgomeri	mafcedfgjhhiflhnhof
month	aaibjcjdigjheihjdleneoc
month ago	kahbjcedfihoe
month and	kahbfchhhiflhoe
month as	mafcjdfgfhhiflhnhof
month in	jafcigehhlhoe
month of	iahbhcjdhgeifoe
month on	nafbichdfgfhhiflhnhof
month to	jafbfcjhhlhoe
montreal	nafbhcedfgihhiflhnhof
montreal expo	nafbhcedfgihhiflhnhof
mood	lahcedhhhlhof
moodi	mafcfghhhiflhnhof
moon	mafbfcedjghhhiflhof
moqtada	nafbkcedfgfhhiflhnhof
moqtada al-sadr	nafbjcedfgfhhiflhnhof
moral	maibfcfdhgehhlhof
more account	nahcedhgfhhiflhnhof
more and	lahdigehhlhoe
more cash	objcegfhhlhnhof
more detail	lahcfdigehhiflhof
more expens	ldigehhiflhof
more for	mafchgfhhiflhnhof
more import	maicfdfgfhhiflhnhof
more interest	lahdhgehhiflhnhof
more like	kahbfchdhifoe
more money	mbicedeghhhihlhoe
more of	jafbfchdhihoe
more peopl	jaibfcfdhgehhlhoe
more power	kahbfchdhgfhhiflhoe
more than	bahbjcjdiheiijdleneoc
more time	lahceghhhiflhnhof
more to	kahbfgfhhihlhoe
more transpar	mafchgfhhiflhnhof
morgan	jahbfcideiioe
morn	hahbidfihjfnfod
morri	nbkcedfgehhlhnhof
morrison	mafcfdfghhhiilhof
mortgag	jahbjcigeifoe
mortgag approv	mafcidfgfhhiflhnhof
mortgag lend	nafcidfgfhhiflhnhof
mortgag lender	mchdfgfhhiflhnhof
mortgag rate	mahcidfgfhhiflhnhof
moscow	kafbjchgeifoe
most	kahbhcfdeghihoe
most import	kbfcfgioe
most like	lahgfhhiflhoe
most of	hafbhchdigiihjfnfod
most popular	lafbfdhhhihoe
mosul	oafbjcedfgfhhiflhnhof
mother	jaibhcedfiijfoe
motion	kafbfchdhgehhiioe
motion pictur	lafcedhgfhhiilhnhof
motiv	iahbjghiejfnfoe
motor	ibfcjdhifoe
motorcycl	mafceghhhihlhof
mount	jafbhcidiifoe
mountain	lbhcfdhgfhhoe
mourinho	lafcedfgkhhiflhnhof
mourn	nafbicedfgihhiflhnhof
mous	mafcedjgehhlhnhof
move	baibkcldhghheihjdlendoc
move away	nafbicegfhhiflhnhof
move by	laicfgehhlhof
move come	lafcidehhiflhnhof
move from	mafbicfdfghhhiflhof
move in	mafchdfgfhhihlhnhof
move is	mafchdhgfhhiflhnhof
move on	lahbicedhghhhifoe
move that	lafbjchdigeifoe
move to	gahbhcjgihfihjflfnfod
move which	nbhchdfgfhhiflhnhof
movement	kahbfgehhihlhoe
movi	faebicfdkgeiljfoe
movi and	lafcedigfhhihlhnhof
movi industri	nafcedigfhhihlhnhof
movi star	mcedfgfhhijlhnhof
mozambiqu	mahbicedfhhiflhnhof
mp	ialbfcedfgehhiflhnhof
mp0	kafchdigehhiflhnhof
mp3	kafchdigehhiflhnhof
mp3 player	lafchdhgfhhiflhnhof
mpaa	nafcedjgfhhiflhnhof
mpc	mahchdfghhhiflhof
mph	nafbjcedfhhiflhnhof
mps	hambicedegeifoe
mps are	naicedfgfhhiflhnhof
mps had	naibicedfgfhhiflhnhof
mr blair	hamcedegehhiflhoe
mr blunkett	makcedfgfhhiflhnhof
mr brown	iambfcfdegeoe
mr cabl	najcedfgfhhiflhnhof
mr clark	kakcfdfgehhiflhnhof
mr howard	jalcedfgehhiflhnhof
mr kennedi	jalcedfgfhhiflhnhof
mr khodorkovski	lafcidfgfhhiflhnhof
mr kilroy-silk	nakcedfgfhhiflhnhof
mr milburn	majcedfgfhhiflhnhof
mr oaten	naicedfgfhhiflhnhof
mr prescott	najcedfgfhhiflhnhof
mr straw	lakbfcedfgfhhiflhnhof
ms san	mafcedkgfhhiflhnhof
msci	nafcldfgfhhiflhnhod
msft	nafcedjgfhhiflhnhof
msi	nafcedegjifoi
msn	lafcedkgfhhiflhnhof
mtv	lafcedfgfhhiklhnhof
much	caibfckdhgjheiijeleneoc
much as	jbfcidfghoe
much better	kahdegihhiflhoe
much more	iahbfcfdiihoe
much of	iahbfcidfoe
mull	nafdigehhlhnhof
multi-million	ncedfgfhhiilhnhof
multimedia	kafchdjgehhiflhof
multipl	jafbhdigeihoe
multipli	oafcedjgfhhiflhnhof
munich	lafbfdfghhhihlhoe
murder	laibicedfgeiioe
murphi	kafcfdfgjhhiflhnhof
murray	lafcedfgjhhlhof
murrayfield	mafcedfgihhiflhnhof
muse	nafbfdigehhihlhoe
museum	nafbhcegehhiilhnhof
music	ebfchdlgeinjfoe
music and	iafbfcedjgehhijoe
music download	nafcedhgfhhiilhnhof
music industri	mafcedhgfhhiilhnhof
music player	jafdjgehhiflhoe
music scene	mcedfgfhhiilhnhof
music servic	nafcedigfhhiflhnhof
music store	nafcedjgfhhiflhnhof
music to	mcedhgehhihlhnhof
music video	nafcegfhhiilhnhof
musician	kafcfgehhijlhoe
muslim	kaiblcfdegehhifoe
must	fajbjcfdhghhfjelfnfod
must be	jajbhcfifoe
must not	laidfgehhihlhnhof
must-have	mafcedigfhhiflhnhof
mutu	nafcedfgjhhiflhnhof
mutual	kahbfcjdehhifoe
mutual fund	nafcjdfgehhiflhnhof
mv	oafcedfgfhhijlhnhof
my first	mafcegihhiflhnhof
my life	mcedfhhiilhnhof
my player	mafcedfgihhiflhnhof
n	kaebjcfdegijhnf
n00	ocedjgfhhiflhnhoe
nadal	mafcedfgjhhiflhnhof
najaf	nafbkcedfgfhhiflhnhof
name	ebhcidigihfijjelfneoc
name and	nafchdigehhiflhnhof
name best	lafcedfgfhhijlhnhof
name in	lafcfdfgjhhihlhnhof
name of	lbicegehhihlhoe
name the	lahbfcedhgfhhihlhoe
name to	mafcedfghhhihlhnhof
nanni	naicedfgfhhiflhnhof
napster	mafcedigfhhihlhnhof
narrow	lbidhgfifoe
nasa	mafbfcedlgehhiflhnhof
nascar	nafbfcedfgjhhiflhnhof
nasdaq	jafbfcjdjgeifoe
natali	ncedfgfhhiilhnhof
nathali	nafcedfghhhihlhnhof
nathan	nafcedfgihhiflhnhof
nation	baibkcjdigjhejdlendoc
nation and	mafcedfgihhiflhnhof
nation audit	majcedfgfhhiflhnhof
nation championship	mcedfgihhiflhnhof
nation guard	objcedfgfhhiflhnhof
nation has	nafbjcedfhhiflhnhof
nation secur	mahbicfdfgfhhiflhnhof
nation statist	lafcidfgfhhiflhnhof
nation team	mafcedfgihhiflhnhof
nationwid	lahbichdegfhhiflhoe
natur	hahcjiijfnfod
natur gas	nafcidfgfhhiflhnhof
navi	nafbkcedfgehhihlhnhof
navig	lafcedigfhhiflhnhof
nba	jaebfcdddgiijjjlfoi
nbc	lafdehhijlhoe
ncaa	nafcedfgjhhiflhnhof
neal	nafcedfgihhlhnhof
near	eahbmdjghhejeleneoc
near 30	mafbkcedfgehhlhnhof
near a	lafbkdfgehhiflhoe
near the	mafbjcehhiflhof
nearbi	mafbhcfdigehhlhof
nec	mafbfcedkghhhiflhoe
necessari	kaibfcfghhhifoe
need	bajbicjdjgihejdleneoc
need a	jbfcfdhgioe
need for	iahbhchdigeifoe
need more	mbicedhgfhhiflhoe
need of	maibhcfdfgfhhiflhnhof
need to	dajbhchdjgihfifjelfnfod
neeson	ncedfgfhhiilhnhof
negat	lahdfhhiflhnhof
negoti	hahbjchdighhfifjflfnfod
negoti to	lahbhchdfgehhiflhoe
neither	kahbfcidfhhiflhoe
nelson	ncedfgfhhiilhnhof
nepal	nafbjdfgfhhiflhnhof
nepal capit	objcedfgfhhiflhnhof
nerv	mafbicehhlhnhof
net	ebecidmgiiejfnfod
net firm	nafcedigfhhiflhnhof
net loss	nafcjgfhhiflhnhof
net profit	lafcjdfgfhhiflhnhof
net servic	mafcedjgfhhiflhnhof
net user	mafcedigfhhiflhnhof
netcraft	nafcedigfhhiflhnhof
netherland	lbfcfdhgihhiflhoe
netski	nafcedigfhhiflhnhof
network	eafbfcidkgjhfiijelfnfod
network and	kafbfdjgehhlhoe
network in	mafdhgehhihlhnhof
network of	lahdhgehhiflhnhof
never	eaibfcedigjhfiijelfnfod
neverland	mcedfgfhhijlhnhof
nevertheless	mafchdfgfhhihlhnhof
new	Xaiblckdkgjhdijjcldncoa
new book	majcedfgfhhiflhnhof
new chip	oafbjdegfhhiflhnhof
new coach	nafcedfgihhiflhnhof
new deal	lahbfchdegihhiflhoe
new england	nafcedfgihhiflhnhof
new entri	nafcegfhhijlhnhof
new evid	nafcedjgfhhiflhnhof
new figur	mahdfgfhhihlhnhof
new game	mafcedjgfhhiflhnhof
new home	laibjcfgehhiflhoe
new internet	nafcedigfhhiflhnhof
new job	mbidfgfhhiflhnhof
new labour	majcedfgfhhiflhnhof
new law	mahcfgehhihlhof
new media	mafcedigfhhihlhnhof
new model	mafchgfhhiflhnhof
new order	lafdfgfhhiilhnhof
new orlean	nafbhcedfgihhlhnhof
new pc	nafcjdfgfhhiflhnhof
new presid	nafbjdfgfhhiflhnhof
new product	lafchdigehhiflhof
new record	mafcidfgfhhlhnhof
new report	mdigfhhiflhnhof
new search	nafcedjgfhhiflhnhof
new servic	mafcfdjgfhhiflhnhof
new standard	oafbkcddhgfhhiflhnhof
new studi	lafdkgehhiflhof
new system	maicedhgfhhiflhnhof
new team	nafbicedfghhhiflhnhof
new technolog	kafdjgehhiflhof
new version	mafcedigfhhihlhnhof
new world	nafbidfhhiflhnhof
new year	jaibfcidfghifoe
new york	dadbhckdigjhfijjelfneoc
new zealand	iafbhgkifjfoe
new-look	mcedfgihhiflhnhof
newcastl	ibfdegkoe
newest	nafcedhghhhlhnhof
newli	lbfchdhgehhlhoe
news	caibhcjdkgiheihjdleneoc
news agenc	jafbfckgehhiflhoe
news confer	laicedfgihhiflhof
news corp	nafcjdegfhhiflhnhof
news for	kafdhghhhiflhoe
news of	lchgehhlhnhof
news servic	nafbicedigfhhiflhnhof
news that	kahchdegfhhlhof
news websit	haibfcedkgeihoe
news.com	nafcedjgfhhiflhnhof
newsfactor	mafchdjgehhiflhoe
newsnight	majcedfgfhhiflhnhof
newspap	gaibichdighhfihjelfnfod
newspap report	mbjcfdehhiflhoe
newspap that	nahbhcfdfgehhihlhnhof
next	aaibicjdjgjheiijdlendob
next elect	lajcedfgfhhiflhnhof
next few	kahbfcidfgfhhiflhoe
next for	nafbhcedhgfhhlhnhof
next general	kakcedfgfhhiflhnhof
next generat	jbfcedkgfhhlhoe
next month	ichgiihjfoe
next season	lafcedfgjhhiflhnhof
next three	lafchdfhhiflhnhof
next time	nahcedhgfhhiflhnhof
next two	mafcideghhhiflhnhof
next week	hahbjchdfgijflfnfod
next year	gbhcidjghhfiijflfnfod
next-generation	nafdigfhhiflhnhof
nextel	mafbfdighhhiflhoe
nfl	mafcedfgkhhiflhnhof
nhl	nafcedfgjhhiflhnhof
nhs	majcedfgfhhiflhnhof
nich	mafcfdhgfhhlhnhof
nichola	naidfgfhhiflhnhof
nick	jahbfdfghihoe
nicola	lafcfdfgihhlhnhof
nigeria	lbjcidegehhiflhoe
night	fahbhcfgkhfijjelfnfod
night after	nahbicedfgehhiflhnhof
nikkei	lafckdegehhiflhnhof
nikkei averag	nafcidfgfhhiflhnhof
nikkei up	nafcjdfgfhhiflhnhof
nine	hahbhdhgijfnfod
nintendo	kafdjgehhiflhoe
ninth	kahcedfgkhhiflhoe
ninth inning	nafcedfgihhiflhnhof
niro	nafcedfgfhhijlhnhof
nistelrooy	mafcedfgihhiflhnhof
nl	nafbicedfghhhiflhnhof
no decis	mbjcfdfgehhlhof
no doubt	jaibfdhoe
no longer	kahbecigfihoe
no matter	lbhcfghhhiflhoe
no one	kahbfcfdhghhhiflhoe
no other	ncedfghhhiflhnhof
no plan	lahbfchdeghhhihlhoe
no question	mafcedhghhhlhnhof
no way	mafcedfhhiilhnhof
no-one	lahcfghhhiflhof
no.0	oafcedfgjhhiflhnhoe
no.1	oafcedfgjhhiflhnhoe
nobel	mafbjchdhgehhieoe
nobel peac	nafbkcedfgfhhiflhnhof
nobodi	kaicfdfhhlhoe
nod	mcedhgfhhlhnhof
nokia	kafcedkgfhhiflhnhof
nomin	hahbfcedegfimoe
nomin for	iafcedfgehhillhof
nomin in	mafcedfgfhhijlhnhof
nomine	jafcedfgehhillhnhof
none	kahgfhhiflhoe
none of	lahgfhhiflhof
noon	kafcedfgjhhiflhnhof
normal	hahdigfihjfnfoe
norodom	nafbkcedfgfhhiflhnhof
norodom sihanouk	objcedfgfhhiflhnhof
nortel	nafcedkgehhiflhnhof
north	gahbjchdhghhfihjflfnfod
north america	jafbfcidhgehhihoe
north american	nafcedfhhiilhnhof
north korea	mbkcedfgfhhiflhnhof
northeast	nafbjcfdfgfhhiflhnhof
northern	iaibkdeghifjfoe
northern citi	mahbicedfgfhhiflhnhof
northern ireland	laibicfdehhiflhoe
northwest	nafbicedhgfhhlhnhof
norway	mahcedhgehhihlhnhof
norwich	lafcfdfgihhiflhnhof
norwich union	lafcfdfgihhiflhnhof
not a	haibfcfdhgijfoe
not about	mafbicehhlhnhof
not affect	naicedfgfhhlhnhof
not allow	lahcfdfhhihlhof
not an	kaicegfhhihlhoe
not appear	ocddjgfhhlhnhof
not avail	lahcehhlhnhof
not back	naicedfhhiflhnhof
not be	eaibfchdighhfiijelfnfod
not been	iaibfcfghoe
not believ	maicedfgfhhlhnhof
not chang	maicehhiflhnhof
not comment	mahdfgfhhiflhnhof
not for	mceghhhihlhof
not get	kahcedhghhhlhoe
not go	iajbfcfihoe
not guilti	nahbicfdfhhiflhnhof
not have	hahbfdhghiijfoe
not just	ibfchdighifoe
not know	kbfdhgfhhihlhoe
not like	mahcfdfgihhiflhnhof
not necessarili	mbhdfghhhiflhof
not onli	iaibfchdhghjfoe
not play	lafcedfgihhlhnhof
not quit	mafcfdjgfhhiflhnhof
not say	lahgfhhiflhof
not see	mahcedhgfhhiflhnhof
not so	mcfdhhhiflhof
not that	lahceghhhlhnhof
not the	iahbfdiihjfoe
not to	gaibhdhghhfihjflfnfod
not use	nafcedfgihhihlhnhof
not want	jahbfihoe
not what	maicfdfgfhhiflhnhof
not win	mcegihhiflhnhof
not yet	jbfchdhghifoe
note	haebfchdjgjiijfnfod
note that	lafcigfhhiflhnhof
noth	gajbfchgiihjfnfod
noth in	mahcedfhhlhnhof
noth to	kahbfdfhhlhoe
notic	lbhcfdioe
notifi	nafbicedfghhhiflhnhof
nottingham	mahcedfghhhlhnhof
nov	lafbhdjghifoe
novel	iaebhchdigeijjfoe
novemb	fahcjdighhfjelfnfod
novemb 2003	mahdfgfhhiflhnhof
novemb to	lafchdhgfhhiflhnhof
now a	lahgehhihlhoe
now and	jbfcfdhghhhoe
now be	iahbfcigfihjfoe
now have	kafdhhhiflhof
now he	mcedfgihhiflhnhof
now in	lahdfhhihlhof
now it	lafbfdhghhhihlhoe
now that	laicehhiflhnhof
now the	kbicedhihoe
now we	lcfdhghhhiflhof
nowaday	naicegfhhiflhnhof
nowher	mahbfcedhhhiflhof
nuclear	iaibmdegeifoe
nuclear arm	nafbjcedfgfhhiflhnhof
nuclear talk	oafbjcedfgfhhiflhnhof
nuclear weapon	nbjcedfgfhhiflhnhof
nuditi	nafcedfgfhhijlhnhof
nuke	oafbjcedfgfhhiflhnhof
number	baibfcjdkghheikjdleneoc
number 10	maicedfhhihlhnhof
number eight	mafcedfhhiilhnhof
number four	ncedfgfhhiilhnhof
number of	daicidkhfiijelfneoc
number one	iafbfcfdfgiikjfoe
number three	mafcedhgfhhiilhnhof
number two	mafcedfhhiilhnhof
numer	lafcfdighhhiflhof
nurs	maicidfgehhiflhnhof
nvidia	nafcedjgfhhiflhnhof
ny	mafbfchghhhiflhoe
nymex	nafcidfgfhhiflhnhof
nyse	lafbfcidigehhiflhoe
o	lafbfcfdhgjhhiflhoe
o'connel	mafcedfgihhiflhnhof
o'driscol	lafcedfgjhhiflhnhof
o'gara	mafcedfgjhhiflhnhof
o'sullivan	lafcedfgjhhiflhnhof
o0	nafcfdjgfhhiflhnhoe
o2	nafcfdjgfhhiflhnhoe
oakland	lafbicedegjhhiflhoe
oakland athlet	nafcedfgihhiflhnhof
oakland hill	nafbjcedfghhhiflhnhof
oaten	lakcedfgfhhiflhnhof
oaten said	najcedfgfhhiflhnhof
obes	nafdigehhiflhnhof
object	jahbhchdigeifoe
observ	ibichdhjfnfoe
obtain	kbichdhifoe
obvious	iaibfcedhgiihjfoe
occas	maicegfhhlhnhof
occupi	mahbhcedfgfhhlhnhof
occur	lahbhgfhhiflhoe
ocean	mbecedihhiioe
oct	kafbjcjddghifoe
octob	fahcjdjghhfjelfnfod
octob to	nafcidfgfhhiflhnhof
odd	laidfgehhihlhof
of 10	lchgehhihlhoe
of 2003	kbfhhihlhoe
of 2004	hafbhcidhghihjfnfoe
of 2005	ibhchdigeihoe
of 87	nafbicedfgfhhihlhnhof
of a	aaibjckdjgiheiijdldndob
of about	kbfchdhhhifoe
of aid	lahbjcfdfgehhiflhoe
of air	mafbhchgfhhiflhnhof
of all	gahbechdjghihjfnfod
of america	lafbhchgfhhiflhoe
of american	mcidfgfhhlhnhof
of an	gahbhcidigfhfihjflfnfod
of ani	kbfchhhiflhoe
of anonym	objcedfgehhlhnhof
of appeal	lajcfdfgehhlhof
of arafat	oafbjcedfgfhhiflhnhof
of attack	kbjcfoe
of azkaban	mafcegfhhiilhnhof
of bbc	mahcedfgfhhiilhnhof
of be	jaibhcfoe
of big	mcidfgfhhiflhnhof
of both	laibhcfdegfhhihlhoe
of britain	kaibhcddhghoe
of british	lahbhcegfhhihoe
of broadband	ncedigfhhlhnhof
of busi	kbfchdhgiifoe
of california	mafchdhhhiflhoe
of capit	objcedfgfhhiflhnhof
of chelsea	mcedfgihhiflhnhof
of children	lahcedhgehhihlhof
of china	mbidfgfhhiflhnhof
of commerc	mafchgfhhiflhnhof
of common	laibhcegehhiflhoe
of compani	jbicjdfgehhiflhoe
of comput	kafcedjgehhlhnhof
of consum	lafchdhgehhiflhnhof
of content	mafbicedhgfhhiflhnhof
of control	najcedfgfhhiflhnhof
of cours	iaibfcfdighoe
of data	kafcedjgfhhiflhnhof
of death	nafbicedfgfhhiilhnhof
of debt	mahcfdhhhiflhof
of defenc	nahbjcedfhhiflhnhof
of differ	lcedhgfhhihlhnhof
of digit	lafdhgfhhiflhnhof
of director	lahchdfhhiflhof
of distribut	mafcehhiilhnhof
of do	lafcehhiilhnhof
of download	mafcedhgfhhlhnhof
of e-mail	nafcedigfhhiflhnhof
of econom	lahchdfgfhhiflhnhof
of england	iahbfcjdeifoe
of english	mafcedfgihhlhnhof
of euro	mafchdfgfhhlhnhof
of europ	lahchgfhhiflhnhof
of european	lafdhhhlhoe
of fallujah	nafbjcedfgfhhiflhnhof
of film	lcegehhijlhnhof
of firm	mafdhgfhhiflhnhof
of five	lahcfdeghhhiilhoe
of fli	mafdfgfhhiilhnhof
of footbal	mafcedfghhhlhnhof
of foreign	laibfchdfgfhhiflhnhof
of former	lahbicfdehhlhoe
of four	lahbhcfdeghhhiflhoe
of franc	kafdegjhhlhof
of gadget	mafcedigfhhiflhnhof
of game	lcedhhhihlhnhof
of get	mahcfgfhhiflhnhof
of googl	lafchdigehhiflhof
of govern	kaidhgehhiflhoe
of health	laigfhhiflhnhof
of heart	mafchdfgihhiflhof
of her	jahbfcedeghhhijoe
of his	eaibhcfgjhfijjelfnfod
of hit	mafcegfhhiilhnhof
of hollywood	nafcegfhhiilhnhof
of home	lahbfcfdihhiflhoe
of how	lahcfgfhhihlhoe
of human	maicfdigehhiflhof
of immigr	maicedfgfhhihlhnhof
of india	mafbfchdfghhhihlhof
of inform	lahcedigfhhiflhnhof
of injuri	lafcedfgjhhiflhnhof
of intern	lahchdfghhhiflhoe
of internet	kcidhgehhiflhoe
of iraq	kahbjdfgeifoe
of iraqi	nafbkcfdfgfhhiflhnhof
of islam	naidfgfhhiflhnhof
of it	caibickdjheihjeleneoc
of job	nafbjcedfhhiflhnhof
of jupit	nafcedjgfhhiflhnhof
of justic	nahbicfdfgfhhiflhnhof
of labour	kajcfdfgfhhiflhnhof
of last	jaebhchihoe
of law	maidfgfhhiflhnhof
of legal	mahcfdfgfhhihlhnhof
of life	ldhgehhiflhnhof
of local	laicfdfgfhhlhnhof
of london	kahbhcedigeoe
of lord	kakcedfgfhhiflhnhof
of love	mahcedfgfhhiilhnhof
of make	lahcedigfhhiflhnhof
of malici	ncedigfhhiflhnhof
of man	nafbigehhlhof
of mani	lbicfgehhlhoe
of media	ncedhgfhhiflhnhof
of microsoft	mafchdhgfhhiflhnhof
of million	maicfdfgfhhihlhnhof
of mobil	lcfdigfhhiflhnhof
of money	kahbfdfgioe
of more	jbfcidhgehhifoe
of mortgag	mchdfgfhhiflhnhof
of most	mafcedhghhhiflhnhof
of motion	ncedfgfhhiilhnhof
of mps	majcedfgfhhiflhnhof
of mr	kaibfchgehhlhoe
of music	kafcegehhijlhnhof
of my	jbfcfghiioe
of nation	kaibfdfghhhifoe
of new	icidhgfihjfoe
of offer	nahcidegfhhiflhnhof
of oil	jafcjdfgfhhiflhnhof
of one	kafbfcfdighhhihoe
of other	kahbfdhoe
of our	iaibfdfihoe
of palestinian	nafbkcedfgfhhiflhnhof
of pc	ncedigfhhiflhnhof
of peopl	gaibhdigfihjfnfod
of person	mafcfdihhiflhnhof
of play	lafbhcfghhhiflhoe
of player	lafcedhgihhiflhof
of plot	nbjcedfgfhhiflhnhof
of polit	nbjcfdfgfhhiflhnhof
of potenti	mcedhghhhlhoe
of pound	maicedfgfhhihlhnhof
of prais	nafbhcedfhhihlhnhof
of presid	mafchgfhhiflhnhof
of problem	lcfdihhiflhof
of public	jaibfdigeoe
of radic	nbjcedfgfhhiflhnhof
of rock	ncedfgfhhiilhnhof
of romania	nahbjcedfgehhiflhnhof
of russia	mafbhchdfhhiflhof
of russian	lafcidfgfhhiflhnhof
of sale	mafchdfgfhhihlhnhof
of scotland	kahdegihhiflhoe
of scottish	mcedfghhhlhnhof
of search	mafcedjgfhhiflhnhof
of secur	kbfcedihhlhoe
of send	mcedigfhhiflhnhof
of servic	lafcfdjgehhiflhnhof
of softwar	mafcedjgfhhiflhnhof
of some	kahbhhhifoe
of south	mafbidfhhiflhnhof
of southern	mbhcedfhhihlhnhof
of star	ncegfhhiilhnhof
of state	lahbjcfdegehhlhoe
of success	lafcedhghhhihlhof
of support	mahcegfhhiflhnhof
of target	nahchdfgfhhiflhnhof
of tax	naidfgfhhiflhnhof
of technolog	kafcedjgfhhiflhnhof
of terror	maibicedfgfhhiflhnhof
of terrorist	nahbicedfgfhhiflhnhof
of that	iahgijfoe
of the	Vaibhcldlgkhcikjclcncoa
of their	faibjdhgihfjelfnfod
of them	iahdighjfoe
of these	iaibfchdhifoe
of thing	lcedfgihhihlhof
of this	gaibfcidigfiijfnfod
of those	iaibfdhghifoe
of thousand	jbjcfdigeoe
of three	lafdhgfhhihlhoe
of time	kafbfcfdhghihoe
of titl	mafcedigfhhlhnhof
of trade	lchgfhhlhnhof
of tri	lahdfghhhiflhoe
of tv	lafcfdhgehhiilhnhof
of two	jbjcddhghjfoe
of uk	lahcfhhiflhnhof
of up	kahbfchgehhihlhoe
of us	ichdhghihjfoe
of use	jbfdigfhhiflhoe
of video	mafcedigfhhiflhnhof
of violenc	mahbjcedfgehhiflhnhof
of virus	ncedigfhhlhnhof
of wall	nafbjdfgfhhiflhnhof
of war	mbicedhgehhlhoe
of web	nafcedigfhhiflhnhof
of what	iahbicfdhghifoe
of whether	mafbhdhgehhiflhnhof
of which	jahbfdhihoe
of whom	laicfdfgehhihlhnhof
of win	kbfcegihhlhoe
of window	kafdkgehhiflhoe
of work	jbfchdhgfihoe
of world	mbhcedhhhiflhoe
of year	jbichdhgfihoe
of young	mahcedfhhlhnhof
of your	mafcedjhhiflhnhof
of yuko	mchdfgfhhiflhnhof
ofcom	lafcedjgehhihlhnhof
off a	jahbfcfgioe
off for	mafcfdfghhhihlhnhof
off in	kbkgfifoe
off on	mafbfgihhiflhoe
off the	gafbhchdhgjhfihjflfnfod
offenc	jajbfcfghoe
offend	laibicedfgfhhiflhoe
offens	kahbicdgioe
offer	caibicjdkghhejdleneoc
offer a	jahbidigeifoe
offer by	lbidhgehhiflhoe
offer for	lafbfdhghhhiflhoe
offer in	kahbfghhhiflhoe
offer the	kaidfgfhhlhoe
offer to	kahbhihoe
offic	dajbicjdjgeheijjeleneoc
offic and	lafbidhgfhhiflhoe
offic are	nafbicfdfgfhhlhnhof
offic for	kafbhcidfgehhlhoe
offic has	naicedfgfhhlhnhof
offic in	lbfdhgehhihlhoe
offic minist	maicegfhhiflhnhof
offic of	lahbfcigehhiflhoe
offic said	maidfgfhhiflhnhof
offic say	naicedfgfhhlhnhof
offici	dahblcidhgiheihjeleneoc
offici and	nafbjcedhgfhhiflhnhof
offici said	jafblcidegeoe
offici say	lahbjdehhifoe
offici spokesman	naicedfgfhhlhnhof
offici visit	nahbicedfgfhhiflhnhof
offici who	nahbhdfgfhhiflhnhof
offset	kafcidfgfhhiflhnhof
often	hahbfchdjjfoe
oh	nafcedhghhhlhof
ohio	lafbhdegjhhifoe
ohio state	nafbfcedfgjhhiflhnhof
oil	eafbkcmjfoe
oil and	lafbhcidegehhlhoe
oil compani	mchdfgfhhiflhnhof
oil down	nafcidfgfhhiflhnhof
oil export	nafbjcfdfgfhhiflhnhof
oil firm	kafcjdfgfhhiflhnhof
oil giant	lafcjdfgfhhiflhnhof
oil group	mafcidfgfhhiflhnhof
oil output	nafcidfgfhhiflhnhof
oil price	hafbhcldegehhifoe
oil product	mafcidfgfhhiflhnhof
oil-rich	nafbjdfgfhhiflhnhof
ok	lbjdfhhifoe
ok more	oafbjcedfgfhhiflhnhof
ol	iafcedegeielhor
old	gahbicddigjhfihjflfnfod
old labour	naicedfgfhhlhnhof
old trafford	lafcddfglhhiflhnhof
old-fashioned	mcedhgfhhiflhnhof
older	jahbhcedigeihoe
older peopl	nahcedhgfhhiflhnhof
oliv	jajbicfgfoe
oliv letwin	kajcfdfgfhhiflhnhof
olivi	mafcegihhiflhnhof
olli	mafcedfgihhiflhnhof
olli barkley	mcedfgihhlhnhof
olymp	fbjdfgmjfoe
olymp champion	mafcedfgjhhiflhnhof
olymp game	nafcedfgihhiflhnhof
olymp gold	jafcedfglhhiflhof
olymp men	nafcedfgihhiflhnhof
on	lcjdfgfhhiflhnhof
on 12	mafcfdfgihhiflhnhof
on 16	mahcfgfhhihlhnhof
on 17	lahcedfgihhiflhnhof
on 18	lbfcedfgihhlhnhof
on 19	mahbfcfdfhhihlhnhof
on 20	mahcfdfghhhlhof
on 21	mcegfhhiilhnhof
on 25	mafcedfhhiilhnhof
on 27	mafcedfgfhhijlhnhof
on 5	jajbfcedehhiilhoe
on a	caibicjdigiheiijdleneoc
on air	mafdfgfhhiilhnhof
on an	kbhchdfihoe
on and	lahceghhhiflhof
on ani	mahcegfhhiflhnhof
on averag	mafcfdigfhhiflhnhof
on bbc	kaicedehhiilhoe
on board	mafbicegfhhihlhof
on both	mahbfcfdfhhlhof
on condit	objcedfgehhlhnhof
on darfur	oafbjcedfgfhhiflhnhof
on drug	nahbidegehhiflhof
on friday	eahbickdhgjhfjeleneoc
on further	objcedfgfhhlhnhof
on gay	objcedfgfhhiflhnhof
on googl	oafcedjgfhhiflhnhof
on her	mcedfhhiilhnhof
on his	hahbhcddfgkihjfoe
on hold	jbhchghjfoe
on human	lajcedhgehhiflhof
on immigr	lajcedfgfhhiflhnhof
on in	lahcedfgihhiflhnhof
on ipod	nafcedigfhhiflhnhof
on iraq	laibkcedfgehhiflhoe
on issu	maicedfgfhhihlhnhof
on it	gcjdiihjflfnfod
on me	mafcedfghhhiilhnhof
on mobil	mafcedigfhhiflhnhof
on monday	daibkcjdhghhejeleneoc
on new	lbfdigehhlhoe
on offer	lcedhhhiflhnhof
on oil	ncidfgfhhiflhnhof
on one	kchdigfifoe
on pcs	mcedigfhhlhnhof
on public	lajcedfgfhhiflhnhof
on radio	mafcedhgfhhiilhnhof
on sale	iafbfchdjgeiijfoe
on saturday	fahbkdfgjhfihjelfnfod
on septemb	oafbjcedfgfhhiflhnhof
on some	mahbicegehhlhoe
on stage	mcedfgfhhiilhnhof
on sunday	eahbkcfdegkhfiijelfnfod
on tax	maidfgfhhiflhnhof
on terror	laibjcedfgehhiflhof
on that	jahbfghoe
on the	Yajbicjdigkhdijjcldndob
on their	gahchdjghhfjflfnfod
on them	kcfdhhhlhoe
on this	jaibfdhghoe
on those	laidfgfhhiflhnhof
on thursday	eahbjcldhghhfihjelfneoc
on to	gaibecfdhgiijjfnfod
on top	mafghhhiflhof
on track	kafbichdegiifoe
on trial	kbhciifoe
on tuesday	eaibjcjdighhfjeleneoc
on turkey	objcedfgfhhiflhnhof
on tv	jbfcfdiijjfoe
on u.s	oafbjcedfgfhhiflhnhof
on us	kafchdfgehhijlhoe
on use	nahcedhgfhhiflhnhof
on wall	nafcidfgfhhiflhnhof
on websit	mcedigfhhiflhnhof
on wednesday	daibjcidigjhejeleneoc
on what	laicedhgfhhlhnhof
on whether	jahbhghoe
on window	nafcedjgfhhiflhnhof
on with	kajbicedfhhoe
onc again	jbfgioe
onc the	jafbfchdhhhiflhoe
one	Yaibichdkgjhdijjcldncof
one breakfast	maicedfgfhhlhnhof
one day	lahbjcdhhiflhoe
one dead	oafbjcedfgfhhiflhnhof
one for	kbfcfdigfhhihlhoe
one in	ibhcfdhijjfoe
one is	mcegfhhihlhnhof
one million	lahbfchdhgehhlhoe
one night	nafbicedfgehhihlhnhof
one of	baibhcidkgjheijjdleneoc
one on	mcedfghhhihlhnhof
one person	lafbkcedfgfhhiflhof
one place	mafcedhgfhhihlhnhof
one point	mafbidfgfhhlhnhof
one that	kbhdhgehhiflhoe
one thing	kbfcfdhghhhiflhoe
one-off	mchdfgfhhiflhnhof
ongo	kahbhciifoe
onli a	jbhcfdhghjfoe
onli be	kahbfcfdhhhiflhoe
onli one	lbhcfdfgfhhiioe
onli the	kaibfcfdeghhhihoe
onli to	kahdfghhhiflhof
onli two	lafcedfghhhihlhnhof
onli way	mahcedhgfhhiflhnhof
onlin	faebhchdjgfheifjelfneom
onlin game	mafcfdigfhhiflhnhof
onlin music	nafcedigfhhiflhnhof
onto	ibfdighihjfoe
onto the	kbfdhhhlhoe
opec	mafcjdfgfhhiflhnhof
open	bahbicidkgkheiijdlendoc
open a	mahbhcedigehhiflhof
open champion	lafcedfgjhhiflhnhof
open de	oafbjcedfhhiflhnhof
open in	jafbicfdfgiihoe
open on	lafbfchdfhhiioe
open sourc	kafcedkgehhiflhnhof
open the	kbfcidhgehhihoe
open to	lahbjcegehhlhoe
open two	mafcedhgihhiflhnhof
open up	kbfchdhgfhhiflhoe
open-source	kafcedlgehhiflhof
open-source softwar	nafcedjgfhhiflhnhof
oper	dahbkcmdhhfiejelfneoc
oper in	kaibfcidfgehhiflhoe
oper of	mbjcfdhgehhiflhoe
oper offic	nafcidfgfhhiflhnhof
oper system	iafcedlgehhiflhof
opera	kahbfchgeiioe
opinion	iaibhcddhgijfoe
oppon	jaibicfdegiifoe
opportun	faigjhfihjflfnfod
opportun for	lahdfghhhiflhoe
opportun in	nbidfgfhhiflhnhof
opportun to	iahbfcfdegjihoe
oppos	jaibhcfdhifjfoe
oppos the	kaibfdigehhiflhoe
opposit	hajbhcjdeghjfnfod
opposit to	maicegfhhihlhnhof
opt	kahbiifoe
opt for	mafbicfhhiflhoe
optim	jaibfchdfghifoe
optimist	iahbfchdhghifoe
option	gahbhcidigjiejflfnfod
option for	nafcfdfgihhiflhnhof
or a	jaibhcedhghoe
or at	mcedhgfhhiflhnhof
or chang	mahbfchgfhhiflhnhof
or charg	naicedfgfhhlhnhof
or even	kahbhcfdhgfhhifoe
or in	nahcedigfhhiflhnhof
or not	mafcedhhhiflhnhof
or on	mafcedhgfhhihlhnhof
or other	lafdigehhiflhnhof
or the	iahdhghjfoe
or to	kahbhcedihhifoe
oracl	kafbfcjdjgeifoe
oracl corp	mafcidigehhiflhoe
orang	lafbfdegihhihoe
orchestra	nafbhcedhgehhiilhof
order	eaibhcjdhghhfihjelfneod
order a	mbicfdhgfhhiflhoe
order for	mafcidfgfhhiflhnhof
order to	iaibhcfdhghifjfoe
ordinari	kahbfcfdhghhhifoe
organ	kafbhdjifjfoe
organis	eaicjdihfiijelfnfod
organis have	ncedfgfhhiilhnhof
organis of	nafcedfgihhlhnhof
origin	gafbfchdjikjfoe
origin screenplay	mcedfgfhhiilhnhof
oriol	nafcedfgjhhiflhnhof
orlean	nafbhcedfgihhlhnhof
orquera	nafcedfgihhiflhnhof
os	kafcedkgfhhiflhof
os for	nafcedjgfhhiflhnhof
os x	nafcedigfhhiflhnhof
osama	objcedfgfhhiflhnhof
oscar	hafbfcedeghimoe
oscar for	lafcedfgfhhijlhnhof
oscar hope	ncedfgfhhijlhnhof
oscar nomin	nafcedfgfhhijlhnhof
oscar nomine	mafcedfgfhhijlhnhof
oscar-nominated	mafcedfgfhhijlhnhof
ossetia	nafbkcedfgfhhiflhnhof
ossetian	objcedfgfhhiflhnhof
other	faibhchdjhfjflfnfod
other and	mcegfhhihlhnhof
other are	mahcegfhhlhnhof
other artist	ncedfgfhhiilhnhof
other compani	mafchdhgfhhiflhnhof
other countri	kajcfdhgehhiflhof
other film	lafcegfhhijlhnhof
other in	mahbjcegfhhiflhnhof
other new	lcedhgfhhiilhnhof
other peopl	lbhcedhgehhlhoe
other than	jahbfchihoe
ottawa	nafbkdfgehhiflhnhof
our correspond	naicfdfgfhhiflhnhof
our live	ncedigfhhiflhnhof
our own	ldfghhhiflhnhof
oust	mahbhchdehhiflhoe
out a	jahbhchdhifjfoe
out and	kaiceghhhiflhoe
out as	mahbidfgehhlhoe
out at	kahbfcfdhghoe
out for	jbhcegjihoe
out in	hahcfghiijfoe
out of	caidiglheiijeleneoc
out on	ibfcfdigjihjfoe
out that	kahbfchdhgehhlhoe
out the	hahchdhgijfnfod
out there	kafcedhghhhihlhof
out to	iaibhcdgiihjfoe
out with	lafchdfgihhiflhnhof
outbreak	laibicfdfgehhlhoe
outbreak of	mahbicfdfgfhhlhnhof
outburst	nafcedfgihhiflhnhof
outcom	kahbhcfdfghoe
outcom of	mbicfdfhhiflhnhof
outkast	nafcedfgfhhijlhnhof
outlaw	nafcegfhhiilhnhof
outlin	laibfcfgfhhiflhoe
outlook	iafbhckdhgeifoe
outlook for	lafbhcigehhiflhof
outperform	nafbkcfdfgfhhiflhnhof
output	ibfckdfgeihoe
outrag	kahcedhgehhiilhoe
outsid	gaibidhhfiijflfnfod
outsid the	iahbhcedhiijfoe
outstand	kbfdegihhlhoe
over a	ibjcfdhihjfnfoe
over and	lahbfcfdhhhlhoe
over his	kbhdeghihoe
over it	kahbfchgfoe
over the	cahbjclgjheihjdleneoc
over to	lbjcfdfgehhiflhof
overal	hafbfcjghihjfoe
overcom	kbicfdegkoe
overcom the	nafbicfdeghhhiflhnhof
overhaul	kafbichifoe
overnight	mafbjcegfhhiflhof
oversea	iaibhcjdhgdifjfoe
overturn	kaibhchdeghifoe
overwhelm	kbfcfdhghhhihoe
owe	lbidhgehhiflhoe
owen	kafbjcedeijoe
own	hafbfcjdigfihjfoe
own the	lahchgehhlhoe
owner	haebecidigjihjfnfoe
owner of	kafcidhgehhiflhof
ownership	kahbfchdhgeoe
p	kafbjcideghoe
p.m	nafbfcedfgkhhiflhnhof
pace	iahbhcidfgiiejfoe
pace of	mafbichdfgfhhiflhnhof
pacif	lafbicfdighifoe
pack	ibicegiihjfoe
packag	iahbicidjgeifjfoe
packard	lafcedigfhhihlhnhof
pact	lafbicjdegehhlhoe
page	ibfcfdjgijfoe
paid	haibfcidigfihjfoe
pain	kaibhcedhghoe
paint	lafbfcfgfiioh
pair	hahbfcfdhgjiijfoe
pair of	mceghhhlhnhof
pair were	mahcedfhhlhnhof
pakistan	kaibkdfgeifoe
pakistan say	nafbkcedfgfhhiflhnhof
pakistan to	nahbicedfgfhhiflhnhof
pakistani	laibjcfdegehhiflhoe
palac	nafbhcedfghhhihlhof
palestinian	iafbncedegehhiflhoe
palestinian leader	nafbjcedfgfhhiflhnhof
palestinian milit	nafbkcedfgfhhiflhnhof
palm	mafcedjhhiflhnhof
palmer	nafcedfgihhihlhnhof
palmon	nafcidhgehhiflhof
panason	mafcfdjgfhhiflhnhof
panel	ibicigfihjfnfoe
panel of	mcfgfhhiilhnhof
panic	nahbjcedfgfhhiflhnhof
paper	hajbhcidigdifjfoe
paramount	mahgehhihlhoe
parent	haibfcidhgeiijfnfoe
pari	iaebkcideghihjfoe
park	iafbhcfdfgkiijfoe
parliament	hakblcfdfgeiejfoe
parliament on	nahbicedfgfhhiflhnhof
parliament to	maicfdfgfhhiflhnhof
parliamentari	jajbhcegehhiflhoe
part	baibhcjdkghheihjdleneoc
part in	iahbicfgijfoe
part of	daibhcjdjhfihjelfneoc
parti	danbkgfhfihjflfnfod
parti and	kaibjcfdegfhhiflhoe
parti are	laibicedfgfhhiflhnhof
parti confer	maicedfgfhhlhnhof
parti elect	naicedfgfhhlhnhof
parti has	majcedfgfhhiflhnhof
parti have	laibfcfdhgehhiflhof
parti in	naicedfgfhhihlhnhof
parti is	majcedfgfhhiflhnhof
parti leader	maicedfgfhhiflhnhof
parti of	maibicedfgfhhiflhnhof
parti plan	naicedfgfhhlhnhof
parti say	maibicedfgfhhiflhnhof
parti spokesman	maicedfgfhhiflhnhof
parti spring	maicedfgfhhlhnhof
parti to	nahbjcedfgfhhiflhnhof
parti would	naicedfgfhhlhnhof
particip	kbhchdhjfoe
particip in	lbhhhifoe
particular	fajbechdigihfjflfnfod
particular in	lahcedhgfhhlhnhof
particular the	lahcfhhiflhnhof
partner	gafbhcjdighhfjflfnfod
partnership	jbhciifjfoe
pass	fahbichdhgkhfjelfnfod
pass for	nafcegihhiflhnhof
pass from	mcedfghhhlhnhof
pass on	mchgfhhiflhnhof
passeng	jbhckdfgeifoe
passion	kaicedehhiilhoe
passport	lbfchgehhiioe
password	ncedigfhhiflhnhof
past	eahcidigjhfihjelfnfod
past the	mafbhcfdeghhhlhoe
past two	lbhdeghhhoe
past year	mafcfdigfhhlhnhof
patch	kafbfdjgfhhiflhoe
patent	lafcedkgfhhiflhnhof
path	lafbhdhgfhhiflhoe
patienc	nafdegihhiflhnhof
patient	kahbhcidhgeiejfoe
patricia	maicegfhhiflhnhof
patrick	lcfdfgjhhiflhof
patriot	mcedfgjhhiflhnhof
patrol	mbhcedhgehhiilhoe
pattern	lahbfchhhifoe
paul	fbhchdfgkhfiijelfnfod
paul hamm	nafcedfgihhiflhnhof
paul mccartney	nafcedfgihhihlhnhof
paula	mafcedfgjhhiflhnhof
paula radcliff	nafcedfgihhiflhnhof
paus	kahbfchdhgehhoe
pave	lahbicfgehhlhoe
pave the	lahbicfgehhlhoe
pay	eajckdighhfihjelfneoc
pay a	lafbidehhlhoe
pay cut	nafcidfgfhhiflhnhof
pay for	jaibfchdigeoe
pay more	nahchdfgfhhiflhnhof
pay the	laidfhhiflhof
payment	jajbfcidhgejfoe
payn	mafcedfghhhiilhnhof
pc	fafbfckdigeiejfom
pc user	mafcedigfhhiflhnhof
pc world	mafcedkgfhhiflhnhof
pcs	hahbfdkgeifoe
pcs are	mcedigfhhlhnhof
pct	lafckdfgehhiflhnhof
pda	nafcedjgfhhiflhnhof
pdas	nafcedigfhhiflhnhof
pea	ncedfghhhihlhnhof
peac	iajblcfdegfjfoe
peac prize	nafbkcedfgfhhiflhnhof
peac process	nahbhcfdfgfhhiflhnhof
peac talk	mafbkcedfgfhhiflhnhof
peak	jafbfcidhiioe
peak of	mafdhgehhihlhof
peddl	nafcedigfhhiflhnhof
pedro	lafcedfgkhhlhof
pedro martinez	mafcedfgjhhiflhnhof
peel	nafcedfghhhiilhnhof
peer	jajbfchgehhiflhoe
peer-to-peer	nafcedigfhhiflhnhof
peg	nafcidfgfhhiflhnhof
pelous	mafcedfgihhiflhnhof
penalis	lahcedfghhhihlhnhof
penalti	iahbfchdegkifoe
penc	lafcidfgfhhiflhnhof
penni	mahcfdhhhiflhnhof
pension	hakbfcigeifoe
pentagon	nafbidfgehhlhnhof
peopl	Zajbkcidkghhdijjdldndob
peopl and	jahbjcfgfoe
peopl are	haicfdigfihjfoe
peopl can	lcedigfhhiflhnhof
peopl die	mahbjcedegehhlhof
peopl do	mafcedhgfhhihlhnhof
peopl from	laibicegehhiflhnhof
peopl have	jbjcfdhgfoe
peopl in	iafbichdhgfihjfoe
peopl need	mahcedhgfhhiflhnhof
peopl of	mahcehhlhnhof
peopl on	laicegfhhiflhnhof
peopl say	mahcedhgfhhlhnhof
peopl to	gajbfdjgeihjfoe
peopl use	lafcedigfhhiflhnhof
peopl want	lcedhhhlhnhof
peopl were	iahbjifjfoe
peopl who	gaichdiihjfnfod
peopl will	jajcfdhgehhiflhoe
peopl with	lahcedhgehhihlhnhof
peopl would	kaibfcfhhlhoe
peoplesoft	lafbfckdhgehhiflhoe
peoplesoft inc	nafcigfhhiflhnhof
per	gckdjgdihjfnfod
per cent	mafbicidhgehhiflhoe
per second	nafcedigfhhiflhnhof
per share	mafcjdfgfhhiflhnhof
percent	gaebicidmgeiejfoe
percent from	nafdigehhiflhnhof
percent in	mafcidhgehhiflhof
percent of	mafchdigfhhiflhof
percent on	nafcidfgfhhiflhnhof
percent stake	nafbichdfgfhhiflhnhof
percent to	nafcidhgehhiflhnhof
percentag	kafcigehhiflhnhof
percentag point	lafcidfgfhhiflhnhof
perfect	iafbfdhgjihjfoe
perform	dbfcidhgkhfikjelfneod
perform a	mafcegfhhiilhnhof
perform at	kafbhcegiiioe
perform by	mcedeghhhiilhnhof
perform in	iafbfchdeghijoe
perform of	lafcfhhiilhoe
perform on	mafcedfhhijlhnhof
performance-enhancing	mafcedfgihhiflhnhof
performance-enhancing drug	mafcedfgihhiflhnhof
perhap	jahbfdjgeihoe
peril	mafbigfhhiflhnhof
period	gahcjghhfihjflfnfod
period in	mafcidfgfhhiflhnhof
period of	jahbhdfgfihoe
perman	lbidehhihlhoe
permit	lahbhdehhiflhoe
person	daibicidjghhfihjeleneoc
person and	nafbjcedfgfhhiflhnhof
person comput	lafcjdhgehhiflhoe
person video	mcedigfhhiflhnhof
personalis	lcedigfhhlhnhof
perspect	lcedihhlhof
persuad	jahbfcedhiioe
peston	najcedfgfhhiflhnhof
pete	nafbjcedfgfhhihlhnhof
peter	hahbfcidfgijfoe
petroleum	lafcidfgfhhiflhnhof
pharmaceut	mcidhgehhiflhoe
phase	lahbfcfdhghhhoe
phelp	nafcedfgjhhiflhnhof
phenomen	lafcfdigfhhihlhof
phenomenon	lafdhgehhihlhoe
phil	jbfcfdegihhiioe
philadelphia	mafchdegihhiflhoe
philip	jafbfchdigehhihoe
philippin	nafbkcfdfgfhhiflhnhof
phillip	mdegihhiflhof
phish	mafcedjgfhhiflhnhof
phoenix	lafbfchdfghhhlhoe
phone	faicidmgdhfjflfnfod
phone are	mcedigfhhiflhnhof
phone call	lahbfcedjgehhiflhnhof
phone is	mcedigfhhlhnhof
phone to	lafcedigfhhiflhnhof
photo	iafcfdkgfihjfoe
photograph	lcedigehhiilhoe
phrase	lcedhgfhhlhnhof
physic	iafbhcddighihoe
pick	fafbhchdhgjhfiijelfnfod
pick up	gafcigiiijflfnfod
pictur	gafbidighhfiijflfnfod
pictur art	ncedfgfhhiilhnhof
piec	jafbhcfdigijfoe
piec of	jafbhcfdigioe
pig	naicedfgfhhihlhnhof
pile	lafbhcfdhhhoe
pilot	jafbfcidigeiioe
pioneer	jbjcddjgeihoe
pipelin	lafbjcidfgeoe
piraci	kafcedkgehhihlhoe
pirat	kafcedkgehhlhof
pirat copi	ncedigfhhlhnhof
pitcairn	oafbkcedfgfhhiflhnhof
pitcairn trial	oafbkcedfgfhhiflhnhof
pitch	ibfcegkoe
pitcher	mafbicedfgihhiflhof
pixel	ncedigfhhiflhnhof
pk	lafbfdeghihjfoj
place	cajchdhgkheiijeleneoc
place in	hahbhcfdfgjihjfnfoe
place on	mcedfgihhihlhnhof
place to	kbfcfdhihoe
place with	naicedfgfhhlhnhof
plagu	lafbfcfdkgehhiflhnhof
plan	aakbhcmdigiheihjdldndob
plan a	mahgehhlhoe
plan and	lahcfdfghhhiflhnhof
plan as	maicfdfgfhhiflhnhof
plan could	naicedfgfhhlhnhof
plan for	hajbhdigfjfnfod
plan on	maicfgfhhiflhnhof
plan to	dajbhckdjghheifjeleneoc
plan were	maicfdfgfhhihlhnhof
plan would	lajcegfhhiflhnhof
plane	jaebicigijfoe
planet	kbkcedjefgeihoe
planet circl	nafbjcedigehhiflhnhof
planetari	nafcedjgfhhiflhnhof
plant	iaebicidjgejfoe
plant in	mafbhchdhgehhiflhoe
plasma	lafbfcidigehhiflhoe
plate	nafcegihhiflhnhof
platform	kahbicedihhifoe
play	bahbfcedkgmheikjeleneoc
play a	iahbfcfdhghiijfoe
play against	ncedfgihhiflhnhof
play an	mahcegfhhihlhnhof
play and	ncedfgihhlhnhof
play ani	mafceghhhlhnhof
play at	mafcedfghhhihlhnhof
play by	lafcedfgfhhijlhnhof
play down	lbhdeghhhlhoe
play for	kafcfdfgjhhlhoe
play game	mahcedigfhhiflhnhof
play his	mcedfgihhiflhnhof
play in	ibfcegkihoe
play on	jafbhcegiihoe
play some	mafceghhhiflhnhof
play the	ibfcddhgiijjfoe
play well	lafcedfgihhiflhnhof
play with	lafbfcedighhhlhoe
player	caebhcidigmhfjelfnfod
player and	jafbfgjhhifoe
player are	lafcedighhhiflhnhof
player have	mafcfdfghhhiflhnhof
player in	jafbfcfgjhhlhoe
player of	lafcegihhiflhnhof
player on	mafcedfgjhhiflhnhof
player that	mafcedhhhiflhnhof
player to	jafcedhgjhhiflhoe
player who	lafcegihhiflhnhof
player will	mafcedhghhhiflhnhof
playlist	nafcedigfhhiflhnhof
playoff	mafcedfgjhhiflhnhof
playstat	jafdkgehhiflhoe
playstat 3	nafcedjgfhhiflhnhof
playstat portabl	nafcedigfhhiflhnhof
plc	mafcidegehhiflhoi
plea	maibicfdfgehhiflhoe
plead	kahbjchdfgfifoe
plead guilti	mahbichdfgehhiflhoe
pleas	jahbhcegjifoe
pleas with	nafbicedfghhhiflhnhof
pleasant	mafcegihhiflhnhof
pledg	gajbhckdfgejfnfod
pledg to	iajbichdfgeifoe
plenti	lafcedhgihhlhof
plenti of	lafcedhgihhlhof
plot	jbkcedhgfoe
plot to	objcedfgfhhiflhnhof
plung	lafbicidfgehhlhoe
plus	jafbfchdiihoe
pm	kblcdghifoe
pm to	oafbjcedfgfhhiflhnhof
pocket	kbicedigehhoe
point	caicidigkheihjeleneoc
point and	mafcegihhiflhnhof
point behind	mafcedfgihhiflhnhof
point in	kbhcegiifoe
point of	kahbhdfghoe
point on	nafcfdfgihhiflhnhof
point out	iaibfchgfoe
point system	majcedfgfhhiflhnhof
point to	iahbfcigiifjfoe
pois	lafbicedhgihhifoe
pois to	mafbicedhgihhiflhoe
poland	mafbjcfdhgehhiflhoe
poland to	oafbjcedfgfhhiflhnhof
pole	lafcegihhlhof
polic	eakbkdihfihjelfneoc
polic and	maibhcedhgehhiflhof
polic commission	naicedfgfhhlhnhof
polic in	nahbicedfgfhhiflhnhof
polic offic	mahbhcedigehhiflhof
polic said	jaibkcedegfihoe
polic say	nahbicedfgfhhlhnhof
polic to	nahbicedfgfhhiflhnhof
polici	eakbhcmdhgdhfiejflfnfod
polici and	maicedfgfhhlhnhof
polici in	lahbhdhgehhiflhoe
polici is	maicfgfhhiflhnhof
polici on	naicedfgfhhlhnhof
polish	mafbhcedhhhlhoe
polit	falbkcidfehfhgejfkhmhoe
polit ambit	lafcidfgfhhiflhnhof
polit editor	naicedfgfhhlhnhof
polit parti	kajbjcfdegehhiflhoe
politician	iakbidegeoe
poll	gajbkcfdfghhfiijelfnfod
poll campaign	naicedfgfhhlhnhof
poor	gcigjihjflfnfod
poorest	kahbhchdfgehhlhoe
pop	iafcedfgehhillhoe
pop star	mafcedfgfhhijlhnhof
pope	nafbkcedfgfhhiflhnhof
pope john	nafbjcedfgfhhiflhnhof
popul	iahbicigeifoe
popular	fafcidkgfhfijjflfnfod
popular in	mcedigfhhlhnhof
popular of	kafchdhgehhihlhoe
port	kbhchdhgeoe
portabl	iafcedlgehhiflhnhof
portabl player	mcedigfhhiflhnhof
portal	kafdjgehhiflhnhof
portfolio	mcigfhhiflhnhof
porto	mafcfdfgihhiflhnhof
portray	lcegehhiilhnhof
portray of	ncedfgfhhiilhnhof
pose	jahbhcidfgfihjfoe
pose as	nafcedigfhhiflhnhof
pose risk	ockdcgfhhlhnhof
posit	daibhcjdhgjhfjelfneod
posit for	lafbicedegjhhiflhof
posit in	kahbfdfgfhhihlhoe
posit to	mcedfgihhiflhnhof
possess	kbjcedeghhhiflhoe
possibl	eajbichdkgihfifjelfneod
possibl of	lahbhgfhhiflhoe
possibl to	lahbhdhgehhiflhoe
post	gahcfdngihfiejflfnfod
post a	kafbfchdihhifoe
post higher	nafdjgfhhiflhnhof
poster	lajcedhgehhiflhof
postpon	lahbfcfdhghhhlhoe
postseason	mafbicedfgihhiflhnhof
pot	nafbjcedhgehhiflhnhof
potato	nahbicedhgehhiflhnhof
potenti	fahbecidjgihfihjflfnfod
potenti to	mcedigfhhlhnhof
potter	lafcegfhhijlhnhof
potter and	mafcegfhhiilhnhof
pound	iajbfchdegiihjfoe
poverti	iajbjchdegeifoe
powel	lafbkcfihoe
power	dajbicidjghhfifjelfneoc
power and	lafcfdhgehhihlhnhof
power in	mahcehhiflhnhof
power of	lahcedigfhhiflhnhof
power to	jajbhcfdhgfifoe
practic	hahbechdjghjfnfod
practic of	nafcedjgfhhiflhnhof
prais	haibicfdegiihjfnfoe
prais his	lahcfdfghhhiflhnhof
pre-election	kakcedfgfhhiflhnhof
preced	lahbfcfdhhhiflhoe
precis	kaicedhgfhhiflhof
precursor	mafcfdigfhhiflhnhof
precursor to	mafcfdigfhhiflhnhof
predat	nafcedihhiflhnhof
predecessor	lahbhcidegehhoe
predict	faibecjdkgfjflfnfod
predict a	lbfcfdkgehhlhoe
predict that	kahdhgehhiflhoe
prefer	jahbfchdhihoe
preliminari	lafcfdighhhiflhoe
premier	jbhcfdegiiijfoe
premier leagu	mafcfdfgjhhiflhnhof
premiership	hbfcfdeglhhifoe
premiership leader	mcedfgihhiflhnhof
premis	naicegfhhiflhnhof
premium	lafcidhgehhiflhof
prepar	faibhcidigjhfifjelfnfod
prepar for	iafbicfgjifjfoe
prepar to	iajbechdhjfoe
prescott	lakcedfgfhhiflhnhof
presenc	jbhchoe
presenc in	mafchgehhlhnhof
presenc of	nbhcegfhhlhnhof
present	faidhghhfikjflfnfod
present on	mafbicedfgfhhiilhnhof
present with	ncedfgfhhiilhnhof
preserv	lahbecfdlgelhoe
presid	cbkcmdigfheihjeleneoc
presid and	mafchdfhhihlhof
presid bush	iafbkckgeihjfoe
presid georg	lahbigehhiflhoe
presid hamid	nafbkcedfgfhhiflhnhof
presid hu	nafbkcedfgfhhiflhnhof
presid hugo	nafbhcidfgfhhiflhnhof
presid in	nafbidfgfhhiflhnhof
presid jacqu	mbkcedfhhiflhof
presid of	hahdigfiijfoe
presid vladimir	lafbicidfgehhiflhof
presid who	objcedfgfhhiflhnhof
presidenti	ibldfgfiejfoe
presidenti candid	nafbkcedfgfhhiflhnhof
presidenti elect	jbkifoe
presidenti poll	oafbjcedfgfhhiflhnhof
presley	mafcedigfhhihlhnhof
press	fahbjchdkghhfjelfnfod
press confer	lahbfcfgihhiflhoe
press report	mbhchgehhiflhoe
pressur	fckdhgjhfifjflfnfod
pressur on	kafbjchdfhhifoe
pressur to	lbhdehhlhoe
pretend	naicedfgfhhlhnhof
pretti	iahbfchghihjfoe
prevent	haibichdhjflfnfod
prevent of	nahchdfgfhhiflhnhof
prevent the	lafbhhhoe
preview	lafbfcidfhhihoe
previous	eahbfcjdighhfijjelfnfod
previous year	jbfcidhgehhihoe
price	cbhcldkgehfifjelfnfod
price and	jafckgehhiflhoe
price are	lahcidfgehhiflhnhof
price at	nafcidegfhhihlhnhof
price drop	mafcidhgehhiflhnhof
price for	kafbichdigeifoe
price have	lafcjdfgfhhiflhnhof
price hit	nafcidfgfhhiflhnhof
price in	mafcidfgfhhiflhnhof
price of	iafbfckdhgehhifoe
price rise	nafcidfgfhhiflhnhof
price rose	nafcidfgfhhiflhnhof
price tag	mafcigfhhiflhnhof
primari	mahbicfdfgehhihlhoe
prime	eakblchgehfiejflfnfod
prime minist	ealblcidfgfiejfoe
princ	lbjdhgeoe
princess	nbicfdegehhihlhof
princip	lahbfgfhhihoe
principl	jaibhchgfifoe
print	iahbfcfdjgeihoe
printer	nafcfdkgehhiflhnhof
prior	lafdhgihhiflhoe
prior to	lafcfgihhiflhnhof
prioriti	jaibhgfjfoe
prison	hajbkcfgdihjfnfoe
prison and	mahbhcedhgehhiflhnhof
prison of	mafbicegfhhiilhnhof
privaci	lahchdhgehhiflhof
privat	gahbicjdigeifjflfnfod
privat equiti	nafbidfgfhhiflhnhof
privat sector	mahcfdigfhhiflhnhof
privatis	mchdfgfhhihlhnhof
prix	kafcfdfgkhhiflhof
prix on	nafcedfgihhiflhnhof
prize	hafbidjgfhfikjflfnfod
prize at	mafcegfhhiilhnhof
prize for	lafcegfhhijlhnhof
pro	mdigehhiflhof
probabl	iaibhdhgiifjfoe
probe	jahbjchdiiejfnfoe
problem	dajchdjgjhfifjelfnfod
problem and	lcfgihhiflhof
problem for	lahcfghhhiflhoe
problem is	laicedhgfhhiflhof
problem of	maicegfhhiflhnhof
problem with	lahcedihhiflhof
proceed	jbhcidfghifjfoe
proceed with	nbhdegihhiflhoe
process	fajbhdjjfnfod
process and	mahcedhgfhhiflhnhof
process of	maidfgfhhiflhnhof
processor	jahbfdjgehhiflhoe
prodigi	nafcedfghhhiilhnhof
produc	dafckdighhfikjelfneod
produc a	kafbhdhgioe
produc are	mafchgehhihlhof
produc by	mafcfdhgfhhihlhnhof
produc of	lafgehhiilhnhof
produc who	ncedfgfhhiilhnhof
product	ccpdhgehfiijelfnfod
product and	kafcidhgehhiflhof
product are	ncidegfhhlhnhof
product in	lafcidfgehhiilhoe
product line	mafbichgehhiflhof
product of	kahcidfgehhlhof
product such	nafcjddgfhhiflhnhof
product unit	lafcidfgfhhiflhnhof
profession	ibfdhgiihjfoe
professor	jahbfcfdhgeiioe
profil	jahckdigeiejfoe
profit	eafbhcjdlgfhfjflfnfod
profit fall	mafcidfgfhhiflhnhof
profit for	mafcidfgfhhiflhnhof
profit in	nafbichdfgfhhiflhnhof
profit of	kafcidfhhiflhof
profit on	oafbjcddigfhhiflhnhof
profit rise	nafcidfgfhhiflhnhof
profit up	nafcfdjgehhiflhnhof
program	gaebkdjhfjflfnfod
program and	mafbhcedhhhiflhof
program that	lafbhcedigfhhiflhnhof
programm	eakdigfhfijjflfnfod
progress	iaibhcigfiejfoe
project	fafbfcjdkgdikjfnf
project is	mcedigfhhiflhnhof
prolifer	mcedigfhhlhnhof
promin	kaibfcfdfhhihoe
promis	fajbhcidhghhfihjelfnfod
promis on	naicedfgfhhlhnhof
promis that	nbhchdfgehhiflhnhof
promis to	iajbhdeghihjfoe
promot	hahchdhgeiijfnfoe
prompt	haibfcidhjfoe
prop	lcfdfgihhiflhnhof
proper	iajbfchdfoe
properti	haibfcjdhgdjfoe
proport	kahgehhihlhoe
propos	fakbjchghhfifjelfnfod
propos by	nahbicedfghhhiflhnhof
propos for	lajcegfhhiflhnhof
propos that	objcedfgfhhiflhnhof
propos the	maibicedfgfhhiflhnhof
propos to	jaibicfgfifoe
proprietari	nafcedjgfhhiflhnhof
prosecut	iaibidhgdjfoe
prosecutor	iafbjchdighiejfnfoe
prosecutor seek	oafbjcedfgfhhiflhnhof
prospect	hahbfcigijfoe
prospect for	kchdhgfhhiflhoe
prosper	mahbhcfdfgfhhlhnhof
protect	fahbicidihfihjelfnfod
protect in	mafcidfgfhhiflhnhof
protect the	mafbkcedeghhhiflhnhof
protest	haiblchdegfihjfnfod
protest against	nafbichdfgfhhiflhnhof
protocol	mcedigfhhiflhnhof
proud	kaibfcfdegiihoe
proud of	laicedegihhlhoe
prove	gahbhcidhgihfjflfnfod
prove it	nbicedfhhiflhnhof
prove to	mafdfghhhiflhnhof
provid	dahckdighhfihjelfneoc
provid a	jahbfchdioe
provid an	mahcedhhhiflhnhof
provid of	mafchdhgfhhiflhnhof
provid the	kahbfdehhihlhoe
provinc	kahbjgfifoe
provinc of	nbjcedfgfhhiflhnhof
provis	lahgfhhiflhnhof
proxi	mafghhhiflhof
ps0	lafcedhgehhiflhok
ps3	nafcegfhhiflhnhoi
psp	kafbfcedigehhifok
psv	mafceddgihhiflhoi
psv eindhoven	nafcedfgihhiflhnhof
public	dakcjdigfhfijjeleneoc
public and	laichdfgehhlhof
public sector	lajcfdfgfhhiflhnhof
public servic	jakbfdegehhlhoe
public spend	laidfgfhhiflhnhof
publish	gaichdkgdiijflfnfod
publish by	mahcedhgfhhiflhnhof
publish in	nafcegfhhiilhnhof
pull	gafbhchdhgkhfihjelfnfod
pull from	ncedfghhhihlhnhof
pull off	nafbhdehhlhoe
pull out	jbhgjihjfoe
pullout	nafbkcedfgfhhiflhnhof
pullout plan	oafbjcedfgfhhiflhnhof
pump	lafbicigehhiflhoe
pundit	kahcehhihlhoe
punish	iafbidfgjjfoe
punish for	lafchgfhhiflhnhof
punk	nafcedfghhhiilhnhof
pupil	mahcedegfhhiilhnhof
purchas	haebfckdjgeihoe
purchas of	kafcjdhgehhiflhoe
purpos	jajbfcfdhgehhoe
pursu	jbhchdhgeiioe
push	gbjcidigihfiejflfnfod
push for	lahbicehhiflhof
push it	mafchdhgfhhiflhnhof
push the	mchgfhhiflhnhof
put	caibjcidigiheihjdleneoc
put a	kbfchghhhiflhoe
put in	jaibfcfghhhifoe
put it	mahdfgfhhiflhnhof
put on	jbhdhoe
put the	iahbidfgijfoe
put their	nafbicedfhhiflhnhof
put to	kahgfhhiflhoe
put up	mbhchdegfhhlhoe
putin	jafbjckdegeifoe
pyongyang	nbjcedfgfhhiflhnhof
q	mcedegehhihlhol
q0	mafbfcfdjgeifoi
q3	nafdjgehhiflhnhof
qaeda	nafbkcedfgfhhiflhnhof
qatar	nafbicedfgihhiflhnhof
qc	naicedfgfhhlhnhof
qcat	mafcedjgfhhiflhnhof
qdii	nafckdfgfhhiflhnhod
qq	nafcedhgehhifoj
qtype	mafcedjgfhhiflhnhof
qualif	naicedfghhhiflhnhof
qualifi	iafbidfgkifjfoe
qualifi against	oafbkcedfgehhiflhnhof
qualifi for	lafbfdfgjhhiflhof
qualiti	iahbfdjghifoe
quarter	eafbhchdmgihfifjelfnfod
quarter earn	nafcidfgfhhiflhnhof
quarter of	hafbicjdhgejfoe
quarter profit	lafcjdfgfhhiflhnhof
quarter to	lafcedkhhiflhoe
quarter-final	mafcedfgihhiflhnhof
quarter-finals	mafcedfgihhiflhnhof
quarter-finals of	nafcedfgihhiflhnhof
quarterback	lafcedfgkhhiflhnhof
queen	kahbhdeiioe
queen of	mafcedfhhiilhnhof
queri	lahdigehhiflhof
quest	lafbjchdegfhhihoe
quest for	nafbichdegehhlhnhof
question	eajbichdhgihfifjelfnfod
question and	maicedfhhiflhnhof
question of	kahbicehhiflhoe
question that	mafcedhhhlhnhof
quick	gahcidfgjjfnfod
quicken	nafbicfdhgehhiflhnhof
quickinfo	jafckdfgehhiflhof
quiet	mahbjdfgehhiflhof
quit	faibhcigihfihjelfneod
quit a	kahbfdfhhihlhoe
quit as	mahcegihhiflhnhof
quit the	lahcfdegehhiilhnhof
quot	eafbjcmdigkheidjeleneoc
quota	lajchdfgehhiflhof
r	kafbfcedhghhhijoe
r000	oafcedjgfhhiflhnhof
race	fahbicfdigkhfihjelfnfod
race for	nafcedfgihhihlhnhof
race in	mafbicedfgihhiflhnhof
race is	nahbicedhgehhiflhnhof
race of	nafcedfgihhiflhnhof
race on	nafcedfgihhiflhnhof
race to	mafcfdihhiflhnhof
racial	mahbfcedhhhlhoe
racist	kaibfcedfgihhiflhoe
rack	mafcedhhhiflhnhof
rack up	mafcedhhhiflhnhof
radcliff	mafcedfgjhhiflhnhof
radic	kahbjcfgfhhifoe
radio	eajbfdihfijjelfnfod
radio 4's	halcfdfgehhiflhof
radio five	mahcedfgihhiflhnhof
radio station	lafcedfhhijlhnhof
rafael	kafcedfgkhhiflhnhof
rafael benitez	mafcedfgihhiflhnhof
rafael nadal	mafcedfgihhiflhnhof
rage	lbhceghhhlhoe
raid	lbjdeihoe
rail	lahbichdfgehhiflhoe
rain	lafbicfdegiihoe
rainbow	nafcedigfhhlhnhof
rais	daibjclgfhfiijelfneoc
rais by	maicedhgfhhiflhnhof
rais it	mahchdfgfhhiflhnhof
rais money	nafbicedfgfhhihlhnhof
rais tax	laichdfgfhhiflhnhof
rais the	jaibicidfgeifoe
ralli	hcjgkhfifjflfnfod
ralli in	mafcidfgfhhlhnhof
ralli of	nafcedfgjhhiflhnhof
ralli on	nafbicidfgfhhiflhnhof
ralli to	mafchdfgihhiflhof
ram	nbhcedfgihhiflhof
ramirez	nafcedfgihhiflhnhof
ran	ibfcddigjihjfoe
randi	nafcedfgihhiflhnhof
rang	gahchdjjfnfod
rang of	ibfdigeihoe
ranger	lafbhcedegkhhiflhoe
rank	ibfcidhgiifjfoe
rap	kafbjcfdeijoe
rape	nafbjcedfgihhiflhof
rapid	jafbfcidjghifoe
rapper	kafcedfgfhhiklhnhof
rare	jafbfdighihoe
rat	nafcedfgfhhijlhnhof
rate	eaicldhhfiijelfnfod
rate and	mafbichdehhiflhof
rate are	mchdfgfhhlhnhof
rate at	mafcidfgfhhiflhnhof
rate for	maicidfgehhiflhnhof
rate in	lafchgehhihlhnhof
rate increas	mafcidfgfhhiflhnhof
rate is	lafchdhgfhhiflhnhof
rate of	jbfcjdhgeoe
rate on	kahcidfgehhiflhnhof
rate rise	kahcjdfgehhiflhof
rate to	mafcidfgfhhiflhnhof
rather	faibichdhhfjflfnfod
rather than	hbicidiifjfnfoe
ratifi	mahchdfhhiflhnhof
raven	mafcegjhhiflhnhof
raw	lahdfgfhhihlhoe
ray	iafbfgiikjfoe
ray charl	kafcfdfgehhiklhnhof
rbi	nafcedfgihhiflhnhof
rbi singl	nafcedfgihhiflhnhof
rbs	kafcfdfgjhhiflhnhof
rbs six	lafcedfgjhhiflhnhof
re	kafbfcidhgjifoe
re-election	laicfgfhhiflhnhof
reach	dahbhcjdhgihfihjelfneoc
reach a	jbhcidfghoe
reach it	mahbicedfgfhhiflhnhof
reach number	mafcedfgfhhijlhnhof
reach of	mafdigfhhiflhnhof
reach the	iahbfcfdfgjihoe
react	kahbfghhhiflhoe
reaction	kaibicfdhgfifoe
reaction to	nahcedhgfhhiflhnhof
read	hahbfdjijjfoe
reader	jafbfcedjhhiioe
readi	hbjchdhgjhfihjelfnfod
readi for	jahbhcdgjiijfoe
readi to	jbjchdeghjfoe
real	eaibechdigjhfiijelfnfod
real estat	mafcidhgehhiflhnhof
real madrid	kafcedfgkhhiflhnhof
realis	jbfcfdiiioe
realis that	kafcedihhihlhof
realiti	jahbfcedjghihoe
realli	eaibechdigjhfijjelfnfod
realli want	mafcedfghhhihlhnhof
reap	mafbhchdfgfhhlhof
reason	gaibechdhgiihjfnfod
reason for	kaibfdfhhiflhoe
reason to	lcfdhghhhiflhof
reason whi	lghhhiflhof
reassur	lahchdfhhiflhoe
rebel	jblcfdejfoe
rebellion	naibidfgehhiflhof
rebuild	iahbicidfiejfoe
rebuild the	nahbicedfgfhhiflhnhof
recal	jaebhdjgijfoe
receiv	eahchdjgjhfijjelfneoc
receiv a	ichghiijfoe
receiv the	lafbhcfhhiioe
recent	cahckdjghhfijjeleneoc
recent day	mahbfcedihhiflhnhof
recent month	lafcidfgfhhiflhnhof
recent year	kahchdegehhiilhoe
recess	mafchgfhhiflhnhof
recognis	haibfiijfoe
recognit	mafbhdigehhiflhoe
recommend	jaibjdhgeifjfoe
recommend that	mafbicfdhgehhiflhof
recommend the	nbichdfgfhhiflhnhof
reconstruct	lcigehhiflhof
record	cahbfcjdjgjheikjdleneoc
record compani	kafcedfgfhhiklhnhof
record for	mafcfgfhhiilhnhof
record high	lafcjdfgfhhiflhnhof
record holder	ncedfgihhiflhnhof
record in	jahbfcfdegiihoe
record label	mafcegfhhiilhnhof
record level	mafdigehhlhnhof
record low	nafcidfgfhhiflhnhof
record of	jafbhcfdhgiihjfoe
record on	lahcedihhiflhof
record to	mafcedfgihhihlhnhof
record with	mafcedfghhhihlhnhof
record-breaking	mahchdfgfhhiflhnhof
recov	hafbichdegjjfoe
recov from	kafdfgjhhiflhof
recoveri	iafbfcjgfoe
recoveri in	lafcidfgfhhiflhnhof
recruit	lahbhcedhgehhlhoe
red	gdkgkhfiijflfnfod
red carpet	ncedfgfhhiilhnhof
red hat	nafcedjgfhhiflhnhof
red sox	kafbfdeglhhiflhoe
reduc	gaibhcjdhifjflfnfod
reduc it	lafbhchgehhiflhoe
reduc the	jaibfchdhifoe
reduct	mahchdfgehhihlhnhof
reel	nafbicedfghhhiflhnhof
reev	mcedfgfhhijlhnhof
refer	jaibfdhgfiijfoe
refer to	jaibfcedhgfijoe
refere	jafcedfgkhhiflhof
refere graham	nafcedfgihhiflhnhof
referendum	maibicegehhiflhoe
referendum on	nahbicedfgfhhiflhnhof
refin	nafbicegfhhiflhnhof
reflect	hahbfcidhihjfnfoe
reflect the	jbfcioe
reform	hakbjckdegdjfoe
reform and	mahbjcedfgfhhiflhnhof
refuge	lahbkcedfgehhiflhof
refuge camp	nafbkcedfgfhhiflhnhof
refund	lahcigehhiflhof
refus	gaibicfghhfihjflfnfod
refus a	nafbicedfhhiflhnhof
refus to	haibicfghihjfnfod
regain	lbhcidfgehhiflhoe
regard	jbhcfghihoe
regga	nafcedfghhhiilhnhof
regim	kbhoe
regiment	naibicedfgfhhiflhnhof
region	fahbjcjdhghhfiejelfnfod
region of	mahbicfdfgehhiflhof
regist	jbfcidiifoe
regul	haibhcidhgejfnfoe
regul said	nafbidfgfhhiflhnhof
regular	ibfcddhgjihoe
regulatori	lafchdhgehhlhnhof
rehears	mafcedfhhiilhnhof
reinforc	lbjchdegehhiflhoe
reject	haibhckdeghifjflfnfod
reject a	nafbichdfhhiflhof
reject the	laidfgfhhiflhof
relat	fahbjcidhhfihjelfnfod
relat of	nafbkcfdfgehhiflhnhof
relat to	ibfdiihjfoe
relationship	iaidiihjfnfoe
relationship between	mbhcfdhgehhiflhof
relationship with	lahdfgehhihlhof
relax	lbidhifoe
relay	lafcegihhiflhnhof
releas	dahbjdjghheijjeleneoc
releas a	lafcedigehhiilhnhof
releas by	mafbjcfdfhhiflhoe
releas in	jafbfcedhgfhhiklhoe
releas last	mafbhdhgehhiflhnhof
releas of	jbjcedjgeoe
releas on	lafchdhgehhihlhoe
releas the	lbicedhihoe
relev	lbicedigehhiflhnhof
reli	kchdhhhiflhoe
reli on	kchdhgfhhiflhoe
relief	iaibhdfghihjfoe
reliev	lafbfcfdighhhiflhoe
religi	lahbjcfdhgeoe
relish	nafcedfgihhiflhnhof
reloc	lbfcfdhhhlhoe
reluct	mahgehhlhnhof
remain	daibhcjdjheiijeleneoc
remain a	laicfdhgehhlhof
remain at	mafchdfhhiflhnhof
remain in	lbicfdeghhhlhoe
remain on	lafcidfgfhhiflhnhof
remaind	ncedfgihhiflhnhof
remaind of	nafcedfgihhiflhnhof
remak	mafcedfgfhhijlhnhof
remak of	ncedfgfhhiilhnhof
remark	jaibhdeghoe
rememb	jahbfcedhgiihoe
remind	lahcedfgihhiflhnhof
remot	jafbicfdjgfoe
remot control	nafbfcedjgfhhiflhnhof
remov	jahbhchdhgeihjfoe
render	ncedigfhhiflhnhof
renew	iaibicjdfghiejfoe
rental	mafcjgehhiflhof
reopen	mbhcedfhhihlhof
repay	lahcidfgehhiflhnhof
repeat	iaibicfdeihjfoe
replac	eaibhdjgjhfiijelfneoc
replac by	mdfghhhlhof
replac elect	oafbjcedfgfhhiflhnhof
replac for	mafbicegfhhihlhnhof
replac the	kahbfcfdhhhlhoe
replay	mafcegjhhiflhnhof
report	aajbjckdkgihejdldndob
report a	lafcjdfgehhiflhnhof
report by	kahbfdigehhiflhoe
report from	kafbfcidhgehhiflhof
report in	kaibhchdfgeoe
report it	lafcjgfhhiflhnhof
report kill	objcedfgfhhiflhnhof
report of	kahbichgehhifoe
report on	kahbjchdfgfifoe
report said	laigehhiflhof
report show	mchgehhiflhnhof
report suggest	lafchgfhhiflhof
report that	hahbicidigeifjfnfoe
report to	kahbhcfdhoe
repres	gahbechdjghhfihjflfnfod
repres a	mafchdfgfhhlhnhof
repres the	mdfgehhihlhnhof
republ	jafbidighifjfoe
republ of	nafbjcedfhhiflhnhof
republican	mafbkcfdegehhihlhoe
reput	lafgihhiflhof
request	jafbhcfdiihjfoe
requir	hahbfcidijfoe
requir to	mchgfhhiflhnhof
rescu	lahbhchdfgehhiflhoe
research	daickdmgehfjflfnfod
research at	mchdhgehhiflhof
research council	naicedfgfhhiflhnhof
research firm	ncedigfhhiflhnhof
research group	mafcfdigfhhiflhnhof
research has	nafcedjgfhhiflhnhof
research have	nafcedigfhhiflhnhof
research say	nafcfdjgehhiflhnhof
research suggest	lafbicfdhgehhiflhof
resembl	nafbicedhgfhhiflhnhof
reserv	hahbfcjdhghiejfoe
reservist	nafbjcedfgfhhiflhnhof
resid	kahbjcedigeoe
resign	haibjchdhghhfifjflfnfod
resign of	mcidfgfhhiflhnhof
resist	jbhcfgiihjfoe
resolut	kahbjifjfoe
resolv	ibhchgiiejfoe
resort	mahdfghhhiflhoe
resourc	jahbhcigeoe
respect	hahdegiijjfnfoe
respond	iaibfchghjfoe
respond to	kaicfgfhhihlhoe
respons	fajbhcidhgfhfiijflfnfod
respons for	jaibfgfihoe
respons to	iaibigeihjfoe
rest	gaibfcidegjjfoe
rest of	iaibfchdegiihjfoe
restat	mcidfgfhhiflhnhof
restiv	nafbkcedfgfhhiflhnhof
restor	kbichdfoe
restrict	jbhcidhgeoe
restructur	kcjdfgehhiflhnhof
result	daibhcjdjgihfjelfneoc
result in	iaighjfoe
result of	iahbfcidhgfoe
resum	kbicfgioe
resurrect	lceghhhiilhoe
retail	gbhcmdhgeifjfoe
retail and	lafchgfhhiflhnhof
retail consortium	mchdfgfhhiflhnhof
retail sale	mafcidfgfhhiflhnhof
retain	kbfchdfghhhiflhoe
rethink	naicedfgfhhlhnhof
retir	hbigkhfjflfnfod
retir from	lafdfgjhhiflhnhof
retir on	nafbicddighhhiflhoe
retreat	mafbicigfhhifoe
return	dahbjchdhgkheiijeleneoc
return after	mafbicedfghhhlhnhof
return for	lafbhdhhhiflhoe
return of	kahbfcedhhhihoe
return to	fahbichdfgkhfjelfnfod
reunion	nafcedfgjhhlhnhof
reunit	kahbfcedegfhhijlhof
reuter	badblcldlgiheidjeleneoc
reuter news	mafcidfgfhhiflhnhof
revalu	mahdfgfhhiflhnhof
revamp	lafbidjgfifoe
reveal	fahbedjgjhfihjflfnfod
reveal that	jbfcedigihhifoe
reveal the	mchgehhihlhof
revel	kbideghifoe
revel in	ncedfgihhiflhnhof
revenu	gahbfcidmiejfoe
revenu and	mcigfhhiflhnhof
revenu dure	ocddjgfhhiflhnhof
revenu for	mcfdigehhiflhof
revenu growth	nafcedjgfhhiflhnhof
revers	lafbfchdhihoe
review	gaibedjghhfiijflfnfod
review of	laicfdhgehhiflhof
review the	lahdfhhiflhoe
revis	jafbfchdjgfhhifoe
reviv	jaebjcideghihjfoe
revolut	lafcedihhiflhnhof
reward	kbfgihhifoe
reynold	nafgehhiilhnhof
rich	kahbfchdhifoe
richard	iahbfchghiijfoe
richest	lahcidfgfhhiflhnhof
richest man	mchdfgfhhiflhnhof
richi	nafcedfgihhlhnhof
rid	lajcfgehhiflhnhof
rid of	laicfgfhhiflhnhof
ride	lbhcedighifoe
ridicul	lahcedfghhhiflhnhof
rift	majcedfgfhhiflhnhof
rig	mafcidfgfhhiflhnhof
right	cajcjdigjheiijdleneoc
right and	nahcedhgfhhiflhnhof
right concern	naicedfgfhhlhnhof
right for	mahcedfghhhlhnhof
right group	nbjcedfgfhhlhnhof
right in	nahbecjdfgfhhiflhnhof
right knee	nafcedfgihhiflhnhof
right law	naicedfgfhhlhnhof
right manag	mafcedjgfhhiflhnhof
right of	laidfhhiflhnhof
right to	iaicighihjfnfod
rim	oafckddgfhhiflhnhoe
ring	ibfdjgfijjfoe
rington	lafcedjgfhhiflhnhof
riot	lahbideghifoe
rip	lafbhcedhgihhiflhoe
rise	daibickdihfihjeleneoc
rise by	mchdfgfhhiflhnhof
rise in	gahbjcjdigdiejfnfoe
rise of	mafbfdhhhiflhof
rise to	lahcidfgehhlhof
risen	jbfcjdfhhiflhoe
risk	faibhckdhhfifjflfnfod
risk of	jahbfchdigeoe
risk to	ncidegfhhlhnhof
rival	fafbhckdigihfjelfnfod
rivalri	lahbfcedegjhhihlhoe
river	lbicfdhoe
rng	mafbfcedeghifol
road	gbjchdhgjhfjelfnfod
road to	nafbidhgfhhiflhoe
roadsid	nbjcedfgfhhiflhnhof
roadsid bomb	oafbjcedfgfhhiflhnhof
roar	mafbicfdhghifoe
rob	lafcedhghhhihlhoe
robben	nafcedfgihhiflhnhof
robbi	kafbfcedegjhhiilhoe
robbi william	mafcedfgfhhijlhnhof
robert	gaibhchdhhfijjflfnfod
robert de	ncedfgfhhiilhnhof
robert kilroy-silk	majcedfgfhhiflhnhof
robert peston	naicedfgfhhlhnhof
robertson	mafcedfgihhlhnhof
robinson	jbfcedfgkhhoe
robinson has	mcedfgihhiflhnhof
robinson is	ncedfgihhiflhnhof
robot	lafbfcfdjgehhihlhoe
rock	gbjdfgiiljfoe
rock band	mafcedfgfhhijlhnhof
rock indonesia	oafbjcedfgfhhiflhnhof
rock star	mcegfhhiilhnhof
rock the	nafbicfdfghhhlhof
rocket	lafbjcddjifoe
rocki	nafcedfgjhhiflhnhof
roddick	lafcedfgkhhiflhnhof
roger	jaibfdfgiifoe
roger feder	mafcedfgihhiflhnhof
rogu	ncedigfhhiflhnhof
role	faichdhhfikjelfnfod
role as	mcfdfghhhihlhnhof
role in	hahbfchdhgeijjfoe
role of	lahgehhiilhoe
roll	icedkihjfoe
roll out	lcedkgehhiflhof
roma	nafcedfgjhhiflhnhof
romania	lbjcehhiflhoe
romanian	mafbiceghhhiflhof
romant	mcedfgfhhijlhnhof
rome	kbjcfdegiihoe
ron	nafcedfgihhihlhnhof
ronaldo	mafcedfgihhiflhnhof
ronni	nafcedfghhhiilhnhof
rooki	lafcedfgkhhiflhnhof
room	iahbfdhgiiijfoe
room for	mahbfchdfhhiflhof
rooney	mcedfgihhiflhnhof
root	nafbicegfhhlhnhof
rose	fckdhghhfjflfnfod
rose by	iafbfcjdhgehhiflhoe
rose to	kcidegfhhlhoe
rosneft	kafcjdfgfhhiflhnhof
ross	jbfcfgiihoe
rough	jbfcfdjihoe
round	gbichgkjfnfoe
round of	jafbhcfdhgjifoe
roundup	nafcedighhhiflhnhof
rous	nahcedfgfhhihlhnhof
rout	ibichdhghifjfoe
routin	kdehhiilhoe
rover	mafbfcihhiflhoe
row	gaichdfgjhfihjflfnfod
roy	lafbfdfgihhlhoe
royal	iajbjcfdeiijfoe
rub	nafcfdfgihhiflhnhof
rubber	mafcedfgihhiflhnhof
ruck	mafcedfgihhiflhnhof
ruddock	mafcedfgjhhiflhnhof
rugbi	hafbfcegmhhifoe
rugbi and	nafcedfgihhiflhnhof
rugbi union	lafcegihhiflhnhof
ruin	mafbfcedjhhiflhnhof
rule	dajbjckgihejeleneoc
rule against	nahbicedfgfhhiflhnhof
rule and	maidfgfhhiflhnhof
rule in	lahbigehhiflhoe
rule of	mahchdfgfhhiflhnhof
rule on	lahbicidfgeoe
rule out	iahbigjiejfnfoe
rule that	jaibicideifoe
rule were	maicfdfgfhhiflhnhof
rumour	jaibfihoe
run	caibicidjgkheihjdleneoc
run a	lbichdegehhlhoe
run at	lbfcfdighhhiflhoe
run back	mafcedfgjhhiflhnhof
run by	lahdhgfhhiflhoe
run from	lafcfdhhhihlhoe
run in	kcfgjhhiflhoe
run of	mafcegihhiflhnhof
run on	lceghhhihlhoe
run out	mbhcfdfghhhiflhof
run scare	naicedfgfhhlhnhof
run the	iahbhcfdijfoe
run to	mafcfdfgihhlhnhof
run up	lahbichdehhiflhoe
run-up	kaicedhgfhhiflhnhof
run-up to	kaicedhgfhhiflhnhof
runner	lafcedfgjhhiflhnhof
runners-up	mafcedfgihhihlhnhof
rupe	nafcidfgfhhiflhnhof
rural	jaibhcfdhgehhoe
rusedski	mafcedfgihhiflhnhof
rush	jahbfcegjihoe
russel	lafcegihhihlhoe
russia	gaebjcldhghiejfnfod
russia and	lafchdhgehhiflhnhof
russian	haebickdhghifjfnfod
russian duma	oafbjcedfgfhhiflhnhof
russian govern	mafcidfgfhhiflhnhof
russian oil	kafcjdfgfhhiflhnhof
russian presid	mafbicidfgehhiflhnhof
ruth	naicedfgfhhlhnhof
ruud	mafcedfgihhiflhnhof
ruud van	mafcedfgihhiflhnhof
rwanda	mafbjcedfgehhiilhof
ryan	kafbfcegjhhihlhoe
ryanair	nafcidfgfhhiflhnhof
ryder	lafblcedeghhhiflhoe
ryder cup	lafblcedehhiflhoe
s	Zacbicndiglhdikjcldndod
s a	mafcedigihhiflhoe
s announc	nafbicedigfhhiflhnhof
s bid	mafbicddfgjhhiflhof
s biggest	mafcjdfgfhhiflhnhof
s chief	nafbidhgehhiflhof
s first	mafbicegjhhiflhoe
s game	nafcedhgihhiflhnhof
s govern	nbichdfgehhiflhnhof
s health	oafbjcedfgfhhiflhnhof
s highest	nafbicedfghhhiflhnhof
s largest	lafbicjdhgeifoe
s leader	objcedfgfhhiflhnhof
s life	objcedfgfhhiflhnhof
s new	nafbickdegehhiflhoe
s quot	mafcjdehhiflhnhof
s00	nafcedigehhiflhnhoi
sa	ncehhiilhoe
sack	jaibhcedfgjifoe
sack by	nafcedfgihhiflhnhof
sad	kaicedfhhiilhoe
saddam	objcedfgfhhiflhnhof
sadr	mafblcedfgfhhiflhnhof
safe	kbfcedihhihoe
safeguard	laicfgfhhiflhnhof
safer	mahbicedhgehhiflhnhof
safeti	jahbfchdhgiifjfoe
safin	nafcedfgihhiflhnhof
saga	mafcfdfgihhiflhnhof
said a	haibfcidhifjfoe
said at	maicedfhhlhnhof
said david	kcidigehhiflhoe
said friday	lafbicfdiifoe
said he	eakbechdegjhfijjflfnfod
said his	jaibfghihoe
said in	hahcjdhgfjfoe
said it	caibickdigfheihjeleneoc
said labour	maidfgfhhiflhnhof
said mani	lahdfgfhhlhnhof
said minist	lajcedfgfhhiflhnhof
said monday	lbicidfgeoe
said mr	fajbecidkgdihjfnfod
said no	maicedfgfhhihlhnhof
said on	fbjckdighhfidjelfnfod
said paul	lafdhgfhhihlhnhof
said peopl	majcedfgfhhiflhnhof
said she	jajbfcedegfhhijlhoe
said sunday	mafbjdeghhhiflhoe
said that	eahbfckdihfihjelfnfod
said the	balbfcjdighheiijeleneoc
said there	iajbfchdfihoe
said they	gaibhchdhgfihjflfnfod
said thursday	lbfcjdhgehhiflhoe
said tim	lafdhgfhhlhnhof
said to	jbichdfgfihjfoe
said today	nafbjcedhgehhiflhnhof
said tuesday	kafbidjghiejfoe
said wednesday	lafbhcigehhiflhoe
said yesterday	lafbfchdkifoe
sail	mahcfghhhiflhoe
saint	lafcedfgjhhlhnhof
salari	lahchdfhhiflhof
sale	cafbdcjdkgjhfijjelfneoc
sale and	kbfchdhgehhlhoe
sale are	lafchdfhhihlhoe
sale have	mafcigfhhlhnhof
sale in	iafbfcjdhgeiioe
sale of	gafbfcjdjgfihjfoe
sale to	mafcidhgehhiflhof
sale were	lafcigfhhiflhnhof
sam	kafbicedegihhiioe
same period	kbfcidhgfhhiflhoe
same time	iahbfdjgeihoe
sampl	nafcedigehhiilhof
samsung	kafbjcidhgeifoe
samsung electron	mafbicigehhiflhoe
samsung to	nafbjcddigehhiflhof
san	gaebhdlgiifjfnfod
san andrea	nafcedigfhhiflhnhof
san francisco	jaechdjifjfoe
san jose	nafcedfgihhiflhnhof
san serif	mafcedkgfhhiflhnhof
sanction	kahbhcjdeghifoe
sanction against	nafbhcidfgfhhiflhnhof
sandi	mafcedfghhhiilhnhof
santa	lafbfchgehhiilhoe
sap	nafcedihhiflhnhof
saracen	mafcedfgjhhiflhnhof
sarah	mahbicedfhhiflhof
sasser	nafcedjgfhhiflhnhof
satellit	lafbhdjgehhiflhoe
satisfi	kahbfgfhhoe
saturday	eahbkdfgkhfiijelfneoc
saturday as	nafbicedfghhhiflhnhof
saturday for	nafbhcedfgihhiflhnhof
saturday night	mafcedfgjhhihlhof
saturday to	nafdfgihhiflhnhof
saudi	mafbfckdfgfhhiflhnhof
saudi arabia	nafcidfgfhhiflhnhof
save	gajchdjhfihjelfnfod
save the	lahdehhihlhoe
saw	fahbecjdfgihfijjflfnfod
saw it	lcjdehhiflhof
saw the	jbfchdfgiihoe
say	eajbicidhhfihjelfneod
say a	kahcfhhiflhoe
say he	hajbfgjihjfnfoe
say his	lbhcfdfghhhlhoe
say it	gaibicjdhgehfjflfnfod
say more	nafbidfgehhlhnhof
say mr	naicegfhhiflhnhof
say no	maibhcedfgfhhlhnhof
say she	lahcehhihlhoe
say that	haibhchdhgfjfoe
say the	fajbichdihfjflfnfod
say there	lahbhcedfghhhoe
say they	hajbichdhgfifjfnfod
say to	laibicedfhhiflhoe
say whether	naicedfgfhhlhnhof
scale	iahbfcidhgeoe
scale back	mafchdhgfhhiflhnhof
scam	mafcedjgfhhiflhnhof
scan	lcedihhiflhnhof
scandal	jahbhchdegiifoe
scare	jaibhdfghifoe
scene	hahbfcddhijjfoe
sceptic	lahchdfgehhlhnhof
schedul	iahdhgjjfnfod
scheme	hakbfdigeihjfoe
scheme in	mahcedhgfhhiflhnhof
scholar	nafcedjgfhhiflhnhof
school	gaibichdfghhfijjelfnfod
school and	laicfdehhihlhoe
school in	lahcegehhiilhnhof
school to	nahcedhgfhhlhnhof
schroeder	mbidfgehhlhof
schumach	mafcfdfgjhhlhof
schwartz	nafcedigfhhiflhnhof
sci-fi	nafcedhgfhhiilhnhof
scienc	iaibfchdkgeihjfoe
scientif	ncedjgfhhiflhnhof
scientist	iahbjcfdmgdiejfoe
scientist have	ncedigfhhiflhnhof
scientist who	nafbicedigfhhiflhnhof
scissor	mafcedfhhiilhnhof
scissor sister	ncedfgfhhiilhnhof
scoop	mafcedfhhiilhnhof
score	fahbhcddfglihjfnfoe
score the	mafcegihhlhnhof
scorer	nafcedfgihhiflhnhof
scorses	lafcedfgfhhiklhnhof
scot	kaibfcedegihhihlhoe
scotland	gajbfdfgljfoe
scotland and	kaicedfgihhiflhnhof
scott	jbhcfdfgjihoe
scottish	iaidegjihjfoe
scrap	jajbicfgeoe
scream	nafbicfdfgfhhihlhnhof
screen	gbfdigeiljfoe
screen in	mcegfhhiilhnhof
screen on	mafcegfhhijlhnhof
screenplay	lafcedhgehhiklhof
screensav	nafcedigfhhiflhnhof
script	mafcedfgfhhijlhnhof
scrub	ncedfgfhhiilhnhof
scrum	nafcedfgihhiflhnhof
scrum-half	lafcedfgjhhiflhnhof
scrutini	kahbfcihhifoe
sea	kbjcfdhgejf
seal	jafbicidfgiifoe
seamless	mcedigfhhlhnhof
sean	nafcedfgihhihlhnhof
search	gbfcjdjghhfihjelfnfod
search engin	jafcedlgehhiflhof
search for	jcddighihjfoe
search servic	nafcedjgfhhiflhnhof
search site	mafcedjgfhhiflhnhof
search tool	mafcjgehhiflhof
season	daebecjdjgmifjfoe
season and	nafcedfgjhhiflhnhof
season is	nafcedfgihhiflhnhof
season on	nafcedfgjhhiflhnhof
season with	mafchdfgihhiflhnhof
season-ending	nafcedfgihhiflhnhof
seat	iakbjcfiejfoe
seat in	maibicedfgfhhiflhnhof
seattl	nafcfdhgihhiflhof
sebastien	lafcedfgjhhiflhnhof
sec	lafckdfgehhiflhof
second	bahbjchdiglheiijdleneoc
second half	jafbfchdegjhhlhoe
second place	lcfdhgehhihlhof
second quarter	lafbidiifoe
second round	mafcedfgjhhiflhnhof
second seed	ncedfgihhiflhnhof
second set	mafcedfgihhiflhnhof
second singl	nafcedfgihhihlhnhof
second term	nahbjcedfgfhhiflhnhof
second time	kafbfdhgjhhifoe
second-half	lafcedfgjhhiflhnhof
second-largest	mafcjdegfhhiflhnhof
second-quarter	nafdjgehhiflhof
secondari	ncedfgfhhiilhnhof
secret	ibhcediiijfnfoe
secretari	fambjdfgfiejfoe
secretari charl	kajcedfgfhhiflhnhof
secretari david	majcedfgfhhiflhnhof
secretari jack	lajcedfgfhhiflhnhof
secretari john	nahbicfdfgfhhiflhnhof
secretari michael	naicedfgfhhlhnhof
secretari of	lahbjcedfhhiflhof
secretari to	maicfdfgfhhiflhnhof
section	lahbicedfgehhiilhoe
sector	gaibfckdigeiejfoe
secur	caibkcidkgihejdleneoc
secur and	jahbfcjdhgeoe
secur council	mbkcedfgfhhiflhnhof
secur depart	nafbjcedhgfhhiflhnhof
secur expert	mafcedjgfhhiflhnhof
secur featur	ncedigfhhiflhnhof
secur firm	kafdjgehhiflhoe
secur hole	nafcedigfhhiflhnhof
secur loophol	mcedigfhhlhnhof
secur softwar	mafcedjgfhhiflhnhof
secur the	lbhcedegihhlhoe
secur threat	lafcedjgfhhiflhnhof
secur to	objcedfgfhhiflhnhof
secur updat	mafcedjgfhhiflhnhof
see	baibicjdjgiheiijdleneoc
see a	jaibfcfdigfhhifoe
see as	lahcehhiflhnhof
see how	kbfcfdighhhiflhoe
see if	lahcfhhiflhof
see it	lafbhhhlhoe
see that	kahbfgfhhlhoe
see the	iahbfdigijfoe
see what	kbfcfgihhiflhoe
seed	jafcfdeglhhiflhoe
seek	fahbkcidighhfihjelfneoc
seek a	lahdfghhhiflhnhof
seek to	jahbhchdhghjfoe
seeker	najcedfgfhhiflhnhof
seem	fahbhcidighhfjelfnfod
seem that	nafbicedfhhlhnhof
seem to	hahcidijfnfoe
seen	daibjcidihfiijeleneoc
seen a	lafbfcfdihhihlhoe
seen as	iaibichdfgfifjfoe
seen by	mafbicfgehhlhnhof
seen in	jbjgeihoe
seen the	lahcedfhhihlhof
segment	mafbigehhihlhoe
seiz	kbjghifjfoe
seiz in	objcedfgfhhiflhnhof
seizur	nafbicfdigehhiflhnhof
select	iaibfcedhgiihjfoe
sell	fahcldhgfhfihjflfnfod
sell it	mafcidfgfhhiflhnhof
sell the	lahbfgfhhlhoe
seller	mafchdhgehhlhof
semi-final	lafcedfgjhhiflhnhof
semi-finals	mafcedfgihhiflhnhof
semiconductor	nafcjgehhiflhof
semifin	mafcedfgkhhiflhnhof
semifin of	nafcedfgihhiflhnhof
sen	mafbjgehhiflhoe
senat	laebjcideoe
send	gbhcidjghhfjflfnfod
send a	lcfdhgehhlhnhof
send it	mafchgfhhiflhnhof
send out	mafcedihhiflhnhof
senior	fajbhchdhghiejflfnfod
sens	iaibfdighjfoe
sens of	kaibfcedhoe
sensat	nafcedfghhhiilhnhof
sensibl	lajdfgfhhiflhnhof
sensit	kahdigeihoe
sensit inform	ncedigfhhiflhnhof
sent	gahbhchdhgihfjflfnfod
sent off	nafcedfgihhiflhnhof
sent the	lbhdegihhifoe
sent to	kbicfdhgeihoe
sentenc	jaibjdhgeifjfoe
sentenc for	naicedfgfhhihlhnhof
sentiment	lafdfhhihlhnhof
separ	gaicidhihjfnfod
separatist	mafbkcedfhhiflhnhof
sept	kafbjcidhiejfoe
septemb	faibicidhghhfihjelfnfod
septemb attack	laichdfgfhhiflhnhof
sequel	kafcedhgehhiklhoe
sequel to	mafcegfhhiilhnhof
serbia	nafbihhiflhoe
serena	mafcedfgjhhiflhnhof
serena william	mafcedfgjhhiflhnhof
serg	mafcfdfgihhiflhnhof
seri	eahbidhgjhfijjelfnfod
seri a	nafcedfgjhhiflhnhof
seri of	haidhghiijfnfod
serif	mafcedkgfhhiflhnhof
serious	gaicfdjghjflfnfod
serv	haibidfgiihjflfnfod
serv as	lbhcfdeghhhihlhoe
servant	naicedfgfhhlhnhof
server	iafbfcidjgeifoe
server to	nafcedigfhhiflhnhof
servic	cajbhcldjgfhejeleneoc
servic and	jahbfdjgehhifoe
servic for	lahbhcfdigehhiflhoe
servic in	kahcfdigehhiflhnhof
servic is	kchdigehhiflhoe
servic provid	lafcfdjgfhhiflhnhof
servic that	lafdigfhhiflhnhof
servic to	lafbicfdhgehhihlhoe
servic union	naicedfgfhhlhnhof
servic which	mafcfdigfhhiflhnhof
servic will	lafcedjgfhhiflhnhof
serwotka	naicedfgfhhlhnhof
session	iaichghjfoe
session in	ncedfgihhiflhnhof
set	baibjckdigiheiijdlendob
set a	kbfchghoe
set for	kaebhcidfiijfoe
set in	kafchdegfhhiilhof
set of	lahdhgfhhiflhnhof
set off	nafbjcegfhhiflhnhof
set on	nafcehhiilhnhof
set out	kajcfdfgfhhiflhof
set the	mcedhhhiflhnhof
set to	fbidigihfihjelfnfod
set up	gaidhgijflfnfod
set-top	mafcedigfhhiflhnhof
set-top box	mafcedigfhhiflhnhof
setback	lafbhcjdeghifoe
settl	hahbhcighhfihjflfnfod
settl a	nafcidfgfhhiflhnhof
settl in	mcegfhhiilhnhof
settlement	jafbkcigejfoe
settlement with	mchgfhhiflhnhof
seven	fahbjdhgihfihjelfnfod
seven million	mahcfgehhihlhnhof
seven year	laibhdfgehhiflhoe
seventh	kafbfcfdegjhhihlhoe
sever	fahbidjghhfjelfnfod
sex	jahbicedhgiiijfnfoe
sex and	nafcehhiilhnhof
sexual	lbhceghhhihoe
sexual assault	nafbhcegihhiflhof
shadow	ialcfdfgehhiflhoe
shadow chancellor	lajcfdfgfhhiflhnhof
shadow foreign	maicedfgfhhlhnhof
shadow home	maicedfgfhhiflhnhof
shake	mafbhcigehhiflhof
shall	mafdfhhiilhnhof
shambl	naibicedfgfhhiflhnhof
shame	lahcedfghhhihlhoe
shane	lafcedfgjhhiflhnhof
shanghai	nafchdegihhiflhof
shape	jbhcedhgiifoe
sharapova	nafcedfgjhhiflhnhof
share	cahckdkhfjelfneoc
share fell	kafcjdfgfhhiflhnhof
share hit	nafcidfgfhhiflhnhof
share in	ibfckdeoe
share of	ibfcjdigfihjfoe
share price	kafcjdfgfhhiflhnhof
share to	mafcidfgfhhiflhnhof
share up	nafcidfgfhhiflhnhof
share were	mafcidfgfhhiflhnhof
share with	nafbicfdhgehhiflhnhof
sharehold	hafbfcjgiifoe
sharehold meet	nafcidfgfhhiflhnhof
shark	mbfcedhhhihlhoe
sharon	mafblcedfgfhhiflhnhof
sharp	hbfcidjjfoe
sharp fall	mafcidfgfhhiflhnhof
sharpli	jafbhchdkgeoe
shatter	nafbichdfgfhhiflhof
she	lahcedfhhiilhnhof
she ad	jahbfcfihoe
she could	mafbfcedhghhhiflhnhof
she had	lahbfcedhgfhhiilhoe
she has	jafbfcedhghijoe
she is	iaibfdegiijoe
she said	faibedhghhfikjflfnfod
she told	kaicegehhihlhnhof
she was	hahbfcedfgjijjfoe
she will	lcedfgihhihlhoe
she would	lahcedfgihhiflhnhof
shed	lafbichdhgfhhiflhoe
sheep	ncedhgfhhihlhnhof
sheffield	kaicedegjhhiflhoe
sheila	nafbicedfgfhhiilhnhof
shell	jafbhcjdigeifoe
shell compani	mcidfgfhhiflhnhof
shelter	nafbkcedfgehhihlhnhof
shelv	mafcedhgfhhihlhnhof
shift	jbhchdjgeifoe
shiit	nafbkcedfgfhhiflhnhof
ship	iafbjcidigeiejfoe
shipment	mafbidigehhiflhoe
shipment of	nafbicedigfhhiflhnhof
shock	jahbfchdfgjifoe
shoot	jahbhcddhiioe
shooter	mcedigfhhiflhnhof
shop	iafcidjgfjfoe
shopper	lafcldfgehhiflhoe
shore	nafbicedfghhhlhnhof
short	gahbedkghhfihjflfnfod
short of	kbfdjifoe
shortag	kaibfcidfhhifoe
shortfal	mafchdhgehhiflhnhof
shortlist	lahcedeghhhiilhoe
shot	gaebjcfdhgjhfiijflfnfod
shot a	nafbhcedfgjhhiflhnhof
shot and	nafbicedhgfhhiflhnhof
shot in	lafcedfghhhiilhnhof
shot up	mafchdfgfhhihlhnhof
should be	fakchdhghhfjflfnfod
should have	jaibfdegiifoe
should make	naicedfgfhhlhnhof
should not	iahbhcfdhghihjfoe
should the	lahdfhhiflhnhof
shoulder	mafcfdfgjhhiflhnhof
shouldn't	laicedfhhlhnhof
shouldn't have	mahcedfhhiflhnhof
shout	mahcedfghhhiflhnhof
show	baibichdlgiheikjdlendob
show a	kbhoe
show and	mbicedfgehhiilhof
show for	ncedfgfhhijlhnhof
show host	naicedhgfhhiflhnhof
show in	kafcfdigehhihlhof
show it	mafchdhgehhlhoe
show off	mcedigfhhiflhnhof
show on	kafbfchgfhhijoe
show that	iaibfchdjgeoe
show the	jaibfdhgfihoe
show with	ncedfgfhhiilhnhof
showcas	lafcedigehhihlhnhof
showdown	nafcedfgihhiflhnhof
shown	ichdhgfiijfoe
shown that	mafcfdigfhhiflhnhof
shrek	nafchdegehhiilhnhof
shrek 2	nafcedfgfhhijlhnhof
shrine	mbjcedfgehhihlhof
shrug	mafcjdfgfhhiflhnhof
shrug off	mafcjdfgfhhiflhnhof
shut	ibhdkgfjfoe
shut down	kbidjgeifoe
shutter	objcedfgfhhiflhnhof
shuttl	nafbhcedkgehhiflhof
sick	mahcedfhhihlhnhof
side	eaibfcjffgmhfjflfnfod
side in	mcedfgihhiflhnhof
side of	iaicfdegjihoe
side were	mcedfghhhiflhnhof
sidelin	kcedfgkhhiflhof
sideway	lafcedfgfhhiklhnhof
sieg	mafbkcedfhhiflhnhof
sight	kafbfchdhghoe
sign	eahbicidjgihfihjeleneoc
sign a	jbhcidfghjfoe
sign an	nafcedihhiflhnhof
sign of	jbhchdhifjfoe
sign that	lafbichdfgehhlhoe
sign to	ncedfgfhhiilhnhof
sign up	iahbfdigfihoe
signal	ibhcidigfjfoe
signal that	lbhdhgehhiflhoe
signific	gaibhcidhgejfnfod
sihamoni	objcedfgfhhiflhnhof
sihanouk	objcedfgfhhiflhnhof
silenc	nafcedhgihhiflhnhof
silent	nafbicedhgfhhlhnhof
silicon	nafcedigfhhiflhnhof
silver	lafbhcfdegihhihlhoe
silvio	nafbicidfgfhhiflhnhof
silvio berlusconi	nafbicidfgfhhiflhnhof
similar	fahchdighhfjflfnfod
simon	iahbfgiihjfoe
simpl	iahbhcedjgfoe
simpli	hajbfcfdighifjfoe
simpson	nafcedfgfhhijlhnhof
simultan	lafbjcedhgehhihlhoe
sinc	baibicjdhgjheiijdleneoc
sinc 1997	laicfdfghhhiflhnhof
sinc his	nbicedfhhiflhnhof
sinc it	jbfchdhgeiioe
sinc last	mafdfghhhlhnhof
sinc the	hcidhghihjfnfod
sinc they	mafcfdfghhhihlhnhof
sing	kbfcedhijoe
singapor	kafbjcidhgeifoe
singer	hafbfcegehhimlhoe
singh	lbhcfdegjhhifoe
singl	fbicfdhgihfikjelfnfod
singl and	nafcedfghhhihlhnhof
singl chart	nafcedegfhhiklhnhof
singl out	nafbhcedhgehhlhnhof
singl to	nafcedfgihhiflhnhof
sink	kbidfgiifoe
sir	gakbfcedfgjiijfoe
sir alex	kafcedfgjhhiflhnhof
sir clive	mcedfgihhiflhnhof
sir john	najcedfgfhhiflhnhof
sir paul	nahcedfhhiilhnhof
sister	jbhchdhgeiijfoe
sit	iahbecedigiihjfoe
sit on	maicegfhhiflhnhof
site	fbfchdmgdihjfoe
site with	ncedigfhhlhnhof
situat	gajcidfgjjfoe
situat in	nahbicfdfgfhhiflhnhof
situat where	maicegfhhiflhnhof
six	daibjchdhgkheihjeleneoc
six month	jajbidfgfifoe
six nation	gafbfcedfglhhiflhoe
six week	nafdfgihhiflhnhof
six year	kafbhdhihoe
sixth	iafbfchdegjihoe
sixth straight	nafchdfghhhiflhnhof
size	ibfchdkgfoe
size of	kafbfchdigfhhlhoe
skeptic	objcedfgfhhiflhnhof
skill	jajbfcfoe
skip	nafcegihhiflhnhof
skipper	kafcedfgjhhiflhnhof
skorea	oafbkcddfgfhhiflhnhof
sky	lbfcfjfoj
slain	objcedfgfhhiflhnhof
slam	hafbicddhgkifjfoe
slice	lafcfdigehhlhnhof
slick	nafcedigfhhiflhnhof
slid	mchdfhhiflhnhof
slide	kbfcjdegihhifoe
slight	hbfcidiifoe
slip	jbjgiifjfoe
slip to	mafbkcedfhhlhof
slogan	lajcfdegehhiflhoh
slot	jbfdhghihoe
slow	hbhcjdkgeiejfoe
slow in	nafbidfgfhhiflhnhof
slowdown	kafbicidfgehhiflhoe
slowdown in	lafcigfhhiflhnhof
slower	kafcidhhhiflhoe
sluggish	lafcjdfgfhhiflhnhof
slum	naicedfgfhhlhnhof
slump	jbicideoe
small	gahbidjhfihjflfnfod
smaller	ibfcidjgfoe
smallest	nafcidfgfhhiflhnhof
smart	jcedjhhiflhoe
smash	nafbfchdfghhhiflhnhof
smith	iahbfdegjijjfoe
smoke	lchdfgehhihlhof
sms	mafcedigfhhiflhnhof
smuggler	nafbjcedfgfhhlhnhof
snake	mafbicedhgfhhiflhnhof
snap	jbjcjefgfjfoe
snap up	lafcjgehhlhoe
snatch	lcedfgjhhiflhof
snow	mbidegehhiilhoe
so far	hahchdhihjfnfod
so i	kafcfgihhlhoe
so it	jaibfdhoe
so long	lbfcedhghhhihlhoe
so mani	jbfcfdfgihhiilhoe
so much	kbfcfghhhlhoe
so peopl	mahcedhgfhhiflhnhof
so that	jahcedjgfhhiflhoe
so the	lafcfdhgfhhihlhnhof
so they	kahcedjgehhihlhoe
so we	kahdeghhhihlhoe
so you	ncedihhiflhnhof
so-called	iahbfchdjgeifoe
soap	lahchdegehhiilhoe
soar	iafbfcjdhgeiioe
soccer	lafbhcedfgkhhiflhoe
social	haibichdihfifjflfnfod
social secur	nafbjchdfgehhiflhnhof
societi	haibhcidhgdihjfnfoe
soft	kaicidfgehhiflhoe
softwar	eaebhcidogeiejfoe
softwar and	lafbicedjgehhiflhnhof
softwar compani	mafchdhgehhiflhnhof
softwar develop	nafcddjgfhhiflhnhof
softwar for	mafcedjgfhhiflhnhof
softwar giant	kafbfchdjgehhiflhoe
softwar is	mafcedigfhhiflhnhof
softwar maker	nafcedigfhhiflhnhof
softwar that	kafcedjgfhhiflhnhof
softwar to	kafcedjgfhhiflhnhof
solar	nafcedjgfhhiflhnhof
sold	fbfckdjgfijjfoe
sold in	kafchdhgehhihlhof
sold more	kafbfdigehhiilhoe
sold off	lafcidfgfhhihlhnhof
sold to	kchgehhlhoe
soldier	iblcddigejfoe
soldier kill	nafbkcedfgfhhiflhnhof
solid	kafbfcidfgioe
solo	mcedfghhhiilhof
solut	jaibfdjgfifoe
solv	lbicfdhgfoe
solv the	mcfdhgehhlhnhof
some analyst	kafcidfgfhhiflhnhof
some of	faibecjdigihfihjflfnfod
some peopl	mcedighhhiflhnhof
some say	nafbjcfdfgfhhiflhnhof
some sort	mahcedhhhiflhnhof
some time	jbfchdhihoe
some way	kaibfdfhhiflhoe
somebodi	laicfdfhhlhnhof
somehow	mafceghhhihlhnhof
someon	iahbfcedhgiihoe
somerset	nahcedfgfhhihlhnhof
someth	faidigihfihjflfnfod
someth i	mafcedfghhhihlhnhof
someth to	laicedhghhhiflhoe
sometim	jaibfcfdhghihoe
somewhat	mcedigfhhiflhnhof
somewher	kahbfdfhhlhoe
son	jaibicedfghihjfoe
song	gafbfcedigeimoe
song for	ncedfgfhhiilhnhof
songwrit	ncedfgfhhijlhnhof
soni	gaebfchdmgeihjfoe
soni and	lafcfdigehhlhof
soni has	mafcedjgfhhiflhnhof
soni playstat	mafdhgfhhiflhnhof
soni psp	mafcedjgfhhiflhnhof
soon	gahbecjdighjfnfod
soon as	jahbfchdhifoe
soon be	mcedigfhhiflhnhof
sooner	nahbicedfgfhhiflhnhof
sophi	mcedfgfhhiilhnhof
sophist	jafbhcfdigehhlhoe
sopho	lafcedjgfhhiflhnhof
sorri	mahcedfgihhiflhnhof
sort	gaibfdighjfoe
sort of	haibfdhghjfoe
sort out	mahcedhgfhhiflhnhof
sought	iahbjchdhgeifjfoe
sought to	kahbichgeifoe
soul	lbfcddegfijlhoi
sound	haibfcidhgfiijfnfoe
sound of	laicedfgehhiilhnhof
sourc	gbjchdmjfnfoe
sourc code	nafcedjgfhhiflhnhof
sourc of	lafbhchdfghhhiflhof
sourc said	nafbjcedfgfhhiflhnhof
sourc softwar	nafcedigfhhiflhnhof
south	ebjcidhgjheihjeleneoc
south africa	jafbhdfgjoe
south african	mafbhcfdeghhhihlhoe
south east	maigfhhiflhnhof
south korea	kafbkcidhgeifoe
south korean	mafbicigehhiflhoe
south of	nafbidfgfhhiflhnhof
south ossetia	nafbkcedfgfhhiflhnhof
south west	nahcedfgfhhihlhnhof
southampton	mafcedfgjhhiflhnhof
southeast	nafbjchdegehhiflhof
southern	hahbjdhghhfjflfnfod
southern california	nafbhcegihhiflhoe
southern sudan	oafbjcedfgfhhiflhnhof
soviet	mafbhhhiflhof
soviet union	mafbhchdfhhiflhnhof
sox	jafbfdeglhhifoe
soy	oafcedjgfhhiflhnhof
sp	nafcedjgfhhiflhnhoe
space	hbedngfjfoe
space station	oafbfcedjgfhhiflhnhof
spacecraft	nafcedkgehhiflhnhof
spaceshipon	nafcedjgehhiflhnhof
spain	iafbhdhgkifjfnfod
spam	jafcedlgehhiflhof
spam messag	ncedigfhhiflhnhof
spammer	lafcedkgfhhiflhnhof
spaniard	lafdfgihhiflhof
spanish	ibjchgkjfoe
spark	jahbjcidfgfjfoe
speak	fajbicfdighhfjflfnfod
speak at	maidfgfhhiflhnhof
speak in	naicedfgfhhlhnhof
speak on	mbidfgehhiflhnhof
speak to	iahbfcedigiifoe
speaker	kajbhcedigeoe
speci	mafbfcedkgehhiflhnhof
special	gaibicfdihfijjelfnfod
specialist	kbfdhhhiflhoe
specif	haibfcedjihjfoe
specul	gaibhcidhhfifjflfnfod
specul that	kbfchdigehhiflhoe
speech	hakbicfdigdjfoe
speech at	maicegfhhiflhnhof
speech on	naicegfhhiflhnhof
speech to	maibicedfgfhhiflhnhof
speed	hahbfchdjgiiejfoe
speed of	mafcedigfhhiflhnhof
spell	jafbfdfgihhihlhoe
spend	eajbjcjdhgfhfihjelfnfod
spend and	mcidfgfhhiflhnhof
spend on	kahbichgeifoe
spend plan	lajcfdfgfhhiflhnhof
spend to	nafbfcjdegfhhiflhnhof
spent	gaigiihjflfnfod
spent on	kaidfgehhihlhof
spi	lafbicedjgehhlhoe
spi on	nafbhcedhgfhhiflhnhof
spider	nafcegfhhiilhnhof
spider-man	nafcedhgfhhiilhnhof
spike	mafchdigehhlhoe
spill	mahbicedfghhhlhoe
spin	lbfcjghifoe
spirit	kahbfcedhghiioe
split	kahbfchdeghiioe
spoke	lahbhcehhlhoe
spoken	kahbiceoe
spokesman	ealcihfiijelfnfod
spokesman for	iahbfchdhgeiioe
spokesman mark	majcedfgfhhiflhnhof
spokesman said	hakchdfjfoe
spokeswoman	iahbfchdhgeiioe
spokeswoman for	kahgehhihlhoe
spokeswoman said	kahbfchgehhiilhoe
sport	eahbfcfdiglhfifjelfnf
sport network	jafcedfglhhiflhof
sport util	mafbichdfgfhhiflhnhof
spot	iafbfdjgiihjfoe
spot in	nafcedfgihhiflhnhof
spotlight	naicedfhhiflhnhof
spread	iahbidjgeifjfoe
spread to	nbicegfhhiflhnhof
spread via	ncedigfhhlhnhof
spree	naicfdfgfhhiflhnhof
spring	iajbfdiifjfoe
spring confer	kajcedfgfhhiflhnhof
sprint	kafbfdjgiifoe
sprinter	lafcedfgjhhiflhnhof
spun	mafdfgihhiflhnhof
spur	kafbhchgiifjfoe
spywar	kafcedkgfhhiflhnhof
squabbl	nahbicedfgfhhiflhnhof
squad	hafcedfglhhiflhoe
squad for	nafcedfgihhiflhnhof
squad to	ncedfgihhiflhnhof
squar	jahbfcedfghiioe
squeez	mahcfdfghhhlhoe
sri	lchdhgehhiflhof
st	hafbjckgihfjflfnfod
stabil	jajbfchdfgehhiflhoe
stabil and	maicfdfgfhhiflhnhof
stade	mafcedfgjhhiflhnhof
stade toulousain	nafcedfgihhiflhnhof
stadium	iafbfcfdfgloe
stadium in	mafcegihhlhnhof
stadium on	nafcedfgihhiflhnhof
staff	iaibfcidhgiiejfoe
stage	fahbicedhgihfijjelfnfod
stage in	mbhcegehhihlhoe
stage of	lahbhceghhhiflhoe
stake	hahbkcjdfiejfoe
stake in	ibjcidegfifoe
stake to	mafcidfgfhhiflhnhof
stall	lafbjdehhiflhoe
stamford	ncedfgihhiflhnhof
stamford bridg	ncedfgihhiflhnhof
stamp	majcfdfhhiflhnhof
stamp duti	najcedfgfhhiflhnhof
stanc	lbhdhgfoe
stand	fajbidfgjhfihjelfnfod
stand against	nahbicedfgfhhiflhnhof
stand at	lafdfhhihlhnhof
stand by	maidfgfhhiflhnhof
stand down	maicedfgfhhlhnhof
stand in	maicedfhhihlhnhof
stand on	nafbicedfghhhlhnhof
standard	faibichdjgfhfjflfnfod
standard of	mahdfhhlhnhof
star	dafcfdigkhfimjflfnfod
star in	jafcedfgehhillhof
star of	mafcegfhhiilhnhof
star to	nafcegfhhiilhnhof
star tom	nafcedfgfhhijlhnhof
star who	nafcedhgfhhihlhnhof
star will	nafcegfhhiilhnhof
start	bahbhcjdjgkheihjdleneoc
start and	nafcedfgihhiflhnhof
start in	jahbfcidfghoe
start line-up	ncedfgihhiflhnhof
start of	ibhcigjiejfoe
start on	lcedfgjhhiflhnhof
start the	lafbhcedfgihhlhoe
start to	hahbfchdigiifjfoe
stat	nafcedfgihhlhnhof
state	cbickdkgjheihjdleneoc
state and	jahbhcideghihjfoe
state colin	nafbkcedfgfhhiflhnhof
state control	mafcidfgfhhiflhnhof
state depart	nafbjcegfhhiflhnhof
state in	nafbicfdfghhhiflhnhof
state of	jbhcidigfifoe
state that	lbicfdhgfhhifoe
state to	mahbhcfdeghhhiflhoe
state-owned	mafcidfgfhhiflhnhof
statement	fahbicidighhfjelfnfod
statement from	lafbidfhhlhoe
station	hafdjghhfijjflfnfod
station crew	oafbfcedjgfhhiflhnhof
station in	lafcfdhgehhiilhof
statist	iahbfcidigeoe
status	kaidehhlhoe
staunton	mafcedfgfhhijlhnhof
stay	gahcidhgjhfjflfnfod
stay at	laidfhhiflhnhof
stay in	kahbfchoe
stay on	mafbicedfghhhlhnhof
steadi	kafbjchdhgehhifoe
steadili	mafchgfhhiflhnhof
steal	lafdigehhiflhnhof
steam	nafbfcidhgfhhiflhnhof
steel	kafbicjgehhifoe
steer	lbfcfghhhlhoe
stem	kahbfcjdegfhhoe
step	eahbickdigihfjeleneoc
step down	kbfcjghifoe
step forward	nafbicedhgehhiflhnhof
step in	kahbhdfgfhhihoe
step into	mafbechdhghhhoe
step to	mafbicidfgehhiflhof
step toward	lbhdigehhiflhoe
step up	jahbicedhgiifjfoe
stephen	iahbfdhgiihjfoe
stephen jone	mcedfgihhlhnhof
sterl	mafchdhgfhhiflhnhof
steroid	lafcedfgjhhiflhnhof
steve	iafbfchdhgiiijfoe
steven	lbhcfoe
stevi	mafcedfhhiilhnhof
stevi wonder	ncedfgfhhiilhnhof
stewart	kbfdegjhhoe
stick	jahbhdhghifoe
still	bahcjdjgjheihjeleneoc
still a	lahdehhihlhoe
still be	kbfchdhhhoe
still have	kbfgihhiflhoe
still in	mafbicfdfgihhiflhof
still need	lafcfdhhhiflhnhof
still remain	mafcidfgfhhiflhnhof
still to	mafbhcegfhhihlhnhof
sting	mbhcedfhhlhnhof
stock	dbjcldhgfhfifjflfnfod
stock and	mafbicidfgehhlhof
stock exchang	jafbhcjdegfhhoe
stock market	iafcldfgehhiflhof
stock rose	nafbichdfgfhhiflhnhof
stoke	lcidfhhiflhof
stolen	kcfdigehhlhoe
stone	kafcfdfgfhhijlhoe
stood	lahdfhhiflhnhof
stop	faidkghhfjelfnfod
stop the	lahbfdhgfhhiflhoe
storag	jafcedlgehhihlhoe
store	gafbfcjdlgeiejfoe
store in	nafdigfhhiflhnhof
store inc	nafcidfgfhhiflhnhof
store on	ncedigfhhiflhnhof
stori	fbfcidihfijjflfnfod
stori of	jcegehhijlhoe
stori on	nafchdhgfhhiflhof
storm	jafbkdegiihjfoe
straight	haebfchdhgkiijfoe
straight to	lafcedhgfhhiilhnhof
straightforward	laicehhlhof
strain	mafbhcfghhhiflhoe
strang	lafbhdhgfhhlhoe
strateg	kaibhcidegehhifoe
strategi	iajbfdighiejfoe
strategist	kaichdfgehhlhof
straw	kalbfcedfgehhlhof
straw said	lakbfcedfgfhhiflhnhof
streak	lafbhdegihhoe
stream	kafbhcfdjgehhiflhof
street	fajbjcjgehfihjelfnfod
street journal	nafcidfgfhhiflhnhof
street of	mbkcfdfgehhiflhnhof
strength	iahbicideghjfoe
strength of	kahchdegfhhlhoe
strengthen	jahbfcidehhiflhoe
stress	iaibhchdfghifoe
stress that	kbhchdfgfhhlhoe
stretch	kafbfcedhgjhhlhoe
strict	lbfcfdigehhihlhoe
strike	iahbhdigihfifjflfnfod
striker	iafbfcedegmhhiflhoe
string	kbfdhiioe
string of	ldfgfhhiilhof
stringer	nafcedfgihhiflhnhof
strip	kbmcfdegehhiflhoe
strip of	objcedfgfhhiflhnhof
stripe	nafbicedfgfhhihlhnhof
stroke	kafbhihoe
strong	eahcjdjghhfihjelfneoc
strong demand	mafcidfgfhhiflhnhof
stronger	jbfcjdfoe
strongest	lafchdfhhlhoe
struck	jahbechdighifjfoe
structur	lahbfcihhiflhoe
struggl	fafbhcjdigjhfiejflfnfod
struggl to	ichdjgiiejfoe
struggl with	kbfcidfghhhiflhoe
stuart	kafchdfgihhiflhoe
student	jaicidhjfoe
studi	gaibdckdlgdjfnfod
studi by	mafcedigfhhiflhnhof
studi the	lahcfdhgehhlhof
studio	hafbfcidjgeijjfoe
stuff	jahbfcediihoe
stun	mafbhcedfgihhiflhof
stuttgart	nafcedfgihhiflhnhof
style	jafbfgiihoe
su	jbfchdhgeijoe
sub	mafbiceghhhiflhoe
subject	iahbfdiihjfoe
subject of	lafchgehhihlhnhof
subject to	lahcfhhiflhof
submit	kbhchgfoe
subscrib	jbfcjdigehhifoe
subscrib to	mafdhgfhhiflhnhof
subscript	mafcedjgfhhiflhnhof
subsequ	mafchdfhhihlhnhof
subsidi	kcjdfgehhlhoe
subsidiari	kafbfcidhgehhiflhof
substanc	ncedfgihhiflhnhof
substanti	jaibfcfoe
substitut	mafcfghhhiflhnhof
suburb	nafbicedfgfhhiilhnhof
succeed	ibhdfgiihjfoe
success	dbfcjdigihfijjelfneod
success in	mafcfgfhhiilhnhof
success of	jafbfchdhgfiioe
such a	iahbfghihoe
such as	caickdjgfhfiijelfneoc
sudan	kbmcfdegehhlhoe
sudanes	mafbkcedfgfhhiflhnhof
sudden	kbfchghihoe
sue	jafbfcjdjgeoe
sue over	nafdigehhiflhnhof
suffer	gahbicigihfihjelfnfod
suffer a	kafbhdeghhhihoe
suffer from	kbfchdeghhhihlhoe
suffici	kahdehhlhoe
sugar	nafchdhgehhiflhnhof
suggest	eakbhcidihfifjelfnfod
suggest a	laichdfgehhiflhnhof
suggest that	hcidighifjfoe
suggest the	iajbfchdhgfifoe
suggest there	maicedfgfhhlhnhof
suicid	jbkcddhgeiioe
suicid bomber	nbkcedfgfhhiflhnhof
suit	iafbfcjdighifjfoe
sum	kajcfgehhiflhof
summer	hbfdigjihjfnfoe
summit	kbhcfdfgfih
sun	jafbfcfdnghifoe
sun and	nafcedjgfhhiflhnhof
sun microsystem	lafcedkgfhhiflhnhof
sunday	cahbldeglheiijeleneoc
sunday and	mafbiceghhhlhof
sunday as	nafbhcedfgihhiflhnhof
sunday for	nafbjcedfhhiflhnhof
sunday game	nafcedfgihhiflhnhof
sunday night	mcedfgihhihlhof
sunday telegraph	naicedfgfhhlhnhof
sunday that	lafbhdeghhhlhoe
sunday to	lafbicedegihhlhoe
super	jaibfcedfgiikjfoe
super bowl	lafbfcedegjhhijlhoe
super junior	oafcedfgfhhiklhnhof
superb	lafcegihhiflhnhof
supercomput	nafcedjgfhhiflhnhof
superior	nafcedigfhhihlhnhof
suppli	hahbhckgfifjfnfoe
supplier	kafbfcidjgehhiflhoe
support	dajcjdhghheijjeleneoc
support actor	mafcedfgfhhijlhnhof
support actress	mcedfgfhhijlhnhof
support for	lcidhgehhiflhoe
support from	nbicegfhhiflhnhof
support of	kahbfchoe
support the	kahbfgfhhihoe
suppos	kbfcfdihhiflhoe
suppos to	mafcfdigfhhiflhnhof
suprem	kbjchgeoe
suprem court	lbjchgeoe
supremo	naicedfgfhhlhnhof
sure	gaidhgihfihjflfnfod
sure that	maicfdfgfhhiflhnhof
surf	mafbhcedigfhhiflhnhof
surfac	kafbfcedkgihhifoe
surfer	mafcedhhhiflhnhof
surg	jaebicjdeghjfoe
surg in	mafchgfhhiflhnhof
surgeri	kafbfcedigiihoe
surplus	lcidfhhiflhnhof
surpris	fbecidhgjhfiijflfnfod
surround	jahbhgfihoe
surveil	nbjcegfhhiflhnhof
survey	hcjdigeihjfnfod
survey by	mafchdhgfhhlhnhof
survey found	lafchdigehhiflhof
survey releas	nafbichdfgfhhiflhnhof
surviv	idhgiihjfoe
susan	mafceghhhihlhnhof
suse	nafcedjgfhhiflhnhof
suspect	iajbkgeifjfoe
suspect of	maidfgfhhiflhnhof
suspect without	maibicedfgfhhiflhnhof
suspend	iahbhchdegijfnfoe
suspens	kbfdegjhhiflhoe
suspici	maibicfdfgfhhiflhnhof
suspicion	lahgfhhiflhnhof
sustain	iaibfcidhjfoe
suv	kafbfddgeifon
svetlana	kafcedfgjhhiflhnhof
svetlana kuznetsova	lafcedfgjhhiflhnhof
swank	mafcedfgfhhijlhnhof
swap	kbfcfdjgehhihlhoe
sweden	kafbfchgjhhiflhoe
swedish	mafdfghhhlhof
sweep	kafbjcedhghoe
sweet	lafbfdhghihoe
swell	mchgfhhiflhof
swift	lcigehhoe
swing	mbicedfgihhiflhof
swiss	jafbfcigiifoe
swiss re	nafcidfgfhhiflhnhof
switch	iahchdhghiejfoe
switch to	maicedfhhiflhnhof
sydney	jafbhgiihjfoe
sydney olymp	ncedfgihhiflhnhof
sym	mafcedjgfhhiflhnhof
sym infotyp	mafcedjgfhhiflhnhof
symantec	ncedigfhhlhnhof
symbian	nafcedjgfhhiflhnhof
symbol	kbhchdegehhihoe
symbol of	mafbichdfgfhhlhnhof
syria	objcedfgfhhiflhnhof
system	dajbhchdmgehfjelfnfod
system and	lafdjgehhiflhof
system for	mahcegfhhiflhnhof
system has	mcedigfhhiflhnhof
system in	lcedigfhhiflhnhof
system is	lcedigfhhiflhnhof
system of	naicedfgfhhlhnhof
system that	nafcedhgfhhlhnhof
system to	mahcedhgfhhlhnhof
system will	mafcedjgfhhiflhnhof
system with	nafcedigfhhiflhnhof
systemat	nahbicedfgfhhiflhnhof
t	gaebhcjdigkhfjelfnfod
t take	nafbicedfghhhiflhnhof
t wireless	nafcidhgehhiflhnhof
t0	nafcedjgfhhiflhnhof
ta	nafcedegdhlifnhoj
tabl	jbfchdegkhhiflhoe
tackl	hajbigiiejfoe
tackl the	maidfgfhhiflhnhof
tactic	jahbfdhifoe
tag	jahbfcidhifoe
tailor	nafcedigfhhiflhnhof
tait	mafcedfgjhhiflhnhof
taiwan	lblcfdegehhiflhoe
take	Zaibhcidkgkhdijjdldndob
take a	hahbfdhgiiijfnfoe
take action	kafbfghhhihlhoe
take advantag	kchdigehhiflhoe
take britain	majcedfgfhhiflhnhof
take charg	mbfcegihhiflhnhof
take control	kafbfchdjhhiflhoe
take it	lafcedhgihhihlhoe
take off	lafdhgfhhiflhnhof
take on	ibedhgiiijfoe
take over	jbfchdhoe
take part	iaibhghjfoe
take place	iaibfcfgiihjfoe
take the	hcfdigjihjfnfod
take up	kaichdegfhhihlhoe
taken	fahbhcjdhghhfihjelfnfod
takeov	jafbfcjdhifoe
takeov of	mafcidfhhiflhnhof
tale	lafchdegehhijlhof
talent	hafbfcedfgjikoe
talk	dajbkdjgihejdleneoc
talk about	haidhghihjfnfod
talk of	mcedfghhhlhnhof
talk on	lbicidegehhiflhoe
talk to	jahbichdfjfoe
talk with	jaibidhghiejfoe
talli	mafcedegihhihlhnhof
tampa	lafcfdfgkhhiflhof
tampa bay	mafcfdfgjhhiflhnhof
tank	kahbjgeoe
tap	kahbfchdhghifoe
tape	lahbjcfdeghhhiflhoe
target	dajbeckdjgjhfifjelfnfod
target for	kbfcidfghhhifoe
target of	lahcidfgfhhiflhnhof
task	jahbhcfdfgioe
tax	falbfckdhjfoe
tax and	kaichdfgehhiflhof
tax bill	lcidfgfhhiflhnhof
tax credit	naicedfgfhhlhnhof
tax cut	majcedfgfhhiflhnhof
tax evas	lafcidfgfhhiflhnhof
tax rate	mahchdfgfhhiflhnhof
tax rise	maicedfgfhhlhnhof
tax with	naicedfgfhhlhnhof
taxat	laicfdfgfhhiflhnhof
taxpay	lajdfgehhlhof
taylor	jahbfcfdegiiioe
tcl	nafchdigehhiflhnhof
td	nafcedigihhiflhoe
tea	nafbjcfgehhiflhof
teach	mahbicedegehhiilhof
teacher	kajcedfgfhhihlhnhof
team	cbhcjdiglhfjeleneoc
team and	lafcfdfghhhlhof
team are	mafcedfgjhhiflhnhof
team for	ncedfgihhiflhnhof
team has	nafcedfgihhiflhnhof
team in	mafcedfgjhhiflhnhof
team is	mafcedfgjhhiflhnhof
team of	lafbkcedhhhiflhoe
team report	nafcegihhiflhnhof
team to	mcedfgihhiflhnhof
team up	lafbfckdfgehhihlhoe
team-mate	mafcedfgihhiflhnhof
teammat	nafcedfgjhhiflhnhof
tear	kahbkcfdeghifoe
tech	jaebhcidjgiiejfoe
tech firm	mafcedkgfhhiflhnhof
technic	iafbfchdioe
techniqu	kafcfdjhhiflhoe
technolog	dafbhckdogejfoe
technolog and	jafchdigehhiflhoe
technolog compani	mafcedjgfhhiflhnhof
technolog consult	ncedjgfhhiflhnhof
technolog for	lafchdigehhiflhnhof
technolog has	ncedigfhhiflhnhof
technolog in	mafcedigfhhiflhnhof
technolog industri	mafcedjgfhhiflhnhof
technolog is	kafcedjgfhhlhnhof
technolog that	mafcedigfhhiflhnhof
technolog to	jafcfdkgehhiflhof
technolog will	lafcedigfhhiflhnhof
teen	lafbeciihoe
teenag	iahbedhgiiijfoe
teeter	nafcidfgfhhiflhnhof
tehran	mafbkcedfgfhhiflhnhof
tel	nafcedfgihhiflhnhof
tel aviv	nafcedfgihhiflhnhof
telco	nafcedigfhhiflhnhof
telecast	nafcedfgihhiflhnhof
telecom	kafbfckdigehhifoe
telecommun	kafchdjgehhiflhoe
telegraph	laicedfgfhhihlhnhof
telephon	jaibfcigfifoe
telephoni	nafcddkgfhhiflhnhof
telescop	mafbjcedjefgehhiflhoe
televis	fbjcigihfijjelfnfod
televis in	nafbicedhgehhihlhnhof
televis station	nafcedfghhhihlhnhof
tell	gaibidhgihfjelfnfod
tell the	kahbhcedhgeiioe
tell voter	oafbjcedfgfhhiflhnhof
temporari	lafcidhgehhiflhof
tempt	kbfcjgfhhifoe
ten	ibicfdigfiijfoe
ten of	kbhcfdhgfhhihlhoe
tend	kahbfdihhifoe
tend to	kahbfdihhifoe
tennesse	lafcedegjhhihlhoe
tenni	jafcedfglhhiflhof
tension	kahbkdegfhhifoe
tension between	mbjdfgfhhiflhnhof
term	faibicidhghhfjelfnfod
term for	mahbicegehhiflhof
term in	maibicedfgehhlhnhof
term of	ibhdhihjfoe
termin	mafcidfhhiflhnhof
terri	lafcfdfgihhihlhof
terribl	mcedfghhhlhnhof
territori	kbidfghifoe
terror	gakbldhgejfoe
terror and	nbjcfdfgfhhiflhnhof
terror attack	nbicedfgfhhihlhnhof
terror suspect	lajbicedfgehhiflhnhof
terror threat	nbjcfdfgfhhiflhnhof
terrorist	jaibjgejfoe
terrorist attack	lbidhgehhifoe
test	eaibidigkhfifjelfnfod
test against	nafbicedfgihhiflhnhof
test and	ncedfgihhiflhnhof
test at	nafcedfgihhiflhnhof
test in	mafcedfgihhiflhnhof
test of	lahbhcedhhhiflhoe
test on	nafcedfgjhhiflhnhof
test posit	lafbicedegjhhiflhof
testifi	nafbichdhgehhiflhoe
texa	kbichgiifjfoe
text	jahcedjgehhiflhoe
text messag	lcedjgfhhiflhnhof
thai	lafbkdegfhhihoe
thailand	kafbkdeghoe
than 10	mbidfgfhhiflhnhof
than 100	ldigehhiflhnhof
than 200	mafcfdhgfhhlhnhof
than 30	mbicedhgfhhiflhnhof
than 50	lbjcfgehhiflhoe
than a	hafbhchdhghiijfnfod
than ani	lahbfdigehhlhoe
than at	lahcidfgehhlhnhof
than doubl	mafbidhgehhiflhoe
than ever	lafcfdigfhhiflhnhof
than expect	lafcjdfgfhhiflhnhof
than half	lcidfgehhlhof
than in	kcidhgfhhiflhoe
than it	kbfdhgfhhihoe
than just	lafcedihhiflhnhof
than last	lafcedhghhhihlhof
than one	ldhgehhlhof
than that	kaicedhhhiflhoe
than the	iahbhchjfoe
than two	lafbfcfdighhhiflhoe
than you	lcedhghhhlhoe
thank	hafbhchdhgfijjfoe
thank to	jafbfchdhgfhhihoe
thank you	mafbicedfgfhhiilhnhof
that	haibfcedhgjihjfoe
that a	gaibicidhgfifjflfnfod
that all	mafcedigfhhlhnhof
that are	hahbfdjjfoe
that british	mahbhcfdfgfhhiflhnhof
that can	hbhcfdkgfifoe
that consum	mafchgfhhiflhnhof
that could	iahbicfdjgfifjfoe
that gadget	mcedigfhhiflhnhof
that game	lafcedhgihhiflhnhof
that had	lafcfdhgehhihlhnhof
that has	gahcidighhfihjflfnfod
that have	ibfchdijfoe
that he	fajchdfgjhfihjelfnfod
that her	nafcedfhhiilhnhof
that his	jahbicedhghjfoe
that i	jaibfcegihhiflhoe
that if	jahbfcfdhghoe
that in	kahbfdhghhhifoe
that includ	mafbhchdhgehhiflhoe
that infect	nafcedigfhhiflhnhof
that is	eaibjchdigihfifjelfnfod
that it	cahbhckdjghhfjeleneoc
that kill	nafbicedhgfhhiflhnhof
that labour	maicedfgfhhiflhnhof
that led	mbicfdfhhiflhnhof
that let	lafcfdjgfhhiflhnhof
that make	lcfgfhhihlhoe
that mani	jbfcfdigfhhihlhoe
that more	kafchdigehhiflhof
that most	mcfdhgfhhiflhnhof
that move	mchdehhiflhnhof
that mr	jajchdegehhiflhoe
that no	lahcfdfhhlhnhof
that not	lahceghhhiflhnhof
that of	kahdhgehhlhoe
that one	mcedigfhhiflhnhof
that onli	lahcfgehhlhnhof
that other	mdhgfhhiflhnhof
that peopl	iaibfcedjgfhhiflhoe
that point	mafceghhhihlhnhof
that she	jahbfgiihjfoe
that should	lahdhgfhhiflhoe
that some	kcigehhiflhof
that the	aajbhcjdkgjheihjdleneoc
that their	laicedhgfhhiflhnhof
that there	iaibfdigeoe
that these	kahdhgehhlhoe
that they	faichdjghhfihjflfnfod
that this	iaibfchgfiijfoe
that those	mahcehhiflhnhof
that use	kahcedjgehhiflhnhof
that was	hajbecfgjihjfoe
that washington	objcedfgehhlhnhof
that we	gaibfchdhgijfnfod
that were	kbfchghoe
that what	lahceghhhihlhnhof
that while	lcigfhhiflhnhof
that will	gahcidjifjfnfod
that would	hahbhchdiifjfnfoe
that you	jbfcedighihoe
thatcher	nahbjcedfgfhhiflhnhof
the 100	nafbjcehhiflhnhof
the 11	jahbfchdeghoe
the 12	mahdfgfhhlhnhof
the 1960s	lahcedfhhiilhnhof
the 1980s	jbfchdhgeiioe
the 1990s	kafcigehhlhoe
the 2	mafbicfgehhihlhnhof
the 2000	mcedfgihhiflhnhof
the 2001	laidfgehhlhnhof
the 2003	mcedfgihhiflhnhof
the 2004	jafbicfdegjihoe
the 2005	lafbfdfgjhhiflhof
the 2006	lafbfcfdhgihhlhoe
the 21st	nafbhcedigehhlhnhof
the 22-year-old	lcedfghhhihlhnhof
the 28-year-old	mafcedfghhhihlhnhof
the 31-year-old	mafcedfgihhiflhnhof
the 34-year-old	mafcedfgihhihlhnhof
the abil	kaicedjgehhiflhof
the absenc	lafbfcfgihhlhoe
the academi	lafcedfgfhhiklhnhof
the action	kbfdhhhoe
the actor	lafcegfhhijlhnhof
the administr	mafbigehhiflhof
the aftermath	mbicehhiflhoe
the age	jbfijoe
the agenda	maibhdfgehhiflhnhof
the agreement	laichdegfhhiflhnhof
the aid	maicfdfgfhhlhnhof
the aim	lahcfgehhlhof
the airlin	kafcjdfgfhhiflhnhof
the album	mafcedfgfhhijlhnhof
the alleg	lahbhcfdeghhhoe
the allianc	maicfdfgfhhiflhnhof
the american	iafbhcedfgkjfoe
the amount	kafcigehhlhof
the announc	kbhchdeihoe
the annual	lbfcigehhiflhoe
the appar	lbidfgehhiflhoe
the appl	nafcedigfhhiflhnhof
the area	kaibhgehhiflhoe
the argentin	mafdeghhhlhnhof
the arizona	nafcedfgihhiflhnhof
the armi	nahbicedfgfhhiflhnhof
the arrest	nafbjdfgfhhiflhnhof
the arriv	nafbfdigfhhiflhnhof
the artist	mafcegfhhiilhnhof
the asian	kahbicfdeghhhlhoe
the associ	jahbidhifjfoe
the athen	lafdfgjhhiflhof
the atlant	mbfcfdhgehhihlhof
the atlanta	nafcedfgjhhiflhnhof
the attack	lahbichgehhifoe
the auction	lafcidfgfhhiflhnhof
the audienc	kahcedhgehhiilhoe
the australian	jafbhdegjoe
the author	lchdhgehhiflhnhof
the autumn	lcedhghhhiflhnhof
the averag	jaibfchgehhoe
the aviat	jafdegehhillhoe
the award	jafcegehhillhoe
the back	haibfgjifjfoe
the bahama	nbicedfgfhhihlhnhof
the balco	mafcedfgjhhiflhnhof
the ball	iafbicedfgkhhifoe
the ban	kajbfcfdhifoe
the band	jafcedfgfhhillhnhof
the bank	ibhcjdeifoe
the bbc	eajbedjgfhfijjflfnfod
the begin	jbhihoe
the belgian	mafcedfgjhhiflhnhof
the bench	nafcedfgihhiflhnhof
the benefit	jbfchdhhhifoe
the berlin	mcedfgfhhijlhnhof
the best	fbechdhgihfikjflfnfod
the better	lahcedfghhhlhoe
the bid	lafbfcidfhhlhoe
the big	iahbfchdfgiihjfoe
the biggest	gbecidjihjfnfoe
the bill	jakbfdeoe
the black	kahbidfihoe
the blog	nafcedigfhhiflhnhof
the blu-ray	mafcedjgfhhiflhnhof
the blue	lafbfgihhlhoe
the board	jafbfcighoe
the bodi	lbiceghifoe
the book	kahbfcfdegfhhijlhoe
the boom	mafcidegfhhiflhnhof
the border	mafbicfdfghhhiflhoe
the boston	mafcedfgjhhiflhnhof
the bottom	lafbhcfdfghhhlhoe
the box	kafcehhijlhoe
the brave	nafcedfgihhlhnhof
the brazilian	lafdfgjhhiflhof
the break	lafdfgihhiflhnhof
the british	hajbhdfghihjflfnfod
the brown	nafcedfgjhhiflhnhof
the budget	lahcidfgfhhiflhnhof
the build	ldfgfhhihlhoe
the bulk	mafcigfhhiflhnhof
the bush	kafbichdhoe
the busi	kbfcidigehhiflhoe
the cabinet	lajbicedfgfhhiflhnhof
the call	maicegfhhiflhnhof
the camera	lcedhgfhhihlhnhof
the campaign	jajbfcfihoe
the capit	lafbjchdfgehhiflhoe
the car	jbhchdigeoe
the card	laicfdegfhhiilhoe
the caribbean	lafbjgehhlhoe
the case	iahbfchdhihjfoe
the cast	ncedfgfhhiilhnhof
the cathol	naicedfgfhhlhnhof
the caus	lbhcedigfhhoe
the cbs	mafcegfhhiilhnhof
the cell	mafcedjgfhhiflhnhof
the centr	iahbfdhghihjfoe
the central	jahbhchdfifoe
the ceremoni	kafcedfgfhhiklhnhof
the chairman	laicfdfghhhiflhnhof
the chamber	najcedfgfhhiflhnhof
the champ	nafcedfgihhiflhnhof
the champion	kafcedfgjhhiflhnhof
the championship	lafcedfgihhiflhnhof
the chanc	jahbhdfghihjfoe
the chancellor	ialcedfgehhiflhof
the chang	jaibfchgehhiflhoe
the channel	ncedfgfhhiilhnhof
the charg	kahchdegfhhihlhoe
the chariti	mahcehhlhnhof
the chart	lafcedfgfhhiklhnhof
the chicago	nafdfgihhiflhnhof
the children	lcegfhhiilhnhof
the chines	mafbhchdhgehhiflhoe
the chip	mafdigfhhiflhnhof
the christma	lafchgehhihlhnhof
the chrysler	nafcedfgjhhiflhnhof
the citi	iafbjdhiijfnfod
the claim	laicfdfgfhhiflhnhof
the close	kafbhchdfgihhifoe
the club	ibfchdegkifoe
the coach	lahcedfgihhiflhof
the code	mafcedihhiflhnhof
the collaps	mafcidfhhiflhnhof
the come	kchhhiflhoe
the comment	laidfhhiflhnhof
the commerci	nafbicegfhhihlhnhof
the commiss	kaibfchdfgfhhiflhoe
the committe	lajcegfhhlhoe
the common	ialcedfgehhiflhnhof
the compani	daebfcodkgfjfoe
the competit	kbfcfdhghoe
the comput	kafdjgehhiflhof
the concern	maicfdfgfhhiflhnhof
the confer	mahdfhhiflhof
the conserv	halbfdegehhiflhoe
the consol	mcedigfhhiflhnhof
the constitut	naibfchdfgfhhiflhnhof
the consum	jafcfdjgfhhiflhnhof
the content	lcfdhgfhhlhnhof
the contest	mcegfhhiilhnhof
the continu	mchdegfhhlhnhof
the contract	lafchdhghhhiflhoe
the control	mbhchdfgehhlhof
the controversi	kaibidegeihoe
the convoy	objcedfgfhhiflhnhof
the core	lahchgehhiflhnhof
the corpor	nafbkcedfgfhhiflhnhof
the cost	iahbfcigfoe
the council	jajbfdfgehhlhoe
the countri	eaibjckdfhfjelfnfod
the countrysid	naicedfgfhhiflhnhof
the court	iaichghjfoe
the creation	laicegfhhlhnhof
the creativ	mafcedhgfhhiilhnhof
the crimin	naicegfhhiflhnhof
the critic	lahcegfhhihlhof
the crowd	lcfdeghhhihlhoe
the current	hahbfcidhihjfoe
the czech	lcedhghhhiflhof
the daili	mahcfdfghhhlhof
the damag	mbfchdhgehhiflhnhof
the data	lafchdhgfhhiflhnhof
the date	maicedfghhhiflhnhof
the day	haibfchghiijfnfod
the dead	mafbhcfgehhihlhnhof
the deal	iaibhcjgfiejfoe
the death	kahbicfdhoe
the debat	laibhcedfhhiflhof
the decis	haibhchdfghihjfnfod
the defeat	mafcedfgihhiflhnhof
the defend	mahcedfgihhiflhnhof
the deficit	lafcidfhhiflhnhof
the democrat	nbhchdfgehhiflhnhof
the denver	nafcedfgihhiflhnhof
the depart	lajbhcegehhlhoe
the deploy	naibicedfgfhhiflhnhof
the desktop	nafcedjgfhhiflhnhof
the detail	mcedhgfhhiflhnhof
the detaine	maicedfgfhhiflhnhof
the develop	kbicfdigehhiflhoe
the devic	lahdhgehhlhoe
the digit	kafcedjgehhihlhof
the direct	ndigehhiflhnhof
the director	lbfcfdhhhiilhoe
the disast	kaibfchgehhihoe
the discoveri	lbhdigehhiflhoe
the display	nafciddhhiflhnhof
the disput	lahbfdeghhhlhoe
the document	maicedhgfhhiflhnhof
the dollar	jafckdegehhlhoe
the door	kbfdfghhhihoe
the doubl	mafcedfghhhlhnhof
the draw	mafcedfgihhiflhnhof
the drug	mafchghhhiflhof
the e-mail	nahcedigfhhiflhnhof
the earli	jafbfdighihoe
the earth	mahbhcedhgehhlhoe
the east	laibfdeghhhlhoe
the econom	kahbhcidegehhifoe
the economi	hajbfckdegeifoe
the edg	mbhcedfhhlhoe
the effect	lbidfgfhhiflhoe
the eighth	mafcedfgjhhiflhnhof
the elder	laibicedegfhhiflhnhof
the elect	halbfcedhgehhiflhoe
the elector	lajcedfgfhhiflhnhof
the end	eahcjdhgjhfihjelfnfod
the engin	nafbichdfgehhiflhof
the england	jafcegjhhiflhof
the english	kbfdegihhihlhoe
the entir	mafcedhghhhiflhnhof
the environ	laicedhgehhiflhnhof
the estim	nafbicddhgfhhlhnhof
the eu	iajbichgeiejfoe
the euro	jafckdfgfhhiflhof
the european	fajbhcidighhfiejelfnfod
the event	iahbfcegiijjfoe
the exist	maicegfhhiflhnhof
the exit	nafbjcedfhhiflhnhof
the expect	kaibfdfhhlhoe
the explos	nafbicegfhhiflhnhof
the extra	lahchgehhihlhoe
the fa	lafcedfgjhhiflhnhof
the face	kahbhchdfifoe
the fact	haibfdhghiijfoe
the fall	lafbhcidfgehhlhof
the famili	lahbichdfifoe
the famous	nafcedhgfhhihlhnhof
the fan	mafcedighhhiflhnhof
the fastest	mafdhgfhhiflhnhof
the favourit	lafcedfgihhiilhnhof
the fear	nahbicedfhhiflhnhof
the feder	iaebicjdfjfoe
the festiv	kafcfdfgehhiklhoe
the field	jbfcfgkifoe
the fifth	kafbichdeghoe
the fight	lahbjcfdehhoe
the figur	ibicjgfifoe
the film	gbfcedhgeimoe
the final	gbfdfgkiijfnfoe
the financi	jbfcjdfghifoe
the finish	mafcfdfgjhhiflhof
the firm	gafbfcldigeifoe
the first	bahbicjdigkheijjdlendoc
the five	kahbhcfdfihoe
the florida	lafbjchdehhoe
the focus	lgehhihlhoe
the follow	lahbicfdehhihoe
the food	mafchdhgfhhiflhof
the footbal	jcfdegjhhiflhoe
the forc	lahchdhgehhiflhof
the foreign	lajbhdegehhiflhoe
the form	lafcfdhghhhlhof
the former	iaicidfghjfoe
the forthcom	laicedfhhlhnhof
the four	jaibhcedhgiifoe
the fourth	gbfcjdfgjiijfoe
the french	iafbhchgijfoe
the front	lahcedfgihhlhof
the full	kahbfghihoe
the futur	gaibechdiihjfnfod
the g8	majcedfgfhhiflhnhof
the gadget	mcedigfhhlhnhof
the game	ebfcedjgmiijfoe
the gap	kahbfchghhhiflhoe
the gaza	nafbkcedfgfhhiflhnhof
the general	iakbhifjfoe
the german	jafbhcioe
the global	jbfchdjgeoe
the goal	mafcegihhiflhnhof
the golden	kahbfdfgehhijlhoe
the good	kahbfdhhhifoe
the govern	dalbickgfhfjelfnfod
the governor	objcedfgfhhiflhnhof
the grand	lafcegihhiflhnhof
the great	jahbfcfgiihoe
the greatest	kbfceghhhiilhoe
the greenback	mafcidfgfhhiflhnhof
the ground	iaibfcedhghihoe
the group	hahbecidhiijfnfod
the grow	kafbfdigehhihlhoe
the growth	kbfchdigehhiflhoe
the gulf	nafbidfgfhhiflhnhof
the gunner	ncedfgihhiflhnhof
the hand	jahbfchghifoe
the handheld	mafcedigfhhiflhnhof
the head	jbfchghihoe
the health	mahbichdfgehhiflhnhof
the heart	jahbicfdfghoe
the heavi	nafbichdegfhhiflhnhof
the heel	nafcidehhiflhnhof
the height	nafbicegfhhihlhnhof
the high	jaibfdigfifoe
the highest	ibfcidfihoe
the hit	nafcedfghhhiilhnhof
the hollywood	mafcedfgfhhijlhnhof
the home	iakbfcedhghifoe
the homeland	nafbjcedhgfhhiflhnhof
the hope	mahcedfhhihlhnhof
the host	mafcedfgjhhlhnhof
the hous	hajcidhgdjfoe
the houston	lafbicedfgihhiflhof
the huge	kafbfchdigehhihlhoe
the human	maicedhgfhhiflhnhof
the idea	iaibfcedigfiioe
the imag	lcedighhhiflhof
the impact	jbfcidhgfhhifoe
the increas	kdihhiflhoe
the incred	ncedfgfhhiilhnhof
the independ	lbfgfhhihoe
the indian	jahbecidhoe
the industri	ibhcidhgeiijfoe
the inform	kahcfdigehhiflhof
the initi	kahbfchdfhhlhoe
the institut	maicedfgfhhiflhnhof
the insur	mafcidhgehhiflhof
the interest	lahchgehhlhof
the intern	gahbecidigiiijfnfod
the internet	ibfcfdkgeoe
the interview	mahdfgfhhihlhnhof
the introduct	maicegfhhlhnhof
the investig	mchdfgfhhlhnhof
the ipod	mafcedigfhhiflhnhof
the iraq	laibicedfgehhihlhof
the iraqi	lbkcfdfgehhiflhof
the irish	jafbhcfgjifoe
the island	mafbkcfgehhiflhoe
the issu	gakchdhgejfnfoe
the italian	jbhdfgjifoe
the japanes	mafbichgehhiflhoe
the job	jajbhceifoe
the joint	lahchdfghhhiflhoe
the judg	kbhgfiioe
the juri	lafdhgfhhihlhoe
the key	jahbfchghifoe
the kid	nahbicedfgfhhlhnhof
the killer	nafcfdfgfhhiilhnhof
the kind	lahcfdhgfhhiflhnhof
the king	lbhcedfhhiilhoe
the knockout	nafcedfgihhiflhnhof
the kobe	nafcedfgihhiflhnhof
the kremlin	mafbfcidfgfhhiflhnhof
the label	mcegfhhiilhnhof
the labour	ialbhcfdegehhiflhoe
the lack	kbhhhiflhoe
the lad	ncedfgihhiflhnhof
the largest	jbfcjdigehhifoe
the last	dahbfcidigkhfiijelfnfod
the late	kbicfdfghihjfoe
the latest	fahbfcjdjghhfihjelfnfod
the launch	kbfcfdjgehhlhoe
the law	iakbfifoe
the lawsuit	mafcfdigehhihlhnhof
the lead	iafbfgjiioe
the leader	laibhcedfghhhiflhoe
the leadership	naicedfgfhhlhnhof
the leagu	kahcedfgjhhiflhof
the left	mcedhghhhiflhnhof
the legal	jahbfihoe
the level	kahchdhgehhiflhoe
the lib	ialcedfgehhiflhof
the liber	ialcedfgehhiflhof
the life	lbidegfhhiioe
the like	jbfghihoe
the limit	lahchgfhhiflhoe
the line	jaibfcedhgioe
the linux	nafcedjgfhhiflhnhof
the lion	lafcedfgjhhiflhnhof
the list	jafbhdhiijfoe
the live	kahbfcfdfgfhhiilhoe
the local	kaibfchdehhiflhoe
the london	jbfcidfghihoe
the long	kbichghifoe
the lord	jakbfcfdfgehhihoe
the los	lafbfghiioe
the love	ncedfgfhhiilhnhof
the lowest	lahcidfgfhhiflhnhof
the machin	lafcedjgfhhiflhnhof
the madrid	nahbhcedfghhhiflhnhof
the main	haibecidhihjfoe
the major	iahbfchdhgiifoe
the malici	mafcedigfhhiflhnhof
the man	jahbfcedhgiihoe
the manag	mafchdfghhhiflhnhof
the manchest	mafcedfghhhihlhnhof
the manufactur	mafcigfhhiflhnhof
the map	nafbicegfhhiflhnhof
the market	fahbfckdjgeifjfoe
the match	iafcedfglhhiflhof
the matter	mahchdfghhhiflhoe
the measur	lahbicfgehhiflhof
the media	jbfghoe
the meet	lahbfghhhiflhoe
the men	jaibicedfghifoe
the merger	laicidfgehhiflhof
the messag	lafbhcedjgehhiflhnhof
the miami	nafcedfgjhhiflhnhof
the middl	jaibigfifoe
the midfield	ncedfgihhiflhnhof
the militari	mahbicedhgehhiflhof
the millennium	mahcedfghhhlhnhof
the million	lahcehhihlhoe
the ministri	lbichdfgehhiflhof
the minnesota	nafcedfgjhhiflhnhof
the mistak	mahcedfghhhiflhnhof
the mobil	kcfdjgehhiflhnhof
the moment	iahbhcfdhghjfoe
the money	iaibfcidfghjfoe
the month	kbfchdhhhoe
the more	jbfcfdhgiihoe
the most	eahbhchdigihfiijelfneoc
the move	gahcjdiiejfnfod
the movi	kafcedhgehhijlhnhof
the music	jafbfcedigehhiklhoe
the muslim	nbjcedfgfhhiflhnhof
the name	kbicedhgehhiioe
the nation	fahbhcjgihfihjelfnfod
the nbc	nafcfdfgfhhiilhnhof
the near	mafbhhhiflhoe
the need	iaibfchdigeifoe
the net	iafbfcfdkhhiflhoe
the netherland	lbfcfdhgihhiflhoe
the network	mafcfdigfhhlhnhof
the new	daicjdjgiheihjeleneoc
the newest	nafcedhghhhlhnhof
the news	jahbhcideoe
the newspap	kahbfchdeghhhlhoe
the next	dajbfcjdigihfjelfnfod
the nhs	majcedfgfhhiflhnhof
the night	kafcedfhhijlhnhof
the ninth	nafcedfgihhiflhnhof
the no	mafbfchgihhiflhoe
the north	kbhcfdeghiioe
the northern	kahbjdegfoe
the number	faicidjgfhfihjelfnfod
the observ	mahdfgfhhihlhnhof
the offer	lahcidfgehhiflhnhof
the offic	jahbhcidfgeihoe
the offici	kahbfcfdigfihoe
the oil	lafchghhhiflhof
the old	kahbfdhghhhiflhoe
the olymp	jbicfdegjifoe
the on	mafcidfgfhhiflhnhof
the one	jbfcfdhgioe
the ongo	mahchdfgfhhiflhnhof
the onli	gaibhcfdhghihjflfnfod
the onlin	lafchdigehhiflhof
the open	iafbidhgijfoe
the oper	kafbhcedjhhiflhoe
the opera	nafcfdfgfhhiilhnhof
the opportun	kahbfcfghhhihoe
the opposit	jahbhchdfghifjfoe
the organis	kahbfcfdhghihoe
the origin	iafbfcfdjgeijoe
the oscar	kafcedeghhhiklhoe
the other	gaibedhgjihjfnfod
the outcom	lbhcfdfghhhiflhoe
the outlook	mafcidfgfhhiflhnhof
the overal	kafcidehhihlhoe
the owner	lafchdhgehhihlhoe
the page	nafcedigfhhiflhnhof
the pair	jahbfdfghiioe
the pakistani	najcedfgfhhiflhnhof
the palestinian	nafbjcedfgfhhiflhnhof
the panel	lbicfgfhhlhoe
the paper	jajbfcidegehhiflhoe
the parliamentari	naicedfgfhhlhnhof
the parti	hambicedegeoe
the past	fahcidigihfihjflfnfod
the pc	mafcedjgfhhiflhnhof
the peopl	iahbhcfdigfiijfoe
the perform	mafcedfghhhiilhnhof
the person	kahbfhhoe
the phone	mafcedigfhhiflhnhof
the pilot	mafcedhgfhhiilhnhof
the pitch	kcedfgjhhiflhof
the plan	hakbfjfoe
the player	hafbfcedhglhhifoe
the point	kahbfdhhhifoe
the polic	jakbfcfdigfifoe
the polit	jaibhchdegfhhifoe
the poll	jahbhihoe
the poor	lchgfhhiflhnhof
the pop	lafcedfgfhhijlhnhof
the popul	lahchgfhhiflhnhof
the popular	jafcfdjgeihoe
the posit	lahchdfhhiflhnhof
the possibl	jahbhchifoe
the post	mahcedfghhhiflhnhof
the poster	naicedhgfhhiflhnhof
the potenti	jahbfchdiifoe
the power	jaibhcedhoe
the practic	mahcedihhiflhof
the premiership	jahcfdegjhhiflhoe
the present	kaicehhihlhoe
the presid	kbidigeifoe
the press	lcedhghhhlhoe
the pressur	jbfdhgiifoe
the previous	hbfcjjfoe
the price	ibfckdhgeifoe
the prime	halbjcfdegeifoe
the prison	mafcegfhhiilhnhof
the privat	lcidhgehhiflhof
the prize	lafcegfhhiilhnhof
the problem	hajbfchdhifjfoe
the process	jahbhcfdhoe
the produc	mafcegfhhijlhnhof
the product	jchdigehhiflhoe
the program	lafcfdihhlhoe
the programm	lahcedegfhhijlhnhof
the project	jbfchdhgeiioe
the promis	nahcedigfhhiflhnhof
the propos	iajbfchdfjfoe
the psp	mcedigfhhiflhnhof
the public	gakbfdhgeiijfoe
the purchas	mafcidfgfhhiflhnhof
the qualiti	kahbfdhhhiflhoe
the quarter	lafcidhgfhhiflhnhof
the quarter-finals	mafcedfgihhiflhnhof
the queen	maidfhhiflhof
the question	kahbiceghifoe
the quot	nafbhcidegfhhiflhnhof
the race	jbfcfdhgioe
the radio	mafgehhiilhof
the ralli	mafdegihhlhoe
the rang	mafcedhgfhhihlhnhof
the rapper	mcedfgfhhijlhnhof
the rate	ldfgfhhiilhnhof
the raven	nafcedfgjhhiflhnhof
the real	jbfdhihoe
the realiti	mahcegfhhihlhnhof
the reason	kaicedfghhhiflhof
the recent	jbfchdhgfhhoe
the record	jbfcedjiioe
the recoveri	mafcidfgfhhiflhnhof
the red	jafbfchgjihjfoe
the refere	lafcedfgjhhiflhnhof
the region	iaibhchdiiejfoe
the regular	ncedfgihhiflhnhof
the relat	mafchdhgfhhiflhnhof
the relationship	lahdhgehhiflhof
the releas	kahbicfdhgeoe
the remain	kbhdehhihoe
the remaind	ncedfgihhiflhnhof
the report	hajbfcidigfiejfoe
the research	jaicedkgehhiflhoe
the resign	mcidfgfhhiflhnhof
the rest	haibfcidegiihjfoe
the result	hahbfchdhgijfoe
the retail	mafcidfgfhhiflhnhof
the retir	nafbicedfgihhiflhnhof
the return	kahbfcfghhhihoe
the right	faichdhgihfihjflfnfod
the ring	kafcfdhgfhhiilhoe
the rise	jafbfciihoe
the risk	jahbfchdigeoe
the river	nbhcegehhihlhoe
the road	kbfchdfghihoe
the role	kahbfdfgehhiilhoe
the row	lahchdfhhiflhof
the royal	kaicfdfgehhiilhoe
the rule	iajbfcigfjfoe
the run	jaibhdfgfihoe
the run-up	kaicedhgfhhiflhnhof
the russian	jafbicidfifoe
the ryder	nafcedfgihhiflhnhof
the sale	ibfckdhgfifoe
the same	eaibfchdkgihfihjelfnfod
the san	mafcegihhiflhnhof
the scene	lahcehhihlhof
the scheme	kaicedhgehhihlhoe
the school	lahbfcehhiilhoe
the score	mafcedfgihhiflhnhof
the scottish	lahbhcedfghhhiflhof
the screen	lafcedigfhhihlhnhof
the search	kbfcedjghhhiflhoe
the season	iafbfdeglhhifoe
the season-ending	nafcedfgihhiflhnhof
the sec	mafcidfgfhhiflhnhof
the second	eafbichdhgkhfjelfnfod
the sector	lafcidfgfhhiflhnhof
the secur	jahbicigeifoe
the semifin	nafcedfgihhiflhnhof
the senat	nafbicidfgehhiflhnhof
the sequel	mafcegfhhiilhnhof
the seri	mafcegihhihlhof
the servic	ibfcfdkgehhlhoe
the set	mcedfghhhlhnhof
the share	lafcidfgfhhiflhnhof
the sharp	mafchdfghhhiflhnhof
the show	ibfcedhgeiloe
the side	lcedfgihhlhnhof
the sidelin	nafcedfgjhhiflhnhof
the sieg	objcedfgfhhiflhnhof
the singer	mafcedfgfhhijlhnhof
the site	ibfcedkgehhlhoe
the situat	jaibfdfghoe
the six	ibfcfdfgkoe
the sixth	lafdfghhhlhof
the size	lafbfchdhgfhhlhoe
the slogan	naicedfgfhhlhnhof
the softwar	jafcedkgehhiflhnhof
the soldier	nafbjcedfgfhhiflhnhof
the song	lafcegfhhiklhnhof
the sound	laicegehhihlhnhof
the sourc	lafbicedhghhhiflhoe
the south	iahbhchghifjfoe
the southern	lbicedfghhhihlhoe
the soviet	mafbhchdfhhiflhnhof
the space	nafcedigfhhlhnhof
the spaniard	mafcedfgihhiflhnhof
the spanish	lcfgihhiflhoe
the speaker	najcedfgfhhiflhnhof
the special	mahcedfgfhhiilhnhof
the speech	maicedhgfhhiflhnhof
the spokesman	kajdehhiflhof
the sport	kafcedfgkhhiflhnhof
the squad	kafcedfgjhhiflhnhof
the st	lafbicfdegihhiflhoe
the stage	lahcedhgehhihlhnhof
the stand	nafcegihhiflhnhof
the standard	lahbfdhgfhhifoe
the star	kafcedfhhijlhof
the start	hchgjifjfoe
the state	ibiciifjfoe
the station	lafcedfghhhijlhof
the stock	jafbfcjdhgfhhiflhoe
the stori	iahbfcedhgfijoe
the strategi	laicehhiflhnhof
the street	jahbjdegeihoe
the strength	kahchdfgehhlhof
the striker	nafcedfgihhiflhnhof
the studi	mafcfdigfhhiflhnhof
the studio	lafchdfgehhiilhof
the subject	lafchgehhihlhnhof
the success	jbfchdhgfiioe
the summer	ibfdhgiihoe
the sunday	mahdfhhiflhnhof
the super	nafcedfghhhiilhnhof
the support	kahbfchdfghhhifoe
the surpris	mafcedfghhhiilhnhof
the survey	kafbfchdhgehhihlhoe
the swiss	mafcedhgihhiflhnhof
the system	jahbicedigfjfoe
the tabl	mafdfgihhiflhnhof
the talk	mafcfdhhhiflhnhof
the tampa	mafcfdfgjhhiflhnhof
the target	lafcigfhhiflhnhof
the tax	kaicidegehhlhoe
the team	iafbfcedhglhhifoe
the technolog	iafbfcfdlgehhiflhoe
the televis	lafcedfghhhiilhnhof
the tennesse	nafcedfgihhihlhnhof
the terror	naibicedfgfhhiflhnhof
the texa	nbicedfhhiflhnhof
the theme	nahcedfgfhhiilhnhof
the thing	mahcehhihlhnhof
the third	gahbfdjgihfihjflfnfod
the threat	kahbfghoe
the three	iafbhcijfoe
the throne	oafbjcedfgfhhiflhnhof
the tie	lafcedfgjhhiflhnhof
the time	gaidhgihfiijflfnfod
the titl	ibfcedigjihjfoe
the tool	lafcedigfhhiflhnhof
the top	fahcfdigihfijjelfnfod
the tori	gancedegehhiflhoe
the tour	lafcedfgihhihlhof
the tournament	jafcedfgkhhiflhnhof
the track	lafcfdfghhhiilhof
the trade	kahbfchgehhlhoe
the tradit	lahchdfgehhihlhoe
the transfer	lafcfdfgihhiflhnhof
the transport	maidfgfhhiflhnhof
the treasuri	jajdfgehhiflhof
the trend	kafbfcidhgehhlhoe
the trio	nafcedfhhiilhnhof
the troubl	lahbhchdegehhlhoe
the truth	nahcedfghhhiflhnhof
the tsunami	kbfcfdiiioe
the tune	ncedigfhhiflhnhof
the tv	mafcegfhhiilhnhof
the two	faibfckgihfjelfnfod
the u.n	nafbjcedfgfhhiflhnhof
the u.s	jafbjchdiiejfoe
the uk	cakbecidjgdhfiljelfnfod
the un	laibjcfdfgehhiflhoe
the union	naicedfhhiflhnhof
the unit	ebkcidjghhfifjelfneod
the univers	jafbfcfdjgiihjfoe
the upcom	mcegihhiflhof
the upper	lahbicfgfhhlhoe
the us	bafckdkgiheijjeleneoc
the usa	mbjcedfgfhhiflhnhof
the use	iahbfchdkgeoe
the user	lafcedjgfhhiflhnhof
the valu	jafcjdegfhhlhoe
the vast	mbhcegfhhiflhnhof
the veri	lahcfhhlhoe
the victim	mafbjdehhlhoe
the video	kafbfghiioe
the vietnam	nafbicedhgfhhiflhnhof
the virus	mafcedjgfhhiflhnhof
the visa	naidfgfhhiflhnhof
the visitor	lafcegihhiflhnhof
the volatil	nafbjcedfgfhhiflhnhof
the vote	kahbfcedioe
the wake	kahbfchgfhhiflhoe
the wale	mafceghhhiflhnhof
the wall	nafcidfgfhhiflhnhof
the war	jajbkcfdfgeoe
the warn	nafbhcfdhgfhhiflhnhof
the washington	mafdihhiflhoe
the way	eaibhchdjgihfjelfnfod
the web	iafbfchdkgehhifoe
the websit	mcedigfhhlhnhof
the week	kahbfdfgioe
the weekend	iahbjdeghihjfoe
the welsh	lafcedfgjhhlhnhof
the west	jbjchdegfihoe
the western	lafbjchdegehhlhoe
the white	kaebicjdeihoe
the whole	ibfgiihoe
the wider	lahcfdhhhiflhoe
the william	nafcedfgihhiflhnhof
the win	jafcfdfgjhhiflhof
the window	lafcfdihhiflhoe
the wing	mafcedfgihhiflhnhof
the winner	jafbfchdfghiioe
the women	kbicedegihhiflhoe
the word	lbhoe
the work	jahbfdhihoe
the world	bahbkckdighheihjdleneoc
the worst	kbichdfifoe
the wrong	kbfdfghhhiioe
the xbox	mcedigfhhiflhnhof
the year	ebecidhgihfijjflfnfod
theatr	jbfcedhgehhikoe
theft	lafcedjgfhhiflhnhof
their album	ncedfgfhhiilhnhof
their case	maicedfgfhhlhnhof
their debut	lafcedfgfhhijlhnhof
their eye	nafcedfghhhihlhnhof
their final	mahcfdfgihhiflhnhof
their first	hbicfdfgjihjfoe
their hand	lafdhhhiflhnhof
their home	lahbhcfhhiflhoe
their internet	ncedigfhhiflhnhof
their last	mahcedfghhhiflhnhof
their live	kahbfcfdhgfhhlhoe
their mark	nafbfcedfgjhhiflhnhof
their meet	nahbicfdfgfhhiflhnhof
their mobil	mafchdigfhhiflhnhof
their money	naicegfhhiflhnhof
their new	mafcfdigfhhihlhnhof
their offic	nbicedhgfhhiflhnhof
their own	gaichdhghihjflfnfod
their phone	mafcedigfhhiflhnhof
their plan	maicedfgfhhlhnhof
their relat	nafbicedfgfhhihlhnhof
their respect	mahcedfhhiilhnhof
their second	lbhcedegihhlhoe
their share	mchdfgfhhlhnhof
their third	mafbicedfghhhihlhof
their way	lafcfdhghhhiflhnhof
them a	lcedhhhihlhnhof
them and	kaibfcfhhlhoe
them as	maicegfhhiflhnhof
them for	lbidfghoe
them have	mafcfdhgfhhiflhnhof
them in	jahbfcedighoe
them on	maicehhiflhnhof
them to	hahbfdighjfoe
theme	jaibfcedhgehhijlhoe
themselv in	lcegihhiflhnhof
then i	mafcedfgihhlhnhof
then they	mafcfghhhiflhnhof
then we	maidfgfhhiflhnhof
then you	kahcedhhhlhoe
theori	mbicedhgehhihlhoe
therapi	nafbjchdegfhhiflhnhof
there	haibfcfdhgiiijfoe
there a	kahbfghhhoe
there and	kafcegjhhiflhnhof
there are	eaichdigihfihjelfnfod
there could	lahdfgehhlhnhof
there for	laicfgfhhiflhnhof
there had	laicfdfhhlhnhof
there has	kaibfcfgehhiilhoe
there is	dajbecidigihfihjelfnfod
there no	lcedfgihhihlhnhof
there noth	lceghhhlhoe
there should	mahdfgfhhiflhnhof
there was	eakdhgihfihjflfnfod
there were	haichdhjfnfoe
there will	iaibfchghihjfoe
there would	kaigfhhiflhoe
these are	lbhcfdfhhihoe
these thing	mahcegfhhlhnhof
they also	lahdhgfhhiflhoe
they are	dajcidjhfiijelfneod
they believ	laibicedfgfhhiflhnhof
they can	gajbfcfdjgijfoe
they claim	maicedigfhhiflhnhof
they could	jahbfdioe
they did	kahbfcfgiihoe
they do	jahbfcedighhhoe
they don't	lahchdehhlhoe
they face	lafcfgihhlhof
they get	mafcedigfhhlhnhof
they give	nbicfdfgehhiflhnhof
they had	iahbhdhghjfnfoe
they have	gahcfdjghhfihjflfnfod
they know	mcegfhhiilhnhof
they made	lafcedfghhhihlhnhof
they may	mchgfhhiflhnhof
they might	mahcedhgfhhlhnhof
they need	laicehhiflhnhof
they receiv	lahcedhgfhhlhnhof
they said	laigehhlhoe
they say	kaibfgfhhiflhoe
they should	kajcedfghhhiflhoe
they tri	lbfdhgehhihlhoe
they use	kaibfchgfhhiflhoe
they want	haibhcfdighifjfnfoe
they went	ncedfgihhlhnhof
they were	faidighhfiijelfnfod
they will	gaibhdighhfjflfnfod
they won	lafdfghhhihlhoe
they would	hakbfcedhghihjfoe
they'll	mcedfghhhiflhnhof
they'r	jahbfcfgiihoe
thg	mafcedfgjhhiflhnhof
thierri	mafcedfgjhhiflhnhof
thierri henri	mafcedfgjhhiflhnhof
thin	mafchdfhhlhnhof
thing	dajbedjgjhfiijelfnfod
thing and	mafcehhihlhnhof
thing in	mcfdhhhiflhnhof
thing is	lafcfdfgihhiflhnhof
thing that	kahcedhghhhiflhoe
thing to	lahcehhlhnhof
think	cajbechdjgjhfijjelfneoc
think about	lcedhgfhhihlhof
think he	kahcehhihlhoe
think i	mcedfgihhihlhnhof
think it	iaibfcedfghiioe
think of	kafcedjhhihlhoe
think that	jajbfcfhhoe
think the	jaibfdeghoe
think we	lahcfdfghhhiflhnhof
think you	mahcedhgfhhlhnhof
thinkpad	mafcedkgfhhiflhnhoe
third	daibhdkgjheiijeleneoc
third cricket	objcedfgfhhiflhnhof
third of	jahbfchdigehhiflhoe
third parti	mahcedhgfhhiflhnhof
third place	kaicedfgfhhiilhof
third quarter	kafbfdjghifoe
third term	lajcedfgfhhiflhnhof
third-largest	mafbicidegfhhiflhnhof
third-party	nafbicedigfhhiflhnhof
third-quarter	jafbfcidjgehhifoe
third-quarter profit	nafdjgehhiflhnhof
this and	maicedfhhlhnhof
this could	kbfchdhghhhifoe
this countri	lajcfdfgfhhiflhnhof
this govern	naicedfgfhhlhnhof
this has	jchdigehhiflhoe
this is	eajbechdighhfiijflfnfod
this kind	mcegfhhihlhnhof
this legisl	naicedfgfhhlhnhof
this mean	mcedhgfhhlhnhof
this month	hafbhdighihjfnfod
this morn	mahgehhlhoe
this new	ldhgfhhiflhnhof
this season	iafbfcfdhgkifoe
this summer	lbfcedhghhhlhoe
this time	jbhdeihoe
this to	mafcfdigfhhlhnhof
this was	iaibfdigfoe
this way	lcedhgfhhlhnhof
this week	fahbhchdjgihfjelfnfod
this weekend	kahbfchdfgjifoe
this will	jaibfoe
this would	laicfgfhhiflhnhof
this year	cbicjdhgiheikjeleneoc
thoma	ibhcedegjiioe
thompson	lafbicddhghhhlhoe
thomson	nafcddkgfhhiflhnhof
thomson join	oafcddjgfhhiflhnhof
thorough	lafcfdfgihhihlhoe
those on	naicegfhhiflhnhof
those that	ldhgfhhiflhof
those who	iaibhcfdigfifoe
those with	mahcedhgfhhiflhnhof
though	fafchdhgjhfihjflfnfod
though he	mafcedfgihhihlhnhof
though it	lafdfghhhihlhoe
thought	eajbechdigjhfihjflfnfod
thought it	lahcedfhhihlhnhof
thought that	lahcedhhhiflhof
thought the	kahbfcehhihlhoe
thought to	iahbfchdhoe
thousand	gahbjchdjgehfihjflfnfod
thousand of	gahbichdjgeihjfnfod
threat	faibkcedlghhfifjelfnfod
threat of	kafbhcfdioe
threat to	lbjcddjgeoe
threaten	hbkchdhjflfnfod
threaten to	kbkchdfgfifoe
three	bahbicidigkheijjdlendoc
three day	lbfcfghhhihlhoe
three game	nafcedfgihhiflhnhof
three million	nahbicegfhhiflhnhof
three minut	mafcedfgihhiflhnhof
three month	hbfcjdfghifoe
three of	kbicedhghoe
three time	kbfghhhiflhoe
three week	lafbhcedfghhhihlhoe
three year	iahbfdhgiihjfoe
three-run	lafcedfgkhhiflhnhof
three-run homer	nafcedfgihhiflhnhof
threshold	maicfdhgehhiflhnhof
threw	kbfcfgjoe
thrill	lafcfdegihhiilhoe
thriller	lafcedfgfhhijlhnhof
throne	oafbjcedfgfhhiflhnhof
through a	kahbfchdhoe
through her	nafbicedfhhlhnhof
through his	mafbjcfdfhhiflhnhof
through injuri	mafcedfgihhiflhnhof
through it	mafcedhghhhiflhnhof
through parliament	naicedfgfhhlhnhof
through the	gahbecidigijfnfod
through to	lcfdegihhihlhoe
throughout	jafbfgihhoe
throw	jbfcfgjifoe
thrown	jahbfcfghihoe
thunderbird	nafcedhgfhhiilhnhof
thursday	cahbjcldigjhejdleneoc
thursday after	lbicidegehhlhoe
thursday as	lafbjchdegehhiflhoe
thursday it	nafcidhgehhiflhnhof
thursday said	nciffgehhiflhnhof
thursday that	kafbicidhifoe
thursday to	kafbhchdhgiifoe
thwart	mahbfdhgehhiflhof
ticker	iaebfcjdigjiejfoe
ticket	jafbfcjgdikoe
ticket for	nafcedfgfhhijlhnhof
ticket sale	mafcedfgfhhijlhnhof
tie	hafbkchgljfoe
tie against	mafcedfgihhiflhnhof
tie between	nafbjcedfhhiflhnhof
tie to	mafbhcidehhiflhoe
tie with	lafbjcfdegjhhifoe
tiger	jafbfcedhgkoe
tiger wood	nafcfdfgihhiflhnhof
tight	kafbfchdegihhlhoe
tighten	lbfcidehhlhoe
tim	iahbfdhgiiijfoe
time	Zaibjcjdjgkhdijjdldndob
time and	jahbfghihoe
time as	jahbhdiifoe
time at	mafcedfhhiilhnhof
time for	iahbfdhghihjfoe
time he	mcedfghhhihlhnhof
time in	gbichdigihfjflfnfod
time it	ldfgehhihlhof
time more	mahcedhgfhhlhnhof
time of	jahbfchdhghoe
time sinc	jahbhchdegiifoe
time the	kbhcfghihoe
time they	mcedigfhhlhnhof
time this	mafchdfgihhiflhnhof
time to	ibicidhjfnfoe
time warner	mafchdjgehhiflhof
timet	mahcedigfhhiflhnhof
tindal	nafcedfgjhhiflhnhof
tini	kbfdjgehhlhoe
tip	iahbhchdhiijfnfod
tip for	lahbicedegfhhiilhoe
tip to	lahbhdfgehhihlhoe
tire	lafbhchdeghihoe
tire of	nafcidegehhihlhnhof
titan	lbfdhghihoe
titl	fbfcedjglihjfnfod
titl in	lafcegihhiflhnhof
to 10	lafchgehhlhof
to 3	mafcidfgfhhiflhnhof
to a	baibicidlgjheihjdleneoc
to accept	lahbicedfgfhhlhoe
to access	lafcfdigfhhlhnhof
to achiev	mahcehhiflhnhof
to acquir	lafckgehhiflhoe
to add	jbfdhghoe
to address	kajchdfgehhiflhof
to agre	mahbidfgehhiflhnhof
to air	nafbicedfgfhhihlhnhof
to all	kahbfcfoe
to allow	jahbhdhgeihoe
to an	gbichdighhfjflfnfod
to announc	jahbhcfdhghifjfoe
to anoth	lafcfdhghhhiflhnhof
to appeal	lahcfghhhiflhoe
to appear	lbhcedfgfhhiilhoe
to approv	mafbfchdfghhhiflhof
to arriv	objcedfgfhhiflhnhof
to as	ncedigfhhiflhnhof
to ask	mahchdfhhiflhof
to attract	lahchdhgehhiflhof
to avoid	ibhchdhghjfnfoe
to back	kaibfcideoe
to be	Yajbhcidjgkhdikjdldndob
to beat	jafbfcfdhgkoe
to becom	jbhcigfihjfoe
to begin	kahbicfdeghihoe
to best	ncedfgfhhiilhnhof
to block	mahbfdigehhiflhoe
to bolster	mafbhdfghhhiflhof
to bomb	nafbkcedfgfhhiflhnhof
to boost	jahbfciifoe
to break	kbicfdegihhoe
to bring	jaibhoe
to build	iahbhchdhifjfoe
to buy	fahckdigfhfihjflfnfod
to call	jahbfchdfghihoe
to calm	nafbjcfdfgfhhiflhnhof
to cancel	mafbigehhihlhoe
to carri	jahbhcfgfihoe
to celebr	lbhcedegihhihlhoe
to chang	jahchgiiejfoe
to chelsea	ncedfgihhiflhnhof
to china	lahbhchgehhiflhoe
to claim	lcfdfgihhiflhnhof
to clean	mafcfdhgfhhlhnhof
to close	jahbijfoe
to collect	lafdhgehhlhnhof
to combat	lahbfcfdigehhlhof
to come	gaibfcfdhgjihjfnfod
to comment	kahbfchdhgfhhiflhoe
to compet	jafbfchdhgioe
to confront	mahbicedfgfhhlhof
to congress	nafbjcfgehhiflhnhof
to consid	lbicegfhhlhoe
to continu	iaibfchgfihjfoe
to contribut	nahbicedfgfhhiflhnhof
to control	ldigehhiflhof
to cover	lahchdfhhiflhof
to creat	hahbicediihjfnfoe
to curb	mbhcfdhgehhiflhoe
to custom	nafcedigfhhiflhnhof
to cut	hajbicidfifjfnfod
to date	kafbfchdhgfhhihoe
to deal	jajbfchdfghifoe
to death	maibhcegfhhiflhnhof
to decemb	lafcigfhhiflhnhof
to decid	iahbhchdegiihjfoe
to defeat	mahcedfgihhiflhnhof
to defend	kaicedfgihhiflhoe
to deliv	jaibfdigeifoe
to demonstr	naicfdfgfhhiflhnhof
to design	mcfdhgfhhlhnhof
to develop	ibjcidhgeifoe
to direct	mafcedhgfhhiilhnhof
to discuss	jahbjdfifjfoe
to dismiss	nafbjcfdfgfhhiflhnhof
to do	eajbechdjgihfiijelfnfod
to download	lafcedigfhhlhnhof
to draw	mahdfgfhhiflhnhof
to drive	kafbhcfdhghhhifoe
to each	lafcfdigfhhiflhnhof
to earn	lceghhhihlhoe
to eas	mafbicidfgehhiflhnhof
to eight	nafbicedfghhhiflhnhof
to either	mahcedfhhihlhnhof
to encourag	lahgehhiflhnhof
to end	iaibjchdcghjfoe
to engag	mahcfdeghhhiflhnhof
to england	lafcedfgihhihlhnhof
to ensur	hajcfdhihjfoe
to enter	jahbidjgeoe
to europ	maidfgfhhiflhnhof
to expand	lafbjdigehhiflhoe
to extend	kaibfcigehhiflhoe
to face	jaibhcfdegjifoe
to fall	kahbfchdigehhoe
to fight	iahbjcfdhjfoe
to figur	mahcfdhgfhhiflhnhof
to fill	lahcfdhgehhihlhof
to financ	lahdfhhlhof
to find	hahbhdjgfihjfnfod
to finish	lcedfgjhhiflhnhof
to five	mcedihhiflhnhof
to focus	kbfdhghoe
to follow	kahbfcfdighoe
to forc	kbfcfgihhiflhoe
to form	laibhcidegehhiflhoe
to free	mahbicegehhihlhof
to freez	nafbichdfgfhhiflhnhof
to fund	jaibfchgehhoe
to further	mahchdfgfhhiflhnhof
to gain	lahdhhhiflhoe
to gather	mahcedhgfhhiflhnhof
to get	daichdjgihfiijelfneoc
to give	gaibhcidigihfjflfnfod
to go	faibecidhgjhfihjflfnfod
to grab	nafbfchdhghhhiflhof
to grow	jafbfcidigehhiflhoe
to hand	lbjchdhgehhifoe
to hang	mafbhcidegfhhiflhof
to happen	lahcfdfghhhiflhof
to have	daibichdigiheiijeleneoc
to hear	lahcfgihhiflhoe
to help	eaibhcidighhfjelfnfod
to her	lahcedfhhihlhnhof
to highlight	majcedfgfhhiflhnhof
to hilari	nafcedhgfhhihlhnhof
to him	jaibfcedegihhihlhoe
to his	haibicddegiiijfoe
to hit	kafbhchdiifjfoe
to hold	iaibhgiiejfoe
to host	lahbicedfiioe
to human	nafcedigfhhihlhnhof
to impos	laidfgehhlhof
to improv	kahbkcfifoe
to increas	haibfcjdhgeifjfoe
to instal	nafbicedigfhhiflhnhof
to introduc	mahcfgehhihlhof
to invest	jahbjcjdegfifoe
to iraq	nahbjcedfgfhhiflhnhof
to ireland	lafcedfgihhiflhnhof
to it	gbecldiiejfoe
to join	kbfcfdegjhhlhoe
to keep	gahbhchdhgihfihjflfnfod
to kick	mcedfgihhiflhnhof
to kill	mbicehhiflhnhof
to know	kbhcfihoe
to labour	kakcedfgfhhiflhnhof
to last	nafbicedfgfhhihlhnhof
to launch	iafbidjihjfoe
to lead	kbicegioe
to leav	ibhghjfoe
to let	kahbfcfdighoe
to life	mahcedhgfhhiflhnhof
to limit	mahcegfhhihlhnhof
to listen	maicedfhhihlhnhof
to live	kahbfchgeihoe
to local	laibfcfdfgehhihlhoe
to lodg	ncedfgihhiflhnhof
to london	maibhdfgfhhiflhnhof
to look	iahbfciihjfoe
to lose	jbfchghoe
to maintain	mahbjcfdfgehhiflhnhof
to make	caibicidigjheihjdleneoc
to march	mafchdfgfhhlhnhof
to mark	nafbicegfhhihlhnhof
to market	mahcfdhgfhhiflhnhof
to me	jahbfchihoe
to meet	haibjchdhiejfnfod
to mention	mdhgfhhiflhnhof
to merg	lcidfgfhhiflhnhof
to microsoft	mafcedigfhhiflhnhof
to miss	kafbhchgjifoe
to monitor	objcedfgfhhiflhnhof
to more	kbfchgehhihlhoe
to mount	nafbjcegfhhiflhnhof
to move	ibichdhjfnfod
to mr	jajbfgehhoe
to music	mafcedigfhhihlhnhof
to my	mafcedjhhiflhnhof
to negoti	nafbidfhhiflhnhof
to new	jbfdigiifoe
to number	jbfcfdhgfhhijoe
to offer	jahbfdjgfoe
to old	mahcedfhhihlhnhof
to open	jahbfchdhgfihjfoe
to other	jcedjgfhhiflhnhof
to our	lafdfghhhlhnhof
to overturn	nahbicedfgfhhiflhnhof
to own	mahbicfgehhiflhnhof
to pay	gahbfcjdhgeihjfoe
to peopl	kaibfgehhlhoe
to perform	jafbfcfdfgiijoe
to persuad	lahbfcedhghhhlhoe
to pick	lafbhdfhhihlhoe
to play	gbfcddigkijjfoe
to preserv	nbecfdjgehhiflhnhof
to press	lahbhcfdehhiflhoe
to prevent	jbidigfoe
to proceed	nbhdegihhiflhoe
to produc	jbhchdigeihoe
to promot	kbfchdigehhoe
to prosecut	nbjcedhgehhiflhof
to protect	jahbicediifoe
to protest	nbidfgehhiflhnhof
to prove	lahcedhhhiflhnhof
to provid	kbfckgeihoe
to publish	mahbicegfhhiflhnhof
to pull	lafbhcfihoe
to punish	nafbicedfghhhiflhnhof
to pursu	mcigfhhiflhnhof
to push	kahbfdhghhhifoe
to put	haibhgijfnfod
to rais	hahbhcidfgfiijfoe
to reach	jbfghoe
to read	kbfcfdhgehhiilhoe
to rebuild	laibidfgehhiflhoe
to receiv	kbfchdhihoe
to recognis	mahceghhhiflhnhof
to record	lafchgehhihlhnhof
to recov	kafbhdegihhoe
to reduc	jaibhcigeifoe
to reform	mahbidegehhihlhoe
to regain	nafbichdfgfhhiflhnhof
to reject	mcidfgfhhiflhnhof
to releas	kahbfcedigfhhihoe
to remain	kbhcfdjifoe
to rememb	ncedfgihhiflhnhof
to replac	jbicfgijfoe
to report	kbfhhlhoe
to repres	mafcddjgfhhlhnhof
to resign	nahbicedfgfhhiflhnhof
to resolv	mahbidfhhiflhoe
to rest	mdegihhiflhof
to restructur	nafcidfgfhhiflhnhof
to resum	mafbhcedhhhlhoe
to retir	mafcfdfgjhhiflhnhof
to return	jbfdegihhoe
to review	naicedfhhiflhnhof
to rise	jahbfcidfgfoe
to run	jbjchdhghiejfoe
to save	jbigfiijfoe
to say	iajbfihjfoe
to score	lahcedfhhihlhoe
to scotland	mahcedfgihhiflhnhof
to scrap	nahbicedfgfhhlhnhof
to search	mcedhgfhhlhnhof
to secur	kbhcfghoe
to see	fajbecfdigihfihjflfnfod
to seek	kahbidhgfifoe
to sell	hahbfcldhgfjfoe
to send	jahbhchdigfoe
to sentenc	nbicedfgfhhiflhnhof
to set	jaibfdhghifoe
to settl	jahbichdfifoe
to share	kahbfchdigehhiflhoe
to ship	mafchdigehhiflhnhof
to show	iahbhcfiijfoe
to shut	nbicedhgehhiflhnhof
to sink	nafbicedfgihhiflhnhof
to six	kahbfcfdhghhhiflhoe
to solv	mbicfdegfhhlhof
to southern	oafbjcedfgfhhiflhnhof
to speak	mcedhhhiflhnhof
to spend	jajbfgehhihoe
to stand	jajcfdfhhiflhoe
to star	nafcedfgfhhijlhnhof
to start	hafbidhgjiejfoe
to stay	ibhchgiifjfoe
to step	mafbfdhghhhiflhoe
to stop	jahbfdjifoe
to store	ncedigfhhiflhnhof
to strengthen	lcidehhiflhof
to succeed	kcfdfgihhihlhof
to sue	lafbfchdjgehhlhoe
to suggest	lajcedfgfhhiflhnhof
to support	lahcfhhiflhof
to swap	mahcedigfhhiflhnhof
to sweep	nbjcedfhhiflhof
to tackl	jaibhgehhifoe
to take	daibdcidigjhfiijelfnfod
to talk	kbfcfdhghhhlhoe
to target	maicegfhhiflhnhof
to tempt	ocjddgfhhlhnhof
to test	lbicedhhhiflhoe
to that	kahcedhghhhiflhof
to the	Xakbjcjdjgkhdiijcldndob
to their	gaibicfdighjflfnfod
to them	kaicfdhgfhhiflhoe
to think	kbfcfghhhihoe
to this	jbfcedhghhhiioe
to those	lbhhhifoe
to three	mafdfghhhihlhof
to tighten	nafbfcidfgfhhihlhnhof
to top	lafbicedegihhihoe
to travel	mafdeghhhihlhof
to tri	jaibfcfdhghoe
to turn	jahbicfdigfjfoe
to two	lbidfhhifoe
to understand	laicfdhgehhiflhof
to unveil	nahcedhghhhiflhoe
to updat	mafcedigfhhihlhnhof
to us	jbfcidfgiihoe
to use	gahbfdkgfjfoe
to user	mafcfdigfhhiflhnhof
to view	nafcedigfhhiflhnhof
to visit	lahbjcegehhlhoe
to vote	kajbigeifoe
to wait	kahbfdhghhhiflhoe
to wale	mcedfgihhiflhnhof
to want	mahcegfhhlhnhof
to war	naibicedfgfhhiflhnhof
to washington	nafbjdehhiflhoe
to watch	jafbhcedighihoe
to what	lcfdhghhhiflhof
to win	fahbjdegkhfiijflfnfod
to withdraw	mahbhcfdfgfhhiflhnhof
to work	gaibidhihjflfnfod
to world	mafcedfgjhhiflhnhof
to you	mafcehhihlhnhof
to your	mafchdhgfhhiflhof
today	daibicidjgjhejeleneoc
today as	mafbichdeghhhiflhoe
today in	nafbjcedfghhhiflhnhof
today programm	iakcfdfgehhiflhof
today the	maicfdfgfhhiflhnhof
todd	nafcedfgihhiflhnhof
togeth	gaibedigiihjflfnfod
togeth with	mafcfdhhhiflhnhof
tokyo	jafbkcidigeifjfoe
told	bakcidhgjheiijdleneoc
told a	kaidfgehhlhoe
told bbc	falbfdfgjiijfoe
told mps	lajcedfgfhhiflhnhof
told radio	laicfdfhhiflhnhof
told report	laicfgfhhlhnhof
told reuter	lafbicidfgfhhiflhnhof
told the	eajbechdigihfiijelfnfod
told today	naicedfgfhhlhnhof
told us	mcedfhhihlhnhof
toler	mahcfdfhhihlhnhof
toll	lcigfifoe
tom	jafbhcegiiioe
tom hank	ncedfgfhhijlhnhof
tommi	kafcfdfgihhihlhof
tomorrow	kbfchdfghihoe
tone	lahbhcddhghoe
toni	falbhcedeiijfnfod
toni blair	fambicedegfifoe
tonight	nafcedfgihhihlhnhof
too few	nafcfdigfhhiflhnhof
too late	lahcfdegihhiflhof
too littl	laicfdfhhiflhnhof
too mani	maicfdhgehhiflhnhof
too much	jbfchghihoe
took	dahbidigkheiijeleneoc
took a	iaebjcfdhgiihjfoe
took an	mafceghhhihlhnhof
took over	lahcfdfghhhlhoe
took place	mahcfdfgfhhihlhnhof
took the	iafbfgiihoe
took to	mafbidfhhiflhof
tool	hafbfckdjgfifoe
tool for	mafcedjgfhhiflhnhof
top	cbichdigkheijjdlendoc
top 10	jafbfcedhhhijlhoe
top five	mafcfdfgfhhiilhnhof
top form	nafcedfgihhiflhnhof
top in	lcedhghhhihlhoe
top of	iafbfgjiijfoe
top prize	nafcegfhhiilhnhof
top seed	lafcedfgjhhiflhnhof
top spot	nafcedfghhhihlhnhof
top ten	mafcegfhhiilhnhof
top the	jafbhdegehhikoe
top two	mafcedhgihhiflhnhof
top-ranked	nafcedfgjhhiflhnhof
tore	nafbjcedfgfhhiflhnhof
tori	fanbfcedegehhiflhoe
tori and	naicedfgfhhlhnhof
tori are	maicedfgfhhiflhnhof
tori co-chairman	naicedfgfhhlhnhof
tori have	kajcedfgfhhiflhnhof
tori in	naicedfgfhhlhnhof
tori leader	ialcedfgfhhiflhnhof
tori parti	naicedfgfhhlhnhof
tori plan	majcedfgfhhiflhnhof
tori say	maicedfgfhhiflhnhof
tori shadow	maicedfgfhhlhnhof
tori were	maicedfgfhhlhnhof
toronto	lafbfdhgioe
tortur	nbjcedfgfhhiflhnhof
toshiba	lafdjgehhiflhoe
total	fahbhcidjhfihjelfneod
total of	kbfdioe
tottenham	lafcedfgjhhiflhnhof
touch	hcfdigiihjfnfod
touchdown	lafcedfgkhhiflhnhof
touchdown and	nafcedfgihhiflhnhof
touchlin	mcedfgihhiflhnhof
tough	gbidjgihfjflfnfod
tough game	ncedfgihhiflhnhof
tough to	mafcedighhhiflhnhof
tougher	kahbidfoe
toughest	mafgihhiflhof
toulousain	nafcedfgihhiflhnhof
tour	faibfcedhgkhfiijelfnfod
tour of	kaicehhiflhnhof
tour to	lahcedfgjhhiflhnhof
tourism	lafbfchdjgehhiflhoe
tourist	kafbjchdhgeifoe
tournament	iafbicegkifoe
tout	kaibfdigfihoe
toward	hahbichdighhfjflfnfod
toward the	lbhcfghhhoe
town	iahbidhghjfnfod
toy	mafcedigfhhlhnhof
toyota	mafbfcidfhhiflhof
track	gaebhcidhgihfijjflfnfod
track for	nafbjcegfhhiflhnhof
trade	daibhcmdigdhfjelfnfod
trade and	kaibhdfgehhiflhoe
trade deficit	nafcidfgfhhiflhnhof
trade in	lafbicidfgehhiflhnhof
trade on	lafcjdfgfhhiflhnhof
trade organis	lafbfcjdfgfhhiflhnhof
trade partner	nafbjdfgfhhiflhnhof
trade union	laichdfgfhhiflhnhof
trader	kafbicjgehhifoe
tradit	hahcidhghihjfnfod
traffic	iafchdkgeoe
trafford	lafcedfgkhhiflhof
tragedi	mbhcfdfgfhhihlhof
tragic	ncedfgfhhiilhnhof
trail	kaibfcegjhhifoe
traill	ncedfgihhiflhnhof
train	gbhcigkiejfnfod
transact	lafcjgehhiflhnhof
transfer	iafbichgijfoe
transfer to	nafbicedfgfhhihlhnhof
transfer window	mafcedfgjhhiflhnhof
transform	jahbfcfdighoe
translat	kafcfdhgehhiilhoe
transmit	lafbicedhgfhhlhoe
transpar	kbhcidhgeifoe
transport	iaibfcjdhgeifoe
transport and	majcedfgfhhiflhnhof
trap	mahbicegfhhiflhof
travel	gafbjchdkghhfjflfnfod
travel to	kbicedegiihoe
treasur	lahdfgfhhihlhnhof
treasuri	iajbhcidegeoe
treat	jaibhchdeoe
treat the	mahcidfgfhhiflhnhof
treatment	iaibidhihjfnfod
tree	mafbichdfgehhlhoe
tremend	ldfghhhiflhof
trend	hafbfcjdigeiioe
trend in	mafcedhgfhhlhnhof
treo	oafcjdegfhhiflhnhof
trevor	lcfdeghhhihlhoe
tri	caibhchdjgkheihjeleneoc
tri and	kahbfcehhihlhoe
tri to	daibhchdjgjhfihjeleneoc
trial	faibkcjdhffghhfihjelfneoc
trial for	lbjdegehhlhoe
trial in	maicedfhhlhnhof
tribun	lahbidehhiflhoe
tribut	kahbfcedeghhhijoe
tribut to	lahcedeghhhijlhoe
trick	kaibfcfgfhhlhoe
trigger	jbjcidfifoe
trigger a	nafbjcfdfgfhhiflhnhof
trillion	lafcjgehhiflhof
trim	lafchgehhihlhnhof
trio	mafcedfhhiilhnhof
trip	ibichgjjflfnfod
trip to	lafcfdfgihhiflhnhof
tripl	lafbfdighhhiflhoe
triumph	lafbicfdfiioe
trojan	nafcedhgihhiflhnhof
troncon	ncedfgihhiflhnhof
troop	iaibmcedegeihoe
troop from	nahbjcedfgfhhiflhnhof
troop in	nbjcedfgfhhlhnhof
troop to	nahbhcedfgfhhihlhnhof
trophi	kafcedegkhhihlhoe
troubl	hahbicjghifjflfnfod
truce	nafbichdfgehhlhof
truck	mafbhchdigehhiflhoe
true	jahbfchdhgfihjfoe
truli	lahcfdhgehhihlhoe
trust	iajdigejfoe
truth	laicedfghhhiflhnhof
tsunami	iaibediiijfnfoe
tube	nafcjdegfhhiflhnhof
tuesday	cahbkcidkgiheifjdleneoc
tuesday after	mafchdfghhhiflhnhof
tuesday in	nafbjcedfghhhiflhnhof
tuesday it	mbhcidfgehhiflhof
tuesday said	nafcjdfgfhhiflhnhof
tuesday that	ldhhhiflhoe
tuesday to	mafbihhifoe
tuition	naicedfgfhhlhnhof
tuition fee	naicedfgfhhlhnhof
tune	jbfcddlgeijoe
tune in	mafcedigehhihlhnhof
tunnel	lafchdegihhiflhof
turbul	nafbichdfgehhlhnhof
turf	nahcedfgihhiflhnhof
turkey	jahblcfifjfoe
turkish	lahbkdegfhhifoe
turn	dahbjchdjgiheiijeleneoc
turn into	lbhdfgfhhiioe
turn off	mcedigfhhiflhnhof
turn out	kbfcehhijlhoe
turn the	kbicfghoe
turn to	jbhcfdhihjfoe
turn up	lbhdhoe
turner	lafcedfgihhihlhof
turnpik	nafcidegfhhiflhnhof
tv	eafbichdjgfhfiljelfneod
tv and	lafcedhgehhiilhnhof
tv network	lafcfdfgfhhijlhnhof
tv present	nafcedfgfhhijlhnhof
tv programm	lafcedigfhhlhnhof
tv set	ncedigfhhlhnhof
tv show	jafbfcedigfhhikoe
tvs	kafchdjgehhiflhoe
twice	iafbfdhgjoe
twice as	mafcfdhghhhiflhnhof
twickenham	kafcedfgjhhiflhnhof
twin	lbfcfdegihhiilhoe
two	Zaibicldigkhdiijdldndob
two and	mbicedhgehhlhoe
two compani	lafcjdhgehhiflhof
two day	kafcfdhgioe
two firm	mafchgfhhiflhnhof
two game	mafcedfgihhiflhnhof
two goal	mafcedfgihhiflhnhof
two hour	mafcfdfgihhlhnhof
two men	mahcedfhhihlhnhof
two million	laibicegehhiflhof
two minut	nafcedfgihhiflhnhof
two month	lbicfdfgfhhihlhoe
two more	mafcidegfhhihlhnhof
two new	mafbicedigehhlhoe
two of	jbhgijfoe
two point	mafcedfgihhiflhnhof
two season	ncedfgihhiflhnhof
two us	nafbicegfhhlhnhof
two week	lafbfchgihhiflhoe
two year	gahbfcjdfgiiijfnfoe
two-year	ldfghhhiflhof
tycoon	nafbidfgfhhiflhnhof
type	iahbfcfdkifoe
type of	jahbfcfdkifoe
typic	ibfcfdighoe
u.n	lafbkcedhgehhiflhoe
u.s	fadblcjdlhfidjelfnfod
u0	mafcedfgfhhijlhnhof
u2	mafcedfgfhhijlhnhof
uefa	kafcedfgkhhiflhnhof
uefa cup	mafcedfgjhhiflhnhof
uk	bakbhcjdjgfheikjdleneoc
uk and	kahcfgehhiilhoe
uk film	mafcedfgfhhijlhnhof
uk govern	lahdhgehhiflhof
uk has	lahbfgehhihlhnhof
uk in	mcegfhhiilhnhof
uk independ	lajcedfgfhhiflhnhof
uk is	mcfdigfhhiflhnhof
uk on	mafcedfgfhhijlhnhof
uk singl	ncedfgfhhijlhnhof
uk to	naicedfgfhhlhnhof
uk-based	kbfchdigehhiflhoe
ukip	lalcedfgfhhiflhnhof
ukip spokesman	majcedfgfhhiflhnhof
ukrain	lafbjcidfifoe
ukrainian	nafbkcfdfgfhhiflhnhof
ulster	mahcedfgihhiflhnhof
ultim	iahbfcfdighihoe
umd	nafcegfhhiflhnhoj
un	iaibmcfdfgeifoe
un demand	objcedfgfhhiflhnhof
unabl	jahbfcedighihoe
unabl to	jbfcfdighihoe
unaccept	maibicedfgfhhiflhnhof
unanim	mafbichdfgfhhiflhnhof
unawar	lahcfdhgehhiflhnhof
unawar of	maicfgfhhiflhnhof
unbeaten	nafcedfgihhiflhnhof
uncertainti	kahbkdegehhiflhoe
unchang	mafchdfgfhhihlhnhof
uncl	lbicedehhiilhoe
unclear	mahbidfgehhiflhnhof
under a	mbhcedhgehhlhoe
under control	mchdfghhhiflhnhof
under fire	nahbfcedigehhiflhnhof
under hous	nahbicfdfgfhhiflhnhof
under pressur	lchdfhhiflhnhof
under the	gaicidhhfihjflfnfod
under-00	ncedfgihhiflhnhof
undergo	lahbfcfghhhoe
underground	mafchdigehhiflhof
underlin	laidfhhiflhnhof
understand	gaibedigihfjhlfnfod
understand the	lahcfdhhhiflhof
understand what	mahcehhiflhnhof
understood	jajcedeghhhlhoe
unemploy	jaibhcidegeifoe
unemploy rate	lafbichdfgfhhiflhnhof
unexpect	lafcigfhhiflhnhof
unfair	kbjchdeoe
unfold	mafcfdighhhiflhof
unfortun	kbfcedhhhiioe
unifi	naicedfgfhhlhnhof
union	eajbjcjgihfidjelfnfod
union leader	maibicfdfgfhhiflhnhof
union said	nahbicedfgfhhiflhnhof
unison	majcedfgfhhiflhnhof
unit	cbkckdhgkhejdleneoc
unit and	ncedfgihhiflhnhof
unit fate	oafbjcedfgfhhiflhnhof
unit in	lafbhcedhhhlhoe
unit kingdom	mahcedigfhhiflhnhof
unit manag	mcedfgihhiflhnhof
unit nation	iafbmgeoe
unit state	gbjcidighhfifjelfnfod
unit to	nbichdfgehhiflhnhof
uniti	maibjcedfgehhiflhof
univers	gahbecidjgihfiijflfnfod
univers of	jbfcfdigjjfoe
unix	nafcedigfhhiflhnhof
unknown	kafbldegfihoe
unlaw	naicegfhhiflhnhof
unless	iajbhcedhghifoe
unless there	maicedfghhhiflhnhof
unlik	haichghjfoe
unlik to	jahbfcihhifoe
unnam	mafdhgehhlhnhof
unpaid	lahchdfgfhhiflhnhof
unpreced	mbhceghhhiflhoe
unpredict	mahbicedeghhhlhoe
unrest	mafbkchdegehhiflhoe
unrest in	nafbichdfgfhhiflhnhof
unseed	nafcedfgihhiflhnhof
unsolicit	mahdigehhiflhof
unsuccess	lahdfgfhhihlhnhof
until the	kahbfhhoe
unusu	kbfcfdhghihoe
unveil	gajcfdlihjfnfod
unveil a	lahcedjgehhiflhof
unveil by	naicedfgfhhlhnhof
unveil it	mcfdigfhhiflhnhof
up	mafbicjdegehhiflhof
up a	hahbhchgjifjfnfoe
up again	mcidfgfhhiflhnhof
up against	mafbicedfgjhhiflhof
up and	jahbfcfdioe
up as	lafbichdhgehhiflhoe
up at	mcedfghhhihlhnhof
up by	jahbhcigeoe
up for	ichghiijfnfoe
up from	kafbhcidfgfhhlhoe
up his	lahbhcedegihhiflhoe
up in	ibfckdfgijfoe
up it	kbfcidhgehhihoe
up of	jahbfchdigehhifoe
up on	jbfcjgfoe
up the	fahbecjdigijflfnfod
up their	lbidfhhiflhoe
up to	daickdhghhfiijelfneoc
up with	hahbicedjghihjfnfod
upcom	kbfcedigihhifoe
updat	hafbeckdkgjifjfoe
updat 1	nafcjdfgfhhiflhnhof
updat for	nafcedigfhhiflhnhof
updat their	mafcedhgfhhihlhnhof
updat to	mafcedigfhhiflhnhof
update0	nafbicjdegehhiflhof
upgrad	kafdjgehhiflhoe
upheld	mcedfhhiilhnhof
upon	lahcedhgfhhihlhof
upper	lahbicfgfoe
upset	jafbfcedeglhhihlhoe
upward	kafcidfgfhhiflhnhof
uranium	lafbldegehhiflhoe
urban	mahdfgfhhihlhnhof
urg	hajbichdhgfifjflfnfod
urg the	lahbhcidegehhiflhoe
us	Yafblckdkgihdikjcldndob
us a	lafdfghhhlhnhof
us actor	ncedfgfhhijlhnhof
us airway	mafcjdfgfhhiflhnhof
us and	iaebichdighihjfoe
us are	mahcfdfgfhhihlhnhof
us box	mafcedfgfhhiklhnhof
us compani	lafcigehhiflhnhof
us consum	nafcigfhhiflhnhof
us court	kafcjdfgehhlhof
us dollar	lafcidfgfhhiflhnhof
us econom	nafbkcfdfgfhhiflhnhof
us economi	lafchdigehhiflhof
us firm	kafcidhgehhiflhof
us forc	nafbkcedfgfhhiflhnhof
us in	jahbhdhgfihoe
us insur	nafcidfgfhhiflhnhof
us militari	objcedfgfhhiflhnhof
us on	lafcfhhiilhof
us open	jafbfdegkhhiflhoe
us presid	mbicfdfgehhihlhnhof
us presidenti	mahbhchdfgehhiflhof
us rapper	mafcedfgfhhijlhnhof
us secretari	nafbjcedfgfhhiflhnhof
us stock	nafcidfgfhhiflhnhof
us televis	mafcedfhhijlhnhof
us to	kahbfchdhgfifoe
us troop	nafbjcedfgfhhlhnhof
us tv	kafcedfgfhhillhnhof
us-based	lafdigfhhiflhnhof
usa	kbicedhghoe
usabl	nafcedigfhhiflhnhof
usatoday.com	nafbidhgehhiflhoe
usc	nafcedfgjhhiflhnhof
use	aaibicjdlghheiijdlendob
use a	hahbfcfdkifoe
use and	mafcedhgfhhlhnhof
use as	jaibhcfdhgeoe
use by	iahbhdijfoe
use for	jahbfdigfhhifoe
use his	maibicedfgehhlhnhof
use in	iafbichdjgfjfoe
use it	kcddjgehhihlhoe
use of	gahchdkgfihjfnfod
use on	nafcedigfhhiflhnhof
use the	gaibfdkgfihjfoe
use their	kahbfdhgfhhiflhoe
use to	fahbichdjhfjflfnfod
user	eaebfdniejfoe
user and	lafcedjgfhhiflhnhof
user are	lafcedigfhhiflhnhof
user can	lafcedjgfhhiflhnhof
user in	lafcedjgfhhiflhnhof
user of	kafcedkgfhhiflhnhof
user to	kafcedjgfhhiflhnhof
user will	mafcedigfhhiflhnhof
usher	lafcedfhhijlhof
usual	iahbfcfdighoe
utd	kafbjcfdegjifoe
util	kafbhchdigehhifoe
util vehicl	mafbichdfgfhhiflhnhof
uzi	nafcedeghhhifoj
v	iaebicddfgjikjfnfoh
v0	nafbkcedfgehhiflhnhoh
va	nafdfgihhiflhnhof
vaccin	majcidfffgehhiflhnhof
valid	mahcedigfhhiflhnhof
valley	mbicedhgfhhiflhnhof
valu	gaibfckdhifjfnfod
valu for	maicfdfghhhiflhnhof
valu of	jafcjdegfhhlhoe
valuabl	mafbigfhhiflhnhof
valuat	nafcidfgfhhiflhnhof
van	jbhdfgiihjfoe
van nistelrooy	mafcedfgihhiflhnhof
vari	lahbhdhgehhiflhoe
variant	nafcfdigfhhiflhnhof
varieti	jafbfcfdigfhhijoe
varieti of	kafcfdigfhhihlhof
various	kbfdihhoe
vast	jbhcfdigfhhoe
vega	kafcedigehhiilhof
vehicl	iafbicjdijfoe
vehicl and	nafbfcfdjgfhhiflhnhof
vendor	lafdjgehhiflhof
venezuela	mafcjdehhiflhoe
ventur	iafbfclgfoe
venu	kahbfcedegihhiilhoe
vera	lafcedfhhijlhnhof
vera drake	lafcedfgfhhijlhnhof
verdana	mafcedkgfhhiflhnhof
verdict	mbhcfdehhlhoe
veri clear	maicedfgfhhlhnhof
veri difficult	lahcfdfhhihlhoe
veri disappoint	lafcegihhiflhnhof
veri good	jbfcfgioe
veri happi	lafcedfghhhiilhnhof
veri hard	lcedfghhhlhnhof
veri import	kaicfghhhiflhoe
veri much	lcehhiilhoe
veri well	kbfcfdfghhhihlhoe
verifi	nafbicedigfhhiflhnhof
verizon	nafcidfgfhhiflhnhof
version	fafbedkijjfnfod
version of	gaebfdkghijjfoe
veteran	jafbhdfgjiioe
via	hahbicfdkgeifoe
via the	mahcedhgfhhiflhnhof
viacom	nafcidfgfhhlhnhof
vice	iafbidigfihjfoe
vice presid	jafbhdjoe
victim	hahbjgjhfihjflfneod
victim of	jbidfghihjfoe
victor	lafbicedfgihhiflhof
victor cont	nafcedfgihhiflhnhof
victori	eblgkjflfnfod
victori at	lafcedfgjhhiflhnhof
victori for	mafchdfghhhiflhnhof
victori in	iafbjcedegjoe
victori of	mcedfgihhiflhnhof
victori over	iafbicedeglifoe
victoria	naicedfgfhhiilhnhof
video	ecidlgfhfiijflfnfod
video and	jafbfcedjgfhhiilhoe
video game	ibfcidlgeieoe
video record	kafcedjgfhhiflhnhof
vietnam	lafbhcidhgehhoe
vietnames	nafbjdfgehhiflhnhof
view	gaibhchdihfihjelfnfod
view of	kahbfghoe
viewer	iafbfcddiikoe
vijay	mafdfgjhhiflhof
vijay singh	nafcedfgjhhiflhnhof
viktor	nafbjchdfgehhiflhnhof
villa	nafcegihhiflhnhof
villag	kbicfdfgfoh
villag in	objcedfgfhhiflhnhof
vincent	lahcfdhghhhiflhoe
violat	jaebichdhghihjfnfoe
violenc	jbkcfgeiijfoe
violenc in	nbjcedfgfhhiflhnhof
violent	kahbicfgfihoe
vioxx	nafcjdfgfhhiflhnhof
virgin	lafbjcidfgehhiflhoe
virginia	kafbfdigioe
virtual	jafbicedighihjfoe
virus	iafbfcfdmifoe
virus and	lafcedjgfhhiflhnhof
virus that	ncedigfhhiflhnhof
virus writer	mcedigfhhiflhnhof
visa	lajbfchdegehhihoe
vision	jaicedigehhlhoe
vision of	mcedhgfhhiflhnhof
visit	gajbkhfjflfnfod
visit the	lahcedhgfhhlhof
visit to	kaibkcfdegfoe
visitor	jafbhcedigioe
visual	lafcedigfhhlhnhof
vital	jahbfcfdhihoe
vladimir	kafbjcidegehhiflhoe
vladimir putin	lafbicidfgehhiflhof
vodafon	nafcigfhhiflhnhof
voic	ibfcfdjgfiioe
voip	nafcedjgfhhiflhnhof
volatil	mafbkcfdfgfhhiflhnhof
volkswagen	oafbjcedfgfhhiflhnhof
volum	lafcjdfgfhhiflhnhof
volunt	nafbhceghhhiflhnhof
vote	fakbkdigehfihjelfnfod
vote and	nbicedfgfhhlhnhof
vote for	kajbicfdfgeihoe
vote in	laicfdfgfhhlhnhof
vote on	lahbjcegehhiflhoe
voter	hakbkcfgeihjfoe
voter he	nahbicedfgfhhiflhnhof
vow	jbkdeghifoe
vow to	lbjchdegfhhiflhoe
vr	nafceddgfhhiflhnhol
vs	jafbfckehfhglifjjkhmh
vulner	kahbfcfdkgehhiflhoe
vulner in	nafcedjgfhhiflhnhof
vulner to	mcedigfhhiflhnhof
w	kahbicfgejioe
w bush	mahdhgehhiflhnhof
w000	mafcedkgfhhiflhnhoe
wage	jahbjchgfifjfoe
wait	gahbichdhgihfifjflfnfod
wait for	jahbhchghifjfoe
wait to	kbjcfghifoe
wake	jahbhchdfoe
wake of	kahbichgfifoe
wal-mart	mafckdegfhhiflhnhof
wal-mart store	nafcidfgfhhiflhnhof
wale	fajbfdfglihjfoe
wale and	lafcedfgihhiflhnhof
wale have	mahcedfghhhiflhnhof
wale in	lafcfdfghhhlhnhof
walk	iahbjghjfnfod
walk away	mafbicedfghhhiflhnhof
wall	iafbicjgfifjfoe
wall street	jafbfckgehhiflhoe
wallet	nafcigehhiflhnhof
wanadoo	nafcedigfhhiflhnhof
want	aajbicjdigjheiijdlendoc
want a	jahbhoe
want more	mahcfdfghhhiflhoe
want the	kajbfcfdfhhiflhoe
want to	caibhcidigiheiijeleneoc
wap	nafcedigehhiflhnhoi
war	fajbkchdhgehfiijelfneod
war and	naicedfgfhhihlhnhof
war crime	nbjcedfgfhhiflhnhof
war in	lahbjcfdfgehhihlhoe
war on	lajbjcedhgehhifoe
war to	nbicedfgfhhihlhnhof
wardrob	mafcedfgfhhijlhnhof
wardrob malfunct	nafcedfgfhhijlhnhof
warm	kahbhcfdjgeoe
warn	daibicjdlheiejeleneoc
warn about	lafchdigehhlhoe
warn of	kbhchdigfifoe
warn on	nafbigfhhiflhnhof
warn over	mafcfdjgfhhiflhnhof
warn that	haibfcidjgejfoe
warn the	kaibidegfhhiflhoe
warner	lafbfdighihoe
warren	mcedfgihhlhnhof
warrior	mafceghhhihlhnhof
was a	dajchdhgjhfiijelfneoc
was abl	mcfdhghhhiflhof
was all	laicehhiflhof
was alreadi	mahbicfdfhhiflhnhof
was also	gajbfghijjfoe
was an	haibfcfdhgiihjfoe
was announc	lafdfghhhlhoe
was arrest	ncedfghhhiilhnhof
was as	mbicegehhlhoe
was at	kafbfcfghhhiioe
was award	ncedfgfhhiilhnhof
was back	ncedfgihhiflhnhof
was ban	mafcedfgihhiflhnhof
was be	kaicfgehhihlhoe
was behind	nafceghhhiflhnhof
was born	mcegfhhiilhnhof
was call	mafbjcedfhhlhnhof
was close	nafbicehhiflhnhof
was confid	lahcfdfghhhiflhnhof
was down	lchdfhhiflhof
was due	kahbfcfghhhihoe
was expect	lafbjdfhhlhoe
was first	kbhcfgehhiilhoe
was forc	kahcfgihhiflhoe
was found	kafbhchdfgfiioe
was given	nafcedfghhhihlhnhof
was go	kbfgihhoe
was head	nafbicedfhhiflhnhof
was in	haibecighihjfnfoe
was insid	nafbicehhiflhnhof
was introduc	naicedfgfhhlhnhof
was jail	mahcegfhhihlhnhof
was join	mahcegehhiilhof
was kill	mafbjcedfgehhihlhnhof
was later	mcedfgfhhijlhnhof
was launch	lafdigehhlhof
was like	kchhhlhoe
was look	lafbhdfhhlhoe
was made	kahbfcfdfgfhhiilhoe
was make	mahcegfhhihlhnhof
was met	nafbicedfhhlhnhof
was more	kahbfdhhhiflhoe
was name	kafcedfhhijlhoe
was never	mahcedfghhhlhnhof
was no	jaibfcfghihoe
was nomin	mafcedfgfhhijlhnhof
was not	faichdhgihfihjflfnfod
was now	maicedfgfhhiflhnhof
was on	kbicfdhgfiioe
was one	iahcfdiihjfoe
was onli	kahbfcfdhghhhifoe
was over	mafcfdfgihhiflhnhof
was part	mchdfgfhhlhnhof
was releas	jafbfcfghiioe
was sent	mcegihhiflhnhof
was set	mafbhchdfgehhihlhnhof
was shot	ncedfgfhhiilhnhof
was so	mafceghhhlhnhof
was sold	kafcigehhihlhof
was speak	kajcedfhhiflhnhof
was still	kahgfhhiflhoe
was suspend	ncedfgihhiflhnhof
was take	mbicehhiflhnhof
was taken	mbicehhiflhnhof
was that	lahdfghhhiflhof
was the	eaichdhgihfijjelfneod
was to	iaicddhgijfoe
was too	kbfdhgioe
was tri	maicfdfgfhhiflhnhof
was up	lbjchdfgehhiflhoe
was veri	kbfgihhlhoe
was won	lafcfdfhhiilhnhof
was wrong	naicedfgfhhlhnhof
wash	mbhcfdhhhiflhoe
washington	gaebjckdjhfiejelfnfod
washington is	nbicedfghhhiflhnhof
washington post	nafdigfhhiflhnhof
washingtonpost.com	nafcedjgfhhiflhnhof
wasn't	jaibfcfdegjihoe
wasp	kafcedfgjhhiilhoe
wast	iajbhceghjfoe
wast and	naicedfgfhhihlhnhof
watch	fafbicddjgihfiijflfnfod
watch the	kbfceghhhihlhoe
watchdog	iahbjchgeihjfoe
watcher	lafbfchdigfhhiflhof
water	iafbjcfdigijfoe
wave	iaebichdhghifjfoe
wave of	mafbidfhhiflhoe
way	bajchdkgjheihjdleneoc
way for	iahbidigeifoe
way forward	mahcfdfgfhhlhnhof
way home	nafcedigfhhiflhnhof
way of	iaibfdjgeifoe
way that	kaicedhghhhiflhoe
way the	mahcedhgfhhiflhnhof
way they	lcedhhhiflhnhof
way to	gahbhdigihfjflfnfod
wayn	lcedfgjhhlhof
wayn rooney	mcedfgihhiflhnhof
we all	laicedfghhhiflhnhof
we are	dajbecidhgjhfihjelfnfod
we can	gaibfchdhgijfnfoe
we can't	lbicehhlhoe
we could	ncedfgihhiflhnhof
we did	lafcfdfgihhlhnhof
we didn't	lafcedfgihhihlhnhof
we do	kaicedfhhihlhoe
we don't	kahbfdeghhhihoe
we get	lahcedeghhhihlhof
we had	jahbfcfdegiihoe
we have	eakbecigjhfjflfnfod
we just	lafceghhhiilhof
we knew	mafcedfgihhlhnhof
we know	jbfcfgihhoe
we must	lahdeghhhlhoe
we need	iaibfdfghoe
we play	mafcedfgihhlhnhof
we should	jaibfceghhhihoe
we start	lahcedhgfhhihlhof
we want	jaibfdhghoe
we were	iahbfcfdfgjihoe
we will	gajbfcigjjfoe
we would	kaibfhhoe
we'll	kcfdegihhlhoe
we'r	hbfchdhgiiijfnfoe
we'v	iahbfcddhgjiijfoe
we'v got	mafceghhhlhnhof
weak	ibfckgfifoe
weak in	ncidfgfhhiflhnhof
weaken	kafbhcjdegfhhiflhoe
weaker	kafckdfgehhiflhnhof
wealth	lafchhhiflhnhof
weapon	jahblcedhgeifoe
wear	lcedhghhhlhoe
weather	kafbfchdighoe
web	gaebfckdkgejfoe
web browser	mafcedjgfhhiflhnhof
web search	mafcigehhiflhof
web site	mafchdigehhiflhoe
web user	mcedigfhhiflhnhof
web-based	nafcedigfhhiflhnhof
weblog	mafcedigfhhiflhnhof
websit	eahbdchdlghhfihjflfnfod
websit that	kahcedigehhiflhnhof
websit to	mafdhgfhhiflhnhof
wed	kbideghihoe
wednesday	cahbkckdigjhejdleneoc
wednesday and	lbhceghhhlhoe
wednesday as	mafcjdehhiflhnhof
wednesday in	mafbideghhhiflhoe
wednesday it	mcigehhiflhof
wednesday night	nafcedfgihhlhnhof
wednesday on	nafbjcedfgfhhiflhnhof
wednesday said	mcjdegfhhiflhnhof
wednesday that	lafbichhhifoe
wednesday to	mafbjdehhiflhoe
week	aaibickdigkhdiijdldndob
week after	jahbfcfgioe
week ago	mafchghhhiflhof
week and	mcedfghhhihlhnhof
week as	mahbhchdfgehhiflhof
week befor	mahbhceghhhiflhof
week for	lahbhcfdfgihhifoe
week in	lafbicfihoe
week later	mafcfdfgihhiflhnhof
week of	kafbicigfihoe
week that	kahcidhgfifoe
week to	kahbfdhghoe
weekend	gahbichdfgjhfijjelfnfod
weigh	kbfcigiifoe
weight	kaihhiflhoe
welcom	hajbhchdkhfiejflfnfod
welcom the	kajbfchdegfhhiflhoe
welcom to	nbfcedkgfhhiflhnhof
well	caibdcidjgjhfijjeleneoc
well and	mafcfdfgihhiflhnhof
well as	faibechdjhfiijflfnfod
well-known	lafcfdhgehhiilhnhof
welsh	jafcfdegkhhlhoe
wenger	lafcedfgkhhiflhnhof
wenger has	nafcedfgihhiflhnhof
went	eaidhgjhfijjelfnfod
went ahead	lafdfgihhiflhnhof
went down	ncedfgihhlhnhof
went on	iaibfcedhijoe
went to	kafbfceghhhijlhoe
were a	lahcfdfghhhiflhof
were all	lcfdfghhhihlhoe
were also	iahbfchdhgfoe
were among	mafchdfgfhhiilhnhof
were ask	mcedfghhhihlhnhof
were be	lajcegfhhiflhnhof
were held	nafbicedfghhhlhnhof
were in	iahbfdhgiihjfoe
were kill	kafbkcfdegfhhihoe
were made	ldfgehhihlhnhof
were more	ldhgehhihlhof
were not	hajcfdfghihjfoe
were on	lcfdfghhhihlhof
were the	iahbfchiijfoe
were to	kbhchgeihoe
were tri	nbicegfhhiflhnhof
were two	nbfcidfgfhhiflhnhof
were up	lafcidhgehhiflhof
were use	lcedigfhhiflhnhof
west	gbkcfdhgihfihjflfnfoc
west african	nafcfdigehhiflhnhof
west bank	nafbkcedfgfhhiflhnhof
west end	mafcedhgfhhiilhnhof
west ham	nahcedfghhhiflhnhof
western	iaeblchgeihjfoe
western europ	mafbichgehhiflhof
western provinc	nafbjcedfgfhhiflhnhof
westlif	ncedfgfhhiilhnhof
westminst	kakcedfgfhhiflhnhof
wey	oafcedegjhhiflhnhoh
whale	nafbjcedfgfhhihlhnhof
what	kbfcedihhihlhoe
what happen	jahbfcfgiihoe
what has	lahcedhhhihlhof
what he	jaibhcedegjoe
what i	jahbfcedegihhiilhoe
what is	iaibfcfdighoe
what it	jahbfdigfoe
what other	mahbicehhiflhnhof
what realli	maicegfhhlhnhof
what the	iaibhcfdhghjfoe
what they	haibfcddkoe
what was	lahbidfgehhiflhof
what we	jajbfdfoe
what would	mceghhhihlhof
whatev	kahbfcfdhghihoe
wheel	mafbicedhgehhlhnhof
when a	kahbfchdfihoe
when he	faicfdfgkiijfnfod
when his	lafbideghhhiflhoe
when i	kceghhhihlhoe
when it	hahbhchdhihjfnfod
when she	lahbfcedegjhhlhoe
when the	eaibfcidigihfihjelfnfod
when they	hahbicedhgijfnfod
when we	jahbfcegiihoe
when you	iahbfcedigioe
where he	jaibicddeghijjfoe
where i	ncedfgihhiflhnhof
where it	jafbhcioe
where peopl	maicfgfhhlhnhof
where the	jaibfcfihoe
where they	kaibfcehhihlhoe
whether	eajbhcidigihfjelfneoc
whether he	kahbicedegihhihoe
whether it	laibhcedfhhiflhof
whether the	iaibfcfdioe
whether they	lcedhgfhhlhnhof
whether to	jahbhchdeghifoe
whi he	laicedfghhhlhof
whi the	maigfhhiflhnhof
which also	lafdhgehhihlhnhof
which are	ibfchdigfihoe
which can	lcedjgehhiflhnhof
which could	ibichdigfifjfoe
which had	kahbfgfhhlhoe
which has	hbhcijfoe
which have	jbfdhihoe
which he	iajbfcfdeghihoe
which in	mcidfgfhhiflhnhof
which includ	jahbfdhihoe
which is	fahbecidiiijflfnfod
which it	kafchdigehhlhoe
which let	mcedigfhhiflhnhof
which make	lafcidhgehhiflhnhof
which open	ncedfgfhhiilhnhof
which own	mafchdhgfhhiflhnhof
which saw	lafcfdfghhhiilhnhof
which she	lahcedfgfhhiilhnhof
which the	iaibfcjjfoe
which they	laibfdfhhlhoe
which took	mafcegfhhijlhnhof
which was	gahbechdhghijjflfnfod
which we	lahcfdfhhiflhof
which went	mafcedhghhhiflhnhof
which were	kafchdhgehhihlhoe
which will	hahbfdigfijjfoe
which won	mafgfhhiilhnhof
which would	iajbfdhgfifoe
while anoth	nbicedfhhiflhnhof
while in	mahdfgfhhiflhnhof
while it	lafbicfdhgfhhoe
while the	gaibfcjiijfnfoe
whilst	kahbfcfghhhoe
whip	mahbicedfgfhhlhof
whistl	nafchdegihhiflhnhof
white	hbhcigihfihjflfnfod
white and	ncedfgihhiflhnhof
white hous	lafbickdegehhiflhoe
white sox	nafcedfgjhhiflhnhof
who	mafcegfhhiilhnhof
who also	mafcfdfhhiilhnhof
who are	haighihjfnfoe
who came	mahcedfghhhlhnhof
who can	kahcedhgfhhihlhoe
who could	mahcedfhhihlhnhof
who die	lahbjcedegehhiilhoe
who had	haicfghiijfoe
who has	hbhcegiiijfnfod
who have	iafbfdighihjfoe
who is	haidhghihjfnfod
who like	ncedigfhhiflhnhof
who made	lafbhcfghhhoe
who play	mcegfhhiilhnhof
who recent	ncedfgfhhiilhnhof
who refus	nafbicegfhhiflhnhof
who said	laicfdfgehhiilhof
who say	lahbhcedfghhhihoe
who should	nahbicedfgfhhiflhnhof
who star	nafcegfhhiilhnhof
who suffer	naibicedfgfhhiflhnhof
who they	naicedfgfhhlhnhof
who took	lahdfgfhhihlhoe
who use	lafchdhgfhhiflhnhof
who want	kaibfcfdigehhlhoe
who was	gaibidfghhfiijflfnfod
who went	ncedfgfhhiilhnhof
who were	jahbhcedhihoe
who will	ibfchdfgiiijfoe
who won	mcedfgfhhijlhnhof
who work	nafbicedfgfhhiilhnhof
who would	maicehhiflhnhof
whole	hbfcigiihjfoe
whose	gahbhchghhfiijflfnfod
wi-fi	mafcedjgfhhiflhnhof
wicket	nafbjcedfhhiflhnhof
wide	gahbhdjghhfihjflfnfod
wide expect	kaibhdfgehhiflhoe
wide use	ncedigfhhiflhnhof
widen	lafbhckgfifoe
wider	iahbhchdhgfjfoe
widespread	kbfchdigehhlhoe
widow	nafcedfgfhhijlhnhof
wife	jaibfcedeghiioe
wii	oafcedfgfhhiflhnhoj
wild	jahbfcedighihoe
wilkinson	mafcedfgihhiflhnhof
will	jaidegijfoe
will allow	kahchdhgehhiflhoe
will also	gaibechdhijjfnfod
will and	mahcedfhhihlhnhof
will be	aajcjdigjheijjdlendob
will becom	kafbfchdhgfhhihlhoe
will begin	mbicfdegehhihlhoe
will bring	lafcfdihhiflhnhof
will buy	mafbicidfgehhiflhoe
will come	kbfgihhiflhoe
will continu	iaibfchdhgfifoe
will do	lahcfdfgihhiflhoe
will end	lahbfchdfghhhiflhoe
will expand	nafcidfgfhhiflhnhof
will face	mchdegihhiflhof
will featur	lafcehhiilhnhof
will find	lafcfdhhhiflhnhof
will follow	mafdhgehhihlhof
will get	lcfgfhhihlhof
will give	jahbfcfdhghihoe
will go	iahbfgiihoe
will grow	nafbjcegfhhiflhnhof
will have	gaibecidigiiejfnfoe
will help	kahbfdigeihoe
will host	lahcedfhhihlhnhof
will includ	lahcehhihlhof
will introduc	mafbicedigehhlhof
will launch	nafbhchgehhiflhof
will lead	lahchdfgfhhlhof
will make	jaibfoe
will mean	ldhgfhhiflhnhof
will miss	mafcedfgjhhiflhnhof
will need	kahbfdhhhiflhoe
will never	lahceghhhlhoe
will not	faibhdighhfihjelfnfod
will now	jbfchghoe
will offer	lahdigfhhiflhoe
will onli	lcfdhhhiflhof
will pay	kahbfcidfhhifoe
will play	hbfcegkijjfoe
will provid	kafbhcfdhhhoe
will receiv	mafchdfgfhhihlhnhof
will remain	mahdhgfhhiflhnhof
will see	jahbfcfdhgfiioe
will smith	mafcedfgfhhijlhnhof
will soon	mbfchdhgehhlhoe
will start	kahbfdhhhifoe
will still	kbfdhhhiflhoe
will take	haibfgiihjfoe
will then	mahcehhlhnhof
will to	jaidfgiihoe
will use	mafcedhgfhhihlhnhof
will visit	mahbhcedfhhiflhnhof
will work	mafbhcfdhhhlhoe
william	fahbeglhfiijflfnfod
william and	lcedfghhhihlhnhof
william has	ncedfgihhiflhnhof
wilson	jbfdegiijoe
wimbledon	kafcedfgkhhlhof
wimbledon and	nafcedfgihhlhnhof
win	aaibjchdhglheijjdlendoc
win a	ibhdfgiihjfoe
win and	mcedfgihhiflhnhof
win at	lafcedfgjhhihlhof
win best	ncedfgfhhiilhnhof
win by	nahcedhghhhiflhnhof
win for	lafbfcegjhhihlhoe
win his	lcedfgjhhiflhnhof
win in	jafcedegkhhihlhoe
win it	mafcedfgjhhlhnhof
win on	nafcedfgihhiflhnhof
win over	hahbfcfdeglifoe
win the	gahbjchdfgihfihjflfnfod
wind	kafbkcfdhghifoe
window	gaebfchdlgiiejfoe
window and	nafcedigfhhiflhnhof
window oper	mafcedigfhhiflhnhof
window xp	kafcedkgfhhiflhnhof
wine	kbhcjdegeiioe
wing	jbfcegjihoe
winger	lafcegihhiflhnhof
winner	faebkdfgiikjflfnfod
winner in	nafbkcedfgdhhiilhnhof
winner of	jafbhcfdfghiioe
winslet	lafcedfgfhhijlhnhof
winter	kahbfcjdegiifoe
wipe	lafdfghhhlhof
wire	nafcedigfhhihlhnhof
wireless	hafbfcidlgeifoe
wireless and	mcedigfhhlhnhof
wish	jbfdhgioe
wit	iahbkgfjfnfoe
wit said	nafbjcedfgfhhiflhnhof
with 11	mafbicfdfgfhhihlhof
with a	baicidjgkheiijdleneoc
with an	hahdigiihjflfnfod
with ani	mahcedfhhihlhnhof
with bbc	naicedfgfhhlhnhof
with china	lafchdhgfhhiflhnhof
with each	mcedhgfhhlhnhof
with frost	lajcedfgfhhiflhnhof
with her	kbfchdeghhhiioe
with him	kaicedfgihhlhoe
with his	hahbhcfdegjiijfnfoe
with it	iahbfdiihjfoe
with japanes	nafbicedigehhiflhnhof
with just	ldfghhhiflhof
with labour	lajcedfgfhhiflhnhof
with legal	nafbicedhgfhhiflhnhof
with mani	mafchdfhhlhnhof
with more	kcigehhiflhoe
with mr	kaicfdfgfhhihlhoe
with ms	mahdfgfhhlhnhof
with my	mafceghhhihlhnhof
with new	lbidhgfhhifoe
with no	kbfdhhhlhoe
with one	nafbjcehhiflhnhof
with other	lbfdigehhlhoe
with peopl	laicedhhhiflhnhof
with sever	nahbicegfhhiflhnhof
with some	jahbfciihoe
with that	lcedfghhhlhnhof
with the	aajbicidjgjheiijdlendob
with their	idighihjfnfoe
with them	lcedhhhlhof
with this	jahbfghoe
with three	lafcfdhhhihlhoe
with tim	nafcedfhhiilhnhof
with toni	naicedfgfhhlhnhof
with two	kbhdfgjoe
with us	lcidfgehhihlhoe
with victori	nafcedfgihhiflhnhof
withdraw	jaibjdejfoe
withdraw from	nafbidfgfhhiflhnhof
withdrew	mafbicfdfghhhiflhnhof
within	faibhchdhghhfjelfnfod
within the	haidhjfoe
without	eaibhdigjhfiijelfneod
without a	kahbfcegjhhoe
without charg	maibhcedfgfhhiflhnhof
without trial	lajbhcedfgfhhiflhnhof
woe	mafbkchdehhiflhoe
woman	iahbidiiijfoe
woman in	nafbicedfgfhhihlhnhof
women	gaibjchdhgihfifjflfnfod
women who	mbhdhgehhiflhoe
won	cahbichdhgjheikjeleneoc
won a	iafbichdeghiijfoe
won an	ncedfgfhhiilhnhof
won best	lafcedfgfhhiklhnhof
won by	lcfdeghhhiilhoe
won his	nafcedfgihhiflhnhof
won the	gafbhchdegiijjfnfod
won their	lafcedfgjhhihlhof
won three	ncedfgihhiflhnhof
won two	nafcedfhhiilhnhof
won't	iahbhgijfoe
won't be	lcfdfghhhlhnhof
wonder	hbhghijjfnfod
wonder if	lchhhiflhoe
wonder what	nafbidfgfhhlhof
wood	kbfcfdegjiioe
wooden	nafbicedfghhhiflhnhof
woodward	kafcedfgjhhihlhof
worcest	ncedfgihhiflhnhof
word	haibhcfdigihfjflfnfod
work	aajbicjdjghheijjdlendob
work and	kajcedfgehhihlhnhof
work as	mahcedhgfhhlhnhof
work by	lcedhhhiflhnhof
work class	mahcfdfgfhhihlhnhof
work close	maicehhlhnhof
work for	jahbicddigfihjfoe
work in	haichdigfjfoe
work of	kahcehhihlhoe
work on	hbhchdigeiijfnfoe
work out	lghhhiflhof
work to	kahbhcfgfhhihoe
work togeth	kahbfcfdhgfhhlhoe
work with	hahbhcfdhijjfnfod
worker	gajbjcjdigdiejflfnfod
worker in	lbjchdfgehhiflhoe
workforc	mahchdfgfhhiflhnhof
world	Zahblcjdjgjhdiijdldndob
world biggest	kafcigehhiflhof
world champion	kafbfcedfgkhhiflhnhof
world cup	hafbicddfgloe
world economi	mafcidfgfhhiflhnhof
world indoor	nafcedfgihhiflhnhof
world largest	jbhcidhgehhifoe
world leader	mahbhcfdhgehhiflhof
world number	lafcedfgjhhiflhnhof
world of	kahbfcfdigehhihlhoe
world poorest	mahbidfgfhhiflhnhof
world record	mafcedfgjhhiflhnhof
world servic	mafcfgfhhiilhnhof
world to	mahbicedfghhhiflhof
world tour	nafcedhgfhhihlhnhof
world trade	kahbfcjdfgehhlhoe
world war	mahbhcegehhihlhof
worldcom	lafcjgehhiflhof
worldwid	hafbfchdjgeijjfoe
worm	kafcedkgehhlhoe
worri	faibfcldhhfjflfnfod
worri about	iahbfcldfjfoe
worri that	lcigehhlhoe
wors	ibichdfgiifjfoe
wors than	ncedfgihhiflhnhof
worsen	mbidfgfhhiflhnhof
worst	iahbhchdhgiifjfnfoe
worth	hahbfcjdhjfoe
worth of	lcidfgehhiflhnhof
would allow	kaibfdhgehhiflhoe
would also	kaibfcfhhoe
would be	bakcjdigiheihjeleneoc
would continu	lahdfgehhihlhof
would creat	mchdfgfhhiflhnhof
would cut	mahchdfgfhhiflhnhof
would do	maicedfhhiflhnhof
would get	lahcfdfgfhhihlhnhof
would give	kaibfchdfhhiflhoe
would go	maibicedfgfhhiflhnhof
would happen	mafceghhhlhnhof
would have	gaichdhgiifjflfnfod
would help	jaibfchdhgehhifoe
would increas	nahbicedfgfhhiflhnhof
would invest	nafbichdegfhhiflhnhof
would like	jahbfdfgiihoe
would make	kaibfcfdhgfhhiflhoe
would mean	kaihhiflhoe
would not	fakdighhfjflfnfod
would onli	ldhgfhhiflhnhof
would probabl	naicedfhhiflhnhof
would quit	mahbicedfhhiflhnhof
would save	naicedfgfhhlhnhof
would say	maicedfhhiflhnhof
would still	lahcfdfhhlhof
would take	lahdehhlhoe
wouldn't	kaibfceghhhihlhoe
wound	jbldeoe
wrap	mafcedhgjhhiflhof
wrestl	nbicedfhhiflhnhof
wright	mahcedegihhlhnhof
write	hahbfdhijjfoe
writer	iafbfcedhgiikoe
written	jahbfdhgfiioe
wrong	gajbechgiiijflfnfod
wrong to	lajcedfgfhhiflhnhof
wrongdo	mafcidfgfhhiflhnhof
wrote	jbfcfdigeiioe
wrote the	mafcedhgfhhiilhnhof
wta	mafcedfgjhhiflhnhof
wto	mafbfcjdfgfhhiflhnhof
www.investor.reuters.com	jafckdfgehhiflhof
www.reuters.co.uk	mafcedjgfhhiflhnhof
x	jafbfcedlehgfiioi
x prize	nafcedkgehhiflhnhof
x0	nafdfgehhiflhoi
xbox	lafcedjgfhhiflhnhof
xp	kafcedkgehhiflhnhof
yachvili	mafcedfgjhhiflhnhof
yahoo	kafcfdlgehhiflhoe
yanke	lafcedfgkhhiflhnhof
yann	mafcedfgihhiflhnhof
yann delaigu	mafcedfgihhiflhnhof
yard	jbicddfgkifoe
yard in	nafcedfgihhiflhnhof
yasser	lafblcedfgfhhiflhnhof
yasser arafat	lafblcedfgfhhiflhnhof
year	Xaibjcldigkhdikjcldncoa
year after	jahbfcideghiioe
year ago	gafbichdhgihfihjflfnfod
year and	gahbecidigiihjfnfod
year as	kbhdhoe
year befor	laidfgehhlhnhof
year earlier	kafcjdfgfhhiflhnhof
year festiv	ncedfgfhhiilhnhof
year for	jahbfciihjfoe
year from	lafchgehhlhnhof
year has	mafbfdhghhhiflhof
year in	hbichgijfnfod
year later	lcegfhhiilhnhof
year of	haidiihjfnfod
year old	lbicegeiilhoe
year on	kahbfdeghhhihoe
year the	laidfgfhhlhnhof
year to	haibecidhgfihjfoe
year will	lchgehhlhoe
year with	lbideghihoe
year-on-year	mchgfhhiflhnhof
yell	nafcedfgihhiflhnhof
yen	jafbhcjgeihoe
yes	kaibhcedhgfhhiflhoe
yesterday	fafbkckdigjhfidjelfnfod
yesterday in	nafbkcedfgfhhiflhnhof
yesterday that	kafbfdkghifoe
yesterday to	nafbjdfgfhhiflhnhof
yet	eaibechdhgihfiijflfnfod
yet to	iaibfcdgiijjfoe
yield	mafdigfhhiflhoe
york	daebhckdigjhfijjelfneoc
york citi	nafbfcedigehhihlhnhof
york met	nafcedfgjhhiflhnhof
york stock	mafcidfgfhhiflhnhof
york time	mafbhdfgehhihlhoe
york yanke	mafcedfgjhhiflhnhof
you are	hajbfcddigijfoe
you can	hahbfcfdjgijfoe
you can't	jbfcfghhhoe
you could	kahcedhghhhiflhoe
you do	lahcfhhlhof
you don't	lahcfdfhhihlhoe
you for	ncedfgfhhiilhnhof
you get	lbfcedhghhhihoe
you go	lcehhihlhnhof
you have	hahbfcedigjjfoe
you look	mahcedfhhiflhnhof
you might	mahcedfghhhiflhnhof
you need	kafcfgihhlhof
you see	lcedhghhhlhof
you think	mahcedigfhhiflhnhof
you to	ncedigfhhlhnhof
you want	kahbfdhoe
you will	kahcedigehhlhoe
you'll	mafcedigfhhihlhnhof
you'r	kbfcedhghhhiioe
you'v	laicedfghhhihlhof
young	gaibedfgiikjfnfod
young man	ncedfgfhhiilhnhof
young peopl	kaicedfgehhihlhof
younger	lafcedhghhhihlhof
youngster	kcfdfgihhlhoe
your pc	nafcedjgfhhiflhnhof
your person	nafchdigehhiflhnhof
youth	lafceghhhiilhof
yuan	mafchdhgehhiflhnhof
yudhoyono	oafbjcedfgfhhiflhnhof
yugansk	lafcjdfgfhhiflhnhof
yuganskneftega	lafcjdfgfhhiflhnhof
yuko	jafcldegehhiflhoe
yuko claim	mchdfgfhhiflhnhof
yuko has	mchdfgfhhiflhnhof
yuko is	mchdfgfhhiflhnhof
zarqawi	oafbjcedfgfhhiflhnhof
zealand	iafbhgkifjfoe
zero	nbicedfhhiflhnhof
zimbabw	mahbjcedehhlhoe
zone	kafbjcfghoe
《	abfcbdeehfigfhoirkhlemhou
一	Xaebfdiglhijjlincoj
一下	kbfcfdhgjielh
一个	fafbfcedigfhhlhnfol
一个月	mcfgfjilhoh
一人	lcfgihhiflfof
一代	ncfdfgiifji
一位	mdfghhjiiod
一半	mcfgfijjhof
一句	mjili
一号	ncddjoh
一周	mbjchdfgfjfof
一场	lbfchdfhhifjinhof
一季	mcfoi
一季度	mcfoi
一定	ljhoi
一家	mdigiihod
一年	jbhclgfhfifjhoc
一方	mcfdhgihilfof
一样	lcfdfghhfiijflkoe
一次	kbfchdhghhflinfof
一款	mdloc
一点	ncfdfgfifjiok
一的	ncldfgfhfof
一种	kbfcfdhgihfifjhlfoi
一组	mhiiflioi
一览	kchdigfif
一起	jbfcfgfhfikjfnioe
一路	nhfjjoh
一轮	mbhcfgeoi
丁	lbfciihnfof
七	ichdfhiidjfnioi
万	aafdhgfhfihjilfnjok
万人	kbfchdfgfhfjhoi
万亿	mbhcideof
万元	jcjni
万富	nbfjiniof
万的	mchdjhfjfoh
万科	lcddfifom
万美	kahcddkgfihof
万美元	kahcddkgfihoe
万股	mcedeok
丈	kbhcfdfgfhhjjlfnfof
丈夫	kbihiifoh
三	bafbfchhjihjelhoj
三个	kcjdehhjfoh
三国	kdfheifom
三大	ibhcjdhifjhlfnfoe
三年	jdfhhifjflfnhoj
上	Zbfcedighhjifjflhnioi
上半	lgfjhliof
上半年	lgfjhliof
上市	haibfchdfgfhfifjhlfnfok
上市了	ncjdejioe
上市公	kaidfof
上市公司	kaidfof
上最	kcfdfgkjhoj
上海	hahbfcidfghheihjhlfni
上涨	jchdfoh
上的	jcjdfgfhljflf
上线	mcddkgf
上联	ibfcfdighheifjklf
上路	ncfdjnf
下	bbicedigiheihjfnhoi
下滑	lchdfoh
下的	lafcfdhgfhiiijiod
下联	icfdhghhiifjhlfof
下联怎	ldfgfhkof
下调	mcfdfoj
下跌	jcfdjgfoh
下降	lcigf
不	Yahbedhgjhdikjjnhoi
不一	lihjilhoe
不会	jbfcfdjgfhfihlioh
不住	lbfchdfgfhfifjhlhoi
不再	mcigfihof
不到	jcehflenioj
不动	ncfdfoj
不可	lbhcedihhie
不同	nbicfdjgfifjhod
不好	lcfdfgfihjhlfoi
不如	lcfdfgfihnhoh
不容	mchdfghjhoe
不愿	lbhcidfgfifof
不断	kafbfchgfihnf
不是	iafbfcidfgdhejilhoj
不死	mchdfghhfihlh
不求	odjgfhhoe
不满	nifjflinkof
不用	kcfdhgflhoj
不知	kahcfdhhfihjflhnfof
不能	ibfdighhjielenf
不要	kcfdfiinfoi
不见	ncfdighjiod
不足	maibhcidfifjfof
不过	mgjifjhliod
与	caidihfiijfoh
丐	ndfifoj
丑	lcegfhjifjfoi
专	fbecddfgihfjknhoh
专业	jafcfdhgfjkof
专家	hahifjilhnioc
世	dbfcfdeghhhihjelkoi
世界	eafgiheifljnfoj
世界上	lcfdfghli
世界杯	kbhcfdhihof
世纪	lcfdfgfhiii
世茂	oceok
丘	ncidfhhlfoe
业	bahbdcidmgfhfibjilemfnjoj
业主	knkoh
业务	kbfcidjof
业大	ldhhfnfoi
业大学	nhfjhoj
业投	nccdj
业投资	nccdj
业的	mchdhjjoe
业绩	icidfifoi
东	dafbecfgihijflhnhoj
东北	mcfgfli
东大	ncjjhoe
东方	kcfdjgfhioh
东西	lcfdhgfhjihlfnhod
丝	lcedegfhiiioi
丢	lcfddghifjflinioh
两	ebhdighhfifjeni
两个	lbhdeifoj
两年	mcedjgfoh
两次	mcfdiiioe
严	jahbfchgjhfjfnfoe
严重	mcedhoj
丧	lbhchdfhfifjfljof
丨	kafbicidfgfhfifjhlfoh
个	abjcldhefgfhhjdlinf
个不	ncfdfjilioe
个人	khijflhoh
个国	mcflk
个城	mcjdf
个城市	mcjdf
个小	lgfijoh
个更	ncfdjhf
个月	ibjchddefgehfjhlinhof
中	Yahbfcjgjhlifjhljndof
中东	nljof
中国	bbccidighhjiejfljndoi
中国人	kaibfcfdfgfhjifjflh
中国最	nchdfjeol
中国铁	mcfgfoj
中学	kcfghhjnh
中心	lbhcedfghhiifjhoh
中文	mcfdfgfjioi
中有	ncfdfgfhjjflhof
中的	kcidegfhjlf
中秋	mdjhf
中考	jgfjkoe
中超	kgiof
丰	lcfoi
临	ibhdigihfihjhlfnfod
丹	jajbhcfdfhhjenfoi
丹麦	majbhgfif
为	Zaibdchdfgihiijlinf
为了	kdiefghhfifjioe
为什	dafchdfefhijfljnfoi
为什么	dafchdfefhijfljnfoi
为何	hafbfcfdhgfhhifjflioi
为自	ockdfod
主	cbfdegjhhifjfnm
主义	mcfdihjihlfnfoe
主力	jbhchghof
主场	kgiof
主导	ncjof
主席	kahdfgihfifjh
主持	lafbfdfihjinioe
主持人	mgfihjhnioe
主播	mchdfgfieoj
主要	kdhhileoh
主角	mifok
丽	hafcddihhikjfnfoh
举	gbicfdegfhhifjhlhnhoh
举办	lbhdfgehhjjof
举行	ibhdfhiifjflinhof
久	kchdhlhoe
么	Zaebedlghhhifjilkneoh
么不	lcfdfghhilfoh
么办	kcfdhgfjhlfoi
么多	lcfdhgfjilf
么好	ncidejh
么对	kdigiof
么是	mcidfghhfjilfof
么有	mcfdjof
么样	iafchdhifjileoh
么样的	lbhcidhhfjf
么现	mchlfoi
么现在	mchlfoi
么看	iafcidfghhhof
么说	mcfdfghhflioh
义	hbfcighhhiljfleoc
之	cbdchdfgihjifjhlenhoj
之一	lcfdfhflj
之前	ncfdklfoe
之后	kbfcfdkheihjflfnfoi
之旅	lbfcfgfhhjfol
之间	naicfdfhh
乌	jbjchdhhhjflhnfod
乌克	mbicfdfgfhfiiliof
乌克兰	mbicfdfgfhfiiliof
乐	fahbfcighhfiijfnf
乐视	mcjdfoe
乔	lbhcfdighhe
乔布	nbhdiof
乔布斯	nbhdiof
乘	kgfjilfnhoh
乘客	mbfchdfgflfnhoi
九	jahcedegfhfifjhlhnioj
乞	mdfgfifoj
乞丐	ndfifoj
也	gafdhghhjiejfnfoh
也不	ldighjfoh
也是	nghhijf
也有	mgfhflj
习	hbfgjhhjflf
乡	jbfcfgfhkifjflfnhoi
乡村	lcfgfhjifoi
书	hbfcfgfhnihjhleod
书法	nhjof
买	ebfchdjgeifldnioi
买入	lcedhoi
买房	jahdhgfhfihjhnfof
买的	mjflhoj
乱	kbfdegihfifjflhnhoj
乳	mgfhjihof
了	Zaebfcjdiefgihjiijjljna
了一	jbfcfdegfhhifjinfoj
了一个	lhioj
了五	mcedfgfhfihlhok
了会	ncidfgfhilhoe
了吗	mbhcjdfhfifof
了解	lcfdfgfhfjilioh
予	kcfgfiijflfoi
争	fbecidhheihjhnh
争议	kcfdigfiinhod
事	cbicfdfhiihjhljnfof
事件	jbhdehiihjflhoe
事实	nceok
二	eafbfcidehfiileneol
二手	kcfdeok
二期	mceifok
于	fahbfchdegihhihjflknfoe
亏	jchdjgfhjof
亏损	mcddioj
云	gahbfdjihlenfoh
云南	lcfdfgfiioj
互	ibfcedigfhjnhoe
互联	jcioh
互联网	jcidfoh
五	fbhcfgehhjflioh
五月	mcidfgfhhjhliod
井	mbfcedfghihnhoh
亚	eahbkcedhhiihjeneoe
亚洲	lbfdfhiihjfof
些	eafbicfdeiklhnfoi
些人	mcfdfhhiijhlhod
亡	hahbicedfghhfifjeli
交	eafbecndeheielfnhoj
交易	hafbhcldfghnfof
交警	mcfdfoi
交车	ncfdiifnioe
交通	ncjdfnioe
亦	ldfgfjfoj
产	cbfcidkgfiijclfnfok
产业	lcfdihiof
产品	iafdkgfhfifnhoh
产生	nbfdjghlfof
享	gbhdhhfiejflfnfol
享受	lbhcfghifoj
京	dafcfdegfhfjhlknhoi
京东	lcfdfoj
京市	nafgdjknioe
亭	maicfdfgfifjinhof
亮	gahbecfdegjijjeoh
亮点	mcfdfginfoi
亮相	jaidfgiifoh
亲	gafcedegfhhiijklfnhoh
亲节	nhfjkoh
人	Xakbmcddegiijjklfnf
人不	mbicfdhgfiijfof
人与	nifnhoj
人到	nhhijoe
人受	maibhneof
人员	lbicfdfgfnh
人和	ngcnhoj
人在	mbfjklfnjof
人大	lcfihjdnioh
人失	mahbinfof
人失踪	mahbinfof
人寿	ncjdeof
人性	ncfol
人才	kbfchdehjjklfof
人数	lcfdfgfjhnfoj
人机	kcfdiljnfoe
人死	kaibigflinfof
人死亡	kahbigfnfof
人民	kahbfchdfgfifjilhnfof
人民币	lahchdfoh
人物	lbfcjdegeikoh
人生	lbkcfdfgfhhiflhnfoh
人的	jbfcfhhiejinfoi
人知	ncfdfgihjihod
人被	mahhiof
人都	kbfcjdfgfhi
人间	odjgfheifni
亿	dahbhdkgejelfnjof
亿元	iahbfcedhgfifjfnjoi
亿港	mcedfok
亿港元	mcedfok
亿美	jbicddjof
亿美元	jbicddjof
什	acidhgfhhifjiljneoh
什么	aafbfcjdhgfhhifjiljneoh
什么不	mcfdfghhilfoh
什么好	ncidejh
什么是	mcidfghhfjilfof
什么有	mcfdjof
什么样	lbhcidhhhjflfof
什么现	mchlfoi
仅	hcedmgfhfifjl
仅售	ldjof
仇	ldfgfok
今	fbhcedhgihfjflineoi
今年	jbhcfghihjflfoh
今日	ibfdhhhjjlfnfoe
介	iahbfdfhfjhlhnhoe
介入	mahcfghjflinhoe
仍	hcmhfifjjlfod
仍有	ndhgfjjlfoe
仍未	ncjnioe
从	gahbfcedhghhhiinf
仓	jchdhgfnhoe
他	dafcedfgmijljoc
他们	jcedhjfli
他是	ncfdfgkoe
付	iafbfchdighhfifjflfni
付宝	ldjof
仙	jcfdfgfhjieom
代	ebidhhfihjhndoj
代的	mbicfdfgfhhoi
代言	mchdfijoe
令	jchgihejfljnfod
以	dbddjgfhhlhoi
以后	ncfdfifoj
以色	jahcfgflkoe
以色列	jahcfgflkoe
仪	lcfdhgfhfjklhoe
们	fafbiccdfgihhiejillnf
件	gbhcidfgfhjjfof
件事	lbhcjgfhfjhlhod
价	aahbfcjdihfiejelfnhol
价值	iafbhgfhjihlfnioc
价格	haigfok
价比	lcedioi
价行	nahcdoi
任	gajbhcedfhfijjind
任务	mcedfifjiok
份	hbhckdfgehfihjilfof
企	gaichdigehenhof
企业	hahbhdjgfhflfniod
伊	gdfhfikjfllneod
伊朗	ichdegfhfifljneoi
休	jbhdflfoj
众	hbeclddgdhiiijflfni
优	hahbfcjdegfhfifjhlinhof
优惠	ldfoi
伙	jahcfgfhfiijelfnioh
会	aakcedhgfhiihjhkfmfnd
会不	mcfdfifjfok
会不会	mcfdfifjfok
会将	maicedfgjoe
会就	maicfdhjfnfof
会怎	lchdjhflhod
会是	mcfdihiod
会最	nlinioe
会有	kbhchdfgfhhlh
会跌	ncedfoj
伟	jafbicfdfghihjhlinfoe
传	ebecddlghijjhleneoj
传奇	mcfdfghiilfoh
传统	lcedkhiof
伤	fajbicddegkhfjflinfoe
伦	kcfdhgfihlfnhof
伪	ndiniof
伯	lahbfchdfgjihoe
估	lckdhoe
估值	mcidhof
伴	laicfdhgfhfih
似	khfifllnh
但	ibhdfhhiilfnf
位	fahcidfgehiiijfof
位和	ogfhkof
低	fafbfchdlgfhfihlfnf
低价	lcfdkof
低调	lcfdjiiof
住	gafchdegfheifjhnhol
住宅	mchoi
体	dahbhcedhgehfjjoh
体操	nchgeiiof
体称	laibicfdflhof
体育	lghjhnfoi
体验	jafcedegihhiejjlfoi
何	caebfchdjgfhhifjklhnf
何在	nchhfjkoe
何对	kdfhjjfoh
何对下	ldfgfhijfoh
何看	kchdeghhfifjflhnioh
何看待	kchddghhfjflhnioh
何评	kcfdjhfljof
何评价	kcfdjhfljof
余	hahbhcddigfhejhlfnj
佛	kafdegiifjjlfniof
作	dbfcihiiejfljnh
作为	lcedhgfhi
作人	lcfdfifnioj
作品	lcfienhok
作家	mcfdfhklfniof
作战	mdfhhljoe
作者	ncfdihhoe
佟	nijof
你	baecfdfhfiejlnhok
你一	ndfgfoj
你不	mgfifli
你们	lcfdfghifjh
你会	kchdfifjh
你如	ncfgfhhiinioe
你怎	icfdehfihjhlj
你怎么	icfdehfihljoh
你的	jbicfdjgfhfiflhof
你看	mchdfiejilh
你知	lcfhfjhok
你知道	mcfjhoj
你认	lcfdfghhkjflfof
佩	lbfdfghiijenh
佳	hbfcedigjhfijnfoe
佳一	mdfgjof
佳能	kcfdjof
使	hbfcedigfijjjlhnf
使用	kcfgfjilioh
侈	mcfdhjhoi
例	jahdegfihji
供	jchgfhfifnhoh
依	kafbhclgfifnhof
依然	mbhcjifniod
侠	jdfghlfok
侵	kahbfcfgfhiielhni
便	jcigfhfihjfoh
便宜	lchdhlfoh
促	jbhchdjifjf
促销	lcfdi
俄	haibicigehfifjflkne
俄罗	jahdhgfhfifjflhnfoh
俄罗斯	jahdhgfhfifjflhnfoh
俊	lcfgjoh
俗	kcfgfhijflhoi
保	eaicihfiijfkflfoh
保持	lbfcijfnh
保罗	mbighoe
保险	kaicedighof
信	eafbicidjgehfidjhlinhod
信息	ldioj
信用	mbfci
俩	mcfgjihnfoh
修	jaicfdfhinfoj
俱	mcfdfghhhoi
倍	hafbfcidhgfielhnfoi
倒	hbidigijfldnhof
候	idfghheifjhnhoj
借	jafcidihijfnhod
债	iafbfchdfghhfifjhoi
值	eafbhdjghhhihjflenhoe
值得	jbfchdihfihlf
假	hahbecddhgfifnloi
偏	kbichgfiijhneoe
做	eahbfchgfheilleoi
做到	mbfcedigiifoi
做好	lbichdigfifjf
停	hcidfhfihnf
停车	mdhoi
健	jbhcjdegiihjhlfod
健康	mbideghifjiof
偷	jbhcfdfgfihjfleok
偿	kdhgfijjfof
储	lcidhlfoh
傲	lbfhfifoj
傻	lbicedegfijjflhnfoi
像	iahbhcfdjgfjfnf
僧	nihjklfof
儿	ecfdigdheiklfoi
儿子	iafbfchdhgfiilfndoj
元	aahbicfdhgfhfiijflfnkoe
兄	kafbfcjdegjhiielfnhoe
兄弟	lchdegihhiflf
充	lbicehh
先	hahehgjheiejklfnf
光	dafbfcedmgfijjfnh
光变	ldiof
光环	ndfifjioh
克	eahbhcfdhgihhiejilineoe
克兰	mbhcfdfgfhfiili
克思	ncfgfhjjjof
克斯	ncidhgfhjjfoe
克逊	mbfgfiijinfoh
免	iahbfchdfghhflhnhoe
免费	laicedhgfihjhlfof
兔	ncjifnioe
党	kaibhcfifjhoe
入	dahbfdighhfiflhoh
入学	mcfjinfoi
全	bafbjcfdijflhnh
全国	jbfcidhhijflfnhoe
全国最	ockdfoe
全新	kbhcfdfgfihoj
全款	koi
全球	ibicjgehfifjfniof
全面	lbfcfdhgfihlhoh
八	iafbhcfdcgfhiifjiok
公	aajbegdhhjflhnjoi
公交	kcedhgfjhmfnj
公交车	ncfdiifnioe
公务	ldfjioh
公务员	mcfdfjioh
公司	fbechhfijjflenj
公安	maidhifljnd
公寓	jcfnfok
公布	gbfcedfgfhhifjhlinhoi
公开	kahbhdeifnh
公斤	onkof
公测	mdfoj
公积	ncjoe
公积金	ncjoe
六	hafbfcjdehfiejilfoj
兰	gbhcedfgkhilinfod
共	haicedfhhifnhoh
关	eaibhchdhhfiklhneob
关于	ldfgfhijelhoh
关注	iahbhhfihnfof
关系	jaidfghjflhoe
关键	kafbhghhfiejjof
兴	hafbhchdhhhiejelinf
兵	hcfdfhiiillneob
兵的	olkoe
其	gbhdegfhijfnioh
具	ichgihhifjflhoe
典	hafbfcedhhiiijfnfoh
兹	lafbfcfdfghhjjhlfnfoh
养	gafbechddhjiijelfnioi
养猪	ncfdhjfnkoe
养老	lcinfoi
兽	jghhiifjfoh
冀	ockof
内	dafbhckienfoh
内地	kcjdfgfiejhoi
内幕	lchdfgiihnfof
内部	ncfdhifjflhoj
再	eafbdcigiikjelhndoh
再创	ldegi
再度	jbfdigfii
再次	lbfchgfiflhnf
再现	mdfhjoe
冒	lifjfnjoi
写	hbfcedfhjiijhnfoi
军	daibhchdegihiiijflhneoc
军事	kahbhcfdfgflh
农	eahclddifleneok
农业	maidfjfoh
农产	lcioe
农产品	lcioe
农村	gdfgijinfoj
农民	jbhgfhhjflfnfok
冠	gbfcfgjhiimjfof
冠军	jcfgfhhijlf
冬	kcfdfhhiijioe
冰	ichghhhjenfoh
冲	hajbfciddgjhfifjilfof
冲击	mcidfgiifof
冲突	najcfdfgf
决	fchghhfifjflj
决定	kcidfgfifjhlhnhof
决赛	icfoj
况	lbhcfdfgfhflioi
冷	jahbfchdhghiejile
净	jchdh
净利	ldi
净利润	mcddj
准	gbhcjdegfhfiejhlhnfoi
准备	kbicidfgfjioe
凉	mgeihoj
凌	mcfdfgfoj
减	hbfcldfgfifjflfnhoi
减持	lcfdeok
几	hafbfcjhhidjenfok
凯	jcfdfgfihok
凯西	nghieoi
凶	mbidfghifjfnhof
出	Zahbfcigkhfiile
出一	mcfghhilhoe
出了	ncfdfgihflfoj
出击	lbfcfgfiflioi
出售	lcidfgfoh
出席	jchdeikjfoe
出席活	lgfijof
出手	lcfgiihlinfoe
出新	lchdehioh
出来	jchgiifjflhof
出炉	lcfdkihjhlfoe
出版	mcfdiifjhniod
出现	kcjdfgh
出生	nahcidioe
出租	lafchdeiiniof
出租车	mafchdeiinh
出美	odfleok
出行	ncedijh
击	fcfgihflmnfof
刀	jbfcfdfhhiflhnjoh
分	cbhchdiehhdiejj
分享	lahbhchdfgfifoh
分手	mbigfifnh
分析	jdkjiof
分钟	kahbidfgh
切	jbhchdfhhihlhod
切尔	lbicfghof
切尔西	mcfgiof
刊	nbjcegfifliof
刑	jaicfgfnhof
划	hahcidfgfhfjklfnf
列	gafcedfhiifjilkof
刘	iafbfdegkiljflfnfod
则	lcedfghjfnioi
刚	iafbfchdehiiijfljnf
创	fchdniflfneod
创业	jcidnhfifjhob
创新	jcldeiiof
创新高	kcidf
初	hahbfcfdcgeijjjlinhof
初期	ocejkoe
删	mafgiifnjoe
判	haibhcfdhhfifjfnh
利	ccidegkifjdlinhof
利亚	iahbhcfdfghifjflhnf
利比	mbidfgfof
利比亚	mbidfgfof
利润	kcddigfoj
利率	mcjoe
利用	mcigfhfljnhoe
别	ebeddgjhkijlfnfof
别人	lcfdfghihnfoi
别墅	jcfifniok
到	baebhhhijjcoj
到了	lbicfdfgfifjili
到底	iafcfdigehhihoh
到底是	lbhgfhijflhod
到底有	mbfdigfihlf
到的	mcfdigiif
到货	ncfdkoe
制	fbidfgehfiejilhoi
制作	mcfhiifoj
制度	lahbidfgfhhjiod
制造	kbfchdhifjflh
刷	kbickdhifjflfoe
券	hckof
券商	kciof
刺	iafcedfihjflfnhoi
刺激	kbhdfgfihoh
刻	kcedhghheifjhlfok
前	cakblcddhgjhciijilend
前往	maidfgfifjiniof
前总	maibicf
前景	kbhdfgfjhoh
剑	iiflfoi
剧	ibfgfhiihjhle
剩	nhfijoi
副	ibfcfdjhfielhoh
力	cbhcfdhghjilfnfoh
办	gaibfdigehhiijkleneoc
办公	mahcfgfiioe
办法	majcdoh
功	gafdfgihhjhlf
功能	lbhckdfgfiflhod
加	dajbhcidfgiheiflhnhoe
加入	kbfcfdfihjilinf
加强	mchdfgfoh
加拿	mcegijiof
加拿大	mcegijiof
务	fbfcldjiejjleoe
务员	lafcfdfhijh
劣	mcfdhjilinhoe
动	bahbfcidigihfiineoi
动力	lchdiof
动画	mdfiflhoj
助	hcfdhghheif
努	mahbicfdhghifjfoe
劫	idfifni
励	khiihlfoe
劲	kafchghifnh
劳	jaideghhfifnj
劳动	mdfgfnj
势	fafcidhghhhiflinfoe
勇	kcedhoi
勒	jdfgihfjflfoi
募	icidhifjfnhof
募资	mcfdiof
包	hafbfcfdhgfhfijniof
化	ebidhgdhiiflfoi
化腾	lccdjoi
北	cahccddgfhijhlknhoj
北京	fafbecfdfhhjilhnhoh
北京市	nafgejjnioe
北大	lhj
北约	mahcfliof
北部	mahbhlhof
匪	mnioi
区	dahbfcfdegiheiejhlenhon
区举	ohfifjjniof
区别	mcfdehijh
区块	kchdkgfof
区块链	kchdkgfof
区域	kcidegfjh
医	iafbecjdeffghhiihlfnhof
医生	mijnfoi
医院	lcfghifnioi
十	eafchddghhhiijhlhnfoi
十一	lcihfjfoi
十大	lbfcegfhijilf
十年	jafbideghhfiejhli
十年前	nbfcfghifjjlh
千	fafbfdiifjkleni
千万	jbhchdfgfjfni
千元	lchdegfnhoj
千年	mbecfdigfhhii
升	fbicjdfefgfhhifnf
升级	kcfdfok
午	kdfgfiilioe
半	fcfddgfhiijjhlhne
半个	ncfgfiilhoe
半年	jcedfgfifjhlinfoj
华	dafbfcijinfoi
华为	kcedjgfjilhof
华尔	lbhcidhgfifjfof
华尔街	lbhcidhgfifjfof
协	hbfhiif
协会	mcidfhjoe
协委	nafcfnjoh
协委员	nafcfnjoh
协议	kahdflhnfoi
单	eaebfcjdegehjiflfnioi
单位	mchhhifjinhod
单身	ncfiflfnhok
卖	fafbfcidjgehdifjelhnjoi
南	dahbhdfgiheifjk
南京	lchdfgfhfjhni
南非	naibhcfoe
博	fbechdhgihfifjhlenhoh
博物	mcjdfhiihoe
博物馆	mcjdfhiihoe
占	iafcfdfghhiifjelfnioi
卡	gajbidkgihfidjflfof
卡片	mcfdjof
卢	lahbfcflhnf
卫	ibhdfgjlfnhoh
印	hahblcedeifnfoi
印度	jahbkcfdfgf
危	jafbicedegiiijfnh
危机	lbicfdfifoi
危险	mcfdfgfihlhnh
即	hafciddheihjhlhnhoh
即将	jdfgfhfiijiok
却	gafdigdhiijjfljod
却不	miiliof
卷	lghhiifnioe
厂	jafbecjdigfhijflfniod
历	ibfchdegiheiflinh
历史	kchdfhfifjhljoe
厉	kbfchhilhoe
厉害	kbfhijhlhoe
压	jbhckgfhhjfof
压力	nbicidflhoe
厕	mcfdfjjlfnhof
厕所	ncfdfjjlfof
厚	mbicidfihlfoe
原	gbicldegehhiejhlhof
原因	jchdegfjfok
原来	mbhcfdfgfhfifjili
去	eafbhcfddgjhjjhleoh
去世	lbfcfgfheiinioh
去了	lbhhfoj
去年	kchdfgfhhjiof
去的	ncfhfoj
县	jbhgfhiifjfnk
县城	ncfdhjeoj
参	hbfcedlhfiejhlfnh
参与	lchdhieoi
参加	kcfdi
又	hafchdfgfhjiijfnfoh
及	hcldfghhflfneoh
友	dcfgjhfiijenjof
友圈	nbiciihod
双	gbfcidegihhjfleoh
反	fafbfcidjghjflfneoh
反弹	jci
反转	ncidfgfihof
发	abkckdfhfifjdnjoj
发出	ncedhoj
发力	mcedfol
发动	lbhcfdfgfoj
发售	kchgfoi
发商	lchdeoi
发射	mahbhcfdfeflhnjoe
发展	haicidhgfhhlenf
发展的	ncldfhfof
发布	hchdhghhhifjflfnfoh
发现	jbhcfdkehhfiejflhnjob
发生	jbjcfdfhfiflhniof
发票	nidjhnhoi
发行	lcidfhh
叔	lbfgliflfnhoh
取	fgiifjhleoi
取得	nbhcddfgfoj
取消	lahcidegfjhlfnfoi
受	eajbicfheikjiod
受伤	jaibhcfdfghihlhoe
变	fbhdfgehfjjlhnfoi
变化	kahbhdfgfji
变成	lcfdhgfhfiejjlh
叙	kbfghljof
口	fafcjghifjdnjoh
口的	ncfjflfoj
古	gdfehgdhliijflfnfoi
古代	mbigflfoj
句	kcfdfhejllhoj
只	eafdighhhiijhlhob
只因	mcddighihlhnf
只有	jgfhkifjhlfnioe
只能	mcfdhgfhfjflhoj
只要	njkof
叫	ibicegihiifjflfnh
召	lafchdfgfhiiijfoh
可	cbmcfdihjifndoh
可以	gafbecidigfjileoi
可爱	mbigfoj
可能	icidhgfhfjhoe
台	falbhcfddhfillenhof
台湾	kajcfdfgfjhnioe
史	ibfcfdigfhhihlinfof
史上	lcfdfhioi
史上最	mcfdfjhok
右	kdfhiijnh
叶	kcfdfhilfol
号	gafbfcddhhfihlknhof
司	eaibechdegfillenkoe
司机	jaicfdfgfni
叹	mcfgfiilhoi
吁	kbfchdfghhhiijflfnhof
吃	hbfcfdigeheiflinhoj
各	ibfcfiijilenfoh
合	daebfdfgehiiijhljnhoh
合作	kdegfom
合同	ldfghni
合影	ncidfgfoh
合生	mdfoj
合适	mhioh
吉	iahbhddgfhiihjilfne
吉林	ldfghhhjiof
同	fahbjcedighidjhlf
同意	mahbidfgfnfof
同比	mcedhoi
名	cakbicddeghhjlenjof
名人	lahbfcfdfhhjhnfof
名单	kbhcegfhhjflfok
名将	mbfghhhnjof
名师	kji
名校	mjjof
后	abfcjdjgflioh
后一	mbfdigfhhlhoe
后不	nhinioe
后市	lcideoh
后悔	nhjihniod
后的	jdegjhflhnfof
吐	lcfdfghhfiejflhnhoi
向	ebicjdfghhhifjjlfoc
吓	mcfdfii
吕	mahbfcedfghhhihjfoh
吗	cafbeciddhkiejjljneoh
君	lbfgfihoj
否	hahbfchgihhiijflhnfoc
否认	kahcfdfghijlfof
吧	iafbfcfdighhiifjenh
吨	lbfcedfgfifljnjoh
含	nbhdfhiiflioe
听	jafbfcfghhfiflfnhok
启	gaibhcfdigchfiejinfok
启动	jdigfhfifjilf
吴	jahdfghimjflhnfob
吸	ichdihhifjfleoh
吸引	lbfchdhghlfoh
告	fafbfcedihjiijhlhnhod
告诉	lcfdfhhifjflinfoh
员	eajbjccdfefhfifjinloe
员工	lafdfgfifjhlfnioi
呢	idhgijhlfof
周	eafdjghhhiijhlfoe
周年	lchdfghifjfoj
味	kbfdfhiihjhlf
呼	ibhcjdegfhiijjflf
呼吁	kbfchdfghhhiijflfnhof
命	iafbfcfdfgileoj
和	cbdchdfhijhlineoj
和王	odjihoc
品	dbeckdjgdhiidlenk
品牌	jcidhgfhfoh
哈	iaicfdeghhhifjhnfoh
响	hcfdhgehhjhlinf
哥	iahbicfdfghhdiijflhnfoh
哪	dafchdhgfhhlfnhok
哪一	lcfdj
哪一个	ncfoj
哪个	ibfchdkgfnj
哪个更	ncfdjhf
哪些	gafbichdegfhijhlhnfof
哪家	nceifjioh
哪里	kchdfghihlfoh
哭	kcfdfjhoi
哲	ngihioe
唐	kafcfdfhhihjilfoh
售	dahbechdkgehhiejelfnhoi
售价	kaibfcfoi
唯	lcfdhhhih
唱	iafbfcfdhghhfijjhlfnfoe
商	dbeckdngeheiejeldnjoi
商业	ljfok
商务	kcidhgfof
商品	jchdfoh
商家	nbfcidjgfoe
啊	lbicfgfhijklfod
啥	mcfdfgjhfjfoj
善	kahbfcfdfghjfnhoj
喜	hafbecihfiljhlhnfoe
喜欢	jbfcfdhgeheikji
喜讯	ocfhiljof
喝	mbfcfdfghii
嘉	jdfgfiioi
嘲	ngfifok
器	gchdiefgfheiijfnfoj
四	eafbecidigfhhihjflhnfoi
四大	lcigfhhihoe
四川	lbfchdigfheiflioi
回	dafdhghheihjenhoi
回国	lahcfdfghiilhoe
回应	kcedjghihnfoe
回归	mbhdfifniof
回忆	moi
回顾	mcfdfghhfihoj
因	fbfcfdfghhfjhnl
因为	mcfghifjfli
团	gchdegfhjihjelenhoi
园	gcdddgehkiflhnioj
困	jahdfiijilfnhoe
围	jbfcedhgfhfihjileni
固	kchhi
国	Xaibfckdhefgiheicjklonfod
国产	kbhchdjghhfifjeliod
国人	jaibfcfdegfhmlhod
国内	kbfchdfgfjioh
国务	mahcidfjhoe
国大	lahgfifni
国奥	mcflfoj
国学	nhfjkoe
国家	hafcfddgfhhjillnf
国将	maibhcfgflhnf
国房	mcfoj
国最	mcldegfjeoj
国最大	ockdfoe
国的	kcfgfhhjflj
国神	nghhilhof
国籍	nbfdigfih
国航	mchdfefliof
国足	kcfgi
国铁	mcfgfoj
国铁建	mcfgfoj
国际	hbeckdfghhfifnf
图	Zaibfccdfgdhfinjjldnqod
图文	iahclgihhidjelfnhof
圆	kbicfdfgihhjflfnf
圈	iafbhchdighhfijjflfoc
土	haiccdegehhiflinjoj
土地	kbhcedfgfhfifjhnj
圣	kbfcfglifji
在	Zcidhgdhiielkmfnh
在一	mgfhkihod
在上	mchdegfli
在中	kbfcedehjlhol
在中国	kcfdehhom
在了	ncfgkhfjilhoc
在伊	nbecj
在即	mcigioe
在哪	lcfdfgihfok
在售	icfdfoj
在新	nahbidfihlinfoe
在水	ohjljod
在路	nliniof
在这	ncfdfhmoe
地	abjchdehfidjjnhoj
地下	nbjcedfoi
地产	hgfifol
地区	mahbhcfdfgfoi
地图	nbfgjhjjfof
地方	jaibjcedehfiflhoh
地求	kcfdfghhfihjflhoh
地求生	kcfdfghhfihjflhoh
地王	ncfdfgfoj
地球	lbhcfdigflioe
地球上	ncfdilhoe
地震	jahcfdfghihjjljob
圳	kcedigflfoi
场	bafcegllfnioh
场上	ngfhijinhof
均	fdfghifjdnioi
均价	gceok
坊	nchdfhjnf
坏	kafbfcfdigihflfnh
坐	jafbfcfdfgihflfnioh
坑	lcfdfhfiflioj
块	hafbhdkgehfiijflfoh
块链	kchdkgfof
坚	kbfghhfiijflioe
坚持	ngiihoe
坛	ldegihjihnfoe
坠	lbhcfdfghof
坡	mbhcedfghihjfoh
坦	iahbhcfdegfhhiejjlinfoh
型	gafbeceddgfhfijjhlfnloi
埋	nblcenfoh
城	dahcdddghhiihjeniok
城市	hafbhghhfifnfoi
城管	miflhnj
域	iahgfhfifjilinfof
培	lcfdfgihhjjoe
基	cajbfcmgehfifjilenf
基地	kcedjgfjhlfnhof
基斯	kbhcfdfgflhoh
基斯坦	kbhcfdfgflhoh
基本	lcjgflfoh
基础	laidfjjof
基金	dbfckdhgfiflfof
堂	kcfdfhfifjklhoh
堆	mbhcfgfihlenioh
堪	lcedfghihjflhoh
塑	nchdfhhjikfof
塔	jahbjcedfghihjflfnfoi
塞	kcidfihlhnhof
境	icidegfhhifjiof
墅	icfifniok
墙	mgfifjhnhoi
增	gahbhchdigfhfifjhlfnhof
增加	lbhchniod
增持	kdkof
增长	kcidh
墨	lcfdeihlknfof
壁	nhhifoj
士	fafbfcidfghhfjiliof
士兵	mbhliof
壮	mbfgjhfih
声	hbigehfjflfnfok
声明	lahbicfdfgdiioi
处	hakbfcddegiifjelinh
处理	maibfcfgfhhlhndoh
备	hafbigfifjhlhnf
复	fdfheijjhlh
复习	kjiof
复仇	ndfgfoj
夏	hbhdeihjhlfnfoh
外	ebhciddefghheidjllhnfoh
外籍	nahcfdijineof
多	bahbfchdigfiineoj
多人	maibfcfdegfifoj
多名	naibhcfgfjinfof
多大	lbhcfdflhoi
多少	iafbfchdfghiflj
多米	maichghiflfnfoh
夜	iafbhccdighhfihjfnioi
够	lcfdehhiilf
大	Waibicjdchdijjikflhnfoj
大了	mbhcfdhiilfoe
大事	nbicidfhfjhoe
大众	lcidfgfifoj
大会	lahchdfgfhfifjj
大使	mcfdfgfiijfnfoh
大兴	lcfgfhflioh
大利	kahdfgijfoh
大利亚	kahdfghjfoh
大吗	mcfdfgfhjjhlf
大国	mbhcldfgflfof
大型	mdfjioi
大城	ncjihod
大奖	mbfcfdfgfijoi
大学	fbhcedhheienm
大学生	jbfcfdighifjbnjoj
大家	mcfdfgfijjhlhof
大富	odjgfhe
大师	lcfdfgioi
大幅	kbhciof
大战	lgflhoj
大数	ncfdehjjkod
大数据	ncfdehjjkod
大新	nbfcfgjlhoe
大的	kbicfdfgfhilfoh
大盘	jchdhof
大礼	mcfoi
大行	nckdfoe
大赛	kcfifjhoh
大选	laibhcfgfof
大陆	maicfoh
大面	nchdfjeoj
天	cafbhchdeefgjjfleoj
天下	ldehhjeol
天后	mbichgioc
天天	mcfdegfiilioi
天津	lchdfgiof
太	fbhcediefgfhjlenfoj
夫	gafbhceddhlijjenfoi
夫妇	lbfgfijlhnhoe
夫妻	ndehkjfnfoi
央	ibhghiijflfnfof
央视	lcfdhgiiioe
失	fahbhcfdcghhfihjflini
失败	lbfcfdegioi
失踪	kahbicedfgfijnfoe
头	ebfcjdehiijnfoh
夺	ichdfgihfihjfoh
奇	gafbecfgjiijelhoh
奇才	mghljod
奇葩	mhjjflh
奋	mcfdhghhflioe
奔	lbicedighieof
奖	ibhcegihhiilhneof
套	gafbfchgihdjelhnhoi
套路	mbfcfdigilfoh
奢	lcfdhjhoj
奢侈	mcfdhjhoi
奥	fcedfgiheihjhlh
奥巴	jahbicigfifoe
奥巴马	kahbicidfgfof
奥运	lcfdhghliof
奥迪	ncfdfok
女	bafbjcddeehgfhfiijflenroj
女主	nghidoj
女人	kbfcfdfgfhhijjineoh
女儿	jbhdfgfifnhoi
女兵	ngfljof
女友	kdfgjifjfnioh
女子	iblcfdfgfnfoh
女孩	kbfdigfihnhof
女排	mghnioe
女生	lbfcfdfghihnjoe
女神	mdjgfihoe
奶	ldhieoj
奸	lniof
她	iafbfdihhiijjleneof
她的	mcfdhgfhfjloe
好	bafcjdeghihjhldok
好事	nbfhjihod
好多	nilod
好的	kchdfhfifjjoi
如	bafchgjhiifjhoi
如今	lbfcfdhghjflhoh
如何	dafcjdhhhidjiof
如何对	kdfhjjfoh
如何看	kchddghhfjflhnioh
如何评	kcfdjhfljof
如果	hafbidighhhifjhljneoa
如此	lddgjhiij
妆	ncfijof
妇	ibhcfdegfhfihjinjof
妇女	mbhdfiejiniof
妈	ibfcfdhiilfneoj
妈妈	lcfdhgfiijhlfnf
妙	lcfdfgihmlfoe
妹	kghjflfoj
妻	hbicfdegihiifjelhoi
妻子	kbhifnfoj
姆	ibichdfhfiflhneoh
始	iafcfdhgiihlfnf
姐	jcfdfgfhjjjlhniod
姑	mhfoj
姓	mcfgfhjihjflhnhoe
委	ibicfdfgehhiijflfnkof
委员	lafbhcfgfifjfnjoi
姚	lbfgiiiof
姻	mhijiof
威	ibjcfdehfiilineof
娃	ldfgkiljhlfnfoe
娃娃	ngjiijilfod
娇	mdfghihoi
娘	jbicfdfhhifjflfnfok
娜	kbfcfdfgfijlhoh
娱	kcfdiiiof
娱乐	ldiihof
娶	lnhoi
婆	jcfdfgfihjfnhoj
婚	fafcedfgfhhimjflenhoi
婚姻	mhijiof
婚礼	mbidfgfjfniof
婴	mahcfdinhoe
媒	gajbicddjghhfifjfnf
媒体	iajbicedjifjfnfof
媒体称	laibicfdflhof
嫁	kcfgfhejjok
嫂	mbicfgfifoi
嫌	kahchdfgfiflhoh
子	aafbjdagihfikjhlfnjoh
子为	mhhnioe
子公	nbfcjghlf
子公司	nbfcjghlf
子在	laibfgfienloh
子是	mcihfjilfoh
子的	lcfhilfoj
子被	lbidfgfihof
孔	lcfdfghoi
孕	kbhcfdhgfhiifoi
字	hafbfcfhiihjflinf
存	hbfcedmgfjflinioe
存在	mcediljof
孙	iafbfdeghhliijflfnfoh
孙女	mifnfoj
孙子	ncfhjif
孟	nbfcjdhgfiflfoh
季	fafbfdjgfhjjflfnfoh
季度	jcedjoh
季度净	ncedj
季节	nchdfhjod
孤	mjjnh
学	baecddehfjnlhnlod
学习	kafchgihijelfof
学会	lcfdfhfifjlof
学子	mbfjjof
学校	jcfdfghhhjblfniok
学生	gbfcfdjhfjaljnk
学的	ncfdfgkjhof
学院	lchdfhi
孩	gbhcfheihjfnioh
孩子	iafbhcfdfgfhfihlhnioh
宁	hafcedhgmhhifjflfneoh
宁愿	ncegfiflioi
它	kcedhgehhihoh
宅	iafbfchdhgfhfifjflfnioj
宇	kbhdhefhfihjfli
宇宙	mcfdhghhflfoh
宇航	nbhcfefgfljof
守	jafbfchdhghhfifjflhnioe
安	eahbhcdheihlmne
安倍	mgflioh
安全	jcedhgfifjilhnfoh
安排	ldfjhniof
宋	mcfdfghhiiijfof
完	gafdkgihfikjhlfnfoc
完全	mcfghiioe
完成	lcjdhlhod
完美	jbfccdigijfoj
宏	kciihoe
宗	kcfdfhhijoh
官	gbfhfikjhlfof
官司	ncfikoe
官方	khfifjfoj
宙	mcfdhghhflfoh
定	dbecidegihdjilfoj
定为	naiceifoi
宜	ibfcfdlgfhiihjflfoi
宝	fajbhchdjgfhflfneoi
宝贝	lbfcjdehfji
实	eafbhchdfghhejfljneok
实力	ldfghjfli
实施	lcfdhifjhoi
实现	lcfdiifoh
宠	lcfdfhiih
审	jajbhcfjinhod
客	gchdhhiihjelfnhof
宣	hahbhcfdeghhfiijfnfoi
宣传	mdfiinfoi
宣布	jahbicdghiflhoh
室	kafbicfdfiijhlkob
宫	kahbjdegfhfiijflfnf
害	hbecfgfifjfln
害了	mcfdhhijhoe
宴	mghhiihod
家	aafbhcdgehiikjfoh
家人	mbjcfdfjflfnh
家庭	lbfcfdhhijilfoe
家称	mbfchdfgfifliniof
家长	kihjiof
容	hahcigehfjjlinfof
容易	mcfghjhlhof
宽	kdhhflfoj
宾	kcegfiijhlh
密	hafbhciddghhijelhnf
富	ebfchdkgfhfihjflhnioc
富人	nbfcidfjiljoc
富力	lghoi
富士	jbfchdhghof
富汗	kahbhcfdflh
富翁	ocfdfhjniof
富豪	lbhdfgfiinjof
寒	lbhcfdfgfihoh
寓	jcfnfok
察	kahbidigfhiiejhnfoc
寨	ncfdjhijflf
寸	jcfdiof
对	baibicfdighhiieljnfoc
对下	ldfgijfoh
对下联	ldfgjhhoe
对中	mbfcfdfhjljof
对中国	mcfdfhjliof
对决	mcfdfgiiflh
对手	jafbhcfdkhflfof
对方	lbfcfdfgfhjihlfniof
对比	lcfdhhhliof
对话	kbhghhfjf
寻	jbfcjdhhhiejflfoh
导	gahcjgdhflhnhof
导人	maibhcfgfliof
导弹	kcfdhliof
寿	lcjdhhhoe
封	hafbidelfoj
封神	mifoi
射	jdeefgihhiflhniod
将	bambhchdfefgkhhjeldof
将于	laicfdighof
将在	mbhcidfghnfof
将推	kaicedhgfih
将推出	laicedhgfih
将被	mbfghnfok
尊	lchdfghhinfof
小	acfdjhfijjflfnkoh
小三	mhhii
小伙	kcfdfiijflfnhoh
小区	lcfdfnjoh
小学	kcidfhfihjcnhoj
小时	idjjflhoe
小板	njfniof
小米	ldijioe
小记	ngihfifjjof
小说	mdfnioh
小镇	mbhcfdfifoi
少	eafbfcfdhgfihjiljnf
少年	lcfdfifol
少的	ncfdjihof
尔	eahbhcidfgkhhlfnfoe
尔特	mdfgdifnioj
尔街	lbhcidhgfifjfof
尔西	mcfgiof
尖	mcigfhfifjjnfoh
尚	ibfcfdigfhhihjflfoi
尤	lbicfghhfiioe
尬	kdfghii
就	dajchdfgdhfihjfljneoj
就不	mcfdigfjfoj
就是	jbfdfgfhhihjelhok
就要	mbfchgfiflhoj
尴	kdfghii
尴尬	kdfghii
尸	lbhcfdfgfheiflinjoi
尸体	nbhdfgfhelhneok
尺	ocfhfjhoj
尼	fajbhcidegihfjelhneof
尽	kdhghihjflfnf
尾	ibhcigfhfifoi
局	gbicjefgfhflfnj
层	jahbfcedhhi
居	dahcdddgehklfon
居民	mahbhifnioe
居然	mhioi
届	jafbfchdfgjhjienfoe
屋	ldfgfok
展	fahchdjgehhihjhlfndof
展的	ncldfhfof
展示	mbfdigflhnf
属	ibhchdfhflh
山	dahbeccdehjjjldnhom
山东	jafdfghifjhlfni
山西	mghhfok
岁	fbkcedeikjfnioe
岁女	kbidigfifnhoe
岁女孩	mdiifnhof
岁男	ldfgfifnjof
岁的	mcfdfgfiijilhoe
岛	hbhchdehhifjflenhoi
岩	lcfimoe
岸	ldfgfoi
峡	mcfgeok
峡谷	ngehhoi
峰	ibicfdighhfjflhnfof
巅	lbhcidfgfliof
川	iafceiflinfol
川地	mgiifjfljoe
川地震	mgiifjfljoe
州	eafbfcfdfgfhkidjhlhol
州中	mcfjj
巡	mcfdfgilhof
工	daibddjihjinlob
工业	mahdfhflhnfoi
工人	ncfdfifjhnjof
工作	jbfcedhgfhfiijilinhoe
工具	nchdhgiod
工程	lbfchgfhhifjfliniod
工资	kafbfcddeghhijhoj
左	kdfgfhhlfnhoi
巧	kdhlfoj
巨	hafbfcddjgkhfihjflfnhoh
巨型	ocfifnkof
巨星	ndfgkof
差	hafbfchdeglhiifjflfnh
差距	lcfihoi
己	hdigiifof
己的	kcfdhhhlhnf
已	fbhciddgjihnfoe
已经	kchdfgiiflfnh
巴	eahbhcedjghhhjflineoe
巴基	kbhcfdfgflhoh
巴基斯	kbhcfdfgflhoh
巴基斯坦	kbhcfdfgflhoh
巴菲	mbhcedhgfoh
巴菲特	mbhcedhgfoh
巴萨	lgi
巴铁	nbhlkoe
巴马	kahbicidfgfof
巾	ndfjfnjoh
币	hahbhchghhfihjflfnhoe
市	aafbfcjdhgehfienhol
市了	ncjdejioe
市公	kaidfof
市公司	kaidfof
市场	gafbhcfdlgfhiifjflfnf
市民	mdfnioh
布	dahbhcdgjidjeoh
布斯	nbhdiof
帅	ibfcignid
师	eaebfdkgfhiiejjle
希	iahbfdfgjhfjflf
希望	lcfdfgiifnhoh
希腊	mahbfcigiof
帖	mafdiifjfnioh
帖称	nnkof
帝	kbhchdfgflfoh
带	gafbhcfdhefgkhdihjilenfoh
席	hahchdfgihfijof
席活	lgfijof
席活动	lgfijof
帮	ibjchgfhfihjfljoc
帮助	lbichdhgfiflhnfod
常	hbecldeghjhlinfoe
常用	obfcfjjlioe
帽	mgiof
幅	hchdigfhhiflfof
幕	hafcigiheihjjlfne
幕后	mcjdfgihfifjhoe
干	hbicfdfheifjhnioi
干部	lnjof
平	cahbhdjhfifjhlfnfoj
平台	kchdhgfifoh
平米	jcfdfoj
平起	icfoi
年	Yahbkcidfihjhlfnjof
年不	ngfifjfnj
年入	ocldfhfjfof
年内	lbfdigfjeni
年前	jbhdegihfjhnfof
年后	jbhchdhgfhhiflfneoj
年开	nbhcfdfgjof
年最	mdegfhhli
年湖	ogcok
年的	jbkcedfghlf
年薪	ncfdhihjjoe
年轻	kciddgjhhifjeleoj
年龄	nbjcfdfgfhhihoe
并	idhhhiflknfod
幸	kafcedfgihhijjhlfnfof
幸福	mafcfiijh
幻	kghhfoi
幼	kbhcfgfhhjfnhoh
幼儿	lbhjfniof
广	gbecfghhfjhlhnj
广东	kcfdfgjiejhlfnhoh
广告	lahcfdhgfiinjod
广州	kbfcfdehfjilinioh
庄	ibhchdfjflfnh
庆	hafbfcfdhheijjjlfoi
序	kdkgfifjhnfof
库	jbfcfdhgfhhifjflhnh
应	ecigfheiijiliod
应对	nbicfdfniof
应用	lcfjhoi
应该	jgfhfihjilhnf
底	fafciiilfnf
底是	lbhgfhijflhod
底有	mbfdigfihlf
底有多	nbfchdigfihlfof
店	hafbfcjdjgehjihjeoe
府	haibhcfhfifoh
废	kbhcfdfgfhiifjhnjoe
度	daibjcedhgfjind
度净	ncedj
度净利	ncedj
座	ibicedehfikjiof
座驾	nbhgiiiod
庭	iceghhhijjinfod
康	ibhcmdfghjhlfob
延	jcjifof
延续	kcighof
廷	lbfcfdfghiiji
建	eafbfchdhgfheifjflhnjoi
建房	mcfoj
建筑	kchdfgfiflinfoh
建议	kchdhgflhnhoe
开	aafbfchdeghhjlioi
开发	jddgfom
开发商	lchdeoi
开口	ocjlhod
开启	kdhgfjfoj
开始	iafchdihhiilfnfod
开展	mchdfhhnfoh
开幕	ncedigfjlod
开放	kbfdhgfhjif
开盘	gcddfgfon
开赛	ncfgijioe
开车	mdigfnj
开门	mdhgjoe
异	jbhchgfhhienfoh
弃	iahchdfhijflinhod
式	gbhcddjhfihjllfne
引	gbfcfdhgdhfjflfniol
引争	ndjifnhoe
引争议	ndjifnhoe
引发	kcegfnhoi
引领	ncfddihoj
弗	kcfgjoh
弟	iahdfhjjflfnhof
张	faebfcfdegkiljflinfoh
弱	jchddgeifjilioh
弹	gchdfgfhfielioj
强	dbicidfhfjhni
强势	kchdfoh
强大	nbhdjlfoe
归	ibidfghhfihjeleoi
当	fbhccdhgehfikjelhnj
当地	mbicedfgfhhifnhoi
录	gafcjdegfhiiijhlfniod
录取	jcfdfjhoh
形	iafbfcedhghhiifjflhnhoh
形势	ndhgjod
彩	hcegfifjjlfoi
影	eafbichdjgehhiijdle
影响	idfgfhiiinf
影节	mcfdfijof
影视	lcfdhgfihjflfoi
役	lcfdfhhljoe
往	jaibfcedfgijhlinhod
征	iahbfgfhhiflfnkoe
征集	ncfdhjhnjoe
径	mdfhkod
待	gafbfiijfnhoh
很	fafbicedflfnhoj
很多	jcfdkhhifjfli
律	jcidhgfhfihlhne
律宾	mcfdfihlhoh
徐	kafbfcedigihiimjflhncod
得	ebjcdgjhhifjeleol
微	gcedfhiihoh
微博	jcfdhgijhlfoh
微软	lcfdhoj
德	ebfchdfgjihjflhne
德国	kahbecighhhifjhoe
心	dafbfcedegjhilknfoh
心的	ncilioe
必	hafbfchdhghhfifjklfnfoh
忆	kbfcfdfghhhjhlfoi
忌	mafbfcfdfghhjijlfoe
忍	maicedhgfidjhoi
志	hafbfgehliijhleoe
志愿	ldfhijilfof
忘	kafbfchdhgfheihjflhnioh
忙	mbidigfhfihlinfod
忧	jafbfckghjflioe
快	gafbfcidkhhiejileoe
快乐	mcfdfgfihji
快讯	lckdeof
快速	nbhdigfjhoe
念	ibfdihfiilhnhod
念股	mdklfof
忽	mcfdljinfoe
怀	jbicfdfgfiijflinfoi
怀孕	mcfdfifnioj
态	jbfdflhok
怎	cafbfchdfgjhiifjhneoh
怎么	dafbfdegjnfok
怎么办	kcfdhgfjhlfoi
怎么对	kdigiof
怎么样	jcfdhhfjjlfoi
怎么看	iafcidfhhof
怎样	hafbhcidhifjiod
怎样的	kchdfgfhhiijhlfof
怒	liejhoi
怕	iafbhcfdfgjhfijjflinfof
怖	kcfddhfihlhoj
思	ibfcddjhjifjklf
怡	lbfcfhiiiof
急	iafcidhiflhof
性	fahbfchdhehgeiflenj
性价	lcedioi
性价比	lcedioi
怪	lcfghhfjhoh
总	dakbicfihjildnfof
总价	kcfoi
总有	njklfof
总理	lajcfdhgfof
总经	mcidfof
总经理	mcidfof
总统	iaiblcigehfifjfnfod
总裁	mahcedfgfhjijof
恋	icidehfjflknf
恐	ibhcfddgihfiioh
恐怖	kcfddhfihlhoj
恒	ichdfghjfoi
恒大	kcegiifoi
恢	lgiijnfoe
恢复	lgiijnfoe
恨	lafbhcfdfgfhfiilfnhoj
恩	kahcedfijnfoh
息	hbfcfdkghhhlhnfoe
恶	jafdfgdheiijinhoj
恼	nihlioe
悉	ncedfgmoe
悔	nhjnjod
悟	mcfdhgfhlihlfoe
患	lgilfnlof
悦	lcfgjieji
您	lcedjghhfifoi
悬	lbhdhghifjhlfnfof
情	dahceghhhijjdlhnfoi
惊	iafbecedfgjhhiijhlfnfoh
惊喜	ndegfihoj
惠	iafbfghoi
惧	mchdfgiifof
惨	lbkdfgfheneoj
惩	maigiifnfof
想	eafbiccdhghhjihlkneof
想不	ndijioe
想到	kdhgfhkihjfof
想成	obkcfdfgelhof
惹	kghjjoe
愈	lcjghof
意	ebicldfgiheifle
意义	lbfchdfhhih
意思	nhfoj
感	gbicedcffhhiijkljoe
感到	ngiljof
感动	mcfdfifjilhoi
感受	lbichdfgfhfiijiod
愿	hbhcfdhghhhielhnioe
慈	lbfcfdfghhfjjlenh
慈善	mahcfdfgijfnhof
慌	mjilfoi
慎	mahdfgfiineof
慧	kcidfhhii
憾	ncfgjoe
懂	mccdhgfhhjioi
戈	kbfcfdfgiielhoi
戏	eafbfdegfhdijjilhoj
成	achdigjheijjilfnf
成为	jafcidhghhfiijhod
成了	kcfdfgfijjilhnf
成交	kcjof
成人	ldkifjfoi
成功	ibfcfdegkifjilfoj
成就	nbichdfgfhhifjfof
成本	mdfifoj
成熟	lcidfgfoh
成立	mbidfihjhof
成都	kcfhfifok
我	cbdchdfgkifjilhncol
我不	mcfdfgfhfihji
我们	hafchdfgihfifjhljnf
我国	kahcfdfgfjfljnfoi
我想	ldfiijflhnfoi
我是	mcfdigfiijhoe
我的	jbfcfhhihjkleoe
或	fafbhcldigfhfielfnf
或将	kbfcidhgf
战	bafbecedhgfhhjelmok
战争	jcidegfifljoh
战场	kcfdhghhhihlf
战略	kcfdigfifjiof
战队	mgelfok
截	lbhcfdfgfifnh
戴	kafbfchdfghihjflhniof
户	fafckdegehhifjflenkoh
户型	jcfoj
房	bcedfgdijjdlenhor
房产	kceiioj
房价	jcddfom
房企	mcdok
房四	ockgfhfiiod
房地	jcidfoi
房地产	kcfdfok
房子	hbicfdfiioi
房源	lcfoi
所	fdhgfhjjflfnhof
所有	kcedjgfihjdlfnioh
扁	naicfgfof
手	bbfcfdfgihiihjilhnfoj
手机	gafbfcidigfhjiflenfoh
手游	kcfdhjfok
手绘	nhkifjiof
才	gafchdehiifjlleneoh
才是	kchdfhfiflfol
才能	lbfcfdhghhhifjhlf
扎	kbichdfiflhnfoh
打	cafbeciefgihdijlhnh
打工	lcfdiifoi
打造	iafckgfiinhoe
托	jcfjilfnfoi
扣	kcfdfgiiilfnh
执	jahbhdfgjif
执行	lbhdfgfifnfoi
扩	jbfdhhiiijfnfof
扩大	mhijfof
扫	lcfghjjlfnh
扶	mcfgfjkoh
批	icldfgfihoe
找	ickddghhfihleoh
找到	lbhcidehfjiof
承	idihfihjelfni
承包	ocfnkoe
承认	kbhcfdiihof
技	fafbechdegeikjhnhoi
技术	jafbfchdehfifjioi
抄	lchdiihoe
把	hafcedbgihjifjhlkoh
抓	jbfcfdehhifjilhoi
投	echdigfheljndoi
投入	ncfdejjoh
投资	gbfcldjgfifjflfoi
抗	kahbhcfdfgfhhihjhlhnhoe
折	hafbfdfgkjfnh
抛	kchhiifnhod
抢	hcedfghhfihjfok
抢劫	kbhcfnh
护	icfdfgfihlknhoe
报	eafbfcfdmgijhlhnfoe
报名	kgijhof
报告	kafdhgfhiji
抱	lcfdighhfiijfnf
押	mchdfgfihjjlfof
担	kafbechdkgfihjfnhof
拆	jahbfcfdigfhfifjfnioi
拆迁	lahdfjflfnioh
拉	faibechdegjheijjenfoi
拉克	kahdfghifli
拉斯	najcfdfof
拍	gbhchddgehhijnhoh
拍出	nchdflfok
拍卖	nckgfhfiflhnhoe
拐	lcidfgfiinfoi
拐点	ncjdf
拒	ibfcfdjgfifnjof
拒绝	lcfdigfiflhnh
拔	kdfghiijhoe
拖	lbhcfdfgfiioj
招	eafcidfgfhfjmnfof
招收	mjjlf
招生	iji
拜	mcfdfghni
拟	iaibhdjghifnfoe
拥	lchdigihfifjfoe
拥有	ncigioe
择	ihfifjhnioi
拯	ncddhoj
拯救	ncddhoj
拳	lbfcfdfiflhok
拼	kbfcfdfghhfifjllhnhod
拿	hcedeghhfijoh
拿到	mcidegfiijflfoh
拿地	mceoj
拿大	mcegijiof
持	ebfdhghhfjhlfnj
持人	mbfgfihjhnjoe
持续	lchdfgfnfok
挂	kcidhghhfifjflfnfoi
挂牌	ncjdfjeoh
指	dahcjdelfnh
指南	lcedigfifnfoi
指控	maidfghifof
指数	jcioh
按	mafbichdfgfifnhoe
挑	hbfgfhfijjelinioh
挑战	idhgdhfihjflinj
挡	lghhfielfok
振	lafdfgkjflh
挺	lcfdfhijfoh
捐	lijjhnioe
捕	jahbkgineod
捞	mcidfgflhof
损	kcedigflhoi
换	hbfddhfikjflhnhoh
捧	mcfdfoj
据	iahchddhhifjilfnfoi
捷	mbhdhihnf
授	lafbhcfdijeniof
掉	jbfcfdeghhfihjenhok
掌	kcedfhfiijhljnioe
排	gbhcfhiifjelenioi
排行	mcfdijfoi
掘	lcideghifoh
探	jbfdfefgfhfihjhlfnioh
接	gaibhchdegfhiihje
接受	laichdfgfof
控	haibhdhgfhflfoh
控股	mdigfof
推	daicidfghihjfne
推出	jaidfgfoi
推开	ncedhhilkoe
推荐	iafbfdhghhfifjhoj
推荐的	ndehfjioi
推迟	majcfgfihof
提	eajbhchdehfjhlfniof
提供	lcddhoj
提升	lcihiof
提示	lcijhof
提醒	kdfjjnfoh
提高	lakcfdfghifjfniof
揭	kbfchghih
援	iahbicfhfifjflhneoh
搜	mbhdjof
搞	jbfcfdfol
搬	mchghlfniof
搭	kcidfghhhof
携	kcfdhgfijnhof
摄	kbhcfdhgfjfoi
摇	mbfcidegfihjklf
摩	jbhchhfifjflfnhoh
摩托	lcfoi
撒	mahcfgihiof
撞	kcfdfgfiilhnkod
撤	kahcfdfgiifnhof
撤销	mahcfdfghifnhof
播	idhghhfihjhlenf
播放	ncfdighoe
操	jcldfgfii
操作	kckdfghoh
支	gbfcfdjehgjhfienhoe
支付	kdjoe
支付宝	ldjof
支持	jcedighifjilfoh
收	dafbddjihjhldnhoi
收入	jbfcdhiifjflfnjoh
收益	kchdfoh
收购	ibfcfdjgfoj
收费	kafchdhgfni
改	gahbfchddhhiilinhod
改变	lbhcfdfhijflhoe
改革	lahbfchjinfof
攻	hchdfgihfifnfoi
攻略	kcfihok
放	fahbicidihhiflfneof
放弃	lahchdfgfihlhoe
政	faibhchdfgeheihlinh
政协	nafcfnjoh
政协委	nafcfnjoh
政协委员	nafcfnjoh
政府	iajbhgeihjfof
政治	kchdfghifjioe
政策	kdfgfiflj
故	hdfhhjfnfol
故事	hbfcedfgfhhom
效	icfdfghhfifjhlj
敌	kcidflfoh
敏	lbfcfdhgihhihoe
救	hbhccdigiheihjflknioe
救市	ncedfgfiilkoe
救援	lbhdhgflhnfoe
教	fafbfcfghheiljdnkoh
教师	ljhnhoi
教授	mafbhdijdnjoe
教练	ldfghijoe
教育	iafbfdfgfikjfnhoh
敢	kcfdhgfhiiije
散	jafbhcfdigfhhiijilfnfoe
敬	kafbfciddghhhijjinfod
数	dafchdeiijklfneoh
数千	ldjgfifjfnioe
数字	mcjdhof
数据	jbfchdehiifjjof
整	gafbecjghhelhnhoh
整合	nckihoe
文	dafbhcjddghhkiejkneof
文化	jbhcfgfhlnh
斗	jcadhghiflhnioi
料	hcideghhfifjknf
斤	mbfcfdfgflfnk
斥	mbfdiihoe
断	hbhdhgfhfjh
斯	dakbicegjiejeline
斯坦	jahbhcfdfgfhiifjhlhnf
斯的	nbfcfok
新	Zafbkckdhghhdihjfndoj
新一	lbhcidfgejhoh
新东	ncedkof
新作	mcfdfjfok
新区	mchdfoi
新政	mchjeok
新版	mcidfhiiiod
新生	mdeifjjnfoh
新股	ncjdfoe
新零	nchdhhioe
新零售	nchdhhioe
新高	jcjdfoh
方	caibhchdigfiejilhndof
方向	ncjdiod
方案	lcidhjhof
方的	nbfoj
方面	lahchdhgfhflf
施	iaibhcdhfijlhnfoe
旁	mcfdfgihfiijelhoh
旁边	ngihfiijeoh
旅	haibfcedfgehhiejinfol
旅游	jcegfhflhoj
旅行	mcfhioi
族	jbhcfdfhkiflfnioe
旗	jafbfdhhhlf
无	dcedegfheikjhljnhoh
无人	jbjdhgfifjfljnfod
无人机	kcfdiljnfoe
无数	nihlfoj
无法	mbflfnioj
无线	ncfdhijof
无限	mcfdfgfljoh
日	aaibfcihfihjfllnf
日上	kafbfcidfihoh
日停	ockdeof
日子	ncfdfhflj
日开	icfdfghjhoj
日开盘	koh
日本	fahbicfdfgihejflj
日起	laicidfgfof
旦	kchdfnf
旧	kbhcfdehfiiljnfof
早	ibfchdegfhhihjflfoi
旬	kcfdfhhifniof
时	bafchdigfhfiiljnfoh
时代	ihhihlf
时候	kdfghifjfok
时尚	jdigfhiijjfof
时报	mcidigflhnfod
时间	ibfcfgfhfifjklhof
昆	ndfhhihljoe
昊	nbfcfgkoe
昌	kcfdfhioj
昌平	kcfoi
明	dbhcighhiiineof
明年	ldegfli
明日	mchdjoe
明星	jcigfihjflfoh
明显	mdiof
明珠	mchdfhfifoi
明白	nlfok
易	fafchdegihhlhoi
昔	lcfgiihjf
昔日	mgjihoe
星	eafbfcidhefgiikjhlineod
春	gafbfddhiiijilenioi
春季	ncidfhioe
春节	ncjdfhfifnjof
是	Yafcjefgiihjhljneoh
是一	hafbfdjhdiijfljnfof
是一个	lcddigflioh
是一种	lcfdijhlf
是不	kcfdhgfhiiejiliof
是不是	lcfdfgfiejilhoi
是什	hafbhdhgehhifjhlh
是什么	hafbhdhgehhifjhlh
是你	mcidfjfok
是假	nbfcfdihiiilfoe
是否	kbfchghhhifof
是哪	mcidegfhhih
是如	lbicidfgfhejfli
是如何	lbicidfgfhejfli
是学	ojfljof
是很	njjleoi
是怎	jdfglifjf
是怎么	ldfgjhhjflfof
是怎样	mdfgihfielhoh
是最	kchdijhlf
是真	jbidhhiifjfle
是谁	kbfcfdihjifjhlf
显	hahbfcidfghhfifjflfnfoj
晋	ldfihlinfof
晓	mchgihiie
晚	jcfdfghhhiilfoi
普	fbiccdhgfhkihjfljnfoe
普京	kbidfhflkod
普通	lcfhjii
景	fafbicidegeifjflfnfol
景区	lcfoi
晶	jcfdighih
智	hafbfchdigkifjflfnf
智能	jcfdjoi
暂	kbfchdfghiiof
暖	lchdfgfhfifjilh
暗	jchdfgihiifjflfnf
暴	hcddegfhhifjfnhom
暴跌	mcdok
曝	fafcfdhgiiejflioh
曝光	hafbhcfgfhhiejfljoh
曲	lbfgihhiejinhod
更	fafbhcldigfhfjflhnfof
更高	nchdfhhikjfod
曼	jahcfdeglif
曼联	lgiof
曾	hchdeghhfiljfod
替	jcfgiifjkof
最	abfdighhdljok
最佳	jcfdfghihjhoh
最后	jchgehjihoe
最后一	nbfdigfhhlhoe
最多	kcidfgfhilf
最大	jafbecidjgihiifjflfnfof
最大的	mcfhjoh
最好	jcidfoj
最差	nhhihoe
最强	mcfgjifoh
最新	jbfcidhjhlfof
最终	lcfgfihlinf
最美	kbhcfdfgfiijelfoj
最贵	ncfdfnj
最高	jaibfdfghifjinhoe
月	abfckefhdihjiljneoh
月份	mckdejf
月圆	ogjhe
月开	kcfgfoj
月开盘	kcfgfoj
月的	nbihhlhoe
有	Zaebcchgjifjilnoi
有一	jcfgfhhifjilfoi
有两	mcfdfgiihjf
有人	kcidfgiiejhlhof
有什	ibfdfhijflhoh
有什么	ibfdfhijflhoh
有你	mcfdfghhjifjilfod
有几	mchdfgfifjfoj
有哪	iafbidfgfhiifjfoi
有哪些	iafbidfgfhiifjfoi
有多	ibfcfdhgdjflhol
有多少	mcihilioc
有意	ncigfoh
有望	jbfchdigiiflfof
有的	kcighheiflh
有这	lcegfhfifjilhoi
有这么	mcfdfgfhfjilh
有钱	mifoj
朋	iafbhdhgfjhle
朋友	ibhdhgeihjhlf
朋友圈	nbiciihod
服	fafbfchgehhnioi
服务	jafcedjgfhiiflfni
服装	ncidfgfiijfnioe
朗	gbicidegfhfihjfljne
朗普	jbjlioe
望	gbedjgjhfjelfoj
朝	hajbhcdgfifjflknf
朝鲜	kahbicfhfifjfljof
期	cafcjdfgfheijlfneoj
期待	kafbfchdfikjfoe
期货	ibichdfof
木	mbhdflioi
未	eafbedjgiiijenjod
未来	hbfchdjiflh
末	jcfdhgh
本	cahbkcedjgiiclhnfoh
本国	nahbjcedfgfliof
本面	mchhiof
术	gbhcfdegiiejfnioh
朱	lbfdfghijoh
机	bbicidkgehfiejfli
机会	lcidfgh
机场	lbidegfihlfnfoi
机推	ldiof
机推荐	ldiof
机构	jcidejioe
杀	fbfcfdfgiheihjelhnhoj
杀死	kbhcfdfgfoi
杂	ncfdiheifnioi
权	gahbfcddkhjiejhoe
权益	nbfcjdhoe
杆	jdeghoj
李	gbfciddhjinjfleod
李小	mdfgfijof
材	jcidfgfjilfoh
村	eafbfcedfjflenkon
村民	kcfnkoh
杜	lcfdfghihof
束	kaicedfihoh
条	hahgehfjflfok
来	bafbedhgihijhlinfoh
来了	kcidkgehhifjfof
来的	lcjdfgfhjihlfod
来看	mcfhilfoh
来袭	lcedfgfhhifjhlfok
来越	lchdhgfhfifjflioh
杨	icedegihhiijflfoh
杭	kdhhfoh
杭州	kdhhfoh
杯	hafcddhgkjhlfnfof
杰	jcfdhijjhnfof
杰克	mbfgfiijinfoh
杰克逊	mbfgfiijinfoh
松	iafbfdigfhiihjinfof
板	gafbfchdfgihfjhleniof
板块	ldiof
极	hahbfdfgjihjfnfoi
极限	ncfglod
构	icjdehfjhlfoh
析	hafbfchdighhfifjilfof
林	fafbfcdghhnillfoe
果	ecfdkifjhlineoh
枪	jahbhcfdfefghhfifjfljoh
架	lcfdfgfifjflini
某	lcfdhgj
某活	mgkof
某活动	mgkof
柜	ndfihjjoe
查	gakbfcfhfjhlfoi
柳	mhhijof
标	gbechdfhfiejjlinh
标价	mcidfnioe
标准	kchgfli
标识	odflloe
栋	jcfdfok
树	kdfgfhkjhlf
校	fafbfcegfhjjhlfni
样	eafdhghiijhne
样的	iafbfcjdfheiilh
核	gbickdegfiejeljnfof
核心	kbfchdfhhifjfoi
根	ibfcedhgjhhiilfnfof
根廷	nbfghifjiof
格	eahbechdbgihfiijilfnhoh
格局	lchdegfihjinf
桂	mcedfgkhiifjf
桃	lcfdfgfhjjiof
案	haibicfdfgehfiijhlindoh
桑	mbfcfdhlfoj
档	lcfdhiijfnfof
桥	lcidhof
梁	jafbfcfdfgiiijhlhnfoe
梅	jbhdfghihlh
梦	hafchdhgihiiejhlfnfof
梦回	mdfhijfoi
梦想	kbhcfdhielfoi
梯	ncfoj
检	kalbhcbdfghjjnfoe
检查	najcdihnfoh
棉	mcidfhh
棒	ncfifok
森	jcfdfgjhfiflhoh
植	lcfdhhhlhoh
楼	ecbdfhhifjflfor
楼市	jcdol
楼梦	mcfhkoe
楼盘	mcfdfoi
概	jdjoi
概念	lcfdkof
概念股	mdklfof
榜	iafbfcidfhfiijflfoi
模	hafbfdhghifjfnkof
模式	lcfgfhfjhlhoh
横	lahcfghhiihjfnfof
欠	kcddegfihjflfniok
次	ebfdhijjfljneoe
欢	hafbecidhgeheikjilfnfoi
欢迎	mbfciifjhoh
欣	kcfdfgfhhiioh
欧	gbichgjhhjflhnfoe
欧元	lbicfdfginfoe
欧盟	lcidhgflhoe
欧美	ndehhoj
欲	iafbfchdhghhfjflhnhoe
款	eahbfdlgeheiejflfnioi
歉	mhjjfnfoh
歌	hafbfcedjlhnh
止	ibkdhifoc
正	ebhdfghhhimjhldnfoc
正式	jbicedhgfhhihnfof
正的	lbfchdfgfhiifji
此	iafcfdeglhiiijflfnf
步	haibhckdegihfifnfoe
武	fbfcddfgfhjihljnfoi
武器	jcfdfgfifljoi
武林	mgfoj
武汉	lbfcedhgfhhifjhlfoi
死	dahbhddghifjeljnhoi
死亡	iahbicfdfgfifjfli
残	kbicddhhhifjflhnkod
残疾	mdhiflinkof
段	kbfcfdhgdhfikjflinjoe
毁	kdfgfhfihjflhnh
母	gafbfcfdegfijjilhnjof
母亲	kdfhhjjnjof
母亲节	nhfjkoh
每	hafbfcigehfiijfnfok
每年	ncfnhoj
毒	jaibhcfdjgfhfinjflhncob
毒品	ndiihne
毒遭	oilnfoe
比	dafbhcfdjgmheielhneof
比亚	lahbjdigehfoe
比例	lchdfgfjioh
比特	kbhchdhoe
比特币	lbidiof
比赛	jdfghjhlfoi
比较	mbfcfdhlfoi
毕	jcfdfjjni
毕业	kcfdfifjjnhof
毛	mcfgjieoh
民	dahbecedhgdifjinjok
民众	mafbfcigfhiiflhnioe
民币	lahchdfoh
民族	lcfdfghhjjhoe
民间	mafcidfoj
气	gahbjdfgfihjflfoi
水	ecedhgehfifjhlinhoj
水扁	naicfgfof
永	jbfcidlgfheihjilfoe
永远	ncfdihfjjoe
汀	ocedfgihmod
求	eahceefffhcjdkfmfnh
求生	jbfcfdfhfihjflhoi
汇	icllfod
汉	hafbhcedhgfhhiflenioj
汗	kahbhcfdfiflhoh
江	gafbfchdfjilhnf
江湖	mdfhfiioi
江苏	ldjjhoe
池	mcfdfgfihoj
汤	lbhcfdhgfiioh
汰	mdfjiof
汶	lbfcfdfghifjilhnfoi
汶川	lbfcfdfghifjilhnfoi
汶川地	mgiifjfljoe
汽	icidigfhfiflfoj
汽车	jckdigfiflfoh
沃	kchdfghhflioh
沙	ibhcehiiijflfnfoi
没	dcedcgiijjjneoi
没想	ldegfihoj
没想到	mdegfihoi
没有	hbfgfifjjlhnfoi
沪	ibfcidfihoe
沪指	kciof
沫	mgfiflj
河	gaibfceddghhiidjilhnfoj
河北	kaicfdfghhfjhnfok
河南	kahcidfgfjkof
油	gaibhckddhfjflinhoe
油价	jcidfof
治	hbfciddgjheieljnhoi
沿	mcdgfifliok
泉	mbhcfdihfihjflf
法	dakbechdcghhhifjhlfoi
法国	kbedfgiheihjinf
法院	lajdfgfiflhnioe
泡	kcfgkhhiflioe
泡沫	ncegflj
波	ibfcldihhjflenfod
泥	lchifnjof
注	gahbhcfdihfihlfnfoh
注意	lcfjhoi
泪	kbicfjilfnf
泰	gbhchdfgiifjflhoh
泰国	lbhcddfhflhoj
泰山	lcfhinioh
泽	kcfdfhj
洁	nceghhjii
洋	jbidfhfjflfoi
洗	lahdighifof
洛	jbfckdeghhfifoh
洞	lbfgiijof
津	kchdfgihhof
洪	kajbfcfdhghihjfod
洲	iahbicddfhhihjflioe
活	ebfcfdihiiejineoj
活动	hcfddghhhihlfneok
派	iahbicedjgehiihjflfoe
流	fbfdfffhiiilhniof
流血	ncfdfgfifnioj
流行	mcfdhghhhiijflfnioe
测	gbhdfefhfifjjnfoi
测试	lbhgfji
济	hcidhgfifjhlfoh
浓	mghhkod
浓的	ohjoe
浩	nchdfijnfof
浪	iafbhdhhfjfnfoi
浪漫	lbicfdfnfok
浮	lcigfnj
海	caighheihnh
海外	mbfchdhgfifjiof
消	hbhcigfhflineoh
消息	lcedjifliof
消费	kcidfgfihjflhnfoh
涉	lchdfgfiinf
涛	lajcfdfghifof
润	iccdigfhfihjhoj
涨	eahbfcfdjhfiejhlfnfoh
液	kcfdiihof
液晶	kcfdiof
涵	ncjdegfijoe
淘	jcfdkjilfoe
淘宝	mdjlfoe
淘汰	mdfjiof
深	gafbicigehfiileoi
深圳	kcedigflfoi
添	lchdhgihfiflfoh
清	gafbfchdigfhfiejhlhnfoj
渐	lcldegfjhod
渔	mchdiifjfnhoe
渠	mcjdiod
渠道	ncjdiod
温	iahbicfdehflhnf
渭	ncedfok
港	fckdcghikjflf
港元	ldfoi
港股	kciof
游	cicjelknhoo
游客	lahcfgfhhoh
游戏	fafbfcfdfgfhficjhlinhop
游玩	ncfgjliod
游资	mclgfod
湖	hahbfcegfhjjjlfneoi
湖南	kcfdihhjlod
湾	iajcedfgfifnhoi
源	gahbfckdehiifjfnfoi
溪	mcfoi
滑	jdfgijfoi
满	hchdegfihjflhnjoe
滩	mbfchdfghhiiijfoe
滴	ncfddiioj
漂	kijoh
漂亮	mii
演	fafbfcegeiojhlhnhoc
演出	mgfii
演绎	mdfiijhof
演说	nahbicfdjieof
漫	ibhdegfhfikjfnfoi
潜	kchdfgfifnioi
潮	ibfcfhfoi
澳	jcfdfghhfifjhlhoh
澳大	kahdfghjfoh
澳大利	kahdfghjfoh
澳大利亚	kahdfghjfoh
激	iafchdfhfihjflfoj
激战	lcfgfiioi
火	ebecfdfgihijhlenjoh
火爆	lcfgfjhni
火箭	icfgl
灭	kdigfhiifjflhof
灯	mdfgiihjflfoh
灵	jbfcfdfgfhijflhnhoh
灾	kbfcfdhgfhfjeljnh
灾害	ocfjflkoe
炉	kcedlgfihjhlfof
炒	jheol
炒股	mcbdfom
炫	lbfcfdfgfjfom
炮	lahcfiflhoi
炸	jahcfdfgfhfiijfljnhoe
点	caechdhgihhjilhoe
点评	lcidfiiod
点那	nbhdfhhlioe
点那些	nbhdfhhlioe
烈	kcfdigfihlf
烟	kcfdhjflfnh
烦	nbhcfllof
烧	jbhdfgehhjfnjoi
热	eafchdhihnhof
热巴	ncfdihjifof
热点	ncjdfhfoi
热血	mgfifoi
热销	mcfdioh
焦	jbfcidjlhoe
然	fafbfchdegfhhihljnhoi
煌	ncfdhheoj
煤	lchdfgfifniof
照	fbhceddgfheihjiljniof
照片	kcfdfgflnnhof
熊	jaibfcjdhlfnhoe
熟	kcidfghjhlf
燃	kbhhijfliod
爆	fbhcfgihfidjhlinhof
爆发	kchdhiflinfoe
爆料	mcidfgiihoe
爬	ohjnhoe
爱	fbhcddfgiheiljhniod
父	hafchdfgfhfijjhlenfoj
父亲	kbfcfgfiijilfnfoh
父母	kbhcfihni
爷	kdfgfihjfnfok
爸	lcfhhijlfni
片	gbfchdfgeihjflmoe
版	fafchdigejflenhoj
版本	lbiifoi
牌	gafbfcjdhihlenfoh
牙	ichhfihjflfneoj
牛	hckdfhflhni
牧	mchdegfhhliof
物	fahbjdegdhfijjenkoh
物业	mcedfniok
物品	nifnjof
物馆	mcjdfhiihoe
牵	mgfhijiod
特	dahbkcedjgfjeleni
特价	mdjof
特别	laibfcfdfgfijjhlf
特币	lbidiof
特朗	jbjlioe
特朗普	jbjlioe
特色	mok
犬	ncfiflinjof
犯	jahceddgfihjilloe
犯罪	naicfdfljnfof
状	jcfdfghifjjoh
状元	kghifjjof
犹	mbhchgihhifoe
狂	iafbfdhihjelfnfoi
狐	obicfhfnfoj
独	gbhcfhjjflfnfoh
独栋	kdfoj
狮	ocjdioc
狼	lcfdfghhhifoi
猎	mcddhgfljoh
猛	jbfdighljneof
猪	kbfchgihfifjflfnkoi
猪价	ncddfok
猫	laibhcfof
献	jafbfchdhgjhfjelfni
玄	ncfdfgfihjkof
率	haibhchdegfhfihjhnhof
玉	jccdjhhiijelfnfoh
玉米	ncdol
王	dafbedkglimjend
王者	icfdhlhoj
王者荣	icfdhiflhoj
玛	ncelhoj
玩	eafbfcdgkheihjelhom
玩家	jjfom
玩法	ldfgfoj
玩游	mnfok
玩游戏	mnfok
玩的	mcfdfghiilhoe
环	hdfehfhgfijjmmhnhoj
环保	kafcfdfgfikjhkf
环境	njkod
现	bafbhdjehgijfoh
现代	lbhcfgfheifok
现在	hafcidhghhhjhlhnfoc
现场	icfdfghhfnhoj
现房	jifoj
现身	kdfihjhnfof
现金	mbhcegfoj
玲	mgfii
珠	jbicigfhh
班	hdfghhiifjhlfnkoe
班牙	kchghifoh
球	dbjdjefgkhejhob
球上	ncfdilhoe
球员	lghjiof
球的	mcfdfgdijlhoi
球迷	kdfghiiof
理	dajbeckhijhlene
理由	mcfdhhhoh
理解	nchdfhjoc
理财	lcijfof
琳	lcfgjijoe
琼	ngfijof
瑞	jbfdighhfifjflhnf
璃	ncfdfgfok
甘	khiifjioh
甜	kbhcfdfiiof
生	Zafbicddhghhhlhnlof
生下	mcfgfhjiioe
生命	mgihiof
生态	noj
生意	mbhcfdhgfihjinhod
生日	ldfgfihnhoh
生有	ogflkoe
生死	ngjlfof
生活	ibecedigehhifjjnh
生物	mbhchdhgflhoe
生被	njelini
用	caebfcedogehdidlinioj
用户	koj
用手	mbfcfdhgfjilfoi
用的	ncidfljof
田	jcddfhhifjiol
由	jbhchdfhkiflhnfoe
甲	iafcfdighhfjhlinf
申	hahcidhghhflhob
申万	ncjoe
申请	kchdhghifof
电	dafbjcidkgfheihjdljne
电信	mcidhjfof
电商	ncddhoi
电子	lcijhlhof
电影	ibjdhgfjfnhof
电影节	mcfdfijof
电脑	kcedijflhoh
电视	kbhcfdhgfijod
电话	kcfdhline
男	dafbiceddgihfihjelfnloi
男人	likoh
男友	jcfdfghhfiflfnhoj
男子	ggfienmoh
男孩	mcfdfgiifoh
男生	nnkof
画	hdhghhljeod
界	eafcidhghheifljneoi
界上	lcfdfghli
界杯	kbhcfdhihof
留	gahbfcfdehhihjlnhod
留学	kjilinfof
留意	mcidfjh
略	hgfihjilfnf
疑	hbjchehghhfjelhnjoc
疗	mcldfghlfnioe
疯	lgkjiof
疾	mdhiflinkof
病	ibfcfdhhfifjfnloi
症	mcedigfifnjof
痛	jahcehfiflhnhoj
瘦	mgkhhoe
癌	mdhhfijnjof
登	hcedhifjelioj
登场	lcfdfgfihoj
登记	mahbicfdfgfjfoi
白	gbhcfdhgeheiilfnioh
白领	nchnjoe
百	gafbhdhgfhfikjflfnhof
百万	kafbeckdigfhfihjhlfnfof
百万的	ocidjhfjfoe
的	VaccjgehojjllnYon
的一	ibfcedhghhiiflhoh
的三	mdigfhhiflhoe
的上	mceghifjflhoj
的世	mcfdfghhiifjfoh
的中	lafchdfgfhhlhof
的人	iafbfcfdjhijllfob
的关	lbhcjdfihlfoe
的十	nbhcfifjkoe
的发	mbihhlfoe
的发展	mbihhlfoe
的古	ncfhlod
的吗	lbfcidfgfhhjflhof
的国	mcfdfjhliof
的地	lcfdfghjhlhoh
的地方	lcfdfghjhlh
的城	mgjoh
的城市	ngj
的基	ocfdeok
的大	kcfdfgfhiihjhlh
的女	lhhnfok
的好	lbicfdhgfhfjioe
的婚	mbiifjiof
的家	ncfgflhoj
的小	lchdjlhof
的微	ncfdeihoi
的心	mcfdfgfhiiioh
的成	ngihkoe
的战	nlkoe
的房	jdfoj
的房子	kcfdfoi
的手	mcfdjhhof
的故	lcfhjlhoe
的故事	lcfhjlhoe
的新	lbhcedhoh
的日	mcfdfgfhfiflk
的日子	ncfdfhflj
的时	mbfcfdfghhiifjfoh
的是	kdjgfhhifjfof
的最	mbfcidilf
的朋	mbicfgfhfjiof
的朋友	mbicfgfhfjiof
的照	ncfdfiflioi
的照片	ncfdfiflioi
的理	ncfdkof
的生	mcfhiifjj
的生活	njj
的真	miilfoi
的秘	mcjghhfifjhoe
的秘密	ncjghhfifjfof
的精	nbicfdfhiifof
的股	mcfoj
的自	mcfghjiof
的车	mgflhnfoi
的这	kcedfhfiflhol
的钱	lcjdegjhfjflfoh
的魅	ngihjjeof
的魅力	ngihjjeof
皇	hbhcfdfgjhfiijflhnfof
皇马	kgjifof
皮	kbfcddfghhhihjflfnioi
盆	ncfdfgiihnioe
盈	lcidf
益	hafbeckdegfhfjhlfnfok
监	iajbhckdfgfhfifjflfof
监局	ncjof
监管	lciniof
盗	kbhcegfhfielhnjoi
盘	dafbhckdigdhfiflfnfoi
盘点	jbiccdigehhihlhoh
盘点那	nbhdfhhlioe
盛	ibfcfdegfhjihlfnhoi
盛大	ncfgfoj
盟	hdhgfhfihlhnfoh
目	fchdhgfhejflhndok
目前	mbhdjgfhflhod
目标	kahbfchdflhnf
目标价	mcjdfof
盲	mchdfgfjfnhoj
直	fbkcfdhgfhfjflfndok
直接	lbicfdkhilfod
直播	lcfdhgfjhlfoi
相	eaicidfgkheihjfnfof
相机	jcfdioh
相比	ncjdfgfoe
省	hafcfdfgihfifjlleoi
看	cafbfcjdeghhkidjflknfoi
看到	lgjieoj
看好	lbfcldhoc
看完	kbicfdhgfhfihjelfoj
看待	jdeghhhiejhni
看看	kbfchdfhklf
看过	ncfdigfielhoi
真	eafbldegfihlhneoh
真实	llioi
真是	mbfcfdigfhiihlf
真正	lbfcjdfgfhhifjilf
真正的	lbfchdfgfhiifji
真的	jbicfghjfliof
真相	lbfcfgfhfiiok
眠	ndfgjheoh
眼	hafbhdehhihjelhnfoh
着	hafbfdegkhjjfnf
睡	lchgfifjenhoi
瞬	lcfiflhni
瞬间	lcfiflhni
知	fbidfhiihneof
知识	mcflhoi
知道	ibichdfgfifjflinfoh
短	hcjhfihjfnfof
短期	jcigfoh
短线	mcjof
石	gafbdcigdijjhlhnf
石油	lcidfifliof
矿	kaibhdhgfifjfnf
码	mbhcfdilf
砍	kcfdfnmoe
研	fafbfcfiejknhof
研发	lbfdighof
研究	jgfhfifni
研究生	kdfifjhniof
破	fahcedhhfjfoj
砸	kcldfnloc
础	laidfjjof
硕	kji
硕士	kji
硬	kdfgilkoe
确	ibfchhfiflfok
确定	lcidhifof
确认	mcfdfghiejhoj
碎	ngkoe
碗	ncfdfgfhijjof
碧	mcfhfifok
磅	mbicjifjfof
磊	mchgfikod
示	gahcfdfhhihjhnfof
礼	hafbhcedhihjflenfok
社	hahcddfifjhlinhoh
社交	ncedhjfoi
社会	ldfghhhifjhljod
社保	maidfgfjfoh
社区	mcfdhhfjjoh
祖	lbfcfdhehgfhjiiod
祝	lghhhiiof
神	eafbfcfgihmiijdleoh
神器	nbfgfiioi
票	fbhcfdfhfiflhnj
票房	mchdfiioe
票的	ncigkoc
祸	lchiioe
禁	ibjcfdfhiihnfof
禁止	lahbkcfdfnf
福	hafbecldfgfheihnfok
福利	mdfoj
福特	nbfchdfifljof
离	fafcedihhihjflenioh
离婚	jcfgfhiiflhoj
离开	kcedhgihfih
秀	hbicfheijlfnfoi
私	ichdigeiklfnhod
私家	mgfiinh
秋	kcedigfhfihjjoh
种	fcidfehhdifjineok
种什	mcfdfjioh
种什么	mcfdfjioh
科	eahbhcedfghhhiejjlhnf
科学	mahcfdhehifljof
科技	iafchdigehiihoe
秒	lbhcfdfghhkiflfof
秘	ibhdehjihjhlfnf
秘密	mbichdfghhhifjfod
秘诀	nbfcfjk
租	idejfnkok
租车	mafchdeiinh
秦	ncfgihhjioe
积	jahciihjfnfof
积金	ncjoe
称	caibjchddgfihjblknkoe
称不	lahdeghihjinf
称其	mbhchdfnhof
移	ibecedigfifjl
移动	ldjgfoh
移民	lbecedfhfifjmlh
程	gahbecedjgfhfihjhlfniof
程序	ldknfof
程度	ncfdfihjklfoe
税	kahcinfoh
稳	jafbfcjdfghif
稳定	ncdoi
稻	mcfdfgfjflhoi
穆	kahbhchghifnfof
究	ibfcfdiheiflenioj
究生	kdfifjhniof
究竟	mbfcfdighhflfoi
穷	lcedhgfifjili
空	fbfdfefgehhlinioj
空中	ncfdkof
空间	lchoj
穿	jbicfdfijod
穿越	nbfdfgfiioh
突	haibhcedjgfhfihjflhneof
突然	mbfchdigfiflfnfoj
突破	jbhchdilfoe
窃	mbfgfihnkof
窄	mcjdf
窝	mcjdfnioh
窝轮	ockoe
立	gbicidlgeheiijincoc
立马	mdhgfifoj
站	gafbfcedfghhflinioi
竞	hafbfcfhflhnfok
竞争	kbfcedhihjh
竞赛	ngfljoe
竟	hafbicedfgjihjelhnf
竟是	lbfcfdigfhfiijeok
竟然	mcfdfghhhiflkoe
章	jafbfcfdfhijjlhoe
童	ibfcfdhhhifjdnjol
端	kdkjiof
竹	nhfok
笑	iehfhgjjfkhmhom
笔	jafbhcegfhinh
笔记	ndjoe
第	dafbecjgjhjienfof
第一	hafbfdhgfhhjilfnf
第三	jbfcidfghhfifliof
第二	hafcidfgihfiijhoe
第五	mcfghhjifjflfoh
等	hbfchdfgihfifjjleoh
筑	jcidfhiifjflhnfof
答	jcfdfgfhfiijilfoj
答案	lcfgfok
策	jcidfgfhfifljoh
策略	mcjdfof
筹	kchhfnjoe
签	ibecfdfgjhfjhlenioi
签证	nahbfdfifji
简	jdfghhiifjilhoe
简介	ncjgfjiod
简单	mcedhhhlhof
算	ibfchdeghheifjilh
管	gbfdigfhhiejhnkod
管理	lafdhnhoi
箭	icfglhiiilfoe
箱	lbhcfdfgilfoh
篇	kcedfgfhfiijhlioh
篮	jcfglihnfof
篮球	lcfgiihof
籍	kahbfcfdjgfhfjinfoe
米	fahbhcedhjflfnjof
米兰	lgiof
米长	nbfdiifnioe
类	hafchdhehhfjhlinfoe
粉	lbhcfdiih
精	eafbhdhgehjiflfoj
精彩	kdfgeifjioj
精神	lbicfdjgfhfihjfoe
精英	mcedhghifoj
精装	icfoi
精选	mcjghof
糕	ndfgkhfof
糖	kcmdfgflfoe
糖价	mckdfgfof
系	fahdegfhjjk
系列	jafbfcegfhjjjlenfoj
系统	kcfdhgfhflfnhoj
素	jbfdhhfihjhlhof
索	gafbfcfghhfiejeljnioi
索尼	ioj
紧	jafdfgihhiijilf
紫	lchghifoi
累	mcedfifjhnhoi
纠	lahcfdfghihjfnfoh
纠纷	mahcfdfghihjfnfoh
红	fafbhdegkhhiijfneoh
红楼	lcfhkoe
红楼梦	mcfhkoe
约	fahcldegfhfikjflincoe
级	eahbfcidighjilfneof
纪	hafbfcighihjfniod
纪录	jbhcidfghhfifnjoe
纪念	mcidflioe
纯	lcfdfhiih
纲	lhhihjhof
纳	ibhcjdfgiihjfnfof
纵	lghhiiflh
纷	lahbfcfdfghiinfoh
纸	lhiifnioi
纽	lahcfdhghiflhnfof
纽约	lahcedilhnfof
线	eafbfchdhgfheihjhlfnhoi
练	ibidfgiiijfljneob
组	eahcfdigehjjelh
组图	faicegfhfifjfnjoi
组织	kcjdhiflhneoe
细	jafchdihijfnhof
织	kcjdhhfiflhneof
终	gbfcfdeghhfihljnfoj
终于	lcfdfjhlhoi
绎	mdfiijhof
经	dafbfcjghhelfnfok
经典	jbfcfdfgfiilhoi
经济	icjdhgfifjhlf
经理	jcidiof
结	fajbhdegihfihjfleneoj
结婚	jihlfnfom
结束	kaicedfihoh
结果	kahcfdhiejhnfoi
绘	mhjifjhoh
给	fafcfddheiijhlhnjoh
络	icedhgfhhiinfoh
绝	gafbecddkgihhljoc
绝地	kcfdfghhfihjflhoh
绝地求	kcfdfghhfihjflhoh
绝对	lcfgiieljoe
统	gahbkdjgfiejeleoe
继	iaichdfhfienfoi
继续	iaicidfifnfof
绩	hcidfifjhnfoh
续	fahbfckddgfheielhnhoi
维	ibhcfdhgiifjfndok
绵	ncidfgfhhiijfod
综	kcjdegfihlf
综合	mcidfifjhlfoh
绿	icedfglhfihjflfnioi
绿城	ncfgj
缅	nbhdfielioh
缓	lbfdiihlfoe
编	jbfcfdegfhhjjoi
缘	kcfdfheljoi
缩	kbfckdeliof
缴	mdinhoe
缺	jbicidiglhdifjfleod
网	baeccdpihjelenioi
网上	jchdigfhfifjhnhoe
网友	gafbfcfdfgiikjenjod
网易	lcfdegfom
网游	jcfdigfifnhoh
网站	mafdjgfjhnfof
网络	jcedigfhhiinfof
罗	fchgkhfijjelfnfoe
罗斯	jahdhgfhfifjflhnfoh
罚	jafbfchdfgihfifnhoh
罪	jaicfdfiklknfof
置	iahbhcedehfiflhnhoj
置业	ncfdfoj
署	mafbfcfdfiiok
美	aajbmcidhefgehkihjdlincoe
美丽	lcfdfgfhhijoh
美元	gahbjcddigfhhjfof
美军	lahcfgfli
美国	eahbkcddkefgehfiejillneod
美女	lcfdfhhifjflfoi
美的	mckdfghjf
美股	kcfdjof
美记	obfcjdfgiifoe
美食	lcfhfihok
群	iaibhcddfgfhhjflhneoj
羽	ngjhf
翁	ncfdfhjnjof
翻	jafcedhhhiejflfnioi
翼	ndjjf
耀	hafbfdigfheiejioj
老	cafcedcgihhijjhljnh
老人	jbhcfdfgfhfifjflhnfok
老公	lcfgfhjifoi
老外	njmlfoc
老婆	lcfgfihjfoi
老师	ljjniof
老板	kbfchdfihlfnhof
老虎	mdfgjhfifliniod
考	cafcegfhfihjsoc
考生	jji
考研	hcedfjlof
考虑	kchdhghjfnf
考试	jjjnhof
者	ebhcjgehhjenloe
者与	ocjdfgfifniof
者荣	icfdhiflhoj
者荣耀	icfdhiflhoj
而	gafbhddghhiiejjlineof
耍	mafhfnhoj
耐	mcfgfiijhlhof
耕	mcfdfnjoi
耗	ncfdfifjfnioi
耳	kcfgfhhifjfnioi
耶	mahbhchghifjfnfof
聊	lafcfdfgfhhihlfnj
职	gahbfdfgiheihliniod
职业	kafgkifjhlf
职位	naicedhof
联	dgjhfihjine
联合	kbhcfdhgeihlh
联怎	ldigfhiof
联怎么	ldigfhiof
联想	mcfljof
联手	ncfdfjfoj
联盟	jbfcfdhgfhfihjhlfoh
联网	jcigfoh
聘	jafbhchgfhhnh
聚	lchdfgflj
肃	ldfgfhhiijiof
肉	lafcfdijflfni
肖	ncjof
股	bbfcvdiehfhhfifkhlfmhod
股东	kchdhgfof
股价	kcjdeof
股份	lcfoi
股市	icideli
股民	ocdok
股票	hchdfjhoi
肥	kbfcidfhfjflfnkoj
肩	mcjdegfiioe
肯	kcidfgiiioe
育	hafbfdegfhhiklfol
背	icidfhdijjhlhnf
背后	kbfchdfghhfii
胎	kcedfhiienioj
胜	gahbfdfgkheihjflhnf
胜利	lgilioe
胞	mcfdhhjielhnhof
胡	jaibhcfdfiijfnf
胡锦	lajcfdfof
胡锦涛	lajcfdfof
胶	lcigiifof
能	bafbhdlhiiejflhndoi
能不	mdehk
能力	lbfdkgfhiod
能否	mbfdhliof
能源	kciof
能用	mcfdjgfliof
脏	mahjiliof
脑	jbfdhgfihlhnh
脚	kcfdfgjhfiijhlfnhof
脱	kahbfcfdfghihnhof
脸	jbhdeghiijflfnhoh
腊	mahbfcigiof
腰	mcflfol
腾	icfdhgfijoj
腾讯	jcjdhifof
腿	lbicfdhgfhfihjflhoe
自	ccdghhdiijilhmfnfoh
自主	kbhcegfjhoi
自信	mcfdfgijhliof
自动	mdjgfifof
自学	njjoe
自己	hdigiifof
自己的	kcfdhhhlhnf
自曝	lbhcfdfifni
自然	lcedfliol
自称	lafbfcfdfgfhfiijilfnhoj
自驾	loj
至	gbfchdhgfhhlh
至少	lahdigfjhnfoe
致	gahbhcedfgeidlfnmoi
舒	lcfgilfoj
舞	jbfcfdjhhnf
航	hahbhdfeegehfifjhlk
航天	nbicfdfefjiof
航母	mbfljof
般	lcfhiiilhod
舰	jahcfdfgfhfiflioj
船	kbhchdfgkifod
良	kahbfcfhhihjflhof
色	fafbfcfdehfihjhljoi
色列	jahcfgflkoe
艳	kchdfghiilfof
艺	hafbfcfdhgfhhihjflfnioi
艺术	kdhhini
节	fafbhcidfgehfjhnhoi
芝	mgfihnioe
芬	ncidfgjoe
芯	mcfdj
花	fafbhcedcghhiiijelenhol
苏	hbhdhgjhiiflfnfod
苗	mcfdfhijfoi
若	kahcfdfgihhiijfnfof
苦	laicfdfhhjflh
英	dahbfcedhgjhdiejilinhoe
英国	ibhdigfidjhlfnkoe
英语	jgfjjof
英雄	jbfcfdhhfifjfnhoj
英雄联	mdigfifoh
苹	kcedk
苹果	kcedk
茂	mcehkoj
范	ibfcjdeghhfihjflfnh
茶	lcidegfhnjflfoe
茶叶	ocfhlod
草	jbhdehjifjflfnfoi
荐	hafbfchdhhfifjhlfoi
荐的	ndehfjioi
荡	ibfcidfgfii
荣	hafcedigfhhifjfnioi
荣耀	icfdjiflhoi
药	jbfdehfihjflfnioj
莎	ncedfghhjihoe
莫	lbfcidfghjh
莱	jchghhfjflfnfoh
莲	mbicfdfgfhkihof
获	faibhiilfnhoe
获刑	lcfdhifniof
获得	mdighoe
菜	jbfcfdehkjflfnjoh
菲	ibicdghhfihjflhnfoh
菲律	mcfdfihlhoh
菲律宾	mcfdfihlhoh
菲特	mbhcedhgfoh
萌	mbidfgfih
营	hafdhgehhlhoi
萧	ngfijnfoh
萨	ibkcfdfgiifjflhne
落	fbfchddgfhjihjhlfnfoi
落地	lchdfgfhhjfoh
著	ldfhilfoj
董	jchijnfoe
董事	ldhghifoh
葩	mhjjflh
蒙	mbfcfdfhjiiof
蓄	ldfiinf
蓝	jafbfcfdighhfifjhlfoh
蔡	ncfdfgjhilfoe
薛	ncfikof
薪	jbfceghjilfnh
藏	hafbhcfdfhiiejflfnioi
虎	ibfcfdfgihhiejflinfoj
虐	nbfcfdigfielhoh
虑	kcjgiihjfnf
虚	lcedfgjoh
蛙	ncfdfhfifol
蜜	lbjcfdfihjf
融	hahbfcjdkgfifjf
融资	ldjof
血	ibhcedegihfiijelhni
行	aajbkchdhgehhifjfni
行业	hbfcidhgfhhifjflhnfof
行为	lahdegfifjioi
行动	kcedhgfih
行学	njklfof
行情	ichdfoi
街	hcigfhhjhlfoi
街头	lcfhfiioj
衡	ndigmoc
衣	icedhgihhihjfleoh
补	hbfdhhhifjflfnhoi
补偿	mcfdijfnj
补贴	lcedhoj
表	gbjhhijjfod
表现	ldfiijfoj
表示	kcfdegihhjhlf
袋	lcedfgfhfihjikfnfok
被	bafbjccdhgfhiiljalinmoe
被人	nok
被判	kbfcfdighjfniof
被指	kbhcfdegfifjfnjoi
被盗	mbhcfdhieni
被骗	ndigiijncof
袭	hcdgfihjhljneoi
裁	kaibhcddfhjihjfnhoe
装	fddhhidjfnkom
装备	ldhliof
裤	mcfgiiinhof
裸	mcfihjilfnh
西	cbjddgkielhneoi
西北	mjflj
西安	mcidfgfjhlfof
西方	mbhifliof
西游	kcfhhoj
西班	kchghifoh
西班牙	kchghifoh
西部	mbhcfdfgfhhifoi
要	cdeefiejillnhoi
要求	iahbhcedfgfhfiejdljnjoi
要的	mcflkoe
覆	nbhcfdigflhof
见	gahbfcedhgiheifjhlfnfok
见的	mdhgfjiof
观	hafdfgfhiiijflfnfoj
观众	mcfgeijoh
规	hbfcjdiifjilfniob
规划	mjjof
规模	kchdhgfhhjf
视	fafdhghhfijjildnfoi
视频	jbfcfdfghihlfok
览	jcidigfifoh
觉	jchdfhjiflf
觉得	ldfhhoi
角	hafbfcfdhgfhiihjflhnf
解	eafcddhhiifjelhnfol
解决	jdigfifjflinf
解密	ndegfoj
解放	ndhgiifof
解析	ldfoj
解读	mcfdigfifjfoj
触	lafbfckdfgfhhjfoh
言	hafbhcfdehhijjinhod
詹	kbighof
警	gbhcfdigeheiejhloncoh
警方	mbfdhiijhnfof
计	ebfcfdiheihjhnhoh
计划	iahcjdfgfhfjinfof
订	laicedhghif
认	fdfgihiihlenfoh
认识	lbfcfdhgfhiifjflfnhoi
讨	kchdfgfjhlfnhoh
让	eafbhdeghheihjiljnfoh
让人	kbicfdhghhhiejflhnf
让你	jbfcidfgfhfihjklhod
训	jbhcfdehiifjilhne
训练	kbicfdfiflineof
议	faldhgelinhob
讯	hafbfckhhihjhlhnfoc
记	fbfcfdegjhiiejjleniof
记者	lcjdfghihjfniod
讲	jahcedegfhkifjeljoi
讲了	ohloc
许	jafbfchghhfihjflfnfoj
论	hafbhchdeghhfjklfoe
论文	nbjcdjinhof
设	hahbicidfgfhfihjfnf
设计	kchdijfoj
访	iahbfdfiljf
访问	lahcfdfgfihlfoi
诀	mbfcfjk
证	eaicidegijhleof
证券	jciof
证明	mbfcddfghhiifjklf
证监	laichjfof
评	eafbechdihhihjhnf
评价	jcedighhfifjhliof
评测	mcfdiifoh
评级	kbfcfdioi
评论	lchdfjfoj
识	iafbhcegehhifjfljok
诈	lcfdhgflineoh
诈骗	mcfdhgflineoi
诉	jcfdfjeljnh
词	lcegfhhjilfoi
试	fcedjgfheiilfoi
试水	ncddjjh
试玩	mcfdi
诗	jcfdegfhhiijklf
诚	lcjdegfii
话	gcedfghhfifjiljneoi
诞	lbfcfhhifjhoi
询	kckdfgfhhifnfof
该	gafbfcfdigfhhifjjlhnfoh
该怎	kchdfgfhfifjhlhnfoh
该怎么	lchdfgfjioi
详	kdhihof
语	hbfcegfjllhof
语言	nbfhhlj
误	kcfgfhjiflfnhoh
说	fafcedkgfhfiajiljnfok
说不	nafbhdjjikfoe
说出	ncfdfghljoe
说出来	ncfdfghljoe
请	gbhcfdfgfihjhlenj
请赛	njjof
诺	kbicfgjihjflfof
读	ibfcfdhgeiejlnhof
课	jafcfdhjilfnhof
谁	fafbhcedhgjhljfldnfoe
谁是	lbjdfghhfof
谁能	ocdok
调	eaibecjdighhdifleni
调整	jchdfghoi
调查	iaibfcidhhfiejilfnhoe
谈	hahbhcedhhiiijflfof
谈判	lahbhdhgfjflhof
谊	mchdfgijfljod
谋	mcfdfhilhoe
谎	mbicfnhof
谓	ncfdfghhkiflhod
谜	ncfgfjfok
谢	jbfdfgihfihjhlfnfoh
谱	kchdegkof
谷	igflhom
谷歌	kcfdili
豆	kbkcidegfhfifjilfof
象	ibhdhghhfiijfnf
豪	gafbhcfddhfjflhnhol
豪宅	kchdhgfifoi
豪车	lcedfgiiflhoh
贝	jahbhciddgihfiejhlf
负	jahbfcjdfhfifjfoi
财	gcidigeiijelfnhof
财富	mchdihfif
财报	ncfdjof
责	jajcidehfifjflinfof
败	iahcfdeghhfifljnhoh
账	kbhdfnj
货	fbhcidkhfjhlfnfod
货币	lcedhgioh
质	hdehfijjhlfnfoi
质疑	lghiijfof
质量	mcidfnfoh
贩	mbhcfdiifof
贫	lcfdfifjhlfnfok
购	eafbhdmgeheih
购买	mbhcfdjifnhoe
购房	kcfdfjfok
购物	mbicfdfgfjikflhnhod
贯	ncfghifok
贴	jafbfcfdjgfhfihjfnh
贵	iafcedhgjhdiejenioj
贷	iahbfchdigfhfifjflhof
贷款	kaicfdiniof
贸	mafcddioi
费	fbfchdfghhfiilenjof
贼	mbhhfnioh
贾	lchdfghhhiinfod
资	cajbfcldigfheicjhleoi
资产	lahcigfjf
资格	ldfjinh
资源	kaicidf
资金	ibhdhgfiflfoi
赋	ndfoj
赌	mckdfghoe
赏	jcjgfifjfnfoh
赔	jbfcjdhgfiflfniof
赚	jbfchdjgehfiejilfnhoh
赚钱	mbfdfgejinhoj
赛	cafbedegjhfihjjlfnfok
赛车	mcjge
赞	kbfcfghii
赠	kbichgfihnfof
赢	jdfgkiejinfof
走	fafbhchdhghheihjelfnhoh
走人	ogkod
赴	kbfdihhoe
赵	kdhgfijjhnfoe
赶	lcfgijjnf
赶紧	ngijjod
起	cahbddigihfjfleol
起一	ndegihiif
起来	lchdfgihfihjhlf
趁	mbfcidfiinfof
超	eceghhfjflhnhok
超越	ndelfok
越	hbhchdfgeheihnfok
越南	nbk
越来	lchdhgfhfifjflioh
越来越	lchdhgfhfifjflioh
趋	ldiof
趋势	mcfdiof
趣	lcfdfgiifjilhof
足	gahbfckddgmhiiejhleneoe
足球	kgejjoi
跃	ldeghoi
跌	edmehfhgfiikhof
跌吗	ocdok
跑	jafbfihjflhnh
距	kcfdfgfoj
跟	jcfghhhjfnfoi
跨	kahbfdfghifjhoi
路	fafcfdjgfhfnhoh
路上	lbigfhhifljoe
路边	ngfifnkof
跳	iafbfchdhhfjfoi
踢	lafbhcfdfhfifjfnioh
踪	jahbicedfgfiinfof
身	eafbhccdfgjheiojilfne
身价	mcfdigiiflhoe
身份	kbhcfdigfihnhof
身体	ndfijliod
车	cahbfcedhgfhdiejelhmfnlon
车主	kcfgfihoj
车后	ncfdellof
车票	ogjniod
转	fafbfcjdhheihjelhnhof
转型	ncedeok
转战	nchgdnhoh
转身	ncfdfgfieol
轮	gcfdhgihfifjfli
轮融	ncedkof
轮融资	ncedkof
软	iafcedhhfifjfliok
软件	lcfdi
轻	hafcidfgiiild
轻松	ldhgfifjjlf
载	jbhcfgiifjfliof
较	kbfchdhgflfoi
辆	kcfdfgfjflhoj
辉	lbhcfgfheoj
辉煌	ncfdhheoj
输	jafcfhfifjilfnioi
辞	jcidfnjof
辞职	lcidfni
辱	mcfgilhnhof
边	ibfcfdfgjjelhnj
边的	ogihjod
达	faibhcigjhiidjelhoe
达到	mcfhilhof
达成	maidfgiifoe
迁	jahbfcidhgfhfiejelfnhoi
迅	mdhhhihoe
过	ebicedfhfikjhnh
过后	ncjdfhfifjhlhof
过来	mcfdhgiiilfoe
迈	lbfcedfghifjioj
迎	ibechhhihjhlfnhof
运	gahcigjheihjdlhof
运会	ndhlioe
运动	kajcfdfgkiinfod
运营	mcfdkof
近	faicfdhgfijjfle
返	lcfdfgkiioe
还	cafbhcedkefghihlhnf
还会	mccdiihoh
还是	hafbjchddgehiiijfnf
还有	ibfchdhgfhhjildoh
还能	lcfdeghlioh
这	bafbfchdfgjhjjelhndol
这一	kbfcfdfgiifji
这三	mbicfgfhiihoe
这两	mcfifjfok
这个	hafcedfhjljnf
这么	jcedigfjhli
这么多	nbhcfdfhfjjlhof
这些	iafbhdegjhfihjfldok
这是	kdjgehfoh
这是一	mchdigfoe
这样	jbfgfhhiklfnfoj
这次	mcfgioh
这里	lcfhkoh
进	dbhchdfefgkhhijjdnfoe
进入	kchdjgjifjfoc
进口	lcidfgflh
进球	lbfcfdfgj
进行	jbhdhghifnfof
远	hafcjgfhfiinfoj
违	iaibfchdegfhfihjhoh
违法	lahcfdfnioh
连	fafbfcidcghhfihjhlioh
连续	kbfcidflhoh
迟	kaibkdfgfihoc
迟到	nbkcfihod
迪	jbfcjdjhfjfleoi
迫	lcfdfghihjfnioh
述	kdfgfhhihlh
迷	hbhcfdhgfikjflfneoh
迹	kbfcedfgkhfifjfnioj
追	idehfnioh
退	gafbicjgeihjfod
退出	kbhcfdhgfihoh
送	gafbfcfdigjhfijlfnfof
适	hahbfcegfhlifoj
适合	kcfgfhilh
逃	jafbfcfdfhhlhnhoh
逆	kbfcighiflfnh
选	dahbfchdfhiikjflenhof
选手	mgkihoe
选择	iafchhfiflfnioi
选秀	ncfdigfijoe
逊	lbfcfdhgfihjinfoh
透	jcjdfgiih
逐	lcidfgfjhnfoh
途	jcfdfgfhhjjlfoi
通	eafcidhgfhfjhlfni
通州	lcfdfoj
通知	mchjiof
通过	kbicddjgejhlfnhof
速	hbhdhhhihjflhnfof
速度	ncfdfifjfljoi
造	fbfcidigdheilleoh
造假	naicejinhof
造型	mijoe
逼	kbfcedfgkhhifjfnhof
逾	lahcjifoe
遇	gcigeheihljnf
道	eafbhcjdfefghhejfli
道是	mcideeflh
道歉	mghhjjfnfof
遗	jdhgfhiifjfoh
遭	fafbidegiheihjhlfnh
遭拒	mni
遭遇	miijhof
避	kchdhgihfjf
邀	jbfcfdihfjhlfnhoh
邀请	lbfcedfifjhnioi
邀请赛	njjof
邓	mcfgkihoe
那	fafcedigdhkiflknfof
那个	lbhcfdfhiiflfoj
那么	idjhijf
那些	jdhgdhfihjhliof
邦	lcfdjgihfifof
邮	mcedjgfjhneoi
邵	mcfdigiof
郎	lbicedfgijflfoj
郑	iafbfchdfghhiihjhlfnfoe
部	eambicfdfgehdifljof
部分	jbfcfdhgfhfjilfni
部长	lahbfcidfiijfof
郭	jafcfdfghhhiljflhnfod
都	daicedfgfhlihjflhneoi
都不	lcfdfgfihlinfoi
都是	jbhcfdkgfhhihjflfoe
都有	lbfcjhioe
都有哪	ncfhilfoh
都说	ncfoj
配	hbfdigjhfiejfoj
酒	iafcfdegfhjjflhnioh
酒后	nnjoe
酒店	kcfdfgfhfifljnhoi
酷	kcfdkiioe
酷派	ncfdjof
醒	kbfcfdfhhjinf
采	kbichdfihof
释	kbhcfdhghhhifneoh
里	dahcddcgihlihlineoh
里尼	ndelkof
里的	kbhcfgfhhihjflfoi
里面	ncfgfhijjod
重	ccidhghhdihjelknhoe
重回	mdighifnioe
重大	mcigfliof
重庆	jghhfifjjlfnhoh
重点	kdfjhoh
重申	maicfdfgfliof
重磅	mbicjifjfof
重要	kcedfifjflkoh
重要的	ncflkoe
重视	lbfdfgfihjhoh
重阳	nbfcjhfihnfof
野	jbhcfdigfhfifjilfnh
野生	nbidfgfifniof
量	fafbhcldhghhdiflfnfoh
金	abecodhghhfjdldoj
金刚	ncfdfieok
金开	mcjoe
金融	jaichdkgfjfoe
鉴	mcfdfgfhkif
钟	iahbicfdfijjflhoe
钢	jcldfifjfljoc
钱	fbecigfhfifjflenjom
钻	mchdfgfjj
铁	hcfdfhfifjhlpnhof
铁建	mcfgfoj
铜	laicidfgfifof
铝	mbfckdfof
铭	ncfdfgfijjfoh
银	gafckdjgdhjihjflfnhob
银行	hbidjgfifjfnioe
铺	nchdfhfok
链	jcfdmgjlfnhoe
销	gaibfcfdihfifjeoj
销售	jgfoj
锁	ldehfifjklfnhoe
锋	jcfdhgiih
错	iafbfdeghhkiilfnfof
错误	ndfhj
锦	iaibfcfiflfnfoj
锦涛	lajcfdfof
键	jafbhcfhfifjioh
镇	jbhcfgfhfjfon
镜	jafbfceghiijhlhnfof
镜头	mcfdhgiihoe
长	cbfcfdihijfnk
长城	ncfjiliniod
长期	ncjdfof
长生	mcfdijiof
门	ecfdfgihfiejknhoi
闪	lcfdeghifjflfok
闭	jbhchdfhhihlfoe
问	fahbicfhdiijinfoh
问题	hahbhgihfiflinfof
闯	lbhcfdfiijhoe
闲	mcfdfhjnh
间	fahbfdfgfiejilinj
闹	lcfihlinfoi
闻	ibhdfgfhiiijflinfoe
阅	kbichdfgfjhlhof
队	fbhcfdeghhfielinhoj
队长	ngenhoi
防	hcedeghheiflkoj
防治	ncfdfgflioj
阳	gafcigfihjjlfnhof
阳台	ocfjknhoe
阵	iafcfdfghhhihni
阻	jbfchdfhfjflhnh
阿	faicddigjiinfod
阿富	kahbhcfdflh
阿富汗	kahbhcfdflh
阿根	nbfghifjiof
阿根廷	nbfghifjiof
阿联	ldfgkifoe
阿里	kaicediih
附	jafcfdigioe
际	gbeckdeghhfifnfoj
陆	jaichdfgfifleoi
陈	haicfdhiojflfnfoc
陈水	naicfgfof
陈水扁	naicfgfof
降	gafbecddigihhjhlinf
降价	mcdghoi
限	gahbhcjdegjhfifjdlhnf
限制	mahbilhoe
院	fakbedhiflfoh
除	ibhchdfgiifje
除了	lbfcidhgfhhjfle
险	haicidfgfjf
陪	lhfihni
陷	jbfcigfhfiijflfoh
陷入	mcfdigfii
隆	lcfgioh
随	jdhgehhjhlhnfoh
隐	jafbfcjdeghhiihjfleof
隐藏	mcfdfhiifoj
隔	lbfcfdhgfhjlioe
障	mcfdhgfoj
难	fbedeefgfijjilhnfoj
难忘	ncfdfghlinjod
雀	mcddjgfoi
雄	ibfhejfnioi
雄联	mdigfifoh
雄联盟	mdigfifoh
雅	jdfgfijjjnf
集	gahbddigfhhji
集团	jahbfchgfihjfnfoi
雇	ncfnjof
雨	jcfdfgiijjjod
雪	jcehfikjhnfoi
零	iaibfccdhgfhhiflfnhoj
零售	laicfdjhioc
雷	iafbfchdhgfjjlf
需	hafbfcfdjghifjlnfof
需求	lchdijhof
需要	jbfcfifjllf
震	gbicfdehfijjhliod
震荡	jcigfihof
霍	ldfijoe
露	iafbfchghhhifjfnhoh
霸	iafbedhgfhfijlineoh
霸气	ngfijlioe
青	gafbfchddgihiiijhleniof
青岛	kafchdfghhhifnioe
青年	kbfcidegijhlfniod
静	lcfdfgfihlhoi
非	haibhchdfgfihlhnf
非常	lbfcjdfgfhiiflfoh
靠	iafbfhfihjflinhoi
面	ebichdfghikjeldnh
面对	lcfdfihlfoi
面的	mchddgfhi
革	kbfcideghihjhnf
鞋	lbhcfdfgmhfjilfob
鞋子	nbhcfdfglod
韦	lbhdfgiof
韩	gaicdghijjelhnhoe
韩国	icedighhhihjfnioe
音	hafbfcedkhhihjhoe
音乐	kcfdjghihjflfof
页	ncfdfoj
顶	jbfcjdihfjflfof
顶级	mcjof
项	hchghheiflenfoj
项目	ibfchdhiflfok
顺	jdegfhfihlinfoh
须	kbidfghhhof
顾	jbfdfheiijflhnhoh
顿	lbfcfdighiflfnhof
预	fbfddghhhjflhnfom
预告	lgfhioi
预测	kchdfghifliod
预计	icedflioj
领	eahcfdegkifjenj
领先	lghlhof
领导	kaicfdfgfliniof
领导人	maibhcfgfliof
频	ibfcfghihjfoj
颖	mghhhiiof
题	fahchdehejllinfoe
题材	mcjlfof
颜	jcfdfghiioi
颜值	lcfdfgiifoi
额	hbfchgihfjhlfneoh
风	ebfgihiihjfne
风光	ndfgfiileoj
风景	lcfhfifol
风水	nok
飙	mcidfgfihnhof
飞	hbhcfdfghhfllnioc
飞机	kafbhghifjflh
飞行	lahbhcfdhgfjilhoe
食	iakbfddgfihjfnh
餐	kchhfjilfnh
饭	iahbfdfgfhfifjilfnjoh
饮	nchjilhoe
馆	iafbeckdegehhifjflinioh
首	caibidhghhfihlenfof
首发	kafbfckdf
首座	mdfgfifjj
首次	jahbhcddhgfhhoh
香	fbecfdjghhiifjeleoj
香港	iahbfckddghhfifnh
马	dahbfcedigiheiejhoi
马云	jdlgfifjilfoe
马克	ncfgfhjjjof
马克思	ncfgfhjjjof
马化	lccdjoi
马化腾	lccdjoi
驱	lcfdhgfjhnfoi
驻	kbicigeifjhnf
驾	hahceghhfjelfnhok
驾车	mainioe
骂	kbfcfdehhijjflhnf
验	hafbhdfgjhhiejilfnfoh
骏	lcedfhfihok
骑	kchghoh
骑士	lgiof
骗	jbfcfdkgihfnaoj
骨	jcfdhgjiinioe
髓	ohknhof
高	Zahbecidehiifjklhnfoh
高价	mcjdf
高分	mjjof
高开	lciof
高性	mcedhoi
高性价	mcedhoi
高手	mcfdfgfiijfli
高招	mcfdfjkof
高校	jcfdiifjjneof
高清	kcfdhoj
高管	lciifnf
高考	gcfjlnf
鬼	kcfdflfnioj
魁	nciiioe
魂	lckdfhiifljoc
魅	khijllfoe
魅力	ldfhijllfoe
魔	jbfcfdfghhhiilfoh
鱼	jaibhcedfgihhjf
鲁	jbhcfdfgihhjelfoi
鲜	iahbhcidehejfli
鸟	ncfdhhjoe
鸡	kcedhgfhkihjelfoh
鸣	lcfdhihoh
鸿	mdfgfhjiijf
鹰	mcfdehjjfli
麦	jajbhdfiioh
麻	lahbhcedfhfifjflioi
黄	gafbfcddeghhjijjhlfnhoh
黄金	jcedfgfhiifjhnioh
黎	lcfdfhiihof
黑	gafbhdhhejfnloe
黑客	mcfdjifnhof
默	lahdfgjjfnfoi
黛	mcfdhgfhhiljfod
鼓	kdihhijlfnfoe
鼻	mikni
齐	jbhgfhfihlhof
龄	lbjcfdfgfhijflhoe
龙	fafbfdchjiilenfom
龙头	nckdflf
！	Zaebdccdfgjhmiijklknbok
？	Vadbfchdkefghhpifjilknboj
`
