using System.Globalization;

namespace PrintLayout.Preflight.Fonts.Names;

/// <summary>The characters that names of glyphs mean (Adobe Glyph List): those of Latin, Greek, Cyrillic and mathematics.</summary>
internal static class GlyphCharacters
{
    private static readonly Dictionary<string, int> Known = Read(
        """
        A=41 AE=C6 Aacute=C1 Abreve=102 Acircumflex=C2 Adieresis=C4 Agrave=C0 Alpha=391 Amacron=100 Aogonek=104 Aring=C5 Atilde=C3 B=42
        Beta=392 C=43 Cacute=106 Ccaron=10C Ccedilla=C7 Ccircumflex=108 Cdot=10A Cdotaccent=10A Chi=3A7 D=44 Dcaron=10E Dcroat=110
        Delta=2206 Deltagreek=394 Dslash=110 E=45 Eacute=C9 Ebreve=114 Ecaron=11A Ecircumflex=CA Edieresis=CB Edot=116 Edotaccent=116
        Egrave=C8 Emacron=112 Eng=14A Eogonek=118 Epsilon=395 Eta=397 Eth=D0 Euro=20AC F=46 G=47 Gamma=393 Gbreve=11E Gcedilla=122
        Gcircumflex=11C Gcommaaccent=122 Gdot=120 Gdotaccent=120 H=48 Hbar=126 Hcircumflex=124 I=49 IJ=132 Iacute=CD Ibreve=12C
        Icircumflex=CE Idieresis=CF Idot=130 Idotaccent=130 Igrave=CC Imacron=12A Iogonek=12E Iota=399 Iotadieresis=3AA Itilde=128 J=4A
        Jcircumflex=134 K=4B Kappa=39A Kcedilla=136 Kcommaaccent=136 L=4C Lacute=139 Lambda=39B Lcaron=13D Lcedilla=13B Lcommaaccent=13B
        Ldot=13F Ldotaccent=13F Lslash=141 M=4D Mu=39C N=4E Nacute=143 Ncaron=147 Ncedilla=145 Ncommaaccent=145 Ntilde=D1 Nu=39D O=4F
        OE=152 Oacute=D3 Obreve=14E Ocircumflex=D4 Odblacute=150 Odieresis=D6 Ograve=D2 Ohungarumlaut=150 Omacron=14C Omegagreek=3A9
        Omicron=39F Oslash=D8 Otilde=D5 P=50 Phi=3A6 Pi=3A0 Psi=3A8 Q=51 R=52 Racute=154 Rcaron=158 Rcedilla=156 Rcommaaccent=156 Rho=3A1
        S=53 Sacute=15A Scaron=160 Scedilla=15E Scircumflex=15C Sigma=3A3 T=54 Tau=3A4 Tbar=166 Tcaron=164 Tcedilla=162 Tcommaaccent=162
        Theta=398 Thorn=DE U=55 Uacute=DA Ubreve=16C Ucircumflex=DB Udblacute=170 Udieresis=DC Ugrave=D9 Uhungarumlaut=170 Umacron=16A
        Uogonek=172 Upsilon=3A5 Upsilondieresis=3AB Uring=16E Utilde=168 V=56 W=57 Wcircumflex=174 X=58 Xi=39E Y=59 Yacute=DD
        Ycircumflex=176 Ydieresis=178 Z=5A Zacute=179 Zcaron=17D Zdot=17B Zdotaccent=17B Zeta=396 a=61 aacute=E1 abreve=103 acircumflex=E2
        acute=B4 adieresis=E4 ae=E6 afii10017=410 afii10018=411 afii10019=412 afii10020=413 afii10021=414 afii10022=415 afii10023=401
        afii10024=416 afii10025=417 afii10026=418 afii10027=419 afii10028=41A afii10029=41B afii10030=41C afii10031=41D afii10032=41E
        afii10033=41F afii10034=420 afii10035=421 afii10036=422 afii10037=423 afii10038=424 afii10039=425 afii10040=426 afii10041=427
        afii10042=428 afii10043=429 afii10044=42A afii10045=42B afii10046=42C afii10047=42D afii10048=42E afii10049=42F afii10050=490
        afii10051=402 afii10052=403 afii10053=404 afii10054=405 afii10055=406 afii10056=407 afii10057=408 afii10058=409 afii10059=40A
        afii10060=40B afii10061=40C afii10062=40E afii10063=F6C4 afii10064=F6C5 afii10065=430 afii10066=431 afii10067=432 afii10068=433
        afii10069=434 afii10070=435 afii10071=451 afii10072=436 afii10073=437 afii10074=438 afii10075=439 afii10076=43A afii10077=43B
        afii10078=43C afii10079=43D afii10080=43E afii10081=43F afii10082=440 afii10083=441 afii10084=442 afii10085=443 afii10086=444
        afii10087=445 afii10088=446 afii10089=447 afii10090=448 afii10091=449 afii10092=44A afii10093=44B afii10094=44C afii10095=44D
        afii10096=44E afii10097=44F afii10098=491 afii10099=452 afii10100=453 afii10101=454 afii10102=455 afii10103=456 afii10104=457
        afii10105=458 afii10106=459 afii10107=45A afii10108=45B afii10109=45C afii10110=45E afii10145=40F afii10146=462 afii10147=472
        afii10148=474 afii10192=F6C6 afii10193=45F afii10194=463 afii10195=473 afii10196=475 afii10831=F6C7 afii10832=F6C8 afii10846=4D9
        agrave=E0 allequal=224C alpha=3B1 alphatonos=3AC amacron=101 ampersand=26 angle=2220 aogonek=105 approaches=2250 approxequal=2248
        aring=E5 arrowboth=2194 arrowdashdown=21E3 arrowdashleft=21E0 arrowdashright=21E2 arrowdashup=21E1 arrowdblboth=21D4
        arrowdbldown=21D3 arrowdblleft=21D0 arrowdblright=21D2 arrowdblup=21D1 arrowdown=2193 arrowdownleft=2199 arrowdownright=2198
        arrowdownwhite=21E9 arrowleft=2190 arrowleftdbl=21D0 arrowleftwhite=21E6 arrowright=2192 arrowrightwhite=21E8 arrowtableft=21E4
        arrowtabright=21E5 arrowup=2191 arrowupdn=2195 arrowupdnbse=21A8 arrowupdownbase=21A8 arrowupleft=2196 arrowupright=2197
        arrowupwhite=21E7 asciicircum=5E asciitilde=7E asterisk=2A asteriskmath=2217 at=40 atilde=E3 b=62 backslash=5C bar=7C because=2235
        beta=3B2 braceleft=7B braceright=7D bracketleft=5B bracketright=5D breve=2D8 brokenbar=A6 bullet=2022 bulletoperator=2219 c=63
        cacute=107 capslock=21EA caron=2C7 carriagereturn=21B5 ccaron=10D ccedilla=E7 ccircumflex=109 cdot=10B cdotaccent=10B cedilla=B8
        cent=A2 chi=3C7 circlemultiply=2297 circleot=2299 circleplus=2295 circumflex=2C6 colon=3A comma=2C congruent=2245
        contourintegral=222E copyright=A9 curlyand=22CF curlyor=22CE currency=A4 d=64 dagger=2020 daggerdbl=2021 dblarrowleft=21D4
        dblarrowright=21D2 dblintegral=222C dcaron=10F dcroat=111 degree=B0 delta=3B4 dieresis=A8 divide=F7 divides=2223 divisionslash=2215
        dmacron=111 dollar=24 dotaccent=2D9 dotlessi=131 dotmath=22C5 e=65 eacute=E9 ebreve=115 ecaron=11B ecircumflex=EA edieresis=EB
        edot=117 edotaccent=117 egrave=E8 eight=38 element=2208 ellipsis=2026 emacron=113 emdash=2014 emptyset=2205 endash=2013 eng=14B
        eogonek=119 epsilon=3B5 epsilontonos=3AD equal=3D equivalence=2261 eta=3B7 etatonos=3AE eth=F0 exclam=21 exclamdown=A1
        existential=2203 f=66 fi=FB01 five=35 fl=FB02 florin=192 forall=2200 four=34 fraction=2044 g=67 gamma=3B3 gbreve=11F gcedilla=123
        gcircumflex=11D gcommaaccent=123 gdot=121 gdotaccent=121 germandbls=DF gradient=2207 grave=60 greater=3E greaterequal=2265
        greaterorless=2277 guillemotleft=AB guillemotright=BB guilsinglleft=2039 guilsinglright=203A h=68 hbar=127 hcircumflex=125
        hungarumlaut=2DD hyphen=2D i=69 iacute=ED ibreve=12D icircumflex=EE idieresis=EF igrave=EC ij=133 imacron=12B increment=2206
        infinity=221E integral=222B intersection=2229 iogonek=12F iota=3B9 iotatonos=3AF itilde=129 j=6A jcircumflex=135 k=6B kappa=3BA
        kcedilla=137 kcommaaccent=137 kgreenlandic=138 l=6C lacute=13A lambda=3BB lcaron=13E lcedilla=13C lcommaaccent=13C ldot=140
        ldotaccent=140 less=3C lessequal=2264 lessorgreater=2276 lessoverequal=2266 logicaland=2227 logicalnot=AC logicalor=2228 longs=17F
        lslash=142 m=6D macron=AF minus=2212 minuscircle=2296 minusplus=2213 mu=B5 muchgreater=226B muchless=226A mugreek=3BC multiply=D7
        n=6E nabla=2207 nacute=144 napostrophe=149 ncaron=148 ncedilla=146 ncommaaccent=146 nine=39 notcontains=220C notelement=2209
        notelementof=2209 notequal=2260 notgreater=226F notidentical=2262 notless=226E notlessnorequal=2270 notparallel=2226
        notprecedes=2280 notsubset=2284 notsucceeds=2281 notsuperset=2285 ntilde=F1 nu=3BD numbersign=23 o=6F oacute=F3 obreve=14F
        ocircumflex=F4 odblacute=151 odieresis=F6 oe=153 ogonek=2DB ograve=F2 ohungarumlaut=151 omacron=14D omega=3C9 omicron=3BF one=31
        onehalf=BD onequarter=BC onesuperior=B9 ordfeminine=AA ordmasculine=BA orthogonal=221F oslash=F8 otilde=F5 p=70 pagedown=21DF
        pageup=21DE paragraph=B6 parallel=2225 parenleft=28 parenright=29 partialdiff=2202 percent=25 period=2E periodcentered=B7
        perpendicular=22A5 perthousand=2030 phi=3C6 pi=3C0 plus=2B pluscircle=2295 plusminus=B1 precedes=227A product=220F
        propersubset=2282 propersuperset=2283 proportion=2237 proportional=221D psi=3C8 q=71 question=3F questiondown=BF quotedbl=22
        quotedblbase=201E quotedblleft=201C quotedblright=201D quoteleft=2018 quoteright=2019 quoterightn=149 quotesinglbase=201A
        quotesingle=27 r=72 racute=155 radical=221A ratio=2236 rcaron=159 rcedilla=157 rcommaaccent=157 reflexsubset=2286
        reflexsuperset=2287 registered=AE reversedtilde=223D rho=3C1 rightangle=221F righttriangle=22BF ring=2DA s=73 sacute=15B scaron=161
        scedilla=15F scircumflex=15D section=A7 semicolon=3B seven=37 sigma=3C3 sigma1=3C2 sigmafinal=3C2 similar=223C six=36 slash=2F
        slong=17F space=20 sterling=A3 subset=2282 subsetnotequal=228A subsetorequal=2286 succeeds=227B suchthat=220B summation=2211
        superset=2283 supersetorequal=2287 t=74 tackdown=22A4 tackleft=22A3 tau=3C4 tbar=167 tcaron=165 tcedilla=163 tcommaaccent=163
        thereexists=2203 therefore=2234 theta=3B8 thorn=FE three=33 threequarters=BE threesuperior=B3 tilde=2DC tildeoperator=223C
        timescircle=2297 trademark=2122 two=32 twosuperior=B2 u=75 uacute=FA ubreve=16D ucircumflex=FB udblacute=171 udieresis=FC ugrave=F9
        uhungarumlaut=171 umacron=16B underscore=5F union=222A universal=2200 uogonek=173 upsilon=3C5 uring=16F utilde=169 v=76 w=77
        wcircumflex=175 x=78 xi=3BE y=79 yacute=FD ycircumflex=177 ydieresis=FF yen=A5 z=7A zacute=17A zcaron=17E zdot=17C zdotaccent=17C
        zero=30 zeta=3B6
        """);

    /// <summary>The character of a name; null where it is not known. <c>uniXXXX</c> and <c>uXXXXX</c> name their number.</summary>
    public static int? Of(string name)
    {
        if (Known.TryGetValue(name, out var character)) return character;
        var digits = name.StartsWith("uni", StringComparison.Ordinal) ? name.AsSpan(3)
            : name.StartsWith('u') ? name.AsSpan(1)
            : default;
        return digits.Length is >= 4 and <= 6
            && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static Dictionary<string, int> Read(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Split('='))
        .ToDictionary(
            pair => pair[0],
            pair => int.Parse(pair[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
}
