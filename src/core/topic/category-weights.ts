/** Learnt figures, see `category-model.ts`; written by `test/bench/train-categories.ts`. */
export const CATEGORY_WEIGHTS = `
<bias>	AaebjcndoeUfUgiihkVlemVndou
%	eafbfchdhgeihjjlfnfoi
0	Vbkdhefffghhbibjhlhnjoj
0's	hakbfcfdfgeihoe
0-0	cadbkcfdcglhiidjeleneom
0-1	oafbncedfgahhiflhnhoh
0-under	mafcedfgjhhiflhnhof
0-year	oafbichdfgfhhiflhnhof
0.0	bahbkdjgahdjflcnjol
0.00	ebicmdfgdhejelfnhoh
0.000	nafbichdfgfhhiflhof
0.0000	ncidfgfhhlhnhof
0.00bn	ibfckdfgeoe
0.00m	kahbfcfdfghiioe
0.03	nchdfgfhhlhnhof
0.0bn	faibfclgejfoe
0.0l	ocedfgfhhifnhoj
0.0m	iahbfciijjfoe
0.0t	nafcedegehhiflhnhol
0.1	lafcjdfgfhhiflhnhof
0.2	mcidfgfhhlhnhof
0.3	lafckdfgfhhiflhof
0.5	mcidfgfhhlhnhof
0.6	mcidfgfhhlhnhof
0.7	mahcidfgfhhiflhnhof
00	SbhchdiefffhYihkflfmfnhof
00's	ncfdfgfhhiilhnhof
00+	ocedfgjhhiflhnhof
00-0	iafbicedegkifoe
00-00	faebecedfgmhfijjhlfnfoj
00-000	mafcfdfgfhhiflhok
00-000mm	ocedjgfhhiflhnhoe
00-day	nafbhcedfghhhihlhof
00-hour	oahbicedfgfhhiflhnhof
00-man	lafcedfgjhhiflhnhof
00-month	lafcfdhhhlhof
00-point	nahcedfhhiflhnhof
00-yard	lafcedfgjhhiflhnhof
00-year	jafbfcjdhihjfoe
00-year-old	eahbhcfgkhfijjflfnfod
00-year-old's	ncfdfgihhlhnhof
00-year-olds	nahcfdfgfhhihlhnhof
00.0	gafbechghhfjelfnhok
00.00	gafbhcpdfgiiejfof
00.0bn	ibfckdegeihoe
00.0m	ibfcigfikjfoe
00.com	oafcedjgfhhiflhnhoe
000	Xahbkcjhdiejhlenh
000 a	maigfhhiflhnhof
000 and	mahbfcfdhhhiflhof
000 barrel	mcidfgfhhlhnhof
000 car	nchdfgfhhlhnhof
000 children	nahcfdfgfhhihlhnhof
000 for	nbicfdfgfhhiflhof
000 in	ldhhhiflhof
000 job	lahbichdfgfhhiflhof
000 new	lahbicfgfhhiflhof
000 peopl	ibichgfihjfnfoe
000 to	laibicfdfgeihoe
000 unit	nafchgfhhiflhnhof
000 worker	nahdfgfhhlhnhof
000+	oafceddgfhhifjjlhoj
000-00	nafcedfgjhhiflhnhof
000-000	lbfcfdeifok
000.0	kafbfchgehkjfoh
000.00	kbfckdegeifoh
000.0bn	mcidfgfhhiflhnhof
000.0m	kafcjdfgehhihof
0000	Vaicjdjhdiejilenfoi
0000's	jafchdfgehhijof
0000-00	mafcedfgjhhiflhnhof
0000-0000	nafbidhgfhhiflhof
00000	fadbdckdjgfhficjilfneon
000000	lafbjccdlgeieoi
0000m	mafcedfgjhhiflhnhof
0000s	gahbecjdhgfijjflfnfoe
0000w	oafcedjgfhhiflhnhof
000bn	jbfckdfgeihoe
000cm	obkcegfiflinhoe
000m	eahbfclgjhfihjelfnfod
000m at	ncfdfghhhlhnhof
000p	nchdfgfhhlhnhof
000th	mafbicedeghiiof
003	oafcedfgehhiflnnhof
00bn	gajbfcldfgejfoe
00gb	ncfdigfhhlhnhof
00m	gchdighhfiijelfnfod
00nd	mafbicegihhiflhof
00p	lahdigfhhiflhof
00rd	mafcegihhiflhnhof
00s	lahcfdfgehhiilhof
00st	lafbhcedihhof
00th	fcfdhgkhfijjflfnfod
00th-ranked	nafcedfgjhhiflhnhof
00w	oafcedigehhifoi
00x	oafcedkgfhhiflhnhoe
04	ocedfgihhiflhnhof
06	nafbfcfghhhifoh
08	kaebhcfdeiejloi
09	iaebfcfdeehfhiejpkhmhnfol
0bn	gajbfckdfgeifoe
0d	kafbfcedkgeifoj
0g	iafbfcedkgeifljoj
0gb	oafcedegfhhiflhnhoj
0k0	ocedjgfhhiflhnhof
0km	nafcedhghhhiflhnhof
0m	hbhcihfijjflfnfod
0q	nafcedkgfhhiflhof
0rd	oafbichdfgfhhiflhnhof
0s	ocedfgfhhiflhnhoj
0v0	oafcedfgfhhiflhnhok
1	cahchdeghhcifjhlfnm
1 million	nafbicfdfghhhiflhof
1-0	jafcedfglhhiflhof
1-0 win	mafcedfgjhhiflhnhof
1-1	lafcedfgkhhiflhof
1-1 draw	ncedfgihhiflhnhof
1-2	nafcedfgfhhiflhok
1-3	kafbfdegeifol
1-4	nafcedegfhhiflhnhok
1.0	nafcfdigfhhiflhnhof
1.1	oafbjdfgfhhiflhnhoe
1.2	mahbfcedigeifoh
1.26	oaibhcedfgehhiflhoh
1.3	lafbfdhgeifoh
1.3bn	mahgfhhiflhnhof
1.5	jbfcmgenfod
1.5 million	ldhgehhof
1.5bn	lafcigfhhiflhnhof
1.6	mahdegenkoe
1.7	lchdhgfhhiflhof
1.75	oafdfgfhhiflhnkof
1.8	lafdjgfhhiflhof
1.8bn	lahcidfgfhhihlhof
1.9	mdhgfhhiflhof
10	bbidhgfhbielenjok
10 and	ndhgfhhlhof
10 down	naicfdfgfhhlhnhof
10 in	obidfgfhhiflhnhof
10 million	lafcedjgehhihlhof
10 minut	mcedfghhhlhnhof
10 most	ocfdigfhhlhnhof
10 peopl	nafbicedfghhhiflhnhof
10 year	iahbfcjgfihoe
10-year	nafdhgfhhlhof
100	eahbjcedkgehhjclfnioe
100 meter	nafbjcedfghhhiflhof
100 million	nafcedigfhhihlhnhof
1000	lahbjcigeiejflhnfoh
100m	kafbfcidegioe
100m champion	mcedfgihhlhnhof
103	ocedfgfifjjlhnkof
10bn	lahchdfgfhhiflhof
10m	mahcedhhhiflhof
10th	ncfdfhhihlhnhof
11	ebhcldeghhdjfldoi
11 bankruptci	mcidfgfhhiflhnhof
11 day	obicedfgfhhihlhnhof
11 march	ncfgfhhihlhnhof
11 septemb	jaibfchdfgeihoe
110	maicedfgeihnioe
11000	nafdfgehhiflhoj
111	najcedfgfhhiflhnhof
1130	odigfhhiflhof
118	nafcfdfgehhlhnhoj
11bn	mahchdfgfhhiflhnhof
12	dbidfghihjflincoh
12 march	ncfdfghhhlhnhof
12 month	kbfchoe
12 nation	obicfdfgfhhiflhnhof
12 percent	ncidfgfhhiflhnhof
12.1	nafdhgfhhiflhnhof
120	kaibfgeiejilhniof
1200	majbfdegeifjinioe
126	ocedfgfiflhnhoj
127	ocedfgfhhiflhnhoi
13	gbfckghhejflenhoh
130	maibhdfgehhiflhof
14	gchghheiijelenhoh
14-year-old	ncedigfhhlhnhof
140	mahbicfdfgfhhlhof
1400	mafbfcjdhhhifoe
14000	nafcedhgfhhiflhoi
144	oafcjdfgfihlhoe
14th-ranked	ocfdfgihhlhnhof
15	eahbhcjdhgehdifjhlfoh
15 year	laibhcedigeoe
150	jchdfifjflfnioi
1500	mafbfgeihjioh
15000	ocedfgfhhiflhnhoi
1500m	ncedfgihhlhnhof
151	kaebjcfdhgiiejhnfoe
156	ocddkgfhhlhnhof
16	gaibfcideheihlenkof
160	nafcedfgfhhiflhnhoj
16000	nafcedfgfhhiflhnhoj
17	gafbidfgiheiflenh
17-6	ncfdfgihhlhnhof
17-year-old	mafcedfgihhihlhof
170	lbhcfdhgeihoe
17m	mafbicfgfhhihlhof
17th	nafcegihhiflhnhof
18	fafbfcidegjhdihjhldnj
18 februari	mcedfgihhiflhnhof
18 month	lafdigfhhiflhof
18 percent	ocedigfhhlhnhof
18-year-old	lafcegihhihof
18000	nafcedfgfhhiflhok
189	mafcfdigehhiflhoh
19	hahbedkgihfjelfneoi
19-13	ncfdfghhhlhnhof
1942	nafbfcedfgfhhihlknhof
1943	nafcedfgfhhihlhnhoh
1948	mafcedfghhhihlhnhof
195	oafcedfghhhifjjlhnhoe
19500	oafcedjgfhhielh
1953	ocedfgfhhlhnjof
1954	ncfdfgfhhiilhnhof
1958	naicedfgfhhihlhnhof
1960s	kahcedfhhijlhof
1962	ncfdfgfhhiilhnhof
1965	mafbjcedfgfhhihlhof
1966	naicedfgfhhihlhnhof
1969	mahcfdfgfhhiilhof
1970	nahcedfgfhhihlhnhof
1970s	ncedfhhihlhnhof
1971	mafcfdfhhiilhof
1972	obicfdfgfhhlhnhof
1973	ncfdfgfhhiilhnhof
1974	mahcehhihlhof
1978	mafcedfhhiilhnhof
1979	ncfdfgfhhiilhnhof
1980	mdfgfhhiilhnhof
1980s	jbfchdhgeiioe
1981	lahcidegehhihlhof
1982	mafbfcegihhihoe
1983	lahcfhhihlhof
1984	lcfhhihlhof
1985	mafcedfghhhiilhnhof
1986	mafcedfgihhihlhnhof
1987	kahbfcedeiioi
1990	mafcfdfgfhhiilhoh
1990s	jbfcjgeihoe
1991	kafbhcedhgfihjfli
1992	lahchgehhlhof
1993	lcfgfhhiilhof
1994	ibfgiiijfoe
1996	ldfhhiiof
1997	iajbfdeghiijfoe
1998	jahbfcfdfghiioe
1999	ibfdegiiijeoi
1999 and	ncfdfghhhlhnhof
19th	lafcfdfgihhihlhof
1bn	jahbfcjdfgeifof
1m	lbichgeoe
2	cafcedkefghihlenfoi
2 and	mafcehhihlhnhof
2 of	oafbicedhgehhiflhnhof
2-0	jafbfcedfglhhiflhof
2-1	kafbicfdfgihhifof
2-2	mafcedfgjhhiflhnhof
2-3	kafcfdfgehhifol
2-4	lafcedfgfhhiflhol
2.0	nafcfdigfhhiflhnhof
2.1	nchdfgfhhlhnhof
2.2	lafchdigfhhiflhof
2.2 million	nafdigfhhiflhnhof
2.3	nafchdhgfhhiflhnhof
2.4	mafchdfgfhhiflhoh
2.5	kafbfcidfgeifoi
2.6	mafdjgfhhiflhof
2.7	nafcfdfgfhhihlhoi
2.8	mafbkcegeifjiof
2.9	lafcidfgfhhlhnhof
20	dafbfdfgfhcijjjnjof
20 februari	ncedfhhihlhnhof
20 minut	ncfdfghhhlhnhof
20 peopl	objcfdfgfhhlhnhof
20 point	nafcedfgihhiflhnhof
20 singl	ncfdfgfhhiilhnhof
20 year	kafbhdfihoe
200	fcfdkheiejdlhnkoe
2000	gbedlgihfifjelfneoj
2000 and	nchdfgfhhlhnhof
2001	faicighhfijjflfnfod
2001 and	mafchhhlhof
2002	gbfcighijjfnfoe
2003	daibecjdigihfijjelfnfod
2003 after	ndfgfhhiilhnhof
2003 and	kafchhhof
2003 that	nahcfdfgfhhihlhnhof
2003 world	ncfdfghhhlhnhof
2003's	ndfgfhhihlhnhof
2004	bbicldigiheijjdleneoc
2004 and	jafbfcigfihoe
2004 for	lafdhgfhhiilhof
2004 nobel	objcfdfgfhhlhnhof
2004 season	ncedfgihhiflhnhof
2004 to	mchgfhhiflhnhof
2004 was	lafcigfhhihlhof
2005	dahbhcldhgiheihjeleneoc
2005 and	lahchgfhhiflhof
2006	gahbecidjgihfjflfnfod
2007	jbfdjjhoe
2008	iahbfchiejknf
2009	iaibegdhfidjmlfnfok
200m	kcighhhifof
2010	gbdcfdkgdhfidjklfneon
2011	iajbechddiejnnfoe
2012	jahbfcedegiiejmlfnf
2014	oaicedegfhhiflhoi
2017	lafbfcfdigehkifjl
2018	gacbecedhhhiejkljndol
2019	nafbjcfdfgehhiflhoh
20bn	mafcidfgfhhihlhnhof
20th	laidfgfhhihlhof
20th centuri	mahdfgfhhlhnhof
21	hcigfhfiijenioc
21st	mafbhcedigehhlhof
21st centuri	nafbhcedigfhhiflhnhof
22	hafbhcighhfiejelenhoi
22 point	ocedfgihhlhnhof
22-year-old	lahcedfghhhihlhof
22000	ocedfgfhhiflhnhoj
225	nafchdhgfhhiflhnhof
23	hahbfcighhfijjelfnf
23000	nafcedhgfhhiflhoj
24	gahbkcfdeghheihjelindoh
24 hour	mafcfdfhhiilhnhof
24 march	ncfdhgfhhlhnhof
24-hour	oahbicedfgfhhiflhnhof
24m	mafcedhhhlhnhof
25	fahbidjgiheifjilencoe
25 februari	nafcedfghhhihlhnhof
25 point	nafcedfgjhhiflhnhof
25-year-old	ncfdfgihhlhnhof
250	iahbhcfdeghjfnfoi
2500	nafcedhghhhifoh
26	jddgiiijflfnfoh
26-year-old	ncfdfghhhlhnhof
2638	ocjdfgfhhiflhnhof
27	haibhcidighhfihjelhndoc
27 februari	lcedfgfhhijlhnhof
27bn	lcidfgfhhiflhnhof
28	hbfciheielenioj
28-17	ncfdfghhhlhnhof
28-year-old	mafcedfghhhihlhnhof
29	jafbfchdjghifjfoe
2bn	lcidfgfhhiflhof
3	cafbhcjdlghheidlaoi
3 day	oafbhcedigfhhiflhnhof
3-0	kafcedfgkhhiflhoe
3-1	nafcedfgjhhiflhnhof
3-2	mafcedfgjhhiflhnhof
3-4	nafcedfgfhhiflhnhoj
3-6	lafcedfgjhhiflhnhof
3-under	ncedfgihhiflhnhof
3.0	oafcigfhhiflhnhoe
3.1	mgfhhiflhnhof
3.2	mafdigfhhiflhof
3.3	lafchgfhhiflhoh
3.4	nafdegfhhiflhnhoi
3.5	ldegfhhlhnkoe
3.7	nchdfgfhhlhnhof
3.8	mafdigfhhlhof
3.9	mafbfcldegeiflh
30	eahbicidjgfhdifjcllnfoe
30 day	nafbicedhgfhhihlhnhof
30 year	mafbhcfdfhhiilhof
30-90	ocedfgfhhiflhnhoj
300	hbhcmdfgfhfiflenhoe
300 million	nafchgfhhiflhnhof
3000	kafbfckgfiijf
30000	ocedfgfhhiflhnhoi
31	iafbfcigjifji
31 decemb	mchdfgfhhlhnhof
31-year-old	mcedfgihhiflhnhof
32	lbfdhiioe
320	nafcedhhhoh
3200	nafbfcedfghhhifnjoh
33	lafbhchdfghhhifof
3300	nafchdfgfhhiflhoi
34	jahbhdhgeihjioe
34-year-old	mafcedfgihhihlhnhof
340	nbhcedfgfhhlhnhof
35	ibjchdhgehfihjflfnf
35 percent	ocedigfhhlhnhof
350	mafcfgehhoi
35bn	majcedfgfhhlhnhof
35th	ncfdfgihhlhnhof
36	iaibichdhgfhfiijflfnfoc
360	mafbfchdhgeifoi
37	kajbhcidhgeihjfnfod
38	mafcfdigfhhihlhof
39	Yacbjcqdjgphdicjdldndob
3bn	lahchgfhhiflhof
3d	kafbfcedjgeifoj
3d graphic	mcfdigfhhlhnhof
3g	kafbfcedlgeifoh
3rd	oafbichdfgfhhiflhnhof
4	dafbeddgjhcifjhnjol
4's	halcfdfgehhof
4's today	iakcfdfgfhhiflhof
4-0	ocfdfgihhlhnhof
4-2	mafcedfgjhhiflhnhof
4-3	ocedfgihhlhnhof
4.1	nafbicfgfhhihlhof
4.1 million	nafbicegfhhihlhnhof
4.2	mafcfgfhhiflhoj
4.3	mafcidhgfhhiflhof
4.5	mafchdfgfhhihlhnhof
4.7	mchdfgfhhiflhnhof
4.75	mcidfgfhhiflhnhof
40	gdjheihndoh
40 a	nchdfgfhhlhnhof
40 year	mbjcedfgfhhihlhof
40-year-old	ncfdfgfhhiilhnhof
400	jahcjdfgdhfifjjlfnioe
4000	mafbedhgeifjhnjoi
401	nafcjdfgehhiflhnhof
404	oahcedegfhhiflhnhoi
41	kafbfdfghifjjljnfoe
42	jahbjcidighifjflfnfoc
43	mchdfgfhhiflhoh
44	lafbidfghifoe
45	jafcidfghjflfnfoj
455	ocedjgfhhiflhnhof
45bn	ncidfgfhhiflhnhof
46	mafbfdigenioe
47	lafbhcidfgfifoi
48	jaebhcfdhgijjnfod
48 hour	nafbicedfghhhiflhnhof
480	oajcedfgfhhiflhnhof
4800	ocedfgfhhiflhnhoi
49	kbfcideghoe
4bn	maichdfgfhhiflhof
4m	lafchdfgfhhijof
4s	ocedfgfhhiflhnhoj
5	ccjdhghhbiclioi
5 in	objcedfgfhhiflhnhof
5 may	kakcedfgfhhiflhnhof
5 of	nbicedfhhiflhof
5-1	ncfdfghhhlhnhof
5-2	ncfdfgihhlhnhof
5.12	oafchdfgfhhijlhnhoe
5.4	nafcfdfgfhhijlhnhof
5.5	nafchdfgfhhiflhnkoe
50	eahbhcfdkgfhdihjfldnjof
50 a	ncidfgfhhiflhnhof
50 cent	ncfdfgfhhiilhnhof
50 million	oafbicedhgfhhiflhnhof
50 year	mbfdhgfhhlhof
500	gcjdegfhflenhoi
5000	nafbfcedfgehhifljok
50th	mafbfcfdhghhhlhof
51	mafchdfhhlhof
51.com	oafcedjgfhhiflhnhoe
52	lafbfchdhihoe
520	nafcedegeifnhol
52m	nafdigfhhiflhof
52m in	ocfdigfhhiflhnhof
53	lafchgfhhihlhof
54	lbfghihof
55	kafbfcjdjgejfoh
550	nafcedfgfhhiilhnhof
56	lafbfdeghihoh
57	lahbfcedfifnjoh
58	nafchdehhiflhnkoe
5g	nafcedjgfhhifljoe
5m	mcfdfhhihlhof
6	dafbfckddgihcihjhlfnhoj
6 music	ncedfgfhhijlhnhof
6-0	nafcedfgihhiflhnhof
6-1	jafcedfglhhiflhof
6-2	jafcedfglhhiflhof
6-2 6-2	ncfdfghhhlhnhof
6-3	kafcedfgkhhiflhof
6-3 6-2	ncfdfghhhlhnhof
6-4	kafbicedfgjifof
6-5	ocedfgihhiflhnhof
6-7	lafcedfgiifoi
6.2	naicfdhgfhhiflhof
6.3	naicfdfgfhhihlhof
6.4	naichdfgfhhiflhof
60	gbjcidfheiijeleneoi
60 dead	objcfdfgfhhlhnhof
60 to	naicfdfgfhhlhnhof
600	iafbecmdfgehijfnf
60bn	nahdfgfhhlhnhof
60m	lcedfgihhlhof
60m hurdl	ncfdfghhhlhnhof
61	mafcedegehhifom
62	mbhcedfghhhifjiof
62.5	oafcedfgihhihlhnhof
63	mahcegihhiflhof
635	oafcedhgfhhiflhnhoh
64	mafbfcedkif
65	jahbfchgjifjfoe
6500	nafcedhgfhhiflhoj
66	lbhcedfghifjfoj
666666	mafcedkgfhhiflhnhof
67	mafbicfdfghifof
68	lafbhdijfnf
69	nafbfcfdeghifoj
6bn	mchdfgfhhiflhnhof
6gb	ocedegfhhlhnhoj
7	faibicedhhfiejdlhnhoi
7-3	mafcedfgjhhiflhnhof
7-5	lafcedfgjhhiflhnhof
7-6	lafcedfgkhhiflhof
70	haicjdhgehfiijelene
70-90	ocedfgfhhiflhnhoi
700	jafbjcedjgkifjfof
7000	nafbfcedhgeifnjoh
70s	ncfdfgfhhiilhnhof
72	kahcfdegfiijfnfoj
73	mafbfcedegfhhihnkoe
74	mafbfcfdfgjijoe
74-year-old	ncfdfgfhhiilhnhof
75	kaebfchghjfoh
750	lahcidegfhhlhof
75m	nafchdfgfhhihlhnhof
76	lafbhdeghifjioh
77	lafbfdhgfifoi
78	nafbfcedihhifoh
79	mafbhcedegiifoi
7m	ncfdfgfhhiilhnhof
8	faicidhhdihjhldoh
8-6	mafcedeghhliflhof
8.5	oafcfdkgfhhiflhnhod
8.7	nafchdegfhhiflhoh
8.9	nafbfdegfhhiflhok
80	hafbfcddkgfhhifjelhnhoi
800	jaibedfgfhjiejflfni
800m	kafchdfgihhiflhof
800m and	mcfdfgihhlhnhof
81	mafcfgihhlhoe
82	nafcfdfgfhhlhoi
84	mdfghhhlhof
85	kbfdfnfoj
87	lafbicedegfihoi
88	nafcegfhhiflhnhoj
9	ebhcigihdidjhlinioe
9.1	nafcjdfgfhhiflhnhof
9.3bn	nchdfgfhhlhnhof
9.4bn	nchdfgfhhlhnhof
90	haebechhijelfneol
900	nafbhcedigfhhiflhof
900m	mchgfhhiflhnhof
90s	ncfdfgfhhihlhnhof
92	lahbicfgeifjflioh
93	mahbfcfdegeihoj
94	ncidegehhiflhoi
95	kafbfdhgeifoj
96	lafbfchdeifok
97	lbfcfdegfoj
970	oafddgfhhiflhnhoj
98	kafbfcegeifol
99	lafbfchdfgeiejjol
9m	ncfdfgfhhiilhnhof
a	ocedfgihhiflhnhof
a 1	nahchdfgfhhiflhnhof
a 1-0	lafcedfgjhhiflhnhof
a 2-0	ncedfgihhlhnhof
a 2-2	ncfdfgihhlhnhof
a 3-2	ncfdfgihhlhnhof
a 3-under	ncedfgihhiflhnhof
a bad	lafcedfgjhhiflhnhof
a baghdad	objcfdfgfhhlhnhof
a balanc	maidfgfhhiflhnhof
a ban	ncedfghhhihlhnhof
a barrel	lafckdfgfhhiflhof
a basebal	ncedfgihhiflhnhof
a bbc	lahcfgfhhiilhof
a best	ncfdfgfhhiilhnhof
a better	kbfchghifoe
a bid	jaibfciifoe
a big	hbhdigihfjflfnfod
a bigger	laidfgfhhiflhnhof
a bill	mahdhgfhhiflhof
a bit	hbhchdhgijfnfoe
a blood	obicfdfgfhhlhnhof
a bomb	lbjcedfhhof
a break	ncedfghhhihlhof
a brief	ncegfhhihlhnhof
a brilliant	nceghhhiflhnhof
a british	lbhchdegehhihof
a broken	mafbfchdfghhhihlhof
a bruis	mafcedfgjhhiflhnhof
a bug	nafcedigfhhihlhnhof
a built-in	mafchgfhhlhnhof
a busi	mbicfdfhhof
a campaign	lahbicedhgfhhiflhof
a canadian	mafbfcjifof
a candid	nahcedfgfhhihlhnhof
a car	lafbjcfdfhhlhof
a career	ncfdfgfhhiilhnhof
a celebr	mcedfgfhhiilhnhof
a central	mahcfdhgfhhiflhof
a ceremoni	nbicedfgfhhihlhnhof
a certain	lcedhghhhlhof
a chanc	iafbfcedhgjihoe
a chang	kahbfcfdhgiifoe
a charg	nafchdfghhhlhof
a chariti	nafcfdfhhihlhnhof
a child	ncedhgfhhlhnhof
a children	nafcedhgfhhihlhnhof
a chines	lafcidhgehhlhof
a chip	ncfdigfhhlhnhof
a church	nbicedfgfhhihlhnhof
a civil	mafchgfhhlhof
a claim	nafcedhgfhhiilhnhof
a classic	nafbicegehhihlhnhof
a clear	kajbhcfdfgehhiflhof
a close	lbfchdfgfhhiiof
a club	ncfdfgihhlhnhof
a coach	mcedfgihhiflhnhof
a coalit	nahcfdhgfhhiflhnhof
a collect	mafcedhhhihlhof
a commerci	ncfdigfhhlhnhof
a committe	naicedfgfhhihlhnhof
a common	maicegfhhlhnhof
a compani	kahbfchdigeifoe
a competit	mcehhlhof
a complet	nahcegfhhlhnhof
a comput	kafcedkgfhhiflhof
a concert	ncedhgfhhihlhnhof
a confer	nafchdfghhhiflhnhof
a conserv	laibfcedigfhhiflhof
a consortium	ncidfgfhhlhnhof
a constitut	nahbicfdfgfhhlhnhof
a contend	nafcedfghhhihlhnhof
a contest	mcegfhhihlhof
a continu	mafcigfhhiflhnhof
a controversi	mafbichdfgehhof
a convinc	oafbicedfghhhiflhnhof
a countri	maidfgfhhiflhnhof
a coup	objcfdfgfhhlhnhof
a coupl	jbfcfgjihoe
a court	kahbichdegeoe
a crime	mafbhcfdhgfhhihlhof
a critic	lafbichgeihof
a crowd	nafbjcedfhhlhnhof
a crucial	maicehhiflhof
a danc	ncfdfgfhhiilhnhof
a danger	mahcfdhgfhhiflhnhof
a day	ibicidfjfoe
a deadlin	oafcfdigfhhiflhnhof
a deal	hahchdhgihfjflfnfod
a debat	maidfgfhhlhof
a debut	ncfdfgfhhihlhnhof
a decad	lahchdhgehhifof
a decis	jahbhghjfoe
a declin	mafbichdfgfhhlhof
a defiant	obicedfgfhhihlhnhof
a definit	nchdhgfhhiflhof
a delay	ncedhgfhhiflhnhof
a demonstr	nbjcegfhhiflhof
a differ	jaibfceghihoe
a difficult	mcfdfgihhiflhof
a digit	lafchdhgfhhiflhnhof
a direct	mahbhdfgfhhiflhnhof
a disappoint	lchdfghhhiflhof
a disput	nafbhcidfgfhhiflhof
a distract	ncedihhiflhof
a divis	ncfdigfhhlhnhof
a document	mcedigfhhiflhnhof
a documentari	ncfdfgfhhiilhnhof
a dog	nafbiceghhhiflhnhof
a dozen	nafbhgfhhlhof
a dramat	lafdhghhhiflhof
a dream	ncedfhhlhnhof
a drive	mafcfdhhhlhof
a drop	mafchdfhhlhof
a drug	lcedfgjhhlhof
a duet	ncfdfgfhhiilhnhof
a european	nafbicehhiflhnhof
a fair	kahgfhhof
a fake	nafbicegfhhihlhnhof
a fall	lcidfgfhhlhof
a famili	mahbfcedfgjhhlhof
a fantast	kafcedfgihhihlhof
a favourit	ncfdhgfhhlhnhof
a featur	nahcfdfgfhhihlhnhof
a feder	mcjdegfhhiflhof
a few	gbhchdjgihfjflfnfod
a field	objcfdfgehhlhnhof
a fierc	nafbicfdfhhiflhnhof
a fight	mahbfdfghhhof
a film	jafcedhgehhiklhof
a final	lahcegihhiflhof
a fine	lbfchdfghoe
a first	kahdfgihhiflhof
a flurri	nbicedhgfhhiflhnhof
a footbal	ncedfgihhiflhnhof
a foreign	mchdfgfhhihlhnhof
a formal	mahchdfgfhhiflhnhof
a former	jbicigfihjfoe
a free	mbfciifoe
a fresh	lbicigfifoe
a friend	mcedhgfhhihlhof
a frustrat	ncedfgihhiflhnhof
a full	lahcidfgehhlhof
a further	iahcijfoe
a gadget	ncfdhgfhhlhnhof
a game	ibfcedjgioe
a gaza	objcfdfgfhhlhnhof
a general	laibhcegfhhlhof
a genuin	naicfgfhhlhnhof
a german	ncedhhhlhof
a giant	nafcfdigfhhiflhnhof
a global	lchdfgfhhihlhof
a golden	mafceghhhihlhof
a good	gbfchdhgkihjfnfoe
a govern	kaicidfgehhiflhof
a grand	lafcedfgjhhiflhnhof
a great	hahbfcedhgjiijfoe
a group	iahbjcediihjfnfoe
a grow	lafdigehhihlhof
a half	lafbhcedjoe
a hama	objcfdfgfhhlhnhof
a hamstr	ncfdfgihhlhnhof
a hand	lafbicedhgihhiflhof
a high	jbhdegiihoe
a higher	lahcidfgfhhiflhof
a histor	mbhcedfgfhhiilhof
a home	kahbfdhgiifoe
a hors	nahcedfghhhiflhnhof
a hospit	obicedfgfhhiflhnhof
a host	kafbfcfdhgioe
a hotel	nahbjcedfgfhhiflhof
a href	iafbfckdjgeifoe
a huge	iafbfcidighihjfoe
a human	nbicegfhhiflhnhof
a japanes	mafbichdhgeifoe
a jewish	nahbicedfgfhhiflhnhof
a job	mahcedfghhhlhof
a joint	lbhcidfgehhifof
a jolt	obidfgfhhiflhnhof
a judg	kaibjgeoe
a key	kbichdhgfoe
a kick	ncfdfghhhihlhnhof
a knee	mafcedfgihhihlhnhof
a labour	jakcedfgfhhihlhof
a lack	ldfghhhof
a larg	jbhcidhgfifoe
a larger	mafbhcfdhgfhhiflhof
a late	kcedfgkhhiflhof
a later	mdfhhihlhof
a law	mahbhcfhhiflhof
a lawsuit	lafcfdjhhiflhof
a lawyer	nceghhhlhof
a lead	jahbicfdigfjfoe
a leader	nbicegfhhiflhnhof
a legal	kaicfdhgfhhiflhof
a letter	obicfdfgfhhlhnhof
a liar	ncfdfgfhhiilhnhof
a liber	oahbicfdfgfhhiflhnhof
a licenc	mafcfdigfhhihlhof
a lifetim	nafcfdfhhihlhnhof
a limit	lcidfgfhhihlhof
a line	nbhcedhhhiflhof
a link	mcfdigfhhlhnhof
a list	kbfdigeihoe
a littl	hahbfdhgjiijfnfoe
a little-known	nchdfgfhhlhnhof
a live	nafbicedfgfhhiilhnhof
a local	lahbhcfgehhof
a london	lahbhdfgehhof
a long	iahdhgiifjfoe
a long-term	mafghhhlhof
a look	ncegfhhlhnhof
a lord	nahcfdfgfhhlhnhof
a loss	mchdfghhhiflhof
a lot	ebechdjgkhfihjflfnfod
a lower	mcigfhhiflhof
a major	gaicidjghiejfnfoe
a man	lahbjcedfgfihoe
a manag	nafdfghhhiflhnhof
a margin	nahcfdfhhlhnhof
a market	mafbhdhgfhhiflhof
a massiv	kgihhifof
a match	lcedfgihhiflhnhof
a matter	kaicfdhgfhhof
a maximum	nahcegfhhihlhnhof
a meet	jajbhcfdfgiifoe
a member	jaibfcfdeihoe
a merger	mahcidfgfhhiflhof
a messag	lbhceihoe
a microsoft	ncfdigfhhlhnhof
a militari	objcfdfgfhhlhnhof
a minimum	ncedhgfhhlhnhof
a mistak	mafghhhiflhof
a mix	nafcehhihlhnhof
a mixtur	mcfdhhhiflhof
a mobil	kahcedjgfhhiflhof
a moder	nafchdfgfhhihlhnhof
a moment	nafbfchdhgfhhiflhnhof
a month	iafbhdighihjfoe
a moral	naicfdfgfhhlhnhof
a more	iaichgeihjfoe
a move	iahbicidhghiejfnfoe
a movi	mcegfhhiilhnhof
a much	lafcidhgfhhlhof
a music	mafcegfhhijlhnhof
a nation	laibhceoe
a natur	mafbhcfdhgfhhiflhof
a network	mahcedigfhhiflhnhof
a new	caibicjdjgiheiijdleneoc
a news	nceghhhiflhnhof
a number	hafbechdjghiijfnfoe
a pair	ncedfghhhlhnhof
a palestinian	mafbkcedfgfhhiflhnhof
a panel	ncegfhhihlhnhof
a pari	nafbichdfgfhhlhof
a parliamentari	maicfdfgfhhlhnhof
a parti	lajcedfgfhhlhnhof
a particular	mahcedhhhiflhof
a partnership	nafcigfhhiflhnhof
a pc	lafchdhgfhhiflhof
a peac	objcfdfgfhhlhnhof
a peak	nafcfdhgfhhihlhnhof
a penalti	lafcedfgjhhiflhnhof
a penni	nahcedhhhiflhnhof
a perfect	mafghhhihlhof
a period	lahbhdfgehhiiof
a person	lbfdiifof
a phone	lahcedigfhhiflhof
a pictur	mafcfdhgfhhlhnhof
a piec	nafcedhghhhiflhof
a pilot	mafcedhgfhhihlhnhof
a place	kafbfdfgiihoe
a plan	lafbhcidfhhof
a platform	nahcedhgfhhiflhnhof
a player	lafcegihhiflhof
a pledg	naicfdfgfhhlhnhof
a point	laicfghhhiflhof
a polic	nahbhcedhgehhiflhof
a polit	maicfdfgfhhlhnhof
a poor	kafcfdegjhhlhof
a popular	mgfhhihlhof
a posit	jahbfchghoe
a possibl	kahbfcfdioe
a potenti	kafbfdhghoe
a power	lbjcfdfifoe
a pre-election	naicfdfgfhhlhnhof
a precursor	mafdigfhhiflhnhof
a pretti	lahcfghhhiflhof
a previous	lchdhgfhhiflhof
a price	lafbichdhgeifoe
a privat	mahcfgfhhihlhnhof
a probe	nafbidfhhiflhnhof
a problem	kahcedhghhhiflhof
a process	nahcfdfgfhhihlhnhof
a produc	ncfdfgfhhiilhnhof
a product	mafchgfhhihlhof
a profit	lafcjdfgfhhiflhof
a promin	naicedfgfhhihlhnhof
a promis	mbhcedfhhihlhof
a proper	nahcehhiflhnhof
a propos	mcfghhhiflhof
a prospect	maicedfhhiflhnhof
a protest	nbicfdfhhiflhof
a public	kahbfcedhgfiioe
a publish	mafcedhgfhhiilhnhof
a quarter	jafbfcidhgeihoe
a question	laicfgfhhiflhof
a quick	mcedfgihhiflhnhof
a quot	oafbicedfghhhiflhnhof
a quota	naicfdfgfhhlhnhof
a race	mahdfghhhiflhof
a ralli	lahcidfgfhhlhof
a rang	kahchdhgfhhiflhof
a rapid	ncedigfhhlhnhof
a rare	mafceghhhihlhof
a rate	lahgfhhiflhof
a real	iahbfdighihjfoe
a realiti	mcedhhhiflhnhof
a realli	kafcfghhhihof
a recent	ldhgehhihof
a record	iafbfcidhghiijfoe
a recoveri	lafcidfgfhhiflhnhof
a refer	nahcfdfgfhhihlhnhof
a region	nafbigfhhiflhnhof
a relat	lbfdhgfihof
a religi	nafbjcedfgfhhihlhnhof
a replac	lbicedfhhihof
a report	haicjdigejfoe
a respons	maidfhhiflhnhof
a result	hahcidhjfnfoe
a return	lafcidfghhhof
a rift	naicfdfgfhhlhnhof
a riot	nafbhcedfghhhiflhnhof
a rise	jahbfcigfoe
a rival	lafchhhof
a roadsid	objcfdfgfhhlhnhof
a robot	ncfdigfhhlhnhof
a role	mcfdigfhhiflhnhof
a room	nahcfdfgfhhihlhnhof
a rous	ncfdfgfhhihlhnhof
a row	jbhchdegiifoe
a royal	nahbicedfgfhhiflhnhof
a ruck	ncfdfghhhlhnhof
a russian	mafbigfhhlhof
a sailor	oahbicedfgfhhiflhnhof
a saturday	obicedfgfhhihlhnhof
a search	mafcedigfhhlhnhof
a season	mafbfdhgiifof
a second	hbichdhgihfihjflfnfod
a second-half	mafcedfgjhhiflhnhof
a secur	mafbicedhgfhhihlhof
a seem	nafbhcedhhhiflhof
a select	ncfgfhhihlhnhof
a sell-out	ncfdfgihhlhnhof
a senior	kaibicfgeifoe
a sens	mahcfgfhhlhof
a separ	jahbfchdhgeihoe
a seri	hahdhghihjfnfoe
a serious	mceghhhlhof
a settlement	mafbhcigfhhiflhof
a shame	ncedfghhhihlhnhof
a share	kahbfcideoe
a sharehold	nchdfgfhhlhnhof
a sharp	kcidhgehhifof
a short	mahcedfghhhihlhof
a show	nahcedfgfhhihlhnhof
a sign	mahbhcfdfgfhhlhof
a signific	kahbhgeoe
a similar	iahbfchghihjfoe
a simpl	mbhcedigfhhiflhof
a singl	jahbfdhgfihoe
a situat	nahcfdfgfhhlhnhof
a sixth	nchdfgfhhiflhnhof
a slice	ncedhgfhhihlhnhof
a slight	lafchdhgfhhiflhof
a slow	ncidfgfhhiflhnhof
a slowdown	lafbichdfgfhhiflhof
a small	jahbhcfdigeoe
a softwar	ncedigfhhiflhnhof
a song	ncfdfgfhhiilhnhof
a sourc	mafbhcfdjgehhifof
a spanish	nafbichdfhhiflhof
a special	jahbhcfdhiijfoe
a speech	kajcegfhhiflhof
a spell	ncfdfgihhlhnhof
a spokesman	hajbfcidhgeiijfoe
a spokeswoman	kahbfchgeiioe
a stake	nchdfgfhhlhnhof
a stand	nahcfdfgfhhihlhnhof
a state	lafbhdhgehhof
a statement	gahcidiihjflfnfoe
a steadi	nafbjcfdfgfhhiflhnhof
a step	lbhceghhhof
a strain	nafcfdfgihhiflhnhof
a strateg	nbidfgfhhiflhnhof
a strike	lahbfchgfhhifof
a string	ldfgfhhiilhof
a stroke	nafbicedfghhhihlhof
a strong	iaibhchdfghihjfoe
a studi	kafbfcjdigeifoe
a stun	nafbiceghhhiflhof
a success	kbfcfdhghihoe
a suicid	objcfdfgfhhlhnhof
a superb	nceghhhlhnhof
a suppli	obicfdfgfhhlhnhof
a surpris	kafbfchghihoe
a surveil	objcfdfgfhhlhnhof
a survey	jbhcidigeifoe
a symbol	nafbidfgfhhlhnhof
a system	lahcedigfhhlhof
a takeov	mafcidfhhiflhnhof
a tax	mahchdfgfhhiflhnhof
a team	kbhcedigiifoe
a technolog	ncfdhgfhhlhnhof
a televis	mahcehhlhof
a terrorist	nbhcedhgehhlhof
a test	lbhcedhghhhifof
a third	haibfchdighifjfoe
a threat	nahcfdfgfhhihlhnhof
a three	nafcedhghhhlhof
a three-run	nafcedfgjhhiflhnhof
a tie	nafbhcedfghhhihlhnhof
a tight	mafchdfghhhlhof
a time	jbfcfdhgioe
a to	ocfdfgihhlhnhof
a top	lafbhchoe
a tori	maicfdfgfhhlhnhof
a total	jahbhdiifjfoe
a touchdown	ocedfgihhlhnhof
a tough	jafbfchgiihoe
a tour	nahcfdfgfhhihlhnhof
a track	mafbhcedhgfhhiflhnhof
a train	ncfdfgihhlhnhof
a tree	nafbichgfhhiflhof
a tri	mcfdfgihhlhnhof
a tribut	ncfdfgfhhiilhnhof
a truce	nafbichdfgfhhiflhnhof
a tv	mahcegfhhiilhnhof
a two-year	ncfghhhlhnhof
a u.s	mafbkcfgehhiflhof
a uk	lahgfhhiilhof
a ukip	majcfdfgfhhlhnhof
a un	objcfdfgfhhlhnhof
a unifi	naicfdfgfhhlhnhof
a unit	nafbicfgfhhiflhnhof
a us	haebicidhgfiijfnfoe
a user	ncfdhgfhhlhnhof
a varieti	lafcfdhgfhhihlhof
a veri	gahbfdhgiiijfnfoe
a victim	nbjcfdfghhhiflhof
a victori	mafbhdfghhhiflhof
a video	nafbhcegfhhihlhof
a view	mahcfdfhhlhnhof
a villag	nafbjcegfhhiflhof
a virgin	nafbjcegfhhiflhnhof
a virus	mafcedihhiflhnhof
a visa	naicfdfgfhhlhnhof
a visit	nahcfdfgfhhlhnhof
a vote	mahbjdfgehhiflhof
a wave	nafbichdfhhiflhof
a way	iaibhcedighifoe
a weaker	ncidfgfhhlhnhof
a websit	mcfdigfhhlhnhof
a week	jaibhcedhihjfoe
a while	nafbicegfhhlhnhof
a white	nahbicedfgfhhiflhnhof
a whole	kafbfchdhoe
a wide	ldigfhhlhof
a wider	lahgfhhihlhof
a win	lcedhgihhiflhof
a wireless	ncfdigfhhlhnhof
a woman	mafbhcedigfhhihlhof
a wonder	lafcfdfhhijlhof
a work	nahcfgfhhlhnhof
a world	kbfghihoe
a year	faibhcjdhhfjelfnfod
a young	lafcedfhhijlhnhof
a0	nafcedhgfhhiflhoj
a000	mafchdhgfhhiflhof
abandon	kahbichdfjfoe
abbey	oafcideghhhiflhnhof
abbott	ncfdfghhhlhnhof
abc	mafcedhgfhhiilhof
abdic	objcedfgfhhlhnhof
abduct	nahbicedfghhhiflhof
abid	nbicegfhhlhof
abid by	nafbicegfhhihlhnhof
abil	iaibhcfdigfifjfoe
abil to	jaibhcfdigeifoe
abl	eaichdjghhfihjelfnfod
abl to	eaichdjghhfihjelfnfod
abolish	naicfdfgfhhlhnhof
abort	mahdfgfhhiilhof
about 1	nafbhchdfgfhhiflhnhof
about 5	mchdfgfhhiflhnhof
about 50	mbicfgfhhiflhof
about a	iahbfdhiijfoe
about an	mafbhcfgfhhihlhof
about anyth	nahcfdfgfhhihlhnhof
about be	ncedfghhhihlhnhof
about futur	ncfdigfhhlhnhof
about her	mcfdfhhihlhof
about his	laibfdfghof
about how	kaibfgehhof
about it	iahbfchdhghihjfoe
about terror	obicedfgfhhlhnhof
about that	ncfdfghhhlhnhof
about the	dajbfcidigihfiijelfneod
about their	jahbfchdhgfifoe
about this	lceghhhlhof
about to	kbichdeghoe
about what	kafbhcfdioe
about whether	lbhcedhhhiflhof
abov all	mcedfghhhiflhnhof
abov the	lbichdfgfifof
abroad	jaibfcidfifoe
absenc	jafbhcfgjoe
absenc of	kafbfcfdhgioe
absolut	iaibfdfgioe
absorb	lafbhchdhgehhiflhof
abu	mafbkcedfgfhhiflhnhof
abu ghraib	obicfdfgfhhlhnhof
abu musab	objcfdfgfhhlhnhof
abus	iajbjcedfghjfoe
abus scandal	obicfdfgfhhlhnhof
ac	kafcedfglhhiflhoe
ac milan	mafcedfgjhhiflhnhof
academ	ldigehhiflhof
academi	ibfcedfgfiloe
academi award	kafcedfgfhhiklhnhof
academi of	lafcegfhhijlhnhof
academi voter	ncfdfgfhhiilhnhof
acceler	lahchdfgfhhiflhnhof
accept	gajbidfgihfjflfnfod
accept a	nafbjcedfghhhiflhof
accept of	oahbicedfgfhhiflhnhof
accept that	laicfdfhhlhof
accept the	mahcfdfhhlhof
access	fahcjdkgejfnfoe
access the	ncedhgfhhlhnhof
access to	hahbfcidjgejfoe
accid	kahbhcfdhifoe
accident	nahcedfghhhiflhnhof
acclaim	kafcehhijlhof
accolad	mafcedfghhhiilhof
accommod	mcehhlhof
accompani	lcfdhgfhhiilhof
accomplish	nafbicegfhhlhnhof
accord	cbicjdlgfheiijeleneoc
accord to	cahbhcjdlgfheiijeleneoc
account	fahbicjdihfifjelfnfod
account and	mafbichdfgfhhiflhnhof
account for	iafbhcidhjfoe
account problem	oafbjdfgfhhiflhnhof
accur	kafbfchdhoe
accus	eajbjcidhghhfifjelfnfod
accus him	nahbicedfgfhhiflhnhof
accus mr	majcfdfgfhhlhnhof
accus of	iahbjchdhgejfnfoe
accus the	jaibhchdeifoe
achiev	hajbecfdighiijfnfoe
achiev award	ncfdfgfhhijlhnhof
acknowledg	jaibicfdfihoe
acknowledg that	nbhcegfhhlhnhof
acquir	iafbfckdigeifoe
acquisit	lafdjgfhhiflhof
across	eaibichdjhfiijelfneod
across europ	lafdhgfhhihlhof
across the	gaichdjgfhfiijflfnfod
act	faidhhfikjelfnfod
act and	ncfdfgfhhiilhnhof
act as	lcedihhof
act award	ncfdfgfhhiilhnhof
act in	lcfdfhhiilhof
act to	ndfgfhhihlhnhof
act was	nahcfdfgfhhihlhnhof
action	eajcidigiheiijeleneod
action against	jafbhchghihjfoe
action by	nahbicedfgfhhiflhnhof
action in	maicedfgfhhihlhnhof
action is	mahgfhhlhof
action on	lchgfhhiflhof
action to	kahbfcidhgeifoe
action was	nahcfgfhhiflhnhof
activ	hahcidjiejfnfoe
activ in	nafchdhgfhhiflhnhof
activist	kaibhcfdegeiioe
actor	gbhcfdfgeimoe
actor and	lcedfgfhhijlhnhof
actor for	lcedfgfhhijlhnhof
actress	iafcedfgehhimlhof
actress for	mcfdfgfhhijlhnhof
actual	haibfdigiihjfnfoe
ad	bajbecjdigjheiijdleneoe
ad a	lcedhgihhiflhof
ad it	nahdfgfhhlhnhof
ad mr	nahcfdfgfhhihlhnhof
ad that	gahbfcidiihjfnfoe
ad to	kafbfcidhgfoe
adam	kbfcfgiihoe
adapt	jafbfcedhgfijoe
adapt of	mcfdfgfhhiilhnhof
add	gaichdjghhfjflfnfod
add a	mafdhgfhhiflhnhof
add to	lafchdfghhhihof
add up	kaicfdhgfhhiflhof
addict	nafcfdhgfhhlhnhof
addit	hbfchdkgeihjfoe
addit to	lahcfgfhhihof
address	hajbfdjgfjfoe
address of	ncfdhgfhhlhnhof
address the	jajbfdfgfoe
adjourn	nafbjcedfgfhhihlhnhof
adjust	kafcidhgfhhiflhof
administr	hbicidkgdjflfnfoe
admir	ncedfghhhihlhnhof
admiss	lafcfdfgihhihlhof
admiss of	ncfdfgihhlhnhof
admit	fahbhcigjhfjelfnfod
admit he	kcedfgjhhiflhof
admit it	mahbicedfhhihlhof
admit that	mafbidfghhhiflhof
admit to	nbicedhgfhhiflhof
adopt	iahbhdjgeihjfoe
adopt a	nbicegfhhiflhnhof
adopt in	nafbicfgfhhiflhnhof
adopt of	mcedigfhhlhnhof
adrian	nafcfdfgihhiflhnhof
adrian mutu	ncedfgihhlhnhof
adult	jaibfdigeoe
advanc	hahdjgihfifjflfnfod
advanc micro	ncfdigfhhlhnhof
advanc to	lbfcedhgjifof
advantag	iahbfcidjgfjfoe
advantag of	jahbfcidigeoe
adventur	kafbfcfdhghiioe
advert	ldhgehhihof
advertis	jbfcidjgejfoe
advic	lahbfchgeoe
advis	iahbhchihjfnfoe
advis to	mahbicedfgfhhlhof
advisori	mahdfgfhhlhnhof
advoc	laigfhhiflhof
aerospac	nafchdhgfhhiflhof
affair	hakbfdfghifoe
affair committe	naicfdfgfhhlhnhof
affair correspond	naicfdfgfhhlhnhof
affair spokesman	lajcedfgfhhiflhnhof
affect	hajbfcjdhifjfoe
affect by	laichdfgfhhiflhof
affect the	nahdfgfhhlhnhof
affili	nbhdfgehhihlhof
afford	iajbfdigeoe
afford to	lahcfdhgfhhlhof
afghan	kafbmcedfgfhhiflhof
afghanistan	jahblcfdfgeifoe
afghanistan on	objcfdfgfhhlhnhof
afp	gafbrdlehfhiejfkhmhoe
afraid	kahbfifoe
afraid of	mahdfhhiflhnhof
africa	gaibicfdhgihfihjelfnfod
african	ibicfdkjfnfoe
african union	nbjcedfgfhhiflhnhof
after a	eahbhcigjhfiijelfnfod
after all	lcfghhhiflhof
after an	kafbfchdfgiihoe
after announc	nafbicfhhiflhof
after be	iahbfcfdfgjihjfoe
after cabinet	naicfdfgfhhlhnhof
after eight	nahcedfgfhhihlhnhof
after get	nafchdegfhhihlhnhof
after he	jaibicedfgioe
after his	jahbicedeghihoe
after hurrican	nafbhchdfghhhiflhof
after it	ibfcigfiioe
after kill	obicedfhhlhnhof
after major	ocedfgihhlhnhof
after make	nceghhhlhnhof
after miss	ncfdfgihhlhnhof
after more	ncedhgfhhlhnhof
after mr	laidfgfhhiflhnhof
after one	nafchdfghhhiflhnhof
after presid	objcfdfgfhhlhnhof
after receiv	nafbicegfhhihlhnhof
after see	ncedfgihhlhnhof
after spend	oafbicedfghhhiflhnhof
after suffer	nafbicedfgfhhihlhnhof
after test	mcedfgihhlhnhof
after that	naicfdfgfhhlhnhof
after the	dajcidhgjheihjeleneoc
after their	mafcfdfgjhhiflhof
after they	ncedfgihhiflhnhof
after three	nafcedhhhihlhnhof
after two	mafchdehhlhof
after win	lbhdeghihoe
after world	nahcedfghhhiflhnhof
after year	mafbhcfdhgfhhlhof
aftermath	mbicehhiflhof
aftermath of	nbicehhiflhof
afternoon	kbfcidegjoe
afterward	lcedfgihhiflhnhof
ag	nafgjhhifoe
again in	nafbicfgfhhiflhnhof
again to	mafbidfhhiflhof
against a	jahbfghoe
against england	mcfdfgihhlhnhof
against franc	mcfdfgihhlhnhof
against him	mahcedfghhhiflhnhof
against india	oafbicedfghhhiflhnhof
against ireland	ncfdfghhhlhnhof
against itali	lcedfgihhiflhnhof
against scotland	mcedfgihhiflhnhof
against sun	ocfdigfhhlhnhof
against the	faibicidfgkhfjelfnfod
against them	nbicedfghhhiflhnhof
against us	mafbideghoe
against wale	jafcedfgkhhiflhof
against yuko	nchdfgfhhlhnhof
agassi	mafcedfgkhhiflhof
age	faibhcfdhghhfijjelfnfod
age for	maibhcedfgfhhiflhnhof
age of	jbfijoe
agenc	fahbhckdighhfjelfnfod
agenc report	nchdfgfhhlhnhof
agenc said	nafbfchdhgfhhiflhnhof
agenc say	oafbicedhgfhhiflhnhof
agenda	jajbichdegeifoe
agenda for	naicfdfgfhhlhnhof
agent	jafbfchgjoe
aggrav	nahcfdfgfhhihlhnhof
aggress	jbhchdhihjfoe
ago	fbjchdigihfihjelfnfod
agre	daibjcjdhgiheifjeleneod
agre a	lchghhhifof
agre on	lbicfgeof
agre that	kahbfdhghifoe
agre to	gbkcjdhghhfifjelfnfod
agre with	maicedfhhiflhnhof
agreement	gaibhcjdhghhfjflfnfod
agreement on	nafbidfhhiflhnhof
agreement to	kbfcigeoe
agreement with	kbfdhghoe
agricultur	kahbfcigehhifof
ah	nbhchdfgfhhiflhoe
ahead	daicjdfglhfjelfnfod
ahead and	nafcfdfgihhiflhnhof
ahead for	mafcidfhhiflhnhof
ahead in	maicfdfhhiflhof
ahead of	faibhcjdfgihfjflfnfod
ahead to	mafdfgihhiflhof
ahead with	mahdfghhhiflhof
ai	lafbidigfifjjod
aid	gaibjcjdigehfihjelfneod
aid agenc	mahcfgfhhiflhnhof
aid and	nahdfgfhhlhnhof
aid for	nbfcidfgfhhlhnhof
aid in	nbjcegfhhiflhof
aid of	ncfgfhhihlhnhof
aid to	ncidfgfhhiflhnhof
aid worker	mahbjcegfhhiflhof
ail	nafbichdfgfhhiflhnhof
aim	eajbhcidjhfihjelfneod
aim at	haibhcidigdihjflfnfoe
aim for	mbfchdhifoe
aim to	haibhchdjiejfnfoe
aim was	mahcehhiflhnhof
air	gafbkcjhfijjflfnfod
air deccan	oafbidfgfhhiflhnhof
air line	mafcjdfgfhhiflhnhof
air new	oafbichdfgfhhiflhnhof
air on	ncfdfgfhhiilhnhof
airbus	kafbfckdfgfhhiflhof
airbus and	nbfcidfgfhhlhnhof
aircraft	jckgeifoe
airlin	hafblckdfgeifjfoe
airlin and	nafbidfgfhhiflhnhof
airlin have	nafbidfgfhhiflhnhof
airlin industri	nchdfgfhhlhnhof
airlin is	ncidfgfhhiflhnhof
airplan	nafbicfgfhhihlhof
airplay	ocfdfgfhhiilhnhof
airport	kbicjdegeihoe
airstrik	objcfdfgfhhlhnhof
airway	kafckdfgfhhiflhof
al	jafbkcedegjoe
al qaeda	nafbkcedfgfhhiflhnhof
al-jazeera	mahbkcedfgfhhiflhof
al-jazeera arab	oahbicedfgfhhlhnhof
al-jazeera televis	objcfdfgfhhlhnhof
al-qaeda	nbjcedfgfhhiflhnhof
al-sadr	nafbkcedfgfhhiflhnhof
al-zarqawi	objcfdfgfhhlhnhof
alabama	nafbicfdfghhhlhof
alan	hajbfdhghihjfnfoe
alan greenspan	nafdigfhhiflhof
alan johnson	naicfdfgfhhlhnhof
alan milburn	kajcedfgfhhiflhnhof
alastair	lajcehhiflhof
alastair campbel	majcedfhhiflhnhof
albani	nafcigfhhiflhnhof
albeit	lchdfhhiflhof
album	hafbfcedhgeimoe
album of	lafcedfgfhhiklhnhof
alcohol	kaicfdfgehhiiof
alcohol and	ncfdfgfhhiilhnhof
alert	kafbichdjgeifoe
alessandro	ncfdfghhhlhnhof
alex	iafbfcedhgkifoe
alex ferguson	jafcedfgkhhiflhof
alexand	lafbhdfgehhiiof
alexand payn	ncfdfgfhhiilhnhof
algeria	nbfcidfgfhhiflhnhof
ali	mafbjcedfhhlhof
alicia	mafcedfgfhhijlhnhof
alicia key	mafcedfgfhhijlhnhof
alien	mahcedigfhhlhof
alienwar	ocegfhhiflhnhoi
align	ncedigfhhlhnhof
align of	ocfdigfhhlhnhof
alik	ncfdfgfhhihlhnhof
aliv	ncedfhhihlhnhof
all about	lafcedhhhiflhnhof
all along	nafbicedfhhiflhnhof
all aspect	ncfgfhhihlhnhof
all black	mcedfgihhlhnhof
all but	nchdhgfhhiflhof
all four	lbfchdfof
all it	mahbfdhgfhhiflhof
all of	iahbfchghjfoe
all over	kbicfdfihoe
all part	ncfdhgfhhlhnhof
all parti	naicfdfgfhhlhnhof
all phone	ncfdigfhhlhnhof
all side	maichdfgfhhiflhnhof
all sort	mahcehhlhof
all that	kahcegihhiflhof
all the	eaicfdigjhfihjelfnfod
all these	kahbfcfdigfoe
all this	mcedhhhlhof
all three	lahcfdhgfhhof
all time	lafcedhgfhhiilhof
all-time	kafbfcidfoe
all-time high	ncidfgfhhlhnhof
alleg	fahbjchgihfihjelfneod
alleg of	mafchdfghhhiflhof
alleg that	lafbhchdfhhiflhof
alleg to	nahcfdfgfhhihlhnhof
allegi	naicfgfhhlhnhof
allen	nafcedfgihhihlhnhof
alli	iaibkghifjfoe
alli abu	objcfdfgfhhlhnhof
alli in	mahbjcegfhhiflhof
alli interven	naicfdfgfhhlhnhof
alli of	nafbjdfgfhhiflhnhof
allianc	jajbichdhgeifjfoe
allow	dajcidkghhfihjelfneod
allow detent	nahcfdfgfhhlhnhof
allow for	mcfdigfhhiflhnhof
allow him	mahcfdhgfhhiflhof
allow it	lafbhdfihoe
allow peopl	kaicedhgfhhlhof
allow the	lahchgfhhiflhof
allow to	jahdhghifoe
almost	eahbhcjdigihfjelfnfod
almost a	mafdigfhhiflhof
almost as	nahchdfgfhhiflhnhof
almunia	nafdfghhhiflhnhof
alon	jahbfdhgfihoe
along	gaibjchghhfiijelfnfod
along the	lbichdhgfifoe
along with	haiiijfnfoe
alongsid	ibfcfdfghikoe
aloud	ocfdfgfhhiilhnhof
alreadi	cajbhcidighheiijeleneoc
alreadi be	mahcedhgfhhlhnhof
alreadi been	kaibfcedhgfihof
alreadi commit	nahcfdfgfhhlhnhof
alreadi has	lafchghhhof
alreadi made	naicfgfhhlhnhof
alreadi said	nahcfdfgfhhihlhnhof
alreadi won	ncfdfgfhhiilhnhof
also a	jbfiioe
also aim	nafbicehhiflhnhof
also announc	maicegfhhiflhnhof
also appear	nahcfdfgfhhihlhnhof
also at	mcedfhhihlhnhof
also be	hahbfdighiijfnfoe
also been	kahcfghhhof
also believ	maicfdfgfhhiflhnhof
also call	nahchdfgfhhiflhnhof
also creat	nahbfcedigfhhiflhnhof
also expect	mahchgfhhiflhnhof
also face	nahcedfghhhiflhnhof
also featur	ncedfgfhhiilhnhof
also has	kahchdfgehhihof
also help	lcfdhgfhhiflhnhof
also highlight	nahcfdfgfhhihlhnhof
also in	lcfhhihlhof
also includ	jahbfcedhiioe
also make	lafdhgfhhihlhof
also offer	lahcfdhgfhhiflhof
also on	mafchgfhhlhof
also plan	laicfdhgfhhiflhof
also play	ncedfghhhihlhnhof
also provid	mahcedhgfhhiflhnhof
also reveal	ncfdfghhhlhnhof
also said	haibfcjgfjfoe
also seek	nafchdfgfhhihlhnhof
also show	mchgfhhiflhof
also star	mcedfgfhhijlhnhof
also start	ncfdhgfhhlhnhof
also the	jahbfghoe
also up	ncfdfgfhhijlhnhof
also urg	maidfgfhhlhnhof
also use	ncegfhhlhnhof
also want	maidfhhiflhnhof
also warn	mchdfhhiflhnhof
also won	mafcedfhhiilhnhof
also work	ncfdfgfhhiilhnhof
altern	iaibhchdigejfnfoe
altern to	mbicfdigeoe
although	eaibecidjghhfihjflfnfod
although it	mahchgfhhiflhnhof
although the	jahbfchdigfoe
although there	mahcfhhiflhnhof
altogeth	mchdfgfhhiflhnhof
alway	eajbecfdigjhfiijflfnfod
alway been	iahbfcedighihoe
alzheim	maibicfdfgfhhiflhof
am not	laicfdfghhhiflhof
am veri	ncfdfghhhlhnhof
amanda	nahcedfgfhhihlhnhof
amateur	mafceghhhihlhof
amaz	kahcfdfgihhihof
amazon	lafbickdfgeifoe
amazon.com	nafcfdjgfhhiflhof
ambassador	nafbjcedfhhiflhnhof
ambassador to	objcedfgfhhiflhnhof
ambit	iaichghjfoe
ambit of	kafcidfgfhhihlhnhof
ambiti	ncfgfhhiilhnhof
amd	nafcedjgfhhiflhnhof
ameli	mafcedfgjhhiflhnhof
ameli mauresmo	mafcedfgjhhiflhnhof
amend	laibicegehhifof
america	gafbickghhfiijelfnfod
america and	lafchgfhhihlhof
american	eafbjcigkheiijeleneod
american box	ncfdfgfhhiilhnhof
american economist	oafbhchdfgfhhiflhnhof
american express	nafchdfghhhiflhof
american leagu	nafcedfgjhhiflhnhof
american to	oafbidfgfhhiflhnhof
amicus	najcedfgfhhiflhnhof
amid	haibicjgeiejfoe
amid a	nbhcedhgfhhiflhnhof
among	eahbicjdighhfijjelfneod
among other	kafbfchdhghoe
among the	gafbhcidhhfiijflfnfod
among those	laibhcegehhlhof
amongst	nahbhcegfhhiflhnhof
amount	gahchdighhfihjflfnfod
amount for	nafcedfhhiilhnhof
amount of	iafbhchdiifjfoe
amount to	kaibfcedhoe
amp	jaebhcldhghiejfoe
amsterdam	lafcfdhghhhiflhof
an actor	ncfdfgfhhiilhnhof
an addit	mafbfdjgehhlhof
an afghan	nafbkcedfgfhhiflhnhof
an aggress	oahbicedfgfhhlhnhof
an agreement	kbfchdiifoe
an all-time	mafcidfgfhhiflhnhof
an altern	kbfdigfoe
an amend	naicfdfgfhhlhnhof
an american	mbicedfhhihlhof
an analyst	jafcjgfhhiflhof
an announc	nahcfdhgfhhiflhof
an annual	lafcjdfgehhlhof
an appar	mahbhchdeifof
an appeal	mahcfdfghhhiflhof
an armi	mafbkcedfgfhhlhof
an articl	ncedhgfhhlhnhof
an attack	lbhcedhhhof
an attempt	jbfchdhihoe
an audienc	lahceghhhihlhof
an autom	ncfdigfhhlhnhof
an averag	kbfchdhgeihoe
an award	mcedfgfhhijlhnhof
an earli	kafbhcegiihoe
an earlier	nahcfdhgfhhiflhnhof
an earthquak	nafbicfdfgfhhihlhnhof
an easi	lahcegihhiflhof
an effort	kbfcigeof
an elect	kajbhcfdfgfhhiflhof
an emerg	lghhhifof
an end	jbhcidfghoe
an estim	ldhgehhihlhof
an eu	nahbhchdfgfhhiflhof
an event	mahbhcedhhhiflhof
an exampl	nahcedfghhhiflhnhof
an expect	lahbhdfgfhhiflhof
an explos	objcfdfgfhhlhnhof
an extra	kaigehhifof
an extraordinari	mcfdfghhhihlhof
an histor	nahcfdhgfhhlhnhof
an hiv	naidfgfhhiflhnhof
an hour	kbhdhghjfoe
an import	ldhgfhhihlhof
an impress	lafcedfgjhhihlhof
an improv	mafchdhgfhhiflhnhof
an increas	jahbfcigfifoe
an incred	mafcfdfghhhihlhof
an independ	lahbidegfifoe
an indian	nafbicegfhhihlhnhof
an indic	nchdfgfhhlhnhof
an individu	nafceghhhiflhnhof
an industri	mafbicigehhifof
an injury-time	ncfdfgihhlhnhof
an inquiri	mahchdfgfhhiflhnhof
an interest	lafdhhhiflhof
an intern	lahbfcfgfihoe
an internet	nafcfdigfhhiflhnhof
an interview	kaicedfgfhhiilhof
an investig	kbfchdigfoe
an iraqi	nahbjcedfgfhhiflhnhof
an irish	ncedfghhhlhnhof
an isra	mafbkcedfhhiflhof
an issu	laigfhhiflhof
an italian	mafbicedhhhiflhof
an offer	mafcfdfgihhiflhof
an old	mafcedhhhlhof
an ongo	nafbhdhgfhhiflhof
an open	lcedihhiflhof
an oper	lcedhgihhiflhof
an opportun	mcfdfghhhlhof
an oscar	ncfdfgfhhiilhnhof
an outstand	mcfdfgihhlhnhof
an undisclos	ncfdfhhiilhnhof
anaheim	ncedfgihhiflhnhof
anaheim angel	ncedfgihhiflhnhof
analogu	ncfdigfhhlhnhof
analysi	jbjchdigeifoe
analyst	dafcldkgejfoe
analyst at	jafcjgfhhiflhof
analyst believ	nchdfgfhhlhnhof
analyst had	mcidfgfhhiflhnhof
analyst have	mchdfgfhhlhnhof
analyst said	iafbhckdfgehhifof
analyst say	kafbfchdigehhof
ancestor	ocedigfhhlhnhof
ancient	mafbicedigelhof
ancram	majcfdfgfhhlhnhof
ancram said	naicfdfgfhhlhnhof
and 10	kbhcfihoe
and 1500m	ncfdfgihhlhnhof
and 2002	nafchdfhhiflhnhof
and a	daibiclgiheiijeleneoc
and about	mcfdhgfhhiflhnhof
and actress	ncfdfgfhhiilhnhof
and after	mcedfghhhlhnhof
and alcohol	ncfdfgfhhihlhnhof
and all	jahbfdhgfihoe
and also	jahbhcfdhghihjfoe
and american	mbicehhlhof
and amicus	naicfdfgfhhlhnhof
and an	ibfcjdhgfjfoe
and ani	mahcegfhhihlhnhof
and announc	ncedigfhhiflhnhof
and answer	maicedigfhhiflhof
and appl	mafcedjgfhhiflhnhof
and are	jbhdhjfoe
and arsenal	mafcedfgjhhiflhnhof
and artist	ncfdhgfhhlhnhof
and as	lahcfdhgfhhlhof
and asia	mafchgfhhiflhnhof
and asylum	majcfdfgfhhlhnhof
and at	lafbfdhihof
and audio	ncfdigfhhlhnhof
and august	nafchdhhhiflhof
and band	ocedigfhhlhnhof
and bbc	mafcehhiilhnhof
and be	lahcedhhhlhof
and beat	nbicedfhhiflhnhof
and becam	ncfdfgfhhiilhnhof
and been	ncfdfhhihlhnhof
and best	kafcegfhhiklhof
and better	lchdhgfhhiflhof
and beyond	mafgfhhihlhnhof
and boost	nafbichdfgfhhiflhnhof
and broadband	ncfdhgfhhlhnhof
and broadcast	mcegfhhiilhnhof
and build	kahchdfhhiflhof
and busi	lchdhgfhhiflhof
and buy	nbicfdfgfhhiflhnhof
and by	lbhchdfgfhhiflhof
and call	lahcfdhgfhhiflhof
and can	lafcfdihhiflhof
and canada	nahcedfhhihlhnhof
and car	nafchgfhhiflhnhof
and caus	nbhcfdfgfhhiflhnhof
and chelsea	nahcedfghhhiflhnhof
and chief	kafcjdfhhiflhof
and children	lbicfdeihoe
and china	lafbicidfgfhhifof
and commerci	maicegfhhlhnhof
and conserv	naicedfgfhhihlhnhof
and consum	lafcidhgfhhiflhof
and continu	mbhcfdhgehhof
and control	mahcedhgfhhiflhnhof
and convent	naicfgfhhlhnhof
and could	jahcidhjfoe
and creat	mahcegfhhihlhnhof
and critic	ncfgfhhiilhnhof
and cut	nahcfdhgfhhiflhnhof
and damag	nchdfgfhhihlhnhof
and danc	ncfgfhhiilhnhof
and danger	nafbicfdhgfhhiflhof
and david	mafcedfghhhiilhnhof
and dec	ncfgfhhihlhnhof
and demand	nbidfgfhhiflhnhof
and develop	mafcigfhhiflhnhof
and did	mafhhihlhof
and die	nafcedhgfhhihlhnhof
and digit	lafcfdigfhhiflhnhof
and direct	ncfdfgfhhiilhnhof
and diseas	obicfdfgfhhlhnhof
and do	kaibhceihoe
and document	ocidegfhhlhnhof
and download	ncfdhgfhhlhnhof
and drug	nafdigfhhiflhnhof
and earn	ncidfgfhhlhnhof
and econom	mcigfhhiflhof
and educ	naicfdfgfhhlhnhof
and eight	mbjcedfgfhhihlhof
and employ	naicfdfgfhhlhnhof
and energi	mafbhchdfhhiflhof
and enforc	naicfdfgfhhlhnhof
and engin	ncedigfhhiflhnhof
and ensur	nahdfgfhhlhnhof
and entertain	mcedigfhhihlhof
and europ	lafcigfhhlhof
and even	kaibhcedhgeihoe
and everyth	nafbfcedigfhhihlhnhof
and exchang	kafcjdhgehhifof
and famili	mahcegfhhlhnhof
and film	mafcedigfhhihlhnhof
and final	kafbfchdegjihoe
and find	mcfgfhhihlhnhof
and fine	mchdfgfhhiflhnhof
and finish	nafceghhhiflhnhof
and five	lahbhcfdfgfhhlhof
and flexibl	naicfdfgfhhlhnhof
and for	iaibhgjifjfoe
and former	lahdfhhlhof
and found	ncfdhhhlhnhof
and franc	lafdfgihhiflhof
and from	mafcfgihhihlhof
and game	mcedigfhhiflhnhof
and gas	mafbhcidfgfhhiflhof
and general	laicfgfhhiflhnhof
and germani	mafchdhgfhhiflhnhof
and get	kceghhhlhof
and good	mahcfgfhhlhof
and gordon	nahcfdfhhlhnhof
and govern	mahcfdigfhhiflhof
and greater	nafchdfghhhiflhof
and growth	mahgfhhiflhnhof
and had	jaibfghoe
and has	gbhchdhghhfiijflfnfod
and have	haibhghihjfnfoe
and he	gaicedfgjihjfnfoe
and help	kahbfghoe
and her	kbhcedfghiioe
and high	mahcidfgfhhiflhnhof
and his	gaidfgiiijflfnfoe
and hold	nafbjcedfgfhhlhnhof
and home	nafcigfhhiflhnhof
and hope	mcehhlhof
and hospit	nahbicedfgfhhlhnhof
and hous	lahbhdfgeoe
and how	kafcfdjgfhhof
and i	faibecfdhgkhfiijflfnfod
and i'm	kahcedfgihhof
and if	jbfcfdhghihoe
and illeg	nahcfgfhhlhnhof
and immigr	maicedhgfhhiflhnhof
and improv	lchhhiflhof
and in	ibhchdhghihjfoe
and increas	kaicidfgfhhiflhof
and india	lafbichdhgeifof
and industri	kaichgehhiflhof
and inflat	mcidfgfhhiflhnhof
and injur	nafbjcedfhhiflhnhof
and innov	ncfgfhhihlhnhof
and intel	ocfdigfhhlhnhof
and interact	ncfdhgfhhihlhnhof
and intern	nbjcedfgfhhiflhnhof
and internet	mahcedigfhhiflhnhof
and iraqi	mafbkcfdfgfhhiflhnhof
and ireland	kafcegihhlhof
and is	gahbfdighiijfnfoe
and it	dahbichdigihfiijeleneod
and itali	nafcfdfghhhiflhnhof
and jami	mcedfghhhlhnhof
and japan	nafdhgfhhiflhnhof
and just	ncedhgfhhihlhnhof
and keep	lafchdhgfhhiflhof
and kill	mafbjcedhgehhiflhof
and labour	majcfdfgfhhlhnhof
and larg	nafdigfhhiflhnhof
and later	lahcfgfhhlhof
and left	nafbicedhhhiflhof
and leicest	ncfdfghhhlhnhof
and let	mafcehhihlhnhof
and lib	maicfdfgfhhlhnhof
and likeabl	ncfdfgfhhiilhnhof
and local	nahbicfdfgfhhiflhnhof
and look	lcidegfhhlhof
and lot	ncegfhhihlhnhof
and love	nbhcedfgfhhihlhnhof
and lower	mahchdfgfhhiflhnhof
and make	iahbfcjghjfoe
and manag	lbhcfdhifof
and mani	kbfchdhgfifoe
and mark	mcedfgihhiflhnhof
and market	mcigfhhiflhof
and martin	lcedfghhhihlhof
and may	nbicfdfgfhhiflhnhof
and michael	mafceghhhihlhof
and microsoft	mafcedjgfhhiflhnhof
and million	ncegfhhiilhnhof
and mobil	mahcedigfhhiflhnhof
and more	iahbfcidigeihjfoe
and most	mchdfgfhhlhof
and move	nahcedfhhihlhnhof
and movi	lafbhcedigehhihof
and mr	iajbhcfdfgeihoe
and music	kafcedjgfhhihlhof
and my	ncfdfghhhlhnhof
and nation	nafcedihhiflhnhof
and near	nafcedihhiflhnhof
and new	lafcfdhhhiiof
and no	lbicfgiifoe
and north	nafchdhgfhhiflhnhof
and not	jajbfghifoe
and now	jafbfdighihoe
and nurs	naicfdfgfhhlhnhof
and of	nahcfgfhhlhnhof
and oil	ncidfgfhhlhnhof
and on	jahbfdfghihoe
and one	jahbfghoe
and onli	lahbhdfhhof
and open	mafdhhhiflhof
and organis	mahgfhhiflhnhof
and other	eahcjdkgdhfihjflfnfod
and out	nafbiceghhhiflhnhof
and part	nafbhgfhhiflhnhof
and pension	kajcfdfgfhhiflhof
and peopl	mahcfdhgfhhiflhnhof
and perhap	nahcedigfhhiflhnhof
and person	mcfdhgfhhiflhnhof
and physic	mafcedhhhihlhnhof
and place	mafbhcedhgfhhlhof
and plan	mahcfdfghhhiflhof
and play	kafcfgjhhifof
and possibl	nafbhcedhhhiflhof
and prevent	nahbicedfgfhhiflhnhof
and produc	ncfdfgfhhiilhnhof
and product	lcidhgehhifof
and provid	kahbhcedigehhifof
and public	maicedfhhihlhnhof
and pump	nbicegfhhiflhnhof
and put	lahcfghhhiflhof
and rain	objcfdfgfhhlhnhof
and ray	ncfdfgfhhiilhnhof
and read	nafcedhgfhhihlhnhof
and real	mafdhgihhifof
and rebel	nafbhdfgfhhihlhnhof
and reduc	nafbichdfgfhhlhof
and report	ncfdhgfhhiflhnhof
and research	nbfdigfhhiflhnhof
and run	mahgfhhiflhnhof
and rural	naicfdfgfhhlhnhof
and russia	mafchdfghhhiflhnhof
and said	hahbichdhhfjflfnfod
and samsung	nafdigfhhiflhnhof
and say	kaibfchdhifoe
and scienc	ncfdfgfhhiilhnhof
and score	nafcedfgihhihlhnhof
and scotland	lafcedfgihhiflhnhof
and search	nahbicedhgfhhiflhof
and secur	lchgfhhiflhof
and see	jahcedfgihhof
and sell	oahbicedfgfhhlhnhof
and servic	kafdigfhhiflhof
and set	ncfdfghhhlhnhof
and share	kafbfchdiifoe
and she	lcedfgihhlhof
and shot	nafbicedhgfhhiflhnhof
and should	nahcedfhhlhnhof
and sign	ncfdfgfhhiilhnhof
and simpl	ncfdhgfhhlhnhof
and skill	maicehhiflhnhof
and social	mahbfchdeghhhof
and some	kbfcfdiihoe
and soni	nafdigfhhiflhnhof
and sound	nafcigfhhiflhnhof
and south	lafbidfhhiflhof
and spend	maicfdfgfhhiflhnhof
and sport	mcfhhihlhof
and sprint	ocedjgfhhiflhnhof
and spywar	ncfdigfhhlhnhof
and steel	nbidfgfhhiflhnhof
and support	maicegfhhihlhnhof
and take	kafbfghihoe
and talent	ncfdfgfhhiilhnhof
and talk	nahcedfhhiflhnhof
and tax	lahcidfgfhhiflhnhof
and technolog	kcedjgfhhiflhof
and test	nahdfgfhhlhnhof
and that	fajbecidhgjhfifjflfnfod
and the	Zajbhcldhgjhdijjdldndob
and their	iaibfdhjfoe
and then	haibfcedigkifjfoe
and there	iahbfchghjfoe
and they	gaibfdigijfnfoe
and this	jbfdhghifoe
and those	kaibfof
and threat	nbicfgfhhlhnhof
and three	kahbhdfghoe
and tim	nahcfdfgfhhihlhnhof
and time	mafcfdihhiflhof
and to	iaibhdhghifjfoe
and toni	majcedfgfhhlhnhof
and too	ncedhgfhhihlhnhof
and took	ncedfgjhhiflhnhof
and tori	naicfdfgfhhlhnhof
and toshiba	ncfdigfhhlhnhof
and tri	lahceghhhiflhnhof
and turn	mbhcfgfhhiflhof
and tv	lafdhgfhhihlhof
and two	lahceghhhlhof
and uk	ncfgfhhiilhnhof
and us	kafbhchihoe
and use	lafcedihhihlhof
and video	jafcedjgehhihof
and vow	nafbicedfghhhiflhnhof
and wale	jajbfcfdfghifof
and want	kbfcfdhghoe
and warn	ncidfgfhhlhnhof
and was	hahchghhfijjflfnfod
and washington	nafbhcfdhgfhhiflhof
and we	gahbfchgkifjfnfoe
and we'r	mceghhhihlhof
and weak	nchgfhhiflhnhof
and went	mafcehhiilhof
and were	jbfcedhgiihoe
and western	ncfgfhhihlhnhof
and what	kbfcedighhhof
and when	lahhhof
and which	lahcfdhhhiflhof
and who	lahbhcfgehhof
and will	hahbecigiihjflfnfoe
and win	lahcedfghhhlhof
and wit	nbhcfdfgfhhihlhof
and with	iahbfdhgiifoe
and won	lafcfdfgihhihlhof
and work	laicegfhhlhnhof
and would	jahbfdhgfihoe
and wound	lafblcedfgfhhiflhof
and writer	ncfdfgfhhiilhnhof
and yahoo	ncfdhgfhhlhnhof
and you	jbfcegiihoe
and your	oafcedjgfhhiflhnhof
anderson	mafcedfgihhlhnhof
andi	hafbfcfdhgkoe
andi robinson	kafcedfgjhhiflhnhof
andi roddick	lafcedfgjhhiflhnhof
andr	lafcedfgjhhihlhof
andr agassi	mafcedfgjhhiflhnhof
andrea	kbfcedigfiioe
andrea arnold	ncfdfgfhhiilhnhof
andrew	iaibfcfghiijfoe
andrew marr	naicfdfgfhhlhnhof
android	nafcedigfhhiflhoi
anfield	nafcedfgihhiflhnhof
angel	hafbfcfgkikjfoe
angel and	mafcedfghhhiilhof
angel time	ncfdfgfhhiilhnhof
anger	lahcfdfghhhihof
angl	lafcegihhlhof
angri	kahhhifof
angrili	nafbjcedfhhiflhnhof
ani chanc	mafchdfghhhlhof
ani countri	nahcfdfgfhhihlhnhof
ani more	mcfghhhof
ani of	lahbfcedfghhhlhof
ani other	jahbfcfdjgeof
ani player	nceghhhiflhnhof
ani such	nahdfgfhhihlhnhof
ani time	ldhgehhlhof
ani way	nahcehhiflhnhof
anim	jahbfcedhgeijoe
anita	ncfdfgfhhiilhnhof
ankl	mafcedfgjhhiflhnhof
annika	ocfdfgihhlhnhof
annika sorenstam	ocfdfgihhlhnhof
anniversari	lbjcedegeiioe
anniversari of	mahbjcedfgfhhihlhof
announc	cajbicmdighhejdleneoc
announc a	kahbfcidhgeoe
announc by	mchdhgfhhiflhof
announc his	ncedfgihhiflhnhof
announc in	mahcfdhgfhhlhof
announc it	jbicfdigfifoe
announc last	nafchdfhhiflhnhof
announc near	oafbicedhgfhhiflhnhof
announc new	nafdigfhhiflhof
announc of	nafcedigfhhihlhof
announc on	kahbfcfdhghoe
announc plan	lahbicidegeifof
announc that	iafckdhjfoe
announc the	kafbfchdkgeifof
announc wednesday	nafbicehhiflhof
announc what	oafbicedhgfhhiflhnhof
annoy	mafcfdhghhhiflhof
annual	gahbickgfjflfnfoe
anonym	kbicedioe
anoth	dahbkcidigiheihjeleneoc
ansari	ncedjgehhiflhnhof
ansari x	ncedjgehhiflhnhof
answer	iajcfdhgiifjfnfoe
answer question	nahcfdfgfhhihlhnhof
answer session	naicfdfgfhhlhnhof
ant	mafbfchdhgfhhihof
anthoni	lafbfdfghhhiiof
anti-doping	lafcedfgjhhiflhnhof
anti-doping agenc	lafcedfgjhhiflhnhof
anti-government	objcfdfgfhhlhnhof
anti-piracy	mafcedigfhhihlhof
anti-semitic	oahbicedfgfhhiflhnhof
anti-spam	lafcedkgfhhiflhof
anti-terror	laibjcedfgfhhiflhof
anti-terrorism	naicfdfgfhhlhnhof
anti-terrorism legisl	nahcfdfgfhhlhnhof
anti-virus	kafcedkgfhhiflhnhof
anti-virus firm	mcedigfhhiflhnhof
anti-virus softwar	mcfdigfhhlhnhof
anticip	kbfcidhghifoe
antidepress	ocedjgfhhiflhnhof
antitrust	nafckddgfhhiflhnhof
antonio	lafcfdfgihhihlhof
anxious	nahcedfghhhiflhnhof
anxious to	naicfdfgfhhlhnhof
anybodi	kahbfcedhghihof
anyon	haibfcedjghihjfoe
anyon who	mcedhgfhhlhnhof
anyth	haibegiihjfnfoe
anyway	lbhoe
anywher	kbfdhgfoe
aol	lafbfcjdhgeifof
ap	dafbldreifigpiejfkimioe
apart	jbfchihoe
apart and	nafcidfgfhhihlhof
apart from	lahcehhihlhof
apolog	nafdegjhhiflhof
apologis	kahbhcfdegiihoe
apologis for	lbicedfghihof
apologis to	nafbidfhhiflhnhof
app	nafcedkgfhhiflhnhoe
appar	hbichdighhfifjflfnfod
appeal	gakbfchdhghhfihjflfnfod
appeal against	lahbfchdfghifoe
appeal back	nahcfdfgfhhlhnhof
appeal court	nahcfdfgfhhihlhnhof
appeal for	maibhcedhgfhhiflhof
appeal to	jajbfcfdhgfoe
appear	dahbicfdjgiheijjeleneoc
appear as	ncfdfgfhhiilhnhof
appear at	lbhcedfiioe
appear in	iafbhcegiikoe
appear on	kbhcedfgfijoe
appear to	hahbicfdjghhfjflfnfod
appl	hbfchdmgeifoe
appl comput	lafchdjgehhifof
appl has	mafcedjgfhhiflhnhof
appl ipod	mcedigfhhlhnhof
appl is	ncfdhgfhhlhnhof
appl mac	ncfdigfhhlhnhof
appl sue	ocfdigfhhlhnhof
applaud	nbhcfdfgfhhihlhof
appli	jajbhifoe
appli to	mahdfgfhhiflhnhof
applianc	nafchgfhhiflhnhof
applic	haibfchdlgeifjfoe
appoint	kahbfcfdhghoe
appreci	mafcegihhihlhof
appreci the	nceghhhiflhnhof
approach	haibichdihfjflfnfod
approach a	objcfdfgfhhlhnhof
approach to	kaibicedfgfhhifof
appropri	jaibfghoe
approv	gahbhcjdighhfiejflfnfod
approv by	lahdhgfhhiflhof
approv for	ncidfgfhhiflhnhof
approv of	mafchhhiflhof
approv the	lahcidfgfhhiflhof
april	hahcidfghiijflfnfoe
arab	mahbjdfgeifof
arabia	nafcidfgfhhiflhnhof
arafat	kafbmcedfgfhhiflhof
aragon	ocedfgihhiflhnhof
arbitr	lafcidfhhiflhof
arcad	mafdhgfhhiflhnhof
archbishop	naibfcedfgihhiflhnhof
archbishop of	naicfdfgfhhlhnhof
archer	naidfgfhhihlhof
archiv	mafcedhgfhhihlhnhof
are a	ibfdhghiijfoe
are aim	nahcegfhhihlhnhof
are all	kafbfcfdhghihof
are alreadi	kaicfdhgehhof
are also	ibfdighiijfoe
are alway	mafceghhhlhnhof
are among	kahbfdhihoe
are at	mdfghhhlhof
are avail	mcfdhhhlhnhof
are back	mcfgihhiflhof
are bar	nafbkcegfhhiflhnhof
are base	lcfdigfhhiflhnhof
are be	haidijfoe
are becom	lcedihhiflhnhof
are believ	maicfdfhhiflhnhof
are cheaper	nafcfdigfhhiflhnhof
are concern	kahcfdhgfhhiflhof
are consid	mcegfhhihlhnhof
are current	lafcfghhhiiof
are design	mahcfdhgfhhiflhnhof
are do	kahdhgfhhifof
are due	kaibhcfgehhof
are expect	hahcidhihjfnfoe
are few	obicfgfhhlhnhof
are for	nahcegfhhlhnhof
are from	mahcfgfhhihlhnhof
are get	jbfchdhoe
are go	iaibfchdhifjfoe
are have	mafchdhgfhhiflhnhof
are hope	mafchghhhiflhof
are in	ibhcidhgfjfoe
are increas	nafchgfhhiflhnhof
are interest	ncedhgfhhihlhnhof
are just	nchgfhhiflhof
are like	iafbicidhgfjfoe
are link	nbhdfgfhhiflhnhof
are look	kbfchghhhifof
are made	kaicedigfhhiflhof
are make	lahdigehhlhof
are miss	oafbicedfhhiflhnhof
are more	kdhgfhhof
are no	kahcfdhgfhhiflhof
are not	faibidihfjflfnfod
are now	iahbfdhiioe
are on	kahbfcfdhghihoe
are one	lceghhhihlhof
are plan	mahchdfgfhhiflhnhof
are play	naicfdfhhlhnhof
are pleas	nafbicehhiflhnhof
are promis	nahchdfgfhhiflhnhof
are push	nbicegfhhiflhnhof
are said	ndfgfhhihlhnhof
are say	nahcfdfgfhhlhnhof
are see	mahdhgfhhiflhof
are seen	obicedfgfhhihlhnhof
are set	kahbfchdfihoe
are so	lcedihhiflhof
are some	maicedfhhiflhnhof
are still	iahbfgiihoe
are struggl	nchdfgfhhlhnhof
are take	lafcfdhgfhhihlhof
are talk	mcehhihlhnhof
are the	hahchdiihjflfnfoe
are there	mafbhcehhlhof
are to	iahbhcidfgeiijfoe
are too	lahcfhhiflhof
are tri	lafcfdhhhihlhof
are turn	ncfdigfhhlhnhof
are two	nahdhgfhhiflhof
are use	jafbfdjgfhhiflhof
are veri	lahgfhhiflhof
are warn	ncedhgfhhlhnhof
are we	ndfgfhhihlhnhof
are well	ndfgfhhihlhnhof
are will	naicfdfgfhhlhnhof
are work	lahcedigfhhiflhof
area	fajcjdihfjelfnfod
area of	kahbhcidegfoe
aren	nafchdegihhiflhof
aren't	lcfdfhhiilhof
arena	lbfcedhgjof
argentin	mafdegihhihlhof
argentina	mafbfgihhiflhof
argu	gakbfcidigejfnfoe
argu mr	naicfdfgfhhlhnhof
argu that	iaibfcidigeoe
argu the	nahcfdfhhlhnhof
argument	kaibfchifoe
arial	mafcedkgfhhiflhnhof
ariel	mafbkcedfgfhhiflhnhof
ariel sharon	mafbkcedfgfhhiflhnhof
aris	nahbhdfgfhhiflhnhof
aris from	nahbicedfgfhhiflhnhof
arizona	kafbfgkifoe
arizona diamondback	nafcedfgihhiflhnhof
arjen	ncfdfghhhlhnhof
arjen robben	ncfdfghhhlhnhof
arm	hahbicidigfhfifjflfnfod
arm embargo	obicfdfgfhhlhnhof
armi	hahblchgfifjfnfoe
armi desert	objcfdfgfhhlhnhof
armi offic	nafbkcfdfgfhhiflhof
armi reservist	nbjcfdfgfhhlhnhof
arnold	mafcedhgfhhijlhof
around	daibfcidkghhfiijelfneod
around the	fahcidjgfhfiijflfnfod
arrang	kahbfcfihoe
arrang for	naicfdfgfhhlhnhof
arrest	haibkcfdfgihfihjflfnfod
arrest and	nbicedfgfhhihlhnhof
arrest for	nafbicedfhhihlhof
arrest in	lbhcfihoe
arrest of	objcfdfgfhhlhnhof
arriv	iahbhdhghhfihjflfnfod
arriv in	kahbjceghihoe
arriv of	mafbfdigfhhlhof
arsenal	hafbfglifoe
arsenal and	mcedfgihhlhnhof
arsenal boss	ncfdfghhhlhnhof
arsenal were	ncfdfghhhlhnhof
arsene	lafcedfgjhhiflhnhof
arsene wenger	lafcedfgjhhiflhnhof
art	iafbfcjdhijjfoe
art and	mafcegfhhiilhnhof
art direct	ncfdfgfhhihlhnhof
arthriti	mafbicidigeifoe
arthriti drug	nafcidfgfhhiflhnhof
arthur	nafdfgfhhijlhnhof
articl	lafcedjhhlhof
artifici	lahchdhgehhiflhof
artist	hafbhcedigeiloe
artist but	obicfdfgfhhlhnhof
artist in	mcegfhhiilhnhof
artist of	ncfdfgfhhiilhnhof
as a	bajbhchdkgiheiijdleneoc
as an	haibfdhghihjfoe
as analyst	nchdfgfhhlhnhof
as anoth	mafchdfhhihlhnhof
as arsenal	nafcedfgjhhiflhnhof
as be	lahgfhhihlhof
as china	nafdhgfhhiflhnhof
as coach	ncedfgihhiflhnhof
as earli	nafcedihhiflhof
as far	jafbfcfdighihoe
as fight	obicedfgfhhlhnhof
as foreign	nahdfgfhhiflhnhof
as good	nafchgfhhiflhnhof
as googl	mafdigfhhiflhnhof
as he	gajbicdgjhfjflfnfod
as his	lafbicedfghhhihlhof
as home	naicfdfgfhhlhnhof
as hurrican	nbjcedfgfhhiflhnhof
as i	jahbfcfdhghihoe
as if	lahbfdhgeof
as import	mcehhlhnhof
as in	lafdigfhhiflhof
as indonesia	nafbidfgfhhiflhnhof
as intel	mafchdhgfhhiflhof
as investor	kafckdfgfhhiflhof
as is	nahcfgfhhlhnhof
as it	gbhcidjghhfjflfnfod
as littl	mcedhgfhhiflhnhof
as long	kbhchdhgfihoe
as manag	ncfdfgihhlhnhof
as mani	jbfchghoe
as mr	maicfdfgfhhlhnhof
as much	iahbhcighjfoe
as next	nafdhhhiflhof
as oil	nafcidfgfhhiflhnhof
as one	kbfdfiioe
as part	gahbicidihfifjflfnfoe
as peopl	ncfdhgfhhlhnhof
as possibl	jaibfchifoe
as presid	nbhdfgfhhiflhnhof
as revenu	ocedigfhhlhnhof
as say	kafbhcidhgfifoe
as she	kbfchdegiihoe
as soon	jahbfchdhifoe
as the	baibickdjgiheihjdlendoc
as they	gaibecigihfihjflfnfod
as to	kahbfchdfihof
as ukip	naicfdfgfhhlhnhof
as us	nbjcedfgfhhiflhnhof
as usual	mahcedfhhlhnhof
as we	iahbfcedhgiihoe
as well	eaibechdjghhfiijflfnfod
as you	ncedfghhhlhnhof
ascend	nafbicfdfghhhiflhof
ashley	mafchdfghhhlhof
ashor	oafbhcedigfhhiflhnhof
ashvin	ncfdfgfhhiilhnhof
ashvin kumar	ncfdfgfhhiilhnhof
asia	haebkcidigeihjfoe
asia to	obkcedfgfhhiflhnhof
asian	haibicjifjfnfoe
asian countri	nahbfcidfgfhhiflhnhof
asian tsunami	lahdfhhlhof
asid	kahbfchghifoe
ask	dajcjdjghheihjeleneod
ask a	mafbicedhgfhhlhof
ask about	maicfdfhhiflhnhof
ask for	ibfcfdighihoe
ask if	naidfgfhhlhnhof
ask jeev	nafchdigfhhiflhof
ask parliament	nahcfdfgfhhlhnhof
ask the	kaibfgfoe
ask to	kahcedeghhhiiof
ask whether	naicfdfhhlhnhof
aspect	kdhgehhihof
aspect of	ldhgfhhihlhof
aspir	mahcegfhhiilhof
assassin	nafbicedhgfhhlhof
assault	jbicfdhghihjfnfoe
assault on	nafbidfgfhhlhnhof
assembl	laibjcfdegeoe
assess	iajbfchdfghifoe
assess of	mahgfhhiflhnhof
asset	hbhcldfgfifjfoe
asset manag	ncidfgfhhlhnhof
asset of	mcidfgfhhiflhnhof
assign	ncegfhhiilhnhof
assist	iahbecidhgijfnfoe
associ	eahbicjdigihfihjelfneod
associ of	lahcfdhhhifof
associ press	jafbidijfoe
associ said	mahcfghhhiflhof
associ to	nafbichdehhiflhof
associ with	kbhdhgfihoe
assum	lbfof
assur	mahcedfghhhlhof
asteroid	ncfdigfhhlhnhof
astro	mafbicedfgihhiflhof
astronaut	nafcedigfhhlhnhof
astronom	oafbjcedhgfhhiflhnhof
asylum	kakcedfgfhhiflhnhof
asylum and	naicfdfgfhhlhnhof
asylum seeker	najcfdfgfhhlhnhof
at 4.75	mcidfgfhhlhnhof
at a	eaibicidhgihfiijeleneod
at about	lafbfchdhifof
at age	oafbicedfghhhiflhnhof
at all	jaibfdhghifoe
at amp	nafcidhgfhhiflhof
at an	kbhchdegioe
at ani	kafchdhgehhlhof
at beach	oafbfcedhghhhiflhnhof
at best	mcigehhiflhof
at between	nahdfgfhhlhnhof
at del	ocfdfgihhlhnhof
at easter	oafbicedfghhhiflhnhof
at elect	oaicfdfgfhhlhnhof
at factori	obicedhgfhhiflhnhof
at fault	nafbicedfgihhiflhof
at guantanamo	objcfdfgfhhlhnhof
at half-time	lafcedfgjhhlhof
at highburi	ncedfgihhiflhnhof
at his	iaibhcdgjihjfoe
at home	hahcfdhgiihjfnfoe
at how	mahcedhgfhhiflhnhof
at in	obicedfhhiflhnhof
at it	iafbfcjdhgfoe
at labour	naicfdfgfhhlhnhof
at lansdown	mcedfgihhlhnhof
at last	lcedfgihhiilhof
at least	fahblchdighhfifjelfnfod
at london	nahcedfgfhhiilhnhof
at long	naicedfgihhiflhof
at manchest	mahcedfgjhhiflhof
at murrayfield	ncfdfghhhlhnhof
at new	nafchdfgfhhihlhnhof
at night	ncedigfhhiflhnhof
at no	nahcfgfhhlhnhof
at number	jbfcediijoe
at oakland	nafbjcedfghhhiflhof
at old	lcedfgjhhiflhnhof
at one	lahbhgeof
at open	objcedfgehhlhnhof
at play	nceghhhiflhnhof
at present	mahdfhhiflhnhof
at risk	lahcfdhgfhhlhof
at scotland	ncfgfhhihlhnhof
at sea	oahbicedfgfhhiflhnhof
at stamford	ncfdfghhhlhnhof
at super	ocedfgihhiflhnhof
at that	kahbfcfdfghihoe
at the	Zaibhckdigkhdikjdldndob
at their	lahchgfhhiflhof
at this	iahbfcegiiioe
at time	mahbicedfhhlhof
at twickenham	kafcedfgjhhiflhnhof
at us	nafcidfhhiflhnhof
at what	mahcehhiflhnhof
at work	laicedhgfhhlhof
athen	iafbfdfgmifoe
athen olymp	lafdfgjhhiflhof
athlet	iafbicfdegkoe
atlant	lcfdigeiioe
atlanta	kafbfdegkifof
atlanta brave	nafcedfgjhhiflhnhof
atmospher	lafcedighhhiflhof
atom	nafbjcedfgfhhihlhnhof
atop	mafbfcedhgjhhiflhof
atop the	ncedfgihhiflhnhof
atp	ncedfgihhlhnhof
attach	kcedjgehhof
attack	daibkcidjgiheihjdleneoc
attack against	nafcfdigfhhiflhnhof
attack and	kafbfchdhof
attack by	ncedhgfhhlhnhof
attack in	jbjdeghoe
attack mr	naicfdfgfhhlhnhof
attack on	iafblchjfoe
attack the	kaidfgfhhof
attack to	nafbhcedigfhhiflhnhof
attack was	ncfdhgfhhlhnhof
attempt	faichdigihfihjelfnfod
attempt to	faichdighhfihjflfnfod
attend	iahbfchdhijjfnfoe
attend a	mahcegihhiflhof
attend the	lgehhiiof
attent	jafbfcfdjghihoe
attent to	nafdigfhhiflhnhof
attitud	lahgfhhihlhof
attorney	jahbhcidhgfifoe
attorney general	lahbhchgeifoe
attract	hcidighhfihjflfnfod
attribut	lafchdfhhihlhof
au	nafbkcedfgfhhiflhnhof
auction	jbfcjdfgeihoe
auction for	nafchdfgfhhihlhnhof
auction of	nchdfgfhhlhnhof
audienc	hahbfcediikjfnfoe
audienc at	naicfdfgfhhlhnhof
audienc in	ncfgfhhihlhnhof
audienc that	ncfdfgfhhiilhnhof
audio	lafcedkgfhhiflhof
audio and	ncedigfhhiflhnhof
audit	jajbfgeihoe
audit offic	maicfdfgfhhlhnhof
auditor	nchdfgfhhiflhnhof
aug	objcfdfgfhhlhnhof
august	haebhcjdighhfihjflfnfod
august and	ncfdfgfhhiilhnhof
augusto	objcfdfgfhhlhnhof
augusto pinochet	objcfdfgfhhlhnhof
aurelien	ncfdfghhhlhnhof
aurelien rougeri	ncfdfghhhlhnhof
australia	gaebicidigkhfjelfnfod
australia on	oafbicedfghhhiflhnhof
australian	haebjcigjjfoe
australian dollar	nchdfgfhhlhnhof
australian open	kafcedfgkhhiflhof
austrian	mafbiceghhhiflhof
authent	mcedigfhhlhof
author	gahbichdjhfihjelfnfod
author and	nafchdhgfhhiflhnhof
author have	lahdhgfhhiflhof
author of	nafcfdigfhhlhnhof
author said	objcfdfgfhhlhnhof
author to	lchdfhhiflhnhof
authoritarian	naicfdfgfhhlhnhof
auto	lafcjdhgehhifof
autom	mafchdhgfhhiflhnhof
automak	nafcjdfgfhhiflhnhof
automat	jaibfcfdjgfifoe
automobil	nbfcedjgfhhlhnhof
automot	ncidfgfhhiflhnhof
autonomi	oafbicedhgfhhiflhnhof
autumn	kahbfcedhghoe
av	oafbfcedfgfhhiilhnloe
av000	ocedigfhhiflhnhof
av105	ocedigfhhiflhnhof
avail	fahbechdkghhfjflfnfod
avail for	lahcedigehhihlhof
avail in	ncfdigfhhlhnhof
avail of	ocedigfhhlhnhof
avail on	mafcedjgfhhiflhnhof
avail to	jbfchdiifoe
avenu	nafcedfghhhihlhnhof
averag	gaibfckdigeihjfnfoe
averag fell	nafcidfgfhhiflhnhof
averag of	kbfchgeihoe
avert	naicedfghhhiflhof
avert a	nahcedfghhhiflhnhof
aviat	iafbfcidegeiloe
aviat and	ncfdfgfhhiilhnhof
aviv	ncfdfgihhlhnhof
avoid	gaibhchdihfjflfnfod
avoid the	maicfgfhhiflhnhof
await	kbfcidfgioe
awar	iahbfchdijfoe
awar of	iahbfchdhoe
award	fbfdjgfimjfoe
award and	ncfdfgfhhiilhnhof
award are	ncfgfhhiilhnhof
award at	mcfdfgfhhijlhnhof
award ceremoni	mafcedhgfhhiilhnhof
award for	jafcegehhiklhof
award in	lafdfgfhhijlhof
award on	lafcedfgfhhijlhnhof
award show	ocedigehhlhnhof
award was	ncfdfgfhhiilhnhof
award will	ncfdfgfhhiilhnhof
award with	ncfdfgfhhiilhnhof
away	eajbidigkhfjelfneod
away at	mcedhhhiflhnhof
away from	hahbidfgjiejfnfoe
away in	maicedfghhhiflhnhof
away with	lahbicegfhhiflhof
awesom	ncfghhhlhnhof
axe	kahbfdfihoe
azkaban	mcegfhhiilhnhof
azzurri	ncfdfgihhlhnhof
b	fadbjcidlgihejdlene
b star	ncfdfgfhhiilhnhof
ba	nafcidfgfhhifoi
babi	ibicedigeiljfnfoe
babi and	ncfdfgfhhihlhnhof
back	aajbiclgkhdihjdldndob
back a	mahcfdfhhlhof
back after	nafcedfghhhihlhnhof
back and	lahcegihhiflhof
back at	lcedfgihhlhof
back by	jahchdigfoe
back door	laiceghhhiflhof
back for	ncedfgihhlhnhof
back from	lafdfgihhiflhof
back in	hbecidhgjiejfoe
back into	lahdfghhhlhof
back it	nafbicedhhhiflhnhof
back of	jahbfchghoe
back on	iahbfgjjfoe
back tax	nchdfgfhhlhnhof
back the	jaibfdfghifoe
back to	gbigjhfihjflfnfod
back up	lbhcfhhof
back with	nafcedfgihhlhnhof
back-to-school	nafcidfgfhhiflhnhof
backbench	kajcedfgfhhiflhnhof
background	kaidfgfhhlhof
backup	nafcedhghhhiflhnhof
backward	maicfdfgfhhlhnhof
bad	gahbechdigjhfihjflfnfod
bad for	mahcfdhhhof
bad languag	nafcedfgfhhiilhnhof
bafta	lafcegfhhijlhof
bafta award	ncfdfgfhhiilhnhof
baghdad	iahbmcfdegeifoe
baghdad on	nahbicedfgfhhiflhnhof
bahama	nbicedfgfhhihlhof
baikal	ncidfgfhhiflhnhof
baikal financ	nchdfgfhhlhnhof
balanc	iahbhchdhghiejfoe
balanc of	lchdhgfhhiflhof
balco	mafcedfgjhhiflhnhof
balco investig	ncfdfgihhlhnhof
bali	objcedfgfhhiflhnhof
ball	hahbhgkifjfoe
ball and	nafchdfghhhiflhnhof
ball in	mcedfgihhiflhnhof
ball into	mcfdfgihhlhnhof
ballmer	mafcfdkgfhhiflhof
ballot	kaibjceoe
baltimor	mafbfcedhgihhiflhof
baltimor oriol	ncedfgihhiflhnhof
bambang	objcfdfgfhhlhnhof
bambang yudhoyono	objcfdfgfhhlhnhof
ban	gaibidhgjhfjelfnfod
ban for	kbjcddegjifof
ban on	kahbhchifoe
ban was	nahcfdfgfhhihlhnhof
band	hahbfcedigfiljfoe
band aid	ncedfgfhhiilhnhof
band and	mcegfhhiilhnhof
band bust	ocfdfgfhhiilhnhof
band had	ncfdfgfhhiilhnhof
band have	ncfdfgfhhiilhnhof
band of	nafcehhiilhnhof
band the	ncfdfgfhhiilhnhof
band will	ncfdfgfhhiilhnhof
bandwidth	mcedigfhhlhnhof
bangalor	nafbhcfghhhiflhof
bangkok	nafbjcedfgfhhihlhof
bank	ebiclghhfifjelfnfod
bank and	lbfchifof
bank championship	nafcedfgihhiflhnhof
bank has	nchdfgfhhlhnhof
bank in	mafcigfhhiflhnhof
bank is	mafchdfgfhhlhnhof
bank of	iahbhckdeifoe
bank of england	jahcjdfgfhhiflhof
bank said	nchdfgfhhlhnhof
banker	mafcidfgfhhiflhnhof
bankruptci	iafbfclgeifoe
bankruptci court	ncidfgfhhiflhnhof
bankruptci file	ncidfgfhhlhnhof
bankruptci protect	lafcidfgfhhiflhnhof
banner	mafcedjgfhhlhnhof
banner ad	nafcedjgfhhiflhnhof
bar	hbjchdhhfjflfnfod
bar from	nafbjcedfhhlhof
barbado	oafbicedfghhhiflhnhof
barbara	mcedhgfhhiilhof
barcelona	lafcedfgkhhiflhof
bargain	nafbidfhhiflhof
barkley	mcedfgihhiflhnhof
barney	ncidfgfhhlhnhof
baro	naicegfhhiflhnhof
baron	nafbidfgfhhlhof
barrag	nahbicedfgfhhiflhnhof
barrel	ibfcldegeoe
barrel a	nafcidfgfhhiflhnhof
barrel of	mcidfgfhhiflhnhof
barrel on	ncidfgfhhlhnhof
barri	lafcedfgjhhiilhof
barri bond	ncfdfgihhlhnhof
barrier	mcedhhhiflhnhof
base	faibicidjgfhfihjelfnfod
base in	jbidigeifoe
base on	gaibechdjgeiijfnfoe
basebal	iafbicfdegmifoe
basebal player	ocedfgihhiflhnhof
bash	nafbicegfhhihlhof
basi	iahbfchgioe
basi of	mdfghhhiflhnhof
basic	jahbfcfdighoe
basingstok	naicfdfgfhhlhnhof
basketbal	lafbfcedfgkhhlhof
basra	mahbkcedfgfhhiflhof
bat	nafbhdfghhhlhof
batch	ncedhgfhhlhnhof
bate	nafcedfgihhiflhnhof
bath	kafbicedfgjoe
batter	mbjdfgfhhifof
batteri	lafchdhgfhhiflhof
battl	fbicjdigihfiijeleneod
battl between	mafbjcedhgehhlhof
battl for	mafcfghhhihlhof
battl googl	ocedigfhhiflhnhof
battl it	nafcehhihlhnhof
battl over	mcegfhhihlhnhof
battl to	mafbhdfghhhiflhof
battleground	nbicedfhhiflhnhof
bay	jbicegkjfoe
bayer	ncedfgihhlhnhof
bayer leverkusen	ncedfgihhlhnhof
bayern	nafcedfgihhiflhnhof
bayern munich	ncfdfgihhlhnhof
bba	ncidfgfhhlhnhof
bbc	cakcfdigiheijjdleniob
bbc 6	ncfdfgfhhijlhnhof
bbc boss	obicedfgfhhlhnhof
bbc breakfast	naicfdfgfhhlhnhof
bbc has	nafcehhihlhnhof
bbc news	fakbfdjgeiijfoe
bbc one	jaibfcedfijoe
bbc polit	maicfdfgfhhlhnhof
bbc radio	halbfcedeiioe
bbc sport	jafcegkhhiflhof
bbc world	lafgfhhiilhof
bdi	ocjdfgfhhiflhnhoe
be a	daibecidjgjhfiijelfnfod
be abl	faichdjhfihjflfnfod
be about	mahcfgfhhiflhnhof
be allow	kbhcfdhghoe
be an	jaibfoe
be announc	laibicfdegeihoe
be approv	nahcfdfghhhiflhof
be as	lahhhiflhof
be ask	kaicedfghhhlhof
be at	lahbfcfdhgiifoe
be avail	kcedjgfhhlhof
be back	kafbfdegjihof
be better	mchgfhhlhof
be bought	mafdhgfhhiflhnhof
be broadcast	nafcegfhhiilhnhof
be brought	maicfgfhhiflhnhof
be built	lcigfhhiflhof
be buy	ncfdhgfhhlhnhof
be call	mcehhiflhnhof
be challeng	nbicedfghhhiflhof
be charg	mafbicfdfgihhifof
be chase	ncfdfghhhlhnhof
be clear	ncfdfghhhlhnhof
be close	lbjcedfgfihof
be confirm	ncfdfgfhhiilhnhof
be consid	kahchgfhhifof
be cut	mahgfhhiflhof
be dealt	naicfdfgfhhlhnhof
be debat	naicfdfgfhhlhnhof
be decid	nafcedfhhiilhnhof
be design	mcfdigfhhlhnhof
be detain	naicfdfgfhhlhnhof
be develop	nafdhgfhhlhnhof
be direct	ncfgfhhihlhnhof
be discharg	obicfdfgfhhlhnhof
be dismiss	ncedhhhiflhnhof
be done	kaicfdhgfhhiflhof
be drawn	ncfdfghhhiflhnhof
be driven	mahcehhihlhnhof
be drop	nbhcegfhhlhnhof
be exploit	ncfdhgfhhlhnhof
be face	nahcedhhhiflhof
be forc	lahgfhhiflhof
be found	laicedhhhifof
be freed	nahbicedfgfhhiflhnhof
be given	lcedhhhihlhof
be grant	naicfdfgfhhlhnhof
be guarante	naicfdfgfhhlhnhof
be hand	ncegfhhihlhnhof
be hard	nceghhhiflhnhof
be held	iajbigeiijfoe
be her	ncedfhhiilhnhof
be here	ncfdfghhhlhnhof
be his	ncfdfgihhlhnhof
be in	hahbhchdhgihfifjflfnfod
be infect	ncedhgfhhiflhnhof
be introduc	mahcfgfhhiflhnhof
be issu	nahcegfhhihlhnhof
be join	ncfdfghhhlhnhof
be judg	nahcedfhhihlhnhof
be just	mafcfdhhhiflhnhof
be launch	ncedigfhhlhnhof
be left	mahcfdhhhiflhof
be like	nahcedfghhhiflhnhof
be limit	lafchgfhhlhnhof
be look	laiceghhhiflhof
be lost	lchgfhhiflhof
be made	haibfghihjfoe
be make	ncfdigfhhlhnhof
be more	iahbfdiihjfoe
be move	mahcfdfhhihlhof
be much	maicfdfhhiflhof
be name	lafcfdfghhhiilhof
be no	kahbfchdfgfof
be nomin	mcedfgfhhijlhnhof
be offer	laicfgfhhiflhof
be on	iahbfchdhghjfoe
be one	iahbfdhghihoe
be out	laicedfghhhiflhof
be paid	lchgfhhiflhof
be part	kahcehhihof
be play	jbfcegiihoe
be possibl	nbicegfhhiflhnhof
be present	ncfdfgfhhiilhnhof
be price	ocidegfhhlhnhof
be produc	ncedhgfhhihlhnhof
be prosecut	nahbicedfgfhhiflhnhof
be put	jaibfchdhgeoe
be readi	mafchgfhhihlhnhof
be releas	jbhcedhgfijoe
be replac	lahhhiflhof
be requir	mchgfhhihlhof
be respons	mahcfdfhhiflhnhof
be run	mahcfdhhhiflhof
be said	mcedhhhiflhnhof
be screen	mafcedfgfhhijlhnhof
be seen	kaichgehhiflhof
be sent	mcehhihlhof
be set	maicfdfgfhhiflhnhof
be shown	nafcfgfhhihlhnhof
be sold	kbfchdhgfihoe
be spent	laidfgfhhihlhof
be stop	naicfdfgfhhlhnhof
be studi	nahcfdfgfhhlhnhof
be su	ncfdfgfhhiilhnhof
be taken	laidfhhiflhof
be that	nahcedfhhlhnhof
be the	eaibfchdigihfiijelfnfod
be thrown	naicfdfgfhhlhnhof
be to	lahgfhhiflhof
be told	lahcedhhhiflhof
be too	nafchdhgfhhiflhnhof
be tough	lafcedfgihhlhnhof
be treat	naicfdfgfhhlhnhof
be turn	nahcedfgfhhihlhnhof
be under	lahchdfhhiflhof
be use	gaibicfdjgejfnfoe
be veri	jafbfcfdighihoe
be work	nahcedfhhlhnhof
beach	nafbhcedhghihof
beagl	ocedigfhhlhnhof
beam	ncfdhgfhhlhnhof
bear	jafbhdigfiijfoe
bear award	ncfdfgfhhiilhnhof
beasti	ocfdfgfhhiilhnhof
beasti boy	ocfdfgfhhiilhnhof
beat	eafbicfdhgkhfiijelfnfod
beat a	ncfdfghhhlhnhof
beat compatriot	ncfdfghhhlhnhof
beat no	nafcedfgihhiflhnhof
beat sweden	ncfdfghhhlhnhof
beat the	kbfcedfgjihoe
beaten	jbhcfdfgjoe
beatl	ncfdfgfhhiilhnhof
beauti	lafcfhhiilhof
becam	gahbechgihfijjflfnfod
becam a	lcedfhhijlhof
becam clear	maicfdfgfhhiflhnhof
becam the	kafbfchdfgiihoe
becaus he	kaibfcfdegioe
becaus i	kahcedfgihhlhof
becaus it	haibfdjgeoe
becaus of	faibhchdhgihfjflfnfod
becaus the	iaibfdigijfoe
becaus there	mdhhhiflhof
becaus they	iahbfchdhjfoe
becaus we	lcedfgihhiflhnhof
becaus you	ncfdhgfhhlhnhof
beckham	nafcedfgjhhlhof
becom	dahbhcjdjgfheijjeleneoc
becom a	hahbhdighihjfnfoe
becom an	mafdfgfhhiilhnhof
becom huge	ncfdhgfhhlhnhof
becom increas	mafcfdhgfhhlhnhof
becom king	oafbichdegfhhiflhnhof
becom more	kbfchdhgeof
becom one	mafcedigfhhiilhnhof
becom popular	ncfdhgfhhlhnhof
becom the	ibhchdhgfiijfoe
been a	gaibedigihfiijflfnfod
been about	ncfdhgfhhlhnhof
been accus	lahcfdhhhifof
been an	mcfdfghhhlhof
been arrest	nafbicedfhhlhof
been ask	mahcedfhhlhnhof
been at	mcfdfghhhiflhnhof
been ban	nafceghhhiflhnhof
been broadcast	nahcfdfgfhhihlhnhof
been criticis	ncedfhhihlhnhof
been describ	nahcfgfhhlhnhof
been drawn	nahcedfhhihlhnhof
been expect	mahchdfgfhhiflhnhof
been forc	ocedfgihhlhnhof
been found	lahbicfgfof
been given	kbfdfghiioe
been hand	nahcegfhhlhnhof
been held	nahcedfgfhhihlhnhof
been hit	kahcidfhhifof
been hope	nafcfgfhhihlhnhof
been in	jahbfdfgioe
been involv	mahcedfhhihlhnhof
been kill	mafbjdfgfhhiflhof
been link	mcfdfgihhlhnhof
been made	iaibhchgfihjfoe
been name	nafdfhhihlhof
been nomin	ncfdfgfhhiilhnhof
been obtain	objcfgfhhlhnhof
been offer	mafbicfdhgehhiflhof
been on	lafhhihlhof
been put	mahcedhgfhhiflhnhof
been rule	ncfdfgihhlhnhof
been sack	mbhcehhiflhof
been seen	mcfgfhhiilhof
been set	maicfdfhhiflhnhof
been the	ibfdhgiihjfoe
been there	ncedfgihhiflhnhof
been use	kahbfcedhgfhhihof
been veri	ncfdfghhhlhnhof
been warn	obicfdfgfhhihlhnhof
been work	nafcehhihlhnhof
beer	kbhcjdegfoe
befor a	kbhcfdfghifoe
befor allow	nafcfdigfhhiflhnhof
befor becom	nahcedhgehhiflhnhof
befor christma	mahcfgfhhihlhnhof
befor go	ncedfghhhihlhnhof
befor half-time	ncfdfghhhlhnhof
befor he	lbicedfgioe
befor it	mafbjcegfhhlhof
befor move	mafcfdfghhhlhof
befor new	nahcedfgfhhihlhnhof
befor now	ncfdigfhhlhnhof
befor she	nafcehhihlhnhof
befor the	fajbhdegjhfihjflfnfod
befor their	nafbidfhhiflhof
befor they	lchdhgfhhifof
began	gbichdhghhfiijflfnfod
began his	mafcedfhhiilhnhof
began in	lahgfhhlhof
began to	nbicedfhhiflhnhof
begin	fahbjchdhgihfiijelfneod
begin as	obicedfgfhhlhnhof
begin at	nafbicedfghhhihlhof
begin in	lafbidegioe
begin of	kbhchgeoe
begin on	nafcehhiilhnhof
begin talk	nahbhcfdfhhiflhof
begin to	lafbhgfhhof
begun	kaibhcfdhgfoe
behalf	mahbhgfhhiflhof
behalf of	nafbidfgfhhiflhnhof
behav	mahcehhiflhnhof
behaviour	jahbfghoe
behead	nafbjcedfgfhhihlhnhof
behind	edigkhfiijelfnfod
behind a	nbhcedfhhiflhnhof
behind leader	ncfdfghhhlhnhof
behind the	hafbfchdighiijfoe
behind them	nafcedfgihhlhnhof
beij	kbighifoe
bekel	ocedfgihhiflhnhof
belarus	nafbjdfhhiflhof
belgian	mafcedfgjhhiflhnhof
belgium	mafbhchdfihof
believ	cakbhcidhgjheihjeleneoc
believ he	kahbhceihoe
believ his	nbicedfhhiflhnhof
believ in	mahcedfghhhlhof
believ it	lahdfhhlhof
believ mr	naicfdfhhlhnhof
believ that	iaibfchghjfoe
believ the	haibfchdfghihjfoe
believ they	nahcfdfhhlhnhof
believ this	mahcfgfhhiflhnhof
believ to	kaibhdhgfifoe
believ toni	naicfdfgfhhlhnhof
belkin	ocedigfhhiflhnhof
bell	kafbfcedfgjiioe
bellweth	oafbidfgfhhiflhnhof
belong	lbhcedhoe
belong to	mafbicedhgfhhihlhof
belov	ncedihhiflhnhof
below the	kahchdfgfhhlhof
ben	lafcedfgihhihlhof
bench	lahcedfgjhhiflhof
benchmark	mchdfhhiflhnhof
bend	nafcedhhhlhof
benefit	gaibhcidhghhfifjflfnfod
benefit from	kahbhchdegiifoe
benefit of	kdhhhifof
benitez	mafcedfgjhhiflhof
benjamin	nafbicedfgfhhihlhnhof
bergamasco	ncfdfghhhlhnhof
berlin	kbfikoe
berlin film	mafcedfgfhhijlhnhof
berlusconi	nafbicidfgfhhiflhof
berlusconi to	obicfdfgfhhlhnhof
bernabeu	nafcedfgihhiflhnhof
bernard	kafcegjhhiflhof
bernard laport	mcfdfgihhlhnhof
berth	nafcedfgjhhiflhnhof
beslan	nbjcedfgfhhiflhnhof
beslan school	objcfdfgfhhlhnhof
best	dbecjgjhfiljelfneod
best actor	lcedfgfhhijlhnhof
best actress	lafcedfgfhhijlhnhof
best breakthrough	ncfdfgfhhiilhnhof
best british	ncfdfgfhhiilhnhof
best director	lafcedfgfhhiklhnhof
best drama	ncfdfgfhhiilhnhof
best film	lafcedfgfhhiklhnhof
best foreign	ncfdfgfhhiilhnhof
best in	mafdfghhhlhof
best known	mafcidegfhhihlhnhof
best male	ncfdfgfhhiilhnhof
best of	mcedhhhlhof
best origin	mcfdfgfhhiilhnhof
best support	lafcedfgfhhijlhnhof
best-seller	ncfdfgfhhiilhnhof
best-selling	lafcegfhhiilhnhof
bet	kaibfcfdigfihoe
bet on	maicfdhgfhhiflhof
beta	ncfdigfhhlhnhof
betamax	ncfdigfhhlhnhof
betsen	ncfdfgihhlhnhof
better	dahcjdigjhfifjelfneod
better at	ncedhghhhiflhof
better off	mahceghhhiflhnhof
better than	iafbfcidhgioe
bettman	ocedfgihhiflhnhof
between a	nahbicegfhhiflhnhof
between israel	objcfdfgfhhlhnhof
between labour	lajcedfgfhhiflhnhof
between mr	lajcfdfgfhhiflhnhof
between the	gaibicigihfiejflfnfod
between them	kaibfchdfifoe
between us	nbjdfgfhhiflhof
bever	ncedfgfhhiilhnhof
bewild	ncfdhhhlhnhof
beyond	hbfchdhghiijfnfoe
beyond the	kahhhihof
bhp	nafcidfgfhhiflhnhof
bhp billiton	ncidfgfhhiflhnhof
biarritz	ncedfgihhlhnhof
bias	nbhcedhghhhifof
bicycl	nafbidfgfhhlhof
bid	eahbhcidhgkhfihjelfneod
bid for	ibfchdhgjifjfoe
bid to	iaibhcjghiejfnfoe
bidder	mchdfgfhhlhnhof
big	dahbicjdigiheiijeleneoc
big dig	oafcidfgfhhiflhnhof
big enough	mbhdehhiflhof
big name	mafbjcedfgfhhihlhof
big parti	naicfdfgfhhlhnhof
big screen	ncfdfgfhhiilhnhof
big step	nafbicedhgehhlhof
bigger	jaibfcioe
biggest	eahbeckdjhfiijflfnfod
biggest economi	nchdfgfhhlhnhof
bigley	nbjcedfgfhhiflhnhof
bilater	nafbidfhhiflhof
bill	eajbicidihfihjelfneod
bill as	nahcehhiflhnhof
bill clinton	nafcedhgfhhihlhnhof
bill for	ncegfhhihlhnhof
bill gate	lcedjgfhhiflhof
bill in	naicfdfgfhhlhnhof
bill to	nahcedhgfhhiflhnhof
bill will	naicfdfgfhhlhnhof
bill would	naicfdfgfhhiflhnhof
billboard	nahcedegfhhijlhnhof
billion	gaibhcjdkgdhfiejflfnfoe
billion dollar	mafbjchdfgfhhiflhof
billion in	nafcidhgfhhiflhof
billion of	kahbfchdigeifoe
billionair	mafchdfhhiflhnhof
billiton	ncidfgfhhiflhnhof
bin	objcedfgfhhiflhnhof
bin laden	objcedfgfhhiflhnhof
bind	mahbfghhhifof
biographi	ncedfgfhhiilhnhof
biopic	mcfdfgfhhiilhnhof
bird	mbjcedhgehhof
bird flu	nbjcedfgfhhiflhnhof
birmingham	jahbfcedhgjoe
birth	lahcedhgehhihlhof
birth of	nahcfdfgfhhihlhnhof
birthday	lbhdhgfiioe
bit	gbhdhgihfihjflfnfod
bit more	lafcfdhghhhiflhof
bit of	jbicedhgioe
bite	nafdhgfhhiflhof
bitter	nahbidfgfhhiflhof
bittorr	nafcedjgfhhiflhnhof
bizarr	mcfdhhhiflhof
black	hahbichgihfiijflfnfod
black hole	maidfgfhhiflhnhof
black watch	nahbjcedfgfhhiflhnhof
blackberri	oajcedfgfhhiflhnhof
blackberri threat	oajcfdfgfhhlhnhof
blackburn	mafcedfgihhihlhof
blackpool	naicedfhhihlhnhof
blade	nafcedfihlhoj
blair	fanbicedejfoe
blair also	naicfdfgfhhlhnhof
blair and	kajcedfgfhhiflhnhof
blair govern	nahbicedfgfhhiflhnhof
blair had	naicfdfgfhhlhnhof
blair has	jakcedfgfhhiflhof
blair is	majcfdfgfhhlhnhof
blair of	naicfdfgfhhlhnhof
blair said	jakcedfgfhhiflhof
blair say	naicfdfgfhhlhnhof
blair to	najcfdfgfhhlhnhof
blair told	maicfdfgfhhlhnhof
blair was	maicfdfgfhhlhnhof
blair will	naicfdfgfhhlhnhof
blame	hbhchdighhfjflfnfod
blame for	kbhdhoe
blame it	ocedigfhhlhnhof
blame the	lbhchdfgehhlhof
blanchett	ncfdfgfhhiilhnhof
blast	jafblcedigeifoe
blast in	objcfdfgfhhlhnhof
blazer	ocedfgihhlhnhof
blew	lbichdeoe
blind	mcfdhgfhhihlhof
bloc	lafbidfgehhiilhof
bloc parti	ncfdfgfhhiilhnhof
block	icidkghjflfnfoe
block by	nafbfcedhhhihlhnhof
blockbust	mafcedhgfhhiilhof
blog	kafcedkgfhhiflhof
blogger	mafcedjgfhhiflhnhof
blood	lbhchdfghoe
bloodi	nafbhcedhhhiflhof
blow	jbhchdegjjfoe
blow to	mchdfhhlhof
blu-ray	mafcedkgfhhiflhof
blu-ray disc	mafcedjgfhhiflhnhof
blue	iaebhdigiihjfnfoe
bluetooth	nafcedjgfhhiflhnhof
blunkett	kakbicedegehhifof
blunkett resign	naicfdfgfhhlhnhof
bmw	mafcjdfgfhhiflhof
bnp	najcfdfgfhhiflhnhof
board	fckdhgihfihjflfnfod
board has	mafchdfghhhiflhnhof
board of	lahbfchifof
boast	nafcedigfhhihlhnhof
boat	mbjcfdfgfhhiflhof
bob	kahbfcedhghiioe
bobbi	nafbicedfhhlhnhof
bodi	gaibichdigihfjelfnfod
bodi of	lbjcedhoe
bodyguard	obicedfgfhhihlhnhof
boe	jafbfckdhgeifoe
boers	nafcidfgfhhiflhnhof
bofra	ocedigfhhiflhnhof
bogdanov	ncfdfghhhlhnhof
bois	nafcedfgjhhiflhnhof
bois state	nafcedfgihhiflhnhof
bollywood	nafcegfhhijlhnhof
bolster	mafbhcidfghhhifof
bolton	lahcedfgjhhiflhof
bomb	hahbmcddeghjfnfoe
bomb a	objcfdfgfhhlhnhof
bomb attack	nafbicedfgfhhihlhnhof
bomb blast	nafbkcedfgfhhiflhnhof
bomb explod	nafbjcedfhhiflhnhof
bomb in	nafbkcedfgfhhiflhnhof
bomb kill	objcedfgfhhiflhnhof
bomb plot	obicfdfgfhhlhnhof
bomb-sniffing	oafbicedfghhhiflhnhof
bombard	lbjcedhgehhiflhof
bombardi	ocidfgfhhiflhnhof
bombay	lbicfdeiioe
bomber	mbkcedfgfhhiflhof
bond	kbfchghihoe
bone	ncedfghhhihlhof
book	gaibechdhgihfijjelfnfod
book has	ncfdfgfhhiilhnhof
bookmak	mcedfgfhhiilhnhof
boom	ibicjdhgfifjfoe
boom economi	lcidfgfhhiflhnhof
boom in	obicegfhhiflhnhof
boost	fahbhcldhhfjelfnfod
boost by	mafcigfhhiflhnhof
boost for	nafcidfhhiflhnhof
boost it	mafchdigfhhiflhof
boost the	mahchdfgfhhiflhnhof
boost to	mafdhhhiflhof
boot	mafcedfgihhlhnhof
border	ibkcfdhghifjfoe
border with	nafbidfgfhhiflhnhof
bore	mahcedhhhiflhof
born	jbhcfgfijoe
born in	lcfdfgfhhijlhof
boro	nafcedfgjhhiflhnhof
borrow	jahbfcjdegfifoe
borrow cost	ncidfgfhhlhnhof
bortolami	ncedfgihhlhnhof
boss	faebicjdfgjhfihjelfnfof
boss mark	obicedfhhlhnhof
boston	iafbhchdfglifjfoe
boston red	mafcedfgjhhiflhnhof
bot	ncedigfhhiflhnhof
bot net	ncedigfhhlhnhof
both compani	mafchdhgfhhiflhof
both for	nbidfgfhhiflhnhof
both his	nafcedfghhhihlhnhof
both labour	naicfdfgfhhlhnhof
both parti	mahbicfdfgfhhiflhof
both side	kaibfchdeghoe
both the	kahbfchoe
both way	naicfdfgfhhlhnhof
bottl	mahbfchifof
bottom	kafbhcfdhghoe
bottom line	mafcfdigfhhlhof
bottom of	ncfdfgihhlhnhof
bought	gafbfcjdjgfjfoe
bought by	lafchdhgfhhlhof
boulevard	ocfdfgfhhiilhnhof
bounc	lcfdfgihhiflhof
bounc back	mafdfghhhiflhnhof
bound	mafcfgihhiflhof
bourdai	ocfdfgihhlhnhof
bourn	naicedfgfhhihlhnhof
bourn said	naicfdfgfhhlhnhof
bournemouth	maicedfhhiflhnhof
bow	lahbicedeghoe
bowl	jafbfcedegliioe
bowl in	ocedfgihhiflhnhof
box	gbfcddjghiljfoe
box drama	ncfdfgfhhihlhnhof
box offic	jafcedfgehhillhof
box-office	ncfdfgfhhiilhnhof
boxer	nafcidfgdhhiilhnhof
boy	iafbhcedhghijoe
boy band	mcfdfgfhhiilhnhof
br	ncedhghhhiflhof
brace	mafdjghifoe
brace for	nafdjgehhifof
brain	ncedjgfhhiflhof
branch	lahbhgeihoe
brand	gahckdigfhfjflfnfoe
brand includ	mcidfgfhhlhnhof
brand it	naicfdfgfhhlhnhof
brand of	mafhhihlhof
brand the	maibicedfgfhhiflhnhof
brave	kafbfcedfgkhhihof
brawl	ocfdfgihhlhnhof
brazil	jafblchdeghifjfoe
brazilian	jafbfchgjifoe
brazilian striker	ncedfgihhiflhnhof
breach	kaibhchdfgfifoe
breach of	maidfhhiflhof
break	gchdhgkhfihjflfnfod
break point	ncfdfghhhlhnhof
break the	lcfghhhof
break up	nafbidfgfhhihlhof
breakdown	ncfdfghhhlhnhof
breakfast	kajdegehhlhof
breakfast with	lajcedfgfhhiflhnhof
breakthrough	kahbfcedhiioe
breast	nafcfdfgfhhiilhnhof
breath	mbhcedfghhhihlhof
breed	mahcedigfhhiflhnhof
breeder	nafcedfgjhhiflhnhof
brennan	ocedfgihhiflhnhof
brent	lafbhchdegioe
brentford	ncfdfgihhlhnhof
brewer	nafcidfghhhiflhof
breweri	nafchgfhhiflhnhof
brian	ibfcfdegjiioe
brian o'driscol	lafcedfgihhiflhnhof
bribe	mahbidfgfhhiflhof
bribe judg	obicfdfgfhhlhnhof
bridg	kbicegiifoe
brief	kaibfcfdhgfoe
briefli	mcfdihhiflhof
bright	nafchdhgfhhiflhnhof
brighton	naicfdfgfhhlhnhof
brilliant	kbfcegioe
bring	faibhchdigihfjelfnfod
bring in	kahbfdfghifof
bring the	jbhdhifoe
brink	mafbfcjdhgehhiflhof
bristol	mcfdfghhhihlhof
brit	mafcedfghhhiilhof
brit award	ncfdfgfhhiilhnhof
britain	dakbigjhfihjelfneod
britain backward	naicfdfgfhhlhnhof
britain forward	naicfdfgfhhlhnhof
britain has	mahcedfhhihlhnhof
britain is	naicfdfgfhhlhnhof
britain to	naicfdfgfhhlhnhof
britain will	naicfdfgfhhlhnhof
british	dajbicjdfghheikjeleneoc
british actor	ncfdfgfhhiilhnhof
british airway	ncidfgfhhlhnhof
british banker	nchdfgfhhlhnhof
british govern	nahbicfdfgfhhiflhnhof
british hostag	nafbjcedfgfhhiflhnhof
british peopl	nahcfdfgfhhlhnhof
british polit	naicfdfgfhhlhnhof
british retail	mcidfgfhhlhnhof
british troop	maibicedfgfhhihlhof
briton	iaibhcedighifoe
broad	lbfdjifoe
broadband	iafcfdlgehhifof
broadband connect	ncfdigfhhlhnhof
broadband has	mcfdigfhhlhnhof
broadband technolog	ncfdhgfhhlhnhof
broadband user	ncfdhgfhhlhnhof
broadcast	hbicedigeiljfoe
broadcast and	ncfdhgfhhihlhnhof
broadcast by	oahbicedfgfhhlhnhof
broadcast on	ncfdfgfhhiilhnhof
broadcast with	ncegfhhiilhnhof
broaden	nafbicedhgfhhiflhof
broaden it	oafbhcedhgfhhiflhnhof
broader	nafbicfdhgfhhiflhof
broadhurst	obfcedfgjhhiflhnhof
broadway	ocedfgfhhijlhnhof
broccoli	obicedfgfhhlhnhof
broke	jbhcfdfgjjfoe
broken	jahbfcighihjfoe
broker	lafbjcidfgehhifof
brokerag	lafcjdfgfhhiflhnhof
bronco	nafcedfgjhhiflhnhof
bronz	mafcedfgjhhiflhnhof
bronz in	ncfdfgihhlhnhof
brosnan	ocfdfgfhhiilhnhof
brother	iafchdhijjfoe
brother in	ncfdfgfhhiilhnhof
brought	gaichdfgihfihjflfnfod
brought in	lahghhhifof
brought the	nchdfgfhhlhnhof
brought to	maicfdfgfhhlhnhof
brown	falbhddgkhfihjelfnfod
brown also	maicfdfgfhhlhnhof
brown and	laicfdfhhiflhof
brown as	naicfdfgfhhlhnhof
brown budget	naicfdfgfhhlhnhof
brown call	oahbicedfgfhhiflhnhof
brown has	jakbhcfdfgehhifof
brown is	maicedfgfhhlhnhof
brown said	lajcedfhhiflhnhof
brown to	maibfcfdfgihhiflhof
brown told	naicfdfgfhhlhnhof
brown was	naicfdfgfhhlhnhof
brown will	maicfdfgfhhlhnhof
brown would	lajdfgfhhiflhnhof
brows	lafcedjgfhhiflhnhof
brows the	ncfdigfhhlhnhof
browser	jafcedlgfhhiflhof
bruce	lafcfdfghhhiilhof
bruin	ocfdfgihhlhnhof
bruis	mafcedfgjhhiflhnhof
brunei	oahbicedfgfhhiflhnhof
bruno	mafcedfgihhiflhnhof
brush	lahbhcedfghhhihof
brussel	lbhchgfoe
bryant	nafcedfgjhhiflhnhof
bryant rape	ocfdfgihhlhnhof
bskyb	ncfdhgfhhlhnhof
bt	kafcedkgfhhiflhof
bubbl	nchdfgfhhlhnhof
bubbl burst	nchdfgfhhlhnhof
buck	mcegihhlhof
budget	gakbfckdfgfjfoe
budget airlin	nchdfgfhhlhnhof
budget deficit	kafcjdfgfhhiflhnhof
budget would	naicfdfgfhhlhnhof
buffalo	nafchdfgihhiflhof
bug	kafcedkgfhhof
build	eaibichdjghhfjelfneod
build a	kbhdhgeoe
build and	lahbhchdfgfhhof
build new	nbidfgfhhlhnhof
build on	kahcfdhghhhifof
build societi	mcidfgfhhiflhnhof
build up	kaicegihhiflhof
build-up	ncedfgihhlhnhof
build-up to	ncedfgihhlhnhof
built	ibfcidighifjfoe
built in	mafcfdhghhhiflhof
built up	mchgfhhiflhnhof
built-in	lafchdhgfhhlhof
bulgarian	ocidegfhhlhnhof
bulk	lafcidhgfhhiflhof
bulk of	mafchgfhhiflhnhof
bull	mdfhhihlhof
bullet	nbicedfhhlhof
bump	mafchdhhhiflhof
burden	lahbfcfdhghifof
burden of	nafcedhghhhiflhnhof
bureau	mafbfdihhifof
bureau of	nafcfdigfhhiflhnhof
bureaucraci	naicfdfgfhhlhnhof
buri	mcfdhhhiflhof
burn	mbjcedeghifoe
burnley	ncedfgihhiflhnhof
burst	lchdfgihhiflhof
burt	nafcedhgfhhihlhnhof
bus	lahbfdhgfoe
bush	gafbkcldigfhfjelfnfod
bush administr	mafbhchdigeifoe
bush and	mbicfdfhhof
bush has	nafbjdfgfhhiflhof
bush on	nahbicfdfgfhhiflhnhof
bush to	nafbicjdfgdhhiflhof
busi	cahbicldiheihjeleneoc
busi and	kbfcidhgeifoe
busi applic	ocedigfhhlhnhof
busi as	nafcfdhgfhhlhnhof
busi by	nahchdfgfhhiflhnhof
busi in	kafbhcidfgehhiflhof
busi leader	mbichdfgfhhiflhof
busi softwar	ncedjgfhhlhnhof
busiest	lafbhcigeoe
bust	lbfdigeihoe
but a	iaibhdhjfoe
but after	mafcedfghhhlhnhof
but also	jaibfcfdhihoe
but analyst	lafchdhgfhhiflhof
but as	lafcfdhghhhlhof
but at	lahbhhhiflhof
but busi	nchdfgfhhlhnhof
but did	mahcegfhhihlhnhof
but ferguson	ncfdfgihhlhnhof
but for	kbfghhhof
but has	kahcfghhhifof
but have	mahcfdfhhiflhnhof
but he	fajcfgjhfihjflfnfod
but his	kbfcfdhgiihoe
but i	gaibfcegkihjfoe
but i'm	mafcedfgihhlhnhof
but if	kaibfcfghifof
but in	iaibfcfdhghiijfoe
but is	kbfdhghoe
but it	eahbhdigjhfihjelfnfod
but mani	lchgehhihlhof
but most	mahbhdfgfhhiflhof
but mr	iakbfcfgeihoe
but not	jaibfchdhifoe
but now	jbfdhghifoe
but on	mahbhdfgfhhiflhof
but onc	nafcfdfgihhiflhnhof
but one	kahbfdhoe
but onli	lahbfdfhhlhof
but play	ncedfgihhlhnhof
but rather	nbicedhgfhhiflhnhof
but said	jaibhdfgeihoe
but say	nahcfdfhhlhnhof
but she	kahbfdeghiioe
but some	kdhgehhihof
but still	lafbhchdfgfhhiflhof
but that	haibfchdhihjfoe
but the	caibfcidjgjhfiijeleneod
but then	mafceghhhlhnhof
but there	haibfdiihjfoe
but they	iaibfdhgiifoe
but this	iaibfcfdhghjfoe
but we	haibfchdfgjihjfoe
but we'r	ncfdfghhhlhnhof
but what	lcedhhhihlhof
but when	mafcfdhgihhiflhof
but while	mafcfdfghhhihlhnhof
but will	mchdehhlhof
but with	kbfghoe
but would	maicegfhhlhnhof
but you	jahbfcedhgjifoe
buy	dahbjcldjgehfihjelfneod
buy a	lahbfcidhgehhifof
buy it	mafcigfhhiflhnhof
buy life	oafbichdfgfhhiflhnhof
buy the	jbhcigeihjfoe
buyer	iaibfcjdhgejfoe
buyout	nafbichdfgfhhiflhof
buzz	mafcehhihlhnhof
by 2008	lahdhgfhhiflhof
by 2009	mafcfdigfhhiflhnhof
by 2010	lbfdjgeifof
by 6	ndfgfhhihlhnhof
by a	eaibicigihfihjelfneod
by about	lafcidfgfhhiflhnhof
by all	maicedfhhlhnhof
by almost	lafbhchdfgfhhlhof
by american	ocddigfhhihlhnhof
by an	ibjjfnfoe
by analyst	mafdhgfhhiflhnhof
by be	mcehhlhof
by beat	ncedfgihhiflhnhof
by consum	ocedigfhhlhnhof
by contrast	lcfdigfhhlhnhof
by controversi	nbicegfhhiflhnhof
by develop	nafbidfgfhhiflhnhof
by fan	nafcedfghhhihlhnhof
by fire	obicfdfgfhhihlhnhof
by govern	naicfdfgfhhlhnhof
by higher	nahchdfgfhhiflhnhof
by his	jaibfcedfgiihoe
by it	jbfcigeoe
by japanes	nbicegfhhlhnhof
by john	ncfdfgfhhiilhnhof
by labour	maicfdfgfhhlhnhof
by make	ncfdhghhhiflhof
by mani	lafcfdhgfhhiilhof
by microsoft	ncedigfhhiflhnhof
by more	kafcigfhhlhof
by mr	kaidfgfhhihlhof
by net	ncfdigfhhlhnhof
by new	lafcidhgehhlhof
by offer	mahcfdhgfhhiflhnhof
by one	lahbfchdfghifof
by other	lcfdihhiflhof
by paul	nafcedfgihhihlhnhof
by polic	naicfdfgfhhlhnhof
by presid	nafbidfgfhhiflhnhof
by public	nbicedfgfhhihlhnhof
by put	mahcfgfhhlhof
by quot	oafbicedhgfhhiflhnhof
by rosneft	mchdfgfhhlhnhof
by russian	nchdfgfhhlhnhof
by ryan	ocedfgjhhiflhnhof
by say	lahcedhhhiflhof
by secur	mcedhgfhhlhnhof
by some	kafchghhhof
by the	aajbicidjgiheiijdldndoc
by their	mafchdfhhihlhof
by this	ncfdfgfhhiilhnhof
by three	nbicedfgfhhlhnhof
by two	lbhcedhgfhhof
by uk	nbhdfgfhhiflhnhof
by up	nafcigfhhiflhnhof
by us	mafchgfhhlhof
by wale	ncfdfgihhlhnhof
by-elections	naicfdfgfhhlhnhof
byrn	mafcedfgihhihlhnhof
c	jbfcddiglhiihjflfoc
ca	nafcedhghhhiflhnhof
cabinet	iakbjdfgeifoe
cabinet alli	naicfdfgfhhlhnhof
cabinet and	naicfdfgfhhlhnhof
cabinet member	nahbicedfgfhhiflhnhof
cabinet minist	maibicedfgfhhiflhnhof
cabl	iaibfchdigeihjfoe
cabl channel	ncfdfgfhhiilhnhof
cairn	nafcidfhhiflhof
calcul	mahdhgfhhiflhof
calif	lafbfcidiifoe
california	iaebhcidighhfihjflfnfod
call	bajbhcjdjgjheihjdleneoc
call a	lbfchgfof
call by	oafbicedigfhhiflhnhof
call for	gajbiciddghhfjflfnfod
call into	mafcfghhhiflhnhof
call it	kbfcfdighihoe
call on	jaibhchdfgfoe
call the	jahbhdigeoe
call to	lahbhdhgeifoe
call up	mcedfgihhiflhnhof
calm	lbjcfdeghifoe
cambodia	mafbkcfdfgehhiflhof
cambridg	mafbfghihof
camcord	ncedigfhhiflhnhof
came	daicjgjhfiijelfneod
came after	kahchgfhhlhof
came as	lcidfhhiflhof
came fifth	ncedfghhhihlhnhof
came from	kahbfgiifoe
came in	kbfcigfihoe
came into	ldfhhlhof
came on	kahcfdfgjhhiflhof
came out	lafceghhhihlhof
came to	jchdfghihjfoe
came up	mcfgfhhihlhnhof
camera	ibhdjgeihjfoe
camera phone	mafcedjgfhhiflhnhof
camin	ocedfgihhiflhnhof
camp	jahbjcddhghjfoe
camp in	objcfdfgfhhlhnhof
campaign	dalbjcfdhghheihjeleneod
campaign ahead	naicfdfgfhhlhnhof
campaign and	naicedfhhlhnhof
campaign by	nafcedhghhhiflhnhof
campaign for	lahbicfifoe
campaign has	nahbicegfhhiflhnhof
campaign in	nafbicedfgfhhiilhnhof
campaign of	nbigfhhiflhof
campaign to	mbicfgfhhlhof
campaign trail	naicfdfgfhhlhnhof
campaign with	mahcedfghhhiflhnhof
campbel	jajbfcedegiihoe
campbel is	nahcedfghhhiflhnhof
campbel said	naicfdfgfhhlhnhof
can afford	mahcedhgfhhiflhnhof
can also	mafcedhhhiflhnhof
can be	eaidkhfihjflfnfod
can beat	ncfghhhlhnhof
can do	jbfcfdighifoe
can get	kahcfdhhhifof
can go	lahcfghhhiflhof
can have	lahcedigfhhiflhof
can help	mcedigfhhiflhnhof
can make	jahbfcfdhihoe
can now	kafbfchdhghoe
can onli	lahcfdhghhhiflhof
can play	kafcedigihhiflhof
can result	naicfgfhhlhnhof
can run	nafcedihhiflhnhof
can say	mcfdfghhhiflhnhof
can store	ncfdhgfhhlhnhof
can take	kcedhgihhifof
can to	nahcegfhhiflhnhof
can use	mcedigfhhlhnhof
can win	lcedfgihhihlhof
can't	gaibhcfdhgihfihjflfnfod
can't do	ncfdfghhhlhnhof
can't have	nahcfdfgfhhlhnhof
canada	jbhcjdfihjfoe
canadian	jafbkcjdfgiifjfoe
canadian press	nafblcedfgfhhiflhnhof
canal	nbicedfhhiflhnhof
cancel	iafbichdhiijflfnfoe
cancer	lafbfcidiihoe
candid	iajbkdeghjfnfoe
candid for	maicedfhhiflhnhof
candid in	nahbjcedfgfhhiflhnhof
candid john	nbjcedfgfhhlhnhof
cannot	hajcfgijfoe
cannot be	laicfhhiflhof
cap	ibfchdhgjifjfoe
cap a	nafcedfgihhlhnhof
capabl	hbhdighjfnfoe
capabl of	ibfcfdighoe
capac	iahbhchdhghiejfoe
capac to	mahbhgfhhiflhof
cape	laicedhgfhhlhof
cape town	nahcedfhhihlhnhof
capit	gbkcjdfhfjflfnfod
capit for	objcfdfgehhlhnhof
capit of	objcfdfgfhhlhnhof
capt	mafcedfgjhhiflhnhof
captain	hafbfcedeglihoe
captainci	mcedfgihhlhnhof
captiv	nbjcegfhhiflhnhof
captur	jafbhdhgjifoe
captur the	mcedigfhhiflhnhof
car	gafbjcjdighhfjelfnfod
car and	lbhchgeoe
car bomb	mafbkcedfhhiflhof
car in	ncidfgfhhlhnhof
car maker	lafcigfhhiflhnhof
carbon	ndigfhhiflhof
card	gaibechdjgjhfihjelfnfod
card and	mahgfhhiflhnhof
card in	nafceghhhihlhnhof
card would	naichdfgfhhiflhnhof
cardiff	jbfdegjifoe
cardin	lahbfcedfgkifof
cardin to	ocfdfgihhlhnhof
care	gajbhcidhhfihjflfnfod
care about	nafbicedhgfhhiflhnhof
care at	naicfdfgfhhlhnhof
care for	lajcedfgfhhiflhnhof
care of	mahcfdfhhihlhof
care to	lahcfhhihlhof
career	fahcedegkiljfnfoe
career as	mafcedfghhhiilhnhof
career at	ncedfgihhiflhnhof
career in	mafcedfgfhhijlhnhof
career is	ncfdfghhhlhnhof
career of	nbhcedfgfhhihlhnhof
career was	mahcedfghhhlhnhof
caribbean	lafbjgeoe
caribbean and	nbicegfhhiflhnhof
carl	ncedhghhhiflhnhof
carlo	kafcfdfgjhhlhof
carmak	kafcjdfgfhhiflhof
carniv	oafbjchdfgfhhiflhnhof
carolin	naicfdfgfhhlhnhof
carolina	kafbfcegkoe
carolina kluft	ncfdfgihhlhnhof
carpet	mcedfgfhhiilhnhof
carri	gahbhdigihfihjelfnfod
carri by	ocddigfhhihlhnhof
carri on	ldfghhhihlhof
carri out	kahbhcfdhgeoe
carrier	jafbickdegeifoe
cartel	nafbichdfgfhhiflhnhof
carter	nafcedfhhiilhnhof
cartoon	mafdfgfhhiilhnhof
cartridg	nafcedjgfhhiflhnhof
carv	nafcedhhhihlhnhof
case	eajbkchdhgihejeleneoc
case for	maicedfhhiflhnhof
case in	mcfghhhlhof
case on	nafbjcedfghhhiflhof
case to	kaibjcfdfgfifoe
cash	gaibicidigfhfihjflfnfod
cash in	lbicfoe
cash on	nahbicegfhhiflhnhof
cash to	mcidfgfhhiflhnhof
casino	nafcidfgfhhihlhof
cast	jbicfdfijjfoe
casual	ncfdhgfhhlhnhof
casualti	mahbfcfdhhhiflhof
cat	nafchdfgfhhihlhnhof
catalogu	ncedhgfhhiflhnhof
catastroph	nchdfgfhhlhnhof
catch	lafbfcedigjhhifof
catch a	ocfdfgihhlhnhof
cate	mafcedfhhiilhnhof
cate blanchett	ncfdfgfhhiilhnhof
categori	ibfgeikoe
categori as	ncedhgfhhihlhnhof
categori for	ncfdfgfhhiilhnhof
categori to	ncfdfgfhhiilhnhof
cathol	laibicedeghoe
caught	kbfcfdighoe
caus	fahbjchdihfiijelfnfod
caus a	mdfgfhhihlhnhof
caus by	lahbhgfifoe
caus controversi	nafbicegfhhlhnhof
caus of	mafbhcfdhgfhhihof
caution	jahbfcedjgjifoe
caution that	ncedjgfhhlhnhof
cautious	kahbichdfifoe
cav	ocedfgihhiflhnhof
cavali	ncedfgjhhiflhof
cavali won	ncedfgihhiflhnhof
cba	nafcedfglhhiflhnhoe
cbd	nafcedfgehhiflhok
cbi	mahchdfgfhhiflhnhof
cbs	kafbhchdfgeijoe
cbs network	nafcegfhhiilhnhof
cbs.mw	lafckdfgfhhiflhof
cd	kafbdcjdigeiioe
cds	ncfgfhhihlhnhof
ce	ocedigfhhiflhnhof
cease-fire	nafbjchdfgfhhiflhof
cease-fire in	objcfdfgfhhlhnhof
ceasefir	nahbjcedfgfhhiflhnhof
cech	ncedfgihhiflhnhof
ceil	nahcfdfgfhhlhnhof
celebr	hbicedjgihfiijflfnfod
celebr and	ocedigehhlhnhof
celebr of	ncedfgihhlhof
cell	jaibfcedlgeoe
cell phone	lafcedkgfhhiflhof
cell that	nahcedhgfhhiflhnhof
cell-phone	ocedigfhhlhnhof
celtic	mafcedfgjhhiflhnhof
cent	jafbhcjgeihoe
center	jafbidjjfoe
center in	oafbidfgfhhiflhnhof
centr	eaibhchdhgjhfiijelfnfod
centr and	nahcfdfhhlhnhof
centr in	nafbidfhhof
centr of	jahbfcfdhihoe
centr on	kbfchdehhiiof
central	haibjciiejfnfoe
central bank	mafcjdfgfhhiflhnhof
centuri	icfdjgfiijfoe
ceo	iaechdjgdhfihjflfnfol
cereal	nafcigehhiflhof
ceremoni	ibhcedhgeiloe
ceremoni in	ncfdfgfhhihlhnhof
ceremoni will	mcfdfgfhhijlhnhof
certain	gaibechdhgihfiijflfnfod
certain to	ncfdfgihhlhnhof
certif	nbicegfhhlhof
ces	mafcedjgfhhiflhnhof
cf	nafcedfgdiflkoj
cfo	oafcfdjgfhhiflhnhof
cg	ocedfgfhhiflhnhoj
chad	nafbicedfgihhiflhof
chain	kbfcjdhgeoe
chain of	nafdhgfhhiflhnhof
chair	jajbfchdegfihoe
chair a	naicfdfgfhhlhnhof
chair the	maicedfgfhhihlhnhof
chairman	fajbjchdhghhfifjelfnfod
chairman alan	oafcfdigfhhiflhnhof
chairman and	lafbicidfgfhhiflhof
chairman of	kaibicegeoe
challeng	faibhchdhgjhfihjelfnfod
challeng by	nbicegfhhiflhnhof
challeng for	ncedfgihhiflhnhof
challeng the	mbhcfhhiflhof
challeng to	lahcehhihlhof
chamber	jaibfchdfghihjfoe
chamber and	naichdfgfhhiflhnhof
chamber has	nahcedfhhiflhnhof
champ	mafcedfgkhhiflhnhof
champ car	ncedfgihhiflhnhof
champagn	nbfcidfgfhhiflhnhof
champion	fcfdfgnifjfoe
champion and	mcfdfgihhlhnhof
champion kelli	ncfdfghhhlhnhof
champion leagu	jafcedfglhhiflhof
champion svetlana	nafcedfgjhhiflhnhof
champion trophi	nafcedfgjhhiflhnhof
championship	gafbhcedegmifoe
championship in	lafcedfgjhhiflhnhof
championship seri	nafbicedfghhhiflhnhof
chanc	eahchdhgkhfihjelfnfod
chanc for	ncedfgihhiflhnhof
chanc of	iahbhcfgiihjfoe
chanc to	ibfdhgjihjfoe
chancellor	galbidegeifjfoe
chancellor gerhard	nbicfdfgfhhiflhnhof
chancellor gordon	kajbhcfdfgfhhiflhof
chancellor has	maicfdfgfhhlhnhof
chancellor of	nahcfdfgfhhlhnhof
chancellor oliv	laicfdfgfhhiflhnhof
chancellor said	maicfdfgfhhlhnhof
chancellor was	lajcedfgfhhiflhnhof
chancellor would	naicfdfgfhhlhnhof
chang	cajcidkgjheihjeleneoc
chang and	naicfgfhhlhnhof
chang for	mcfdigfhhiflhof
chang his	laicedfghhhiflhof
chang in	jahbidhgfjfoe
chang of	lcfdfgihhiflhof
chang that	ncfdhgfhhihlhnhof
chang the	jaibfcidhgfoe
chang to	iaibfcfdhghoe
channel	ichdigeijjfnfoe
channel 4	nafcedfgfhhijlhnhof
chao	nafbicfdhgehhiflhof
chapter	lafbfchgioe
chapter 11	mafcidfgfhhiflhnhof
chapter in	nafcedhgihhiflhof
charact	jbfcedhijoe
charg	eaibkcigjhejeleneoc
charg at	nafbicedfgihhiflhof
charg for	nafbhchdehhiflhof
charg of	jahbhcfdfgiihjfoe
charg or	naicfdfgfhhlhnhof
charg that	nafbicfgfhhiflhnhof
charg with	lahbhcfdfghifoe
chariti	jahbhcedfghijjfoe
chariti show	ocfdfgfhhiilhnhof
charl	fakbichddgdijjflfnfoe
charl clark	jakcedfgfhhiflhnhof
charl kennedi	iakcedfgfhhiflhof
charli	kafcedfgihhihlhof
charli hodgson	lcedfgihhiflhnhof
charlton	nafcedfgihhiflhnhof
chart	hafbfcedigeimoe
chart at	ncfdfgfhhijlhnhof
chart in	lcedfgfhhijlhnhof
chart on	ncfgfhhihlhnhof
chart was	ocfdfgfhhiilhnhof
chart-topping	ncfdfgfhhiilhnhof
charter	lafbhcidhgfifoe
chase	jahbhcfdegjihoe
chat	lahbicedhgfifof
chavez	nafbfckdfgfhhiflhof
chavez has	oafbfcidfgfhhlhnhof
cheap	jahbfchdhgeoe
cheaper	jbfchdjgeifoe
cheaper than	mdhgfhhiflhnhof
cheat	lahceghhhlhof
chechnya	nafbkcedfgfhhiflhnhof
check	jahbfcjifjfoe
check on	nahchdegfhhlhnhof
cheer	mbhcfdfhhihof
chees	obfcidfgfhhlhnhof
chelsea	hbfcedegmifoe
chelsea and	lafcedfgjhhiflhnhof
chelsea have	ncedfgihhiflhnhof
chelsea in	ncfdfghhhlhnhof
chemic	mafcigehhiiof
chen	nafbjdfgfhhiflhnhof
cheney	oafbidfgfhhiflhnhof
chest	naicedfghhhiflhnhof
chicago	iaebfckgjihjfnfoe
chicago cub	ncedfgihhiflhnhof
chicago white	ncedfgihhiflhnhof
chicken	ocedigfhhiflhnhof
chidambaram	nafcidfgfhhiflhnhof
chief	caibickdjghheihjeleneoc
chief constabl	maibhcedfgfhhiflhnhof
chief economist	lafcidfgfhhiflhnhof
chief execut	fbfcldighjfnfoe
chief financi	mafdigfhhiflhof
chief in	mahbhcedfhhlhof
chief oper	nafcidfgfhhiflhnhof
chief secretari	naicfdfgfhhlhnhof
child	iajbhcfdhgfihjfnfoe
childcar	naidfgfhhiflhnhof
children	faibjdhgfhfikjelfneod
children and	maicedfgfhhlhnhof
children are	nahcegfhhiflhnhof
children to	nbicfgfhhiflhof
children were	nahcedfghhhiflhnhof
chile	mafbjchdfgfhhifof
chilean	nafbichgfhhiflhof
chill	objcfdfgfhhlhnhof
china	fafbjckdkghhfiejelfneod
china and	lafbiifoe
china has	lafbhchgfhhiflhof
china is	kbfcidhgeifof
china open	nafcedfgjhhiflhnhof
china to	nbidfgfhhiflhof
chines	haebjckdigehfihjflfnfod
chines compani	nafcfdigfhhiflhnhof
chines engin	objcfdfgfhhlhnhof
chines presid	nafbkcedfgfhhiflhnhof
chip	hafbickdhghhfifjflfnfod
chip maker	ncfdigfhhlhnhof
chip product	obidegfhhiflhnhof
chipmak	nafbidhgfhhiflhof
chipset	ocedigfhhiflhnhof
chirac	mbkcedfgfhhiflhof
choic	gajbfcfdighihjfnfoe
choic between	lajcedfgfhhlhnhof
choic of	kahbfcfdigeihof
choos	kaibfcediihoe
chorus	obicedfgfhhihlhnhof
chose	mahcedfhhlhnhof
chose to	ncedfhhihlhnhof
chosen	iahbhcedigfiijfoe
chosen as	ncfdigfhhlhnhof
chosen by	mahcegfhhihlhof
chosen for	mcedfhhihlhnhof
chris	jbfcedfgjiioe
christian	kaibhchdfgeiioe
christma	hahbecidigfhfijjflfnfod
christoph	mahcedfgihhiflhnhof
chrysler	nafdfgjhhiflhof
chrysler classic	ocedfgjhhiflhnhof
church	kahbicedeiioe
churn	nafbichdfgfhhiflhnhof
cia	obicfdfgfhhlhnhof
cicero	ncfdfghhhihlhnhof
cincinnati	nafdfgihhiflhof
cinema	kcegehhikof
cink	ocedfgihhiflhnhof
circl	mbidhgeifoe
circuit	mafcegihhiflhnhof
circul	mafcfdigfhhiflhof
circumst	kajcfdfghhhifof
cisco	nafbfdjgfhhiflhof
ciss	ncfdfgihhlhnhof
cite	jafbhckdiffjfoe
citi	eahbjcidigiheiijeleneoc
citi and	obicedfgfhhihlhnhof
citi chief	oafbhcedfghhhiflhnhof
citi in	nbfcedihhiflhof
citi of	ibkchdegfihjfoe
citigroup	ncidfgfhhiflhnhof
citizen	kahbfcideihoe
city-state	oafbicedhgfhhiflhnhof
civil	hajchdhgfihjflfnfoe
civil liberti	maicegfhhiflhnhof
civil right	lahbhcedfgehhiiof
civil servant	naicfdfgfhhlhnhof
civil servic	naicfdfgfhhlhnhof
civilian	lahbkcfdfgeifoe
cj	nafcedfgfhhiflhok
claim	cakbfckdigiheiijeleneoc
claim a	mahbhcedfghhhiflhof
claim against	nafchdfhhiflhnhof
claim and	nahdfgfhhlhnhof
claim dismiss	oafcedhgfhhihlhnhof
claim for	mdfhhihlhof
claim he	kaibfcedeghiioe
claim in	mafdhhhlhof
claim it	kchgfhhof
claim mr	naicfdfgfhhlhnhof
claim of	maidfgfhhiflhnhof
claim that	iahbfchdijfoe
claim the	iahbfdigijfoe
claim their	nafdfghhhiflhnhof
claim to	nahcegfhhihlhnhof
claim would	naidfgfhhiflhnhof
clamp	ldhgfhhiflhnhof
clamp down	ldhgfhhiflhnhof
clan	oafbecigfhhiflhnhof
clara	mafchdhgfhhlhof
clariti	nahcfdfgfhhlhnhof
clark	iakbfcfdfgiifjfoe
clark has	maicfdfgfhhlhnhof
clark said	lajcedfgfhhiflhnhof
clash	ibjdfgijfnfoe
clash in	nafbkcedfgfhhiflhnhof
clash with	kafbicegiof
class	iaibfchihjfoe
classic	haebhcfgkijjfoe
classic of	nafcedfgihhlhnhof
claus	mbfchdhifof
clay	ncfdfgihhlhnhof
clean	jahbfcfdigfiioe
clean up	lafcfdigfhhlhof
cleaner	naicfgfhhlhnhof
clear	eajbichghhfihjelfnfod
clear of	lafbjcedfhhihlhof
clear signal	obicedfgfhhlhnhof
clear that	kahbfchdfgfoe
clear to	nahcehhiflhnhof
clearanc	lchdeghhhof
clearer	maichdegfhhiflhnhof
clearest	nbidfgfhhiflhnhof
clement	ocedfgihhiflhnhof
cleric	mafbkcedfgfhhiflhnhof
cleric moqtada	nafbkcedfgfhhiflhnhof
cleveland	lafcedfgkhhlhof
cleveland cavali	ncedfgihhiflhnhof
clever	mcehhlhof
click	kafbfcidigfifoe
click on	mafchdigfhhiflhof
client	kafbfchdjgfifoe
climat	laidhgfhhiflhof
climat chang	maicedhgfhhiflhnhof
climb	jafbfcjdhifoe
clinch	kafcedfgkhhihlhof
clinic	lafcihhiflhof
clinic trial	nchdfgfhhlhnhof
clint	lafcedfghhhijlhof
clint eastwood	lcedfgfhhijlhnhof
clinton	nafcfdhgfhhihlhof
clip	lafcedigfhhihlhof
clive	jafcedfgihhijof
clive owen	lafcedfgfhhijlhnhof
clive woodward	lafcedfgihhiflhnhof
clock	mafcegihhiflhnhof
clog	nafbhcedhgfhhlhof
clone	nahcedhgfhhihlhof
close	caibkchdkghheihjdleneoc
close at	mafchdfhhiflhnhof
close down	kahbfchgfhhiflhof
close for	nbidfgfhhiflhnhof
close in	lahchdfghhhof
close of	nafbidfhhiflhof
close on	nafblcfdfgehhiflhof
close stage	nafbicedfhhiflhnhof
close the	ldfhhihof
close to	ibhdjghifjfnfoe
close with	mceghhhlhof
closer	jchihjfoe
closer to	lbhifoe
closest	lahdfghhhlhof
closur	mahdhgfhhiflhof
cloth	jbfcidhjfoe
cloth retail	nafchgfhhiflhof
club	fbhchdfglhfjflfnfoe
club and	lafcegihhlhof
club for	ncfdfghhhlhnhof
club have	mafcfdfgihhiflhnhof
club of	nbidfhhiflhof
club said	nafcedfgjhhiflhnhof
clue	mahcedigfhhlhof
cluley	mcedigfhhiflhnhof
clutch	nafceghhhlhof
co	iafbhckdhgeoe
co-chairman	lajdfgfhhiflhof
co-chairman liam	majcfdfgfhhlhnhof
co-ordinator	nahcfdfgfhhihlhnhof
co-star	mcfdfgfhhijlhnhof
co-wrote	ncfdfgfhhiilhnhof
co-wrote the	ncfdfgfhhiilhnhof
coach	ebfcedegooe
coach andi	lafcedfgihhiflhnhof
coach bernard	mcfdfgihhlhnhof
coach eddi	mcfdfgihhlhnhof
coach john	ncedfgihhlhnhof
coach mike	ncfdfghhhlhnhof
coalit	kahbhchdhgeoe
coast	jafbkcfdijfoe
coast of	oafbhcedhgfhhiflhnhof
coastal	maibicedfgfhhlhof
coastal town	obicfdfgfhhlhnhof
cocain	mafcedfgihhihlhnhof
code	hahbfcedkihjfoe
code for	ncedigfhhiflhnhof
code is	ncedhgfhhihlhnhof
code of	mahcedigfhhiflhnhof
code to	nafcedjgfhhiflhnhof
code-named	ncfdigfhhlhnhof
cohen	nafcehhihlhnhof
coincid	ncfgfhhihlhnhof
coincid with	ncfgfhhihlhnhof
coincident	nahcfdfgfhhihlhnhof
cold	kaibhchdfoe
cold war	obicedfgfhhlhnhof
cole	lafcedfgkhhiflhof
colin	kbjceghihoe
colin powel	nafbkcedfgfhhiflhnhof
collabor	jafbhchgeiioe
collabor with	lbicegehhiiof
collaps	jbfcjghifoe
collaps of	nafchdfhhiflhnhof
colleagu	kajcfhhifof
collect	hbfdkiijfoe
collect of	lafcfdhgfhhihlhof
colleg	lahbfcedfghhhihlhof
collin	kbfdegjiioe
collud	nchdfgfhhiflhnhof
collud with	nchdfgfhhiflhnhof
colombia	mafbhcidfgehhlhof
colombian	nafbicfdfhhlhof
color	lafbicedkgehhifof
colorado	mafcfdfgjhhiflhof
colour	jahbfdigeoe
colt	ocedfgihhiflhnhof
columbia	nafchdhgfhhiflhnhof
columbus	nafchdfgihhiflhof
column	mdkgeifoe
com	mafcedjghhhiflhof
combat	kahbfcfdjgeihoe
combin	ibfcidhghiijfnfoe
combin of	kbfdhoe
comcast	nafcigfhhiflhof
come	bajbfcjdjgkheihjdleneoc
come a	mafdhgfhhiflhnhof
come after	maidfgfhhlhnhof
come as	jaibfcjdfgeifoe
come at	nahcfdfhhlhnhof
come back	lcedfgihhiflhnhof
come down	mahceghhhiflhof
come forward	nbicedfgfhhlhnhof
come from	kaidhgehhifof
come in	jahbfdfgioe
come into	laidfghhhiflhof
come just	mafchghhhiflhof
come off	ncedfgihhiflhnhof
come out	jaibfcfdhgiifoe
come the	ncedfghhhiflhnhof
come through	mafcfgihhiflhnhof
come to	iaibfdhgijfoe
come under	mafdhgfhhiflhnhof
come up	jahbfcfdigjoe
come with	kafdjgfhhifof
come year	mafchdhgfhhiflhnhof
comeback	kafbfcfdegkiioe
comedi	iafcedfgfhhimlhof
comedi sideway	mcfdfgfhhijlhnhof
comedi star	ncfdfgfhhiilhnhof
comedian	mcedfgfhhijlhnhof
comfort	jbfchgioe
comfort with	nchdfgfhhiflhnhof
comic	lafcedhgfhhijlhof
command	jbjchdhifjfoe
command said	nafbkcedfgfhhiflhnhof
comment	fajbhcighhfjelfnfod
comment about	nafbicedfghhhiflhnhof
comment from	nbidfgfhhiflhnhof
comment on	iaibfcigfoe
comment to	maicfdfhhiflhnhof
comment were	nahcfdfgfhhihlhnhof
commerc	kafcidigehhifof
commerci	hahbhdjgeihjfnfoe
commerci servic	naicfdfgfhhlhnhof
commercialis	ncfgfhhihlhnhof
commiss	faibjcjdhgfhfihjelfnfod
commiss for	lahbhgeoe
commiss has	nafbidfgfhhiflhnhof
commiss is	nchgfhhiflhnhof
commiss over	oafbidfgfhhiflhnhof
commiss report	oahbicedfgfhhiflhnhof
commission	jaibidegiifjfoe
commission gari	ocedfgihhlhnhof
commit	faibichdhghhfiijelfnfod
commit and	mbhcfdfhhiflhof
commit suicid	ncfdfgfhhiilhnhof
commit to	iaibichghjfnfoe
committe	gakdfgihfihjflfnfod
committe chairman	naicfdfgfhhlhnhof
committe of	nahcedfghhhlhnhof
committe on	nahcfdfgfhhihlhnhof
committe said	maicegfhhiflhnhof
commod	lafcigfhhiflhof
commod price	mcidfgfhhiflhnhof
commodor	ncfdigfhhlhnhof
common	faldigejflfnfoe
common and	naicfdfgfhhlhnhof
common chamber	naicfdfgfhhlhnhof
common debat	naicfdfgfhhlhnhof
communic	gbfcldijfnfoe
communic commiss	mafdhgfhhihlhof
communic inc	mafcidhgfhhiflhof
communic product	nafchgfhhiflhnhof
communist	mafbidfgfhhlhof
communiti	hajchdigeihjfnfoe
communiti in	naicfdfgfhhihlhnhof
communiti of	mafcfdhgfhhihlhnhof
commut	nafdhgfhhiflhnhof
compani	acmdmgeheiijeleneoc
compani also	nchdfgfhhlhnhof
compani and	kafbfcidigeoe
compani announc	mafdhgfhhiflhnhof
compani are	kafcidhgehhifof
compani call	mafcfdigfhhiflhnhof
compani control	ncidfgfhhlhnhof
compani for	mafdhgfhhiflhof
compani from	ncidfgfhhlhnhof
compani had	lafchdhgfhhiflhof
compani has	jafbfckgfoe
compani have	kafchdigehhof
compani in	kafbfcidjgeifof
compani is	jbfchdjgfifoe
compani like	nchdfgfhhlhnhof
compani may	ncidfgfhhlhnhof
compani said	jafbfcjdjgeifoe
compani such	mafchdhgfhhiflhnhof
compani that	jafbfcidigeoe
compani to	jafbfcjdigeifoe
compani was	mchgfhhiflhnhof
compani were	mafchgfhhiflhnhof
compani which	lchgfhhiflhof
compani will	kafcjdhgehhifof
compani with	lafchgfhhihlhof
compar	fbecjdhghhfijjflfnfod
compar to	iafbfchdhghiijfoe
compar with	ibfcjdfgeiioe
comparison	mafdhhhihlhof
compat	mcedigfhhiflhnhof
compatriot	lafcedfgjhhiflhnhof
compatriot and	ncfdfgihhlhnhof
compel	ncfdigfhhlhnhof
compens	jaibfcidiifoe
compens for	mchgfhhiflhnhof
compet	hahbfchdigiihjfnfoe
compet against	mafdhghhhiflhof
compet for	lcegfhhiilhof
compet in	lafgihhiflhof
compet with	mafcfdihhiflhnhof
competit	ebecjdigjhfiijflfnfod
competit from	lafcigehhihlhof
competit in	lafchdfghhhihlhof
competit is	nafcedhhhlhnhof
competit to	ncegfhhihlhnhof
competitor	lafcigfhhiflhof
compil	lcfgfhhiilhof
complac	maicedfghhhiflhnhof
complain	kahbfdfiioe
complaint	jahbfcfdhghiijfoe
complet	faibfchdigihfiijelfnfod
complet a	lahbfdegioe
complet the	nafchdfgfhhiilhnhof
complet with	obicfdfgfhhihlhnhof
complex	jbfchdhgeihoe
complic	nafbhcfdhgfhhiflhnhof
compon	lafchdhgfhhiflhof
compos	lafcedfgfhhijlhnhof
compound	nafbichdfhhiflhof
comprehens	mafbhdfghhhiflhof
compromis	lahbhdhgfifoe
comput	ecldkgfifjflfnfoe
comput and	lafchdhgfhhiflhof
comput can	nahcedhgfhhiflhnhof
comput game	mafcedigfhhlhnhof
comput giant	ncedigfhhlhnhof
comput inc	mafchdigfhhiflhof
comput network	nafbicedigfhhiflhnhof
comput secur	ncfdigfhhlhnhof
comput system	ncfdhgfhhlhnhof
comput that	ncfdhgfhhlhnhof
comput to	ncfdhgfhhlhnhof
comput user	lafcedjgfhhiflhnhof
comput with	ncfdigfhhlhnhof
comput worldwid	ncedigfhhlhnhof
computerworld	ncedigfhhiflhnhof
con	nahcfgfhhlhnhof
conced	lcfdfgihhlhof
conceiv	nbfcfdhgfhhiflhof
concentr	iaibfdhihjfoe
concentr on	kaibfcfdhihoe
concept	lafdhhhiflhof
concern	dajbhcjdighhfifjelfneod
concern about	iaibhciifjfoe
concern over	kahbhcidfgeifoe
concern rais	nahcfdfgfhhlhnhof
concern that	iaibfchdigeifoe
concern the	kaidfghhhiflhof
concert	kafbfcedigeikof
concess	maibichdfgeifof
concess on	nahbicedfgfhhiflhnhof
conclud	jafbidhifoe
conclus	laidfghhhifof
condemn	kahbjcfdfgeof
condemn the	nahcfdfgfhhihlhnhof
condit	hbjcjdhiejfnfoe
condit in	nafdhgfhhiflhnhof
condit of	objcfdfgehhlhnhof
conduct	iahbfchdiihjfoe
conduct by	mcfdhgfhhiflhnhof
confer	fakbhchdigihfiejflfnfod
confer at	naicfgfhhlhnhof
confer in	jajbfdhgeifoe
confer on	mahbichdfgfhhiflhof
confid	faickgjiejflfnfoe
confid in	kahbhdfifoe
confid that	lafcihhiflhof
confidenti	kahcfdigfhhifof
confidenti inform	ncfdhgfhhlhnhof
confin	nbhcedehhlhof
confin to	nbhcedfghhhiflhnhof
confirm	gahbhchgihfiijelfnfod
confirm as	obicedfgfhhihlhnhof
confirm he	naidfgfhhlhnhof
confirm it	mbichdegfhhiflhof
confirm that	lafdfgihhihlhof
confirm the	mafcfhhihlhof
conflict	jaibkcfgeifjfoe
conflict and	nbidfgfhhiflhnhof
conflict between	nahbhcedfgfhhiflhnhof
conflict in	nahbicedfgfhhiflhnhof
confront	kahbicfdfoe
confus	kahdhgehhifof
congo	nafbkcedfgfhhiflhnhof
congratul	mahbjcedegfihoe
congress	jaebkcjgejfoe
congress has	objcegfhhiflhnhof
congress to	nafbichdfgfhhiflhnhof
congression	mafbjchgfifoe
connect	hahbfdkjfoe
connect the	ncfdigfhhlhnhof
connect to	kdigfhhiflhof
connect with	mahcehhihlhof
conscious	obicedfgfhhihlhnhof
consecut	lafbfcfdhgjhhifof
consequ	lahbhchgeifoe
conserv	falbidhgeifjfnfoe
conserv and	laibhcedfgfhhiflhnhof
conserv are	naicfdfgfhhlhnhof
conserv leader	lajcedfgfhhiflhnhof
conserv parti	kajcedfgfhhiflhnhof
conserv shadow	naicfdfgfhhlhnhof
consid	faibichdigihfjelfnfod
consid a	mbicfdfhhiflhof
consid by	mahcedhgfhhiflhnhof
consid it	nafbhceghhhiflhnhof
consid the	lahcedhhhlhof
consid to	mafcfgfhhiilhnhof
consider	jahbfcighifoe
consist	ibfchghihjfoe
consol	ibfcedlifoe
consolid	kbfcigfifoe
consortium	jafbfcjdhgfifoe
conspiraci	mafbigeihoe
conspiraci theori	nafbicedhgfhhihlhof
constabl	maibhcedfgfhhiflhnhof
constant	kahdigehhiflhof
constel	oafcidfgfhhiflhnhof
constel brand	oafcidfgfhhiflhnhof
constitu	kakcegfhhiflhof
constitut	iajbhcjdfgeifoe
constitut affair	maicfdfgfhhlhnhof
construct	jahbhcigfoe
consult	iahbfchdjifjfoe
consum	ebicldkgeifjfoe
consum and	nafdhgfhhiflhnhof
consum are	mafdhgfhhiflhnhof
consum confid	lafcjdfgfhhiflhnhof
consum devic	ncedigfhhiflhnhof
consum electron	jafbfchdjgeifof
consum price	ncidfgfhhiflhnhof
consum product	ocedigfhhihlhnhof
consum spend	lafcjdfgfhhiflhnhof
consumpt	lafcidhgfhhiflhof
cont	nafcedfgjhhiflhnhof
contact	jahbfcedjghoe
contain	iaibfdiihjfoe
contain a	mahcfghhhlhof
contain in	mahcfgfhhiflhnhof
contemporari	ncfdfgfhhiilhnhof
contend	jafbhgiiijfoe
contend for	nafcedhhhihlhof
content	gchdjjfnfoe
content and	ncfdigfhhlhnhof
content between	obichdegfhhiflhnhof
content to	ncfdhgfhhlhnhof
content with	ncedhhhiflhnhof
contest	iahbhcfghiijfnfoe
contest the	mahdfhhiflhnhof
context	naicfdfgfhhlhnhof
contin	lbidfgeihoe
conting	nahbicedfgfhhiflhnhof
conting plan	naicfdfgfhhlhnhof
continu	caickdigiheihjeleneoc
continu in	lahchdfgfhhlhof
continu the	lahgfhhlhof
continu to	faibfcjdjghhfjflfnfod
contract	gafbfckdigkifjfoe
contract in	nchdfgfhhlhnhof
contract to	lbfcidfghhhifof
contract with	lafdfgjhhiflhof
contractor	mahcigfhhiflhof
contradictori	nafbidfhhiflhnhof
contrast	jahbfdhifoe
contribut	iahbhdfghihjfoe
contribut to	kafbichdfihoe
control	dajbhcjdkhfiejelfneod
control by	mcidfgfhhiflhnhof
control immigr	naicfdfgfhhlhnhof
control of	iafbjcidjifjfoe
control order	naicfdfgfhhlhnhof
control over	lahchgfhhiflhof
control the	lafcfdhhhiflhof
controversi	gaibjdhhfihjelfnfod
controversi over	nahbjcedfgfhhiflhnhof
convent	kajbhcegeoe
convent on	majcedfgfhhiflhnhof
converg	mafbicedhgfhhiflhnhof
convers	kbfcfgiihoe
convert	kafbhchgjifoe
convict	kaibfdhgfoe
convict of	mahgfhhiflhof
convinc	jahbhdhghifjfoe
convoy	nafbkcedfgfhhiflhnhof
convoy in	objcfdfgfhhlhnhof
convoy of	objcedfgfhhlhnhof
cook	mafbfdjgehhof
cool	kafbfcjoe
cooper	jahciiejfoe
coor	oafbidfgfhhiflhnhof
coordin	mbfcihhiflhof
cope	kafbfghof
cope with	kafdhghhhiflhof
copi	iafbfcfdkgeijoe
copi of	kafcfdjgfhhlhof
copi worldwid	ncfgfhhihlhnhof
copper	mafcjgfhhiflhof
copyright	lafcedjgehhiiof
core	iaibicidigeifjfoe
corner	kafcfgihhiflhof
cornerback	ocedfgihhiflhnhof
cornwal	objcedfgfhhiflhnhof
corp	fafbicldlgeifjfoe
corp in	nchdfgfhhlhnhof
corpor	gafbickdigejfoe
corpor profit	ncidfgfhhiflhnhof
correct	kbioe
correspond	kajcfgehhlhof
corri	ncfdfgihhlhnhof
corrupt	kahbkdegeifoe
corrupt in	oahbicedfgfhhiflhnhof
corrupt trial	obicfdfgfhhlhnhof
cosmet	nafchgfhhiflhnhof
cosmonaut	ocfdigfhhlhnhof
cosmonaut salizhan	ocfdigfhhlhnhof
cost	dajbdcldjghhfihjelfneod
cost and	kahcidfgfhhiflhof
cost are	lafcidfgfhhiflhnhof
cost cut	mafcidfgfhhiflhnhof
cost for	nchgfhhiflhnhof
cost hit	nafcidfgfhhiflhnhof
cost in	nchdfgfhhihlhnhof
cost of	iahbfcjdhgfihjfoe
cost the	mahcehhlhof
cost to	lahgfhhlhof
costa	ncedfgihhlhnhof
costum	lcedfgfhhijlhnhof
costum design	ncfdfgfhhiilhnhof
could allow	mahcfdhgfhhiflhof
could also	jahbfdhghihoe
could be	daicidjgihfihjeleneod
could cost	nafcedihhiflhnhof
could face	mafcfdihhiflhof
could get	mahcehhiflhnhof
could have	ibfchdhghjfoe
could help	lbhchgehhiflhof
could lead	mchdhgehhiflhof
could lose	ncfdfghhhlhnhof
could make	lafbhhhof
could mean	lahcedigfhhiflhnhof
could not	haichdhgijfnfoe
could open	ncfdigfhhlhnhof
could save	maibfcedjgfhhiflhof
could see	mahchhhiflhof
could soon	mcedigfhhiflhnhof
could take	laidhgfhhiflhof
couldn't	lafcfdfgihhiflhnhof
council	galbkdfehfhiijfkhmhoe
council and	laibhcedfgfhhlhof
council for	nahcfdfgfhhihlhnhof
council of	lahbhdfgfhhiflhof
council said	nahcfdfgfhhihlhnhof
council tax	lakcedfgfhhiflhnhof
council to	maicfdfgfhhlhnhof
councillor	naicfdfgfhhlhnhof
count	jafbjgijfnfoe
count for	oafcedfgjhhiflhnhof
counter	lahdfgfhhlhof
counterfeit	mafchdigfhhiflhof
counterpart	lafchghhhiflhof
counti	lbhcfdhihoe
countri	bajbjcldhghheihjdleneoc
countri and	kahbhcedfgfiioe
countri could	nahdfgfhhiflhnhof
countri econom	mchdfgfhhlhnhof
countri has	ncidfgfhhlhnhof
countri have	lahchgfhhiflhof
countri in	kahbhchgeoe
countri is	nafbigfhhiflhnhof
countri such	mchdfgfhhlhnhof
countri to	lahbicfdfifof
countri which	mahcfgfhhiflhnhof
countrysid	naidfgfhhiflhnhof
countrysid allianc	naicfdfgfhhlhnhof
coup	nafbkcfdfgfhhiflhof
coupl	hahdhgiiijfnfoe
coupl of	ibfgjihoe
coupl with	mdhgfhhlhof
courag	nahcedfghhhiflhnhof
cours	haidhgiihjflfnfoe
court	daibkcjdhghheihjdleneoc
court and	nahbicedfhhiflhof
court for	nbicfdfgfhhiflhnhof
court has	mafbidfgfhhlhof
court in	jahbhchdfgfihoe
court judg	mbhcfgfhhlhof
court of	jajbfcfdfoe
court on	lahbidfgfhhiflhof
court order	mafcidfghhhiflhof
court rule	lahbichdfgehhifof
court to	kbfchghoe
cover	gaicihfiijflfnfod
coverag	mafdfgihhihlhof
coverag of	nafcfdfghhhihlhnhof
covet	mafcehhihlhof
cowboy	nafcegihhiflhnhof
cowel	ocfdfgfhhiilhnhof
cp	lafbjcfdeifoh
cpu	oafcedhgfhhifnhoi
crack	kafbfcfdhgiihoe
crackdown	mahbhcfdjgeifoe
crackdown on	nahbicedfgfhhiflhnhof
craig	kbfdegjoe
crash	jafcfdhgjiijfoe
crawford	nafbhcfdfghhhiflhof
craze	ncfdfgfhhiilhnhof
crazi	nafcedfghhhihlhnhof
creat	daibhcidkhfjelfneod
creat a	hahbfcidijfoe
creat an	mcedighhhiflhof
creat new	nahdfgfhhlhnhof
creat the	kbfchdhgfoe
creation	kahbhgeoe
creation of	laicegfhhlhof
creativ	jbfcedighiioe
creator	lafcedhgehhiklhof
creatur	nafcedigfhhihlhnhof
credibl	lahbhcedfgfhhihlhof
credit	gahbeckdigfhfiijflfnfod
credit and	nchdfgfhhiflhnhof
credit card	kafbfcidigeifoe
credit includ	ncfdfgfhhiilhnhof
creditor	mbhchdfgfhhifof
creditor nation	oahbicedfgfhhlhnhof
crew	lafcedigiiioe
cri	lbfcedjghihoe
cricket	kbicedegkoe
cricket test	nafbjcedfghhhiflhof
crime	hajbjdjgdhfjflfnfod
crime and	naicfdfgfhhlhnhof
crime ring	ocedigfhhlhnhof
crimin	hajbichdigeifjfnfoe
crimin offenc	naidfgfhhiflhnhof
crippl	nafchgfhhiflhnhof
crisi	jahbhcjdiiejfnfoe
critic	eaibichdhgiheijjeleneoc
critic acclaim	mcfdfgfhhiilhnhof
critic and	mafcfdfhhihlhnhof
critic fear	naicfdfgfhhlhnhof
critic for	ncfdhgfhhiflhnhof
critic of	lahcfdfgihhiflhof
criticis	hajbfchdfghihjfnfoe
criticis by	mahcfgfhhiflhnhof
criticis for	mcfdfghhhlhof
criticis the	maicfdfgfhhiflhnhof
crm	nafcedjgfhhiflhnhof
croatia	nbjcedfgehhiflhnhof
crop	mafbfcihhifof
cross	ibhcfgjihjfnfoe
cross and	obicfdfgfhhihlhnhof
cross-license	ocedigfhhiflhnhof
crowd	ibicegjihjfnfoe
crowd at	mafcedfgihhihlhof
crown	jbhcfdfgiihoe
crucial	iahbfcfdjghifjfoe
crucial to	mdhgfhhiflhnhof
crude	jbfcldfgeifoe
crude oil	lafcjdfgfhhiflhof
cruis	lafdfgjhhof
cruis to	nafcedfgjhhiflhnhof
crush	nafbicedfgihhiflhof
crystal	mafcedhghhhiflhnhof
csol	nafcedegehhifnhom
cub	nafcedfgjhhiflhnhof
cuba	mbkcedfgfhhiflhnhof
cuban	ncedhgfhhihlhnhof
cueto	mafcedfgjhhiflhnhof
cult	mcfdfgfhhijlhnhof
cultur	haibjcddhgfijjfnfoe
cultur and	ncfdfgfhhiilhnhof
cup	eafblcddfglifjfoe
cup and	mcedfgihhiflhnhof
cup exit	ncfdfgihhlhnhof
cup final	lafcedfgjhhiflhnhof
cup in	lafcegjhhiflhof
cup on	ncedfgihhiflhnhof
cup qualifi	lafbjcedfgjhhifof
cup team	ncfdfgihhlhnhof
cup titl	ncfdfgihhlhnhof
cup win	mcedfgihhiflhnhof
cup winner	ncfdfgihhlhnhof
curb	lbidhgeifoe
cure	nbicedfgfhhihlhnhof
curfew	mahbjcidfgehhifof
curfew for	oafbicidfgehhiflhnhof
currenc	jafckdfgfhhiflhof
current	caibdcjdjghhfiijelfneod
current account	nchdfgfhhlhnhof
current in	lafhhihlhof
curs	nafceghhhihlhnhof
curti	mcedfgfhhijlhnhof
curv	nafckdehhiflhoe
custodi	nahbjcfdfgfhhiflhof
custom	gbfcjdlgeifjfoe
custom are	mafchdhgfhhiflhof
cut	dajbicjdhghhejeleneoc
cut and	mahdfgfhhihlhnhof
cut cost	mafdhgfhhiflhnhof
cut from	nafcidfgfhhiflhnhof
cut in	maicfdfgfhhlhnhof
cut it	mafcidfgfhhiflhnhof
cut of	nahcedhgfhhiflhnhof
cut the	jaibfciifoe
cut to	maichdfgfhhiflhnhof
cyber	nafcedjgfhhiflhnhof
cybercrim	oafbfcedjgfhhiflhnhof
cybersecur	oafbicedigfhhiflhnhof
cycl	kafbhchdhgiifoe
cyclist	nafchdegihhiflhof
cyprus	nahbicedfhhiflhof
czech	lcedhghhhiflhof
czech republ	lcedhghhhiflhof
d	lafcedhgjhhiflhof
d'arci	ncedfgihhlhnhof
da	lafbfdeghijoe
da vinci	ocfdfgfhhijlhnhof
dagger	ncfdfgfhhiilhnhof
daili	iaibhcfdhghhfihjflfnfod
daili telegraph	nahcfdfgfhhihlhnhof
daimlerchrysl	mafcidfgfhhiflhnhof
daiwa	ncidfgfhhlhnhof
daiwa secur	nchdfgfhhlhnhof
dali	nafcedfgihhlhnhof
dalla	lbhceghoe
damag	gaibhcidigfhfjflfnfod
dame	mcedfgihhihlhof
damien	kcedfgihhlhof
damien duff	ncfdfghhhlhnhof
damien traill	ncfdfgihhlhnhof
dan	kbfceghijoe
danc	kafcegfhhiklhof
dancer	nafcedfgfhhijlhnhof
danger	iahbidkgfjfnfoe
danger of	mahcfdhgfhhiflhof
daniel	nahcedfhhihlhof
danish	nafbigfhhiflhnhof
darfur	kafbmcedfgehhiflhof
darfur rebel	objcfdfgfhhlhnhof
darfur region	mafbkcedfgfhhiflhnhof
darfur resolut	objcedfgfhhiflhnhof
dark	kbfchdhgfiioe
darren	ncfdfgihhlhnhof
data	eafbhcldlgejfoe
data for	obicegfhhlhnhof
data from	kafcidhgehhof
data is	ldhgfhhiflhof
data to	ncfdhgfhhlhnhof
databas	lafcedkgfhhiflhof
date	fahchdigihfiijelfnfod
date for	nafbicedhhhiflhof
date in	lafcedhghhhiiof
daughter	jaibfcedhgeijoe
dave	lcedfgjhhof
davenport	nafcedfgjhhiflhnhof
davey	nahcedfgfhhihlhnhof
davi	haibfgkihjfnfoe
davi cup	kafcedfgkhhiflhof
davi said	maicfdfhhlhnhof
david	eajbechdhgjhfiijelfnfod
david beckham	ncfdfgihhlhnhof
david blunkett	kakcedfgfhhiflhnhof
david davi	lajcfdfgfhhlhnhof
dawson	ncedfgihhiflhnhof
day	aaibjcidjgjhdijjdldndob
day a	nahcfdfhhlhnhof
day after	hahbicfdhgjhfifjflfnfod
day and	lcfghhhlhof
day as	nahbicedfgfhhiflhnhof
day at	mafbjcfgfhhiflhof
day befor	kbicfdeihoe
day for	mahbicehhiflhof
day in	kbfdeghiioe
day later	lafgfhhihlhof
day of	hbjchgihfiijflfnfod
day on	nafbidfgfhhlhof
day the	ncedhgfhhihlhnhof
day to	kbhdeihoe
dc	mafbfcedigihhifoe
ddos	ncfdigfhhlhnhof
de	iaebidhgiiijfnfoe
de marigni	ncfdfgihhlhnhof
de niro	ncedfgfhhijlhnhof
dead	gblcddhhfiijflfnfod
dead and	nafbicedfhhlhnhof
dead at	obicedfgfhhihlhnhof
dead in	lafbkcedfghihoe
deadlin	nafdihhiflhof
deal	cajbicidjgjheihjdleneoc
deal for	kahbfdiifoe
deal is	nbhcfdfghhhiflhof
deal that	lbfcfdhghoe
deal to	kaibfdhjfoe
deal was	nahdfgfhhiflhnhof
deal will	lchgehhlhof
deal with	gaichdhghhfihjflfnfod
dealer	nafchdfgfhhihlhnhof
dealt	kaibfceghoe
dealt with	kaicegfhhlhof
dean	mafhhihlhof
death	gaibjcedihfiijelfnfod
death in	mahcfgfhhihlhof
death of	lbjcedhoe
debat	halchgfifjfoe
debat and	naicfdfgfhhlhnhof
debat in	maicfdfgfhhlhnhof
debat on	naicfdfgfhhlhnhof
debat the	nchgfhhiflhnhof
debt	haibhchdiiejfnfoe
debt and	nchdfgfhhiflhnhof
debt of	mafchdfhhiflhnhof
debt relief	maidfgfhhiflhnhof
debut	gbedhgjiljfoe
debut album	ncfdfgfhhiilhnhof
debut at	mafcehhihlhnhof
debut in	lafcedfghhhiilhof
dec	kaebhcjdhghjfoe
decad	iaibhcidhgfifjfoe
deccan	oafbidfgfhhiflhnhof
decemb	ebeckdjhfiijflfnfod
decemb 2004	lafbfdigfhhlhof
decemb and	mchgfhhiflhnhof
decent	mdfghhhiflhnhof
dechi	ncfdfgihhlhnhof
decid	eaibhcigkhfiijelfneod
decid in	mahbhcedfghhhiflhof
decid on	lahbhdfhhifof
decid the	ncegfhhiilhnhof
decid to	hahbfchgiihjfnfoe
decid whether	ldfgihhifof
decis	daibicidhgjheihjeleneoc
decis by	lahbhdfhhifof
decis had	nbicedfgfhhihlhnhof
decis made	objcedfgfhhiflhnhof
decis not	mcedfgihhiflhnhof
decis on	jaibfchifoe
decis that	naicfdfgfhhihlhnhof
decis to	hahbhchghhfihjflfnfod
decis was	mcfdfhhihlhof
declar	iaibjdfjfoe
declin	gckhfihjflfnfoe
declin in	kafcjdegehhihof
declin to	kahbfdhghifoe
dedic	kbfcedigfihof
dedic to	mcegfhhihlhnhof
dee	ocfdfgfhhiilhnhof
deem	ncfdhhhlhnhof
deep	jaibfihoe
deepen	nafbhcidfhhiflhof
deeper	mbidhgeifoe
deeper into	nbidhgehhifof
deepli	kaibfdfgeihoe
default	ncidfgfhhlhnhof
defeat	fahcedegmifoe
defeat at	lafcedfgjhhiflhnhof
defeat by	lcedfgihhiflhnhof
defeat in	mcfdfgihhlhnhof
defeat of	nafbhcedfghhhiflhnhof
defeat the	lahcedfgihhiflhof
defeat to	kafcedfgkhhiflhof
defenc	hahbhchgiifjfnfoe
defenc and	lafchdfghhhiflhof
defend	faicigkhfjflfnfod
defend champion	mafcedfgjhhiflhnhof
defend his	lahcfdfgihhiflhof
defend the	kahbicedeghoe
defens	iafbkchdegkifjfoe
defens minist	nafbjcedfgfhhiflhnhof
defi	nahbidfgfhhiflhof
defiant	lbicfdehhof
deficit	iafbfckdegiifoe
deficit by	nchdfgfhhlhnhof
deficit to	mafdfghhhiflhnhof
defin	kahbicfdjgeifoe
defin moment	obicfdfgfhhiflhnhof
definit	ibfchdighihjfoe
deflect	ncedfgihhiflhnhof
degre	lahbhcegehhihlhof
degre of	nafbhcegfhhihlhnhof
del	lafcedfgjhhlhof
del mar	ocedfgihhiflhnhof
delaigu	mcedfgihhiflhnhof
delawar	ncidfgfhhlhnhof
delay	iahbhcidihfjflfnfod
deleg	kaibigfifoe
delet	ncfdigfhhlhnhof
delhi	nafchdhgfhhiflhof
deliber	kaibfcfdfhhof
delight	jbfgjifoe
delight to	mafcfghhhiflhof
deliv	gaicidjhfifjflfnfod
deliv a	maicedfghhhiflhnhof
deliv in	naicfdfgfhhlhnhof
deliveri	kahbhcigeifoe
deliveri of	lchgfhhiflhof
dell	mafcjdhgfhhiflhof
delta	kbhcjdhgeoe
delta air	nafcidfgfhhiflhnhof
dem	hamcedfgehhiflhof
dem are	naicfdfgfhhlhnhof
dem leader	lajcedfgfhhiflhnhof
dem say	majcfdfgfhhlhnhof
dem would	naicfdfgfhhlhnhof
demand	dahbkckdihfifjelfneod
demand an	nbhcfdfhhiflhof
demand and	mafcidfgfhhiflhnhof
demand for	hafbhckgejfoe
demand in	lafcidhgfhhiflhof
demand the	mafbkcfdfgfhhiflhof
dementia	obkcedegfhhlhnhof
dementieva	ncedfgihhlhnhof
demo	oaicfdfgfhhlhnhof
democraci	mbjcedhgfhhiflhof
democrat	falbjcidegeifjfoe
democrat are	maicfdfgfhhlhnhof
democrat have	maicfdfgfhhlhnhof
democrat home	naicfdfgfhhlhnhof
democrat leader	lajcedfgfhhiflhnhof
democrat republ	objcfdfgfhhlhnhof
democrat said	obicfdfgfhhlhnhof
democrat say	naicfdfgfhhlhnhof
democrat will	naicfdfgfhhlhnhof
demonis	nahcfgfhhlhnhof
demonstr	iajbidhiejfnfoe
demonstr in	nbjdfgfhhiflhof
demonstr that	mahbhcegfhhiflhnhof
demonstr the	nahcfgfhhlhnhof
dempsey	mafcegihhiflhnhof
deni	fajbjchghhfihjelfnfod
deni a	mbhcedfghhhiflhnhof
deni his	nahbicedfgfhhiflhnhof
deni report	nbicfdfgfhhiflhnhof
deni suggest	naicfdfgfhhlhnhof
deni that	nchdfgfhhihlhnhof
deni the	laidfgfhhlhof
denial	mcedigfhhiflhnhof
denial of	mcedigfhhiflhnhof
denni	mafcegihhihlhof
dent	mafgihhiflhof
denver	nafcedfgjhhiflhnhof
depart	gaibicjdihfjelfnfod
depart for	laicfgehhlhof
depart has	nbhcfdfgfhhiflhnhof
depart of	lahbhcigeifoe
depart said	mafbidfghhhiflhof
depart store	ncidfgfhhiflhnhof
depart was	ncedjgfhhiflhnhof
departur	kbfchdeghihoe
departur of	mahchdfgfhhiflhnhof
depend	iaibfchdhghoe
depend on	jaibfifoe
depict	nbhcedfgfhhihlhnhof
deploy	kaibjcedhgeifoe
deploy of	nahbjcedfgfhhiflhnhof
deport	laibjcedegeihoe
depp	ncfdfgfhhijlhnhof
depress	mafchgfhhiflhnhof
depriv	nahcfdfhhlhnhof
deputi	iajbichgejfoe
deputi prime	lajcedfgfhhiflhnhof
derbi	mcegihhiflhof
describ	gajdigfijjfnfoe
describ as	kaibfgeihoe
describ the	jahbhcfiioe
descript	mbhdhgehhiflhof
desert	lafbjcedfgfihof
deserv	jchdfgiihoe
deserv to	ncfghhhlhnhof
design	faicidkgehfihjflfnfod
design and	mcedigfhhiflhnhof
design for	mcedigfhhlhof
design the	nafbicegfhhihlhnhof
design to	haibfchdkgeifjfoe
desir	jahbfdhghifoe
desir to	lahhhiflhof
desktop	jafbfdlgeifoe
desktop search	nafcedjgfhhiflhnhof
desper	jahbicfihjfoe
desper housew	ncegfhhiilhnhof
despit	dahbjcidigiheihjeleneoc
despit a	jbfchdhghoe
despit be	lahcfdfhhihlhof
despit high	obicfdfgfhhlhnhof
despit higher	nchdfgfhhlhnhof
despit not	ncfdfghhhlhnhof
despit statement	obicfdfgfhhlhnhof
despit the	hahbfcighihjfoe
destabilis	ncidfgfhhiflhnhof
destin	lafbfcidhgehhof
destroy	jbjchgfjfoe
destroy by	obicfdfgfhhihlhnhof
destruct	laibhdfgfhhiflhof
detail	fajbecfdjhfihjflfnfoe
detail about	mahcedigfhhiflhof
detail of	jahbfcedighoe
detail on	mahcfdhgfhhiflhof
detain	kajbjdegeifoe
detain foreign	naicfdfgfhhlhnhof
detain in	oahbicedfgfhhiflhnhof
detaine	majbicedfgfhhiflhof
detaine took	nahcfdfgfhhlhnhof
detect	kafbhcedkgehhof
detent	majbicedfgehhiflhof
detent without	nahcfdfgfhhlhnhof
deterior	lbichdfgfifof
determin	iahbhgijfoe
determin to	kaicedfghhhof
detroit	lafbfcidegiifoe
deutsch	kafbfcjdegiifoe
deutsch bank	lafbfcidfgiifof
deutsch boers	nafcidfgfhhiflhnhof
devast	lahbicfdfgiifoe
develop	daibkcidlgfhfjelfneod
develop a	lahbicedhgfhhiflhof
develop and	kahdigehhifof
develop are	ncfdhgfhhlhnhof
develop bank	obicfdfgfhhlhnhof
develop by	lafcedigfhhlhnhof
develop countri	lahchgfhhiflhof
develop for	mdhgfhhiflhnhof
develop in	mcfdigfhhiflhnhof
develop new	nafbidhgfhhiflhof
develop nuclear	objcfdfgfhhlhnhof
develop of	lchdigehhifof
develop the	kafbhdigehhifof
develop world	nafbicedhgfhhiflhnhof
devic	gahbfdlgejfoe
devic and	lafcedjgfhhiflhnhof
devic in	mahcedjgehhiflhof
devic that	lafcidhgfhhiflhof
devic to	mcfdigfhhlhnhof
devil	mcedfgjhhihlhof
devil ray	ocedfgihhiflhnhof
devot	nahcfgfhhlhnhof
devot to	nahcfgfhhlhnhof
di	mafcedfghhhihlhnhof
diabet	nafchdigfhhiflhof
diagnos	nahdfgfhhihlhnhof
diamondback	nafcedfgjhhiflhnhof
diana	nafbicedfgfhhihlhnhof
diari	lafcehhijlhof
dicaprio	lafcedfgfhhiklhnhof
dick	mafbicfdfhhlhof
did a	mafceghhhihlhof
did in	mcedfghhhihlhnhof
did not	eaibfchdhgihfiijelfnfod
didier	mcfdfgihhlhnhof
didier drogba	mcfdfgihhlhnhof
didn	ocedfgihhiflhnhof
didn't	hbfgkihjfnfoe
didn't play	ncedfgihhiflhnhof
didn't want	nafcedfghhhlhnhof
die	faibjcedighhfijjelfneod
die after	nbjcedfgfhhiflhnhof
die age	ncedfhhihlhnhof
die at	lahbhcedhihoe
die from	nahbicedfgfhhihlhof
die in	jahbkcfdegeijoe
die of	mbicedfghhhihof
diego	nafcegihhlhof
diesel	mafcjdfgfhhiflhnhof
diesel engin	ncidfgfhhlhnhof
diet	nafchdhgfhhiflhof
differ	eaidkgihfiijelfnfod
differ in	lghhhiflhof
differ stori	ncedfhhihlhnhof
differ to	maibfdfhhiflhof
differ type	ncedigfhhiflhnhof
differ way	ncfdhgfhhlhnhof
difficult	gahbhchgjhfihjflfnfod
difficult for	mafcfghhhiflhnhof
difficult time	mbicfhhiflhof
difficult to	lchdfghhhiflhof
difficulti	lahbfchdhgehhof
dig	lbfchdhoe
digest	mafcedjghhhiflhof
digit	fafbfchdlgeijjfoe
digit and	mcedhgfhhihlhnhof
digit camera	kafchdigfhhiflhof
digit content	ncedigfhhlhnhof
digit lifestyl	ncfdhgfhhlhnhof
digit media	lafcedjgfhhiflhnhof
digit music	kafcedkgfhhlhof
digit radio	ncfgfhhihlhnhof
digit right	mafcedjgfhhiflhnhof
digit tv	mafcedigfhhihlhof
digit video	lcedigfhhlhnhof
dillon	ocedfgihhiflhnhof
dimitri	mcfdfgihhlhnhof
dimitri yachvili	mcfdfgihhlhnhof
dinner	mahcegfhhihlhnhof
dinosaur	ocfdigfhhlhnhof
dip	kafcjdfgfhhlhof
dip in	mcidfgfhhiflhnhof
diplomaci	obicfdfgfhhiflhnhof
diplomat	mahbicegfhhifof
direct	eaibjchdigehfijjelfnfod
direct by	kafcedfgfhhiklhnhof
direct on	nahcedhgfhhiflhnhof
direct peopl	ncfdhgfhhlhnhof
direct the	mafcehhiilhnhof
direct to	lahbicfdhgehhiflhof
director	dahbfcjdhghhfikjelfneod
director and	lafcfdfgfhhiilhof
director at	lafbfchdhof
director for	nafcedfghhhihlhnhof
director general	kahchgehhlhof
director martin	ncfdfgfhhiilhnhof
director of	haibfdiihjfoe
dirti	oahcedfgfhhiilhnhof
disabl	laibfcedhghifoe
disallow	ncedfgihhlhnhof
disappear	kahbhchdhgeifoe
disappoint	gbecidhgjhfihjflfnfod
disappoint with	ncfdfghhhlhnhof
disapprov	nbhcfdfgfhhlhnhof
disapprov of	nbhcfdfgfhhlhnhof
disast	jahbfcidhgfiijfoe
disc	lafcedjgfhhihlhof
discharg	nbjcfdfgfhhlhnhof
disciplin	kaibicfdeghihoe
disciplin armi	obicfdfgfhhlhnhof
disciplinari	lcedfgihhiflhnhof
disclosur	mahcidfgfhhiflhof
discount	laichgehhiflhof
discount on	nahcegfhhlhnhof
discov	ibicddighihjfoe
discov a	nafcedigfhhihlhnhof
discoveri	kbhdjgeihoe
discoveri of	mbidhgehhiflhof
discrimin	nahbicedfgfhhiflhnhof
discrimin on	nahcfdfgfhhlhnhof
discuss	gajbjdighhfifjflfnfod
discuss the	kahbhcfoe
diseas	jaibhdhgeihjfoe
disgrac	mdfgihhiflhof
disguis	ldhhhiflhof
disk	nafcedighhhiflhof
dismantl	nafbichdfgfhhiflhnhof
dismiss	haibhdhghhfjflfnfod
dismiss claim	naicfdfgfhhlhnhof
dismiss the	laibhdfgfhhiflhof
disney	lafbicjdhgeieoe
displac	nafcedhgfhhiilhnhof
display	gbecidhgjjfnfoe
display in	ncedfghhhihlhnhof
display on	ncfdfghhhlhnhof
dispos	mafchghhhiflhof
disproportion	naicfdfgfhhlhnhof
disput	ibicighhfjflfnfod
disrupt	kahbfcidfghifoe
distanc	kafbfdighoe
distant	obkcedeefgfhhlhnhof
distract	mahcedighhhiflhof
distribut	haebfchdjghiijfoe
distribut at	ncfdfgfhhiilhnhof
distribut denial	ncedigfhhiflhnhof
distributor	kafbfchdigeihoe
district	kafbjchoe
district court	mafcfdhhhlhof
disturb	naicfdfgfhhlhnhof
dive	mafbicfdfgihhiflhof
divert	nahbicegfhhiflhnhof
divid	iaichdhiejfoe
divid line	naicfdfgfhhlhnhof
divid the	oaicfdfgfhhlhnhof
dividend	lafcjgehhof
divis	hahbhcidhghhfjflfnfod
divis of	nafdhgfhhiflhnhof
dj	mcedfgfhhijlhnhof
dna	nafbfcedigeiflhoi
dnf	lafbfceddgeiflkon
do a	kahbfcfdhof
do and	mafceghhhlhnhof
do anyth	mahbfceghhhlhof
do away	nahbicedfgfhhiflhnhof
do everyth	ncedfhhihlhnhof
do in	lahcfdfhhihlhof
do is	lahcedhhhlhof
do it	jahbfcfdhghoe
do not	faibedjghhfjflfnfoe
do noth	naicfdfgfhhlhnhof
do so	iaibfchoe
do someth	mcedhhhlhof
do that	jahbfcfdfgioe
do the	kahbfcfihoe
do they	nafcedhgfhhiilhnhof
do thing	nahcfgfhhlhnhof
do this	lahcedhhhiflhof
do to	lahcedhhhlhof
do well	nafcfdfghhhlhnhof
do what	mahcegfhhlhnhof
do with	kbfdhgfoe
do you	mahcedfgihhiflhof
doctor	kaibicfdeihoe
doctor and	naicfdfgfhhlhnhof
document	iajbfcidiifjfoe
document show	ncedigfhhiflhnhof
documentari	jahbfcfdfgeikof
dodg	obicedfgfhhiflhnhof
dodger	nafcedfgjhhiflhnhof
doe not	gcidjghhfjflfnfod
doesn	mafdfgjhhiflhof
doesn't	iahbfdhgiifoe
doesn't want	naicfdfgfhhlhnhof
dog	iahbicfgiihjfnfoe
doherti	nafceghhhlhof
dollar	faebkckgdijjfnfoe
dollar babi	kafcedfgfhhiklhof
dollar has	ncidfgfhhlhnhof
dollar in	mafbkcfdfgfhhiflhof
dollar was	nafbidfgfhhiflhnhof
dolphin	mafcedfgkhhiflhof
domain	mafcedjgfhhiflhnhof
domain name	mafcedjgfhhiflhnhof
domest	hcjgfjfnfoe
domest demand	mcidfgfhhiflhnhof
domest product	lafcjdfgfhhiflhnhof
domin	gbechdigkhfihjflfnfod
domin by	lahbfdhgfof
domin the	kbfdhgioe
dominican	nafbhcidfgfhhiflhof
dominican republ	nafbichgfhhiflhof
don	kbfchgjihoe
don't	eajbechdhgjhfiijelfnfod
don't add	naicfdfgfhhlhnhof
don't even	nafcedhghhhiflhnhof
don't have	mafceghhhlhnhof
don't know	jbfgiihoe
don't think	iaibfcfdeghihoe
don't want	kaicfdfghhhof
donald	nafbhchdfghhhiflhof
donat	kahbiceiijfoe
donat by	nbicedfgfhhihlhnhof
donat money	obicegfhhlhnhof
donat to	nbicedfhhlhof
done	faibhcfdhgihfiijflfnfod
done it	mafcedfghhhiilhnhof
done noth	nahcfdfgfhhihlhnhof
done that	mcedfghhhiflhnhof
done to	mahcegfhhiflhnhof
donor	naicedfhhiflhnhof
doom	lahbfcedighoe
door	iaibfdhgiihjfnfoe
door of	nahcegfhhlhnhof
dope	kafbicedfgjhhifof
dope scandal	ncedfgihhiflhnhof
dorset	naicfdfgfhhlhnhof
dossier	naicfdfgfhhlhnhof
dot	mafbhchdhgeoe
dot-com	ocedigfhhiflhnhof
doubl	gcidjgjhfifjflfnfod
doubl by	ocedigfhhlhnhof
doubl in	mafghhhiflhof
doubl olymp	ncfdfghhhlhnhof
doubl the	lahbhchdfgehhifof
doubl world	ncfdfgihhlhnhof
doubt	gahbhcjgjhfifjflfnfod
doubt about	mafbhchgfhhiflhof
doubt it	nahcfdhgfhhiflhnhof
doubt that	lahhhiflhof
dougla	lahcedfghhhihlhof
dow	lafckdfgfhhiflhof
dow jone	mafcjdfgfhhiflhnhof
down	iajbiceghifjfoe
down a	mafbicfhhiflhof
down and	lafcfdhghhhlhof
down as	lbfchghifoe
down at	ncfdfghhhlhnhof
down by	mchdfgfhhiflhnhof
down from	jahcjdfgfhhiflhof
down his	nafcedfgihhiflhnhof
down in	kbfdhgioe
down on	kbfdhihoe
down street	kakcedfhhiflhof
down the	ibidhgiifjfnfoe
down to	jahbfcfdhghoe
downgrad	mafcidfghhhiflhof
download	hafbfcedlgeijoe
download and	mcedhgfhhihlhnhof
download from	ncfgfhhihlhnhof
download the	ncfdhgfhhlhnhof
download to	ncfdhgfhhlhnhof
downward	lafchdhgfhhlhof
dozen	lafbidhoe
dr	iajbidigeihjfoe
dr dre	ncfdfgfhhiilhnhof
dr fox	majcedfgfhhiflhnhof
draft	mbjcegfhhiflhof
drag	kbhgiifoe
dragon	mafcedfghhhihlhnhof
drake	lafcedfgfhhijlhnhof
drama	iafbfcedfiloe
dramat	iafbhchdjghifjfoe
dramat improv	ocedigfhhlhnhof
draw	hbidjgihfifjflfnfod
draw at	ncfdfgihhlhnhof
draw up	mahchgfhhiflhnhof
draw with	ncfdfgihhlhnhof
drawn	jahbfchdfghihoe
drawn on	ncfdfghhhlhnhof
drawn up	lahgfhhlhof
dre	ncfdfgfhhiilhnhof
dread	ncedfgihhiflhnhof
dream	kbidfghihjfoe
dream of	nafbichdfgfhhiflhnhof
dreamwork	ocidegfhhlhnhof
dress	mahbhcedfgfhhihlhof
dressing-room	ncfdfghhhlhnhof
drew	kbfcedfgiiioe
dri	lbfchghhhifof
drink	kaibfchdhgfoe
drive	fbicidjgihfjelfneod
drive for	ncedfgihhiflhnhof
drive to	mbjcedhgfhhiflhof
driven	ibfcidiihjfoe
driven by	jbfchdigfifoe
driver	jbhdhgiifjfoe
drm	nafcedjgfhhiflhnhof
drogba	mafcedfgihhiflhnhof
drop	ebhckdhghhfiijelfnfod
drop by	lafchdfgfhhiilhof
drop goal	ncfdfghhhlhnhof
drop in	jbfcjgeoe
drop off	nafcfdfgihhiflhnhof
drop out	ncedfghhhihlhnhof
drop the	nahbicedfgfhhiflhnhof
drop to	mafchdfhhihlhof
drove	mafchhhiflhof
drug	gahckdhgihfihjelfnfod
drug administr	nafdigfhhiflhnhof
drug and	mahbfdhgehhlhof
drug maker	ocidfgfhhiflhnhof
drug test	mafcedfgjhhiflhnhof
drug vioxx	nafcidfgfhhiflhnhof
drum	nafbhcedhgfhhiflhnhof
ds	ncedigfhhiflhnhof
dt	oafcedeghhhiflhnhoi
dual	nafdigfhhiflhnhof
dual-core	ocfdigfhhlhnhof
dub	kahbfdhgeihoe
dubai	nafchdfghhhiflhnhof
dublin	kbfcfgiihoe
due	daibhcjdighheiijeleneoc
due in	mafbichdhgfhhiflhof
due this	ocedigfhhiflhnhof
due to	eaibhcidighhfiijelfneod
duet	mcedfgfhhijlhnhof
duff	mafcedfgjhhiflhnhof
dui	ocfdfgihhlhnhof
duma	objcedfgfhhlhnhof
duo	mafcedhhhihlhof
durabl	ncidfgfhhlhnhof
duran	ncedfgfhhijlhnhof
duran duran	ncfdfgfhhiilhnhof
dure 2004	lafdigfhhlhof
dure a	iaibfgiihjfoe
dure an	lahcegfhhihlhof
dure his	kahbhcedeghihoe
dure it	mafcedigfhhihlhof
dure octob	ncidfgfhhlhnhof
dure the	faichdigjhfihjelfnfod
dure their	ncfdfgihhlhnhof
dure which	nahcfdfgfhhihlhnhof
dutch	kafbjcfdhgiifoe
dutchman	ncfdfgihhlhnhof
duti	jajbfdhifoe
duti to	naidfgfhhlhnhof
dv	mafcedlgfhhiflhoe
dvd	iafbfcddlgeijoe
dvd and	ncfgfhhihlhnhof
dvd format	ncfdigfhhlhnhof
dvd player	ncfdhgfhhlhnhof
dvd record	ncedigfhhlhnhof
dvds	lafcedigfhhihlhof
dwain	ncfdfgihhlhnhof
dwayn	ncfdfgihhlhnhof
dwindl	nafcegihhiflhnhof
e	lafbfchghoe
e-mail	hahbfdkgeifoe
e-mail and	ncfdhgfhhlhnhof
e-mail messag	lafcedjgfhhiflhnhof
e-mailed	nahcegfhhihlhnhof
e-mails	kahcedjgfhhiflhof
e0	oafcedjgfhhiflhoh
e000	oafcedigfhhiflhnhoh
e3	oafcedjgfhhiflhoh
ea	mafbfgeifok
each of	lbfdhghifof
each other	iahbhcedhghiijfoe
each year	lahdhgfhhiflhof
ead	nafcidfgfhhiflhnhof
eager	mbicehhiflhof
eager to	nbicedfhhiflhnhof
eagl	mafcedfgkhhiflhof
ear	lahcfdigehhlhof
earl	nafcedfghhhiilhnhof
earli	dbhcjdjgjheihjeleneoc
earli as	mafdihhifof
earli in	kbfghoe
earli next	mchdhgehhlhof
earli on	lafbhcfdfghhhiflhof
earli to	mafchdfhhiflhnhof
earli trade	nafcidfgfhhiflhnhof
earlier	daicjdighhfihjelfneod
earlier in	kahbfoe
earlier this	gbhcidhhfiijflfnfod
earmark	laidfhhiflhof
earn	eahbecjdjgihfihjelfnfod
earn for	nafdhgfhhiflhnhof
earn from	ncidfgfhhlhnhof
earn growth	mafchdhgfhhiflhnhof
earn his	ncfdfgihhlhnhof
earn over	naicfdfgfhhlhnhof
earn rise	nafchdigfhhiflhof
earn rose	nafchdhgfhhiflhof
earner	nahcfdfgfhhihlhnhof
earth	kahbicedjgeoe
earth last	ocedigfhhiflhnhof
earthlink	ncfdigfhhlhnhof
earthquak	kafbjdhoe
earthquak rock	objcedfgfhhiflhnhof
eas	iafbjcjgiiejfoe
eas of	ncfdhgfhhlhnhof
easi	gaibfdigjifjfoe
easi to	kahbfcedighifof
easier	ibfdjghifoe
easier for	mafcfdigfhhiflhnhof
easier to	kdigfhhiflhof
easili	jbfcedigioe
east	gajbichdfgihfihjflfnfod
east and	nahcfdfgfhhihlhnhof
east midland	naicfdfgfhhlhnhof
easter	nbicfdfghhhiflhof
easterbi	ncfdfgihhlhnhof
eastern	lafbhchgfhhiflhof
eastwood	lafcedfgfhhiklhnhof
eastwood million	ncfdfgfhhiilhnhof
easymobil	ocjdegfhhiflhnhof
eat	kafbfdjgeiioe
eavi	ncfdfgfhhiilhnhof
ebay	mafckgehhifof
ebber	nafchdhgfhhiflhof
ec	nafchgfhhiflhnhof
echo	kbfcfdiiioe
eclips	mafbfcfdjhhiflhof
econom	eakbmckehfhgeifjfkhmhoe
econom and	mahdfgfhhiflhnhof
econom boom	oafbjdfgfhhiflhnhof
econom condit	mcidfgfhhiflhnhof
econom data	nafcidfgfhhiflhnhof
econom growth	ibjcidegeifoe
econom migrant	naicfdfgfhhlhnhof
econom polici	mbichdfgfhhiflhof
econom recoveri	nchdfgfhhlhnhof
econom stabil	maidfgfhhiflhnhof
economi	eakcmdhgeifjfoe
economi and	mchdfgfhhiflhnhof
economi grew	lafcidfgfhhiflhnhof
economi has	lafcidfgfhhiflhnhof
economi is	jafckdfgfhhiflhof
economi to	naicfdfgfhhlhnhof
economi will	nchdfgfhhiflhnhof
economist	hafbicldegeifoe
economist at	kafcjdfgfhhiflhnhof
economist have	mafbichdfgfhhiflhnhof
ecosystem	ncfdigfhhlhnhof
ed	laicedfhhlhof
eddi	kafcfdfgjhhlhof
eddi o'sullivan	lcedfgihhiflhnhof
edg	ibjcigfjflfoi
edg of	mbhcehhihlhof
edinburgh	lahbfcegiifoe
edit	kafcedjgfhhihlhof
editor	iahbfchdigeiijfoe
editor andrew	naicfdfgfhhlhnhof
editor of	kafbfdigeihoe
editori	obicegfhhiflhnhof
educ	hajdhihjfnfoe
educ and	laicehhiflhof
educ polici	naicfdfgfhhlhnhof
educ secretari	naicfdfgfhhlhnhof
edward	kahbhcedhghihjfoe
effect	fajbhcjdjffgfhfjflfnfod
effect in	mahcfdhgfhhlhof
effect of	kbhchdhifoe
effect on	kahchdigehhifof
effici	iajbfchdigeifoe
effici save	naicfdfgfhhlhnhof
effort	fahbjcidighhfjelfneod
effort of	mbhcfhhiflhof
effort to	hbjcjdigeifjfnfoe
effortless	ncedihhiflhnhof
egg	nafchdigfhhiflhof
egypt	nbjcedfgfhhihlhof
egyptian	nbkcedfgfhhiflhnhof
eichel	ncidfgfhhlhnhof
eight	fahbjchgihfijjelfnfod
eight men	nahcfdfgfhhihlhnhof
eight other	nafbjcedfgfhhihlhnhof
eight year	lbideihoe
eight-year	nafcidehhiflhnhof
eighth	jafcedfgkhhihof
eighth inning	ncedfgihhiflhnhof
eighth seed	ncedfgihhiflhnhof
eindhoven	ncedfgihhiflhnhof
eisner	nafcjdfgfhhiflhnhof
either	faichgjhfjflfnfod
either in	ncfdfgfhhiilhnhof
either side	nafbhcedfghhhiflhnhof
el	mafbhdegioe
elabor	nafbicegfhhihlhnhof
elbaradei	objcedfgfhhiflhnhof
elder	lajbicedegfhhiflhof
elder and	maicfdfgfhhlhnhof
elect	dalbmchdhgfhfiejelfneod
elect and	mahbicedfgfhhiflhnhof
elect as	nbhcfgfhhiflhnhof
elect becaus	naicfdfgfhhlhnhof
elect campaign	ialcegehhifof
elect day	obicfdfgfhhlhnhof
elect in	laibfdhgehhiflhof
elect is	nbicegfhhiflhnhof
elect issu	maicfdfgfhhlhnhof
elect manifesto	naicfdfgfhhlhnhof
elect on	lahbicegfhhiflhof
elect pledg	naicfdfgfhhlhnhof
elect supremo	naicfdfgfhhlhnhof
elect that	maicfdfgfhhlhnhof
elect to	nafbjcfdfgfhhiflhnhof
election	naicfdfgfhhlhnhof
elector	kajbhcedfgfhhiflhof
elector commiss	maibicedfgfhhiflhnhof
electr	jafbfcidigeifof
electron	fcldigdjfnfoe
electron and	mafchdhgfhhlhof
electron art	mafchdhgfhhiflhof
electron devic	nahcedigfhhiflhnhof
electron giant	ncidfgfhhiflhnhof
electron show	kafcedjgfhhiflhnhof
electron to	ocidfgfhhlhnhof
element	kbhcedigfihoe
elena	ncfdfgihhlhnhof
elena dementieva	ncfdfgihhlhnhof
eleph	mbicedhgelhof
eli	nafcedfgjhhiflhnhof
eli man	nafcedfgjhhiflhnhof
elig	nafdhgfhhihlhof
eliot	nchdfgfhhlhnhof
eliot spitzer	nchdfgfhhlhnhof
elit	mbhcedfghhhiflhof
elizabeth	mahchdfgfhhlhof
elli	ncfdfgihhlhnhof
els	jahbiceihoe
elsewher	ldfhhihlhof
elud	ncedfghhhlhnhof
elvi	lafcegfhhiklhof
elvi presley	ncegfhhihlhnhof
email	mafcfdjgfhhiflhof
embargo	naibicedfgfhhiflhnhof
embark	mafdfghhhihlhof
embark on	mafdfghhhihlhof
embarrass	kahbfgiifoe
embassi	lahbjcedhgehhifof
embattl	lafbkcfdhgeifof
embed	mafcedjgfhhiflhnhof
embed in	ncfdigfhhlhnhof
embrac	kahcedjgehhihof
emc	ocedigfhhlhnhof
emc and	ocedigfhhlhnhof
emerg	gahbichdhgihfifjflfnfod
emerg as	nafbicfhhiflhnhof
emerg from	mahdfghhhiflhof
emerg market	nafdhgfhhiflhnhof
emerg meet	nafchdfgihhiflhof
emili	nahcfdfgfhhiilhnhof
eminem	nafcegfhhijlhnhof
emiss	mbhgehhiflhof
emot	lafcfdfgihhihlhof
emphasi	mahcegfhhihlhnhof
emphasi on	mahcegfhhihlhnhof
empir	maicegfhhihlhof
employ	hahbicidiifjfnfoe
employ to	nafcfdigfhhiflhnhof
employe	jbfcjdigfifoe
employe are	ncedigfhhiflhnhof
empty-handed	obicedfhhlhnhof
en	nafcedhhhlhnhof
enabl	jbfdiihoe
encount	jahbfcedhgjifoe
encourag	hahbfchdigfihjfoe
encourag the	nahcegfhhihlhnhof
end	bahbicmffglheihjdlendoc
end a	lbidegiifoe
end his	mcedfgjhhiflhof
end in	kbfcfdfghihoe
end it	mafbhcfdfhhlhof
end of	ecjdhgjhfihjelfnfod
end the	kbjcedhghifoe
end to	lbhcidfgfhhifof
end up	jaibfghoe
end with	nafcedfgihhihlhnhof
endur	lafdfghhhlhof
enemi	lafcedigfhhihlhof
energi	haibhckghiejfnfoe
energi cost	nafcidfgfhhiflhnhof
energi price	ncidfgfhhiflhnhof
enforc	jaibjchdeifoe
enforc a	nbicfdfgfhhiflhnhof
engag	jaibfdfghihjfoe
engag in	kahbfchdfghoe
engag the	nahcfdfhhlhnhof
engin	gbjcidlgeifjfnfoe
engin and	ncfdhgfhhiflhnhof
england	daiblchdfgihfjelfneod
england and	iajbfcfdegioe
england at	ncfdfghhhlhnhof
england captain	ncfdfgihhlhnhof
england coach	lafcedfgjhhiflhnhof
england has	mahbidfgfhhiflhof
england in	ldfgihhiflhof
england patriot	nafcedfgihhiflhnhof
england player	mceghhhiflhnhof
england skipper	ncfdfgihhlhnhof
england squad	nafcedfgjhhiflhnhof
england to	ncfdfghhhlhnhof
england were	mcedfgihhiflhnhof
english	hahbfcfgjiijfoe
enhanc	jbfdighifoe
enjoy	gbechdigiiijfnfoe
enjoy a	lahcfgfhhiilhof
enjoy the	mafghhhiflhnhof
enorm	lahbfdfghhhlhof
enough	fahcidigihfjflfnfod
enough for	mchdfhhiflhnhof
enough to	iahbfcidhifoe
enrich	nafbkcedfgfhhiflhnhof
enrich uranium	objcedfgfhhlhnhof
enron	mafcjdfgfhhiflhnhof
ensur	fajdighhfjflfnfod
ensur that	jahbfdigeoe
ensur the	laicedfghhhiflhof
enter	fahbichdighhfiijelfnfod
enter a	mafbidhgehhiflhof
enter into	nchdhgfhhiflhof
enter it	nafbicedfghhhiflhof
enter the	iahbidhgfiijfnfoe
enterpris	jafbfdkgeihoe
entertain	gafbecidjgihfiijflfnfod
entertain and	lafcfdigfhhlhof
entertain has	nafdigfhhiflhnhof
enthusiast	mahcedhgfhhiflhnhof
entir	ibhdiifoe
entitl	mcedfgfhhiilhnhof
entitl to	ncfdfgfhhihlhnhof
entranc	nbicegfhhlhnhof
entrepreneur	nafchdhgfhhiflhnhof
entri	jbhcfghiijfoe
envelop	mchgfhhlhof
environ	iajbfdiifoe
environment	lahbhdhgeoe
environmentalist	nafbichdfgfhhiflhnhof
envoy	nafbjcfgfhhiflhof
envoy to	objcfdfgfhhlhnhof
epa	ocedigfhhiflhnhof
epic	lafcedfgihhiilhof
epidem	mahbicfgehhiflhof
episod	kbhcedfgeijof
episod of	mcfdfgfhhijlhnhof
equal	iaibfghihjfoe
equalis	ncfdfgihhlhnhof
equatori	objcfdfgfhhlhnhof
equatori guinea	objcfdfgfhhlhnhof
equip	jbichdjgeifjfoe
equip maker	nafchdhgfhhiflhof
equiti	jahbhcjdegeoe
equival	laidfgfhhlhof
equival of	mahcfgfhhiflhnhof
era	jafbichghjfoe
erad	nbicehhiflhnhof
erad the	nbicedfhhiflhnhof
eras	lafbfchgiifoe
eras the	ncfdfgihhlhnhof
eric	mcfdfghhhlhof
erp	ocedjgfhhiflhnhof
error	kbhcfdighiejfoh
erupt	nafbjcedfgfhhihlhnhof
escal	nbjcedfgfhhiflhnhof
escap	kafbichghjfoe
escap a	oafbidfgfhhiflhnhof
escap from	ncedhgfhhihlhnhof
especi	hahbfchdijfoe
espn	nafcedhgihhiflhof
essenti	jahbfdjgfoe
essex	ncedfghhhihlhof
establish	iaibhchjfoe
establish a	maicedfghhhiflhnhof
estat	lafcidhgfhhiflhof
estim	fbjcidigdhfihjflfnfod
estim a	objcfdfgfhhlhnhof
estim of	mchgfhhiflhnhof
estim that	kbhcfdhgeof
estim to	mcfdhgfhhiflhnhof
et	nafcedhghhhiflhnhof
etern	ncfdfgfhhihlhnhof
etern sunshin	ncfdfgfhhihlhnhof
etf	nafcjdfgfhhiflhnhof
ethiopia	mafchdfhhlhof
ethnic	najcfdfgfhhlhnhof
ethnic minor	najcfdfgfhhlhnhof
eu	hajbhcmgdhfiejflfnfod
eu constitut	maibhcfdfgfhhiflhof
eu membership	nahbjcedfgfhhiflhof
euro	gafbfcldhjfoe
euro in	lafcidfgfhhiflhnhof
euro on	nafcidfgfhhiflhnhof
euronext	nchdfgfhhlhnhof
europ	daibkcjdjgehfihjeleneod
europ and	kahbfchdhgeifoe
europ biggest	nchdfgfhhlhnhof
europ to	ncfdigfhhiflhnhof
european	daibickdjgihejeleneoc
european championship	ncfdfgihhlhnhof
european commiss	lbjgehhifof
european convent	majcedfgfhhiflhnhof
european countri	mafbhchgfhhiflhof
european court	mahchdfgfhhiflhnhof
european elect	naicfdfgfhhlhnhof
european indoor	mafcedfgihhiflhnhof
european market	mafchdigfhhiflhof
european parliament	nahcedhgfhhiflhnhof
european research	ocedigfhhiflhnhof
european space	ocedigfhhlhnhof
european union	haibjcjgeiejfoe
eurozon	mafcidfgfhhiflhnhof
euthanasia	naicedfhhlhof
evacu	mafbicedhhhiflhof
evan	nafcedigfhhiilhof
evas	lcidfgfhhlhnhof
eve	lafbicedhihoe
eve of	nafbjcedhhhifof
even	caibhcidjgjheihjdleneoc
even as	lbigeifoe
even if	jahbhcfdhghifoe
even in	lchgfhhiflhof
even more	jahbfdighifoe
even standard	nahcfdfhhlhnhof
even the	kbfcfdhgihhifof
even though	jbfchdegiihoe
even when	kbfcfdhghifoe
event	fahbhdhgjhfijjelfnfod
event in	mafceghhhlhnhof
eventu	ibfcfdhghiioe
ever	gahchdighhfihjflfnfod
ever sinc	mahghhhiflhof
everi	eaibechdjgihfihjelfnfod
everi day	lahcfhhiflhof
everi year	lahbfcigeihoe
everton	kafcedfgkhhiflhof
everybodi	lahcedfghhhiilhof
everyon	hahcedigiiijflfnfoe
everyon els	nbicedfgfhhlhnhof
everyon who	mafcehhihlhnhof
everyth	hahbfcedjgiihjfoe
everywher	ncfdhgfhhlhnhof
evict	oafbfcedigfhhihlhnhof
evict from	obfcedigfhhlhnhof
evid	gajcjdjjflfnfoe
evid in	lahbfchdhgfifoe
evid of	nafdigfhhiflhnhof
evid that	kcidhgehhifof
evid to	mahbhcegehhlhof
evil	ncfgfhhihlhnhof
evolv	mcfdhgfhhlhof
ex-bush	oafbicedhgfhhiflhnhof
ex-finance	obicfdfgfhhiflhnhof
exact	jaibfdigfifoe
exam	oafbfcedigfhhihlhnhof
examin	kahbfchghoe
examin the	mahdfgfhhihlhnhof
exampl	iaibhdhghifjfoe
exampl of	kahbhcedfghoe
exceed	lahchgfhhiflhof
excel	jbfdhgiihoe
except	kbhihoe
excess	jahbfciifoe
excess of	mafchgfhhiflhnhof
exchang	gckdigfjflfnfoe
exchang commiss	kafcjdfgfhhiflhof
exchang server	ocedigfhhlhnhof
excit	iafbfcegiijoe
exclud	kbfcigeoe
exclus	lcedigfhhlhnhof
excus	ndfghhhiflhof
exec	nafchdigfhhiflhof
execut	dahbicldhghheihjeleneoc
execut and	lahbfchgfifoe
execut at	nafcigfhhiflhnhof
execut committe	nahcfdfgfhhihlhnhof
execut director	nahcfdfgfhhihlhnhof
execut of	kbfcjdhgeoe
execut produc	ncfdfgfhhiilhnhof
execut steve	nafchdhgfhhiflhof
execut testifi	ocidfgfhhiflhnhof
execut was	nahcfgfhhlhnhof
exercis	mahgfhhiflhof
exhibit	kbfcedhgiihoe
exhibit game	ocfdfgihhlhnhof
exil	nafbicfdfgihhiflhof
exist	gaibfcidiiejfoe
exit	kahbjdeghifoe
exorcist	ocfdfgfhhiilhnhof
expand	hafbjckdigfjfoe
expand it	nafbicfdhgfhhiflhof
expand the	mafcidhgfhhiflhof
expans	kafckdegfhhiflhof
expans plan	ocidegfhhlhnhof
expect	bajbicidjgiheihjdleneoc
expect a	lafchdfghhhlhof
expect and	lafcihhiflhof
expect in	kahchgfhhifof
expect may	naicfdfgfhhlhnhof
expect of	laichdfhhiflhof
expect that	lcidfhhiflhof
expect the	jbfcidhgeihoe
expect to	daibjcjgiheihjeleneoc
expenditur	mcidfgfhhiflhnhof
expens	hcjdjgeifjfnfoe
expens than	mafdigfhhiflhnhof
expens to	mcfdhgfhhiflhnhof
experi	gahbfdighiijfnfoe
experi and	mcehhiilhof
experi of	mahcehhlhof
experienc	jahbfchghoe
experiment	mafdhgfhhlhnhof
expert	gahbhchdkgfhfihjflfnfod
expert said	nafcfdigfhhiflhnhof
expert say	nafchgfhhiflhnhof
expert to	mafcfgfhhihlhnhof
expir	lafbfchdhghifoe
explain	iahbfchdijfoe
explain how	mcfdhgfhhihlhof
explain whi	mafcedjhhiflhof
explan	nafbfdhhhiflhof
explod	kafbkcfifoe
explod in	nafbjcedfhhiflhnhof
explod near	nbjcedfgfhhiflhnhof
exploit	ibhcfdjgfihjfoe
exploit by	ncfdhgfhhlhnhof
explor	jafbfchdjgeiioe
explor the	ncfdfgfhhiilhnhof
explos	jblcedhgfoe
explos in	nafbicehhiflhnhof
explos that	objcfdfgfhhlhnhof
expo	lafbicegjifoe
expo to	oafbjcedfhhiflhnhof
export	hahbickdfgejfoe
export to	mahbidfgfhhiflhof
expos	lafdhgfhhihlhof
exposur	kafchgehhiiof
express	iahchdjghhfjflfnfod
express concern	nbidfgfhhiflhnhof
extend	gaibhcigihfifjflfnfod
extend the	maidfgfhhiflhnhof
extend their	ncedfgihhlhnhof
extend to	mcfdhgfhhlhof
extens	kdigfoe
extens of	nahcfdfgfhhihlhnhof
extern	nafdigfhhiflhnhof
extinct	nafcedjgfhhiflhnhof
extra	gaibichdhhfjflfnfod
extra cash	naicfdfgfhhlhnhof
extra five	naicfdfgfhhlhnhof
extra time	nafbjcfdfhhiflhof
extraordinari	lbhcfdegiihoe
extrem	iaibfdhgfiijfoe
extremist	maibicedfgfhhiflhnhof
exxon	ncidfgfhhiflhnhof
exxon mobil	ncidfgfhhlhnhof
eye	gdlgihfihjelfnfod
eye on	nafcedhghhhiflhnhof
f	mafdfghhhiflhnhof
f0	mafcedfgmhhihjfod
f00	oafbicedhgfhhiflhnhof
f1	nafcedfglhhifjflhof
fa	jafcedfgkhhiflhof
fa cup	kafcedfgjhhiflhnhof
fabien	mcfdfgihhlhnhof
fabien pelous	mcfdfgihhlhnhof
fabric	mafcfdhghhhiflhof
face	caibkcidjgjhejdleneoc
face a	hbhgjifjfoe
face by	naicfdfgfhhlhnhof
face it	nafbicedfhhihlhnhof
face of	kbhcidfifoe
face off	oafbkcedhgdhhiflhnhof
face the	kahcfdfgihhof
face with	nahcedfghhhiflhnhof
facebook	lafbidfgeifjfoo
facil	jahbhcidhgeifoe
fact	gaibechdhghhfiijflfnfoe
fact he	ncedfghhhlhnhof
fact that	iahbfchdhgfihjfoe
faction	nafbjcedfgfhhiflhnhof
factor	jahbfchdhgfihoe
factori	jafbicjdfgeihoe
factori in	mcidfgfhhlhnhof
fail	eajbhcighhfihjelfneod
fail a	ncfdfghhhlhnhof
fail in	mahcedfhhihlhnhof
fail to	faibhcighhfihjflfnfod
failur	iaibhchdegijfoe
failur to	kaibfdfgihhifof
fair	haibfdighihjfnfoe
fair and	naicfdfgfhhlhnhof
fair trade	mchdhgfhhiflhof
fair trial	nahcfdfgfhhihlhnhof
faith	lahcfdfghhhlhof
fake	kafbhcedjghoe
falcon	lajbfcddighifoe
falcon said	naicfdfgfhhlhnhof
fall	ecjdighhfiijelfnfod
fall below	nafdigfhhiflhof
fall in	ibfcjdegeiioe
fall into	mbhchdfgfhhiflhof
fall of	nafbhdfgfhhlhof
fall on	lahcidfgehhof
fall short	ocedigfhhlhnhof
fall to	lafcidfhhiflhof
fallen	iahbfcjdfifoe
fallen by	nchdfgfhhlhnhof
fallen from	nchdfgfhhlhnhof
falluja	objcfdfgfhhlhnhof
fallujah	kblcedfgehhiflhof
fallujah and	objcfdfgfhhlhnhof
fals	kaibfdfoe
fame	lafbfcedfghhhijof
famili	faibicidfgihfijjelfneod
famili have	nahcfdfgfhhihlhnhof
famili in	nbicedfgfhhihlhof
famili of	obicedfgfhhiflhnhof
familiar	kbfcfdjgfoe
familiar with	nafdigfhhiflhnhof
famous	ibhghiijfoe
fan	fafcfdlehfhglikjfkhmhoe
fan at	nafcedfghhhihlhnhof
fan in	mafbfceghhhiilhof
fan of	mcfdhgfhhlhnhof
fan to	ocfdfgfhhiilhnhof
fan will	mafcegfhhiilhnhof
fanci	mcehhihlhnhof
fanni	nafbichdfgfhhiflhof
fanni mae	nafbichdfgfhhiflhof
fantasi	mahcehhlhof
fantast	jafbfcedfgjiioe
far	eaicidigihfihjelfnfod
far as	jbfcfdighihoe
far better	ncfdhgfhhlhnhof
far from	mahdfhhiflhnhof
far the	ldhgfhhiflhof
far too	naicfdfgfhhlhnhof
farm	lahdfhhof
farmer	mahchdfgfhhiflhnhof
farrel	nafcedfgihhiilhof
fascin	nafcedhgfhhiilhnhof
fashion	jafbhchdhghjfoe
fast	jahbfcfdjgfoe
fast-growing	mafcidfgfhhiflhnhof
faster	jafbfckghifoe
faster than	lafbfcidhifof
fastest	jafbhchdjifoe
fat	mgehhihlhof
fatal	oafbicedhgfhhiflhnhof
fate	mafbjcidegfifof
father	iaibicddfghiijfoe
fault	lafbidfghhhifof
favor	nafbhcedhghhhiflhof
favour	haibfchdhgijfoe
favour of	jaibfcfdhghoe
favourit	hbfcedhgiikjfoe
favourit for	mcedfhhihlhnhof
favourit to	lafcedfhhijlhof
fbi	nafbhdigehhifof
fc	ncfdfghhhlhnhof
fcc	nafchdhgfhhihlhof
fda	nafchdhgfhhiflhof
fear	faibhcihfiijelfnfod
fear it	maicfdfgfhhlhnhof
fear of	lahbhchdfgfoe
fear that	kahbfchgeoe
featur	fbfchdjiljfnfoe
featur a	ncfdfhhiilhnhof
featur in	lafcfdhhhiilhof
featur perform	ncfdfgfhhiilhnhof
featur the	ncfgfhhihlhnhof
februari	fahbechdhgihfijjflfnfod
fed	jafbfcjdighoe
fed up	nafcedigfhhlhnhof
feder	fafbicjdjgihfjelfnfod
feder agenc	nafchdhgfhhiflhof
feder communic	mafdhgfhhihlhof
feder govern	nafbichdfgehhiflhof
feder reserv	kafcidhgehhifof
fee	iaibfchjfoe
fee and	naicfdfgfhhlhnhof
feed	lahbfchdhgehhifof
feel	gahbechdhgjhfihjflfnfod
feel like	kafcedhghhhihlhof
feel that	mafghhhiflhof
feet	kahcedhghhhiflhof
fell	fbhckdhgfhfiijflfnfod
fell by	mafcidhgfhhiflhof
fell in	mahchgfhhiflhnhof
fell to	jafbichdfihoe
fellow	iahbfcfgiiioe
felt	iaibfcfdfgiihjfoe
femal	jahbicfdfiioe
fenc	objcfdfgfhhlhnhof
ferdinand	lafcedfghhhijlhof
ferdinand and	ncfdfhhihlhnhof
ferguson	jafbfcfdeglihoe
ferguson said	mcedfgihhiflhnhof
ferguson was	mafcedfgihhiflhnhof
fernando	mafbhcedfgjhhiflhof
ferreira	ncfdfghhhlhnhof
ferri	nahcfdhgfhhiflhnhof
fertil	ncfdigfhhiflhof
festiv	iafbhchdfgeimjfoe
festiv director	ncfdfgfhhiilhnhof
festiv in	nafbicedfgfhhihlhnhof
festiv on	ncfdfgfhhiilhnhof
fete	nafbicedfhhihlhof
feud	mahchdfgfhhihof
fever	mafchdfgfhhiilhnhof
few game	nafcedihhiflhnhof
few hundr	nafbicfdhgfhhiflhof
few month	kahbfcidhgfifoe
few more	nafcedighhhiflhof
few week	kbfchghifoe
few year	kafbfchgioe
fewer	kbfgeiiof
feyenoord	nafcedfgihhiflhnhof
fiasco	mahchdfhhiflhof
fiction	nafbicedfgfhhiilhnhof
field	gahbidhgjhfifjflfnfod
field with	nafcedfgihhlhnhof
fierc	kafbjdfoe
fierc battl	objcfdfgfhhlhnhof
fifa	ncfdfgihhlhnhof
fifteen	objcfdfgfhhlhnhof
fifth	iafbicidegjihjfoe
fifth time	nchdfgfhhlhnhof
fight	eaibldhgjhejeleneoc
fight against	mahbicfdfgfhhiflhnhof
fight and	mahcfdfghhhiflhnhof
fight back	mafcfdhghhhiflhof
fight between	nafbigfhhiflhnhof
fight for	lbicfdeghoe
fight in	mafbjcedfghhhiflhof
fight terror	maibicedfgfhhiflhnhof
fight the	maicedfgfhhihlhnhof
fight to	lafbidfihoe
fight with	nafbhcehhlhof
fighter	mafbjcedfgfhhiilhof
fighter in	objcfdfgfhhlhnhof
figur	eajbickdhgfhfihjelfneod
figur are	mcidfgfhhiflhnhof
figur for	lafbichdhgeoe
figur have	nafchdfgfhhihlhnhof
figur in	kahbfdfihoe
figur is	mchdfgfhhiflhnhof
figur of	naidfgfhhlhnhof
figur on	nbidfgfhhiflhnhof
figur show	iaibfcjdegeoe
figur was	mafchdhgfhhiflhnhof
file	fcldkgfifjfnfoe
file a	lafdihhifof
file by	nafcidfgfhhiflhnhof
file for	kafcjgfhhiflhof
file in	mafbigfhhiflhof
file-sharers	ncfdigfhhlhnhof
file-sharing	lafcedjgfhhiflhnhof
file-sharing network	ncfdhgfhhlhnhof
fill	jdhgiihjfoe
fill the	nahcfdfgfhhihlhnhof
film	dchdjgehfinjflfnfod
film about	ncegfhhihlhnhof
film and	jafbfdhgeiioe
film are	ncfdfgfhhiilhnhof
film at	mafcegfhhiilhnhof
film award	ncfdfgfhhiilhnhof
film but	ncfdfgfhhiilhnhof
film by	lafcedhgfhhiilhof
film categori	ncfdfgfhhiilhnhof
film council	ncedfgfhhijlhnhof
film credit	ncfdfgfhhiilhnhof
film director	mcfdfgfhhijlhnhof
film festiv	kafcedfgfhhiklhnhof
film for	ncfdfgfhhiilhnhof
film had	ncfdfgfhhiilhnhof
film has	ncfdfgfhhiilhnhof
film have	ncfdfgfhhiilhnhof
film in	jafcfdhgehhikof
film includ	ncfdfgfhhiilhnhof
film industri	mcedhgfhhihlhnhof
film is	mafcedfgfhhijlhnhof
film market	ncfdfgfhhiilhnhof
film on	nbicegfhhiflhnhof
film produc	ncfdfgfhhiilhnhof
film star	ncfdfgfhhijlhnhof
film studio	lafcfdigfhhihlhof
film the	ncfdfgfhhiilhnhof
film to	lafcegfhhijlhof
film version	mafcedfgfhhijlhnhof
film was	ncfdfgfhhiilhnhof
film will	mafcegfhhiilhnhof
film would	ncfgfhhiilhnhof
film-maker	lafbicedfgfhhijlhof
filmmak	ncfdfgfhhiilhnhof
filter	mafdigfhhiflhnhof
final	dahchdhglheiijeleneod
final day	obicedfgfhhihlhnhof
final decis	ncedfhhihlhnhof
final game	mafcedfgjhhiflhnhof
final in	mcedfgihhiflhnhof
final of	lcedfgjhhlhof
final quarter	mdfghhhiflhof
final three	mchdfhhiflhof
finalist	nafcedfgihhihlhnhof
financ	fajbhckdejfnfoe
financ facil	naicfdfgfhhlhnhof
financ for	nchdfgfhhiflhnhof
financ group	nchdfgfhhlhnhof
financ minist	jahbhcjdegeifoe
financequotelookup.jhtml	mafcedjgfhhiflhnhof
financi	ebickdihfjelfnfod
financi offic	mafdigfhhiflhof
financi servic	mafcigfhhiflhnhof
financi time	kbhcjdfgeifoe
find	daibhchdlhfiijeleneod
find a	jaibfdhoe
find it	mafchdhgfhhiflhnhof
find neverland	mcfdfgfhhiilhnhof
find new	nafbicedigfhhiflhof
find out	lahchgehhof
find that	ncfdigfhhiflhnhof
find the	kbfcfdigfiioe
find their	mafcedigfhhlhnhof
fine	hbecidhgihfiijflfnfoe
fine for	ncedhhhihlhnhof
fine of	mchdfhhlhof
finest	ncedhgfhhihlhnhof
finger	mcedihhiflhof
fingerprint	ncedigfhhiflhnhof
finish	fbecigljflfnfoe
finish a	nafcedhghhhiflhnhof
finish fourth	ncedfgihhiflhnhof
finish in	ncfdfghhhlhnhof
finish line	ocedfgihhiflhnhof
finish off	ncfdfgihhlhnhof
finland	mafbicedfgihhiflhof
finnish	obkcedegfhhiflhnhof
fire	hahbjcedigjhfihjflfnfod
firefight	nbicehhiflhnhof
firefox	nafcedjgfhhiflhnhof
firewal	mcfdigfhhlhnhof
firm	bcmdmhfifjflfnfod
firm and	lafchgfhhiflhnhof
firm are	kafchdigfhhiflhof
firm eye	nafchdhgfhhiflhof
firm had	lafcigfhhiflhof
firm has	lafcidfgfhhiflhnhof
firm have	lafdhgfhhlhof
firm in	lafchghhhiflhof
firm is	mafchgfhhiflhnhof
firm on	ncidfgfhhlhnhof
firm rosneft	mchdfgfhhlhnhof
firm said	kafcidhgfhhiflhof
firm sopho	lafcedjgfhhiflhnhof
firm such	lafdigfhhiflhnhof
firm that	lafchdhgfhhiflhof
firm to	jafchdjgehhifof
firm were	mafchgfhhiflhnhof
firm which	nchdfgfhhlhnhof
firm will	mafchhhiflhnhof
first	Zaibjcjdjglhdijjcldndob
first appear	nafcedfhhiilhnhof
first contest	ncfdfgfhhihlhnhof
first day	kahbidhgeoe
first direct	obkcfdfgfhhlhnhof
first film	ncfdfgfhhiilhnhof
first game	lafcegjhhiflhof
first grand	mcfdfgihhlhnhof
first half	ibhdegkoe
first major	lafbfghof
first meet	naicedfhhiflhnhof
first novel	ncfdfgfhhiilhnhof
first perform	ncfdfgfhhiilhnhof
first place	lahbfghhhiflhof
first quarter	jafbfchdighifoe
first round	lafbicedfgihhiflhof
first six	mahcedfghhhiflhnhof
first stage	nbhcedhgfhhiflhnhof
first start	nafcedfgihhlhof
first step	mafchgfhhiflhnhof
first test	nbfcedfgjhhiflhnhof
first time	fbicidhgihfihjelfneod
first two	mcedfghhhiflhnhof
first victori	ocfdfgihhlhnhof
first week	mafcedhgfhhiilhof
first win	mafcedfgihhlhnhof
first-half	ncfdfgihhlhnhof
first-place	ocedfgihhlhnhof
first-quarter	ocedigfhhlhnhof
first-time	laicedhgfhhiflhof
first-time buyer	naicfdfgfhhlhnhof
fiscal	jahbhcjdegeoe
fiscal studi	naidfgfhhlhnhof
fiscal year	nafbidfgfhhiflhnhof
fish	kahbecfdjghoe
fit	hbfcfdigkihjfnfoe
fit for	lcegihhiflhof
five	caibichdigjheijjeleneoc
five day	mafbhcfdfhhlhof
five live	lahcedfgihhiflhof
five million	nahcedhgfhhiilhof
five minut	mcedfghhhiflhnhof
five month	mafbhdfhhlhof
five nomin	ncfdfgfhhiilhnhof
five of	nbicedfhhlhof
five other	nbhcfgfhhiflhnhof
five peopl	objcfdfgfhhlhnhof
five time	mafchgfhhiflhnhof
five week	ncfdfghhhlhnhof
five year	haibfcidhjfoe
five-year	kaibfchdeghifoe
five-year plan	naicfdfgfhhlhnhof
fix	jbfchdjgeifoe
fixtur	lafcedfgkhhiflhof
fl	nafcedhgihhiflhof
flag	lgihhiflhof
flagship	nchdhgfhhiflhof
flair	mafcedhghhhiflhnhof
flame	obicfdfgfhhihlhnhof
flanker	lafcedfgjhhiflhnhof
flare	nafbidfhhiflhof
flare at	obicedfhhlhnhof
flash	kafbichdhoe
flash flood	objcfdfgfhhlhnhof
flat	jafbfcidhghifoe
flat-panel	ocedigfhhiflhnhof
flat-panel tvs	ocedigfhhiflhnhof
flatten	ocidegfhhlhnhof
flaw	jahbhchdjgeifoe
flaw in	ncfdigfhhlhnhof
fled	obicedfgfhhihlhnhof
flexibl	jaibhcidfgeifoe
flexibl in	nahbicfdfgfhhlhnhof
fli	iahchgfiijfnfoe
fli dagger	ncfdfgfhhiilhnhof
fli from	oahbicfdfgfhhlhnhof
fli pig	naicfdfgfhhlhnhof
flick	ncedigfhhiflhnhof
flight	jaebjcidigdihjfoe
flight from	nafbjcegfhhiflhnhof
flight on	nafbicedhgehhihlhof
float	kbfchdigeoe
flood	kbkcfoe
flood and	objcfdfgfhhlhnhof
floor	nafcedihhiflhnhof
flop	nafcfghhhiflhnhof
florida	iaebjchghiijflfnfoe
flourish	mcfdigfhhihlhof
flow	jbfchdioe
flower	nafcedihhihlhof
flu	nbjcideffgfhhiflhof
fluid	nahdfgfhhlhnhof
flurri	nbhceghhhiflhof
flurri of	nbhcehhiflhof
fly-half	kafcedfgjhhiflhnhof
fm	nafbichgfhhiflhof
focker	ocfdfgfhhiilhnhof
focus	fahbfcidigihfihjelfnfod
focus for	nahcedfgfhhihlhnhof
focus on	gahcidighhfihjflfnfod
foe	nafbichdhgehhifof
fogg	ncfdigfhhlhnhof
fold	mceghhhlhof
foley	ncfdfghhhlhnhof
follow	caibicidigiheijjdleneoc
follow a	iahbfchgfiioe
follow an	kbicfgeihoe
follow by	jbfchdfiioe
follow david	nahcfdfgfhhlhnhof
follow his	lafcfghhhihof
follow it	mafcidfgfhhihlhof
follow last	nbjcedfgfhhiflhnhof
follow on	ncegfhhihlhnhof
follow the	hcigihfihjflfnfod
follow up	nafdfghhhlhof
fond	nafcedhgfhhihlhnhof
font	lafcedlgfhhiflhof
font face	mafcedkgfhhiflhnhof
foo	ocfdfgfhhiilhnhof
foo fighter	ocfdfgfhhiilhnhof
food	iaicjifjfnfoe
food and	kaibfchdhoe
food inc	ncidfgfhhiflhnhof
fool	mdfgfhhiilhof
foot	kaibfcfdfgiihoe
footag	kahbicedfgeijoe
footag of	nbicedfgfhhlhnhof
footbal	fbmcfdegiihjfnfoe
footbal associ	lafcedfgjhhiflhnhof
footbal coach	mafcedfgkhhiflhof
footbal feder	ncfdfgihhlhnhof
footbal team	lcedfgkhhiflhof
footbal union	ncfdfgihhlhnhof
footprint	objcegfhhlhnhof
for 10	lafchdfgfhhihlhof
for 15	nbfcedjgfhhlhnhof
for 2004	lcidfgfhhlhof
for 2005	jafbfcidhghoe
for 30	obicedfgfhhihlhnhof
for 5	naicfdfgfhhlhnhof
for a	baibhckgkheiijdleneoc
for about	kafcidhgfhhiflhof
for academ	ocedigfhhiflhnhof
for africa	maicedfgfhhlhnhof
for airbus	ncidfgfhhiflhnhof
for all	jaibfcfdhghoe
for alleg	mbhgfhhiflhof
for almost	nchdfgfhhihlhnhof
for an	gaibidigihfjflfnfod
for and	nceghhhiflhnhof
for ani	lahcegihhiflhof
for anoth	mafcfgihhihlhof
for anyon	ncedigfhhiflhnhof
for arm	obicedfgfhhlhnhof
for at	mcfdigfhhiflhnhof
for award	ocfdfgfhhiilhnhof
for bankruptci	kafcigfhhiflhof
for be	ncegfhhihlhnhof
for best	iafcedfgfhhimlhof
for both	ncfdfgihhlhnhof
for bribe	obicfdfgfhhlhnhof
for britain	nahcedfghhhiflhnhof
for british	kahbfdeghihoe
for busi	mahgfhhlhof
for by	mafgfhhihlhnhof
for children	kaibfdhgeihoe
for china	ocedjgfhhlhnhof
for christma	ncegfhhihlhnhof
for cocain	ncfdfgihhlhnhof
for comment	mahcfgfhhlhof
for consum	mafcfdigfhhiflhnhof
for corrupt	oahbicedfgfhhiflhnhof
for cost	ncfdfgihhlhnhof
for council	naicfdfgfhhlhnhof
for critic	nafcfdfghhhihlhof
for crm	ocedigfhhiflhnhof
for darfur	objcedfgfhhiflhnhof
for develop	mahcfdhgfhhiflhnhof
for download	ncfdigfhhlhnhof
for drug	obidfgfhhiflhnhof
for each	mahcfhhiflhnhof
for econom	naicfdfgfhhlhnhof
for educ	maicegfhhiflhnhof
for emerg	oafbicedfghhhiflhnhof
for england	lahcedfgihhiflhnhof
for eu	objcedfgfhhiflhnhof
for everi	mahcehhiflhnhof
for everyon	mafcedigfhhlhnhof
for exampl	jahbhdhgfifoe
for fail	naicfdfgfhhlhnhof
for fight	ocfdfgihhlhnhof
for former	nafbjcfgfhhiflhof
for franc	nafbfcedighhhiflhnhof
for free	lahchdigehhiflhof
for full	objcfdfgfhhlhnhof
for further	mahbicedfhhiflhnhof
for futur	mahcfdigfhhiflhof
for game	mcedigfhhlhnhof
for help	mafbhcedigfhhiflhof
for her	jafbfcfdeghikoe
for him	kahcedfgihhihof
for his	gahbicedfgjhfijjflfnfod
for hostag	naibjcedfgfhhiflhof
for hous	nbichdfgfhhiflhof
for human	nahcedhgfhhiflhnhof
for instanc	kahcedigfhhiflhof
for iraq	oahbicedfgfhhiflhnhof
for ireland	ncfdfghhhlhnhof
for it	gcidjghhfihjflfnfod
for itali	nafbicedfghhhiflhnhof
for job	nafbjdfgfhhiflhof
for just	mafbhchdfhhof
for key	mahchgfhhiflhof
for labour	maibicedfgfhhiflhof
for life	mcfdhhhlhof
for manag	ncedigfhhiflhnhof
for manchest	ncfdfgihhiflhnhof
for mani	kahbfihoe
for me	kafcedfgihhiiof
for microsoft	ncedigfhhlhnhof
for million	mcedhgfhhihlhnhof
for mobil	lafcfdigfhhiflhnhof
for money	naicfdfgfhhlhnhof
for more	jahbichdhgejfoe
for most	lahchdfhhifof
for mr	kaidfgfhhlhof
for nation	lafcigfhhiflhof
for near	nafbhdhgehhiflhof
for new	kbichdhifoe
for next	kbhcfdhgioe
for now	ncedigfhhiflhnhof
for oil	mafcidfgfhhiflhnhof
for old	oafcdgihhiflhnhof
for one	mahcedhghhhof
for oscar	mcfdfgfhhijlhnhof
for other	kcfdigehhihof
for our	lahcfdhgfhhlhof
for over	nahcedfgfhhihlhnhof
for palestinian	nafbjcedfgfhhiflhnhof
for peac	nahbicedfgfhhihlhnhof
for pension	maicfdfgfhhlhnhof
for peopl	jahbhdjgeifoe
for person	nbicfgehhiflhof
for product	ncidegfhhlhnhof
for quot	oafbicedhgfhhiflhnhof
for racial	nahcfdfgfhhihlhnhof
for ray	ncfdfgfhhiilhnhof
for region	obidfgfhhiflhnhof
for releas	ncedhgfhhihlhnhof
for retail	mafcjdfgfhhiflhnhof
for run	nafbicedhgfhhiflhnhof
for russia	oafbicedhgfhhiflhnhof
for scotland	ncfdfghhhlhnhof
for second	mafchdfgihhiflhof
for seven	mahbicfdfhhiflhof
for sever	nafbicedhgfhhiflhnhof
for share	ncidfgfhhiflhnhof
for six	lbiifoe
for some	hahbhcidhifjfoe
for soni	nafcedigfhhlhnhof
for sport	ncedfghhhihlhnhof
for star	ncfdfgfhhiilhnhof
for sunday	nafcedfgjhhiflhnhof
for support	ncfdfgfhhiilhnhof
for take	ncedfhhihlhnhof
for talk	mahbjcedfgfhhiflhnhof
for technolog	mafchdigfhhiflhof
for that	kahcfghhhof
for the	Xajbicjdigmhdijjcldncob
for their	hahgjhfihjflfnfoe
for them	iaibfdhghoe
for this	kbfghiioe
for those	jahbfcfdiifoe
for three	jbhcfdfghiioe
for treatment	nahcedhhhiflhnhof
for turkey	oahbicedfgfhhiflhnhof
for tv	mafcedigfhhihlhof
for two	kbfchdegiihoe
for uk	mafbichdfgfhhlhof
for us	ibfchdfgiiijfoe
for use	kbfchdigfoe
for user	ncedigfhhlhnhof
for violat	nafcfdfghhhlhof
for wale	mceghhhiflhnhof
for what	laiceghhhiflhof
for which	kahchdfhhihof
for window	mafcedjgfhhiflhnhof
for wireless	ncedigfhhiflhnhof
for women	naicedhgfhhiflhnhof
for work	nahcfdfgfhhihlhnhof
for year	mahcfdfghhhlhof
for you	mcedjgfhhiflhof
forc	daibkcjgihejeleneoc
forc a	ncedfgihhiflhnhof
forc and	obicedfhhiflhnhof
forc are	objcfdfgfhhlhnhof
forc have	objcfdfgfhhlhnhof
forc in	lbkcedfgfhhiflhof
forc kill	objcfdfgfhhlhnhof
forc move	nbjcedfgfhhiflhnhof
forc sale	nchdfgfhhlhnhof
forc that	oafbicedhgfhhiflhnhof
forc the	mafbhchdfhhiflhof
forc to	iahbfgijfoe
forcibl	nbicegfhhiflhnhof
ford	lbfcidegiifoe
forecast	gahbfcldfgeoe
forecast a	mcidfgfhhiflhnhof
forecast for	lafcidfgfhhlhof
forecast that	mchgfhhiflhnhof
forecast to	mahchdfgfhhiflhnhof
foreign	fajbjckdegdhfihjflfnfod
foreign affair	maidfgfhhiflhnhof
foreign invest	nchdfgfhhlhnhof
foreign languag	ncfdfgfhhiilhnhof
foreign minist	mbhcidfgfhhiflhof
foreign ministri	nafbidfgfhhlhof
foreign nation	nahcfdfgfhhlhnhof
foreign offic	naicfgfhhlhnhof
foreign secretari	kakcedfgfhhiflhnhof
foreign terror	maicfdfgfhhlhnhof
forest	lafbjcedfgjhhifof
forget	lbfcedjghhhiflhof
forgotten	mahcegfhhihlhnhof
form	eahchdigjhfihjelfnfod
form a	kahbidfgeihoe
form in	mafdfgihhlhof
form of	iahbfdiifoe
formal	jaibfchghifoe
format	ibfcfdlgfoe
former	daibjcidhgkheiijeleneoc
former british	nbicfdfgfhhiflhnhof
former chief	ncidfgfhhiflhnhof
former conserv	naicfdfgfhhlhnhof
former england	mcfdfgihhlhnhof
former presid	nafchdhgfhhiflhnhof
former world	mcedfgihhiflhnhof
formula	kafbfcfdfgkihoe
formula one	mafcfdfgjhhiflhof
forrest	mafcedjgfhhlhof
forrest research	ncedigfhhlhnhof
forthcom	kaicegfhhihof
forthcom general	naicfdfgfhhlhnhof
fortun	ibhchghihjfnfoe
fortun of	mafchdhgfhhiflhnhof
forum	kchdigehhifof
forward	eaibidhgkhfjelfnfod
forward to	iahbfdegjihoe
foster	maichdfhhiflhof
fought	kbhcedhgioe
foul	ncedfghhhihlhnhof
found	dahbidmghheiijeleneoc
found a	mbhcedfghhhiflhof
found by	naicfgfhhiflhnhof
found dead	nafbicedfgfhhiilhof
found in	lahbfcfdjgeifof
found it	nafbidfhhiflhof
found on	mcedigfhhiflhnhof
found out	ncegihhiflhof
found that	ibfdkgeoe
found the	mahchdfgfhhlhnhof
foundat	jaibfcedjgeoe
founder	ibfcjdigfjfoe
founder mikhail	mchdfgfhhlhnhof
fountain	obicegfhhiflhnhof
four	cahbhcjdigjheiijdleneoc
four compani	nafchdhgfhhiflhnhof
four day	kahbhcfdfihoe
four million	ncfgfhhihlhnhof
four month	ncfdfghhhlhnhof
four number	ocidfgehhihlhnhof
four of	mahdfghhhiflhof
four time	lafdhhhlhof
four week	nchdfghhhiflhof
four year	iahbhchghjfoe
four-hitter	ocfdfgihhlhnhof
four-year	mafbicfdfhhiflhof
four-year corrupt	obicfdfgfhhlhnhof
fourth	fafbecjgkhfiijflfnfod
fourth in	lafcedfgjhhiflhnhof
fourth quarter	jbfcjghifoe
fourth round	mcedfgihhiflhnhof
fourth seed	mcfdfgihhlhnhof
fourth set	ncfdfghhhlhnhof
fourth-quarter	nafchdhgfhhiflhnhof
fox	iajbfghijjfoe
fox accus	naicfdfgfhhlhnhof
fox said	majcfdfgfhhlhnhof
fox told	naicfdfgfhhlhnhof
fox was	nahcedfghhhiflhnhof
foxx	mafcedfgfhhiklhnhof
foxx and	ncfdfgfhhiilhnhof
fps	oafcedfgfhhiflhnhoj
fragil	nafbjdfgfhhiflhnhof
framework	lahcfhhlhof
franc	eafbichdigkhfihjelfneod
franc and	jbfdhghoe
franc coach	mcfdfgihhlhnhof
franc squad	ncfdfgihhlhnhof
franchis	lafbfcfdighihoe
francisco	jafchdjghifjfoe
frank	kbfdfiioe
franz	lcedfgfhhijlhnhof
franz ferdinand	lcedfgfhhijlhnhof
fraud	iafbhcjdigeifoe
fraud and	kafcidfgfhhiflhnhof
fraud charg	nchdfgfhhlhnhof
fray	oafbicedhgfhhiflhnhof
fred	nafcedfgihhihlhnhof
freddi	mafdfgihhiflhof
freder	mafcfdfgihhiflhnhof
freder michalak	ncfdfgihhlhnhof
free	faibickdhgihfifjelfnfod
free agent	nafcedfgjhhiflhnhof
free up	mahcegfhhiflhnhof
free-kick	ncfdfgihhlhnhof
freed	lahbkcedfgehhifof
freedom	kahbicfdhgeihoe
freedom of	mcedhgfhhlhnhof
freeli	mcedihhiflhof
freeman	ncegfhhiilhnhof
freez	lbjchgeifoe
freez on	nafbichgfhhiflhof
french	gafbjcidhgjhfihjflfnfod
french open	lafcedfgjhhiflhnhof
french presid	nbicedfgfhhiflhnhof
frenchman	ncfdfgihhlhnhof
frequent	mcedhhhlhof
fresh	iahbicighjfnfoe
fri	nafcegihhiflhnhof
friday	cahbjckdhgjhejdleneoc
friday after	lafcjdfghhhiflhof
friday as	lcjdfgfhhiflhof
friday in	mafbicedfghhhihlhof
friday is	oafbicedfghhhiflhnhof
friday night	lahbfchdegihhifof
friday that	mafbhdhifoe
friday to	nafbicfdfhhiflhnhof
friend	faibfdigihfijjelfnfod
friend against	mcedfgihhiflhnhof
friend and	mcedhhhlhof
friend of	mahbhcfdfghhhof
frighten	naicedfhhlhnhof
from 60	naicfdfgfhhlhnhof
from a	faibjchgihfihjelfnfod
from african	oafbicedhgfhhiflhnhof
from all	mcehhihlhnhof
from an	kbfchdhoe
from around	ncedigfhhlhnhof
from bbc	ncegfhhiilhnhof
from buy	nafcigfhhiflhnhof
from chelsea	ncfdfghhhlhnhof
from china	nchdfgfhhlhnhof
from compani	nafdigfhhiflhnhof
from develop	objcedegfhhlhnhof
from either	naicfdfhhlhnhof
from franc	nafbicedfghhhiflhnhof
from gaza	objcfdfgfhhlhnhof
from his	iahbhcfdhghihjfoe
from hong	obicegfhhiflhnhof
from india	nafdigfhhiflhnhof
from iraq	mahbjcfdfgfhhiflhof
from it	jbfcidhgeihoe
from key	obicegfhhlhnhof
from lead	objcedfgfhhlhnhof
from leav	nafbicegfhhlhnhof
from microsoft	ncedigfhhlhnhof
from more	ncedigfhhlhnhof
from mr	nahdfgfhhlhnhof
from new	nafbfcedigfhhihlhnhof
from novemb	mchgfhhiflhnhof
from one	kahbigfifoe
from other	mahcedhgfhhiflhnhof
from prison	naicfdfgfhhlhnhof
from real	nafcedfgihhlhnhof
from record	nafcidfgfhhihlhnhof
from return	objcfdfgfhhlhnhof
from some	mafbhchdfgfhhlhof
from start	ncedfgihhiflhnhof
from the	aaibjchdkgjhdiijdldndoc
from their	jbhchdhoe
from this	nafcedhhhihlhof
from us	mcidfgfhhlhof
front	gahbicegjhfihjflfnfod
front bench	naicfdfgfhhlhnhof
front line	nbicedfhhiflhnhof
front of	jbfcegjihoe
frontlin	nahdfgfhhlhnhof
frontman	ncedfgfhhijlhnhof
frost	kajgfhhiflhof
frost programm	maicfdfgfhhlhnhof
frozen	mafbhdhgfhhiflhof
frustrat	ibfdhgkifoe
ft	nchdfgfhhlhnhof
fuel	hbfcldhgeihjfoe
fuel cost	mafcjdfgfhhiflhnhof
fuel price	mafcjdfgfhhiflhnhof
fuell	lahchgfhhiflhof
fuell by	mahgfhhiflhnhof
fulfil	lafbhcfdfgihhifof
fulham	lafcedfgjhhlhof
full	faicighhfihjflfnfod
full of	lbfdfiioe
full year	mafchdfgfhhlhnhof
full-back	lafcedfgjhhiflhnhof
full-time	mahcfghhhiflhof
full-year	ncidfgfhhlhnhof
fulli	iaibhchgfjfoe
fullquot	jafckdfgfhhiflhof
fullquote.aspx	jafckdfgfhhiflhof
fumbl	ncedfgihhiflhnhof
fun	kafbfdhgfijoe
function	jbfchdigfoe
function in	ncfdhgfhhlhnhof
fund	eajbeckdihfihjflfnfod
fund for	lahbfchdfgfifof
fund to	kahbfchdhgeoe
fund-raising	nafbichdfgfhhlhof
fundament	kaibfcfdiifoe
fundrais	nahcfdfgfhhlhnhof
funer	nbhcedfgfhhiilhof
furcal	ocedfgihhiflhnhof
furor	mahcehhlhnhof
further rise	nchdfgfhhlhnhof
further step	nbicedfhhiflhnhof
futur	daicjdjgiheihjeleneoc
futur of	kahbfdigeoe
g	kafbfcegjiioe
g0	jajbfchdhgeifoe
g00	mahdhgeiflkod
g20	naibhdfgfhhiflhof
g7	mafcidfgfhhiflhnhof
g8	makcedfgfhhiflhnhof
gadget	iafbfcedmgfhhiflhof
gadget and	ncfdhgfhhlhnhof
gadget are	ncfdigfhhlhnhof
gadget for	ncfdhgfhhlhnhof
gadget of	ncfdigfhhlhnhof
gadget that	mcedigfhhiflhnhof
gain	gaibicjdhhfjelfnfod
gain from	mahbidfgfhhiflhof
gain on	mchdfghhhiflhof
galaxi	nafchdigfhhiflhof
galla	nafcedfgjhhiflhnhof
galleri	nafcedhghhhlhof
galloway	oaibfcedfgfhhihlhnhof
gambl	lbfcioe
game	bbjdkglheihjdleneoc
game 2	oafbkcedfgfhhiflhnhof
game after	mcfdfgihhlhnhof
game against	kafcedfgkhhiflhof
game and	iafbhcegjiioe
game are	lchdhgfhhiflhof
game as	mcedfghhhlhnhof
game at	lafcegihhiflhof
game award	ocfdjgfhhiflhnhof
game becaus	ncfghhhlhnhof
game befor	ncfdfgihhlhnhof
game between	mafcedfgihhiflhnhof
game but	mceghhhiflhnhof
game consol	kafcedjgfhhiflhnhof
game develop	ncedigfhhlhnhof
game enter	ncfdfghhhlhnhof
game fan	mcedigfhhlhnhof
game for	lafcedigihhiflhof
game have	mcedhgfhhlhnhof
game in	kbfcedhgioe
game industri	lahcfdigfhhlhof
game into	mafcegihhiflhnhof
game is	kafcedihhihlhof
game maker	mafcedjgfhhiflhnhof
game of	iafbhcedhgjjfoe
game on	lafcedigihhifof
game oper	obkddgfhhiflhnhof
game plan	ncfdfghhhlhnhof
game summari	ocedfgihhiflhnhof
game that	kafcedigihhiflhof
game to	kbfcedhgiifoe
game under	nafbfcedihhiflhnhof
game was	mafcegihhlhof
game when	ncfdfgihhlhnhof
game will	nafcedhghhhiflhnhof
game with	lcegjhhiflhof
gameboy	mafcedigfhhlhnhof
gamer	jafdkgehhifof
gamer could	ncfdhgfhhlhnhof
gang	lafbhcfdhgeiioe
gang of	ncfdfgfhhiilhnhof
ganymed	ocedigfhhiflhnhof
gap	jahbfcidhghifjfoe
gap between	mahdfgfhhiflhnhof
garag	ncfgfhhihlhnhof
garcia	nafcedfgjhhlhof
garden	kafbfcfdfgiihoe
garden state	ncfdfgfhhiilhnhof
gareth	lcedfgihhiflhnhof
gareth thoma	mcedfghhhiflhnhof
gari	jafbfcegjiioe
gari bettman	ocedfgihhlhnhof
gartner	lafcfdkgfhhiflhof
gas	iafbjcldfgeoe
gase	ocedigfhhlhnhof
gasolin	nafcidfgfhhiflhnhof
gate	kahbfcddlgeoe
gateshead	kajcedfgfhhihlhof
gather	iaidijfnfoe
gather in	mcfdhgfhhlhof
gather inform	ncfdhgfhhlhnhof
gather pace	naicfdfgfhhlhnhof
gaug	nafchdhgfhhiflhof
gave	hahbicfgjhfihjflfnfod
gave a	nbicehhiflhof
gave him	obicfdfgfhhlhnhof
gave more	nahcfdfgfhhihlhnhof
gave the	mcfdfghhhlhof
gavin	lafcedfgjhhiflhnhof
gavin henson	mcedfgihhlhnhof
gay	mbkcedfgehhihof
gay marriag	nafbkcedfgfhhiflhnhof
gaymard	mcidfgfhhlhnhof
gaza	jafbncedfgehhifof
gaza citi	objcfdfgfhhlhnhof
gaza pullout	objcfdfgfhhlhnhof
gaza strip	lafblcedfgfhhiflhof
gazprom	lafbfckdfgfhhiflhof
gazprom is	ncidfgfhhiflhnhof
gb	nafcedfgjhhiflhnhof
gdp	kafckdfgfhhiflhof
gdp growth	nchdfgfhhlhnhof
ge	nafchdfgfhhiflhoi
gear	lafbfcfdjghifof
geiberg	ocedfgihhiflhnhof
gen	naibicedfgfhhiflhnhof
gene	mafcfdkgehhiflhof
general	dakbjcjghhejeleneoc
general elect	galbidegfifjfoe
general manag	lafcedhghhhihlhof
general motor	lafcjdfgfhhiflhnhof
general public	nafbicfdhgfhhiflhof
general susilo	objcfdfgfhhlhnhof
general worker	naicfdfgfhhlhnhof
generat	gbechdjghhfiijflfnfod
generat of	jbfcfdjgeihoe
genet	mbfdigehhof
genius	nafcedhgfhhiilhnhof
genocid	ncfdfgfhhiilhnhof
genom	nafcedjgfhhiflhnhof
genr	lafcegfhhijlhof
genuin	jajbfcedigfifof
geoff	mahcedfhhihlhnhof
geograph	mcfdigehhiflhnhof
geordan	ncfdfghhhlhnhof
geordan murphi	ncfdfghhhlhnhof
georg	haibicfdhghihjflfnfoe
georg bush	naicfdfgfhhlhnhof
georg w	lahbjgeifoe
georgetown	ocedfgihhiflhnhof
georgia	kafbhchghoe
georgia say	nafbicedhgfhhiflhnhof
georgian	nafbjdfgfhhiflhof
gerhard	mbicfgfhhiflhof
gerhard schroeder	nbicfdfgfhhiflhnhof
german	gbichdjghhfjflfnfod
german chancellor	nbicedfgfhhiflhnhof
german teenag	ocfdigfhhlhnhof
germani	hbicidhghhfjflfnfod
germani and	nafbigfhhiflhnhof
germani to	ocedfgihhlhnhof
gestur	ncedhgfhhihlhnhof
get	aajbickdhgkhdiijdldndob
get a	hahbecjdighhfihjflfnfoe
get an	nafdfghhhiflhnhof
get back	lcedfgihhlhof
get close	nahcedhgfhhiflhnhof
get his	mafcedfhhiilhnhof
get hold	mcfdigfhhlhnhof
get in	mahcedjgfhhlhof
get into	lafbicideoe
get it	kbfcfdhghoe
get me	ncfdfhhiilhnhof
get more	lcedigfhhiflhnhof
get offici	oafcdgjhhiflhnhof
get on	kajcedfhhlhof
get out	lahcfhhiflhof
get readi	nahbicedfgfhhihlhnhof
get rid	laicfgfhhiflhof
get the	hahbfchdigijfnfoe
get their	lahcfdigfhhiflhof
get them	ncfdfgfhhihlhnhof
get through	lahdfghhhiflhof
get to	kcedihhihof
get tough	obicedfhhiflhnhof
gethin	ncfdfghhhlhnhof
gf0	oafcedlgfhhiflhnhoe
gf2	oafcedlgfhhiflhnhoe
ghraib	obicfdfgfhhlhnhof
ghraib prison	obicfdfgfhhlhnhof
giamatti	ncfdfgfhhiilhnhof
giant	eafbhckdjgihfifjelfnfod
giant gazprom	nchdfgfhhlhnhof
giant microsoft	nafchdhgfhhiflhnhof
giant planet	ocedigfhhlhnhof
giant yuko	mafcjdfgfhhiflhnhof
gibbon	nahcedfgfhhihlhnhof
gibson	mcedfghhhiilhof
gift	nahbicedfgfhhihlhof
gig	mafcedfgfhhijlhnhof
gig in	ncfdfgfhhiilhnhof
gigg	ncedfgihhiflhnhof
girl	jbicfdegiijjfoe
girl who	obicfdfgfhhihlhnhof
give	daibicjdjgihejeleneoc
give a	kaibhceifof
give him	mafcedhghhhlhof
give it	lahbfcideihoe
give peopl	lcedigfhhiflhnhof
give the	kbhdioe
give them	kceghhhlhof
give up	lahchgfhhiflhof
give us	mafcfdfghhhihlhnhof
give you	mahcedhhhiflhof
giveaway	mahceghhhiflhnhof
given	eaibfcidhgihfiijelfnfod
given a	ldfghhhihlhof
given that	mcedhhhiflhnhof
given the	lahchdfgehhihlhof
given to	lbfihof
glad	kcfdfgihhihof
glad to	nahcedfghhhiflhnhof
glasgow	lcfdfgihhlhof
glass	mahcegfhhiilhnhof
glastonburi	ncfdfgfhhijlhnhof
glazer	mafbjcedegkifoe
glazer bid	nafdfgihhiflhof
glen	mafcedfgjhhlhof
glenn	nafcedfgjhhiflhnhof
glitch	ncddkgfhhiflhnhof
global	fahbeckdjgfhfihjflfnfod
global demand	nchdfgfhhlhnhof
global economi	mcidfgfhhlhnhof
global poverti	naicfdfgfhhlhnhof
globe	kafdfgfhhiklhof
globe award	ncfdfgfhhiilhnhof
gloom	nafbidfgfhhiflhnhof
glori	kafbfcegjihof
glossi	ncfdfgfhhihlhnhof
glow	ncedigfhhiflhnhof
glow red	ocedigfhhlhnhof
gm	lafckdfgfhhiflhof
gmt	jahbfcidegiifoe
gmt on	mahcfdfhhiflhnhof
go	aajcidigkheijjdlendoc
go ahead	lahbfdegihhifof
go and	mahcfdfhhlhnhof
go away	nahceghhhiflhnhof
go back	lcfhhihlhof
go down	kcedhgihhifof
go forward	mdhhhiflhof
go into	jahbicfihjfoe
go on	hahbfchdhijjfoe
go out	kahcedhghhhifof
go through	kafdfgihhihof
go to	dakbfdigjhfiijelfneod
go up	mahdfghhhiflhof
go-ahead	nafchdfghhhiflhof
goal	gahbfdhglifjfoe
goal in	kafcedfgjhhiflhnhof
goal is	nafcedihhiflhnhof
goalkeep	mafcedfgjhhiflhnhof
goe	hahbechdkghjflfnfoe
goe on	kafbfdhghoe
goe to	mahchdfgfhhlhof
gold	haebkchdfgjjfnfoe
gold medal	kafbicedfgjhhifof
gold medallist	ncfdfgihhlhnhof
golden	hahbedfgiijjfoe
golden globe	kafcedfgfhhiklhnhof
golden rule	nahcidfgfhhiflhnhof
goldeney	ncedhgfhhihlhnhof
golf	mafcedhgjhhiflhof
gone	gahbigihfiijflfnfod
gone back	ncfdfhhihlhnhof
gone but	nafbicedfhhiflhnhof
gone on	mafbicedfhhiilhof
good	caickdigiheiijeleneoc
good and	kahbfchifoe
good deal	nbicfdfgfhhiflhnhof
good enough	mcedhhhiflhnhof
good for	lchdfgfhhof
good game	mafceghhhiflhnhof
good in	ncedfghhhihlhnhof
good news	lafcidhgfhhiflhof
good or	ocedigfhhlhnhof
good team	mcfdfgihhlhnhof
good to	mafcegihhiflhnhof
good way	mahcehhiflhnhof
goodby	nahcfdfgfhhihlhnhof
googl	gafbfckdmgeifjfoe
googl and	nafcedjgfhhiflhnhof
googl for	ocedigfhhiflhnhof
googl has	lafcedjgfhhiflhnhof
googl inc	nafcigfhhiflhof
googl launch	nafcedjgfhhiflhnhof
googl news	ocedigfhhiflhnhof
googl scholar	ocfdigfhhlhnhof
googl unveil	ocedigfhhiflhnhof
gop	objcedfgfhhlhnhof
gordon	gakcfgjiejfnfoe
gordon brown	halbhdegeifoe
gordon d'arci	ncfdfghhhlhnhof
got	eaibechdhgkhfiijelfnfod
got a	ibfgjihoe
got the	kafbfdfgiihoe
got to	iaibfcegjihoe
govern	aalbjcldjgfheifjdleneoc
govern agenc	nafdigfhhiflhnhof
govern and	iajbigeifoe
govern announc	naicfdfgfhhlhnhof
govern bodi	lahcegihhiflhof
govern could	nahdfgfhhlhnhof
govern depart	mahchdfgfhhiflhnhof
govern for	mahdfgfhhiflhnhof
govern had	kaidfgfhhiflhof
govern has	jajchdfgehhifof
govern in	mbhcedhhhiflhof
govern is	jaibhcidegeifoe
govern need	mahbidfgfhhiflhof
govern of	mahdhgfhhiflhof
govern offici	nafdhgfhhiflhnhof
govern opt	nahcfdfgfhhlhnhof
govern over	nbjcedfgfhhiflhnhof
govern plan	kajdfgfhhiflhnhof
govern propos	nahbicedfgfhhiflhnhof
govern report	nafcidfgfhhiflhnhof
govern rethink	naicfdfgfhhlhnhof
govern said	kcjdfgfhhiflhof
govern say	nahcfdfgfhhlhnhof
govern spokesman	nafbjdfgfhhiflhnhof
govern that	maicfdfgfhhlhnhof
govern the	mahgfhhiflhof
govern to	jahbicidhgeifoe
govern was	kajcfdfgfhhihlhof
govern will	kaibhchdfgehhifof
govern would	maibhcedfgfhhiflhnhof
governor	kafbjcidfgeifoe
governor of	nafbjcfdfgfhhiflhnhof
govt	nafbichdhgeifoe
gp	naicfdfgfhhlhnhof
gps	ncfdigfhhlhnhof
grab	jafcidhgijfoe
grace	mcedfgfhhijlhnhof
grade	lahbidfgeoe
grade uranium	objcfdfgfhhlhnhof
graduat	lgfhhihlhof
graham	ibfcedhgjiioe
graham cluley	mcfdigfhhlhnhof
graham poll	ncedfgihhlhnhof
grammi	lafcedfgfhhiklhnhof
grammi award	mcfdfgfhhijlhnhof
grand	gbhglifjfnfoe
grand prix	kafcfdfgkhhiflhof
grand slam	iafcedfglhhiflhof
grandclaud	ncfdfgihhlhnhof
grant	iahbhdhgfihjfoe
graphic	iafcedlgfhhiflhof
grass	nafbhchdeghhhiflhof
grave	nbfcedigfhhihlhnhof
great	eaibedigkhfijjelfnfod
great britain	mcedfgihhiflhnhof
great opportun	mghhhiflhof
greater	hahbfcidiifjfoe
greatest	kahbfcedhghiioe
greec	lafchdfgihhifof
greek	lbhcegioe
green	iahbjcfdeghiijfnfoe
green day	ncfdfgfhhijlhnhof
green light	nafbjdfgfhhiflhnhof
green zone	objcedfgfhhlhnhof
greenback	mafcjdfgfhhiflhnhof
greenspan	nafcfdkgfhhiflhof
greenspan said	oafcfdigfhhiflhnhof
greet	lafbfdioe
greg	lcedfgjhhiflhnhof
greg rusedski	mcedfgihhiflhnhof
gregori	ncfdfgihhlhnhof
gregori lamboley	ncfdfghhhlhnhof
grew	iafbfckgfoe
grew by	lafcigfhhiflhof
grewcock	ncfdfgihhlhnhof
grey	nahchdfghhhiflhof
grid	nafcedjgfhhiflhnhof
grid comput	ocfdigfhhlhnhof
griffin	nahcedfgihhiflhof
grip	lbhchgfoe
grip by	obicfdfgfhhihlhnhof
gritti	ncedhgfhhihlhnhof
grizzli	nafcedhghhhiflhnhof
groin	ncfdfgihhlhnhof
groin injuri	ncfdfgihhlhnhof
gross	jafbfcidfihoe
gross domest	lafcidfgfhhiflhnhof
ground	gaicigihfihjflfnfod
ground in	nahcedfghhhiflhnhof
ground of	maicedfhhiflhnhof
group	bahbickdjgiheiijdldndoc
group and	mchdfgfhhlhnhof
group has	mafbjcfdhgfhhiflhof
group have	lahchgehhlhof
group in	lbhhhifof
group inc	nafcjdfgfhhiflhnhof
group of	hahbicfdhiijflfnfoe
group on	nahcedhgfhhiflhnhof
group said	lafbfchdjgfhhiflhof
group say	nahchdfgfhhiflhnhof
group to	nbhdfgfhhlhof
group will	mdfghhhlhof
grow	ebhckdjgfhfjelfnfod
grow by	lafcigfhhiflhnhof
grow in	nafbicfdhgfhhiflhof
grown	kchdhgfhhifof
growth	dahbkcidlgdhfifjflfnfod
growth and	mchdfgfhhlhnhof
growth as	nchdfgfhhlhnhof
growth at	mchdfgfhhiflhnhof
growth from	ocedigfhhlhnhof
growth in	ibfcjdigeifoe
growth may	nchdfgfhhlhnhof
growth of	kbichgeifoe
growth rate	lafchdhgfhhiflhof
growth seen	nafbkcfdfgfhhiflhnhof
growth was	mchdfgfhhlhnhof
gs0	nafcedfgfhhiflhnhoj
gs8	nafcedfgfhhiflhnhoj
gt	nafbhcedfgehhiflhoi
gta	nafcedigfhhiflhoi
guantanamo	nahbjcedfgfhhiflhof
guantanamo bay	nahbjcedfgfhhiflhnhof
guarante	jaibicfdfghoe
guard	kbjceihoe
guardian	ncedfhhihlhnhof
guest	kbfcedigehhiiof
guid	jbhdhjfoe
guid to	oahbjcedfgfhhiflhnhof
guidanc	mahcfdfhhihlhof
guidelin	maicfgfhhiflhnhof
guilti	iahbjchifjfnfoe
guilti of	kbhcfoe
guilti to	lahbichdfgehhifof
guinea	nafbjcedfgfhhlhnhof
guitar	ncfdfgfhhiilhnhof
guitar and	ncfdfgfhhiilhnhof
guitarist	ncedfgfhhijlhnhof
gulf	lafbjcidfgehhifof
gulf coast	objcfdfgfhhlhnhof
gun	lbhdigfifoe
gunfir	objcfdfgfhhlhnhof
gunmen	objcfdfgfhhlhnhof
gunner	lafcfdfgjhhiflhof
guru	nafceghhhiflhnhof
gut	nafchdfgihhiflhof
guy	iahbfcfdfgjiioe
gwen	mafcegfhhiilhnhof
gwen stefani	ncfgfhhihlhnhof
gymnast	ocedfgihhlhnhof
h	lbfchdhghifoe
h0	nafcedfgehhiflhnhok
h6	ocedfgfhhiflhnhoi
habit	lbfchdhifoe
hacker	lafcedkgfhhiflhof
hackford	ncfdfgfhhiilhnhof
had a	fahbecfdhgkhfiijflfnfod
had agre	lahgfhhiflhof
had all	nceghhhiflhnhof
had alreadi	kaibfdeoe
had also	mahdfhhiflhof
had an	lafcfdfgihhlhof
had been	dakcidhgiheiijeleneoc
had brought	mahdfgfhhiflhnhof
had come	naicfdfgfhhlhnhof
had decid	maicfdfgfhhlhnhof
had done	mahcehhihlhof
had earlier	mafcfdfgihhiflhnhof
had expect	lafcidfgfhhiflhnhof
had fail	laicfdfhhiflhof
had fallen	mchdfgfhhiflhnhof
had gone	lahcfdfgfhhiilhof
had held	nbidfgfhhiflhnhof
had his	ncfdfghhhlhnhof
had hope	nahbhchdfgfhhiflhof
had initi	nahcedfhhlhnhof
had it	lahchdfhhiflhof
had just	ncedfgihhiflhnhof
had long	nahcfdfghhhiflhnhof
had lost	mahbicfgfhhiflhof
had made	kaibhdeghifoe
had never	nafbfcedihhiflhnhof
had no	kahbfchdfghihoe
had not	iaibfchdfghihjfoe
had on	nahcedhgfhhlhnhof
had previous	lchdfgfhhihlhof
had reach	maichdfgfhhiflhnhof
had receiv	mahcfdfhhihlhnhof
had risen	mafchgfhhiflhnhof
had said	mahdfghhhiflhof
had seen	mcehhihlhnhof
had taken	mafdfhhihlhnhof
had the	jbhcfiioe
had to	haibfdhgiihjfnfoe
hadn't	nahcedfhhlhnhof
hail	jbfgiihjfoe
haiti	nafbjcedfhhiflhnhof
half	ecidigjhfiijelfnfod
half and	lcedfgihhiflhnhof
half but	ncfdfghhhlhnhof
half of	ibhciihjfoe
half the	lafchdfgfhhiilhof
half year	nafbhcedhhhof
half-hour	ncfdfghhhlhnhof
half-life	ncedigfhhiflhnhof
half-life 2	ncedigfhhiflhnhof
half-time	jafcedfgkhhihof
half-time entertain	nafcedfghhhlhnhof
halifax	ncidfgfhhlhnhof
hall	lbhcfdhghoe
hall of	nafbhcedhghhhiflhof
halo	kafcedkgfhhiflhof
halo 2	lafcedkgfhhiflhof
halt	lbfcidhgehhof
halv	kahbhchdegeifof
ham	nahcedfghhhiflhnhof
hama	nafbkcedfgfhhiflhnhof
hamid	mafbkcedfgfhhiflhnhof
hamid karzai	mafbkcedfgfhhiflhnhof
hamm	nafcedfgjhhiflhnhof
hammer	kahbichifjfoe
hammer out	naicfdfgfhhlhnhof
hamper	mahcfdfghhhiflhof
hampton	ocedfgihhlhnhof
hamstr	lafbicedfgjhhiflhof
hamstr injuri	ncfdfgihhlhnhof
han	mafchdfghhhlhof
hand	dahbkchdigihejeleneoc
hand a	mcehhlhnhof
hand and	mafcfghhhiflhnhof
hand in	mahbicedfhhiflhof
hand of	jahbhdhghifjfoe
hand on	mafcedhhhihlhof
hand out	lafcedhgfhhiilhnhof
hand over	kafbfcjdhgehhifof
hand the	lahbhifoe
hand to	mafbicegfhhihlhof
handheld	kahcedkgehhifof
handheld comput	nahcegfhhiflhnhof
handheld consol	ncfdigfhhlhnhof
handl	hahbhdigiiejfoe
handl the	kcfghhhiflhof
handset	kafcfdkgfhhiflhof
hang	kafbicjdegiifoe
hang in	ncedfgihhiflhnhof
hank	mafcedfgfhhijlhnhof
happen	eajbechdigjhfihjflfnfod
happen in	lahcedhghhhiflhof
happen to	kahbfchifoe
happen when	nahcedfghhhiflhnhof
happi	hahbfdfgjiijfoe
happi to	lahdfghhhiflhof
happi with	ncfdfgihhlhnhof
harbor	nafbicedfghhhiflhnhof
harbour	mcfdigfhhlhnhof
hard	eaibechdigjhfiijflfnfod
hard drive	lafcedjgfhhiflhnhof
hard for	kahbfcfghof
hard on	mchdeghhhiflhof
hard to	jahbfcfdhghihoe
hard work	mahcedfhhlhnhof
hardest	laicfdfghhhiflhof
hardest hit	naicfdfgfhhlhnhof
hardwar	jafcedkgfhhiflhof
harinordoquy	ncedfgihhiflhnhof
harm	jbfcidjgeifoe
harpoon	oafbicedhgfhhiflhnhof
harri	ibfcegjijoe
harri potter	lafcegfhhijlhof
harrison	mcedfgihhiflhnhof
hart	mafcedfgihhihlhnhof
hartlepool	ncedfghhhlhnhof
has a	fbhdjgihfihjflfnfod
has accus	mahchdfgfhhiflhnhof
has agre	kafcidfhhihof
has alreadi	haibhcedhiijfnfoe
has also	hahbfchdhgfihjfoe
has alway	jahbfcfdighihoe
has an	kghhhifof
has ani	mahdfgfhhlhnhof
has announc	jahbhchdigfjfoe
has appar	nafcedihhlhnhof
has appear	ncfgfhhiilhnhof
has attract	nbicfdfgfhhiflhnhof
has back	nahcfdfhhlhnhof
has becom	iafbhchdhgfijjfoe
has been	aaibicjdjgjheijjdlendoc
has begun	maicedfhhlhnhof
has bought	lafchgfhhiflhof
has call	lahchdehhlhof
has cancel	obicedfgfhhihlhnhof
has caus	nafbigfhhiflhnhof
has charg	oafbicedfghhhiflhnhof
has come	jahbfcfdioe
has confirm	ldfghhhiflhof
has creat	nbicedhhhiflhof
has cut	mcidfgfhhiflhnhof
has defend	mcfdfghhhiflhnhof
has deni	laidfgfhhiflhof
has develop	nahcedhgfhhiflhnhof
has die	kahbfcedfghijof
has done	lahbicedegfhhihlhof
has expand	nafchdhgfhhiflhof
has fail	lafbfdhihoe
has fallen	lafcidfhhiflhof
has found	lafchdigehhlhof
has given	kbfchdhghifoe
has gone	jdhihjfoe
has got	lahceghhhlhof
has grown	mafchdhgfhhiflhnhof
has had	kbfdhoe
has happen	mcehhlhof
has help	jbfcigfoe
has hit	mchdfhhiflhof
has introduc	ocedigfhhiflhnhof
has issu	naicfdfgfhhlhnhof
has it	mgfhhlhof
has join	mafceghhhiilhof
has just	mahceghhhiflhnhof
has launch	lafbhcfdjgehhiflhof
has led	lbfdfgihhifof
has left	mgfhhiflhnhof
has long	maigfhhiflhof
has lost	lahdfghhhiflhof
has made	jbhchdhghifjfoe
has meant	lahdfgfhhlhof
has never	mahcfdfghhhihlhof
has no	jbhcighifoe
has not	haidhgiifjfnfoe
has now	jbhghoe
has offer	maichdfgfhhiflhnhof
has open	mahbhcfdhgfhhiflhof
has order	nchdfgfhhihlhnhof
has pick	mafchdfgfhhihlhnhof
has play	mahcedfgihhiflhnhof
has promis	nafcfdhghhhiflhof
has prove	lafdhhhiflhof
has pull	nafcfdfgihhiflhnhof
has put	mafdfgihhiflhof
has quit	ncedfghhhihlhnhof
has receiv	lafcedhhhihlhof
has recent	lafgfhhihlhof
has releas	nafbicegfhhiflhnhof
has remain	mcfdfgfhhiilhnhof
has repeat	nahbicedfhhiflhnhof
has report	mcidfgfhhiflhnhof
has reveal	mceghhhiflhof
has risen	lafcidfghhhiflhof
has rule	lahbjchdegfifoe
has said	fakbhcidfgfhfiijflfnfod
has seen	jbfcidioe
has set	lafchdhghhhifof
has sign	lafbfchghoe
has sinc	lahbfgfhhlhof
has so	mcehhlhof
has sold	kafbfdigeihoe
has stop	nchdfgfhhlhnhof
has suffer	nbidfgfhhiflhnhof
has taken	kbhchdigeihoe
has the	idhghihjfoe
has thrown	mafcedfghhhihlhnhof
has to	iahbfchdhgioe
has told	mahcfdfgfhhihlhof
has top	nafbicedfgfhhiilhof
has two	lafhhihlhof
has unveil	lahcfdigfhhiflhof
has urg	nbicfdfgfhhiflhnhof
has warn	kahbhcfdiifoe
has won	jbfchghihoe
has work	mafceghhhihlhof
has yet	kaibfcedfghiioe
hasn't	lafhhihof
hassan	maibjcedfgfhhiflhof
hat	lafbhcedjifoe
hat open	ocedigfhhiflhnhof
hatch	obicegfhhlhnhof
hate	nafchdfghhhiflhof
have a	daichdhgjhfiijelfnfod
have access	mafdhgfhhiflhnhof
have agre	kahbidhgfifoe
have all	jbfchghoe
have alreadi	iaibfcfdighoe
have also	jbfiioe
have alway	lahcehhlhof
have an	jahbfcfghoe
have announc	nahcedhgfhhiflhnhof
have as	ncedfghhhlhnhof
have becom	kbfchdigeoe
have been	bajbicidjgiheiijdleneoc
have begun	nahbicedfgfhhiflhnhof
have both	kahbfcedhihoe
have bought	mafdigfhhiflhnhof
have broken	nchdfgfhhlhnhof
have come	kafbhcedighoe
have control	nafbicfdhgfhhiflhof
have decid	mafchhhiflhof
have die	obicfdfgfhhihlhnhof
have discov	nafcedigfhhihlhnhof
have done	kaibfdeghoe
have enjoy	mafcfdfhhiilhof
have express	nahcedfhhlhnhof
have fail	lahbhchgeifof
have fallen	kahcigfhhifof
have found	mafbhcfdigfhhiflhof
have given	naicfdfhhlhnhof
have gone	kafbicfghifoe
have got	iahbfcfgioe
have had	iahbfgiihjfoe
have his	nafcfgfhhiilhnhof
have it	kahbfcedhghoe
have join	ncedhgfhhihlhnhof
have just	ncedhhhiflhnhof
have left	nbicedfgfhhihlhnhof
have lost	kbfdegihhof
have made	lbfdfghihof
have more	mafcedhhhlhnhof
have never	kceghhhihlhof
have no	jahbfghoe
have not	iahbfcfdfgiihoe
have now	lahdfghhhiflhof
have one	mahceghhhiflhnhof
have pick	mafcfgfhhiilhnhof
have play	mafceghhhlhnhof
have pledg	nahcfdfgfhhlhnhof
have previous	mafcehhiilhnhof
have promis	naicfdfgfhhihlhnhof
have put	lafcfghhhiflhnhof
have reach	nahcedfhhihlhnhof
have recent	mafchgfhhiflhnhof
have repeat	naicfdfgfhhlhnhof
have rule	nahbicedfgfhhiflhnhof
have said	haibfcighjfoe
have seen	jahbfchihoe
have serious	naicfdfgfhhlhnhof
have sign	lbfchgiifoe
have signific	ncedigfhhiflhnhof
have some	mafcfgihhiflhof
have spoken	nafbjcedfhhiflhnhof
have suggest	nafdfgfhhihlhnhof
have suspend	oahbicedfgfhhiflhnhof
have taken	kafchdfgihhlhof
have the	hajbfcedigijfoe
have to	dajbecidigkhfjelfnfod
have troubl	nafcidfgfhhiflhnhof
have turn	mafbicfgfhhlhof
have two	mafcfdhhhiflhnhof
have warn	mahbidfgfhhiflhof
have won	jbfdegiihoe
have yet	mahcedfhhihlhnhof
haven't	kaibfcedfghihoe
hawkin	lafbfdighoe
hay	ncfdfgihhlhnhof
hayley	ncfdfgihhlhnhof
hayley yell	ncfdfgihhlhnhof
hazel	lcedfghhhihlhof
hd	mafdjgfhhiflhof
hd dvd	ocedigfhhiflhnhof
hdtv	mafcedjgfhhiflhnhof
hdtv is	ncfdigfhhlhnhof
he	hbfcfdhgkiijfoe
he a	mcedfgihhlhnhof
he accept	naicfdfgfhhlhnhof
he accus	nahbicedfgfhhiflhnhof
he ad	eajbechdhgihfiijelfnfod
he admit	lcfdfghhhlhof
he also	gakbfchdfiijfoe
he and	kbhcfdeghihoe
he appear	nahcfdfgfhhihlhnhof
he approach	objcfdfgfhhlhnhof
he argu	lajcfdfgfhhiflhnhof
he arriv	nahcedfghhhihlhof
he ask	laicedhhhiflhof
he becam	nahcedfgfhhihlhnhof
he believ	kaibhdfgfof
he call	laicedhgfhhiflhof
he came	mcedfhhiilhof
he can	jahbfcegjifoe
he cannot	mahcedfghhhihlhnhof
he claim	lajcedfhhiflhnhof
he continu	ncfdfgfhhihlhnhof
he could	kaibhcedfhhof
he deni	majcfdfgfhhlhnhof
he describ	naicfdfgfhhlhnhof
he did	jaibfcfdfgiihoe
he didn't	mcedfghhhihlhof
he die	nbhcedfhhlhof
he doe	lahbhceghhhiflhof
he expect	kaidfhhof
he felt	nahcfdfgfhhihlhnhof
he found	mcedhghhhiflhof
he gave	mcedfghhhlhnhof
he get	ncfdfghhhlhnhof
he got	mcedfghhhihlhof
he had	fakdegjhfiijflfnfod
he has	faibegkhfihjflfnfod
he hope	kajcedhgfhhiflhof
he insist	kajcfdfhhiflhof
he is	eajbecfgkhfijjflfnfod
he join	nahcfdfgfhhihlhnhof
he like	nafbicedfhhlhnhof
he look	mceghhhiflhnhof
he made	kcedfgihhiiof
he make	ncfdfghhhlhnhof
he miss	ncfdfgihhlhnhof
he onc	nahcfdfgfhhlhnhof
he plan	maidfgfhhiflhnhof
he play	lafcedfghhhiilhof
he ran	ncedfhhihlhnhof
he refus	nahcedfghhhiflhnhof
he reject	naicfdfhhlhnhof
he said	aalbfcidigjheijjdleneoc
he say	jaibfgfihoe
he score	nafcedfgihhlhnhof
he settl	nafcedfghhhihlhnhof
he should	lahcedfhhiilhof
he show	ncfdfghhhlhnhof
he start	nafbicedfgfhhiilhnhof
he still	maicedfgfhhlhnhof
he suffer	nbicedfgfhhihlhnhof
he then	laicedfhhihlhof
he thought	mahceghhhiflhof
he told	falbfgjiijfoe
he took	lahbhcedfhhlhof
he travel	obicedfgfhhihlhnhof
he tri	nahcehhiflhnhof
he visit	naicfdfgfhhlhnhof
he want	kaibfcedeghihoe
he warn	lahgfhhiflhof
he was	dakgkheijjeleneoc
he went	maicfdfgfhhlhnhof
he will	gajchdegjhfihjflfnfod
he won	kbhcedegiihoe
he would	gajddgjhfiijflfnfod
he wrote	nafcfdhgfhhiilhof
he'd	mbicedfhhihlhof
head	eahbkchdhgiheiijeleneoc
head by	nbidfgfhhiflhnhof
head coach	ncedfgihhiflhnhof
head for	mbicedegioe
head of	haibfcidiihjfnfoe
head to	lbicfdhghifoe
head-to-head	nahcehhiflhnhof
headlin	jahbjcfgdiijfoe
headlin the	ncfdfgfhhiilhnhof
headquart	kahbfchdhgfifoe
headquart in	mchdfgfhhiflhof
health	gajbjcigdhfjflfnfoe
health and	kaicfgfhhlhof
health check	naicfdfgfhhlhnhof
health of	nchdfgfhhlhnhof
healthcar	mafcigfhhiflhof
healthi	mchdfghhhiflhof
healthsouth	ocidfgfhhiflhnhof
hear	hafbichdhgjhfjflfnfoe
hear case	oafbicedfghhhiflhnhof
hear in	mafghhhiflhof
hear on	nafbhcfdhhhiflhof
heard	jahbfdfghihoe
heart	gcidfgjhfiijflfnfod
heart attack	mafcideghhhof
heart of	kahbicfdfghifoe
heat	jafbjcidfghjfoe
heat oil	ncidfgfhhiflhnhof
heat on	oafbichdfgfhhiflhnhof
heath	nahceghhhiflhof
heather	nafcedfghhhihlhnhof
heavi	iaebhcidhghihjfoe
heavili	kafbhchdigfifoe
heavyweight	mafbfchghoe
hedg	mafcjdfgfhhiflhnhof
hedg fund	nafcjdfgfhhiflhnhof
heel	mcidegihhiflhof
heel of	ncidehhlhnhof
height	mafbhcfgfhhihlhof
heighten	nbjcedfgfhhiflhnhof
heineken	lafchdfgihhiflhof
heineken cup	mcfdfgihhlhnhof
held	eajbjchgiheiijeleneod
held a	mahcfgfhhiflhnhof
held as	oahbicedfgfhhiflhnhof
held at	mcedfgfhhijlhnhof
held by	mahcfdfghhhlhof
held in	jaibjcfdfgfiijfoe
held off	nafcedfgihhihlhnhof
held on	kaibfcedfghihoe
held talk	nahchdfgfhhiflhnhof
held the	mafcegihhlhof
held to	nafbicedfgihhiflhof
helen	nafbfchdighhhiflhof
helicopt	kahbkcedfgeifof
hell	mafbjcedfhhihlhof
hell of	obicedfhhiflhnhof
helm	mafchdhgfhhof
help	baibhckdkgiheihjdleneoc
help boost	nafchdfgfhhihlhnhof
help by	lafchhhiflhof
help drive	mafdigfhhiflhnhof
help fight	naicfdfgfhhlhnhof
help him	mcehhlhof
help in	nahcedhgfhhiflhnhof
help peopl	lahcedigfhhiflhnhof
help the	iahbfdhgjifjfoe
help them	kahbfcigfoe
help to	iahbhcidhgfjfoe
help with	nahcehhiflhnhof
helvetica	mafcedkgfhhiflhnhof
hemispher	ncfdfgihhlhnhof
hendrick	ocfdfgihhlhnhof
henin-hardenne	ncfdfgihhlhnhof
henman	ncfdfgihhlhnhof
henri	kafbfcfdfgkoe
henson	mafcedfgjhhiflhnhof
hepburn	ncfdfgfhhiilhnhof
heptathlon	ncfdfghhhlhnhof
her career	kafcedfghhhijlhof
her father	mahcegfhhiilhof
her first	kafcedfgihhihlhof
her friend	nafchdhgehhlhof
her in	nbicedfhhlhnhof
her name	nafchdfgihhiflhnhof
her over	objcfdfgfhhlhnhof
her perform	mcedfhhiilhnhof
her role	mcfdfgfhhijlhnhof
her second	mafcedfghhhihlhnhof
her son	mahcegfhhlhnhof
her to	mafcedfhhiilhnhof
her work	ncfdfgfhhiilhnhof
herald	lbhcediifof
herald a	nafbicehhiflhnhof
here has	nafcfdfgihhiflhnhof
here on	nafcedfgihhihlhnhof
here to	nafcehhihlhnhof
hero	kafbfceiioi
hero and	nafcedfghhhihlhnhof
heroin	ncfdfgfhhiilhnhof
herv	mafchdfhhiflhnhof
herv gaymard	mcidfgfhhlhnhof
hewitt	jaibfcedfgkifoe
hewitt advanc	ocedfgihhiflhnhof
hewitt said	naicedfhhiflhnhof
hewlett	mcfdigfhhlhnhof
hewlett packard	mcfdigfhhlhnhof
hey	ncfdfgfhhiilhnhof
hf	nafcedigfhiiioe
hi-tech	lafcedjgfhhiflhnhof
hicki	ncedfgihhlhnhof
hidden	kahbfdhihoe
hide	jaibhihjfoe
high	daibickdhgiheihjeleneoc
high and	nafdfghhhiflhnhof
high court	maidfgfhhiflhof
high fuel	nafcidfgfhhiflhnhof
high in	ncidfgfhhiflhnhof
high level	lahdfhhof
high oil	lafbicidfgfhhiflhof
high on	nchdfgfhhiflhnhof
high price	lafchdhgfhhiflhof
high school	ncfdfgfhhiilhnhof
high street	lafcidhgfhhiflhof
high with	ocedfgihhiflhnhof
high-definition	jafcfdkgfhhiflhof
high-definition tv	lcedigfhhiflhnhof
high-definition tvs	ncfdigfhhlhnhof
high-end	mcfdigfhhlhnhof
high-profile	lahcedhgfhhihlhof
high-quality	ncedhhhiflhnhof
high-speed	lafdigfhhlhof
highburi	mafcfdfgjhhiflhof
higher	eaibicjdjgehfiejflfnfod
higher at	objcedfgfhhlhnhof
higher oil	ncidfgfhhlhnhof
higher price	nafchgfhhiflhnhof
higher tax	maicfdfgfhhiflhnhof
higher than	kafcjdfgfhhiflhnhof
higher-than-expected	nafbichdfgfhhiflhnhof
highest	hbhcjdfghihjfnfoe
highest court	nahbicedfghhhiflhof
highest level	kcidfhhiflhof
highlight	iaibhchghjfnfoe
highlight of	objcedfgfhhihlhnhof
highlight the	kahchgehhof
highway	nafbhchdhgehhiflhof
hijack	mafcedjgfhhiflhnhof
hike	lcjdfgfhhiflhof
hilari	lcedhgfhhijlhof
hilari swank	mcfdfgfhhiilhnhof
hill	iafbicddhgiiijfoe
hill in	nafbfcedhghhhiflhof
him a	lafbicedfgfhhiilhof
him as	lahcedfghhhihlhof
him for	nafcedfgihhihlhnhof
him in	lcedfgjhhihlhof
him into	ncfdfgihhlhnhof
him of	nahbicedfhhiflhnhof
him on	nbicedfghhhiflhnhof
him out	lafbicedfgjhhof
him the	lcfdfghhhiilhof
him to	hahbhcfgiihjfnfoe
him with	nafbhchdfghhhiflhof
himself and	nahcedfhhihlhnhof
himself as	ncedfghhhihlhnhof
himself in	mahcedhhhlhof
himself on	ncfdfghhhlhnhof
hint	kaibfdfgiifoe
hint at	naicfdfgihhiflhof
hip	ncedigehhihlhof
hip-hop	kafcedhgfhhijlhof
hire	kafbfchdigjifoe
his act	ncfdfgfhhiilhnhof
his action	ncfdfghhhlhnhof
his alleg	mafbicfdfghhhiflhof
his back	mceghhhiflhnhof
his budget	maidfgfhhiflhnhof
his captain	ncfdfgihhlhnhof
his career	jbfcedegjiioe
his case	mahbicehhiflhof
his chancellor	naicfdfgfhhlhnhof
his charact	ncfdfgfhhiilhnhof
his club	ncfdfgihhlhnhof
his comment	laicedfghhhlhof
his controversi	nahbicedfghhhiflhof
his countri	mbjcfdfhhiflhof
his critic	ncedfgihhiflhnhof
his death	mafbicedfgfhhiilhof
his debut	mafbfcedfgihhihlhof
his decis	lahcedfgihhihlhof
his famili	mdfgfhhiilhof
his father	mahbicedfghhhifof
his fellow	mahcfhhiflhnhof
his film	mcfdfgfhhijlhnhof
his first	haibfcedfgkiijfoe
his former	lafcedfgihhihlhof
his friend	mahcehhihlhof
his futur	ncfdfgihhlhnhof
his game	ncfdfghhhlhnhof
his hand	mcfdfghhhlhof
his head	nafcedfgihhihlhnhof
his home	nafbhcedhhhlhof
his hotel	nahcfdfgfhhihlhnhof
his injuri	ncfdfgihhlhnhof
his job	mahbicehhiflhof
his last	nafcedfgihhihlhnhof
his latest	mcedihhihlhof
his lawyer	mbidfgfhhlhof
his life	mafbhcedfghhhihlhof
his manag	ncfdfhhiilhnhof
his mind	laicedfghhhiflhnhof
his month	naicfdfgfhhlhnhof
his most	nafcehhihlhnhof
his name	lafbfcfgihhof
his new	maicedfhhiflhnhof
his offic	nahcfdfgfhhihlhnhof
his onli	mahcehhlhof
his oppon	mafbicfdfghhhiflhof
his own	iahbicfdfgiihjfoe
his part	mahcedfhhihlhnhof
his parti	jakbhcedfgehhiflhof
his person	nahcedfhhihlhnhof
his place	ncedfgihhlhnhof
his plan	mahbhdfghifof
his player	mcedfgihhlhnhof
his predecessor	mahbicfdfgfhhiflhnhof
his record	ncfdfgfhhiilhnhof
his remark	naicfdfgfhhlhnhof
his right	lafcedfgjhhlhof
his role	lcedfghhhihlhof
his rule	mahcfghhhiflhof
his second	kbhcedegjihoe
his side	icedfgkhhiflhof
his sister	nafbfchdigfhhiflhof
his son	mahbicegfhhlhof
his speech	maicedfgfhhihlhnhof
his spend	naicfdfgfhhlhnhof
his squad	lcedfgihhiflhnhof
his stake	nafbicfdfhhiflhnhof
his support	ncfdfgfhhihlhnhof
his team	kafcegjhhof
his third	mafcedfghhhihlhnhof
his time	ncedfhhiilhnhof
his top	oafbicedfghhhiflhnhof
his way	mafcegjhhiflhof
his wife	lahbfcedfgihhihof
his win	ncfdfghhhlhnhof
his word	nahcedhgfhhiflhnhof
his work	ncedfhhihlhnhof
histor	iahbhgeijjfoe
histori	gbhdigjhfiijelfnfod
histori of	mafcfghhhihlhof
hit	bahbhcjdjgkheijjdleneoc
hit a	lafbigiifoe
hit at	ocfdfgfhhiilhnhof
hit back	nahcedfghhhiflhnhof
hit by	iaibfckdfjfoe
hit in	lcfdfghhhiiof
hit it	nchdfgfhhiflhnhof
hit new	nafcidfhhiflhnhof
hit record	nafcideghhhiflhof
hit the	iafbfchdhgiihjfoe
hit with	mafchdfgfhhihlhnhof
hitler	ncfdfgfhhiilhnhof
hitter	ncedfghhhlhnhof
hiv	laibfchdhgeoe
hockey	nafcegjhhiflhnhof
hodgson	lafcedfgjhhlhof
hoffman	nafcedfghhhihlhnhof
hogg	ncfdfghhhlhnhof
hold	dahbichdjgjheihjdleneof
hold a	jaibigeoe
hold at	mafdigfhhiflhof
hold compani	nafcidfgfhhiflhnhof
hold of	lafcfdihhiflhof
hold on	lafbfchgiihoe
hold the	nahcfgfhhlhnhof
hold their	nahcfdfgfhhlhnhof
hold them	nahcfdfgfhhlhnhof
holder	jbfcfdfgjhhifof
hole	jahbfcfdigiifoe
hole in	mahcedigfhhiflhof
holi	nbhcedfghhhof
holiday	ibfcldfjfoe
holland	mafcfdfghhhlhnhof
hollywood	hafbfcedkgeiloe
hollywood on	ncfdfgfhhiilhnhof
hollywood studio	mafcedjgfhhlhnhof
holm	lafbhcedfgjifof
home	cajbidmgiheiijdlendoc
home affair	lajcedfgfhhiflhnhof
home and	kbigfihoe
home comput	mcedigfhhiflhnhof
home countri	oahbicedfgfhhiflhnhof
home crowd	ncfdfghhhlhnhof
home game	ncedfgihhlhnhof
home in	kahbhcedhghoe
home is	mahcehhiflhnhof
home of	nbicedfgehhihlhnhof
home offic	kajcegfhhiflhnhof
home or	lahcedigfhhiflhnhof
home ownership	naicfdfgfhhlhnhof
home secretari	jalcedfgfhhiflhof
home side	ncfdfgihhlhnhof
home tie	ncfdfgihhlhnhof
home to	kafdfghhhiiof
home with	mafbhcehhlhof
homeland	mbicfdhgfhhiflhof
homeland secur	nafbicfdhgfhhiflhof
homeless	objcedfgfhhihlhof
homer	mafcedfgjhhiflhnhof
honda	nafdhgfhhiflhnhof
honest	mahbfcidfhhiflhof
hong	kafbjchgeoe
hong kong	lafbjchgeoe
honor	nafbhcedigfhhlhof
honorari	mcedfgfhhiilhnhof
honour	iafbfcfgiikoe
honour for	nafcegfhhiilhnhof
hook	lafcfdjhhiflhof
hook up	ncfdigfhhlhnhof
hooker	ncfdfghhhlhnhof
hope	caibicidigjheiijdleneoc
hope for	jafbighihjfoe
hope he	nbicedfghhhiflhof
hope i	mcfdfgihhlhnhof
hope in	obicedfhhiflhnhof
hope of	jahdhgiifjfoe
hope that	jahbfchdioe
hope the	lbfchdhgeiioe
hope to	gaibhchdhgihfihjflfnfod
hope will	ncidfgfhhiflhnhof
horgan	ncedfgihhlhnhof
horizon	nafcfdigfhhiflhnhof
horribl	mceghhhlhof
horror	lcegfhhijlhof
horror film	ncfdfgfhhijlhnhof
hors	lahcedhhhihof
hospit	iaibichghhfjflfnfod
hospit and	nbfcidfgfhhlhof
hospit offici	objcfdfgfhhlhnhof
host	fahcedigjhfijjelfnfod
host a	mahcehhiflhnhof
host by	mahcfdfgfhhiilhnhof
host of	jafbfcfdhghiioe
host the	kahbfcedhghiioe
hostag	jahbmcfdegfifoe
hostag in	nafbkcedfgfhhiflhnhof
hostag ken	objcfdfgfhhlhnhof
hostil	lcjdfgfhhiflhof
hostil bid	nafcidfgfhhiflhnhof
hot	jafbfchdhghiijfoe
hot 100	ocfdfgfhhiilhnhof
hotel	iahbjcfdhgfhfiijflfnfod
hotel explos	objcedfgfhhiflhnhof
hotel in	nbicedfgfhhlhnhof
hotel rwanda	ncfdfgfhhijlhnhof
hottest	nafceghhhihlhof
hour	gahbidhgihfihjelfnfod
hour after	nafbjcfdfgfhhiflhnhof
hour befor	mcedfgihhlhof
hour of	lcfdhhhlhof
hour on	nahdfgfhhlhnhof
hous	eajbkcldhgchfihjelfneod
hous and	naicfdfgfhhlhnhof
hous arrest	maibhcfdfgfhhiflhof
hous market	kahcjdfgfhhiflhof
hous of	iajbhchdfgeihjfoe
hous of common	lajbicedfgfhhiflhof
hous of lord	kakcedfgfhhiflhnhof
hous price	kaicidfgehhiflhof
household	jaibfcfdkgeoe
housew	nafcegfhhiilhnhof
houston	jahbhdegjifoe
houston astro	nafbicedfghhhiflhof
how can	nahcedfghhhlhnhof
how he	nahcedfhhihlhnhof
how his	nahcedhgfhhlhnhof
how it	jahbhoe
how mani	kafchdhhhiflhof
how much	jahbfchghihjfoe
how peopl	ncfdhgfhhlhnhof
how the	jahbfcfdhgfihoe
how they	kaicfdigehhifof
how to	iaibhcfdigfoe
howard	gambideiijfoe
howard and	nahbicedfgfhhiflhnhof
howard has	lajcedfgfhhiflhnhof
howard hugh	lcedfgfhhijlhnhof
howard is	naicfdfgfhhlhnhof
howard said	kakcedfgfhhiflhnhof
howard told	naicfdfgfhhlhnhof
howard was	mahbhcedfghhhiflhof
howe	ncedfghhhlhnhof
howev	caibecldighhfiijelfnfod
hp	lafbfcidjgeifoe
href	iafbfckdjgeifoe
hsbc	nafcfdjgfhhiflhnhof
htc	nafcedjgfhhiflhnhof
http	iafbfckdjgeifoe
hu	nafbkcedfgfhhiflhnhof
hu jintao	nbjcedfgfhhiflhnhof
hub	kchdigehhifof
hubbl	ocedigfhhiflhnhof
hubbl space	ocfdigfhhlhnhof
huge	fafcjdjghhfihjflfnfod
huge amount	mafcedihhiflhnhof
huge number	mafcfdhgfhhlhnhof
huge popular	lafcedigfhhlhnhof
hugh	iahbfdfghijoe
hugo	nafbhcidfhhiflhof
hugo chavez	nafbhcidfgfhhiflhnhof
human	gajbhcfdlgehfjflfnfod
human right	jakbfchgeifoe
human spaceflight	ocedigfhhlhnhof
humour	ncfdfgfhhiilhnhof
humphrey	ncfdfgihhlhnhof
hundr	hahbkdigfhfjflfnfod
hundr of	iahbjdhgfjfnfoe
hundr to	obicegfhhlhnhof
hungari	mbiceghhhifof
hunt	lajbjcddeihoe
hunt with	naicfdfgfhhlhnhof
hunter	mahbfdhgehhlhof
hurdl	mcedhghhhiflhof
hurrican	iaebkcidigihfiejflfnfoe
hurrican franc	nafbhcedhhhiflhof
hurrican ivan	kafbkchdfifoe
hurt	jafbicjifjfoe
hurt by	nafcidhgfhhiflhof
hurt in	nafbjcedfhhiflhnhof
husband	lahbfcedfghiioe
hussein	objcfdfgfhhlhnhof
hutton	obfcidfgfhhiflhnhof
hybrid	mafcjgfhhiflhof
hype	mafcedihhlhof
hyundai	oafdigfhhiflhnhof
i alway	lahcegihhiflhof
i am	gaibedfgkihjfnfoe
i believ	kahcedfghhhihlhof
i can	ibfcfgjoe
i can't	kahbfcfdfihoe
i could	lahcegihhlhof
i did	lahceghhhihlhof
i didn't	kafcedfgjhhlhof
i do	kahbfdeihoe
i don't	gajbfdfgjihjfoe
i feel	kcedfgihhlhof
i felt	kcedfgjhhlhof
i got	lafcedfgihhlhnhof
i had	jafbfcegjihoe
i have	fajbfcegkiijfoe
i haven't	nahcedfghhhiflhnhof
i hope	jahbfcfiioe
i just	kcedfgjhhiflhof
i know	jbfcfgiihoe
i love	mafcedfghhhihlhnhof
i might	ncfdfghhhlhnhof
i never	mcedfghhhlhnhof
i play	lcedfgihhiflhnhof
i put	ncfdfghhhlhnhof
i realli	lafceghhhihlhof
i said	mahcedfghhhiflhnhof
i see	nafcfdfgihhiflhnhof
i start	ncedfhhihlhnhof
i still	mcfdfgihhlhnhof
i think	fajbegjhfiijflfnfod
i thought	mcedfghhhlhnhof
i tri	nahcedfghhhiflhnhof
i want	jbfcegiiioe
i was	gaibfcegkiijfnfoe
i will	iahbfcfdhgioe
i won't	nafbicedfghhhiflhnhof
i work	ncedfhhihlhnhof
i would	iahbfcedfgjihoe
i'd	mafcedfghhhihlhnhof
i'll	lceghhhlhof
i'm	eajbfehfhglikjfkhmhoe
i'm a	ncfdfhhiilhnhof
i'm delight	ncfdfghhhlhnhof
i'm go	mafcedfghhhihlhnhof
i'm not	jahbfcedfgiiioe
i'm realli	mafcedhghhhlhof
i'm sure	lcedfgihhlhof
i'm veri	ncedfghhhihlhnhof
i'v	hahbfcedfgjijjfoe
i'v been	mafcedfghhhihlhnhof
i'v got	ncfdfhhiilhnhof
i0	ocedigfhhiflhnhof
iaaf	ncfdfgihhlhnhof
ian	iahbhghihjfoe
ibm	iafbfchdmgeifoe
ibm and	ncfdigfhhlhnhof
ibm corp	ocedigfhhlhnhof
ibm free	ocfdigfhhlhnhof
ibm has	ncedigfhhlhnhof
ice	lafbfcegkof
iceland	objcedfgfhhiflhnhof
ichiro	nafcedfgjhhiflhnhof
icon	jbhiioe
id	kajbfcedjgeihoe
id card	lajcedegfhhiilhof
idc	mafbfcfdlgfiflhoe
idea	gajbfcfdjijjfoe
idea for	ncedhgfhhihlhnhof
idea of	kahbfcfdhgfiioe
idea that	mahcedhhhiflhnhof
ideal	lafcedhghhhlhof
ident	kaicedjgehhiflhof
ident card	naicfdfgfhhlhnhof
identif	mcedhgfhhihlhof
identifi	lafbhdhgeihoe
idol	ncegfhhiilhnhof
ie	mafcedjgfhhiflhnhof
if a	kahbfchdhifoe
if an	nafcedhhhiflhnhof
if he	iajbhcedfgjifoe
if his	nahcfdfhhlhnhof
if i	mafceghhhiflhnhof
if it	haicidhifjfnfoe
if labour	naicfdfgfhhlhnhof
if she	nafcedfghhhihlhnhof
if the	faibhcidhghhfjflfnfod
if there	jaibfchdhgfifoe
if they	gaichdhghhfifjflfnfod
if we	jahbfgioe
if you	gajbfcfdjghihjfnfoe
ig	nafbfcedhieoj
ignit	nafbicfgfhhiflhof
ignor	jahbfdigfoe
ignor the	maidfgfhhiflhnhof
ii	kafbideghjfoj
ill	jaibichdejfoe
ill health	naicfdfgfhhlhnhof
illeg	hahbhchdjgfhfjflfnfod
illeg immigr	naibicedfgfhhiflhnhof
illegitim	mcfdigfhhlhnhof
illinoi	nafcedfgihhihlhnhof
illiteraci	naicfdfgfhhlhnhof
illustr	obicfdfgfhhihlhnhof
imac	ocedigfhhiflhnhof
imag	hbidkiejfnfoe
imag and	mahcedhgfhhiflhnhof
imag of	mbicedhhhiflhof
imag that	ncfdigfhhlhnhof
imagin	jafbfcfdighoe
imam	nbicedfgfhhiflhnhof
imam ali	obicfdfgfhhlhnhof
imanol	ncfdfgihhlhnhof
imanol harinordoquy	ncfdfghhhlhnhof
imelda	mcedfgfhhijlhnhof
imelda staunton	mcedfgfhhijlhnhof
imf	lajbfcjdegeifof
immedi	hbhchdhghifjfoe
immens	mcehhihlhof
immers	mafcedihhiflhnhof
immigr	ialbhcegeihjfoe
immigr and	kajcedfgfhhiflhnhof
immigr status	nahcfdfgfhhlhnhof
impact	gahbfcjdijfnfoe
impact of	jbfcidhgeifoe
impact on	jbfcigfihoe
implement	kahbfchdhgeoe
implic	kahbfchdhoe
implic of	mahcedfhhlhnhof
import	eajbecidigihfihjelfnfod
import for	mahcehhiflhnhof
import of	mahcfdfhhlhnhof
import that	laicedfgfhhihlhof
import thing	ncfdfghhhlhnhof
import to	kahbfifoe
impos	iaichdfgfjfoe
imposs	laicedhhhiflhof
impress	hbechdhgkihjfnfoe
impress in	ncedfgjhhiflhnhof
imprison	nahcedhgfhhiflhnhof
improv	eaibickdhghhfiejelfnfod
improv in	mdhgfhhiflhof
improv it	mahbhchdfgehhiflhof
improv the	nbicegfhhiflhnhof
in 11	nafbhcedfghhhlhof
in 14	nafcfdfgihhiflhnhof
in 1965	nafbicedfhhihlhnhof
in 1969	nahdfgfhhihlhnhof
in 1970	ncfdfgfhhihlhnhof
in 1972	obicfdfgfhhlhnhof
in 1974	mahcehhlhnhof
in 1980	ncfdfgfhhiilhnhof
in 1982	mafcedhgfhhiilhnhof
in 1983	nahdfgfhhlhnhof
in 1984	mgfhhihlhof
in 1985	ncfdfhhiilhnhof
in 1987	mahcedfgfhhiilhnhof
in 1990	ncfdfgfhhiilhnhof
in 1991	lbicfdfihoe
in 1993	mcedfhhiilhnhof
in 1994	jahbfghihoe
in 1996	mafcfdfhhiilhof
in 1997	kaicedfhhiilhof
in 1998	lcfdfghhhihlhof
in 1999	jahbfcfdegiihoe
in 2000	jbfcighoe
in 2001	hahbfdfghijjfoe
in 2002	ibfcidfgfijoe
in 2003	fbecjdhghhfijjflfnfod
in 2004	fafbeckdhhfijjflfnfoe
in 2005	gafbicidjjfnfoe
in 2006	jbfcidioe
in 2008	nahdfgfhhlhnhof
in a	Zajbjckdjgjhdiijdldndob
in addit	kbfchdhgfihoe
in afghanistan	lbkcegehhiflhof
in africa	laidfgfhhihlhof
in aid	nafcfgfhhihlhnhof
in all	jbfchdhgeihoe
in an	fahbhcidhgjhfihjelfnfod
in and	lafghhhiflhof
in ani	iakbfghifoe
in anti-terrorism	nahcfdfgfhhlhnhof
in april	iahbfchiioe
in asia	lafbhchdhgehhifof
in at	kafbhghihoe
in athen	kafcedfgkhhiflhof
in attack	lbicedhghoe
in august	jafbhcidhihjfoe
in australia	mafbfdjhhof
in baghdad	lahbkcfdfgehhifof
in birmingham	lafcedhgihhlhof
in bois	ocedfgihhiflhnhof
in bombay	obicedfgfhhihlhnhof
in boston	nafdfgihhiflhof
in both	kbfchdfghhhifof
in brazil	nafbicedfhhlhnhof
in bring	nahcfdfgfhhihlhnhof
in britain	iajbfchdfihoe
in british	lahdfgfhhihlhof
in by	nahcedfgfhhihlhnhof
in california	mafcedhgfhhihlhnhof
in canada	mchgehhlhof
in cape	nahcfdfgfhhihlhnhof
in car	ncfdhgfhhlhnhof
in cardiff	lafcfdfgihhiflhnhof
in case	laigfhhlhof
in cash	mafcidhgfhhiflhof
in central	mafbkcfdfhhiflhof
in charg	laicedfgfhhihlhof
in chile	obidfgfhhiflhnhof
in china	iafbicjdjgejfoe
in cinema	ncfgfhhihlhnhof
in come	mafchgfhhiflhnhof
in competit	mafcfdfhhiilhnhof
in consum	mafcidfgfhhiflhnhof
in control	oafbicedfhhiflhnhof
in countri	lafdhgfhhihlhof
in court	lahbideghifoe
in crisi	obfcedigfhhiflhnhof
in crude	ncidfgfhhiflhnhof
in custodi	nahbidfgfhhiflhnhof
in dead	objcedfgfhhiflhnhof
in decemb	hbfckdhgfihjfoe
in demand	nchdfgfhhlhnhof
in detail	nahdfgfhhlhnhof
in develop	lafdigfhhiflhnhof
in differ	mcfdigfhhlhnhof
in digit	ncedigfhhiflhnhof
in doubt	nafbicedfgihhiflhof
in dublin	mcfdfghhhiflhnhof
in each	nahdfgfhhlhnhof
in earli	kbfcidhgeifof
in east	objcfdfgfhhlhnhof
in eight	lchdfhhlhof
in elect	nafbigfhhiflhnhof
in england	iajbhceghifjfoe
in europ	gahbfcidkifjfoe
in everi	mcehhlhnhof
in excess	nafchgfhhiflhnhof
in exist	ncfdigfhhlhnhof
in fact	lahdfhhiflhof
in fallujah	nafbkcedfgfhhiflhnhof
in favour	jaibfcfdhghoe
in februari	kahbfdfiioe
in film	mafcegfhhiilhnhof
in first	lafbhdhgiifoe
in five	kafbfchdfgiihoe
in florida	mafbicedfgfhhiilhnhof
in for	lafcfgihhiflhof
in four	kbfchoe
in franc	jafbjghjfoe
in front	jafbfcegjihoe
in game	mafbiceghhhiflhof
in gateshead	laicedfgfhhihlhof
in gaza	nafbkcedfgfhhiflhnhof
in germani	kafcidhgfhhlhof
in global	nafchdhgfhhiflhof
in govern	lajcfdfgfhhlhnhof
in hand	nahbicedfhhiflhof
in her	kafbfcedhghiiof
in high	mafdfghhhlhof
in his	faibhcfgkhfiijflfnfod
in histori	ncfdfghhhlhnhof
in hollywood	ncfdfgfhhiilhnhof
in home	mcfdigfhhlhnhof
in hous	nafbkcfdfgfhhiflhnhof
in india	jbhdjgfjfoe
in indonesia	lahbjgeifoe
in interest	mahchdfgfhhiflhnhof
in iraq	gajbnchdegeifjfoe
in islamabad	oahbicedfgfhhiflhnhof
in it	fahbicidighhfihjelfneod
in ivori	objcfdfgfhhlhnhof
in jail	kbjgeihoe
in jakarta	nafbidfgfhhiflhnhof
in januari	hahbfcjghjfoe
in japan	iaebichdjghjflfnfoe
in juli	kaibfchoe
in june	iahbfgiiijfoe
in kashmir	objcedfgfhhlhnhof
in la	nafcedhghhhiflhnhof
in larg	nafcfdigfhhlhnhof
in las	kafcedigfhhihlhof
in last	jahbfdegioe
in late	kafbfdjgehhof
in less	ncedfgihhiflhnhof
in life	nafcedjgfhhlhnhof
in line	jaibfchdfoe
in linux	ocfdigfhhlhnhof
in london	gaibhcihfiijflfnfod
in los	kafcedfhhiklhof
in love	lahcedfghhhiilhof
in madrid	kbicfdfgiifoe
in make	lbfchghhhifof
in man	obkcddfgfhhlhnhof
in manchest	laibicedfgfhhof
in mani	jahbfdioe
in manufactur	mafbichdfgfhhiflhnhof
in march	jbhchghihjfoe
in may	kahbfiioe
in melbourn	nafcedfghhhihlhnhof
in mexico	nafbfcedighhhiflhof
in miami	nafcedfghhhihlhof
in microsoft	ncedigfhhiflhnhof
in million	ncfdfgfhhiilhnhof
in mind	nahcegfhhlhnhof
in mobil	mafcedhghhhiflhnhof
in more	lahchgfhhlhof
in moscow	nafbjchdfgfhhiflhof
in most	mafcfdihhiflhnhof
in mosul	objcedfgfhhiflhnhof
in music	ncegfhhiilhnhof
in my	jahbfiioe
in najaf	objcfdfgfhhlhnhof
in net	ocedigfhhiflhnhof
in new	iaebjchghihjfnfoe
in nfl	ocfdfgihhlhnhof
in nigeria	nbichdfgfhhiflhof
in nine	mafbfchghhhiflhof
in north	kbfchdhgeihoe
in northern	nahbhcedfhhiflhnhof
in novemb	hahbfcjdhgfjfoe
in octob	hbfcjdiihjfnfoe
in oil	lafcjdfgfhhiflhnhof
in olymp	nafcedfgjhhiflhnhof
in on	jafbfdighihoe
in one	jafbigijfoe
in order	iaibfdighifjfoe
in other	jbfdhgfoe
in our	iaibfdhgiifjfoe
in over	nafdhghhhiflhof
in pakistan	nbidfgfhhiflhnhof
in pari	lafbjcfdfghhhifof
in parliament	laibhcedfgfhhiflhnhof
in part	lahchdfgfhhof
in particular	iahbfchdhghifoe
in place	iaibfchdhjfoe
in polit	majcedfgfhhlhnhof
in power	nahchdfgfhhiflhnhof
in principl	naidfgfhhlhnhof
in prison	kaidhgfhhiflhof
in privat	mahbidfgfhhiflhof
in profit	lafcjdfgfhhiflhnhof
in public	lahdfhhlhof
in quarter	ncidfgfhhiflhnhof
in question	nafdfgihhiflhnhof
in recent	iahbecidhihjfoe
in relat	ldfghhhihlhof
in respons	jaibhdhgeifoe
in return	mbigfhhiflhof
in revenu	ocidfgfhhiflhnhof
in rome	kbjcfdeghoe
in russia	kafbkchdfgeifoe
in sale	lafchdhgfhhiflhof
in san	lafcegihhiflhof
in saturday	nafbicedfgihhiflhof
in school	kaibhcidfgeihoe
in scotland	lajcfdfgfhhiflhof
in second	ncfdfgfhhihlhnhof
in septemb	hahbfcidhihjfoe
in seven	mafcidfhhlhof
in sever	mafbhcfdfhhihlhof
in singl	ocfdfgihhlhnhof
in softwar	oafbicedhgfhhiflhnhof
in some	iaibfchdhghifjfoe
in south	kbicfdhgeihoe
in southern	kahbkdfgeifoe
in spain	lafbhcfdhgiifoe
in spam	ncfdhgfhhlhnhof
in spend	nafdhgfhhiflhnhof
in state	nafbfchdhgfhhiflhof
in style	nafcegihhiflhnhof
in such	lahcfdhgfhhiflhof
in sunday	ncfdfgihhlhnhof
in sweden	nafchgfhhiflhnhof
in sydney	ncedfhhihlhnhof
in talk	lahbfchdhghifoe
in tax	lahchdfgfhhiflhof
in tel	ncfdfgihhlhnhof
in term	jbfdhihoe
in that	iaibfchghihjfoe
in the	Vaibjcmdjgkhcikjblcncoa
in their	fahbidigihfihjelfnfod
in third	mafbicedfhhihlhof
in this	gahdighhfihjflfnfod
in three	kbfdfghihoe
in thursday	nafcedfgjhhiflhnhof
in time	kahcedhgfhhihof
in to	kafcedjgehhiiof
in tokyo	nafbichdfgfhhiflhnhof
in town	mafbfdigiifoe
in translat	ncfdfgfhhiilhnhof
in tri	ncfdigfhhlhnhof
in turn	mafchgfhhiflhnhof
in two	ibichgiifjfoe
in uk	mafbidfgehhihlhof
in us	lafcigfhhiflhof
in use	mcedigfhhiflhnhof
in valu	nchdfgfhhlhnhof
in wale	nahcfdfgfhhihlhof
in washington	mafbfckgfhhiflhof
in way	ncfdhgfhhlhnhof
in wednesday	mcfdfghhhihlhof
in week	naicfdfgfhhlhnhof
in western	lafbjgeifof
in what	jahbhchdfgiifjfoe
in which	hahbighihjfnfoe
in win	nafcedfgihhihlhnhof
in world	nafbidegihhifof
in year	nafbiceghhhiflhof
in your	kbfcedighoe
in-depth	ncfdhgfhhlhnhof
inaugur	nafbicedfghhhlhof
inc	eafbfcodlgejfoe
incent	lahchdhgfhhiflhof
inch	mcigfhhiflhof
incid	ibicfdfgiiijfoe
incit	ncfgfhhiilhnhof
includ	aaibhcjdighheiljdlendoc
includ a	iaibfcidfiijfoe
includ an	mbhcedhgehhlhof
includ best	ncfdfgfhhiilhnhof
includ high	ocedigfhhlhnhof
includ in	mafdfhhlhnhof
includ one	mafcegfhhiilhnhof
includ rais	nahbicfdfgfhhlhnhof
includ softwar	ncfdigfhhlhnhof
includ the	hahbfcfdhghikjfnfoe
includ what	ncegfhhihlhnhof
inclus	mafcedighhhiflhof
incom	hakbfcidigfifjfoe
incom tax	kajchdfgfhhiflhof
incompat	nahcfgfhhlhnhof
incompat with	nahcfdfgfhhlhnhof
incorpor	ncegfhhihlhnhof
increas	cajcmdkhfifjelfneod
increas by	mchdfgfhhiflhnhof
increas in	iahbfcjdigfifoe
increas it	lahbhdhgeifof
increas of	lahchgfhhiflhof
increas pressur	nbecjdfgfhhlhnhof
increas spend	nahdfgfhhiflhnhof
increas tax	maicfdfgfhhlhnhof
increas the	iahcjdhgfiejfoe
incred	iahbfceghijjfoe
ind	nafcegihhiflhnhof
inde	jahbfcfgiifoe
indec	nafcedfgfhhijlhnhof
indefinit	lahbicedegioe
independ	hajbhchhfiijflfnfod
independ inquiri	nahbjcedfgfhhiflhnhof
independ parti	lakcedfgfhhiflhnhof
index	iafbfcldhgeifoe
indi	lafcedfgihhiilhof
indi 300	ocfdfgihhlhnhof
india	gafbldjgjhfjelfneod
india and	mahbfchgfhhiflhof
india is	nafbichdfgfhhiflhnhof
india on	objcfdfgfhhlhnhof
indian	hbicidihfihjflfnfod
indian govern	nahchdfgfhhiflhnhof
indian ocean	nahbfcedigfhhlhof
indianapoli	ocedfgihhiflhnhof
indic	ibfckdhifoe
indic a	nchdfgfhhlhnhof
indic that	lchgfhhiflhof
indict	mafcfdhghhhiflhof
indirect	nbhdfgfhhiflhnhof
individu	gaidigihfihjflfnfod
individu who	mcfdhgfhhlhnhof
indonesia	jbjchdhgeifjfoe
indonesia and	nafbfcfdigfhhiflhnhof
indonesia bali	objcedfgfhhiflhnhof
indonesia premier	objcfdfgfhhlhnhof
indonesian	mbjchdfgfhhiflhof
indoor	kafcedfgkhhlhof
indoor championship	lafcedfgihhiflhnhof
industri	caicndjgdhfijjelfneod
industri and	jbfchdigeoe
industri at	mafchgfhhihlhof
industri expert	mafdhgfhhiflhnhof
industri group	nafcedjgfhhiflhnhof
industri has	lafchdhgfhhiflhnhof
industri is	lafchdhgfhhlhof
industri output	nafcidfgfhhiflhnhof
industri secretari	naicfgfhhlhnhof
industri standard	ocfdigfhhlhnhof
industrialis	mahchdfgfhhiflhnhof
inevit	lahdfgfhhlhof
infam	mahcedfgihhlhof
infect	jbfdkgeifoe
infect by	ncfdigfhhlhnhof
inflat	iahbfckdegeifoe
inflationari	nchdfgfhhlhnhof
inflationari pressur	nchdfgfhhlhnhof
influenc	iaibhiijfnfoe
influenc of	nahcegfhhihlhnhof
influenc the	nbicfdfgfhhlhnhof
influenti	mahcedfgfhhiilhnhof
info	lafcedkgfhhiflhof
info qcat	mafcedjgfhhiflhnhof
inform	eaibedlhfihjflfnfod
inform about	jahbfcfdighifoe
inform and	kcfdigehhlhof
inform for	ncfdhgfhhlhnhof
inform from	mafcfdigfhhiflhnhof
inform on	ncfdigfhhlhnhof
inform technolog	nafcedjgfhhiflhnhof
inform that	lafcedihhiflhnhof
inform to	mafdhgfhhihlhof
inform you	ncfdigfhhlhnhof
infotyp	mafcedjgfhhiflhnhof
infrastructur	jafbicjdigeifoe
infring	kafbfchdhihoe
inherit	lahcidfgehhiflhof
inherit tax	naicfdfgfhhlhnhof
initi	faibhcjgihfjelfnfod
injur	hafblcfdegjihjfoe
injur at	objcfdfgfhhlhnhof
injur in	mafbjcfdfhhiflhof
injuri	fbfcfdfgmjfoe
injuri and	mafcedfgihhiflhnhof
injuri is	ncfdfgihhlhnhof
injury-time	ncedfgihhiflhnhof
ink	mafbhcedjghifoe
ink and	nafcfdhgfhhlhnhof
inmat	nahbicedfgfhhiflhnhof
inning	kafbhcedfgkhhifof
innoc	jbfcedigioe
innov	jbfdjgeihoe
inquiri	iajbichdeghiejfoe
inquiri into	jaibicfdeghifoe
inquiri is	oahbicedfgfhhiflhnhof
insecur	ncfdhgfhhlhnhof
insid	hahbhchdjjflfnfoe
insid the	kahcedihhiflhof
insist	gakbfchdegjifjfoe
insist he	laicedfgihhiflhof
insist his	maicedfhhiflhnhof
insist that	kaicfdfghhhiflhof
insist the	laicedfghhhiflhof
insist there	naicfdfgfhhlhnhof
inspir	kbfcedhghihoe
inspir to	nafcehhihlhnhof
instal	ibhcfdkgeoe
instanc	kahbhcedigehhifof
instant	lafcjgfhhifof
instant messag	nafcjdegfhhiflhnhof
instead	faichdjgfhfiijflfnfod
instead of	jahbfdioe
instinct	naicfgfhhlhnhof
institut	iaibfckgeoe
institut for	nahdfgfhhlhnhof
institut of	laigfhhiflhof
instruct	laicedigfhhiflhof
instrument	lbfchdhgeihof
insur	hahbfcmgejfoe
insur and	nchdfgfhhlhnhof
insur compani	nafchdfgfhhihlhnhof
insur industri	mafcjdfgfhhiflhnhof
insurg	jblcedhgeifoe
integr	kahbfdhoe
intel	iafbfckdlgeifoe
intel and	ncfdigfhhlhnhof
intel corp	nafdjgfhhiflhof
intellig	jahbjcfdigeifjfoe
intend	hahbfcidhihjfoe
intend to	iahbfcidhihjfoe
intens	kahbhchdeoe
intensifi	nbicedfghhhiflhof
intent	jaibfcfdhghifoe
inter	nafcedfgihhiflhnhof
interact	ibhdjgeihjfoe
interact with	lcedigfhhiflhnhof
intercept	maicedfghhhiflhnhof
interest	daibecjdigjhfiijelfneod
interest in	hbfcidigiihjflfnfoe
interest of	lahgfhhlhof
interest rate	haibfckdeifoe
interest to	mafcfdhghhhiflhof
interfac	lcedigfhhiflhnhof
interim	lbjchdfgeifof
interim leader	objcfdfgfhhlhnhof
interior	nafbjcedhgfhhiflhof
interior minist	objcfdfgfhhlhnhof
intern	caibicjdhgjheiijdleneoc
intern airport	mafbhcidfgfhhiflhof
intern develop	naicfdfgfhhlhnhof
intern financ	naicfdfgfhhlhnhof
intern inc	nafcidhgfhhiflhof
intern monetari	nahcidfgfhhiflhnhof
intern olymp	ncedfghhhiflhnhof
intern rugbi	lafcedfgihhiflhnhof
intern space	obfcfdjgfhhlhnhof
internet	eahbfcjdmgejfoe
internet access	lafchdigfhhiflhof
internet and	mahdfgfhhlhof
internet explor	mafcedjgfhhiflhnhof
internet phone	ocedigfhhlhnhof
internet provid	ncedigfhhiflhnhof
internet search	nafcigfhhiflhof
internet servic	lafcedkgfhhiflhnhof
internet to	ncfdigfhhlhnhof
internet user	ncfdigfhhlhnhof
interoper	ncedigfhhiflhnhof
interpret	mafceghhhihlhof
interv	ncfdfghhhlhnhof
interven	mahbidfgfhhiflhof
interven in	nahbicedfgfhhlhnhof
intervent	mahcedhhhiflhnhof
interview	haibicfdhhfiijflfnfod
interview and	ncedfhhihlhnhof
interview on	nahcfdfgfhhlhnhof
interview with	kaibhcfdfgfihof
intimid	mbhcedfhhihlhof
into a	gahchdigihfihjelfnfod
into an	lafbicedhhhiflhof
into forc	nahdfgfhhlhnhof
into his	mafcfdfghhhlhof
into it	lahchdhgehhof
into sunday	nafbjdfgehhiflhnhof
into the	daibicidigjheihjeleneoc
into their	kafbhdhghoe
into third	nahcfdfgfhhihlhnhof
into touch	ncfdfghhhlhnhof
intrigu	mafbfcedhgihhihlhof
introduc	gajcidigfhfihjflfnfod
introduc a	lahcfdigehhiflhof
introduc in	mahchdfgfhhiflhnhof
introduc the	lahbfgfoe
introduc them	nahcfdfgfhhihlhnhof
introduct	maicegfhhlhnhof
introduct of	maicegfhhlhnhof
intrud	nbhcedfghhhiflhof
invad	mafbigfhhiflhof
invas	lahbkchdfgeifoe
invas of	mahbjcedfgfhhiflhof
invent	lafcedigfhhlhof
inventori	nchdfgfhhlhnhof
invest	fahbjcmehfhgfjfkhmhoe
invest and	nahdfgfhhlhnhof
invest bank	lafcjdfgfhhiflhnhof
invest in	ickdfgehhof
invest over	nafcidfgfhhiflhnhof
investec	mchdfgfhhiflhnhof
investig	faibicidighhfjelfnfod
investig and	nahcfdfgfhhlhnhof
investig by	mahdhgfhhiflhof
investig for	nafcfdhghhhiflhof
investig in	nafdfgihhiflhnhof
investig into	kafbfcidioe
investig report	objcfdfgfhhlhnhof
investig the	laicfgfhhiflhof
investor	fafbhclgejfoe
investor and	nchdfgfhhlhnhof
investor in	mchdfgfhhiflhnhof
investor who	nchdfgfhhlhnhof
investor with	nchdfgfhhlhnhof
invis	nafcfdigfhhlhnhof
invit	iafbjdfgiiijfoe
invit to	ldfhhihlhof
involv	eaichdhgihfiijelfnfod
involv in	iahghiijfnfoe
involv the	mahdfgfhhihlhnhof
involv with	mahcedfghhhlhof
io	ocedigfhhiflhnhof
ip	mafbfchdjgeifoi
ipad	nafcegfhhiflhok
iphon	nafcedigehhifoi
ipo	kafbfcldigeifoe
ipod	iafbfchdkgeifoe
ipod music	ncfdigfhhlhnhof
ir	nafchdhgfhhiflhof
ira	nbhchdfhhiflhof
iran	jblcfdhifjfoe
iranian	nafbhceghhhiflhof
iraq	eakbochdegdhfjflfnfod
iraq abus	objcedfgfhhiflhnhof
iraq and	lbjchdfgehhifof
iraq by	objcfdfgfhhlhnhof
iraq elect	oahbicedfgfhhiflhnhof
iraq hostag	objcfdfgfhhlhnhof
iraq on	objcfdfgfhhlhnhof
iraq unit	objcedfgfhhiflhnhof
iraq war	lajcedfgfhhihlhof
iraqi	hahbndegeifjfoe
iraqi citi	nafbjcedfgfhhiflhnhof
iraqi forc	mafbkcedfgfhhiflhnhof
iraqi govern	objcfdfgfhhlhnhof
iraqi insurg	objcedfgfhhlhnhof
iraqi nation	objcfdfgfhhlhnhof
iraqi prison	objcfdfgfhhlhnhof
irb	ncfdfghhhlhnhof
ireland	gbhcfdhgljflfnfoe
ireland and	mceghhhiflhnhof
ireland have	mcfdfgihhlhnhof
ireland in	mahcedfghhhiflhnhof
irish	hafchgkiijflfnfoe
iron	jbhcfgfijoe
iron and	nafbicfdfgfhhlhnhof
iron maiden	ocfdfgfhhiilhnhof
irregular	mafchdigfhhiflhof
irrit	nahgfhhiflhnhof
is a	baichdkgjheiijeleneoc
is about	jafbhchdhoe
is aim	kahbfchdhgfoe
is all	kbfgiifoe
is alreadi	kahbfdhifoe
is also	gahbfdighiijfnfoe
is alway	naicfgfhhlhnhof
is among	nafbhcedhgfhhlhof
is an	iahbfdighihjfoe
is as	mchdhgfhhiflhof
is ask	mafbicedhgfhhihlhof
is at	kbfihoe
is back	kafbfdigiifoe
is base	lafcigfhhlhof
is be	hahbhchdigeihjfnfoe
is becaus	mgfhhiflhnhof
is becom	mcfdhgfhhiflhnhof
is between	naicfdfgfhhiflhnhof
is by	mahchgfhhiflhof
is call	lafbfchihof
is certain	lafcfdhghhhlhof
is clear	lahcfgfhhihlhof
is close	mafdhhhiflhof
is come	ncfdfgihhiflhof
is commit	nbidfgfhhiflhnhof
is concern	lahcfhhihlhof
is confid	lafchghhhiflhof
is current	ibfcidhihjfoe
is deni	nahbhcedfgfhhiflhnhof
is design	kahbfchdigeifoe
is develop	ncfdigfhhlhnhof
is do	kbfcfghoe
is due	haidhgfihjfnfoe
is eager	nafbicehhiflhnhof
is estim	mgfhhihlhof
is even	lchgfhhiflhof
is expect	gaibecjdhghhfihjflfnfoe
is fit	nafcegihhiflhnhof
is for	lhhiflhof
is forecast	nchdfgfhhlhnhof
is free	nafdigfhhiflhnhof
is get	mafcedhghhhiflhof
is go	haibfcfdhgiihjfoe
is gone	obicedfhhlhnhof
is good	lcedhhhiflhnhof
is hard	mahcegfhhihlhnhof
is held	nafcehhihlhnhof
is help	nafbicehhiflhnhof
is hold	naicfdfgfhhlhnhof
is hope	jahbfiioe
is huge	ncfdhgfhhlhnhof
is import	jaibfcedhihoe
is in	gahbfchdigijfnfoe
is investig	naicfgfhhiflhnhof
is it	mahbfcfdigehhiflhof
is just	jaibfcfdhoe
is like	hahbfchdjgijfnfoe
is look	kafbhchghoe
is made	ldfhhihlhof
is make	kahgfhhof
is more	iahbidiiejfoe
is much	mafcfgfhhihlhnhof
is need	lahgehhlhof
is no	haibfchdighjfnfoe
is nomin	ocfdfgfhhiilhnhof
is not	daibfchdjghhfiijelfnfod
is noth	lahdfhhlhof
is now	fcidhgihfiijflfnfod
is obvious	ncfdhhhlhnhof
is of	mahcedhgfhhlhnhof
is on	ibfchdigijfoe
is one	hcighiijfnfoe
is onli	mcedhgfhhlhnhof
is out	mcedfgihhlhnhof
is over	mafbhdhhhiflhof
is part	kaichdhgehhifof
is particular	ncfdigfhhlhnhof
is plan	ldigfhhiflhof
is play	maicehhiflhnhof
is possibl	maicfdfgfhhiflhnhof
is prepar	lahbfcjdfgfhhlhof
is prevent	obicfdfgfhhlhnhof
is publish	ncedigfhhiflhnhof
is put	nafbichgfhhiflhof
is readi	nbjcedfgfhhlhnhof
is real	nahcfgfhhlhnhof
is realli	lahcedhhhlhof
is releas	ncedhgfhhihlhnhof
is report	mchdehhlhof
is said	mdfgfhhihlhnhof
is seek	lghhhiflhof
is seen	kbfgfihoe
is set	hdhghhfijjflfnfod
is simpli	laicehhiflhof
is so	kahcfdhgfhhof
is some	naicfdfgfhhlhnhof
is someth	mcfghhhiflhof
is start	mafdhgfhhiflhof
is still	hafbfcidjghjfoe
is su	mafdhgfhhlhof
is take	lcedhghhhihlhof
is that	gaichdhghhfjflfnfod
is the	caibhcidigiheiijeleneoc
is there	laicehhiflhof
is this	nafcedhghhhiflhnhof
is thought	iaibfchdiifjfoe
is to	eaibhcidighhfiijelfneod
is too	mafchgfhhlhof
is tri	lafchgfhhlhof
is unclear	obicfdfgfhhlhnhof
is under	lahdfghhhiflhof
is understood	laicedfghhhiflhof
is unlik	kchdfghhhiflhof
is up	mafceghhhihlhnhof
is use	kdihhiflhof
is veri	iaibfgioe
is visit	nahcfdfgfhhlhnhof
is warn	nafbicedhgfhhiflhnhof
is what	kahbfcegiihoe
is where	mahceghhhiflhnhof
is wide	mahchdfgfhhiflhnhof
is work	kaibfoe
is worth	lbfchdiifoe
isl	mafceghhhihlhof
islam	kaibjchdfgeifoe
islam milit	nafbjdfgfhhiflhnhof
islamabad	nahbjcedfgfhhiflhnhof
islamist	objcfdfgfhhlhnhof
island	iafbkdjihjflfnfoe
island of	nafbicegfhhiflhnhof
isn	oafbicedfghhhiflhnhof
isn't	jaibfchihoe
isn't it	naicfdfhhlhnhof
isra	jafbmdegfifoe
isra armi	objcfdfgfhhlhnhof
isra militari	objcfdfgfhhlhnhof
isra prime	objcfdfgfhhlhnhof
isra soldier	objcfdfgfhhlhnhof
isra tank	nafbkcedfgfhhiflhnhof
israel	jafblghifjfoe
israel kill	objcedfgfhhiflhnhof
issu	cakbhcjdiheihjeleneoc
issu a	kahbfcidfgeihoe
issu and	mahcedhgfhhiflhnhof
issu in	kaibicedhgeifoe
issu of	iajbfdigeoe
issu such	nahcfdfgfhhihlhnhof
issu that	kaibhgfifoe
issu with	najcedfgfhhihlhnhof
issu would	naicfdfgfhhlhnhof
it	caichdigkheijjdleneoc
it a	fahbecidigjhfiijflfnfod
it about	kcedihhof
it account	mcidfgfhhiflhnhof
it ad	lafcigfhhiflhof
it agre	ncidegfhhiflhnhof
it aim	mdhgfhhiflhnhof
it all	jbfcedhgiiioe
it alreadi	mafcidhgfhhiflhof
it also	hbecidjgeihjfoe
it alway	lcedhgihhof
it an	lafcfdhhhihlhof
it and	jaibfceghoe
it announc	nchdfgfhhlhnhof
it annual	mafbhcidfgfhhiflhof
it as	jahbfghoe
it asset	nchdfgfhhlhnhof
it at	mafceghhhiilhof
it battl	nafbfdhgfhhihlhnhof
it becam	laicfdfgfhhihlhof
it been	mcehhlhof
it best	nafdfgfhhihlhnhof
it biggest	lafchdhgfhhlhof
it board	nafchdfgfhhlhnhof
it busi	kafbhcigeoe
it call	mahgfhhiflhnhof
it came	mafbichdfhhlhof
it can	jbfdjgeihoe
it case	mahdfhhiflhnhof
it chairman	nahbidfgfhhiflhof
it chief	nafdigfhhiflhof
it clear	lahgfhhlhof
it close	nahbicfdfgfhhiflhof
it come	mahcfgfhhiflhnhof
it commit	nbjcedfgfhhiflhnhof
it complet	nahchdfgfhhiflhnhof
it continu	nchdfgfhhlhnhof
it core	nafdhgfhhiflhnhof
it could	gahchdighjfnfoe
it current	mafchdfgfhhihlhnhof
it debut	nafchdfgfhhihlhnhof
it decis	mahchdfgfhhiflhnhof
it demand	nafbidfgfhhiflhnhof
it did	kbhchgehhifof
it difficult	lafchdfghhhiflhof
it director	ndfgfhhihlhnhof
it doe	jbfchdioe
it doesn't	lafcfdhghhhlhof
it easi	ncfdhgfhhlhnhof
it easier	lafcfdjgfhhiflhof
it elect	oahbicfdfgfhhlhnhof
it european	ncidfgfhhlhnhof
it expect	kahbfchdigeifoe
it fail	mahcegfhhihlhnhof
it file	mafchdhgfhhiflhnhof
it financi	mafcidhgfhhiflhof
it first	iafbfchdigiihjfoe
it follow	nahcegfhhihlhnhof
it for	kbfcedjihoe
it forecast	ncidfgfhhiflhnhof
it found	nahcegfhhlhnhof
it founder	lcidfgfhhlhnhof
it futur	nafcfdigfhhiflhnhof
it give	mafbhhhiflhof
it go	kahhhof
it had	fbhcjdhhfihjflfnfod
it happen	mahceghhhiflhof
it hard	lafbfdigfhhihof
it has	ebicidjghhfihjelfneod
it headquart	nafdhgfhhiflhnhof
it help	mcfghhhlhof
it highest	lafcjdfgfhhiflhnhof
it hope	mchdfgfhhiflhnhof
it in	jahbfchdhghjfoe
it into	jahbfdigeoe
it is	aajcjdjgiheiijdlendoc
it just	ibfcfdhiioe
it key	mchdfgfhhlhnhof
it kind	ncfdigfhhlhnhof
it latest	lcidhgfhhiflhof
it launch	mafdhgfhhlhof
it legal	ldhgfhhiflhof
it look	kahbfchdhifoe
it made	mafchdfgfhhihlhnhof
it main	lcidfgfhhiflhnhof
it make	mafdhhhiflhof
it maker	ncfdigfhhlhnhof
it market	mbfchdhgfhhiflhof
it may	iahbhcjdfgfjfoe
it mean	mdhhhiflhof
it might	jbhchihoe
it more	mafchhhiflhof
it most	mbhgehhiflhof
it must	nahcehhiflhnhof
it name	nafdhgfhhiflhnhof
it need	kbhdigfifoe
it new	kbfcidigeoe
it next	mafdhgfhhlhof
it not	iaibfcfgioe
it now	lahhhifof
it nuclear	objcfdfgfhhlhnhof
it on	lceghhhihlhof
it one	nafcedhhhlhof
it onli	lafhhihlhof
it open	mafcegfhhiilhnhof
it oper	kbfcigfhhiflhof
it out	lbfgfihoe
it over	nbicedfghhhiflhnhof
it own	hbfchdjjfoe
it part	mafdhgfhhiflhnhof
it plan	jahbfcjdigeifoe
it possibl	nahcedhgfhhiflhnhof
it potenti	nafcedihhiflhnhof
it product	mafchdhgfhhiflhof
it profit	mcidfgfhhiflhnhof
it quarter	ncidegfhhlhnhof
it realli	mafcfdigfhhiflhnhof
it recent	nafchdhgfhhiflhof
it releas	lafcedigfhhihlhnhof
it remain	nchgfhhiflhnhof
it report	mahchdfgfhhlhnhof
it right	lbhdfhhiflhof
it run	ncfdfgfhhiilhnhof
it said	hahcidigejfoe
it say	kahdhgehhlhof
it second	nbicedeghhhlhof
it seem	lafghhhlhof
it share	jafbfcjgeoe
it sharehold	mcidfgfhhiflhnhof
it should	lahcfdhgfhhlhof
it show	mchdfgfhhlhof
it softwar	mcfdigfhhlhnhof
it stake	mcidfgfhhlhnhof
it still	mafchdfgfhhlhof
it stock	ncidfgfhhlhnhof
it support	mchdfhhlhof
it technolog	lafcfdigfhhiflhnhof
it the	jahbfdfghoe
it third	mbhcddhgehhihlhof
it through	mcedfghhhihlhnhof
it time	mafghhhiflhof
it to	hahbfchdhghihjfnfoe
it took	kafbhcedhgiihoe
it top	nafbidfgfhhlhnhof
it tri	nafcfdigfhhiflhnhof
it troop	objcfdfgfhhlhnhof
it up	kafbfcfdfgiiioe
it use	ncfdigfhhlhnhof
it veri	kcedfgihhihof
it want	mahcfdhgfhhiflhnhof
it was	bajcidigjheijjdleneoc
it wasn't	mcedfgihhiflhnhof
it way	ncedhhhlhnhof
it went	mcehhlhof
it will	eahbjckghhfiijelfneod
it win	naicfdfgfhhlhnhof
it with	lbfdfgioe
it work	mchhhiflhof
it would	dajbhcjdhghhfihjelfneod
itali	hafbjchgkjfoe
itali and	nafbicfdfhhiflhof
italian	hafbicidhgjiejfnfoe
italian leagu	nafcedfgjhhiflhnhof
italian prosecutor	obicfdfgfhhlhnhof
item	lchdhgfhhiflhof
itself as	nafbicegfhhihlhnhof
itun	lafcedjgfhhihlhof
itv	ncegfhhiilhnhof
itv0's	nahcfdfgfhhihlhnhof
itv1's	nahcfdfgfhhihlhnhof
ivan	jblchdfifjfoe
ivan ljubic	obicedfhhlhnhof
ivori	nafbkcedfgfhhiflhnhof
ivori coast	nafbkcedfgfhhiflhnhof
j	lafbfgjifoe
jack	jajbhcegfihoe
jack straw	kakcedfgfhhiflhnhof
jacket	mahcegfhhihlhnhof
jackson	jafbfcegiikoe
jacksonvill	nafcedhghhhlhof
jacob	nafcidfhhiflhof
jacqu	lbjcedegiifoe
jacqu chirac	mbkcedfgfhhiflhof
jail	haibkhfihjflfnfod
jail for	lahbicedhgehhifof
jail term	nafbicedhgfhhlhof
jailhous	ocfdfgfhhiilhnhof
jailhous rock	ocfdfgfhhiilhnhof
jakarta	mafbjchdfgfhhiflhof
jamaica	nafbidfghhhiflhof
jamaican	mafdfgfhhiilhnhof
jamal	ocedfgihhlhnhof
jamal lewi	ocedfgihhlhnhof
jame	hbfgjiijfoe
jame bond	ncegfhhihlhnhof
jame score	ncedfgihhiflhnhof
jami	iafbfcfdegjijoe
jami foxx	mcfdfgfhhijlhnhof
jami noon	lafcedfgjhhiflhnhof
jane	mahcedfgfhhiilhnhof
janet	lafcedfhhijlhof
janet jackson	mafcedfhhijlhof
januari	ebhcjdhgihfiijelfnfod
januari 2004	mafchdfgfhhihlhnhof
japan	faebjcjdjgihfihjelfneod
japan and	lafchdhgehhlhof
japanes	haebjcidjhfihjflfnfod
japanes yen	obicfdfgfhhlhnhof
jarvi	ocidfgfhhiflhnhof
jason	iafbfcfdfgkihoe
jason garden	ncfdfgihhlhnhof
jason robinson	lcedfgihhiflhnhof
java	ncedigfhhiflhnhof
jay	nafcfdfgihhlhof
jazz	ndfgfhhiilhnhof
jean-philippe	ncfdfghhhiflhnhof
jean-philippe grandclaud	ncfdfghhhlhnhof
jeann	oafbicedfghhhiflhnhof
jeev	nafchdigfhhiflhof
jeff	lafbfdfgjoe
jen	ncfdfgihhlhnhof
jen lehmann	ncfdfgihhlhnhof
jenkin	nafbicedfghhhiflhnhof
jennif	ncfdfgfhhiilhnhof
jeremi	kafbfcedhgiihoe
jeremi iron	ncfdfgfhhiilhnhof
jerri	lafbfcegiiiof
jersey	lafbfghof
jerusalem	lafblcedfgfhhiflhof
jesus	ncfdfgfhhiilhnhof
jet	jaebichgiifjfoe
jewish	maibjcedfgfhhiflhof
jim	kafcedfgihhihof
jimmi	lafcedfgihhihlhof
jintao	nbjcedfgfhhiflhnhof
job	eajbkchdhgiheifjeleneod
job and	mahcfdfhhiflhnhof
job are	mahchdfgfhhiflhnhof
job cut	nafbkcedfgfhhiflhnhof
job data	nafbichdfgfhhiflhof
job for	nahchdfgfhhiflhnhof
job in	kbhcfghoe
job of	kaicedigfhhiflhof
job on	nahcedfhhlhnhof
job to	mahdhgehhof
job were	ncidfgfhhlhnhof
jobless	mafcjdfgfhhiflhnhof
jobless rate	ncidfgfhhiflhnhof
joe	lafcedfghhhikoe
johansson	mafcedfgihhlhnhof
john	eaibjgjhfiijelfneod
john bourn	naicfdfgfhhlhnhof
john howard	objcfdfgfhhlhnhof
john kerri	lbkcedfgfhhiflhof
john kirwan	ncfdfghhhlhnhof
john magnier	ncfdfgihhlhnhof
john paul	nbjcedfgfhhiflhnhof
john prescott	lajcedfgfhhiflhnhof
johnni	kafbjcedeijoe
johnni depp	ncfdfgfhhiilhnhof
johnson	jaibfcedeglifoe
join	eahbhdigjheiijeleneod
join a	ncfgfhhihlhnhof
join by	ncedfhhihlhnhof
join microsoft	ocedigfhhlhnhof
join on	ncfdfgfhhihlhnhof
join the	jahbhcfdeghiioe
joint	iahbickdfghiejfnfoe
joint ventur	kafcldegfhhiflhof
joke	mahdhgfhhiflhof
jolt	nafbjcfdfgfhhiflhnhof
jon	lafcfdfgihhihlhof
jonathan	jahbfcfdhihoe
jone	hbfcidegjiijfnfoe
jonni	lafcegihhlhof
jonni wilkinson	mcedfgihhiflhnhof
jordan	nbjcedfgfhhihlhof
jose	jafbidegkifoe
jose mourinho	lafcedfgihhiflhnhof
josh	mafcedfgihhihlhnhof
josh lewsey	mcfdfgihhlhnhof
joshua	mafdfgfhhijlhnhof
joss	ncfdfgfhhiilhnhof
joss stone	ncfdfgfhhiilhnhof
journal	kafbfcidigeoe
journalist	jaibhcedhjfoe
journalist robert	naicfdfgfhhlhnhof
journey	lbhcfdfghhhlhof
jowel	nahcegfhhihlhnhof
joy	lbfceghiioe
joy divis	ocfdfgfhhiilhnhof
jp	mafdfgihhiflhof
jp mcmanus	ncfdfgihhlhnhof
jr	mafbhdhgeihoe
juan	nafbicedfgihhiflhof
jubil	ocfdfgihhlhnhof
judg	gajbjcihfihjelfneod
judg as	obicfdfgfhhlhnhof
judg has	nafbicedfhhihlhnhof
judg in	mahcidegfhhiflhof
judg on	nahcfdfgfhhihlhnhof
judg rule	objcegfhhiflhof
judg who	nahcfdfgfhhihlhnhof
judgement	kajcfgfhhlhof
judgment	maicedfhhiflhnhof
judici	laidfgfhhiflhof
judici review	naicfdfgfhhlhnhof
judiciari	nahbjcedfgfhhiflhof
jukebox	ncfdigfhhlhnhof
juli	iahbfcidhghihjfnfoe
julia	ncfdfgfhhiilhnhof
julien	ncfdfgihhlhnhof
jump	iafbecidkghjfoe
june	hahbfchgjijjflfnfoe
june 2004	lahcfdfhhiiof
jungl	mafbiciddgehhiiof
junior	lafbfcedfgihhikof
junk	mafdigfhhiflhnhof
junk mail	ncfdhgfhhlhnhof
junqueira	ocedfgihhiflhnhof
jupit	lafcedkgfhhiflhof
jupit research	mcedigfhhiflhnhof
juri	jafbfcigiihjfoe
juri select	ocedfgihhiflhnhof
jurisdict	mahchdfgfhhiflhnhof
juror	mafbfcegihhihof
just a	ibfchdjjfoe
just about	mcedhgfhhihlhnhof
just as	nafbicehhiflhof
just be	mahcfhhiflhof
just befor	lbhcedfghhhihlhof
just day	nahbjcedfgfhhiflhnhof
just five	nafcedhghhhiflhnhof
just four	nafbhcedfghhhiflhnhof
just like	mafbfdigfhhiflhof
just one	lafbhcfghhhiflhof
just over	kahbfchgfoe
just the	jbfcfdighoe
just three	ncedfghhhlhnhof
just to	lcedhghhhiflhof
just two	mafcfghhhlhof
just week	mahbicfgfhhiflhof
justic	iajbjifjfoe
justif	nahcedfghhhiflhnhof
justifi	kaibfcegiifoe
justin	lafcedfgihhijoe
juventus	mafcedfgjhhiflhnhof
k	lafbfcidiif
k0	nafcedhghhhiflhoh
kabul	mbkcedfgfhhiflhof
kaiser	ncfdfgfhhiilhnhof
kaiser chief	ncfdfgfhhiilhnhof
kansa	nafcedfgjhhihlhof
kansa citi	ocedfgihhlhnhof
kany	nafbkcedegfhhihlhoe
kany west	nafbkcedegfhhihlhoe
kaplan	ncedfgihhlhnhof
karzai	mafblcedfgfhhiflhof
kashmir	maibjcedfgfhhiflhof
kashmiri	oaibicedfgfhhiflhnhof
kate	lafcfdfgfhhijlhnhof
kate winslet	lcfdfgfhhijlhnhof
kayak	ocedfgihhiflhnhof
kazaa	nafcedjgfhhiflhnhof
kean	lafcedfgihhiilhof
keanu	ncfdfgfhhiilhnhof
keanu reev	ncfdfgfhhiilhnhof
kederi	ocedfgihhlhnhof
keen	ibfchdjghifoe
keen to	iafbfchdjghifoe
keep	eahbicidigihfihjeleneod
keep a	nahgfhhiflhof
keep his	ncedfghhhlhnhof
keep it	kafbfcjgeihoe
keep the	jahbfghoe
keep up	objcfdfgfhhiflhnhof
keeper	lafcedfgjhhiflhnhof
keith	mcfdfghhhihlhof
kelli	jaibfcedfgiihoe
kelli holm	lafcegjhhiflhof
ken	lahbicfdegiifoe
ken bigley	objcfdfgfhhlhnhof
ken camin	ocfdfgihhlhnhof
kennedi	halbfcfdigejfoe
kennedi also	naicfdfgfhhlhnhof
kennedi has	naicfdfgfhhlhnhof
kennedi is	lajcedfgfhhiflhnhof
kennedi said	majcedfgfhhiflhnhof
kenya	maibicegfhhiflhof
kenyan	mahbhceghhhifof
kept	hahbicidegijfoe
kept the	mbicedfghhhiflhnhof
kerr	mcfdfgihhlhnhof
kerri	kblcedeoe
kerri in	objcedfgfhhiflhnhof
kevin	kafbfcfdhgiihoe
key	eaibhcidihfihjelfneod
key product	ncidfgfhhiflhnhof
key role	nahcfdfgfhhlhnhof
key to	lahcedhhhihlhof
keyboard	mafcedigfhhihlhnhof
kg	nafcedhgjhhiflhoe
khan	mafbhcedfiioh
khodorkovski	kafcjdfgfhhiflhnhof
kick	hahbfdhgkifjfoe
kick from	ncfdfgihhlhnhof
kick off	mahchdeghhhiflhof
kid	jbhcedjgfihjfoe
kidnap	mahbjcedfghhhiflhof
kidnapp	nahbhcedfghhhiflhof
kiev	nafbjcfdfgfhhiflhnhof
kilgor	nafcedhgfhhiilhnhof
kill	ebndhhfihjelfnfod
kill 5	objcedfgfhhiflhnhof
kill a	nafbicedfgfhhlhnhof
kill and	mafbjcfdfgfhhlhof
kill at	kafblcfdfgfhhiflhof
kill by	naicfdfgfhhlhnhof
kill in	jafblcfdeihoe
kill of	nafbjcegfhhiflhnhof
kill one	mafbkcedfgfhhiflhnhof
kill palestinian	objcedfgfhhiflhnhof
kill the	mahcehhiflhnhof
kill three	nafbicedhgfhhiflhnhof
killer	kahbfcfghiioe
kilroy-silk	makcedfgfhhiflhnhof
kilroy-silk has	naicfdfgfhhlhnhof
kilroy-silk quit	naicfdfgfhhlhnhof
kilroy-silk was	naicfdfgfhhlhnhof
kim	lafbfdhgiifof
kind	hahbfdkihjfoe
kind of	iahbfdiihjfoe
kinect	oafcedegfhhiflhnhok
king	hbicidhhfiijflfnfod
king norodom	objcfdfgfhhlhnhof
king of	nafbicedfgfhhiilhof
kingdom	lahbfcedjgfhhiflhof
kirwan	ncedfgihhiflhnhof
kluft	ncedfgihhlhnhof
knapman	naicfdfgfhhlhnhof
knee	jafbfcfdegkihoe
knee injuri	lafcedfgihhihlhnhof
knew	jbhchdfghihjfoe
knight	mbfcfdegjiioe
knock	ibfcfdhgjihoe
knock out	mafceghhhlhnhof
knockout	ncedfgihhiflhnhof
know	daibfchdigjhfiijelfneod
know him	nahcfgfhhlhnhof
know how	mafcegihhlhnhof
know it	lahcedfhhiilhof
know that	kafcfdhghhhihof
know the	lbhcedfghhhof
know we	ncfdfgihhlhnhof
know what	jbfcedhgioe
know where	mahcehhlhof
knowledg	kahcedhghhhof
known	gbhcjdihfihjflfnfod
known as	iafbichdiihjfnfoe
known for	kafbfchdfiioe
kobe	nafcedfgjhhiflhnhof
kobe bryant	nafcedfgjhhiflhnhof
kodak	mafcedigfhhihlhnhof
kong	kafbjchgeoe
korea	jafblchiejfoe
korea on	objcfdfgfhhlhnhof
korean	lafbicjifoe
korean govern	nafbhchdfgfhhiflhnhof
kosta	ncedfgihhiflhnhof
kpl	nafcedfhhifok
kraft	nafcidfhhiflhof
kremlin	mafbfcidfgfhhiflhnhof
kudrow	ocfdfgfhhiilhnhof
kumar	ncfdfgfhhiilhnhof
kurt	mafgfhhihlhof
kuznetsova	lafcedfgkhhiflhof
kyle	nafcfdfgihhiflhnhof
kz	nafcedfgdhhifnhol
l	lafbfceghifok
la	kafbfcfdigiiioe
lab	lafbjcedigeiflhof
label	ibfchdigeijjfoe
labor	mafbicideifoe
laboratori	kcedighhhiflhof
labour	eaobjchdegejfoe
labour and	jakcfdfgfhhiflhof
labour backbench	naicfdfgfhhlhnhof
labour campaign	naicfdfgfhhlhnhof
labour elect	majcedfgfhhiflhnhof
labour govern	kajcedfgfhhiflhnhof
labour had	maicfdfgfhhlhnhof
labour has	kakcedfgfhhiflhnhof
labour in	naicfdfgfhhlhnhof
labour is	naicfdfgfhhlhnhof
labour leader	naibicedfgfhhiflhnhof
labour manifesto	naicfdfgfhhlhnhof
labour market	nchdfgfhhlhnhof
labour member	naicfdfgfhhlhnhof
labour mp	majcfdfgfhhlhnhof
labour mps	lajcfdfgfhhlhnhof
labour of	mahcedfgfhhihlhnhof
labour on	majcedfgfhhiflhnhof
labour parti	ialbicedegeifoe
labour poster	naicfdfgfhhlhnhof
labour say	naicfdfgfhhlhnhof
labour spring	maicfdfgfhhlhnhof
labour uniti	oahbicedfgfhhiflhnhof
labour voter	najcfdfgfhhlhnhof
labour was	majcfdfgfhhlhnhof
labour would	naicfdfgfhhlhnhof
lack	hahbhdhgjhfjflfnfod
lack of	iahgjifjfoe
lacklust	nafdfgihhiflhnhof
lad	lafcedfgjhhiflhnhof
laden	objcedfgfhhiflhnhof
ladi	mcedfghhhihlhof
laid	lcideghhhiflhof
laid out	ocidegfhhlhnhof
lamboley	ncfdfghhhlhnhof
lamont	ncfdfgihhlhnhof
land	iahbichjfnfoe
landmark	kbhihoe
landscap	mafdigfhhlhof
landslid	objcfdfgfhhlhnhof
lane	mahcegihhiflhof
langer	ocfdfgihhlhnhof
languag	hbfdiijjfnfoe
languag and	mafcegfhhiilhnhof
languag of	nafchghhhiflhof
lanka	mafchgfhhiflhnhof
lansdown	lcedfgihhiflhnhof
lansdown road	lcedfgihhiflhnhof
laport	mafcedfgjhhiflhnhof
laptop	mafcedjgfhhiflhnhof
larg	fahbhckdkgfhfifjflfnfod
larg enterpris	ocfdigfhhlhnhof
larg number	mahchdfgfhhiflhof
larger	jbhdjgeifoe
largest	fbhcmdjgeiejfnfoe
largest moon	nafcedjgfhhiflhnhof
largest us	ncidfgfhhlhnhof
las	kafcedigfhhiilhof
las vega	kafcedigfhhiilhof
lash	nafbicfdhgfhhiflhof
last	Yahbhcldigkhdijjdldndob
last 18	mcfdigfhhlhnhof
last autumn	nahcedfhhihlhnhof
last few	mafcfdfgihhiflhnhof
last four	lcfgihhiflhof
last june	maicedfhhlhof
last meet	ncedfghhhlhnhof
last minut	mcfdhgfhhlhof
last month	hbichdhghhfjflfnfod
last night	kafbigkifoe
last quarter	lafcidhgfhhiflhof
last season	lafcedfgjhhiflhnhof
last septemb	ldfghhhihof
last summer	ncfdfghhhlhnhof
last three	kafbfgjifoe
last time	kafbfcfdfgjihoe
last two	lafghhhof
last week	eahbiclgihfihjelfneod
last weekend	lafcedfgihhihlhof
last year	cahbfckdigiheijjeleneoc
last-minute	nbhcedfhhiflhnhof
late	ebjdigkhfihjelfneod
late morn	objcedfgfhhlhnhof
late on	mafbhcfdfghhhiflhof
later	dajbfchdhgihfijjelfneod
later in	jahbfchdhgfoe
later on	lahdfhhiflhof
later said	naicfdfgfhhlhnhof
later this	jbfdhgfiioe
latest	eahcjdjghhfihjelfneod
latest data	nafchdhgfhhiflhof
latest exampl	obicfdfgfhhlhnhof
latest in	mahcfdhgfhhiflhof
latest quarter	ncidfgfhhlhnhof
latham	obicfdfhhlhnhof
latin	lbichgeoe
latin america	nafbicidfgfhhiflhof
launch	dahbhcidlhfihjelfneod
launch a	haebhchdjjfoe
launch in	jafdjgehhiflhof
launch it	mcedigfhhlhnhof
launch new	mafbjcedigehhiflhof
launch of	kbfcfdjgeof
launch the	lahbhcedhgehhihof
law	fakbichdigfhfjelfnfod
law and	laibhcedfgfhhihlhof
law lord	lajbhcedfgfhhiflhof
law on	nahcfgfhhlhnhof
law that	nafbicedigfhhiflhnhof
law to	nahgfhhiflhnhof
law was	naicfdfgfhhlhnhof
law which	mafdhgfhhiflhnhof
lawmak	lafbjchdhgeifoe
lawmak to	ocedigfhhlhnhof
lawsuit	iafbfcjdkjfoe
lawsuit against	mafdhgfhhiflhnhof
lawyer	gahbichdhghhfihjflfnfod
lawyer for	mafbicedhihoe
lay	lajcfdfgfhhiflhnhof
layout	ncfdhgfhhlhnhof
lcd	nafdigfhhiflhnhof
le	mafbicedfhhiilhof
lead	cahbicjdiglheiijdleneoc
lead a	mafbichdfgfhhihlhof
lead actor	ncfdfgfhhiilhnhof
lead after	ncedfgihhlhnhof
lead at	ncedfgihhiflhnhof
lead in	kafbhcedhgkifoe
lead over	nahcedfgihhiflhnhof
lead role	lcedfhhijlhof
lead the	iahbfcedhgjihoe
lead to	haibhcidhghifjfnfoe
lead with	nafcedfgjhhiflhnhof
leader	cakbldhgiheiejeleneod
leader and	nafbjcedfhhiflhnhof
leader charl	jakcedfgfhhiflhnhof
leader chelsea	lafcedfgjhhiflhnhof
leader mark	nahbicedfgfhhiflhnhof
leader michael	ialcedfgfhhiflhof
leader of	kaibkcedeifoe
leader roger	naicfdfgfhhlhnhof
leader said	nahdfgfhhiflhnhof
leader say	nafbidfgfhhiflhnhof
leader to	obicedfgfhhlhnhof
leader yasser	nbjcedfgfhhiflhnhof
leadership	jajbhcfdfifoe
leadership had	naicfdfgfhhlhnhof
leadership in	nbicedfhhiflhnhof
leagu	fbhchdfgmjfoe
leagu and	ncfdfghhhlhnhof
leagu basebal	mafbidfghifof
leagu group	ncfdfgihhlhnhof
leagu match	mafcedfgjhhiflhnhof
leagu on	ncedfgihhiflhnhof
leak	kafbfchdjgehhifof
leami	ncfdfghhhlhnhof
leap	kafcedjghhhof
leap in	nafcedhghhhiflhnhof
leapfrog	nahcedfghhhiflhnhof
learn	iahchghihjfnfoe
learn from	nahcidfgehhiflhnhof
leas	nafbfdjgfhhiflhof
least	eahbkchdighhfjelfneod
least 10	mbjdfgfhhiflhof
least 20	nafbjcegfhhiflhnhof
least 60	nbicedhgfhhiflhnhof
least onc	nafbicegfhhihlhnhof
least two	objcfdfgfhhlhnhof
leav	faibicjdhgihfihjelfneod
leav for	nafbjcedfhhiflhnhof
leav the	kahbfcedhghihoe
lebanon	objcfdfgfhhlhnhof
lebron	ncedfgihhiflhnhof
lebron jame	ncedfgihhiflhnhof
lectur	naicfdfgfhhlhnhof
led	fahbhcidhgihfihjelfnfod
led by	jafbicidhjfoe
led the	kbfcfgiihoe
led to	ibhchdhghjfoe
lee	kafbfceghijoe
leed	kbfcedegjiioe
left	ebidjgkhfihjelfneod
left her	nafcedigfhhihlhnhof
left in	nceghhhiflhof
left the	kbhghoe
left to	mahcedhhhiflhof
leg	jafbhchgiifoe
legaci	mbicedfgfhhiilhof
legal	fajcidjhfiijelfnfod
legal action	jahbfchdhgeihoe
legal battl	nafcedhgfhhihlhnhof
legal case	mahdhgfhhiflhnhof
legal fight	nafcfdhgfhhihlhnhof
legend	jbfcedfgiijoe
legendari	mafcedfgihhiilhof
legisl	jaibjchgeihjfoe
legisl in	naicfdfgfhhlhnhof
legisl to	nahcfdfgfhhlhnhof
legislatur	objcfdfgfhhlhnhof
legitim	jcedkgfhhiflhof
lehmann	ncfdfgihhlhnhof
leicest	jahbfcedfgjihoe
leigh	laicedfgfhhijlhof
leinster	mcedfgihhiflhnhof
lend	kafcjgfhhiflhof
lender	kcjdfgfhhiflhof
length	mahghhhiflhof
length of	mahgfhhiflhnhof
lengthi	mcegjhhiflhof
lenovo	ncedjgfhhiflhnhof
leonardo	lafcedfgfhhijlhnhof
leonardo dicaprio	lafcedfgfhhijlhnhof
less	faibecjdhgihfiijflfnfod
less than	iahbfcidhgiifjfoe
lesson	kahbfcedigfiioe
lesson to	nahcedhgfhhiflhnhof
let	eaibedkgihfihjflfnfod
let me	ncfdfhhiilhnhof
let peopl	kahcedjgfhhiflhof
let the	laidfhhof
let them	mahcedhgfhhiflhnhof
let user	ncfdigfhhlhnhof
let you	mafcedjgfhhiflhnhof
letter	jaibhcfdiifjfoe
letwin	kajdfgfhhiflhof
letwin said	nahdfgfhhiflhnhof
level	dahbecjdkgjhfjelfnfod
level in	mchdfgfhhlhnhof
level of	hahbfdjihjfnfoe
level the	ncfdfgihhlhnhof
level to	mafchdfghhhlhof
leverkusen	ncedfgihhlhnhof
levi	ndfgfhhiilhof
lewi	laicedfgihhof
lewis-francis	ncfdfgihhlhnhof
lewsey	mafcedfgjhhiflhnhof
lexmark	nafcddjgihhiflhof
lexmark indi	ocfdfgihhlhnhof
lg	mafbfcidfgiifoe
lg electron	nafcigfhhiflhnhof
liabl	nafchdfgfhhihlhnhof
liam	kajcedfgfhhihlhof
liam fox	lajcedfgfhhiflhnhof
liam neeson	ncfdfgfhhiilhnhof
liar	ncfdfgfhhiilhnhof
lib	hamcedfgehhiflhof
lib dem	hamcedfgehhiflhof
liber	gambjcedegeifoe
liber democrat	gamcedfgehhiflhof
libertarian	naicfdfgfhhlhnhof
liberti	kaicehhiflhof
libertin	ncfdfgfhhiilhnhof
librari	lafcedjgfhhiflhnhof
licenc	jafbfdigfiioe
licens	jahbfdjgeoe
lie	iaibfchdhjfoe
lie about	maicfgfhhiflhof
lie to	nafchdhgfhhiflhof
life	eaibhdjgiheijjeleneoc
life after	nafcfdihhiflhnhof
life and	mcfgfhhiilhof
life in	lbfcedigioe
life of	mafbjcedfgfhhiilhof
life was	mahbicedfgfhhihlhof
lifestyl	kafcedjgfhhihlhof
lifetim	mafcfdfghhhihlhof
lift	hahbhcjdegihfjflfnfod
lift the	kbfchdegioe
light	iaebidjihjfnfoe
light on	nafbhcedigfhhiflhnhof
like	aaibhcjdkgkheiijdldndoc
like a	jahbfcedhgioe
like ani	nafbicegfhhihlhnhof
like i	ncfdfgihhlhnhof
like it	mdhgfhhiflhnhof
like of	kbfghihoe
like that	kghhhifof
like the	ichdhjfoe
like this	kahbfceiiof
like to	eahbhcidjgihfjeleneod
likeabl	nafcedfghhhihlhnhof
liken	mahcegfhhihlhnhof
liken to	nahcfdfgfhhihlhnhof
limit	fajbeckdhgfihjfnfoe
limit on	kajbfchdfgeof
limit or	nahcedhgfhhiflhnhof
limit the	mafgfhhihlhnhof
limit to	mahdfgfhhihlhnhof
limp	mcfdfghhhiflhnhof
lindsay	mafcedfgjhhiflhnhof
lindsay davenport	ncfdfgihhlhnhof
line	eaibicidjgjheifjeleneoc
line after	nafcedihhiflhnhof
line and	lafcfdhghhhiflhof
line for	lafbfchdfghhhof
line inc	nafcidfgfhhiflhnhof
line of	lahbicfgeoe
line over	obidegfhhiflhnhof
line up	mafcfgihhiflhof
line with	jaibfchdfgeoe
line-out	mcfdfgihhlhnhof
line-up	jafbfcedegiijof
lineback	ocedfgihhlhnhof
lineup	nafdfgihhiflhof
lineup against	ocedfgihhiflhnhof
link	gahbkdjhfifjflfnfod
link between	nbhcedhgfhhiflhof
link the	nahcedhgfhhiflhnhof
link to	jafbkchdhgfifjfoe
link with	lahdfghhhiflhof
linux	iafcedmgehhifof
linux to	ocedigfhhiflhnhof
linux-based	ncedigfhhiflhnhof
lion	jafbfcegkihoe
lion tour	lafcedfgjhhiflhnhof
liquid	nafchgfhhiflhnhof
list	fahbfcjdjgihfiijelfneod
list of	ichdiiijfnfoe
list was	nchdfgfhhlhnhof
listen	iaibfcedjgfihjfoe
listen to	iahbfcfdjgfoe
liter	mceghhhlhof
literatur	ncfdhgfhhihlhnhof
litig	mchdhgfhhiflhof
littl	eaibfcidigjhfiijelfnfod
littl as	mcedhgfhhiflhnhof
littl bit	lafcfdfgihhiflhnhof
littl impact	nafchdfhhiflhnhof
little-known	lafchdfgfhhihlhnhof
live	daibhckghheijjeleneoc
live action	ncfdfgfhhijlhnhof
live below	nahdfgfhhlhnhof
live in	jbfdhiioe
live of	maidfgfhhlhnhof
live on	mafcedhhhihlhof
live up	lbfchihoe
live with	nahcfdfgfhhihlhnhof
liverpool	jahbfcedegkoe
liverpool manag	ncfdfgihhlhnhof
ljubic	objcedfgfhhiflhnhof
ljungberg	ncfdfgihhlhnhof
ll	mafbfgjifoe
lleyton	kafcedfgkhhiflhof
lleyton hewitt	kafcedfgkhhiflhof
llodra	ocfdfgihhlhnhof
lloyd	lbhcfdfghhhihof
lo	ncfdfgihhlhnhof
load	mdhgfhhiflhnhof
loan	iahbfcjdhghifjfoe
lobbi	mahbjcfdfgfhhiflhof
lobbi group	nbidfgfhhiflhnhof
local	fajbhcidhhfihjelfnfod
local council	naicfdfgfhhlhnhof
local govern	kakcfdfgfhhiflhof
local incom	maicfdfgfhhlhnhof
local press	ncidfgfhhlhnhof
locat	lchdhgehhifof
lock	iafbhgiihjfnfoe
lock in	nahbicfdfgfhhiflhof
lockout	ocedfgihhlhnhof
locust	nafcedkgfhhiflhof
lodg	mcedhghhhiflhof
log	kafcedjhhiflhof
lol	mcedfgfienhoo
london	dajbicjdhghheiijeleneoc
london and	lchdfhhihlhof
london on	lahbhdfgehhihof
london stock	lafcidfgfhhlhnhof
london stock exchang	lafcidfgfhhlhnhof
london to	ncedfghhhlhnhof
london-based	mafchgfhhihlhof
lone	lafbhcedfgihhihof
long	daibicjdhgjheihjeleneoc
long as	kbhchgfihoe
long been	mahgfhhiflhof
long road	obicedfhhlhnhof
long term	kaibfciifoe
long time	lcedfgihhlhof
long way	lafdigfhhiflhof
long-awaited	mafbhcfdigfhhiflhof
long-distance	nchdfgfhhlhnhof
long-range	ncfdfghhhlhnhof
long-running	lafcedhgfhhiilhof
long-term	iahbfcidhjfoe
longer	iaibhcigfjfoe
longest	nahcehhiflhnhof
longhorn	mafcedighhhiflhof
look	baicldigjheihjdleneoc
look a	mceghhhiflhnhof
look after	lahdfgfhhihlhof
look ahead	lafbfchdfgjof
look at	faibecidigihfjflfnfod
look back	lafcedfgjhhlhof
look for	hchdhghjfnfoe
look forward	jahbfdegjihoe
look into	mahbhcehhiflhof
look like	kafbfchghoe
look set	kbhchdfghifoe
look to	iahcjdfgiiejfoe
loom	kaibhcedjgeifoe
loophol	lahcedigfhhlhof
lopez	mafcfdfgihhiiof
lord	gamcegfiijfoe
lord after	nahcfdfgfhhlhnhof
lord and	naicfdfgfhhlhnhof
lord chancellor	majcedfgfhhiflhnhof
lord falcon	majcedfgfhhiflhnhof
lord have	naicfdfgfhhlhnhof
lord of	kafcfdhgfhhiilhof
lord rule	nahbhcedfgfhhlhnhof
los	iaebfgiikjfoe
los angel	iafbfgiikjfoe
lose	fcidigkhfihjelfnfod
lose out	nafcedfghhhiilhnhof
lose the	lafchdfghhhihlhof
lose their	mchhhiflhof
loser	lahchdfghhhiflhof
loss	fbhcidjgkhfiejflfnfod
loss in	mafdhghhhiflhof
loss of	kahbfdiifoe
loss to	kcedfgjhhiflhof
loss widen	ocjdegfhhiflhnhof
lost	eaibfcjgjhfihjelfnfod
lost a	mdfghhhiflhnhof
lost in	lcedfhhiilhof
lost to	mafcedfgihhihlhnhof
lot	eahbechdjgkhfihjelfnfod
lot more	kafcfdhgihhifof
lot of	fahbedigjhfihjflfnfod
lotteri	lafdfhhiilhof
loud	nafbicedhgfhhlhof
loui	kafbicidegioe
loui cardin	mafcedfgjhhiflhnhof
louisiana	nafbicedegihhiflhof
louisvill	nafcedfgkhhiflhnhof
love	gahcdgiiljfnfoe
love below	ncfdfgfhhiilhnhof
love for	mcedfghhhiilhof
love with	mcedfgfhhiilhnhof
lover	mafcedigfhhihlhnhof
low	fbhcjdihfjflfnfod
low against	ncidfgfhhlhnhof
low cost	mcfdhgfhhlhnhof
low of	ncidfgfhhlhnhof
low on	mafcigfhhiflhof
low-budget	mafchdegfhhijlhof
low-budget film	ocfdfgfhhiilhnhof
low-cost	jafbjcidhgeifoe
low-cost airlin	nafbjdfgfhhiflhof
low-cost carrier	nafbidfgfhhiflhnhof
low-key	nafcedfghhhihlhnhof
lower	gahbichdjgfhfifjflfnfod
lower price	mafchdhgfhhiflhnhof
lower tax	naicfdfgfhhlhnhof
lower than	lafchgfhhihlhof
lowest	jaibhchdegfifoe
loyalti	nafcedhhhlhnhof
lpga	nafcedfgjhhiflhnhof
lsu	nafcedfgjhhiflhnhof
ltd	lbicjdegeifoe
luca	ncegfhhihlhnhof
luciano	ncfdfgihhlhnhof
luck	ldfghhhlhof
lucki	lafbfghof
lucki to	ncedfghhhihlhnhof
lucrat	lafdhghhhiflhof
lui	mafbhcedfgjhhlhof
luke	ncedfghhhiflhnhof
lukewarm	ncfdfgfhhiilhnhof
lump	nahchgfhhiflhof
lunar	ncfdigfhhlhnhof
lunch	mahbhcedhghhhifof
lure	mafbichgfhhiflhof
luxuri	lafcidfghhhiflhof
lyco	nafcedjgfhhiflhnhof
lyco europ	ncedigfhhiflhnhof
lyn	oahcedfgdhhiflhnhoj
lyon	ncedfgihhiflhnhof
lyric	ncfdfgfhhiilhnhof
m	jafbfcjgioh
m0	ocedfgfhhiflhnhoj
m000	nafbfcedhgehhiflmoe
m2	ocedfgfhhiflhnhoj
mac	kafdkgehhifof
mac mini	ncedigfhhiflhnhof
mac os	nafcedjgfhhiflhnhof
machin	hafbfchdkgeihoe
made	aajbhcjdigjheijjdlendoc
made a	hdfgjihjfoe
made an	mahchdfhhihlhof
made avail	lahcfdhgfhhiflhof
made by	kafchdhgfhhihlhof
made him	nbicedfgfhhihlhnhof
made his	kahbfcedhghihoe
made in	jahbfdeghiioe
made it	ibhdhghihjfoe
made on	lbjcfdfgfihoe
made public	nahchdfgfhhihlhof
made the	hahbhdegiiijfoe
made to	laibfcedhhhiflhof
made up	jahbfchdigeifoe
madrid	hahbicfdfglifjfoe
madrid in	ncfdfgihhlhnhof
madrid open	ocfdfgihhlhnhof
mae	nafbichdfgfhhiflhof
magazin	hafbfdjgfijjfoe
magic	lcehhihlhof
magistr	maicedfgfhhihlhnhof
magnific	ncfdfgihhlhnhof
maiden	nafcedfgihhiilhof
mail	kahbhchdjgeoe
main	eahbfcjdhhfiijflfnfod
main asset	nchdfgfhhlhnhof
main product	ncidfgfhhlhnhof
mainstream	lafchgehhihof
maintain	iahbhchdhghifjfoe
maintain his	nafbjcedfghhhiflhof
maintain it	nchdhgfhhiflhof
major	caibhcidjgjheihjeleneoc
major honour	ncfdfgihhlhnhof
major leagu	lafbidegioe
major of	jbfchdhgiifoe
major parti	naicfdfgfhhlhnhof
major stake	nchdfgfhhlhnhof
major step	nahbhcedhgfhhiflhof
make	Zajbjcldigihdiijdldndob
make a	gaibfdjghhfiijflfnfod
make an	mceghhhiflhnhof
make ani	laicfdfhhiflhof
make anti-piracy	ncedigfhhlhnhof
make gain	nahbicedfgfhhiflhnhof
make his	mbicedfghhhof
make it	fbechdjgihfihjflfnfod
make money	mafchdhgfhhiflhnhof
make more	lgfhhihlhof
make sure	iaibfgioe
make the	gahbhdighhfihjflfnfod
make their	lahbfchdfgiifoe
make them	lahcedhhhlhof
make this	nahcedhgfhhiflhnhof
make up	jbfchdfgiihoe
make us	nafbfcedhgfhhiilhnhof
make weapon	objcfdfgfhhlhnhof
make you	mghhhiflhof
makeov	oafcidegfhhlhnhof
maker	fbfcldlgeiejfoe
maker airbus	ncidfgfhhiflhnhof
maker intel	ocedigfhhlhnhof
maker of	lcjgehhiflhof
maker to	nafchgfhhiflhnhof
malaysia	mafcigfhhiflhnhof
malcolm	kbicfdfgiihoe
malcolm glazer	mafbicfdfgihhifof
maldiv	nafbidfgfhhiflhnhof
male	lbfcedhhhiiof
malfunct	mafcfdfgfhhiilhnhof
malici	jafcedkgfhhiflhof
malici code	ncedigfhhiflhnhof
malici hacker	mcfdigfhhlhnhof
malici program	mcfdigfhhlhnhof
mall	nafbfcldegehhiflhnhof
man	eblcfgjhfijjeleneod
man to	lcedfghhhiilhof
man utd	kafbjcfdegjifoe
man who	kbicedeghiioe
manag	cbfckdjgkheihjeleneoc
manag a	ocedfgihhiflhnhof
manag and	lafdhhhlhof
manag director	lafbhchdhgfhhiflhof
manag in	mafcedhhhlhnhof
manag of	lbfchoe
manag rafael	ncfdfgihhlhnhof
manag to	jbfdhghihoe
manchest	gaibhcedeglihjfnfoe
manchest citi	nafcedfgjhhiflhnhof
manchest unit	iafbfcfdeglifoe
mandat	nafcfdigfhhiflhnhof
mandatori	mahchgfhhiflhof
mandelson	nahchdfgfhhiflhof
mani	baibhcidkghheiijdleneoc
mani as	mafchdfhhlhof
mani critic	ncfdfgfhhiilhnhof
mani differ	mcfdigfhhlhnhof
mani in	nbicfdfgfhhlhnhof
mani more	mahcfdhgfhhiflhnhof
mani of	hahbhchdigeihjfnfoe
mani other	lafcfdigfhhlhof
mani peopl	jaibfcfdioe
mani time	mahcehhlhof
mani year	mafcehhiilhof
mania	ocedigfhhlhnhof
manic	ocfdfgfhhiilhnhof
manifesto	jakcfgehhiflhof
manipul	lafchdhgfhhiflhnhof
mann	ocfdfgfhhiilhnhof
manner	lcfghhhlhof
manni	ncedfgihhiflhnhof
manni ramirez	ncedfgihhiflhnhof
manoeuvr	naicfdfgfhhlhnhof
manoeuvr against	naicfdfgfhhlhnhof
manual	mafcedjgfhhiflhnhof
manuel	nafbicehhiflhnhof
manufactur	hafbhcldhgejfoe
manufactur sector	nafcidfgfhhlhnhof
map	lbicfdjgeifoe
map of	ocedigfhhlhnhof
mar	lbfcedigiihoe
mar express	ocedigfhhlhnhof
marathon	lafbfcedhgjhhifof
marc	lafdfgfhhiilhnhof
march	fahbhcigihfiijelfnfod
march 2005	lcigehhof
march and	ncedfhhihlhnhof
march in	obicedfhhiflhnhof
march next	obicfdfgfhhihlhnhof
march to	nafcehhihlhnhof
marconnet	ncfdfghhhlhnhof
mardi	ncfdfgihhlhnhof
mardi fish	ncfdfgihhlhnhof
margaret	kaibjcedfgeoe
margaret hassan	mahbjcedfgfhhiflhof
margaret thatcher	nahbicedfgfhhiflhnhof
margin	iaibfchifoe
margin of	nahcfdfgfhhlhnhof
mari	kbhdegfiioe
maria	kbfcedfgiiioe
maria sharapova	ncedfgihhiflhnhof
marigni	ncfdfgihhlhnhof
marijuana	nafbicedfghhhihlhof
marin	lafbfcfdigiifoe
marina	oafbicedfghhhiflhnhof
mario	ncfdfgihhlhnhof
marion	nafcedfghhhihlhnhof
marion jone	ncfdfgihhlhnhof
mark	eahbjchdhgkheihjeleneoc
mark a	lafbjcfdhgfoe
mark cueto	mcedfgihhlhnhof
mark lewis-francis	ncfdfgihhlhnhof
mark oaten	lajcedfgfhhiflhnhof
mark on	nafbigfhhiflhnhof
mark serwotka	naicfdfgfhhlhnhof
mark the	jbicigeihoe
market	bahbhcndkgehejeleneoc
market and	kahcidfgehhiflhof
market are	mafcjdfgfhhiflhnhof
market by	nafcidfgfhhiflhnhof
market expect	nchdfgfhhlhnhof
market for	kchdigfhhiflhof
market has	kafcidhgfhhlhof
market in	kafbhcigehhifof
market is	jafcjdfgfhhiflhof
market it	mgehhlhof
market on	ncfdigfhhiflhnhof
market research	ocedigfhhlhnhof
market share	lafchdhgfhhiflhof
market such	nafdhgfhhiflhnhof
market that	mafdhgfhhlhof
market to	mafdigfhhiflhof
market will	mafdhgfhhiflhnhof
marketplac	nbicegfhhiflhnhof
markko	ocedfgihhiflhnhof
markko martin	ocedfgihhiflhnhof
marlin	ocedfgihhiflhnhof
marqu	nchdfgfhhlhnhof
marr	naicfdfgfhhlhnhof
marr said	naicfdfgfhhlhnhof
marri	jahiijfoe
marriag	nafbkcedfgfhhiflhnhof
marshal	lahdfgihhifof
marshal plan	naicfdfgfhhlhnhof
martin	gahbicfddgjhfijjflfnfod
martin corri	ncfdfghhhlhnhof
martin johnson	mcedfgihhlhnhof
martin scorses	lafcedfgfhhijlhnhof
martinez	mafcedfgjhhiflhnhof
martyn	ncfdfgihhlhnhof
martyn william	ncfdfghhhlhnhof
marvel	mafcedhgfhhiilhof
mas	ncfdfghhhlhnhof
mask	nafcegfhllhoe
maso	ncfdfgihhlhnhof
mass	iaibjcddijfoe
mass at	objcfdfgfhhlhnhof
mass destruct	naicfdfgfhhlhnhof
mass of	ncfdhgfhhlhnhof
mass on	objcfdfgfhhlhnhof
massachusett	mafcihhiflhof
massacr	mahbjcedfgfhhlhof
massiv	hahbfchdighjfoe
master	kahbjcedegioe
mastercard	ocidfgfhhiflhnhof
match	ebechgmjfnfoe
match against	lafcedfgjhhiflhnhof
match at	kafcedfgkhhiflhof
match for	mcfdfgihhlhnhof
match his	ncedfghhhiflhnhof
match in	lafcedfgjhhiflhnhof
match of	ncedfgihhiflhnhof
match on	lafcegihhlhof
match will	ncfdfghhhlhnhof
materi	hafbfchdiijjfoe
matern	maicedfgfhhlhnhof
matern leav	maicedfgfhhlhnhof
math	nahcedhgfhhiflhnhof
mathew	mcedfgihhlhnhof
mathew tait	mcfdfgihhlhnhof
matsushita	mafcfdjgfhhiflhof
matt	jafbfcedfgjiioh
matt william	mcedfgihhlhnhof
matter	gaicidhgihfjflfnfod
matter of	lahbfdhgfoe
matthew	kahcedfghhhihof
matthew taylor	nahcedfghhhiflhnhof
matur	kafbfdhghof
mauresmo	mafcedfgkhhiflhof
mauric	ncfdfgihhlhnhof
maverick	nafbidfgfhhlhnhof
max	mafcegihhlhof
max mirnyi	ncfdfgihhlhnhof
maximum	lahbfcfdfhhihof
may	baibkcldighheihjdlendoc
may be	gbicjdihfihjflfnfod
may elect	naicfdfgfhhlhnhof
may have	hbjcidighhfifjflfnfod
may help	nchdfgfhhlhnhof
may not	iahbfcidiihjfoe
may pay	oafbicedhgfhhiflhnhof
may well	nahcfdfgfhhlhnhof
mayb	jbfcfdhgiihoe
mayor	nahbhcedfhhlhof
mba	ocedfgfhhifjklhof
mbeki	objcedfgfhhiflhnhof
mc	mafcedfhhihlhoh
mccartney	mahcedfgihhihlhof
mccartney to	ocedfgihhiflhnhof
mcdonald	ncedfgfhhiilhnhof
mcfadden	nafcedfgfhhijlhnhof
mcguir	ncedhhhiflhnhof
mci	mafcjdfgfhhiflhof
mcilroy	ncfdfgihhlhnhof
mclean	ocedjgfhhlhnhof
me and	lahcedfgihhiflhnhof
me that	nahcfgfhhiflhnhof
me to	mcfdfhhihlhof
mean	eaibecidjgihfihjelfnfod
mean a	mafchdhgfhhiflhnhof
mean it	nafchgfhhiflhnhof
mean that	jbfcfdigfihoe
mean the	lafdhghhhiflhof
mean they	mahcehhiflhnhof
meant	hahbfchdhghifjfoe
meant that	kafchdhhhifof
meantim	mahcfdfhhiflhnhof
meanwhil	gaicidegiihjfnfoe
measur	gajbhcjgfifjfnfoe
measur of	nchdfgfhhlhnhof
measur to	nahbicedfgfhhiflhnhof
measur was	nbicegfhhiflhnhof
meat	nafbicfdhgfhhiflhof
mechan	mahcedhgfhhlhnhof
medal	iafbicegkifoe
medal at	objcedfgfhhiflhnhof
medal in	lafcedfgkhhiflhof
medallist	mcedfgihhiflhnhof
media	eahbhcidjghhfiijelfnfod
media and	mcehhihlhof
media in	ncfdhgfhhihlhnhof
media player	kafdjgehhiflhof
medic	jahbhchdhghifjfoe
medicin	mafchghhhiflhof
meet	dajbickdfgkhejeleneoc
meet at	mahbhcedfghhhiflhof
meet between	nahcegihhiflhof
meet but	naicfdfgfhhlhnhof
meet for	ocidfgfhhlhnhof
meet in	kaibfchdfghifoe
meet last	ocedfgihhlhnhof
meet of	jajbfchdeifoe
meet on	laichdehhifof
meet the	lahcfdfhhiilhof
meet to	nahdfgfhhiflhnhof
meet with	kbhcjdeifoe
megabit	ncfdigfhhlhnhof
megapixel	ncfdigfhhlhnhof
melbourn	kafbicegjoe
melzer	nafcedfgihhiflhnhof
member	eajbicidhhfiijeleneod
member and	maicedfhhiflhnhof
member of	gaicihfiijflfnfod
membership	kaibjcfdfgfifoe
memor	ncfdfgfhhiilhnhof
memori	hbjdighhfjflfnfod
memori card	ncfdigfhhlhnhof
memori of	mafbicegfhhihlhof
memori to	ncedhghhhiflhof
memphi	nafcedfgjhhihlhof
men	gajbjcedfgkhfihjflfnfod
men and	nahcfgfhhlhnhof
men were	nahbicedfgfhhiflhnhof
men who	nahcfdfgfhhihlhnhof
menatep	ncidfgfhhiflhnhof
mend	obicfdfgfhhlhnhof
mental	mahcedfghhhiflhnhof
mention	kahbfchdigeifoe
menzi	naicfdfgfhhlhnhof
menzi campbel	naicfdfgfhhlhnhof
mep	kajbjcfdegeifoe
mercantil	ncidfgfhhlhnhof
mercantil exchang	ncidfgfhhlhnhof
merced	mafbfchdfghiioe
mere	lbhdhifoe
merg	iaibfcjdegeifoe
merg with	mcidfgfhhlhnhof
merger	jaibfcidjgeifoe
merger plan	oajcfdfgfhhlhnhof
merger would	nahdfgfhhiflhnhof
merit	lahcedhghhhof
mervyn	mchdfhhiflhnhof
mess	lchdfghhhihof
messag	faicjdighhfjelfnfod
messag and	lahchdhgfhhiflhof
messag to	jaibhcedighjfoe
met	hahbiddgjhjifjflfnfod
met with	mafbjcfdfgfhhlhof
metal	kbhchdigeihoe
meter	mafbicedhghhhifof
method	ncedigfhhlhnhof
metr	mafceghhhiflhnhof
metropolitan	lahbicfdfgfhhlhof
metropolitan polic	nahbicedfgfhhiflhnhof
mexico	kafchdjghifoe
mgm	mafcidfgfhhihlhof
miami	kafbfcedegkiioe
miami dolphin	ncedfgihhiflhnhof
mich	oafbjcedfghhhiflhnhof
michael	eakbhdhgihfiijelfneod
michael ancram	maicfdfgfhhlhnhof
michael howard	hamcedfgfhhiflhof
michael jackson	nafcedhgfhhiilhnhof
michael llodra	ocfdfgihhlhnhof
michael martin	naicfdfgfhhlhnhof
michael owen	mafbkcedfhhiflhof
michael phelp	nafcedfgihhiflhnhof
michael schumach	nafcedfgjhhiflhnhof
michalak	ncedfgihhiflhnhof
michigan	lafbhdegkifoe
micro	mafcedjgfhhiflhnhof
micro devic	ncfdigfhhlhnhof
microprocessor	ocfdigfhhlhnhof
microsoft	eafbfcldmgeifjfoe
microsoft and	ncedigfhhlhnhof
microsoft chief	nafchdhgfhhiflhnhof
microsoft corp	jafbfcidkgeifoe
microsoft has	mcedigfhhiflhnhof
microsoft is	lafcedkgfhhiflhof
microsoft make	ncedigfhhiflhnhof
microsoft partner	ocedigfhhiflhnhof
microsoft plan	ncedigfhhiflhnhof
microsoft releas	ncfdigfhhlhnhof
microsoft say	ncfdigfhhlhnhof
microsoft to	ncfdigfhhlhnhof
microsoft window	mcfdigfhhlhnhof
microsystem	lafcedkgfhhiflhof
microsystem inc	ocedigfhhlhnhof
mid	nafchdfhhiflhnhof
mid-0000	ncfdhgfhhlhnhof
middl	iaibjifjfoe
middl east	kahbjdegeoe
middl of	mahcedhgfhhiflhnhof
middlesbrough	mafcedfgjhhiflhnhof
midfield	jafcedfgkhhlhof
midland	laidfgfhhlhof
midnight	ncfdfghhhiflhnhof
midway	ncfdfgihhlhnhof
midway through	ncfdfgihhlhnhof
might	eaibichdigjhfihjelfneod
might be	iaibicfdhghjfnfoe
might have	jbhghoe
might not	mafcfdhghhhiflhof
migrant	lajbjcedfgehhifof
migrat	naicfdfgfhhlhnhof
mike	hbfcfdhgkiijfoe
mike leigh	mcfdfgfhhiilhnhof
mike ruddock	mcfdfgihhlhnhof
mike tindal	ncfdfgihhlhnhof
mikhail	kafcidfhhiflhof
mikhail khodorkovski	lafcidfgfhhiflhnhof
milan	kafbicfdegjihoe
milburn	kakcedfgfhhiflhof
mild	mafcjdfgfhhiflhnhof
mile	lafbhdhghifoe
mileston	nchgfhhiflhof
milit	ibmcfdegeifoe
milit and	objcfdfgfhhlhnhof
milit group	nafbkcedfgfhhiflhnhof
milit on	nafbkcedfgfhhiflhnhof
milit stronghold	objcfdfgfhhlhnhof
militari	hahbldhgeiejfoe
militari action	oahbicedfgfhhiflhnhof
militari prison	objcfdfgfhhlhnhof
militari said	nbjcfdfgfhhlhnhof
militari sourc	objcfdfgfhhlhnhof
militia	mafbkcedfgfhhiflhnhof
militia in	objcfdfgfhhlhnhof
militiamen	objcfdfgfhhlhnhof
milk	mchdhgfhhiflhof
mill	lafbfcjoe
mill to	nafcidehhiflhnhof
millennium	kaibfcfdegioe
millennium stadium	ncfdfghhhlhnhof
miller	lafdfghhhihlhof
million	baibicidlheijjdleneoc
million barrel	ncidfgfhhiflhnhof
million by	ldhgehhof
million copi	lafcedhgfhhiilhof
million dollar	jafbhchgeijoe
million dollar babi	kafcedfgfhhiklhof
million euro	nafchgfhhiflhnhof
million in	jbfcjdhgeihoe
million member	oaicfdfgfhhlhnhof
million of	haibhdigeihjfnfoe
million on	ncedigfhhlhnhof
million peopl	kbhgeiioe
million to	mafcedjgfhhihlhof
million unit	nafcedhgfhhihlhnhof
million viewer	ncfdfgfhhiilhnhof
millionair	nahdfgfhhihlhnhof
milwauke	nafcedfgjhhiflhnhof
mind	haibfcedhgiiijfoe
mind in	naicfdfgfhhlhnhof
mine	kbfcjdeoe
mini	kafbfchdjgeifoh
mini is	ncfdhgfhhlhnhof
minim	nafbicfdhgfhhiflhof
minimum	jaibfdhgeoe
minimum wage	nahchdfgfhhiflhnhof
minist	camblclehfhhfifjfkhlfmhnfod
minist agre	nafbhcidfgfhhiflhnhof
minist and	lajcedfgfhhiflhnhof
minist ariel	nbjcedfgfhhiflhnhof
minist believ	naicfdfgfhhlhnhof
minist for	lajcfdfgfhhiflhnhof
minist four-year	obicfdfgfhhlhnhof
minist had	lajcedfgfhhiflhnhof
minist has	mahbidfgfhhiflhof
minist herv	nchdfgfhhlhnhof
minist in	maicfdfgfhhlhnhof
minist insist	naicfdfgfhhlhnhof
minist is	maicfdfgfhhlhnhof
minist john	laibjcedfgfhhiflhof
minist of	kajbfdfhhiflhof
minist question	majcfdfgfhhlhnhof
minist said	laibjcfdfgehhifof
minist say	naicfdfgfhhlhnhof
minist should	maicfdfgfhhlhnhof
minist thaksin	objcfdfgfhhlhnhof
minist to	nahcedfgfhhihlhnhof
minist told	naicfdfgfhhlhnhof
minist toni	jajbicedfgfifof
minist viktor	objcfdfgfhhlhnhof
minist was	naicfdfgfhhlhnhof
minist were	maicfdfgfhhiflhnhof
minist will	naicfdfgfhhlhnhof
ministri	jbjcjdegeoe
ministri of	mbichdfgfhhiflhof
ministri of defenc	nahbjcedfgfhhiflhnhof
minnesota	nafcedfgjhhiflhnhof
minor	kajbfchdeoe
mint	oafdfgchhiflhnhok
minut	fbediglihjfnfoe
minut and	lafcedfgihhlhnhof
minut befor	ncedfghhhlhnhof
minut later	ncfdfgihhlhnhof
minut left	mcfdfgihhlhnhof
minut of	mafcfdfgihhiflhnhof
minut to	nafcfdfgihhiflhnhof
miracl	oafbjcedigfhhiflhof
mirnyi	ncfdfgihhlhnhof
mirror	kahbfdhghihoe
mirror the	nafcedhgfhhihlhnhof
misconduct	nafbhcedfghhhiflhnhof
miseri	nafcfdfgihhlhof
mislead	mafchdhgfhhiflhof
miss	fbhgkheihjeleneof
miss a	kafcedfgjhhlhof
miss in	nahbhcedfghhhiflhof
miss out	lafbfdhghihoe
miss six	ncfdfgihhlhnhof
miss the	jbhcegjifoe
missil	nafbjcedeghhhiflhof
mission	kahbichdigeifjfoe
mission last	obicfdfgfhhlhnhof
mistak	iahbhcigiiejfoe
mistak in	ncfghhhlhnhof
mitsui	ncidfgfhhlhnhof
mix	iahbichghihjfnfoe
mix reaction	obicegfhhiflhnhof
mixtur	mcfdhhhiflhof
mixtur of	mcfdhhhiflhof
mlb	nafbjcedfghhhiflhof
mobil	fahckdjgfhfifjflfnfod
mobil and	lafdigfhhiflhnhof
mobil oper	lafcidigehhiflhof
mobil phone	gahbhchdjgejfnfoe
model	haebfcidjghihjfnfoe
moder	kbichdfgeihoe
modern	jahbhcfdhgeihoe
modest	lahchgfhhlhof
modifi	mahgfhhiflhof
modifi our	nahcfdfgfhhlhnhof
mogul	ncfdfgfhhijlhnhof
moham	nafbjcedfhhiflhnhof
moham elbaradei	objcfdfgfhhlhnhof
moment	gbhchdigjhfjflfnfod
momentum	lafcidfghhhiflhof
monday	caibkclgjhejdleneoc
monday after	nafbidfhhiflhof
monday and	nafbhchdfgfhhiflhnhof
monday as	lbicideoe
monday even	naicfdfgfhhlhnhof
monday for	mafbicedfghhhlhof
monday in	nafdhhhiflhof
monday it	nafbjchdfgfhhiflhof
monday morn	mbicfghhhifof
monday night	ncedfgihhiflhnhof
monday no	obicfdfgfhhlhnhof
monday said	mafcjgfhhiflhof
monday that	kafbfcjdhifoe
monday to	lahbiciddgeoe
monday with	nbicedfhhiflhnhof
monetari	kahcidfgfhhiflhof
monetari fund	nahcidfgfhhiflhnhof
monetari polici	mahchdfgfhhiflhnhof
money	eaibicjdhgiheihjeleneoc
money and	lahhhiflhof
money for	lbicfgfoe
money from	lahbfcidfhhifof
money is	mahcfdfhhiflhnhof
money need	nafbicfdfgfhhlhnhof
money on	lbhceihof
money to	kbhdfihoe
monitor	iafbicfdkgejfoe
monkey	ocfdigfhhlhnhof
monopoli	ncidfgfhhiflhnhof
monsoon	nafdfgfhhihlhnhof
monster	lafcedhgfhhijlhof
montgomeri	mafcedfgjhhiflhnhof
month	aaibjcjdigjheihjdlendoc
month after	mchdfhhiflhnhof
month ago	kahbjcedfghihoe
month and	kahbfchhhifof
month as	mafcjdfgfhhiflhnhof
month for	lafghhhiflhof
month in	jafcigehhlhof
month of	iahbhcjdhgeifoe
month on	nafbhchdfgfhhiflhnhof
month patch	ocedigfhhiflhnhof
month to	jafbfcjoe
montreal	nafbhcedfgjhhiflhof
montreal expo	nafbhcedfgihhiflhnhof
monument	nafbicfdfgfhhihlhnhof
mood	lahcedhhhlhof
moodi	mafcfghhhiflhnhof
moon	mafbfcedjghhhiflhof
moqtada	nafbkcedfgfhhiflhnhof
moqtada al-sadr	nbjcedfgfhhiflhnhof
moral	maibfcfdhgfhhlhof
more about	mahcehhiflhnhof
more account	nahcedhgfhhiflhnhof
more accur	nafchdfhhihlhnhof
more and	lahdigehhof
more cash	objcegfhhlhnhof
more control	ncfdhgfhhlhnhof
more detail	lahcfdigfhhiflhof
more easili	ncfdigfhhlhnhof
more effect	naicfdfgfhhlhnhof
more effici	nahcfgfhhlhnhof
more expens	ldigfhhiflhof
more for	mafchgfhhiflhnhof
more from	obicegfhhlhnhof
more import	maidfgfhhiflhnhof
more interest	lahdhgfhhiflhof
more internet	ocedigfhhlhnhof
more like	kahbfchdhifoe
more money	mbicedeghhhihof
more of	jafbfchdhihoe
more peopl	jaibfdhgeoe
more power	kahbfchdhgfifoe
more recent	ncegfhhiilhnhof
more reform	oahbicedfgfhhlhnhof
more secur	ncedhgfhhiflhnhof
more than	bahbjckdjheiijdleneoc
more time	lahceghhhiflhof
more to	kahbfgfihof
more transpar	mafcidhgfhhiflhof
more would	nahcfdfgfhhihlhnhof
moreno	ocfdfgfhhijlhnhof
morgan	jahbfcideiioe
morgan freeman	ncfdfgfhhiilhnhof
morient	ocedfgihhiflhnhof
morn	hahbidfihjflfnfoe
morocco	nafdfghhhlhof
morri	nbjcedfgehhlhof
morrison	mafcfdfghhhiilhof
morrissey	ocfdfgfhhiilhnhof
mortar	objcfdfgfhhlhnhof
mortgag	jahbjcigeifoe
mortgag approv	mcidfgfhhlhnhof
mortgag lend	ncidfgfhhiflhnhof
mortgag lender	mchdfgfhhiflhnhof
mortgag rate	mahcidfgfhhiflhof
moscow	kafbjchgeifoe
most	kahbhcfdeghihoe
most common	ncfdhgfhhlhnhof
most difficult	nafbicehhiflhnhof
most famous	ndfgfhhiilhnhof
most import	kbfgioe
most like	lahhhiflhof
most of	hafbhchdigihfihjflfnfod
most popular	lafbfdhihoe
most profit	nchdfgfhhlhnhof
most promis	ncfdfhhiilhnhof
most senior	naicfdfgfhhlhnhof
mosul	objcedfgfhhiflhnhof
mother	jaibhcedfiijfoe
motion	kafbfchdhgeiioe
motion pictur	lafcedhgfhhiilhof
motiv	iahbjghiejfnfoe
motiv by	objdfgfhhiflhof
motor	ibfcjdhifoe
motorcycl	mafceghhhihlhof
motorola	ncfdhgfhhlhnhof
mount	jafbhcidiifoe
mountain	lbhcfdhoe
mourinho	lafcedfgkhhiflhof
mourinho has	ncfdfghhhlhnhof
mourn	nafbicedfgihhiflhof
mous	mafcedjgehhlhnhof
move	baibkcldhghheihjdlendoc
move and	mafcfdhgfhhihlhnhof
move away	nafbicegfhhiflhnhof
move by	laicfgfhhlhof
move come	lafcidfghhhiflhof
move from	mafbicfdfghhhiflhof
move in	mafchdfgfhhihlhnhof
move is	mafchdhgfhhiflhof
move it	nafdhgfhhiflhnhof
move on	lahbicedhghifoe
move that	lafbjchdigeifoe
move to	gahbhcjgihfihjflfnfod
move toward	oafbicedfghhhiflhnhof
move up	ndhgfhhiflhnhof
move which	nbhchdfgfhhiflhof
move would	mchdfhhiflhnhof
movement	kahbfgeihof
movi	fafbicfdlgeiljfoe
movi and	lafcedigfhhihlhof
movi industri	nafcedigfhhihlhnhof
movi on	nafcedhgfhhihlhnhof
movi star	mcfdfgfhhiilhnhof
movi that	ncfgfhhihlhnhof
movi the	ncfdfgfhhiilhnhof
moya	ncfdfgihhlhnhof
mozambiqu	mahbicedfhhiflhof
mozilla	ocedigfhhiflhnhof
mp	ialbfcedfgfhhiflhof
mp0	kafchdigfhhiflhof
mp3	kafchdigfhhiflhof
mp3 player	lafchdhgfhhiflhof
mpaa	nafcedjgfhhiflhnhof
mpc	mahchdfhhiflhof
mph	nafbicedfhhiflhnhof
mps	hambicedegeifoe
mps are	naicfdfgfhhlhnhof
mps had	naibicedfgfhhiflhnhof
mps have	naicfdfgfhhlhnhof
mps issu	oajcfdfgfhhlhnhof
mps would	naicfdfgfhhlhnhof
mr ball	oaicfdfgfhhlhnhof
mr blair	hamcedfgehhifof
mr blunkett	makcedfgfhhiflhnhof
mr brown	iambfdegeoe
mr cabl	najcfdfgfhhlhnhof
mr clark	kakcfdfgfhhiflhof
mr cluley	ncfdhgfhhlhnhof
mr evan	ncegfhhiilhnhof
mr howard	jalcedfgfhhiflhof
mr kennedi	jalcedfgfhhiflhof
mr khodorkovski	lafcidfgfhhiflhnhof
mr kilroy-silk	nakcedfgfhhiflhnhof
mr martin	naicfdfgfhhlhnhof
mr milburn	majcedfgfhhiflhnhof
mr oaten	naicfdfgfhhlhnhof
mr peston	naicfdfgfhhlhnhof
mr prescott	najcedfgfhhiflhnhof
mr straw	lakbfcedfgfhhiflhnhof
ms san	mafcedkgfhhiflhnhof
msci	nafcldfgfhhiflhnhod
msft	nafcedjgfhhiflhnhof
msi	nafcedegjifoi
msn	lafcedkgfhhiflhof
msn search	ocfdigfhhlhnhof
mtv	lafcedfgfhhiklhnhof
mtv europ	ncfdfgfhhiilhnhof
much	caibfckdhgjheiijeleneoc
much as	jbfcighoe
much better	kahdfgihhifof
much more	iahbfcfdiihoe
much of	iahbfcjdfoe
much the	nafchgfhhiflhnhof
much to	mcfdfhhihlhnhof
mull	nafdigfhhlhof
multi-million	ncedfgfhhiilhnhof
multimedia	kafchdjgfhhiflhof
multimedia search	ocedigfhhiflhnhof
multipl	jafbhchdigeihoe
multipli	ocedjgfhhiflhnhof
mum	obfcedigfhhihlhnhof
mumbai	nahchdfgfhhiflhnhof
munich	lafbfdfghihof
munster	ncfdfgihhlhnhof
murder	laibicedfgeiioe
murphi	kafcfdfgjhhiflhof
murray	lafcegjhhlhof
murrayfield	mcfdfgihhlhnhof
musab	objcfdfgfhhlhnhof
musab al-zarqawi	objcfdfgfhhlhnhof
muse	nafbfdigeihof
museum	nafbhcegfhhiilhof
musharraf	oaicfdfgfhhlhnhof
music	ebfchdlehfhgeinjfkhmhoe
music and	iafbfcedjgeijoe
music award	ncfdfgfhhiilhnhof
music busi	nafcedhgfhhihlhnhof
music download	nafcedhgfhhiilhof
music editor	ncfdfgfhhiilhnhof
music fan	ncfgfhhiilhnhof
music genr	ncfdfgfhhiilhnhof
music industri	mafcedhgfhhiilhnhof
music mogul	ncfdfgfhhiilhnhof
music on	ncfdigfhhlhnhof
music player	jafdjgehhiflhof
music prize	ocfdfgfhhiilhnhof
music scene	mcfdfgfhhiilhnhof
music servic	ncedigfhhiflhnhof
music store	nafcedjgfhhiflhnhof
music to	mcedhgfhhihlhof
music video	nafcegfhhiilhnhof
musician	kafcfdhgehhijof
muslim	kaiblcfdegeifoe
must	fajbjdhgihfjelfnfod
must be	jajbhcfifoe
must keep	objcfdfgfhhlhnhof
must not	laidfgfhhihlhof
must-have	mcedigfhhiflhnhof
mutu	nafcedfgjhhiflhnhof
mutual	kahbfcjdeifoe
mutual fund	nafcjdfgfhhiflhnhof
muzaffarabad	oahbicedfgfhhlhnhof
mv	ocedfgfhhijlhof
my career	ncedfghhhihlhnhof
my first	mafcegihhiflhnhof
my life	mcedfhhiilhnhof
my own	mafcehhihlhnhof
my player	mcedfgihhlhnhof
my time	ncfdfghhhlhnhof
myanmar	oafcjdfgfhhiflhnhof
n	kaebjcfdegijhlfnf
n00	ocedjgfhhiflhnhoe
nadal	mafcedfgjhhiflhnhof
najaf	nafbkcedfgfhhiflhnhof
name	ebhcidjgihfijjeleneod
name and	nafchdigfhhiflhof
name best	lafcedfgfhhijlhnhof
name by	nafcedhhhlhof
name for	mcehhihlhnhof
name has	nafceghhhihlhnhof
name in	lafcfdfgihhihlhof
name of	lbicegehhihof
name the	lahbfcedhgfhhihof
name to	mafcedfghhhihlhnhof
namibia	oafbicedfhhiflhnhof
nanci	ncfdfgfhhiilhnhof
nanni	naicfdfgfhhlhnhof
nano	nafbigfhhiflhnhof
napster	mafcedigfhhihlhnhof
narrow	lbichdhgfifoe
narrowli	mdfhhlhof
nasa	mafbfcedlgfhhiflhof
nascar	nafbfcedfgjhhiflhnhof
nasdaq	jafbfcjdjgeifoe
natali	ncfdfgfhhiilhnhof
nathali	nafcedfghhhihlhnhof
nathali dechi	ncfdfgihhlhnhof
nathan	nafcedfgihhiflhnhof
nation	baibkcjdigjhejdlendoc
nation and	mcedfgihhiflhnhof
nation audit	maicfdfgfhhlhnhof
nation championship	mcfdfgihhlhnhof
nation coach	ncfdfghhhlhnhof
nation guard	objcfdfgfhhlhnhof
nation has	nafbjcedfhhiflhnhof
nation insur	naicfdfgfhhlhnhof
nation lotteri	ncfdfhhiilhnhof
nation match	ncfdfghhhlhnhof
nation minimum	naicfdfgfhhlhnhof
nation or	nahcfdfgfhhlhnhof
nation parti	naicfdfgfhhlhnhof
nation secur	mahbicfdfgfhhiflhnhof
nation statist	lafcidfgfhhiflhnhof
nation team	mcedfgihhiflhnhof
nation to	mahdfhhiflhof
nationwid	lahbichdfifoe
natur	hahcjiijflfnfoe
natur gas	ncidfgfhhiflhnhof
natur of	mafcehhihlhnhof
navi	nafbkcedfgfhhihlhof
navig	lcedigfhhiflhnhof
nba	jafbfcdddgjijjjlfoi
nbc	lafbfdeghhhijof
nbc network	ncfdfgfhhiilhnhof
ncaa	nafcedfgjhhiflhnhof
neal	nafcedfgihhlhnhof
near	eahbmdjghhejeleneoc
near 200	nbhdfgfhhiflhnhof
near 3	obicfdfgfhhlhnhof
near 30	mafbkcedfgfhhlhof
near 400	nbicedfgfhhlhnhof
near a	lafbkdfgehhiflhof
near an	objcfdfgfhhlhnhof
near the	mafbjcehhiflhof
nearbi	mafbhcfdigfhhlhof
nec	mafbfcedkghhhiflhoe
necessari	kaibfcfghifoe
necessarili	mbhdfghhhiflhof
neck	nafcegihhiflhnhof
need	bajbicjdjgihejdleneoc
need a	jbfcfdhgioe
need and	naicedfhhiflhnhof
need for	iahbhchdigeifoe
need more	mbicedhgfhhifof
need of	maibhcfdfgfhhiflhof
need to	dajbhchdjgihfifjelfneod
needless	nahcfdfhhlhnhof
neeson	ncfdfgfhhiilhnhof
negat	lahdfhhiflhof
negoti	hahbjchdighhfifjflfnfod
negoti a	nafcfdihhiflhof
negoti and	obicedfgfhhlhnhof
negoti to	lahbhchdfgeifof
negoti with	mafbhdhhhiflhof
neighbor	oafbicedhgfhhiflhnhof
neighborhood	nafbidfhhiflhof
neighbour	nbhcfdfghhhiflhof
neil	nahcfdfhhlhnhof
neither	kahbfcidfifoe
nelli	ncfdfgfhhiilhnhof
nelson	ncfdfgfhhiilhnhof
nepal	nafbjdfgfhhiflhof
nepal capit	objcfdfgfhhlhnhof
nerv	mafbicehhlhof
nervous	lafdfghhhlhof
nest	nafbfchdhgfhhihlhof
net	ebecjdmgihfiejflfnfod
net firm	ncedigfhhiflhnhof
net incom	ocedigfhhiflhnhof
net loss	nafcjgfhhiflhof
net profit	lafcjdfgfhhiflhnhof
net servic	mafcedjgfhhiflhnhof
net telephoni	ncfdigfhhlhnhof
net to	ncedihhiflhnhof
net user	mcedigfhhlhnhof
netcraft	ncedigfhhlhnhof
netherland	lbfcfdhgiifoe
netski	ncedigfhhiflhnhof
network	eafbfchdkgjhfiijelfnfod
network and	kafbfchdjgeof
network in	mafdhgfhhihlhof
network is	ncegfhhiilhnhof
network of	lahdhgfhhiflhof
neutral	mchghhhiflhof
never	eaibfcfdjgkhfiijelfnfod
never lost	nbfcedhhhiflhnhof
neverland	mcfdfgfhhiilhnhof
nevertheless	mafchdfgfhhihlhnhof
nevill	nafdfgihhiflhof
new	Xaiblckdkgjhcijjclcncob
new book	majcfdfgfhhlhnhof
new busi	nafbicfdhgfhhiflhof
new chip	oafbjdegfhhiflhnhof
new coach	ncedfgihhiflhnhof
new consol	ncfdigfhhlhnhof
new deal	lahbfchdfgihhifof
new delhi	nafchdhgfhhiflhnhof
new england	nafcedfgihhiflhnhof
new entri	nafcegfhhiilhnhof
new evid	nafcedjgfhhiflhnhof
new figur	mahdfgfhhihlhof
new game	mafcedjgfhhiflhnhof
new golden	ocedfgihhiflhnhof
new home	laibjgeifoe
new imac	ocedigfhhiflhnhof
new internet	ncedigfhhiflhnhof
new job	mbidfgfhhiflhnhof
new labour	majcedfgfhhiflhnhof
new law	mahcfgfhhihlhof
new leader	objcfdfgfhhlhnhof
new level	nafcedhgfhhihlhnhof
new media	mafcedigfhhihlhof
new model	mafchgfhhiflhnhof
new order	lafdfgfhhiilhof
new orlean	nafbhcedfgihhlhof
new parti	naicfdfgfhhlhnhof
new pc	nafcjdfgfhhiflhof
new plan	naicfdfgfhhlhnhof
new presid	nafbjdfgfhhiflhof
new price	ncidfgfhhlhnhof
new product	lafchdigfhhiflhof
new record	mafcidfgfhhlhnhof
new report	mdigfhhiflhof
new research	nafcfdigfhhlhnhof
new rule	mchgfhhiflhof
new search	nafcedjgfhhiflhnhof
new servic	mafcfdjgfhhiflhof
new standard	oafbkcddhgfhhiflhnhof
new studi	lafdkgehhiflhof
new system	maicedhgfhhiflhnhof
new talent	ncfdfhhiilhnhof
new team	nafbicedfghhhiflhnhof
new technolog	kafdjgfhhiflhof
new tool	nafchgfhhiflhnhof
new us	obicfdfgfhhlhnhof
new version	mafcedigfhhihlhof
new world	nafbidfhhiflhof
new year	jaibfcidfghifoe
new york	dadbhckdigjhfijjelfneod
new zealand	iafbhchgkifjfoe
new-look	mcfdfgihhlhnhof
newcastl	ibfdegkoe
newcom	mafcfdfghhhihlhof
newer	ncfdhgfhhihlhnhof
newest	nafcedhghhhlhof
newli	lbfcidhgehhof
news	caibhcjdkgiheihjdleneoc
news agenc	jafbfckgehhiflhof
news channel	obicedfgfhhihlhnhof
news confer	laicedfgihhiflhof
news corp	nafcjdegfhhiflhnhof
news for	kafchdhghhhifof
news of	lchgfhhlhof
news report	ncedigfhhlhnhof
news servic	nafbicedhgfhhiflhnhof
news stori	nafcedhghhhiflhnhof
news that	kahchdfgfhhlhof
news websit	haibfcedkgeihoe
news.com	nafcedjgfhhiflhnhof
newsfactor	mafchdjgehhifof
newsnight	majcfdfgfhhlhnhof
newspap	gaibichdighhfihjelfnfod
newspap report	mbjcfdfhhiflhof
newspap said	nahchdfgfhhiflhnhof
newspap that	nahbhcfdfgfhhihlhof
newton	nafgfhhiilhof
next	aaibicjdjgjheiijdldndoc
next elect	lajcedfgfhhiflhnhof
next few	kahbfcidfgfhhifof
next for	nafbhcedhgfhhlhof
next general	kajcedfgfhhiflhnhof
next generat	jbfcedkgfoe
next level	ocedigfhhiflhnhof
next major	ncfdhgfhhlhnhof
next monday	naicfdfgfhhlhnhof
next month	ichdhgiihjfoe
next season	lafcedfgjhhiflhnhof
next six	nbidegfhhiflhnhof
next three	lafcidfhhiflhnhof
next time	nahcedhgfhhiflhnhof
next two	mafcideghhhiflhof
next week	hahbjchdfgihfjflfnfod
next year	gbhcidjghhfiijflfnfod
next-generation	nafchdigfhhiflhof
nextel	mafbfdighifoe
nextel communic	nafchdhgfhhiflhof
nfl	mafcedfgkhhiflhof
nhl	nafcedfgjhhiflhnhof
nhl player	ocedfgihhlhnhof
nhs	majcedfgfhhiflhnhof
nice	nahcehhiflhnhof
nich	mafcfdhgfhhlhnhof
nichol	mahcedfhhihlhnhof
nichola	naichdfgfhhiflhnhof
nick	jahbfdfghihoe
nicki	nafcedfghhhihlhnhof
nicola	lafcfdfgihhlhof
nicola mas	ncfdfghhhlhnhof
nielsen	nafcedigfhhlhnhof
nigel	mahcehhlhnhof
nigeria	lbjcidegeifoe
nigerian	obicfgfhhlhnhof
night	fahbhcfgkhfijjelfnfod
night after	nahbicedfgehhiflhnhof
night in	nafbhdfgfhhlhof
night will	ncfdfgfhhihlhnhof
nightclub	ncfgfhhiilhnhof
nightmar	nafcedfgihhlhnhof
nike	nafdhghhhifoe
nikkei	lafckdfgfhhiflhof
nikkei averag	nafcidfgfhhiflhnhof
nikkei up	nafcjdfgfhhiflhnhof
nine	hahbhdhgihfjflfnfod
nine year	mafbfghhhlhof
nine-year	mafchgfhhlhof
nintendo	kafdjgehhiflhof
nintendo ds	ncfdigfhhlhnhof
ninth	kahcedfgkhhiflhof
ninth inning	nafcedfgihhiflhnhof
niro	ncedfgfhhijlhnhof
nistelrooy	mcedfgihhiflhnhof
nit	ocfdfgihhlhnhof
nl	nafbicedfghhhiflhof
nme	ncfdfgfhhiilhnhof
no deal	naicfdfgfhhlhnhof
no decis	mbjcfdfgehhlhof
no doubt	jaibfdhoe
no evid	nafbhcfgfhhiflhnhof
no further	oahchdegfhhiflhnhof
no longer	kahbecigfihoe
no matter	lbhcfghhhiflhof
no one	kahbfcfdhghifoe
no other	ncedfgihhiflhnhof
no plan	lahbfchdeghihoe
no question	mafcedhghhhlhof
no reason	nafceghhhihlhof
no way	mafcedfhhiilhnhof
no-one	lahcfghhhiflhof
no.0	oafcedfgjhhiflhnhoe
no.1	oafcedfgjhhiflhnhoe
nobel	mafbjchdhgeifoe
nobel peac	nafbkcedfgfhhiflhnhof
nobodi	kaicfdfghhhof
nobodi is	nahcfdfhhlhnhof
nod	mcedhhhlhof
nokia	kafcedkgfhhiflhof
nokia to	ncfdigfhhlhnhof
nomin	hahbfcedegfimoe
nomin for	iafcedfgfhhillhof
nomin in	mcedfgfhhijlhnhof
nomin of	ncfdfgfhhihlhnhof
nomine	jafcedfgfhhillhof
none	kahgfhhiflhof
none of	lahgfhhiflhof
nonetheless	nchdfgfhhlhnhof
noon	kafcedfgjhhiflhnhof
normal	hahdjgfihjfnfoe
norman	ncehhihlhof
norodom	nafbkcedfgfhhiflhnhof
norodom sihamoni	objcfdfgfhhlhnhof
norodom sihanouk	objcfdfgfhhlhnhof
nortel	nafcedkgfhhiflhof
north	gahbjchdhghhfihjflfnfod
north america	jafbfcidhgeihoe
north american	ncedfhhiilhnhof
north carolina	nafcedhghhhlhof
north korea	mbkcedfgfhhiflhof
northampton	ncfdfghhhlhnhof
northeast	nafbjdfgfhhiflhnhof
northeast on	objcfdfgfhhlhnhof
northern	iaibkdeghifjfoe
northern citi	mahbicedfgfhhiflhnhof
northern ireland	laibicfdeifoe
northwest	nafbicedhgfhhlhof
norway	mahcedhgfhhihlhof
norwich	lafcfdfgihhiflhnhof
norwich union	lafcfdfgihhiflhnhof
not a	haibfcfdigijfoe
not about	mafbhcehhlhof
not affect	naicfdfgfhhlhnhof
not agre	maicfdfhhiflhnhof
not allow	lahcfdfhhihlhof
not an	kaicehhihof
not appear	ocddjgfhhlhnhof
not at	nahcfgfhhlhnhof
not avail	lahcehhlhof
not back	naicedfhhiflhnhof
not be	eaibfcidighhfihjelfnfod
not been	iaibfcfghjfoe
not believ	maicfdfgfhhlhnhof
not chang	maicehhiflhnhof
not comment	mahdfgfhhiflhnhof
not commit	ncedfhhiilhnhof
not done	nafbicedfghhhiflhnhof
not enough	mahdfhhiflhnhof
not even	nahceghhhlhof
not expect	lhhihof
not for	mceghhhihlhof
not get	kahcedhghhhof
not go	iajbfcfihoe
not guilti	nahbicfdfhhiflhof
not have	hahbfdighiijfoe
not involv	nahcedfhhlhnhof
not judg	naicfdfgfhhlhnhof
not just	ibfchdighifoe
not know	kbfdhgfihoe
not like	mahcfdfgihhiflhof
not look	ncedfgihhiflhnhof
not necessarili	mbhdfghhhiflhof
not on	mcehhihlhnhof
not onli	iaibfchdhghjfoe
not play	lafcedfgihhlhnhof
not quit	mafcfdjhhiflhof
not racist	naicfdfgfhhlhnhof
not realli	mafcedhhhlhnhof
not receiv	mahgfhhiflhnhof
not reveal	ncedhhhiflhnhof
not rule	ldhhhlhof
not say	lahdhgfhhiflhof
not see	mahcedhgfhhiflhnhof
not so	mcfdhhhiflhof
not stop	nbhcegfhhiflhnhof
not surpris	mchdhgfhhiflhof
not take	nahceghhhlhof
not that	lahceghhhlhof
not the	iahbfdiihjfoe
not think	nahcfdfgfhhlhnhof
not to	gaibhdhghhfihjflfnfod
not use	nafcedfgihhihlhnhof
not want	jahbfihoe
not what	maidfgfhhiflhnhof
not win	mcegihhiflhof
not yet	jbfchdhghifoe
note	haebfchdjgjihjfnfoe
note that	lafcigfhhiflhnhof
notebook	nafcedhghhhiflhnhof
noth	gajbfchgiihjflfnfoe
noth in	mahcedfhhlhnhof
noth more	nahcedfhhlhnhof
noth to	kahbfdfoe
noth wrong	nahcedfhhihlhnhof
noth you	nahcedfghhhiflhnhof
notic	lbhcfdioe
notifi	nafbicedfghhhiflhnhof
notion	mdhgfhhiflhnhof
notr	ocfdfgihhlhnhof
notr dame	ocfdfgihhlhnhof
nottingham	mahcedfghhhlhof
nottingham forest	ncfdfgihhlhnhof
nov	lafbhdjghifoe
novel	iafbhchdigeijjfoe
novel way	nbicegfhhiflhnhof
novelist	ncfdfgfhhiilhnhof
novemb	fahcjdjghhfjelfnfod
novemb 2003	mahdfgfhhiflhnhof
novemb and	mafchdfhhiflhnhof
novemb to	lafchdhgfhhiflhnhof
now a	lahgehhihof
now and	jbfcfdhghoe
now be	iahbfcigfihjfoe
now expect	mafchdfhhiflhnhof
now has	ncfdhhhlhnhof
now have	kafdhhhiflhof
now he	mcedfgihhiflhnhof
now in	lahdfhhihlhof
now is	mceghhhlhnhof
now it	lafbfdhghhhihof
now look	nafdfghhhiflhnhof
now on	mchdfhhlhof
now that	laicehhiflhof
now the	kbicedhihoe
now they	ncedihhiflhnhof
now we	lcfdhghhhiflhof
nowaday	naicfgfhhlhnhof
nowher	mahbfcedhhhiflhof
ntl	ncfdigfhhlhnhof
nuclear	iaibmdegeifoe
nuclear arm	nbjcedfgfhhiflhnhof
nuclear power	nahbidfgfhhiflhof
nuclear program	objcfdfgfhhlhnhof
nuclear talk	objcedfgfhhiflhnhof
nuclear weapon	nahbjcedfgfhhiflhnhof
nuditi	nafcedfgfhhijlhnhof
nugget	ocfdfgihhlhnhof
nuisanc	ncfdhgfhhlhnhof
nuke	objcedfgfhhiflhnhof
number	baibfcjdkghheikjdleneoc
number 10	maicedfhhihlhnhof
number and	nafcigehhiflhnhof
number eight	mafcedfhhiilhnhof
number four	ncfdfgfhhiilhnhof
number of	daicidkhfiijelfneod
number on	ncfdigfhhlhnhof
number one	iafbfcfdfgiikjfoe
number six	ncedfhhiilhnhof
number three	mafcedhgfhhiilhof
number two	mafcedfhhiilhnhof
number were	ncedigfhhlhnhof
numer	lafcfdighhhiflhof
nurs	maicidfgehhiflhnhof
nvidia	nafcedjgfhhiflhnhof
ny	mafbfchghifoe
nyanga	ncfdfghhhlhnhof
nymex	nafcidfgfhhiflhnhof
nyse	lafbfcidigehhifof
o	lafbfcfdhgjifoe
o'connel	mcedfgihhiflhnhof
o'driscol	lafcedfgjhhiflhnhof
o'gara	mafcedfgjhhiflhnhof
o'sullivan	lafcedfgjhhiflhnhof
o0	nafcfdjgfhhiflhof
o2	nafcfdjgfhhiflhof
oak	oafbicedfghhhiflhnhof
oakland	lafbicedfgjhhifof
oakland athlet	ncedfgihhiflhnhof
oakland hill	nafbjcedfghhhiflhof
oaten	lajcedfgfhhiflhnhof
oaten said	naicfdfgfhhlhnhof
obes	nafdigfhhiflhof
object	jahbhchdigeifoe
observ	ibichdhjfnfoe
obtain	kbichdiifoe
obvious	iaibfcedhgiihjfoe
occas	maicegfhhlhnhof
occasion	mafchghhhiflhof
occupi	mahbhcedfgfhhlhof
occur	lahbhhhifof
ocean	mbecediiioe
oct	kafbjcjddghifoe
octob	fahcjdjghhfjelfnfod
octob 2004	mchgfhhlhof
octob to	ncidfgfhhlhnhof
odd	laidfgfhhihlhof
odd with	nahdfgfhhlhnhof
of 10	lchgehhihof
of 12	nbhcegfhhiflhnhof
of 2	nchdhgfhhiflhof
of 2003	kbfihof
of 2004	hafbhcidhghihjfnfoe
of 2005	ibhcidigeihoe
of 50	nafbicegfhhihlhnhof
of 87	nafbicedfgfhhihlhnhof
of a	aaibjckdjgihdiijdldndob
of abandon	objcfdfgfhhiflhnhof
of about	kbfcidhifoe
of action	lcfdhhhlhof
of age	ncfdigfhhlhnhof
of aid	lahbjcfdfgehhifof
of air	mafbhchgfhhiflhof
of alcohol	naicfdfgfhhlhnhof
of all	gahbechdjghihjflfnfoe
of america	lafbhchdhgfifof
of american	mcidfgfhhlhof
of an	gahbhcidigfhfihjflfnfod
of ani	kbfchifoe
of anonym	objcfdfgehhlhnhof
of anoth	mcedhhhiflhnhof
of appeal	lajcfdfgfhhlhof
of applic	ncfdigfhhlhnhof
of arafat	objcedfgfhhiflhnhof
of attack	kbjcfoe
of azkaban	mcegfhhiilhnhof
of baghdad	objcfdfgfhhlhnhof
of bali	objcfdfgfhhlhnhof
of bbc	mahcedfgfhhiilhnhof
of be	jaibhcfghoe
of becom	nahcedfhhihlhnhof
of big	mcidfgfhhiflhof
of both	laibhdfgfihoe
of britain	kaibhcedhghoe
of british	lahbhcegfihoe
of briton	nahcegfhhiflhnhof
of broadband	ncfdigfhhlhnhof
of busi	kbfchdhgiifoe
of california	mafcidhhhiflhof
of campaign	naicfdfgfhhlhnhof
of capit	objcfdfgfhhlhnhof
of celebr	nafcfgfhhihlhnhof
of chelsea	mcfdfgihhlhnhof
of children	lahcedhgfhhihlhof
of china	mbidfgfhhiflhof
of close	oahcedfgihhiflhnhof
of collabor	obicegfhhlhnhof
of commerc	mafchgfhhiflhnhof
of common	laibhcegehhiflhof
of compani	jbicjdfgeifoe
of competit	mafcfghhhlhof
of comput	kafcedjgfhhlhof
of conduct	nahcedhgfhhiflhnhof
of congo	objcfdfgfhhlhnhof
of congression	oafbicedhgfhhiflhnhof
of consum	lafchdhgfhhiflhof
of content	mafbhcedhgfhhiflhnhof
of control	najcfdfgfhhlhnhof
of corpor	mafchgfhhiflhnhof
of council	naicfdfgfhhlhnhof
of cours	iaibfcfdighoe
of court	nafcedhgfhhihlhnhof
of critic	nafbhcehhlhnhof
of crude	nchdfgfhhlhnhof
of custom	mcfdhgfhhlhnhof
of darfur	objcfdfgfhhlhnhof
of data	kafcedjgfhhiflhnhof
of death	nafbicedfgfhhiilhnhof
of debt	mahcfdihhiflhof
of defenc	nahbjcedfhhiflhof
of desktop	ocedigfhhlhnhof
of devic	ncfdhgfhhlhnhof
of differ	lcedhgfhhihlhof
of digit	lafdigfhhiflhof
of director	lahchdfhhiflhof
of distribut	mafcehhiilhnhof
of do	lafcehhiilhof
of dollar	mafchdfgfhhihlhnhof
of domest	mdfgfhhihlhnhof
of download	mafcedhgfhhlhnhof
of drug	nahcfdfhhlhnhof
of dual	ocedigfhhiflhnhof
of e-mail	ncfdigfhhlhnhof
of east	nbfcedhgfhhihlhnhof
of econom	lahchdfgfhhiflhnhof
of effect	nahcedhgfhhiflhnhof
of eight	obicfdfgfhhihlhnhof
of elect	naicfdfgfhhlhnhof
of electron	naicfgfhhlhnhof
of england	iahbfcjdeifoe
of english	mafcedfgihhlhnhof
of euro	mafchdfgfhhlhnhof
of europ	lahchgfhhiflhof
of european	lafdhhhlhof
of everi	nafcfdhgfhhlhnhof
of experi	nceghhhiflhnhof
of fake	ocedigfhhlhnhof
of fall	nbidfgfhhiflhnhof
of falluja	objcfdfgfhhlhnhof
of fallujah	nbjcedfgfhhiflhnhof
of film	lcegfhhijlhof
of financi	ncidfgfhhiflhnhof
of fire	oafcedfghhhiilhnhof
of firm	mafchdhgfhhiflhnhof
of five	lahcfdfghhhiiof
of fli	mafdfgfhhiilhnhof
of footbal	mcedfgihhlhnhof
of foreign	laichdfgfhhiflhnhof
of former	lahbhcfdfhhof
of four	lahbhcfdfghhhifof
of franc	kafdfgjhhlhof
of gadget	mcedigfhhiflhnhof
of game	lcedhhhihlhof
of get	mahcfgfhhiflhnhof
of goal	ncfdfgihhlhnhof
of googl	lafchdigfhhiflhof
of govern	kaichdhgehhifof
of health	laigfhhiflhof
of heart	mafchdfgihhiflhof
of her	jahbfcedeghijoe
of here	ncfdfgfhhiilhnhof
of him	naicfdfgfhhlhnhof
of his	eaibhcfgjhfijjelfnfod
of hit	mafcegfhhiilhnhof
of hollywood	nafcedhgfhhiilhnhof
of home	lahbfcfdiifoe
of how	lahcfgfhhihlhof
of human	maicfdigfhhiflhof
of immigr	maicedfgfhhihlhnhof
of incom	naicfdfgfhhlhnhof
of india	mafbfchdfghhhihlhof
of inform	lahcedigfhhiflhof
of injuri	lafcedfgjhhiflhnhof
of insur	ncidfgfhhlhnhof
of intern	lahchdfghhhiflhof
of internet	kcidhgehhifof
of iraq	kahbjchdfgeifoe
of iraqi	nafbkcfdfgfhhiflhof
of islam	naidfgfhhiflhnhof
of it	caibickdjheihjeleneoc
of japan	mafchdfghhhlhof
of job	nafbjcedfhhiflhnhof
of join	objcfdfgfhhlhnhof
of judg	ncfdfgfhhiilhnhof
of jupit	nafcedjgfhhiflhnhof
of justic	nahbicfdfgfhhiflhof
of labour	kajcfdfgfhhiflhof
of larg	nafdhgfhhiflhnhof
of last	jaebhchihoe
of late	ncehhihlhnhof
of law	maidfgfhhiflhnhof
of lead	mchgfhhiflhnhof
of legal	mahcfdfgfhhihlhof
of life	ldhgfhhiflhof
of local	laicfdfgfhhlhof
of london	kahbhcfdigeoe
of lord	kakcedfgfhhiflhnhof
of love	mahcedfgfhhiilhnhof
of make	lahcedigfhhiflhof
of malici	ncfdigfhhlhnhof
of man	nafbigfhhlhof
of mani	lbicfgehhof
of margaret	oahbicfdfgfhhlhnhof
of mass	naicfdfgfhhlhnhof
of me	ncedfghhhlhnhof
of media	ncedihhiflhnhof
of michael	nahcedfhhlhnhof
of microsoft	mafchdhgfhhiflhof
of million	maicfdfgfhhihlhnhof
of minist	naicfdfgfhhlhnhof
of mobil	lcfdigfhhiflhof
of modern	mcfdhgfhhlhnhof
of money	kahbfdfgioe
of more	jbfcidhgeifoe
of mortgag	mchdfgfhhiflhnhof
of most	mafcedhghhhiflhnhof
of motion	ncfdfgfhhiilhnhof
of mps	majcfdfgfhhlhnhof
of mr	kaibfchgeoe
of murder	oahbicedfgfhhiflhnhof
of music	kafcegfhhijlhof
of my	jbfcfghiioe
of nascar	ocfdfgihhlhnhof
of nation	kaibfdfghifoe
of new	icidhgfihjfoe
of next	mahdfhhiflhnhof
of nomine	ncfdfgfhhiilhnhof
of offer	nahcidegfhhiflhnhof
of oil	jafcjdfgfhhiflhof
of one	kafbfcfdighihoe
of open	ncedigfhhiflhnhof
of opportun	nahcedfghhhiflhnhof
of other	kahbfdhoe
of our	iaibfchdfghihjfoe
of over	nahcedhgfhhiflhnhof
of palestinian	nafbjcedfgfhhiflhnhof
of part	nahcfdfgfhhlhnhof
of pc	ncfdigfhhlhnhof
of pcs	ncfdhgfhhlhnhof
of peopl	gaibhdjgfhfihjflfnfod
of person	mafcfdihhiflhof
of pictur	ncfdhgfhhlhnhof
of pirat	ncfdhgfhhlhnhof
of play	lafbhcfghhhifof
of player	lafcedhgihhiflhof
of playstat	ncfdigfhhlhnhof
of plot	nbjcedfgfhhiflhnhof
of polici	naicfdfgfhhlhnhof
of polit	nbjcfdfgfhhiflhof
of potenti	mcedhghhhof
of pound	maicedfgfhhihlhnhof
of practic	nafcedhghhhiflhnhof
of prais	nafbhcedfghhhihlhof
of presid	mafchgfhhiflhnhof
of problem	lcfdihhiflhof
of product	mafchgfhhlhof
of program	ncedhgfhhihlhnhof
of public	jaibfdigeoe
of qualifi	ncfdfghhhlhnhof
of radic	nbjcedfgfhhiflhnhof
of reader	ncfdhgfhhihlhnhof
of releas	nafbicegfhhlhnhof
of resist	objcfdfgfhhlhnhof
of retir	nafcedfghhhihlhnhof
of rock	ncfdfgfhhiilhnhof
of romania	nahbjcedfgehhiflhnhof
of run	nafcfdfghhhlhnhof
of russia	mafbhchdfhhiflhof
of russian	lafcjdfgfhhiflhnhof
of sack	naicfdfgfhhlhnhof
of sale	mafchdfgfhhihlhnhof
of scotland	kahdfgihhifof
of scottish	mcedfghhhlhnhof
of search	mafcedjgfhhiflhnhof
of seat	oafbicedfgihhiflhnhof
of secur	kbfcedioe
of send	mcfdigfhhlhnhof
of servic	lafcfdjgfhhiflhof
of sever	lcfghhhiflhof
of singer	ncfdfgfhhiilhnhof
of social	naicfdfgfhhlhnhof
of softwar	mafcedjgfhhiflhnhof
of some	kahbhifoe
of song	ncfdhgfhhihlhnhof
of soul	nahcfdfgfhhihlhnhof
of south	mafbidfhhiflhof
of southern	mbhcedfhhihlhof
of space	ocedigfhhlhnhof
of spam	ncfdigfhhlhnhof
of speech	ncfdhgfhhlhnhof
of sport	nahcedfhhiflhnhof
of star	ncfgfhhiilhnhof
of state	lahbjcfdfgehhof
of success	lafcedhghhhihlhof
of such	lahcfhhiflhof
of support	mahcegfhhiflhnhof
of target	nahchdfgfhhiflhnhof
of tax	naidfgfhhiflhnhof
of technolog	kafcedjgfhhiflhnhof
of tension	nbidfgfhhiflhnhof
of terror	maibicedfgfhhiflhnhof
of terrorist	nahbicedfgfhhiflhnhof
of that	iahgijfoe
of the	Vajbicldlglhcikjclcncoa
of their	faibidhgihfjelfnfod
of them	iahdighjfoe
of these	iaibfchdhifoe
of thing	lcedfgihhihlhof
of this	gaibfcidigfiijfnfoe
of those	iaibfdighifoe
of thousand	jbjcfdigeoe
of three	lafdhgfhhihlhof
of time	kafbfcfdhgiihoe
of titl	mcedigfhhlhnhof
of tough	nahbicedfgfhhlhnhof
of trade	lchgfhhlhof
of traffic	ncfdigfhhlhnhof
of tri	lahdfghhhifof
of turn	mcehhihlhnhof
of tv	lafcfdhgfhhiilhof
of two	jbjcedhghjfoe
of u.s	nafchdhgfhhiflhnhof
of uk	lahcfhhiflhof
of up	kahbfcigeihoe
of us	ichdhghihjfoe
of use	jbfdigfifof
of veri	nahcfgfhhlhnhof
of video	mcedigfhhiflhnhof
of violenc	mahbjcegfhhiflhof
of virus	ncfdigfhhlhnhof
of vote	nbicfdfgfhhiflhnhof
of wall	nafbjdfgfhhiflhof
of war	mbicedhgehhof
of wast	nbicegfhhiflhnhof
of web	ncfdigfhhlhnhof
of wednesday	ncfdfgihhlhnhof
of what	iahbicfdhghifjfoe
of whether	mafbhdhgfhhiflhof
of which	jahbfchdhghihoe
of whom	laicfgfhhihlhof
of win	kbfcegioe
of window	kafdkgehhifof
of wine	nbidfgfhhiflhnhof
of work	jbfchdhgfihoe
of worker	nafchdhgfhhiflhof
of world	mbhcedhhhiflhof
of yahoo	ocfdigfhhlhnhof
of yasser	objcfdfgfhhlhnhof
of year	jbichdhgfihjfoe
of young	mahcedfghhhlhnhof
of your	mafcedjhhiflhof
of yugansk	ncidfgfhhlhnhof
of yuko	mchdfgfhhlhnhof
ofcom	lafcedjgfhhihlhof
off a	jahbfgioe
off and	mdfghhhiflhnhof
off as	ncfdhhhlhnhof
off for	mafcfdfghhhihlhof
off in	kbkifoe
off on	mafbfgihhifof
off the	gbhchdhgjhfihjflfnfod
off their	nafcedhgihhiflhnhof
off with	ncegihhiflhnhof
offenc	jajbfcfghoe
offend	laibicedfgfhhiflhof
offens	kahbicegijfoe
offer	caibicjdkgihejdleneoc
offer a	jahbidigfifoe
offer by	lbidhgehhifof
offer for	lafbfdhghifof
offer from	nafchdfghhhiflhof
offer in	kahbfdhghifoe
offer of	nafchdfhhlhof
offer servic	nafdigfhhiflhnhof
offer the	kaidfgfhhof
offer them	ncfdhgfhhlhnhof
offer to	kahbhihoe
offer was	nahchdfgfhhiflhnhof
offic	daibicjdkgeheijjeleneoc
offic and	lafbidhgfifof
offic are	nafbicfdfgfhhlhnhof
offic chart	ocfdfgfhhiilhnhof
offic for	kafbhcidfgehhof
offic has	naicfdfgfhhlhnhof
offic in	lbfdhgehhihof
offic minist	maicfgfhhlhnhof
offic of	lahbfcigehhiflhof
offic power	nahcfdfgfhhlhnhof
offic said	maidfgfhhiflhnhof
offic say	naicfdfgfhhlhnhof
offic with	nbicedfgfhhlhnhof
offic would	naicfdfgfhhlhnhof
offici	dahblcidhgiheihjeleneoc
offici and	nafbjcedhgfhhiflhof
offici figur	ncidfgfhhlhnhof
offici on	obicedfgfhhlhnhof
offici said	jafblchdegeoe
offici say	lahbjdeifoe
offici spokesman	naicfdfgfhhlhnhof
offici visit	nahbicedfgfhhiflhnhof
offici who	nahbhdfgfhhiflhof
offset	kafcjgfhhiflhof
often	hahbfchdjjfoe
oh	nafcedhghhhlhof
ohio	lafdegkifoe
ohio state	nafbfcedfgkhhiflhnhof
oil	eafbkcnehfhjfkhmhoe
oil and	lafbhcidfgehhof
oil compani	mchdfgfhhiflhnhof
oil down	nafcidfgfhhiflhnhof
oil explor	ncidfgfhhlhnhof
oil export	nafbjcfdfgfhhiflhnhof
oil firm	kafcjdfgfhhiflhnhof
oil futur	ncidfgfhhiflhnhof
oil giant	lafcjdfgfhhiflhnhof
oil group	mafcidfgfhhiflhnhof
oil minist	nchdfgfhhlhnhof
oil output	ncidfgfhhlhnhof
oil price	hafbhcldegeifoe
oil product	mafcidfgfhhiflhnhof
oil reserv	ncidfgfhhlhnhof
oil-rich	nafbjdfgfhhiflhof
ok	lbjdfifoe
ok more	objcedfgfhhiflhnhof
oklahoma	ocedfgihhiflhnhof
okonedo	ncfdfgfhhiilhnhof
ol	iafcedegeieos
old	gahbicedigjhfihjflfnfod
old labour	naicfdfgfhhlhnhof
old trafford	lafcddfgkhhiflhnhof
old-fashioned	mcedhgfhhlhnhof
older	jahbhcedjgeihoe
older peopl	nahcedhgfhhiflhnhof
oldest	ncfgfhhiilhnhof
ole	oafcddighhhiflhnhof
oliv	jajbhcfgfoe
oliv letwin	kajcfdfgfhhiflhnhof
olivi	mafcegihhiflhnhof
olli	mcedfgihhlhnhof
olli barkley	mcfdfgihhlhnhof
olymp	fbjdfgmjfoe
olymp champion	mafcedfgjhhiflhnhof
olymp committe	ncedfghhhiflhnhof
olymp game	ncedfgihhiflhnhof
olymp gold	jafcedfglhhiflhof
olymp men	ncedfgihhiflhnhof
on	lcjdfgfhhiflhof
on 11	ncegfhhihlhnhof
on 12	mafdfgihhiflhnhof
on 13	mcfdfhhihlhof
on 15	lafhhihlhof
on 16	mahcfgfhhihlhof
on 17	lahcedfgihhiflhof
on 18	lbfcedfgihhlhof
on 19	mahbfcfdfhhihlhof
on 2	mafcfdhhhlhof
on 20	mahcfdfghhhlhof
on 21	mcegfhhiilhnhof
on 25	mafcedfhhiilhnhof
on 27	mcfdfgfhhijlhnhof
on 31	nafdfghhhiflhnhof
on 4	nafcedfghhhihlhnhof
on 5	jajbfcedfiioe
on 8	ncfdfhhiilhnhof
on a	caibicjdigiheiijdleneoc
on air	mafdfgfhhiilhnhof
on all	lahbfof
on an	kbhchdfihoe
on and	lahceghhhiflhof
on ani	mahcegfhhiflhnhof
on averag	mafcfdigfhhiflhnhof
on bbc	kaicedfhhiiof
on behalf	nafbidfgfhhiflhnhof
on board	mafbicegfhhihlhof
on both	mahbfcfdfhhlhof
on charg	nafcfdfgihhiflhnhof
on comput	ncedigfhhlhnhof
on condit	objcfdfgehhlhnhof
on darfur	objcedfgfhhiflhnhof
on display	nafcedhhhihlhof
on drug	nahbidegehhiflhof
on dvd	ncfgfhhihlhnhof
on friday	eahbickdhgjhejeleneoc
on further	objcedfgfhhlhnhof
on gay	objcfdfgfhhlhnhof
on global	nchdfgfhhiflhnhof
on googl	ocedjgfhhiflhnhof
on her	mcedfhhiilhof
on his	hahbhcdgkihjfoe
on hold	jbhcighjfoe
on hollywood	ocfdfgfhhiilhnhof
on how	lahchgfhhiflhof
on human	lajcedhgfhhiflhof
on immigr	lajcedfgfhhiflhnhof
on in	lahcedfgihhiflhnhof
on ipod	ncedigfhhiflhnhof
on iraq	laibkcedfgehhiflhof
on issu	maicedfgfhhihlhnhof
on it	gcjdihfihjflfnfod
on linux	ocedigfhhiflhnhof
on mani	ncfdhgfhhlhnhof
on mar	ocedigfhhlhnhof
on me	mafcedfghhhiilhnhof
on migrant	obicfdfgfhhlhnhof
on mobil	mcedigfhhiflhnhof
on monday	daibkckghhejeleneoc
on new	lbfdigehhof
on news	nchdfgfhhlhnhof
on offer	lcedhhhiflhof
on oil	ncidfgfhhiflhnhof
on one	kchdigfifoe
on our	lahcfdhhhiflhof
on pcs	mcfdigfhhlhnhof
on public	lajcedfgfhhiflhnhof
on radio	mafcedhgfhhiilhof
on record	ncidfgfhhlhnhof
on sale	ibfcidjgeiijfoe
on saturday	fahbkgjhfihjelfnfod
on septemb	objcfdfgfhhlhnhof
on social	naicfdfgfhhlhnhof
on some	mahbhcegehhlhof
on stage	mcedfgfhhiilhnhof
on strike	naicfdfgfhhlhnhof
on sunday	eahbkcfdfglhfiijelfnfod
on tax	maidfgfhhiflhnhof
on terror	laibjcedfgfhhiflhof
on that	jahbfghoe
on the	Yajbicjdjgkhdijjcldndob
on their	gahchdjghhfjflfnfod
on them	kcfdhhhof
on this	jaibfdhghoe
on those	laidfhhiflhof
on thursday	eahbjcldhghheihjeleneoc
on to	gaibecfdhgiijjflfnfoe
on top	mafghhhiflhof
on track	kafbichdegjifoe
on trial	kbhciifoe
on tuesday	eaibjcjdighhejeleneoc
on turkey	objcfdfgfhhlhnhof
on tv	jbfdiijjfoe
on u.s	objcfdfgfhhlhnhof
on us	kafchdfgehhijlhof
on use	nahcedhgfhhiflhnhof
on wall	ncidfgfhhiflhnhof
on websit	mcfdigfhhlhnhof
on wednesday	daibjcidigjhejeleneoc
on what	laicedhgfhhlhof
on whether	jahbhghoe
on which	nahcegfhhihlhnhof
on window	nafcedjgfhhiflhnhof
on with	kaibicedfoe
on year	nahcfdfgfhhihlhnhof
on your	nafcedihhiflhnhof
onc again	jbfgioe
onc the	jafbfcidhifoe
one	Yaibicidkgjhcijjclcncof
one at	nceghhhiflhnhof
one breakfast	maicfdfgfhhlhnhof
one day	lahbjcdifoe
one dead	objcedfgfhhiflhnhof
one for	kbfcfdigfihof
one from	nafdfgfhhihlhnhof
one in	ibhcfdhijjfnfoe
one is	mcegfhhihlhof
one last	mafchghhhof
one million	lahbfchdhgeoe
one night	nafbicedfgehhihlhnhof
one of	baibhcidkgjheijjdleneoc
one on	mcedfghhhihlhof
one person	lafbkcegfhhiflhof
one place	mafcedhgfhhihlhnhof
one point	mafbidfgfhhlhof
one singl	ncegfhhiilhnhof
one that	kbhdhgehhifof
one thing	kbfcfdighifoe
one third	nbicegfhhiflhnhof
one-off	mcidfgfhhiflhnhof
one-third	nafbicfgfhhiflhnhof
one-third of	nafbicfgfhhiflhnhof
one-way	nafbhcfgfhhiflhnhof
ongc	ncidfgfhhiflhnhof
ongo	kahbhciifoe
onli a	jbhcfdhghjfoe
onli as	nahcfgfhhlhnhof
onli be	kahbfdhifoe
onli do	ncedfghhhlhnhof
onli just	ncfdhhhlhnhof
onli one	lbhcfdfgfiioe
onli the	kaibfdeghihoe
onli their	ncfdfghhhlhnhof
onli to	kahdfghhhiflhof
onli two	lafcedfghhhihlhof
onli way	mahcedhgfhhiflhnhof
onlin	faebhchdjgfheifjelfneom
onlin game	mafcfdigfhhiflhnhof
onlin music	ncedigfhhiflhnhof
onlin poll	obicegfhhlhnhof
onto	iahbfdighihjfoe
onto the	kbfdhoe
opec	mafcjdfgfhhiflhnhof
open	bahbicidkgkheiijdlendoc
open a	mahbhcedigfhhiflhof
open champion	lafcedfgjhhiflhnhof
open de	oafbjcedfhhiflhnhof
open final	ncfdfgihhlhnhof
open for	nahcedhgfhhihlhof
open game	ncfdfgihhlhnhof
open in	jafbicfdfgiihoe
open match	nceghhhiflhnhof
open offic	ocedigfhhiflhnhof
open on	lafbfchdfiioe
open sourc	kafcedkgfhhiflhof
open the	kbfcidhgeihoe
open titl	ncfdfgihhlhnhof
open to	lahbjcegfof
open two	mafcedhgihhiflhof
open up	kbfchdhifoe
open with	nafcedfghhhihlhnhof
open-source	kafcedlgfhhiflhof
open-source softwar	nafcedjgfhhiflhnhof
oper	dahbkcldihfiejeleneod
oper by	nafbicfdfgfhhihlhnhof
oper in	kaibfcidfgehhifof
oper of	mbicfdhgfhhiflhof
oper offic	nafcidfgfhhiflhnhof
oper on	nceghhhiflhnhof
oper system	iafcedlgfhhiflhof
oper the	nafchgfhhiflhnhof
oper use	nafbicfgfhhiflhnhof
opera	kahbfchgeiioe
opinion	iaibhcddhgijfoe
opinion poll	naicfdfgfhhlhnhof
oppon	jaibicfdegiifoe
opportun	faichgjhfihjflfnfod
opportun for	lahghhhiflhof
opportun in	nbidfgfhhiflhof
opportun to	iahbfcfdegjihoe
oppos	jajbhdhifjfoe
oppos the	kaibfdigehhifof
opposit	hajbhcjdeghhfjflfnfod
opposit labour	objcfdfgfhhlhnhof
opposit to	maicegfhhihlhnhof
oppress	nafbicehhiflhnhof
opt	kahbiifoe
opt for	mafbicfdhhhiflhof
opt out	mahcfdfhhiflhnhof
opt to	nahchdfgfhhiflhnhof
optim	jaibfchdfghifoe
optimist	iahbfcidhghifoe
optimist about	mdfhhlhnhof
option	gahbhcidigjhfiejflfnfod
option for	nafcfdfgihhiflhnhof
option to	nafchdfhhiflhnhof
or a	jaibhcfdhghoe
or anoth	nafbicehhiflhnhof
or at	mcfdhgfhhlhnhof
or chang	mahbfchgfhhiflhof
or charg	naicfdfgfhhlhnhof
or even	kahbhcfdhgfifoe
or film	ncfdhgfhhlhnhof
or his	naicfdfhhlhnhof
or immigr	nahcfdfgfhhlhnhof
or in	nahcedigfhhiflhnhof
or more	lahcfhhof
or not	mafcedhhhiflhnhof
or on	mcedhgfhhihlhnhof
or other	lafdigfhhiflhof
or risk	ncfdfghhhlhnhof
or so	nafcfdfghhhlhnhof
or that	ncedhhhlhnhof
or the	iahdhghjfoe
or to	kahbhcediifoe
or trial	naicfdfgfhhlhnhof
oracl	kafbfcjdjgeifoe
oracl corp	mafcidigehhiflhof
orang	lafbfchdegiihoe
orchestra	nafbhcedhgfhhiilhof
ordeal	ncedfghhhlhnhof
order	eaibhcjdighhfihjelfneod
order a	mbicfdhgfhhifof
order for	mafcidfgfhhiflhnhof
order in	mahchdfgfhhiflhof
order to	iaibhcfdhghifjfoe
ordinari	kahbfcfdhghifoe
organ	kafbhdjjfoe
organis	eaicidihfiijelfnfod
organis have	ncfdfgfhhiilhnhof
organis of	nafcedfgihhlhnhof
organis said	nafcedigfhhlhnhof
organis that	nbicegfhhiflhnhof
organis the	obicegfhhlhnhof
organis to	ncedfhhihlhnhof
origin	gafbfchdkikjfoe
origin screenplay	mcfdfgfhhiilhnhof
oriol	nafcedfgjhhiflhnhof
orlean	nafbhcedfgihhlhof
orquera	ncedfgihhiflhnhof
orthodox	obicfdfgfhhiflhnhof
os	kafcedkgfhhiflhof
os for	nafcedjgfhhiflhnhof
os x	ncedigfhhiflhnhof
osama	objcfdfgfhhlhnhof
osama bin	objcfdfgfhhlhnhof
osborn	nahdfgfhhlhnhof
oscar	hafbfcedeghimoe
oscar for	lcedfgfhhijlhnhof
oscar hope	ncfdfgfhhiilhnhof
oscar nomin	ncfdfgfhhijlhnhof
oscar nomine	mafcedfgfhhijlhnhof
oscar win	ocfdfgfhhiilhnhof
oscar-nominated	mcedfgfhhijlhnhof
oscar-nominated movi	ncfdfgfhhiilhnhof
oscar-winning	ncfdfgfhhiilhnhof
ossetia	nafbkcedfgfhhiflhnhof
ossetian	objcfdfgfhhlhnhof
ossi	ocfdfgfhhiilhnhof
ossi davi	ocfdfgfhhiilhnhof
other	faibhchdjhfjflfnfod
other act	ncfdfgfhhiilhnhof
other and	mcegfhhihlhnhof
other are	mahcegfhhlhnhof
other artist	ncfdfgfhhiilhnhof
other big	mahcfdfhhlhof
other cabinet	nahbicfdfgfhhlhnhof
other compani	mafchdhgfhhiflhof
other countri	kajcfdhgfhhiflhof
other film	lafcegfhhijlhnhof
other in	mahbjcegfhhiflhof
other new	lcedhgfhhiilhof
other peopl	lbhcedhgehhlhof
other player	nceghhhiflhnhof
other servic	nafcfdigfhhiflhnhof
other side	ncedfghhhiflhnhof
other than	jahbfchdhihoe
otherwis	nahcfdfhhlhnhof
ottawa	nafbjdfgehhiflhof
our correspond	naicfdfgfhhiflhnhof
our countri	naicfdfgfhhlhnhof
our legisl	nahcfdfgfhhlhnhof
our live	ncedigfhhiflhnhof
our own	ldfghhhiflhof
oust	mahbhchdeifoe
out a	jahbhchdhjfoe
out about	mahcfghhhiflhof
out an	nafbhgfhhiflhnhof
out and	kaiceghhhifof
out as	mahbidfgehhlhof
out at	kahbfcfdhghoe
out by	mahdfhhiflhnhof
out for	jbhcegjihoe
out in	hahcfghiijfnfoe
out more	naicfdfhhlhnhof
out of	caidigmheiijeleneoc
out on	ibfcfdigjihjfoe
out spam	ncfdhgfhhlhnhof
out that	kahbfchdhgeoe
out the	hahchdhgijflfnfoe
out there	kafcedhghhhihlhof
out to	iaibhcdgiihjfoe
out what	mcfdfghhhlhof
out with	lafchdfgihhiflhof
outbreak	laibicfdfgeoe
outbreak of	mahbicfdfgfhhlhof
outburst	ncedfgihhlhnhof
outcom	kahbhcfdfghoe
outcom of	mbhcfdfhhiflhof
outdoor	mahghhhiflhof
outfit	ncfdfghhhiflhnhof
outing	ncedfhhihlhnhof
outkast	nafcedfgfhhijlhnhof
outlaw	ncegfhhiilhnhof
outlin	laibfgfhhifof
outlook	iafbhckdhgeifoe
outlook for	lafbhcigfhhiflhof
outperform	nafbkcfdfgfhhiflhnhof
output	ibfckdfgeihoe
outrag	kahcedhgehhiilhof
outsid	gaibidhhfiijflfnfod
outsid of	ncidfgfhhlhnhof
outsid the	iahbhcedhiijfoe
outsourc	nbidfgfhhiflhnhof
outstand	kbfdegioe
ovat	nahcfdfgfhhihlhnhof
over 60	nahcedhgfhhlhnhof
over a	ibjcfdhihjfnfoe
over an	nafcedhhhiflhnhof
over and	lahbfcfdhghoe
over his	kbhdegiihoe
over how	nbicfgfhhiflhnhof
over in	ncfdfghhhlhnhof
over ink	oafbicedhgfhhiflhnhof
over it	kahbfchdhgfoe
over new	ocfdfgihhlhnhof
over no	ocfdfgihhlhnhof
over pension	naicfdfgfhhlhnhof
over scotland	ncfdfghhhlhnhof
over the	cahbjckgjheihjdleneoc
over their	nchdhgfhhiflhof
over to	lbjcfdfgfhhiflhof
over two	ncfdfgfhhihlhnhof
over us	nafcfdfgihhiflhnhof
overal	hafbfcjghihjfoe
overcom	kbicfdegkoe
overcom the	nafbicfdfghhhiflhof
overhaul	kafbichdhifoe
overhaul of	nbidfgfhhiflhnhof
overlook	ncfdfgihhlhnhof
overnight	mafbjcehhiflhof
oversea	iaibhcjdhgdifjfoe
overshadow	mahcfdhhhiflhof
overtook	mchdfgfhhihlhnhof
overturn	kaibhchdeghifoe
overturn a	nahcfdfghhhiflhnhof
overturn the	naicfdfgfhhlhnhof
overwhelm	kbfcfdhghihoe
owe	lbhchdhgehhifof
owen	kafbjcedeijoe
owen and	ncfdfgfhhiilhnhof
own	hafbfcjdigfihjfoe
own a	lafchdhhhiflhof
own by	mafchgfhhlhnhof
own money	oafbichdfgfhhiflhnhof
own the	lahchgehhlhof
owner	haebecidigjihjfnfoe
owner of	kafcidhgfhhiflhof
ownership	kahbfchdhgeoe
p	kafbjcideghoe
p.m	nafbfcedfgkhhiflhnhof
p0	oafcedhgfhhiflhoi
pace	iahbhcidfgiiejfnfoe
pace of	mafbichdfgfhhiflhof
pacif	lafbicfdighifoe
pack	ibhcfgiihjfoe
packag	iahbhcidjgeifjfoe
packard	lafcedigfhhihlhnhof
pact	lafbicjdegeoe
pact with	obicedfgfhhihlhnhof
page	ibfcfdjgijfoe
page and	nafcedihhiflhnhof
pager	oaicfdfgfhhlhnhof
paid	haibfcidigfihjfnfoe
paid tribut	ncedfhhihlhnhof
pain	kahbhcedhgioe
paint	lafbfcfgfiioh
pair	hahbfcfdhgjiijfnfoe
pair had	nahcedfhhlhnhof
pair of	mceghhhlhof
pair were	mahcedfghhhlhnhof
pakistan	kaibkdfgeifoe
pakistan say	nafbkcedfgfhhiflhnhof
pakistan to	nahbicedfgfhhiflhnhof
pakistani	laibjcfdfgeifof
pakistani forc	objcfdfgfhhlhnhof
palac	nafbhceghhhihlhof
palestinian	iafbncedfgehhifof
palestinian leader	nbjcedfgfhhiflhnhof
palestinian milit	nafbkcedfgfhhiflhnhof
palestinian offici	objcfdfgfhhlhnhof
palm	mafcedjhhiflhof
palm os	ocedigfhhiflhnhof
palmer	nafcedfgihhihlhof
palmon	nafcidhgfhhiflhof
palmon has	ocfdigfhhlhnhof
panason	mafcfdjgfhhiflhof
panel	ibicigfihjfnfoe
panel of	mcfgfhhiilhnhof
panic	nahbjcedfgfhhiflhof
pank	ncidfgfhhlhnhof
panther	ocfdfgihhlhnhof
paper	hajbhcidigeifjfnfoe
paper on	naicfdfgfhhlhnhof
paramount	mahchgehhihof
parent	haibfcidhgeiijfnfoe
pari	iaebkcidfghihjfoe
park	iafbhcfdfgkiijfoe
parliament	hakblcfdfgeifjfoe
parliament on	nahbicedfgfhhiflhnhof
parliament to	maidfgfhhlhnhof
parliamentari	jajbhcegehhifof
part	baibhcjdkghheihjdleneoc
part in	iahbicfgijfnfoe
part of	daibhcjdjghheihjeleneod
part to	nafdhgfhhiflhnhof
parti	danbkhfihjflfnfod
parti and	kaibjcfdegfifoe
parti are	laibicedfgfhhiflhof
parti confer	maicfdfgfhhlhnhof
parti elect	naicfdfgfhhlhnhof
parti has	majcfdfgfhhlhnhof
parti have	laibfcfdhgfhhiflhof
parti in	naicedfgfhhihlhnhof
parti is	majcfdfgfhhlhnhof
parti leader	maicfdfgfhhlhnhof
parti of	maibicedfgfhhiflhof
parti plan	naicfdfgfhhlhnhof
parti said	naicfdfgfhhlhnhof
parti say	maibicedfgfhhiflhof
parti spokesman	maicfdfgfhhlhnhof
parti spring	maicfdfgfhhlhnhof
parti strategist	naicfdfgfhhlhnhof
parti that	nahdfgfhhlhnhof
parti to	nahbjcedfgfhhiflhnhof
parti which	naicfdfgfhhlhnhof
parti will	naicfdfgfhhlhnhof
parti with	nahcedfghhhiflhnhof
parti would	naicfdfgfhhlhnhof
particip	kbhchdhjfoe
particip in	lbhchifoe
particl	ocfdigfhhiflhnhof
particular	fajbechdigihfjflfnfod
particular in	lahcedhgfhhlhof
particular the	lahcfhhiflhof
partner	gafbhcjdjghhfjflfnfod
partner on	ocfdigfhhlhnhof
partnership	jbhciifjfoe
pasqual	ocfdfgfhhiilhnhof
pass	fahbichdhgkhfjelfnfod
pass a	nafbicedhhhiflhof
pass away	ncedfghhhlhnhof
pass for	nafcegihhiflhnhof
pass from	mcfdfgihhlhnhof
pass on	mchgfhhiflhof
pass through	mahchdfgfhhiflhnhof
passag	nafcehhihlhnhof
passeng	jbhckdfgeifoe
passion	kaicedfhhiilhof
passion and	nahcfdfhhlhnhof
passport	lbfchgeiioe
password	ncfdigfhhlhnhof
past	eahcidigjhfihjelfneod
past a	ncedfghhhiflhnhof
past few	mafdfghhhiflhnhof
past five	nafchdfhhiflhnhof
past the	mafbhcfdfghhhlhof
past two	lbhdeghoe
past year	mafcfdigfhhlhof
pastim	nafbicehhiflhnhof
patch	kafbfdjgfifoe
patent	lafcedkgfhhiflhof
paterson	ncfdfgihhlhnhof
path	lafbhdhgfhhiflhof
patienc	nafdegjhhiflhof
patient	kahbhcidigeifjfoe
patriarch	obicfdfgfhhiflhnhof
patricia	mahcegfhhiflhnhof
patricia hewitt	naicfgfhhlhnhof
patrick	lcfdfgjhhiflhof
patriot	mcedfgjhhiflhof
patriot have	ocfdfgihhlhnhof
patrol	mbhcedhgeiiof
pattern	lahbfchifoe
paul	fbhchdfgkhfiijelfnfod
paul broadhurst	ocfdfgihhlhnhof
paul giamatti	ncfdfgfhhiilhnhof
paul hamm	ncedfgihhiflhnhof
paul mccartney	nafcedfgihhihlhof
paula	mafcedfgjhhiflhnhof
paula radcliff	ncedfgihhiflhnhof
paulo	nafbicedfghhhiflhnhof
paus	kahbfchdhgeoe
pave	lahbicfgehhof
pave the	lahbicfgehhof
pay	eajckdighhfihjelfneod
pay a	lafbideghof
pay cut	nafcidfgfhhiflhnhof
pay for	jaibfchdigeoe
pay more	nahcidfgfhhiflhnhof
pay off	mafhhlhof
pay the	laidfhhiflhof
pay tribut	ncedfgfhhiilhnhof
payment	jajbfcidhgejfoe
payment for	naicfdfgfhhlhnhof
payn	mafcedfgihhihlhof
payout	nchdfgfhhiflhnhof
pc	fafbfckdiehfhgeifjfkhmhon
pc pro	ncfdigfhhlhnhof
pc to	nafdhgfhhiflhnhof
pc user	mcedigfhhiflhnhof
pc world	mafcedkgfhhiflhof
pci	ocedigfhhlhnhof
pci express	ocedigfhhlhnhof
pcs	hahbfdkgeifoe
pcs are	mcfdigfhhlhnhof
pct	lafckdfgfhhiflhof
pda	nafcedjgfhhiflhnhof
pdas	ncedigfhhiflhnhof
pea	ncedfghhhihlhof
peac	iakbldegfjfoe
peac and	naicfdfhhlhnhof
peac in	oahbicedfgfhhiflhnhof
peac prize	nafbkcedfgfhhiflhnhof
peac process	nahbhdfgfhhiflhnhof
peac talk	mafbkcedfgfhhiflhnhof
peak	jafbfcidhiioe
peak of	mafdhgfhhihlhof
pearson	ncfdigfhhlhnhof
peddl	ncedigfhhlhnhof
pedro	lafcedfgkhhlhof
pedro martinez	mafcedfgjhhiflhnhof
peel	nafcedfghhhiilhof
peer	jajbfchgeifoe
peer lord	naicfdfgfhhlhnhof
peer-to-peer	ncedigfhhiflhnhof
peg	ncidfgfhhiflhnhof
pelous	mcfdfgihhlhnhof
penalis	lahceghhhihlhof
penalti	iahbfchdegkifoe
penalti and	mcfdfghhhiflhnhof
penc	lafcidfgfhhiflhnhof
pend	ncedhhhiflhof
penni	mahcfdhhhiflhof
pennington	ocfdfgihhlhnhof
pension	hakbfcjgeifoe
pension age	naicfdfgfhhlhnhof
pension and	naicfdfgfhhlhnhof
pension are	naicfdfgfhhlhnhof
pension plan	nahchdhgfhhiflhof
pension scheme	naicfdfgfhhlhnhof
pentagon	nafbidfgfhhlhof
peopl	Zajbjcidkghhdijjdldndob
peopl and	jahbjcfgfoe
peopl are	haicfdigfihjfnfoe
peopl can	lcedigfhhiflhnhof
peopl could	nahcfgfhhlhnhof
peopl die	mahbjcedfgfhhlhof
peopl do	mafcedhgfhhihlhnhof
peopl find	ncfdhgfhhlhnhof
peopl from	laibicegfhhiflhof
peopl have	jbjcfdhgfoe
peopl in	iafbichdhgfihjfoe
peopl into	mahcedhhhiflhnhof
peopl mass	objcfdfgfhhlhnhof
peopl need	mahcedhgfhhiflhnhof
peopl of	mahcehhlhof
peopl on	laicegfhhiflhnhof
peopl say	mahcedhgfhhlhof
peopl sign	ncedhgfhhlhnhof
peopl the	ncfdhgfhhlhnhof
peopl to	gajbfdjgeihjfoe
peopl use	lcedigfhhiflhnhof
peopl wait	nbicegfhhiflhnhof
peopl want	lcedhhhlhof
peopl were	iahbjjfoe
peopl who	gaichdihfihjflfnfod
peopl will	jajcfdhgehhifof
peopl with	lahcedhgfhhihlhof
peopl would	kaibfcfoe
peoplesoft	lafbfcjdhgeifoe
peoplesoft inc	nafcigfhhiflhof
per	gckdjgdihjflfnfoe
per barrel	ocidfgfhhiflhnhof
per cent	mafbhcigehhifof
per day	mafdhgfhhlhnhof
per film	ncfdfgfhhiilhnhof
per second	ncedigfhhlhnhof
per share	mafcjdfgfhhiflhnhof
percent	gafbicjdmgfifjfoe
percent from	nafdigfhhiflhof
percent in	mafcidhgfhhiflhof
percent increas	nafchdhgfhhiflhof
percent of	mafchdigfhhiflhof
percent on	nafcjdfgfhhiflhnhof
percent stake	nafbichdfgfhhiflhof
percent to	nafcidhgfhhiflhof
percentag	kafcigfhhiflhof
percentag point	lafcidfgfhhiflhnhof
percept	mahgfhhlhof
pere	obicfdfgfhhihlhnhof
perfect	iafbfdhgjihjfoe
perform	dbfcidhgkhfikjelfneod
perform a	mcegfhhiilhnhof
perform at	kafbhcegiiioe
perform by	mcedeghhhiilhof
perform from	ncfdfhhiilhnhof
perform in	iafbfchdeghijoe
perform of	lafcfhhiiof
perform on	mafcedfhhiilhnhof
perform was	ndfgfhhihlhnhof
performance-enhancing	mcedfgihhiflhnhof
performance-enhancing drug	mcedfgihhiflhnhof
perhap	jahbfdjgeihoe
peril	mafbigfhhiflhof
period	gahcjdhghhfihjflfnfod
period in	mafcidfgfhhiflhnhof
period of	jahbhdfgfihoe
perman	lbidfihoe
permit	lahbhdfhhiflhof
perpignan	ncfdfghhhlhnhof
person	daibicidjghheihjeleneoc
person and	nbjcedfgfhhiflhnhof
person as	nbicfdfgfhhiflhnhof
person comput	lafcjdhgehhiflhof
person inform	ncfdigfhhlhnhof
person life	nahcfdfgfhhihlhnhof
person use	obicegfhhlhnhof
person video	mcfdigfhhlhnhof
personalis	lcedigfhhlhnhof
perspect	lcedihhlhof
persuad	jahbfcfdhiioe
persuad voter	naicfdfgfhhlhnhof
perth	obicedfhhiflhnhof
pervas	ncfdigfhhlhnhof
peston	najcfdfgfhhlhnhof
pete	nafbjcedfgfhhlhnhof
peter	hahbfcidfgijfoe
petroleum	lafcjdfgfhhiflhnhof
pharmaceut	mcidhgehhiflhof
pharmaci	nafcfdigfhhiflhnhof
phase	lahbfcfdhghoe
phase of	nafcedighhhiflhof
phelp	nafcedfgjhhiflhnhof
phenomen	lafcfdigfhhihlhof
phenomenon	lafdhgehhihlhof
phil	jbfcfdegiiioe
philadelphia	mafchdegihhiflhof
philip	jafbfchdigeihoe
philippin	nafbkcfdfgfhhiflhof
phillip	mdegihhiflhof
philosophi	ncfdfhhihlhnhof
phish	mafcedjgfhhiflhnhof
phish attack	ncfdigfhhlhnhof
phoenix	lafbfchdfgihhof
phone	fahcidmgdhfjflfnfod
phone are	mcfdigfhhlhnhof
phone call	lahbfcedjgfhhiflhof
phone dure	ocedigfhhiflhnhof
phone has	ncfdhgfhhlhnhof
phone is	mcfdigfhhlhnhof
phone line	ncfdigfhhlhnhof
phone maker	ocedigfhhiflhnhof
phone number	ncfdigfhhlhnhof
phone or	naicfgfhhlhnhof
phone that	ncfdigfhhlhnhof
phone to	lcfdigfhhlhnhof
phone virus	ocfdigfhhlhnhof
phoney	nafcigfhhiflhnhof
photo	iafdkihjfoe
photo taken	nbicedfgfhhihlhnhof
photograph	lcedigehhiilhof
phrase	lcedhgfhhlhof
physic	iafbhcedighihoe
pick	fafbhcidhgjhfiijelfnfod
pick the	nafcedfghhhihlhnhof
pick up	gafcigjhfiijflfnfod
pickup	ncidfgfhhlhnhof
pictur	gafbidighhfiijflfnfod
pictur art	ncfdfgfhhiilhnhof
pictur associ	ncfdhgfhhlhnhof
piec	jafbhcfdigijfoe
piec of	jafbhcfdigijfoe
pierc	nafcedfghhhihlhnhof
pig	naicedfgfhhihlhof
pile	lafbhcfdhghoe
pilot	jafbfcidigeiioe
pilot scheme	ncfdhgfhhlhnhof
pin	mbfcfdhhhiflhof
pink	nafcedhhhlhof
pinochet	objcfdfgfhhlhnhof
pinpoint	ncfdigfhhlhnhof
pioneer	jbjcddjgeihoe
pioneer of	ncedhgfhhihlhnhof
pipelin	lafbjcidfgeoe
piraci	kafcedkgehhihof
pirat	kafcedkgfhhlhof
pirat copi	ncfdigfhhlhnhof
pirat window	ncfdhgfhhlhnhof
pitcairn	objcedfgfhhiflhof
pitcairn island	objcfdfgfhhlhnhof
pitcairn trial	objcedfgfhhiflhof
pitch	ibfcfgkoe
pitch for	ncedfghhhiflhnhof
pitcher	mafbicedfgihhiflhof
pixel	ncfdigfhhlhnhof
pk	lafbfdeghihjfok
place	cajchdhgkheiijeleneoc
place at	mcfdfghhhlhof
place in	hahbhcfdfgjihjfnfoe
place of	nahcedfhhlhnhof
place on	mcedfghhhihlhof
place this	nahcedhhhiflhnhof
place to	kahbfcfdhihoe
place with	naicedfgfhhlhnhof
plagu	lafbfcfdkgfhhiflhof
plagu the	nafcfdigfhhiflhnhof
plan	aakbhcmdigihdihjdldndob
plan a	mahchgehhlhof
plan after	ocidegfhhlhnhof
plan and	lahcfdfghhhiflhof
plan as	maicfdfgfhhiflhnhof
plan could	naicfdfgfhhlhnhof
plan for	hajbhdigfhfjflfnfod
plan in	mbhgfhhiflhof
plan includ	naicfdfgfhhlhnhof
plan is	mahcfdfhhiflhnhof
plan on	maicfgfhhiflhnhof
plan to	dajbhckdjghheifjeleneoc
plan tout	oajcfdfgfhhlhnhof
plan unveil	naicfdfgfhhlhnhof
plan was	nahcedfghhhiflhnhof
plan were	maicfdfgfhhihlhnhof
plan would	lajcegfhhiflhnhof
plane	jaebicigijfnfoe
plane maker	ncidfgfhhiflhnhof
planet	kbkcediefgeihoe
planet circl	nafbjcedhgfhhiflhof
planetari	nafcedjgfhhiflhnhof
plant	iaebicidjgejfoe
plant in	mafbhchdhgehhifof
plasma	lafbfcidigehhifof
plate	nafcegihhiflhnhof
platform	kahbicediifoe
play	bahbfcedkgmheikjeleneoc
play a	iahbfcfdhghiijfoe
play against	ncfdfgihhlhnhof
play an	mahcegfhhihlhnhof
play and	ncfdfgihhlhnhof
play ani	mafceghhhlhof
play at	mafcedfghhhihlhnhof
play better	ncfdfgihhlhnhof
play by	lafcedfhhijlhnhof
play down	lbhdeghoe
play for	kafcfdfgjhhlhof
play game	mahcedigfhhiflhnhof
play his	mcedfgihhiflhnhof
play in	ibfcegkihoe
play much	ncfdfgihhlhnhof
play on	jafbhcegiihoe
play some	mceghhhiflhnhof
play the	ibfcedhgiijjfoe
play their	ncfdfhhiilhnhof
play well	lcedfgihhiflhnhof
play with	lafbfcedighhhlhof
player	caebhcidigmhfjelfneod
player and	jafbfdhgjifoe
player are	lafcedighhhiflhof
player can	ncfdhgfhhlhnhof
player for	mafcedhghhhiflhnhof
player from	ncfghhhlhnhof
player have	mafcfdfgihhiflhnhof
player in	jafbfcfgjoe
player like	ncfdfghhhlhnhof
player of	lafcegihhiflhnhof
player on	mafcedfgjhhiflhnhof
player that	mafcedihhiflhnhof
player to	jafcedhgjhhifof
player who	lafcegihhiflhnhof
player will	mafcedhgihhiflhnhof
playlist	ncedigfhhlhnhof
playoff	mafcedfgjhhiflhof
playstat	jafdkgehhifof
playstat 3	nafcedjgfhhiflhnhof
playstat portabl	ncfdigfhhlhnhof
plc	mafcidegfhhiflhoi
plea	maibicfdfgfhhiflhof
plea for	oaibhcedfgfhhiflhnhof
plead	kahbjchdfgfifoe
plead guilti	mahbichdfgeifoe
plead not	nbidfgfhhiflhnhof
pleas	jahbhcegjifoe
pleas to	nahceghhhiflhnhof
pleas with	nafbicedfghhhiflhnhof
pleasant	mafcedhgihhiflhof
pledg	gajbhckdfgejflfnfoe
pledg card	naicfdfgfhhlhnhof
pledg to	iajbichdfgeifoe
plenti	lafcedhgihhlhof
plenti of	lafcedhgihhlhof
plot	jbkcedhgfoe
plot to	objcfdfgfhhlhnhof
plug	ncfdhgfhhlhnhof
plung	lafbhcidfgeof
plus	jafbfchdiihoe
pm	kblceghifoe
pm to	objcedfgfhhiflhnhof
pocket	kbicedigeoe
pocket of	objcfdfgfhhlhnhof
point	caicidigkheihjeleneoc
point and	mafcegihhiflhnhof
point behind	mcedfgihhiflhnhof
point in	kbhcfgiifoe
point of	kahbhdfghoe
point on	nafcfdfgihhiflhnhof
point out	iaibfchgfoe
point system	maicfdfgfhhlhnhof
point to	iahbfcigiifjfoe
point where	nafdigfhhiflhnhof
pois	lafbicegjifoe
pois for	ocfdfgihhlhnhof
pois to	mafbicegiifof
poison	obicedfgfhhlhnhof
poland	mafbjcfdhgehhiflhof
poland to	objcedfgfhhiflhnhof
pole	lafcegihhlhof
pole vault	ncfdfghhhlhnhof
polic	eakbkdihfihjeleneod
polic and	maibhcedhgfhhiflhof
polic commission	naicfdfgfhhlhnhof
polic in	nahbicedfgfhhiflhnhof
polic offic	mahbhcedigehhiflhof
polic said	jaibkcedegfihoe
polic say	nahbicedfgfhhlhnhof
polic spokesman	nahcfdfgfhhihlhnhof
polic to	nahbicedfgfhhiflhnhof
polici	eakbhcmdhgdhfiejflfnfod
polici and	maicfdfgfhhlhnhof
polici at	oahbicedfgfhhiflhnhof
polici in	lahbhdhgehhifof
polici is	maicfgfhhiflhnhof
polici of	mahgfhhiflhnhof
polici on	naicfdfgfhhlhnhof
polish	mafbhcedhhhof
polit	falbkciehfhgfjfkhmhoe
polit ambit	lcidfgfhhiflhnhof
polit editor	naicfdfgfhhlhnhof
polit parti	kajbicfdfgehhifof
polit point	naicfdfgfhhlhnhof
politician	iakbidegeihoe
poll	gajbjcfdfghhfiijelfnfod
poll campaign	naicfdfgfhhlhnhof
pollut	oafbicedhgfhhiflhnhof
poor	gcigjhfihjflfnfod
poorest	kahbhchdfgeoe
poorest countri	mahcfgfhhlhnhof
pop	iafcedfgehhillhof
pop act	ncfdfgfhhiilhnhof
pop and	ncfdfgfhhiilhnhof
pop in	ncfdfgfhhiilhnhof
pop star	mcedfgfhhijlhnhof
pop-up	ncfdigfhhlhnhof
pope	nafbkcedfgfhhiflhnhof
pope john	nbjcedfgfhhiflhnhof
popul	iahbicigeifoe
popular	fafcidkgfhfijjflfnfod
popular in	mcfdigfhhlhnhof
popular of	kafchdhgehhihlhof
pornographi	ncfdigfhhlhnhof
port	kbhchdhgeoe
portabl	iafcedlgfhhiflhof
portabl music	ncfdigfhhlhnhof
portabl player	mcfdigfhhlhnhof
portal	kafdjgfhhiflhof
portfolio	mcigfhhiflhof
porto	mafcfdfgihhiflhnhof
portray	lcedhgfhhiilhof
portray of	ncfdfgfhhiilhnhof
portsmouth	ncfdfgihhlhnhof
portug	nahcedfghhhiflhnhof
portugues	ncfdfgihhlhnhof
pose	jahbhcidfgfiijfoe
pose as	ncedigfhhlhnhof
pose risk	ockddgfhhlhnhof
posit	daibhcjdhgjhfjelfneod
posit at	ncfdfghhhlhnhof
posit for	lafbicedfgjhhiflhof
posit in	kahbfdfgfihof
posit of	nahcfdhgfhhiflhnhof
posit to	mcedfgihhiflhnhof
possess	kbjcedeghifoe
possibl	eajbichdkgihfifjelfneod
possibl of	lahbhgfifof
possibl to	lahbhdhgeifoe
post	gahcfdngihfiejflfnfod
post a	kafbfchdiifoe
post as	objcedfgfhhlhnhof
post higher	nafdjgfhhiflhof
post on	ncedhgfhhlhnhof
post to	nahcedhgfhhiflhnhof
poster	lajcedhgfhhiflhof
posthum	ncfdfgfhhiilhnhof
postpon	lahbfcfdhghoe
postseason	mafbicedfgihhiflhof
pot	nafbjcedhgehhiflhnhof
potato	nahbicedhgfhhiflhof
potenti	fahbecidjgihfihjflfnfod
potenti of	ldhhhiflhof
potenti to	mcedigfhhlhnhof
potter	lafcegfhhijlhof
potter and	mcegfhhiilhnhof
pound	iajbfchdegiihjfoe
pound said	nahcedfghhhiflhnhof
poverti	iajbjchdegeifoe
poverti and	mahdfgfhhlhnhof
poverti line	nahdfgfhhlhnhof
powel	lafbkcfihoe
power	dajbicidjgiheifjeleneoc
power and	lafcfdhgfhhihlhof
power by	mcedhghhhiflhof
power in	mahcehhiflhof
power of	lahcedigfhhiflhof
power to	jajbhcfdhgfifoe
practic	hahbecidjghjflfnfoe
practic of	nafcedigfhhlhnhof
prais	haibicfdfgiihjfnfoe
prais for	nafceghhhihlhnhof
prais his	lahcfdfghhhiflhof
prais the	mahdfhhlhof
pre-election	kakcedfgfhhiflhnhof
pre-tax	nchdfgfhhlhnhof
pre-tax profit	nchdfgfhhlhnhof
preced	lahbfcfdhhhiflhof
precinct	obicfdfgfhhihlhnhof
precis	kaicedhgfhhiflhof
precursor	mafdigfhhiflhnhof
precursor to	mafdigfhhiflhnhof
predat	nafcedihhiflhnhof
predecessor	lahbhcidegeoe
predict	faibecjdkgfhfjflfnfod
predict a	lbfdjgehhof
predict that	kahdhgehhifof
predict the	ncfdfgfhhihlhnhof
prefer	jahbfchdhihoe
prejudic	nahcedfghhhlhnhof
preliminari	lafcfdighhhiflhof
preliminari approv	nafcedhghhhiflhnhof
premier	jbhcfdegiiijfoe
premier leagu	mafcfdfgjhhiflhof
premier of	ncfdfgfhhiilhnhof
premier tourist	objcfdfgfhhlhnhof
premiership	hbfcfdeglifoe
premiership leader	mcfdfgihhlhnhof
premis	naicedhgfhhiflhnhof
premium	lafcidhgfhhiflhof
prep	oafcedfgjhhiflhnhof
prepar	faibhcidhgjhfifjelfnfod
prepar a	nbfcidfhhiflhof
prepar for	iafbicfgjifjfoe
prepar to	iajbfchdhjfoe
prescott	lakcedfgfhhiflhnhof
presenc	jbhchoe
presenc in	mafchgfhhlhof
presenc of	nbhcegfhhlhnhof
present	faidhghhfikjflfnfod
present on	mafbicedfgfhhiilhnhof
present to	nahcfdfghhhiflhnhof
present with	ncfdfgfhhiilhnhof
preserv	lahbecfdlgeoe
presid	cbkcmdigfheihjeleneoc
presid and	mafchdfhhihlhof
presid bush	iafbkckgeihjfoe
presid georg	lahbigehhifof
presid hamid	nafbjcedfgfhhiflhnhof
presid hu	nafbkcedfgfhhiflhnhof
presid hugo	nafbhcidfgfhhiflhnhof
presid in	nafbidfgfhhiflhnhof
presid jacqu	mbjcedfhhiflhof
presid of	hahdigfiijfoe
presid over	objcfdfgfhhlhnhof
presid putin	nafbidfgfhhiflhnhof
presid thabo	objcfdfgfhhlhnhof
presid vladimir	lafbicidfgfhhiflhof
presid who	objcedfgfhhlhnhof
presidenti	iblgfifjfoe
presidenti candid	nafbkcedfgfhhiflhnhof
presidenti elect	jahbkifoe
presidenti poll	objcfdfgfhhlhnhof
presley	mafcedigfhhihlhof
press	fahbjchdjghhfjelfneod
press and	nafdfghhhlhnhof
press confer	lahbfcfgiifoe
press news	nchdfgfhhlhnhof
press on	nahcfdfhhlhnhof
press report	mbhchgehhiflhof
pressur	fckdhgjhfifjflfnfod
pressur on	kafbjchifoe
pressur to	lbhchdfof
prestigi	mafcehhihlhnhof
pretend	naicfdfgfhhlhnhof
pretti	iahbfchghihjfoe
pretti much	mahchdfgfhhihlhnhof
prevail	nafbfchdhgfhhiflhnhof
prevent	haibichdhhfjflfnfod
prevent of	nahchdfgfhhiflhnhof
prevent the	lafbhoe
preview	lafbfcidfghihoe
previous	eahbfcjdighhfijjelfnfod
previous estim	nchdfgfhhlhnhof
previous film	ncfdfgfhhiilhnhof
previous year	jbfcidhgeihoe
price	cbhcldlgehfifjelfnfod
price and	jafckgehhifof
price are	lahcidfgfhhiflhof
price as	nafchdhgfhhiflhof
price at	nafcidegfhhihlhnhof
price but	oahbicedfgfhhlhnhof
price by	ndhgfhhiflhof
price drop	mafcidhgfhhiflhof
price fell	nafchdhgfhhiflhof
price for	kafbicidigeifoe
price have	lafcjgfhhiflhof
price hit	nafcidfgfhhiflhnhof
price in	mafcidfgfhhiflhnhof
price of	iafbfckdigeifoe
price rise	ncidfgfhhiflhnhof
price rose	ncidfgfhhlhnhof
price tag	mafcigfhhiflhnhof
price were	nchdfgfhhiflhnhof
primari	mahbicfdfgeihoe
prime	eakblcigehfiejflfnfod
prime minist	ealbmcidfehfhgfifjfkhmhoe
princ	lbidhgeihoe
princ charl	obicedfgfhhiflhnhof
princ of	nafcedhgfhhihlhnhof
princess	nbidegfhhihlhof
princip	lahbfgfihoe
principl	jaibhchgfifoe
print	iahbfcfdjgeihoe
print out	ncfdigfhhlhnhof
printer	nafcfdkgfhhiflhof
prior	lafdhgihhiflhof
prior to	lafcfgihhiflhof
prioriti	jaibhchgfjfoe
prioriti of	naicfdfgfhhlhnhof
prison	hajbjcfgeihjfnfoe
prison abus	obicfdfgfhhlhnhof
prison and	mahbhcedhgfhhiflhof
prison of	mafbhcegfhhiilhof
privaci	lahchdhgehhiflhof
privat	gahbicjdigfhfifjflfnfod
privat equiti	nafbichdfgfhhiflhnhof
privat sector	mahcfdigfhhiflhof
privatis	mchdfgfhhihlhof
privileg	nafcehhihlhnhof
prix	kafcfdfgkhhiflhof
prix in	ncfdfghhhlhnhof
prix on	ncedfgihhiflhnhof
prize	hafbidjgfhfikjflfnfod
prize at	mafcegfhhiilhnhof
prize for	lafcegfhhijlhof
prize winner	obicedfgfhhlhnhof
pro	mchdigfhhiflhof
probabl	iaichdhgiifjfnfoe
probe	jahbjchdiiejfnfoe
problem	dajcidjgjhfifjelfneod
problem and	lcfgihhiflhof
problem for	lahcfghhhiflhof
problem in	mahcfhhiflhof
problem is	laicedhhhiflhof
problem of	maicegfhhiflhnhof
problem that	nafcigfhhiflhnhof
problem with	lahcedihhiflhof
proceed	jahbhcidfghifjfoe
proceed with	nbhdfgihhifof
process	fajbhdjhfjflfnfod
process and	mahcedhgfhhiflhnhof
process of	maidfgfhhiflhnhof
process to	mcfdhgfhhiflhnhof
processor	jahbfdjgeifoe
prodigi	nafcedfghhhiilhof
produc	dafckdighhfikjelfneod
produc a	kafbhdhgioe
produc are	mafchgehhihlhof
produc better	oafbicedhgfhhiflhnhof
produc by	mafcfdhgfhhihlhof
produc of	lafgfhhiilhof
produc who	ncfdfgfhhiilhnhof
product	ccodhgehfiijelfneod
product and	kafcidhgehhiflhof
product are	ncidegfhhlhnhof
product in	lafcidfgehhiiof
product line	mafbichgfhhiflhof
product of	kahcidfgfhhlhof
product such	ncjdegfhhiflhnhof
product that	ncfdigfhhlhnhof
product to	nafdhgfhhiflhnhof
product unit	lafcidfgfhhiflhnhof
profession	ibfdhgiihjfoe
professor	jahbfcfdhgeiioe
profil	jahckdigeifjfoe
profit	eafbhcjdlgfhfjflfnfod
profit and	mafchgfhhiflhnhof
profit as	ncidfgfhhlhnhof
profit fall	mafcidfgfhhiflhnhof
profit for	mafcidfgfhhiflhnhof
profit from	nafgfhhiilhof
profit in	nafbichdfgfhhiflhnhof
profit of	kafcjdfhhiflhof
profit on	oafbjcddigfhhiflhnhof
profit rise	nafcidfgfhhiflhnhof
profit up	nafdjgfhhiflhof
profit were	ncidfgfhhlhnhof
profound	nahcfdfgfhhihlhnhof
program	gaebkdjhfjflfnfod
program and	mafbhcedhghhhiflhof
program that	lafbhcedigfhhiflhof
program to	ncfdigfhhlhnhof
programm	eakbfdigfhfijjflfnfod
programm there	naicfdfgfhhlhnhof
programm with	nafcehhihlhnhof
progress	iaibhciifjfoe
progress that	obicfdfgfhhlhnhof
project	fafbecjdkgdhfikjflfnf
project is	mcedigfhhiflhnhof
project was	mafgfhhihlhnhof
prolifer	mcedigfhhlhof
promin	kaibfcfdfihoe
promis	fajbhcidhghhfihjelfnfod
promis new	nafcedhgfhhihlhnhof
promis on	naicfdfgfhhlhnhof
promis that	nbhchdfgfhhiflhof
promis to	iajbhdeghihjfoe
promot	hahcidhgeiijfnfoe
promot the	ndfgfhhihlhnhof
prompt	haibfcidhjfnfoe
prompt a	mahdfgfhhiflhnhof
prompt the	mahchdfgfhhlhof
proof	lahcfhhihlhof
prop	lcfdfgihhiflhof
propaganda	nahcfdhgfhhiflhof
propel	nafbhdhgfhhiflhof
proper	iajbfchdfoe
properti	haibfcjdhgejfoe
proport	kahgehhihof
proport of	lahgfhhlhof
propos	fakbjcighhfifjelfnfod
propos by	nahbicedfghhhiflhof
propos for	lajcegfhhiflhnhof
propos that	objcfdfgfhhlhnhof
propos the	maibicedfgfhhiflhnhof
propos to	jaibicfgfifoe
proprietari	nafcedjgfhhiflhnhof
prosecut	iaibidhgejfoe
prosecutor	iafbjchdighiejfnfoe
prosecutor ask	obicfdfgfhhlhnhof
prosecutor said	nafdhgfhhiflhnhof
prosecutor seek	objcedfgfhhiflhnhof
prospect	hahbfcigijfoe
prospect for	kbfcidhgfhhifof
prosper	mahbhcfdfgfhhlhof
protect	fahbicidihfihjelfnfod
protect in	mcidfgfhhlhnhof
protect the	mafbkcedeghhhiflhof
protect themselv	ncfdhgfhhlhnhof
proteg	ncfdfgfhhiilhnhof
protest	haibkchdegfhfihjflfnfod
protest against	nafbichdfgfhhiflhnhof
protest in	naicfdfgfhhlhnhof
protocol	mcedigfhhiflhnhof
proud	kaibfcfdegiihoe
proud of	laicedfgihhlhof
prove	gahbhcidhgihfjflfnfod
prove it	nbicedfhhiflhnhof
prove to	mafdfghhhiflhnhof
provid	dahckdighhfihjeleneod
provid a	jahbfchdioe
provid an	mahcedhhhiflhnhof
provid of	mafchdhgfhhiflhof
provid the	kahbfchdfihof
provinc	kahbjgfifoe
provinc of	nbjcedfgfhhiflhnhof
provis	lahgfhhiflhof
provis for	naicfdfgfhhlhnhof
provok	mahgfhhlhof
proxi	mafdhghhhiflhof
prso	ocfdfgihhlhnhof
ps0	lafbfcedhgehhifok
ps2	nafcegfhhiflhnhoi
ps3	nafcegfhhiflhoj
psp	kafbfcedigeifok
psv	mafceddgihhiflhoi
psv eindhoven	ncedfgihhiflhnhof
psycholog	mafcehhihlhnhof
pta	oafcjdfgfhhiflhnhoe
public	dakbfckdigfheijjeleneoc
public and	laichdfgfhhlhof
public confid	mahgfhhiflhnhof
public in	mahgfhhlhof
public sector	lajdfgfhhiflhof
public servic	jakbfdfgeof
public spend	laichdfgfhhiflhof
publish	gaichdkgdhfiijflfnfod
publish a	ncfdhgfhhlhnhof
publish by	mahcedhgfhhiflhnhof
publish in	ncegfhhiilhnhof
publish phenomenon	nafcedhgfhhihlhnhof
pull	gafbhcidhgkhfihjelfnfod
pull from	ncedfghhhihlhof
pull in	mafcfghhhlhof
pull it	nafbichdfgfhhiflhnhof
pull off	nafbhchdfhhof
pull out	jbhgjihjfoe
pullout	nafbkcedfgfhhiflhnhof
pullout plan	objcfdfgfhhlhnhof
pump	lafbicigehhifof
punch	nafbicedfhhlhof
pundit	kahcehhihof
punish	iafbhgjjfoe
punish for	lafchhhiflhnhof
punk	nafcedfghhhiilhof
punt	ncfdfgihhlhnhof
pupil	mahcedfgfhhiilhnhof
purchas	haebfckdjgeihjfoe
purchas and	nafdhgfhhiflhnhof
purchas of	kafcjdhgehhiflhof
purpos	jajbfdhgeoe
purpos of	mahcfgfhhiflhnhof
purs	ncfdhgfhhlhnhof
pursu	jbhcidhgeiijfoe
pursu a	nafbhdhgfhhiflhof
push	gbjcidigihfiejflfnfod
push back	ocedfgihhlhnhof
push for	lahbicehhiflhof
push it	mafchdhgfhhiflhnhof
push the	mchgfhhiflhof
push to	nafbicegfhhiflhnhof
push up	mafchgfhhiflhnhof
put	caibjcjdigjheihjdleneoc
put a	kbfchghifoe
put in	jaibfcfghifoe
put into	nahcfdfgfhhlhnhof
put it	mahdfgfhhiflhnhof
put on	jbhdhjfoe
put retir	oafbicedfghhhiflhnhof
put the	iahbidfgijfoe
put their	nafbicedfhhiflhnhof
put to	kahchgfhhifof
put togeth	lafcfdhhhlhof
put up	mbhchdfgfhhof
putin	jafbjckdegeifoe
putin said	nafbhchdfgfhhiflhnhof
puzzl	nafcedighhhiflhof
pyongyang	nbjcedfgfhhiflhnhof
q	mcedegeihol
q0	mafbfcfdjgeifoi
q3	nafdjgfhhiflhof
qaeda	nafbkcedfgfhhiflhnhof
qaeda alli	objcfdfgfhhlhnhof
qatar	nafbicedfgihhiflhof
qc	naicfdfgfhhlhnhof
qcat	mafcedjgfhhiflhnhof
qdii	nafckdfgfhhiflhnhod
qq	nafcedhgehhifok
qrio	ncfdigfhhlhnhof
qtype	mafcedjgfhhiflhnhof
qualif	naicedfghhhiflhof
qualifi	iafbidfgkifjfoe
qualifi against	obkcedfgehhiflhnhof
qualifi for	lafbfchdfgjhhiflhof
qualifi group	obfcfdfgjhhlhnhof
qualiti	iahbfdjghifoe
qualiti of	lahhhiflhof
quango	oaicfdfgfhhlhnhof
quarter	eafbhchdmgihfifjelfnfod
quarter and	mafdhhhiflhof
quarter earn	nafcidfgfhhiflhnhof
quarter of	hafbicjdhgejfoe
quarter profit	lafckdfgfhhiflhof
quarter to	lafcedkghhhifof
quarter were	ncfdhgfhhiflhnhof
quarter-final	mcedfgihhiflhnhof
quarter-finals	mcedfgihhiflhnhof
quarter-finals of	ncedfgihhiflhnhof
quarterback	lafcedfgkhhiflhof
queen	kahbhdeiioe
queen of	mafcedfhhiilhnhof
queri	lahdigfhhiflhof
quest	lafbjchdegfihoe
quest for	nafbichdegfhhlhof
question	eajbichdigjhfifjelfneod
question about	nbhcehhiflhnhof
question and	maicedfghhhiflhnhof
question from	naicfdfgfhhlhnhof
question mark	mcfghhhiflhof
question of	kahbiceifoe
question that	mafcedhhhlhof
question to	nahdfgfhhlhnhof
question whether	mgfhhlhnhof
questionnair	nafceghhhihlhof
queue	nafdhgfhhlhof
quick	gahcigjjflfnfoe
quick to	nafcfdfghhhlhnhof
quicken	nafbicfdhgfhhiflhof
quickinfo	jafckdfgfhhiflhof
quiet	mahbjdfgfhhiflhof
quirki	ncfdfgfhhiilhnhof
quirki comedi	ncfdfgfhhiilhnhof
quit	faibhcigihfihjelfneod
quit a	kahbfdfihoe
quit as	mahcegihhiflhof
quit the	lahdfgfhhiilhof
quot	eafbjcmdigkheidjeleneoc
quota	lajchdfgfhhiflhof
r	kafbfcedhghijoe
r000	ocedjgfhhiflhnhof
race	fahbicfdigkhfihjelfnfod
race at	nafcegihhiflhnhof
race for	nafcedfgihhihlhnhof
race in	mafbicedfgihhiflhof
race is	nahbicedhgehhiflhof
race of	ncedfgihhlhnhof
race on	ncedfgihhiflhnhof
race to	mafcfdihhiflhof
race was	ncfdfghhhlhnhof
racial	mahbfcedhhhlhof
racial equal	nahcfdfgfhhihlhnhof
racist	kaibfcedfgiifof
racist to	naicfdfgfhhlhnhof
rack	mafcedhghhhiflhnhof
rack up	mafcedhghhhiflhnhof
radar	oafbicedhgfhhiflhnhof
radcliff	mafcedfgjhhiflhnhof
radic	kahbjcfgfifoe
radic cleric	objcfdfgfhhlhnhof
radio	eajbfdihfijjelfnfod
radio 1	ncfdfgfhhiilhnhof
radio 4's	halcfdfgfhhiflhof
radio five	mahcedfgihhiflhnhof
radio station	lafcedfhhijlhof
radioact	oafbicegfhhlhnhof
rafael	kafcedfgkhhiflhof
rafael benitez	mcedfgihhiflhnhof
rafael nadal	mcfdfgihhlhnhof
rage	lbhceghof
raid	lbjdeihoe
rail	lahbichdfgeifoe
rail link	oahbicedfgfhhiflhnhof
rain	lafbicfdegiihoe
rainbow	nafcedigfhhlhnhof
rais	daibiclgfhfiijelfneod
rais awar	ncfdhgfhhihlhnhof
rais by	maicedhgfhhiflhnhof
rais in	naicfgfhhlhnhof
rais it	mahcidfgfhhiflhnhof
rais money	nbicedfgfhhihlhnhof
rais rate	nchdfgfhhlhnhof
rais tax	laichdfgfhhiflhof
rais the	jaibhcidfgeifoe
ralli	hcjgkhfifjflfnfod
ralli cri	nahcedfghhhiflhnhof
ralli in	mafcidfgfhhlhof
ralli of	nafcedfgihhiflhnhof
ralli on	nafbicidfgfhhiflhof
ralli to	mafchdfgihhiflhof
ram	nbhcedfgihhiflhof
ramallah	oafbichdfgfhhiflhnhof
ramirez	nafcedfgjhhiflhnhof
ramp	ncfdigfhhlhnhof
ramp up	ncfdigfhhlhnhof
ran	ibfcedigjihjfoe
ran a	mafcedhghhhiflhnhof
randi	nafcedfgihhiflhnhof
rang	gahchdjhfjflfnfoe
rang of	ibfchdigeihoe
ranger	lafbhcedfgkhhiflhof
rank	ibfcidhgiifjfoe
ransom	obicegfhhlhnhof
rap	kafbjcfdeijoe
rape	nafbjcedfgihhiflhof
rapid	jafbfcidjghifoe
rapper	kafcedfgfhhiklhof
rare	jafbfdighihoe
rat	ncedfgfhhijlhnhof
rate	eaicldhhfiijelfnfod
rate and	mafbichdfhhiflhof
rate are	mchdfgfhhlhnhof
rate at	mafcjdfgfhhiflhnhof
rate by	nchdfgfhhlhnhof
rate for	maicidfgfhhiflhof
rate in	lafchgfhhihlhof
rate increas	mcidfgfhhiflhnhof
rate is	lafchdhgfhhiflhof
rate of	jbfcjdhgeoe
rate on	kahcjdfgfhhiflhof
rate rise	kahcjdfgfhhiflhof
rate to	mcidfgfhhiflhnhof
rate-setting	nchdfgfhhlhnhof
rather	faibichdihfjflfnfod
rather than	hbicidiifjfnfoe
ratif	nbhcfdfgfhhiflhnhof
ratifi	mahchdfhhiflhof
rattl	ncidfgfhhiflhnhof
ravag	nafceghhhlhnhof
raven	mafcegjhhiflhof
raw	lahdfgfhhihof
ray	iafbfgiikjfoe
ray 0	ocedfgihhiflhnhof
ray charl	kafcfdfgfhhiklhof
razorlight	ncfdfgfhhiilhnhof
razorlight and	ncfdfgfhhiilhnhof
rbi	ncedfgihhiflhnhof
rbi singl	ncedfgihhiflhnhof
rbs	kafcfdfgjhhiflhof
rbs six	lafcedfgjhhiflhnhof
re	kafbfcidhgjifoe
re-elected	naicfdfgfhhlhnhof
re-election	laicfgfhhiflhof
re-release	ncfdfgfhhiilhnhof
reach	dahbhcjdhgiheihjeleneod
reach a	jbhcidfghoe
reach an	nchdegfhhlhnhof
reach it	mahbicedfgfhhiflhnhof
reach number	mcedfgfhhijlhnhof
reach of	mafdigfhhiflhnhof
reach the	iahbfcfdfgjihoe
react	kahbfghifof
reaction	kaibicfdhgfifoe
reaction to	nahcedhgfhhiflhnhof
read	hahbfdjijjfoe
reader	jafbfcedjiioe
readi	hbjchdhgjhfihjelfnfod
readi for	jahbhcdgjihjfoe
readi to	jbjchdeghjfoe
real	eaibechdjgjhfiijelfnfod
real estat	mafcidhgfhhiflhof
real madrid	kafcedfgkhhiflhof
real opposit	naicfdfgfhhlhnhof
realis	jbfcfdiiioe
realis that	kafcedihhihlhof
realiti	jahbfcfdjghihoe
realiti of	ncfdigfhhiflhnhof
realiz	oafbhcedfghhhiflhnhof
realli	eaibechdigjhfijjelfnfod
realli hard	mceghhhiflhnhof
realli have	ncfdfghhhlhnhof
realli want	mafceghhhihlhof
realnetwork	ocedigfhhiflhnhof
reap	mafbhchdfhhlhof
reason	gaibechdhgjhfihjflfnfoe
reason for	kaibfchdfifof
reason to	lcfdhghhhiflhof
reason whi	lghhhiflhof
reassur	lahchdfhhifof
rebel	jbmcfdejfoe
rebellion	naibidfgfhhiflhof
rebuild	iahbhciifjfoe
rebuild the	nahbicedfgfhhiflhnhof
rebuk	naicfdfgfhhlhnhof
recal	jaebhdigijfoe
recaptur	oafbicedfghhhiflhnhof
receiv	eahchdjgjheiijeleneod
receiv a	ichghiijfoe
receiv by	mcfghhhiflhof
receiv the	lafbhiioe
recent	cahckdjghheijjeleneoc
recent been	mafchgfhhlhof
recent day	mahbfcedihhiflhof
recent month	lafcidfgfhhiflhnhof
recent year	kahchdegehhiiof
recess	mafcigfhhiflhnhof
reckless	ncedfghhhiflhnhof
recognis	haibfiijfoe
recognis that	ncegfhhihlhnhof
recognis the	nahcfdfgfhhihlhnhof
recognit	mafbhdigehhiflhof
recommend	jaibjchdhgeifjfoe
recommend that	mafbicfdhgfhhiflhof
recommend the	nbichdfgfhhiflhof
reconstruct	lcigfhhiflhof
record	cahbfcjdjgjheikjdleneoc
record a	ncfdfgfhhiilhnhof
record and	ldhgfhhlhof
record at	nafcehhihlhnhof
record by	nafbfchdfhhihlhof
record compani	kafcedfgfhhiklhnhof
record for	mafgfhhiilhof
record high	lafcjdfgfhhiflhnhof
record holder	ncfdfgihhlhnhof
record in	jahbfdegiihoe
record industri	nafcedigfhhihlhnhof
record is	ncegfhhihlhnhof
record label	mafcegfhhiilhnhof
record level	mafdigfhhlhof
record low	ncidfgfhhiflhnhof
record of	jafbhcfdhgiihjfoe
record on	lahcedihhiflhof
record to	mafcedfgihhihlhof
record with	mafcedfghhhihlhnhof
record-breaking	mahchdfgfhhiflhof
recov	hafbichdegjjfoe
recov from	kafdfgjhhiflhof
recov the	nafbhdfghhhiflhof
recoveri	iafbfckdhgfoe
recoveri in	lafcidfgfhhiflhnhof
recruit	lahbhcedhgehhof
rectifi	naicfdfhhlhnhof
recycl	nafcedhhhlhnhof
red	gdkgkhfiijflfnfod
red at	ocedigfhhlhnhof
red card	ncfdfgihhlhnhof
red carpet	ncfdfgfhhiilhnhof
red hat	nafcedjgfhhiflhnhof
red sox	kafbfdeglifoe
redistribut	nbicfgfhhiflhnhof
redskin	ocedfgihhiflhnhof
reduc	gaibhcjdhhfifjflfnfod
reduc it	lafbhchgehhiflhof
reduc poverti	nbidfgfhhiflhnhof
reduc the	jaibfchdhifoe
reduct	mahchdfgfhhihlhof
reel	nafbicedfghhhiflhnhof
reev	mcedfgfhhijlhnhof
refer	jaibfdhgfiijfoe
refer to	jaibfcegfiioe
refere	jafcedfgkhhiflhof
refere graham	ncedfgihhlhnhof
referendum	maibicegehhiflhof
referendum in	nbicegfhhiflhnhof
referendum on	nahbicedfgfhhiflhnhof
refin	nafbicegfhhiflhnhof
reflect	hahbfcidhghihjfnfoe
reflect the	jbfcioe
reform	hakbjckdegdjfnfoe
reform and	mahbjcedfgfhhiflhnhof
reform to	obicedfgfhhlhnhof
reformist	oafbhcedigfhhiflhnhof
refug	oahbfcedigfhhiflhnhof
refuge	lahbkcedfgfhhiflhof
refuge camp	nafbjcedfgfhhiflhnhof
refund	lahcigfhhiflhof
refus	gaibicfghhfihjflfnfod
refus a	nbicedfhhiflhnhof
refus to	haibicfghhfihjflfnfoe
regain	lbhcidfgfhhiflhof
regard	jbhcfghihoe
regard as	ncedfhhihlhnhof
regardless	nahcedhgfhhlhnhof
regga	nafcedfghhhiilhof
regim	kbhoe
regiment	naibicedfgfhhiflhnhof
region	fahbkcjdhghhfifjelfnfod
region and	nafbhgfhhlhof
region of	mahbicfgfhhiflhof
regist	jbfcidiifoe
regret	nahcfdfgfhhihlhnhof
regul	haibhcidhgejfnfoe
regul said	nafbidfgfhhiflhnhof
regular	ibfcedhgjihoe
regulatori	lafchdhgfhhlhof
rehears	mafcedfhhiilhnhof
reign	ncfdfgihhlhnhof
reimburs	nahcedfgfhhihlhnhof
reinforc	lbjchdfgehhiflhof
reinsur	nchdfgfhhlhnhof
reiter	nchgfhhiflhof
reject	haibhckdeghhfifjflfnfod
reject a	nafbichdfhhiflhof
reject by	mahcfdfhhihlhof
reject the	laihhiflhof
rejoin	nahcedfghhhlhnhof
relat	fahbicidighhfihjelfnfod
relat of	nafbjcfdfgfhhiflhnhof
relat that	obicfdfgfhhlhnhof
relat to	ibfchdiihjfoe
relat with	nbicedfhhiflhnhof
relationship	iaidiihjfnfoe
relationship between	mbhcfdhgfhhiflhof
relationship manag	ocfdigfhhlhnhof
relationship with	lahdfgehhihlhof
relax	lbidhifoe
relay	lafcegjhhiflhnhof
releas	dbjchdjghheijjeleneoc
releas a	lafcedigfhhiilhof
releas as	ncfdfgfhhihlhnhof
releas by	mafbjcfdfhhiflhof
releas in	jafbfcedhgfikoe
releas it	nbicedhgfhhiflhnhof
releas last	mafbhdhgfhhiflhof
releas of	jbjcedjgeoe
releas on	lafchdhgehhihof
releas the	lbicedhihoe
releas yesterday	nafbhchgfhhiflhof
relev	lbhcedigfhhiflhof
relev to	ncfdhgfhhlhnhof
reli	kchdhhhifof
reli on	kchdhgfhhiflhof
relianc	ocidfgfhhiflhnhof
relief	iaibhdfghihjfnfoe
relief effort	nahcehhlhof
relief for	nahcfdfhhlhnhof
reliev	lafbfcfdhgihhiflhof
religi	lahbjcfdhgeoe
relish	ncedfgihhiflhnhof
reloc	lbfdhghoe
reloc to	nafbfcfdighhhiflhof
reluct	mahgfhhlhof
remain	daibhckdjheiijeleneoc
remain a	laicfdhgfhhlhof
remain as	mahgfhhiflhnhof
remain at	mafchdfhhiflhnhof
remain in	lbicfdfghof
remain on	lafcigfhhiflhof
remaind	ncedfgihhiflhnhof
remaind of	nafcedfgihhiflhnhof
remak	mcedfgfhhijlhnhof
remak of	ncfdfgfhhiilhnhof
remand	obicedfgfhhiflhnhof
remark	jaibhchdeghoe
rememb	jahbfcedhgjihoe
rememb the	ncegfhhihlhnhof
remind	lahcedfgihhiflhof
remot	jafbicfdjgfoe
remot control	nbfcfdjgfhhlhnhof
remov	jahbhchdhgeihjfoe
render	ncfdigfhhlhnhof
rene	ncfdfgfhhiilhnhof
rene zellweg	ncfdfgfhhiilhnhof
reneg	nahcedfghhhiflhnhof
reneg on	nahcedfghhhiflhnhof
renew	iaibicjdfiejfoe
renew this	nahcfdfgfhhlhnhof
rent	mdhgfhhiflhnhof
rent.com	ocidegfhhiflhnhof
rental	mafcjgfhhiflhof
reopen	mbhcedfhhihlhof
repay	lahcidfgfhhiflhof
repeat	iaibicfdeihjfoe
repeat his	naicfdfgfhhlhnhof
repeat said	oahbicedfgfhhlhnhof
replac	eaibhdjgjhfiijeleneod
replac by	mdfghhhlhof
replac elect	objcedfgfhhlhnhof
replac for	mafbicegfhhihlhof
replac the	kaibfcfdhoe
replay	mafcegjhhiflhof
repli	mahcfdfhhiflhnhof
report	aajbjckdjgihdjdldndob
report a	lafcjgfhhiflhof
report by	kahbfdigeifoe
report from	kafbfcidhgfhhiflhof
report in	kaibhchdfgeoe
report it	lafcjgfhhiflhof
report kill	objcfdfgfhhlhnhof
report of	kahbichgeifoe
report on	kahbjchdfgfifoe
report said	laigfhhiflhof
report say	mahchdfgfhhiflhnhof
report show	mcigfhhiflhof
report suggest	lafchdhhhiflhof
report that	hahbicidigeifjfnfoe
report the	nbidfgfhhiflhnhof
report to	kahbhcfdhoe
repres	gahbechdjghhfihjflfnfod
repres a	mafchdfhhlhof
repres the	mchgfhhihlhof
represent	nahcfdfhhlhnhof
reprimand	oafbicegfhhiflhnhof
reproduct	ncedigfhhiflhnhof
republ	jafbidighifjfoe
republ of	nafbjcedfhhiflhnhof
republican	mafbjcfdfgehhihlhof
reput	lafgihhiflhof
request	jafbhcfdiihjfoe
requir	hahbfcidijfoe
requir for	mafcfdhhhihlhof
requir the	nafcfdhgfhhlhnhof
requir to	mchgfhhiflhof
rescu	lahbhchdfgehhifof
research	daickdmgehfjflfnfod
research at	mchdhgfhhiflhof
research by	ncfdhgfhhlhnhof
research council	naicfdfgfhhlhnhof
research firm	ncedigfhhlhnhof
research group	mafcfdigfhhiflhnhof
research has	ncedigfhhlhnhof
research have	ncedigfhhlhnhof
research into	mahcfgfhhlhnhof
research say	nafcfdjgehhiflhnhof
research suggest	lafbicfdhgfhhiflhof
resembl	nafbicedhgfhhiflhof
reserv	hahbfcjdhghiejfoe
reserv chairman	nafdigfhhiflhnhof
reservist	nbjcfdfgfhhlhnhof
reservist who	obicfdfgfhhlhnhof
resid	kahbjcedjgeoe
resign	haibjchghhfifjflfnfod
resign of	mcidfgfhhiflhnhof
resign over	oaibicedfgfhhiflhnhof
resign the	naicfdfgfhhlhnhof
resili	nchdfgfhhlhnhof
resist	jbhcfgiihjfoe
resist in	objcfdfgfhhlhnhof
resist the	nahcfdfgfhhihlhnhof
resolut	kahbjifjfoe
resolv	ibhcigiifjfoe
resort	mahdfghhhiflhof
resort in	nahcedfgihhiflhnhof
resourc	jahbhcigejfoe
resourc to	nbicedfgfhhlhnhof
respect	hahdegiijjfnfoe
respect of	ncedfghhhlhnhof
respond	iaibfchghjfoe
respond to	kaicfgfhhihof
respons	fajbhcidhgfhfiijflfnfod
respons and	naicfdfgfhhlhnhof
respons for	jaibfchgfihoe
respons from	nahcfdfgfhhlhnhof
respons to	iaibhchgfihjfoe
rest	gaibfcidegjjfnfoe
rest of	iaibfchdegiihjfoe
restat	mcidfgfhhiflhnhof
restat it	nchdfgfhhlhnhof
restaur	nahchdfgfhhiflhnhof
restiv	nafbkcedfgfhhiflhnhof
restor	kbichdfoe
restrict	jbhcidhgeoe
restructur	kcjdfgfhhiflhof
result	daibhcjdjgjhejeleneod
result for	nafchdhgfhhiflhnhof
result in	iaichghjfoe
result of	iahbfcidhoe
resum	kbicfgioe
resurrect	lceghhhiilhof
retail	gbhcmdhgejfoe
retail and	lafchdhgfhhiflhnhof
retail consortium	mcidfgfhhlhnhof
retail said	nchdfgfhhlhnhof
retail sale	mafcidfgfhhiflhnhof
retain	kahbfchdfghifoe
rethink	naicfdfgfhhlhnhof
retir	hbidhgkhfjflfnfod
retir age	obicedfgfhhlhnhof
retir from	lafdfgjhhiflhof
retir on	nafbicddighhhiflhof
retreat	mafbicigfifoe
return	dahbjchdhgkheiijeleneoc
return a	nafdfgihhiflhnhof
return after	mafbicedfghhhlhof
return and	nahdfgfhhlhnhof
return for	lafbhdhifoe
return of	kahbfcedhihoe
return to	fahbichdfgkhfjelfnfod
reunion	nafcedfgjhhlhnhof
reunit	kahbfcedegfhhijlhof
reuter	badblcldlgiheidjeleneoc
reuter news	mcidfgfhhiflhnhof
revalu	mahdfgfhhiflhnhof
revamp	lafbidjgfifoe
reveal	fahbedjgjhfihjflfnfod
reveal that	jbfcedigiifoe
reveal the	mchgehhihlhof
reveal their	nafcegihhiflhnhof
revel	kbideghifoe
revel in	ncedfgihhiflhnhof
revenu	gahbfcidmifjfoe
revenu and	mcigfhhiflhof
revenu dure	ocddjgfhhlhnhof
revenu for	mdigfhhiflhof
revenu growth	nafcedjgfhhiflhnhof
revenu of	nchdfgfhhlhnhof
revers	lafbfcidhihoe
review	gaibechdjghhfiijflfnfod
review editor	ncfgfhhihlhnhof
review of	laicfdhgfhhiflhof
review the	lahdfhhiflhof
revis	jafbfchdjgfifoe
reviv	jaebkcideghihjfoe
revolut	lafcedighhhiflhof
reward	kbfgiifoe
reward for	nceghhhiflhnhof
reynold	nafgfhhiilhof
rich	kahbfchdhifoe
richard	iahbfchghiijfoe
richard hill	ncfdfghhhlhnhof
richest	lahcidfgfhhiflhof
richest man	mchdfgfhhlhnhof
richi	nafcedfgihhlhnhof
rick	mafchdfhhihlhnhof
rid	lajcfgfhhiflhof
rid of	laicfgfhhiflhof
ride	lbhcedighifoe
ridicul	lahcedfghhhiflhof
rift	majcedfgfhhlhnhof
rig	mafcidfgfhhiflhnhof
right	cajcjdigjheiijdleneoc
right activist	ncfdfgfhhihlhnhof
right and	nahcedhgfhhiflhnhof
right as	nahcfdfgfhhlhnhof
right concern	naicfdfgfhhlhnhof
right for	mahcedfghhhlhof
right group	nbjcedfgfhhlhof
right in	nahbecjdfgfhhiflhnhof
right knee	ncedfgihhiflhnhof
right law	naicfdfgfhhlhnhof
right manag	mafcedjgfhhiflhnhof
right of	laidfhhiflhof
right thing	ncegfhhihlhnhof
right to	iaichghihjfnfoe
righthand	ocfdfgihhlhnhof
rim	oafckdegfhhiflhnhoe
ring	ibfdjgfijjfoe
rington	lafcedjgfhhiflhnhof
riot	lahbideghifoe
rip	lafbhcedhgihhifof
rise	daibickdiheihjeleneoc
rise by	mchdfgfhhiflhnhof
rise in	gahbjcjdigeiejfnfoe
rise of	mafbfchdhhhiflhof
rise oil	ncidfgfhhlhnhof
rise on	ncidfgfhhiflhnhof
rise to	lahcidfgfhhlhof
risen	jbfcjdfifoe
risk	faibhckdhhfifjflfnfod
risk of	jahbfchdjgeoe
risk to	ncidegfhhlhnhof
rival	fafbhckdigihfjelfnfod
rival in	nafcedhghhhiflhnhof
rival to	nafchgfhhiflhnhof
rivalri	lahbfcedfgjihof
river	lbicfdhoe
rng	mafbfcedeghiflfom
road	gbjchdhgjhfjelfnfod
road in	nafbicedfhhihlhnhof
road to	nafbidhgfhhifof
roadsid	nbjcedfgfhhiflhnhof
roadsid bomb	objcedfgfhhiflhnhof
roar	mafbidhghifoe
rob	lafcedhghhhihof
robben	ncedfgihhlhnhof
robben and	ncfdfghhhlhnhof
robbi	kafbfcedegjhhiiof
robbi william	mcedfgfhhijlhnhof
robert	gaibhchdhhfijjflfnfod
robert de	ncfdfgfhhiilhnhof
robert kilroy-silk	majcfdfgfhhlhnhof
robert peston	naicfdfgfhhlhnhof
robertson	mafcedfgihhlhnhof
robin	ncfdfgfhhiilhnhof
robinson	jbfcedfgkoe
robinson has	mcedfgihhiflhnhof
robinson is	ncfdfgihhlhnhof
robinson said	ncfdfghhhlhnhof
robot	lafbfcfdjgeihoe
robot that	ncfdigfhhlhnhof
robson	ocfdfgihhlhnhof
rock	gbjdfgiikjfnfoe
rock and	ncfdfgfhhiilhnhof
rock band	mcedfgfhhijlhnhof
rock indonesia	objcedfgfhhiflhnhof
rock star	mcegfhhiilhof
rock the	nafbhcfdfghhhlhof
rocket	lafbjcedjifoe
rocket attack	objcfdfgfhhlhnhof
rocki	nafcedfgjhhiflhnhof
rod	nafchdfghhhiflhof
roddick	lafcedfgkhhiflhof
rodriguez	objcfdfgfhhlhnhof
roger	jaibfdfgiifoe
roger feder	mafcedfgihhiflhnhof
roger knapman	naicfdfgfhhlhnhof
rogu	ncfdigfhhlhnhof
role	faichdhhfikjelfnfod
role as	mcfdfghhhihlhof
role in	hahbfchdhgeijjfoe
role of	lahgehhiiof
role was	ncfdfgfhhiilhnhof
role with	ncfdfgfhhiilhnhof
roll	icedkihjfnfoe
roll out	lcedkgfhhiflhof
roma	nafcedfgjhhiflhnhof
romania	lbjceifof
romanian	mafbiceghhhiflhof
romant	mcfdfgfhhijlhnhof
romant comedi	ncfdfgfhhiilhnhof
rome	kbjcfdegiihoe
ron	nafcedfgihhihlhof
ronaldo	mafcedfgihhiflhnhof
ronan	ncfdfgihhlhnhof
ronni	nafcedfghhhiilhof
roof	nbicegfhhlhnhof
rooki	lafcedfgkhhiflhof
room	iahbfdhgiiijfnfoe
room for	mahbfchdfhhiflhof
room in	nafcedfghhhihlhnhof
rooney	mcedfgihhiflhnhof
root	nafbicegfhhlhnhof
rose	fckdhghhfjflfnfod
rose by	iafbfckdhgeifoe
rose to	kcjdfgfhhof
rosneft	kafcjdfgfhhiflhof
ross	jbfcfgiihoe
rotat	nahceghhhiflhnhof
rougeri	ncfdfgihhlhnhof
rough	jbfdjihoe
round	gbichgkjfnfoe
round of	jafbhcfdhgjifoe
roundup	nafcedighhhiflhof
rous	nahcfdfgfhhihlhnhof
rout	ibichdhghifjfnfoe
rout of	ncfdigfhhiflhnhof
rout to	mafchdfhhlhof
routin	kdfhhiiof
rover	mafbfcihhifof
row	gaichdfgkhfihjflfnfod
row over	mahchdfhhiflhof
roy	lafbfdfgiof
roy kean	ncfdfghhhlhnhof
royal	iajbjcfdeiijfnfoe
royal wed	oahbicedfgfhhiflhnhof
rub	nafcfdfgihhiflhnhof
rubber	mcfdfgihhlhnhof
ruck	mcedfgihhlhnhof
ruddock	mafcedfgjhhiflhnhof
rugbi	hafbfcegmifoe
rugbi and	ncedfgihhiflhnhof
rugbi footbal	ncfdfgihhlhnhof
rugbi leagu	ncfdfgihhlhnhof
rugbi union	lafcegihhiflhnhof
rugbi world	ncedfgihhlhnhof
ruin	mafbfcedjhhiflhnhof
rule	dajbjckgihejeleneoc
rule against	nahbicedfgfhhiflhnhof
rule and	maidfgfhhiflhnhof
rule by	nahchdfgfhhiflhnhof
rule for	nafcfdhgfhhihlhnhof
rule in	lahbigeifof
rule of	mahchdfgfhhiflhof
rule on	lahbhcidfgeoe
rule out	iahbigjiejfnfoe
rule that	jaibicidfifoe
rule were	maidfgfhhlhnhof
rumbl	nafcedhghhhiflhnhof
rumour	jaibfihoe
run	caibicidjgkheihjdleneoc
run a	lahbichdfgehhlhof
run an	ncfdhgfhhlhnhof
run at	lbfcfdighhhiflhof
run back	mafcedfgjhhiflhnhof
run by	lahchdhhhifof
run cost	ncfdhgfhhlhnhof
run for	mafcedhhhlhnhof
run from	lafcfdhhhihlhof
run in	kcfgjhhifof
run into	ncedfghhhiflhnhof
run of	mafcegihhiflhnhof
run on	lceghhhihof
run out	mbhcfdfghhhiflhof
run over	nafbicfdfghhhiflhof
run scare	naicfdfgfhhlhnhof
run the	iahbhcfdijfoe
run to	mafcfdfgihhlhof
run until	nafcfgfhhihlhnhof
run up	lahbichdeifoe
run-up	kaicedhgfhhiflhof
run-up to	kaicedhgfhhiflhof
runner	lafcedfgkhhiflhof
runner-up	ncedfhhihlhnhof
runners-up	mafcedfgihhihlhnhof
rupe	ncidfgfhhiflhnhof
rural	jaibhcfdhgeoe
rural seat	naicfdfgfhhlhnhof
rusedski	mafcedfgjhhiflhnhof
rush	jahbfcfgjihoe
rush to	mcfdhgfhhlhof
russel	lafcegihhihlhof
russia	gaebjcldhghhfiejflfnfod
russia and	lafchdhgfhhiflhof
russian	haebjckdhghhfifjflfnfod
russian author	nchdfgfhhlhnhof
russian cosmonaut	ocfdigfhhlhnhof
russian duma	objcedfgfhhlhnhof
russian energi	ncidfgfhhlhnhof
russian govern	mafcidfgfhhiflhnhof
russian oil	kafcjdfgfhhiflhnhof
russian presid	mafbicidfgfhhiflhof
ruth	naicfdfgfhhlhnhof
ruth kelli	naicfdfgfhhlhnhof
ruud	mcedfgihhiflhnhof
ruud van	mcedfgihhlhnhof
rwanda	mafbjcedfgehhiilhof
rwandan	ncfdfgfhhiilhnhof
rwandan genocid	ncfdfgfhhiilhnhof
ryan	kafbfcegkihoe
ryan gigg	ncfdfghhhlhnhof
ryanair	nafcidfgfhhiflhnhof
ryder	lafblcedfhhifof
ryder cup	lafblcedfhhifof
s	Zacbicodiglhdikjclcndod
s a	mafcedigihhiflhof
s announc	nafbhcedigfhhiflhnhof
s basketbal	ocfdfgihhlhnhof
s bid	mafbhcedfgjhhiflhof
s biggest	mafcjdfgfhhiflhnhof
s capit	oafbicedfhhiflhnhof
s chief	nafbidhgfhhiflhof
s defens	objcfdfgfhhlhnhof
s fastest	ocedigfhhlhnhof
s financi	oafbicedfghhhiflhnhof
s first	mafbhcegjifoe
s fragil	objcfdfgfhhlhnhof
s game	nafcedhgihhiflhof
s govern	nbichdfgfhhiflhof
s health	objcedfgfhhiflhnhof
s highest	nafbicedfghhhiflhof
s lack	ocedfgihhlhnhof
s largest	lafbhcjdhgeifoe
s lead	nafbfchdhghhhiflhof
s leader	objcfdfgfhhlhnhof
s life	objcfdfgfhhlhnhof
s new	nafbickdegeifoe
s next	oafbicedhgfhhiflhnhof
s onli	oafbicedigfhhiflhnhof
s plan	nafchdigfhhiflhof
s profit	nafcidhgfhhiflhof
s quot	mafcjdfhhiflhof
s second	nafchdfghhhiflhnhof
s tungsten	ocfdigfhhlhnhof
s two	nafbfdfgihhiflhof
s00	nafcedigeifoi
sa	ncehhiiof
sack	jaibhcedfgjifoe
sack by	ncedfgihhiflhnhof
sack everi	naicfdfgfhhlhnhof
sad	kaicedfhhiilhof
saddam	objcfdfgfhhlhnhof
saddam hussein	objcfdfgfhhlhnhof
sadr	mafblcedfgfhhiflhof
safe	kbfcediihoe
safeguard	laicfgfhhiflhof
safer	mahbicedhgfhhiflhof
safeti	jahbfchdhgiifjfoe
safin	ncedfgihhiflhnhof
saga	mafcfdfgihhiflhnhof
sage	nahcedfgfhhihlhnhof
said a	haibfcidhjfoe
said as	mcfgfhhihlhof
said at	maicedfhhlhof
said david	kcidigehhifof
said dr	mcfdhgfhhiflhnhof
said dure	nahcfdfgfhhihlhnhof
said friday	lafbicfdiifoe
said graham	ncedhgfhhihlhnhof
said he	eakbechdegjhfijjflfnfod
said his	jaibfghoe
said ian	mafchgfhhiflhnhof
said in	hahcjdhgfjfnfoe
said it	caibickdigfheihjeleneoc
said labour	maidfgfhhiflhnhof
said mani	lahgfhhlhof
said minist	lajcfdfgfhhlhnhof
said monday	lbicidfgeoe
said more	nahcfdfgfhhihlhnhof
said mr	fajbecidkgdihjflfnfoe
said ms	ldhgfhhlhof
said much	naicfdfgfhhlhnhof
said no	maicedfgfhhihlhnhof
said on	fbjckdjghhfiejelfnfod
said paul	lafdhgfhhihlhof
said peopl	majcfdfgfhhlhnhof
said presid	oahbicfdfgfhhlhnhof
said profit	ncidfgfhhlhnhof
said she	jajbfcedegfijoe
said sunday	mafbjdeghifoe
said that	eahbfckdihfihjelfnfod
said the	balbfcjdighheiijeleneoc
said there	iajbfchdfihoe
said they	gaibhchdhgfhfihjflfnfod
said this	ncfdhgfhhlhnhof
said those	naicfdfgfhhlhnhof
said thursday	lbfcjdhgehhifof
said tim	lafdhgfhhlhnhof
said to	jahbichdfgfihjfoe
said today	nafbjcedhgfhhiflhof
said tuesday	kafbhchdjghifjfoe
said was	nahcfdfgfhhihlhnhof
said wednesday	lafbhcigeifof
said were	obicfdfgfhhlhnhof
said would	nafcfdigfhhiflhnhof
said yesterday	lafbfchdkifoe
sail	mahcfghhhifof
sailor	oahbjcedfgfhhiflhnhof
saint	lafcedfgjhhlhof
sake	mahcfdhgfhhiflhnhof
salari	lahchdfhhiflhof
sale	cafbdcjdkgjheijjeleneod
sale and	kbfchdhgeof
sale are	lafchdfhhihof
sale for	nafchgfhhihlhof
sale have	mafcigfhhlhof
sale in	iafbfcjdhgeiioe
sale of	gafbfcjdjgfiijfoe
sale to	mafcidhgfhhiflhof
sale were	lafcigfhhiflhof
sale will	ncidfgfhhlhnhof
salizhan	ocfdigfhhlhnhof
salizhan sharipov	ocfdigfhhlhnhof
saloon	ncidfgfhhlhnhof
sam	kafbicedegiiioe
same as	nchgfhhiflhnhof
same period	kbfcidhgfifoe
same time	iahbfdjgeihoe
sampl	nafcedigfhhiilhof
samsung	kafbjcidhgeifoe
samsung electron	mafbhcigehhifof
samsung to	nafbjcddigfhhiflhof
san	gaebhdlgihfifjflfnfod
san andrea	nafcedjgfhhiflhnhof
san diego	nafcegihhiflhnhof
san francisco	jafchdjghifjfoe
san jose	ncedfgihhiflhnhof
san serif	mafcedkgfhhiflhnhof
sanction	kahbhcjdeghifoe
sanction against	nafbhcjdfgfhhiflhof
sand	mahcfghhhiflhof
sandi	mafcedfghhhiilhnhof
sandra	naicfdfgfhhihlhnhof
sank	nafcfdfgihhiflhnhof
santa	lafbfchgeiioe
santo	nafbfchdfghhhiflhnhof
sao	nbidfgfhhiflhnhof
sap	nafcedighhhiflhof
sar	nafbicfdfhhiflhnhof
saracen	mafcedfgjhhiflhnhof
sarah	mahbicedfghhhiflhof
sasser	nafcedjgfhhiflhnhof
sasser worm	ocfdigfhhlhnhof
satellit	lafbhdjgeifoe
satisfact	nafbicfdfhhiflhnhof
satisfi	kahbfgfoe
saturday	eahbkdfgkhfiijelfneod
saturday as	nafbicedfgihhiflhnhof
saturday for	nafbhcedfgihhiflhnhof
saturday morn	ocfdfgfhhiilhnhof
saturday night	mafcedfgjhhihlhof
saturday to	nafdfgihhiflhof
sauber	ocedfgihhlhnhof
saudi	mafbfckdfgfhhiflhof
saudi arabia	nafcidfgfhhiflhnhof
savag	ncfdfgfhhihlhnhof
save	gajchdjhfihjelfnfod
save a	nafbicedfghhhiflhnhof
save by	naicfdfgfhhlhnhof
save the	lahdfhhihlhof
savour	ncfdfgihhlhnhof
saw	fahbecjdfgihfijjflfnfod
saw it	lcjdfhhiflhof
saw the	jbfchdfgiihoe
say	eajbicidhhfihjelfneod
say a	kahcfdhhhifof
say data	ocfdigfhhlhnhof
say he	hajbfgjihjfnfoe
say his	lbhcfdfghoe
say if	mbhcfhhiflhof
say in	mahcfdfhhiflhnhof
say is	lahcfhhlhof
say it	gaibicjdhgfhfjflfnfod
say more	nafbichdfgfhhlhof
say mr	naicegfhhiflhnhof
say no	maibhcedfgfhhlhnhof
say she	lahcehhihof
say so	naicfdfgfhhlhnhof
say that	haicidhgfjfoe
say the	fajbichdihfjflfnfod
say their	nahcedhgehhiflhnhof
say there	lahbhcedfghoe
say they	hajbichdhgfifjflfnfoe
say this	mgfhhihlhof
say to	laibicedfhhiflhof
say whether	naicfdfgfhhlhnhof
say which	nahdfgfhhlhnhof
scale	iahbfcidhgeoe
scale back	mafchdhgfhhiflhnhof
scam	mafcedjgfhhiflhnhof
scammer	ocfdigfhhlhnhof
scan	lcedihhiflhof
scandal	jahbhchdegiifjfoe
scare	jaibhdfghifoe
scari	nafdhgfhhihlhof
scene	hahbfcediijjfoe
sceptic	lahchdfgfhhlhof
schedul	iahdhgjjflfnfoe
schedul for	nafbicfdhgfhhiflhof
scheme	hakbfdigeihjfoe
scheme in	mahcedhgfhhiflhnhof
scheme would	naicfdfgfhhlhnhof
scholar	nafcedjgfhhiflhnhof
scholarship	nafcedhgfhhihlhnhof
school	gaibichdfghhfijjelfnfod
school and	laidfhhihlhof
school for	ncegfhhihlhnhof
school in	lahcegfhhiilhof
school to	nahcedhgfhhlhnhof
schroeder	mbidfgfhhlhof
schumach	mafcfdfgjhhlhof
schwab	ocidfgfhhiflhnhof
schwartz	ncfdigfhhlhnhof
sci-fi	nafcedhgfhhiilhnhof
scienc	iaibfchdkgeihjfoe
scientif	ncedjgfhhiflhnhof
scientist	iahbjdmgeifoe
scientist are	ocedigfhhiflhnhof
scientist discov	oafbjcedhgfhhiflhnhof
scientist have	ncedigfhhiflhnhof
scientist who	nafbicedigfhhiflhof
scissor	mcedfhhiilhnhof
scissor sister	ncfdfgfhhiilhnhof
sco	ocedigfhhiflhnhof
scoop	mafcedfhhiilhnhof
scope	mahgfhhiflhnhof
score	fahbhcddfglihjfnfoe
score 20	ocfdfgihhlhnhof
score of	obicedfgfhhlhnhof
score the	mafcegihhlhof
scorer	ncfdfgihhlhnhof
scorses	lafcedfgfhhiklhnhof
scot	kaibfcedfgiihof
scotland	gajbfdegkjfnfoe
scotland and	kaicedfgihhiflhof
scotland coach	ncfdfgihhlhnhof
scott	jbhcfdfgjihoe
scottish	iaidegjihjfoe
scrap	jajbicfgeoe
scream	nafbicfdfgfhhihlhnhof
screen	gbfdigfiljfoe
screen and	ncfdigfhhlhnhof
screen at	ncfdfgfhhiilhnhof
screen in	mcegfhhiilhnhof
screen on	mafcegfhhiilhnhof
screenplay	lafcedhgfhhijlhof
screensav	ncedigfhhiflhnhof
script	mcedfgfhhijlhnhof
scrub	ncfdfgfhhiilhnhof
scrum	ncfdfgihhlhnhof
scrum-half	lafcedfgjhhiflhnhof
scrutini	kahbfciifoe
se	nafgfhhiflhoi
sea	kahbjcfdhgejfoh
seal	jafbicidfgiifjfoe
seal off	obicfgfhhlhnhof
seamless	mcfdigfhhlhnhof
sean	nafcedfgihhihlhnhof
search	gbfcjdjghhfihjelfnfod
search compani	nafchdhgfhhiflhnhof
search engin	jafcedlgfhhiflhof
search for	jbhcedigiihjfoe
search servic	nafcedjgfhhiflhnhof
search site	mafcedjgfhhiflhnhof
search tool	mafcjdhgfhhiflhof
season	dafbecjdjehfhgnifjfkhmhoe
season and	nafcedfgjhhiflhnhof
season in	ncfdfgihhlhnhof
season is	ncedfgihhiflhnhof
season on	nafcedfgjhhiflhnhof
season with	mafchdfgihhiflhof
season-ending	ncedfgihhiflhnhof
seat	iakbkghiejfoe
seat in	maibicedfgfhhiflhof
seattl	nafcfgihhiflhof
sebastian	nafcedfghhhihlhnhof
sebastien	lafcedfgjhhiflhnhof
sebastien bruno	ncfdfghhhlhnhof
sec	lafckdfgfhhiflhof
second	bahbjchdiglheiijdleneoc
second and	mafcfdfghhhihlhof
second consecut	nafcedhgihhiflhof
second day	nafbichdfgfhhiflhnhof
second dead	objcfdfgfhhlhnhof
second half	jafbfchdegjoe
second leg	ncfdfgihhlhnhof
second place	lcfdhgfhhihlhof
second quarter	lafbidhifoe
second round	mafcedfgjhhiflhnhof
second seed	ncfdfgihhlhnhof
second set	mcedfgihhiflhnhof
second singl	nafcedfgihhihlhnhof
second straight	nafdfgihhiflhof
second term	nahbjcedfgfhhiflhnhof
second time	kafbfdhgjifoe
second to	mcehhlhnhof
second year	ncedfgihhlhnhof
second-half	lafcedfgjhhiflhnhof
second-largest	mafcjdfgfhhiflhnhof
second-quarter	nafdjgfhhiflhof
secondari	ncegfhhiilhnhof
secret	ibhcfdiiijfnfoe
secret and	nahcfdfgfhhihlhnhof
secretari	fambjdfgfifjfoe
secretari charl	kajcedfgfhhiflhnhof
secretari david	majcfdfgfhhlhnhof
secretari has	naicfdfgfhhlhnhof
secretari jack	lajcedfgfhhiflhnhof
secretari john	nahbicfdfgfhhiflhnhof
secretari michael	naicfdfgfhhlhnhof
secretari of	lahbjcedfhhiflhof
secretari to	maicfdfgfhhiflhnhof
section	lahbicedfgehhiilhof
section of	ncfdfgfhhihlhnhof
sector	gajbfcldigeifjfoe
sector worker	naidfgfhhlhnhof
secur	caibkcidkgihejdleneoc
secur and	jahbfcjdhgeoe
secur compani	ocedigfhhlhnhof
secur concern	nafbicfgfhhiflhnhof
secur council	mbkcedfgfhhiflhof
secur depart	nafbicedhgfhhiflhnhof
secur expert	mafcedjgfhhiflhnhof
secur featur	ncfdigfhhlhnhof
secur firm	kafdjgehhiflhof
secur hole	ncfdigfhhlhnhof
secur in	nbicfdfgfhhiflhnhof
secur loophol	mcfdigfhhlhnhof
secur of	naicfdfgfhhlhnhof
secur servic	nbicegfhhiflhnhof
secur situat	nahbicfdfgfhhiflhnhof
secur softwar	mafcedjgfhhiflhnhof
secur the	lbhcedfgihhlhof
secur threat	lafcedjgfhhiflhnhof
secur to	objcfdfgfhhlhnhof
secur tool	ncfdigfhhlhnhof
secur updat	mafcedjgfhhiflhnhof
see	baibicjdjgiheiijdleneoc
see a	jaibfcfdigfifoe
see as	lahcehhiflhof
see him	nafcedfghhhihlhnhof
see how	kbfcfdighifoe
see if	lahcfhhiflhof
see it	lafbhhhof
see off	nahcfdfghhhlhnhof
see profit	oafbjdfgfhhiflhnhof
see that	kahbfgfoe
see the	iahbfdigjjfoe
see this	mchgfhhlhof
see what	kbfcfgiifof
see whether	nahcfdfgfhhlhnhof
seed	jafbfcfdfglifof
seek	fahbkcidighhfihjelfneod
seek a	lahdfghhhiflhof
seek to	jahbhchdhghjfnfoe
seek treatment	obicfdfgfhhlhnhof
seeker	najcfdfgfhhlhnhof
seem	fahbhcidighhfjelfnfod
seem that	nafbicedfhhlhnhof
seem to	hahcidijfnfoe
seen	daibjcidiheiijeleneoc
seen a	lafbfcfdihhihof
seen as	iaibichgfjfoe
seen by	mafbicfdhgfhhlhof
seen her	ncfdfgfhhiilhnhof
seen in	jbjgeihoe
seen the	lahcedfhhihlhof
segment	mafbigehhihof
seiz	kbjghifjfoe
seiz in	objcfdfgfhhlhnhof
seizur	nafbicfdigfhhiflhof
select	iaibfcfdhgjihjfoe
select for	mceghhhiflhnhof
self	obicedfgfhhlhnhof
sell	fahcldhgfhfihjflfnfod
sell it	mafcjdfgfhhiflhnhof
sell the	lahbfgfof
sell-out	ncfdfgihhlhnhof
seller	mafchdhgfhhlhof
semi-final	lafcedfgjhhiflhnhof
semi-finals	mafcedfgihhiflhnhof
semiconductor	nafcjgfhhiflhof
semifin	mafcedfgkhhiflhof
semifin of	ncedfgihhiflhnhof
sen	mafbjgehhifof
senat	laebjcideoe
senat john	objcfdfgfhhlhnhof
send	gbhcidjghhfjflfnfod
send a	lcfdhgfhhlhof
send it	mafcigfhhiflhnhof
send out	mafcedihhiflhnhof
sender	ocfdigfhhlhnhof
sender id	ocfdigfhhlhnhof
senior	fajbhchdhghhfiejflfnfod
senior tori	naicfdfgfhhlhnhof
senior vice	mafdhgfhhiflhnhof
sens	iaibfdighjfoe
sens of	kaibfcedhoe
sensat	nafcedfghhhiilhof
sensibl	lajdfgfhhiflhof
sensit	kahdigeihoe
sensit inform	ncfdigfhhlhnhof
sensor	ncfdhgfhhlhnhof
sent	gahbhchdigihfjflfnfod
sent a	nbhcedfghhhiflhnhof
sent off	nafcedfgihhiflhnhof
sent the	lbhchdegiifoe
sent to	kbicfdigeihoe
sentenc	jaibichdhgejfoe
sentenc for	naicedfgfhhihlhnhof
sentenc silvio	obicfdfgfhhlhnhof
sentiment	lafchdfhhihlhof
seoul	nafbhceghhhiflhof
separ	gaicidhhfihjflfnfoe
separ by	ncfdfhhihlhnhof
separatist	mafbkcedfhhiflhof
sept	kafbjcidhghifjfoe
septemb	faibhcidhghhfihjelfnfod
septemb attack	laichdfgfhhiflhnhof
septemb terror	ncfdfgfhhihlhnhof
sequel	kafcedhgehhiklhof
sequel to	mafcegfhhiilhnhof
serbia	nafbihhifof
serena	mafcedfgjhhiflhnhof
serena end	ocfdfgihhlhnhof
serena william	mafcedfgjhhiflhnhof
serg	mafcfdfgihhiflhnhof
serg betsen	ncfdfghhhlhnhof
seri	eahbhdhgjhfijjelfneod
seri a	nafcedfgjhhiflhnhof
seri of	haidhghiijfnfoe
seri that	nafcedfghhhihlhnhof
serial	nafcedhgfhhihlhnhof
serif	mafcedkgfhhiflhnhof
serious	gaicfdjghhfjflfnfod
serious about	nahcfgfhhlhnhof
serv	haibidfgihfihjflfnfod
serv as	lbhcfdfghhhihof
serv in	nahcedfghhhiflhnhof
servant	naicfdfgfhhlhnhof
server	iafbfcidjgeifoe
server to	ncfdigfhhlhnhof
servic	cajbhcldkgfhejeleneoc
servic and	jahbfdjgeifoe
servic as	ocedigfhhlhnhof
servic attack	ncfdigfhhlhnhof
servic for	lahbhcfdigeifof
servic game	ncfdfghhhlhnhof
servic in	kahcfdigfhhiflhof
servic inc	nafcigfhhiflhnhof
servic is	kbfchdigehhifof
servic on	ncfdigfhhlhnhof
servic provid	lafcfdjgfhhiflhof
servic that	lafdigfhhiflhnhof
servic to	lafbhcfdhgeihof
servic union	naicfdfgfhhlhnhof
servic which	mafdigfhhiflhnhof
servic will	lafcedjgfhhiflhnhof
serwotka	naicfdfgfhhlhnhof
session	iaichghjfnfoe
session in	ncedfgihhiflhnhof
set	baibjckdjgjheiijdlendoc
set a	kbfchghoe
set and	nahcfdfghhhlhnhof
set by	nafcedhhhiflhnhof
set for	kafbhciiijfoe
set in	kafchdfgfhhiilhof
set of	lahdhgfhhiflhof
set off	nafbjcegfhhiflhnhof
set on	nafcehhiilhof
set out	kajcfdfhhiflhof
set the	mcedhhhiflhof
set to	fbichdigihfihjelfnfod
set up	gaidhgihfjflfnfod
set-top	mcedigfhhiflhnhof
set-top box	mcedigfhhiflhnhof
setback	lafbhcjdegiifoe
setback for	nafcidfghhhiflhof
settl	hahbhcighhfihjflfnfod
settl a	ncidfgfhhiflhnhof
settl for	nceghhhiflhnhof
settl in	mcegfhhiilhnhof
settl on	nahcfdfgfhhlhnhof
settl out	nafcedhgfhhihlhnhof
settlement	jafbkcigejfoe
settlement with	mcigfhhiflhof
seven	fahbjdhgihfihjelfnfod
seven million	mahcfgfhhihlhof
seven peopl	objcfdfgfhhlhnhof
seven year	laibhdfgfhhiflhof
seventh	kafbfcfdfgjihoe
sever	fahbidjghhfjelfnfod
sex	jahbicedhgiiijfnfoe
sex and	nafcehhiilhof
sexual	lbhceghihoe
sexual assault	nafbhcegihhiflhof
sgi	ocedigfhhiflhnhof
shadow	ialcfdfgehhifof
shadow chancellor	lajcfdfgfhhiflhnhof
shadow foreign	maicfdfgfhhlhnhof
shadow home	maicfdfgfhhlhnhof
shake	mafbhcigehhiflhof
shake-up	nahchdfhhiflhof
shakespear	ncfdfgfhhiilhnhof
shaki	objcfdfgfhhlhnhof
shakur	nafcedfghhhiilhnhof
shall	mafdfhhiilhof
shambl	nahbicedfgfhhiflhnhof
shame	lahcedfghhhihof
shane	lafcedfgjhhiflhof
shane william	mceghhhlhnhof
shanghai	nafchdfgihhiflhof
shape	jbhcfdhgiifoe
sharapova	nafcedfgjhhiflhnhof
share	cahcldkhejeleneod
share by	mafdfhhihlhof
share down	ncidfgfhhiflhnhof
share fell	kafcjdfgfhhiflhnhof
share from	nchdfgfhhlhnhof
share hit	nafcidfgfhhiflhnhof
share in	ibfckdeoe
share of	ibfcjdigfihjfoe
share price	kafcjdfgfhhiflhnhof
share sale	ncidfgfhhiflhnhof
share to	mcidfgfhhlhnhof
share up	nafcjdfgfhhiflhnhof
share were	mcidfgfhhiflhnhof
share with	nafbicfdhgfhhiflhof
sharehold	hafbfckgiifjfoe
sharehold meet	nafcjdfgfhhiflhnhof
sharehold will	nchdfgfhhlhnhof
sharipov	ocfdigfhhlhnhof
shark	mbfcedhhhihof
sharon	mafblcedfgfhhiflhof
sharp	hbfcjdjjfoe
sharp fall	mcidfgfhhlhnhof
sharp rise	nafdigfhhiflhnhof
sharpli	jafbhchdkgeoe
shatter	nafbichdfgfhhiflhof
shaw	mafchdfghhhiflhnhof
she	lahcedfhhiilhof
she ad	jahbfcfihoe
she believ	naichdfgfhhiflhnhof
she could	mafbfcedighhhiflhof
she did	nafdfgihhiflhnhof
she had	lahbfcedhgfiiof
she has	jafbfcedhghijoe
she is	iaibfdegiijoe
she said	faibedhghhfikjflfnfod
she told	kaicegfhhihlhof
she was	hahbfcfdfgjijjfoe
she will	lcedfgihhihlhof
she would	lahcedfgihhiflhnhof
shed	lafbichdhgfifoe
shed a	oafbidfgfhhiflhnhof
sheep	ncedhgfhhihlhnhof
sheffield	kaicedfgjhhifof
sheffield unit	ncfdfgihhlhnhof
sheikh	oafbidfgfhhiflhnhof
sheila	nafbicedfgfhhiilhnhof
shell	jafbhcjdigeifoe
shell compani	mcidfgfhhlhnhof
shelter	nafbjcedfgehhihlhnhof
shelv	mcedhgfhhihlhnhof
sheriff	nahcfdfgfhhihlhnhof
shi'it	objcfdfgfhhlhnhof
shift	jbhchdjgeifoe
shift in	mchdhgfhhiflhof
shiit	nafbjcedfgfhhiflhnhof
shiit cleric	obicfdfgfhhlhnhof
shinawatra	objcfdfgfhhlhnhof
shinawatra said	objcfdfgfhhlhnhof
ship	ibjcidigeifjfoe
ship in	ncfdigfhhlhnhof
ship remain	oafbhcedigfhhiflhnhof
shipment	mafbhdigehhifof
shipment of	nafbicedigfhhiflhof
shock	jahbfchdfgjifoe
shoe	nafbicfdfghhhiflhof
shoot	jahbhcedhiijfoe
shooter	mcfdigfhhlhnhof
shop	iafcjdjgfjfoe
shopper	lafcldfgehhiflhof
shore	nafbhceghhhlhof
short	gahbedkgihfihjflfnfod
short after	lghhhiflhof
short film	ncfdfgfhhiilhnhof
short of	kbfdjifoe
short-lived	obicfdfgfhhlhnhof
short-term	nafchdfghhhiflhnhof
shortag	kaibfcidfifoe
shortfal	mafcidhgfhhiflhof
shortlist	lahcedfghhhiiof
shortlist for	nafcedfghhhihlhnhof
shot	gaebjdhgjhfiijflfnfod
shot a	nafbhcedfgjhhiflhof
shot and	nafbicedhgfhhiflhof
shot at	oafbicedfghhhiflhnhof
shot dead	obicedfgfhhlhnhof
shot in	lafcedfghhhiilhof
shot up	mafcidfgfhhihlhnhof
should also	ncfdfgfhhiilhnhof
should be	fakchdhghhfjflfnfod
should have	jaibfdegiifoe
should help	ncidfgfhhlhnhof
should make	naicfdfgfhhlhnhof
should not	iahbhcfdhghihjfoe
should run	oafbicedhgfhhiflhnhof
should the	lahdfhhiflhof
shoulder	mafcfdfgjhhiflhof
shouldn't	laicehhlhof
shouldn't have	mahcedfhhiflhnhof
shout	mahcedfghhhiflhnhof
show	baibhchdlgiheikjdlendoc
show a	kbhoe
show and	mbhcedfgfhhiilhof
show at	ncegfhhiilhnhof
show china	obidfgfhhiflhnhof
show for	ncedfgfhhijlhnhof
show have	ncfdfgfhhiilhnhof
show host	naicedhgfhhiflhnhof
show in	kafcfdigfhhihlhof
show it	mafchdhgehhof
show of	nahcfdfgfhhihlhnhof
show off	mcfdigfhhlhnhof
show on	kafbfchgfijoe
show that	iaibfchdjgeoe
show the	jaibfdigfihoe
show which	ncegfhhihlhnhof
show with	ncfdfgfhhiilhnhof
showcas	lafcedigfhhihlhof
showdown	ncedfgihhiflhnhof
shower	nbicedfgfhhlhnhof
shown	ichdhiijfoe
shown at	ncfdfgfhhiilhnhof
shown that	mafcfdigfhhiflhnhof
shrek	nafchdegfhhiilhof
shrek 2	ncedfgfhhijlhnhof
shrewsburi	naicfdfgfhhlhnhof
shrine	mbjcedfgfhhihlhof
shrug	mafcjdfgfhhiflhof
shrug off	mafcjdfgfhhiflhof
shuffl	nafcfdhghhhiflhof
shun	ocedigfhhlhnhof
shut	ibhdkgfjfoe
shut down	kbidjgeifoe
shutter	objcfdfgfhhlhnhof
shuttl	nafbhcfdkgehhiflhof
sibl	nafbidfgfhhlhnhof
sick	mahcehhihlhof
side	eaibfciffglhfjflfnfod
side are	nahcfdfhhlhnhof
side in	mcfdfgihhlhnhof
side of	iaicfdegjihoe
side were	mcedfghhhlhnhof
sidebar	ocedigfhhiflhnhof
sidelin	kcedfgkhhiflhof
sideway	lafcedfgfhhiklhnhof
sieg	mafbkcedfhhiflhof
sight	kafbfchdhghoe
sight of	nafcedhhhihlhnhof
sign	eahbhcidjgiheihjeleneoc
sign a	jcidfgijfoe
sign an	nafcedihhiflhnhof
sign of	jbhchdhghifjfoe
sign that	lafbichdfgehhof
sign to	ncfdfgfhhiilhnhof
sign up	iahbfdigfihoe
signal	ibhcidigfjfoe
signal that	lahbhdhgeifoe
signific	gaibhcidhgehfjflfnfoe
signific reduc	nbidfgfhhiflhnhof
sihamoni	objcfdfgfhhlhnhof
sihanouk	objcfdfgfhhlhnhof
silenc	nafcedhgihhiflhof
silent	nafbicedhgfhhlhof
silicon	ncedigfhhiflhnhof
siliconvalley.com	ocedigfhhiflhnhof
silva	nafchdfghhhihlhof
silver	lafbhcfdegiihoe
silver medal	ncfdfgihhlhnhof
silvio	nafbhcidfgfhhiflhnhof
silvio berlusconi	nafbhcidfgfhhiflhnhof
similar	fahcidjghhfjflfnfod
similar to	nafdigfhhiflhnhof
simon	iahbfgiihjfoe
simpl	iahbhcedjgfoe
simpler	nahcfdhgfhhiflhnhof
simpli	hajbfdjgijfoe
simpson	nafcedfgfhhijlhnhof
simultan	lafbicedhgehhihof
sinc	baibicjdhgjheiijdleneoc
sinc 1997	laicfdfghhhiflhof
sinc decemb	mchgfhhiflhnhof
sinc he	ncedfhhihlhnhof
sinc his	nbicedfhhiflhnhof
sinc it	jbfchdhgeiioe
sinc last	mafdfghhhlhof
sinc the	hcidhghihjflfnfoe
sinc then	lafdhhhiflhof
sinc they	mafcfdfghhhihlhof
sing	kbfcedhijoe
singapor	kafbjcjdhgeifoe
singer	hafbfcegeimoe
singh	lbhcfdegjifoe
singingfish	ocfdigfhhlhnhof
singl	fbicfdhgihfikjelfnfod
singl and	nafcedfghhhihlhnhof
singl chart	ncedegfhhijlhnhof
singl in	ncfdfgfhhiilhnhof
singl match	ncfdfgihhlhnhof
singl out	nafbhcedhgfhhlhof
singl to	ncedfgihhiflhnhof
sink	kbidfgjifoe
sir	gakbfcfdfgjiijfoe
sir alex	kafcedfgjhhiflhnhof
sir clive	mcfdfgihhlhnhof
sir john	najcfdfgfhhlhnhof
sir paul	nahcedfhhiilhof
sister	jbhchdhgfiijfoe
sit	iahbfcedigiihjfoe
sit on	maicegfhhiflhnhof
sit out	ocfdfgihhlhnhof
site	fbfchdmgeihjfnfoe
site in	nchdfgfhhiflhnhof
site is	ncedhgfhhihlhnhof
site such	ncfdhgfhhlhnhof
site that	ncfdigfhhlhnhof
site with	ncfdigfhhlhnhof
situat	gajcidfgkjfoe
situat and	nafcedfghhhihlhnhof
situat in	nahbicfdfgfhhiflhnhof
situat where	maicfgfhhlhnhof
six	daibjchdhgkheihjeleneoc
six day	mcedfghhhihlhnhof
six month	jajbidfgfifoe
six nation	gafbfcedfglifoe
six peopl	objcfdfgfhhlhnhof
six week	nafdfgihhiflhof
six year	kafbhdhihoe
six-party	objcfdfgfhhlhnhof
six-party talk	objcfdfgfhhlhnhof
sixth	ibfcidegjihoe
sixth straight	nafchdfghhhiflhof
size	ibfchdkgfoe
size of	kafbfchdigfhhof
skeptic	objcedfgfhhlhnhof
sketchbook	oafcedigfhhlhnhoe
skill	jajbfcfoe
skin	ncedhgfhhlhnhof
skip	nafcegihhiflhnhof
skipper	kafcedfgjhhiflhnhof
skorea	obkcddfgfhhiflhnhof
sky	lbfjfoj
skype	ocfdigfhhlhnhof
slain	objcfdfgfhhlhnhof
slam	hafbicedhgkifjfoe
slam sinc	ncfdfghhhlhnhof
slaughter	nahcfdfhhlhnhof
slice	lafdigfhhlhof
slice of	nafcfdhgfhhihlhnhof
slick	ncedigfhhlhnhof
slid	mcidfhhiflhof
slide	kbfcjdegiifoe
slide in	ncidfgfhhlhnhof
slight	hbfcidijfoe
slight higher	nafdhgfhhiflhnhof
slim	mahgfhhiflhof
slip	jbjgiifjfoe
slip to	mafbkcedfhhlhof
slogan	lajcfdfgehhifoh
slot	jbfdhghiioe
slow	hbhckdkgeifjfoe
slow in	nafbidfgfhhiflhnhof
slowdown	kafbicidfgehhifof
slowdown in	lafcigfhhiflhof
slower	kafcidhhhifof
sluggish	lafcjdfgfhhiflhof
slum	naicfdfgfhhlhnhof
slump	jbicideoe
small	gahbidjhfihjflfnfod
small amount	oahbicfdfgfhhlhnhof
small number	ncfdigfhhlhnhof
smaller	ibfcidjgfjfoe
smallest	ncidfgfhhiflhnhof
smart	jcedjhhifof
smartcard	ncfdigfhhlhnhof
smash	nafbfchdfghhhiflhnhof
smith	iahbfdegjijjfoe
smoke	lchdfgfhhihlhof
smooth	mafchdfghhhiflhnhof
sms	mcedigfhhiflhnhof
smuggler	nafbjcedfgfhhlhnhof
snake	mafbicedhgfhhiflhnhof
snap	jbjcjefgfjfoe
snap up	lafcjgehhof
snatch	lcedfgjhhiflhof
snicket	ocfdfgfhhiilhnhof
snow	mbidegeiioe
snow patrol	ocfdfgfhhiilhnhof
snub	nafcedhgfhhiilhnhof
so bad	ncedfghhhlhnhof
so by	nafcehhihlhnhof
so far	hahchdhghihjflfnfoe
so i	kafcfgihhof
so it	jaibfdhoe
so long	lbfcedhghihof
so mani	jbfcfdfgiiioe
so much	kbfcfghof
so peopl	mahcedhgfhhiflhnhof
so that	jahcedjgfhhifof
so the	lafcfdhhhihlhof
so they	kahcedjgehhihlhof
so we	kahdfghhhihof
so you	ncedihhiflhof
so-called	iahbfchdjgeifoe
soap	lahbfchdfgeiiof
soap opera	nahchdfgfhhiflhnhof
soar	iafbfcjdhgeiioe
soar to	nafchdfgfhhiilhof
soccer	lafbhcedfgkhhiflhof
social	haibichdihfifjflfnfod
social conserv	objcfdfgfhhlhnhof
social research	naicfdfgfhhlhnhof
social secur	nafbjchdfgfhhiflhof
societi	haibhcidhgeihjfnfoe
soft	kaicidfgehhifof
softwar	eafbhcidogeifjfoe
softwar and	lafbicedjgfhhiflhof
softwar can	ncfdhgfhhlhnhof
softwar compani	mafchdhgfhhiflhof
softwar develop	nafcedjgfhhiflhnhof
softwar firm	nafcigfhhiflhof
softwar for	mafcedjgfhhiflhnhof
softwar giant	kafbfchdjgeifoe
softwar is	mcedigfhhiflhnhof
softwar maker	ncedigfhhiflhnhof
softwar on	ncfdigfhhlhnhof
softwar that	kafcedjgfhhiflhnhof
softwar to	kafcedjgfhhiflhnhof
solar	nafcedjgfhhiflhnhof
sold	fbfckdjgfijjfoe
sold in	kafchdhgfhhihlhof
sold more	kafbfdigeiioe
sold off	lafcidfgfhhihlhof
sold to	kchdhgehhof
soldier	iblcedigejfoe
soldier and	nbicedfgfhhlhnhof
soldier kill	nafbkcedfgfhhiflhnhof
soldier shot	objcfdfgfhhlhnhof
soldier were	objcfdfgfhhlhnhof
soldier would	obicfdfgfhhlhnhof
sole	mafcfdfghhhihlhnhof
solid	kafbfcidfgioe
solo	mcedfghhhiilhof
solut	jaibfdjgfifoe
solut to	lahcfhhiflhof
solv	lbicfdhgfoe
solv the	mcfdhgfhhlhof
some analyst	kafcigfhhiflhof
some are	mafchdhgfhhihlhof
some area	mahcfgfhhiflhnhof
some economist	mchdfgfhhlhnhof
some mps	naicfdfgfhhlhnhof
some of	faibecjdigihfihjflfnfod
some other	nahcegfhhlhnhof
some peopl	mcedighhhiflhof
some player	nafceghhhiflhnhof
some say	nafbjdfgfhhiflhnhof
some sort	mahcedhhhiflhof
some time	jbfchdhihoe
some veri	mcfdfghhhiflhnhof
some way	kaibfdfifof
somebodi	laicfdfhhlhof
somehow	mafceghhhihlhof
someon	iahbfcfdhgiihoe
someon who	lafcfdhhhihlhof
somerset	nahcfdfgfhhihlhnhof
someth	faidigihfihjflfnfod
someth i	mafcedfghhhihlhnhof
someth to	laicedhhhiflhof
sometim	jaibfcfdhghihoe
somewhat	mcfdigfhhlhnhof
somewher	kahbfdfof
son	jaibiceghihjfoe
son of	nahcedfhhihlhnhof
song	gafbfcedigeimjfoe
song for	ncfdfgfhhiilhnhof
song or	ncegfhhihlhnhof
songwrit	ncfdfgfhhijlhnhof
soni	gafbfchdmgeihjfoe
soni and	lafdigfhhlhof
soni corp	nafchgfhhiflhof
soni has	mafcedjgfhhiflhnhof
soni pictur	ncfgfhhihlhnhof
soni playstat	mafdhgfhhiflhnhof
soni psp	mafcedjgfhhiflhnhof
soni qrio	ncfdigfhhlhnhof
soon	gahbecjdighjflfnfoe
soon after	mcfdhgfhhiflhnhof
soon as	jahbfchdhifoe
soon be	mcedigfhhiflhnhof
sooner	nahbicedfgfhhiflhnhof
sophi	mcfdfgfhhiilhnhof
sophi okonedo	ncfdfgfhhiilhnhof
sophist	jafbhcfdjgeof
sopho	lafcedjgfhhiflhnhof
sorenstam	ocfdfgihhlhnhof
sorri	mahcedfgihhiflhnhof
sort	gaibfdighjfnfoe
sort of	haibfdhghjfoe
sort out	mahcedhhhiflhnhof
sought	iahbjcidhgeifjfoe
sought to	kahbichgeifoe
soul	lbfcedegfijoi
sound	haibfcidhgfiijfnfoe
sound and	nafcedhgfhhlhnhof
sound of	laicedfgfhhiilhof
souness	ocedfgihhiflhnhof
soup	ncedfghhhlhnhof
sourc	gbjchdmjfnfoe
sourc at	nbicfdfgfhhiflhnhof
sourc close	nafdigfhhiflhnhof
sourc code	nafcedjgfhhiflhnhof
sourc familiar	nafdigfhhiflhnhof
sourc of	lafbhchdfghhhiflhof
sourc said	nbjcedfgfhhiflhnhof
sourc softwar	ncedigfhhiflhnhof
south	ebjcidhgjheihjeleneoc
south africa	jafbhdfgjoe
south african	mafbhcfdfghhhihof
south america	nafceghhhlhnhof
south asia	nchdfgfhhihlhnhof
south carolina	ocedfgihhiflhnhof
south east	maigfhhiflhof
south korea	kafbkcidhgeifoe
south korean	mafbicigeifoe
south of	nafbidfgfhhiflhnhof
south ossetia	nafbkcedfgfhhiflhnhof
south pacif	ocedigfhhlhnhof
south west	nahcedfgfhhihlhnhof
southampton	mafcedfgjhhiflhnhof
southeast	nafbjchdfgfhhiflhof
southern	hahbjdhghhfjflfnfod
southern california	nafbhcegihhiflhof
southern hemispher	ncfdfghhhlhnhof
southern iraq	oahbicedfgfhhiflhnhof
southern sudan	objcfdfgfhhlhnhof
southern thailand	objcfdfgfhhlhnhof
soviet	mafbhchhhiflhof
soviet union	mafbhchdfhhiflhof
sox	jafbfdeglifoe
soy	ocedjgfhhiflhnhof
sp	nafcedkgfhhiflhnhof
space	hbedmgfjfoe
space agenc	ocedigfhhlhnhof
space station	obfcedjgfhhiflhnhof
space telescop	ocfdigfhhlhnhof
spacecraft	nafcedkgfhhiflhnhof
spaceflight	ocedigfhhlhnhof
spaceshipon	nafcedjgehhiflhnhof
spain	iafbidhgkifjflfnfoe
spam	jafcedlgfhhiflhof
spam and	ncfdigfhhlhnhof
spam messag	ncfdigfhhlhnhof
spammer	lafcedkgfhhiflhof
span	ncedhgfhhihlhnhof
spaniard	lafchdfgihhiflhof
spanish	ibjchgkjfoe
spanish court	oafbichdfgfhhiflhnhof
spare	lahcfhhiflhof
spark	jahbjcidfgfjfoe
speak	fajbidighhfjflfnfod
speak after	nahcfdfhhlhnhof
speak at	maidfgfhhiflhnhof
speak english	nahcfdfgfhhihlhnhof
speak in	naicfdfgfhhlhnhof
speak of	obicedfgfhhlhnhof
speak on	mbidfgehhiflhnhof
speak to	iahbfcedigiifoe
speaker	kajbhcedigeoe
speaker chair	naicfdfgfhhlhnhof
speaker michael	naicfdfgfhhlhnhof
speakerboxxx	ncfdfgfhhiilhnhof
spear	ocfdfgfhhiilhnhof
speci	mafbfcedkgfhhiflhof
special	gaibicfdihfijjelfnfod
special effect	ncfgfhhiilhnhof
specialist	kbfdhifoe
specif	haibfcedjihjfoe
spectacular	nafbfdhgfhhiflhnhof
spectat	nafceghhhlhnhof
spectrum	ncegfhhlhnhof
specul	gaibhcidhhfifjflfnfod
specul about	mahdfhhiflhof
specul and	nbicedfhhiflhnhof
specul that	kahbfchdigeifoe
speech	hakbicfdigejfnfoe
speech at	maicegfhhiflhnhof
speech in	naicfdfgfhhlhnhof
speech on	naicfgfhhlhnhof
speech to	maibicedfgfhhiflhnhof
speed	hahbfchdjgiiejfoe
speed of	mcedigfhhlhnhof
spell	jafbfdfgiihoe
spend	eajbjcjdhgfhfihjelfneod
spend about	nchdfgfhhiflhnhof
spend and	mcidfgfhhiflhnhof
spend by	nahdfgfhhlhnhof
spend more	nahcedfhhihlhnhof
spend on	kahbichgeifoe
spend plan	lajcfdfgfhhiflhnhof
spend to	nbfcjdegfhhiflhnhof
spent	gaigihfihjflfnfod
spent on	kaidfgfhhihlhof
spi	lafbicedjgeoe
spi on	nafbhcedhgfhhiflhnhof
spider	nafcedhgfhhiilhnhof
spider-man	nafcedhgfhhiilhnhof
spike	mafchdigehhof
spill	mahbicedfghof
spin	lbfcjghifoe
spin-off	ndfgfhhiilhnhof
spiral	nafbicedfghhhlhnhof
spirit	kahbfcedhghiioe
spirit award	ocfdfgfhhiilhnhof
spirit of	nahcfdfhhlhnhof
spitzer	nafcidfgfhhiflhnhof
spitzer has	nchdfgfhhlhnhof
splash	mafbicfdfgfhhlhof
split	kahbfchdeghiioe
spoke	lahbhceof
spoke of	naicfdfgfhhlhnhof
spoke to	ncfdfghhhlhnhof
spoken	kahbiceoe
spoken to	ncedfghhhlhnhof
spokesman	eakcihfiijelfnfod
spokesman for	iahbfchdhgeiioe
spokesman mark	majcfdfgfhhlhnhof
spokesman said	hakchdfjfoe
spokesperson	mafcfdhgfhhlhnhof
spokeswoman	iahbfchdhgeiioe
spokeswoman for	kahchgehhihof
spokeswoman said	kahbfchgeiioe
sponsor	mafghhhiflhof
sport	eahbfdiglhfifjelfnf
sport and	nahcehhiflhnhof
sport network	jafcedfglhhiflhof
sport on	ocedfgihhiflhnhof
sport util	mafbichdfgfhhiflhof
spot	iafbfdigiihjfoe
spot a	ncfdigfhhlhnhof
spot in	nafcedfgihhiflhnhof
spotless	ncfdfgfhhihlhnhof
spotless mind	ncfdfgfhhihlhnhof
spotlight	naicedfhhiflhnhof
spread	iahbichdjgeifjfnfoe
spread in	obicfdfgfhhlhnhof
spread to	nbicegfhhiflhnhof
spread via	ncfdigfhhlhnhof
spree	naicfdfgfhhiflhnhof
spring	iajbfdijfoe
spring confer	kajcedfgfhhiflhnhof
sprint	kafbfdjgjifoe
sprint corp	nafchdigfhhiflhof
sprinter	lafcedfgjhhiflhnhof
spun	mafdfgihhiflhnhof
spur	kafbhchgiifjfoe
spywar	kafcedkgfhhiflhof
squabbl	nahbicedfgfhhiflhnhof
squad	hafcedfglhhiflhof
squad ahead	ncfdfgihhlhnhof
squad for	ncedfgihhiflhnhof
squad to	ncfdfgihhlhnhof
squar	jahbfcedfghiioe
squash	nafcedhghhhiflhnhof
squeez	mahcfdfghhhof
sr00e	ocedigfhhiflhnhof
sri	lchdhgfhhiflhof
sri lanka	mafchgfhhiflhnhof
st	hafbjckgihfjflfnfod
stabil	jajbfchdfgeifoe
stabil and	maicfdfgfhhiflhnhof
stabil of	naicfdfgfhhlhnhof
stabl	mahdfgfhhlhnhof
stade	mafcedfgjhhiflhnhof
stade toulousain	ncedfgihhiflhnhof
stadium	iafbfdfgloe
stadium in	mafcegihhlhof
stadium on	ncedfgihhiflhnhof
staff	iaibfcidhgiiejfoe
staff writer	oafcedfgjhhiflhnhof
stage	fahbicedhgihfijjelfnfod
stage at	ncfdfgfhhiilhnhof
stage in	mbhcegehhihlhof
stage of	lahbhceghhhiflhof
stage-managed	nbicegfhhiflhnhof
stagnat	nchdfgfhhlhnhof
stake	hahbkcjdfifjfoe
stake in	ibjcideifoe
stake to	mcidfgfhhiflhnhof
stalem	nafbicedfghhhiflhnhof
stall	lafbjdfifof
stalwart	ncedhgfhhihlhnhof
stamford	ncfdfgihhlhnhof
stamford bridg	ncfdfgihhlhnhof
stamp	majcfdfhhiflhof
stamp duti	najcedfgfhhiflhnhof
stanc	lbhdhgfoe
stanc against	obicedfgfhhihlhnhof
stand	fajbidfgjhfihjelfnfod
stand against	nahbicedfgfhhiflhnhof
stand at	lafdfhhihlhof
stand by	mahdfhhiflhnhof
stand down	maicfdfgfhhlhnhof
stand in	maicedfhhihlhnhof
stand on	nafbicedfghhhlhof
stand ovat	nahcfdfgfhhihlhnhof
stand up	mahcfhhiflhnhof
standard	faibichdkgfhfjflfnfod
standard of	mahdfhhlhof
stanley	ncidfgfhhiflhnhof
star	dafcfdigkhfimjflfnfod
star and	ncfdfhhiilhnhof
star imelda	ncfdfgfhhihlhnhof
star in	jafcedfgfhhillhof
star includ	ncfdfgfhhiilhnhof
star of	mcegfhhiilhnhof
star on	nafcedfhhiilhnhof
star to	ncegfhhiilhnhof
star tom	ncedfgfhhijlhnhof
star who	nafcedhgfhhihlhnhof
star will	nafcegfhhiilhnhof
stark	nceghhhiflhnhof
start	bahbhcjdjgkheihjdleneoc
start a	mdhhhiflhof
start and	ncedfgihhlhnhof
start at	ncfdfgihhlhnhof
start in	jahbfcidfghoe
start line-up	ncfdfgihhlhnhof
start of	icigjiejfoe
start off	mafcehhlhnhof
start on	lcedfgjhhiflhof
start the	lafbhcedfgihhof
start to	hahbfchdigiifjfoe
start with	nceghhhiflhnhof
starter	nafcedhghhhiflhnhof
stat	nafcedfgihhlhnhof
state	cbickdkgjheihjdleneoc
state and	jahbhcideghihjfoe
state attorney	nafbhdhgfhhiflhof
state beat	oafbjcedfhhiflhnhof
state colin	nafbkcedfgfhhiflhnhof
state control	mcidfgfhhiflhnhof
state depart	nafbjcegfhhiflhnhof
state in	nafbicfdfghhhiflhof
state of	jbhcidigfifoe
state that	lbhcfdhgfifoe
state to	mahbhcfdfghhhifof
state univers	nafcfdhgfhhihlhof
state-owned	mcidfgfhhlhnhof
statement	fahbicidighhfjelfnfod
statement and	nafbidfgfhhiflhnhof
statement from	lafbidfhhlhof
statement on	nahbhcfdfgfhhiflhnhof
station	hafdjghhfijjflfnfod
station crew	obfcedjgfhhiflhnhof
station in	lafcfdhgfhhiilhof
statist	iahbfcidigeoe
status	kaidfhhlhof
staunton	mafcedfgfhhijlhnhof
stay	gahbhcidigjhfjflfnfod
stay at	laidfhhiflhof
stay in	kahbfchoe
stay on	mafbicedfghhhlhof
steadi	kafbjchdhgeifoe
steadili	mafcigfhhiflhof
steal	lafdigfhhiflhof
stealth	ocfdigfhhlhnhof
steam	nafbfcidhgfhhiflhof
steel	kafbicjgeifoe
steer	lbfcfghof
stefan	nahceghhhiflhof
stefani	nafcedhgfhhihlhnhof
stellar	mafchgfhhlhof
stem	kahbfcjdegfoe
stem cell	oaicfdfgfhhlhnhof
step	eahbickdigihejeleneoc
step closer	mbhhhifof
step down	kbfcjghifoe
step forward	nafbicedhgfhhiflhnhof
step in	kahbhdfgfihoe
step into	mafbfchdhghoe
step to	mafbhcjdfgfhhiflhof
step toward	lbhdigehhifof
step up	jahbicfdhgiifjfoe
stephen	iahbfdhgiihjfoe
stephen jone	mcfdfgihhlhnhof
sterl	mafchdhgfhhiflhof
steroid	lafcedfgjhhiflhnhof
steroid use	ncfdfgihhlhnhof
steve	iafbfchdhgiiijfoe
steve ballmer	nafchdhgfhhiflhof
steven	lbhcfghoe
stevi	mafcedfhhiilhnhof
stevi wonder	ncfdfgfhhiilhnhof
stewart	kbfdegjoe
stick	jahbhdhghifoe
stick with	mcfghhhiflhof
still	bahcjdjgjheihjeleneoc
still a	lahdfhhihlhof
still be	kbfchdhoe
still has	mchdfgfhhiflhnhof
still have	kbfgiifoe
still home	ncedfghhhihlhnhof
still in	mafbicfdfgihhiflhof
still need	lafcfdhhhiflhof
still remain	mcidfgfhhlhnhof
still to	mafbhcegfhhihlhof
still up	nbicfdfhhiflhnhof
sting	mbhcedfhhlhof
stock	dbjcldhgfhfjflfnfod
stock and	mafbhcidfgfhhlhof
stock exchang	jafbhcjdegfoe
stock index	ncidfgfhhlhnhof
stock market	iafcldfgfhhiflhof
stock price	ncidfgfhhiflhnhof
stock rose	nafbichdfgfhhiflhof
stockpil	nchdfgfhhlhnhof
stoke	lcidfhhiflhof
stolen	kdigfhhlhof
stone	kafcfdfgfhhijlhof
stood	lahdfhhiflhof
stop	faichdkghhfjelfnfod
stop the	lahbfdhgfhhifof
storag	jafcedlgehhihof
store	gafbfckdlgfifjfoe
store in	nafdigfhhiflhnhof
store inc	nafcjdfgfhhiflhnhof
store on	ncfdigfhhlhnhof
stori	fbfcidihfijjflfnfod
stori and	nafcehhihlhnhof
stori of	jcegehhijlhof
stori on	nafchdhgfhhiflhof
stori that	nafcfdigfhhlhnhof
storm	jafbkdegiihjfoe
straight	haebfchdhgkihjfoe
straight game	ocfdfgihhlhnhof
straight to	lafcedhgfhhiilhnhof
straightforward	laicehhlhof
strain	mafbhcfghhhifof
strang	lafbhdhgfhhof
strateg	kaibhcidegeifoe
strategi	iajbfdighiejfoe
strategi and	mahdfhhiflhnhof
strategist	kaichdfgfhhlhof
straw	kalbfcedfgfhhlhof
straw has	naicfdfgfhhlhnhof
straw said	lakcedfgfhhiflhnhof
stray	obicfdfhhlhnhof
streak	lafbhdegioe
stream	kafbhcfdjgehhiflhof
street	fajbickgehfihjelfnfod
street in	nahbhcegfhhiflhnhof
street journal	nafcidfgfhhiflhnhof
street of	mbjcfdfgfhhiflhof
strength	iahbicideghjfoe
strength of	kahchdfgfhhof
strengthen	jahbfcideifoe
stress	iaibhchdfghifjfoe
stress that	kbhchdfgfoe
stretch	kafbfcedhgjof
strict	lbfcfdigehhihof
strike	iahbidigihfifjflfnfod
striker	iafbfcedfgmhhifof
striker has	ncfdfgihhlhnhof
string	kbfdhiioe
string of	ldfgfhhiilhof
stringer	ncedfgihhiflhnhof
strip	kbmcfdegeifoe
strip of	objcfdfgfhhlhnhof
strip on	objcfdfgfhhlhnhof
strip wednesday	objcfdfgfhhlhnhof
stripe	nafbicedfgfhhihlhnhof
strive	nahcfdfhhlhnhof
stroke	kafbhchihoe
strong	eahcjdjghheihjeleneod
strong demand	mafcidfgfhhiflhnhof
strong sale	nchdfgfhhlhnhof
stronger	jbfcjdfoe
stronger and	nafchgfhhiflhnhof
stronger than	nchdfgfhhlhnhof
strongest	lafchdfhhlhof
stronghold	objcfdfgfhhlhnhof
struck	jahbfchdighjfoe
structur	lahbfcihhifof
struggl	fafbhcjdigjhfifjflfnfod
struggl to	ichdjgiiejfoe
struggl with	kbfcidfghifoe
stuart	kafchdfgihhifof
stuck	ncfdhgfhhiflhnhof
student	jaicidhjfnfoe
student fee	naicfdfgfhhlhnhof
studi	gaibeckdlgdjflfnfoe
studi by	mcedigfhhiflhnhof
studi say	ocedigfhhlhnhof
studi the	lahcfdhgfhhlhof
studio	hafbfcidkgeijjfoe
studio are	ncedhgfhhihlhnhof
studio to	ocedigfhhiflhnhof
stuf	ncedhhhiflhnhof
stuff	jahbfcediihoe
stumbl	nafcfdhghhhiflhof
stump	obfdigfhhiflhnhof
stun	mafbhcegihhiflhof
stunt	ncegfhhiilhnhof
stuttgart	ncedfgihhiflhnhof
style	jafbfgiihoe
su	jbfchdigeijoe
sub	mafbiceghhhiflhof
sub not	ncfdfgihhlhnhof
subject	iahbfdiihjfoe
subject of	lafchgfhhihlhof
subject to	lahcfhhiflhof
submarin	nafbicfgfhhiflhnhof
submit	kbhchoe
submit a	ncidfgfhhiflhnhof
submit to	obicedfhhlhnhof
subscrib	jbfcjdigeifoe
subscrib to	mafchdhgfhhiflhnhof
subscript	mafcedjgfhhiflhnhof
subsequ	mafchdfhhihlhof
subsidi	kcjdfgehhlhof
subsidi for	ncidfgfhhiflhnhof
subsidiari	kafcidhgfhhiflhof
substanc	ncfdfgihhlhnhof
substanti	jaibfcfoe
substitut	mafgihhiflhof
suburb	nafbicedfgfhhiilhnhof
succeed	ibhdfgiihjfoe
succeed in	mbhcfgfhhiflhof
success	dbfcjdigihfijjelfneod
success in	mafcfhhiilhof
success of	jafbfchdhiioe
success was	ncfdfhhiilhnhof
such a	iahbfdhghihoe
such an	nahcfdfgfhhihlhnhof
such as	caickdjgfhfiijelfneod
such attack	ncfdigfhhlhnhof
sudan	kblcfdegeoe
sudan on	objcfdfgfhhlhnhof
sudanes	mafbkcedfgfhhiflhnhof
sudden	kbfchghihoe
sue	jafbfcjdjgeoe
sue over	nafdigfhhiflhof
sue the	nchdfgfhhihlhnhof
suffer	gahbicidhgihfihjelfnfod
suffer a	kafbhdeghihoe
suffer from	kbfchdeghihoe
suffici	kahchdfhhof
sugar	nafchdhgfhhiflhof
suggest	eakbhcidihfifjelfnfod
suggest a	laichdfgfhhiflhof
suggest that	hcidighifjfnfoe
suggest the	iajbfchdhgfifoe
suggest there	maicfdfgfhhlhnhof
suicid	jbkcedhgeiioe
suicid bomber	nbkcedfgfhhiflhnhof
suit	iafbfckdighjfoe
suitabl	mgfhhihlhof
sum	kajcfdhgfhhiflhof
sum of	naicfgfhhlhnhof
sumitomo	ncidfgfhhlhnhof
sumitomo mitsui	ncidfgfhhlhnhof
summari	ocedfgihhiflhnhof
summer	hbfchdigjihjfnfoe
summit	kbhcfdfgfihoh
sun	jafbfdnghifoe
sun and	nafcedjgfhhiflhnhof
sun microsystem	lafcedkgfhhiflhof
sundanc	ocfdfgfhhiilhnhof
sunday	cahbldeglheiijeleneoc
sunday and	mafbhceghhhlhof
sunday as	nafbhcedfgihhiflhof
sunday by	nafcegihhiflhnhof
sunday for	nafbjcedfhhiflhnhof
sunday game	nafcedfgihhiflhnhof
sunday night	mcedfgihhihlhof
sunday telegraph	naicfdfgfhhlhnhof
sunday that	lafbhdfghof
sunday to	lafbicedegioe
sunken	obicfdfgfhhiflhnhof
sunshin	ncfdfgfhhihlhnhof
sunshin of	ncfdfgfhhihlhnhof
super	jaibfcedfgiikjfoe
super bowl	lafbfcedfgiijof
super junior	oafbfcedfgfhhiklhnhof
super union	oajcedfgfhhlhnhof
superb	lafcegihhiflhnhof
supercomput	nafcedjgfhhiflhnhof
superior	nafcedigfhhihlhnhof
supplement	ncedihhiflhnhof
suppli	hahbhckgfifjfnfoe
suppli mission	obicfdfgfhhlhnhof
supplier	kafbfcidjgeifoe
support	dajcjdighheiijeleneoc
support a	mahchdfgfhhiflhnhof
support actor	mcfdfgfhhijlhnhof
support actress	mcfdfgfhhiilhnhof
support by	mcfdhgfhhlhof
support for	lcidhgehhiflhof
support from	nbicegfhhiflhnhof
support it	ncedhgfhhiflhnhof
support of	kahbfchghoe
support role	ncfdfgfhhiilhnhof
support the	kahbfdhgfihoe
support to	mbfchdfghof
suppos	kbfdiifof
suppos to	mafcfdigfhhiflhnhof
suprem	kbjchgeoe
suprem court	lbjchgeoe
supremo	naicfdfgfhhlhnhof
sure	gaidhgjhfihjflfnfod
sure that	maicfdfhhiflhnhof
sure the	mafcehhihlhnhof
sure they	mahcfhhiflhof
surf	mafbhcedigfhhiflhnhof
surfac	kafbfcedkgiifoe
surfer	mafcedhhhiflhnhof
surg	jafbicjdfgijfoe
surg in	mafchgfhhiflhnhof
surgeri	kafbfcedigiihoe
surgeri on	ncedfgihhlhnhof
surpass	ncfdhgfhhihlhnhof
surplus	lcidfhhiflhof
surpris	fbecidhgjhfiijflfnfod
surpris that	mafcfdhgfhhihlhof
surreal	ncfdfhhihlhnhof
surreptiti	ncfdhgfhhlhnhof
surround	jahbhgfihoe
surround the	mahdfhhlhof
surveil	nbjcegfhhiflhnhof
survey	hcjdigeihjfnfoe
survey by	mafchdhgfhhlhof
survey conduct	ncfdhgfhhlhnhof
survey found	lafchdigfhhiflhof
survey of	mafchgfhhihlhnhof
survey releas	nafbichdfgfhhiflhof
surviv	idhgiihjfoe
survivor	nafbidfgfhhiflhnhof
susan	mafceghhhihlhof
suse	nafcedjgfhhiflhnhof
susilo	objcfdfgfhhlhnhof
susilo bambang	objcfdfgfhhlhnhof
suspect	iajbkgfifjfoe
suspect in	obicedfgfhhihlhnhof
suspect of	maidfgfhhiflhnhof
suspect separatist	objcfdfgfhhlhnhof
suspect without	maibicedfgfhhiflhnhof
suspend	iahbhchdegjjfnfoe
suspens	kbfdfgjhhifof
suspici	maibicfdfgfhhiflhof
suspicion	lahchgfhhiflhof
sustain	iaibfcidhjfoe
sutton	ocedfgihhlhnhof
suv	kafbfddgeifon
svetlana	kafcedfgjhhiflhof
svetlana kuznetsova	lafcedfgjhhiflhnhof
swamp	objcfdfgfhhlhnhof
swank	mcedfgfhhijlhnhof
swap	kbfcfdjgeihoe
swear	ncfdfgfhhiilhnhof
sweden	kafbfchgjifoe
sweden thoma	ncfdfghhhlhnhof
swedish	mafdfghhhlhof
sweep	kbjcfdhghoe
sweep chang	obicegfhhlhnhof
sweet	lafbfdhghihoe
swell	mcigfhhiflhof
swept	nbicehhiflhnhof
swift	lcigeoe
swim	nafcedhghhhlhof
swing	mbicedfgihhiflhof
swiss	jafbfcigiifoe
swiss re	ncidfgfhhiflhnhof
switch	iahchdhghiejfoe
switch to	maicedfhhiflhnhof
switzerland	mcfghhhlhof
sydney	jafbhgiihjfoe
sydney olymp	ncfdfgihhlhnhof
sylvain	ncfdfghhhlhnhof
sylvain marconnet	ncfdfghhhlhnhof
sym	mafcedjgfhhiflhnhof
sym infotyp	mafcedjgfhhiflhnhof
symantec	ncfdigfhhlhnhof
symbian	nafcedjgfhhiflhnhof
symbol	kbhchdegeihoe
symbol of	mafbhchdfgfhhlhof
symptom	ncidfgfhhiflhnhof
syria	objcfdfgfhhlhnhof
system	dajbhchdmgehfjelfneod
system and	lafdjgfhhiflhof
system for	mahcegfhhiflhnhof
system has	mcedigfhhiflhnhof
system in	lcedigfhhiflhnhof
system is	lcedigfhhiflhnhof
system of	naicfdfgfhhlhnhof
system that	ncedhgfhhlhnhof
system to	mahcedhgfhhlhnhof
system was	mahcegfhhlhnhof
system will	mafcedjgfhhiflhnhof
system with	ncedigfhhiflhnhof
systemat	nahbicedfgfhhiflhnhof
t	gaebhcjdigkhfjelfnfod
t have	nafchhhiflhof
t take	nafbicedfghhhiflhof
t wireless	nafcidhgfhhiflhof
t-mobile	ncidegfhhlhnhof
t0	nafcedjgfhhiflhnhof
t0000	ocedigfhhiflhnhof
t5	ocfdigfhhlhnhof
ta	nafcedfgdhlifoj
tabl	jbfchdegkifoe
tabloid	oafcedigfhhiflhnhof
tackl	hajbigiiejfnfoe
tackl on	ncfdfghhhlhnhof
tackl the	maidfgfhhiflhnhof
tactic	jahbfdhghifoe
tag	jahbfcidhifoe
tailor	ncedigfhhiflhnhof
taipei	objcfdfgfhhlhnhof
tait	mafcedfgjhhiflhnhof
taiwan	lbldfgeifof
take	Zaibhcidjgkhdijjdldndob
take a	hahbfdhgiiijfnfoe
take action	kafbfghihoe
take advantag	kchdigehhifof
take britain	maicfdfgfhhlhnhof
take charg	mbfcegihhiflhof
take control	kafbfchdjifoe
take her	nahcedfhhihlhnhof
take in	nahcfdfgfhhiilhnhof
take it	lafcedhgihhihof
take note	nafcfdigfhhlhnhof
take off	lafdhgfhhiflhnhof
take on	ibedhgiiijfoe
take out	ncedfghhhiflhnhof
take over	jbfchdhghoe
take part	iaibhghjfoe
take place	iaibfcfgiihjfoe
take the	hdigjihjflfnfoe
take them	ncedhhhiflhnhof
take up	kaichdfgfhhihof
taken	fahbhcjdhgihfihjelfnfod
taken by	mafbhdfhhlhof
taken over	nafdhgfhhiflhnhof
taken part	nafbicedfghhhiflhnhof
taken to	ncfdhgfhhlhnhof
takeov	jafbfcjdhifoe
takeov bid	nafcfdigfhhiflhnhof
takeov of	mafcidfhhiflhof
tale	lafchdfgfhhijlhof
talent	hafbfcedfgjikoe
talk	dajbkchdkgihejdleneoc
talk about	haidhghihjfnfoe
talk aim	oaicfdfgfhhlhnhof
talk between	nbicehhiflhnhof
talk in	obicfdfhhlhnhof
talk of	mcedfghhhlhnhof
talk on	lbicidfgehhifof
talk over	nafcegihhiflhnhof
talk to	jahbichdfjfnfoe
talk with	jaibidhghiejfoe
talli	mafcedfgihhihlhnhof
tampa	lafcfdfgkhhiflhof
tampa bay	mafcfdfgjhhiflhof
tank	kahbjgeoe
tanzania	naicfdfgfhhlhnhof
tap	kahbfchdighifoe
tape	lahbjcfdeghifoe
tar	ocfdfgihhlhnhof
tar heel	ocfdfgihhlhnhof
target	dajbeckdjgjhfifjelfnfod
target by	nceghhhiflhnhof
target for	kbfcighifoe
target of	lahcidfgfhhiflhof
target with	nafchdhgfhhiflhnhof
task	jahbhcfdfgioe
tast	mcfdhgfhhlhnhof
tata	objcfdfgfhhiflhnhof
taught	mcehhihlhof
tax	falbfckdiehfhjfkhmhoe
tax and	kaichdfgfhhiflhof
tax bill	lcidfgfhhiflhnhof
tax by	naidfgfhhlhnhof
tax credit	naicfdfgfhhlhnhof
tax cut	majcedfgfhhiflhnhof
tax evas	lcidfgfhhlhnhof
tax increas	naicfdfgfhhlhnhof
tax on	nahdfgfhhiflhnhof
tax rate	mahchdfgfhhiflhnhof
tax rise	maicfdfgfhhlhnhof
tax to	nahdfgfhhlhnhof
tax will	naicfdfgfhhlhnhof
tax with	naicfdfgfhhlhnhof
tax would	nahdfgfhhlhnhof
taxat	laicfdfgfhhiflhnhof
taxpay	lajdfgfhhlhof
taylor	jahbfcfdegiiioe
taylor hackford	ncfdfgfhhiilhnhof
tcl	nafchdigfhhiflhof
td	nafcedigihhiflhoe
tea	nafbjcfgfhhiflhof
teach	mahbhcedegfhhiilhof
teacher	kajcedfgfhhihlhof
team	cbhcjdhgmhejeleneoc
team and	lafcfghhhlhof
team are	mafcedfgjhhiflhnhof
team for	ncedfgihhiflhnhof
team had	nahcedfghhhiflhnhof
team has	ncedfgihhiflhnhof
team have	nceghhhiflhnhof
team in	mafcedfgjhhiflhnhof
team is	mafcedfgjhhiflhnhof
team of	lafbkcedhifoe
team report	nafcegihhiflhnhof
team that	ncfdfgihhlhnhof
team to	mcedfgihhiflhnhof
team up	lafbfckdfgeihoe
team will	nafcegihhiflhnhof
team-mate	mcedfgihhiflhnhof
teammat	nafcedfgjhhiflhnhof
tear	kahbjdeghifoe
tech	jaebhcidjgiiejfnfoe
tech firm	mafcedkgfhhiflhnhof
technic	iafbfchdioe
techniqu	kafcfdjhhiflhof
techniqu that	nafdigfhhiflhnhof
technolog	dafbhcjdogejfoe
technolog analyst	ncfdhgfhhlhnhof
technolog and	jafchdigehhifof
technolog compani	mafcedjgfhhiflhnhof
technolog consult	ncedjgfhhlhnhof
technolog firm	nafdhgfhhiflhnhof
technolog for	lafchdigfhhiflhof
technolog has	ncfdigfhhlhnhof
technolog in	mcedigfhhlhnhof
technolog industri	mcedjgfhhiflhnhof
technolog is	kafcedjgfhhlhnhof
technolog known	ncfdhgfhhlhnhof
technolog on	ncfdigfhhlhnhof
technolog that	mafcedjgfhhiflhnhof
technolog to	jafcfdkgfhhiflhof
technolog use	nafchdhgfhhiflhnhof
technolog will	lcedigfhhiflhnhof
technolog would	ncfdhgfhhlhnhof
techweb	ocedigfhhlhnhof
teen	lafbecidhihoe
teenag	iahbedhgiiijfnfoe
teeter	nafcidfgfhhiflhnhof
teeth	ncfdhhhlhnhof
tehran	mafbkcedfgfhhiflhnhof
tehran nuclear	objcfdfgfhhlhnhof
tel	ncfdfgihhlhnhof
tel aviv	ncfdfgihhlhnhof
telco	ncedigfhhiflhnhof
telecast	ncedfgihhiflhnhof
telecom	kafbfcjdigeifoe
telecom giant	nafdigfhhiflhnhof
telecom oper	ocidegfhhlhnhof
telecommun	kafbfchdjgehhifof
telegraph	laicedfgfhhihlhnhof
telephon	jaibfcidhgfifoe
telephoni	nafcddkgfhhiflhnhof
telescop	mafbjcedjefgehhiflhof
televis	fbjcigihfijjelfneod
televis in	nafbhcedhgfhhihlhof
televis network	nafchdfgfhhihlhnhof
televis show	obicfdfgfhhlhnhof
televis station	nafcedfghhhihlhnhof
tell	gaibidhgihfjelfnfod
tell lie	naicfdfgfhhlhnhof
tell the	kahbhcedhgeiioe
tell voter	objcedfgfhhlhnhof
tell you	ncfdfghhhlhnhof
temperatur	mdhgfhhiflhof
templ	oahbfcfdigfhhlhnhof
temporari	lafcidhgfhhiflhof
temporarili	mahchdfhhiflhof
tempt	kbfcjgfifoe
tempt to	mahcehhiflhnhof
ten	ibicfdiiijfoe
ten of	kbhcfdhgfihoe
tend	kahbfdiifoe
tend to	kahbfdiifoe
tennesse	lafcedfgjhhihlhof
tennesse titan	ocfdfgihhlhnhof
tenni	jafcedfglhhiflhof
tens	nafbicedfhhiflhnhof
tension	kahbkdegfifoe
tension between	mbidfgfhhiflhof
term	faibicidhghhfjelfnfod
term care	naicfdfgfhhlhnhof
term for	mahbicegfhhiflhof
term in	maibicedfgfhhlhof
term of	ibhdhihjfoe
termin	mafcidfhhiflhof
terri	lafcfdfgihhihlhof
terribl	mcedfghhhlhnhof
territori	kbidfghifoe
terror	gakbldhgejfnfoe
terror and	nbjcfdfgfhhiflhnhof
terror attack	nbicedfgfhhihlhnhof
terror bill	naicfdfgfhhlhnhof
terror suspect	lajbicedfgfhhiflhof
terror threat	nbjcfdfgfhhiflhof
terrorist	jaibjgejfoe
terrorist attack	lbidhgeifoe
tessa	nahcegfhhihlhnhof
tessa jowel	nahcegfhhihlhnhof
test	eaibidjgkhfifjelfneod
test against	nafbicedfgihhiflhof
test and	ncfdfgihhlhnhof
test at	ncedfgihhlhnhof
test for	nahcfdfhhiflhnhof
test in	mcedfgihhiflhnhof
test of	lahbhcedhhhifof
test on	nafcedfgjhhiflhnhof
test posit	lafbicedfgjhhiflhof
testament	ncfdfgfhhiilhnhof
testifi	nafbichdhgeifof
texa	kbichgiifjfoe
texan	ocedfgihhiflhnhof
text	jahcedjgehhifof
text messag	lcedjgfhhiflhof
tfboy	pcfdfgfhiiilhnhoe
tgwu	oajcedfgfhhlhnhof
thabo	objcfdfgfhhlhnhof
thabo mbeki	objcfdfgfhhlhnhof
thai	lafbkdegfihoe
thailand	kafbkdeghoe
thaksin	objcfdfgfhhlhnhof
thaksin shinawatra	objcfdfgfhhlhnhof
thame	nahcfdfgfhhihlhnhof
than 1	ndfgfhhihlhnhof
than 10	mbidfgfhhiflhof
than 100	ldigfhhiflhof
than 200	mafcfdhgfhhlhnhof
than 30	mbicedhgfhhiflhof
than 50	lbjcfgfhhiflhof
than 60	obicedfgfhhihlhnhof
than 70	nafcfdihhiflhof
than 80	mahgfhhiflhnhof
than a	hafbhchdhghiijfnfoe
than ani	lahbfdigeof
than at	lahcidfgfhhlhof
than doubl	mafbhdhgehhiflhof
than ever	lafdigfhhiflhnhof
than expect	lafcjdfgfhhiflhnhof
than forecast	nchdfgfhhlhnhof
than half	lcidfgfhhlhof
than his	naicfdfgfhhlhnhof
than in	kcidhgfhhifof
than it	kbfdhgfihoe
than just	lafcedihhiflhnhof
than last	lafcedhghhhihlhof
than one	ldhgfhhlhof
than other	mafchdfhhihlhnhof
than previous	nchdfgfhhiflhnhof
than that	kaicedhhhifof
than the	iahbhcijfoe
than they	mdhgfhhiflhof
than to	nahdfgfhhlhnhof
than two	lafbfcfdighifoe
than we	mafcfhhihlhof
than you	lcedhghhhof
thank	hafbhcidhijjfnfoe
thank to	jafbfchdhgfihoe
thank you	mafbicedfgfhhiilhnhof
thanksgiv	ocedfgihhiflhnhof
that	haibfcedhgjihjfoe
that a	gaibicjdhgfhfjflfnfod
that all	mafcedigfhhlhnhof
that are	hahbfdjjfoe
that as	mahdfhhiflhnhof
that be	nahcedfghhhiflhnhof
that block	oahbicedfgfhhlhnhof
that british	mahbhdfgfhhiflhof
that can	hbhcfdkgfifoe
that claim	nahcedhgfhhiflhnhof
that come	ncfdhhhlhnhof
that concern	naicfdfgfhhlhnhof
that conflict	objcfdfgfhhlhnhof
that consum	mafcigfhhiflhnhof
that could	iahbicfdjjfoe
that discrimin	nahcfdfgfhhlhnhof
that end	nafcedhghhhiflhnhof
that even	ncedhgfhhlhnhof
that fit	ncfdhgfhhihlhnhof
that for	nahcedfhhlhnhof
that gadget	mcfdigfhhlhnhof
that game	lafcedhgihhiflhof
that get	ncfdhgfhhlhnhof
that go	naicfdfhhlhnhof
that gordon	naicfdfgfhhlhnhof
that had	lafcfdhgfhhihlhof
that has	gahcidighhfihjflfnfod
that have	ibfchdijfoe
that he	fajchgjhfihjelfnfod
that help	ncidfgfhhiflhnhof
that her	ncfdfhhiilhnhof
that his	jahbicedhghjfoe
that i	jaibfcegiifoe
that if	jahbfcfdhghoe
that in	kahbfdhghifoe
that includ	mafbhchdhgehhifof
that infect	ncedigfhhiflhnhof
that is	eaibichdigihfifjelfnfod
that it	cahbhckdjghhejeleneoc
that john	nahbicedfgfhhiflhnhof
that kill	nafbicedhhhiflhof
that labour	maicfdfgfhhlhnhof
that led	mbicfdfhhiflhof
that let	lafcfdjgfhhiflhof
that make	lcfgfhhihlhof
that mani	jbfcfdigfihoe
that might	nafbhcfghhhiflhof
that more	kafchdigfhhiflhof
that most	mdhgfhhiflhnhof
that move	mcidehhiflhnhof
that mr	jajcidfgehhifof
that near	nbhcfgfhhiflhnhof
that need	nafbicehhiflhnhof
that new	lahgfhhihlhof
that no	lahcfdfhhlhof
that not	lahceghhhiflhof
that of	kaidhgehhof
that offer	mafdhgfhhiflhnhof
that on	naicfdfgfhhlhnhof
that one	mcedigfhhiflhnhof
that onli	lahcfgfhhihlhof
that other	mdhgfhhiflhof
that our	mahcfdhgfhhlhof
that peopl	iaibfcedjgfifoe
that point	mafceghhhihlhof
that provid	ncegfhhlhnhof
that run	ncedhgfhhihlhnhof
that she	jahbfdhgiihjfoe
that should	lahdhgfhhiflhof
that some	kcigfhhiflhof
that the	aajbhcjdkgjheihjdlendoc
that their	laicedhgfhhiflhnhof
that there	iaibfdigeoe
that these	kahchdhgehhof
that they	faichdjghhfihjflfnfod
that they'r	naicfdfgfhhlhnhof
that this	iaibfchiijfoe
that those	mahcehhiflhnhof
that to	nahdfgfhhlhnhof
that two	mafbihhiflhof
that use	kahcedjgfhhiflhof
that was	hajbecfdhgjihjfnfoe
that washington	objcfdfgehhlhnhof
that we	gaibfchdhgijfnfoe
that were	kbfchghoe
that what	lahceghhhlhof
that while	lcigfhhiflhof
that will	gahcidjifjflfnfoe
that with	mgfhhiflhnhof
that work	mcedhgfhhlhnhof
that would	hahbhcidiifjfnfoe
that you	jbfcedighihoe
thatcher	nahbjcedfgfhhiflhof
the 100	nafbjcehhiflhof
the 11	jahbfchdeghoe
the 12	mahdfgfhhlhnhof
the 17-year-old	nafcedfghhhihlhnhof
the 18-year-old	nafcedfghhhihlhnhof
the 1960s	lahcedfhhiilhof
the 1980s	jbfchdhgeiioe
the 1990s	kafcjgehhlhof
the 2	mafbicfgfhhihlhof
the 2000	mcedfgihhiflhnhof
the 2001	laidfgfhhlhof
the 2003	mcfdfgihhlhnhof
the 2004	jafbicfdegjihoe
the 2005	lafbfdfgjhhiflhof
the 2006	lafbfcfdhgiof
the 2007	ncfdfghhhlhnhof
the 2012	ncedfgihhiflhnhof
the 20th	naidfgfhhlhnhof
the 21st	nafbhcedigfhhlhof
the 22	obicedfhhlhnhof
the 22-year-old	lcedfgihhihlhof
the 26-year-old	ncfdfghhhlhnhof
the 28-year-old	mafcedfghhhihlhnhof
the 3	objcfdfgfhhlhnhof
the 31-year-old	mcedfgihhiflhnhof
the 34-year-old	mafcedfgihhihlhnhof
the 35th	ncfdfgihhlhnhof
the 60m	ncfdfgihhlhnhof
the 74-year-old	ncfdfgfhhiilhnhof
the abil	kaicedjgfhhiflhof
the absenc	lafbfcfgiof
the abu	obicfdfgfhhlhnhof
the academi	lafcedfgfhhiklhnhof
the accus	nafbicfdhgfhhiflhnhof
the action	kbfdhoe
the actor	lafcegfhhijlhof
the administr	mafbigfhhiflhof
the advic	nahcfdfgfhhihlhnhof
the afghan	objcfdfgfhhlhnhof
the african	oafbicedhgfhhiflhnhof
the aftermath	mbicehhiflhof
the age	jbfijoe
the agenda	maibhdfgfhhiflhof
the agreement	laichdfgfhhiflhof
the aid	maicfdfgfhhlhnhof
the aim	lahgfhhlhof
the airlin	kafckdfgfhhiflhof
the al-jazeera	oahbicedfgfhhlhnhof
the album	mcedfgfhhijlhnhof
the all	ncfdfghhhlhnhof
the alleg	lahbhcfdeghoe
the allianc	maicfdfgfhhiflhnhof
the american	iafbhcfgkjfoe
the amount	kafcigfhhlhof
the announc	kbhchdeghihoe
the annual	lbfcigehhiflhof
the answer	nahbicedfhhiflhnhof
the appar	lbigehhiflhof
the appl	ncedigfhhlhnhof
the area	kaibhgeifoe
the argentin	mafdfghhhlhof
the argument	naicfdfgfhhlhnhof
the arizona	nafcedfgihhiflhnhof
the armi	nahbicedfgfhhiflhnhof
the arrest	nafbjdfgfhhiflhnhof
the arriv	nafbfdigfhhiflhnhof
the artist	mafcegfhhiilhnhof
the asian	kahbicfdeghoe
the associ	jahbidhifjfoe
the athen	lafdfgjhhiflhof
the atlant	mbfcfdhgfhhihlhof
the atlanta	nafcedfgjhhiflhnhof
the atmospher	nceghhhiflhnhof
the attach	ncfdigfhhlhnhof
the attack	lahbichgeifoe
the auction	lafcidfgfhhiflhnhof
the audienc	kahcedhgehhiiof
the australian	jafbhchdegjoe
the author	lchdhgfhhiflhof
the autumn	lcedhghhhiflhof
the averag	jaibfchgeoe
the aviat	jafbfdfgehhilof
the award	jafbfcegehhilof
the azzurri	ncfdfgihhlhnhof
the back	haibfgkifjfoe
the bafta	ncfdfgfhhiilhnhof
the bahama	nbhcedfgfhhihlhnhof
the balanc	mafghhhiflhof
the balco	mafcedfgjhhiflhnhof
the ball	iafbicedfgkifoe
the ban	kajbfcfdhifoe
the band	jafcedfgfhhillhof
the bank	ibhckdeifoe
the bar	mahcehhiflhnhof
the basi	ldfghhhlhof
the basic	nahcedhgfhhlhnhof
the battl	ncedhgfhhlhnhof
the bbc	eaibechdjhfijjflfnfod
the beasti	ocfdfgfhhiilhnhof
the begin	jbhihoe
the belgian	mafcedfgjhhiflhnhof
the bench	ncedfgihhiflhnhof
the benefit	jbfchdhifoe
the berlin	mcedfgfhhiilhnhof
the bernabeu	ncfdfghhhlhnhof
the best	fbechdhgihfikjflfnfod
the better	lahcedfghhhlhof
the bid	lafbfcidfoe
the big	iahbfchdfgiihjfoe
the biggest	gbecidjihjfnfoe
the bill	jakbfdeoe
the birth	nahcfdfgfhhihlhnhof
the black	kahbidfihjfoe
the block	nafcedihhiflhnhof
the blog	ncedigfhhlhnhof
the blu-ray	mafcedjgfhhiflhnhof
the blue	lafbfgioe
the board	jafbfcighoe
the bodi	lbicedhghifoe
the book	kahbfcfdegfijoe
the boom	mcidegfhhiflhnhof
the border	mafbicfdfghhhifof
the boston	mafcedfgjhhiflhnhof
the bottom	lafbhdfghhhof
the box	kafcehhijlhof
the brand	nafchdhgfhhiflhnhof
the brave	nafcedfgihhlhnhof
the brazilian	lafdfgjhhiflhof
the break	lafdfgihhiflhof
the breakdown	ncfdfghhhlhnhof
the breeder	ocedfgihhiflhnhof
the british	hajbhghhfihjflfnfod
the brown	nafcedfgjhhiflhnhof
the budget	lahcidfgfhhiflhof
the build	ldfgfhhihlhof
the build-up	ncfdfghhhlhnhof
the bulk	mafcigfhhiflhnhof
the burden	mafdhghhhiflhof
the bush	kafbichdhoe
the busi	kbfcidigeifoe
the cabinet	lajbicedfgfhhiflhof
the call	maicehhiflhnhof
the camera	lcedhgfhhihlhof
the campaign	jajbfcfihoe
the capit	lafbjchdfgehhifof
the captainci	ncfdfghhhlhnhof
the car	jbhchdigeoe
the card	laicfdfgfhhiilhof
the caribbean	lafbjgehhof
the case	iahbfchdhihjfoe
the cast	ncfdfgfhhiilhnhof
the cathol	naicfdfgfhhlhnhof
the caus	lbhcfdigfoe
the cbs	mafcegfhhiilhnhof
the cell	mafcedjgfhhiflhnhof
the centr	iahbfdhghihjfoe
the central	jahbhcidfifoe
the ceremoni	kafcedfgfhhiklhof
the chairman	laicfdfghhhiflhof
the challeng	mahcehhiflhnhof
the chamber	najcedfgfhhiflhnhof
the champ	ncedfgihhiflhnhof
the champion	kafcedfgjhhiflhof
the championship	lcedfgihhiflhnhof
the chanc	jahbhchdfghihjfoe
the chancellor	ialcedfgfhhiflhof
the chang	jaibfcigeifoe
the channel	ncfdfgfhhiilhnhof
the charg	kahchdegfhhihof
the chariti	mahcehhlhof
the chart	lafcedfgfhhiklhnhof
the chicago	nafdfgihhiflhof
the chief	nchdfgfhhiflhnhof
the child	nahcfdfgfhhihlhnhof
the children	lcegfhhiilhof
the chines	mafbhchdhgehhiflhof
the chip	mafdigfhhiflhof
the choic	ncegfhhihlhnhof
the christma	lafchgfhhihlhof
the chrysler	nafcedfgihhiflhnhof
the church	nafcedfghhhihlhnhof
the circumst	naicfdfgfhhlhnhof
the citi	iafbjhfiijflfnfoe
the civil	nahdfgfhhlhnhof
the claim	laicfdfhhiflhnhof
the clash	mafcfdfhhihlhnhof
the classic	ncedhgfhhihlhnhof
the clearest	nbidfgfhhiflhnhof
the close	kafbhchdfgiifoe
the club	ibfchdegkifoe
the coach	lahcedfgjhhiflhof
the coast	oafbhcedhgfhhiflhnhof
the code	mafcedihhiflhnhof
the collaps	mafcidfhhiflhnhof
the colorado	ocfdfgihhlhnhof
the come	kchdhhhifof
the comment	laidfhhiflhof
the commerci	nafbicegfhhihlhnhof
the commiss	kaibfchgfifoe
the committe	lajcegfhhof
the common	ialcedfgfhhiflhof
the communic	nafchgfhhiflhnhof
the communiti	naicfdfgfhhlhnhof
the compani	dafbfcodkehfhjfkhmhoe
the competit	kbfcfdhgioe
the complaint	ncfdfgfhhiilhnhof
the comput	kafdjgfhhiflhof
the concern	maicfdfgfhhlhnhof
the condit	mchdfhhiflhnhof
the confer	mahdfhhiflhof
the conserv	halbfdfgeifoe
the consol	mcfdigfhhlhnhof
the constitut	naibfchdfgfhhiflhnhof
the consum	jafcfdjgfhhiflhof
the content	ldhgfhhlhof
the contest	mcegfhhiilhof
the continu	mchdehhlhof
the contract	lafchdhghhhiflhof
the control	mbhchdfgehhlhof
the controversi	kaibidegeihoe
the convoy	objcfdfgfhhlhnhof
the core	lahchgfhhiflhof
the corner	ncfdfghhhlhnhof
the corpor	nafbkcfdfgfhhiflhnhof
the cost	iahbfcigfoe
the council	jajbfdfgeof
the countri	eaibjckdfhfjelfnfod
the countrysid	naicfdfgfhhlhnhof
the court	iaichghjfnfoe
the creation	laicegfhhlhof
the creativ	mafcedhgfhhiilhnhof
the crime	nafcedigfhhihlhnhof
the crimin	naicegfhhiflhnhof
the crisi	oahbicfdfgfhhlhnhof
the critic	lahcegfhhihlhof
the crowd	lcfdfghhhihof
the current	hahbfcidhghihjfnfoe
the cut	mahdfgfhhihlhnhof
the czech	lcedhghhhiflhof
the daili	mahcfdfghhhlhof
the damag	mbfchdhgfhhiflhof
the dark	ncedfhhihlhnhof
the data	lafchdhgfhhiflhnhof
the date	maicedfghhhiflhnhof
the davi	ncfdfgihhlhnhof
the day	haibfchghihjfnfoe
the dead	mafbhcfgfhhihlhof
the deal	iaibhckgfifjfoe
the death	kahbicfdhoe
the debat	laibhcehhiflhof
the debt	nafbichdfgfhhiflhof
the decis	haibhchdfgihfihjflfnfoe
the declin	mafdfhhihlhof
the defeat	mcedfgihhiflhnhof
the defend	mahcedfgihhiflhof
the deficit	lafcidfhhiflhof
the democrat	nbhchdfgfhhiflhof
the demonstr	nahcedhgfhhiflhnhof
the denver	nafcedfgihhiflhnhof
the depart	lajbhcegeoe
the departur	nchdfgfhhlhnhof
the deploy	naibicedfgfhhiflhnhof
the deputi	naicfdfgfhhlhnhof
the desktop	nafcedjgfhhiflhnhof
the detail	mcedigfhhiflhnhof
the detaine	maicfdfgfhhlhnhof
the detroit	nafcfdfgihhiflhnhof
the deutsch	ocedfgihhlhnhof
the develop	kbicfdigeifoe
the devic	lahdhgehhof
the differ	lchgfhhiflhof
the digit	kafcedjgfhhihlhof
the direct	ndigfhhiflhof
the director	lbfcfdhiioe
the disast	kaibfchgeihoe
the disc	ncfdigfhhlhnhof
the discoveri	lbhdigeifof
the display	nafcidehhiflhnhof
the disput	lahbfdfghhhof
the document	maicedhgfhhiflhof
the dollar	jafckdfgehhof
the dolphin	ocfdfgihhlhnhof
the domest	mahdhgfhhiflhof
the door	kbfdfghihoe
the doubl	mcedfghhhlhnhof
the draw	mcfdfgihhlhnhof
the drop	mdfhhihlhof
the drug	mafchghhhiflhof
the dutchman	ncfdfghhhlhnhof
the e-mail	nahcedigfhhiflhnhof
the earli	jafbfdighihoe
the earth	mahbhcedhgehhlhof
the east	laibfdeghoe
the econom	kahbhcjdegeifoe
the economi	hajbfckdegeifoe
the edg	mbhcedfhhlhof
the educ	nbhcedfgfhhihlhnhof
the effect	lbidfgfhhifof
the effort	lbhcfhhiflhof
the eighth	mafcedfgjhhiflhnhof
the elder	laibicedegfhhiflhof
the elect	halbfcedhgeifoe
the elector	lajcedfgfhhiflhnhof
the electron	ncfdhgfhhlhnhof
the embattl	nafbicfdhgfhhiflhof
the emerg	mafcfdhhhiflhof
the end	eahcjdhgjhfihjelfnfod
the engin	nafbhchgfhhiflhof
the england	jafcegkhhiflhof
the english	kbfdegiihoe
the entertain	ncfdhgfhhlhnhof
the entir	mafcedhghhhiflhnhof
the entranc	nafbicegfhhihlhnhof
the environ	laicedhgfhhiflhof
the environment	nahbicegfhhiflhnhof
the episod	nahcfdfgfhhihlhnhof
the equival	mahcfgfhhiflhnhof
the estim	nafbicedhgfhhlhnhof
the eu	iajbicigeifjfoe
the euro	jafckdfgfhhiflhof
the european	fajbhcidighhfiejelfnfod
the eurozon	nchdfgfhhlhnhof
the eve	nafbicedhhhiflhof
the even	ncedhghhhiflhnhof
the event	iahbfcegiijjfoe
the evid	mahcfdfhhlhnhof
the exact	nahcfgfhhlhnhof
the execut	nahcfdfhhlhnhof
the exist	maicegfhhlhnhof
the exit	nafbjcedfhhiflhnhof
the expect	kaibfdfoe
the experi	ncfdhgfhhlhnhof
the expert	nafceghhhihlhnhof
the explos	nafbicegfhhiflhnhof
the extra	lahchgehhihof
the fa	lafcedfgjhhiflhnhof
the face	kahbhchdfifoe
the fact	haibfdhghiijfnfoe
the fall	lafbhcidfgfhhlhof
the famili	lahbhchdfifoe
the famous	nafcedhgfhhihlhnhof
the fan	mafcedighhhiflhof
the far	nbicfdfhhiflhof
the fast-growing	nchdfgfhhlhnhof
the fastest	mafchdhgfhhiflhof
the favourit	lafcedfgihhiilhof
the fbi	nafbhcfdhgfhhiflhof
the fear	nahbicedfhhiflhnhof
the fed	nafcidfghhhiflhof
the feder	iafbicjjfoe
the festiv	kafcfgehhiklhof
the field	jbfcfgkifoe
the fifth	kafbichdeghoe
the fight	lahbjcfdeoe
the figur	ibicjgfifoe
the file	mdhgfhhiflhof
the film	gbfcedhgeimoe
the final	gbfgkiijfnfoe
the financ	mchdfhhiflhnhof
the financi	jbfcjghifoe
the finish	mafcfgjhhiflhof
the firm	gbfcldigeifoe
the first	bahbicjdigkheijjdlendoc
the five	kahbhdfihoe
the florida	lafbjchdeoe
the focker	ocfdfgfhhiilhnhof
the focus	ldhgehhihlhof
the follow	lahbicfdeihoe
the food	mafchdhgfhhiflhof
the footbal	jcfdfgjhhiflhof
the forc	lahchdhgfhhiflhof
the foreign	lajbhdfgeifof
the form	lafcfdhghhhlhof
the former	iaicidfghjfoe
the forthcom	laicedfhhlhof
the forum	ncfdhgfhhlhnhof
the forward	ncfdfghhhlhnhof
the four	jaicedhgiifoe
the fourth	gbfcjgjiijfoe
the free	ncfdhgfhhlhnhof
the french	iafbhchgijfoe
the front	lahcedfgihhlhof
the ft	nchdfgfhhlhnhof
the full	kahbfghihoe
the futur	gaibfchdiihjflfnfoe
the g7	ncidfgfhhlhnhof
the g8	majcedfgfhhlhnhof
the gadget	mcfdigfhhlhnhof
the game	ebfcedjgmiijfoe
the gap	kahbfchghifoe
the gaza	nafbkcedfgfhhiflhnhof
the general	iakbhifjfoe
the german	jafbhcighoe
the giant	nafcfdfghhhihlhnhof
the global	jbfchdigeoe
the goal	mafcegihhiflhnhof
the gold	nceghhhiflhnhof
the golden	kahbfdfgeijoe
the good	kahbfdhifoe
the govern	dalbickgfhfjelfnfod
the governor	objcedfgfhhlhnhof
the grand	lafcegihhiflhof
the great	jahbfcfgiihoe
the greatest	kbfceghiiof
the greek	nafbicedhhhiflhof
the greenback	mafcidfgfhhiflhnhof
the ground	iaibfcedhghihoe
the group	hahbfcidhiijflfnfoe
the grow	kafbfchdigehhihof
the growth	kbfchdigeifof
the guardian	ncedfhhihlhnhof
the gulf	nafbidfgfhhiflhnhof
the gunner	ncfdfgihhlhnhof
the guy	ncfdfghhhlhnhof
the half-time	ncedfghhhihlhnhof
the hall	ncedhghhhiflhof
the hand	jahbfchghifoe
the handheld	mcedigfhhlhnhof
the happi	ncfdfgfhhiilhnhof
the head	jbfchghihoe
the headlin	mcfdfhhihlhnhof
the health	mahbhchdfgfhhiflhof
the heart	jahbhcfdfghoe
the heavi	nafbichdfgfhhiflhnhof
the heel	ncidehhlhnhof
the height	nafbicegfhhihlhnhof
the high	jaibfdigfifoe
the highest	ibfciihoe
the histori	ncedhgfhhihlhof
the hit	nafcedfghhhiilhnhof
the hollywood	mcedfgfhhijlhnhof
the home	iakbfcedhghifoe
the homeland	nafbicedhgfhhiflhnhof
the honour	ncfdfgfhhiilhnhof
the hope	mahcedfhhihlhnhof
the host	mafcedfgjhhlhnhof
the hous	hajcidhgejfnfoe
the houston	lafbicedfgjhhiflhof
the huge	kafbfchdigehhihof
the human	maicedhgfhhiflhnhof
the hunt	naicfdfgfhhlhnhof
the id	nahcfdfgfhhihlhnhof
the idea	iaibfcedigfiijfoe
the imag	lcedighhhiflhof
the imam	obicfdfgfhhlhnhof
the impact	jbfcidhgfifoe
the implic	nahcfdfgfhhlhnhof
the import	nahcedfhhlhnhof
the impress	mafchhhiflhof
the inaugur	nafcedfgihhlhnhof
the incid	mcedfghhhihlhnhof
the increas	kdihhifof
the incred	ncfdfgfhhiilhnhof
the independ	lbfihoe
the indian	jahbecidhoe
the individu	mahcehhihlhnhof
the industri	ibhcidhgeiijfoe
the inform	kahcfdigfhhiflhof
the initi	kahbfchdfoe
the inquiri	nahdfgfhhiflhnhof
the institut	maicfdfgfhhlhnhof
the insur	mafcidhgfhhiflhof
the interest	lahchgfhhlhof
the interim	objcfdfgfhhlhnhof
the intern	gahbecidigihfiijflfnfod
the internet	ibfdkgeoe
the interview	mahdfgfhhihlhof
the introduct	maicegfhhlhnhof
the invas	obicfgfhhlhnhof
the investig	mchdfgfhhlhnhof
the ipod	mcedigfhhlhnhof
the iraq	laibicedfgfhhihlhof
the iraqi	lbkcfdfgfhhiflhof
the ireland	ncfdfghhhlhnhof
the irish	jafbhcfgjifoe
the island	mafbjcfgehhifof
the isra	objcfdfgfhhlhnhof
the issu	gakchdhgfjfnfoe
the italian	jbhdfgjifoe
the japanes	mafbichgehhiflhof
the job	jajbhceifoe
the joint	lahchdfghhhiflhof
the journalist	nahcedhgfhhiflhnhof
the judg	kbhgfiioe
the judgement	naicfdfgfhhlhnhof
the juri	lafdhhhihof
the key	jahbfchghifoe
the kick	ncfdfghhhlhnhof
the kid	nahbicedfgfhhlhnhof
the kill	nafbhcehhlhnhof
the killer	ncfdfgfhhiilhnhof
the kind	lahcfdhgfhhiflhof
the king	lbhcedfiiof
the knockout	ncedfgihhiflhnhof
the kobe	ncedfgihhiflhnhof
the kremlin	mafbfcidfgfhhiflhnhof
the label	mcegfhhiilhnhof
the labour	ialbhcfdfgeifof
the lack	kbhifoe
the lad	ncfdfgihhlhnhof
the languag	nchgfhhiflhnhof
the largest	jbfcjdigeifoe
the last	dahbfcidigkhfiijelfneod
the late	kahbicfdfghihjfoe
the latest	fahbfcjdjghhfihjelfnfod
the launch	kbfcfdjgehhof
the law	iakbfifoe
the lawsuit	mafcfdigfhhihlhof
the lead	iafbfgjiijfoe
the leader	laibhcedfghifoe
the leadership	naicfdfgfhhlhnhof
the leagu	kahcedfgjhhiflhof
the left	mcedhghhhiflhof
the legal	jahbfihoe
the legendari	ncfdfgfhhiilhnhof
the legisl	mahcfdhgfhhiflhnhof
the lesson	nafcedigfhhlhnhof
the level	kahchdhgehhiflhof
the lib	ialcedfgfhhiflhof
the liber	ialcedfgfhhiflhof
the libertin	ncfdfgfhhiilhnhof
the life	lbhdegfiioe
the like	jbfdhghihoe
the limit	lahchgfhhifof
the line	jahbfcedhgioe
the line-up	ncfdfgfhhiilhnhof
the linux	nafcedjgfhhiflhnhof
the lion	lafcedfgjhhiflhnhof
the list	jafbhchdhiijfoe
the live	kahbfcfdfgfiiof
the local	kaibfchdeifoe
the london	jbfcidfghihoe
the long	kbichghifoe
the long-running	ncfgfhhihlhnhof
the longest	nahcehhiflhnhof
the lord	jakbfcfdfgeihoe
the los	lafbfghiioe
the loss	ncfdhhhiflhof
the love	ncfdfgfhhiilhnhof
the lowest	lahcidfgfhhiflhof
the lsu	ocfdfgihhiflhnhof
the mac	ncfdigfhhlhnhof
the machin	lafcedjgfhhiflhnhof
the madrid	nahbhcedfghhhiflhof
the magazin	nafgfhhihlhof
the main	haibfcidhihjfnfoe
the major	iahbfchdhgjifjfoe
the make	ncfdfgfhhihlhnhof
the maldiv	nafbidfgfhhiflhnhof
the malici	mcedigfhhlhnhof
the man	jahbfcedhgiihoe
the manag	mafchdfghhhiflhof
the manchest	mafcedfghhhihlhnhof
the manufactur	mafcigfhhiflhnhof
the map	nbicedhgfhhlhnhof
the march	nbidfgfhhiflhnhof
the mark	ncedihhiflhnhof
the market	fahbfckdjgeifjfoe
the mass	nahcfdhgfhhlhnhof
the massacr	obicfdfgfhhlhnhof
the match	iafcedfglhhiflhof
the matter	mahchdfghhhiflhof
the meantim	mahcfdfhhiflhnhof
the measur	lahbhcfgfhhiflhof
the medal	ncfdfgihhlhnhof
the media	jbfgioe
the meet	lahbfghifoe
the member	ncegfhhihlhnhof
the memori	nahcedfghhhiflhnhof
the men	jaibicfdfghoe
the mental	naicfdfhhlhnhof
the merger	laicidfgfhhiflhof
the messag	lafbhcedjgfhhiflhof
the metropolitan	obicfdfgfhhlhnhof
the miami	nafcedfgjhhiflhnhof
the middl	jaibigfoe
the midfield	ncfdfgihhlhnhof
the militari	mahbicedhgfhhiflhof
the millennium	mahcedfghhhlhof
the million	lahcehhihof
the ministri	lbichdfgfhhiflhof
the minnesota	nafcedfgjhhiflhnhof
the mirror	nahcfdfgfhhlhnhof
the mistak	mahcedfghhhiflhnhof
the mobil	kcfdjgfhhiflhof
the moment	iahbhcfdhghjfoe
the money	iaibfcidfghjfoe
the month	kbfchdhoe
the more	jbfcfdhgiihoe
the most	eahbhcidigihfiijelfneod
the motion	ncfdhgfhhlhnhof
the motiv	naicfdfgfhhlhnhof
the move	gahcjdiiejfnfoe
the movi	kafcedhgfhhijlhof
the mpc	mahchdfghhhiflhof
the mtv	ncfdfgfhhiilhnhof
the much	nahchgfhhiflhof
the music	jafbfcedigeikoe
the muslim	nbjcedfgfhhiflhnhof
the mutual	ncidfgfhhlhnhof
the name	kbicedhgeiioe
the nation	fahbhcjgjhfihjelfnfod
the nbc	nafdfgfhhiilhnhof
the ncaa	ocfdfgihhlhnhof
the near	mafbhghifof
the need	iaibfchdigeifoe
the net	iafbfcfdkifoe
the netherland	lbfcfdhgiifoe
the network	mafcfdigfhhlhnhof
the new	daicjdjgiheihjeleneoc
the newest	nafcedhghhhlhof
the news	jahbhcideoe
the newspap	kahbfchdeghoe
the next	dajbfcjdigihfjelfneod
the nhs	majcfdfgfhhlhnhof
the night	kafcedfhhijlhof
the nikkei	ncidfgfhhlhnhof
the ninth	nafcedfgihhiflhnhof
the nl	oafbicedfhhiflhnhof
the no	mafbfchgiifoe
the north	kbicfdeghiioe
the northern	kahbjdegfoe
the norwich	ncfdfghhhlhnhof
the novel	ncfdfgfhhiilhnhof
the nuclear	nahbidfgfhhiflhnhof
the number	faicidjgfhfihjelfnfod
the observ	mahdfgfhhihlhof
the offer	lahcidfgfhhiflhof
the offic	jahbhcidfgeihoe
the offici	kahbfdigfihoe
the oil	lafcighhhiflhof
the old	kahbfdhghhhifof
the olymp	jbicfdegjifoe
the on	mafcidfgfhhiflhnhof
the one	jbfcfdhgioe
the ongo	mahchdfgfhhiflhnhof
the onli	gaibhcfdhghhfihjflfnfod
the onlin	lafchdigfhhiflhof
the open	iafbidhgijfoe
the oper	kafbhcedjifof
the opera	ncfdfgfhhiilhnhof
the opportun	kahbfcfghihoe
the opposit	jahbhchdfghifjfoe
the option	mafchdfhhiflhnhof
the orang	nafcedfgihhlhnhof
the organis	kahbfcfdhghihoe
the origin	iafbfcfdjgeijoe
the oscar	kafcedfghhhiklhof
the other	gaibedhgjhfihjflfnfoe
the outcom	lbhcfdfghhhifof
the outlook	mcidfgfhhlhnhof
the overal	kafcidfhhihof
the owner	lafchdhgehhihlhof
the pace	mafchdfghhhiflhnhof
the pacif	objcfdfgfhhlhnhof
the pack	ncfdfgihhlhnhof
the page	ncedigfhhiflhnhof
the pair	jahbfdfghiioe
the pakistani	najcfdfgfhhlhnhof
the palestinian	nbjcedfgfhhiflhnhof
the panel	lbicfgfhhof
the paper	jajbfcidegehhifof
the parent	mgfhhihlhof
the parliamentari	naicfdfgfhhlhnhof
the part	mafgfhhihlhof
the parti	hambicedegeoe
the passion	ncfdfgfhhiilhnhof
the past	fahcidigihfihjflfnfod
the payment	naidfgfhhiflhnhof
the pc	mafcedjgfhhiflhnhof
the peac	nbidfgfhhiflhnhof
the peak	nafdhgfhhiflhnhof
the pentagon	nafbidfgfhhiflhnhof
the peopl	iahcfdigfiijfoe
the perform	mafcedfghhhiilhnhof
the person	kahbfoe
the phone	mcedigfhhiflhnhof
the pilot	mafcedhgfhhiilhof
the pitch	kcegjhhiflhof
the plan	hakbfchjfoe
the planet	nbicedhgfhhiflhnhof
the planetari	ocedigfhhlhnhof
the player	hafbfcedhglifoe
the point	kahbfdhifoe
the polic	jakbfcfdiifoe
the polici	mahcfgfhhiflhnhof
the polit	jaibhcidegfifoe
the poll	jahbhihoe
the poor	lchgfhhiflhof
the poorest	nahcfgfhhlhnhof
the pop	lcedfgfhhijlhnhof
the popul	lahchgfhhiflhof
the popular	jafdjgeihoe
the portabl	ncfdhgfhhlhnhof
the posit	lahchdfhhiflhof
the possibl	jahbhchifoe
the post	mahcedfghhhiflhnhof
the poster	naicedhgfhhiflhnhof
the postseason	obicedfhhiflhnhof
the potenti	jahbfchdioe
the power	jaibhcedhghoe
the practic	mahcedihhiflhof
the premier	nafcfdfghhhihlhof
the premiership	jahcfdfgjhhifof
the presenc	nafbicegfhhihlhnhof
the present	kaicehhihof
the presid	kbidigeifoe
the presidenti	nbicfdfgfhhiflhnhof
the press	lcedhghhhlhof
the pressur	jbfdhgiifoe
the prevent	nahdfgfhhiflhnhof
the previous	hbfcjjfoe
the price	ibfckdhgeifoe
the prime	halbjcfdegeifoe
the princip	nahcedhgfhhiflhnhof
the prison	mcegfhhiilhnhof
the privat	lcidhgfhhiflhof
the prize	lafcegfhhiilhnhof
the problem	hajbfchdhifjfoe
the process	jahbhdhoe
the produc	mafcegfhhijlhnhof
the product	jchdigehhifof
the program	lafcfdihhof
the programm	lahcedfgfhhijlhof
the project	jbfchdhgeiioe
the promis	nahcedigfhhiflhnhof
the properti	nahdfgfhhiflhnhof
the propos	iajbfchdfjfoe
the prospect	mchdfhhiflhof
the psp	mcfdigfhhlhnhof
the public	gakbfchdhgeiijfoe
the purchas	mafcidfgfhhiflhnhof
the qualiti	kahbfdhghifof
the quarter	lafcidhgfhhiflhof
the quarter-finals	mcedfgihhiflhnhof
the queen	maidfhhiflhof
the quest	obicfdfgfhhihlhnhof
the question	kahbiceghifoe
the quot	nafbhcidegfhhiflhof
the race	jbfcfdhgjoe
the radio	mafgehhiilhof
the ralli	mafdfgihhof
the rang	mcedhgfhhihlhnhof
the rank	mafchdfhhlhof
the rapper	mcfdfgfhhijlhnhof
the rate	ldfgfhhiilhof
the raven	nafcedfgjhhiflhnhof
the reach	nafcfdigfhhiflhnhof
the real	jbfdhihoe
the realiti	mahcegfhhihlhnhof
the reason	kaicedfghhhiflhof
the recent	jbfchdhgfoe
the record	jbfcedjiioe
the recoveri	mcidfgfhhiflhnhof
the red	jafbfchdfgjihjfoe
the refere	lafcedfgjhhiflhnhof
the referendum	oaicfdfgfhhlhnhof
the region	iaibhchdiiejfoe
the regular	ncedfgihhiflhnhof
the relat	mafchdhgfhhiflhof
the relationship	lahdhgfhhiflhof
the releas	kahbicfdhgeoe
the remain	kbhdeihoe
the remaind	ncedfgihhiflhnhof
the remark	naicfdfgfhhlhnhof
the report	hajbfcidjgfifjfoe
the research	jaibfcedkgehhifof
the resign	mcidfgfhhiflhnhof
the respons	mahdfhhlhof
the rest	haibfcidegiihjfoe
the restiv	objcfdfgfhhlhnhof
the result	hahbfchdhgijfnfoe
the retail	mafcidfgfhhiflhnhof
the retir	nafbicedfghhhiflhof
the return	kahbfcfghihoe
the rich	mchdfhhiflhof
the right	faichdhgihfihjflfnfod
the ring	kafcfdhgfhhiiof
the rise	jafbfciihoe
the risk	jahbfchdigeoe
the rival	nbidfgfhhiflhnhof
the river	nbhcegehhihlhof
the road	kahbfchdfghihoe
the robert	nahcfdfgfhhihlhnhof
the robot	ncfdigfhhlhnhof
the role	kahbfgeiioe
the row	lahchdfhhiflhof
the royal	kaicfdfgehhiiof
the rugbi	ncfdfghhhlhnhof
the rule	iajbfcigfjfoe
the run	jaibhdfgfihoe
the run-up	kaicedhgfhhiflhof
the russian	jafbicidfifoe
the ryder	ncedfgihhiflhnhof
the sale	ibfckdhgfoe
the same	eaibfchdkgihfihjelfneod
the san	mafcegjhhiflhnhof
the save	naicfdfgfhhlhnhof
the scandal	mahchdfhhiflhof
the scene	lahcehhihlhof
the scheme	kaicedhgehhihlhof
the school	lahbfceiioe
the scientist	oafbicedhgfhhiflhnhof
the score	mafcedfgihhiflhnhof
the scottish	lahbhcedfghhhiflhof
the screen	lafcedigfhhihlhof
the script	ncfdfgfhhiilhnhof
the search	kbfcedjghifoe
the season	iafbfchdeglifoe
the season-ending	ncedfgihhiflhnhof
the sec	mafcidfgfhhiflhnhof
the second	eafbichdhgkhfjelfnfod
the sector	lafcidfgfhhiflhnhof
the secur	jahbicigeifoe
the seizur	oafbicedigfhhiflhnhof
the semi-finals	ncfdfghhhlhnhof
the semiconductor	ocidegfhhlhnhof
the semifin	ncedfgihhiflhnhof
the senat	nafbicidfgehhiflhof
the senior	ncfdfghhhlhnhof
the sensit	nafbicegfhhihlhnhof
the sequel	mafcegfhhiilhnhof
the seri	mafcegihhihlhof
the server	ncfdigfhhlhnhof
the servic	ibfcfdkgeoe
the set	mceghhhlhof
the sex	nahcfdfgfhhihlhnhof
the shadow	naicfdfgfhhlhnhof
the share	lafcidfgfhhiflhnhof
the sharp	mafchghhhiflhof
the show	ibfcedhgeiloe
the side	lcedfgihhlhof
the sidelin	nafcedfgjhhiflhnhof
the sieg	objcfdfgfhhlhnhof
the simpson	ocfdfgfhhiilhnhof
the singer	mafcedfgfhhijlhnhof
the singl	nafceghhhihlhnhof
the site	ibfcedkgeof
the situat	jaibfdfghoe
the six	ibfdfgkoe
the sixth	lafdfghhhlhof
the size	lafbfchdhgfhhlhof
the slogan	naicfdfgfhhlhnhof
the small	mahcegfhhihlhnhof
the smallest	ncidfgfhhlhnhof
the smart	ncfdigfhhlhnhof
the social	mahcfgfhhiflhnhof
the softwar	jafcedkgfhhiflhof
the soldier	nbjcedfgfhhlhnhof
the song	lafcegfhhijlhof
the soni	ncfdigfhhlhnhof
the sound	laicegfhhihlhof
the sourc	lafbicedhghhhifof
the south	iahbhchgiifjfoe
the southern	lbicedfghihoe
the soviet	mafbhchdfhhiflhof
the space	nafcedigfhhlhnhof
the spam	ncfdigfhhlhnhof
the spaniard	mcedfgihhiflhnhof
the spanish	lcfgihhifof
the speaker	najcfdfgfhhlhnhof
the special	mahcedfgfhhiilhnhof
the speech	maicedhgfhhiflhof
the speed	nahcfdhgfhhlhnhof
the spokesman	kajdfhhiflhof
the sport	kafcedfgkhhiflhof
the spotless	ncfdfgfhhihlhnhof
the sprinter	ncfdfgihhlhnhof
the squad	kafcedfgjhhiflhof
the st	lafbidegiifoe
the stabil	naicfdfgfhhlhnhof
the stadium	nafcedfgihhihlhnhof
the stage	lahcedhgfhhihlhof
the stand	nafcegihhiflhnhof
the standard	lahbfdhgfifoe
the star	kafcedfghhhijlhof
the start	hchgjifjfnfoe
the state	ibiciifjfnfoe
the statement	mafbidfhhiflhof
the station	lafceghhhijlhof
the stock	jafbfcjdhgfifoe
the stop	ncfgfhhiilhnhof
the stori	iahbfcedhgfijoe
the storm	nafbhcfdfhhihlhof
the strategi	laicehhiflhof
the street	jahbjdegeihoe
the strength	kahchdfgfhhlhof
the stretch	ocfdfgihhlhnhof
the striker	ncedfgihhlhnhof
the strongest	mafchhhlhof
the studi	mafcfdigfhhiflhnhof
the studio	lafchdfgfhhiilhof
the subject	lafchgfhhihlhof
the success	jbfchdhiioe
the sudanes	objcfdfgfhhlhnhof
the suit	mafcfdihhiflhof
the summer	ibfdhgiihoe
the sunday	mahdfhhiflhof
the super	nafcedfghhhiilhnhof
the support	kahbfchdfghifoe
the surfac	nafceghhhiflhnhof
the surpris	mafcedfghhhiilhof
the survey	kafbfchdhgeihoe
the swiss	mafcedhgihhiflhof
the sydney	ncfdfghhhlhnhof
the system	jahbicedigfjfoe
the tabl	mafdfgihhiflhnhof
the talk	mafcfdihhiflhof
the tampa	mafcfdfgjhhiflhof
the target	lafcigfhhiflhof
the tax	kaicidfgehhof
the taxpay	naicfdfgfhhlhnhof
the team	iafbfcedhglifoe
the technolog	iafbfcfdlgehhiflhof
the teenag	mcehhlhof
the televis	lafcedfghhhiilhof
the tennesse	nafcedfgihhihlhnhof
the terror	naibicedfgfhhiflhnhof
the texa	nbicedfhhiflhof
the tgwu	oajcfdfgfhhlhnhof
the theme	nahcedfgfhhiilhnhof
the thing	mahcehhihlhof
the third	gahbfdjgihfihjflfnfod
the threat	kahbfghoe
the three	iafbhcighihjfoe
the thriller	ncfdfgfhhiilhnhof
the throne	objcedfgfhhlhnhof
the tie	lafcedfgjhhiflhnhof
the time	gaidhgihfiijflfnfod
the tire	nafdfgihhiflhnhof
the titl	ibfcedigjihjfoe
the tool	lafcedihhiflhnhof
the top	fahcfdigjhfijjelfnfod
the tori	gancedfgehhifof
the total	mahcfdhgfhhlhof
the tour	lafcegihhihlhof
the tournament	jafcedfgkhhiflhof
the track	lafcfdfghhhiilhof
the trade	kahbfchgeoe
the tradit	lahchdfgehhihlhof
the transfer	lafcfgihhiflhof
the transport	maidfgfhhiflhnhof
the treasuri	jajdfgfhhiflhof
the treatment	nahcedhgfhhiflhnhof
the trend	kafbfcidhgehhof
the trial	mafcfghhhihlhof
the trio	ncedfhhiilhnhof
the trip	nahcedfghhhiflhnhof
the troubl	lahbhchdegeof
the truth	nahcedfghhhiflhnhof
the tsunami	kbfcfdiiioe
the tune	ncedigfhhlhnhof
the turn	ncfdfgihhlhnhof
the tv	mafcegfhhiilhnhof
the two	faibfckgihfjelfnfod
the u.n	nbjcedfgfhhiflhnhof
the u.s	jafbjchdiifjfoe
the uk	cakbecjdjgdhfiljelfnfod
the un	laibjcfdfgeifof
the unemploy	nchdfgfhhlhnhof
the union	naicedfghhhiflhnhof
the unit	ebkcidjgihfifjelfneod
the univers	jbfcfdjgiihjfoe
the upcom	mcegihhiflhof
the upper	lahbicfgfoe
the us	bafckdkgiheijjeleneoc
the usa	mbjcedfgfhhiflhnhof
the use	iahbfchdkgeoe
the user	lafcedjgfhhiflhnhof
the valu	jafcjdfgfhhlhof
the vast	mbhcegfhhiflhof
the verg	nafbicegfhhihlhnhof
the veri	lahcfhhof
the veteran	ncehhihlhnhof
the victim	mafbjdfhhlhof
the video	kafbfghiioe
the vietnam	nafbicedhgfhhiflhof
the view	mcfghhhlhof
the viewer	nafcedhgfhhihlhnhof
the violenc	objcfdfgfhhlhnhof
the virus	mafcedjgfhhiflhnhof
the visa	naidfgfhhiflhnhof
the visitor	lafcedhgjhhiflhof
the volatil	nbjcedfgfhhiflhnhof
the vote	kahbfcfdhghoe
the wake	kahbfchgfhhifof
the wale	mceghhhiflhnhof
the wall	nafcidfgfhhiflhnhof
the war	jajbkcfdfgeoe
the warn	nafbhcfdhgfhhiflhof
the washington	mafdihhiflhof
the way	eaibhchdjgihfjelfnfod
the web	iafbfchdkgeifoe
the websit	mcfdigfhhlhnhof
the week	kahbfdfgioe
the weekend	iahbjdeghihjfnfoe
the welsh	lafcedfgjhhlhof
the west	jbjchdegfihoe
the western	lafbjchdfgehhof
the white	kaebicjdeihoe
the whole	ibfgiihoe
the wider	lahcfdhhhiflhof
the william	ncedfgihhiflhnhof
the win	jafcfdfgjhhiflhof
the window	lafcfdjhhifof
the wing	mcedfgihhlhnhof
the winner	jafbfchdfghiioe
the wireless	ocedigfhhlhnhof
the woman	nafchdfgfhhihlhnhof
the women	kbicedfgiifof
the word	lbhoe
the work	jahbfdhihoe
the world	bahbkckdighheihjdleneoc
the worldwid	ncfdigfhhlhnhof
the worst	kbicidfifoe
the wrong	kbfdfghiioe
the xbox	mcfdigfhhlhnhof
the year	ebecjdhgihfijjflfnfod
theatr	jbfcedhgeikoe
theft	lafcedjgfhhiflhnhof
their album	ncfdfgfhhiilhnhof
their ballot	oahbicedfgfhhiflhnhof
their campaign	ncedfghhhlhnhof
their case	maicfdfgfhhlhnhof
their chanc	ncfdfgihhlhnhof
their comput	ncfdhgfhhlhnhof
their debut	lcedfgfhhijlhnhof
their eye	nafcedfghhhihlhnhof
their famili	mahdfgfhhlhnhof
their final	mahcfdfgihhiflhof
their first	hbicfdfgjihjfnfoe
their hand	lafdhhhiflhof
their home	lahbhcfdhifoe
their hope	obicfdfgfhhlhnhof
their incom	nahdfgfhhlhnhof
their intent	ncfdfghhhlhnhof
their internet	ncfdigfhhlhnhof
their last	mahcedfghhhiflhnhof
their live	kahbfcfdhof
their lowest	obicedfgfhhlhnhof
their mark	nafbfcedfgjhhiflhnhof
their meet	nahbicfdfgfhhiflhnhof
their mobil	mafchdigfhhiflhof
their money	naicegfhhiflhnhof
their most	nafbicfdfhhiflhnhof
their new	mafcfdigfhhihlhof
their offic	nbicedhgfhhiflhof
their open	ncfdfghhhlhnhof
their own	gaichdhghhfihjflfnfod
their pc	ncfdhgfhhlhnhof
their person	nbicedhgfhhiflhnhof
their phone	mcedigfhhiflhnhof
their place	ncfdfgihhlhnhof
their plan	maicfdfgfhhlhnhof
their record	nafdfgihhiflhnhof
their relat	nafbicedfgfhhihlhnhof
their respect	mahcedfhhiilhnhof
their second	lbhcedfgihhof
their share	mchdfgfhhlhnhof
their support	ocidegfhhlhnhof
their third	mafbicedfghhhihlhof
their wage	obicfdfgfhhlhnhof
their way	lafcfdhghhhiflhof
their work	nahcegfhhihlhnhof
them a	lcedhhhlhof
them all	mcedfghhhlhnhof
them and	kaibfcfof
them as	maicegfhhlhnhof
them at	mcehhihlhnhof
them by	nafcedhghhhiflhnhof
them for	lbidfghoe
them have	mafdhgfhhiflhnhof
them in	jahbfcedighoe
them on	maicehhiflhnhof
them out	ncfdhgfhhlhnhof
them to	hahbfdighjfoe
them without	nahcfdfgfhhlhnhof
theme	jahbfcedhgeijoe
theme of	nahcfdfgfhhlhnhof
themselv in	lcegihhiflhof
then a	mcedhhhiflhnhof
then chang	naicfdfgfhhlhnhof
then he	nahcedfghhhiflhnhof
then i	mafcedfgihhlhnhof
then it	mahcfhhiflhnhof
then there	mcedhhhiflhnhof
then they	mafcfghhhiflhof
then we	maidfgfhhiflhnhof
then you	kahcedhhhof
theori	mbicedhgehhihof
therapi	nafbjchdegfhhiflhof
therapi for	objcfdfgfhhiflhnhof
there	haibfcfdhgiiijfnfoe
there a	kahbfghoe
there and	kafcegjhhiflhof
there are	eaichdigihfihjelfnfod
there been	ncfdfghhhlhnhof
there could	lahdfgfhhlhof
there for	laicfgfhhiflhof
there had	laicfdfhhlhof
there has	kaibfcfgeiioe
there have	mafcfghhhiflhof
there is	dajbecidigihfihjelfnfod
there no	lcedfgihhihlhof
there noth	lceghhhlhof
there should	mahdfgfhhiflhnhof
there was	eakdhgihfihjflfnfod
there were	haichdhjfnfoe
there will	iaibfchghihjfoe
there would	kaigfhhifof
therefor	lahgfhhlhof
these are	lbhcfdfghihoe
these figur	mahgfhhiflhof
these peopl	naicfdfgfhhlhnhof
these thing	mahcegfhhlhnhof
they allow	nahcfdfgfhhlhnhof
they also	lahdhgfhhifof
they alway	mcedhhhiflhnhof
they are	dajcidjhfiijelfneod
they believ	laibicedfgfhhiflhof
they call	mdhhhiflhof
they can	gajbfdjgijfoe
they claim	maicedigfhhiflhof
they come	mahcehhiflhnhof
they could	jahbfdioe
they did	kahbfcfghihoe
they do	jahbfcedighoe
they don't	lahchdehhof
they face	lafcfgihhlhof
they get	mafcedigfhhlhnhof
they give	nbicfdfgehhiflhnhof
they had	iahbhchdhghjfnfoe
they have	gahcfdjghhfihjflfnfod
they haven't	naicfdfgfhhlhnhof
they just	nceghhhiflhnhof
they know	mcegfhhiilhnhof
they lost	ncfdfgihhlhnhof
they made	lafcedfghhhihlhnhof
they make	ncedfghhhiflhnhof
they may	mchgfhhiflhof
they might	mahcedhgfhhlhof
they need	laicehhiflhof
they receiv	lahcedhgfhhlhof
they said	laigehhof
they say	kaibfgfifoe
they see	ncedigfhhiflhnhof
they should	kajceghhhiflhof
they still	mcfdhhhlhof
they think	mcehhihlhnhof
they thought	nahcegfhhihlhnhof
they tri	lbfdhgeihof
they use	kaibfchgfifof
they want	haibhdighifjfnfoe
they went	ncfdfgihhlhnhof
they were	faidighhfiijelfnfod
they will	gaibhdighhfjflfnfod
they won	lafdfghhhihlhof
they work	mcfdhgfhhlhnhof
they would	hakbfcedhghihjfoe
they'll	mcedfghhhiflhnhof
they'r	jahbfcfgiihoe
they'v	mafcfghhhiflhof
thg	mafcedfgjhhiflhnhof
thg and	ncfdfgihhlhnhof
thierri	mafcedfgjhhiflhnhof
thierri henri	mafcedfgjhhiflhnhof
thin	mafchdfhhlhnhof
thing	dajbedjgjhfiijelfnfod
thing and	mafcehhihlhnhof
thing are	ldfghhhlhof
thing in	mcfdhhhiflhof
thing is	lafcfgihhiflhof
thing that	kahcedhghhhiflhof
thing to	lahcehhlhof
think	cajbechdjgjhfijjelfneod
think a	ncfdfgfhhihlhnhof
think about	lcedhgfhhihlhof
think he	kahcehhihof
think i	mcedfgihhihlhof
think it	iaibfcedfghiioe
think of	kafcedjhhihof
think that	jaibfcfoe
think the	jaibfchdeghoe
think they	mahcedhhhiflhnhof
think we	lahcfdfghhhiflhof
think you	mahcedhgfhhlhof
thinkpad	mafcedkgfhhiflhof
third	daibhdjgjheiijeleneoc
third cricket	objcfdfgfhhlhnhof
third day	nafbhcedhghhhiflhof
third of	jahbfchdigeifoe
third parti	mahcedhgfhhiflhnhof
third place	kaicedfhhihlhof
third quarter	kafbfdkghifoe
third seed	ncfdfghhhlhnhof
third term	lajcedfgfhhiflhnhof
third-largest	mafbicidegfhhiflhof
third-party	nafbicedigfhhiflhof
third-quarter	jafbfcjdjgeifoe
third-quarter profit	nafdjgfhhiflhof
thirteen	obicedfgfhhihlhnhof
this and	maicedfhhlhnhof
this christma	nafcedhgfhhihlhnhof
this could	kbfchdhghifoe
this countri	lajdfgfhhiflhnhof
this decis	mahcehhiflhnhof
this govern	naicfdfgfhhlhnhof
this has	jchdigehhiflhof
this is	eajbecidighhfiijflfnfod
this issu	naicfdfgfhhlhnhof
this kind	mcegfhhihlhnhof
this legisl	naicfdfgfhhlhnhof
this mean	mcedhgfhhlhnhof
this month	hafbhdighhfihjflfnfoe
this morn	mahchgfhhlhof
this new	ldhgfhhiflhof
this one	nahcedfhhlhnhof
this opportun	ncfdfhhihlhnhof
this particular	ncedfghhhiflhnhof
this season	iafbfcfdhgkifoe
this summer	lbfcedhghhhlhof
this time	jbhdeihoe
this to	mafcfdigfhhlhof
this was	iaibfdigfoe
this way	lcedhhhlhof
this week	fahbhchdjgihfjelfnfod
this weekend	kahbfchdfgjifoe
this will	jaibfoe
this would	laicfgfhhiflhof
this year	cbhcjdhgiheikjeleneoc
thoma	ibhcedegjihoe
thompson	lafbicedhghhhof
thomson	nafcddkgfhhiflhnhof
thomson join	ocddjgfhhiflhnhof
thorough	lafcfgihhihlhof
those in	mdhgfhhiflhnhof
those of	mafdhgfhhiflhnhof
those on	naicegfhhiflhnhof
those peopl	naicfgfhhlhnhof
those report	naicfdfgfhhlhnhof
those that	ldhgfhhiflhof
those who	iaibhcfdigfifoe
those with	mahcedhgfhhiflhnhof
though	fafchdhgjhfihjflfnfod
though he	mafcedfgihhihlhnhof
though it	lafchdfghhhihlhof
thought	eajbechdigjhfihjflfnfod
thought he	ncfdfghhhlhnhof
thought it	lahcehhihlhof
thought that	lahcedhhhiflhof
thought the	kahceghhhihof
thought to	iahbfchdhjfoe
thousand	gahbjchdjgehfihjflfnfod
thousand of	gahbichdjgehfihjflfnfoe
threat	faibkcfdlghhfifjelfnfod
threat of	kafbhdioe
threat that	ncfdigfhhlhnhof
threat to	lbjcddjgeoe
threaten	hbkchdihfjflfnfod
threaten the	nafbicegfhhihlhnhof
threaten to	kbkchdfgfifoe
three	bahbicidigkheijjdlendoc
three day	lbfcfghihof
three egyptian	objcfdfgfhhlhnhof
three game	ncfdfgihhlhnhof
three grand	ncfdfgihhlhnhof
three million	nahbicegfhhiflhnhof
three minut	mcedfgihhiflhnhof
three month	hbfckdfghifoe
three nomin	ncfdfgfhhiilhnhof
three of	kbicedhghoe
three oscar	ncfdfgfhhiilhnhof
three other	nbhdfhhiflhof
three point	ncfdfgihhlhnhof
three quarter	nafbidfgfhhiflhnhof
three time	kbfgiifof
three week	lafbhceghihoe
three year	iahbfdhgiihjfoe
three-day	mcfdfhhihlhof
three-month	nafchdfghhhiflhnhof
three-run	lafcedfgkhhiflhof
three-run doubl	ocfdfgihhlhnhof
three-run homer	ncedfgihhiflhnhof
three-week	nchdfgfhhiflhnhof
threshold	maicfdhgfhhiflhof
threw	kbfcfgjoe
thrill	lafcfdfgihhiilhof
thriller	lafcedfgfhhijlhnhof
throne	objcedfgfhhlhnhof
through a	kahbfchdhoe
through and	ncedfghhhiflhnhof
through her	nafbicedfhhlhnhof
through his	mafbjcfdfhhiflhof
through injuri	mcedfgihhiflhnhof
through it	mafcedhghhhiflhnhof
through parliament	naicfdfgfhhlhnhof
through the	gahbecidigihfjflfnfoe
through their	nafbhcfdfghhhiflhnhof
through to	lbfcfdfgihhihof
throughout	jafbfgioe
throw	jbfcfgjifoe
throw four	ocedfgihhiflhnhof
thrown	jahbfcfghihoe
thrown out	nahdfgfhhihlhnhof
thumb	nafcedhghhhiflhnhof
thunder	ncfdfgihhlhnhof
thunderbird	nafcedhgfhhiilhof
thursday	cahbjcldigjhejdleneoc
thursday after	lbicidegeoe
thursday as	lafbjcidfgehhifof
thursday for	objcfdfgfhhlhnhof
thursday in	nafbhdfghhhiflhof
thursday it	nafcidhgfhhiflhof
thursday morn	nbicfdfgfhhiflhnhof
thursday said	ncigfhhiflhof
thursday that	kafbicidhifoe
thursday to	kafbhchdhgiifoe
thursday with	nafbicedhgfhhihlhof
thwart	mahbfdhgfhhiflhof
ticker	iafbfckdigjifjfoe
ticket	jafbfcjgdikoe
ticket for	ncfdfgfhhijlhnhof
ticket sale	mcedfgfhhijlhnhof
tide	nafdfgihhiflhnhof
tie	hafbkchehfhgljfkhmhoe
tie against	mafcedfgihhiflhnhof
tie between	nafbjcedfhhiflhnhof
tie to	mafbhcidfhhifof
tie with	lafbjcfdegjifoe
tiger	jafbfcfdhgkjfoe
tiger wood	nafcfdfgjhhiflhof
tight	kafbfchdegioe
tighten	lbfcjdfghoe
tim	iahbfdhgjiijfoe
time	Zaibjcjdjgkhdijjdldndob
time and	jahbfghihoe
time as	jahbhdijfoe
time at	mafcedfhhiilhnhof
time for	iahbfchdhghihjfnfoe
time he	mcedfghhhihlhof
time in	gbichdigihfjflfnfod
time is	lafghhhiflhof
time it	lgfhhihlhof
time last	nahchdfgfhhiflhnhof
time more	mahcedhgfhhlhnhof
time newspap	obicfdfgfhhlhnhof
time of	jahbfchdhghoe
time on	ncfdhgfhhihlhnhof
time report	nafbhgfhhiflhnhof
time sinc	jahbhchdegiifoe
time that	mafchgfhhlhnhof
time the	kbhcfghihoe
time they	mcedigfhhlhnhof
time this	mafchdfghhhiflhof
time to	ibicidhjfnfoe
time warner	mafchdigfhhiflhof
time when	lahhhihof
timet	mahcedigfhhiflhnhof
tindal	nafcedfgjhhiflhnhof
tini	kbfdjgehhof
tini telescop	ocedigfhhiflhnhof
tip	iahbhchdhiijfnfoe
tip for	lahbicedfgfhhiiof
tip to	lahbhchdfgeihoe
tire	lafbhchdegiihoe
tire of	nafcidegfhhihlhnhof
titan	lbfdhghihoe
titl	fbfcedjglihjflfnfoe
titl and	ncfdhhhlhnhof
titl in	lafcegihhiflhnhof
titl of	nahcfdhgfhhiflhof
titl sinc	ncfdfgihhlhnhof
titl with	ncfdfgihhlhnhof
tivo	nafcidfgfhhiflhnhof
to 1	ncegfhhihlhnhof
to 10	lafcidhgfhhlhof
to 13	nafcedfghhhlhnhof
to 250	obicegfhhlhnhof
to 3	mcidfgfhhlhnhof
to 30	mchgfhhlhof
to 5	ncidfgfhhlhnhof
to 65	naicfdfgfhhlhnhof
to 70	nafbidfgfhhiflhnhof
to a	baibhcidlgjheihjdlendoc
to about	ncfdhgfhhiflhnhof
to accept	lahbicedfgfoe
to access	lafcfdigfhhlhof
to achiev	mahcehhiflhnhof
to acquir	lafckgehhiflhof
to adapt	ncfdhhhlhnhof
to add	jbfdhgioe
to address	kajchdfgfhhiflhof
to agre	mahbidfgfhhiflhof
to air	nafbicedfgfhhihlhnhof
to all	kahbfcfghihoe
to allow	jahbhdhgeihoe
to amend	oahbicedfgfhhiflhnhof
to an	gbichdighhfjflfnfod
to ani	mafcfdhhhiflhnhof
to announc	jahbhcfdhghifjfoe
to anoth	lafcfdhghhhiflhof
to answer	ncedfghhhiflhnhof
to apologis	nahcedfhhihlhnhof
to appeal	lahcfghhhifof
to appear	lbhcedfgfhhiilhof
to appli	nahbicedfgfhhiflhnhof
to approv	mafbfchghhhiflhof
to arriv	objcfdfgfhhlhnhof
to as	nahcedigfhhiflhnhof
to ask	mahchdfhhiflhof
to assess	naicfdfgfhhlhnhof
to assist	nahchdfgfhhiflhnhof
to attend	lafbfchhhof
to attract	lahchdhgfhhiflhof
to australia	nbicedfhhiflhnhof
to avoid	ibhchdhghjfnfoe
to award	nafcfdfhhihlhnhof
to back	kaibfcjdeoe
to be	Yajbhcidjgkhdikjdldndob
to beat	jafbfdhgkoe
to becom	jahbhcigfihjfoe
to begin	kahbicfdeghihoe
to best	ncfdfgfhhiilhnhof
to block	mahbfdigehhifof
to bolster	mafbhchdfghhhiflhof
to bomb	nafbkcedfgfhhiflhnhof
to boost	jahbfciifoe
to borrow	nafcidfgfhhlhnhof
to break	kbhcfdegioe
to bring	jaibhoe
to britain	naicfdfgfhhlhnhof
to brows	ncfdigfhhlhnhof
to build	iahbhchdhifjfnfoe
to buy	fahckdigfhfihjflfnfod
to call	jahbfchdfghihoe
to calm	nafbjcfdfgfhhiflhnhof
to cancel	mafbigehhihlhof
to carri	jahbhcfihoe
to catch	nafcedhghhhiflhnhof
to celebr	lbhcedfgihhihof
to chang	jahchgiifjfoe
to charg	mbhcfgfhhiflhof
to chat	ncfdigfhhlhnhof
to chelsea	ncfdfgihhlhnhof
to china	lahbhchgehhiflhof
to chines	oafbichdfgfhhiflhnhof
to claim	lcfdfgihhiflhof
to clean	mafcfdhgfhhlhnhof
to clinch	ocedfgihhlhnhof
to close	jahbichjfoe
to collect	lafdhgfhhlhof
to combat	lahbfcfdigfhhlhof
to come	gaibfdhgjihjfnfoe
to comment	kahbfchdhgfifoe
to commit	mahcfdhgfhhlhof
to compet	jafbfchdhgioe
to complet	naicfdfgfhhlhnhof
to confirm	mahcfghhhiflhof
to confront	mahbicedfhhlhof
to congress	nafbjcfdhgfhhiflhof
to connect	ncfdfgfhhihlhnhof
to consid	lbicehhof
to consolid	mafchdhgfhhiflhof
to consum	nafbicfgfhhiflhnhof
to continu	iaibfchdhgfihjfoe
to contribut	nahbicedfgfhhiflhnhof
to control	ldigfhhiflhof
to cool	nchdfgfhhlhnhof
to cope	lafdhhhiflhof
to court	nahdfgfhhiflhnhof
to cover	lahchdfhhiflhof
to creat	hahbicfdiihjfnfoe
to curb	mbhdhgfhhiflhof
to custom	ncedigfhhiflhnhof
to cut	hajbhcidfghhfjflfnfod
to date	kafbfchdhgfihoe
to deal	jajbfchdfghifoe
to death	maibhcegfhhiflhof
to debat	naidfgfhhlhnhof
to decemb	lafcigfhhiflhnhof
to decid	iahbhchdfgiihjfoe
to defeat	mahcedfgihhiflhnhof
to defend	kaicedfgihhiflhof
to defi	oahbicedfgfhhiflhnhof
to deliv	jaibfdigeifoe
to demand	nbidfgfhhiflhnhof
to demonstr	naicfdfgfhhiflhnhof
to design	mcfdhgfhhlhof
to detain	naicfdfgfhhlhnhof
to develop	ibjcidhgeifjfoe
to direct	mafcedhgfhhiilhnhof
to disciplin	obicfdfgfhhlhnhof
to discuss	jahbjdfifjfoe
to dismiss	nafbjcfdfgfhhiflhnhof
to do	eajbechdjgihfiijelfnfod
to doubl	mdhgfhhiflhof
to download	lafcedigfhhlhnhof
to draw	mahdfgfhhiflhnhof
to drive	kafbhcfdhgiifoe
to drop	lafchhhlhof
to dutch	obicegfhhiflhnhof
to each	lafcfdigfhhiflhnhof
to earn	lceghhhihlhof
to earth	oafbicedhgfhhiflhnhof
to eas	mafbicidfgfhhiflhof
to eight	nafbicedfghhhiflhnhof
to either	mahcedfhhihlhnhof
to encourag	lahdhgfhhiflhof
to end	iaibjchddghjfoe
to engag	mahcfdfghhhiflhof
to england	lafcedfgihhihlhof
to ensur	hajcfdhihjfnfoe
to enter	jahbidjgeoe
to escap	nafbhcfdfhhlhnhof
to eu	oahbicedfgfhhiflhnhof
to europ	maidfgfhhiflhnhof
to everyon	ncfdfgfhhihlhnhof
to expand	lafbidigeifoe
to exploit	mahcfdhgfhhiflhnhof
to export	ncidfgfhhiflhnhof
to extend	kaibfcigeifoe
to face	jaibhcfdegjifoe
to fall	kahbfchdigeoe
to feder	nafcfdigfhhiflhnhof
to feel	mafcfghhhlhof
to fight	iahbjcfdhjfnfoe
to figur	mahcfdhgfhhiflhnhof
to fill	lahcfdhgfhhihlhof
to film	ncedfhhihlhnhof
to financ	lahdfhhlhof
to find	hahbhdjgfihjfnfoe
to finish	lcedfgjhhiflhof
to five	mcedihhiflhof
to focus	kbfdhghoe
to follow	kahbfcfdighoe
to forc	kbfcfgiifof
to form	laibhcidfgeifoe
to four	mafbhhhiflhof
to franc	ncfdfgihhlhnhof
to free	mahbicegfhhihlhof
to freez	nafbichdfgfhhiflhnhof
to fulli	nafbicedfhhlhnhof
to fund	jaibfchgeoe
to further	mahchdfgfhhiflhnhof
to gain	lahdhhhifof
to gartner	ncedigfhhlhnhof
to gather	mahcedhgfhhiflhnhof
to get	daichdjgjhfiijeleneod
to give	gaibhcidigihfjflfnfod
to go	faibecidhgjhfihjflfnfod
to grab	nafbfchdhghhhiflhof
to grow	jafbfcidigehhifof
to halv	nbicfdfgfhhiflhnhof
to hand	lbjchdhgeifoe
to handl	lghhhiflhof
to hang	mafbhcidegfhhiflhof
to happen	lahcfdfghhhiflhof
to have	daibichdigiheihjeleneoc
to hear	lahcfgihhifof
to help	eaibhcidigihfjelfnfod
to her	lahcehhihlhof
to highlight	majcedfgfhhiflhnhof
to hilari	nafcedhgfhhihlhnhof
to him	jaibfcedegiihoe
to his	haibicedegiiijfoe
to hit	kafbhchdiifjfoe
to hold	iaibhgiiejfoe
to host	lbicedfiioe
to human	nafcedigfhhihlhnhof
to hunt	nahbhcedfgfhhiflhnhof
to illeg	ncfdigfhhiflhnhof
to impos	laichdfgfhhlhof
to improv	kahbkcfifoe
to increas	haibfcjdhgfifjfoe
to influenc	nahbicedfgfhhlhnhof
to instal	nafbicedigfhhiflhof
to intern	mdfhhiflhof
to internet	ocfdigfhhlhnhof
to introduc	mahcfgfhhihlhof
to invest	jahbjcjdegfifoe
to iraq	nahbjcedfgfhhiflhnhof
to ireland	lcedfgihhiflhnhof
to issu	nafchdfghhhiflhnhof
to it	gbecldighiejfnfoe
to john	nafcedigfhhlhnhof
to join	kbfcfdegjoe
to joint	nafdhgfhhiflhnhof
to judg	mahcehhiflhnhof
to just	mahdfghhhihlhof
to keep	gahbhchdhgihfihjflfnfod
to kick	mcedfgihhiflhnhof
to kill	mbicehhiflhof
to know	kbhcfoe
to labour	kakcedfgfhhiflhnhof
to last	nafbicedfgfhhihlhnhof
to launch	iafbidjjfnfoe
to lead	kbicegioe
to learn	nahcedhghhhiflhof
to leav	ibhghjfoe
to let	kahbfcfdighoe
to level	ncfdfghhhlhnhof
to life	mahcedhgfhhiflhnhof
to lift	nchdfghhhiflhof
to limit	mahcegfhhihlhnhof
to listen	maicedfhhihlhnhof
to live	kahbfchdhgeihoe
to local	laibfcfdfgehhihlhof
to lodg	ncfdfgihhlhnhof
to london	maibhdfgfhhiflhof
to look	iahbfciihjfoe
to lose	jbfchghoe
to maintain	mahbicfdfgfhhiflhof
to make	caibicidigjheihjdleneoc
to man	ncfdfgfhhiilhnhof
to manag	nafcfghhhiflhnhof
to mani	nahcfgfhhiflhnhof
to march	mafchdfgfhhlhnhof
to mark	nafbicegfhhihlhnhof
to market	mahcfdhgfhhiflhof
to match	mcfdfghhhlhof
to me	jahbfchihoe
to meet	haibjchdhiejfnfoe
to mention	mdhgfhhiflhof
to merg	lcidfgfhhiflhnhof
to microsoft	mcedigfhhlhnhof
to miss	kafbhchgjifjfoe
to mobil	ncfdhgfhhlhnhof
to modifi	nahcfdfgfhhlhnhof
to monitor	objcedfgfhhlhnhof
to more	kbfchgeihof
to mount	nafbjcehhiflhnhof
to move	ibichdhghjfnfoe
to mr	jajbfgeoe
to music	mafcedigfhhihlhnhof
to my	mafcedjhhiflhof
to name	naicfdfgfhhlhnhof
to negoti	nafbidfhhiflhof
to new	jbfdigiifoe
to number	jbfcfdhgfijoe
to offer	jahbfdjgfihjfoe
to offset	nchgfhhiflhnhof
to old	mahcedfhhihlhnhof
to one	lgfhhihlhof
to open	jahbfchdhihjfoe
to other	jcedjgfhhiflhof
to our	lafchdfghhhlhof
to oust	mchdfhhiflhof
to overturn	nahbicedfgfhhiflhnhof
to own	mahbicfgfhhiflhof
to parliament	naicfdfgfhhlhnhof
to pass	obicedfhhiflhnhof
to pay	gahbfckdhgfihjfnfoe
to peopl	kaibfgeof
to perform	jafbfcfdfgiijoe
to persuad	lahbfcedhghhhof
to pick	lafbhdfihoe
to play	gbfcddigkijjfnfoe
to polic	nahbicedhgfhhiflhof
to predict	ocedigehhlhnhof
to preserv	nbfcfdjgfhhiflhof
to presid	nbicfdfgfhhiflhnhof
to press	lahbhcfdfhhifof
to prevent	jbhchdigfoe
to privat	nbhchdfgfhhiflhof
to proceed	nbhdfgihhifof
to produc	jbhcidigeihoe
to promot	kbfcidigeoe
to prosecut	nbjcedhgehhiflhof
to protect	jahbicedighifoe
to protest	nbichdfgfhhiflhof
to prove	lahcedhhhiflhof
to provid	kbfckgeihoe
to public	naicfdfgfhhlhnhof
to publish	mahbicegfhhiflhof
to pull	lafbhcfihoe
to punish	nafbicedfghhhiflhnhof
to purchas	nafcigfhhiflhnhof
to pursu	mcigfhhiflhof
to push	kahbfdhghifoe
to put	haibhgijflfnfoe
to qualifi	ncfdfghhhlhnhof
to rais	hahbhcidfgfiijfoe
to reach	jbfgioe
to read	kbfcfdhgeiioe
to rebuild	laibidfgehhiflhof
to recaptur	oafbicedfghhhiflhnhof
to receiv	kbfchdhihoe
to recognis	mahceghhhiflhof
to record	lafchgfhhihlhof
to recov	kafbhdegioe
to reduc	jaibhcigeifoe
to reflect	nahcfdfgfhhihlhnhof
to reform	mahbidfgehhlhof
to refus	ncedfhhihlhnhof
to regain	nafbhchdfgfhhiflhnhof
to regist	nafchgfhhiflhnhof
to reject	mcidfgfhhiflhnhof
to releas	kahbfcedigfihoe
to remain	kbhcfdjifoe
to rememb	ncedfgihhiflhnhof
to renew	nahdfgfhhlhnhof
to repay	ncidfgfhhlhnhof
to replac	jbigjjfoe
to report	kbfghoe
to repres	mafcddjgfhhlhnhof
to research	mdhgfhhiflhof
to resign	nahbicedfgfhhiflhnhof
to resolv	mahbhdfhhiflhof
to rest	mdfgihhiflhof
to restor	nbhcedfhhihlhnhof
to restructur	ncidfgfhhiflhnhof
to resum	mafbhcedhhhlhof
to retain	mchhhiflhof
to retir	mafdfgjhhiflhof
to return	jbfdegjoe
to revers	nafcfdhgfhhlhnhof
to review	naicedfhhiflhnhof
to rise	jahbfcidfgfoe
to rival	ncedhgfhhihlhnhof
to run	jbjchdhghiejfnfoe
to save	jbigfiijfoe
to say	iajbfihjfoe
to score	lahcedfhhihlhof
to scotland	mahcedfgihhiflhnhof
to scrap	nahbicedfgfhhlhof
to search	mcedhgfhhlhnhof
to secur	kbhcfghoe
to see	fajbedigihfihjflfnfod
to seek	kahbidhgfifoe
to sell	hahbfcldhgfjfnfoe
to send	jahbhchdigfoe
to sentenc	nbicedfgfhhiflhnhof
to set	jaibfdhghifoe
to settl	jahbicidfifoe
to share	kahbfchdigeifof
to ship	mafchdigfhhiflhof
to show	iahbhcfiijfoe
to shut	nbicedhgfhhiflhof
to sign	lahdfhhlhof
to sink	nafbicedfgihhiflhof
to six	kahbfcfdhghifof
to societi	obicegfhhlhnhof
to solv	mbicfdegfhhlhof
to sort	ncfdhgfhhlhnhof
to southern	objcfdfgfhhlhnhof
to speak	mcedhhhiflhof
to specul	ncedhhhiflhnhof
to spend	jajbfgeihoe
to squar	ocedfgihhlhnhof
to squeez	nceghhhlhof
to stand	jajcfdfhhiflhof
to star	nafcedfhhijlhnhof
to start	hafbidhgjiejfoe
to stay	ibhchgiifjfnfoe
to stem	nafcidfgfhhlhnhof
to step	mafbfdhghifof
to stop	jahbfdjifoe
to store	ncfdigfhhlhnhof
to strengthen	lcidfhhiflhof
to succeed	kcfdfgihhihlhof
to sue	lafbfchdjgeoe
to suggest	lajcedfgfhhiflhnhof
to support	lahcfhhiflhof
to suspend	nahcfdfgfhhlhnhof
to swap	mahcedigfhhiflhnhof
to sweep	nbjcedfhhiflhof
to tackl	jaibhchgeifoe
to take	daibdcjdigjhfiijelfneod
to talk	kbfcfdhghoe
to target	maicegfhhiflhnhof
to technolog	ncfdhgfhhlhnhof
to tell	mbicfhhiflhof
to tempt	ocjdegfhhlhnhof
to term	nafcegihhiflhnhof
to test	lbicedhghifoe
to thank	nafdfhhihlhnhof
to that	kahcedhghhhiflhof
to the	Xakbjcjdkgkhdiijcldncob
to their	gaibicfdighhfjflfnfod
to them	kaicfdhhhifof
to think	kbfcfghihoe
to this	jbfcedhghiioe
to those	lahbhifoe
to three	mafdfghhhihlhof
to tighten	nafbfcidfgfhhihlhnhof
to top	lafbicedegiihoe
to touch	nafcedhhhihlhnhof
to travel	mafchdfghhhihlhof
to tri	jaibfcfdhghoe
to trim	mafchdfgfhhihlhnhof
to turn	jahbicfdigfjfoe
to tv	ncfdhgfhhlhnhof
to two	lbidfifoe
to understand	laicfdigfhhiflhof
to unit	oafbichdfgfhhiflhnhof
to unveil	nahcedhghhhiflhof
to updat	mafcedigfhhihlhnhof
to us	jbfcidfgiihoe
to use	gaibfdkgfjfoe
to user	mafdigfhhiflhnhof
to victori	ncfdfghhhlhnhof
to view	ncedigfhhiflhnhof
to visit	lahbjcegeoe
to vote	kajbigeifoe
to voter	nahcfdfgfhhihlhnhof
to wait	kahbfdhghifoe
to wale	mcfdfgihhlhnhof
to want	mahcegfhhlhnhof
to war	naibicedfgfhhiflhnhof
to washington	nafbjdfghhhifof
to watch	jafbhcedigiihoe
to what	lcfdhghhhiflhof
to win	fahbjdegjhfiijflfnfod
to withdraw	mahbhcfdfgfhhiflhof
to work	gaibidhhfihjflfnfod
to world	mafcedfgjhhiflhnhof
to you	mafcehhihlhnhof
to young	naicfdfgfhhlhnhof
to your	mafchdhgfhhiflhof
today	daibicidjgjhejeleneoc
today announc	nafdigfhhiflhof
today as	mafbichdfghifoe
today in	nafbicedfghhhiflhof
today programm	iakcfdfgfhhiflhof
today that	nahbicedfgfhhlhnhof
today the	maicfdfgfhhlhnhof
todd	ncedfgihhiflhnhof
togeth	gaibedjgihfihjflfnfod
togeth in	nahcehhiflhnhof
togeth on	ncedigfhhiflhnhof
togeth to	mbfcfdhghhhof
togeth with	mafcfdhhhiflhof
token	ocedigfhhiflhnhof
tokyo	jafbkcidigeifjfoe
told	bakcidigjheiijdleneoc
told a	kaigehhlhof
told bbc	falbfdfgjiijfoe
told deleg	nahcfgfhhlhnhof
told his	nahcedfhhihlhnhof
told labour	naicfdfgfhhlhnhof
told mps	lajcedfgfhhiflhnhof
told mr	naicfdfgfhhlhnhof
told radio	laicfdfghhhiflhof
told report	laicfgfhhlhof
told reuter	lafbhcidfgfhhiflhof
told the	eajbechdigihfiijelfnfod
told today	naicfdfgfhhlhnhof
told us	mcedfhhihlhnhof
toler	mahcfdfhhihlhof
toll	lciifoe
tom	jafbhcegiiioe
tom hank	ncfdfgfhhijlhnhof
tommi	kafcfdfgihhihlhof
tomorrow	kbfcidfghihoe
tone	lahbhcedhghoe
toni	falbhcedeiijfnfoe
toni blair	fambicedegfifoe
tonight	nafcedfgihhihlhof
tonn	nafchgfhhiflhnhof
too earli	lafchhhlhof
too few	nafcfdigfhhiflhnhof
too high	nahdfgfhhlhnhof
too late	lahcfdfgjhhiflhof
too littl	laicfdfhhiflhnhof
too mani	maicfdhgfhhiflhof
too much	jbfchghihoe
took	dahbidigkheiijeleneoc
took a	iaebjdhgiihjfoe
took an	mafceghhhihlhof
took over	lahcfdfghhhlhof
took place	mahcfdfgfhhihlhnhof
took the	ibfgiihoe
took their	mahcfdfhhiflhnhof
took to	mafbidfhhiflhof
tool	hafbfckdjgfifoe
tool for	mafcedjgfhhiflhnhof
tool that	nafchgfhhiflhnhof
top	cbicidjgkheijjdlendoc
top 10	jafbfcedhijof
top 100	oafbicegfhhiflhof
top five	mafcfdfgfhhiilhnhof
top form	ncedfgihhiflhnhof
top in	lcedhghhhihlhof
top of	iafbfgkiijfoe
top prize	ncfgfhhiilhnhof
top seed	lafcedfgjhhiflhnhof
top spot	nafcedfghhhihlhnhof
top ten	mafcegfhhiilhnhof
top the	jafbhchdegeijoe
top two	mafcedhgihhiflhof
top uk	ncegfhhiilhnhof
top us	nafbfchdfghhhihlhof
top-ranked	nafcedfgjhhiflhnhof
top0	oafcedfghhhiflhnhoh
top5	oafcedfghhhiflhnhoh
topic	nafchdfgfhhihlhnhof
tore	nafbjcedfhhiflhnhof
tore through	objcfdfgfhhlhnhof
tori	fanbfcedegeifoe
tori and	naicfdfgfhhlhnhof
tori are	maicfdfgfhhlhnhof
tori co-chairman	naicfdfgfhhlhnhof
tori govern	naicfdfgfhhlhnhof
tori have	kajcedfgfhhiflhnhof
tori in	naicfdfgfhhlhnhof
tori leader	ialcedfgfhhiflhof
tori parti	naicfdfgfhhlhnhof
tori plan	majcfdfgfhhlhnhof
tori promis	naicfdfgfhhlhnhof
tori say	maicfdfgfhhlhnhof
tori shadow	maicfdfgfhhlhnhof
tori spokesman	naicfdfgfhhlhnhof
tori were	maicfdfgfhhlhnhof
tori would	naicfdfgfhhlhnhof
torn	objcfdfgfhhlhnhof
toronto	lafbfchdhgioe
tortur	nbjcedfgfhhiflhnhof
toshiba	lafchdjgehhifof
total	fahbhcidjhfihjelfneod
total of	kbfdioe
tottenham	lafcedfgjhhiflhnhof
touch	hcfdigiihjfnfoe
touchdown	lafcedfgkhhiflhof
touchdown and	nafcedfgjhhiflhnhof
touchlin	mcfdfgihhlhnhof
tough	gbidigjhfjflfnfod
tough game	ncfdfgihhlhnhof
tough stanc	obicfdfgfhhlhnhof
tough to	mafbfcedigihhiflhof
tougher	kahbidfoe
toughest	mafgihhiflhof
toulousain	ncedfgihhiflhnhof
tour	faibfcfdhgkhfiijelfnfod
tour of	kaicehhiflhof
tour to	lahcedfgjhhiflhof
tourism	lafbfchdjgehhifof
tourist	kafbjchdhgeifoe
tourist island	objcfdfgfhhlhnhof
tournament	iafbicegkifoe
tournament and	ncfghhhlhnhof
tournament on	ncfdfgihhlhnhof
tout	kaibfdigfihoe
toward	hahbichdighhfjflfnfod
toward a	nceghhhlhof
toward the	lbhcfghoe
town	iahbidhghjflfnfoe
toy	mafcedihhlhof
toyota	mafbfcihhiflhof
track	gafbhcidhgihfiijelfnfod
track and	mafcfdfghhhihlhnhof
track for	nafbjcehhiflhnhof
track from	ncfgfhhiilhnhof
track to	nafchgfhhiflhnhof
trade	daibhcmdigdhfjelfnfod
trade and	kaibhchdfgeifoe
trade deficit	ncidfgfhhlhnhof
trade in	lafbicidfgfhhiflhof
trade on	lafcjdfgfhhiflhnhof
trade organis	lafbfcjdfgfhhiflhnhof
trade partner	nafbjdfgfhhiflhnhof
trade rule	ncidfgfhhlhnhof
trade union	laichdfgfhhiflhof
trademark	nafcidfgfhhiflhnhof
trader	kafbhcjgeifoe
trader in	nafchgfhhiflhnhof
tradit	hahcidhghihjflfnfoe
traffic	iafchdkgeoe
traffick	objdfgfhhiflhof
trafford	lafcfdfgkhhiflhof
tragedi	mbhcfdfgfhhihlhof
tragic	ncfdfgfhhiilhnhof
trail	kaibfcegjifoe
trail blazer	ocedfgihhlhnhof
traill	ncfdfgihhlhnhof
train	gbhcigkhfiejflfnfod
train with	ncfdfghhhlhnhof
transact	lafcjgfhhiflhof
transfer	iafbichgijfoe
transfer to	nafbicedfgfhhihlhnhof
transfer window	mafcedfgjhhiflhnhof
transform	jahbfcfdighoe
translat	kafcfdigehhiilhof
transmit	lafbicedhgfhhof
transpar	kbhcidhgeifoe
transplant	obfcedihhiflhnhof
transport	iaibfcjdhgeifoe
transport and	maicfdfgfhhlhnhof
trap	mahbicehhiflhof
travel	gafbjchdkghhfjflfnfod
travel and	nafchdhgfhhiflhnhof
travel to	kbicedegjihoe
travel with	nafcedihhiflhnhof
treasur	lahdfgfhhihlhof
treasuri	iajbhcidegeoe
treat	jaibhcideoe
treat as	naicfdfgfhhlhnhof
treat the	mahcidfgfhhiflhof
treatment	iaibidhhfihjflfnfoe
treatment for	nafdfghhhihlhof
treatment in	obicfdfgfhhlhnhof
tree	mafbichdfgehhof
tremend	lghhhiflhof
trend	hafbfcjdigeiioe
trend in	mcedhgfhhlhnhof
treo	oafcjdfgfhhiflhnhof
trevor	lcfdfghhhihof
tri	caibhchdjgkheihjeleneoc
tri and	kahbfceghihoe
tri for	mcfghhhiflhof
tri to	daibhchdjgjheihjeleneoc
trial	faibkcjdhffghhfihjeleneod
trial and	nahdfgfhhlhnhof
trial for	lbjdfgeoe
trial in	maicedfhhlhnhof
trial is	nahcfdfhhlhnhof
trial of	nafcigfhhiflhnhof
trial reach	obicfdfgfhhlhnhof
trial will	nafcedhgfhhlhnhof
tribun	lahbideifoe
tribut	kahbfcedeghijoe
tribut to	lahcedfghhhijof
trick	kaibfcfgfof
tricki	mcedhhhiflhnhof
trigger	jbicidfifoe
trigger a	nafbjcfdfgfhhiflhnhof
trigger the	mafchghhhiflhof
trillion	lafcjgfhhiflhof
trim	lafchgfhhihlhof
trio	mafcedfhhiilhnhof
trip	ibicigjhfjflfnfod
trip to	lafcfdfgihhiflhnhof
trip up	nafbhdfghhhiflhof
tripl	lafbfdighifoe
triumph	lafbidfiioe
trojan	nafcedhgihhiflhof
troncon	ncfdfgihhlhnhof
troop	iaibmcedegeihoe
troop from	nahbjcedfgfhhiflhnhof
troop in	nbjcedfgfhhlhof
troop to	nahbhcedfgfhhihlhnhof
trophi	kafcedfgkhhihof
tropic	oafbhcedigfhhiflhnhof
troubl	hahbicjghhfjflfnfod
troubl darfur	objcfdfgfhhlhnhof
troy	nafcegihhiflhnhof
truce	nafbichdfgfhhlhof
truck	mafbhcidigeifoe
true	jahbfchdhgfihjfoe
truli	lahcfdhgehhihof
trump	nafcigfhhiflhnhof
trust	iajdigejfoe
trust and	naicfdfgfhhlhnhof
truth	laicedfghhhiflhof
tsunami	iaibediiijfnfoe
tsunami relief	nahcedfgfhhiilhnhof
tube	nafcjdegfhhiflhnhof
tuc	ncidfgfhhiflhnhof
tuesday	cahbkcidkgiheifjdleneoc
tuesday after	mafchdfghhhiflhof
tuesday in	nafbjcedfghhhiflhof
tuesday it	mbhcidfgfhhiflhof
tuesday said	nafcjdfgfhhiflhnhof
tuesday that	lchdhhhifof
tuesday to	mafbiifoe
tuition	naicfdfgfhhlhnhof
tuition fee	naicfdfgfhhlhnhof
tumbl	ncidfgfhhiflhnhof
tune	jbfcddlgeiioe
tune in	mafcedigfhhihlhof
tungsten	ocedigfhhiflhnhof
tungsten t5	ocfdigfhhlhnhof
tunnel	lafchdfgihhiflhof
turbul	nafbhchdfgfhhlhof
turf	nahcedfgihhiflhnhof
turin	nafcedfghhhihlhnhof
turkey	jahblcfifjfoe
turkey is	oahbicedfgfhhiflhnhof
turkey next	objcfdfgfhhlhnhof
turkey to	oahbicedfgfhhiflhnhof
turkish	lahbkdegfifoe
turn	dahbjchdjgiheiijeleneoc
turn down	nbicedfhhiflhnhof
turn her	objcfdfgfhhlhnhof
turn into	lbhdfgfiioe
turn it	mchgfhhiflhnhof
turn off	mcedigfhhiflhnhof
turn out	kbfceijof
turn over	ncfdfghhhlhnhof
turn the	kbicfghoe
turn to	jbhcfdhihjfoe
turn up	lbidhoe
turnaround	ncfdhhhiflhof
turner	lafcegihhihlhof
turnpik	nafcidfgfhhiflhnhof
tutsi	obicedfgfhhihlhnhof
tv	eafbichdjgfhfiljelfneod
tv and	lafcedhgfhhiilhof
tv comedi	ncfdfgfhhiilhnhof
tv network	lafdfgfhhijlhof
tv present	ncedfgfhhijlhnhof
tv programm	lafcedigfhhlhnhof
tv set	ncfdigfhhlhnhof
tv show	jafbfcedigfikoe
tv station	ocfdfgfhhiilhnhof
tvs	kafchdjgehhifof
twelv	ngehhihlhof
twice	ibfdhgjoe
twice as	mafcfdhghhhiflhof
twickenham	kafcedfgjhhiflhnhof
twin	lbfcfdegiiioe
two	Zaibicldigkhdiijdldndob
two and	mbicedhgehhof
two children	nahcfdfgfhhlhnhof
two chines	objcfdfgfhhlhnhof
two compani	lafcjdhgfhhiflhof
two countri	nafbichdfgfhhiflhnhof
two day	kbhcfdhgioe
two firm	mafchgfhhiflhnhof
two game	mcedfgihhiflhnhof
two goal	mafcedfgihhiflhnhof
two hour	mafcfdfgihhlhof
two men	mahcedfhhihlhof
two million	laibicegfhhiflhof
two minut	ncedfgihhiflhnhof
two month	lbicfdfgfhhihof
two more	mafcidegfhhihlhof
two new	mafbicedigehhof
two of	jbhgijfoe
two other	mahdfhhiflhof
two point	mcedfgihhlhnhof
two season	ncfdfgihhlhnhof
two suicid	objcfdfgfhhlhnhof
two term	naicfdfgfhhlhnhof
two touchdown	ocedfgihhlhnhof
two us	nafbicegfhhlhnhof
two week	lafbfchdhgiifoe
two year	gahbfcjdfgiiijfnfoe
two-year	ldfghhhiflhof
tycoon	nafbidfgfhhiflhnhof
tycoon malcolm	obicfdfgfhhlhnhof
type	iahbfcfdkifoe
type of	jahbfcfdkifoe
typic	ibfdighoe
u.n	lafbkcedhgehhifof
u.s	faeblcjdkhfiejelfnfod
u0	mcedfgfhhijlhnhof
u2	mcedfgfhhijlhnhof
uefa	kafcedfgkhhiflhof
uefa cup	mafcedfgjhhiflhnhof
ufj	ncidfgfhhiflhnhof
ufo	pbicfdfgfhhljnhod
uk	bakbhcjdjgfheikjdleneoc
uk and	kahcfgehhiiof
uk economist	nchdfgfhhlhnhof
uk film	mcedfgfhhijlhnhof
uk govern	lahdhgfhhiflhof
uk has	lahgfhhihlhof
uk hous	ncidfgfhhlhnhof
uk in	mcegfhhiilhnhof
uk independ	lajcedfgfhhiflhnhof
uk is	mcfdigfhhiflhof
uk on	mcfdfgfhhijlhnhof
uk retail	nafdhgfhhiflhnhof
uk singl	ncfdfgfhhijlhnhof
uk to	naicfdfgfhhlhnhof
uk top	ncfdfgfhhiilhnhof
uk will	ncedhgfhhlhnhof
uk-based	kbfchdjgehhifof
ukip	lalcedfgfhhiflhof
ukip offici	naicfdfgfhhlhnhof
ukip spokesman	majcfdfgfhhlhnhof
ukrain	lafbjcidfifoe
ukrainian	nafbjcfdfgfhhiflhof
ulster	mahcedfgihhiflhof
ultim	iahbfdighihoe
ultra	ncfdigfhhlhnhof
umd	nafcegfhhifoi
un	iaibmcfdfgeifjfoe
un aid	obicfdfgfhhlhnhof
un demand	objcfdfgfhhlhnhof
un resolut	oahbicedfgfhhiflhnhof
un secur	objcfdfgfhhlhnhof
unabl	jahbfcfdighihoe
unabl to	jbfcfdighihoe
unaccept	maibicedfgfhhiflhnhof
unanim	mafbichdfgfhhiflhnhof
unawar	lahcfdhgfhhiflhof
unawar of	maicfdhgfhhiflhof
unbeaten	ncedfgihhiflhnhof
uncertainti	kahbjdfgeifof
unchang	mafchdfgfhhihlhnhof
uncl	lbicedfhhiiof
unclear	mahbidfgehhiflhof
uncov	mbhcfdfhhof
under	mafdfgfhhihlhnhof
under a	mbhcedhgehhlhof
under control	mchdfghhhiflhof
under fire	nahbfcedigehhiflhnhof
under his	ncfdfgihhlhnhof
under hous	nahbicfdfgfhhiflhnhof
under labour	naicfdfgfhhlhnhof
under plan	nahcfgfhhlhnhof
under pressur	lcidfhhiflhof
under the	gaicidhhfihjflfnfod
under their	mahcehhiflhnhof
under threat	nafbidfhhiflhnhof
under-00	ncfdfgihhlhnhof
under-21	ncfdfghhhlhnhof
undergo	lahbfcfghoe
underground	mafchdigfhhiflhof
underlin	laidfhhiflhof
underpin	nahdfgfhhlhnhof
understand	gaibedigihfjhlfnfod
understand of	mahcfgfhhihlhof
understand the	lahcfdhhhiflhof
understand what	mahcehhiflhof
understand whi	ncedfghhhlhnhof
understood	jajcedfghhhof
understood that	ncfdfgihhlhnhof
understood the	nahcfdfgfhhihlhnhof
undisclos	ncfdfhhiilhnhof
unemploy	jaibhcjdegeifoe
unemploy rate	lafbichdfgfhhiflhof
unexpect	lafcigfhhiflhnhof
unfair	kbjchdeoe
unfair and	nafbicfdfgfhhihlhnhof
unfaz	nafdfgihhiflhnhof
unfold	mafcfdighhhiflhof
unfortun	kbfcedhiioe
unifi	naicfdfgfhhlhnhof
uniform	nbicedfgfhhihlhnhof
union	eajbjcjgihfidjelfnfod
union and	nahdfgfhhlhnhof
union are	naicfdfgfhhlhnhof
union grand	ncfdfghhhlhnhof
union in	mahdfhhiflhnhof
union leader	maibhcfdfgfhhiflhof
union said	nahbicedfgfhhiflhnhof
union will	naicfdfgfhhlhnhof
unionist	oahbicfdfgfhhlhnhof
uniqu	nahcedhgfhhiflhnhof
unison	majcedfgfhhiflhnhof
unit	cbkckdhgkhejdleneoc
unit and	ncfdfgihhlhnhof
unit fate	objcedfgfhhiflhnhof
unit have	ncfdfghhhiflhnhof
unit in	lafbhcedhhhof
unit kingdom	mahcedigfhhiflhof
unit manag	mcfdfgihhlhnhof
unit nation	iafbmgeoe
unit state	gbjcidigihfifjelfnfod
unit to	nbichdfgfhhiflhof
uniti	maibjcedfgfhhiflhof
univers	gahbecidjgihfiijflfnfod
univers and	ocedigfhhiflhnhof
univers of	jbfcfdigjihjfoe
unix	ncedigfhhiflhnhof
unknown	kafbldegfihoe
unlaw	naicfgfhhlhnhof
unless	iajbhcedhghifoe
unless there	maicedfghhhiflhnhof
unlik	haicighjfnfoe
unlik to	jahbfciifoe
unnam	mafchdhgfhhlhof
unpaid	lahchdfgfhhiflhof
unpreced	mbhceghhhifof
unpredict	mahbhcedfghhhihof
unreleas	nafcedhgfhhiilhnhof
unrest	mafbkchdfgehhifof
unrest in	nafbhchdfgfhhiflhof
unseed	nafcedfgihhiflhnhof
unsolicit	mahdigfhhiflhof
unsuccess	lahdfhhihlhof
unsustain	naicfdfgfhhlhnhof
unthink	nafbhchdfhhiflhof
until next	ncfdfghhhlhnhof
until the	kahbfoe
unusu	kbfcfdhghihoe
unveil	gajcfdlhfihjflfnfod
unveil a	lahcedjgfhhiflhof
unveil by	naicfdfgfhhlhnhof
unveil in	nahcedfgfhhihlhnhof
unveil it	mcfdigfhhiflhnhof
unveil new	nafdhgfhhiflhnhof
unveil the	nahcegfhhihlhnhof
unwant	ncedhgfhhlhnhof
up	mafbicjdfgehhiflhof
up a	hahchgjifjfnfoe
up after	mahdfhhiflhnhof
up again	mcidfgfhhlhnhof
up against	mafbicedfgjhhiflhof
up all	naicfdfgfhhlhnhof
up and	jahbfcfdioe
up as	lafbichdhgeifoe
up at	mcedfghhhihlhof
up by	jahbhcigeoe
up campaign	naicfdfgfhhlhnhof
up for	ichghiijfnfoe
up from	kafbhcidfgfoe
up front	ncfdfghhhlhnhof
up his	lahbhcedfgihhifof
up huge	objcfdfgfhhlhnhof
up in	iahbfckgijfoe
up it	kbfcidhgeihoe
up more	nafchdfgfhhihlhnhof
up of	jahbfchdigeifoe
up on	jbfcjgfoe
up outsid	objcfdfgfhhlhnhof
up price	ocidfgfhhiflhnhof
up sharpli	oafcedjgfhhiflhnhof
up the	fahbecjdigihfjflfnfod
up their	lbhdfhhifof
up to	daickdighheiijeleneod
up with	hahbhcedjghhfihjflfnfoe
upbeat	lafchhhlhof
upcom	kbfcedigiifoe
updat	hafbecldkehfhgjjfkhmhoe
updat 1	nafcjdfgfhhiflhnhof
updat for	ncedigfhhiflhnhof
updat their	mafcedhgfhhihlhnhof
updat to	mcedigfhhiflhnhof
update0	nafbicjdegfhhiflhof
update2	oafbichdfgfhhiflhnhof
upgrad	kafdjgehhifof
upheld	mcedfhhiilhof
upload	ncfdhgfhhlhnhof
upon	lahcedhgfhhihlhof
upper	lahbigfoe
upset	jafbfcedeglihoe
upsurg	ndhgfhhiflhnhof
upward	kafcidfgfhhiflhnhof
uranium	lafbldegehhifof
uranium enrich	objcfdfgfhhlhnhof
urban	mahdfgfhhihlhof
urg	hajbichdhgfhfifjflfnfod
urg all	objcfdfgfhhlhnhof
urg the	lahbhcidfgehhiflhof
urg to	nchdfgfhhiflhnhof
us	Yblckdkgihdikjcldndob
us a	lafdfghhhlhof
us actor	ncfdfgfhhiilhnhof
us airway	mafcjdfgfhhiflhof
us all	nafcedhghhhlhnhof
us and	iaebhchdighihjfoe
us anti-doping	ncfdfgihhlhnhof
us are	mahcfdfgfhhihlhnhof
us bank	ncidfgfhhlhnhof
us box	mafcedfgfhhiklhnhof
us chart	ncfdfgfhhiilhnhof
us compani	lafcigfhhiflhof
us consum	nafcigfhhiflhnhof
us court	kafcjdfgfhhlhof
us dollar	lafcjdfgfhhiflhnhof
us econom	nafbkcfdfgfhhiflhof
us economi	lafcidigfhhiflhof
us feder	mafdhgfhhihlhnhof
us film	ncfdfgfhhiilhnhof
us firm	kafcidhgfhhiflhof
us forc	nafbkcedfgfhhiflhnhof
us govern	mchgfhhiflhnhof
us have	lafdhhhlhof
us in	jahbhdhgfihjfoe
us insur	nafcidfgfhhiflhnhof
us market	ncfdhgfhhlhnhof
us militari	objcfdfgfhhlhnhof
us movi	ncfgfhhihlhnhof
us network	ncfgfhhihlhnhof
us offici	nahbicfdfgfhhiflhnhof
us on	lafcfhhiilhof
us open	jafbfdegkifoe
us presid	mbicfdfgfhhihlhof
us presidenti	mahbhchdfgfhhiflhof
us rapper	mcfdfgfhhijlhnhof
us research	ncfdigfhhlhnhof
us secretari	nbjcedfgfhhiflhnhof
us stock	nafcidfgfhhiflhnhof
us televis	mafcedfhhijlhnhof
us to	kahbfchdhgfifoe
us troop	nafbjcedfgfhhlhnhof
us tv	kafcedfgfhhillhof
us tycoon	obicfdfgfhhlhnhof
us-based	lafdigfhhiflhof
usa	kbicfdhghoe
usabl	ncedigfhhlhnhof
usada	ncedfgihhlhnhof
usatoday.com	nafbidhgehhifof
usc	nafcedfgjhhiflhnhof
use	aaibicjdlghheiijdldndoc
use a	hahbfcfdkifoe
use and	mcedhgfhhlhnhof
use as	jaibhcfdhgeoe
use by	iahbhdijfoe
use for	jahbfdigfifoe
use his	maibicedfgfhhlhof
use in	iafbichdjgfjfoe
use it	kcedjgehhihlhof
use net	ocedigfhhiflhnhof
use of	gahchdkgfhfihjflfnfod
use on	ncedigfhhlhnhof
use the	gaibfdkgfihjfoe
use their	kahbfdhgfifoe
use to	fahbicidjhfjflfnfod
use web-based	ocfdigfhhlhnhof
useless	nahcedhgfhhiflhnhof
user	eafbfdnifjfoe
user and	lafcedjgfhhiflhnhof
user are	lcedigfhhiflhnhof
user can	lafcedjgfhhiflhnhof
user have	ncfdigfhhlhnhof
user in	lafcedjgfhhiflhnhof
user interfac	ncfdhgfhhlhnhof
user of	kafcedkgfhhiflhof
user to	kafcedjgfhhiflhnhof
user will	mcfdigfhhlhnhof
usher	lafcehhijlhof
usual	iahbfcfdighjfoe
utd	kafbjcfdegjifoe
util	kafbhchdigeifoe
util vehicl	mafbichdfgfhhiflhof
uzi	nafcedeghhhifok
v	iaebicddfgjhfikjflfnfoh
v0	nafbkcedfgfhhiflhoh
va	nafdfgihhiflhof
vacat	obicfdfgfhhihlhnhof
vaccin	majcidfffgfhhiflhof
valid	mahcedigfhhiflhnhof
valley	mbicedhgfhhiflhof
valu	gaibfckdhifjfnfoe
valu at	nafchdhgfhhiflhnhof
valu for	maicfdfghhhiflhof
valu of	jafcjdfgfhhlhof
valuabl	mafbigfhhiflhnhof
valuat	ncidfgfhhiflhnhof
van	jbhdfgiihjfoe
van nistelrooy	mcedfgihhiflhnhof
vanish	nafbicfgfhhiflhnhof
vaniti	ocfdfgfhhiilhnhof
vari	lahbhdhgehhiflhof
variant	nafcfdigfhhiflhnhof
varieti	jafbfcfdigfijoe
varieti of	kafcfdigfhhihlhof
various	kbfdioe
vast	jbhcfdigfoe
vatican	objcfdfgfhhlhnhof
vaughan	nafceghhhihlhof
vault	ncfdfghhhlhnhof
vega	kafcedigfhhiilhof
vehicl	iafbicjdijfoe
vehicl and	nafbfcfdigfhhiflhnhof
vendor	lafdjgfhhiflhof
venezuela	mafbhcjdfifof
ventur	iafbfclgfoe
venu	kahbfcedegiiioe
vera	lafcedfhhijlhnhof
vera drake	lafcedfgfhhijlhnhof
verdana	mafcedkgfhhiflhnhof
verdict	mbhcfdfhhlhof
verg	nafbicegfhhihlhnhof
verg of	nafbicegfhhihlhnhof
veri clear	maicfdfgfhhlhnhof
veri difficult	lahcfdfhhihlhof
veri disappoint	lafcegihhiflhnhof
veri excit	ncedfhhihlhnhof
veri good	jbfcfgjoe
veri happi	lafcedfghhhiilhof
veri hard	lcedfghhhlhof
veri import	kaicfghhhifof
veri much	lceghhhiiof
veri posit	naicfdfgfhhlhnhof
veri well	kbfcfdfghihof
verifi	nafbhcedigfhhiflhnhof
verita	naicedhgfhhiflhnhof
verizon	nafcidfgfhhiflhnhof
verizon communic	ncidfgfhhlhnhof
version	fafbedkhfijjflfnfod
version of	gaebfdkghijjfnfoe
veteran	jafbhdfgjiioe
via	hahbicfdkgeifoe
via the	mahcedhgfhhiflhnhof
viacom	nafcidfgfhhlhnhof
vibrant	nahcfdhgfhhlhnhof
vic	ncfdfgfhhiilhnhof
vice	iafbidjihjfoe
vice presid	jafbhdjoe
vice-president	mdfhhiflhnhof
victim	hahbjgjhfihjflfneod
victim of	jbidfghihjfoe
victor	lafbicegihhiflhof
victor cont	ncfdfgihhlhnhof
victori	eblgkhfjflfnfod
victori at	lafcedfgjhhiflhnhof
victori for	mafcidfghhhiflhof
victori in	iafbjcedegjoe
victori of	mcedfgihhiflhnhof
victori over	iafbicedeglifoe
victoria	naicedfgfhhiilhnhof
video	echdlgfhfiijflfnfod
video and	jafbfcedjgfiiof
video for	ncfgfhhihlhnhof
video game	ibfcidlgeieoe
video of	nahcegfhhihlhnhof
video on	ncfdigfhhlhnhof
video record	kafcedjgfhhiflhnhof
vieira	ncfdfgihhlhnhof
vienna	nafdfghhhihlhof
vietnam	lafbhcidhgeoe
vietnam war	objcfdfgfhhlhnhof
vietnames	nafbjchdfgfhhiflhof
view	gaibhchdjhfihjelfnfod
view of	kahbfghoe
view on	nbicfdfgfhhiflhnhof
view that	mchgfhhiflhnhof
view the	ncfdigfhhlhnhof
viewer	iafbfcedighikoe
vigor	nbicedfhhiflhnhof
vijay	mafdfgjhhiflhof
vijay singh	nafcedfgjhhiflhnhof
viktor	nafbjchdfgfhhiflhof
viktor yushchenko	nbidfgfhhiflhnhof
villa	nafcegihhiflhnhof
villag	kbicfdfgfjfoh
villag in	objcfdfgfhhlhnhof
vinc	naicfdfgfhhlhnhof
vinc cabl	naicfdfgfhhlhnhof
vincent	lahcfdhghhhiflhof
vinci	ocfdfgfhhijlhnhof
vinci code	ocfdfgfhhiilhnhof
violat	jaebichdhghihjfnfoe
violenc	jbkcfgeiijfoe
violenc in	nbjcedfgfhhiflhnhof
violent	kahbicfgfihoe
vioxx	nafcjdfgfhhiflhnhof
virgin	lafbjcidfgeifoe
virginia	kafbfdigioe
virtual	jafbicedighihjfoe
virtual guarante	oafbicedfghhhiflhnhof
virus	iafbfcfdmifoe
virus and	lafcedjgfhhiflhnhof
virus or	ncfdhgfhhlhnhof
virus that	ncfdigfhhlhnhof
virus writer	mcfdigfhhlhnhof
visa	laibfchdegeihoe
visa applic	naicfdfgfhhlhnhof
visibl	mahchdfgfhhlhof
vision	jaicedigehhof
vision of	mcfdhgfhhlhnhof
visit	gajbkdhhfjflfnfod
visit the	lahcedhgfhhlhof
visit to	kaibkcfdegfoe
visitor	jafbhcedigiihoe
visitor and	nbicegfhhiflhnhof
visual	lafcedigfhhlhnhof
vital	jahbfcfdhihoe
vladimir	kafbjcidfgehhifof
vladimir putin	lafbicidfgfhhiflhof
vladimir v	objcfdfgfhhlhnhof
vocal	nbicedfgfhhlhnhof
vodafon	nafcigfhhiflhof
voic	ibfcfdkgfiijfoe
voip	nafcedjgfhhiflhnhof
volatil	mafbkcfdfgfhhiflhof
volkswagen	objcfdfgfhhiflhnhof
volley	ncfdfgihhlhnhof
volum	lafcjdfgfhhiflhnhof
volunt	nafbhceghhhiflhof
vote	fakbkdigehfihjelfneod
vote and	nbicedfgfhhlhnhof
vote for	kajbicfdfgeihoe
vote in	laicfdfgfhhlhof
vote is	obicfdfgfhhlhnhof
vote on	lahbjcegehhifof
voter	hakbkcfgeihjfoe
voter and	nahbicedfgfhhlhnhof
voter he	nahbicedfgfhhiflhnhof
voter in	nahcfdfgfhhihlhnhof
voter that	obicedfgfhhlhnhof
vow	jbkdeghifoe
vow to	lbjchdegfifoe
vr	nafcedegfhhiflhnhol
vs	jafbfckehfhglifjjkhmhnf
vulner	kahbfcfdkgeifof
vulner in	nafcedjgfhhiflhnhof
vulner to	mcedigfhhiflhnhof
vy for	ncedfghhhihlhnhof
w	kahbicfgejioe
w bush	mahdhgfhhiflhof
w000	mafcedkgfhhiflhoe
w530	ocedjgfhhiflhnhof
wage	jahbjchgfifjfoe
wait	gahbichdhgihfifjflfnfod
wait for	jahbhchghifjfoe
wait to	kbicfghifoe
wait until	mafdhgfhhiflhnhof
wake	jahbhchdfghjfoe
wake of	kahbichgfifoe
wal-mart	mafckdegfhhiflhof
wal-mart store	nafcidfgfhhiflhnhof
wale	fajbfdfglihjfoe
wale and	lcedfgihhiflhnhof
wale have	mahcedfghhhiflhnhof
wale in	lafcfdfgihhlhnhof
wale on	ncfdfgihhlhnhof
walk	iahbjghjfnfoe
walk away	mafbicedfghhhiflhnhof
wall	ibickifjfoe
wall st	oafbjdfgfhhiflhnhof
wall street	jafbfckgeifoe
wallet	nafcigehhiflhnhof
walt	nafbidhgfhhiflhof
walt disney	nafbidhgfhhiflhof
wanadoo	ncedigfhhiflhnhof
wander	naecihhiflhof
wannstedt	ocedfgihhiflhnhof
want	aajbicjdigjheiijdlendoc
want a	jahbhoe
want him	mcfdfghhhiflhnhof
want more	mahcfdfghhhiflhof
want the	kajbfcfghifof
want to	caibhcidigiheiijeleneoc
wap	nafcedigehhiflhoi
war	fajbkchdigehfiijelfneod
war and	naicfdfgfhhihlhnhof
war crime	nbjcedfgfhhiflhnhof
war in	lahbjcfdfgehhihlhof
war on	laibjcedhgeifoe
war to	nbicedfgfhhihlhnhof
wardrob	mafcedfgfhhijlhnhof
wardrob malfunct	nafcedfgfhhiilhnhof
wari	nafdfgihhiflhof
wari of	ncfdfgihhlhnhof
warlord	objcfdfgfhhlhnhof
warm	kahbhcfdjgeoe
warn	daibicjdlheiejeleneoc
warn about	lafchdigehhof
warn his	ncfdfghhhlhnhof
warn in	nafcidfgfhhiflhnhof
warn of	kbhchdjgfifoe
warn on	nafbigfhhiflhof
warn over	mafcfdjgfhhiflhof
warn that	haibfcidjgejfoe
warn the	kaibhdfgfhhifof
warner	lafbfdighihoe
warren	mcedfgihhlhof
warrior	mafceghhhihlhof
warwick	nahcfdfgfhhlhnhof
was a	dajcidhgjheiijeleneoc
was abduct	nahbhcedfghhhiflhof
was abl	mcfdhghhhiflhof
was aim	nahcfdhgfhhiflhnhof
was all	laicehhiflhof
was alreadi	mahbicfdfhhiflhof
was also	gajbfghijjfoe
was an	haibfdhgiihjfoe
was announc	lafdfghhhlhof
was arrest	ncedfghhhiilhof
was as	mbhcegehhlhof
was ask	mahcehhiflhnhof
was at	kafbfghiioe
was award	ncedfgfhhiilhnhof
was back	ncedfgihhiflhnhof
was ban	mcedfgihhiflhnhof
was base	nafdhgfhhihlhof
was be	kaicfgehhihof
was beaten	nafbicegfhhihlhnhof
was becaus	nahcehhiflhnhof
was behind	nafceghhhiflhnhof
was born	mcegfhhiilhnhof
was call	mafbjcedfhhlhof
was carri	ncegihhiflhnhof
was close	nafbicehhiflhnhof
was complet	mcehhlhnhof
was confid	lahcfdfghhhiflhof
was destroy	obicfdfgfhhihlhnhof
was disappoint	mafcfdfghhhlhnhof
was done	ncfdhgfhhlhnhof
was down	lcidfhhiflhof
was due	kahbfcfghihoe
was expect	lafbjdfhhlhof
was fire	nafbhdfghhhiflhof
was first	kbhcfgeiioe
was for	ncedfhhihlhnhof
was forc	kahcfgihhiflhof
was former	nafbidfgfhhlhnhof
was found	kafbhchdfgfiioe
was given	nafcedfghhhihlhnhof
was go	kbfgioe
was hand	nafcehhihlhnhof
was head	nbicedfhhiflhnhof
was his	nahcedfhhihlhnhof
was hit	nafchdfgfhhlhnhof
was illeg	nchdfgfhhlhnhof
was in	haibecighihjfnfoe
was insid	nafbicehhiflhnhof
was introduc	naicfdfgfhhlhnhof
was invit	ncfdfgfhhiilhnhof
was jail	mahcegfhhihlhnhof
was join	mahcegfhhihlhof
was just	mahcehhiflhnhof
was kill	mafbjcegfhhihlhof
was later	mcfdfgfhhijlhnhof
was launch	lafdigfhhlhof
was law	naicfdfgfhhlhnhof
was left	mcfdfghhhiflhnhof
was like	kchhhof
was look	lafbhhhof
was made	kahbfdfgfiioe
was make	mahcegfhhihlhnhof
was met	nafbhcedfhhlhnhof
was more	kahbfdhifoe
was my	ncfdfghhhlhnhof
was name	kafceghhhijlhof
was never	mahcedfghhhlhof
was no	jaibfcfghihoe
was nomin	mcedfgfhhijlhnhof
was not	faichdhgihfihjelfnfod
was noth	naicfdfhhlhnhof
was now	maicfdfgfhhlhnhof
was offer	nahcedfhhlhnhof
was on	kbicfdhgfiioe
was one	iahcfdiihjfoe
was onli	kahbfcfdhghifoe
was out	nahcedfhhlhnhof
was over	mafcfdfgihhiflhnhof
was part	mchdfgfhhlhnhof
was play	mcehhihlhnhof
was prepar	nbicfdfgfhhiflhnhof
was proud	naicfdfgfhhlhnhof
was publish	nahcfdfgfhhihlhnhof
was put	nahchdfhhiflhnhof
was releas	jafbfghiioe
was replac	nahcfdfgfhhihlhnhof
was right	nahcedfghhhiflhnhof
was run	nafchdhgfhhiflhnhof
was select	nahcedfhhlhnhof
was sent	mcegihhiflhof
was set	mafbhchdfgfhhihlhof
was settl	ncedfhhihlhnhof
was shot	ncfdfgfhhiilhnhof
was shown	ncedfhhihlhnhof
was so	mafceghhhlhnhof
was sold	kafcigfhhihlhof
was speak	kajcedfhhiflhof
was still	kahchgfhhiflhof
was strong	mchdfgfhhlhnhof
was suppos	ncfdigfhhlhnhof
was suspend	ncedfgihhiflhnhof
was take	mbicehhiflhof
was taken	mbicehhiflhof
was that	lahdfghhhiflhof
was the	eaichdhgihfijjelfneod
was then	mcfdfghhhihlhof
was there	ncedfhhihlhnhof
was threaten	obicedfgfhhihlhnhof
was to	iaicddhgijfoe
was told	nahcfdfgfhhlhnhof
was too	kbfdhgioe
was tri	maidfhhiflhnhof
was up	lbjchdfgehhiflhof
was use	mdhgfhhiflhnhof
was veri	kbfgioe
was weaker	nchdfgfhhlhnhof
was well	mafcfdfghhhihlhnhof
was won	lafcfdfhhiilhof
was work	ncfgfhhihlhnhof
was worri	nahbicegfhhiflhnhof
was wrong	naicfdfgfhhlhnhof
wash	mbhcfdhifoe
washington	gaebjckdjghhfiejelfnfod
washington is	nbicedfghhhiflhof
washington post	nafdigfhhiflhof
washingtonpost.com	nafcedjgfhhiflhnhof
wasn't	jaibfcfdegjihoe
wasn't a	ncedfghhhlhnhof
wasp	kafcedfgjhhiilhof
wast	iajbhceghjfoe
wast and	naicfdfgfhhihlhnhof
wast money	obicfdfgfhhlhnhof
watch	fafbicddjgihfiijflfnfod
watch by	ncfdfgfhhiilhnhof
watch on	nbicegfhhlhnhof
watch the	kceghhhihof
watch tv	ncfdhgfhhlhnhof
watchdog	iahbjchgeihjfoe
watchdog said	objdegfhhiflhnhof
watcher	lafbfchdigfhhiflhof
water	iafbjcfdigijfnfoe
water and	nafcedighhhiflhof
water on	nafbidfgfhhiflhnhof
wave	iaebichdhghifjfoe
wave of	mafbidfhhifof
way	bajchdkgjheihjdleneoc
way for	iahbichdigeifoe
way forward	mahcfdfgfhhlhnhof
way home	ncfdigfhhlhnhof
way in	mahcehhiflhnhof
way of	iaibfdjgeifoe
way that	kaicedhghhhifof
way the	mahcedhhhiflhof
way they	lcedihhiflhnhof
way through	mahcfdfgfhhlhnhof
way to	gahbhdigihfjflfnfod
wayn	lcedfgjhhlhof
wayn rooney	mcedfgihhiflhnhof
we all	laicedfghhhiflhof
we are	dajbecidhgjhfihjelfnfod
we believ	lgfhhlhof
we can	gaibfchdhgijfnfoe
we can't	lbiceghhhof
we could	ncfdfgihhlhnhof
we did	lafcfdfgihhlhof
we didn't	lafcegihhihlhof
we do	kaicedfhhihlhof
we don't	kahbfdeghihoe
we expect	mcfdhgfhhiflhnhof
we get	lahcedfghhhihlhof
we had	jahbfcfdegiihoe
we have	eakbecidhgjhfjflfnfod
we haven't	nafcedfghhhihlhnhof
we just	lafceghhhiilhof
we knew	mafcedfgihhlhnhof
we know	jbfcfgioe
we lost	ncfdfghhhlhnhof
we must	lahdfghhhof
we need	iaibfdfghoe
we play	mafcedfgihhlhnhof
we said	nahcedfghhhiflhnhof
we saw	mcfgfhhihlhnhof
we should	jaibfceghihoe
we start	lahcedhgfhhihlhof
we still	ncedfghhhihlhnhof
we want	jaibfdhghoe
we were	iahbfcfdfgjihoe
we will	gajbfcigjjfnfoe
we would	kaibfoe
we'll	kahcfdfgihhof
we'r	hbfchdhgiiijfnfoe
we'r not	ncedfghhhiflhnhof
we'v	iahbfcedhgjiijfoe
we'v been	nceghhhlhnhof
we'v got	mafceghhhlhof
weak	ibfckgfifoe
weak in	ncidfgfhhiflhnhof
weaken	kafbhcjdegfhhifof
weaker	kafckdfgfhhiflhof
wealth	lafchhhiflhof
weapon	jahblcedhgeifoe
weapon of	naicfdfgfhhlhnhof
wear	lcedhghhhof
wearabl	ncfdhgfhhlhnhof
weather	kafbfchdighoe
web	gafbfckdkgejfoe
web browser	mafcedjgfhhiflhnhof
web log	ncfdigfhhlhnhof
web page	ncfdigfhhlhnhof
web search	mafcigfhhiflhof
web site	mafcidigehhifof
web user	mcfdigfhhlhnhof
web-based	ncedigfhhiflhnhof
weblog	mcedigfhhiflhnhof
webpag	ncfdhgfhhlhnhof
websit	eahbechdlghhfihjflfnfod
websit and	ncfdhgfhhihlhnhof
websit that	kahcedigfhhiflhof
websit to	mafdhgfhhiflhnhof
webster	ncfdfghhhlhnhof
wed	kbideghiioe
wednesday	cahbjckdigjhejdleneoc
wednesday and	lbhceghoe
wednesday as	mafcjdfhhiflhof
wednesday for	nafbidhgfhhiflhof
wednesday in	mafbidfghhhifof
wednesday it	mcigfhhiflhof
wednesday night	nafcedfgihhlhnhof
wednesday on	nbjcedfgfhhiflhnhof
wednesday said	mcjdfgfhhiflhof
wednesday that	lafbichifoe
wednesday to	mafbjdfifof
wednesday when	ncigfhhiflhnhof
wednesday with	ocfdfgihhlhnhof
week	aaibickdigkhdiijdldndob
week after	jahbfcfgioe
week ago	mafchghhhiflhof
week and	mcedfghhhihlhof
week as	mahbhchdfgfhhiflhof
week befor	mahbhceghhhiflhof
week for	lahbhcfdfgiifoe
week from	nbicfdfhhlhnhof
week in	lafbicfihoe
week later	mafcfdfgihhiflhnhof
week of	kbicigfihoe
week on	nbigfhhiflhof
week that	kahcidhgfifoe
week the	naicfgfhhlhnhof
week to	kahbfdhghoe
weekend	gahbichdfgjhfiijelfnfod
weekend of	mafhhihlhof
weekend with	ncfdfgfhhihlhnhof
weigh	kbfcigiifoe
weight	kaihhifof
weird	ocfdigfhhiflhnhof
welcom	haibhchdkhfiejflfnfod
welcom the	kajbfchdfgfhhifof
welcom to	nbfcedkgfhhiflhof
welfar	naidfgfhhlhnhof
well	caibdcjdjgjheijjeleneoc
well and	mafcfdfgihhiflhnhof
well as	faibechdjhfiijflfnfod
well-known	lafcfdhgfhhiilhof
welsh	jafcfdfgkhhof
welsh rugbi	ncfdfghhhlhnhof
wenger	lafcedfgkhhiflhof
wenger has	ncedfgihhiflhnhof
wenger said	ncfdfghhhlhnhof
wenger to	ncfdfgihhlhnhof
went	eaichdhgjhfijjelfnfod
went ahead	lafdfgihhiflhof
went down	ncfdfgihhlhnhof
went into	nafcehhihlhnhof
went on	iaibfcedhijoe
went to	kafbfceghijoe
were a	lahcfghhhiflhof
were all	lcfdfghhhihof
were also	iahbfchdhgfoe
were among	mafchdfgfhhiilhof
were ask	mcedfghhhihlhof
were at	mahgfhhiflhnhof
were base	naicfdfgfhhlhnhof
were be	lajcegfhhiflhnhof
were down	nchdfgfhhihlhnhof
were expect	nafbhdfhhiflhnhof
were held	nafbicedfghhhlhof
were in	iahbfdhgiihjfoe
were incompat	nahcfdfgfhhlhnhof
were involv	ncedhgfhhihlhnhof
were kill	kafbkcfdegfihoe
were made	lgfhhihlhof
were more	ldhgfhhihlhof
were most	mafcfdhghhhiflhnhof
were need	naicfdfgfhhlhnhof
were no	ncedfhhihlhnhof
were not	hajcfdfghihjfoe
were on	lcfdfghhhihlhof
were onli	nceghhhiflhnhof
were put	nafbicfhhiflhof
were report	objcfdfgfhhlhnhof
were run	naicfdfgfhhlhnhof
were the	iahbfchiijfoe
were to	kbhchgeihoe
were tri	nbhcegfhhiflhnhof
were two	nbfcidfgfhhiflhnhof
were up	lafcidhgfhhiflhof
were use	lcedigfhhiflhnhof
were veri	mafcehhlhnhof
west	gahbkcfdhgihfihjelfnfod
west africa	oafbhcedigfhhiflhnhof
west african	nafcfdigfhhiflhof
west bank	nafbkcedfgfhhiflhnhof
west end	mafcedhgfhhiilhof
west ham	nahcedfghhhiflhnhof
west london	nbicedfgfhhlhnhof
western	iafblchgeihjfoe
western europ	mafbichgfhhiflhof
western provinc	nbjcedfgfhhiflhnhof
westlif	ncfdfgfhhiilhnhof
westminst	kakcedfgfhhiflhnhof
westminst hour	naicfdfgfhhlhnhof
wet	nchdfgfhhlhnhof
wey	oafcedegjhhifoh
whale	nafbjcedfgfhhihlhnhof
what	kbfcediihof
what a	nafdfghhhiflhnhof
what could	mcfdfhhihlhnhof
what els	obicegfhhlhnhof
what happen	jahbfcfgiihoe
what has	lahcedhhhihlhof
what he	jaibhcedegjoe
what i	jahbfcedfgiihof
what is	iaibfdighjfoe
what it	jahbfdigfoe
what make	mceghhhiflhnhof
what other	mahbhcehhiflhof
what peopl	lcfdhgfhhiflhof
what realli	maicegfhhlhnhof
what the	iaibhcfdhghjfoe
what they	haibfcedkoe
what this	mcedhhhiflhnhof
what was	lahbidfgfhhiflhof
what we	jajbfdfghoe
what would	mceghhhihlhof
what you	mcedhhhiflhnhof
whatev	kahbfcfdhghihoe
wheel	mafbicedhgfhhlhof
wheelchair	nafbicedhgfhhihlhof
when a	kahbfchdfihoe
when he	faicfdfgkhfiijflfnfod
when his	lafbidfghhhifof
when i	kceghhhihof
when it	hahbhchdhihjflfnfoe
when she	lahbfcedfgjhhof
when the	eaibfcidigjhfihjelfnfod
when there	naicfdfgfhhlhnhof
when they	hahbicfdhgijfnfoe
when we	jahbfcegiihoe
when you	iahbfcedigioe
whenev	nafceghhhiflhnhof
where he	jaibicedeghijjfoe
where his	nahbicedfgfhhlhnhof
where i	ncedfgihhiflhnhof
where it	jafbhcijfoe
where peopl	maicfgfhhlhof
where the	jaibfcfdhihoe
where they	kaibfceihoe
where we	lahhhiflhof
wherev	ncfdhgfhhlhnhof
whether	eajbhcidigihfjelfneod
whether he	kahbhcedegiihoe
whether it	laibhcedfhhiflhof
whether mr	naicfdfgfhhlhnhof
whether she	ncfdfghhhlhnhof
whether the	iaibfcfdioe
whether they	lcedhgfhhlhof
whether to	jahbhchdeghifoe
whi he	laicedfghhhlhof
whi i	nafcedhhhiflhnhof
whi the	maigfhhiflhnhof
whi they	nafceghhhihlhnhof
which allow	mahcfgfhhiflhnhof
which also	lafdhgfhhihlhof
which are	ibfchdigfihoe
which can	lcedjgehhiflhnhof
which could	ibichdigfifjfoe
which had	kahbfgfof
which has	hbhcjjfnfoe
which have	jbfdhihoe
which he	iajbfcfdeghihoe
which in	mcidfgfhhlhnhof
which includ	jahbfdhihoe
which is	fahbecidihfiijflfnfod
which it	kafchdigehhof
which let	mcfdigfhhlhnhof
which make	lafcidhgfhhiflhof
which mean	mafcedhhhiflhnhof
which open	ncfdfgfhhiilhnhof
which own	mafcidhgfhhiflhof
which run	nafdfgfhhiilhnhof
which said	mahgfhhlhof
which saw	lafcfdfghhhiilhof
which she	lahcedfgfhhiilhof
which star	ncfdfgfhhiilhnhof
which start	ncedfghhhiflhnhof
which take	nafcfdfghhhlhnhof
which the	iaibfcjjfoe
which they	laibfdfoe
which took	mafcegfhhijlhnhof
which was	gahbechdhghhfijjflfnfod
which we	lahcfghhhiflhof
which went	mafcedhghhhiflhnhof
which were	kafchdhgehhihof
which will	hahbfdigfijjfoe
which won	mafgfhhiilhnhof
which would	iaibfchdhifoe
while also	naicfdfgfhhlhnhof
while anoth	nbicedfhhiflhnhof
while export	nchdfgfhhlhnhof
while in	mahdfgfhhiflhnhof
while it	lafbidhgfoe
while on	mcfgfhhihlhnhof
while the	gaibfcjiijfnfoe
while their	nafcfdhgfhhihlhof
whilst	kahbfcfghoe
whip	mahbicegfhhlhof
whistl	nafchdegihhiflhof
whitbread	ocfdfgfhhijlhnhof
white	hbhcigihfihjflfnfod
white and	ncedfgihhiflhnhof
white hous	lafbickdegeifoe
white sox	nafcedfgjhhiflhnhof
who	mcegfhhiilhnhof
who also	mafcfhhiilhof
who are	haighihjfnfoe
who believ	mahcfdfhhiflhnhof
who came	mahcedfghhhlhnhof
who can	kahcedhgfhhihof
who could	mahcedfhhihlhnhof
who did	ncfdfhhiilhnhof
who die	lahbjcedfgehhiiof
who fled	obicedfgfhhihlhnhof
who had	haicfghiijfnfoe
who has	hbhcfdhgiiijfnfoe
who have	iafbfdigiihjfoe
who he	mahbfdfhhlhof
who help	nahcedigfhhiflhnhof
who is	haichdhghhfihjflfnfod
who like	ncfdigfhhlhnhof
who lost	mafdfghhhiflhnhof
who made	lafbhcfghoe
who play	mcegfhhiilhnhof
who recent	ncfdfgfhhiilhnhof
who refus	nafbicegfhhiflhnhof
who run	nafcedhgfhhlhnhof
who said	laidfgfhhihlhof
who say	lahbhcedfghihoe
who should	nahbicedfgfhhiflhnhof
who star	ncegfhhiilhnhof
who suffer	naibhcedfgfhhiflhnhof
who they	naicfdfgfhhlhnhof
who took	lahdfgfhhihlhof
who use	lafchdhgfhhiflhnhof
who want	kaibfcfdigeof
who was	gaibidfghhfiijflfnfod
who went	ncfdfgfhhiilhnhof
who were	jahbhcedhihoe
who will	ibfchdfgiiijfoe
who won	mcfdfgfhhijlhnhof
who work	nafbicedfgfhhiilhnhof
who would	maicehhiflhnhof
whole	hbfcigiihjfnfoe
whom he	ncfdfhhiilhnhof
whose	gahbhcighhfiijflfnfod
wi-fi	mafcedjgfhhiflhnhof
wicket	nafbjcedfhhiflhof
wide	gahbhchdjghhfihjflfnfod
wide expect	kaibhdfgeifof
wide receiv	ocedfgihhlhnhof
wide use	ncfdigfhhlhnhof
widen	lafbhckgfifoe
wider	iahbhchdhgfjfoe
widespread	kbfchdigeof
widow	ncfdfgfhhijlhnhof
wife	jaibfcedegiiioe
wii	oafcedfgfhhiflhnhok
wild	jahbfcedighihoe
wilkinson	mafcedfgjhhiflhnhof
will	jaidfgijfoe
will act	nahcedfhhiflhnhof
will add	nahchdegfhhlhnhof
will allow	kahchdhgehhifof
will also	gaibechdhhfijjflfnfod
will and	mahcedfhhihlhnhof
will announc	nbidfgehhlhnhof
will appear	ncfdfgfhhihlhnhof
will be	aajcjdigjheijjdlendoc
will becom	kafbfchdhgfihoe
will begin	mbicfdfgehhihof
will bring	lafcfdihhiflhof
will buy	mafbhcidfgfhhiflhof
will come	kbfgiifoe
will consid	nbicegfhhiflhnhof
will continu	iaibfcidhgfifoe
will do	lahcfdfgihhiflhof
will end	lahbfchdfghifoe
will expand	nafcigfhhiflhnhof
will face	mchdfgihhiflhof
will fall	nchdfgfhhlhnhof
will featur	lafcehhiilhof
will find	lafcfdhhhiflhnhof
will follow	mafdhgfhhihlhof
will get	lcfhhihlhof
will give	jahbfcfdhghihoe
will go	iahbfgiihoe
will grow	nafbjcegfhhiflhnhof
will have	gaibecidigiiejfnfoe
will help	kahbfdigeihoe
will hit	nchdfgfhhiflhnhof
will hold	mahgfhhiflhnhof
will host	lahcedfhhihlhof
will includ	lahcehhihlhof
will introduc	mafbhcedigfhhlhof
will launch	nafbhchgfhhiflhof
will lead	lahchdfhhlhof
will let	mcfdhgfhhlhnhof
will like	nafdigfhhiflhnhof
will make	jaibfchoe
will mean	lchdhgfhhiflhof
will meet	ncedfghhhlhnhof
will miss	mafcedfgjhhiflhnhof
will need	kahbfdhifoe
will never	lahceghhhlhof
will no	nafbfcigfhhlhnhof
will not	faibhchdighhfihjelfnfod
will now	jbfchghoe
will offer	lahdigfhhifof
will onli	lcfdhhhiflhof
will pay	kahbfcidfifoe
will play	hbfcegkijjfoe
will provid	kafbhcfdhoe
will receiv	mafchdfgfhhihlhnhof
will remain	mahdhgfhhiflhof
will say	naicfdfhhlhnhof
will see	jahbfcfdhgfiioe
will seek	nbicedfhhiflhnhof
will slow	obicfdfgfhhlhnhof
will smith	mcedfgfhhijlhnhof
will soon	mbfchdhgehhlhof
will start	kahbfdhifoe
will still	kbfchdhifoe
will take	haibfgiihjfoe
will the	mchgfhhlhof
will then	mahceghhhlhof
will to	jaidfgiihoe
will use	mcedhgfhhihlhnhof
will visit	mahbhcedfhhiflhof
will win	ncfdfgfhhihlhnhof
will work	mafbhcfdhhhof
william	fahbedhglhfiijflfnfod
william and	lcedfghhhihlhof
william has	ncedfgihhiflhnhof
wilson	jbfdegiijoe
wimbledon	kafcedfgkhhlhof
wimbledon and	nafcedfgihhlhnhof
wimbledon champion	ncfdfgihhlhnhof
win	aaibjcidhglheijjdlendoc
win a	ibhdfgiihjfoe
win against	ncfdfgihhlhnhof
win and	mcfdfgihhlhnhof
win at	lafcedfgjhhihlhof
win best	ncfdfgfhhiilhnhof
win but	ncedfgihhlhnhof
win by	nahcedhghhhiflhof
win for	lafbfcegjhhihof
win grand	ncfdfgihhlhnhof
win his	lcedfgjhhiflhof
win in	jafcedfgkhhihof
win it	mafcedfgjhhlhof
win on	ncedfgihhiflhnhof
win over	hahbfcfdeglifoe
win the	gahbjchgihfihjflfnfod
wind	kafbkcfdhghifoe
window	gafbfchdlgiifjfoe
window and	ncedigfhhlhnhof
window oper	mcedigfhhiflhnhof
window program	ncfdhgfhhlhnhof
window updat	ocedigfhhiflhnhof
window xp	kafcedkgfhhiflhof
wine	kbhcidegeiioe
wine and	ncidfgfhhiflhnhof
wing	jbfcegjihoe
winger	lafcegjhhiflhnhof
winner	faebkdfgihfijjflfnfod
winner in	nafbkcedfgdhhiilhnhof
winner of	jafbhcfdfghiioe
winner will	nafcedfghhhihlhnhof
winslet	lcedfgfhhijlhnhof
winter	kahbfcjdegiifoe
wipe	lafchdfghhhlhof
wire	nafcedigfhhihlhnhof
wireless	hafbfcidlgeifoe
wireless and	mcfdigfhhlhnhof
wireless phone	ocedigfhhlhnhof
wireless technolog	ocfdigfhhlhnhof
wisconsin	oafbicedfghhhiflhnhof
wisconsin to	oafbicedfghhhiflhnhof
wisdom	nahcfdfgfhhihlhnhof
wish	jbfdhgioe
wish list	nafcfdhghhhiflhof
wit	iahbkdhgfjfnfoe
wit and	objcfdfgfhhlhnhof
wit said	nbjcedfgfhhiflhnhof
with 10	ncehhihlhnhof
with 11	mafbicfdfgfhhihlhof
with a	baicidjgkheiijdleneoc
with all	ldfghhhof
with an	hahdigihfihjflfnfod
with ani	mahcedfhhihlhnhof
with appl	ncfdigfhhlhnhof
with bbc	naicfdfgfhhlhnhof
with blackberri	oajcfdfgfhhlhnhof
with broadband	ncfdigfhhlhnhof
with china	lafchdhgfhhiflhof
with data	ncfdhgfhhlhnhof
with dicaprio	ncfdfgfhhiilhnhof
with digit	ncfdigfhhlhnhof
with dog	naicfdfgfhhlhnhof
with each	mcedhgfhhlhnhof
with educ	nahcfdfgfhhihlhnhof
with england	ncfdfghhhlhnhof
with explos	objcfdfgfhhlhnhof
with four	obicedfgfhhihlhnhof
with frost	lajcedfgfhhiflhnhof
with gazprom	nchdfgfhhlhnhof
with googl	ncfdigfhhlhnhof
with her	kbfchdeghiioe
with high	mchdfhhiflhnhof
with him	kaicedfgihhlhof
with his	hahdfgjiijfnfoe
with how	nbicedfgfhhlhnhof
with interest	nafcedhhhiflhnhof
with iran	obidfgfhhiflhnhof
with it	iahbfchdiihjfoe
with japan	ncidfgfhhlhnhof
with japanes	nafbhcfdigehhiflhof
with just	ldfghhhiflhof
with labour	lajcedfgfhhiflhnhof
with last	nafcedfghhhihlhnhof
with legal	nafbicedhgfhhiflhnhof
with mani	mafchdfhhlhof
with minist	naicfdfgfhhlhnhof
with more	kcigehhifof
with mr	kaicfgfhhihof
with ms	mahchdfgfhhlhnhof
with my	mafceghhhihlhnhof
with net	nafdigfhhiflhof
with new	lbidhgfifoe
with no	kbfdhof
with novel	nafchdhgfhhiflhof
with on	naicfdfgfhhlhnhof
with one	nafbjcehhiflhnhof
with other	lbfchdigeof
with our	mdfghhhlhof
with peopl	laicedhhhiflhof
with photo	nafcedhgfhhihlhnhof
with seven	ncfdfghhhlhnhof
with sever	nahbicegfhhiflhnhof
with sign	obicfdfgfhhlhnhof
with sir	ncfdfghhhlhnhof
with some	jahbfciihoe
with that	lceghhhlhof
with the	aajbicidjgjheiijdldndoc
with their	idighihjfnfoe
with them	lcedhhhlhof
with this	jahbfghoe
with three	lafcfdhghhhihlhof
with tim	nafcedfhhiilhnhof
with toni	naicfdfgfhhlhnhof
with two	kdfgjoe
with us	lcidfgehhihof
with victori	ncedfgihhiflhnhof
with wind	objcfdfgfhhlhnhof
with work	ocidfgfhhiflhnhof
withdraw	jaibjdejfoe
withdraw from	nafbidfhhiflhof
withdraw of	nahbhcedfhhiflhof
withdrawn	mahdfgfhhlhnhof
withdrew	mafbicfdfghhhiflhof
withdrew from	nafbicfdfhhiflhnhof
within	faibhchdhgihfjelfnfod
within the	haidhghjfnfoe
without	eaibhdigjhfiijelfneod
without a	kahbfcfgjoe
without ani	ncegfhhihlhnhof
without charg	maibhcedfgfhhiflhnhof
without limit	nahcfdfgfhhlhnhof
without pay	nafcedhghhhiflhnhof
without trial	lajbhcedfgfhhiflhof
woe	mafbkchdeifoe
wolv	nafcedhghhhiflhof
woman	ibidiiijfnfoe
woman in	nbicedfgfhhihlhnhof
women	gaibjchdhgihfifjflfnfod
women and	nahbicfdfgfhhlhnhof
women game	nafcedhghhhiflhnhof
women who	mbhdhgehhifof
won	cahbichdhgjheikjeleneoc
won a	iafbichdeghiijfoe
won act	ncfdfgfhhiilhnhof
won an	ncfdfgfhhiilhnhof
won best	lafcedfgfhhiklhnhof
won by	lcfdfghhhiiof
won his	ncedfgihhiflhnhof
won in	nafceghhhihlhof
won over	ncfdfgfhhihlhnhof
won the	gafbhchdegiijjfnfoe
won their	lafcedfgjhhihlhof
won three	ncfdfgihhlhnhof
won two	ncedfhhiilhnhof
won't	iahbhgijfoe
won't be	lcfdfgihhlhof
wonder	hbhchghijjfnfoe
wonder if	lchhhifof
wonder what	nafbidfhhlhof
wood	kbfcfdegjiioe
wood tie	ocedfgihhiflhnhof
wooden	nafbicedfghhhiflhnhof
woodward	kafcedfgjhhihlhof
worcest	ncedfgihhiflhnhof
word	haibhcfdigjhfjflfnfod
word for	obidfgfhhiflhnhof
work	aajbicjdjghheijjdlendoc
work and	kajcedfgfhhihlhof
work as	mahcedhgfhhlhnhof
work by	lcedhghhhiflhof
work class	mahcfdfgfhhihlhnhof
work close	maicehhlhof
work for	jahbicediihjfoe
work in	haichdijfnfoe
work is	ncfdhgfhhihlhnhof
work of	kahcehhihof
work on	hbhchdigeiijfnfoe
work out	lghhhiflhof
work to	kahbhcfgfihoe
work togeth	kahbfcfdigfoe
work with	hahbhcfdhijjfnfoe
worker	gajbjcjdigdhfiejflfnfod
worker could	nahcfdfgfhhlhnhof
worker from	naicfdfgfhhlhnhof
worker in	lbichdfgeifof
worker on	naicfdfgfhhlhnhof
workforc	mahcidfgfhhiflhnhof
world	Zahblcjdjgjhdiijdldndob
world and	mafcfgihhiflhnhof
world biggest	kafcjgfhhiflhof
world champion	kafbfcedfgkhhiflhof
world class	mahcfdfghhhiflhnhof
world cup	hafbicedfgloe
world economi	mafcidfgfhhiflhnhof
world fastest	nafbicfdhgfhhiflhof
world have	ncfgfhhihlhnhof
world indoor	ncedfgihhiflhnhof
world is	ncedhghhhiflhof
world largest	jbhcidhgeifoe
world lead	ncidfgfhhlhnhof
world leader	mahbhcfdhgehhiflhof
world number	lafcedfgjhhiflhnhof
world of	kahbfdigeihoe
world poorest	mahbidfgfhhiflhof
world record	mafcedfgjhhiflhnhof
world servic	mafcfgfhhiilhnhof
world stage	objcfdfgfhhlhnhof
world that	ncfdhgfhhlhnhof
world to	mahbhcedfghhhiflhof
world tour	nafcedhgfhhihlhnhof
world trade	kahbfcjdfgehhlhof
world war	mahbhcegfhhihlhof
world where	obicedfgfhhihlhnhof
world-class	ncfdfghhhlhnhof
worldcom	lafcjgfhhiflhof
worldwid	hafbfcidjgeijjfoe
worm	kafcedkgehhlhof
worri	faibfcldhhfjflfnfod
worri about	iahbfcldfjfoe
worri over	nafbidfgfhhiflhnhof
worri that	lcigehhof
wors	ibichdfgiifjfoe
wors than	ncedfgihhlhnhof
worsen	mbidfgfhhiflhof
worst	iahbhchdhgiifjfnfoe
worth	hahbfcjdijfnfoe
worth of	lcidfgfhhiflhof
worthless	naicfdfgfhhlhnhof
would allow	kaibfdhgeifof
would also	kaibfcfoe
would appeal	mcfgfhhihlhnhof
would be	bakcjdigiheihjeleneoc
would consid	nbhcedfhhiflhnhof
would continu	lahdfgfhhihlhof
would creat	mcidfgfhhiflhnhof
would cut	mahchdfgfhhiflhof
would do	maicedfhhlhnhof
would get	lahcfdfgfhhihlhof
would give	kaibfchdfifoe
would go	maibicedfgfhhiflhnhof
would happen	mafceghhhlhof
would have	gaichdhgihfifjflfnfod
would help	jaibfchdhgeifoe
would includ	nahdfgfhhiflhnhof
would increas	nahbicedfgfhhiflhnhof
would invest	nafbicidegfhhiflhnhof
would like	jahbfdfgiihoe
would make	kaibfdhgfhhifof
would mean	kaihhifof
would meet	naicfdfgfhhlhnhof
would never	nbicehhiflhnhof
would not	fakdighhfjflfnfod
would onli	ldhgfhhiflhof
would probabl	naicedfhhiflhnhof
would put	nchdfgfhhlhnhof
would quit	mahbhcedfhhiflhnhof
would remain	mahdfgfhhiflhnhof
would replac	naicfdfgfhhlhnhof
would rise	nahcfdfgfhhlhnhof
would save	naicfdfgfhhlhnhof
would say	maicedfhhiflhnhof
would stand	nahbicedfgfhhiflhnhof
would still	lahcfdfhhlhof
would take	lahdfhhlhof
would want	mcedhhhiflhnhof
would win	nbicedfhhiflhnhof
wouldn't	kaibfceghihoe
wound	jbldeoe
wound 30	objcfdfgfhhlhnhof
wound more	objcfdfgfhhlhnhof
wow	ncedhgfhhlhnhof
wrangl	ndfgfhhihlhnhof
wrap	mafcedhgjhhiflhof
wreck	oahbfcedigfhhiflhnhof
wrestl	nbicedfhhiflhnhof
wright	mahcedfgihhlhof
write	hahbfdhijjfnfoe
write a	ncegfhhihlhnhof
writer	iafbfcedhgiikoe
writer and	ncfgfhhiilhnhof
writer toni	ncfdfgfhhiilhnhof
written	jahbfdhgfiioe
written to	mgfhhlhof
wrong	gajbechgihfiijflfnfod
wrong to	lajcfdfgfhhlhnhof
wrong with	ncedhgfhhihlhnhof
wrongdo	mafcidfgfhhiflhnhof
wrote	jbfcfdigeiioe
wrote the	mafcedhgfhhiilhnhof
wta	mafcedfgjhhiflhnhof
wto	mafbfcjdfgfhhiflhnhof
www.investor.reuters.com	jafckdfgfhhiflhof
www.reuters.co.uk	mafcedjgfhhiflhnhof
x	jafbfcedmehijoi
x prize	nafcedkgehhiflhnhof
x0	nafdfgfhhiflhoi
x00	ocedjgfhhlhnhof
x000	ocedigfhhlhnhof
xbox	lafcedjgfhhiflhnhof
xbox 2	ncfdhgfhhlhnhof
xp	kafcedkgfhhiflhof
xv	ncfdfghhhlhnhof
yachvili	mafcedfgjhhiflhnhof
yahoo	kafcfdlgehhifof
yahoo battl	ocedigfhhiflhnhof
yanke	lafcedfgkhhiflhof
yann	mcfdfgihhlhnhof
yann delaigu	mcfdfgihhlhnhof
yannick	ncfdfgihhlhnhof
yannick nyanga	ncfdfghhhlhnhof
yanukovich	obicfdfgfhhlhnhof
yard	jbicedfgkifoe
yard for	ocedfgihhlhnhof
yard in	ncedfgihhiflhnhof
yasser	lafblcedfgfhhiflhof
yasser arafat	lafblcedfgfhhiflhof
year	Xaibjcldigkhcikjclcncob
year after	jahbfcideghiioe
year ago	gafbichdigihfihjflfnfod
year and	gahbecidigihfihjflfnfod
year as	kbhdhoe
year at	mbigfhhiflhof
year award	ncfdfgfhhiilhnhof
year befor	laidfgfhhlhof
year by	lafchhhihlhof
year despit	nchdfgfhhlhnhof
year earlier	kafcjdfhhiflhof
year festiv	ncfdfgfhhiilhnhof
year for	jahbfciihjfoe
year from	lafchgfhhlhnhof
year has	mafbfdhghhhiflhof
year he	ncfdfgfhhihlhnhof
year in	hbichgihfjflfnfoe
year later	lcegfhhiilhof
year of	haidighhfihjflfnfod
year old	lbicegeiioe
year on	kahbfdeghihoe
year or	mcedhhhlhof
year the	laidfgfhhlhof
year to	haibecidhgfihjfoe
year tournament	ncfdfghhhlhnhof
year was	nafchdfgfhhihlhnhof
year will	lchgehhof
year with	lbideghihoe
year-on-year	mchgfhhiflhnhof
yell	ncedfgihhlhnhof
yen	jafbhcjgeihoe
yes	kaibhcedhgfifoe
yesterday	fafbkckdigjhfidjelfnfod
yesterday after	objcfdfgfhhlhnhof
yesterday by	nafbichgfhhiflhof
yesterday in	nafbkcedfgfhhiflhnhof
yesterday that	kafbfdkghifoe
yesterday to	nafbjdfgfhhiflhof
yet	eaibechdhgihfiijflfnfod
yet to	iaibfcegiijjfoe
yield	mafdigfhhiflhof
york	daebhckdigjheijjeleneod
york citi	nafbfcedigfhhihlhnhof
york marathon	ncfdfgihhlhnhof
york met	nafcedfgjhhiflhnhof
york on	nbidfgfhhiflhnhof
york stock	mcidfgfhhiflhnhof
york time	mafbhchdfgehhihlhof
york yanke	mafcedfgjhhiflhnhof
you are	haibfcedigijfoe
you can	hahbfcfdjgijfoe
you can't	jbfcfghoe
you could	kahcedhghhhifof
you do	lahcfhhlhof
you don't	lahcfdfhhihof
you for	ncfdfgfhhiilhnhof
you get	lbfcedhghihoe
you go	lceghhhihlhof
you have	hahbfcedigjjfoe
you know	ncehhihlhnhof
you look	mahcedfghhhiflhnhof
you might	mahcedfghhhiflhnhof
you need	kafcfgihhlhof
you realis	ncfdhgfhhlhnhof
you see	lcedhghhhlhof
you think	mahcedigfhhiflhnhof
you to	ncedigfhhlhnhof
you want	kahbfdhoe
you were	naicfdfgfhhlhnhof
you will	kahcedigehhlhof
you'll	mafcedihhihlhof
you'r	kbfcedhghiioe
you'v	laicedfghhhihlhof
young	gaibechdfgihfikjflfnfoe
young man	ncfdfgfhhiilhnhof
young peopl	kaicedfgfhhihlhof
younger	lafcedhghhhihlhof
youngster	kcfdfgihhof
your own	ncfdhhhlhnhof
your pc	nafcedjgfhhiflhnhof
your person	nafchdigfhhiflhof
youth	lafceghhhiilhof
yuan	mafchdhgfhhiflhof
yudhoyono	objcedfgfhhlhnhof
yugansk	lafcjdfgfhhiflhof
yugansk was	nchdfgfhhlhnhof
yuganskneftega	lafcjdfgfhhiflhnhof
yuganskneftegaz	nchdfgfhhlhnhof
yuko	jafcldfgehhifof
yuko claim	mchdfgfhhlhnhof
yuko has	mcidfgfhhlhnhof
yuko is	mcidfgfhhlhnhof
yushchenko	nafbichdfgfhhiflhnhof
z0000	ocedjgfhhiflhnhof
zach	nafcedfghhhiilhnhof
zarqawi	objcedfgfhhiflhnhof
zealand	iafbhchgkifjfoe
zeil	ocedfgihhiflhnhof
zellweg	ncfdfgfhhiilhnhof
zero	nbicedfghhhiflhnhof
zhang	ncfdfgfhhiilhnhof
zimbabw	mahbjcedfhhof
zombi	ncfdigfhhlhnhof
zone	kafbjcfghoe
zurich	lafghhhiflhof
zurich premiership	ncfdfghhhlhnhof
《	aafbfcbddehfhgfhoiskhlemhov
一	Xaebedjgmhiihjjlincoj
一下	kbfcfdhgjielh
一个	fafbfcedhgflhnfom
一个月	mcfgfjilhoh
一人	lgihhiflfof
一代	ncfdfgjifji
一位	mdfghhjiilfod
一半	mcfdfgfijjhof
一句	mjili
一号	ncddjoh
一周	mbjchdfgfjfof
一场	lafbfdfghhhifjinh
一块	ndfgfij
一夜	obidigfieof
一天	lcidfjhoh
一季	mcfdhoi
一季度	mcfdhoi
一定	ljhoi
一家	mdigiihoe
一年	jbhclgfhfifjhod
一张	noj
一手	ncfgiieoi
一方	mcfdhgihilfof
一旦	mbhcidfnf
一条	mcfdfgfiioi
一样	lbhcfdfghhfiijflkoe
一次	kbfchdhghhflinfoe
一款	mdlod
一步	mbfcidfghof
一波	odegfhiifoi
一点	ncfdfgfjioj
一片	nchdfghof
一的	ncldfhfof
一直	mdfhflhoh
一种	kbfcfdhgihfifjhlfoi
一组	mhiiflioi
一览	kchdigfifjh
一记	odfjjof
一起	jbfcfhfikjfnioe
一路	nhejjoh
一身	nghiioe
一轮	mbhcfgeoi
一部	nbidfifjhof
一首	ogjoe
丁	lbfciihnfof
七	ichdfhiiejfnhoh
万	aafbfdhgfhfjilfnjok
万人	kbfchdfgfhfjhoi
万亿	mbhcideof
万元	jcjni
万大	mgfjilhof
万富	nbfjjnjof
万的	mchdihfjfoh
万科	lcddfifom
万美	kaibfcddkgfihnfof
万美元	kaibfcddkgfihlhnfoe
万股	mcfdeok
万起	loi
丈	kbhcfdfgfhhjjlfof
丈夫	kbihiif
三	bafbfcidfhjiijeok
三个	kcidehijfoh
三亚	nhj
三千	ncfdigfhhof
三名	nghniof
三国	kdfhfifol
三大	ibhckdhlfnfoe
三季	mcidhgfof
三小	ocddiihof
三年	jdfjflfnhoi
三星	ncfdiof
三观	ndfhiihlhoe
上	Zbfcedhghhjiflhnioi
上了	ndjof
上分	ocfgfoj
上升	lbidfgfoh
上半	lgfjhliof
上半年	lgfjhli
上学	ogkof
上市	hahbfchgfhfifjhlfnfok
上市了	ncjdejioe
上市公	kaidfof
上市公司	kaidfof
上最	kcedfgjjhoj
上月	nbfchdjof
上海	hbfcidfghheihjhlfnh
上涨	jchdfoi
上的	jcjdfgfhlihjflfof
上线	mcddkgf
上联	ibfcfdhghheifjjlf
上行	mcidfof
上调	mchdioe
上路	ncfdjnf
下	bahbhcfdhghhdjflfnhoj
下双	ohjnhof
下双胞	ohjnhof
下台	naibigfifof
下周	lcfdhgfifji
下场	nbidfgflhoh
下届	odfgjifof
下月	ncfdjihoe
下滑	lchdfoh
下的	lafbfcfdhgfhiihjilfod
下联	icfdhghhiifjhlfoe
下联怎	ldfgfhkof
下调	mcfdfoi
下跌	jdigfoh
下降	lcigf
不	Ybecfdhgjhdijjjkfnhoi
不一	lihjilhoe
不一样	nihliof
不了	ngfoj
不会	jbfcfdigfhflioh
不住	lbfchdfgfhfjhlhoi
不信	ndfhilioe
不再	mcidhgfih
不到	jcfdhhflenhoj
不动	ncfdfgfoj
不去	ncfghhioe
不可	lbhcedihhieoh
不吃	nlfoj
不同	nbjcfdigfifjhod
不喜	ocfdfhhiijilfoe
不喜欢	ocfdfhhiijilfoe
不好	lcfdfgfihjhlfoi
不如	lcfdfgfihnhoh
不容	mchdfghjhoe
不怕	mghii
不愿	lbhcidfgfifof
不敢	ndfjflioi
不断	kafbfchgfihnf
不是	iafbfcidfgeheifjilhoj
不止	ncfdjoe
不死	mchdfghhfihlh
不求	odkgfhhoe
不满	nifjflinkof
不用	kcfdhgflhoj
不知	kahcfdhihjflhnfof
不知道	ncfdigfhfiflh
不能	ibfdhghhjiflenfoh
不能少	mcfdijh
不行	ncfdfgfjili
不要	kcfdfiinfoh
不见	ncfdighjiod
不足	maicidfifjfof
不过	mgjifjhlioe
与	caidihfiijfoi
与世	ocihiod
与女	ngiihoe
与老	ocfikoe
丐	ndfifoj
丑	lcegfhjifjfoi
专	fbecddfgihfjknh
专业	jafcfdhgfjkof
专家	hahghiejilhniod
专用	ndeoj
世	dbfcedegihiihjelkoi
世博	naibfcidfgf
世界	eafgiheifljnfoj
世界上	lcfdfghli
世界之	ocidflhoe
世界杯	kbhcfdhihof
世界的	oljoe
世界纪	ocjifof
世界纪录	ocjifof
世纪	lcfdfgfhiih
世茂	oceok
丘	ncidfhilfoe
业	bahbecidmgfheibjjldnjoj
业主	kifnkoh
业务	kbfcidjof
业大	ldhhfnfoi
业大学	nhfjhoj
业家	ocfdjifof
业投	ncddj
业投资	ncddj
业有	ocjdeof
业生	mni
业的	mdhjjlfoe
业绩	icidfifoi
业资	nchdfjiof
业选	ogjoe
东	dafbecfgihijflhnhoj
东北	mcfgfli
东大	ncjjioe
东方	kcfdjgfhiifjfoh
东西	lcfdhgfhjihlfnhod
丝	lcedfgfhiihoi
丢	lcfdeghifjflinjoh
两	echdighifjeni
两个	lbhdeoj
两千	ndfoi
两名	mahbhghifjfnhof
两年	mcedjgfoh
两次	mcfdiiiof
严	jahbfchgjhfnfof
严格	nchdfgfiilhoe
严重	mcedhoj
丧	lbhchdfhfifjfljoe
丨	kafbicigfhfifjhlfoh
个	abkcldhefgfhhjdli
个不	ncfdfjilioe
个人	khijflhoh
个价	ocedjof
个国	mcflkof
个国家	mcfdflioh
个城	mcjdf
个城市	mcjdf
个孩	nbighjfnhof
个孩子	nbighjfnhof
个小	lgfijoh
个小时	ngfiioe
个怎	ncfhiiiof
个怎样	ncfhiiiof
个时	ncfdhhioh
个时代	ncfdhhioh
个明	ocigiieoe
个明星	ocigiieoe
个更	ncfdjhf
个月	ibkchdeefgfhfjhlinhof
个月的	obilhoe
个有	ohfoj
中	Ybfcjgihlifjhljneoe
中东	nljof
中介	mcfoj
中医	ochhjoe
中国	bbccidighhjifjfljndoi
中国人	kaicfdfgfhjjflh
中国最	nchdfjfol
中国第	ogfoj
中国铁	mcfgfoj
中学	kcfghhjnh
中年	mciihlfnhof
中心	lbhcedfghhiifjhoh
中文	mcfdfgfjioi
中有	ncfdfgfhjjflhof
中期	lchof
中毒	naibhcfdfgf
中的	kcjdegfhjjflf
中秋	mdjhf
中美	nbidfof
中考	jgfjloe
中超	kgiof
丰	lcfoi
临	idigihfihjhlfnfoe
临危	ocfdfgjiilfof
临时	mahbhgfjhnfof
丹	jaibhcfdfhhjeoi
丹麦	majbhgfif
为	Zaibechgihiijlinf
为了	kdiefghhfifjhoe
为人	ndhihjiof
为什	dafchdegfhijflinfoi
为什么	dafchdegfhijflinfoi
为何	hafbfcfdigfhhifjflioi
为你	njfoj
为自	ockdfod
主	cbfdegihhifjfnm
主义	mcfdihjihlfnfoe
主任	naicfgijhof
主体	onjof
主力	jbhchof
主动	ngfiiof
主场	kgiof
主导	ncjof
主席	kahchdfgihfifjh
主持	lafbfdfihjiniod
主持人	mgfihjhnioe
主播	mchdfgfifoi
主流	ncfdi
主要	kdhhileoh
主角	mifok
主题	nchdfhhifjfliof
丽	hafcddihhikjfnf
举	gbicfdegfhhifjhlhnhoh
举办	lbhchdfgehhjjoe
举行	ibhdfhiifjflinhof
久	kchhflhof
么	Zaebfchdlghhhifjilkneoh
么不	lcfdfghhilfoh
么体	nji
么体验	nji
么做	mcfgioi
么办	kcfdhgfjhlfoi
么原	mcidflh
么原因	mcidflh
么只	ndfhjihof
么只有	ndfhjihof
么多	lbhcfdhgfjilf
么好	ncidejh
么对	kdigiof
么很	ncflhoj
么招	ocjlfof
么时	moi
么时候	moi
么是	mcidfghhfjilfof
么有	mcfdjof
么样	iafchdhgfifjileoh
么样的	lbhcidhhfjf
么没	mcfhflhoi
么现	mchdhleoi
么现在	mchdhleoi
么用	ndilhof
么看	iafchdfghhhof
么说	mcfghhflhoh
么选	mchdfgfhflhoh
么高	ncfdi
义	hbfcighhhiljfleoc
之	cbddfgihkifjhleok
之一	lcfdfhfli
之前	ncfdjlfof
之后	kbfdkheihjflfnfoi
之旅	lbfcfgfhhjfol
之欲	ncigf
之欲出	ncigf
之王	mdhghoe
之间	naicfdfhh
乌	jbjchdhhhjflhnfod
乌克	mbicfdfgfhfiilinfof
乌克兰	mbicfdfgfhfiilinfof
乐	fahbfcighijjfne
乐园	odfljoe
乐圈	lih
乐视	mcjdfoe
乐部	ndfghoi
乒	ngfiinhoe
乔	lahcfdighhe
乔布	nahbhdioe
乔布斯	nahbhdioe
乘	kdhgfjilfnh
乘客	mbfchdfgfnhoi
九	jahcfdegfhfifjhlhnioj
九城	ncfdfoj
乞	mdfifoj
乞丐	ndfifoj
也	gafdhghhjiejfnfoh
也不	ldighjfoh
也是	nghhijf
也有	mhfiflj
也能	ncfdigfiflfoi
也要	ndhgiof
习	hbfgjhhjflf
乡	jbfcfgfhkifjflfnhoi
乡村	lcfhjifoi
书	hbfcfgfhnihjhleod
书法	nhjof
书馆	ojfnfoj
买	ebfchdjgeifldnioj
买入	lcedhoi
买卖	nchdehi
买房	jahdhgfhfihjhnfof
买的	mcfjflhoj
乱	kbfdeghhfifjflhnhoj
乳	mgfhjihjfof
了	Zaebfcjdigihiiijjljnb
了一	jbfcfdegfhhifjinfoj
了一个	lhioj
了五	mcedfgfihok
了他	nghiijflf
了会	ncidfhilhoe
了吗	mbhcjdfof
了她	ocfhiifjioe
了好	niijfoh
了小	ojfnfok
了我	niilhof
了解	lcfdfgfhfjilhoh
了解一	mcfdfgfjhlhoh
予	kcfgfihjflfoi
争	fafbechdhheihjhnh
争议	kcfdigfiinhod
争霸	nchifoi
事	cahbicfdfihjhljnfof
事件	jahbhdehiihjflhoe
事实	ncejfok
事随	njilioe
二	eafbfcideiijhleneok
二婚	nijoe
二手	kcfdeok
二手房	lcfoi
二期	mcfifoj
于	faibfchdegiihjflknfoe
亏	jchdjgfhi
亏损	mcddioj
云	gahbfdjihlenfoh
云南	lcfgfihoi
互	ibfcfdhgfhjihlfnhoe
互联	jcigfoh
互联网	jcidfoh
五	fbicfgehhjflhoh
五一	mcfoi
五年	nbfdioh
五月	mcidfgfhhjhliod
五百	nbicfdfiilhoe
井	mbfcedfghihnhoh
亚	eaibkcedhhhihjeneoe
亚洲	lbfdfhiihjfof
些	eafbideijlhnfoi
些人	mcfdfhhiijhlhoe
些名	nhejioi
些年	nijoe
亡	hahbicedfghhfifjelinh
交	eafbfcoddheielfnhoj
交会	nbfchdfoj
交易	hafbhcldfghnfof
交警	mdfoj
交车	ncfdjifnioe
交通	ncjdfniod
交量	mciof
亦	ldfgfjfok
产	cbfcidkgfiijcleok
产业	ldhhi
产品	icfdkgfhfifnhoh
产生	nbfdjghlfof
产证	mcfiioh
享	gbhdhhfiejflfnfom
享健	ocioe
享受	lbhcfghifoi
京	dafbhcfdegfhfjhlknhoh
京东	lcfoi
京市	nafgdjknioe
亭	maicfdfgfifjinhof
亮	gahbecfdegjijjenhoh
亮点	mcfdfgiifoi
亮相	jaibfdfghifoh
亲	gafcedegfhhijjklfnhoh
亲节	nhfjknfoh
人	Xalbmccdfgiijjklfnf
人不	mbicfdhgfiijfof
人与	nifnhoj
人傻	objdfgfliof
人到	nhhijoe
人受	maibhneof
人受伤	naibhneof
人口	lchdfgfoh
人员	lbicfdfgfnh
人和	ngdnhoj
人在	mbfjklfnjof
人士	mdhjflfoi
人大	lcfihjdnioh
人失	mahbinfof
人失踪	mahbinfof
人寿	nckdeof
人居	mdfoi
人性	nol
人才	kbfchdehjjklfof
人数	lcfdfgfjhnfoj
人无	nahbicflfoh
人最	nhjof
人机	kcfdjljoe
人死	kaibigflinfof
人死亡	kaibinfof
人民	kahbfchdfgfjhlhnfof
人民币	lahchdfoh
人物	lbfcjdegeijlfoh
人生	lbjcfdfgfhhiflhnfoh
人的	jbfghhhiejinfoh
人知	ncfdfgihjihoe
人类	ndiehlh
人被	mahhiof
人越	ocflj
人越来	ocflj
人这	nghihnfoh
人这样	onfok
人都	kbfcidfgfhi
人间	odkgfheifni
人高	nhilf
人鱼	oaibhdfgflhof
亿	dahbhdkgejelfnjof
亿元	iahbfcedhgfifjfnjoi
亿欧	nbhcfgioe
亿欧元	nbhcfgioe
亿港	mcedfok
亿港元	mcedfok
亿美	jbicddjof
亿美元	jbicddjof
什	acidhgfhhifjilkneoi
什么	aafbfcjdhgfhhifjiljneoh
什么不	mcfdfghhilfoh
什么体	nji
什么原	mcidflh
什么只	ndfhjihof
什么好	ncidejh
什么很	ncflhoj
什么招	ocjlfof
什么时	moi
什么是	mcidfghhfjilfof
什么有	mcfdjof
什么样	lbhchdhhhjflfof
什么没	ncfhflhoi
什么现	mchdhleoi
什么用	ndilhof
什么说	ncfgflioh
仅	hcedmehgfhfifjl
仅售	ldjof
仇	ldfgflfok
今	fbhcedhgihfjflineoh
今夏	mbicfdfgh
今年	jbhcfghhfihjelfoh
今日	ibfdhhhjjlfnfoe
今晚	ncfoj
今生	ndfgfli
介	iahbfdfhfihjhlhnhoe
介入	mahcfdfghjflinhoe
仍	hcmhfifjjlfod
仍有	nbfdhgfjjlfoe
仍未	ncinioe
从	gahbfcedhghhhiinfof
仓	jcidhgfnhoe
他	dafcedfgmiiljnfod
他人	ndfgfifjfnioi
他们	jcfdhjflh
他是	ncfdfgkoe
他的	mbhcfgfhfjioh
仗	nhijhlhoe
付	iafbfchdighhfifjflfni
付宝	ldjof
仙	jdfgfhjieom
代	ebidhhfihjhndoj
代出	ocfdfoj
代的	mbicfdfgfhhlfoi
代言	mchdfijoe
令	jchgihejfljnfoe
以	dbddjgflhoi
以上	mdioh
以下	ldfoi
以为	nbfiijh
以后	ncfdfifoj
以色	jahlloe
以色列	jahlloe
仪	lcfdhgfhfjklhoe
们	fafbiccgihhiejillnf
们是	ndfghifliof
们的	mcfghhilf
件	gbhcigfhjjfof
件事	lbhcidhgfhfjhlhnfoe
价	abecjdihfiejelfnhol
价值	iafbhgfhjihlfnioc
价再	mchdhof
价格	hahgfok
价比	lcedioi
价至	ncidfof
价行	nahcdoi
价行情	oceoj
任	gajbhcfdfhfijjind
任务	mcedfifjioj
份	hbhckdfgehfihjilfof
份证	nbicfof
企	gaichdigehenhof
企业	hahdjgfhflfniod
伊	gdfhfijjflkneod
伊拉	lifliof
伊拉克	lifliof
伊朗	ichdfgfhfifljnfoh
伍	mchdfghhhof
休	jbhdflfoj
众	hbeclddgdhiiijflfni
优	hahbfckdegfhfifjhlinhof
优惠	ldfoi
伙	jahcfdfgfhfiijelfnioh
会	aakbhcedhgfhiihjhlhnd
会不	mcfdfifjfok
会不会	mcfdfifjfok
会为	ncfdfgfhfjhlhoi
会主	mahbfchdfghhhof
会在	nbfdflioh
会将	majcedfgiof
会就	maicfdhjfnfof
会怎	lchdjhflhod
会怎么	mdiliof
会怎样	ocidhof
会成	ncfdfgfifjiliof
会是	mdighhiod
会最	nliniod
会有	kbhchdfgfhhlh
会玩	obhihlioe
会跌	nceoj
伟	jafbhcfdfgiihjhlinfoe
伟大	nbicfdfif
传	ebecddlghijjhleneoj
传奇	mcfdfghiilfoi
传承	ndfhfoj
传统	lcfdkhiof
传说	nbfhiifjiof
伤	fajbicddegkhfjelioe
伦	kcfdhgfihlfnhof
伪	ndiniof
伯	lahbfchdfgjihoe
估	lcjdioe
估值	mcidhof
伴	laicfdhgfhfih
似	kdhhfifll
但	ibhdfhhiinf
位	fahcidfgfhiiijfof
位和	ogfhkihof
低	fafbfchdmgfhfihlfnfoh
低价	lcfdkof
低调	lcfdjii
住	gafbfcidegfheifjhnhom
住了	ocflkoe
住宅	mchoi
体	dahbhcegehfjinfoh
体户	ocidfjf
体操	ncigeiiof
体称	laibicfdflhof
体系	nchdfihjiof
体育	lghjhnfoi
体重	obfcfdigfniof
体验	jafcedeghhhifjjlfoi
何	caebfchdjgfhiifjklhnf
何以	ocfdjof
何在	nchhfjkoe
何对	kdfhijfoh
何对下	ldfgfhijfoh
何看	kchdeghhfifjflhnioh
何看待	kchddgihfifjflhnioh
何被	ohflfoj
何解	nchdfhijhoe
何评	kcfdjhfljof
何评价	kcfdjhfljof
余	hahbhcddigfhejhlenioh
余额	ncfdi
余额宝	ncfdi
佛	kafdeghhfifjjlfniof
作	dafbfcihiiejfljnhoh
作为	lcedhgfhi
作人	lcfdfifnioj
作品	lcfienhoj
作家	mcfdfhklfniof
作战	mdfhhljoe
作手	ocjgfoe
作者	ncfdjhhoe
佟	nijof
你	baebhcfdfhfiejmnhok
你一	ndfgfoj
你不	mdfgfhhlj
你们	lcfdfghifjh
你会	kchdfhhifjh
你吗	ohhjjoe
你如	ncfgfiinioe
你家	ncfjfoj
你就	noj
你怎	icfdehfihjhljoh
你怎么	icfdehfihljoh
你最	odfnj
你的	jbicfdjgfhfifliof
你看	mchdfiejilh
你知	lcfhfjhok
你知道	mcfjhoj
你认	lcfdfghhkjflfof
你认识	ngfhijf
你该	odijioe
你轻	njj
你轻松	njj
你还	mcfdi
你都	ncide
佩	lbfdfghiijenh
佬	ncfdfoj
佳	hbfcedigjhfiinfoe
佳一	mgjof
佳能	kcfdjof
使	hafbfcedigfiijjnf
使用	kcfdhgfifjilinfoh
侈	mcfdhjhoi
例	jahdegfihji
供	jcidfgfhfifnhoi
供商	ocfdjof
依	kafbhclgfifni
依然	mbhcjifnjoe
侠	jdfghlfok
侣	ncfoj
侵	kahbfcfgfhiielhni
便	jcidhgfhfihjflfoh
便宜	lchdhlfoh
促	jbhchdiifjf
促销	lcfdi
俄	haibicigehfifjflkne
俄罗	jahdhgfhfifjflhnfoh
俄罗斯	jahdhgfhfifjflhnfoh
俊	lcfgjoh
俗	kafbhcfgfhhjfoj
俗语	nhfoj
保	eaicidfhfihkflfoh
保利	mgfoi
保安	mni
保持	lbfcijfnh
保罗	mbighoe
保险	kaicfdighnfof
保障	ocfdfoj
信	eafbicjdjgehfidjhlinhoe
信号	ncidfof
信息	lchdinfoi
信息化	ocfdfoj
信用	mbfcidh
俩	mcfgjihnfoh
修	jaicfdehiifnfoj
修订	oajce
俱	mcfdfghhioi
俱乐	ndfghoi
俱乐部	ndfghoi
倍	hafbfchdigfiflhnfoi
倍受	ocfdfoj
倒	hbidhgijfldnh
倒闭	mbhof
候	idfghheiejhlfnioi
借	jafchdhhiihjflfnhod
债	iafbfchdfghhfiflfoi
值	eafdjghhhihjflenhoe
值不	nchdfgiifof
值得	jbfchdhhfihlfoh
假	hahbecddhgfifjhlfnkoi
偏	kbichgfiijhneoe
做	eahbfchgfheikleoj
做出	mahbhcfdflh
做到	mbfcedigiifoi
做吗	ochdfjjoe
做好	lbichdhgfifjf
停	hcidfhfihnf
停车	mdhoi
健	jbhcidegiihjhlfod
健康	mbideghifjioe
偷	jbhcfdfgfihlfoj
偿	kdhgfiijflfnh
储	lcidhlfoh
催	ldfgfihjfnh
傲	lbfghhfok
傻	lbicedegfiijflhnfoi
像	iahcfdjjfnf
僧	nihjklfof
儿	ecfdjgdheiklfoi
儿园	mbhniof
儿子	iafbfdhgfijlfneoj
儿童	nbfcfjfoj
元	aaibicfdhgfhfihjflfnkoe
元买	naicfdfhi
元宵	oijnfoe
元拍	oahcedflhnjof
元的	obicedf
元素	naicfdhihlhof
兄	kafbfcjdegjhiielfnhoe
兄弟	lchdeghhhlf
充	lbicedhhh
先	hahgjheiejklene
光	dafbfcedmgfijjfnh
光变	ldiof
光环	ndfifjioh
克	eahbhgihhifjhlindoe
克兰	mbicfdfgfhfiilinf
克尔	nahgfifjioh
克思	ncfgfhjjjof
克斯	nbfcidhgfhjjfoe
克逊	mbfgfiijhnfoh
免	iahbfchdfhflhnhoe
免费	laicedhgfihjhlf
兔	ncjdhifnioe
党	kaibhcfifjhoe
入	dahbfdighhfiflhoh
入使	odfjj
入使用	odfjj
入学	mjinfoi
入门	ncfdhjiof
全	bbjcfdijflhnhoh
全世	mcflhoh
全世界	mcflhoh
全国	jbfcidhhijflfnhoe
全国最	ocldfoe
全新	kbhcfdfgfihoj
全款	kcfdfifoi
全民	ndhgfieoi
全球	ibicjgehfifjfnhof
全球第	nbhcigfof
全被	oljof
全面	lcfdigfihlhoh
八	iafbhcfdcgfhiifjiok
八万	odfoj
公	aajbegdhhjflhnjoj
公交	kcfdigfjhnj
公交车	ncfdjifnioe
公务	lafdfjioh
公务员	mcfdfjioh
公司	fbecihfiijelenj
公司发	ndfiioe
公告	mafdfghjhlhof
公园	moi
公安	maidhifline
公安部	oailineof
公寓	jcfnfok
公布	gbfcegehhiflinhoi
公开	kahbhdeifnh
公斤	onkof
公民	nahchjhof
公测	mdfok
公益	niiof
公积	ncjoe
公积金	ncjoe
公馆	mcfoi
六	hafbfcjdfhfiejilfok
六月	ncigfoh
兰	gbicedfgkhilinfoc
共	haicedfhhifnhoh
共享	mcfdijh
共同	mchdfghof
共读	ohhjioe
关	eaibhchdhhfiklineob
关于	lafdfgfhhjflhoh
关注	iahbhhfiinfof
关爱	ohhij
关系	jaidfghjflhof
关键	kafbhhfiejjof
兴	hafbhchdhgfhhiejelinf
兵	hcfdfhiiijflmneob
兵的	olkoe
其	gbhdegfhijenioh
具	icigihhifjflhoe
典	hafbfcedhhiiijfnfoh
兹	lafbfcfghhjjhlfnfoh
养	gafbechddgfhjijjelfnioi
养猪	ncfdhjfnkoe
养老	lcinfoi
兼	ncfgfijof
兽	jdhhiif
冀	ockoe
内	dafckdhhhifnfoh
内地	kcjifjhnfoh
内幕	lchdfgiihnf
内情	ocfdeoj
内测	mhfoi
内部	ncfifjflhnfoj
册	mcfdhgfihjhoh
再	eafbdcigihhikjelindoh
再创	ldfgioh
再度	jbfdhgfii
再次	lbfchgfiflhnf
再现	mdfghhjoe
冒	lifjfnjoi
写	hbfcedfhjihjhlfnfoi
写博	mdfghifoi
军	daibhchdegihhihjflhneoc
军事	kahbhcfli
军队	mbhgflhof
农	eahcldehfleneok
农业	maidfjfoh
农产	lcioe
农产品	lcioe
农村	gbfdfgihfihjilfnfoj
农民	jbhgfhhjflfnfok
冠	gbfcfehfhgjhiiljfkhmhof
冠军	jhhiilf
冬	kcfdfhhiijiof
冬雨	ncfgfihjiof
冰	ighhijenfoh
冰冰	nieoj
冲	hajbfciddgjheiejilfof
冲击	mcidfgiifof
冲刺	nceihoi
冲突	najcfdfgf
决	fbfchdhghhfifjflkof
决定	kcidfgfjhnhoe
决赛	icfghoj
况	lbhcfdfgfhflioi
冷	jahbfchdhgihfifjhle
冻	naidf
冻结	naidflhof
净	jcidh
净利	ldi
净利润	mcddj
准	gbhcjdegfhfiejhlhnfoi
准备	kbicidfgfjioe
凉	mgeihok
凌	mcfdfgfoj
减	hbfcldfgfifjenhoi
减持	lcfdeok
几	hafbfcjidjenfok
几个	lchdhlfoh
几本	ocfhjof
几本书	ocfhjof
凡	ncjdfgfih
凯	jcfdfihnfoj
凯尔	ngfoi
凯尔特	ngfoi
凯尔特人	ngfoi
凯西	nghieoi
凶	mbidfghifjfnhof
出	Zahbfcigkhfiile
出一	mcfghhilhoe
出书	ncfdhgfhiihof
出了	ncfdfgihflfoj
出任	ngfijof
出击	lbfcfgfiflioj
出去	ncfghlfoj
出售	lcjdegfoh
出国	nbhcfdflhof
出席	jchdeikjfoe
出席活	lgfijof
出手	lcfgiihlinfoe
出新	lcidehhoi
出来	jcidfgiifjflhoe
出来了	ocfdihioe
出演	njiof
出炉	lcfdkihjhlfoe
出版	mcfdiifjhnioe
出现	kcjgh
出生	nahcidiof
出的	nchdfjilfoh
出租	lafchdfiini
出租车	mafcidfii
出美	odflfok
出行	ncedijh
出让	nghjfoj
击	fcfgihflmnf
刀	jafbfcfdfhhiflhnj
刁	odfgfjj
分	cbhchdihdiejj
分享	lahbhdfgfifoh
分手	mbigfifnh
分析	jdkjjof
分析师	ncfdiof
分红	mcidf
分钟	kahbicfdfghjf
切	jbhchdfhhihlhoe
切尔	lbicfghof
切尔西	mcfgiof
刊	nbjceifjfliof
刑	jahcfgfnhof
划	hahcidfgfhfjklenfoh
列	gbfcedfhiifjilkof
列车	obhljod
刘	idegkillfnfod
刘德	mgfiiof
刘德华	mgfiiof
则	lcfdfghhfnhoi
刚	iafbechdehiihjfljnf
刚刚	nbhcfliof
创	fchdnleneod
创业	jcidnifjhob
创意	nifoj
创新	jcldeiiof
创新高	kcidf
初	hahbfcfddgeijjjlinhof
初中	mdfjhniof
初期	ocejkoe
删	mafgiifnjoe
判	haibhcfdhhfifjfnh
判断	mdfjj
利	cbhcjdegkifjdlinhof
利亚	iahbhcfdfghifjflhnf
利比	mbidfgfof
利比亚	mbidfgfof
利润	kcddigfoj
利率	mcjoe
利用	mcigfhfljnhoe
别	ebeddgjhkijjhlfnfof
别人	lafbfcfdfghihnfoi
别墅	jcfifnhok
到	baebhgfhhiijcoj
到了	lbicfdfgfifjili
到后	ocfifoj
到家	ncfifnhoj
到底	iafcfdigehhoh
到底是	lbhhijflhod
到底有	mbfchdigfihlf
到的	mdigiif
到第	oijoe
到货	ncfdkoe
制	fbidfgeifjilhoh
制作	mcfhiifoj
制作人	nifoi
制度	lahbidfgfhhjioe
制造	kbfchdiifli
刷	kbicjdhifjflfoe
券	hckof
券商	kciof
刺	iafcedfihjfnhoi
刺激	kbhdfgfihoh
刺激战	mgfiioh
刻	kcedhghheifjhlfok
剂	ndfghnioh
削	nbfcigfof
前	cajbkcddhgjhciijilend
前往	mahdfgfifjiniof
前总	maibicf
前总统	mahbhcf
前景	kbhdfgfjhoh
前男	nbhgiifof
前男友	nbhgiifof
前程	ohhijoe
剑	iifjhlfoj
剧	ibfgfhiihjhle
剩	nhfijoi
副	ibfcfdjghhfielhoh
副教	odjiejfnhof
副教授	odjiejfnhof
割	nbfoi
力	cafcfdhgijilenfoh
力度	naibhgfjhnfof
力的	ncigfhiof
力量	mbichdhgfiflf
办	gaicfdigehhiijkleneod
办公	mahcfgfiioe
办法	majcdoh
功	gafdfgihhjhlf
功更	ohhiioe
功能	lbhckgfiflhod
加	dajbichdfgiheiflhnhoe
加入	kbfcfdfihjilinfof
加密	ncidhoe
加强	mchdfgfoh
加拿	mbhcegijioe
加拿大	mbhcegijioe
务	fbfcldiiejjleoe
务员	lafcfdfhijhlf
务提	ncfdjof
务提供	ocfdjof
务院	maidfjhof
劣	mbfcfdhjilhoe
动	bahcidigiheiilfneoi
动会	ngjof
动作	mbfgilhof
动光	ocfdinioe
动力	lchdiof
动员	nahcfgfjhnfoi
动机	ncfdfoj
动画	mdfiflioj
助	hbhdhghheifnh
助阵	ocfnjoh
努	mahbicfdhghifoe
努力	nbhcfdhgiifof
劫	iahdfifni
劫匪	nniof
励	kghhiihlfoe
劲	kafchghifnh
劳	jaideghhfifnj
劳动	mdfgfnj
势	fcidhhhifjflinfoe
勇	kcedhoi
勒	jdegihfjflfoi
募	icidhifjfnhof
募资	mcfdjof
勿	niiof
包	hafbfcfdhgfhfijlhnhof
化	ebidigdhiiflfoh
化产	ocfdhhioe
化腾	lccdjoi
北	cahccddgfhijhlknhok
北京	fafbecfdfhhifjilhnhoh
北京市	nafgdjjnioe
北大	lhj
北师	njhniof
北师大	njhniof
北方	nahcfjinfoh
北约	mahcfliof
北部	mahbhlhof
匙	ncfdhgfnhoi
匠	ncfdigfhfifji
匪	mnioi
区	dahbfcfdegiheiejhlenhon
区举	oheifjjniof
区别	mcfdehjji
区块	kchdkgfof
区块链	kchdkgfof
区域	kahcidegfjh
医	iafbecjdeffghhiiilenhof
医生	mijnfoi
医院	lcfghifnioi
十	eafchddghhhiijhlhnfoi
十一	lcihfjfoi
十五	ncfghihlhof
十几	ncjihod
十大	lbfcegfhijilf
十年	jafbideghhfiejhliof
十年前	nbfcfghifjjlh
千	fafbfcfdiifjjlenh
千万	jbhchdfgfjfni
千元	lchdegfnhoj
千年	mbedigfhhii
千里	nchhfjj
升	fbjckdfefgfhhienf
升级	kcfdfok
午	kgfiilioe
半	fahcfddhiijjhlhneof
半个	ngfiilhoe
半场	mgiof
半年	jcedfgfifjhlinfoj
华	dafbfcihhjinfoi
华为	kcedjgfjiof
华丽	ncfdfgfhhoj
华夏	mciof
华尔	lbhcidhgfifjfof
华尔街	lbhcidhgfifjfof
协	hbfhhif
协会	mcidfhiof
协委	nafcfnjoh
协委员	nafcfnjoh
协议	kahbfdflhnfoi
单	eaebfcjdegehjiflfnioi
单位	mchhhifjinhod
单挑	ngfhiiiof
单身	ncfifnhok
卖	fafbfcidjgehdifjenjoi
卖出	noi
南	dahbhchdfghhfifjkof
南京	lchdfgfhfjhni
南宁	ocedfgjjfoh
南非	naibicfoe
博	fbechdhgihfifjilenhoi
博会	nahcfgiif
博弈	nchdjoe
博物	mcjdfhiihoe
博物馆	mcjdfhiihoe
占	iafcfdfghhiifjelfnioi
卡	gajbicfdkgihfidjflfoe
卡片	mcfdjof
卢	laibfcfdflhnf
卫	iahbhdfgjlfoh
印	hahblcedeifnfoi
印度	jahbkcedfgfhfoh
危	jafbicedegiiijfnh
危机	lbicfdfiflhoh
危险	mcfdfgfihlhni
即	hafciddhfjhlhnhoh
即将	jafdegfhfihjiok
却	gafdigdhhikjfljod
却不	miiliof
却被	nafhhihniof
卷	lghhiifnioe
厂	jafbecjdjgfhijflfniod
历	ibfchdfgiheiflinh
历史	kchdfifjhljoe
厉	kcihijhoe
厉害	kbhchhijhoe
厉害了	ncfdfghhijhof
压	jbhcjgfhhjf
压力	nbicidflhoe
厌	njhlioe
厕	mcfdfjjlfnhof
厕所	ncfdfjjof
厚	mbicidfgfihlfoe
原	gbjckdegdhhiejhof
原因	jchdegfjfok
原来	mbicfdfgfhfifjili
厦	nghoi
厦门	ncfghoj
厨	ncfjfnioi
厨师	ncfjfnioi
去	eafbhcfddgjhkjhleoh
去世	lbfcfgfhfiinjoi
去了	lbhhfoj
去做	ndegfhjih
去年	kcidfgfhhjiof
去泰	nceoj
去的	ncfhfoj
县	jbhgfhhifjelfnj
县城	ncfdhjdoj
参	hbfcfdkhfiejhlfnh
参与	lchdhieoi
参加	kcfdi
参展	njj
又	hafchdfgfhjiijfnfoh
又一	lchdfliof
及	hcldfgihflfnfoi
及时	ncidf
友	dafcfgjhfiijenjoe
友圈	nbiciihod
友曝	ndfifnjof
双	gbfcidfgihhjflfoh
双胞	ohjnhof
双胞胎	ohjnhof
反	fafbfcidjghifjflfneoh
反对	lahcidf
反弹	jcigh
反而	nginf
反转	ncjdfgfihof
发	aahbkckdfefhfifjdnjoj
发出	ncedhoj
发力	mceol
发动	lbhcfdfgfoi
发动机	ncfdfoj
发售	kchgfoi
发商	lchdfoi
发射	mahbhcfdfeflhnjoe
发展	haicigfhhjflenf
发展的	ncldfhfof
发布	hchdhghhhifjflfnfoh
发布会	nbhcfdinf
发现	jafbhcfdkiejflhnjob
发生	jahbjcfdfhfiflhnioe
发票	nidjhnhoi
发行	lcidfhh
发表	nahbicfdfof
叔	lbfgliflfnhoh
取	fbfcfdhgihhifjhleoh
取得	nbhcdgfoj
取消	lahchdegfjhlfnfoi
受	eaibicfheikjiod
受伤	jaibhcfdfghlhoe
受压	nciof
受益	ncfdfjioi
受邀	nbfchdiihoe
变	fbhdfgehfjjlhnfoi
变了	ogflfok
变化	kahbhdfgfjioh
变成	lcfdhgfhfiejjlhoh
变成了	nifjiliof
叙	kghljof
叙利	llh
叙利亚	llh
口	fcjhfifjenjoi
口大	nbhcidfof
口的	ncfjflfoj
古	gafgdhlihjflfnfoh
古代	mbhgflfoj
句	kcfdfhejllioj
另	mgiof
只	eafdighiijhlhnfob
只因	mcddighihlhnf
只有	jafgfhjifjhlfnioe
只能	mcfdhgfjflhoj
只要	ncfjkof
叫	ibicegihhifjflfnh
召	lafchdfgfhiihjfoh
召开	nchdfhijfoh
可	cahbmcfdihjifndoh
可以	gafbecidjgfjilenfoi
可怕	nbilhnf
可期	nciof
可爱	mbigfoj
可能	icidhgfhfjhoe
可贵	ochdfgjof
台	falbhcfdehfiklenhof
台北	ncfghiiof
台湾	kajcedfgfjhnioe
史	ibfcfdhgfhhihlinf
史上	lcfdfhinfoi
史上最	mcfdfjhok
史玉	ocfdjof
史玉柱	ocfdjof
右	kdfhiijnh
叶	kcfdfhilfol
号	gafbfcedhhfihlknhof
号线	ncfifoi
司	eahbdchdegfiklenkoe
司发	ndfiioe
司机	jaicfdfgfnj
叹	mgfiilhoi
吁	kbfchdfghhhiijflfnhof
吃	hbfcfdigeheiflinhoj
各	ibfcfiijilenfoh
各方	nahcfdfihof
合	dafbfdfgehhihjhlinhoh
合体	nifoj
合作	kdfgfom
合同	lafdfghni
合影	ncjdfgfoh
合照	nbighihod
合生	mdfoj
合约	mcfiioi
合肥	nbfgfnioh
合适	mhioh
吉	iaibhdehiihjilfneof
吉利	mcidfhiof
吉林	ldfghhhjiof
同	fbjcedhghicjhlf
同学	ngfifnhoh
同意	maibidfgfnfof
同比	mcedhoi
名	cajbicddeghhildnjoe
名人	lahbfcfdfhhjhnf
名单	kbhcegfhhjflfoj
名大	naibhdfjfnioe
名将	mbfghhhniof
名师	kji
名校	mjjof
名的	ncfii
后	abfcjdjgfhflioh
后一	mbfdigfhhihlhoe
后不	nhhnioe
后市	lcjde
后悔	nhiiinhod
后推	mdfghifoi
后的	jdegjhflhnfof
后轮	oljnhoe
后还	ncfdfifok
吐	lcfdfgihfifjflhnhoi
吐槽	ndfghifoi
向	ebicjdfhhifjjlfoc
向海	ocedfoj
吓	mcfdfii
吕	mahbfcedfghhhihjfnfoh
吗	caebeciddhkiejjlkneoi
君	lbfgfihnfoj
否	hahbfchdfgihhiijflhnfoc
否认	kahcfdfghijlfof
吧	iafbfcfdighhiifjenh
吨	lbfcfdfgfifljnjoh
含	nbhcfdfhiiflioe
听	jafbfcfghhfifjhlfnhok
听到	nifoi
启	gahbhcfdigchfifjinfok
启动	jdigfhfifjileoh
吴	jahdfghimjflhnfob
吴磊	odfgfijoe
吸	ichdihhifjflenfoh
吸引	lbfchdhghlfoh
吹	nhijiof
告	faebfcedihjihjhlhnhod
告诉	lcfdfhhifjfli
告诉你	mcfdfhilh
呗	odjoe
员	eajbiccdfefhfifjinloe
员工	lafchdfgfifjhlfnioi
呢	idhghjilfoe
周	eafdighhhiijhlfoe
周三	ocddioi
周冬	ncfgfihjiof
周冬雨	ncfgfihjiof
周年	lchdfghifjfoj
周星	ncfgfijof
味	kbfdfhiihjhlf
呼	ibhcidegfhiijjelf
呼之	ncigf
呼之欲	ncigf
呼吁	kbfchdfghhhiijflfnhof
命	iafbfcfdfgileok
和	cbdchdfghhijhlhneoj
和她	odfgfihjjof
和平	nbfchdfgflfoi
和王	odjihod
咨	ncjdfnf
咨询	ncjdfnf
咸	ocfgfifok
品	dafbeckdjgdhiidlenloh
品牌	jbfcidhgfhfnf
品种	ncidfoh
品质	ncfoj
哈	iaicfdeghhhifjhnfoh
响	hafcfdhgehhjhlinf
哥	iahbicedfghheiijflhnfoh
哥们	nbiljof
哪	dafchdhgfhhlfnhok
哪一	lcfdioh
哪一个	ncfdfoj
哪个	ibfchdlehmhnj
哪个城	ocjdfof
哪个更	ncfdjhf
哪些	gafbidegfhijhlhnfof
哪些名	nhejioi
哪家	ncfdhifjhoi
哪里	kchdfghihlfoh
哭	kcfdfjhoi
哲	ngihioe
唐	kafcfdfhhihjilfoh
售	dbechdlgehhiejelfnhoj
售价	kahbfcfoj
唯	lcfdhhhih
唱	iafbfcfdighijjhlfnfod
商	dbeckdmgeheiejelenjoi
商业	ljfok
商会	oceoj
商务	kcidiof
商品	jchdf
商家	nbfcidigfoe
啊	lbhcfgfhijkod
啥	mcfdfgjhfjfoj
啦	mcidhof
善	kahbfcfdfghjfnhoj
喉	mifjinfoi
喜	hafbechghhfillhnfoe
喜欢	jbfcfdhgehfikjioh
喜欢哪	odjoe
喜讯	ocfhiljof
喝	mbfcfdfii
喷	ndfgfii
嘉	jdfiioi
嘘	ngilioe
嘲	ngfifok
器	gchdiefgfheiijfnfok
四	eafbechdigfihjflhnfoi
四大	lcigfhhihoe
四川	lbfchdigfheiflioi
回	dafchdighheihjenhoi
回国	lahcfdfghiilhoe
回家	mbicfdfnhof
回应	kcedjghiinfoe
回归	mbhdfifni
回忆	mihoi
回来	mbfghihnfoi
回顾	mcfdfghhfihoj
因	fbfcedfghhfjhnl
因为	mcfghifjfli
团	gchddgfhjihjelenhoi
园	gahcdddgehkiflhnioj
困	jahdfiijilfnhoe
围	jbfcedhgfhfihjileni
固	kchhi
国	Xaickdhefgiheidjklonfod
国一	obfifjjliof
国上	ocfdjof
国产	kbhdjghhfifjeliod
国人	jaicfdegfhllhoe
国做	ncfdelhoi
国内	kbfchdfgfhfjioh
国务	mahcidfjhof
国务院	maidfjhof
国发	ncfdjlh
国名	obfgfhhnjof
国名将	obfgfhhnjof
国和	ocfhflk
国国	ncidflf
国外	mhhliof
国大	lahgfifni
国奥	mcfghlfoj
国女	nbighifof
国学	nhfjkoe
国家	hdegfhhjillnf
国将	maibhcfgfnfoh
国度	ndfoj
国房	mcfoj
国最	mcldejfoj
国最大	ocldfoe
国正	odfgj
国民	mahchgfliof
国的	kcfgfhhifjfli
国神	nhjlhoe
国第	ogfoj
国第一	ogfoj
国籍	nbfdigfih
国航	mchdfefliof
国行	ocfgj
国足	kcfgj
国通	ocfjjlfof
国铁	mcfgfoj
国铁建	mcfgfoj
国际	hbeckdfghhfiflhnfoh
图	Zaibfccdegdiojildmhnqod
图书	ojfnfoj
图书馆	ojfnfoj
图文	iahclgihhidjelfnhof
圆	kbicfdfgjjflfnf
圈	iafbhchdighhfijjflfoc
土	haiccdegehhiflinjok
土地	kbhcedfgfhfifjhlhnj
圣	kbfcfglifji
圣诞	nbfji
在	Zbhcidhgdhiielknh
在一	mahgfhkihoe
在三	obicedfoh
在上	mchdegfliof
在中	kbfcfdehjlhol
在中国	kcfdehhol
在了	ncfgjhfjilhoc
在伊	nbecj
在伊朗	obecj
在即	mcigioe
在哪	lcfdfgihfok
在售	icfdfoj
在很	ocfdjhilfoe
在很多	ocfdjhilfoe
在新	nahbidfihlinfoe
在水	ohjljod
在线	mgfoi
在路	nliniof
在这	ndfhmoe
地	abichdehfidjjnhok
地下	nbicedfoi
地产	hgfifom
地区	mahbhcfdfgfoi
地图	nbfgihjjfof
地方	jaibjcedehfiflhoh
地板	ncighoe
地求	kbfcfdfghhfihjflhoh
地求生	kbfcfdfghhfihjflhoh
地王	ncfdfgfoj
地球	lbhcfdigflioe
地球上	ncfdilhoe
地震	jahcedfghihjjljoc
圳	kcedigflfoi
场	bafcegllfnhoh
场上	ngfhhjjlfnhof
场不	ncfginioe
均	fdfghifjdnioi
均价	gceok
坊	nchdfhjnf
坏	kcfdiginh
坐	jafbfcfgihflfnioh
坑	lbhcfdfgfhfiflhoj
块	hafbhdlgehfihjflfoh
块链	kchdkgfof
坚	kbfchghhfiijflioe
坚持	ngiihoe
坛	ldegihjihnfoe
坞	mbfcflhoi
坠	lbhcfdfghnhof
坡	mbhcedfghihoh
坦	iahbhcfdegfhhiejjlinf
坦言	nbfchifjiof
垄	mdiof
垄断	nahdioe
型	gafbecfddgfhfijjhlfnloi
埃	mahbhghof
埋	nbkcfjfnfoh
城	dahcdddghhiiijenhok
城市	hbhghhfifoi
城管	miflhnj
域	iahgfhfifjilinf
培	lcfdfgihhjjoe
培训	ncfdfjiof
基	cajbfcmgehfifjilenf
基地	kcedjgfjhlfnhof
基斯	kbhcfdfgflhoh
基斯坦	kbhcfdfgflhoh
基本	lcjgflf
基础	laidfjjof
基金	dbfclgfiflfof
基金参	ocedi
堂	kcfdfhfifjllh
堆	mbhcfgfihlenioh
堪	lcedfghihjflhoh
堪比	ncfgiliof
塑	nchdfhhjjoe
塔	jahbjcedfghjflfnfoi
塞	kcidfihlhnhof
境	icidegfhhifjiof
墅	icfifnhol
墙	mgfifjhnhoi
增	gahbhchdigfhfifjhlfnhof
增加	lbhchnioe
增持	kdjof
增长	kcidh
墨	lbhcfdeihlknfof
壁	nhhifoj
士	fafbfcidfgihfjilinfof
士兵	mbhliof
士康	lchdhof
壮	mbfgjhfih
声	haibhgehfjfnfok
声明	laibhcfdfgdihoi
处	hakbfcddeghifjelinhof
处理	maicfgfhhjflhndoh
备	hafbigfifjhlhnf
复	fafdfheijjhlh
复习	kjiof
复仇	ndfgfok
复工	ocfijof
复活	obfdjghifof
夏	hbhdeihjhlfnfoh
外	ebicideefghheidjllhnfoh
外国	nahbicfhflioe
外盘	ocjgfof
外籍	nahcfdijine
多	bchdhgfiineoj
多万	nbhcfdhgfnfoh
多久	lbhcfdhghof
多人	maibfcfdegfifok
多名	naibhcfgfjinfoe
多大	lbhcfdflhoi
多少	ibfchghiflj
多少钱	mcfdhoh
多年	ncideghiioe
多强	nbfcfdjihlfof
多空	ncjdfof
多米	maichghlfnfoh
多米尼	naichgfnfoh
夜	iafccdighhfihjfnioi
夜市	ocfdflfok
够	lcfdehhiilf
大	Waibicjdchdijjjlhnfoj
大一	nbicfniof
大了	mbhcfdhiilfoe
大事	nbicidfhfjhoe
大仙	ndfgfifok
大众	lcidfgeifoj
大会	lahchdfgfheifjj
大作	ndfljof
大佬	ncfdfoj
大使	mcfdfgfiinfoh
大全	ncigflhof
大兴	lcfgfhflioh
大利	kahdfgijf
大利亚	kahdfghjfoh
大发	mcfghnh
大叔	nginfoi
大变	ncfdhihjhoe
大吗	mcfdfgfhijhlfoh
大国	mbhckdfgflfof
大国际	ocjgfoe
大型	mdfjioi
大城	ncjihod
大城市	ncjoe
大奖	mbfijoi
大学	fafbhcedhheienm
大学生	jafbfcfdighifjanjoj
大家	mcfdfgfijjhlhof
大富	odkgfhe
大将	mgiof
大师	lcfdfgioi
大幅	kbhciof
大战	lgflhoj
大数	ncfdehijkod
大数据	ncfdehijkod
大新	nbfcfgjjhlhoe
大洲	oahbicedf
大消	nliof
大消息	nli
大爆	ncfdhgiifof
大电	nbidfihof
大的	kbicfdfgfhilfoh
大盘	jchdhof
大礼	mcfoi
大神	ogfhiiiod
大美	ncfhjoh
大行	nckdfoe
大赛	kcfifjhoh
大连	ncfjioh
大选	lajbhcfgfnfof
大门	ncfjhoi
大陆	maicfoh
大面	nchdfjeoi
天	cbhchdeefgijflfok
天下	ldfhhjeol
天后	mbichgjoc
天天	mcfdfgfiijflioi
天才	ocfjfoj
天津	lchdfgiof
太	fcediefgfhjlfnfoj
夫	gafbhceddhkikjenfoi
夫妇	lbfgfijlhnhoe
夫妻	ndehkjfnfoi
央	iahbhghiijflfnfof
央行	lbichdfgf
央视	lcfdhgiiioe
失	fahbhcfddghhfihjflini
失了	odeljof
失败	lbfcfdegioh
失踪	kahbicedfgfiioe
头	ebfcjdfhiijlfnfoh
夺	idfgihfihjf
夺冠	lghlhof
奇	gafbfcfgkiijeoi
奇才	mghljod
奇葩	mbihjjflf
奇迹	ndfginhof
奋	mcfdhghhflioe
奎	odfgfijlhof
奔	lbicedighie
奖	ibhcedfgihhiijflhnfof
套	gafbfdhgihejelhnhoi
套房	lci
套路	mbfcfdigilfoh
奢	lcfdhjhoj
奢侈	mcfdhjhoi
奥	fcedfgihejhlh
奥巴	jahbicigfifjfoe
奥巴马	kahbicidfgfifof
奥运	lcfdhliof
奥运会	ndhgflioe
奥迪	ncfdeok
女	bafbicddegfhfiijflemhnroj
女主	nghieoj
女主角	oieoj
女人	kbfcfdfgfhhijjhneoi
女儿	jbhdfgfifnhoh
女兵	ngfljof
女友	kgiifjfnioh
女子	ibkcfdfgfnfoh
女孩	kbfdigfihnhof
女排	mghnioe
女星	lcfihoh
女王	lcfihjhnfof
女生	lcfdfghihnkoe
女神	mdigfihof
女警	nifoj
奶	lifok
奸	lniof
她	iafbfdihhiijjleneof
她的	mdhgfhfjkoe
好	bafckdeghihjhldol
好事	nchiioe
好友	mcfdfgfiioh
好多	nikoe
好的	kchdfhfjjoi
好的人	ojkof
如	bafchgihiifjhnfoi
如今	lbfcfdhghjflhoh
如何	dafcjdhhhidjiof
如何对	kdfhijfoh
如何看	kchddgihfifjflhnioh
如何解	nchdfhijhoe
如何评	kcfdjhfljof
如果	hafbidighhhifjhljneoa
如此	lcfddgjhhijlf
妆	ncfijof
妇	ibhcfdegfhfihjinjof
妇女	mbhdfiejiniof
妈	ibfcfdhiijhlfneoi
妈妈	lcfdhgfiijhlfnf
妙	lcfdfgihmlfod
妹	kghjflfok
妻	hbhcfdeghhiifjelhoi
妻子	kbhhfifoj
姆	ibichdfhfiflhneoh
姆斯	lgiof
始	iafdhgiihlfnfof
姐	jcfdfgfhiihjjlhnhoc
姐姐	nhiiioe
姑	moj
姑娘	noi
姓	mcfgfhjiijflhnhod
委	iahbicfdfgehhiijflfnkof
委员	lafbhcfgfifjfnjoh
姚	lbfgiii
姚明	lgi
姻	mhijiof
姿	mcfdiifjflhoh
威	ibicfdehfiilineof
威胁	nbinfof
娃	ldfgkikjhlfnfoe
娃娃	ngjiijilfod
娇	mcfdfghihoi
娘	jbhcfdfhiifjflfnfok
娜	kbfcfdfgfiklhoh
娱	kcfdiiiof
娱乐	ldiihof
娱乐圈	lih
娶	lnhoi
婆	jcfdfgfihjfok
婚	fafbfcedfgfhhiljflenhoj
婚姻	mhijiof
婚礼	mbidfgfjfniof
婴	mahcfdinhof
媒	gaibicddjghhfjfnf
媒体	iajbhcedjhfifjfnfof
媒体称	laibicfdflhof
嫁	kcfhfjjok
嫁给	ojjoe
嫂	mbigfifoi
嫂子	nifoj
嫌	kahcidfgfiflhoh
子	aafbjdagiikjhlfnjoi
子为	mhhnioe
子公	nbfcjghlfnfof
子公司	nbfcjghlfnfof
子去	nbigfifnfoi
子在	laibfgfienkoh
子是	mchhfjilfoi
子生	ngfiijinfof
子的	lcfhilfoi
子被	lbidfgfihof
孔	lcfdfghoh
孕	kbhcfdhgfhiifoi
字	hbfcfhiihjfline
存	hbfcfdlgfjfliniof
存在	mcedjlkof
孙	iafbfdeghhkiijflfnfoh
孙女	mifnfoj
孙子	nhj
孙悟	ncfdfhiihlf
孙悟空	ncfdfhiihlf
孝	nbhifjfoi
孟	nbfcjdhgfiflfnfoh
季	fafbfchdjhjjflfnfoh
季度	jcedjoh
季度净	ncedj
季节	nchdfhjod
孤	mjjnh
学	bafcddehfjolhnlod
学习	kafcigihijelfof
学会	lcfdfhfifjlof
学子	mbfjjof
学家	naibfchdhgfifjflhof
学校	jcfdeghhhjblfniok
学生	gbfcfdkhfjaljnk
学的	ncfgjjhoe
学考	ncfjiof
学院	lchdfhi
孩	gbhcfheihnioh
孩子	iafbhcfdegfhfihnioi
宁	hafcfdhglhhifjfneoh
宁愿	ncfgfiflioi
它	kcfdhgehhih
宅	iafbfchdhgfhfifjflfnioj
宇	kbhdhefhfihjflh
宇宙	mcfdhgihflfoh
宇航	nbhcfefgfljof
宇航员	oefljof
守	jafbfchdhghhfifjflhnioe
守护	nihliof
安	eaibhcehelmnf
安保	ocddj
安倍	mgflioh
安全	jahcedhgfifjilhnfoi
安排	ljhniof
安新	ncfoj
安部	oailineof
宋	mcfdfghhiiijfof
完	gafdkgiheijjhlfnfoc
完全	mcfdhghiioe
完成	lcjdhlhod
完美	jbfcddigijfoj
宏	kcjihoe
宗	kcfhhiioi
官	gbfhfikjhlfof
官司	nikoe
官员	maigfnhof
官方	khfifjfoj
宙	mcfdhgihflfoh
定	dbecidfghhdjilfoj
定为	naiceifoi
定了	nifjilhof
定向	ngijhoe
宜	ibfcfdlgfhiihjflfoi
宜居	nhj
宝	faichdjgfhelfneoi
宝宝	naichdfif
宝贝	lbfcjdejilf
实	eafbichdfghhfjflineol
实力	ldfghjflh
实录	oijoe
实拍	ndeoi
实施	lcfdhjhoi
实现	lcfdiif
实验	nbhdfghjfoh
宠	lcfdfhiih
宠物	nifoj
审	jajbhcfjinhod
客	gchdhhiihjelfnhof
客游	ogfhjoh
宣	hahbhcfdeghhfiijfnfoi
宣传	mdfgfiinfoi
宣布	jahbiccghhfielhoh
室	kafbicfdfijjhlkoa
宪	oaidfljoe
宫	kahbjdegfhfiijflfnf
害	hcfgfifjfln
害了	mcfdhhijhoe
害怕	nbfihliof
宴	mghhiihod
宵	oijnfoe
家	aahcegehiikjfnhoh
家中	mcfghihnfoh
家人	mahbjcfdfjflfof
家大	noi
家属	nbhgfliof
家庭	lcfdhhijilfoe
家的	mcfihlhoh
家称	maibfchdfgfifjflhniof
家给	ocfifok
家里	noj
家长	kihjiof
容	hahcigehfjjlhneof
容易	mcfghjhlhof
宽	kdhhfoj
宾	kcegfiijhlh
密	hafciddghhiifjelhnf
富	ebfchdkgfheihjfnioc
富人	nbfcidfjiliod
富力	lghoi
富士	jbfchdighof
富士康	lchdhof
富汗	kahbhcfdflh
富翁	ocfdfhjnjof
富豪	lbhdfgfihniof
寒	lbhcfdfgfiioh
寓	jcfnfok
察	kahbidigfhiiejhnfoc
寨	ncfdihijf
寸	jcfdjof
对	baibjcedighhhidljnfod
对下	ldfgjjfoh
对下联	ldfgjhhoe
对中	mbfcfhjljof
对中国	mcfhjliof
对决	mcfdfgiiflh
对手	jafcfdlhflfof
对方	lbfcfdfgfhjihlfni
对比	lcfdhhhjfliof
对话	kbhghhfjflh
对赌	ocjoe
寻	jbfcjdhhhiejflfoh
导	gahcjgdhflinhof
导人	maibhcfgfliof
导弹	kcfdhliof
导致	nbfchdflfnioh
寿	lcjhhoe
封	hafbidelfoj
封神	mifoj
封面	objcf
射	jdeefgihhiflhniod
将	bambhchefglhhifjeldoe
将之	obfgfhfnjoh
将于	laicfdighof
将会	nahdfgfoh
将出	nceghhi
将在	mbhcidfghnfof
将建	ocfjeoj
将执	nbighoe
将推	kaicedhgf
将推出	laicedhgfih
将被	mghnfok
尊	lchdfghhinfof
小	acfdihfijjenkoh
小三	mhhij
小伙	kcfdfiijflfnhoh
小刚	oiioe
小区	lcfdfnjoh
小女	oiknfof
小学	kcidfhfihjcnhoj
小学生	ndfjfnioh
小幅	ldiof
小户	lcfhhoh
小时	idjjflhoe
小板	njeni
小程	ncfdjoe
小程序	ncfdjoe
小米	ldijioe
小老	ocfifoj
小记	ngihfifjjof
小说	mdfnioh
小镇	mahcfdfiflhnfoi
少	eafbfcfdhgfhhihjilinfof
少年	ldfifol
少有	ogflkoe
少的	ndiih
少钱	mcfdhoh
尔	eahbhcideglhhlfnfod
尔特	mdfgeifnioi
尔特人	ngfoi
尔街	lbhcidhgfifjfof
尔西	mcfgiof
尖	mcigfhfifjjnfoh
尚	ibfcfdigfhhihjflfoi
尤	lbicfghiiof
尬	kdfghii
就	dajchdegdhfihjflkneok
就不	mcfdhgfjflfok
就业	mjioe
就亏	ocidiod
就可	ndigfof
就大	obicfdflhnhoe
就是	jbfdfgfhhihjelhol
就职	nahcfliof
就要	mbfchgfiflhoj
尴	kdfghii
尴尬	kdfghii
尸	lbhcfdfgfheiflinjoi
尸体	nbhdfgfhelhneok
尺	ocfhfjhok
尼	faibhcidegihfjelhne
尼亚	mahbhghof
尼加	naichgfnfoh
尼康	mcfdiof
尼总	ocfgjoe
尽	kdhghihjflfnf
尾	ibhcigfhfifoi
局	gbicjefgfhflfnj
局长	lbhcfdfgfnh
屁	ocfoj
屁股	ocfoj
层	jahbfcedhhi
居	dahccddgehjiflfon
居民	mahbhifnioe
居然	mcfhioi
届	jafbfchdfgjhjifnfoe
屋	lok
展	fahchdjgehhihjhndof
展的	ncldfhfof
展示	mbfdjgflhnfoh
属	ibhchdfhflh
山	dahbeccdehkjjldnhom
山东	jafdfghifjhlfnioh
山寨	odjhilfof
山春	ojjof
山西	mghhfok
岁	fblcddeikjfnioe
岁女	kbidigfifnhoe
岁女孩	mdiifnhof
岁男	lgfifnjof
岁的	mcfdfgfiijilhoe
岛	hbhchdehhifjflenhoi
岩	lcfimoe
岭	ncfghhfli
岸	ldfgfoi
峡	mgehhlfok
峡谷	ngehhoi
峰	ibicfdighhfjflhnfof
峰会	mbhcfdhof
崇	ncfghihjfoi
嵩	ocfoj
巅	lbhcigfliof
巅峰	mbhgfliof
川	iafcfifjhljnfol
川地	mbfgiifjfljof
川地震	mbfgiifjfljof
州	eafbfcfdfhkidjhlhol
州中	mcfjj
州市	oafcidioe
巡	mcfgilhof
工	daibddjihjinkob
工业	maidfhfnfoi
工人	ndfifjhnjof
工伤	oaicenfoi
工作	jbfcedhgfhfiijilhnhoe
工具	nchdhgiod
工商	ncfnjof
工的	ncfdj
工程	lafbfchgfhhifjfliniod
工艺	ocfdigfhfoh
工资	kafbfcedeghhhjhoj
左	kdfgfhilfnhoi
巧	kdhlfok
巨	hafbfcddjgkhfihjflfnhoh
巨人	mcedhihof
巨型	ocfifnkof
巨星	ndfgkof
巨额	mdfgineoh
巫	ndfgfoj
差	hafbfdeglhjifjflfnh
差距	lcfihoi
己	hcfdigiifnf
己的	kcfdhhilhnf
已	fbhciddgjihnfoe
已经	kchdfgiiflfnh
已致	naibicfnfof
巴	eahbicedjghhhjflineod
巴基	kbhcfdfgflhoh
巴基斯	kbhcfdfgflhoh
巴基斯坦	kbhcfdfgflhoh
巴巴	ldh
巴茨	oceoj
巴菲	mbhcedhgfoh
巴菲特	mbhcedhgfoh
巴萨	lgi
巴西	mahbinfof
巴铁	nbhlkoe
巴马	kahbicidfgfifof
巷	mhi
巾	ndfjfnjoh
币	hahchghhfihjflfnhoe
市	aafbfckdhgehfienhom
市了	ncjdejioe
市公	kaidfof
市公司	kaidfof
市场	gafbhdlgfhiifjflfnf
市民	mcfdfnioh
布	daibhcegjiejeoi
布会	nbhcfdinf
布斯	nahbhdioe
帅	ibfchgnie
师	eaebfdkgfhjiejjldof
师大	njhniof
希	iahbfdfgjhfjflf
希望	lcfdfgiifnhoh
希腊	mahbfcigiof
帐	nhfjj
帖	mafdiifjfnioh
帖称	nafdfnkof
帝	kbhchdfgflfnfoi
带	gafbhcfdhgkhdihjilenfoh
带你	ncfjj
带着	mgiifjhoh
席	hahchgjhfijlfof
席活	lgfijof
席活动	lgfijof
帮	ibjgfhfihjfljoc
帮助	lbjchdhgfiflhnfod
常	hbecldeghjhljneoe
常用	obfcfjilioe
帽	mgiof
幅	hcidhgfhhifof
幅下跌	ocedj
幕	hafcigiheihjklfne
幕后	mcjdfghifjhoe
干	hbicfdfheifjhnioh
干部	ljfnjof
平	caibhdjghhfiejhlenfoj
平台	kchdigfoh
平安	ocedjof
平米	jcfdfoj
平起	icfoi
平面	obicfdfgfjfoi
年	Yahbjcidfgfihlfnjof
年不	ngfifjfnj
年人	ocjhfjiod
年会	nchdigfihoe
年入	ockhfjfof
年内	lbfdigfjeni
年前	jbhdegihfjhnfof
年后	jbhdhgflfnfok
年度	nchdiifjf
年开	nbhcfdfgiof
年时	ncilhnhoe
年时间	ncilhnhoe
年最	mdegfhhli
年来首	ncedioh
年没	nijof
年湖	ogdoj
年的	jbkcedfghlf
年级	ojj
年薪	ncfdhihjioe
年轻	kciddgjhhifjeleoj
年限	njfoj
年龄	nbjcfdfgfhiihoe
并	idhhhiflknfod
幸	kafbfcedfgihiijjhlfnfof
幸福	mafcfiijhoh
幻	kghhfoi
幼	kbhcfgfhhnhoh
幼儿	lbhdhniof
幼儿园	mbhniof
幽	nghhhifoi
广	gbecfdfghhfjhnj
广东	kcfgiifjhnhoh
广告	lahbfcfdhgfiiniod
广场	mdflhoh
广州	kbfcfdehfjilhnioh
广角	ndi
庄	ibhcidfghlfnh
庆	hafbfcfdhheiijjleoi
庆生	oijnf
序	kdjjinfof
库	jcfdhgfhhifjflhnh
应	echgfheijjhliod
应对	nbicfdfniof
应用	lcfjhoi
应该	jgfhfihjilhnf
底	fafciiilfnf
底是	lbhhijflhod
底有	mbfchdigfihlf
底有多	nbfchdigfihlfof
店	hafbfcidjgehjihjeoe
店铺	ncidfhfoj
府	hajbhcfhfifoh
废	kbhcfdfgfhhifjhnkod
度	dajbjcedhgfhhjilfnd
度净	ncedj
度净利	ncedj
座	ibicedehfikjiof
座城	ncfgejhoi
座驾	nbhgiiiod
庭	ibhceghhhiijinfod
康	ibhcmdfghjhlfob
延	jcjifof
延续	kcighof
廷	lbfcfdfghiiji
建	ebfchgfheifjflhnjoi
建房	mcfoj
建筑	kchdfgfiflinfoh
建议	kchdhgflinhod
开	abfchdfghhiiflioi
开发	jdeom
开发商	lchdfoi
开口	ocjlhod
开启	kdhgfjfoj
开始	iafcidihhiilfnfoc
开展	mchdfhhnfoh
开工	ncflhnjof
开幕	ncedigfjloe
开庭	nijjhoe
开心	mbfgiih
开放	kbfdhgfhjif
开火	nahbhcfghlhnfof
开盘	gcddfgfon
开盘均	lcfoi
开花	ncjdf
开赛	ncfgijioe
开车	mdigfnj
开门	mdhgioe
开门红	ngiof
异	jbhchgfhhienfoh
弃	iahchdehijflinhod
弈	nchdjoe
式	gbhcddihfihjllfne
引	gbfcfdhgehfjflfniol
引争	ndjifnhoe
引争议	ndjifnhoe
引发	kcegfnhoi
引爆	ngenioh
引领	ncfddihoj
弗	kcfgjoh
弟	iahbhdfhiihjflfof
弟弟	mbhcfgfihnh
张	faebfcfdegkiljelinfoh
张涵	niiof
张涵予	niiof
弱	jciddgeifjilhoi
弹	gcidfgfhfielioj
强	dbicjdegfhfniof
强势	kdfoh
强壮	ogjof
强大	nbhchdjlfoe
强烈	ndiie
强硬	nliof
归	ibicfdfghhfihjeleoj
当	fbhccdhgeikjelhnj
当地	mbicedfgfiflfnhoi
当年	nbhgfliof
录	gafbfcidegfhiiijhlfnioe
录取	jcfdfjhoh
形	iafbfcedhghhiifjflhnhoi
形势	ndhgioe
形象	nbfcfiioi
彩	hceifjjlfoh
彩瞬	ngeoi
彩瞬间	ngeoi
彩礼	nhiifnfoi
影	eafbichdjgehhiijdle
影响	idfgfhhiijfnf
影节	mcfijof
影视	lcfdhgfihjflfoi
影院	nbfcfdioi
役	lcfdfhhljoe
彻	lcfghjfoh
往	jahbfcfdfgiifjhlinhoc
征	iahbfgfhhiflfnkoe
征婚	ocfifnjof
征集	ndhjhnjoe
径	mchdfhkod
待	gafbfiijfnhoh
很	fafbicedfjhlfnhoj
很多	jcfdkhhifjfliof
律	jcidhgfhfihne
律宾	mcfdfgfihlhoh
徐	kafbfcfdigihiiljflhndod
徐怀	oijne
徐怀钰	oijne
徒	mainhof
得	ebjcdgjhhifjeldok
得吗	odjoe
得有	ncfoj
微	gcehhihoi
微信	lchdhgfifjhoh
微博	jcfdhghjhlf
微软	lcfdhoj
德	ebfchgjihjflhneoh
德华	mgfiiof
德国	kahbecighhhifjhoe
心	dafbfcedegjhijhlknfoi
心中	ngi
心的	ncidflioe
心脏	nahlioe
必	hafbfchdhghhfifjjlfnfoh
必须	lbichdfghif
忆	kbfcfdfghhhlfoi
忌	mafbfcfdfghhjijoe
忍	maicedigfiejhoi
志	hafbfgehkijjhlfod
志愿	ldfhijilfof
忘	kafbfchdhgfheihjfnioh
忙	mbidigfihlinfod
忧	jafbfcjghihjflioe
快	gafbfcidjhhiejileoe
快乐	mcfdfgfihji
快看	ncfgfhiifoi
快讯	lckdeof
快速	nbhdigfjhoe
念	iafbfdihfiilhnhod
念股	mdklfof
忽	mcfdljinfod
怀	jafbhcfdfgfjflioi
怀孕	mcfdfifnioj
怀疑	nbidfgfiflinhof
怀钰	oijne
态	jbfdfhflhok
怎	cafbfcidfgjhiifjhnfoh
怎么	dafbechdegjnfoj
怎么做	ncfgioi
怎么办	kcfdhgfjhlfoi
怎么对	kdigiof
怎么样	jdhhfjjlfoi
怎么看	iafchdfhh
怎么选	nlhoi
怎样	hafbhcidhiejioe
怎样的	kchdfgfhhihjilfof
怒	lghiejhoi
怕	iafbhcfdfgjhfijjflinfof
怖	kcfddhfihoj
思	ibfcddihjifjklenf
怡	lbfcfhiiiof
急	iafchdhiflhof
性	fahbfchdigfielenj
性价	lcedioi
性价比	lcedioi
怪	lcfghhfjhoh
总	dakbihfihjildnfof
总价	kcfoi
总决	loh
总决赛	loh
总有	njklfof
总理	lajcfdhgflfof
总经	mcidfof
总经理	mcidfof
总结	ocfdfgjoh
总统	iaiblchgehfifjfnfod
总裁	mahcedfgfhiij
怼	ndhgfieoi
恋	ichdehfjflknf
恐	ibhcfddgihfiinfoh
恐怖	kcfddhfihoj
恒	iafbfchdfghjfnfoi
恒大	kcegiifoi
恢	lgiijnfod
恢复	lgiijnfod
恨	lafbhcfdfgfheihjflfnhoj
恩	kahcedfijnf
息	hbfcfdjghhhiflhnfoe
息化	ocfdfoj
恶	jafdegeheiijinhoj
恶搞	ngfihoi
恼	nihlioe
悉	ncfdfgloe
悉尼	ocfgjof
悍	ndeoi
悔	nhiihniod
悟	mcfdhgfhlihlfof
悟空	ncfdfhiihlf
患	lgihflfnlof
悦	lcfgjiejiof
您	lcedjghhfifoi
悬	lahbhcfdhghifjhnfof
情	dcfghhiiijdlhnfoh
情侣	ncfoj
情况	nbhcfdfgfli
情商	ncfdhgfoj
情绪	nliof
惊	iafbecedfgjhhiijhlfnf
惊喜	ndegfihoj
惠	iafbfdhghoi
惧	mchdfgiifof
惨	lbkcfdfgfheneoj
惨遭	nbighnfof
惩	maigiifnfof
想	eafbjccdhghhjihjfljneof
想不	ndijioe
想到	kdhgfhkihjfof
想学	ocfjjof
想成	obkcfdfgelhof
想把	ndeghli
惹	kghjjoe
愁	ncfdigfhhof
愈	lcjdhghof
意	ebiclgiheifle
意义	lbfchdfhhih
意思	nhfoj
感	gbicedchhiijkljoe
感到	ngiljof
感动	mcfdfifjhlhoi
感受	lbichdfgfhfiijiod
愿	hcfghielhnioe
慈	lahbfcfdfgihfjjlenh
慈善	mahcfdfgijfnhof
慌	mjilfoi
慎	mahdfgfijneof
慢	ndhiilfoe
慧	kcidfhhii
慧琳	nijof
憾	ncfgjof
懂	mcddhgfhhjioh
懂了	ocdhhoi
戈	kbfcfdfgiielhoi
戏	eafbfddgfhdikjilhok
成	aahchdigjheijjilenf
成上	odfghnjof
成为	jafcidhghhfiijhod
成为了	ocfdhgfifjjoe
成了	kbfcfdfgfijjilhnf
成交	kcjof
成交量	mciof
成人	ldkifjfoi
成功	ibfcfdegkifjilfoj
成就	nbichdfgfhhifjfof
成本	mdfifoj
成熟	lcidfgfoh
成立	mbidfihjhof
成绩	kjh
成这	oijod
成都	kcfhfifjhlfol
成龙	ocfijoe
我	cbddfgkhhifjilhncol
我不	mcfdfgfihjioh
我们	hafchdfgihfifjhljnf
我国	kahcfdfgfjfljnfoi
我宁	ocfdfgfiflioi
我宁愿	ocfdfgfiflioi
我想	ldfiijflhnfoh
我是	mcfdigfijjhoe
我的	jbfcfhhihjkleoe
戒	mbhcfdighnfof
或	fafbhcldigfhfienf
或将	kbfcidhgf
战	bafbecegfhhifjelnok
战争	jcideifljoh
战场	kcfdhghhhihlf
战役	ndfljof
战斗	mdfhhliof
战机	mliof
战略	kbhcfdigfifjiof
战者	ndiifni
战队	mgelfok
截	lahbhcfdfgfiflhnh
戴	kafbfchdfgiihjflhniof
户	fafckdegehhiejflenkoh
户型	jcfoj
房	bcedfgdhfijjdlenhos
房产	kceiiok
房价	jcddfom
房企	mceoj
房四	ocjgfiioe
房在	loh
房在售	loh
房地	jcidfoi
房地产	kcfdfok
房均	loh
房均价	loh
房子	hbicedfgfihoh
房山	koh
房源	lcfoi
房祖	oijoe
房祖名	oijoe
所	fdhgfhjjflfnhof
所有	kcedjgfihjdlfnioh
所谓	oahhjlhoe
扁	najcfgfof
手	bafbecfdfgjhijilhnfoj
手房	lcfoi
手术	nahcfghniof
手机	gafbfcidjgfhjiflenfoh
手游	kcfdhjfok
手绘	nhkifjjof
手都	odfgjoe
才	gafcideghhhifjlleneoh
才是	kchdfhfiflfol
才能	lbfcfdhghhhifjhlf
扎	kbichdfiflhnfoh
打	cafbecjgihdijlhnh
打出	mcfdhgjifnf
打击	ncfdijioe
打工	lbfcfdiifjhoi
打的	ncfgiieoi
打算	odfoj
打造	iafckgfiinhof
托	jcfjilfnfoi
扣	kcfdfgiihlfnh
执	jahbhdfgiif
执行	lbhdfgfnfoi
扩	jdhhiiijfnfof
扩大	mhijfof
扩散	odhijof
扫	lghjjlfnh
扶	mcfgfjkoh
扶贫	ncfoj
批	icldfgfihoe
找	ickddghheiijhleoh
找到	lbhcidehfjiof
承	idihfihjelfni
承包	ocfnkoe
承认	kbhcfdiihof
技	fafbechdegeijjhlhnhoi
技发	ocfdfhjjiof
技发展	ocfdfhjjiof
技巧	llhoi
技术	jafbfchdehfifjjlhoi
技能	lcfgfihoh
抄	lchdiihof
把	hafbfcedcgihjifjhlkoh
抓	jbfcfdehhifjhlhoi
抓住	odfjjof
投	ebfchdigfheljneoi
投入	ncfdfjjoh
投入使	odfjj
投给	odeli
投资	gbfcldjehfhgflfoi
投降	oljnfof
抖	ndhhiof
抗	kahbhcfdfgfhhihjhlhnhoe
折	hafbfchdfgjhfifjflfnh
抛	kchdhhiifnhod
抢	hcedfghhfihjfok
抢劫	kahcfifnh
护	ibhcfdegfihlkoe
报	eaebfcedmgijhlhnfoe
报名	kgijhof
报告	kaedhgfhiji
报警	mdiof
披	mchdfghhhof
抱	lcfdighhfiijflfnf
抵	lahchdfgfoh
押	mchdfgfihjilfoe
抽	lbhcfdfghnh
担	kafbechdkgfihjfnhof
担忧	nbfchdhlhof
拆	jbfdhgfhfifjfnioi
拆迁	lahdfgfifjflfnioh
拉	fahbechdegjheikjenfoi
拉克	kahdfghieli
拉斯	najcfdfghof
拍	gchdcgehhijlhnh
拍出	nchdflfok
拍卖	ncjdfgfhfiflhnhoe
拍戏	mijof
拍摄	lahcfgflhoh
拐	lcidfiinfoi
拐点	ncjdf
拒	ibfcfdjgfifjhnjof
拒绝	lcfdigfiflhnh
拔	kdfghihjhoe
拖	lbhcfdfgfiioi
招	eafchdfgfhfjnnfof
招收	mjklf
招生	iji
招聘	ldhhioh
拜	mcfghni
拟	iaibhdjghifnfoe
拥	lchdigihfifjfoe
拥有	ncigiof
拥有的	ocigioe
拦	loi
择	iafhfifjhlfnioi
拯	nccdhoj
拯救	nccdhoj
拳	lbfcfdfiflhoj
拼	kbfcfdfghhfjlnhod
拿	hbhcedeghhfijjhoi
拿到	mcidegfiijflfoi
拿地	mceoj
拿大	mbhcegijioe
持	eafbfdhghhfjilfnj
持人	mgfihjhnjoe
持续	ldfnfok
挂	kcidhghhfifjflfnfoh
挂牌	ncjdfjeoh
指	dahckdelf
指南	lcedigfnfoj
指导	ljh
指控	maicfdfghifof
指数	jcioh
按	mafbichdfifnhoe
挑	hbfgfhfijjelinioh
挑战	icfdhgehfihjflinj
挑战者	ndiifni
挑选	ncidfii
挖	lchnh
挡	lghhfielfok
挥	lcfdhghifoh
振	lafdfgjjfli
挺	lcfdfhhihjfoh
捐	lgfijjhnioe
捕	jahbjgineod
捞	mcidfgfihlhof
损	kcedigflhoi
换	hbfddhfikjfnhoh
捧	mcfdfoj
据	iahchddhhifjilfnfoi
捷	mbhdhihnf
授	lafbhcfdhjfniof
掉	jbfcfdeghhfihjelhnhok
掌	kcedfhfiiljnioe
排	gbhcfghhiifjelenhoi
排第	ndfhjof
排行	mcfdijfoh
排行榜	njfoj
掘	lcideghif
掘金	mghof
探	jdfefhfihjhlfnioi
接	gaibhchdegfiijenhoh
接受	laicidfgfof
控	haibhdhgfhflfoh
控制	noi
控股	mdigfifof
推	daicidfghihjfne
推出	jaidfgfhfoi
推开	ncedhhilkoe
推荐	iafbfdhghhfifok
推荐的	ndehfjioi
推迟	majcfgfihof
措	nbhcfoj
提	eajbhciddgfhfjhlfni
提供	lcdok
提供商	ocfdjof
提出	maicfiflhnhof
提升	lcihiof
提现	ocjde
提示	lcijhof
提醒	kdfjjnfoh
提高	lakcfdfghifjfniof
握	ncfdfjhliof
揭	kbfchghihof
揭秘	mcidfgfifoh
援	iahbicfhfifjflhneoh
揽	mbfchdfoh
搜	mbhdjof
搞	jbfcfdfok
搬	mcighhflfnioe
搭	kcideghhhnhof
携	kcfdhgfijnhof
摄	kahcfdigfjflhoi
摆	mcfihli
摇	mbfcidegfihjklf
摔	ldhgfjhnhof
摩	jbhchifjflfnhoh
摩托	lcfdhoi
撒	mahcfgjhiof
撞	kafcfdfgfiilhnkod
撤	kaicfdfgiifoe
撤销	mahcfdfghifnhof
播	ichdhghhfihjhlenfof
播放	ncfdighoe
播求	ogkifoe
撼	ncidfifoj
擂	nbfcfghifji
操	jcldfgfiijf
操作	kckdfghoh
支	gbfcfdkgjhfienhoe
支付	kchdjoe
支付宝	ldjof
支持	jcedighifjilfoh
收	dafbddiihjhldnhoj
收入	jbfcddhhiifjflfnioh
收益	kchdfoh
收藏	mhhihnhof
收购	ibfcfdjgfok
收费	kafchdhgfjfni
收费站	ncfdfgfihni
改	gahbfchddiiljoe
改变	lbhcfdfhijflhoe
改革	lahbfchjinfof
攻	hchdfgihfifnfoj
攻击	nbhliof
攻略	kcfihok
放	fahbjcidihhiflfneoe
放军	ngi
放弃	lahchdfgfihlhoe
政	faichdfgeheihlhnh
政协	nafcfnjoh
政协委	nafcfnjoh
政协委员	nafcfnjoh
政府	iajbhgeihjfof
政治	kchdfghifjioe
政策	kdfgfhfifjhlj
故	hdfhhnfom
故事	hbfcedfgfhhom
故意	ncigiof
效	icfdfghhfifjhljnf
敌	kcilfoi
敏	lbfcfdhgihhihoe
救	hbhcbdighhejflknioe
救市	ncedfgfiilkoe
救援	lbhdhgflinfoe
救灾	odjiflhof
教	faebfcfghheiljdnjoh
教你	ndegflioh
教师	ljhnhoi
教授	mafbhdijeniof
教练	lghijoe
教育	iafbfdfgfikjfnhoh
教育部	niiof
敢	kcfdigfhiiijelhof
散	jafbhdigfhhiijilfnfoe
敬	kafbfciddghhhijjinfod
数	dafchdeiijklfneoh
数千	ldjgfifjfnioe
数字	mcjdhof
数据	jbfchdehiifjjlfof
数百	ncfij
敲	mlinhof
整	gafbfcjghhenhoh
整合	nckihoe
整治	nbhcegfjflioi
文	dafbhcjddghhliejklfneof
文一	objcfhhof
文化	jbhgfhlnhof
文版	ncfdhgfjfoj
斗	jcbdhghifjfnioh
料	hcideghhfifjknf
斤	mbfcfdfgflfnk
斥	mbfdiihoe
断	hbhdhhfjh
斯	dalbicegjiejelineof
斯卡	oifok
斯坦	jaibhcfdfgfhiifjhlhnf
斯特	nbhcidfghlfof
斯的	nbfcfok
新	Zbkckdhghheihjflfndoj
新一	lbhchdfgejhoh
新东	ncedkof
新东方	ocedkof
新人	ncfiiof
新作	mcfdfjfok
新区	mchdfoj
新品	ncfdiof
新地	nbfchgiof
新开	ncfoi
新手	ncfgfoi
新政	mchjeoj
新服	nifoj
新款	ncidfoh
新浪	mcioe
新版	mcidfhiihjfoe
新生	mdfifjknfoh
新的	ndfoj
新股	ncjdfoe
新财	ocjdfof
新闻	nbhchdfghiflhnfof
新零	nchdhhioe
新零售	nchdhhioe
新高	jcjdfoh
方	caibhchdiiejilhndof
方向	ncjdiod
方案	lcidhjhof
方的	nbfok
方面	lahchdhgfhflfoh
施	iaibhcdhfiilinfof
旁	mcfdfghhfiijelhoh
旁边	ngihfiijeoh
旅	hahbfcedfgehhifjinfol
旅游	jcegfhfoj
旅行	mcfhioj
族	jbhcfdfhliflfnhod
旗	jafbfdhhhlf
旗舰	moi
无	dahcedegfheikjiljnhoh
无人	jbjdhgfifjfljnfoe
无人机	kcfdiljoe
无关	ngfihnfoh
无效	nbhchjflioe
无数	nihlfoj
无法	mbfnioi
无线	ncfdhijof
无限	mcfgflioh
既	mcidfgfoh
日	aaiciheihjellnf
日上	kafbfcidfih
日上市	mchdfgfoi
日之	ncfdjof
日停	ockdeof
日元	oceifoj
日子	ncfdfhflj
日开	icfdfghjhoj
日开盘	koh
日本	faibicfdegihejflj
日本人	nbfhhifjilfoh
日本自	nahbhdfgfliof
日起	laicidfgfof
旦	kchdfnf
旧	kbicfdehfiiljnfof
早	ibfcidegfhhihjflfoi
旬	kdfhhifniof
旬老	mbfghniof
旭	ocjgf
时	bahchdhgfhfiilinfoh
时代	ibhchhhihlf
时候	kchdfghjfok
时尚	jdigfhiijoe
时报	mchdigflhnfoe
时被	odilineof
时还	ocjof
时间	ihfifjklhnh
旺	noi
昆	ndfhhihljoe
昊	nbfcfgkoe
昌	kcfdfhioj
昌平	kcfoi
明	dcidfghhiiineof
明带	ogjoe
明年	ldegfli
明日	mcidjoe
明星	jcigfihjflfoh
明显	mdiifof
明珠	mchdfhfifoi
明珠三	mhfoi
明白	nok
易	fafchdegihhoi
易俗	ohjoe
昔	lcfgjihjf
昔日	mgjihod
星	ebfchdhefgihfijjhlhneoe
星之	ocjdfoe
星光	ncfijof
星星	ocjdf
星的	ncigfieli
映	lgihh
春	gafbfddhiihjilenioi
春不	odfhhijjfof
春季	ncidfhjoe
春节	ncihfifnjof
春雨	ohhjjoe
是	Yaebfcjefgiihjhlimfne
是一	hafbfdjhdihjflinf
是一个	lcedigfhflioh
是一种	lcfdijhlfoh
是不	kcfdhgfhhiejiliof
是不是	lcfdfgfifjilhoi
是个	nbhchdfihoe
是主	mchdfghjhof
是事	ncejioh
是什	hafbhdhgeifjhliof
是什么	hafbhdhgeifjhliof
是他	nhfihjj
是你	mcidfjfoj
是假	nbfcfdihiiilfoe
是否	kbfchghhhifof
是哪	mcidehhih
是在	mchgfhflioh
是天	nifjfnioj
是她	ncfgfoj
是好	miijfoh
是如	lbicidfgfhfjfli
是如何	lbicidfgfhfjfli
是学	obhjflkof
是工	ocfdijioe
是巴	oljof
是很	njjlfoi
是怎	jbfchdfgkifjf
是怎么	ldfgjhhjflfof
是怎样	mdfgihfiflhoh
是最	kchdhjilf
是未	obhcilioe
是未来	obhcilioe
是王	ncfihoh
是王道	ncfoi
是真	jbidhhiifjfle
是真是	obfdihilfoe
是真正	ochdfhioe
是真的	mlfoi
是自	ncedfihoj
是自然	oceoj
是谁	kbfcfdihjifjhlf
显	hahbfcidfghhfjflfnfoi
显卡	oddoj
晋	lchdfihlinfof
晒	mbfgi
晓	mchgihiif
晚	jcfdfghhhihlfoi
普	fbjccdhhkjfljnfoe
普京	kbjdfhflkoc
普通	lcfhjii
景	fafbicidegehhifjflfnfol
景区	lcfoi
景象	obicidfgfoe
晶	jcfdighihof
智	hafbfchdigkiejflfnf
智慧	ncidfhhoe
智能	jcfdjoi
暂	kbfchdfghiiof
暑	lcfdhihoh
暖	lchdfgfhfifjilhof
暗	jchdfgihiifjflfnf
暴	hcddegfhhifjfnhon
暴利	ocfhjof
暴跌	mcdok
暴雪	noj
曝	fafcfdhgiiejflioh
曝光	hafbhcfgfhhiejflinhoh
曲	lbfgihhiejinhod
更	fafbhcldigfhfjflhnfof
更好	mcedhli
更新	ncfdfoi
更高	nchdfhhijjfod
曼	jahcfdeglif
曼联	lgiof
曾	hchdeghhfiljfod
替	jcfgiifjjof
替代	ojjof
最	abfdighhdliok
最佳	jcfdfghihjh
最具	moi
最受	ojjof
最可	ncfdfgijfoh
最后	jchgfhjihod
最后一	nbfdigfhhlhoe
最喜	ndfghifoi
最喜欢	ndfghifoi
最多	kcidfgfhilf
最大	jafbfcidigjhiifjflfnfof
最大的	mcfhioh
最好	jcidfoj
最好的	mchdfoi
最差	nhiihoe
最强	mcfgiifoi
最强壮	ogjof
最新	jafbfcidhjhlfof
最火	nlfoj
最终	lcfgfihlinf
最美	kbhcfdfgfiijflfoj
最贵	ncfdfnj
最近	ncfdjhfoh
最高	jaibfchdfghhfifjilfnhoe
最高法	naichnfof
月	ackefghhdihjiljneoh
月份	mckdejf
月入	ncfdijfoh
月后	ncidfjiof
月圆	odfgjhe
月开	kcfgfoj
月开盘	kcfgfoj
月的	nbihhlhoe
有	Zaebdchgjifjilnoi
有一	jcfdhgfhhjioh
有两	mcfdfgiih
有些	nhhiiof
有些人	ohhiioe
有人	kchdfgiifjhlh
有什	ibfdfhijflhoh
有什么	ibfdfhijflhoh
有你	mcfdfghhiifjilfoe
有你吗	ohhjjoe
有几	mchdfgfifjfoj
有哪	ibidfgfhiifjfoi
有哪些	ibidfgfhiifjfoi
有多	ibfcfdhgdjflhol
有多少	mcihilioc
有多强	nbfcfdjihlfof
有意	ncigfoh
有望	jbfchdigiifof
有的	kcighheiflh
有缘	ocfgfhfljoh
有这	lbhcegfhfifjioi
有这么	mbicfdfgfhfji
有那	odjgeiiof
有钱	moj
朋	iafbhcfdhgfjhle
朋友	iafbhcfdhgejhlf
朋友圈	nbiciihod
服	fafbecidfgehhnioi
服务	jafcedigfhiiflfni
服务提	ocfdjof
服装	nchdfgfiijfnioe
朗	gbicidegfhfihjfljne
朗普	jbklioe
望	gbedjgjhfjflfoj
朝	hajbicdifjelknf
朝阳	loi
朝鲜	kahbicfhfifliof
期	cafckdfgfheijlfneok
期市	lchof
期待	kafbfchdfikjfoe
期货	ibichdfof
木	mbhdflioi
未	eafbedigiiijenjod
未了	ocedj
未来	hafcidjif
未果	ncjdfof
末	jcfdhgh
本	caibkcedjgihficjflhnfoh
本书	ocfhjof
本人	nbfhhifjilfoh
本国	nahbjcedfgflhof
本土	ncfdiihoe
本市	nchdhoe
本市场	nchdhoe
本月	mbhjfoi
本自	nahbhdfgfliof
本色	ngiof
本还	odjoe
本面	mchhiof
术	gbhcfdegihhienioh
朱	lafbfdfghhfiioh
朵	ngfhiih
机	bbicjdkgehfiejelj
机上	nbidhifnf
机会	lcidfghjf
机器	mchgfiilfof
机场	lahbhdegfihlfnfoi
机推	ldjof
机推荐	ldjof
机构	jcidejioe
杀	fbfcfdfgiheihjelhnhoj
杀手	moi
杀死	kbhcfdfgfoi
杂	ncfdiheifnioi
权	gahbfcddkhjiejhoe
权益	nbfcjdhjfoe
杆	jdegioj
杉	ncjdfof
杉矶	ocjdfof
李	gbfciddhiiojfleod
李小	mdfgfijof
李玮	ngi
李玮峰	ngi
李白	ogeoj
材	jcidfgfjilfoi
材料	ncfdfjj
村	eafbfcedfhfjflenkoo
村有	noi
村民	kcfnkoh
杜	lcfdfghiiof
束	kaicedfihoh
条	hahchgehfihjflfok
来	bafbegihijhlhnf
来了	kcidkgehhifjfof
来的	lcjdfgfhjihlfod
来看	mcfhilfoh
来袭	lcedfgfhhifjhlfok
来越	lchdhgfhfifjflioh
来首	mcfdioh
杨	icfdfgihiiijflf
杨嵩	ocfoj
杭	khfoi
杭州	khfoi
杯	hafcddhgljhlfnfof
杰	jafcfdhikjhnfof
杰克	mbfgfiijhnfoh
杰克逊	mbfgfiijhnfoh
松	iafbfdigfhiihjhnfof
松下	mdi
板	gafbfchdfgihfjhlenjof
板块	ldiof
极	hahbfdfgjihjfnfoi
极致	nhfifoj
极限	ncfglod
构	icidehfjhlfoh
析	hafbfcidighhfifjilfof
析师	ncfdiof
林	fafbfcdghhnillfoe
果	ebhcedkhfifjhlineoh
枪	jahbhcfefhfifjflioh
架	lcfdfgfifjflinioh
柏	mii
某	lcfdhgj
某活	mgkof
某活动	mgkof
染	mahbhnfoh
柜	nchdfihjjof
查	gakbfcehejhlfoi
柱	ncfdjof
柳	mhhijof
标	gbechdfhfiejjlinh
标价	mcidfnioe
标价至	ncidfof
标准	kchgflioh
标识	olkoe
栋	jcfdfok
树	kdfgfhkjhlf
校	fafbfcegfhjjilfni
校学	njj
校长	ogfhjje
样	eafdhghihjhne
样的	icidfheih
核	gbickdegfiejelknfof
核协	mbhcfli
核协议	mbhcfli
核心	kbfchdfhhifjfoh
核电	nbhcidfifof
根	ibecedhgjhhiilfne
根廷	nbfghifjiof
格	ebechdcgihfiijinhoh
格局	lchdegfihji
桂	mcedfglhiifjf
桃	lcfdfgfhjihjiof
案	hajbicedfgehfiijhlineoh
桑	mbfcfdhlfoj
档	lcfdhiijfof
桥	lcidhifof
梁	jafbfcfdfgiiijhlhnfoe
梅	jbhcfdfghihlh
梦	hafchdigihiielfnfof
梦回	mhijfoi
梦想	kbhcfdhielfoi
梯	noj
检	kalbhcbdfghjjnfoe
检查	najcdihnfoh
棉	mcidfhh
棍	mihoi
棒	ncfhfifok
森	jcedfgjhfiflhoh
森林	ngfhflioi
植	lcfdhhhiflhoh
植物	nhflioi
楼	ecbdfhhifjflfor
楼市	jcdol
楼梦	mcfhkoe
楼盘	mcfoi
概	jdjoi
概念	ldk
概念股	mdklfof
榜	iafbfcidfhfiijflfoj
槽	ndfghifoi
模	hafbfdiifjfnjof
模式	lcfdhgfhfjhlhoh
横	lahcfghhiihjfnfof
欠	kbhcddegfihjflfnjok
欠款	ncedfnioi
次	ebfghijjfljneoe
欢	hafbecigeheikjilfnfoi
欢乐	mci
欢哪	odjoe
欢哪一	odjoe
欢迎	mbfchifjhoi
欣	kcfdfgfhhiioh
欣赏	mcfgfhhoh
欧	gbichdfgjhhjfneoe
欧元	lbidfginfoe
欧盟	lcidhgfjflhoe
欧美	ndehhoj
欲	iafbfdigihfjflhnioe
欲出	ncigf
款	eahbfchdkgfheiejflfnioj
款买	ncfdjof
款买房	odjoe
歉	mhjjfnfoh
歌	hafbfcedjihlhnh
止	iahbkdhhfifoc
正	ebidfghhhimjhldnfoc
正式	jbicedhgfhhihnfof
正的	lbfchdfgfhhifjioh
正确	ncfdhgfoj
此	iafcfdegkhiiijflfnf
步	haibhckdegihfifnfoe
武	fbfcddfgfhjihlknfoi
武器	jcedfgfifljoi
武林	mgfihoi
武汉	lbfcedhgfhhjhlfoj
死	daibhddifjeljnhoh
死了	ngfhili
死亡	iaibicfdfjfli
死战	ogjlfof
死的	ncfgfhinfoh
残	kbicedhhhiejflhnkod
残疾	mdhiflinkof
殴	ngfnjof
段	kbfcfdhgdhfijjflinioe
毁	kdfgfhfjflhnhoh
母	gafbfcfdegfijjilhnjoe
母亲	kdfhhjjniof
母亲节	nhfjknfoh
每	hafbfcigehfiijfnfoj
每周	ncfdhgfiioh
每年	ncfnhok
每日	ncidfoh
每月	ncidfnfoh
毒	jahbicedjgfinjflhncob
毒品	ndjihne
毒贩	obhdiifne
毒遭	oilnfoe
比	dbhcfdjgmheielhneof
比亚	lahbjdigehfoe
比例	lchdfgfjioh
比特	kbhchdhoe
比特币	lbhdiof
比赛	jdfghjhoi
比较	mbfcfdilfoi
毕	jcfdfjjni
毕业	kcfdfjjnh
毕业生	mni
毛	mcfgjieoh
毫	nafchdfnhof
毫无	nafchdfnhof
氏	mcfdfgiifoh
民	dahbecedhgdifjjnjok
民众	mafbfcigfhiiflhniof
民在	mbhniof
民币	lahchdfoh
民族	lcfdfghhjjhoe
民间	mafcidfoj
气	gahbjdfgfhfihjflfoj
水	eahcegeheifjhlinhok
水扁	najcfgfof
水果	obfdflfok
永	jbecidlgfheihjilfoe
永远	ndihfjjoe
汀	ocedfgihmod
求	eahcehcjdnioh
求全	ohj
求生	jbfcfdfghhfihjflhoi
汇	icllfoe
汉	hafbhcedhgfhhifleniok
汗	kahbhcfdfiflhoh
江	gafbfchdfjilhnf
江湖	mdfhfiioi
江苏	ldjjhoe
池	mcfdfgfihoj
污	nainh
汤	lbhcfdhgfiioh
汰	mdfghjiof
汶	lbfcfdfghifjilinfoi
汶川	lbfcfdfghifjilinfoi
汶川地	mbfgiifjfljof
汽	icidigflfoj
汽车	jcjdigflfoh
沃	kchdfghhflioh
沃尔	ncidfghof
沈	mcfghni
沈阳	ncfdfghni
沉	lahbhcfgfihoh
沙	ibhcehhiijflfneoi
没	dcfdcgiijjjneoi
没想	ldeihoj
没想到	mdegfihoi
没有	hbfgfifjjlhnfoi
沪	ibfcjdfihoe
沪指	kciof
沫	mgfifli
河	gaiceddghhiidjjlhnfoi
河北	kaicedfhejhnfok
河南	kahcidfjkoe
油	gaibhclddhfjflinhoe
油价	jcidfof
治	hbfciddgjheieljnhoi
沿	mcegfiflioj
沿线	ncfgfiflioi
泉	mcfdihfihjflfof
泊	ndjghjfof
法	dajbechddghhhifjhlfnhoh
法国	kbedfgiheihjinf
法定	oceoj
法对	odjlfoi
法院	lajdfifnioe
泡	kcfgkhhiflhoe
泡沫	ncegflj
波	ibfckdihhjflenfoe
泥	lchifnjof
注	gahbhcfdjheihlfnfoh
注意	lcfifjhlfoi
泪	kbhcfjilfnf
泪奔	obidhifof
泰	gbichdfgiifjeoh
泰国	lbjcedfhfoi
泰山	lhinioh
泰达	mgiof
泽	kcfdfhi
洁	nceghhiii
洋	jbidfhfihjfoh
洗	lahdjghifoe
洛	jbfcidfghhfifoh
洛杉	ocjdfof
洛杉矶	ocjdfof
洞	lbfgiikof
津	kchdfgihhof
洪	kaibfcfdhgiihjfod
洪都	najcfof
洪都拉	najcfof
洲	iahbicddfhhihjfliof
活	ebfcfdihiiejindoj
活动	hddghhhihlfneoj
派	iahbicedjgehiihjflfoe
流	fafdfhiiilhniof
流血	ncfdfifnioj
流行	mbfcfdhghhhiijflfnioe
测	gaibhdfefheiejjlfnfoj
测试	lahbhgfji
济	hcjdhgfifjhlf
济学	nbfjiof
浓	mghhkod
浓的	ohkod
浦	nbhcfdhlioe
浩	nchdfijnfof
浪	iafbhcfdhhfjfnfoi
浪漫	lbicfdfnfok
浮	lcigfni
海	caighheihnh
海上	mcfgilhoe
海外	mbfchdhgfifjiof
海岛	nlfoj
海的	ncfdfhilfoi
海选	obfcfgfiiniof
海通	ocjoe
涅	obfghlfok
消	hbhchgfhflineoh
消息	lcedjifliof
消费	kcidfgfihjflhnf
涉	lchdfgfiinf
涛	lajcfdfghifof
润	iccdigfhfihjhlfoj
涨	eahbfdihfifjhlfnfoh
涨停	mchof
涨跌	mcedi
涨跌互	ocedj
液	kcfdiihof
液晶	kcfdiof
涵	ncjdeiiof
涵予	niiof
淘	jcfdlghjilfod
淘宝	mdklfoe
淘汰	mdfghjiof
淡	lbhcfdfihoh
深	gafbhchgehfiijflenfoj
深圳	kcedigflfoi
混	lhfihoi
添	lchdhgihfiflfoh
清	gafbfchdigfhfiejhlhnfoj
清华	ljh
渊	ncfhilfoi
渐	lcmdfgfjhod
渔	mbfchdiifjfnhoe
渠	mcjdioe
渠道	ncjdiod
渡	ncfdiifoh
温	iahbicfdehfihlhnf
渭	nceok
港	fckdcghhfiklf
港元	ldfoj
港股	kciof
游	ccfdfgficjelknhop
游客	lahcfgfhhlfoh
游戏	fafbfcfdegfhficjhlinhoq
游玩	ngjliod
游资	mclgfod
湖	hahbfcehijjlfneoi
湖人	mghifoh
湖南	kcfdihhjlod
湾	iajcedfgfifnioh
源	gahbfckdehhifjfnfoi
溢	ncidfihof
溪	mcfoi
滑	jdfgijfoi
滚	ncfijof
满	hdehhihjfnjoe
滩	mbfchdfghhiiijfoe
滴	ncfddiijfoj
滴滴	ocfdeok
漂	kikoh
漂亮	mcfii
演	fafbfcegeiojhlhnhoc
演出	mgfiiof
演员	nihjiof
演技	ncfijof
演绎	mdfiijhof
演说	nahbhcfdiieof
漫	ibhdegfijjfnfoi
漫威	nijoe
漫画	nahcfgfijoe
潜	kchdfgfifnioi
潮	ibfcfhfoi
澜	ncigiifof
澳	jahcfdfghifjhlhoh
澳大	kahdfghjfoh
澳大利	kahdfghjfoh
澳大利亚	kahdfghjfoh
激	iafchdfhfihjfoj
激战	lcfgfihoi
激战场	mgfiioh
火	ebecedegihiifjhlenjoi
火星	ogfhjliof
火热	ndfoi
火爆	lcfgfifjhni
火箭	igl
灭	kafdigfhhifjflhof
灯	mdfgiihjflfoi
灵	jbfdfgfhijflhni
灾	kcfdhgfhfjeljnh
灾害	ocfjflkoe
炉	kcedlgfihjhlfof
炒	jhelfol
炒作	nciheoh
炒股	mccol
炫	lbfcfdfgfjfom
炮	lahcfhfiflioi
炸	jahcfdfgfiijfljnhoe
点	cafchdhghhhjjlhoe
点评	lcjdfiiod
点那	nbhdfhhlioe
点那些	nbhdfhhlioe
炼	mcfdfghlinh
烂	lcfdhgfihoh
烈	kcfdigfihlf
烟	kcfdhjflfnh
烦	nbhlkof
烧	jbhdfgehhjfnjoh
热	eafchdhghihnhoe
热巴	ncfdihjifof
热情	mcidfgh
热点	ncidfhfoi
热盘	ocedfifok
热血	mifoi
热议	lcfifjhniof
热销	mcfdioh
焕	ncfdeihoi
焚	ogfhhiiniod
焦	jcidjlhoe
焦点	ncfdhliof
然	fafbfchdegfihjflinhoi
然没	nhjof
煌	ncfdhheoj
煤	lchdfifnhof
照	fbhcfddgfheihjjljniof
照片	kcfdfgflmnh
照顾	lgfihnh
熊	jaibecjdhgfjflfnhoe
熊猫	oaiifnhof
熟	kcidfghjhlf
燃	kbhghhiifjfliod
爆	fahbhcfgiheidjilhnhof
爆发	kaichdhifjflhnfoe
爆料	mcidfgiihod
爆炸	mahbhlhnfof
爬	ohjnhoe
爱	fbicdgiheikjhniod
爱妻	ngjoe
爱情	mghhhifoh
爵	ngfihoi
父	hafchdfgfhfijjhlenfoj
父亲	kbfcfgfiijilfnfoh
父母	kbhcfgfihni
爷	kdfgfjfnfoj
爷爷	mbhdfnfoh
爸	lcfijlfnh
爸爸	nhhijnioe
片	gbfchgfhfihjflmof
版	fafcidigeifjflenhok
版本	lbiifoi
牌	gafbfcjdhihlenfoh
牙	ichhfihjflfneoj
牛	hckdfhflhni
牛股	nciof
牧	mchdegfhhifliof
物	fahbjdegdhfiijenloh
物业	mcfdfniok
物中	oaibigfnfof
物品	nifnjof
物馆	mcjdfhiihoe
牵	mchgfhijiod
特	dahbjcedjifjelenj
特人	ngfoi
特人的	ogeoj
特价	mdjof
特别	laibfcfdfgfijjhlf
特币	lbhdiof
特朗	jbklioe
特朗普	jbklioe
特色	mok
特里	ncfghhiof
犬	ncfiflinjof
犯	jahceddgfihjilknhoe
犯罪	naicfdfliof
状	jcfdfghhfifjjoh
状元	kghifjjof
犹	mbhchgihhifoe
狂	iafbfdiiijelfnfoi
狐	oahbicfhfnfoj
独	gbhcfghhjjflfnf
独占	ndfhi
独栋	kdfoj
独立	mcfdhihjhof
狮	ocjdioc
狱	nbhcfgfiflinf
狼	lcfdfghhhifoi
猎	mcddhgfljoh
猛	jbfdighljneof
猝	oifnjoh
猝死	oifnjoh
猪	kbfchghhfifjflfnjoi
猪价	ncdoj
猪价行	oceoj
猫	laicfof
献	jafbfchdhgjhfjelfni
猴	ncfdfhiih
玄	ncfdfgfihjkof
率	haibhchdegfhfihjhnhoe
玉	jcddjghhhihjelfoh
玉柱	ocfdjof
玉米	ncejfok
玉米价	oceoj
王	dafbedkglinjend
王子	mgfiiof
王者	icflhoj
王者荣	icfdhiflhok
玛	nceiflhoj
玩	eafbfcdgkheihjdon
玩家	jjfon
玩法	ldfgfoj
玩游	mnfok
玩游戏	mnfok
玩的	mcfdfghiilhoe
玩转	odjjhoe
玫	mcfdfhiii
玫瑰	mcfdfhiii
玮	ngi
玮峰	ngi
环	hcfdfehfhgfijjmmhoj
环保	kafcfdfgfikji
环境	njkoe
现	bafbhdigijfoh
现代	lbhcfgfhfifok
现在	hafcidhghhhjhlhnfoc
现场	icfdfghhfnhoi
现房	jifoj
现身	kdfhhiijhnfof
现金	mbhceoj
玲	mgfii
玻	ncfoj
玻璃	ncfoj
珠	jbicjgfhh
珠三	mhfoi
珠三国	mhfoi
班	hdfghhiifjhlfnkoe
班牙	kchdfghifnfoh
球	dbjdiefglhejhob
球上	ncfdilhoe
球员	lghjiof
球的	mcfdfgeiilhoi
球第	nbhcigfof
球迷	kghiiof
球队	kgh
理	dajbeckhilene
理念	ncfdfniof
理想	ncjihof
理由	mcedhhhoh
理科	nifjjof
理解	ncidfhjoc
理财	lcjjfof
琳	lcfgjiioe
琼	ngfijof
瑞	jbfdjghhfifjflhnf
瑞信	ncidfof
瑰	mcfdfhiii
璃	ncfoj
璇	ndfijof
甘	khiifjioh
甘肃	mhhjiof
甜	kbhcfdfghiiof
生	Zafbicdffghhhlhnkof
生下	mcfgfhiiioe
生前	ngihfoi
生命	mgjhiihof
生子	mgiihnfoh
生孩	oiijioe
生孩子	oiijioe
生态	noj
生意	mbhcfdhgfihjinhod
生日	ldfgfihnh
生有	ogflkoe
生死	ngjlfof
生死战	ogjlfof
生活	ibecedigehhjjnh
生物	mbhchdhgflhoe
生的	nbhdjoe
生被	njelini
用	caebfcedogfhdielhnioj
用户	koj
用手	mbfcfdhgfjilfoi
用的	ncidfljof
田	jcddfifjiol
由	jchdfhliflhnfoe
甲	iafcfdighhfjhlinfof
申	haicighhflhoc
申万	ncjoe
申请	kbfchdhghifoe
电	dafbicidkgfheihjclinf
电信	mcidhjfof
电动	ocfljoe
电商	ncddhoi
电子	lcijhlhof
电影	ibjdhgfjfnhoe
电影节	mcfijof
电竞	ncfdfoj
电脑	kcfdijflhoh
电视	kbhcfdhgfijod
电视台	nbidfiiof
电话	kcfdhghlhnf
电话诈	ncfdhlinfof
男	dafbhceddgihfiijelfnmoi
男人	likoh
男友	jcfdfghlfnhoh
男子	ggfienmoi
男子为	mniof
男孩	mcfdfgiifoh
男生	nnjof
画	hdhhlifjeoe
界	eafcidhghheifljnfoi
界上	lcfdfghli
界上最	mcfdfghoh
界之	ocidflhoe
界杯	kbhcfdhihof
界的	oljoe
界纪	ocjifof
界纪录	ocjifof
留	gbfdehhihjlod
留学	kjilinfof
留意	mcijhof
留言	nhhjinhof
略	hgfihjjlfnf
疆	mji
疑	hbichghhejelhnjoc
疑人	nbidfgfifof
疗	mckdfghlfnioe
疯	lcfgljiof
疲	mdfgi
疼	nchghlhof
疾	mdhiflinkof
病	ibfcfdihfifjfnloi
症	mcedigfnkof
痛	jcehfiflhnhoj
瘦	mgkhhihoe
瘾	mdfihnhoh
癌	mdhijnj
登	hcedhifjelioj
登场	lcfdfgfihoj
登月	obfdiliof
登记	mahbicfdfgfjfoj
白	gbhcfdhgeheiilfnioh
白领	nchnjoe
百	gafbhdhgfhfikjflfniof
百万	kafbeckdigfhfihjilfnfof
百万的	ocidjhfjfoe
的	VaccjgehoihjjlmmfnYon
的一	ibfcfdhghhijflh
的三	mdigfhhiflhof
的上	mcfghhfifjflhoj
的不	ngfihljof
的世	mcfdfghhiifjfoh
的世界	mcfdfghjfoi
的东	ncfhiihoe
的中	lafchdfgfhhlh
的中国	mafcfgfhhjhliof
的主	mjflh
的人	iafbfcfdjhijklfob
的价	ocfdfhj
的关	lbhcjdfihlfoe
的关系	mbhchdfhhihlfof
的几	ncfgfhioh
的十	nbhcfifjkoe
的发	mbihhlfoe
的发展	mbihhlfoe
的古	nhlod
的吗	lbfcidfgfhijflhof
的国	mjhljof
的地	lcfdfghjhlhoh
的地方	lcfdfghjhlh
的城	mgjjfoh
的城市	ngj
的基	ocfdeok
的大	kdfgfhiihjhlh
的女	lhinfok
的好	lbicfdhgfjioe
的姑	noi
的姑娘	noi
的婚	mbiifjiof
的家	ncfgflhoj
的小	lcidjlhoe
的就	ncidfjhoe
的店	ochdioe
的微	ndeihoi
的心	mcfdfgfhiihoh
的性	nifjiof
的成	ngihjoe
的成功	ogihioe
的战	nlkoe
的房	jcfoj
的房子	kcfoi
的手	mcfdjhhoe
的故	lcfhjlhoe
的故事	lcfhjlhoe
的教	ogeikjfof
的文	obfhejili
的新	lbhcfdhhfoh
的无	ocidfgfijoe
的日	mcfdfgfhfiflk
的日子	ncfdfhflj
的时	mcfdfghhiifoh
的是	kdjgfhhifjf
的最	mbfcidi
的朋	mbicfgfhfjiof
的朋友	mbicfgfhfjiof
的武	nhiiilfof
的比	nbicedf
的游	odjoe
的游戏	odjoe
的照	ncfdfiflioi
的照片	ncfdfiflioi
的爱	ngeihoj
的理	ncfdkof
的生	mhiifjj
的生活	njjoh
的电	lchhfifli
的真	mihlfoi
的神	ncfgfhjoh
的神韵	ohjof
的秘	mcjghhfifjhoe
的秘密	nckghhfifjfof
的第	nchdfgfifoi
的精	nbicfdfhiifof
的老	nbhcijflioe
的股	mcfoj
的自	mcfghjiof
的解	odhgilfof
的超	ocfdfgeiioh
的车	mdfiflhnfoi
的这	kcfdfhfiflhok
的这些	ncfghoi
的那	mcfdfhijhlfoh
的钱	lcjdegjhfjflfoh
的铁	obhcfdfgfjilioe
的错	ohjoe
的错误	ohjoe
的魅	ngihjjeof
的魅力	ngihjjeof
皇	hbhcfdfgjhfiijflhnfof
皇马	kgjifof
皮	kbfcddfghhhihjflfnioi
盆	ncfdfgiihnioe
盈	lcidf
盈利	lch
益	hafbeckdegfhfjhlfnfoj
监	iaibhckdfgfhfifjflfof
监会	mai
监局	ncjdfof
监管	lciniof
盖	ndfgfliof
盗	kbhcegfhfielhnjoh
盘	dafbhckdigdhfifjhlfnfoi
盘一	nifoi
盘中	ocjoe
盘均价	lcfoi
盘点	jbicddigeihlhoh
盘点那	nbhdfhhlioe
盛	ibfcfdegfhjihlfnhoi
盛大	ncfgfifjfoj
盟	hchdhgfhfihnf
目	fahchdhgfhejflhndol
目前	mbhdjhflhoe
目标	kahbfchdflhnfoh
目标价	mcjdfof
盲	mchdfgfjfnhoj
直	fbkcfdigfhfjflfndol
直到	niinfoh
直接	lbicfdkhilfod
直播	lcfdhgfjhlfoi
相	eaicigjheihjfnfof
相机	jcfdi
相比	ncjdfgfof
省	hafcfdfgihfifjlleoi
眉	mcfdfghhhifoh
看	caebecjdehlidjelknfoh
看不	ndfji
看到	lgiieok
看好	lcmdhghob
看完	kbicfdhgfhfjflfoj
看待	jdeghhhiejhni
看懂	ocdhhoi
看懂了	ocdhhoi
看的	lcfdhghjflh
看看	kbfdfhklf
看过	ncfdigfielhoi
真	eafbldegfihlhneoi
真实	llioi
真是	mbfcfdigfhiihlf
真是假	obfdihilfoe
真正	lbfcjdfgfhhifjhlf
真正的	lbfchdfgfhhifjioh
真的	jbicfghjfljof
真相	lbfcfgfhfihok
真难	oifjjof
眠	ndfgjhdoi
眼	hafbhdehhiijelhnfoh
着	hafbfdegkhjjflfnf
睐	mdhjiof
睡	lchgfhfifjenhoi
瞬	lcfiflhniof
瞬间	lcfiflhniof
知	fbjdfhiihne
知识	mcfoi
知道	ibjchdfgehhifjflhnfoh
知道是	ncideoh
短	hckhfihjfnfof
短期	jbfcigfoh
短线	mcjof
石	gafbecjdfgdijjhlhnfoh
石油	lcidfifliof
矶	ocjdfof
矿	kaibhdhgfifjfnf
码	mbhcfdilf
砍	kcfdfnmoe
研	fbfcfiejknhof
研发	lbfdhghof
研究	jgfhfifni
研究生	kdfifjhni
砖	noi
破	fahcedihfjfoj
破产	mciihoe
砸	kckdfnloc
砸盘	ocjoe
础	laidfjjof
硕	kji
硕士	kji
硬	kdfgiljoe
确	ibfcihfiflfok
确定	lcidhifof
确认	mcfdfghiejhoj
碎	ngkoe
碑	ncfgjhhif
碗	ncfdfgfhjjiof
碧	mcfhfifok
碰	mcfdfghiflhoi
磅	mbicjghjfof
磊	mchgfijoe
示	gbhdfgfhhihjhnfof
礼	hafcedhihjfleok
社	hahcddeifjhljnhoh
社交	ncejfoj
社会	ldfghhhjhljod
社保	maidfgfjfoh
社区	mcfdhhejjoh
祖	lbfcfdigfijof
祖名	oijoe
祝	lghhhiiof
祝福	nghiiof
神	eafbfcfdfgihliijdleoh
神器	nbfgfiioi
神奇	mgiihoe
神秘	ncegioj
神韵	ohjof
票	fbhcfdfhfiflhnjoh
票房	mchdfijoe
票的	ncigjjfoc
祸	lchihoe
禁	iahbjcfdfhiihnfof
禁止	lahbkcfdfnf
福	hafbecldfgfheihnfol
福利	mchdfoj
福特	nbfchifljof
禧	ocfdihfoi
离	fafcddighhhihjflenioh
离婚	jcfgfhiiflhoj
离开	kcedhgiih
离职	ncediiiof
秀	hbhcfheijlfnfoj
私	ichdigeiklfnhod
私家	mgfiinh
秋	kcedigfheihjioi
种	fcidfhdifjilhneok
种什	mcfdfjioi
种什么	mcfdfjioi
科	eaibhcedfghhhiejjlhnfoh
科学	maicfdhifliof
科技	iafchdigehhihoe
科技发	ocfdfhjjiof
科普	ohjjioe
科比	mgiof
科齐	nahbicfof
秒	lbhcfdfghhjlfof
秘	ibhdehjihjhlfnf
秘密	mbicidfghhiifjfod
秘诀	nbfcfjk
租	iafdegfjfnkok
租车	mafcidfii
秦	ncfgijioe
积	jahcjihjfnf
积分	ncedioh
积金	ncjoe
称	cajbjchddefgfjblinkod
称不	lahdeihjinf
称为	nchgfjelioh
称其	mahchdfgfifnhof
称对	nahbhdflhof
称将	maicfgfof
称是	ncfifnioh
移	iafbecedjgfifjl
移动	ldjgfoh
移民	lbecedfifjnlh
程	gbecedjhfihjhlfniof
程序	ldknfof
程度	ndfiijklfoe
税	kahchnfoi
稳	jafbfcjdfghlf
稳定	nceoi
稻	mcfdfgfjflhoj
穆	kahbhchghifnfof
究	ibfcfdiheiflenioj
究生	kdfifjhni
究竟	mbfcfdighhflfoi
穷	lcfdhgfifjhlioh
穷人	ocfdhlioe
空	fbfdfefgehhlinioj
空中	ncfdklfof
空姐	obhcfhjlioe
空投	nddlhoj
空袭	nbfli
空间	lchoj
穿	jbicfdfijoe
穿越	nbfgfiioh
突	haibicedjgfhfihjflhne
突然	mchdigfiflfnfoj
突破	jbhchdhof
窃	mgfihnkoe
窄	mcjdf
窑	ohiifniof
窝	mcjdfnioh
窝轮	ockoe
立	gbicidlgeheiijhncod
立夏	ojjoe
立法	obhcfdjgfof
立马	mdhgfifoj
站	gafcedfghhflinioh
站上	nchgioe
竞	hafbfhflhnfok
竞争	kbfcediihjhlfoh
竞赛	ngfljoe
竟	hafbicddfgjhfihjflinf
竟是	lbfcfdigfhfihjeok
竟然	mcfdfghhhiflkoe
章	jafbfcfdfhijjlioe
童	ibfcfdhhhifjdnjok
端	kdkjiof
竹	nhfok
笑	iehfhgjhfjfkhmhom
笔	jafbhcegfhinh
笔记	ndjof
笔记本	ncfdjof
第	dafbecjgkhjiflhnfoe
第一	hafbechdhgfhhjilfnf
第一季	ocedioh
第七	ngfhhifoi
第三	jbfchgihfifliof
第三代	ochdflioe
第二	hafcidfgihfihjhoe
第五	mcfghhjifjflfoh
第四	ldhjfoh
等	hbfchdfgjhfifjjleoh
筑	jcidfhiifjflhnfof
答	jcfdfgfihjioj
答案	lcfjhoj
策	jcidfgfhfiflj
策略	mcidfof
筹	kchhfnjoe
签	ibecfdfgjhfjhlenioi
签名	ncfghifnhoh
签约	mchnhof
签署	ncflfok
签证	nahbfdfjj
简	jdfghhiifjilhof
简介	ncigfjiod
简单	mcfdhhhlhof
算	ichdfheifjilh
算中	ocfgj
管	gbfdigfhhiejhnkoe
管理	lafdhnhoi
箭	iglhiiilfoe
箱	lahbhcegijflfoh
篇	kcfdfgfheiijhlioi
篮	jcfgmihnfof
篮球	lcfgiihof
篮网	ngjjf
籍	kahbfcfdkgfhfjinfoe
米	fahbhcedhjflfnkof
米价	oceoj
米价格	oceoj
米兰	lgiof
米尼	naichgfnfoh
米尼加	naichgfnfoh
米长	nbfdjifnjof
类	hafchdihfjhlinfoe
粉	lbhcfdiih
粮	lchdfgfoi
精	eafbhchdhgehjiflfoi
精彩	kdfgeifjioi
精彩瞬	ngeoi
精灵	ncfhioj
精神	lbicfdjgfhfihjfoe
精英	mcedhghifoj
精装	icfoi
精选	mcjghof
糕	ndfgkhfof
糖	kcmdfgflfoe
糖价	mckdfof
系	faiddgfhijj
系列	jafbfcegfhjjjlenfoi
系安	oahbhdfjioe
系安全	oahbhdfjioe
系统	kcfhflfnhoj
素	jaibfdhihji
索	gafbfcfghhfiejeljnjoh
索尼	icfoj
索泰	oddoj
索赔	ncfdiiflhof
紧	jafbfdegihhiijilf
紫	lchghifoi
累	mcedfifjhnhoj
纠	lahcfdfghihjfnfoh
纠纷	mahcfdfghihjfnfoh
红	fafbhcfdegkhhiijfne
红旗	ncfdj
红楼	lcfhkoe
红楼梦	mcfhkoe
红色	mcfghhhifjflhoh
约	fahcldegfhfijjflindoe
约时	ncedilhnfof
约时报	ncedilhnfof
约车	nchdfoh
级	eahbfcidighjilfneof
纪	hafbfcighhhjfnjod
纪录	jbhcidfghhfifnjof
纪念	mcidfghlioe
纯	lcfdfhiih
纲	lhhihjhof
纳	iahcjdfgijfnfof
纵	lghhiiflhnf
纷	lahbfcfdfghiinfoh
纸	lhinioi
纽	lahcfghiflhnfof
纽约	laicedhlhnfof
纽约时	ncedilhnfof
线	eafbfcidhgfheihjhlfnhoi
线下	ncfdfoj
线城	mcfjhliof
线城市	mcfjhliof
练	ibidfgiiijfljneob
组	eahbfdigehjjelhnh
组合	ncfhjih
组图	fahcegehfifjfnjoi
组织	kcjdhiflhnfoe
细	jafchdihhjfnhoe
织	kcjdhhfiflhnfof
终	gbfcfdeghhfihlknfoj
终于	lcfdfjhlhoi
绎	mdfiijhof
经	dafbfckghhelfnfok
经典	jcfdfgfiilhoi
经济	icjdhgfhfifjhlf
经济学	nbfjiof
经理	jcidiof
经纪	ncedfgiiinf
经联	ocfgfok
经营	mchjiof
结	fajbideghhfihjfleneok
结婚	jihlfnfol
结束	kaicedfihoh
结构	mchdfgfihjfoh
结果	kahcfdhiejhnfoi
绘	mhjifji
给	fafbfcfdeheiijhlhnjoi
给了	mcfdfiijf
给力	ngeifoj
络	icedigfhhiinfoh
绝	gafbfcddkgihhljoc
绝地	kbfcfdfghhfihjflhoh
绝地求	kbfcfdfghhfihjflhoh
绝对	lcfgiieljoe
统	gahbkdjgfiejeleoe
继	iaichdfhfienfoi
继续	iaicidfifnfof
绩	hcidfifjhnfoi
绪	nliof
续	fahbfclddheielhnhoj
维	icedhgiifjfndok
绵	ncidfgfhhiijfod
综	kcjdfgfiijhlf
综合	mcidfifjhlf
绿	icedfglhfihjflfnioi
绿城	ncfgj
绿色	mdfihoi
缅	nbhdfielioh
缓	lbfdiihlfoe
编	jbfcfdegfhijioi
缘	kcfdfhejfljoi
缩	kbfckdeliof
缴	mchdinhoe
缴费	ocedinioe
缺	jbichdiglhdifjfleod
缺口	ncjof
网	baecbdqihjelenioi
网上	jchdigfifjhnhoe
网友	gafbfcfdfghhfikjeniod
网吧	ndinhof
网帖	nafdijfnhof
网易	ldeom
网游	jcfdigfifnhoh
网瘾	ndfoj
网站	mafdjjhnf
网约	nchdfoh
网约车	nchdfoh
网络	jcedigfhhiinfof
罕	mghlh
罕见	mghlh
罗	fchgkhfijjelfnfoe
罗斯	jahdhgfhfifjflhnfoh
罚	jafbfdfgihfiflfnhoi
罪	jaicfdeiklj
置	iahbhcedehfiflhnhoj
置业	ncfdfoj
置地	ncfhfoi
署	mafbfcfdfiiok
羊	nbfcfiioh
美	aajbmcjefgehkihjdljncoe
美丽	lcfdfhhijoh
美人	naidfgfiflhoh
美人鱼	oaibhdfgflhof
美元	gahbicddigfhhjfof
美军	lahcfgfliof
美国	eahblcddkefgehfidjillneod
美国女	nbiif
美国的	mdhlhoh
美国通	ocfjjlfof
美大	oajifjfoh
美女	lcfdfhhifjflfoi
美时	ncedhjhoi
美的	mcjdfghjf
美股	kchdiof
美记	obfckdfgiifoe
美食	lbfcfhfihok
群	iaibhcddfgfhhjflhneoj
羽	ngjhf
翁	ncfdfhjnjof
翻	jafcedhhhiejflfnjoi
翼	ndjjf
耀	hafbfdigfheiejioj
老	cafcedcgihhiijhljnhoh
老人	jbicfdfgfhfifjflhnfok
老公	lcfgfhjifoi
老兵	nghihlhnfoe
老外	njlod
老大	nbicfdhgfof
老婆	lcfdfgfihjfoi
老师	ljkniof
老总	nni
老板	kbfchdfghihjhnhof
老汉	mgfnioh
老照	oljof
老照片	oljof
老虎	mdfgjhfifliniod
老鹰	ohjjfof
考	cafcegfhfihjsoc
考生	jji
考研	hcfdfjlof
考虑	kbfchdhghjfnf
考试	jjjnhof
者	ebhckdfgehhjdnkoe
者与	ockdegfifniof
者荣	icfdhiflhok
者荣耀	icfdhiflhok
而	gafbichddgihfifjiline
而不	mchgfoh
而至	oijoe
耍	mafhfnhoj
耐	mcfgfiijhlhof
耕	mcfdfnjoi
耗	ncfifjfnioi
耳	kcfgfhhifjfnioi
耶	mahbhchghifjfnfof
耻	ocfghhiof
聊	lafbhcfdfgfhhihjflfni
职	gahgiheihlinioc
职业	kafdhgjifjhlf
职位	naicedhof
联	dgjhfihjine
联合	kbhcfdhgeihlh
联怎	ldigfhiof
联怎么	ldigfhiof
联想	mcfljof
联手	ncfdfjfoj
联盟	jbfdhgfhfihjhlfoh
联网	jcigfoh
联考	njiof
联赛	lghoh
聘	jafchgfhhjfnh
聚	lcidfgfljoh
肃	ldfgfhhiijiof
肉	lafcfdhjflfni
肖	ncjhhihoe
肚	ndfgi
股	bbfcwdiehfhgfhfifkhlfmhoe
股东	kcidhgfof
股价	kcjdfof
股份	lcfoi
股市	icidflh
股权	ncfdi
股民	ocdok
股票	hchdfjhoi
肥	kafbfcidfhfifjflfnjoj
肩	mcjdfgfiioe
肯	kafcidfgiiiof
肯定	nafchghihoe
育	hafbfdegfhhiklfol
育部	niiof
胁	nbinfof
胆	ncfdigfihlh
背	icidfheiijhlhnf
背后	kbfchdfghhfii
胎	kcedfhhifjflhnhoj
胜	gahbfdfgkhfihjflhnf
胜利	lgiliof
胞	mbfcfdhhiiflhnh
胞胎	nhjnhof
胡	jaibhcfdfiijfnf
胡锦	lajcfof
胡锦涛	lajcfof
胶	lcigiifof
能	bafbhdlghhhielhndoi
能不	mdehkih
能力	lbfdkgfhiod
能否	mbfdhliof
能够	odfhiijjfof
能少	mcfdijh
能成	nchdighlfoe
能成为	nchdighlfoe
能源	kci
能用	mbhcfdjgflhof
脏	mahjilhof
脑	jafbfdhgfihlhnhof
脚	kcfdfgkhfiijhlfoe
脱	kahbfcfdfghihnhof
脸	jbhddghiijflfnhoh
腊	mahbfcigiof
腐	nahgfhfifnhoi
腰	mcflfok
腾	icfdigfijoj
腾讯	jcjdhifof
腿	lbicfdhgfhfihjflhoe
自	ccdghhdiijilhmfnf
自主	kbhcegfjhoi
自信	mcfdfgijhlioe
自动	mdkifof
自学	njjoe
自己	hdigiifnfof
自己的	kcfdhhilhnf
自曝	lbicfdeghifnh
自然	lcfdfliok
自由	mbhcfdfghifnfoh
自称	lafbfcfdfgfhfiijilfnhoj
自驾	loj
至	gbfdigfhfihlh
至今	mghhfiflhoh
至少	lahdigfjhnfoe
致	gahbhcfdfgeidlfnmoi
致敬	nhilhoe
舆	ncfghoi
舒	lcfgilfoj
舞	jbfcfdjhhnf
航	haibhdfeegehfifjhll
航员	oefljof
航天	nahbicfdfefjiof
航母	mbfljof
般	lcfhiihoe
舰	jahcfgfhfiflioj
船	kbhchdfgkifnfod
良	kahbfcfhhihjflhof
色	fbecfdehfihjhljoi
色列	jahlloe
艳	kchdfghiilfof
艺	hafbfcfdhgfhhihlfnioi
艺术	kdhhijfni
节	fafbhcidfgfhfjhnhoi
节目	mbhdfiiof
芝	mihniof
芬	ncidfgioe
芯	mcfdi
花	fafbhceddghhiiijelenhol
花园	moi
芳	mcfdfgfhhihjflh
芽	nbihhlf
苏	hbhdhgihilfnfod
苏州	ndfhioh
苑	mcfgfihoi
苗	mcfdfhijfoi
若	kahcfdfgihhijjfnfof
苦	laicfdfhhjflh
英	dahbfcedhgjhdiejilinhoe
英国	ibhdigfiejhlfnkoe
英报	oahdfiflkneof
英语	jgfjkof
英镑	ncfdfgioh
英雄	jbfcfdhhfifjfnhoj
英雄联	mdigfifoi
苹	kcedl
苹果	kcedl
茂	mcdhkoi
范	ibfcjdehfihjflfnh
茨	oceoj
茶	lcidegfhnjflfof
茶叶	ocfhloe
草	jbhdehjifjflfnfoj
荐	hafbfchdhhfifjhlfoi
荐的	ndehfjioi
荡	icidfgfii
荣	hafcedigfhhifjfnhoi
荣耀	icfdjhfiflhoi
药	jbfdeghhfihjflfnioi
荷	ndfgfhj
莎	ncedfghhjihoe
莫	lafbfcidfgijh
莱	jchghhfjflfnfoi
莲	mbhcfdfgfhkihof
获	faibhiijflfnhoe
获刑	ldhifniof
获利	ocfiinhoe
获得	mdjghlfoe
菌	nbhdfgflinhof
菜	jbfcfdehkjflfnjoh
菲	ibicdghhfihjflhnfoh
菲律	mcfdfgfihlhoh
菲律宾	mcfdfgfihlhoh
菲特	mbhcedhgfoh
萌	mbidfgfihoh
营	hafdhgehhlhoi
营业	ocddfhioh
营养	ncfgfhiiiof
萧	ngfijnfoh
萨	iahbkcfdfgihfifjflhnf
萨斯	ngfoi
萨科	nahbicfof
萨科齐	nahbicfof
落	fbfciddgfhijhlfnfoi
落地	lchdfgfhhjfoh
著	ldfhilfoj
著名	nifoj
董	jchijnfoe
董事	ldhghifoh
董璇	ndfijof
葩	mbihjjflf
蒋	nijoe
蒙	mbfcfdfhjiiof
蓄	ldfijnf
蓝	jafbfcfdhghhfifjhlfoh
蓝光	ncfdjof
蔡	ncfdfgihioe
薛	ncfikof
薪	jbfcfghjilfnh
藏	hafbhcfdfhjiejflfnioi
虎	ibfcfdfgihhiejflinfoi
虎牙	mchdhgfifoi
虐	nbfcfdigfielhoh
虑	kcjgiihjfnf
虚	lcedfgjoh
蛇	nbichnfof
蛙	ncfifok
蜜	lbicfdfihjfof
融	haibfckdkgfifjf
融科	ncfdhifoi
融资	ldiof
血	ibhcedegihfiijdlhnj
行	aajbjcidhgehhifjeniof
行业	hbfcidigfhhiflhnfoe
行为	lahdegfifjioi
行动	kcedhgfih
行学	njklfof
行情	icidfoh
行政	ncioh
行榜	njfoj
行资	ocedj
衍	mafcidhof
衍生	mafcidhof
街	hcidfgfhhjhlfoi
街头	lcfhfiioj
衡	ndigmoc
衣	icedigihhihjfle
衣服	ncfhiihof
补	hbfdihhifjflfnhoi
补偿	mcfdijfnj
补贴	lcedhoj
表	gahbihhijjflfod
表演	nbhcfgfiiof
表现	ldfihjfok
表示	kbhcfdeghhhjhlfof
衰	mbhdhhh
衰退	mbhdhhhof
袋	lcedfgfhfihjikfnfok
被	bafbjccdhgfhhiljalinmod
被人	nok
被判	kbfcfdighjfniof
被学	ojfnj
被抓	ndelinh
被拒	ndijhnhof
被指	kbhcfdegfifjfnjoi
被曝	niiof
被炸	oljniof
被盗	mbhcfdhieniof
被罚	mbfcidfifoi
被诉	onjof
被骗	ndighiindof
袭	hahcddfgfjhljneoj
袭击	mahbhlhof
裁	kaibhcddfhiihjfnhoe
装	fbfcfddhhidjfnkom
装备	lliof
裤	mcfgiiinhof
裸	mcfiijilfnh
西	cbjddgkieneoj
西北	mdfjflj
西安	mcjdfgfjhlfof
西方	mbhifliof
西施	obidfgfiioe
西游	kcfhhoj
西班	kchdfghifnfoh
西班牙	kchdfghifnfoh
西装	oghidoi
西部	mbhcfdfgfhhifoi
要	cdeiejillnhoi
要做	ocfdhjjof
要忘	ncfoj
要求	iahbhcedfgfhfiejdlinkoi
要的	mbhcflkoe
要讲	nhijhoe
覆	nbhcfdigflhof
见	gahbfcedhgiheifjilfnfok
见到	ngj
见的	mdhgfjiof
见证	ncfoi
见过	ngfoi
观	hafdfgfhhiijflfnfok
观众	mcfgfij
规	hafbfcjdiifjilfnhob
规划	mjjof
规模	kchdhgfhhjfof
视	fafdhghhfijjildneoi
视台	nbidfiiof
视点	ngfiijhoe
视频	jbfcfdfgiihlfok
览	jcidigfhfiflfoh
觉	jchdfhjiflf
觉得	ldfgfhhoi
角	hafbfcfdhgfhiihjflhnfoh
角色	mcfdfii
解	eafbhcddhhiifjelhnfol
解一	mcfdfgfjhlhoh
解一下	mcfdfgfjhlhoh
解决	jbhdigfhfifjflinfoh
解密	ndeok
解放	ndhgiof
解放军	ngi
解析	ldfoj
解说	moi
解读	mcfdjgfifjfoj
解释	ndfgihh
触	lafbfcjdfgfhhjf
言	hafbhcfdehhijjinhod
言是	nbhhelioh
言称	ocfifnjof
詹	kbighof
詹姆	lgiof
詹姆斯	lgiof
警	gcedhgeheifjhlonc
警方	mbfdhiijhnfof
计	eahbfcfdhhejhnhoi
计划	iahcjdfgfhfjinfof
订	laicedhghifoh
认	fdfgihiihlenfoh
认识	lbfcfdhgfhiifjflfnhoi
讨	kchdfgfifjilfnhoh
让	eaeddghheihjilknfoh
让人	kbicfdhghhhiejflhnfof
让你	jbfcidfgfhfihjklhoe
让你轻	njj
训	jbhcfdehiifjilhne
训练	kbidfiflineof
议	falcfdhgeihliob
讯	hafbfckhhihjhlhnfoc
记	fbfcfdegjhiiejileni
记本	ncfdjof
记者	lcjdeghihjfniod
讲	jcedegfhkifjeljnfoi
讲了	ohkoc
讲述	nhilh
许	jafbfchghhfihjflfnfok
论	hafbhchdeghhfjklfoe
论文	nbjcdjinhof
设	hahbicidfgfhfihjfnfoh
设计	kbfchdigfjfoj
访	iahbfdfgfiljf
访问	lahcfdfgfihlfoi
诀	mbfcfjk
证	eaicjdegijhleof
证券	jcjof
证实	mbhcfghihnfof
证明	mbfcddfghhiifjklf
证监	laichjfof
评	eafbecidiihjhnfoh
评价	jcedighhfifjhliof
评测	mcfdiifoh
评级	kbfdioi
评论	ldfjfok
评选	ncfhjif
识	iafbhcegehhifjfliok
诈	lcfdhgflhnfoh
诈骗	mcfdhgflhneoi
诈骗犯	ocfdfgflineoi
诉	jdfjeljnhof
诉你	mcfdfhilh
词	lcedfgfhhjjlfoi
试	fahcedjgfheiijhlfnfoi
试水	ncddjjh
试玩	mdi
试验	nbhcijfoe
诗	jcfdfhiiijl
诗词	njjof
诚	lckdegfii
诛	noi
话	gbhcedfgihfifjiljneoh
话诈	ncfdhlinfof
话诈骗	ncfdhlinfof
诞	lbfcfhhifjhoi
询	kcidfgfhhifnf
该	gafbfcfdigfhhjjlhnf
该如	mhfifjhoi
该如何	mhfifjhoi
该怎	kchdfgfhfifjhlhoh
该怎么	lchdfgfjioi
详	kahdhihof
详讯	nchiiof
语	hbfcfgejllhof
语言	nhili
误	kcegfhjiflfnhoh
说	fafcedjgfhfiajiljnfok
说不	nbhcfdijioe
说出	ncfdfghljoe
说出来	ncfdfghljoe
请	gcfdfgfihjhlenj
请赛	njjof
诺	kbicfgiihjflfof
读	ibfcfdhgeiejllfnh
课	jafcfdhjilfnh
谁	fafcedhgkhmjfldnfof
谁是	lbidfghhfjhof
谁的	ncfiijiof
谁能	occok
调	eaibecjdighhdifleniof
调整	jchdfghoh
调查	iaibfcidhhfiejilfnhoe
谈	haibhcedhhiiilfoe
谈判	lahbhdhgfifjflhof
谊	mchdegijfljod
谋	mcfdfhilhoe
谎	mbicfnhof
谓	nahcfdfghhkiflhod
谜	ncfgfjfok
谢	jbfdfgihfihjhlfnfoh
谣	ncfiioh
谱	kchdegkof
谷	igfiflhom
谷歌	kcfdili
豆	kbkcidfgfhfifjilfof
象	iafbhdhghhfiijfnfof
豪	gafcfddhfjflhnhol
豪宅	kchdhgfoi
豪车	lcfgiiflhoh
贝	jahbiciddgihfiejhlf
负	jahbfcjdfhfifjfoi
贡	nafchdiof
贡献	nafchdiof
财	gcidigeiijelfnhof
财务	ncjof
财富	mchdihf
财报	ncfdjof
财政	mbhcfdfiiof
责	jajcidehfjfliof
责任	maighnf
贤	ocedeok
败	iahbhcfdeghhfieljoh
账	kbhdfnj
账户	nbhcidfnfof
货	fcjdkhflfnfod
货币	lcedhgioh
质	hdehfijjhlfnfoi
质疑	lghiijf
质量	mcidfnfoi
贩	mbhcfdiifoe
贫	lcfdfjhlfnfok
购	eafbhdlgeheihnhoh
购买	mbhcfdiniof
购房	kcfdfjfok
购物	mbicfdfgfjilhnhod
贯	ncfghifok
贴	jafbfcfdjgfhfihjfnhoh
贴心	ndjihoe
贵	iafcfdigihdiejenioj
贵的	ncfoi
贷	iahbfchdigfhfifjflh
贷款	kaicfdini
贸	mafcddioi
费	fbfchdeghhfijlenjof
费或	ocjoe
费站	ncfdfgfihni
贼	mbhhfnioh
贾	lchdfghhhiinfod
资	cajbfcmdigfheidjhleoh
资产	lahcigf
资做	naichdfof
资基	ocedj
资基金	ocedj
资本	mahcfdhgf
资格	ldfjioh
资源	kaicjdf
资讯	ncfgfifjioh
资金	ibhchdhgfifoh
赋	ndfok
赌	mckdfghoe
赏	jcjgfifjfnfoh
赔	jafbfcjdhgfiflfniof
赚	jbfchdjgehfiejilfnhoh
赚钱	mbfdfgejinhoj
赛	cafbecfdegkhfihjjlfnfok
赛事	ocjghifoe
赛前	ngjifof
赛区	ncfgiifjhof
赛场	miiof
赛季	lgiof
赛来	ncfoi
赛车	mcjge
赞	kbfcfgiii
赠	kbichgfnfof
赢	jdfgliejhlfnfof
走	fafchdhghhejelfnhoh
走了	odfgfijoe
走人	ogkod
走出	ncfdiif
走势	ldhoh
走向	mafciof
走强	mcidfof
走进	mbicfdfjhof
赴	kbfdihhoe
赵	kdhgfijjhnfoe
赶	lcfgijjnf
赶紧	ngijjoe
起	cahbddigihfjfleol
起一	ndfgihiif
起来	lchdfgihfihjhlf
起点	odfhilioe
起诉	mgfihof
起飞	nbfchdflfnioi
趁	mbfcidfiinfof
超	eahceghhfjfnhok
超值	mdiof
超级	mgfiioh
超越	ndelfok
越	hbhchdfgeheihnfol
越南	nbkof
越来	lchdhgfhfifjflioh
越来越	lchdhgfhfifjflioh
趋	ldiof
趋势	mcfdiof
趣	lcfdfgiifjiof
足	gahbfcjddgnhiiejhleneod
足协	mgiof
足球	kgejjoi
跃	ldeghoi
跌	ebfdlgfiiof
跌互	ocedj
跌吗	ocdok
跑	jafbfihjflhnh
距	kcfdfgfok
跟	jcfghihjenfoj
跨	kbfdfghifjhoi
路	fafcfdjgfhfihnhoi
路上	lbigfhhifljnfoe
路边	ngfifnkof
跳	iafbfchdhhfjfoi
跳水	ockoe
跳舞	ndigfihnfof
踢	lbhcfdfhfifjfnioh
踪	jahbicedfgfiiof
身	eafccdfgjheiojilfne
身亡	mgijfnhof
身价	mcfdigiiflhoe
身份	kbhcfdigfihnhof
身份证	nbicfof
身体	ndfghijlioe
车	cahbfcedhgfhdiejelhnmoo
车上	ndinhof
车主	kcfgfihoj
车司	mniof
车司机	mniof
车后	ncfdflkof
车牌	ncfiinfoh
车的	ncfdjof
车票	ogjniod
转	fafbfckdhheihjelhnhof
转会	noi
转向	nchdfoi
转型	ncedeok
转战	nchgdnhoh
转让	ndhiinfof
转身	ncfdfgfieok
轮	ggihfiejflh
轮融	ncedjof
轮融资	ncedjof
软	iafcfdihfifjflhok
软件	lcfdj
轰	miilf
轻	hafcidfgiiildoh
轻松	ldhgfifjilf
载	jbhcfgiifjfliof
较	kbfchdhgflfoi
辆	kdfgfjflhoj
辉	lbhcfgfheoj
辉煌	ncfdhheoj
辑	mcfdhiijhof
输	jafcfhfifjilfnioh
辞	jcjdfnjof
辞职	lcidfni
辣	mcfiijh
辱	mgilinhof
边	ibfcfdfgjjelhnj
边的	ogihjod
达	faibhcigjhhidjelhoe
达到	mhilhof
达成	maidfgiifoe
迁	jahbfcidhgfhfiejelfnhoi
迅	mdhhhihoe
过	ebicedfhfijjhnhoh
过后	ncidfgfhfifjhlioe
过哪	ncfihjiof
过哪些	nihjioe
过来	mdhghiilfof
过这	mliof
迈	lbfcedfghifjioj
迈克	nifjioh
迈克尔	nifjioh
迎	iafbechhhihjhlfnh
迎中	nbfcidhof
迎来	mdflhnh
运	gahcigkheihjdlhof
运会	ndhlioe
运动	kajcfdfgkiinfod
运动会	ngjof
运营	mcfdkof
近	faicfdhgfijjflf
返	lcfdfgkiioe
还	cafbhcedkghihjflinf
还会	mccdjihoh
还在	mdi
还是	hafbjchddgehiiijfnf
还有	ibfchdhgfhhjhleoh
还有这	nbfcfdhgfjjlf
还没	nifjjlhof
还能	lcfdeghlioh
这	bafchdfgjhjjelhndol
这一	kbfcfdfgiifji
这三	mbicfgfhiihoe
这两	mcfjfok
这个	hafcfdegfhjljnf
这个时	ocfdhhjoe
这么	jbicedhgfhfjhlh
这么多	nbidfhfjiof
这些	iafbhdegjhfjfldok
这件	ocjdflioe
这件事	ocjdflioe
这位	lchgfhhlfoh
这是	kdjgfhf
这是一	mchdigfof
这样	jbfgfhhiklfnfoj
这次	mcfgioh
这种	ldfgfjhlhoh
这里	lcfhkjfoh
进	dbhchdfgkhiijjdnfoe
进入	kbhchdjgjhfifjfoc
进口	lbfcidfgflhoh
进球	lbfdfgjof
进行	jbhdhghifjhnfof
远	hafcjdfgfhfiinfok
远洋	moi
远超	ncfdhjfoi
违	iahbfdegfhfjhoi
违法	lahcfdfnioh
违约	nbfchiineoh
违规	mahjiof
连	fafbfcidcgihfihlioh
连续	kbfcilhoh
连豆	mciof
迟	kajbkdfgfihoc
迟到	nbkcfod
迪	jafbfcjdjgfhfjfleoi
迫	lcfdfgiihjfni
述	kbfdfgfhhihlhoh
迷	hbhcfgfhfikjflfneoi
迹	kbfcedfgkhfifjfnioi
迹象	ncegioh
追	idehfnhoh
退	gafbicjgeihjfnhoe
退出	kbhcfdhgfihoh
送	gafbfcfdhgjhfijjhlfnf
适	hahcehlifok
适合	kcfdhgfhilhof
逃	jafbfcfdfghhhlhnhoh
逆	kbfcighiflfnh
选	dahbfcidfhiikjflenhof
选手	mgkihof
选择	iafchhfiflfnioi
选秀	ncfdigfijoe
选角	ogfhiiioe
逊	lbfcfdhgfiijhnfoh
透	jcjdfgiih
透露	nciihoe
逐	lcidfgfjhnf
递	lchgiof
途	jcfdegfhhjjlfoi
通	eafcidhgfhfjhlfni
通州	lcfdfoj
通知	mchjiof
通过	kbicddjgejhlfnhof
速	hahbhdhhhihjfnf
速度	naicfdfifjflhoi
造	fbfcidigeheikleoh
造假	naicejinhof
造型	mijoe
造未	ocfdkoe
造未来	ocfdkoe
逮	nahbine
逮捕	nahbine
逸	ncfhioh
逼	kbfcedfgkhhifjfnhof
逾	lahcjifoe
遇	gahcigeheihljnf
遇难	mbhiflhnhoe
道	eafbhckdfghhflh
道是	mcideeflh
道歉	mghhjjfnfof
道的	ncfdigfliof
遗	jcfdhgfhiifjfoh
遛	ncfgfiflhoj
遭	fafbidegjheihjhlfniof
遭人	mdfgfjfnhoi
遭到	nbhgeoj
遭拒	mnj
遭遇	miijhof
避	kdhgihfjf
邀	jbfcfdihfjhlfnhoh
邀请	lcedfifjinioh
邀请赛	njjof
邓	mcfgkihof
那	fafcedigehkiflknf
那个	lbhcfdfhilfoj
那么	ibfdjhijf
那么多	mbfcfdigfhhlfoh
那些	jdhgdhfihjhliof
邦	lcfdjgihfifof
邪	ogfiilfoh
邮	mcedjgfjhneoi
邵	mcfdigiof
邵佳	ngiof
邵佳一	ngiof
郎	lbicedfgijflfoi
郑	iafbfchdfghhiihjhlfnfoe
部	eambjcfgehdifljnhoe
部分	jbfcfdigfhfjilfnh
部长	lahbfcidfiijfof
郭	jafcfdfghhhiljflhnfod
都	dahcedfgfhlihjflhneoj
都不	lcfdfgfihlinfoh
都会	mhiihof
都拉	najcfof
都拉斯	najcfof
都是	jbhcfdkgfiijflfoe
都有	lbfcihiof
都有哪	nbfcfhilfoh
都没	mdfghiflh
都说	ncfok
配	hbfdhgjhfiejfoi
配置	ndfoi
配送	ocfdjoe
酒	icfdegfhjjflhnioh
酒后	nnjoe
酒店	kcfdfgfhfifljnhoi
酬	nahcidfifjfnhof
酷	kcfdliiod
酷派	ncfdjof
酿	nifjiof
醒	kbfcfdfhhjinf
采	kbichdfihjfof
释	kbhcfdhghhhifneoh
里	dahbhcddcgihliilindoh
里尼	ncfdeghllof
里的	kbhcfgfhhjflfoi
里面	nhijjod
重	cahcidhghhdjelknhoe
重回	mdighifnioe
重大	mcigfliof
重大消	nli
重庆	jbfcfghhfifjjlfnhoh
重新	nbfdigfhijflfof
重点	kdfjhoh
重现	ogjifoe
重生	nbicfjflfnfoi
重申	maibhgfliof
重磅	mbicjghjfof
重要	kbhcedfgfifjflkoh
重要的	nbhcflkoe
重视	lbfgfihjhoh
重阳	nbfcjihnfof
野	jbhcfdigehfifjilfnhoh
野生	nbidfgfifniof
量	fafbhckdhghhdiflfnfoi
量进	ocfdiliod
金	abecoghhfjdldoj
金公	kch
金公司	kch
金刚	ncfdfifoj
金参	ocedi
金属	mchghof
金开	mcjoe
金融	jaichdkgfjfod
鉴	mgfhkifof
钓	ogjod
钟	iahbhcedfijjflhoe
钢	jcldfhfifjfljoc
钥	ncfdhgfnhoi
钥匙	ncfdhgfnhoi
钰	oijne
钱	fbecjgfhejflenjol
钻	mchdfgfjj
铁	hafcfdfheielonhof
铁建	mcfgfoj
铜	lahcidfgf
铝	mbfckdfof
铭	ncfdfgfijjfoh
银	gafbhckdjgdhjihjflfnhob
银行	hbidjgfifjflfniod
银行资	ocedj
铺	nchdfhfok
链	jdmehginhoe
销	gaibfcfdihfifjeoj
销售	jgfoj
锁	ldehfifjllfnhoe
锅	ngiifnh
锋	jcfdhgiih
错	iafbfdeghhjiilfnf
错误	ndfhjoh
错过	ndfgfhhoh
锡	nifoj
锦	iaibfcfiflfnfoj
锦涛	lajcfof
键	jafbhcfhfifji
镇	jcfgfhfjfon
镑	ncfdfgioh
镜	jafbfceghiijhlhnfof
镜头	mdhgiihod
长	cbfcfdigfhijfnkoh
长假	ncfgfnjof
长城	ncfjilinioe
长期	ncjdfof
长焦	mdiof
长生	mdijiof
门	ecfdfgjhfiejknhoh
门红	ngiof
闪	lcfdeghifjflfol
闭	jbhchdfhhihlfoe
闭关	ncfii
问	fahbicfhdiijinfoh
问题	hahbhgihfiflinfof
闯	lbhcfdfiijhnfoe
闲	mcfdfhinh
间	fahbfdfgfiejiljnj
闷	mdhghifoh
闹	lcflinfoj
闻	ichdfgfhiiilinfoe
闻名	nhhihjfliof
阅	kbichdfgfifjhlhof
阅兵	nbigflhof
队	fbhcfdeghhfiflinhoj
队员	ngiof
队长	ngenhoi
防	hbhcedeghheiflkoj
防守	mgiifof
防治	ncfdfgflioj
阳	gafcigfihjjlenhof
阳台	ocfjjnioe
阵	iafcfdfghhhihni
阵容	lbhcfgfoh
阶	ncfdfhilfoh
阻	jbfchdfhfjflhnh
阿	faicddigjiineod
阿富	kahbhcfdflh
阿富汗	kahbhcfdflh
阿根	nbfghifjiof
阿根廷	nbfghifjiof
阿联	ldfgkifoe
阿里	kaicediih
附	jafcfdhgioe
际	gbeckdeghhfifnfoj
陆	jaichdfgfifleoi
陈	haicfdhiojflfnfoc
陈慧	nijof
陈慧琳	nijof
陈水	najcfgfof
陈水扁	najcfgfof
降	gafbecddhgihhjhlinf
降价	mcdghoj
降落	ocfdfhjliof
限	gahbhcjdegjheifjelhnfoh
限制	mahbioe
院	fajbedhgfiflfnhoh
除	ibhchdfgiifjf
除了	lbfcidhgfhhjfle
陨	obfcfdjoh
险	haicidfjf
陪	lhfihni
陷	jbfcigfhfiijflfoh
陷入	mcfdigfii
隆	lcfgioh
随	jbfdhgehhjhlhnfoh
隐	jafbfcjdeghhiihjfleof
隐藏	mcfhiifoj
隔	lbfcfdhgfhjlioe
障	mcfdhoj
难	fbedeefgfijjilhoj
难以	ncfdfhjif
难忘	ndfghlinjod
难道	nbhefljoe
雀	mcedjgfoi
雄	ibfhejfnioj
雄联	mdigfifoi
雄联盟	mdigfifoi
雅	jbfdfgfijjjnf
雅虎	oceoj
集	gahbddhgfhhjioh
集中	nhijfoh
集体	lhhjflfnhoh
集团	jahbfchgfhfihjfnfoi
集成	nchdjifof
雇	ncfnjof
雨	jcfdfgiijjjoe
雪	jafbfcegfhfikjhnfoi
零	iaibfccdigehhiflfnhoj
零售	laicfdkhioc
雷	iafbfchdhgfjjlf
需	hafbfdjghifjknfof
需求	lchdijhof
需要	jbfcfifjklf
震	gahbicfdehfijjilioc
震撼	oifoj
震荡	jcigfihof
霍	lahdfiioe
露	iafbfchghhhifjflfnh
霸	iafbedhgfhfijlineoh
霸气	ngfijlioe
青	gaebfchddgihiiijhlenjof
青岛	kafchdfghhhifnioe
青年	kbfcidegijhlfniod
青春	nii
青睐	mdhjiof
静	lcfdfgfihlhoi
非	haibhchdfgfihlhnf
非常	lbfcjdfhhiflf
非洲	ncflj
靠	iafbfhfihjflinhoi
靠谱	ncidfihof
面	eafbhchdfhhikjeldnh
面对	ldfihlfoi
面的	mchddhi
面积	mahdfoh
革	kbfcideghihjhnf
革命	ncfdfghihjfoh
靴	ncfghifnjoe
鞋	lbhcfdfgmhfjilfoc
鞋子	nbhcfdfglod
韦	lbhdfgiihof
韩	gaicdgiijjelhnhoe
韩信	ogeoj
韩国	icedhghhhihjfnioe
韬	ncidfghoe
音	hafbfcedjhhiijhoe
音乐	kdjghihjflf
韵	nhi
页	ndfoj
顶	jbfcjdigfhfjflf
顶级	mci
项	hchghheiflenfoj
项目	ibfcidhiflfok
顺	jdegfihlinfoh
顺义	lcfoi
须	kbichdfghof
顾	jbfdfhfiijflhnhoh
顿	lbfcfdighiflfnhof
预	fahbfdcghhhjflhnfom
预告	lgfhioi
预测	kaicidfghiflhod
预计	icedflioj
领	eahcfdegkhfjenj
领先	lghlhof
领导	kaicfdfgfifliniof
领导人	maibhcfgfliof
领涨	ncfdi
频	ibfcfgiihjfoj
颖	mghhiiiof
题	faichdehfjllhnfoe
题材	mcjdflfof
颜	jcfdfghijoi
颜值	lcfgiifoi
额	hbfcigihfjhlfneoh
额宝	ncfdi
风	egihiihjflfnf
风云	mihoi
风俗	obigfhjoe
风光	ndfgfiileoj
风声	odjihoe
风景	lcfhfifok
风水	nok
风波	ocfdjihod
风雨	ogkhfifof
飘	noj
飙	mcinhof
飞	hbhcfdfghhfllnioc
飞机	kafbhghifjflh
飞行	lahbhcfdhgfjilhoe
食	iakbfddgfihjfnhoh
食品	naichdfifnhoe
餐	kbfchhfjilfnh
餐饮	nchjioe
饭	iahbfdfgfhfifjilfnkoh
饮	nchjilhoe
馆	iafbeckdegehhifjflini
首	caibichghhfihlenfoe
首个	ocfdjof
首付	ncfdfoi
首发	kbfckdf
首座	mdfgfifjj
首次	jahbhcegfhhoh
首秀	nbhiiof
首轮	nceghoh
首选	lgfihoh
香	fbecfdjhiifjeleoj
香港	iahbfckddghhfiflfnh
马	dahbfcedigjheiejhoi
马云	jdlgfifjilfoe
马克	ncfgfhjjjof
马克思	ncfgfhjjjof
马化	lccdjoi
马化腾	lccdjoi
驰	mcfdhgfihoh
驱	lcfdhgfjhnfoi
驶	lcfdhgfhflhoh
驻	kbicigeifjhnf
驾	hahceghhfjelfnhok
驾照	ncfdflfnhoi
驾车	mainioe
驾驶	mcfdhgfoh
骂	kbfcfdehhikjflhnf
验	hafbhdfgjhhiejhlfnfoh
骏	lcedfhfihok
骑	kchgioh
骑士	lgiof
骗	jcfdkgincoj
骗犯	ocfdfgflineoi
骨	jbfcfdhgjhfiijfnioe
髓	ohknhof
高	Zaibdcidehiifjknfoh
高中	lcfgfjhoh
高价	mcjdf
高分	mjjof
高原	ncfhjif
高度	ngiifoi
高开	lciof
高性	mcedhoi
高性价	mcedhoi
高手	mcfdfgfiijflj
高招	mcfdfjkof
高校	jcfdiifjjneof
高法	naichnfof
高清	kcfdhoj
高的	nchdfgfjilf
高端	ldh
高管	lahciifnf
高考	gjmnf
高速	ldhihof
鬼	kcfdflfnioj
魁	nciiioe
魂	lcidfhhifljoc
魄	nchhiifnfoh
魅	khijllfof
魅力	ldfhijllfof
魔	jbfcfdfghhhihlfoi
鱼	jaicedfgihhjf
鲁	jbhcfdfgihhifjelfoi
鲜	iahbhchdehfjfli
鸟	ncfdhhjoe
鸡	kcedhgfhlihjelfoh
鸣	lcfdhihoi
鸿	mgfhjiijf
鹏	mchdhgf
鹤	ndihfoh
鹰	mcfdehjjfli
麦	jaibhdfiioh
麻	lahbhcfdfhfifjflioh
麻烦	nbhcfli
黄	gafbfcddeghhjiijhlfnhoh
黄金	jcedfgfhiifjhnioh
黎	lcfdfhiihof
黑	gafdhghhejfnloe
黑客	mcfdjifnhof
黑帮	nbicfgfliof
默	lahdfgjjfnfoi
黛	mcfdigfhhikjfod
黛玉	odfhiiiof
鼓	kdihhijlfnfoe
鼓励	mhhiilfof
鼠	ndehioi
鼻	mijni
齐	jbhgfhfihlhof
龄	lbjcfdfgehijflioe
龙	fafbfcfdchjiilenfon
龙头	nckdflf
龙江	ncfoj
！	Zaebeccdfgjhmiijllknbok
？	Vadbechdkgihqifjillmfncok
`
